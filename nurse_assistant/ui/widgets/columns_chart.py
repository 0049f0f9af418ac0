"""Counts side by side as columns, with a word below the first and the last: how many infusions there were, by day."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.chart_parts import Pen

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Columns:
    counts: tuple[int, ...]
    first: str
    last: str
    words: str
    """All of it, for who cannot see it."""


class ColumnsChart(QWidget):
    def __init__(self, *, name: str, says: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._data = Columns((), "", "", "")

    def set_data(self, data: Columns) -> None:
        self._data = data
        self.setAccessibleDescription(data.words)
        self.update()

    def counts(self) -> Sequence[int]:
        return self._data.counts

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 5 * theme.current().size("small"))

    def sizeHint(self) -> QSize:
        return QSize(240, 6 * theme.current().size("small"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen, data = Pen(painter, theme.current()), self._data
        below = pen.font("small").height() + 2
        foot = self.height() - below
        step = self.width() / max(len(data.counts), 1)
        wide = min(step * 0.8, 40)
        tallest = max((*data.counts, 1))
        pen.fill("bar")
        for place, count in enumerate(data.counts):
            height = foot * count / tallest
            painter.drawRoundedRect(QRectF(place * step, foot - height, wide, height), 2, 2)
        pen.line("frame")
        painter.drawLine(0, int(foot), self.width(), int(foot))
        box = QRectF(0, foot + 1, self.width(), below)
        pen.words(data.first, box, "soft", _LEFT)
        if data.last != data.first:
            pen.words(data.last, box, "soft", _RIGHT)
        painter.end()
