"""The day of one patient in short lines, from the record alone: what happened, and what stands open before signing."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from nurse_assistant.application.signatures import Meaning
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.next_step import observation_ends_at
from nurse_assistant.domain.plan import bag_volume_ml
from nurse_assistant.domain.reactions import Reaction
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.record_words import shown_word
from nurse_assistant.ui.wording.words import deviation_words, entry_words

_TENTH = Decimal("0.1")

ADVICE = (
    mark("Chills, shortness of breath, rash or dizziness within 24 hours: report it at once."),
    mark("Carry the card. The blood bank must know of isatuximab before any transfusion, also for 6 months after."),
    mark("Contraception now and for at least 5 months after the last dose."),
    mark("No live vaccine without the oncologist."),
)
"""What the patient is told before going home."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the summary: what it is about, and what the record says."""

    key: str
    title: str
    words: str


def entries(view: DeskView, *kinds: Kind) -> tuple[Entry, ...]:
    """The entries of these kinds that count, oldest first."""
    return tuple(line.entry for line in reversed(view.lines) if line.entry.kind in kinds and not line.struck)


def newest(view: DeskView, kind: Kind) -> Entry | None:
    return next(reversed(entries(view, kind)), None)


def reviews(view: DeskView) -> str:
    """Who has reviewed the record, when, and with what remark: a line each."""
    found = (one.signing for one in view.signatures if one.signing.meaning is Meaning.REVIEWED)
    return "\n".join(
        texts.joined(
            tr("Reviewed {time} by {person}", time=texts.date_time(one.at, view.zone), person=one.person), one.note
        )
        for one in found
    )


def when_and_who(view: DeskView, entry: Entry) -> str:
    """14:40 by T. Okafor."""
    return tr("{time} by {person}", time=texts.sure_time(entry.at, view.zone), person=entry.person)


def summary(view: DeskView) -> tuple[Fact, ...]:
    """Every line there is something to say in."""
    found = (Fact(key, tr(title), words(view)) for key, (title, words) in _FACTS.items())
    return tuple(fact for fact in found if fact.words)


def _not_treated(view: DeskView) -> str:
    entry = view.state.not_treated
    if entry is None:
        return ""
    ordered = tr("decided by {ordered_by}", ordered_by=entry.ordered_by) if entry.ordered_by else ""
    return texts.joined(shown_word(entry.text("cause")), when_and_who(view, entry), ordered)


def _infusion(view: DeskView) -> str:
    state, zone = view.state, view.zone
    if state.started is None:
        return "" if state.not_treated else tr("not started")
    since = texts.sure_time(state.started.at, zone)
    if state.ended is None:
        return tr("started {since}, not ended", since=since)
    early = entry_words(state.ended, zone) if state.ended.kind is Kind.INFUSION_DISCONTINUED else ""
    span = tr("{since} to {time}", since=since, time=texts.sure_time(state.ended.at, zone))
    return texts.joined(span, tr("stopped {early}", early=early) if early else tr("complete"), _ran(view))


def _ran(view: DeskView) -> str:
    """Running time of the pump, without pauses."""
    spans = ((stretch.until or view.now) - stretch.since for stretch in view.state.stretches)
    return tr("ran {minutes}", minutes=texts.minutes_words(round(sum(spans, timedelta()) / timedelta(minutes=1))))


def _volume(view: DeskView) -> str:
    if view.state.started is None:
        return ""
    bag = texts.volume(bag_volume_ml(view.session, view.state))
    dose = view.state.bag.amount("dose_mg") if view.state.bag else None
    whole = tr("bag of {amount}", amount=texts.amount(dose, "mg")) if dose is not None else ""
    return texts.joined(
        tr("{volume} of {bag}", volume=texts.volume(view.guidance.volume_given_ml.quantize(_TENTH)), bag=bag), whole
    )


def _rates(view: DeskView) -> str:
    """Each rate with the time it was set; a stretch that only went on says nothing new."""
    said = [
        tr(
            "{number} at {unbroken}",
            number=texts.number(one.rate_ml_h),
            unbroken=texts.unbroken(texts.sure_time(one.since, view.zone)),
        )
        for one in view.state.stretches
    ]
    return tr("{list} (mL/h)", list=", ".join(said)) if said else ""


def _reactions(view: DeskView) -> str:
    if view.state.started is None and not view.state.reactions:
        return ""
    return "; ".join(_reaction(view, one) for one in view.state.reactions) or tr("none reported")


def _reaction(view: DeskView, reaction: Reaction) -> str:
    worst = tr("not graded") if reaction.worst is None else tr("worst grade {worst}", worst=reaction.worst)
    grave = tr("anaphylaxis") if reaction.anaphylaxis else ""
    still = tr("still open") if reaction.is_open else ""
    said = ", ".join(part for part in (worst, grave, still) if part)
    return f"{texts.sure_time(reaction.reported_at, view.zone)} {said}"


def _premedicines(view: DeskView) -> str:
    given = [f"{texts.sure_time(one.at, view.zone)} {entry_words(one, view.zone)}" for one in view.state.given]
    omitted = [tr("{entry} omitted", entry=entry_words(one, view.zone)) for one in view.state.omitted]
    return "; ".join((*given, *omitted))


def _flush(view: DeskView) -> str:
    entry = newest(view, Kind.FLUSH_ENDED)
    return (
        ""
        if entry is None
        else texts.joined(
            tr("through {when_and_who}", when_and_who=when_and_who(view, entry)), entry_words(entry, view.zone)
        )
    )


def _observation(view: DeskView) -> str:
    entry = newest(view, Kind.OBSERVATION_ENDED) if view.state.observation_over else None
    return (
        ""
        if entry is None
        else texts.joined(
            tr("ended {when_and_who}", when_and_who=when_and_who(view, entry)), entry_words(entry, view.zone)
        )
    )


def _otherwise(view: DeskView) -> str:
    return "; ".join(_once(deviation_words(one) for one in view.guidance.deviations)) or tr("nothing")


def _once(said: Iterable[str]) -> list[str]:
    """The same sentence several times is said once, with how often."""
    counts: dict[str, int] = {}
    for one in said:
        counts[one] = counts.get(one, 0) + 1
    return [one if count == 1 else tr("{one} ({count} times)", one=one, count=count) for one, count in counts.items()]


def _caught(view: DeskView) -> str:
    count = len(view.attempts)
    return (
        tr(
            "%n entry asked about or refused, not kept as typed|%n entries asked about or refused, not kept as typed",
            "",
            count,
        )
        if count
        else ""
    )


def _late(view: DeskView) -> str:
    late = entries(view, Kind.LATE_REACTION)
    return "; ".join(entry_words(one, view.zone) for one in late)


_FACTS: dict[str, tuple[str, Callable[[DeskView], str]]] = {
    "late": (mark("Late reaction"), _late),
    "not_treated": (mark("Not treated today"), _not_treated),
    "infusion": (mark("Infusion"), _infusion),
    "volume": (mark("Given"), _volume),
    "rates": (mark("Rates"), _rates),
    "reactions": (mark("Reactions"), _reactions),
    "premedicines": (mark("Premedication"), _premedicines),
    "flush": (mark("Flush"), _flush),
    "observation": (mark("Observation"), _observation),
    "otherwise": (mark("Done otherwise"), _otherwise),
    "caught": (mark("Caught by a check"), _caught),
}
FACT_KEYS = tuple((key, title) for key, (title, _words) in _FACTS.items())
"""The lines of the summary in their order."""


# --- before signing -----------------------------------------------------------------------------------------------


def missing(view: DeskView) -> tuple[str, ...]:
    """What keeps the record from being signed; the guide refuses until then."""
    state, zone = view.state, view.zone
    if state.reaction_open and state.reaction is not None:
        return (
            tr(
                "The reaction of {time} is still open: it needs its grade.",
                time=texts.sure_time(state.reaction.reported_at, zone),
            ),
        )
    if state.not_treated is not None or state.phase is Phase.CLOSED:
        return ()
    if state.started is None:
        return (tr("The infusion is not started, and the patient is not sent home."),)
    if state.ended is None:
        return (tr("The infusion has not ended."),)
    return () if state.observation_over else (_not_ended(view),)


def face(view: DeskView) -> str:
    """The same, short enough for a button; nothing: it can be signed."""
    state = view.state
    if not missing(view):
        return ""
    if state.reaction_open:
        return tr("not yet: a reaction is open")
    if state.started is None:
        return tr("not yet: not started, not sent home")
    return (
        tr("not yet: the infusion has not ended")
        if state.ended is None
        else tr("not yet: the observation is not ended")
    )


def _not_ended(view: DeskView) -> str:
    ends_at = observation_ends_at(view.session, view.state)
    if ends_at is None or ends_at <= view.now:
        return tr("The observation is not ended.")
    return tr("The observation is not ended (until {time}).", time=texts.sure_time(ends_at, view.zone))


def remark(view: DeskView) -> str:
    """Worth a look, but it keeps nobody from signing."""
    if view.state.ended is None or entries(view, Kind.FLUSH_ENDED):
        return ""
    return tr("The flush is not recorded.")
