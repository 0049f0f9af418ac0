"""The observation after the infusion: how long still and why, the checks meanwhile, and its end."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView, Step
from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.steps.check_form import CheckForm
from nurse_assistant.ui.steps.check_inputs import PUMP
from nurse_assistant.ui.steps.foot import Foot
from nurse_assistant.ui.steps.observation_words import act_small, has_no_end, is_early, watch
from nurse_assistant.ui.steps.panel import Bench, Panel
from nurse_assistant.ui.steps.panel_parts import Scrolling
from nurse_assistant.ui.steps.why_view import WhyView
from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import FractionBar, card, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.infusion_words import next_check
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.why_words import basis_now

LOW, TALL = 500, 620
_TITLE = mark("The observation is over, the patient is well")


class ObservationPanel(Panel):
    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "observation_panel")
        self._view: DeskView | None = None
        self.why = WhyView(name="observation.basis")
        self.head = WatchView(self.why.link)
        self.form = CheckForm(name="observation.check", zone=bench.zone)
        self.form.numbers[PUMP].hide()  # the pump stands; what it shows is no part of these checks
        self._save = ActButton(tr("Save check"), name="observation.save", guard=bench.guard)
        self._over = ActButton(tr(_TITLE), name="observation.over", role="primary", guard=bench.guard)
        self._go = ActButton(tr("Go to Leave"), name="observation.go", role="primary", icon="next")
        self._save.acted.connect(self._want_check)
        self._over.acted.connect(self._want_end)
        self._go.acted.connect(lambda: self.goes_to.emit(Step.LEAVE))
        self.form.changed.connect(self._show_acts)
        self._build()

    def _build(self) -> None:
        inner = QWidget()
        inner.setLayout(column(self.form, None, spacing=6))
        acts = row(self._save, self._over, self._go, spacing=8)
        for place, stretch in enumerate((2, 5, 5)):
            acts.setStretch(place, stretch)
        whole = card(name="observation.card", spacing=8, margins=14)
        whole.add(self.head)
        middle = row(Scrolling(inner, name="observation.scroll"), self.why, spacing=12)
        middle.setStretch(0, 5)
        middle.setStretch(1, 2)
        whole.add(middle, 5)
        whole.add(Foot(acts), 1)
        self.setLayout(column(whole))

    # --- showing

    def show_view(self, view: DeskView) -> None:
        self._view = view
        self.why.show_basis(lambda: basis_now(view), view.session.protocol)
        self.head.show_view(view)
        self.form.show_view(view)
        self._show_acts()

    def _show_acts(self) -> None:
        view = self._view
        if view is None:
            return
        state, typed = view.state, self.form.has_input() and not self.form.old()
        closed = state.phase is Phase.CLOSED
        ready = state.phase is Phase.OBSERVING and not (state.reaction_open or is_early(view) or has_no_end(view))
        for part in (self.form, self._save):
            set_shown(part, not closed)
        self._save.set_role("primary" if typed and not ready else "secondary")
        self._save.set_open(not self.form.face(), self.form.face())
        done = state.observation_over or closed
        set_shown(self._over, not done)
        set_shown(self._go, done)
        self._over.set_role("primary" if ready else "next")
        small = act_small(view)
        self._over.set_words(tr(_TITLE), texts.joined(tr("with the check") if typed else "", small))

    # --- acting

    def _want_check(self) -> None:
        """What cannot be read holds back the save, and says so; nothing is lost."""
        if self.form.is_ready() and (drafts := self.form.drafts()):
            self.ask_for(*drafts)
        else:
            self.form.focus_first()

    def _want_end(self) -> None:
        """A check that was typed goes first: it is the look that says the patient is well."""
        if self.form.settle() and not self.form.holds_back(but_looked=True):
            self.ask_for(*self.form.drafts(), Draft(Kind.OBSERVATION_ENDED))
        else:
            self.form.focus_first()

    def kept(self, draft: Draft) -> None:
        if draft.kind is Kind.VITAL_SIGNS:
            self.form.let_go(draft.data)
            focus.land(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.set_compact(self.height() < LOW or theme.current().is_large)
        for part in (self.form, self._save, self._over, self._go):
            part.set_tall(self.height() >= TALL)


class WatchView(QWidget):
    """The big words: read from two metres (U-106)."""

    def __init__(self, why: ActButton) -> None:
        """`why`: the link that opens the basis."""
        super().__init__()
        self.figure = label(look="huge", name="observation.figure")
        self.unit = label(look="large", name="observation.unit")
        self.until = label(look="large", name="observation.until")
        self.why = label(look="strong", name="observation.why", wrap=True)
        self.bar = FractionBar(name="observation.bar")
        self.next = label(look="strong", name="observation.next", right=True)
        line = row(self.figure, self.unit, 14, self.until, why, None, self.next, spacing=10)
        for part in (self.figure, self.unit, self.until, self.next):
            line.setAlignment(part, Qt.AlignmentFlag.AlignBaseline)
        theme.follow(self, lambda: line.setSpacing(4 if theme.current().is_large else 10))
        self.setLayout(column(line, self.why, self.bar, spacing=4))

    def set_compact(self, compact: bool) -> None:
        theme.set_state(self.figure, "look", "big" if compact else "huge")
        for part in (self.unit, self.until):
            theme.set_state(part, "look", "title" if compact else "large")

    def show_view(self, view: DeskView) -> None:
        said = watch(view)
        for part, words in (
            (self.figure, said.figure), (self.unit, said.unit), (self.until, said.until), (self.why, said.why),
            (self.next, _next_words(view)),
        ):  # fmt: skip
            _say(part, words)
        set_shown(self.bar, said.progress is not None)
        if said.progress is not None:
            self.bar.set_fraction(said.progress)


def _say(part: QLabel, words: str) -> None:
    set_text(part, words)
    set_shown(part, bool(words))


def _next_words(view: DeskView) -> str:
    due = next_check(view) if view.state.ended is not None and not view.state.observation_over else None
    if due is None:
        return ""
    when = texts.time(due, view.zone)
    if due <= view.now:
        return tr("Next check now, since {when}", when=when)
    minutes = minutes_between(view.now, due)
    if not minutes:
        return tr("Next check at {when}, now", when=when)
    return tr("Next check at {when}, in {left}", when=when, left=texts.time_left_words(due, view.now))
