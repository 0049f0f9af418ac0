"""The one QTimer of the program. It wakes for the next whole second or the armed time, whichever is sooner.

Waking is not believing: it reads the clock, re-arms if it woke a hair early, and compares the clock's progress with
the monotonic one, so that sleep, a late timer and a clock set by hand are one case.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from nurse_assistant.application.ports import Clock

LONGEST_MS = 2**31 - 1
"""A QTimer cannot wait longer (24.8 days): it raises OverflowError."""
JUMP = timedelta(seconds=2)
SECOND = timedelta(seconds=1)
MILLISECOND = timedelta(milliseconds=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def next_whole_second(now: datetime) -> datetime:
    return now.replace(microsecond=0) + SECOND


def next_beat(now: datetime, every: timedelta) -> datetime:
    """The next whole multiple of `every`, by the clock: all that flashes, flashes together."""
    return now + every - (now - _EPOCH) % every


def wake_at(
    now: datetime, armed: datetime | None, told: datetime | None, *, every_second: bool = True,
    beat: timedelta | None = None,
) -> datetime | None:  # fmt: skip
    """When to wake next. What is armed for the past wakes at once, unless the last wake (`told`) has seen it."""
    if armed is not None and told is not None and armed <= told:
        armed = None
    second = next_whole_second(now) if every_second else None
    flash = None if beat is None else next_beat(now, beat)
    return min((when for when in (armed, second, flash) if when is not None), default=None)


def interval_ms(now: datetime, at: datetime) -> int:
    """Whole milliseconds to wait: rounded up, so never early, and never more than a QTimer can."""
    return min(max(-(-(at - now) // MILLISECOND), 0), LONGEST_MS)


def jump(wall: timedelta, monotonic: timedelta) -> timedelta | None:
    """How far the wall clock moved on its own between two wakes; None for what drift and rounding explain."""
    moved = wall - monotonic
    return moved if abs(moved) > JUMP else None


def monotonic_clock() -> Callable[[], int]:
    """Milliseconds since now, from the clock nobody can set."""
    timer = QElapsedTimer()
    timer.start()
    return timer.elapsed


class Ticker(QObject):
    """`arm` it with the next time anything changes; it emits `woke(now)` then and at every whole second."""

    woke = Signal(object)
    clock_jumped = Signal(float)

    def __init__(
        self, clock: Clock, parent: QObject | None = None, *, monotonic_ms: Callable[[], int] | None = None,
        every_second: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._clock = clock
        self._monotonic = monotonic_ms or monotonic_clock()
        self._every_second = every_second
        self._armed: datetime | None = None
        self._beat: timedelta | None = None
        self._target: datetime | None = None
        self._seen: tuple[datetime, int] | None = None
        self._told: datetime | None = None
        self._running = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._wake)

    def start(self) -> None:
        self._running = True
        self._seen = (self._clock.now(), self._monotonic())
        self._wait()

    def stop(self) -> None:
        self._running = False
        self._timer.stop()

    def arm(self, at: datetime | None) -> None:
        """Wake at this time at the latest; None: only for the seconds."""
        if at != self._armed:
            self._armed = at
            self._wait()

    def beat(self, every: timedelta | None) -> None:
        """Wake also at each multiple of `every`: while something flashes, and only then (None)."""
        if every != self._beat:
            self._beat = every
            self._wait()

    def _wake(self) -> None:
        now = self._clock.now()
        jumped = self._look(now)
        if jumped is None and self._target is not None and now < self._target:
            self._wait()
            return
        if jumped is not None:
            self.clock_jumped.emit(jumped.total_seconds())
        self._told = now
        self.woke.emit(now)
        self._wait()

    def _look(self, now: datetime) -> timedelta | None:
        monotonic = self._monotonic()
        before, self._seen = self._seen, (now, monotonic)
        if before is None:
            return None
        return jump(now - before[0], (monotonic - before[1]) * MILLISECOND)

    def _wait(self) -> None:
        if not self._running:
            return
        now = self._clock.now()
        self._target = wake_at(now, self._armed, self._told, every_second=self._every_second, beat=self._beat)
        if self._target is None:
            self._timer.stop()
        else:
            self._timer.start(interval_ms(now, self._target))
