"""The machine's clock: the one place that reads it. Everybody else is told the time."""

from datetime import UTC, datetime


class SystemClock:
    """The application's `Clock`, for real."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return datetime.now(UTC)
