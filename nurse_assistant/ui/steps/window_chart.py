"""The premedication bars: when each medicine was given, the window it opens, and the start time all of them share."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.chart_parts import Pen, Span, axis, bounds, flag_height, now_line
from nurse_assistant.ui.widgets.entry_chart import EntryChart, Note
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
Window = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class MedicineRow:
    """One medicine: given, with its window; or missing, with the window it would open now and its latest time."""

    name: str
    detail: str
    """Dose and route: "40 mg · oral"."""
    given_at: datetime | None = None
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    if_now: Window | None = None
    latest_at: datetime | None = None
    remark: str = ""
    """Instead of a bar: "not given, by order", "at home 07:30"."""
    line: str = ""
    """Its line in the record: time, what, who."""


@dataclass(frozen=True, slots=True)
class WindowChartData:
    rows: tuple[MedicineRow, ...]
    now: datetime
    zone: ZoneInfo
    common: Window | None
    """When the infusion can start for all of them; None: there is no such time."""
    started_at: datetime | None = None


def words_of(data: WindowChartData) -> str:
    """The chart in words."""
    said = [_row_words(row, data.zone) for row in data.rows]
    if data.started_at is not None:
        said.append(tr("Started {time}.", time=texts.time(data.started_at, data.zone)))
    else:
        said.append(tr("Now {time}.", time=texts.time(data.now, data.zone)))
    said.append(tr("Common start window {window}.", window=_window_words(data.common, data.zone)) if data.common
                else tr("There is no common start window."))  # fmt: skip
    return texts.keep_units(" ".join(said))


def _window_words(window: Window, zone: ZoneInfo) -> str:
    return tr("{time} to {time2}", time=texts.time(window[0], zone), time2=texts.time(window[1], zone))


def _row_words(row: MedicineRow, zone: ZoneInfo) -> str:
    what = f"{row.name}, {row.detail}"
    if row.remark:
        return f"{what}: {row.remark}."
    if row.given_at is None:
        if row.latest_at is None:
            return tr("{what}: not given yet.", what=what)
        return tr("{what}: not given yet, latest {time}.", what=what, time=texts.time(row.latest_at, zone))
    given = texts.time(row.given_at, zone)
    if row.opens_at is None or row.closes_at is None:
        return tr("{what}: given {time}.", what=what, time=given)
    window = _window_words((row.opens_at, row.closes_at), zone)
    return tr("{what}: given {time}, window {window}.", what=what, time=given, window=window)


class WindowChart(EntryChart):
    """Set the data; it draws and says it. The same data draws nothing again."""

    def __init__(self, *, name: str = "window_chart") -> None:
        super().__init__(name=name, says=tr("Premedication and start window"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._data: WindowChartData | None = None

    def set_data(self, data: WindowChartData | None) -> None:
        if data == self._data:
            return
        self._data = data
        self.setAccessibleDescription(words_of(data) if data is not None else "")
        self.updateGeometry()
        self.update()

    def data(self) -> WindowChartData | None:
        return self._data

    def minimumSizeHint(self) -> QSize:
        rows = len(self._data.rows) if self._data is not None else 4
        line = theme.current().size("small") * 5 // 4
        return QSize(theme.current().grown(360), rows * (line * 5 // 2) + 4 * line)

    def sizeHint(self) -> QSize:
        return QSize(640, self.minimumSizeHint().height() * 5 // 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        data = self._data
        if data is None or not data.rows:
            self.place(())
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = _Drawing(Pen(painter, theme.current()), data, self.width(), self.height())
        drawing.draw()
        self.place(drawing.places())
        self.paint_meant(painter)
        painter.end()


class _Drawing:
    """One painting, from back to front."""

    def __init__(self, pen: Pen, data: WindowChartData, width: int, height: int) -> None:
        self.pen, self.data, self.width = pen, data, width
        metrics = pen.font("small")
        self.line_height = metrics.height()
        self.time_width = metrics.horizontalAdvance("00:00") + 16
        self.top = flag_height(pen) + self.line_height + 8
        self.bottom = height - self.line_height - 9
        self.row_height = (self.bottom - self.top) / len(data.rows)
        names = pen.font("body", bold=True)
        widest = max(names.horizontalAdvance(row.name) for row in data.rows)
        details = pen.font("small")
        widest = max(widest, *(details.horizontalAdvance(row.detail) for row in data.rows))
        self.names = min(widest + 16, width * 0.45)
        self.span = self._span()

    def _span(self) -> Span:
        data = self.data
        times = [data.now, data.started_at, *(data.common or ())]
        for row in data.rows:
            times += [row.given_at, row.opens_at, row.closes_at, row.latest_at, *(row.if_now or ())]
        start, end = bounds(times)
        # Room on the left for the time beside the first dot, and for half a clock time at the right.
        return Span(start, end, self.names + self.time_width + 4, self.width - self.time_width / 2)

    def places(self) -> tuple[tuple[QPointF, Note], ...]:
        """The dot of each medicine that was given."""
        return tuple((QPointF(self.span.x(row.given_at), self._middle(place)), Note(row.given_at, row.line))
                     for place, row in enumerate(self.data.rows) if row.given_at is not None and row.line)  # fmt: skip

    def _middle(self, place: int) -> float:
        return self.top + (place + 0.5) * self.row_height

    def _future(self) -> None:
        """Everything to the right of now, or of the start, is not yet so (U-07)."""
        left = self.span.x(self.data.started_at or self.data.now)
        self.pen.fill("page")
        self.pen.painter.drawRect(QRectF(left, self.top, self.width - left, self.bottom - self.top))

    def draw(self) -> None:
        self._future()
        self._band()
        for place, row in enumerate(self.data.rows):
            self._row(row, self.top + place * self.row_height)
        axis(self.pen, self.span, self.bottom, self.data.zone)
        self._band_edges()
        for place, row in enumerate(self.data.rows):
            if row.latest_at is not None and row.given_at is None:
                self._latest(row, row.latest_at, self._middle(place))
        if self.data.started_at is None:
            words = tr("now {time}", time=texts.time(self.data.now, self.data.zone))
            now_line(self.pen, self.span.x(self.data.now), 1, self.bottom, words, (self.names, self.width))
        else:
            words = tr("started {time}", time=texts.time(self.data.started_at, self.data.zone))
            now_line(self.pen, self.span.x(self.data.started_at), 1, self.bottom, words, (self.names, self.width))

    def _band(self) -> None:
        if self.data.common is not None:
            left, right = (self.span.x(when) for when in self.data.common)
            self.pen.fill("chosen")
            top = self.top - self.line_height - 6
            self.pen.painter.drawRect(QRectF(left, top, right - left, self.bottom - top))

    def _band_edges(self) -> None:
        pen = self.pen
        if self.data.common is None:
            return
        left, right = (self.span.x(when) for when in self.data.common)
        top = self.top - self.line_height - 6
        pen.line("accent", 2)
        for x in (left, right):
            pen.painter.drawLine(QPointF(x, top), QPointF(x, self.bottom))
        metrics = pen.font("small", bold=True)
        words = tr("start {window}", window=_window_words(self.data.common, self.data.zone))
        width = metrics.horizontalAdvance(words)
        at = min(max((left + right - width) / 2, self.names), self.width - width)
        pen.words(words, QRectF(at, top + 2, width, self.line_height), "accent")

    def _row(self, row: MedicineRow, top: float) -> None:
        pen = self.pen
        pen.line("line")
        pen.painter.drawLine(QPointF(0, top), QPointF(self.width, top))
        middle = top + self.row_height / 2
        pen.font("body", bold=True)
        pen.words(row.name, QRectF(0, middle - self.line_height - 2, self.names, self.line_height + 2), "ink", LEFT)
        pen.font("small")
        pen.words(row.detail, QRectF(0, middle + 1, self.names, self.line_height), "soft", LEFT)
        if row.given_at is not None:
            self._given(row, row.given_at, middle)
        elif row.if_now is not None:
            self._missing(row, row.if_now, middle)
        if row.remark:
            pen.font("small")
            pen.words(row.remark, QRectF(self.names + 8, middle - 10, 200, 20), "soft", LEFT)

    def _given(self, row: MedicineRow, given: datetime, middle: float) -> None:
        pen, x = self.pen, self.span.x(given)
        metrics = pen.font("small", bold=True)
        box = QRectF(x - self.time_width - 13, middle - metrics.height() / 2, self.time_width, metrics.height())
        pen.words(texts.time(given, self.data.zone), box, "ink", RIGHT)
        if row.opens_at is not None and row.closes_at is not None:
            left, right = self.span.x(row.opens_at), self.span.x(row.closes_at)
            pen.line("frame", 2, Qt.PenStyle.DotLine)
            pen.painter.drawLine(QPointF(x + 10, middle), QPointF(left, middle))
            over = row.closes_at < (self.data.started_at or self.data.now)
            pen.fill("frame" if over else "bar")
            pen.painter.drawRoundedRect(self._bar(left, right, middle), 4, 4)
            if over:
                pen.font("small", bold=True)
                pen.words(tr("closed"), self._bar(left, right, middle), "card")
        pen.fill("ink")
        pen.painter.drawEllipse(QPointF(x, middle), 7, 7)

    def _missing(self, row: MedicineRow, window: Window, middle: float) -> None:
        """The window it would open if given now, and the last moment at which that still meets the others'."""
        pen = self.pen
        left, right = (self.span.x(when) for when in window)
        bar = self._bar(left, right, middle)
        pen.line("accent", 2, Qt.PenStyle.DashLine)
        pen.painter.drawRoundedRect(bar, 4, 4)
        pen.font("small")
        if row.latest_at is None:
            pen.words(tr("if given now"), bar.adjusted(8, 0, 0, 0), "accent", LEFT)
        else:
            x = self.span.x(row.latest_at)
            pen.line("ink", 3)
            pen.painter.drawLine(QPointF(x, bar.top() - 5), QPointF(x, bar.bottom() + 5))

    def _latest(self, row: MedicineRow, latest: datetime, middle: float) -> None:
        """The word beside the mark, inside the bar if it can; drawn last, so that no edge goes through it."""
        pen, x = self.pen, self.span.x(latest)
        metrics = pen.font("small", bold=True)
        words = tr("latest {time}", time=texts.time(latest, self.data.zone))
        width = metrics.horizontalAdvance(words)
        left = self.span.x(row.if_now[0]) if row.if_now else 0.0
        at = x - 8 - width if x - 12 - width > left or x + 8 + width > self.width else x + 8
        pen.words_if_free(words, QRectF(at, middle - metrics.height() / 2, width, metrics.height()), ground="chosen")

    def _bar(self, left: float, right: float, middle: float) -> QRectF:
        height = min(self.row_height - 10, float(self.line_height) + 4)
        return QRectF(left, middle - height / 2, right - left, height)
