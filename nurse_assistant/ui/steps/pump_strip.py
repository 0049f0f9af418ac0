"""The pump was seen at another rate than the log's: said at once, with both ways on (it was set back; it ran so)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.state import PumpSeen
from nurse_assistant.domain.vocabulary import Kind, Phase, What
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.layout import label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.record_words import SET_BACK


class PumpStrip(QWidget):
    """Shown while the newest check says so. Above the log's rate it is an alarm of high priority."""

    wanted = Signal(object)
    found_wanted = Signal()

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._said = QFrame()
        self._said.setProperty("panel", "strong")
        self._view: DeskView | None = None
        self._icon = IconLabel("question")
        self._words = label(look="heading", name=f"{name}.words", wrap=True)
        self._back = ActButton(tr("I set it back"), name=f"{name}.back", guard=bench.guard)
        self._ran = ActButton(tr("It has run so..."), name=f"{name}.ran")
        self._back.acted.connect(self._set_back)
        self._ran.acted.connect(self.found_wanted)
        said = row(self._icon, self._words, spacing=8, stretch_last=True)
        said.setContentsMargins(10, 4, 6, 4)
        self._said.setLayout(said)
        line = row(self._said, self._back, self._ran, spacing=8)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.hide()

    def show_view(self, view: DeskView) -> None:
        self._view = view
        seen = differing_pump(view)
        set_shown(self, seen is not None)
        if seen is None:
            return
        rate = texts.rate(view.state.rate_ml_h)
        at = texts.time(seen.at, view.zone)
        set_text(
            self._words,
            tr(
                "The pump showed {shown} at {time}; the log says {recorded}.",
                shown=texts.rate(seen.shown_ml_h),
                time=at,
                recorded=rate,
            ),
        )
        self._back.set_words(tr("I set it back to {rate}", rate=rate))
        high = any(prompt.what is What.PUMP_RATE for prompt in view.guidance.prompts)
        theme.set_state(self._said, "tone", "high" if high else "")
        self._icon.show_icon("high" if high else "question", "high_ink" if high else "ink")

    def _set_back(self) -> None:
        """The note says who did it; the reading after it says what the pump shows now, and ends the alarm."""
        if self._view is not None:
            rate = self._view.state.rate_ml_h
            note = Draft(Kind.NOTE, {"text": SET_BACK.format(rate=texts.rate(rate))})
            self.wanted.emit((note, Draft(Kind.VITAL_SIGNS, {"pump_rate_ml_h": rate})))


def differing_pump(view: DeskView) -> PumpSeen | None:
    """What the newest check saw on the pump, if the log said and says otherwise."""
    seen = view.state.pump_seen
    if seen is None or view.guidance.phase is not Phase.INFUSING:
        return None
    return seen if seen.shown_ml_h not in (seen.log_ml_h, view.state.rate_ml_h) else None
