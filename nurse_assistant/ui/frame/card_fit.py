"""How large the words of a board card are: as large as its height allows.

Chair and time are readable at two metres and the act at one and a half wherever the card has the room (U-106); a word
that is too wide for its place goes down a step by itself, and is never cut (U-114).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from nurse_assistant.ui.widgets import theme

_STEPS = ("huge", "big", "large", "title", "heading", "strong", "small")
"""From the largest look to the smallest."""
_MARGINS = 8
_ROUNDING = 2
"""A wrapped text may be measured a pixel higher than its lines."""


@dataclass(frozen=True, slots=True)
class Fit:
    """The looks of one size of card. `low`: the time stands beside the chair's number, the name at the foot."""

    low: bool
    number: str
    figure: str
    unit: str
    act: str
    at: str
    person: str
    detail: bool
    """Whether infusion, rate and end have room."""

    def needed(self, name_lines: int) -> int:
        """The height it takes, in pixels, with so many lines of the longest name."""
        tall = 0 if self.low else line_height(self.figure)
        foot = name_lines * line_height(self.person) + (line_height("small") if self.detail else 0) if self.low else 0
        return line_height(self.number) + tall + line_height(self.act) + foot + _MARGINS


FITS = (
    Fit(False, "huge", "huge", "large", "big", "large", "heading", True),
    Fit(False, "big", "huge", "large", "large", "heading", "strong", True),
    Fit(False, "big", "big", "title", "large", "heading", "strong", True),
    Fit(True, "big", "big", "title", "large", "heading", "strong", True),
    Fit(True, "big", "big", "title", "large", "heading", "small", False),
    Fit(True, "large", "large", "heading", "title", "small", "small", False),
    Fit(True, "large", "large", "strong", "heading", "small", "small", False),
    Fit(True, "title", "title", "small", "strong", "small", "small", False),
)


def fit_for(height: int, name_lines: int = 1) -> Fit:
    """The largest that goes into a card of this height (pixels)."""
    return next((one for one in FITS if one.needed(name_lines) <= height), FITS[-1])


def line_height(look: str) -> int:
    return _metrics(look).height()


def look_for(text: str, look: str, width: int, height: int) -> str:
    """The largest look from this one down in which the text, wrapped, goes into the place (pixels)."""
    steps: Sequence[str] = _STEPS[_STEPS.index(look) :]
    return next((one for one in steps if goes_into(text, one, width, height)), _STEPS[-1])


def time_looks(fit: Fit, words: tuple[str, str, str], width: int) -> tuple[str, str, str]:
    """The looks of figure, unit and clock time side by side. Where there is no room for all three at a legible size
    the clock time goes ("" is no look): it stands on the patient's own page."""
    figure, unit, at = words
    usual, small = (fit.unit, fit.at), ("small", "small")
    below = _STEPS[_STEPS.index(fit.figure) :]
    far, near = (tuple(one for one in below if one in looks) for looks in (_STEPS[:2], _STEPS[:4]))
    tries = (
        *((look, *usual) for look in far),
        *((look, *pair) for look in near for pair in (usual, ("heading", "small"), small)),
        *((look, "small", "") for look in below),
    )
    for look, unit_look, at_look in tries:
        beside = max(text_width(unit, unit_look), text_width(at, at_look) if at_look else 0) + 8
        if text_width(figure, look) + beside <= width:
            return look, unit_look, at_look
    return tries[-1]


def lines_of(text: str, look: str, width: int) -> int:
    """How many lines the text takes in this width."""
    metrics = _metrics(look)
    return max(_wrapped(text, metrics, width).height() // max(metrics.height(), 1), 1)


def text_width(text: str, look: str) -> int:
    return _metrics(look).horizontalAdvance(text)


def goes_into(text: str, look: str, width: int, height: int) -> bool:
    """Wrapped, into a place of so many pixels."""
    metrics = _metrics(look)
    found = _wrapped(text, metrics, width)
    return found.width() <= width and found.height() <= max(height, metrics.height()) + _ROUNDING


def _wrapped(text: str, metrics: QFontMetrics, width: int) -> QRect:
    return metrics.boundingRect(QRect(0, 0, max(width, 1), 10_000), Qt.TextFlag.TextWordWrap, text)


def _metrics(look: str) -> QFontMetrics:
    bold = look == "strong"
    return QFontMetrics(theme.current().font("body" if bold else look, bold=bold))
