"""The start itself: between when and when, what is open in words, and one act that can always be pressed."""

from datetime import datetime
from decimal import Decimal

from PySide6.QtWidgets import QSizePolicy, QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.decide import decide
from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.domain.plan import bag_limit
from nurse_assistant.domain.vocabulary import Kind, OpenItem, Outcome, Phase, WindowState
from nurse_assistant.domain.window import missing_groups
from nurse_assistant.ui.steps.foot import Foot
from nurse_assistant.ui.steps.open_items import OpenItems
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Scrolling
from nurse_assistant.ui.steps.start_part import PART_OF_ITEM, STEP_OF_ITEM, StartPart
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.dates import TimeField
from nurse_assistant.ui.widgets.fields import NumberField, measure_field
from nurse_assistant.ui.widgets.layout import Card, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.infusion_words import number_disputed
from nurse_assistant.ui.wording.language import inside, mark, tr
from nurse_assistant.ui.wording.words import code_title, group_words, open_item_words

_ASKS = {
    Outcome.NEEDS_REASON: mark("asks for a reason"),
    Outcome.NEEDS_SECOND: mark("asks for a reason and a second person"),
    Outcome.NEEDS_ORDER: mark("asks for an order"),
    Outcome.REFUSED: mark("will be refused"),
}
_NAMED = 2


class StartActForm(StartPart):
    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "start_act")
        self._view: DeskView | None = None
        self._disputed = False
        self._make_figures()
        self._make_acts()
        whole = column(self._cards(), self._inputs, self._acts, spacing=8)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def _make_figures(self) -> None:
        self._over = label("", "label", name="start.over", wrap=True)
        self._big = label("", "big", name="start.big")
        self._left = label("", "heading", name="start.left", wrap=True)
        self._rate_words = label("", "title", name="start.rate_words", wrap=True)
        self._bag = label("", "soft", name="start.bag", wrap=True)
        self._open_title = label("", "heading", name="start.open_title", wrap=True)
        self.downtime = ActButton(tr("Downtime sheet..."), tr("planned times, to write on"), name="start.downtime")
        self._open = OpenItems()
        self._open.opened.connect(self._go_to)

    def _cards(self) -> QWidget:
        figures, still = (
            Card(name="start.figures", spacing=4, margins=16),
            Card(name="start.still", spacing=8, margins=10),
        )
        for part in (self._over, self._big, self._left, self._rate_words, self._bag):
            figures.add(part)
        figures.body.addStretch(1)
        still.add(self._open_title)
        still.add(self._open)
        still.body.addStretch(1)
        still.add(self.downtime)
        inner = QWidget()
        both = row(figures, still)
        both.setStretch(0, 9)
        both.setStretch(1, 10)
        inner.setLayout(both)
        return Scrolling(inner, name="start.scroll")

    def _make_acts(self) -> None:
        guard = self.bench.guard
        self._at = TimeField(tr("When did it start?"), name="start.at", zone=self.bench.zone, now=self.bench.clock.now)
        self._rate = measure_field("rate_ml_h", tr("Rate on the pump"), "mL/h", name="start.rate", chars=4)
        self._inputs, self._acts = QWidget(), QWidget()
        self._inputs.setLayout(row(self._at, self._rate, None))
        self._act = ActButton(tr("I started it"), name="start.act", role="primary", guard=guard)
        self._earlier = ActButton(tr("It was started earlier..."), name="start.earlier")
        self._other = ActButton(tr("Another rate..."), name="start.other_rate")
        acts = row(self._act, self._earlier, self._other)
        acts.setStretch(0, 1)
        foot = Foot(acts, less=(self._earlier, self._other))
        self._acts.setLayout(column(foot.spare, foot))
        for button in (self._earlier, self._other):
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for part in (self._inputs, self._at, self._rate):
            part.hide()
        self._act.acted.connect(self._want)
        self._earlier.acted.connect(lambda: self._toggle(self._at))
        self._other.acted.connect(lambda: self._toggle(self._rate))
        self._at.changed.connect(self._show_act)
        self._rate.changed.connect(self._show_act)

    # --- showing

    def show_view(self, view: DeskView) -> None:
        self._view = view
        if not self._at.is_empty() or not self._rate.is_empty():
            self._show_inputs(self._at, not self._at.is_empty() or self._at.isVisibleTo(self._inputs))
            self._show_inputs(self._rate, not self._rate.is_empty() or self._rate.isVisibleTo(self._inputs))
        started = view.state.started
        over, big, left = window_words(view)
        set_shown(self.downtime, started is None)
        if started is not None:
            rate = started.amount("rate_ml_h") or Decimal(0)
            over, big = tr("The infusion runs from"), tr("Started {time}", time=texts.time(started.at, view.zone))
            left = tr("at {rate} by {person}", rate=texts.rate(rate), person=started.person)
        set_text(self._over, over)
        set_text(self._big, big)
        set_text(self._left, left)
        self._show_first_rate(view)
        limit = bag_limit(view.session, view.state)
        set_text(
            self._bag,
            tr("Use the bag by {time}", time=texts.date_time(limit, view.zone)) if limit else tr("No bag checked yet"),
        )
        self._show_open(view)
        set_shown(self._acts, started is None)
        set_shown(self._inputs, started is None and (self._is_on(self._at) or self._is_on(self._rate)))
        self._show_act()

    def _show_first_rate(self, view: DeskView) -> None:
        """The plan's; while the two checks disagree which infusion it is there is none, and it must be typed."""
        disputed = number_disputed(view)
        if disputed != self._disputed:
            self._disputed = disputed
            self._show_inputs(self._rate, disputed)
        if disputed:
            words = tr("The checks differ: which infusion is it? Ask the prescriber; until then the plan has no rate.")
        else:
            words = tr("First rate {rate}", rate=texts.rate(view.session.row.initial_rate_ml_h))
        started = view.state.started is not None
        set_text(self._rate_words, "" if started else words)
        set_shown(self._rate_words, not started and (disputed or not self._is_on(self._rate)))
        set_shown(self._other, not disputed)

    def _show_open(self, view: DeskView) -> None:
        items = view.guidance.open_items
        if view.state.started is not None:
            set_text(self._open_title, tr("What comes now stands under Infusion"))
        elif view.guidance.phase is not Phase.PREPARING:
            set_text(self._open_title, tr("No start: the patient is not treated today"))
        else:
            set_text(
                self._open_title,
                tr("Still open: {count}", count=len(items)) if items else tr("Everything before the start is done"),
            )
        self._open.show_items([(item, *_open_words(view, item)) for item in items])

    def _go_to(self, item: OpenItem) -> None:
        if item in PART_OF_ITEM:
            self.goes.emit(PART_OF_ITEM[item])
        else:
            self.goes_to.emit(STEP_OF_ITEM[item])

    def _is_on(self, part: QWidget) -> bool:
        return not part.isHidden()

    def _show_act(self) -> None:
        if self._view is None:
            return
        rate, at = self._chosen_rate(), self._at.value()
        wrong = self._what_is_missing()
        shown = texts.rate(rate) if rate is not None else tr("this rate")
        title = tr("I set the pump to {rate} and started it", rate=shown)
        if at is not None and self._is_on(self._at):
            time = texts.time(at, self._view.zone)
            title = tr("I set the pump to {rate} and started it at {time}", rate=shown, time=time)
        small = wrong or self._asks()
        self._act.set_words(title, small)
        self._act.set_role("next" if small else "primary")
        self._act.set_open(not small, small)

    def _what_is_missing(self) -> str:
        missing = []
        if self._is_on(self._at) and self._at.value() is None:
            missing.append(tr("type when"))
        if self._chosen_rate() is None:
            missing.append(tr("type the rate"))
        return tr(" and ").join(missing)

    def _asks(self) -> str:
        """What the guide will say to it, so that nobody is surprised: the guide itself is asked, nothing recorded."""
        if self._view is None:
            return ""
        view, draft = self._view, self._draft()
        verdict = decide(view.session, view.log, draft.entry(len(view.log) + 1, self.bench.who(), view.now))
        if verdict.outcome not in _ASKS:
            return ""
        named = [inside(code_title(code)) for code in verdict.codes[:_NAMED]]
        more = len(verdict.codes) - len(named)
        words = ", ".join(named)
        words = tr("{words} and {more} more", words=words, more=more) if more > 0 else words
        return f"{tr(_ASKS[verdict.outcome])}: {words}"

    # --- acting

    def _toggle(self, part: TimeField | NumberField) -> None:
        shown = part.isHidden()
        if not shown:
            part.clear_text()
        self._show_inputs(part, shown)
        if shown:
            part.edit.setFocus()
        self._show_act()

    def _show_inputs(self, part: QWidget, shown: bool) -> None:
        set_shown(part, shown)
        set_shown(self._inputs, self._is_on(self._at) or self._is_on(self._rate))
        self._earlier.set_words(
            tr("It was started just now") if self._is_on(self._at) else tr("It was started earlier...")
        )
        self._other.set_words(tr("The first rate") if self._is_on(self._rate) else tr("Another rate..."))

    def _chosen_rate(self) -> Decimal | None:
        if self._is_on(self._rate):
            return self._rate.value() or None
        if self._view is None or self._disputed:
            return None
        return self._view.session.row.initial_rate_ml_h

    def _draft(self) -> Draft:
        at: datetime | None = self._at.value() if self._is_on(self._at) else None
        return Draft(Kind.INFUSION_STARTED, {"rate_ml_h": self._chosen_rate()}, at=at)

    def _want(self) -> None:
        if self._what_is_missing():
            self._at.settle()
            self._rate.settle()
            empty = self._at if self._is_on(self._at) and self._at.value() is None else self._rate
            empty.edit.setFocus()
            return
        self.ask_for(self._draft())

    def kept(self, draft: Draft) -> None:
        self._at.clear_text()
        self._rate.clear_text()
        self._show_inputs(self._at, False)
        self._show_inputs(self._rate, False)


def _open_words(view: DeskView, item: OpenItem) -> tuple[str, str]:
    """What is open, and of what exactly."""
    if item is not OpenItem.PREMEDICATION:
        return open_item_words(item), ""
    if not view.state.given and not view.state.omitted:
        return open_item_words(item), tr("none given yet")
    return open_item_words(item), ", ".join(group_words(group) for group in missing_groups(view.session, view.state))


def window_words(view: DeskView) -> tuple[str, str, str]:
    """What stands over the figures, the figures, and what they mean now."""
    window = view.guidance.start_window
    if window.opens_at is None or window.closes_at is None:
        given = bool(view.state.given or view.state.omitted)
        why = tr("No premedicine given here sets one.") if given else tr("No premedication is recorded yet.")
        return tr("Start"), tr("No start time yet"), why
    opens, closes = texts.time(window.opens_at, view.zone), texts.time(window.closes_at, view.zone)
    between = tr("{opens} to {closes}", opens=opens, closes=closes).replace(" ", texts.SPACE)
    match window.state:
        case WindowState.EMPTY:
            why = tr(
                "One premedicine asks for a start by {closes}, another for {opens} or later. Ask the prescriber.",
                closes=closes,
                opens=opens,
            )
            return tr("Start"), tr("No common time"), why
        case WindowState.WAITING:
            return (
                tr("Start between"),
                between,
                tr("opens in {time_left}", time_left=texts.time_left_words(window.opens_at, view.now)),
            )
        case WindowState.CLOSED:
            ago = texts.minutes_words(minutes_between(window.closes_at, view.now))
            return tr("Start was to be between"), between, tr("Closed {ago} ago. A start now needs an order.", ago=ago)
    return tr("Start between"), between, texts.left(window.closes_at, view.now)
