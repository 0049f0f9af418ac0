"""The one timer: never early, one re-armed single shot, and what a jump of the clock looks like."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from nurse_assistant.ui.ticker import (
    LONGEST_MS,
    Ticker,
    interval_ms,
    jump,
    monotonic_clock,
    next_beat,
    next_whole_second,
    wake_at,
)
from tests.fakes.clock import FakeClock
from tests.fakes.ticker import FakeTicker

NOW = datetime(2026, 11, 22, 11, 42, 0, 250_000, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def test_it_wakes_at_the_sooner_of_the_next_second_and_the_armed_time() -> None:
    assert wake_at(NOW, None, None) == next_whole_second(NOW) == NOW.replace(second=1, microsecond=0)
    soon = NOW + timedelta(milliseconds=100)
    assert wake_at(NOW, soon, None) == soon
    assert wake_at(NOW, NOW + timedelta(hours=1), None) == next_whole_second(NOW)
    assert wake_at(NOW, NOW + timedelta(hours=1), None, every_second=False) == NOW + timedelta(hours=1)
    assert wake_at(NOW, None, None, every_second=False) is None


def test_while_something_flashes_it_wakes_at_each_beat_and_still_at_every_second() -> None:
    beat = timedelta(milliseconds=750)
    start = NOW.replace(second=0, microsecond=0)
    first = next_beat(start, beat)
    assert (first, next_beat(first, beat)) == (start + beat, start + 2 * beat)
    wakes: list[datetime] = []
    while (now := wakes[-1] if wakes else start) < start + 3 * SECOND:
        at = wake_at(now, None, None, beat=beat)
        assert at is not None
        wakes.append(at)
    assert [(at - start) / timedelta(milliseconds=1) for at in wakes] == [750, 1000, 1500, 2000, 2250, 3000]


def test_a_time_in_the_past_wakes_at_once_but_not_again_and_again() -> None:
    past = NOW - SECOND
    assert wake_at(NOW, past, NOW - 2 * SECOND) == past
    assert interval_ms(NOW, past) == 0
    assert wake_at(NOW, past, NOW) == next_whole_second(NOW)


@given(some.timedeltas(min_value=timedelta(0), max_value=timedelta(days=400)))
def test_the_wait_is_never_early_and_never_too_long_for_a_timer(ahead: timedelta) -> None:
    wait = interval_ms(NOW, NOW + ahead)
    assert 0 <= wait <= LONGEST_MS < 2**31
    assert wait == LONGEST_MS or timedelta(0) <= timedelta(milliseconds=wait) - ahead < timedelta(milliseconds=1)


@pytest.mark.parametrize(
    ("wall", "found"), [(1.0, None), (2.9, None), (3.1, 2.1), (-3599.0, -3600.0), (3601.0, 3600.0)]
)
def test_a_jump_is_more_than_two_seconds_against_the_monotonic_clock(wall: float, found: float | None) -> None:
    moved = jump(timedelta(seconds=wall), SECOND)
    assert moved == (None if found is None else timedelta(seconds=found))


class Bench:
    """A ticker whose two clocks are ours, woken by hand."""

    def __init__(self, *, every_second: bool = True) -> None:
        self.clock = FakeClock(NOW)
        self.monotonic = 0
        self.ticker = Ticker(self.clock, monotonic_ms=lambda: self.monotonic, every_second=every_second)
        self.woke: list[datetime] = []
        self.jumps: list[float] = []
        self.ticker.woke.connect(self.woke.append)
        self.ticker.clock_jumped.connect(self.jumps.append)

    @property
    def timer(self) -> QTimer:
        return self.ticker.findChildren(QTimer)[0]

    def fire(self, milliseconds: int) -> None:
        self.monotonic += milliseconds
        self.clock.advance(timedelta(milliseconds=milliseconds))
        self.timer.timeout.emit()


def test_there_is_one_precise_single_shot_timer(qtbot: QtBot) -> None:
    del qtbot
    bench = Bench()
    assert len(bench.ticker.findChildren(QTimer)) == 1
    assert bench.timer.isSingleShot()
    assert bench.timer.timerType() == Qt.TimerType.PreciseTimer
    bench.ticker.arm(NOW + SECOND)
    assert not bench.timer.isActive()  # not before start
    bench.ticker.start()
    assert bench.timer.isActive()
    assert bench.timer.interval() == 750
    bench.ticker.stop()
    assert not bench.timer.isActive()


def test_a_hair_early_is_not_told(qtbot: QtBot) -> None:
    del qtbot
    bench = Bench()
    bench.ticker.start()
    bench.fire(749)
    assert bench.woke == []
    assert bench.timer.interval() == 1
    bench.fire(1)
    assert bench.woke == [NOW.replace(second=1, microsecond=0)]
    assert bench.timer.interval() == 1000
    bench.ticker.stop()


def test_arming_from_within_a_wake_holds(qtbot: QtBot) -> None:
    del qtbot
    bench = Bench(every_second=False)
    armed = [NOW + timedelta(minutes=15), NOW + timedelta(minutes=30)]
    bench.ticker.woke.connect(lambda now: bench.ticker.arm(next((at for at in armed if at > now), None)))
    bench.ticker.arm(armed[0])
    bench.ticker.start()
    bench.fire(15 * 60_000)
    assert bench.woke == [armed[0]]
    assert bench.timer.interval() == 15 * 60_000
    bench.fire(15 * 60_000)
    assert bench.woke == armed
    assert not bench.timer.isActive()


def test_sleep_and_a_clock_set_by_hand_are_told_with_the_seconds(qtbot: QtBot) -> None:
    del qtbot
    bench = Bench()
    bench.ticker.start()
    bench.clock.set(NOW + timedelta(hours=1))
    bench.fire(750)
    assert bench.jumps == [3600.0]
    bench.clock.set(NOW - timedelta(minutes=5))
    bench.fire(1000)
    assert bench.jumps == [3600.0, -3900.75]
    assert len(bench.woke) == 2
    bench.ticker.stop()


def test_it_really_fires(qtbot: QtBot) -> None:
    """With the real timer and a clock that is already there: no waiting beyond one turn of the loop."""
    clock = FakeClock(NOW)
    ticker = Ticker(clock, every_second=False)
    ticker.start()
    with qtbot.waitSignal(ticker.woke, timeout=1000):
        ticker.arm(NOW - SECOND)
    assert monotonic_clock()() >= 0
    ticker.stop()


def test_the_fake_ticker_stops_at_every_armed_time_in_order(qtbot: QtBot) -> None:
    del qtbot
    clock = FakeClock(NOW)
    ticker = FakeTicker(clock)
    due = [NOW + timedelta(minutes=minutes) for minutes in (15, 30, 31)]
    woke: list[datetime] = []
    ticker.woke.connect(woke.append)
    ticker.woke.connect(lambda now: ticker.arm(next((at for at in due if at > now), None)))
    ticker.arm(due[0])
    ticker.start()
    ticker.advance(timedelta(hours=1))
    assert woke == [*due, NOW + timedelta(hours=1)]
    ticker.advance(timedelta(seconds=2), every_second=True)
    assert ticker.wakes == 7
    ticker.jump(timedelta(hours=-1))
    assert clock.now() == NOW + timedelta(seconds=2)
    ticker.stop()
    ticker.advance(SECOND)
    assert ticker.wakes == 8
    with pytest.raises(ValueError, match="backwards"):
        clock.advance(-SECOND)


def test_it_beats_only_while_it_is_asked_to(qtbot: QtBot) -> None:
    bench = Bench()
    bench.ticker.start()
    timer = bench.ticker.findChildren(QTimer)[0]
    bench.ticker.beat(timedelta(milliseconds=250))
    assert timer.interval() == 250
    bench.ticker.beat(None)
    assert timer.interval() == 750
    bench.ticker.stop()
