"""What stands behind each word of the guide: the numbers of the session's own protocol, each with its mark.

She must be able to look at the basis herself (screens.md, 3.9). So for every code, prompt and next step this names the
places of the protocol file it was reckoned with; value and mark are read from there, and nothing is repeated here.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from nurse_assistant.domain.plan import next_rise
from nurse_assistant.domain.protocol import DoseAdvice, InfusionProtocol, Mark
from nurse_assistant.domain.state import Grid, InfusionSession, SessionState
from nurse_assistant.domain.vital_signs import abnormal_measures
from nurse_assistant.domain.vocabulary import Action, Code, Phase, What

_PART = re.compile(r"([A-Za-z0-9_-]+)(?:\[(\d+)\])?")
_COUNT = re.compile(r"\[\d+\]")

_Part = str | Callable[[InfusionSession, SessionState], Iterable[str]]
"""A place of the protocol file, or the places that count for this patient now."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number (or word) of the protocol: where it stands in the file, its value, and where that comes from."""

    place: str
    """ "rates.rows[1].steps[2].rate_ml_h", counted from 1 as `Mark`s are."""
    value: object
    mark: Mark

    @property
    def key(self) -> str:
        """What it is, whichever row it stands in: "rates.rows.steps.rate_ml_h"."""
        return _COUNT.sub("", self.place)


def behind_code(session: InfusionSession, state: SessionState, code: Code) -> tuple[Figure, ...]:
    """The numbers a code was judged by. `state`: just before the place of the entry."""
    return _figures(session, state, _CODES[code])


def behind_prompt(session: InfusionSession, state: SessionState, what: What) -> tuple[Figure, ...]:
    """The numbers a prompt's time and lateness come from."""
    return _figures(session, state, _PROMPTS[what])


def behind_step(session: InfusionSession, state: SessionState, action: Action) -> tuple[Figure, ...]:
    """The numbers the next step comes from."""
    return _figures(session, state, _ACTIONS[action])


def behind_doses(session: InfusionSession, on: date) -> tuple[Figure, ...]:
    """The doses of premedicines the protocol gives for this regimen and this age on that day."""
    advice = session.protocol.premedication.advice
    places = (f"premedication.advice[{place}].dose" for place, one in enumerate(advice, 1) if is_for(session, one, on))
    return tuple(figure(session.protocol, place) for place in places)


def is_for(session: InfusionSession, advice: DoseAdvice, on: date) -> bool:
    """Whether a dose is meant for this patient: regimen and age."""
    born = session.case.patient.born
    age = on.year - born.year - ((on.month, on.day) < (born.month, born.day))
    return (
        advice.regimen in (None, session.case.order.regimen)
        and (advice.from_age is None or age >= advice.from_age)
        and (advice.below_age is None or age < advice.below_age)
    )


def figure(protocol: InfusionProtocol, place: str) -> Figure:
    """The number at a place of the protocol file; KeyError where the file has no mark there."""
    return Figure(place, _value_at(protocol, place), protocol.marks[place])


def _value_at(protocol: InfusionProtocol, place: str) -> object:
    found: object = protocol
    for name, count in _PART.findall(place):
        if isinstance(found, DoseAdvice) and name == "dose":
            return found.text
        found = found[name] if isinstance(found, Mapping) else getattr(found, name)
        if count:
            assert isinstance(found, tuple), "what is counted is a list"
            found = found[int(count) - 1]
    return found


def _figures(session: InfusionSession, state: SessionState, parts: Iterable[_Part]) -> tuple[Figure, ...]:
    places: dict[str, None] = {}
    for part in parts:
        places.update(dict.fromkeys((part,) if isinstance(part, str) else part(session, state)))
    return tuple(figure(session.protocol, place) for place in places)


# --- places that depend on the patient ----------------------------------------------------------------------------


def _row(session: InfusionSession) -> str:
    return f"rates.rows[{session.protocol.rates.rows.index(session.row) + 1}]"


def _initial_rate(session: InfusionSession, _state: SessionState) -> Iterable[str]:
    yield f"{_row(session)}.steps[1].rate_ml_h"


def _staircase(session: InfusionSession, _state: SessionState) -> Iterable[str]:
    """All rates of this infusion."""
    for count, _step in enumerate(session.row.steps, 1):
        yield f"{_row(session)}.steps[{count}].rate_ml_h"


def _rise(session: InfusionSession, state: SessionState) -> Iterable[str]:
    """The next rate and the running time before it."""
    rate = state.rate_ml_h if state.phase is Phase.INFUSING else state.rate_had_ml_h
    rise = next_rise(session, rate)
    if rise is None:
        yield from _staircase(session, state)
        return
    above = next(count for count, step in enumerate(session.row.steps, 1) if step.rate_ml_h == rise.rate_ml_h)
    yield f"{_row(session)}.steps[{above}].rate_ml_h"
    yield "rates.below_initial_min" if above == 1 else f"{_row(session)}.steps[{above - 1}].rise_after_min"
    if state.mild_spans:
        yield "reaction.mild_wait_min"


def _required(session: InfusionSession, _state: SessionState) -> Iterable[str]:
    yield f"premedication.required.{session.case.jurisdiction}"


def _calendar(session: InfusionSession, _state: SessionState) -> Iterable[str]:
    name = session.case.order.regimen
    for count, span in enumerate(session.protocol.regimens[name].calendar, 1):
        if span.from_cycle <= session.case.order.cycle:
            yield f"regimens.{name}.calendar[{count}].days"


_LIMITS = {
    "systolic_mmhg": ("systolic_below_mmhg", "systolic_drop_percent"),
    "spo2_percent": ("spo2_below_percent", "spo2_drop_points"),
    "pulse_per_min": ("pulse_above_per_min", "pulse_below_per_min"),
    "resp_per_min": ("resp_above_per_min",),
    "temp_c": ("temp_from_c", "temp_rise_c"),
}


def _limits(session: InfusionSession, state: SessionState) -> Iterable[str]:
    """The limits of what is outside them; all while nothing is."""
    for name in abnormal_measures(session, state) or _LIMITS:
        yield from (f"vital_signs.limits.{limit}" for limit in _LIMITS[name])


def _checks(session: InfusionSession, state: SessionState) -> Iterable[str]:
    """How often vital signs are taken now, and from when on a check is late."""
    if state.reaction_open:
        yield from ("vital_signs.reaction_every_min", "vital_signs.late_min")
        return
    if state.settled_at is not None:
        yield from ("vital_signs.settled_every_min", "vital_signs.settled_for_min")
    if state.grid is Grid.END:
        yield "vital_signs.observing_every_min"
    else:
        slots = "restart_slots_min" if state.grid is Grid.RESTART else "start_slots_min"
        yield from (f"vital_signs.{slots}", "vital_signs.then_every_min")
    yield "vital_signs.late_min"
    if session.case.order.infusion_number == session.protocol.vital_signs.first_hour_infusion:
        yield from ("vital_signs.first_hour_late_min", "vital_signs.first_hour_min")


def _observed(session: InfusionSession, _state: SessionState) -> Iterable[str]:
    """How long this infusion is observed, and how long after a reaction."""
    number = session.case.order.infusion_number
    spans = session.protocol.observation.spans
    count = max(count for count, span in enumerate(spans, 1) if span.from_infusion <= number)
    yield f"observation.spans[{count}].minutes"
    yield "observation.after_reaction_min"


# --- what each word is reckoned with ------------------------------------------------------------------------------

_WINDOW = ("premedication.opens_after_min", "premedication.closes_after_min")
_INTERRUPT = "reaction.interrupt_grade"
_GRAVE = ("reaction.not_advised_grade", _INTERRUPT, "reaction.repeated_count")
_RESTART: tuple[_Part, ...] = ("reaction.restart_fraction", _initial_rate, "rates.below_initial_min",
                               "reaction.mild_wait_min")  # fmt: skip

_CODES: Mapping[Code, tuple[_Part, ...]] = {
    Code.IN_THE_FUTURE: ("record.future_s",),
    Code.NOT_POSSIBLE_NOW: (),
    Code.BAD_VALUE: (),
    Code.CONTRADICTS_ENTRY: (),
    Code.WRONG_PRODUCT: ("dose.subcutaneous_dose_mg",),
    Code.WRONG_PATIENT: (),
    Code.BAG_EXPIRED: ("bag.room_hours",),
    Code.SAME_PERSON: (),
    Code.RESTART_FORBIDDEN: ("reaction.forbidden_grade",),
    Code.RESTART_NOT_ADVISED: _GRAVE,
    Code.NOT_YET_MILD: (_INTERRUPT,),
    Code.RESTART_TOO_FAST: _RESTART,
    Code.OUTSIDE_WINDOW_EARLY: _WINDOW,
    Code.OUTSIDE_WINDOW_LATE: _WINDOW,
    Code.PREMEDICATION_MISSING: (_required,),
    Code.PREMEDICATION_OMITTED: (_required,),
    Code.HOME_DOSE_UNCONFIRMED: (_required, *_WINDOW),
    Code.LOW_NEUTROPHILS: ("readiness.anc_minimum_10e9_l",),
    Code.CHECK_CONCERN: (),
    Code.NO_TYPE_AND_SCREEN: ("readiness.type_and_screen_infusions",),
    Code.REACTION_BEFORE_START: (_INTERRUPT,),
    Code.ROW_CONTRADICTS: (_calendar,),
    Code.DOSE_DIFFERS: ("dose.mg_per_kg", "dose.tolerance_percent"),
    Code.WEIGHT_CHANGED: ("dose.weight_tolerance_percent",),
    Code.RATE_ABOVE_STEP: (_staircase,),
    Code.SIGNS_PRESENT: (),
    Code.VITAL_SIGNS_ABNORMAL: (_limits,),
    Code.OPEN_ITEM: ("readiness.identity_max_age_min",),
    Code.OPEN_ITEM_MINOR: ("readiness.baseline_max_age_min",),
    Code.STEP_EARLY: (_rise, "rates.early_min"),
    Code.NO_CHECK_BEFORE_STEP: ("rates.check_before_step_min",),
    Code.OBSERVATION_SHORT: (_observed,),
    Code.SECOND_CHECK_DIFFERS: (_initial_rate,),
    Code.PUMP_RATE_DIFFERS: (),
    Code.VOLUME_DIFFERS: ("record.volume_tolerance_ml",),
    Code.STEP_LATE: (_rise, "rates.late_min"),
    Code.VITAL_SIGNS_LATE: (_checks,),
    Code.LATE_ENTRY: ("record.late_entry_min",),
}

_OVERDUE = "record.overdue_min"
_PROMPTS: Mapping[What, tuple[_Part, ...]] = {
    What.GIVE_REST: (*_WINDOW, "premedication.give_rest_lead_min", _required, _OVERDUE),
    What.START_WINDOW: (*_WINDOW,),
    What.WINDOW_CLOSES: (*_WINDOW, "premedication.closing_lead_min", _OVERDUE),
    What.STEP: (_rise, "rates.late_min"),
    What.VITAL_SIGNS: (_checks,),
    What.RECHECK: (_limits, "vital_signs.recheck_min", "vital_signs.recheck_late_min"),
    What.PUMP_STOP: ("reaction.pump_stop_after_s", "reaction.pump_stop_overdue_s"),
    What.PUMP_RATE: (_OVERDUE,),
    What.BAG_EMPTY: ("rates.completion_late_min",),
    What.BAG_LIFE: ("bag.room_hours", "bag.warning_min", _OVERDUE),
    What.END_OBSERVATION: (_observed, _OVERDUE),
}

_ACTIONS: Mapping[Action, tuple[_Part, ...]] = {
    Action.START: (*_WINDOW, _initial_rate),
    Action.COMPLETE: (_staircase, "rates.completion_late_min"),
    Action.INTERRUPT: (_INTERRUPT, "reaction.forbidden_grade"),
    Action.ASSESS: (_INTERRUPT,),
    Action.STAY: (_limits,),
    Action.INCREASE: (_rise, "rates.early_min", "rates.late_min", "rates.check_before_step_min"),
    Action.RESUME: _RESTART,
    Action.STOP: (*_GRAVE, "reaction.forbidden_grade"),
    Action.END_OBSERVATION: (_observed,),
    Action.SIGN_OFF: (),
}
