"""The top of a reaction: STOP THE PUMP until a person has, then one line that says where it stands."""

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Action, Kind
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import arrange_around, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.infusion_words import interrupt_reason
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.reaction_words import exact_volume, is_urgent, missing, situation

WORDS_OF_HELP = mark("Clamp the line. Do not flush it. Call for help.")


class ReactionBand(QWidget):
    """Red only while the stop is not confirmed. The program never says that it stopped a pump (U-100)."""

    wanted = Signal(object)

    def __init__(self, *, name: str, guard: Guard) -> None:
        super().__init__()
        self.setObjectName(name)
        self._red, self._line = QFrame(), QFrame()
        self._red.setProperty("panel", "red")
        self._line.setProperty("panel", "strong")
        self.title = label(tr("STOP THE PUMP"), "big", name=f"{name}.title")
        self.help = label(tr(WORDS_OF_HELP), "heading", name=f"{name}.help", wrap=True)
        self.pressed = label(look="body", name=f"{name}.pressed", right=True)
        self.seconds = label(look="large", name=f"{name}.seconds", right=True)
        self.was = label(look="body", name=f"{name}.was", right=True, wrap=True)
        self.stopped = ActButton(tr("Pump is stopped"), name=f"{name}.stopped", role="stopped", guard=guard)
        self.situation = label(look="strong", name=f"{name}.situation", wrap=True)
        self.missing = label(look="body", name=f"{name}.missing", wrap=True)
        self.interrupt = ActButton(tr("I stopped the pump"), name=f"{name}.interrupt", role="primary", guard=guard)
        self._build()
        theme.follow(self, self._measure)
        self.stopped.acted.connect(lambda: self.wanted.emit((Draft(Kind.PUMP_STOPPED),)))
        self.interrupt.acted.connect(lambda: self.wanted.emit((Draft(Kind.INFUSION_PAUSED),)))

    def _measure(self) -> None:
        """In large text everything else needs the room; it is read at a metre and a half still."""
        large = theme.current().is_large
        theme.set_state(self.title, "look", "large" if large else "big")
        above, below = (2, 2) if large else (6, 8)
        self._words.setContentsMargins(18, above, 10, below)

    def _build(self) -> None:
        self.stopped.set_least_width(190)
        red = self._words = row(
            column(self.title, self.help, spacing=0), None,
            column(None, self.pressed, self.seconds, self.was, None, spacing=0), self.stopped, spacing=16,
        )  # fmt: skip
        self._red.setLayout(red)
        line = row(column(None, self.situation, self.missing, None, spacing=0), self.interrupt, spacing=12)
        line.setContentsMargins(14, 6, 8, 6)
        line.setStretch(0, 1)
        self._line.setLayout(line)
        self.setLayout(column(self._red, self._line, spacing=0))

    def let_go(self) -> None:
        """Another page or patient: the line is as low as it is, and at once: what the page brings must not come
        up a moment after it is seen."""
        if self._line.minimumHeight():
            self._line.setMinimumHeight(0)
            arrange_around(self)

    def show_view(self, view: DeskView) -> None:
        urgent = is_urgent(view)
        if not urgent and self._red.isVisible():
            self._line.setMinimumHeight(self._red.height())  # nothing below it moves under a finger on its way (U-110)
        set_shown(self._red, urgent)
        set_shown(self._line, not urgent)
        if urgent:
            self._show_red(view)
            return
        interrupt = view.guidance.next_step.action is Action.INTERRUPT
        set_text(self.situation, situation(view))
        set_text(self.missing, interrupt_reason(view) if interrupt else missing(view))
        set_shown(self.missing, bool(self.missing.text()))
        set_shown(self.interrupt, interrupt)

    def _show_red(self, view: DeskView) -> None:
        since = view.state.pump_stop_from or view.now
        set_text(self.pressed, tr("REACTION {time}", time=texts.time_s(since, view.zone)))
        set_text(self.seconds, texts.compact(max(view.now - since, timedelta(0))))
        given = exact_volume(view.guidance.volume_given_ml)
        set_text(self.was, tr("was {rate} · {given} given", rate=texts.rate(view.state.rate_had_ml_h), given=given))
