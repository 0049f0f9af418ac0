"""Figures of the unit over signed infusions, each with the infusions behind it. Pure.

Nothing is counted by person. Lateness is counted apart from what was done otherwise: the chair next door came first.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import pairwise
from zoneinfo import ZoneInfo

from nurse_assistant.application.infusion_summary import Facts, Summary
from nurse_assistant.application.ports import SessionId
from nurse_assistant.domain.vocabulary import Code, DeviationClass, Kind

OUTSIDE = (Code.OUTSIDE_WINDOW_EARLY, Code.OUTSIDE_WINDOW_LATE, Code.PREMEDICATION_MISSING)
"""What keeps a start from being in the window of the premedication."""
LEAST_FOR_SPREAD = 4
"""Half of fewer values than these is no range: they are named one by one. The program's own choice."""
LATER = 3
"""From this infusion on the rates are those of the last row: they are counted together."""


class Measure(StrEnum):
    """What is counted, and by which value."""

    INFUSION = "infusion"
    DAY = "day"
    """By the day it was opened (date)."""
    NOT_TREATED = "not_treated"
    STARTED = "started"
    """By infusion number: 1, 2, or 3 for all later ones."""
    IN_WINDOW = "in_window"
    OUTSIDE_WINDOW = "outside_window"
    """By code."""
    MEDICINE = "medicine"
    """Each premedicine, by whole minutes before the start."""
    RISE = "rise"
    CHECK = "check"
    LATE = "late"
    """By code: a rise, a check of vital signs, a line written late."""
    LATE_BY = "late_by"
    """A rise or a check that was late, by minutes."""
    REACTION = "reaction"
    """By infusion number (as above) and highest grade; grade 0: nobody graded it."""
    WITH_REACTION = "with_reaction"
    """Infusions with any reaction, by infusion number."""
    STOP = "stop"
    """By seconds from the report to the stop of the pump that somebody confirmed."""
    OVERRIDE = "override"
    """By code: a choice against the protocol, with its reason."""
    INCIDENT = "incident"
    """By code: found so, or already happened."""
    ALARM = "alarm"
    """By highest priority."""
    CAUGHT = "caught"
    """By code: what somebody began to record and a check stopped."""


@dataclass(frozen=True, slots=True)
class Figure:
    count: int
    sessions: tuple[SessionId, ...]
    """In which infusions, each once, the newest first."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Where the middle of some values lies and how far they reach, in whole units, rounded up at the half."""

    median: int
    quarter: int
    three_quarters: int
    least: int
    most: int
    count: int


NOTHING = Figure(0, ())


@dataclass(slots=True)
class Figures:
    """Ask by measure; for those counted by a value, by measure and value."""

    _found: dict[Measure, dict[Hashable, list[SessionId]]] = field(default_factory=dict)

    def add(self, measure: Measure, value: Hashable, session: SessionId) -> None:
        self._found.setdefault(measure, {}).setdefault(value, []).append(session)

    def of(self, measure: Measure, *values: Hashable) -> Figure:
        """All of this measure, or those of these values together."""
        by_value = self._found.get(measure, {})
        lists = [by_value.get(value, []) for value in values] if values else list(by_value.values())
        return Figure(sum(map(len, lists)), tuple(dict.fromkeys(one for found in lists for one in found)))

    def by_value(self, measure: Measure) -> Mapping[Hashable, Figure]:
        return {value: self.of(measure, value) for value in self._found.get(measure, {})}

    def whole_numbers(self, measure: Measure) -> dict[int, Figure]:
        """Of a measure that is counted by one: its values in order."""
        found = {value: one for value, one in self.by_value(measure).items() if isinstance(value, int)}
        return dict(sorted(found.items()))


def figures(summaries: Iterable[Summary], zone: ZoneInfo) -> Figures:
    """Days are those of the unit's own clock. The summaries come newest first; none is kept."""
    found = Figures()
    for one in summaries:
        found.add(Measure.DAY, _day(one.opened_at, zone), one.session)
        for measure, value in _counted(one.facts):
            found.add(measure, value, one.session)
    return found


def singles(values: Mapping[int, Figure]) -> tuple[int, ...]:
    """Of values with how often each was: every single one, the least first."""
    return tuple(value for value, figure in sorted(values.items()) for _ in range(figure.count))


def spread(values: Mapping[int, Figure]) -> Spread | None:
    """None: there are too few to have one."""
    every = singles(values)
    if len(every) < LEAST_FOR_SPREAD:
        return None
    half = len(every) // 2
    middle = every[half] if len(every) % 2 else (every[half - 1] + every[half] + 1) // 2
    return Spread(middle, _at(every, 1), _at(every, 3), every[0], every[-1], len(every))


def within(values: Mapping[int, Figure], edges: Sequence[int]) -> tuple[Figure, ...]:
    """Between each edge and the next, the next left out; what lies beyond the last edge is in one more, at the end."""
    bounds = [*pairwise(edges), (edges[-1], None)]
    return tuple(
        together(one for value, one in values.items() if value >= low and (high is None or value < high))
        for low, high in bounds
    )


def together(parts: Iterable[Figure]) -> Figure:
    every = tuple(parts)
    sessions = dict.fromkeys(one for part in every for one in part.sessions)
    return Figure(sum(part.count for part in every), tuple(sessions))


def _at(every: Sequence[int], quarter: int) -> int:
    """The value a quarter, or three, of the way: one that was there."""
    return every[min(quarter * len(every) // 4, len(every) - 1)]


def _day(moment: datetime, zone: ZoneInfo) -> Hashable:
    return moment.astimezone(zone).date()


def _counted(facts: Facts) -> Iterator[tuple[Measure, Hashable]]:
    row = min(facts.infusion_number, LATER)
    yield Measure.INFUSION, None
    if facts.end is Kind.NOT_TREATED:
        yield Measure.NOT_TREATED, None
    yield from _started(facts, row)
    yield from ((Measure.RISE, None) for _ in range(facts.rises))
    yield from ((Measure.CHECK, None) for _ in range(facts.checks))
    yield from _deviations(facts)
    if facts.reactions:
        yield Measure.WITH_REACTION, row
    for reaction in facts.reactions:
        yield Measure.REACTION, (row, reaction.grade or 0)
        if reaction.stop_s is not None:
            yield Measure.STOP, reaction.stop_s
    for priority, count in facts.alarms:
        yield from ((Measure.ALARM, priority) for _ in range(count))
    yield from ((Measure.CAUGHT, codes[0]) for codes in facts.caught if codes)


def _started(facts: Facts, row: int) -> Iterator[tuple[Measure, Hashable]]:
    if facts.started_at is None:
        return
    yield Measure.STARTED, row
    outside = [one.code for one in facts.deviations if one.entry == facts.start and one.code in OUTSIDE]
    yield from ((Measure.OUTSIDE_WINDOW, code) for code in outside)
    if not outside:
        yield Measure.IN_WINDOW, None
    yield from ((Measure.MEDICINE, minutes) for minutes in facts.medicine_minutes)


def _deviations(facts: Facts) -> Iterator[tuple[Measure, Hashable]]:
    for one in facts.late:
        yield Measure.LATE, one.code
        if one.code is not Code.LATE_ENTRY and one.minutes is not None:
            yield Measure.LATE_BY, one.minutes
    for one in facts.otherwise:
        yield Measure.OVERRIDE if one.kind is DeviationClass.PROTOCOL else Measure.INCIDENT, one.code
