"""`next_step`: the one next right act, the first that applies in the phase (table of section 4)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from nurse_assistant.domain.minutes import after, minutes_between
from nurse_assistant.domain.plan import bag_empty_at, bag_is_empty, next_rise, restart_rate_ml_h, rise_due_at
from nurse_assistant.domain.reactions import any_anaphylaxis, counted_grade, forbids_restart, stop_advised
from nurse_assistant.domain.state import InfusionSession, SessionState
from nurse_assistant.domain.vital_signs import abnormal_measures, uncovered_signs
from nurse_assistant.domain.vocabulary import Action, Phase, Timeliness, WindowState
from nurse_assistant.domain.window import start_window


@dataclass(frozen=True, slots=True)
class NextStep:
    """`None` where it does not apply; `action` None: nothing more to do."""

    action: Action | None
    rate_ml_h: Decimal | None = None
    due_at: datetime | None = None
    state: Timeliness | None = Timeliness.DUE


def timeliness(due_at: datetime | None, now: datetime, overdue_min: int) -> Timeliness:
    """Waiting before the due minute, due from it (or without one), overdue past the limit."""
    if due_at is None:
        return Timeliness.DUE
    late = minutes_between(due_at, now)
    if late < 0:
        return Timeliness.WAITING
    return Timeliness.OVERDUE if late > overdue_min else Timeliness.DUE


def next_step(session: InfusionSession, state: SessionState, now: datetime) -> NextStep:
    if state.phase is Phase.PREPARING:
        return _preparing(session, state, now)
    if state.phase is Phase.INFUSING:
        return _infusing(session, state, now)
    if state.phase is Phase.PAUSED:
        return NextStep(Action.RESUME, state.rate_had_ml_h)
    if state.phase is Phase.REACTION:
        return _in_reaction(session, state)
    if state.phase is Phase.OBSERVING:
        return _observing(session, state, now)
    return NextStep(None, state=None)


def _preparing(session: InfusionSession, state: SessionState, now: datetime) -> NextStep:
    if state.not_treated:
        return NextStep(Action.SIGN_OFF)
    window = start_window(session, state, now)
    states = {
        WindowState.NONE: Timeliness.WAITING,
        WindowState.WAITING: Timeliness.WAITING,
        WindowState.OPEN: Timeliness.DUE,
        WindowState.CLOSED: Timeliness.OVERDUE,
        WindowState.EMPTY: Timeliness.OVERDUE,
    }
    return NextStep(Action.START, session.row.initial_rate_ml_h, window.opens_at, states[window.state])


def must_interrupt(session: InfusionSession, state: SessionState, now: datetime) -> bool:
    """Whether a running infusion is to be stopped now for a reaction."""
    if state.phase is not Phase.INFUSING or bag_is_empty(session, state, now):
        return False
    rule, reaction = session.protocol.reaction, state.reaction
    only_slowed = reaction is not None and reaction.only_slowed and (reaction.newest or 0) >= rule.interrupt_grade
    return forbids_restart(rule, state.reactions) or state.grave_since_run or only_slowed


def ungraded(state: SessionState) -> bool:
    """The last reaction was not graded since its report."""
    return state.reaction is not None and not state.reaction.graded_since_report


def _infusing(session: InfusionSession, state: SessionState, now: datetime) -> NextStep:
    empty_at, rise_at = bag_empty_at(session, state), rise_due_at(session, state)
    late = session.protocol.rates.completion_late_min
    complete = NextStep(Action.COMPLETE, state.rate_ml_h, empty_at, timeliness(empty_at, now, late))
    rise = next_rise(session, state.rate_ml_h)
    if bag_is_empty(session, state, now):
        return complete
    if must_interrupt(session, state, now):
        return NextStep(Action.INTERRUPT)
    if ungraded(state):
        return NextStep(Action.ASSESS)
    if uncovered_signs(state) or abnormal_measures(session, state):
        return NextStep(Action.STAY)
    if rise is None or rise_at is None or (empty_at is not None and minutes_between(empty_at, rise_at) >= 0):
        return complete
    overdue = session.protocol.rates.late_min
    return NextStep(Action.INCREASE, rise.rate_ml_h, rise_at, timeliness(rise_at, now, overdue))


def _in_reaction(session: InfusionSession, state: SessionState) -> NextStep:
    rule = session.protocol.reaction
    if stop_advised(rule, state.reactions):
        return NextStep(Action.STOP)
    newest = state.reaction.newest if state.reaction else None
    if ungraded(state) or (newest or 0) >= rule.interrupt_grade:
        return NextStep(Action.ASSESS)
    return NextStep(Action.RESUME, restart_rate_ml_h(session, state))


def observation_ends_at(session: InfusionSession, state: SessionState) -> datetime | None:
    """When the observation is over; None after anaphylaxis: then it has no end of its own.

    It is not over while a reaction is open, so not before the grade that closed the last one.
    """
    if state.ended is None or any_anaphylaxis(state.reactions):
        return None
    rule, number = session.protocol.observation, session.case.order.infusion_number
    minutes = next(span.minutes for span in reversed(rule.spans) if span.from_infusion <= number)
    if any(counted_grade(session.protocol.reaction, reaction) > 0 for reaction in state.reactions):
        minutes = max(minutes, rule.after_reaction_min)
    ends_at = state.ended.at + timedelta(minutes=minutes)
    if state.reported_observing_at is not None:
        ends_at = max(ends_at, after(state.reported_observing_at, rule.after_reaction_min))
    return ends_at if state.settled_at is None else max(ends_at, state.settled_at)


def _observing(session: InfusionSession, state: SessionState, now: datetime) -> NextStep:
    if state.reaction_open:
        return NextStep(Action.ASSESS)
    if state.observation_over:
        return NextStep(Action.SIGN_OFF)
    ends_at = observation_ends_at(session, state)
    if ends_at is None:
        return NextStep(Action.END_OBSERVATION, None, None, Timeliness.WAITING)
    overdue = session.protocol.record.overdue_min
    return NextStep(Action.END_OBSERVATION, None, ends_at, timeliness(ends_at, now, overdue))
