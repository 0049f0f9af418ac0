"""How times are compared: in whole clock minutes, both rounded down (section 4). No clock is read here."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)


def minute(at: datetime) -> int:
    """The whole clock minute a time lies in."""
    return (at - _EPOCH) // MINUTE


def minutes_between(earlier: datetime, later: datetime) -> int:
    """Whole clock minutes from one time to the other; negative if `later` is the earlier one."""
    return minute(later) - minute(earlier)


def seconds_between(earlier: datetime, later: datetime) -> int:
    """Whole clock seconds from one time to the other, for the two rules that go by the second."""
    return (later - _EPOCH) // SECOND - (earlier - _EPOCH) // SECOND


def nearest_second(at: datetime) -> datetime:
    return (at + SECOND / 2).replace(microsecond=0)


def after(at: datetime, minutes: int) -> datetime:
    return at + timedelta(minutes=minutes)
