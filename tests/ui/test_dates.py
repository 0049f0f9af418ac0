"""Days and times: one moment, or a question (U-01, U-03, U-06, U-08)."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ChoiceTiles
from nurse_assistant.ui.widgets.dates import DateField, TimeField
from tests.fakes.clock import FakeClock
from tests.ui.conftest import Show

LONDON = ZoneInfo("Europe/London")
LEFT = Qt.MouseButton.LeftButton


def utc(day: int, hour: int, minute: int, second: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, second, tzinfo=UTC)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(utc(22, 10, 4, 30))


def made(show: Show, clock: FakeClock, *, future: bool = False, with_date: bool = False) -> TimeField:
    field = TimeField("Given at", name="at", zone=LONDON, now=clock.now, future=future, with_date=with_date)
    show(field)
    return field


def which(field: TimeField) -> ChoiceTiles:
    tiles = field.findChild(ChoiceTiles, "at.which")
    assert isinstance(tiles, ChoiceTiles)
    return tiles


def titles(field: TimeField) -> list[str]:
    tiles = which(field)
    return [tile.title() for tile in tiles.tiles()] if tiles.isVisible() else []


def pick(field: TimeField, place: int) -> None:
    QTest.mouseClick(which(field).tiles()[place], LEFT)


def test_four_figures_are_a_time_today(show: Show, clock: FakeClock) -> None:
    field = made(show, clock)
    assert field.value() is None
    QTest.keyClicks(field.edit, "0933")
    assert field.value() == utc(22, 9, 33)
    assert titles(field) == []


def test_a_time_later_than_now_asks_for_yesterday(show: Show, clock: FakeClock) -> None:
    field = made(show, clock)
    field.set_text("2350")
    assert field.value() is None
    assert field.problem() == "23:50 is later than now. Was it yesterday?"
    assert titles(field) == ["Yesterday, 21\u2011Nov\u20112026"]
    pick(field, 0)
    assert field.value() == utc(21, 23, 50)
    assert field.problem() == ""
    field.set_text("2355")
    assert field.value() is None  # another time is another question


def test_midnight_does_not_move_an_answer(show: Show, clock: FakeClock) -> None:
    field = made(show, clock)
    field.set_text("2350")
    pick(field, 0)
    clock.advance(timedelta(hours=14, minutes=30))
    assert field.value() == utc(21, 23, 50)
    field.set_text("0933")
    clock.set(utc(23, 23, 59))
    field.set_text("23:58")
    clock.set(utc(24, 0, 1))
    assert field.value() == utc(23, 23, 58)


def test_minus_five_minutes(show: Show, clock: FakeClock) -> None:
    field = made(show, clock)
    QTest.mouseClick(field.minus, LEFT)
    assert (field.text(), field.value()) == ("09:59", utc(22, 9, 59))
    QTest.mouseClick(field.minus, LEFT)
    assert field.value() == utc(22, 9, 54)


def test_minus_five_minutes_across_midnight_knows_its_day(show: Show, clock: FakeClock) -> None:
    clock.set(utc(22, 0, 2))
    field = made(show, clock)
    QTest.mouseClick(field.minus, LEFT)
    assert field.value() == utc(21, 23, 57)


def test_a_draft_of_yesterday_stays_yesterday_and_says_so(show: Show, clock: FakeClock) -> None:
    field = made(show, clock)
    field.set_value(utc(21, 9, 0))
    assert field.value() == utc(21, 9, 0)
    unit = field.findChild(QLabel, "at.unit")
    assert isinstance(unit, QLabel)
    assert unit.text() == "21-Nov-2026"
    field.set_text("0901")
    assert field.value() == utc(22, 9, 1)
    assert unit.text() == "24 h"


def test_now_keeps_its_seconds_until_she_edits_it(show: Show, clock: FakeClock) -> None:
    field = made(show, clock)
    field.set_now()
    clock.advance(timedelta(minutes=3))
    assert field.value() == utc(22, 10, 4, 30)
    field.set_text("10:05")
    field.set_text("10:04")
    assert field.value() == utc(22, 10, 4)


def test_the_autumn_hour_asks_which(show: Show, clock: FakeClock) -> None:
    clock.set(utc(25, 3, 0, month=10))
    field = made(show, clock)
    field.set_text("0130")
    assert field.value() is None
    assert "twice" in field.problem()
    assert titles(field) == ["The first 01:30", "The second 01:30"]
    pick(field, 1)
    assert field.value() == utc(25, 1, 30, month=10)
    field.set_value(utc(25, 0, 30, month=10))
    assert field.value() == utc(25, 0, 30, month=10)


def test_while_only_the_first_of_the_two_has_been_there_is_no_question(show: Show, clock: FakeClock) -> None:
    clock.set(utc(25, 0, 40, month=10))
    field = made(show, clock)
    field.set_text("0130")
    assert field.value() == utc(25, 0, 30, month=10)


def test_the_spring_hour_never_was(show: Show, clock: FakeClock) -> None:
    clock.set(utc(29, 5, 0, month=3))
    field = made(show, clock)
    field.set_text("0130")
    assert field.value() is None
    assert field.problem() == "29-Mar-2026 had no 01:30: the clocks went forward."


def test_a_time_to_come_where_it_may_be(show: Show, clock: FakeClock) -> None:
    field = made(show, clock, future=True)
    field.set_text("1800")
    assert field.value() == utc(22, 18, 0)
    assert field.problem() == ""


def test_with_a_day_of_its_own(show: Show, clock: FakeClock) -> None:
    field = made(show, clock, with_date=True)
    day = field.findChild(DateField, "at.day")
    assert isinstance(day, DateField)
    assert day.value() == date(2026, 11, 22)
    field.set_text("2350")
    assert field.problem() == "23:50 is later than now."
    day.set_text("20 nov 2026")
    assert field.value() == utc(20, 23, 50)
    field.set_now()
    assert (day.text(), field.value()) == ("22-Nov-2026", clock.now())
    day.set_text("21 nov 2026")
    assert field.value() == utc(21, 10, 4)
    day.set_text("20/11/2026")
    assert field.value() is None
    assert "letters" in field.problem()
    day.set_text("")
    assert field.problem() == "On which day?"


def test_a_bad_time_says_how_to_write_it(show: Show, clock: FakeClock) -> None:
    field = made(show, clock)
    field.set_text("905")
    assert field.problem() == "Write the time with four figures: 0905 or 09:05."
    assert field.edit.accessibleName() == "Given at, 24 h"


def test_a_day_is_rewritten_as_it_was_understood(show: Show, clock: FakeClock) -> None:
    field = DateField("Born", name="born", zone=LONDON, now=clock.now)
    show(field)
    field.edit.setFocus()
    QTest.keyClicks(field.edit, "12mar1956")
    assert field.value() == date(1956, 3, 12)
    field.edit.clearFocus()
    assert field.text() == "12-Mar-1956"


@pytest.mark.parametrize("scale", theme.TEXT_SCALES)
def test_a_day_is_seen_whole_in_its_narrowest_field(show: Show, clock: FakeClock, scale: int) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = theme.current()
    try:
        theme.install(app, before.resources, before.name, scale)
        field = DateField("Born", name="born", zone=LONDON, now=clock.now)
        show(field)
        for day in (date(2026, 11, 22), date(2000, 8, 30)):
            field.set_value(day)
            width = field.edit.fontMetrics().horizontalAdvance(field.text())
            assert width + 4 <= field.edit.minimumWidth()
    finally:
        theme.install(app, before.resources, before.name, before.text_scale)
