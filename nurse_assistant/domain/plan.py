"""The plan of rates: the next rate, when it is due, what has been given, and when the bag will be empty.

The plan is a function of the present rate alone (section 4, "The plan"): a late rise shifts it, no step is
skipped, and below the initial rate comes the initial rate after 30 min, which is also the restart at half.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import pairwise

from nurse_assistant.domain.minutes import after, nearest_second
from nurse_assistant.domain.protocol import RateStep
from nurse_assistant.domain.reactions import Restart, restart_after
from nurse_assistant.domain.running import Span, as_ml, as_ml_us, given_ml_us, ml_us, reaches, time_for
from nurse_assistant.domain.state import InfusionSession, SessionState
from nurse_assistant.domain.vocabulary import Phase


@dataclass(frozen=True, slots=True)
class Rise:
    """The next rate of the plan and the running time at the present rate before it."""

    rate_ml_h: Decimal
    after_min: int


@dataclass(frozen=True, slots=True)
class Planned:
    """The staircase still to come if every rise is made when due: rates with their beginning, and the end."""

    steps: tuple[tuple[datetime, Decimal], ...]
    ends_at: datetime


def next_rise(session: InfusionSession, rate_ml_h: Decimal) -> Rise | None:
    """What the plan says after this rate; None at the last rate or above it."""
    steps = session.row.steps
    if rate_ml_h < steps[0].rate_ml_h:
        return Rise(steps[0].rate_ml_h, session.protocol.rates.below_initial_min)
    for step, above in pairwise(steps):
        if rate_ml_h < above.rate_ml_h:
            return Rise(above.rate_ml_h, _minutes(step))
    return None


def _minutes(step: RateStep) -> int:
    assert step.rise_after_min is not None, "only the last step has no rise"
    return step.rise_after_min


def rise_due_at(session: InfusionSession, state: SessionState, resumed_at: datetime | None = None) -> datetime | None:
    """When the next rise is due; `resumed_at`: reckoned as if the infusion went on then. None: no rise to come."""
    rise = next_rise(session, state.rate_ml_h if resumed_at is None else state.rate_had_ml_h)
    if rise is None:
        return None
    due = _reached(state.step_spans, rise.after_min, resumed_at)
    mild = _reached(state.mild_spans, session.protocol.reaction.mild_wait_min, resumed_at)
    return max((time for time in (due, mild) if time is not None), default=None)


def _reached(spans: tuple[Span, ...], minutes: int, resumed_at: datetime | None) -> datetime | None:
    if not spans:
        return None
    return reaches(spans if resumed_at is None else (*spans, Span(resumed_at)), minutes)


def restart(session: InfusionSession, state: SessionState) -> Restart:
    return restart_after(session.protocol.reaction, state.reactions, state.reaction_medicine)


def restart_rate_ml_h(session: InfusionSession, state: SessionState) -> Decimal:
    """The rate to go on at: half the row's initial rate after a reaction that counts, else the rate it had."""
    if state.phase is Phase.REACTION and restart(session, state) is Restart.AT_HALF_THE_INITIAL_RATE:
        return session.row.initial_rate_ml_h * session.protocol.reaction.restart_fraction
    return state.rate_had_ml_h


def bag_volume_ml(session: InfusionSession, state: SessionState) -> Decimal:
    """The newest bag checked before the start, else the order's."""
    if state.bag_volume_ml is not None:
        return state.bag_volume_ml
    checked = state.bag.amount("volume_ml") if state.bag else None
    return session.case.order.bag_volume_ml if checked is None else checked


def _given(session: InfusionSession, state: SessionState, now: datetime) -> Decimal:
    read, since = _last_reading(state)
    return min(as_ml_us(read) + given_ml_us(state.stretches, since, now), as_ml_us(bag_volume_ml(session, state)))


def _last_reading(state: SessionState) -> tuple[Decimal, datetime | None]:
    if state.volume_read is None:
        return Decimal(0), None
    return state.volume_read.amount("volume_given_ml") or Decimal(0), state.volume_read.at


def volume_given_ml(session: InfusionSession, state: SessionState, now: datetime) -> Decimal:
    """By the pump's newest reading and the rates since; never above the bag's volume."""
    return as_ml(_given(session, state, now))


def bag_is_empty(session: InfusionSession, state: SessionState, now: datetime) -> bool:
    return _given(session, state, now) >= as_ml_us(bag_volume_ml(session, state))


def bag_empty_at(session: InfusionSession, state: SessionState) -> datetime | None:
    """When the bag is (or was) empty at the rates so far and the present one, to the nearest second.

    None: it never ran, or runs so slowly that the bag would last for years.
    """
    read, since = _last_reading(state)
    left = as_ml_us(bag_volume_ml(session, state)) - as_ml_us(read)
    if left <= 0 and since is not None:
        return nearest_second(since)
    for stretch in state.stretches:
        begin = stretch.since if since is None else max(stretch.since, since)
        if stretch.until is not None and stretch.until <= begin:
            continue
        if stretch.until is None or ml_us(stretch.rate_ml_h, stretch.until - begin) >= left:
            lasts = time_for(left, stretch.rate_ml_h)
            return None if lasts is None else nearest_second(begin + lasts)
        left -= ml_us(stretch.rate_ml_h, stretch.until - begin)
    return None


def planned(session: InfusionSession, state: SessionState, now: datetime) -> Planned | None:
    """The rest of a running infusion if every rise is made when due (one already due: now). None: nothing runs."""
    empty_at = bag_empty_at(session, state)
    if state.phase is not Phase.INFUSING or empty_at is None:
        return None
    begin = max(now, state.stretches[-1].since)
    if bag_is_empty(session, state, begin):
        return Planned((), empty_at)
    left = as_ml_us(bag_volume_ml(session, state)) - _given(session, state, begin)
    return _climb(session, state, begin, left)


def _climb(session: InfusionSession, state: SessionState, begin: datetime, left: Decimal) -> Planned | None:
    at, rate = begin, state.rate_ml_h
    due = rise_due_at(session, state)
    mild = _reached(state.mild_spans, session.protocol.reaction.mild_wait_min, None)
    steps = [(at, rate)]
    while (rise := next_rise(session, rate)) and due is not None:
        due = max(due, at)
        used = ml_us(rate, due - at)
        if used >= left:
            break
        left, at, rate = left - used, due, rise.rate_ml_h
        steps.append((at, rate))
        after_that = next_rise(session, rate)
        due = None if after_that is None else max(filter(None, (after(at, after_that.after_min), mild)))
    lasts = time_for(left, rate)
    return None if lasts is None else Planned(tuple(steps), nearest_second(at + lasts))


def planned_from_start(session: InfusionSession, state: SessionState, start: datetime) -> Planned | None:
    """The whole staircase as the protocol has it for this bag, had the infusion started at `start`.

    None: a bag so large (a typing slip) that it would last for years.
    """
    rate = session.row.initial_rate_ml_h
    fresh = SessionState(rate_ml_h=rate, step_spans=(Span(start),))
    return _climb(session, fresh, start, as_ml_us(bag_volume_ml(session, state)))


def bag_limit(session: InfusionSession, state: SessionState) -> datetime | None:
    """Until when the newest checked bag may be used: its expiry, or 8 h after it left the fridge, the earlier."""
    if state.bag is None:
        return None
    out = state.bag.time("out_of_fridge_at")
    warm = None if out is None else out + timedelta(hours=session.protocol.bag.room_hours)
    return min(filter(None, (state.bag.time("expires_at"), warm)), default=None)
