"""One invented infusion from arrival to signature, as the guide says it, and now and then not: late or early steps,
reactions, pauses, a missing medicine, a wrong bag, corrections. Yields the moments at which it goes on."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from nurse_assistant.application.demo_nurse import AT_HOME, TEA, Nurse
from nurse_assistant.application.demo_patients import MEDICINES
from nurse_assistant.domain.vocabulary import Action, Kind, Phase, Timeliness, What

Moments = Iterator[datetime]

_SIGNS = ("chills", "fever", "dyspnoea", "rash", "flushing", "nausea", "cough")
_CHECKS = (What.VITAL_SIGNS, What.RECHECK)


def course(nurse: Nurse) -> Moments:
    """Runs while the clock is moved to each moment it yields, and ends with the patient gone."""
    yield from _arrive(nurse)
    if nurse.happens(3):
        nurse.record(Kind.NOT_TREATED, cause="signs of infection")
    else:
        yield from _premedicate(nurse)
        yield from _prepare(nurse)
        yield from _start(nurse)
        yield from _infuse(nurse)
        yield from _observe(nurse)
    yield nurse.later(1, 5)
    nurse.record(Kind.SIGNED_OFF)
    if nurse.happens(4):
        yield nurse.later(20, 60)
        nurse.note(AT_HOME)


def _arrive(nurse: Nurse) -> Moments:
    case = nurse.desk.opened.case
    yield nurse.later(2, 8)
    nurse.record(Kind.IDENTITY_CONFIRMED, identifiers=("name", "born"), method="asked")
    nurse.record(Kind.WEIGHT_MEASURED, kg=case.order.weight_kg + Decimal(nurse.chance.randint(-3, 3)) / 2)
    yield nurse.later(1, 4)
    nurse.record(
        Kind.LAB_RESULT,
        taken_at=nurse.now() - timedelta(hours=nurse.chance.randint(1, 20)),
        anc_10e9_l=Decimal(nurse.chance.randint(8, 45)) / 10,
        platelets_10e9_l=Decimal(nurse.chance.randint(60, 260)),
    )
    for check in nurse.desk.session.protocol.readiness.checks:
        nurse.record(Kind.CHECK_DONE, check=check, outcome="ok")


def _premedicate(nurse: Nurse) -> Moments:
    for group in nurse.desk.session.required_groups:
        yield nurse.later(1, 7)
        if nurse.happens(3):
            nurse.record(Kind.PREMEDICATION_OMITTED, medicine=group.value)
        else:
            medicine, dose, route = nurse.chance.choice(MEDICINES[group])
            nurse.record(Kind.PREMEDICATION_GIVEN, medicine=medicine, dose=dose, route=route)


def _prepare(nurse: Nurse) -> Moments:
    """Bag, baseline, the two checks, identity and line, while the premedicines begin to work."""
    case = nurse.desk.opened.case
    order, label = case.order, case.patient.identifier
    nurse.record(Kind.BAG_ARRIVED)
    yield nurse.later(1, 5)
    nurse.measure()
    bag: dict[str, object] = {
        "medicine": "isatuximab", "route": "IV", "dose_mg": order.dose_mg, "volume_ml": order.bag_volume_ml,
        "lot": f"{nurse.chance.randint(1, 9)}KD{nurse.chance.randint(1000, 9999)}",
        "expires_at": nurse.now() + timedelta(hours=30), "out_of_fridge_at": nurse.now() - timedelta(minutes=20),
    }  # fmt: skip
    if nurse.happens(4):  # the neighbour's bag: refused, and kept as an attempt
        nurse.record(Kind.BAG_CHECKED, **{**bag, "label_identifier": "DEMO-99999"})
        yield nurse.later(2, 5)
    nurse.record(Kind.BAG_CHECKED, **{**bag, "label_identifier": label})
    yield nurse.later(1, 4)
    seen: dict[str, object] = {
        "medicine": "isatuximab", "dose_mg": order.dose_mg, "volume_ml": order.bag_volume_ml,
        "label_identifier": label, "infusion_number": order.infusion_number,
    }  # fmt: skip
    rate = nurse.desk.session.row.steps[0].rate_ml_h
    if nurse.happens(4):
        nurse.have_witnessed(Kind.BAG_WITNESSED, **{**seen, "rate_ml_h": rate * 2})
        yield nurse.later(1, 3)
    nurse.have_witnessed(Kind.BAG_WITNESSED, **{**seen, "rate_ml_h": rate})
    nurse.record(Kind.LINE_CHECKED, site=nurse.chance.choice(("left forearm", "right hand", "port")), filter=True)


def _start(nurse: Nurse) -> Moments:
    """In the window, mostly; else the desk asks for an order."""
    window = nurse.desk.view().guidance.start_window
    if window.opens_at is not None and window.closes_at is not None:
        away = timedelta(minutes=nurse.chance.randint(1, 6))
        turn = nurse.chance.randrange(100)
        yield window.opens_at - away if turn < 3 else window.closes_at + away if turn < 6 else window.opens_at + away
    nurse.record(Kind.IDENTITY_CONFIRMED, identifiers=("name", "born"), method="asked")
    nurse.record(Kind.INFUSION_STARTED, rate_ml_h=nurse.desk.session.row.steps[0].rate_ml_h)


def _infuse(nurse: Nurse) -> Moments:
    first = nurse.desk.opened.case.order.infusion_number == 1
    reaction_at = nurse.later(15, 150) if nurse.happens(35 if first else 6) else None
    pause_at = nurse.later(20, 120) if nurse.happens(10) else None
    while (view := nurse.desk.view()).guidance.phase is Phase.INFUSING:
        if reaction_at is not None and view.now >= reaction_at:
            reaction_at = None
            yield from _react(nurse)
        elif pause_at is not None and view.now >= pause_at:
            pause_at = None
            nurse.record(Kind.INFUSION_PAUSED, cause="toilet")
            yield nurse.later(4, 14)
            nurse.record(Kind.INFUSION_RESUMED, rate_ml_h=nurse.desk.view().guidance.next_step.rate_ml_h)
        else:
            yield from _next_act(nurse, [at for at in (reaction_at, pause_at) if at is not None])
    if nurse.desk.view().guidance.phase is not Phase.OBSERVING:  # what the desk refused, or nobody may start again
        nurse.record(Kind.INFUSION_DISCONTINUED, permanent=False, cause="not started again")


def _next_act(nurse: Nurse, planned: list[datetime]) -> Moments:
    """What falls due next while it runs: a check, a rise, the end; or what was planned before that."""
    guidance = nurse.desk.view().guidance
    now, step = guidance.at, guidance.next_step
    if step.action is Action.INTERRUPT:
        nurse.record(Kind.INFUSION_DISCONTINUED, permanent=False, cause="reaction")
        return
    if step.action is Action.ASSESS:
        nurse.record(Kind.REACTION_GRADED, grade=1)
        return
    check_at = next((one.due_at for one in guidance.prompts if one.what in _CHECKS), None)
    step_at = step.due_at if step.action in (Action.INCREASE, Action.COMPLETE) else None
    due = [at for at in (check_at, step_at, *planned) if at is not None]
    earliest = min(due, default=now + timedelta(minutes=5))
    if earliest > now:
        yield earliest + _delay(nurse)
    elif step_at == earliest:
        _do_step(nurse, step.action, step.rate_ml_h)
        yield nurse.later(0.5, 1)
    else:
        if nurse.happens(1):
            nurse.measure(systolic_mmhg=Decimal(88))
        else:
            nurse.measure()
        yield nurse.later(0.5, 1)


def _delay(nurse: Nurse) -> timedelta:
    """Mostly soon; once in a while the chair next door came first."""
    return timedelta(minutes=nurse.chance.randint(16, 28)) if nurse.happens(4) else nurse.later(0, 3) - nurse.now()


def _do_step(nurse: Nurse, action: Action | None, rate_ml_h: Decimal | None) -> None:
    if action is Action.COMPLETE:
        nurse.record(Kind.INFUSION_COMPLETED)
        return
    if not nurse.happens(4):  # else: forgotten, and the desk asks
        nurse.measure()
    if nurse.desk.view().guidance.next_step.action is Action.INCREASE:
        nurse.record(Kind.RATE_CHANGED, rate_ml_h=rate_ml_h)
    if nurse.happens(3):
        nurse.note_and_strike()


def _react(nurse: Nurse) -> Moments:
    """Reported, stopped, graded, treated, watched each five minutes, and mostly started again."""
    signs = tuple(nurse.chance.sample(_SIGNS, nurse.chance.randint(1, 2)))
    grade = nurse.chance.choices((1, 2, 3), weights=(35, 55, 10))[0]
    nurse.record(Kind.REACTION_REPORTED, signs=signs)
    yield nurse.later(0.2, 0.7)
    nurse.record(Kind.PUMP_STOPPED)
    nurse.record(Kind.PROVIDER_CALLED, name="Dr R. Silva")
    yield nurse.later(1, 3)
    nurse.record(Kind.REACTION_GRADED, grade=grade)
    nurse.measure(signs)
    if grade > 1:
        nurse.record(Kind.REACTION_MEDICINE_GIVEN, medicine="hydrocortisone", dose="100 mg", route="IV")
        for _ in range(nurse.chance.randint(2, 5)):
            yield nurse.later(4, 6)
            nurse.measure(signs)
        nurse.record(Kind.REACTION_GRADED, grade=1)
    yield nurse.later(4, 6)
    nurse.measure()
    step = nurse.desk.view().guidance.next_step
    if step.action is Action.RESUME:
        nurse.record(Kind.INFUSION_RESUMED, rate_ml_h=step.rate_ml_h)
    else:
        nurse.record(Kind.INFUSION_DISCONTINUED, permanent=grade > 2, cause="reaction")


def _observe(nurse: Nurse) -> Moments:
    nurse.record(Kind.FLUSH_STARTED)
    yield nurse.later(4, 10)
    nurse.record(Kind.FLUSH_ENDED, volume_ml=Decimal(50))
    if nurse.happens(8):
        nurse.note(TEA, minutes_ago=35)
    while not nurse.desk.view().state.observation_over:
        guidance = nurse.desk.view().guidance
        ends = guidance.next_step
        if ends.action is Action.END_OBSERVATION and (ends.state is not Timeliness.WAITING or nurse.happens(2)):
            nurse.record(Kind.OBSERVATION_ENDED)
            continue
        check_at = next((one.due_at for one in guidance.prompts if one.what in _CHECKS), None)
        if check_at is not None and check_at <= guidance.at:
            nurse.measure()
        soonest = [at for at in (check_at, ends.due_at) if at is not None and at > guidance.at]
        yield min(soonest, default=nurse.later(5, 10)) + timedelta(seconds=nurse.chance.randint(10, 120))
