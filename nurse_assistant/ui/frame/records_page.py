"""The signed infusions: found by words and filters, counted as figures of the unit, opened one by one to be reviewed.

It shows what it is given and says what is wanted; `records_desk` asks the record.
"""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.review_list import Wanted
from nurse_assistant.ui.frame.figures_view import FiguresView
from nurse_assistant.ui.frame.infusion_list import InfusionList
from nurse_assistant.ui.frame.list_filters import FilterLine, MoreFilters, QuickFilters
from nurse_assistant.ui.frame.one_infusion import OneInfusion
from nurse_assistant.ui.frame.reaction_foot import reaction_button
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Pages
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.widgets.layout import Scroll, card, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.trouble_words import trouble_words

LIST, FIGURES, ONE, MORE = "list", "figures", "one", "more"
NONE_YET = mark(
    "No infusion has been signed yet. A record comes here when it is signed under Leave, the day's last step."
)


class RecordsPage(QWidget):
    wanted_changed = Signal()
    """Other words or filters."""
    figures_asked = Signal()
    all_asked = Signal()
    left = Signal()
    orders_asked = Signal()
    """The charge nurse's list of spoken orders."""
    reaction_asked = Signal()
    export_asked = Signal()
    """Of the infusion that is read, or of none in particular."""

    def __init__(self, bench: Bench, zone: Callable[[], ZoneInfo], now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setObjectName("records")
        focus.as_place(self)
        self._search = TextField(tr("Search name, number or note"), name="records.search")
        self.quick, self.more = QuickFilters(), MoreFilters(zone, now)
        self.line, self.list = FilterLine(), InfusionList()
        self.figures, self.one = FiguresView(), OneInfusion(bench)
        self._seal = label(look="small", name="records.seal", wrap=True)
        self._busy = label(look="soft", name="records.busy", wrap=True)
        self._more = ActButton(tr("More filters..."), name="records.more")
        self._figures = ActButton(tr("Figures"), tr("of the unit"), name="records.figures")
        self._back = ActButton(tr("Back"), name="records.back", icon="back")
        self._back.set_about(tr("Records"))
        self._orders = ActButton(tr("Spoken orders"), name="records.orders", guard=bench.guard)
        self._before_more = LIST
        """Where the filters were opened."""
        self._connect()
        self._build(reaction_button("records.reaction", bench.guard))
        self.show_orders(0)

    def _connect(self) -> None:
        for filters in (self._search, self.quick, self.more):
            filters.changed.connect(self.wanted_changed)
        self._more.acted.connect(self._open_more)
        self.more.left.connect(lambda: self.turn_to(self._before_more))
        self._figures.acted.connect(self.figures_asked)
        self.line.cleared.connect(self.all_asked)
        self._orders.acted.connect(self.orders_asked)
        self._back.acted.connect(self.back)

    def _build(self, reaction: ActButton) -> None:
        self._head = QWidget()
        find = row(self._search, self._figures, spacing=10)
        find.setStretch(0, 1)
        filters = row(self.quick, self._more, spacing=10)
        filters.setStretch(0, 1)
        self._head.setLayout(column(find, filters))
        self._pages = Pages(name="records.pages")
        for key, page in ((LIST, self.list), (FIGURES, self.figures), (ONE, self.one), (MORE, self.more)):
            self._pages.add(key, page)
        form = card(name="records.card", spacing=8, margins=14)
        inside = QWidget()
        parts = column(self._head, self._busy, self.line, self._pages, self._seal)
        parts.setStretch(3, 1)
        inside.setLayout(parts)
        form.add(Scroll(inside, name="records.scroll"), 1)
        reaction.acted.connect(self.reaction_asked)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.addWidget(form, 1)
        export = ActButton(tr("Export..."), name="records.export")
        export.acted.connect(self.export_asked)
        box.addLayout(row(self._back, self._orders, export, None, reaction))

    # --- what stands in front

    def _open_more(self) -> None:
        self._before_more = self.key()
        self.turn_to(MORE)

    def turn_to(self, key: str) -> None:
        self._pages.turn_to(key)
        set_shown(self._head, key in (LIST, FIGURES))
        set_shown(self._seal, key == LIST and bool(self._seal.text()))
        set_shown(self.line, key in (LIST, FIGURES) and self.line.is_saying())
        for part in (self._search, self._figures):
            set_shown(part, key == LIST)

        focus.land(self)

    def enter_at(self) -> QWidget | None:
        """In the list she types what she looks for."""
        return self._search.edit if self.key() == LIST else None

    def key(self) -> str:
        return self._pages.key()

    def back(self) -> None:
        """From one infusion or the figures to the list; from the list to the board."""
        if self.key() == LIST:
            self.left.emit()
        else:
            self.turn_to(LIST)

    def wanted(self) -> Wanted:
        return self.more.wanted(self._search.value(), self.quick.chosen())

    def clear_filters(self) -> None:
        self._search.clear_text()
        self.quick.clear()
        self.more.clear()

    # --- what is shown around it

    def show_state(self, seal: str, missing: int, unreadable: int, fault: str) -> None:
        """`seal`: what may be said of the whole record; `missing`: how many infusions are still to be read in;
        `fault`: why they cannot be."""
        set_text(self._seal, seal)
        set_shown(self._seal, bool(seal) and self.key() == LIST)
        said = [tr("Older infusions are being read in: {count} to go.", count=f"{missing:,}")] if missing else []
        if unreadable:
            said.append(tr("%n infusion cannot be read in.|%n infusions cannot be read in.", "", unreadable))
        if fault:
            said.append(tr("The latest infusions may be missing here: {why}", why=trouble_words(fault)))
        set_text(self._busy, " ".join(said))
        set_shown(self._busy, bool(said))

    def show_filters(self, behind: str) -> None:
        """`behind`: what figure is looked behind, in words."""
        count = self.more.count()
        self._more.set_words(tr("More filters..."), tr("{count} set", count=count) if count else "")
        filtered = self.wanted() != Wanted()
        said = behind or (tr("Only some infusions are shown.") if filtered else "")
        self.line.show_words(said)
        set_shown(self.line, bool(said) and self.key() in (LIST, FIGURES))

    def show_orders(self, count: int) -> None:
        """How many nobody has seen written."""
        said = tr("%n to be seen in writing|%n to be seen in writing", "", count)
        self._orders.set_words(tr("Spoken orders"), said if count else tr("all seen in writing"))
        self._orders.set_role("next" if count else "secondary")
