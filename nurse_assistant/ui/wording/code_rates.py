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
from nurse_assistant.ui.wording.language import tr


def above_step(place: Place) -> str:
    session, kind = place.view.session, place.entry.kind
    if kind is Kind.INFUSION_STARTED:
        return tr(
            "{rate} is above the starting rate of {rate2}.",
            rate=place.rate(),
            rate2=texts.rate(session.row.initial_rate_ml_h),
        )
    had = place.before.rate_had_ml_h if kind is Kind.INFUSION_RESUMED else place.before.rate_ml_h
    rise = next_rise(session, had)
    if rise is None:
        return tr(
            "{rate} is above {rate2}, and the plan has no rate above it.", rate=place.rate(), rate2=texts.rate(had)
        )
    return tr(
        "{rate} is above the next rate of the plan, {rate2}.", rate=place.rate(), rate2=texts.rate(rise.rate_ml_h)
    )


def signs(place: Place) -> str:
    named = ", ".join(word_words(sign) for sign in sorted(place.before.signs))
    if place.before.reaction_open and place.before.reaction is not None:
        since = place.clock(place.before.reaction.reported_at)
        if named:
            return tr("The reaction of {since} is still open: {named}.", since=since, named=named)
        return tr("The reaction of {since} is still open.", since=since)
    return tr("Signs are present: {named}.", named=named) if named else tr("Signs of a reaction are present.")


def abnormal(place: Place) -> str:
    found = abnormal_measures(place.view.session, place.before)
    values = place.before.values
    zone = place.view.zone
    said = (
        tr(
            "{field_label} {value} at {time}",
            field_label=field_label(name),
            value=value_words(name, values[name].value, zone),
            time=place.clock(values[name].at),
        )
        for name in found
    )
    return tr("Outside the limits: {list}.", list=", ".join(said))


def early(place: Place) -> str:
    resumed = place.entry.at if place.entry.kind is Kind.INFUSION_RESUMED else None
    due = rise_due_at(place.view.session, place.before, resumed)
    if due is None:
        return tr("The plan has no rise yet.")
    early = texts.minutes_words(minutes_between(place.entry.at, due))
    return tr(
        "This rise is due at {time}; {is_at}, {early} early.", time=place.clock(due), is_at=place.is_at(), early=early
    )


def no_check(place: Place) -> str:
    limit = texts.minutes_words(place.view.session.protocol.rates.check_before_step_min)
    looked = place.before.looked_at
    last = (
        tr("Nobody has looked for signs yet")
        if looked is None
        else tr("Signs were last looked for at {time}", time=place.clock(looked))
    )
    return tr("{last}; the protocol asks for it in the {limit} before a rise.", last=last, limit=limit)


def forbidden(place: Place) -> str:
    if any_anaphylaxis(place.before.reactions):
        return tr("A reaction of today was called anaphylaxis.")
    return tr("A reaction of today was graded {worst}.", worst=_worst(place.before))


def _worst(state: SessionState) -> int:
    return max((reaction.worst for reaction in state.reactions if reaction.worst is not None), default=0)


def not_advised(place: Place) -> str:
    rule = place.view.session.protocol.reaction
    if ever_graded(place.before.reactions, rule.not_advised_grade):
        return tr("A reaction of today was graded {worst}.", worst=_worst(place.before))
    count = ever_graded(place.before.reactions, rule.interrupt_grade)
    return tr(
        "{count} reactions of today were graded {interrupt_grade} or more.",
        count=count,
        interrupt_grade=rule.interrupt_grade,
    )


def not_mild(place: Place) -> str:
    return last_grade(place, tr("The reaction"))


def too_fast(place: Place) -> str:
    limit = restart_rate_ml_h(place.view.session, place.before)
    return tr("{rate} is above the restart rate, {rate2}.", rate=place.rate(), rate2=texts.rate(limit))


def observation(place: Place) -> str:
    ends = observation_ends_at(place.view.session, place.before)
    if ends is None:
        return tr("After anaphylaxis the observation has no end of its own: the prescriber ends it.")
    if place.before.reaction_open:
        return tr("A reaction is still open.")
    return tr("The observation ends at {time}; {is_at}.", time=place.clock(ends), is_at=place.is_at())


def pump_rate(place: Place) -> str:
    shown = place.entry.amount("pump_rate_ml_h") or Decimal(0)
    return tr(
        "The pump shows {rate}; the record says {rate2}.",
        rate=texts.rate(shown),
        rate2=texts.rate(place.before.rate_ml_h),
    )


def volume(place: Place) -> str:
    read = place.entry.amount("volume_given_ml") or Decimal(0)
    reckoned = volume_given_ml(place.view.session, place.before, place.entry.at)
    by_rate = texts.volume(reckoned.quantize(Decimal(1)))
    return tr("The pump counts {volume}; by time and rate it is {by_rate}.", volume=texts.volume(read), by_rate=by_rate)


def step_late(place: Place) -> str:
    due = rise_due_at(place.view.session, place.before)
    return _late(place, tr("The rise"), due)


def vital_late(place: Place) -> str:
    due = due_slot(place.view.session, place.before, place.entry.at)
    return _late(place, tr("The check"), due.due_at if due else None)


def _late(place: Place, what: str, due: datetime | None) -> str:
    if due is None:
        return tr("{what} was late.", what=what)
    late = texts.late(timedelta(minutes=max(minutes_between(due, place.entry.at), 0)))
    return tr(
        "{what} was due at {time} and made at {time2}, {late}.",
        what=what,
        time=place.clock(due),
        time2=place.clock(place.entry.at),
        late=late,
    )


def late_entry(place: Place) -> str:
    at, told = place.entry.at, place.entry.recorded_at
    after = texts.minutes_words(max(minutes_between(at, told), 0))
    return tr(
        "It happened at {time} and was written down at {time2}, {after} later.",
        time=place.clock(at),
        time2=place.clock(told),
        after=after,
    )
