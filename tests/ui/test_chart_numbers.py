"""The numbers of the list on the chart: each is there, none lies over another, and the words are a point away."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nurse_assistant.ui.steps.chart_numbers import (
    Numbered,
    draw_numbers,
    free_place,
    number_marks,
    numbers_text,
)
from nurse_assistant.ui.steps.rate_chart import Given, Mark, RateChart, RateChartData, words_of
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.chart_parts import Pen
from tests.ui.conftest import Show

START = datetime(2026, 11, 22, 10, tzinfo=UTC)
AREA = QRectF(40, 20, 500, 150)


@pytest.fixture
def pen(installed_theme: theme.Theme) -> Iterator[Pen]:
    image = QImage(600, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    yield Pen(painter, theme.current())
    painter.end()


def item(minutes: float, number: int) -> Numbered:
    return Numbered(START + timedelta(minutes=minutes), number, f"{number} · what it says")


def x(when: datetime) -> float:
    """A pixel each minute."""
    return 40 + (when - START) / timedelta(minutes=1)


@pytest.mark.parametrize(
    ("numbers", "text"), [((1,), "1"), ((1, 2), "1, 2"), ((2, 3, 4), "2–4"), ((9, 1, 5, 6, 7, 8), "1, 5–9")]
)
def test_a_run_of_three_numbers_is_written_by_its_ends(numbers: tuple[int, ...], text: str) -> None:
    assert numbers_text(numbers) == text


def test_those_that_stand_apart_have_marks_of_their_own_and_those_that_touch_share_one(pen: Pen) -> None:
    first, second, far = item(100, 1), item(104, 2), item(300, 3)
    assert [one.text for one in number_marks(pen, (first, far), x, AREA)] == ["1", "3"]
    together, alone = number_marks(pen, (far, second, first), x, AREA)
    assert (together.text, together.words) == ("1, 2", "1 · what it says; 2 · what it says")
    assert together.left < x(first.at) < x(second.at) < together.right
    assert alone.items == (far,)


def test_at_the_edges_a_mark_stays_within_the_chart(pen: Pen) -> None:
    first, last = number_marks(pen, (item(0, 1), item(500, 2)), x, AREA)
    assert (first.left, last.right) == (AREA.left(), AREA.right())


@pytest.mark.parametrize("seed", range(20))
def test_no_mark_covers_another_and_none_is_lost_however_many_there_are(pen: Pen, seed: int) -> None:
    chance = random.Random(seed)
    items = [item(chance.uniform(0, 500), number) for number in range(1, 2 + chance.randrange(25))]
    marks = number_marks(pen, items, x, AREA)
    assert all(left.right < right.left for left, right in pairwise(marks))
    assert sorted(one.number for mark in marks for one in mark.items) == [one.number for one in items]
    placed = draw_numbers(pen, marks, lambda _at: chance.uniform(20, 170), AREA, ())
    assert all(AREA.contains(box) for _, box in placed)


def test_a_mark_stands_above_the_line_and_below_words(pen: Pen) -> None:
    marks = number_marks(pen, (item(100, 1),), x, AREA)
    ((_, free),) = draw_numbers(pen, marks, lambda _at: 100.0, AREA, ())
    assert free.bottom() < 100
    words = QRectF(free)
    ((_, moved),) = draw_numbers(pen, marks, lambda _at: 100.0, AREA, (words,))
    assert not moved.intersects(words)
    assert (moved.left(), moved.top() > free.top()) == (free.left(), True)
    assert free_place(QRectF(0, 0, 10, 10), 5, (QRectF(0, 0, 10, 90),)) == QRectF(0, 0, 10, 10)


def reviewed() -> RateChartData:
    given = (
        Given(START, START + timedelta(minutes=60), Decimal(25)),
        Given(START + timedelta(minutes=90), START + timedelta(minutes=200), Decimal("12.5")),
    )
    stop = Mark(START + timedelta(minutes=60), START + timedelta(minutes=90))
    items = (item(60, 1), item(30, 2))
    return RateChartData(given, (), START, ZoneInfo("UTC"), (stop,), show_now=False, numbered=items)


def test_the_chart_says_the_numbers_and_shows_their_words(qtbot: QtBot, show: Show) -> None:
    chart = RateChart()
    show(chart, width=700, height=300)
    chart.set_data(reviewed())
    chart.grab()
    assert "Numbered as in the list: 1 11:00; 2 10:30." in words_of(reviewed())
    chart.setFocus()
    seen = []
    for _ in range(2):
        QTest.keyClick(chart, Qt.Key.Key_Right)
        meant = chart.meant()
        seen.append(meant.words if meant else "")
    assert seen == ["2 · what it says", "1 · what it says"]
    QTest.mouseMove(chart, chart.points()[0])
    under = chart.meant()
    assert under is not None
    assert under.words == "2 · what it says"
