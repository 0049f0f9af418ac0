"""After a reaction: the restart with its rate and conditions, or why stop for good is advised."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Action, Kind
from nurse_assistant.ui.steps.foot import Foot
from nurse_assistant.ui.steps.panel_parts import Scrolling
from nurse_assistant.ui.steps.rate_card import chart_data, plan_if_resumed
from nurse_assistant.ui.steps.rate_chart import RateChart
from nurse_assistant.ui.steps.why_view import WhyView
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.layout import card, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.infusion_words import next_check
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.reaction_words import (
    Condition,
    conditions,
    may_be_ordered,
    restart_rate,
    restart_reason,
    stop_reason,
    what_comes_then,
)
from nurse_assistant.ui.wording.why_words import basis_now

_LINES = 5
TALL, WIDE = 460, 1200
_ICONS = {True: "check", False: "close", None: "question"}


class _Line(QWidget):
    """A mark and its words; the mark is said in words too."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.icon = IconLabel("check", colour="accent", px=20)
        self.words = label(name=f"{name}.words", wrap=True)
        line = row(self.icon, self.words, spacing=10)
        line.setStretch(1, 1)
        self.setLayout(line)

    def show_condition(self, condition: Condition) -> None:
        self.icon.show_icon(_ICONS[condition.met], "accent" if condition.met else "ink")
        set_text(self.words, condition.words)
        said = {True: tr("Fulfilled"), False: tr("Not fulfilled"), None: tr("To know")}[condition.met]
        self.words.setAccessibleName(f"{said}: {condition.words}")


class RestartCard(QWidget):
    """Left the rate and the conditions, right the new staircase, below the one act."""

    wanted = Signal(object)
    opened = Signal(str)

    def __init__(self, *, name: str, guard: Guard) -> None:
        super().__init__()
        self.setObjectName(name)
        self._view: DeskView | None = None
        self.over = label(look="label", name=f"{name}.over")
        self.rate = label(look="big", name=f"{name}.rate")
        self.unit = label("mL/h", "large", name=f"{name}.unit")
        self.why = label(look="strong", name=f"{name}.why", wrap=True)
        self.why_not = label(look="soft", name=f"{name}.why_not", wrap=True)
        self.lines = tuple(_Line(name=f"{name}.line{place}") for place in range(_LINES))
        self.chart = RateChart(name=f"{name}.chart")
        theme.follow(self, lambda: self.chart.setMinimumSize(theme.current().grown(280), theme.current().grown(120)))
        self.then = label(look="small", name=f"{name}.then", wrap=True)
        self.go = ActButton("", name=f"{name}.go", role="primary", guard=guard)
        self.not_yet = ActButton(tr("Not yet: check again"), name=f"{name}.not_yet")
        self.stop = ActButton(tr("Stop for good..."), name=f"{name}.stop")
        self.acts = ActButton(tr("Acts, signs, grade..."), name=f"{name}.acts")
        self.order = ActButton(tr("Restart by order..."), name=f"{name}.order", guard=guard)
        self.whys = WhyView(name=f"{name}.basis")
        self._build(name)
        self._connect()

    def _build(self, name: str) -> None:
        inner = QWidget()
        head = row(self.rate, self.unit, None, self.whys.link, spacing=10)
        inner.setLayout(column(self.over, head, self.why, self.why_not, 4, *self.lines, None, spacing=3))
        left = card(name=f"{name}.left", margins=12)
        left.add(Scrolling(inner, name=f"{name}.scroll"), 1)
        self._right = card(name=f"{name}.right", margins=12, spacing=6)
        self._chart_over = label(tr("What comes then"), "label")
        self._right.add(self._chart_over)
        self._right.add(self.chart, 1)
        self._right.add(self.then)
        self._right.add(self.whys, 1)
        cards = row(left, self._right, spacing=12)
        cards.setStretch(0, 1)
        cards.setStretch(1, 1)
        acts = row(self.go, self.not_yet, self.order, self.stop, self.acts, spacing=8)
        for place, stretch in enumerate((5, 2, 2, 2, 2)):
            acts.setStretch(place, stretch)
        foot = Foot(acts, less=(self.not_yet, self.order, self.stop, self.acts))
        whole = column(cards, foot.spare, foot, spacing=8)
        whole.setStretch(0, 6)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.go.acted.connect(self._go)
        self.whys.turned.connect(self._make_room)
        self.order.acted.connect(self._restart)
        self.not_yet.acted.connect(lambda: self.opened.emit("check"))
        self.stop.acted.connect(lambda: self.opened.emit("stop"))
        self.acts.acted.connect(lambda: self.opened.emit("acts"))

    def _make_room(self) -> None:
        """Why it is so is read in the place of the chart."""
        for part in (self._chart_over, self.chart, self.then):
            set_shown(part, not self.whys.is_open())

    def show_view(self, view: DeskView) -> None:
        self._view = view
        self.whys.show_basis(lambda: basis_now(view), view.session.protocol)
        advised = view.guidance.next_step.action is Action.STOP
        plan = None if advised else plan_if_resumed(view, restart_rate(view))
        self._show_head(view, advised)
        found = conditions(view, plan)
        for place, line in enumerate(self.lines):
            set_shown(line, place < len(found))
            if place < len(found):
                line.show_condition(found[place])
        self.chart.set_data(chart_data(view, plan))
        set_text(self.then, what_comes_then(view, plan))
        self._show_acts(view, advised)

    def _show_head(self, view: DeskView, advised: bool) -> None:
        set_text(self._chart_over, tr("Given so far") if advised else tr("What comes then"))
        set_text(self.over, tr("The protocol says now") if advised else tr("The protocol allows a restart now, at"))
        set_text(self.rate, tr("Stop for good") if advised else texts.number(restart_rate(view)))
        set_shown(self.unit, not advised)
        why, why_not = (stop_reason(view), "") if advised else restart_reason(view)
        set_text(self.why, why)
        set_text(self.why_not, why_not)
        set_shown(self.why_not, bool(why_not))

    def _show_acts(self, view: DeskView, advised: bool) -> None:
        rate = texts.rate(restart_rate(view))
        self.go.set_words(
            tr("Stop for good...") if advised else tr("I set the pump to {rate} and started it", rate=rate)
        )
        due = next_check(view)
        later = due is not None and due > view.now
        when = texts.time(due, view.zone) if due is not None and later else tr("now")
        self.not_yet.set_words(tr("Not yet: check again {when}", when=when))
        for button, shown in ((self.not_yet, not advised), (self.stop, not advised), (self.order, advised)):
            set_shown(button, shown)
        ordered = may_be_ordered(view)
        self.order.set_words(
            tr("Restart by order...") if ordered else tr("It was restarted..."), tr("at {rate}", rate=rate)
        )

    def _is_roomy(self) -> bool:
        return self.height() >= TALL and self.width() >= WIDE and not theme.current().is_large

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme.set_state(self.rate, "look", "huge" if self._is_roomy() else "big")

    def _go(self) -> None:
        if self._view is None:
            return
        if self._view.guidance.next_step.action is Action.STOP:
            self.opened.emit("stop")
        else:
            self._restart()

    def _restart(self) -> None:
        """By order, or as it happened: the page asks what the rules ask."""
        if self._view is not None:
            draft = Draft(Kind.INFUSION_RESUMED, {"rate_ml_h": restart_rate(self._view)})
            self.wanted.emit((draft,))
