"""The vital signs of a day as small lines one below the other, on the same times: how they went, how far they reached.

To look at, after the day. What is normal is no business of a line: it is drawn between its own least and most, and a
trifle is drawn as one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.chart_parts import Pen, Span, axis, bounds
from nurse_assistant.ui.widgets.entry_chart import EntryChart, Note
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.words import line_words

_MEASURES = (
    ("systolic_mmhg", mark("Systolic"), "mmHg", Decimal(40)),
    ("pulse_per_min", mark("Pulse"), "/min", Decimal(40)),
    ("resp_per_min", mark("Breaths"), "/min", Decimal(12)),
    ("spo2_percent", mark("SpO\u2082"), "%", Decimal(10)),
    ("temp_c", mark("Temp"), "°C", Decimal(2)),
)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Trend:
    title: str
    unit: str
    height: Decimal
    """What the line's height stands for at the least, so that a trifle does not look like a fall."""
    points: tuple[tuple[datetime, Decimal], ...]

    @property
    def reach(self) -> str:
        """88 to 130 mmHg."""
        values = [value for _, value in self.points]
        least, most = texts.number(min(values)), texts.amount(max(values), self.unit)
        return most if min(values) == max(values) else tr("{least} to {most}", least=least, most=most)


@dataclass(frozen=True, slots=True)
class TrendData:
    trends: tuple[Trend, ...]
    reactions: tuple[datetime, ...]
    notes: tuple[Note, ...]
    zone: ZoneInfo


def trend_data(view: DeskView) -> TrendData:
    """From the checks that count, oldest first."""
    entries = [line.entry for line in reversed(view.lines) if line.entry.kind is Kind.VITAL_SIGNS and not line.struck]
    trends = []
    for name, title, unit, height in _MEASURES:
        found = ((one.at, one.amount(name)) for one in entries)
        points = tuple((at, value) for at, value in found if value is not None)
        if points:
            trends.append(Trend(tr(title), unit, height, points))
    notes = tuple(Note(one.at, line_words(one, view.zone)) for one in entries)
    return TrendData(tuple(trends), tuple(one.reported_at for one in view.state.reactions), notes, view.zone)


def words_of(trends: Sequence[Trend]) -> str:
    """The chart in words, for who cannot see it."""
    said = (
        tr("{title}: {reach}, {list}", title=one.title, reach=one.reach,
           list=", ".join(texts.number(value) for _, value in one.points))
        for one in trends
    )  # fmt: skip
    return "; ".join(said)


class TrendChart(EntryChart):
    def __init__(self, *, name: str) -> None:
        super().__init__(name=name, says=tr("Vital signs over the day"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._data = TrendData((), (), (), ZoneInfo("UTC"))

    def set_data(self, data: TrendData) -> None:
        self._data = data
        self.setAccessibleDescription(words_of(data.trends))
        self.updateGeometry()
        self.update()

    def data(self) -> TrendData:
        return self._data

    def minimumSizeHint(self) -> QSize:
        small = theme.current().size("small")
        return QSize(26 * small // 2, (len(self._data.trends) * 3 // 2 + 2) * small)

    def sizeHint(self) -> QSize:
        small = theme.current().size("small")
        return QSize(360, (len(self._data.trends) * 2 + 2) * small)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._data.trends:
            self.place(())
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = _Drawing(Pen(painter, theme.current()), self._data, self.width(), self.height())
        drawing.draw()
        self.place(drawing.places())
        self.paint_meant(painter)
        painter.end()


class _Drawing:
    def __init__(self, pen: Pen, data: TrendData, width: int, height: int) -> None:
        self.pen, self.data = pen, data
        bold, plain = pen.font("small", bold=True), pen.font("small")
        self.foot = height - plain.height() - 8
        self.row = self.foot / len(data.trends)
        left = max(plain.horizontalAdvance(one.title) for one in data.trends) + 10
        self.right = max(bold.horizontalAdvance(one.reach) for one in data.trends) + 12
        start, end = bounds(at for one in data.trends for at, _ in one.points)
        self.span = Span(start, end, left, width - self.right)
        self.width = width

    def draw(self) -> None:
        self._reactions()
        for place, trend in enumerate(self.data.trends):
            self._trend(trend, place * self.row)
        axis(self.pen, self.span, self.foot, self.data.zone)

    def places(self) -> tuple[tuple[QPointF, Note], ...]:
        """Each check, at the uppermost line."""
        return tuple((QPointF(self.span.x(one.at), self.row / 2), one) for one in self.data.notes)

    def _reactions(self) -> None:
        """Where one was reported: a grey line down, as the letter S on the chart of rates."""
        for at in self.data.reactions:
            if self.span.holds(at):
                self.pen.line("frame", 1, Qt.PenStyle.DashLine)
                x = self.span.x(at)
                self.pen.painter.drawLine(QPointF(x, 0), QPointF(x, self.foot))

    def _trend(self, trend: Trend, top: float) -> None:
        pen = self.pen
        pen.font("small")
        pen.words(trend.title, QRectF(0, top, self.span.left, self.row), "soft", _LEFT)
        pen.font("small", bold=True)
        pen.words(trend.reach, QRectF(self.width - self.right, top, self.right - 2, self.row), "ink", _RIGHT)
        values = [value for _, value in trend.points]
        least, most = min(values), max(values)
        middle, half = (least + most) / 2, max(most - least, trend.height) / 2
        inner, centre = self.row / 2 - 4, top + self.row / 2
        points = [
            QPointF(self.span.x(at), centre - float((value - middle) / half) * inner) for at, value in trend.points
        ]
        pen.line("accent", 2)
        pen.painter.drawPolyline(QPolygonF(points))
        pen.fill("accent")
        for point in points:
            pen.painter.drawEllipse(point, 2.5, 2.5)
