"""What is due or will be: the prompts of section 4, waiting ones too, ordered by time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from nurse_assistant.domain.minutes import after, minute, seconds_between
from nurse_assistant.domain.next_step import next_step, observation_ends_at, timeliness
from nurse_assistant.domain.plan import bag_empty_at, bag_limit, next_rise, planned
from nurse_assistant.domain.state import InfusionSession, SessionState
from nurse_assistant.domain.vital_signs import Slot, abnormal_measures, slot
from nurse_assistant.domain.vocabulary import (
    WHAT_ORDER,
    Action,
    Phase,
    Priority,
    Timeliness,
    What,
    WindowState,
)
from nurse_assistant.domain.window import start_window


@dataclass(frozen=True, slots=True)
class Prompt:
    what: What
    due_at: datetime
    state: Timeliness
    priority: Priority


def prompts(session: InfusionSession, state: SessionState, now: datetime) -> tuple[Prompt, ...]:
    """The prompts whose condition holds at `now`, by due time, then in the order of the table."""
    if state.phase is Phase.CLOSED:
        return ()
    found = (
        *_before_start(session, state, now),
        *_step(session, state, now),
        *_vital_signs(session, state, now),
        *_pump(session, state, now),
        *_bag(session, state, now),
        *_observation(session, state, now),
    )
    return tuple(sorted(found, key=lambda prompt: (prompt.due_at, WHAT_ORDER[prompt.what])))


def due_slot(session: InfusionSession, state: SessionState, now: datetime) -> Slot | None:
    """The first check of vital signs not yet made, drawn along by a rise shortly after it."""
    step = next_step(session, state, now)
    return slot(session, state, step.due_at if step.action is Action.INCREASE else None)


def _low(session: InfusionSession, what: What, due_at: datetime, now: datetime) -> Prompt:
    return Prompt(what, due_at, timeliness(due_at, now, session.protocol.record.overdue_min), Priority.LOW)


def _before_start(session: InfusionSession, state: SessionState, now: datetime) -> Iterator[Prompt]:
    window = start_window(session, state, now)
    if state.phase is not Phase.PREPARING or state.not_treated or window.opens_at is None or window.closes_at is None:
        return
    if window.state is WindowState.EMPTY:
        return
    rule, overdue = session.protocol.premedication, session.protocol.record.overdue_min
    if window.give_rest_by is not None:
        yield _low(session, What.GIVE_REST, window.give_rest_by - timedelta(minutes=rule.give_rest_lead_min), now)
    if window.state is WindowState.CLOSED:
        return
    is_open = Timeliness.DUE if window.state is WindowState.OPEN else Timeliness.WAITING
    yield Prompt(What.START_WINDOW, window.opens_at, is_open, Priority.LOW)
    closing = window.closes_at - timedelta(minutes=rule.closing_lead_min)
    yield Prompt(What.WINDOW_CLOSES, closing, timeliness(closing, now, overdue), Priority.MEDIUM)


def _step(session: InfusionSession, state: SessionState, now: datetime) -> Iterator[Prompt]:
    step = next_step(session, state, now)
    if step.action is Action.INCREASE and step.due_at is not None and step.state is not None:
        yield Prompt(What.STEP, step.due_at, step.state, Priority.LOW)


def _vital_signs(session: InfusionSession, state: SessionState, now: datetime) -> Iterator[Prompt]:
    rule = session.protocol.vital_signs
    if state.check is not None and abnormal_measures(session, state):
        due_at = after(state.check.at, rule.recheck_min)
        late = timeliness(due_at, now, rule.recheck_late_min)
        yield Prompt(What.RECHECK, due_at, late, _raised(late, Priority.MEDIUM, Priority.HIGH))
        return
    due = due_slot(session, state, now)
    if due is not None:
        late = timeliness(due.due_at, now, due.late_min)
        yield Prompt(What.VITAL_SIGNS, due.due_at, late, _raised(late, Priority.LOW, Priority.MEDIUM))


def _raised(state: Timeliness, usual: Priority, once_late: Priority) -> Priority:
    return once_late if state is Timeliness.OVERDUE else usual


def _pump(session: InfusionSession, state: SessionState, now: datetime) -> Iterator[Prompt]:
    rule, seen = session.protocol.reaction, state.pump_seen
    if state.pump_stop_from is not None:
        due_at = state.pump_stop_from + timedelta(seconds=rule.pump_stop_after_s)
        yield Prompt(What.PUMP_STOP, due_at, _by_the_second(due_at, now, rule.pump_stop_overdue_s), Priority.HIGH)
    if seen is not None and seen.shown_ml_h > max(seen.log_ml_h, state.rate_ml_h):
        late = timeliness(seen.at, now, session.protocol.record.overdue_min)
        yield Prompt(What.PUMP_RATE, seen.at, late, Priority.HIGH)


def _by_the_second(due_at: datetime, now: datetime, overdue_s: int) -> Timeliness:
    late = seconds_between(due_at, now)
    if late < 0:
        return Timeliness.WAITING
    return Timeliness.OVERDUE if late > overdue_s else Timeliness.DUE


def _bag(session: InfusionSession, state: SessionState, now: datetime) -> Iterator[Prompt]:
    if state.phase is not Phase.INFUSING:
        return
    empty_at = bag_empty_at(session, state)
    last_rate = next_rise(session, state.rate_ml_h) is None
    if empty_at is not None and (last_rate or next_step(session, state, now).action is Action.COMPLETE):
        late = timeliness(empty_at, now, session.protocol.rates.completion_late_min)
        yield Prompt(What.BAG_EMPTY, empty_at, late, _raised(late, Priority.LOW, Priority.MEDIUM))
    limit, plan = bag_limit(session, state), planned(session, state, now)
    if limit is not None and plan is not None and minute(plan.ends_at) >= minute(limit):
        due_at = limit - timedelta(minutes=session.protocol.bag.warning_min)
        late = timeliness(due_at, now, session.protocol.record.overdue_min)
        yield Prompt(What.BAG_LIFE, due_at, late, Priority.MEDIUM)


def _observation(session: InfusionSession, state: SessionState, now: datetime) -> Iterator[Prompt]:
    if state.phase is not Phase.OBSERVING or state.reaction_open or state.observation_over:
        return
    ends_at = observation_ends_at(session, state)
    if ends_at is not None:
        yield _low(session, What.END_OBSERVATION, ends_at, now)
