"""The rate of the pump over the time of day: what was planned (dashed) and what was given (solid), on one chart.

What is past stands on white, what is to come on grey (U-07); stops are hatched and bear a word or a letter (U-09).
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import pairwise
from math import ceil
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from nurse_assistant.ui.steps.chart_numbers import Numbered, NumberMark, draw_numbers, number_marks
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.chart_parts import Pen, Span, axis, bounds, flag_height, now_line
from nurse_assistant.ui.widgets.entry_chart import EntryChart, Note
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr

RATE_STEPS = tuple(Decimal(step) for step in (1, 2, 5, 10, 20, 25, 50, 100, 200, 500))


class Given(NamedTuple):
    """The pump ran at this rate; `until` None: it still does."""

    since: datetime
    until: datetime | None
    rate: Decimal


class Planned(NamedTuple):
    """From here on this rate is planned; 0 is the planned end."""

    at: datetime
    rate: Decimal


class Mark(NamedTuple):
    """A stretch when it stood still, or a point with a short word or number."""

    at: datetime
    until: datetime | None = None
    words: str = "stopped"
    kind: Literal["stopped", "point"] = "stopped"
    letter: str = ""
    """Stands in a stretch too narrow for its words; the words under the chart say what it means."""


@dataclass(frozen=True, slots=True)
class RateChartData:
    given: tuple[Given, ...]
    planned: tuple[Planned, ...]
    now: datetime
    zone: ZoneInfo
    marks: tuple[Mark, ...] = ()
    show_now: bool = True
    """False in a review of a finished infusion."""
    notes: tuple[Note, ...] = ()
    """The entries of the record that made this line."""
    numbered: tuple[Numbered, ...] = ()
    """What a list beside the chart tells of, with its numbers there."""

    def top_rate(self) -> Decimal:
        rates = [run.rate for run in self.given] + [step.rate for step in self.planned]
        return max(rates, default=Decimal(0))

    def given_at(self, when: datetime) -> Decimal:
        runs = (run for run in self.given if run.since <= when and (run.until is None or when <= run.until))
        return next((run.rate for run in runs), Decimal(0))


def words_of(data: RateChartData) -> str:
    """The chart in words, for who cannot see it."""
    said = []
    for run in data.given:
        until = texts.time(run.until, data.zone) if run.until else tr("now")
        said.append(
            tr(
                "{rate} from {time} to {until}",
                rate=texts.rate(run.rate),
                time=texts.time(run.since, data.zone),
                until=until,
            )
        )
    parts = [tr("Given: {list}.", list="; ".join(said) or tr("nothing yet"))]
    for mark in data.marks:
        since = texts.time(mark.at, data.zone)
        span = tr("{since} to {time}", since=since, time=texts.time(mark.until, data.zone)) if mark.until else since
        parts.append(f"{mark.words}: {span}.")
    if data.numbered:
        told = (f"{one.number} {texts.time(one.at, data.zone)}" for one in data.numbered)
        parts.append(tr("Numbered as in the list: {list}.", list="; ".join(told)))
    plan = [
        tr("{rate} at {time}", rate=texts.rate(step.rate), time=texts.time(step.at, data.zone))
        if step.rate
        else tr("end at {time}", time=texts.time(step.at, data.zone))
        for step in data.planned
    ]
    parts.append(tr("Planned: {list}.", list="; ".join(plan) or tr("nothing")))
    if data.show_now:
        parts.append(tr("Now {time}.", time=texts.time(data.now, data.zone)))
    return " ".join(parts)


def rate_ticks(top: Decimal, most: int) -> tuple[Decimal, ...]:
    """Even figures from 0 to at least the top rate."""
    step = next((each for each in RATE_STEPS if top / each <= most), RATE_STEPS[-1])
    return tuple(n * step for n in range(ceil(top / step) + 1))


class RateChart(EntryChart):
    """Set the data; it draws and says it. The same data draws nothing again."""

    def __init__(self, *, name: str = "rate_chart") -> None:
        super().__init__(name=name, says=tr("Rate, mL/h: given and planned"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._data: RateChartData | None = None

    def set_data(self, data: RateChartData | None) -> None:
        if data == self._data:
            return
        self._data = data
        self.setAccessibleDescription(words_of(data) if data is not None else "")
        self.update()

    def data(self) -> RateChartData | None:
        return self._data

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 10 * theme.current().size("small"))

    def sizeHint(self) -> QSize:
        return QSize(360, 16 * theme.current().size("small"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        data = self._data
        if data is None or not (data.given or data.planned):
            self.place(())
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = _Drawing(Pen(painter, theme.current()), data, self.width(), self.height())
        drawing.draw()
        self.place(drawing.places())
        self.paint_meant(painter)
        painter.end()


def paint_chart(pen: Pen, data: RateChartData, width: int, height: int) -> None:
    """The same drawing elsewhere than on the screen: on paper, with that paper's colours."""
    _Drawing(pen, data, width, height).draw()


class _Drawing:
    """One painting: where everything stands, and the layers from back to front."""

    def __init__(self, pen: Pen, data: RateChartData, width: int, height: int) -> None:
        self.pen, self.data = pen, data
        metrics = pen.font("small")
        self.line_height = metrics.height()
        self.top = (flag_height(pen) if data.show_now else 0) + self.line_height + 2
        self.bottom = height - self.line_height - 8
        most = max(int((self.bottom - self.top) / (self.line_height * 1.6)), 2)
        self.rates = rate_ticks(max(data.top_rate(), Decimal(1)), min(most, 4))
        left = metrics.horizontalAdvance(texts.number(self.rates[-1])) + 12
        self.stop_words: list[QRectF] = []
        self.numbers: tuple[tuple[NumberMark, QRectF], ...] = ()
        self.span = self._span(left, width - metrics.horizontalAdvance("00:00") / 2)

    def _span(self, left: float, right: float) -> Span:
        data = self.data
        times = [when for run in data.given for when in (run.since, run.until)]
        times += [step.at for step in data.planned] + [mark.until for mark in data.marks]
        start, end = bounds([*times, data.now if data.show_now else None])
        return Span(start, end, left, right)

    def y(self, rate: Decimal) -> float:
        return self.bottom - float(rate / self.rates[-1]) * (self.bottom - self.top)

    def draw(self) -> None:
        self._future()
        self._grid()
        self._stops()
        self._given_area()
        self._now()
        self._plan()
        self._given_line()
        self._dots()
        self._points()
        self._numbers()
        self._given_labels()
        self._plan_labels()
        self._end()
        self._sides()

    def places(self) -> tuple[tuple[QPointF, Note], ...]:
        """Where each entry stands on the line that was given, and each number, in the order they happened."""
        numbers = [(box.center(), Note(one.items[0].at, one.words)) for one, box in self.numbers]
        return tuple(sorted((*self._entries(), *numbers), key=lambda place: place[1].at))

    def _entries(self) -> list[tuple[QPointF, Note]]:
        return [(QPointF(self.span.x(note.at), self.y(self.data.given_at(note.at))), note) for note in self.data.notes]

    def _future(self) -> None:
        """Everything to the right of now is not yet so (U-07)."""
        if self.data.show_now:
            left = self.span.x(self.data.now)
            self.pen.fill("page")
            self.pen.painter.drawRect(QRectF(left, self.top, self.span.right - left, self.bottom - self.top))

    def _dots(self) -> None:
        self.pen.line("accent", 2)
        self.pen.painter.setBrush(self.pen.colour("card"))
        for point, _ in self._entries():
            self.pen.painter.drawEllipse(point, 4, 4)

    def _end(self) -> None:
        """The clock time of the end, at the foot of the last step."""
        data, metrics = self.data, self.pen.font("small", bold=True)
        if not data.planned:
            return
        ends = data.planned[-1].at
        words = tr("empty {time}", time=texts.time(ends, data.zone))
        width = metrics.horizontalAdvance(words)
        box = QRectF(self.span.x(ends) - width - 6, self.bottom - self.line_height - 2, width, self.line_height)
        if box.left() > self.span.x(data.now if data.show_now else self.span.start):
            self.pen.words_if_free(words, box)

    def _sides(self) -> None:
        """Which side is which, in words, where there is room for them."""
        if not self.data.show_now:
            return
        metrics, now = self.pen.font("small"), self.span.x(self.data.now)
        for words, left, right in ((tr("given"), self.span.left, now), (tr("planned"), now, self.span.right)):
            width = metrics.horizontalAdvance(words)
            at = left + 4 if right == now else right - width - 2
            if width + 8 < right - left:
                box = QRectF(at, self.top - self.line_height, width, self.line_height)
                self.pen.words_if_free(words, box, "soft")

    def _grid(self) -> None:
        pen, span = self.pen, self.span
        pen.font("small")
        for rate in self.rates:
            y = self.y(rate)
            pen.line("frame" if rate == 0 else "line")
            pen.painter.drawLine(QPointF(span.left, y), QPointF(span.right, y))
            box = QRectF(0, y - self.line_height / 2, span.left - 8, self.line_height)
            pen.words(texts.number(rate), box, "soft", Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        axis(pen, span, self.bottom, self.data.zone)

    def _until(self, when: datetime | None) -> datetime:
        return when if when is not None else self.data.now

    def _stops(self) -> None:
        """Grey and hatched, with the word along it where there is room: told by more than a shade."""
        pen, span = self.pen, self.span
        for mark in self.data.marks:
            if mark.kind != "stopped":
                continue
            left, right = span.x(mark.at), span.x(self._until(mark.until))
            box = QRectF(left, self.top, max(right - left, 3), self.bottom - self.top)
            pen.fill("stopped")
            pen.painter.drawRect(box)
            pen.painter.setBrush(QBrush(pen.colour("line"), Qt.BrushStyle.BDiagPattern))
            pen.painter.drawRect(box)
            self._stop_words(mark.words, mark.letter, box)

    def _letter(self, letter: str, box: QRectF) -> None:
        """On top of a narrow stretch, like a flag."""
        if not letter:
            return
        metrics = self.pen.font("small", bold=True)
        width = metrics.horizontalAdvance(letter) + 10
        left = box.center().x() - width / 2
        if self.data.show_now:
            left = min(left, self.span.x(self.data.now) - width - 2)  # the line of the present does not cross it
        flag = QRectF(left, self.top - self.line_height, width, self.line_height)
        self.pen.fill("frame")
        self.pen.painter.drawRoundedRect(flag, 4, 4)
        self.pen.words(letter, flag, "card")
        self.pen.taken.append(flag)

    def _stop_words(self, words: str, letter: str, box: QRectF) -> None:
        pen = self.pen
        metrics = pen.font("small")
        width, height = metrics.horizontalAdvance(words) + 8, metrics.height()
        if box.width() < height or box.height() < width:
            self._letter(letter, box)
            return
        self.pen.taken.append(box)
        middle, top = box.center().x(), box.top() + 4
        self.stop_words.append(QRectF(middle - height / 2, top, height, width))
        pen.painter.save()
        pen.painter.translate(box.center().x(), box.top() + width / 2 + 4)
        pen.painter.rotate(-90)
        upright = QRectF(-width / 2, -height / 2, width, height)
        pen.fill("stopped")
        pen.painter.drawRect(upright)
        pen.words(words, upright)
        pen.painter.restore()

    def _given_area(self) -> None:
        self.pen.fill("given_fill")
        for run in self.data.given:
            left, right = self.span.x(run.since), self.span.x(self._until(run.until))
            self.pen.painter.drawRect(QRectF(left, self.y(run.rate), right - left, self.bottom - self.y(run.rate)))

    def _given_line(self) -> None:
        """Up at the start, level, up or down at each change, and down to nothing where it stopped."""
        path = QPainterPath()
        last_end: datetime | None = None
        for run in self.data.given:
            start, end = self.span.x(run.since), self.span.x(self._until(run.until))
            if run.since != last_end:
                if last_end is not None:
                    path.lineTo(self.span.x(last_end), self.bottom)
                    path.lineTo(start, self.bottom)
                else:
                    path.moveTo(start, self.bottom)
            path.lineTo(start, self.y(run.rate))
            path.lineTo(end, self.y(run.rate))
            last_end = self._until(run.until)
        if self.data.given and self.data.given[-1].until is not None:
            path.lineTo(path.currentPosition().x(), self.bottom)
        self.pen.line("accent", 3.5)
        self.pen.painter.drawPath(path)

    def _plan(self) -> None:
        path = QPainterPath()
        for n, step in enumerate(self.data.planned):
            x = self.span.x(step.at)
            if n == 0:
                since = min(self.data.now, step.at) if self.data.show_now else step.at
                path.moveTo(self.span.x(since), self.y(self.data.given_at(since)))
            path.lineTo(x, path.currentPosition().y())
            path.lineTo(x, self.y(step.rate))
        self.pen.line("frame", 2, Qt.PenStyle.DashLine)
        self.pen.painter.drawPath(path)

    def _label(self, rate: Decimal, start: float, end: float, name: str, *, latest: bool = False) -> None:
        metrics = self.pen.font("small", bold=name == "accent")
        text = texts.number(rate)
        width = metrics.horizontalAdvance(text)
        if width > end - start - 2 and not latest:
            return  # it would stand over the next step and seem to be its rate
        left, ground = (start + end - width) / 2, ""
        if width > end - start - 2:  # beside its end: before it would seem to be another's
            left, ground = min(end + 7, self.span.right - width), "page" if self.data.show_now else "card"
        height = metrics.capHeight()
        box = QRectF(left, self.y(rate) - height - 7, width, height + 4)
        self.pen.words_if_free(text, box, name, ground=ground)

    def _given_labels(self) -> None:
        for place, run in enumerate(reversed(self.data.given)):
            start, end = self.span.x(run.since), self.span.x(self._until(run.until))
            self._label(run.rate, start, end, "accent", latest=place == 0)

    def _plan_labels(self) -> None:
        for step, following in pairwise(self.data.planned):
            if step.rate and not (self.data.given and following.at <= self.data.given[-1].since):
                self._label(step.rate, self.span.x(step.at), self.span.x(following.at), "soft")

    def _points(self) -> None:
        metrics = self.pen.font("small", bold=True)
        for mark in self.data.marks:
            if mark.kind != "point":
                continue
            half = max(metrics.horizontalAdvance(mark.words) + 10, metrics.height() + 4) / 2
            x = min(self.span.x(mark.at), self.span.right - half)
            y = min(self.y(self.data.given_at(mark.at)), self.bottom - self.line_height / 2)
            box = QRectF(x - half, y - metrics.height() / 2 - 2, 2 * half, metrics.height() + 4)
            self.pen.line("ink", 2)
            self.pen.painter.setBrush(self.pen.colour("card"))
            self.pen.painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            self.pen.words(mark.words, box)
            self.pen.taken.append(box)

    def _numbers(self) -> None:
        area = QRectF(self.span.left, self.top, self.span.right - self.span.left, self.bottom - self.top)
        marks = number_marks(self.pen, self.data.numbered, self.span.x, area)
        self.numbers = draw_numbers(self.pen, marks, lambda at: self.y(self.data.given_at(at)), area, self.stop_words)

    def _now(self) -> None:
        if not self.data.show_now:
            return
        words = tr("now {time}", time=texts.time(self.data.now, self.data.zone))
        edges = (0.0, self.span.right + self.pen.font("small").horizontalAdvance("00:00") / 2)
        now_line(self.pen, self.span.x(self.data.now), 1, self.bottom, words, edges)
