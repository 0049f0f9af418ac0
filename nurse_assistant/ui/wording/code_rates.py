"""What is wrong with the numbers of a rise, a resume, a check or the end: a sentence for each code."""

from datetime import datetime, timedelta
from decimal import Decimal

from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.domain.next_step import observation_ends_at
from nurse_assistant.domain.plan import next_rise, restart_rate_ml_h, rise_due_at, volume_given_ml
from nurse_assistant.domain.prompts import due_slot
from nurse_assistant.domain.reactions import any_anaphylaxis, ever_graded
from nurse_assistant.domain.state import SessionState
from nurse_assistant.domain.vital_signs import abnormal_measures
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.code_place import Place, last_grade
from nurse_assistant.ui.wording.field_words import field_label, value_words, word_words


def above_step(place: Place) -> str:
    session, kind = place.view.session, place.entry.kind
    if kind is Kind.INFUSION_STARTED:
        return f"{place.rate()} is above the starting rate of {texts.rate(session.row.initial_rate_ml_h)}."
    had = place.before.rate_had_ml_h if kind is Kind.INFUSION_RESUMED else place.before.rate_ml_h
    rise = next_rise(session, had)
    if rise is None:
        return f"{place.rate()} is above {texts.rate(had)}, and the plan has no rate above it."
    return f"{place.rate()} is above the next rate of the plan, {texts.rate(rise.rate_ml_h)}."


def signs(place: Place) -> str:
    named = ", ".join(word_words(sign) for sign in sorted(place.before.signs))
    if place.before.reaction_open and place.before.reaction is not None:
        since = place.clock(place.before.reaction.reported_at)
        return f"The reaction of {since} is still open{f': {named}' if named else ''}."
    return f"Signs are present: {named}." if named else "Signs of a reaction are present."


def abnormal(place: Place) -> str:
    found = abnormal_measures(place.view.session, place.before)
    values = place.before.values
    zone = place.view.zone
    said = (
        f"{field_label(name)} {value_words(name, values[name].value, zone)} at {place.clock(values[name].at)}"
        for name in found
    )
    return f"Outside the limits: {', '.join(said)}."


def early(place: Place) -> str:
    resumed = place.entry.at if place.entry.kind is Kind.INFUSION_RESUMED else None
    due = rise_due_at(place.view.session, place.before, resumed)
    if due is None:
        return "The plan has no rise yet."
    early = texts.minutes_words(minutes_between(place.entry.at, due))
    return f"This rise is due at {place.clock(due)}; {place.is_at()}, {early} early."


def no_check(place: Place) -> str:
    limit = texts.minutes_words(place.view.session.protocol.rates.check_before_step_min)
    looked = place.before.looked_at
    last = (
        "Nobody has looked for signs yet" if looked is None else f"Signs were last looked for at {place.clock(looked)}"
    )
    return f"{last}; the protocol asks for it in the {limit} before a rise."


def forbidden(place: Place) -> str:
    if any_anaphylaxis(place.before.reactions):
        return "A reaction of today was called anaphylaxis."
    return f"A reaction of today was graded {_worst(place.before)}."


def _worst(state: SessionState) -> int:
    return max((reaction.worst for reaction in state.reactions if reaction.worst is not None), default=0)


def not_advised(place: Place) -> str:
    rule = place.view.session.protocol.reaction
    if ever_graded(place.before.reactions, rule.not_advised_grade):
        return f"A reaction of today was graded {_worst(place.before)}."
    count = ever_graded(place.before.reactions, rule.interrupt_grade)
    return f"{count} reactions of today were graded {rule.interrupt_grade} or more."


def not_mild(place: Place) -> str:
    return last_grade(place, "The reaction")


def too_fast(place: Place) -> str:
    limit = restart_rate_ml_h(place.view.session, place.before)
    return f"{place.rate()} is above the restart rate, {texts.rate(limit)}."


def observation(place: Place) -> str:
    ends = observation_ends_at(place.view.session, place.before)
    if ends is None:
        return "After anaphylaxis the observation has no end of its own: the prescriber ends it."
    if place.before.reaction_open:
        return "A reaction is still open."
    return f"The observation ends at {place.clock(ends)}; {place.is_at()}."


def pump_rate(place: Place) -> str:
    shown = place.entry.amount("pump_rate_ml_h") or Decimal(0)
    return f"The pump shows {texts.rate(shown)}; the record says {texts.rate(place.before.rate_ml_h)}."


def volume(place: Place) -> str:
    read = place.entry.amount("volume_given_ml") or Decimal(0)
    reckoned = volume_given_ml(place.view.session, place.before, place.entry.at)
    by_rate = texts.volume(reckoned.quantize(Decimal(1)))
    return f"The pump counts {texts.volume(read)}; by time and rate it is {by_rate}."


def step_late(place: Place) -> str:
    due = rise_due_at(place.view.session, place.before)
    return _late(place, "The rise", due)


def vital_late(place: Place) -> str:
    due = due_slot(place.view.session, place.before, place.entry.at)
    return _late(place, "The check", due.due_at if due else None)


def _late(place: Place, what: str, due: datetime | None) -> str:
    if due is None:
        return f"{what} was late."
    late = texts.late(timedelta(minutes=max(minutes_between(due, place.entry.at), 0)))
    return f"{what} was due at {place.clock(due)} and made at {place.clock(place.entry.at)}, {late}."


def late_entry(place: Place) -> str:
    at, told = place.entry.at, place.entry.recorded_at
    after = texts.minutes_words(max(minutes_between(at, told), 0))
    return f"It happened at {place.clock(at)} and was written down at {place.clock(told)}, {after} later."
