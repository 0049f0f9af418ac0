"""What is written on paper while the computer is down: the rest of an infusion as rows, each with its planned time.

The sheet that is printed and the screen on which it is typed afterwards are made of the same rows: both reckon from the
last line of the record, not from the present, so that they agree however long the power was gone.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.fold import evolve, fold
from nurse_assistant.domain.minutes import after, minutes_between
from nurse_assistant.domain.next_step import observation_ends_at
from nurse_assistant.domain.plan import Planned, planned, planned_from_start, restart_rate_ml_h
from nurse_assistant.domain.protocol import VitalSignRule
from nurse_assistant.domain.reactions import stop_advised
from nurse_assistant.domain.state import Grid, InfusionSession, SessionState
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.domain.window import start_window

_MOST_CHECKS = 60
"""Of a bag so large that it lasts for days there are no more rows than this: nobody writes on so much paper."""


class Act(StrEnum):
    """What a row is about."""

    START = "start"
    RESUME = "resume"
    CHECK = "check"
    RISE = "rise"
    COMPLETE = "complete"
    FLUSH = "flush"
    END_OBSERVATION = "end_observation"


KIND_OF: dict[Act, Kind] = {
    Act.START: Kind.INFUSION_STARTED,
    Act.RESUME: Kind.INFUSION_RESUMED,
    Act.RISE: Kind.RATE_CHANGED,
    Act.COMPLETE: Kind.INFUSION_COMPLETED,
    Act.FLUSH: Kind.FLUSH_ENDED,
    Act.END_OBSERVATION: Kind.OBSERVATION_ENDED,
}
"""The entry a row becomes; a check alone is one of vital signs."""
WITH_CHECK = (Act.START, Act.RESUME, Act.CHECK, Act.RISE)
"""Rows that have room for vital signs: they are taken before the act."""


@dataclass(frozen=True, slots=True)
class DowntimeRow:
    act: Act
    planned_at: datetime | None
    """None: no plan can say it. Where the first row is a restart, as if that were now: only the spans count."""
    rate_ml_h: Decimal | None = None


def downtime_rows(session: InfusionSession, log: Iterable[Entry]) -> tuple[DowntimeRow, ...]:
    """The rest of this infusion from its last line on, in the order of its planned times.

    None once it is signed, and none after a reaction with which the protocol advises to stop: paper never offers a
    restart that the screen would not.
    """
    counting = effective(tuple(log))
    state = fold(session, counting)
    at = max((entry.at for entry in counting), default=None)
    if at is None or state.not_treated is not None or state.phase is Phase.CLOSED:
        return ()
    if state.ended is not None:
        flushed = any(entry.kind is Kind.FLUSH_ENDED for entry in counting)
        return (*_flush(needed=not flushed), *_observation(session, state, state.ended.at, at))
    if state.phase is Phase.REACTION and stop_advised(session.protocol.reaction, state.reactions):
        return ()
    plan, running, first = _plan(session, state, at)
    if plan is None:
        return first
    return (*first, *_running(session, running, plan), *_after_the_end(session, running, plan.ends_at))


def _plan(
    session: InfusionSession, state: SessionState, at: datetime
) -> tuple[Planned | None, SessionState, tuple[DowntimeRow, ...]]:
    """The staircase to come, the infusion as if it ran on it, and the row that makes it run."""
    if state.phase is Phase.INFUSING:
        return planned(session, state, at), state, ()
    if state.phase is Phase.PREPARING:
        begin = max(at, start_window(session, state, at).opens_at or at)
        rate = session.row.initial_rate_ml_h
        running = _as_if(session, state, Kind.INFUSION_STARTED, begin, rate)
        row = DowntimeRow(Act.START, begin, rate)
        return planned_from_start(session, state, begin), running, (row,)
    rate = restart_rate_ml_h(session, state)
    running = _as_if(session, state, Kind.INFUSION_RESUMED, at, rate)
    return planned(session, running, at), running, (DowntimeRow(Act.RESUME, at, rate),)


def _as_if(session: InfusionSession, state: SessionState, kind: Kind, at: datetime, rate: Decimal) -> SessionState:
    return evolve(session, state, Entry(0, kind, at, at, "", {"rate_ml_h": rate}))


def _running(session: InfusionSession, running: SessionState, plan: Planned) -> Iterator[DowntimeRow]:
    """Rises, and between them the checks they do not serve."""
    rises = [DowntimeRow(Act.RISE, at, rate) for at, rate in plan.steps[1:]]
    begin = plan.steps[0][0] if plan.steps else plan.ends_at
    rule = session.protocol.vital_signs
    slots = [at for at in _slots(rule, running, begin, plan.ends_at) if not _served(rule, at, rises)]
    checks = [DowntimeRow(Act.CHECK, at) for at in slots]
    yield from sorted((*rises, *checks), key=lambda row: (row.planned_at or begin, row.act))


def _slots(rule: VitalSignRule, running: SessionState, begin: datetime, end: datetime) -> Iterator[datetime]:
    """The times at which vital signs are taken, after `begin` and before `end`."""
    since = running.grid_from or begin
    named = {Grid.START: rule.start_slots_min, Grid.RESTART: rule.restart_slots_min}.get(running.grid or Grid.START, ())
    minutes = [*named, *(max(named, default=0) + rule.then_every_min * n for n in range(1, _MOST_CHECKS))]
    yield from (at for at in (after(since, one) for one in minutes) if begin < at < end)


def _served(rule: VitalSignRule, at: datetime, rises: Iterable[DowntimeRow]) -> bool:
    """A rise shortly before or after draws the check along."""
    return any(
        row.planned_at is not None
        and -rule.serves_ahead_min <= minutes_between(at, row.planned_at) <= rule.with_rise_min
        for row in rises
    )


def _after_the_end(session: InfusionSession, running: SessionState, ends_at: datetime) -> Iterator[DowntimeRow]:
    yield DowntimeRow(Act.COMPLETE, ends_at)
    ended = evolve(session, running, Entry(0, Kind.INFUSION_COMPLETED, ends_at, ends_at, ""))
    yield from _flush(needed=True)
    yield from _observation(session, ended, ends_at, ends_at)


def _flush(*, needed: bool) -> tuple[DowntimeRow, ...]:
    return (DowntimeRow(Act.FLUSH, None),) if needed else ()


def _observation(session: InfusionSession, state: SessionState, ended: datetime, at: datetime) -> Iterator[DowntimeRow]:
    """Checks of the observation still to come after `at`, and its end."""
    if state.observation_over:
        return
    over = observation_ends_at(session, state)
    every = timedelta(minutes=session.protocol.vital_signs.observing_every_min)
    times = (ended + every * n for n in range(1, _MOST_CHECKS))
    yield from (DowntimeRow(Act.CHECK, one) for one in times if over is not None and at < one <= over)
    yield DowntimeRow(Act.END_OBSERVATION, over)
