"""Folding the log that counts into a state, one entry at a time. What an entry does stands here and nowhere else.

Entries are taken as possible (`phases.py` has asked); what a rule thinks of them is `rules.py`'s matter.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.next_step import must_interrupt
from nurse_assistant.domain.plan import bag_volume_ml, restart
from nurse_assistant.domain.reactions import Reaction, Restart, stop_advised
from nurse_assistant.domain.rises import is_rise, is_too_fast
from nurse_assistant.domain.running import Span, Stretch, closed
from nurse_assistant.domain.state import Grid, InfusionSession, PumpSeen, Reading, SessionState, SignsOrder
from nurse_assistant.domain.vital_signs import MEASURES, grade_for_signs, uncovered_signs
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.domain.window import start_window

_Step = Callable[[InfusionSession, SessionState, Entry], SessionState]

UNNAMED = "not named"
"""Stands for the signs of a reaction that was reported without naming them."""


def fold(session: InfusionSession, entries: Iterable[Entry]) -> SessionState:
    """The state after these entries of the log that counts, in its order."""
    state = SessionState()
    for entry in entries:
        state = evolve(session, state, entry)
    return state


def evolve(session: InfusionSession, state: SessionState, entry: Entry) -> SessionState:
    """The state after one more entry."""
    step = _STEPS.get(entry.kind)
    if step is None:
        return state
    after = step(session, state, entry)
    if stop_advised(session.protocol.reaction, after.reactions) and not stop_advised(
        session.protocol.reaction, state.reactions
    ):
        after = replace(after, grave_since_run=True)
    return _drop_outgrown_order(session, after)


def _drop_outgrown_order(session: InfusionSession, state: SessionState) -> SessionState:
    """An order for signs holds until another sign is added or the grade rises; it ends with the signs it was for."""
    order = state.signs_order
    outgrown = order is not None and (
        not state.signs_present or not state.signs <= order.signs or grade_for_signs(session, state) > order.grade
    )
    return replace(state, signs_order=None) if outgrown else state


def _lab_result(_session: InfusionSession, state: SessionState, entry: Entry) -> SessionState:
    anc, platelets = entry.amount("anc_10e9_l"), entry.amount("platelets_10e9_l")
    taken_at = entry.time("taken_at") or entry.at
    return replace(
        state,
        anc=_newer(state.anc, anc, taken_at),
        platelets=_newer(state.platelets, platelets, taken_at),
    )


def _newer(known: Reading | None, value: Decimal | None, taken_at: datetime) -> Reading | None:
    """The newest result is the one taken last, whenever it was entered."""
    if value is None or (known is not None and known.at > taken_at):
        return known
    return Reading(value, taken_at)


def _check_done(_session: InfusionSession, state: SessionState, entry: Entry) -> SessionState:
    return replace(state, checks={**state.checks, entry.text("check") or "": entry})


def _given(_session: InfusionSession, state: SessionState, entry: Entry) -> SessionState:
    return replace(state, given=(*state.given, entry))


def _omitted(_session: InfusionSession, state: SessionState, entry: Entry) -> SessionState:
    return replace(state, omitted=(*state.omitted, entry))


def _bag_checked(_session: InfusionSession, state: SessionState, entry: Entry) -> SessionState:
    return replace(state, bag=entry, witness=None)


def _chair_set(_session: InfusionSession, state: SessionState, entry: Entry) -> SessionState:
    return replace(state, chair=entry.text("chair"))


def _vital_signs(_session: InfusionSession, state: SessionState, entry: Entry) -> SessionState:
    taken = {name: Reading(value, entry.at) for name in MEASURES if (value := entry.amount(name)) is not None}
    state = replace(state, check=entry, values={**state.values, **taken}, pump_seen=None)
    shown = entry.amount("pump_rate_ml_h")
    if shown is not None:
        state = replace(state, pump_seen=PumpSeen(entry.at, shown, state.rate_ml_h))
    signs = entry.words("signs")
    if signs is None:
        return state
    return replace(state, looked_at=entry.at, signs=frozenset(signs), signs_since_check=bool(signs))


def _started(session: InfusionSession, state: SessionState, entry: Entry) -> SessionState:
    state = replace(
        state,
        phase=Phase.INFUSING,
        window_at_start=start_window(session, state, entry.at),
        bag_volume_ml=bag_volume_ml(session, state),
        started=entry,
        baseline={name: reading.value for name, reading in state.values.items()},
        grid=Grid.START,
        grid_from=entry.at,
        grave_since_run=False,
    )
    return _set_rate(state, entry.at, _rate(entry))


def _rate(entry: Entry) -> Decimal:
    rate = entry.amount("rate_ml_h")
    assert rate is not None, "this kind has a rate"
    return rate


def _set_rate(state: SessionState, at: datetime, rate_ml_h: Decimal) -> SessionState:
    """The pump runs at this rate from now; the step's clock begins anew."""
    return replace(_ran_until(state, at), rate_ml_h=rate_ml_h, step_spans=(Span(at),), stretches=(
        *_ran_until(state, at).stretches, Stretch(at, None, rate_ml_h)))  # fmt: skip


def _ran_until(state: SessionState, at: datetime) -> SessionState:
    """The running stretch ends at `at`."""
    if not state.stretches or state.stretches[-1].until is not None:
        return state
    return replace(state, stretches=(*state.stretches[:-1], replace(state.stretches[-1], until=at)))


def _stand_still(state: SessionState, at: datetime) -> SessionState:
    """The pump counts as stopped: stretch and clocks end, the rate it had is remembered."""
    if state.phase is not Phase.INFUSING:
        return state
    return replace(
        _ran_until(state, at),
        rate_ml_h=Decimal(0),
        rate_had_ml_h=state.rate_ml_h,
        step_spans=closed(state.step_spans, at),
        mild_spans=closed(state.mild_spans, at),
    )


def _order_for_signs(session: InfusionSession, state: SessionState, entry: Entry) -> SessionState:
    """A rise made with signs present, by order: the order holds for those signs."""
    rises = is_rise(session, state, entry) or is_too_fast(session, state, entry)
    if entry.ordered_by and rises and uncovered_signs(state):
        return replace(state, signs_order=SignsOrder(state.signs, grade_for_signs(session, state)))
    return state


def _rate_changed(session: InfusionSession, state: SessionState, entry: Entry) -> SessionState:
    return _set_rate(_order_for_signs(session, state, entry), entry.at, _rate(entry))


def _paused(session: InfusionSession, state: SessionState, entry: Entry) -> SessionState:
    """A pause while a reaction is open or the guide says `interrupt` counts as stopping for it."""
    for_reaction = state.reaction_open or must_interrupt(session, state, entry.at)
    state = _stand_still(state, entry.at)
    return _stopped_for_reaction(state) if for_reaction else replace(state, phase=Phase.PAUSED)


def _stopped_for_reaction(state: SessionState) -> SessionState:
    return replace(_change_last(state, lambda last: replace(last, only_slowed=False)), phase=Phase.REACTION)


def _change_last(state: SessionState, change: Callable[[Reaction], Reaction]) -> SessionState:
    """The same state with its last reaction changed, if there is one."""
    if not state.reactions:
        return state
    return replace(state, reactions=(*state.reactions[:-1], change(state.reactions[-1])))


def _resumed(session: InfusionSession, state: SessionState, entry: Entry) -> SessionState:
    rate = _rate(entry)
    state = _order_for_signs(session, state, entry)
    if state.phase is Phase.REACTION:
        state = _restart_grid(state, entry.at)
        state, goes_on = _restart_clocks(session, state, entry.at, rate)
    else:
        state = replace(state, mild_spans=_going_on(state.mild_spans, entry.at))
        goes_on = rate == state.rate_had_ml_h
    spans = _going_on(state.step_spans, entry.at)
    state = _set_rate(_change_last(state, lambda last: replace(last, is_open=False)), entry.at, rate)
    if goes_on:
        state = replace(state, step_spans=spans)
    return replace(state, phase=Phase.INFUSING, pump_stop_from=None, grave_since_run=False)


def _going_on(spans: tuple[Span, ...], at: datetime) -> tuple[Span, ...]:
    return (*spans, Span(at)) if spans else ()


def _restart_grid(state: SessionState, at: datetime) -> SessionState:
    """A restart after a reaction begins a new grid of checks; after one only ever graded 0 it does not."""
    if state.reaction is not None and state.reaction.worst == 0:
        return state
    return replace(state, grid=Grid.RESTART, grid_from=at, settled_at=None)


def _restart_clocks(
    session: InfusionSession, state: SessionState, at: datetime, rate_ml_h: Decimal
) -> tuple[SessionState, bool]:
    """The clocks after a stop for a reaction, and whether the step's clock goes on."""
    way = restart(session, state)
    if way is Restart.AT_HALF_THE_INITIAL_RATE:
        return replace(state, mild_spans=()), False
    if way is Restart.AT_THE_RATE_IT_HAD:
        state = replace(state, mild_spans=(Span(at),))
    return state, rate_ml_h == state.rate_had_ml_h


def _reported(_session: InfusionSession, state: SessionState, entry: Entry) -> SessionState:
    slowed_to = _slowed_to(state, entry)
    stops = state.phase in (Phase.INFUSING, Phase.PAUSED) and slowed_to is None
    state = _add_report(state, entry, slowed_to is not None)
    state = replace(state, signs=state.signs | frozenset(entry.words("signs") or (UNNAMED,)), signs_since_check=True)
    if state.phase is Phase.OBSERVING:
        state = replace(state, reported_observing_at=entry.at, observation_over=False)
    if slowed_to is not None:
        return _set_rate(state, entry.at, slowed_to)
    if not stops:
        return state
    ran = state.phase is Phase.INFUSING
    state = _stopped_for_reaction(_stand_still(state, entry.at))
    return replace(state, pump_stop_from=entry.at) if ran else state


def _slowed_to(state: SessionState, entry: Entry) -> Decimal | None:
    """The rate a report only slowed to; it counts only while infusing, above 0 and not above the log's."""
    rate = entry.amount("rate_ml_h")
    if state.phase is not Phase.INFUSING or rate is None or not 0 < rate <= state.rate_ml_h:
        return None
    return rate


def _add_report(state: SessionState, entry: Entry, only_slowed: bool) -> SessionState:
    if state.reaction_open:
        state = _change_last(state, lambda last: replace(last, graded_since_report=False))
        return _change_last(state, lambda last: replace(last, only_slowed=True)) if only_slowed else state
    reaction = Reaction(
        reported_at=entry.at,
        opened_at=entry.at,
        before_start=state.started is None,
        only_slowed=only_slowed,
    )
    return replace(state, reactions=(*state.reactions, reaction))


def _graded(session: InfusionSession, state: SessionState, entry: Entry) -> SessionState:
    grade, rule = entry.whole("grade"), session.protocol.reaction
    if entry.flag("anaphylaxis"):
        state = _change_last(state, lambda last: replace(last, anaphylaxis=True))
    grave = grade is not None and grade >= rule.interrupt_grade
    if grade is not None:
        state = _add_grade(state, entry.at, grade, grave)
    if state.phase is Phase.PAUSED and (grave or entry.flag("anaphylaxis")):
        return _stopped_for_reaction(state)
    return state


def _add_grade(state: SessionState, at: datetime, grade: int, grave: bool) -> SessionState:
    last = state.reactions[-1]
    state = _change_last(
        state, lambda last: replace(last, grades=(*last.grades, grade), graded_since_report=True, is_open=grave)
    )
    if grave:
        state = replace(state, grave_since_run=True, settled_at=None)
        return state if last.is_open else _change_last(state, lambda last: replace(last, opened_at=at))
    if last.is_open:
        state = replace(state, settled_at=at)
    return replace(state, signs=frozenset(), signs_since_check=False) if grade == 0 else state


def _medicine(_session: InfusionSession, state: SessionState, _entry: Entry) -> SessionState:
    return replace(state, reaction_medicine=True)


def _pump_stopped(_session: InfusionSession, state: SessionState, _entry: Entry) -> SessionState:
    return replace(state, pump_stop_from=None)


def _ended(_session: InfusionSession, state: SessionState, entry: Entry) -> SessionState:
    return replace(
        _stand_still(state, entry.at),
        phase=Phase.OBSERVING,
        ended=entry,
        pump_stop_from=None,
        grid=Grid.END,
        grid_from=entry.at,
    )


def _observation_ended(_session: InfusionSession, state: SessionState, _entry: Entry) -> SessionState:
    return replace(state, observation_over=True)


def _signed_off(_session: InfusionSession, state: SessionState, entry: Entry) -> SessionState:
    return replace(state, phase=Phase.CLOSED, signed_off=entry)


_STEPS: dict[Kind, _Step] = {
    Kind.IDENTITY_CONFIRMED: lambda _session, state, entry: replace(state, identity=entry),
    Kind.WEIGHT_MEASURED: lambda _session, state, entry: replace(state, weight=entry),
    Kind.LAB_RESULT: _lab_result,
    Kind.CHECK_DONE: _check_done,
    Kind.VITAL_SIGNS: _vital_signs,
    Kind.PREMEDICATION_GIVEN: _given,
    Kind.PREMEDICATION_OMITTED: _omitted,
    Kind.BAG_REQUESTED: lambda _session, state, entry: replace(state, bag_requested=entry),
    Kind.BAG_ARRIVED: lambda _session, state, entry: replace(state, bag_arrived=entry),
    Kind.BAG_CHECKED: _bag_checked,
    Kind.BAG_WITNESSED: lambda _session, state, entry: replace(state, witness=entry),
    Kind.LINE_CHECKED: lambda _session, state, entry: replace(state, line=entry),
    Kind.INFUSION_STARTED: _started,
    Kind.RATE_CHANGED: _rate_changed,
    Kind.VOLUME_READ: lambda _session, state, entry: replace(state, volume_read=entry),
    Kind.INFUSION_PAUSED: _paused,
    Kind.REACTION_REPORTED: _reported,
    Kind.PUMP_STOPPED: _pump_stopped,
    Kind.REACTION_GRADED: _graded,
    Kind.REACTION_MEDICINE_GIVEN: _medicine,
    Kind.INFUSION_RESUMED: _resumed,
    Kind.INFUSION_COMPLETED: _ended,
    Kind.INFUSION_DISCONTINUED: _ended,
    Kind.OBSERVATION_ENDED: _observation_ended,
    Kind.NOT_TREATED: lambda _session, state, entry: replace(state, not_treated=entry),
    Kind.SIGNED_OFF: _signed_off,
    Kind.CHAIR_SET: _chair_set,
}
"""What each kind does. A kind that is not here changes nothing but the record."""
