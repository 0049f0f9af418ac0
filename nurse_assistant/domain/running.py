"""What ran, at what rate, from when to when: constant-rate stretches, running time and volume.

Volumes are added up in mL/h times microseconds, which is exact in `Decimal`, and divided once at the end.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from decimal import Decimal

_MICROSECOND = timedelta(microseconds=1)
_US_PER_HOUR = Decimal(3_600_000_000)
_LONGEST_US = 100_000 * 24 * _US_PER_HOUR
"""Beyond some centuries an end is no answer, and a calendar may not hold it."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The pump ran at one rate from `since` to `until` (None: it still does)."""

    since: datetime
    until: datetime | None
    rate_ml_h: Decimal


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of running time; `until` None: still running."""

    since: datetime
    until: datetime | None = None


def closed(spans: tuple[Span, ...], at: datetime) -> tuple[Span, ...]:
    """The same spans with the running one ended."""
    return tuple(replace(span, until=at) if span.until is None else span for span in spans)


def reaches(spans: Iterable[Span], minutes: int) -> datetime | None:
    """When the running time of the spans reaches that many minutes; None if it stands still before."""
    wanted = timedelta(minutes=minutes)
    for span in spans:
        if span.until is None or span.until - span.since >= wanted:
            return span.since + wanted
        wanted -= span.until - span.since
    return None


def ml_us(rate_ml_h: Decimal, time: timedelta) -> Decimal:
    """Rate times time in mL/h x microseconds: exact."""
    return rate_ml_h * Decimal(time // _MICROSECOND)


def as_ml_us(volume_ml: Decimal) -> Decimal:
    return volume_ml * _US_PER_HOUR


def as_ml(amount_ml_us: Decimal) -> Decimal:
    return amount_ml_us / _US_PER_HOUR


def time_for(amount_ml_us: Decimal, rate_ml_h: Decimal) -> timedelta | None:
    """How long this amount lasts at this rate, to the microsecond; None: longer than any infusion."""
    lasts_us = amount_ml_us / rate_ml_h
    return None if lasts_us > _LONGEST_US else timedelta(microseconds=int(lasts_us.to_integral_value()))


def given_ml_us(stretches: Iterable[Stretch], since: datetime | None, now: datetime) -> Decimal:
    """What the stretches gave from `since` (None: their beginning) until `now`."""
    total = Decimal(0)
    for stretch in stretches:
        begin = stretch.since if since is None else max(stretch.since, since)
        end = now if stretch.until is None else min(stretch.until, now)
        if end > begin:
            total += ml_us(stretch.rate_ml_h, end - begin)
    return total
