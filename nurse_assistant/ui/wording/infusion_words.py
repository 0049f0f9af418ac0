"""What the infusion panel says: for every next step one honest headline, and the one act that goes with it. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_DOWN, ROUND_UP, Decimal

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.fold import UNNAMED
from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.domain.plan import bag_volume_ml, next_rise
from nurse_assistant.domain.vital_signs import abnormal_measures, uncovered_signs
from nurse_assistant.domain.vocabulary import Action, Kind, Phase, Timeliness, What
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.field_words import word_words
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.record_words import shown_word

MILLISECOND = timedelta(milliseconds=1)
_MEASURES = {
    "systolic_mmhg": (mark("blood pressure, upper,"), "mmHg"),
    "diastolic_mmhg": (mark("blood pressure, lower,"), "mmHg"),
    "pulse_per_min": (mark("pulse"), "/min"),
    "resp_per_min": (mark("respiration"), "/min"),
    "spo2_percent": (mark("SpO₂"), "%"),
    "temp_c": (mark("temperature"), "°C"),
    "on_oxygen_l_min": (mark("oxygen"), "L/min"),
}


@dataclass(frozen=True, slots=True)
class Headline:
    """What matters now: a figure with its unit, what comes then, and why."""

    over: str
    figure: str
    unit: str = ""
    then: str = ""
    rate: str = ""
    at: str = ""
    why: str = ""
    progress: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """The one act: a draft, or (`opens`) the place where it is done. `ready` False: not its time yet."""

    title: str
    small: str = ""
    draft: Draft | None = None
    opens: str = ""
    ready: bool = True


# --- the headline -------------------------------------------------------------------------------------------------


def headline(view: DeskView) -> Headline:
    match view.guidance.phase:
        case Phase.PREPARING:
            return _preparing(view)
        case Phase.INFUSING:
            return _infusing(view)
        case Phase.PAUSED:
            return _paused(view)
        case Phase.REACTION:
            since = texts.time(standing_since(view), view.zone)
            return Headline(tr("Infusion"), tr("Stopped"), at=tr("for a reaction, {since}", since=since))
    return _over(view)


def number_disputed(view: DeskView) -> bool:
    """The second person says another infusion number than the order: no rate of the plan may be shown, for it rests on
    that number."""
    witness = view.state.witness
    if witness is None or view.state.phase is not Phase.PREPARING:
        return False
    return witness.whole("infusion_number") != view.session.case.order.infusion_number


def _preparing(view: DeskView) -> Headline:
    if view.state.not_treated is not None:
        return Headline(tr("Infusion"), tr("Not today"), why=tr("The patient is not treated today."))
    if number_disputed(view):
        return Headline(tr("Infusion"), tr("Not started"), why=tr("First both checks must agree which infusion it is."))
    step = view.guidance.next_step
    rate = texts.number(step.rate_ml_h) if step.rate_ml_h is not None else ""
    at = tr("from {time}", time=texts.time(step.due_at, view.zone)) if step.due_at else ""
    why = tr("Start it under Bedside check and start. What runs already can be written there too.")
    return Headline(tr("Infusion"), tr("Not started"), then=tr("it begins at"), rate=rate, at=at, why=why)


def _infusing(view: DeskView) -> Headline:
    step, rate = view.guidance.next_step, view.state.rate_ml_h
    match step.action:
        case Action.INCREASE:
            return _rise(view)
        case Action.COMPLETE:
            return _completion(view)
        case Action.INTERRUPT:
            return Headline(tr("The protocol says now"), tr("Stop the pump"), why=interrupt_reason(view))
        case Action.ASSESS:
            why = tr("The last reaction has no grade since its report: no rise before it has one.")
            return Headline(tr("No rise now: stay at"), texts.number(rate), "mL/h", why=why)
    return Headline(tr("No rise now: stay at"), texts.number(rate), "mL/h", why=stay_reason(view))


def _rise(view: DeskView) -> Headline:
    step = view.guidance.next_step
    assert step.due_at is not None, "a rise has its time"
    assert step.rate_ml_h is not None, "a rise has its rate"
    figure, unit = countdown(step.due_at, view.now, step.state)
    late = minutes_between(step.due_at, view.now) > 0
    clock = texts.time(step.due_at, view.zone)
    return Headline(
        tr("The rise was for {clock}", clock=clock) if late else tr("The rise is") if not unit else tr("Next rise in"),
        figure,
        unit,
        tr("then the pump goes to"),
        texts.number(step.rate_ml_h),
        "" if late else tr("at {clock}", clock=clock),
        progress=_step_progress(view, step.due_at),
    )


def _completion(view: DeskView) -> Headline:
    step = view.guidance.next_step
    done = view.guidance.volume_given_ml / bag_volume_ml(view.session, view.state)
    left = tr("{volume_left} left by time and rate", volume_left=volume_left(view.guidance.volume_left_ml))
    if step.due_at is None:
        return Headline(
            tr("Last rate of the plan"), texts.number(view.state.rate_ml_h), "mL/h", why=left, progress=done
        )
    figure, unit = countdown(step.due_at, view.now, step.state)
    over = tr("Bag empty in") if step.state is Timeliness.WAITING else tr("Bag empty")
    at = tr("at {time}", time=texts.time(step.due_at, view.zone)) if step.state is Timeliness.WAITING else ""
    late = minutes_between(step.due_at, view.now)
    if late > 0:
        figure, unit = texts.figure_and_unit(late)
        over, at = tr("Bag empty since"), texts.time(step.due_at, view.zone)
    return Headline(over, figure, unit, at=at, why=left, progress=done)


def _paused(view: DeskView) -> Headline:
    since = standing_since(view)
    minutes = minutes_between(since, view.now)
    cause = pause_cause(view)
    over = tr("Paused since {time}", time=texts.time(since, view.zone))
    figure, unit = texts.figure_and_unit(minutes) if minutes else (tr("now"), "")
    reason = tr("Cause: {cause}.", cause=shown_word(cause)) + " " if cause else ""
    why = reason + tr("The bag's time runs on while it is paused.")
    return Headline(over, figure, unit, tr("then it goes on at"), texts.number(view.state.rate_had_ml_h), why=why)


def _over(view: DeskView) -> Headline:
    ended = view.state.ended
    given = tr(
        "{volume} of {volume2} given",
        volume=volume(view.guidance.volume_given_ml),
        volume2=texts.volume(bag_volume_ml(view.session, view.state)),
    )
    if ended is None:
        return Headline(tr("Infusion"), tr("Not today"))
    words = tr("Complete") if ended.kind is Kind.INFUSION_COMPLETED else tr("Stopped for good")
    if ended.kind is not Kind.INFUSION_COMPLETED and not ended.flag("permanent"):
        words = tr("Ended early")
    return Headline(tr("Infusion"), words, at=tr("at {time}", time=texts.time(ended.at, view.zone)), why=given)


# --- the act ------------------------------------------------------------------------------------------------------


def act(view: DeskView) -> Act | None:
    """The one act of the headline; None: there is none here."""
    phase, step = view.guidance.phase, view.guidance.next_step
    if phase is Phase.PREPARING and view.state.not_treated is None:
        return Act(tr("Go to the start"), tr("bedside check and start"), opens="start")
    if phase is Phase.PAUSED and step.rate_ml_h is not None:
        draft = Draft(Kind.INFUSION_RESUMED, {"rate_ml_h": step.rate_ml_h})
        return Act(tr("I started the pump again at {rate}", rate=texts.rate(step.rate_ml_h)), draft=draft)
    if phase is Phase.INFUSING:
        return _running_act(view)
    return None


def _running_act(view: DeskView) -> Act | None:
    step = view.guidance.next_step
    match step.action:
        case Action.INTERRUPT:
            return Act(tr("I stopped the pump"), tr("writes the time"), Draft(Kind.INFUSION_PAUSED))
        case Action.ASSESS:
            return Act(tr("Grade the reaction..."), opens="grade")
        case Action.COMPLETE:
            waiting = step.state is Timeliness.WAITING
            about = tr("about {time}", time=texts.time(step.due_at, view.zone)) if step.due_at and waiting else ""
            draft = Draft(Kind.INFUSION_COMPLETED)
            return Act(tr("The bag is empty, infusion complete"), about, draft, ready=not waiting)
        case Action.INCREASE:
            assert step.rate_ml_h is not None, "a rise has its rate"
            return _rise_act(view, step.rate_ml_h)
    rise = next_rise(view.session, view.state.rate_ml_h)
    if rise is None:
        return Act(tr("The bag is empty, infusion complete"), "", Draft(Kind.INFUSION_COMPLETED), ready=False)
    why = tr("not now: needs an order")
    return Act(set_words(rise.rate_ml_h), why, _set(rise.rate_ml_h), ready=False)


def _rise_act(view: DeskView, rate: Decimal) -> Act:
    step, looked = view.guidance.next_step, view.state.looked_at
    assert step.due_at is not None, "a rise has its time"
    if step.state is Timeliness.WAITING:
        small = tr("from {time} · earlier asks for a reason", time=texts.time(step.due_at, view.zone))
        return Act(set_words(rate), small, _set(rate), ready=False)
    limit = view.session.protocol.rates.check_before_step_min
    fresh = looked is not None and minutes_between(looked, view.now) <= limit
    return Act(set_words(rate), "" if fresh else tr("without a check asks for a reason"), _set(rate))


def set_words(rate: Decimal) -> str:
    return tr("I set the pump to {rate}", rate=texts.rate(rate))


def _set(rate: Decimal) -> Draft:
    return Draft(Kind.RATE_CHANGED, {"rate_ml_h": rate})


# --- why ----------------------------------------------------------------------------------------------------------


def stay_reason(view: DeskView) -> str:
    """Signs, or which value is outside the limits, and when to look again."""
    reasons = []
    if uncovered_signs(view.state):
        named = ", ".join(word_words(sign) for sign in sorted(view.state.signs - {UNNAMED}))
        reasons.append(tr("Signs are there: {named}.", named=named) if named else tr("Signs of a reaction are there."))
    for name in abnormal_measures(view.session, view.state):
        words, unit = _MEASURES[name]
        reading = view.state.values[name]
        when = texts.time(reading.at, view.zone)
        reasons.append(
            tr(
                "{measure} {amount} at {when} is outside the limits.",
                measure=_capital(tr(words)),
                amount=texts.amount(reading.value, unit),
                when=when,
            )
        )
    again = next_check(view)
    if again is not None:
        reasons.append(
            tr("Check again at {time}.", time=texts.time(again, view.zone))
            if again > view.now
            else tr("Check again now.")
        )
    return " ".join(reasons)


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


def interrupt_reason(view: DeskView) -> str:
    reaction = view.state.reaction
    if reaction is None or (reaction.newest is None and not reaction.anaphylaxis):
        return tr("A reaction was graded, and the pump runs.")
    what = tr("called anaphylaxis") if reaction.anaphylaxis else tr("graded {newest}", newest=reaction.newest)
    return tr(
        "The reaction of {time} is {what}, and the pump runs.",
        time=texts.time(reaction.reported_at, view.zone),
        what=what,
    )


def next_check(view: DeskView) -> datetime | None:
    """When vital signs are next to be taken."""
    wanted = (What.VITAL_SIGNS, What.RECHECK)
    return next((prompt.due_at for prompt in view.guidance.prompts if prompt.what in wanted), None)


# --- pieces -------------------------------------------------------------------------------------------------------


def countdown(due_at: datetime, now: datetime, state: Timeliness | None) -> tuple[str, str]:
    """By the minute once it is due: within its minute it is `now`, even if a second is missing."""
    if state is not Timeliness.WAITING and now < due_at:
        return tr("now"), ""
    return texts.time_left(due_at, now)


def volume(amount: Decimal) -> str:
    """Whole mL, rounded down: never more than is so."""
    return texts.volume(amount.quantize(Decimal(1), ROUND_DOWN))


def volume_left(amount: Decimal) -> str:
    """Whole mL, rounded up: with what is given, rounded down, it makes the bag."""
    return texts.volume(amount.quantize(Decimal(1), ROUND_UP))


def standing_since(view: DeskView) -> datetime:
    """Since when the pump counts as standing still."""
    until = view.state.stretches[-1].until if view.state.stretches else None
    return until or view.now


def pause_cause(view: DeskView) -> str:
    paused = (line.entry for line in view.lines if not line.struck and line.entry.kind is Kind.INFUSION_PAUSED)
    newest = next(paused, None)
    return (newest.text("cause") or "") if newest else ""


def _step_progress(view: DeskView, due_at: datetime) -> Decimal:
    """How much of the step's running time is over."""
    spans = view.state.step_spans
    ran = sum(((span.until or view.now) - span.since for span in spans), timedelta(0)) // MILLISECOND
    to_come = max((due_at - view.now) // MILLISECOND, 0)
    return Decimal(ran) / Decimal(ran + to_come) if ran + to_come > 0 else Decimal(0)
