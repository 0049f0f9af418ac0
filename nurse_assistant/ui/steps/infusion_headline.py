"""The big words at the top of the infusion: legible from two metres (U-106)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Phase
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import FractionBar, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.infusion_words import headline, standing_since


class HeadlineView(QWidget):
    """What is next, in how long, at what time, and what the pump is at."""

    def __init__(self, *, name: str, why: ActButton) -> None:
        """`why`: the link that opens the basis."""
        super().__init__()
        self.setObjectName(name)
        self._why = why
        self.over = label(look="label", name=f"{name}.over")
        self.figure = label(look="big", name=f"{name}.figure")
        self.unit = label(look="large", name=f"{name}.unit")
        self.then = label(look="label", name=f"{name}.then")
        self.rate = label(look="big", name=f"{name}.rate")
        self.at = label(look="title", name=f"{name}.at")
        self.pump_over = label(look="label", name=f"{name}.pump_over", right=True)
        self.pump = label(look="big", name=f"{name}.pump", right=True)
        self.why = label(look="strong", name=f"{name}.why", wrap=True)
        self.bar = FractionBar(name=f"{name}.bar")
        self._rate_unit, self._pump_unit = label("mL/h", "title"), label("mL/h", "title")
        self._build()

    def _build(self) -> None:
        figure = row(self.figure, self.unit, None, spacing=10)
        rate = row(self.rate, self._rate_unit, self.at, None, spacing=6)
        pump = row(None, self.pump, self._pump_unit, spacing=6)
        for line in (figure, rate, pump):
            for part in (self.figure, self.unit, self.rate, self._rate_unit, self.at, self.pump, self._pump_unit):
                line.setAlignment(part, Qt.AlignmentFlag.AlignBaseline)
        left = column(self.over, figure, spacing=0)
        middle = column(None, self.then, rate, spacing=0)
        right = column(None, self.pump_over, pump, spacing=0)
        top = row(left, middle, self._why, None, right, spacing=20)
        top.setAlignment(self._why, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(column(top, self.why, self.bar, spacing=6))

    def set_compact(self, compact: bool) -> None:
        """On a low screen one step smaller; still read at two metres."""
        theme.set_state(self.figure, "look", "big" if compact else "huge")
        theme.set_state(self.unit, "look", "large" if compact else "big")
        theme.set_state(self.at, "look", "title" if compact else "large")

    def show_view(self, view: DeskView) -> None:
        said = headline(view)
        for part, words in (
            (self.over, said.over), (self.figure, said.figure), (self.unit, said.unit), (self.then, said.then),
            (self.rate, said.rate), (self.at, said.at), (self.why, said.why),
        ):  # fmt: skip
            _say(part, words)
        set_shown(self._rate_unit, bool(said.rate))
        set_shown(self.bar, said.progress is not None)
        if said.progress is not None:
            self.bar.set_fraction(said.progress)
        self._show_pump(view)

    def _show_pump(self, view: DeskView) -> None:
        """At what the log has the pump. It never says that a pump stands still: a person does."""
        state = view.state
        runs = state.phase is Phase.INFUSING
        over, rate = "", ""
        if runs:
            over = f"Pump now, since {texts.time(state.stretches[-1].since, view.zone)}"
            rate = texts.number(state.rate_ml_h)
        elif state.stretches:
            over = f"Pump ran until {texts.time(standing_since(view), view.zone)}"
            rate = texts.number(state.stretches[-1].rate_ml_h)
        _say(self.pump_over, over)
        _say(self.pump, rate)
        set_shown(self._pump_unit, bool(rate))
        theme.set_state(self.pump, "look", "big" if runs else "title")


def _say(part: QLabel, words: str) -> None:
    set_text(part, words)
    set_shown(part, bool(words))
