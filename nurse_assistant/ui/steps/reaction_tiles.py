"""Acts in a reaction: one tap writes the time. What a tile shows is read from the record, so a restart shows the same.

The medicines and doses are those of the site card of the patient's label: shown, never ordered.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.buttons import StampTile
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import clear
from nurse_assistant.ui.widgets.spread_layout import SpreadLayout
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.reaction_words import since_report, stamp_of
from nurse_assistant.ui.wording.site_cards import CardMedicine, SiteCard, site_card

COLUMNS = 6


@dataclass(frozen=True, slots=True)
class Stamp:
    """A tile: what it says and what a tap writes. Without a kind it opens a form."""

    key: str
    title: str
    small: str = ""
    kind: Kind | None = None
    data: dict[str, object] = field(default_factory=dict)


FIRST = (
    Stamp("help", mark("Help called"), "", Kind.PROVIDER_CALLED, {"name": mark("help")}),
    Stamp("doctor", mark("Doctor called"), "", Kind.PROVIDER_CALLED, {"name": mark("doctor")}),
    Stamp("team", mark("Emergency team"), "", Kind.PROVIDER_CALLED, {"name": mark("emergency team")}),
    Stamp("oxygen", mark("Oxygen on"), "", Kind.NOTE, {"text": mark("Oxygen on")}),
    Stamp("flat", mark("Laid flat, legs up"), "", Kind.NOTE, {"text": mark("Laid flat, legs raised")}),
    Stamp("vitals", mark("Vital signs now"), mark("opens the fields")),
)
LAST = (
    Stamp(
        "fluid",
        mark("Fluid running"),
        mark("new line"),
        Kind.REACTION_MEDICINE_GIVEN,
        {"medicine": mark("IV fluid"), "route": "IV"},
    ),
    Stamp("other", mark("Another act..."), mark("medicine, person")),
)


def _medicine(one: CardMedicine) -> Stamp:
    data: dict[str, object] = {"medicine": one.name, "dose": one.dose, "route": one.route}
    how = f"{one.dose} {tr(one.route)}".replace(" ", texts.SPACE) if one.dose else ""
    written = {key: value for key, value in data.items() if value}
    title = f"{texts.capital(tr(one.name))} {how}".strip()
    return Stamp(one.name, title, one.remark, Kind.REACTION_MEDICINE_GIVEN, written)


class ReactionTiles(QWidget):
    """Two rows of six. A second tap on a tile that has its time asks once: again?"""

    wanted = Signal(object)
    opened = Signal(str)

    def __init__(self, *, name: str, guard: Guard) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(tr("Acts in the reaction: each writes the time"))
        focus.as_group(self)
        self._guard = guard
        self._asked = ""
        self._times: dict[str, str] = {}
        self._card: SiteCard | None = None
        self._stamps: tuple[Stamp, ...] = ()
        self.tiles: dict[str, StampTile] = {}
        self._grid = SpreadLayout(most=COLUMNS)
        self.setLayout(self._grid)

    def _show_card(self, card: SiteCard) -> None:
        """The tiles of this card; a patient keeps her label, so they are made once. The last one fills the row."""
        if card is self._card:
            return
        self._card = card
        clear(self._grid)
        self._stamps = (*FIRST, *(_medicine(one) for one in card.medicines), *LAST)
        self.tiles = {stamp.key: self._tile(stamp, self._guard) for stamp in self._stamps}
        for tile in self.tiles.values():
            self._grid.addWidget(tile)

    def _tile(self, stamp: Stamp, guard: Guard) -> StampTile:
        tile = StampTile(
            tr(stamp.title),
            tr(stamp.small) if stamp.small else "",
            name=f"{self.objectName()}.{stamp.key}",
            guard=guard,
        )
        tile.acted.connect(lambda: self._tapped(stamp))
        return tile

    def _tapped(self, stamp: Stamp) -> None:
        if stamp.kind is None:
            self._ask("")
            self.opened.emit(stamp.key)
        elif stamp.key in self._times and self._asked != stamp.key:
            self._ask(stamp.key)
        else:
            self._ask("")
            self.wanted.emit((Draft(stamp.kind, stamp.data),))

    def _ask(self, key: str) -> None:
        """At most one tile asks at a time; a tap elsewhere takes the question back."""
        self._asked = key
        for stamp in self._stamps:
            self._show(stamp)

    def show_view(self, view: DeskView) -> None:
        self._show_card(site_card(view.session.case.jurisdiction))
        entries = since_report(view)
        times: dict[str, str] = {}
        for stamp in self._stamps:
            kind = Kind.VITAL_SIGNS if stamp.key == "vitals" else stamp.kind
            found = stamp_of(entries, kind, stamp.data) if kind is not None else ()
            if found:
                last = texts.time_s(found[-1], view.zone)
                times[stamp.key] = tr("{count} x, last {time}", count=len(found), time=last) if len(found) > 1 else last
        if times == self._times:
            return
        self._times = times
        for stamp in self._stamps:
            self._show(stamp)

    def _show(self, stamp: Stamp) -> None:
        tile, time = self.tiles[stamp.key], self._times.get(stamp.key, "")
        if self._asked == stamp.key:
            again = tr("Second dose?") if stamp.kind is Kind.REACTION_MEDICINE_GIVEN else tr("Again?")
            tile.stamp(tr("{time}. {again} Tap again.", time=time, again=again))
        elif time:
            tile.stamp(time)
        elif tile.stamped():
            tile.unstamp()
