"""What the rules say of an entry at its place: the codes of section 3, but for those marked ! (`decide.py`).

Every function takes the session, the state just before the entry, and the entry; it yields codes. Lateness, which
is counted and never asked about, comes with its minutes.
"""

from collections.abc import Callable, Iterator
from decimal import Decimal

from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.minutes import minute, minutes_between
from nurse_assistant.domain.next_step import observation_ends_at
from nurse_assistant.domain.plan import (
    bag_limit,
    next_rise,
    rise_due_at,
    volume_given_ml,
)
from nurse_assistant.domain.prompts import due_slot
from nurse_assistant.domain.reactions import advises_against_restart, any_anaphylaxis, forbids_restart
from nurse_assistant.domain.readiness import (
    differences,
    is_wrong_patient,
    is_wrong_product,
    needs_type_and_screen,
    open_items,
    same_word,
)
from nurse_assistant.domain.rises import is_rise, is_too_fast
from nurse_assistant.domain.state import InfusionSession, SessionState
from nurse_assistant.domain.vital_signs import abnormal_measures, uncovered_signs
from nurse_assistant.domain.vocabulary import CODE_ORDER, Code, Kind, OpenItem, WindowState
from nurse_assistant.domain.window import missing_groups, start_window

_Rule = Callable[[InfusionSession, SessionState, Entry], Iterator[Code]]

_MAJOR = (OpenItem.IDENTITY, OpenItem.BAG_CHECK, OpenItem.SECOND_CHECK)
_MINOR = (OpenItem.WEIGHT, OpenItem.LAB_RESULTS, OpenItem.BASELINE_VITAL_SIGNS, OpenItem.LINE)


def codes_at(session: InfusionSession, state: SessionState, entry: Entry) -> tuple[Code, ...]:
    """The codes of an entry judged in this state, in the order of the table."""
    found = {code for rule in _RULES.get(entry.kind, ()) for code in rule(session, state, entry)}
    return tuple(sorted(found, key=CODE_ORDER.__getitem__))


def timing_at(
    session: InfusionSession, state: SessionState, entry: Entry, state_after: SessionState
) -> Iterator[tuple[Code, int]]:
    """How late an entry was, in minutes, where it was late."""
    late = _late_for_rise(session, state, entry) if is_rise(session, state, entry) else None
    if late is not None and late > session.protocol.rates.late_min:
        yield Code.STEP_LATE, late
    if entry.kind is Kind.VITAL_SIGNS and (due := due_slot(session, state, entry.at)) is not None:
        late = minutes_between(due.due_at, entry.at)
        if late > due.late_min:
            yield Code.VITAL_SIGNS_LATE, late
    late = minutes_between(entry.at, entry.recorded_at)
    in_reaction = state.reaction_open or state_after.reaction_open
    at_home = entry.text("given_by") == "patient_at_home" if entry.kind is Kind.PREMEDICATION_GIVEN else False
    if late > session.protocol.record.late_entry_min and not in_reaction and not at_home:
        yield Code.LATE_ENTRY, late


def _late_for_rise(session: InfusionSession, state: SessionState, entry: Entry) -> int | None:
    """Minutes from when the rise was due to the entry; negative: it is early; None: no rise is to come."""
    resumed_at = entry.at if entry.kind is Kind.INFUSION_RESUMED else None
    due_at = rise_due_at(session, state, resumed_at)
    return None if due_at is None else minutes_between(due_at, entry.at)


# --- before the start ---------------------------------------------------------------------------------------------


def _weight(session: InfusionSession, _state: SessionState, entry: Entry) -> Iterator[Code]:
    ordered, measured = session.case.order.weight_kg, entry.amount("kg")
    assert measured is not None, "a weight has kg"
    if _differs(measured, ordered, session.protocol.dose.weight_tolerance_percent):
        yield Code.WEIGHT_CHANGED


def _differs(value: Decimal, reference: Decimal, percent: Decimal) -> bool:
    """By more than that many percent of the reference."""
    return abs(value - reference) * 100 > reference * percent


def _premedication(session: InfusionSession, _state: SessionState, entry: Entry) -> Iterator[Code]:
    group = session.protocol.group_of(entry.text("medicine") or "")
    if entry.text("given_by") == "patient_at_home" and group not in session.case.order.home_premedication:
        yield Code.HOME_DOSE_UNCONFIRMED


def _omission(_session: InfusionSession, _state: SessionState, _entry: Entry) -> Iterator[Code]:
    yield Code.PREMEDICATION_OMITTED


def _bag(session: InfusionSession, _state: SessionState, entry: Entry) -> Iterator[Code]:
    order, rule = session.case.order, session.protocol.dose
    if is_wrong_product(session, entry):
        yield Code.WRONG_PRODUCT
    if is_wrong_patient(session, entry):
        yield Code.WRONG_PATIENT
    by_weight = rule.mg_per_kg * order.weight_kg
    if entry.amount("dose_mg") != order.dose_mg or _differs(order.dose_mg, by_weight, rule.tolerance_percent):
        yield Code.DOSE_DIFFERS


def _witness(session: InfusionSession, state: SessionState, entry: Entry) -> Iterator[Code]:
    assert state.bag is not None, "a second check follows a bag check"
    if same_word(entry.person, state.bag.person):
        yield Code.SAME_PERSON
    if differences(session, state.bag, entry):
        yield Code.SECOND_CHECK_DIFFERS


# --- the start ----------------------------------------------------------------------------------------------------


def _start(session: InfusionSession, state: SessionState, entry: Entry) -> Iterator[Code]:
    window = start_window(session, state, entry.at)
    if window.state is WindowState.WAITING:
        yield Code.OUTSIDE_WINDOW_EARLY
    if window.state in (WindowState.CLOSED, WindowState.EMPTY):
        yield Code.OUTSIDE_WINDOW_LATE
    if missing_groups(session, state):
        yield Code.PREMEDICATION_MISSING
    if state.anc is not None and state.anc.value < session.protocol.readiness.anc_minimum_10e9_l:
        yield Code.LOW_NEUTROPHILS
    if any(check.text("outcome") == "concern" for check in state.checks.values()):
        yield Code.CHECK_CONCERN
    if needs_type_and_screen(session, state):
        yield Code.NO_TYPE_AND_SCREEN
    if _unsettled_before_start(session, state):
        yield Code.REACTION_BEFORE_START
    if session.case.order.infusion_number > reached(session):
        yield Code.ROW_CONTRADICTS
    if (entry.amount("rate_ml_h") or 0) > session.row.initial_rate_ml_h:
        yield Code.RATE_ABOVE_STEP


def _open_items(session: InfusionSession, state: SessionState, entry: Entry) -> Iterator[Code]:
    items = open_items(session, state, entry.at)
    if any(item in _MAJOR for item in items):
        yield Code.OPEN_ITEM
    if any(item in _MINOR for item in items):
        yield Code.OPEN_ITEM_MINOR


def _unsettled_before_start(session: InfusionSession, state: SessionState) -> bool:
    grave = session.protocol.reaction.interrupt_grade
    return any(reaction.newest is None or reaction.newest >= grave for reaction in state.reactions)


def reached(session: InfusionSession) -> int:
    """The number of the infusion the regimen's calendar has reached by the order's cycle and day."""
    order = session.case.order
    count = 0
    for span in session.protocol.regimens[order.regimen].calendar:
        last_full = order.cycle - 1 if span.to_cycle is None else min(order.cycle - 1, span.to_cycle)
        count += max(last_full - span.from_cycle + 1, 0) * len(span.days)
        if span.from_cycle <= order.cycle and (span.to_cycle is None or order.cycle <= span.to_cycle):
            count += sum(1 for day in span.days if day <= order.day)
    return count


def _bag_life(session: InfusionSession, state: SessionState, entry: Entry) -> Iterator[Code]:
    limit = bag_limit(session, state)
    if limit is not None and minute(entry.at) >= minute(limit):
        yield Code.BAG_EXPIRED


# --- rates --------------------------------------------------------------------------------------------------------


def _abnormal(session: InfusionSession, state: SessionState, entry: Entry) -> Iterator[Code]:
    if (entry.kind is not Kind.RATE_CHANGED or is_rise(session, state, entry)) and abnormal_measures(session, state):
        yield Code.VITAL_SIGNS_ABNORMAL


def _rise(session: InfusionSession, state: SessionState, entry: Entry) -> Iterator[Code]:
    if not is_rise(session, state, entry):
        return
    rule = session.protocol.rates
    plan = next_rise(session, state.rate_ml_h if entry.kind is Kind.RATE_CHANGED else state.rate_had_ml_h)
    if plan is None or (entry.amount("rate_ml_h") or 0) > plan.rate_ml_h:
        yield Code.RATE_ABOVE_STEP
    if uncovered_signs(state):
        yield Code.SIGNS_PRESENT
    late = _late_for_rise(session, state, entry)
    if late is not None and -late > rule.early_min:
        yield Code.STEP_EARLY
    if state.looked_at is None or minutes_between(state.looked_at, entry.at) > rule.check_before_step_min:
        yield Code.NO_CHECK_BEFORE_STEP


def _resume(session: InfusionSession, state: SessionState, entry: Entry) -> Iterator[Code]:
    rule, reaction = session.protocol.reaction, state.reaction
    if forbids_restart(rule, state.reactions):
        yield Code.RESTART_FORBIDDEN
    if advises_against_restart(rule, state.reactions):
        yield Code.RESTART_NOT_ADVISED
    if reaction is not None and (not reaction.graded_since_report or (reaction.newest or 0) >= rule.interrupt_grade):
        yield Code.NOT_YET_MILD
    if is_too_fast(session, state, entry):
        yield Code.RESTART_TOO_FAST
        if uncovered_signs(state):
            yield Code.SIGNS_PRESENT


# --- found at a check, and the end --------------------------------------------------------------------------------


def _pump_shows(_session: InfusionSession, state: SessionState, entry: Entry) -> Iterator[Code]:
    shown = entry.amount("pump_rate_ml_h")
    if shown is not None and shown != state.rate_ml_h:
        yield Code.PUMP_RATE_DIFFERS


def _volume(session: InfusionSession, state: SessionState, entry: Entry) -> Iterator[Code]:
    read = entry.amount("volume_given_ml")
    assert read is not None, "a reading has a volume"
    if abs(read - volume_given_ml(session, state, entry.at)) > session.protocol.record.volume_tolerance_ml:
        yield Code.VOLUME_DIFFERS


def _observation(session: InfusionSession, state: SessionState, entry: Entry) -> Iterator[Code]:
    ends_at = observation_ends_at(session, state)
    if ends_at is None or state.reaction_open or minute(entry.at) < minute(ends_at):
        yield Code.OBSERVATION_SHORT


def asks_for_order(state: SessionState, code: Code) -> bool:
    """Ending the observation after anaphylaxis needs an order, beyond the reason the table asks for."""
    return code is Code.OBSERVATION_SHORT and any_anaphylaxis(state.reactions)


_RULES: dict[Kind, tuple[_Rule, ...]] = {
    Kind.WEIGHT_MEASURED: (_weight,),
    Kind.PREMEDICATION_GIVEN: (_premedication,),
    Kind.PREMEDICATION_OMITTED: (_omission,),
    Kind.BAG_CHECKED: (_bag,),
    Kind.BAG_WITNESSED: (_witness,),
    Kind.INFUSION_STARTED: (_bag_life, _start, _abnormal, _open_items),
    Kind.RATE_CHANGED: (_rise, _abnormal),
    Kind.INFUSION_RESUMED: (_bag_life, _resume, _rise, _abnormal),
    Kind.VITAL_SIGNS: (_pump_shows,),
    Kind.VOLUME_READ: (_volume,),
    Kind.OBSERVATION_ENDED: (_observation,),
}
