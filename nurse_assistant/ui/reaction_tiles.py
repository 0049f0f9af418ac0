"""Acts in a reaction: one tap writes the time. What a tile shows is read from the record, so a restart shows the same.

The doses are those of the site card: shown, never ordered.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui import texts
from nurse_assistant.ui.buttons import StampTile
from nurse_assistant.ui.guard import Guard
from nurse_assistant.ui.reaction_words import since_report, stamp_of

COLUMNS = 6


@dataclass(frozen=True, slots=True)
class Stamp:
    """A tile: what it says and what a tap writes. Without a kind it opens a form."""

    key: str
    title: str
    small: str = ""
    kind: Kind | None = None
    data: dict[str, object] = field(default_factory=dict)


def _medicine(name: str, dose: str, route: str) -> Stamp:
    data: dict[str, object] = {"medicine": name, "dose": dose, "route": route}
    unbroken = f"{dose} {route}".replace(" ", texts.SPACE)
    return Stamp(name, f"{name.capitalize()} {unbroken}", "", Kind.REACTION_MEDICINE_GIVEN, data)


STAMPS = (
    Stamp("help", "Help called", "", Kind.PROVIDER_CALLED, {"name": "help"}),
    Stamp("doctor", "Doctor called", "", Kind.PROVIDER_CALLED, {"name": "doctor"}),
    Stamp("team", "Emergency team", "", Kind.PROVIDER_CALLED, {"name": "emergency team"}),
    Stamp("oxygen", "Oxygen on", "", Kind.NOTE, {"text": "Oxygen on"}),
    Stamp("flat", "Laid flat, legs up", "", Kind.NOTE, {"text": "Laid flat, legs raised"}),
    Stamp("vitals", "Vital signs now", "opens the fields"),
    _medicine("epinephrine", "0.5 mg", "IM"),
    _medicine("diphenhydramine", "50 mg", "IV"),
    _medicine("hydrocortisone", "100 mg", "IV"),
    _medicine("acetaminophen", "1,000 mg", "oral"),
    Stamp("fluid", "Fluid running", "new line", Kind.REACTION_MEDICINE_GIVEN, {"medicine": "IV fluid", "route": "IV"}),
    Stamp("other", "Other...", "medicine, person, act"),
)


class ReactionTiles(QWidget):
    """Two rows of six. A second tap on a tile that has its time asks once: again?"""

    wanted = Signal(object)
    opened = Signal(str)

    def __init__(self, *, name: str, guard: Guard) -> None:
        super().__init__()
        self.setObjectName(name)
        self._asked = ""
        self._times: dict[str, str] = {}
        self.tiles = {stamp.key: self._tile(stamp, guard) for stamp in STAMPS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, tile in enumerate(self.tiles.values()):
            grid.addWidget(tile, place // COLUMNS, place % COLUMNS)
        for place in range(COLUMNS):
            grid.setColumnStretch(place, 1)

    def _tile(self, stamp: Stamp, guard: Guard) -> StampTile:
        tile = StampTile(stamp.title, stamp.small, name=f"{self.objectName()}.{stamp.key}", guard=guard)
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
        for stamp in STAMPS:
            self._show(stamp)

    def show_view(self, view: DeskView) -> None:
        entries = since_report(view)
        times: dict[str, str] = {}
        for stamp in STAMPS:
            kind = Kind.VITAL_SIGNS if stamp.key == "vitals" else stamp.kind
            found = stamp_of(entries, kind, stamp.data) if kind is not None else ()
            if found:
                often = f"{len(found)} x, last " if len(found) > 1 else ""
                times[stamp.key] = often + texts.time_s(found[-1], view.zone)
        if times == self._times:
            return
        self._times = times
        for stamp in STAMPS:
            self._show(stamp)

    def _show(self, stamp: Stamp) -> None:
        tile, time = self.tiles[stamp.key], self._times.get(stamp.key, "")
        if self._asked == stamp.key:
            again = "Second dose?" if stamp.kind is Kind.REACTION_MEDICINE_GIVEN else "Again?"
            tile.stamp(f"{time}. {again} Tap again.")
        elif time:
            tile.stamp(time)
        elif tile.stamped():
            tile.unstamp()
