"""The big words at the top of the infusion: legible from two metres (U-106)."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Phase
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import FractionBar, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.infusion_words import headline, standing_since
from nurse_assistant.ui.wording.language import tr

_Looks = tuple[str, str, str, str]
"""Of the figure, its unit, the clock time and the units of the rates."""
_TIGHT: _Looks = ("big", "title", "heading", "heading")
"""Figures still large enough for two metres."""
_TIGHTEST: _Looks = ("large", "heading", "heading", "heading")
"""As narrow as it gets: hours and minutes beside two rates. The rates stay as they are."""
_APART, _NEAR = 20, 12
"""Between the columns of the line, in pixels; near where the words are long."""
_WITHIN = 10 + 2 * 6 + 6 + 4
"""Within the columns, between a figure and its unit, and a little to spare."""


class HeadlineView(QWidget):
    """What is next, in how long, at what time, and what the pump is at."""

    def __init__(self, *, name: str, why: ActButton) -> None:
        """`why`: the link that opens the basis."""
        super().__init__()
        self.setObjectName(name)
        self._why, self._compact = why, False
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
        middle = column(None, self.then, rate, self.why, spacing=0)
        right = column(None, self.pump_over, pump, spacing=0)
        top = self._columns = row(left, middle, self._why, right, spacing=_APART)
        top.setAlignment(self._why, Qt.AlignmentFlag.AlignBottom)
        top.setStretch(1, 1)  # the words of a stay stand there, beside the figure
        self.setLayout(column(top, self.bar, spacing=6))

    def set_compact(self, compact: bool) -> None:
        """On a low screen one step smaller; still read at two metres."""
        self._compact = compact
        self._fit()

    def _fit(self) -> None:
        """Time and rates stay large; where they are long, the words beside them give the room. No figure is cut."""
        wide = (self._usual(), (self._usual()[0], *_TIGHT[1:]))
        looks = next((form for form in wide if self._width(form) + 3 * (_APART - _NEAR) <= self.width()), None)
        self._columns.setSpacing(_APART if looks else _NEAR)
        looks = looks or (_TIGHT if self._width(_TIGHT) <= self.width() else _TIGHTEST)
        figure, unit, at, units = looks
        for part, look in (
            (self.figure, figure), (self.unit, unit), (self.at, at), (self._rate_unit, units), (self._pump_unit, units)
        ):  # fmt: skip
            theme.set_state(part, "look", look)

    def _usual(self) -> _Looks:
        return ("big", "large", "title", "title") if self._compact else ("huge", "big", "large", "title")

    def minimumSizeHint(self) -> QSize:
        """As narrow as it can be, not as it is: what stands beside it may come back at any time."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._width(_TIGHTEST)), hint.height())

    def _width(self, looks: _Looks) -> int:
        """What the line takes, its columns near each other, with the looks of figure, unit, clock time and the units
        of the rates (pixels)."""
        figure, unit, at, units = looks
        columns = (
            (self.over, (self.figure, figure), (self.unit, unit)),
            (self.then, (self.rate, "big"), (self._rate_unit, units if self.rate.text() else ""), (self.at, at)),
            (self.pump_over, (self.pump, "big"), (self._pump_unit, units if self.pump.text() else "")),
        )
        widths = (
            max(over.sizeHint().width(), sum(_advance(part, look) for part, look in line if look))
            for over, *line in columns
        )
        return sum(widths) + self._why.sizeHint().width() + _WITHIN + 3 * _NEAR

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_view(self, view: DeskView) -> None:
        said = headline(view)
        for part, words in (
            (self.over, said.over), (self.figure, said.figure), (self.unit, said.unit), (self.then, said.then),
            (self.rate, said.rate), (self.at, said.at), (self.why, said.why),
        ):  # fmt: skip
            _say(part, words)
        set_shown(self._rate_unit, bool(said.rate))
        self._fit()
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
            over = tr("Pump now, since {time}", time=texts.time(state.stretches[-1].since, view.zone))
            rate = texts.number(state.rate_ml_h)
        elif state.stretches:
            over = tr("Pump ran until {time}", time=texts.time(standing_since(view), view.zone))
            rate = texts.number(state.stretches[-1].rate_ml_h)
        _say(self.pump_over, over)
        _say(self.pump, rate)
        set_shown(self._pump_unit, bool(rate))
        theme.set_state(self.pump, "look", "big" if runs else "title")


def _advance(part: QLabel, look: str) -> int:
    """Pixels of the words in this look."""
    return QFontMetrics(theme.current().font(look)).horizontalAdvance(part.text())


def _say(part: QLabel, words: str) -> None:
    set_text(part, words)
    set_shown(part, bool(words))
