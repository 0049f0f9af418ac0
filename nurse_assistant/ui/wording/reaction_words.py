"""What the reaction panel says: since when, what is missing, why a restart is allowed or not. Pure."""

from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.fold import UNNAMED
from nurse_assistant.domain.next_step import ungraded
from nurse_assistant.domain.plan import Planned, bag_limit, bag_volume_ml, restart, restart_rate_ml_h
from nurse_assistant.domain.reactions import Restart, any_anaphylaxis, ever_graded, forbids_restart
from nurse_assistant.domain.vital_signs import abnormal_measures
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.field_words import word_words
from nurse_assistant.ui.wording.infusion_words import next_check, standing_since
from nurse_assistant.ui.wording.kind_words import entry_words
from nurse_assistant.ui.wording.language import mark, tr

_WHICH = {
    1: mark("First reaction in this infusion"),
    2: mark("Second reaction in this infusion"),
    3: mark("Third reaction in this infusion"),
}


_HOW = {"telephone": mark("by phone"), "written": mark("in writing"), "in_person": mark("in person")}


@dataclass(frozen=True, slots=True)
class Condition:
    """One line of the list before a restart: fulfilled, not fulfilled, or (None) only for information."""

    met: bool | None
    words: str


def exact_volume(amount: Decimal) -> str:
    """37.5 mL: to the tenth, for a pump that stands."""
    return texts.volume(amount.quantize(Decimal("0.1"), ROUND_HALF_UP))


def since_report(view: DeskView) -> tuple[Entry, ...]:
    """The entries since the last reaction was reported, newest first; what was struck does not count."""
    reaction = view.state.reaction
    if reaction is None:
        return ()
    entries = (line.entry for line in view.lines if not line.struck)
    return tuple(entry for entry in entries if entry.at >= reaction.reported_at)


def signs_written(view: DeskView) -> tuple[str, ...]:
    """The signs named since the report, in the order they were named."""
    reports = (entry.words("signs") or () for entry in reversed(since_report(view)) if "signs" in entry.data)
    return tuple(dict.fromkeys(sign for signs in reports for sign in signs if sign != UNNAMED))


def is_urgent(view: DeskView) -> bool:
    """Nobody has confirmed yet that the pump stands still."""
    return view.state.pump_stop_from is not None


def situation(view: DeskView) -> str:
    """One line: stopped since, for how long, how much is given, which signs."""
    reaction = view.state.reaction
    if reaction is None:
        return ""
    given = exact_volume(view.guidance.volume_given_ml).split(texts.SPACE)[0]
    parts = [tr("{given} of {volume} given", given=given, volume=texts.volume(bag_volume_ml(view.session, view.state)))]
    at = reaction.reported_at
    words = tr("Reaction {time}", time=texts.time(at, view.zone))
    if view.guidance.phase is Phase.REACTION:
        at = standing_since(view)
        words = tr("Stopped for a reaction {time}", time=texts.time(at, view.zone))
    elif view.guidance.phase is Phase.INFUSING:
        words = tr(
            "Reaction {time}, pump at {rate}", time=texts.time(at, view.zone), rate=texts.rate(view.state.rate_ml_h)
        )
    elif view.guidance.phase is Phase.PREPARING:
        parts = [tr("before the start")]
    return texts.joined(
        words, texts.elapsed(at, view.now), *parts, ", ".join(word_words(sign) for sign in signs_written(view))
    )


def missing(view: DeskView) -> str:
    """What the guide waits for while a reaction is open, and when to look next."""
    wanted = []
    reaction = view.state.reaction
    if ungraded(view.state):
        wanted.append(tr("Missing: a grade"))
    elif reaction is not None and (reaction.newest or 0) >= view.session.protocol.reaction.interrupt_grade:
        wanted.append(tr("Grade {newest}: grade again when it is mild", newest=reaction.newest))
    due = next_check(view)
    if due is not None:
        left = texts.time_left_words(due, view.now)  # "now", "10 min late"
        when = left if due <= view.now else tr("next {time}", time=texts.time(due, view.zone))
        every = view.session.protocol.vital_signs.reaction_every_min
        said = (
            tr("vital signs every {every}\u00a0min, {when}", every=every, when=when)
            if view.state.reaction_open
            else tr("vital signs {when}", when=when)
        )
        wanted.append(said if wanted else said[0].upper() + said[1:])
    return texts.joined(*wanted)


# --- the restart --------------------------------------------------------------------------------------------------


def restart_rate(view: DeskView) -> Decimal:
    return restart_rate_ml_h(view.session, view.state)


def restart_reason(view: DeskView) -> tuple[str, str]:
    """Why this rate, and what it is not."""
    had = texts.rate(view.state.rate_had_ml_h)
    match restart(view.session, view.state):
        case Restart.AT_HALF_THE_INITIAL_RATE:
            first = tr(
                "Half of this infusion's initial rate, {rate}.", rate=texts.rate(view.session.row.initial_rate_ml_h)
            )
            same = view.state.rate_had_ml_h == view.session.row.initial_rate_ml_h
            return first, "" if same else tr("Not half of the {had} it was running at.", had=had)
        case Restart.AT_THE_RATE_IT_HAD:
            wait = view.session.protocol.reaction.mild_wait_min
            return tr("The rate it had, or lower: never above grade 1, no medicine given."), tr(
                "No rise for {wait} min.", wait=wait
            )
    return tr("Graded 0: not a reaction. It goes on at the rate it had."), ""


def conditions(view: DeskView, plan: Planned | None) -> tuple[Condition, ...]:
    """Grade, vital signs, order, bag, and which reaction it is: with who and when."""
    found = (_grade(view), _check(view), _order(view), _bag(view, plan), _which(view))
    return tuple(condition for condition in found if condition is not None)


def _grade(view: DeskView) -> Condition:
    graded, reaction = _grades(view), view.state.reaction
    if not graded or reaction is None or not reaction.graded_since_report:
        return Condition(False, tr("No grade since the report"))
    newest, rule = graded[0], view.session.protocol.reaction
    words = tr("Grade {number} at {time}", number=newest.whole("grade"), time=texts.time(newest.at, view.zone))
    if len(graded) > 1:
        words = tr(
            "{now}, was {number} at {time}",
            now=words,
            number=graded[1].whole("grade"),
            time=texts.time(graded[1].at, view.zone),
        )
    return Condition((newest.whole("grade") or 0) < rule.interrupt_grade, texts.joined(words, newest.person))


def _grades(view: DeskView) -> list[Entry]:
    return [
        entry for entry in since_report(view) if entry.kind is Kind.REACTION_GRADED and entry.whole("grade") is not None
    ]


def _check(view: DeskView) -> Condition:
    checks = (entry for entry in since_report(view) if entry.kind is Kind.VITAL_SIGNS)
    newest = next(checks, None)
    if newest is None:
        return Condition(False, tr("No vital signs since the report"))
    fine = not abnormal_measures(view.session, view.state) and not newest.words("signs")
    words = tr("Vital signs {time}", time=texts.time(newest.at, view.zone))
    return Condition(fine, texts.joined(words, entry_words(newest, view.zone), newest.person))


def _order(view: DeskView) -> Condition | None:
    """Only what somebody was told; the protocol's own restart needs no order."""
    entries = since_report(view)
    ordered = next((entry for entry in entries if entry.ordered_by), None)
    if ordered is not None:
        how = _HOW.get(ordered.order_how or "")
        words = tr(
            "Ordered by {who} {how} {time}",
            who=ordered.ordered_by,
            how=tr(how) if how else "",
            time=texts.time(ordered.at, view.zone),
        )
        said = " ".join(words.split())
        return Condition(True, tr("{order}, read back", order=said) if ordered.order_read_back else said)
    asked = next((entry for entry in entries if entry.kind is Kind.ORDER_ASKED), None)
    if asked is None:
        return None
    return Condition(
        None,
        tr("{who} asked at {time}: no answer written", who=asked.text("who"), time=texts.time(asked.at, view.zone)),
    )


def _bag(view: DeskView, plan: Planned | None) -> Condition:
    limit = bag_limit(view.session, view.state)
    if limit is None:
        return Condition(None, tr("Bag: use by not recorded"))
    words = tr("Bag: use by {time}", time=texts.time(limit, view.zone))
    if plan is None:
        return Condition(view.now < limit, words)
    return Condition(
        plan.ends_at < limit, tr("{words}, new end about {time}", words=words, time=texts.time(plan.ends_at, view.zone))
    )


def _which(view: DeskView) -> Condition:
    count, rule = len(view.state.reactions), view.session.protocol.reaction
    words = tr(_WHICH[count]) if count in _WHICH else tr("{count}th reaction in this infusion", count=count)
    if ever_graded(view.state.reactions, rule.not_advised_grade):
        return Condition(
            False,
            tr("{words}, graded {not_advised_grade} or more", words=words, not_advised_grade=rule.not_advised_grade),
        )
    fine = not view.guidance.stop_advised
    return Condition(
        fine,
        tr("{words}, never graded {not_advised_grade} or more", words=words, not_advised_grade=rule.not_advised_grade),
    )


def what_comes_then(view: DeskView, plan: Planned | None) -> str:
    if plan is None or not plan.steps:
        return ""
    parts = []
    if len(plan.steps) > 1:
        at, rate = plan.steps[1]
        parts.append(
            tr(
                "{rate} from {time} if no new sign; then the usual rises.",
                rate=texts.rate(rate),
                time=texts.time(at, view.zone),
            )
        )
    slots = view.session.protocol.vital_signs.restart_slots_min
    if restart(view.session, view.state) is not Restart.AS_AFTER_A_PAUSE:
        said = tr(" and ").join(str(minutes) for minutes in slots)
        parts.append(tr("Checks {minutes}\u00a0min after the restart.", minutes=said))
        parts.append(tr("Another reaction of grade 2 or more: stop, the prescriber decides."))
    return " ".join(parts)


# --- stop for good ------------------------------------------------------------------------------------------------


def stop_reason(view: DeskView) -> str:
    """Why stop for good is advised."""
    rule, reactions = view.session.protocol.reaction, view.state.reactions
    if any_anaphylaxis(reactions):
        return tr("Anaphylaxis: this infusion is never started again.")
    if forbids_restart(rule, reactions):
        return tr(
            "A reaction of grade {forbidden_grade} or more: this infusion is never started again.",
            forbidden_grade=rule.forbidden_grade,
        )
    if ever_graded(reactions, rule.not_advised_grade):
        return tr(
            "A reaction of grade {not_advised_grade}: no restart but by the prescriber's order.",
            not_advised_grade=rule.not_advised_grade,
        )
    return tr(
        "{repeated_count} reactions of grade 2 or more: no restart but by the prescriber's order.",
        repeated_count=rule.repeated_count,
    )


def may_be_ordered(view: DeskView) -> bool:
    """Whether a prescriber may order a restart; after anaphylaxis or grade 4 nobody may."""
    return not forbids_restart(view.session.protocol.reaction, view.state.reactions)


def stamp_of(entries: tuple[Entry, ...], kind: Kind, data: dict[str, object]) -> tuple[datetime, ...]:
    """When this was written since the report, oldest first."""
    found = (e.at for e in entries if e.kind is kind and all(e.data.get(key) == want for key, want in data.items()))
    return tuple(sorted(found))
