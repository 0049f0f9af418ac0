"""When the next infusions of a regimen fall: days by the written regimen, counted from the last one given.

A dose that was not given in time is given as soon as possible, and every later one moves with it: the intervals are
kept, no dose is left out and none follows sooner (the label's rule for a missed dose). Dates only: a day is a day, also
where the clocks change in between.
"""

from dataclasses import dataclass
from datetime import date

from dateutil.relativedelta import relativedelta

from nurse_assistant.domain.protocol import CalendarSpan, Regimen


@dataclass(frozen=True, slots=True, order=True)
class Dose:
    """A place in the regimen's calendar."""

    cycle: int
    day: int
    """Of the cycle, from 1."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A dose to come."""

    dose: Dose
    on: date
    """When it falls now."""
    was_due: date
    """When it fell before anything was missed; the same where nothing was."""

    @property
    def days_late(self) -> int:
        return (self.on - self.was_due).days


def next_dose(regimen: Regimen, last: Dose) -> tuple[Dose, int]:
    """The dose after this one, and how many days later it falls: never on the same day.

    A day beyond its cycle was a late dose, counted on from the cycle it belonged to: it stands for the last of that
    cycle.
    """
    span = _span(regimen, last.cycle)
    given = last.day if last.day <= span.cycle_days else span.days[-1]
    for day in span.days:
        if day > given:
            return Dose(last.cycle, day), day - given
    first = _span(regimen, last.cycle + 1).days[0]
    return Dose(last.cycle + 1, first), span.cycle_days - given + first


def planned(regimen: Regimen, last: Dose, given_on: date, today: date, count: int) -> tuple[Planned, ...]:
    """The next `count` doses after `last`, which was given on `given_on`."""
    dose, days = next_dose(regimen, last)
    was_due = given_on + relativedelta(days=days)
    on = max(was_due, today)
    found = []
    for _ in range(count):
        found.append(Planned(dose, on, was_due))
        dose, days = next_dose(regimen, dose)
        on, was_due = on + relativedelta(days=days), was_due + relativedelta(days=days)
    return tuple(found)


def missed(regimen: Regimen, last: Dose, given_on: date, today: date) -> int:
    """How many planned doses have gone by without being given."""
    count, dose, due = 0, last, given_on
    while True:
        dose, days = next_dose(regimen, dose)
        due += relativedelta(days=days)
        if due >= today:
            return count
        count += 1


def _span(regimen: Regimen, cycle: int) -> CalendarSpan:
    """The last line of a regimen's calendar goes on."""
    fitting = (one for one in regimen.calendar if one.to_cycle is None or cycle <= one.to_cycle)
    return next(fitting, regimen.calendar[-1])
