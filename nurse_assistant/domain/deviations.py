"""What was done otherwise than the protocol says, for the charge nurse: judged on the log that counts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.fold import evolve
from nurse_assistant.domain.rules import codes_at, timing_at
from nurse_assistant.domain.state import InfusionSession, SessionState
from nurse_assistant.domain.vocabulary import INCIDENTS, Code, DeviationClass


@dataclass(frozen=True, slots=True)
class Deviation:
    code: Code
    kind: DeviationClass
    entry: int
    minutes: int | None = None
    """How late, for class timing."""


def deviations(session: InfusionSession, log: Iterable[Entry]) -> tuple[Deviation, ...]:
    """What the rules say of the log that counts, by entry number, then code.

    An entry's codes as judged at its place now, and those of class incident it had when it was recorded.
    """
    log = tuple(log)
    recorded = {entry.number: entry for entry in log}
    found: set[Deviation] = set()
    state = SessionState()
    for entry in effective(log):
        after = evolve(session, state, entry)
        found.update(Deviation(code, class_of(entry, code), entry.number) for code in codes_at(session, state, entry))
        found.update(_late(session, state, entry, after))
        found.update(_incidents_when_recorded(recorded[entry.number]))
        state = after
    return _once(found)


def class_of(entry: Entry, code: Code) -> DeviationClass:
    """Of class incident is what was found so, or had already happened; else it was a choice against the protocol."""
    happened = entry.happened_so and bool((entry.reason or "").strip())
    return DeviationClass.INCIDENT if code in INCIDENTS or happened else DeviationClass.PROTOCOL


def _late(session: InfusionSession, state: SessionState, entry: Entry, after: SessionState) -> Iterator[Deviation]:
    for code, minutes in timing_at(session, state, entry, after):
        yield Deviation(code, DeviationClass.TIMING, entry.number, minutes)


def _incidents_when_recorded(entry: Entry) -> Iterator[Deviation]:
    for code in entry.codes:
        if class_of(entry, code) is DeviationClass.INCIDENT:
            yield Deviation(code, DeviationClass.INCIDENT, entry.number)


def _once(found: Iterable[Deviation]) -> tuple[Deviation, ...]:
    """Each code of an entry once; where it is both, the incident stands."""
    by_place = {(one.entry, one.code): one for one in sorted(found, key=lambda one: one.kind, reverse=True)}
    return tuple(by_place[place] for place in sorted(by_place))
