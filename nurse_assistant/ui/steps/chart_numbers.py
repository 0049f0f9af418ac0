"""The numbers on a chart, as they stand in the list beside it: those that would lie over one another share one mark."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QRectF

from nurse_assistant.ui.widgets.chart_parts import Pen

_RUN = 3
"""From so many numbers in a row on only the first and the last are written."""
_AROUND = 8
"""Pixels around the text of a mark, and between the mark and the line."""
_STEP = 4
"""Pixels by which a mark is moved down until it stands free."""


class Numbered(NamedTuple):
    """An item of the list: when it happened, its number there, and what it says, with that number."""

    at: datetime
    number: int
    words: str


@dataclass(frozen=True, slots=True)
class NumberMark:
    """One mark on the chart: what is written in it, and where it stands."""

    items: tuple[Numbered, ...]
    """Oldest first."""
    text: str
    left: float
    width: float

    @property
    def words(self) -> str:
        return "; ".join(one.words for one in self.items)

    @property
    def right(self) -> float:
        return self.left + self.width


def number_marks(
    pen: Pen, items: Sequence[Numbered], x: Callable[[datetime], float], area: QRectF
) -> tuple[NumberMark, ...]:
    """From left to right, none over another. `x`: where a moment stands."""
    found: list[NumberMark] = []
    for item in sorted(items):
        made = _mark(pen, (item,), x, area)
        while found and made.left <= found[-1].right:
            made = _mark(pen, (*found.pop().items, *made.items), x, area)
        found.append(made)
    return tuple(found)


def _mark(pen: Pen, items: tuple[Numbered, ...], x: Callable[[datetime], float], area: QRectF) -> NumberMark:
    metrics, text = pen.font("small", bold=True), numbers_text([one.number for one in items])
    width = max(metrics.horizontalAdvance(text), metrics.height()) + _AROUND
    middle = (x(items[0].at) + x(items[-1].at)) / 2
    return NumberMark(items, text, max(min(middle - width / 2, area.right() - width), area.left()), width)


def numbers_text(numbers: Sequence[int]) -> str:
    """1, 2, 5–8."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) >= _RUN else ", ".join(map(str, run)) for run in runs)


def draw_numbers(
    pen: Pen,
    marks: Sequence[NumberMark],
    line: Callable[[datetime], float],
    area: QRectF,
    words: Sequence[QRectF],
) -> tuple[tuple[NumberMark, QRectF], ...]:
    """Above the line (`line`: how low it stands at a moment) and within the area; where words stand, below them."""
    height = pen.font("small", bold=True).height() + 4
    found = []
    for one in marks:
        above = min(line(item.at) for item in one.items) - height - _AROUND
        box = free_place(QRectF(one.left, max(above, area.top()), one.width, height), area.bottom(), words)
        pen.line("ink", 2)
        pen.painter.setBrush(pen.colour("card"))
        pen.painter.drawRoundedRect(box, height / 2, height / 2)
        pen.words(one.text, box)
        pen.taken.append(box)
        found.append((one, box))
    return tuple(found)


def free_place(box: QRectF, lowest: float, taken: Sequence[QRectF]) -> QRectF:
    """The box itself, or as little below it as it stands free; not below `lowest`."""
    moved = QRectF(box)
    while moved.bottom() < lowest and any(moved.intersects(other) for other in taken):
        moved.translate(0, _STEP)
    return moved
