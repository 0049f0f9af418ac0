"""The guard of one and a half seconds (U-110)."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QPoint, QRect

from nurse_assistant.ui.widgets.guard import SPAN, Guard
from tests.fakes.clock import FakeClock

START = datetime(2026, 11, 22, 11, 42, tzinfo=UTC)
PLACE = QRect(100, 100, 200, 60)


def test_the_place_of_an_act_takes_no_tap_for_a_second_and_a_half() -> None:
    clock = FakeClock(START)
    guard = Guard(clock.now)
    assert not guard.blocks(PLACE)
    guard.shut(PLACE)
    clock.advance(timedelta(milliseconds=1499))
    assert guard.blocks(PLACE)
    assert guard.blocks(QPoint(150, 120))
    assert guard.left(PLACE) == timedelta(milliseconds=1)
    clock.advance(timedelta(milliseconds=1))
    assert not guard.blocks(PLACE)


def test_other_places_stay_open() -> None:
    guard = Guard(FakeClock(START).now)
    guard.shut(PLACE)
    assert not guard.blocks(QRect(300, 100, 200, 60))
    assert not guard.blocks(QPoint(99, 120))


def test_a_clock_set_back_does_not_keep_a_place_shut() -> None:
    clock = FakeClock(START)
    guard = Guard(clock.now)
    guard.shut(PLACE)
    clock.set(START - timedelta(hours=1))
    assert not guard.blocks(PLACE)
    assert timedelta(seconds=1.5) == SPAN
