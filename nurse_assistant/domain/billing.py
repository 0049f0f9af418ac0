"""Infusion minutes as an invoice counts them (CPT 96413 and 96415): for information, never a rule of the guide.

The pump's running time counts, not the time it stood still. 96413 stands for the first hour and begins at 16 minutes;
96415 for each further hour, from its 31st minute on ("the rule of 31 minutes").
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from nurse_assistant.domain.minutes import MINUTE
from nurse_assistant.domain.running import Stretch

FIRST_HOUR, FURTHER_HOUR = "96413", "96415"
LEAST_MIN = 16
"""Below this it is no infusion on an invoice."""
HOUR_MIN = 60
COUNTS_FROM_MIN = 31
"""So many minutes into a further hour make it count."""


@dataclass(frozen=True, slots=True)
class BilledCode:
    code: str
    units: int


def running_time(stretches: Iterable[Stretch], now: datetime) -> timedelta:
    """How long the pump ran in all; a stretch that still runs counts until `now`."""
    return sum(((one.until or now) - one.since for one in stretches), timedelta())


def infusion_minutes(stretches: Iterable[Stretch], now: datetime) -> int:
    """The whole minutes of the running time: seconds that do not make a minute are never counted up."""
    return running_time(stretches, now) // MINUTE


def billed(minutes: int) -> tuple[BilledCode, ...]:
    """The codes for so many infusion minutes, each with its units; none below 16 minutes."""
    if minutes < LEAST_MIN:
        return ()
    further = max(minutes - HOUR_MIN, 0)
    units = further // HOUR_MIN + (further % HOUR_MIN >= COUNTS_FROM_MIN)
    first = BilledCode(FIRST_HOUR, 1)
    return (first, BilledCode(FURTHER_HOUR, units)) if units else (first,)
