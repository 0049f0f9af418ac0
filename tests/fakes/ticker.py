"""The ticker without a timer: `advance` moves the fake clock from one armed time to the next and wakes at each."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from nurse_assistant.ui.ticker import Ticker, next_whole_second
from tests.fakes.clock import FakeClock


class FakeTicker(Ticker):
    def __init__(self, clock: FakeClock, parent: QObject | None = None) -> None:
        super().__init__(clock, parent)
        self.clock = clock
        self.armed: datetime | None = None
        self.running = False
        self.wakes = 0

    def start(self) -> None:
        self.running = True

    def stop(self) -> None:
        self.running = False

    def arm(self, at: datetime | None) -> None:
        self.armed = at

    def advance(self, by: timedelta, *, every_second: bool = False) -> None:
        """Let time pass: wake at every armed time on the way, in order, and at the end."""
        end = self.clock.now() + by
        while (stop := self._next_stop(end, every_second=every_second)) < end:
            self._wake_up(stop)
        self._wake_up(end)

    def jump(self, by: timedelta) -> None:
        """The clock was set by hand (or the machine slept)."""
        self.clock.set(self.clock.now() + by)
        if self.running:
            self.clock_jumped.emit(by.total_seconds())
            self._wake_up(self.clock.now())

    def _next_stop(self, end: datetime, *, every_second: bool) -> datetime:
        now = self.clock.now()
        ahead = [end]
        if self.armed is not None and self.armed > now:
            ahead.append(self.armed)
        if every_second:
            ahead.append(next_whole_second(now))
        return min(ahead)

    def _wake_up(self, at: datetime) -> None:
        self.clock.set(at)
        if self.running:
            self.wakes += 1
            self.woke.emit(at)
