"""Bedside check and start: bag check, second check, line, identity and start, one part in view at a time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.scanned import Product, Scan, Wristband
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.bag_check_form import BagCheckForm
from nurse_assistant.ui.steps.bedside_identity import BedsideIdentity
from nurse_assistant.ui.steps.line_form import LineForm
from nurse_assistant.ui.steps.panel import ASKED, READS, Bench, Panel
from nurse_assistant.ui.steps.panel_parts import Pages
from nurse_assistant.ui.steps.papers import DOWNTIME
from nurse_assistant.ui.steps.scan_answer import ScanAnswer
from nurse_assistant.ui.steps.second_check_form import SecondCheckForm
from nurse_assistant.ui.steps.start_act_form import StartActForm
from nurse_assistant.ui.steps.start_part import (
    BAG,
    IDENTITY,
    LINE,
    SECOND,
    START,
    TITLES,
    StartPart,
    done_words,
    is_open,
    is_wrong,
    next_part,
)
from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import column, row, set_shown
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr

_MOVES_ON = (Kind.BAG_CHECKED, Kind.LINE_CHECKED, Kind.IDENTITY_CONFIRMED)
"""After the second check the page stays: what came of it is to be read."""


class StartPanel(Panel):
    blind_changed = Signal(bool)

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "start_panel")
        self._view: DeskView | None = None
        self._opened, self._moves_on, self._blind = False, False, False
        self._asking: StartPart | None = None
        """The part whose drafts are under way."""
        self._second = SecondCheckForm(bench)
        act = StartActForm(bench)
        act.downtime.acted.connect(lambda: self.paper_asked.emit(DOWNTIME))
        self._parts: dict[str, StartPart] = {
            BAG: BagCheckForm(bench), SECOND: self._second, LINE: LineForm(bench),
            IDENTITY: BedsideIdentity(bench), START: act,
        }  # fmt: skip
        self._pages = Pages(name="start.pages")
        self._tabs: dict[str, ActButton] = {}
        for key, part in self._parts.items():
            tab = self._tabs[key] = ActButton(tr(TITLES[key]), tr("open"), name=f"start.tab.{key}")
            tab.acted.connect(lambda key=key: self.open_part(key))
            self._pages.add(key, part)
            part.wanted.connect(lambda drafts, part=part: self._pass_on(part, drafts))
            part.goes.connect(self._go)
            part.goes_to.connect(self.goes_to)
        self._second.blind_changed.connect(lambda _on: self._show_blind())
        self._second.turned.connect(self._show_blind)
        self._second.failed.connect(self.failed)
        tabs = row(*self._tabs.values(), spacing=8)
        for place in range(tabs.count()):
            tabs.setStretch(place, 1)
        self._tab_row = QWidget()
        self._tab_row.setAccessibleName(tr("Parts of the check and the start"))
        focus.as_group(self._tab_row)
        self._tab_row.setLayout(tabs)
        whole = column(self._tab_row, self._pages, spacing=8)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._mark_tabs()

    # --- showing

    def show_view(self, view: DeskView) -> None:
        self._view = view
        if not self._opened or self._moves_on:
            done = _entry(view, self.part()) is not None and not is_open(view, self.part())
            if not self._opened or done:
                self.open_part(next_part(view), fresh=False)
            self._opened, self._moves_on = True, False
        for key, tab in self._tabs.items():
            tab.set_words(tr(TITLES[key]), _state_words(view, key))
        for part in self._parts.values():
            part.show_view(view)
        self._show_blind()

    def part(self) -> str:
        """Which one is in view."""
        return self._pages.key()

    def open_part(self, key: str, *, fresh: bool = True) -> None:
        self._pages.turn_to(key)
        self._mark_tabs()
        if fresh and self._view is not None:
            self._parts[key].show_view(self._view)
        self._show_blind()

    def _go(self, key: str) -> None:
        if self._view is not None:
            self.open_part(key or next_part(self._view))

    def _mark_tabs(self) -> None:
        for key, tab in self._tabs.items():
            theme.set_state(tab, "chosen", "true" if key == self.part() else "")

    def take_scan(self, scan: Scan) -> ScanAnswer | None:
        """The part in view first; else a bag goes to the bag check, a wristband to the identity, if they are open."""
        view, answer = self._view, self._parts[self.part()].take_scan(scan)
        if answer is not None or view is None or self._blind:
            return answer
        key = {Product: BAG, Wristband: IDENTITY}.get(type(scan), "")
        if not is_open(view, key) or (isinstance(scan, Wristband) and scan.session != view.id):
            return None
        self.open_part(key)
        return self._parts[key].take_scan(scan)

    # --- blind

    def is_blind(self) -> bool:
        """A second person is reading for herself: page, banner and board hide what the first one found (U-112).

        From her name to Compare or to giving it up, whatever is in front meanwhile.
        """
        return self._blind

    def _show_blind(self) -> None:
        blind = self._second.has_begun()
        if blind != self._blind:
            self._blind = blind
            set_shown(self._tab_row, not blind)
            if blind:
                self.open_part(SECOND, fresh=False)  # a draft put back may begin it behind another part
            self.blind_changed.emit(blind)
        self.setProperty("blind", READS if blind else ASKED if self._asks_who() else "")

    def _asks_who(self) -> bool:
        """She stands before the screen by then: what the first one found is hidden, and any other part leads away."""
        return self.part() == SECOND and self._second.asks_who()

    # --- recording

    def kept(self, draft: Draft) -> None:
        if self._asking is not None:
            self._asking.kept(draft)
            self._moves_on = self._moves_on or draft.kind in _MOVES_ON

    def _pass_on(self, part: StartPart, drafts: tuple[Draft, ...]) -> None:
        self._asking = part
        self.ask_for(*drafts)


def _entry(view: DeskView, key: str) -> Entry | None:
    state = view.state
    return {
        BAG: state.bag, SECOND: state.witness, LINE: state.line, IDENTITY: state.identity, START: state.started,
    }[key]  # fmt: skip


def _state_words(view: DeskView, key: str) -> str:
    """When and by whom, never what."""
    entry = _entry(view, key)
    if entry is None:
        return tr("open")
    at = texts.time(entry.at, view.zone)
    if key == IDENTITY and is_open(view, key):
        return tr("{time}, too old", time=at)
    if not is_wrong(view, key):
        return done_words(view, entry)
    return tr("{time}, differs", time=at) if key == SECOND else tr("{time}, not right", time=at)
