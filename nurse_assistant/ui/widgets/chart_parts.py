"""What both charts share: where a time stands on the paper, the clock times below, the line of the present."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.wording import texts

STEPS = tuple(timedelta(minutes=minutes) for minutes in (5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440))
MIDDLE = Qt.AlignmentFlag.AlignCenter
NOTHING = Qt.BrushStyle.NoBrush


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time drawn between two edges of the paper."""

    start: datetime
    end: datetime
    left: float
    right: float

    def x(self, when: datetime) -> float:
        share = (when - self.start) / (self.end - self.start)
        return self.left + share * (self.right - self.left)

    def holds(self, when: datetime) -> bool:
        return self.start <= when <= self.end


def ticks(start: datetime, end: datetime, zone: ZoneInfo, most: float) -> tuple[datetime, ...]:
    """Whole clock times between the two, as many as fit, a step that a clock face has."""
    step = next((each for each in STEPS if (end - start) / each <= max(most, 1)), STEPS[-1])
    midnight = start.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0).astimezone(start.tzinfo)
    first = midnight - (midnight - start) // step * step
    count = max((end - first) // step, -1) + 1
    return tuple(when for n in range(count) if start <= (when := first + n * step) <= end)


@dataclass(slots=True)
class Pen:
    """A painter with the theme's colours and fonts, and a memory of where words stand already."""

    painter: QPainter
    look: theme.Theme
    taken: list[QRectF] = field(default_factory=list)

    def font(self, look: str = "small", *, bold: bool = False) -> QFontMetricsF:
        font: QFont = self.look.font(look, bold=bold)
        self.painter.setFont(font)
        return QFontMetricsF(font)

    def colour(self, name: str) -> QColor:
        return self.look.colour(name)

    def line(self, name: str, width: float = 1, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        pen = QPen(self.colour(name), width, style)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        self.painter.setPen(pen)
        self.painter.setBrush(NOTHING)

    def fill(self, name: str) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colour(name))

    def words(self, text: str, box: QRectF, name: str = "ink", align: Qt.AlignmentFlag = MIDDLE) -> None:
        self.painter.setPen(self.colour(name))
        self.painter.drawText(box, int(align | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine), text)

    def words_if_free(self, text: str, box: QRectF, name: str = "ink", *, ground: str = "") -> bool:
        """Write only where no other words stand: half-covered figures are worse than none. `ground`: no line goes
        through them."""
        if any(box.intersects(other) for other in self.taken):
            return False
        self.taken.append(box)
        if ground:
            self.fill(ground)
            self.painter.drawRect(box)
        self.words(text, box, name)
        return True


def axis(pen: Pen, span: Span, y: float, zone: ZoneInfo) -> None:
    """Clock times under the line at `y`."""
    metrics = pen.font("small")
    width = metrics.horizontalAdvance("00:00")
    most = (span.right - span.left) / (width + 14)
    for when in ticks(span.start, span.end, zone, most):
        x = span.x(when)
        pen.line("frame")
        pen.painter.drawLine(QPointF(x, y), QPointF(x, y + 5))
        pen.words(texts.time(when, zone), QRectF(x - width / 2, y + 7, width, metrics.height()), "soft")


def now_line(pen: Pen, x: float, top: float, bottom: float, words: str, edges: tuple[float, float]) -> None:
    """The present: a line, and its time in a flag on top, kept inside the paper's edges."""
    metrics = pen.font("small", bold=True)
    width, height = metrics.horizontalAdvance(words) + 14, metrics.height() + 4
    left = min(max(x - width / 2, edges[0]), edges[1] - width)
    flag = QRectF(left, top, width, height)
    pen.line("ink", 2)
    pen.painter.drawLine(QPointF(x, top + height), QPointF(x, bottom))
    pen.fill("ink")
    pen.painter.drawRoundedRect(flag, 4, 4)
    pen.words(words, flag, "card")
    pen.taken.append(flag)


def flag_height(pen: Pen) -> float:
    return pen.font("small", bold=True).height() + 4


def bounds(times: Iterable[datetime | None]) -> tuple[datetime, datetime]:
    """The earliest and the latest of those that are there, never the same moment."""
    there = [when for when in times if when is not None]
    first, last = min(there), max(there)
    return first, max(last, first + timedelta(minutes=10))
