"""A clock that stands still until it is moved: a whole day passes in seconds, each time the same."""

from datetime import UTC, datetime, timedelta


class SimulatedClock:
    def __init__(self, start: datetime) -> None:
        self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        return self._now

    def advance(self, by: timedelta) -> datetime:
        """Time passes. It never goes back by itself: `set` is for the clock that was set by hand."""
        if by < timedelta(0):
            raise ValueError("a clock does not run backwards; use set()")
        return self.set(self._now + by)

    def set(self, to: datetime) -> datetime:
        self._now = to.astimezone(UTC)
        return self._now
