"""Vital signs: what is abnormal, whether signs forbid a rise, and when the next check is due (section 4)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from nurse_assistant.domain.minutes import after, minutes_between
from nurse_assistant.domain.protocol import VitalSignLimits
from nurse_assistant.domain.state import Grid, InfusionSession, SessionState
from nurse_assistant.domain.vocabulary import Phase

MEASURES = (
    "systolic_mmhg",
    "diastolic_mmhg",
    "pulse_per_min",
    "resp_per_min",
    "spo2_percent",
    "temp_c",
    "on_oxygen_l_min",
)
LIMITED = ("systolic_mmhg", "pulse_per_min", "resp_per_min", "spo2_percent", "temp_c")
"""The measures with limits of their own or against the baseline: a baseline without one of them is not whole."""
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Slot:
    """The first check not yet made: when it is due, and how many minutes after that it is late."""

    due_at: datetime
    late_min: int


def abnormal_measures(session: InfusionSession, state: SessionState) -> tuple[str, ...]:
    """The measures whose last value is outside the limits, in the order of `MEASURES`."""
    limits = session.protocol.vital_signs.limits
    return tuple(
        name
        for name in MEASURES
        if name in state.values and _is_abnormal(limits, name, state.values[name].value, state.baseline.get(name))
    )


def _is_abnormal(limits: VitalSignLimits, name: str, value: Decimal, baseline: Decimal | None) -> bool:
    match name:
        case "systolic_mmhg":
            floor = None if baseline is None else baseline * (_HUNDRED - limits.systolic_drop_percent) / _HUNDRED
            return value < limits.systolic_below_mmhg or (floor is not None and value <= floor)
        case "spo2_percent":
            fell = baseline is not None and value <= baseline - limits.spo2_drop_points
            return value < limits.spo2_below_percent or fell
        case "pulse_per_min":
            return value > limits.pulse_above_per_min or value < limits.pulse_below_per_min
        case "resp_per_min":
            return value > limits.resp_above_per_min
        case "temp_c":
            rose = baseline is not None and value >= baseline + limits.temp_rise_c
            return value >= limits.temp_from_c or rose
    return False


def missing_from_baseline(state: SessionState) -> tuple[str, ...]:
    """What has limits and was not measured before the start (so far)."""
    measured = state.values if state.started is None else state.baseline
    return tuple(name for name in LIMITED if name not in measured)


def grade_for_signs(session: InfusionSession, state: SessionState) -> int:
    """The grade an order for signs was given at: the last reaction's newest, 2 without any, 0 without reaction."""
    if state.reaction is None:
        return 0
    newest = state.reaction.newest
    return session.protocol.reaction.interrupt_grade if newest is None else newest


def uncovered_signs(state: SessionState) -> bool:
    """Signs are present that no order covers."""
    return state.signs_present and state.signs_order is None


def slot(session: InfusionSession, state: SessionState, rise_at: datetime | None) -> Slot | None:
    """The first slot not served; `rise_at`: the next rise of the plan, which draws a slot shortly before it along."""
    if state.phase is Phase.CLOSED:
        return None
    if state.reaction_open:
        return _reaction_slot(session, state)
    rule = session.protocol.vital_signs
    due = next(
        (
            at
            for at in _slots(session, state)
            if state.check is None or minutes_between(state.check.at, at) > rule.serves_ahead_min
        ),
        None,
    )
    if due is None:
        return None
    late_min = _late_after(session, state, due)
    drawn_along = rise_at is not None and 0 <= minutes_between(due, rise_at) <= rule.with_rise_min
    return Slot(rise_at if drawn_along and rise_at else due, late_min)


def _reaction_slot(session: InfusionSession, state: SessionState) -> Slot:
    rule = session.protocol.vital_signs
    assert state.reaction is not None, "a reaction is open"
    opened_at = state.reaction.opened_at
    last = opened_at if state.check is None else max(state.check.at, opened_at)
    return Slot(after(last, rule.reaction_every_min), rule.late_min)


def _late_after(session: InfusionSession, state: SessionState, due: datetime) -> int:
    """5 min in the first hour of infusion 1 (its last slot included), else 10."""
    rule = session.protocol.vital_signs
    first = session.case.order.infusion_number == rule.first_hour_infusion
    in_first_hour = state.started is not None and minutes_between(state.started.at, due) <= rule.first_hour_min
    return rule.first_hour_late_min if first and in_first_hour else rule.late_min


def _slots(session: InfusionSession, state: SessionState) -> Iterator[datetime]:
    """All slots in order: the hour after a settled reaction first, then the grid from where that hour ends."""
    rule = session.protocol.vital_signs
    hour_ends = None
    if state.settled_at is not None:
        for minutes in range(rule.settled_every_min, rule.settled_for_min + 1, rule.settled_every_min):
            yield after(state.settled_at, minutes)
        hour_ends = after(state.settled_at, rule.settled_for_min)
    for at in _grid_slots(session, state):
        if hour_ends is None or at > hour_ends:
            yield at


def _grid_slots(session: InfusionSession, state: SessionState) -> Iterator[datetime]:
    if state.grid is None or state.grid_from is None:
        return
    rule = session.protocol.vital_signs
    named = {Grid.START: rule.start_slots_min, Grid.RESTART: rule.restart_slots_min, Grid.END: ()}[state.grid]
    every = rule.observing_every_min if state.grid is Grid.END else rule.then_every_min
    for minutes in named:
        yield after(state.grid_from, minutes)
    minutes = named[-1] if named else 0
    if state.check is not None:  # what lies before the last check is served: no need to walk there
        minutes += max(minutes_between(after(state.grid_from, minutes), state.check.at) // every, 0) * every
    while True:
        minutes += every
        yield after(state.grid_from, minutes)
