"""What the list of signed infusions and the figures of the unit say. Lateness is told apart, never as a reproach."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from nurse_assistant.application.infusion_summary import Facts, Summary
from nurse_assistant.application.review import Spread
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.code_words import code_title
from nurse_assistant.ui.wording.identifiers import spaced_identifier
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.record_words import shown_word

HEADERS = (
    mark("Opened"), mark("Patient"), mark("Infusion"), mark("Reaction"), mark("Done otherwise"),
    mark("Review"),
)  # fmt: skip
_AT_MOST = 2
"""How many things done otherwise are named in a row; the others are counted."""


def cells(summary: Summary, zone: ZoneInfo) -> tuple[str, ...]:
    """One row, in the order of the headers."""
    facts, patient = summary.facts, summary.patient
    return (
        texts.date_time(summary.opened_at, zone),
        f"{texts.name(patient.family, patient.given)}\n{spaced_identifier(patient.identifier)}",
        texts.joined(texts.ordinal(facts.infusion_number), ended_words(facts)),
        reaction_words(facts),
        otherwise_words(facts),
        tr("reviewed by {person}", person=facts.reviewed_by) if facts.reviewed_by else tr("to review"),
    )


def ended_words(facts: Facts) -> str:
    """Complete, stopped, or not treated, and why."""
    match facts.end:
        case None:
            return tr("end not recorded")
        case Kind.NOT_TREATED:
            return tr("NOT TREATED: {cause}", cause=shown_word(facts.cause))
        case Kind.INFUSION_DISCONTINUED:
            return tr("stopped for good") if facts.stopped_for_good else tr("stopped, this infusion only")
        case _:
            return tr("complete")


def reaction_words(facts: Facts) -> str:
    if facts.grade is None:
        return tr("none")
    worst = grade_words(facts.grade)
    count = len(facts.reactions)
    return worst if count == 1 else tr("{worst}, {count} reactions", worst=worst, count=count)


def grade_words(grade: int) -> str:
    """0: nobody graded it."""
    return tr("grade {grade}", grade=grade) if grade else tr("not graded")


def otherwise_words(facts: Facts) -> str:
    titles = list(dict.fromkeys(code_title(one.code) for one in facts.otherwise))
    if not titles:
        return tr("nothing")
    more = len(titles) - _AT_MOST
    named = texts.joined(*titles[:_AT_MOST])
    return named if more <= 0 else tr("{named} and {more} more", named=named, more=more)


def number_words(row: int) -> str:
    """By the row of rates: the first, the second, every later infusion."""
    return {1: tr("1st infusion"), 2: tr("2nd infusion")}.get(row, tr("Later infusions"))


def seconds_words(seconds: int) -> str:
    return texts.to_the_second(timedelta(seconds=seconds))


def spread_words(found: Spread) -> str:
    """Where most of them lie, and how far they reach."""
    return tr(
        "half of them {quarter} to {three_quarters}, the longest {most}",
        quarter=seconds_words(found.quarter),
        three_quarters=seconds_words(found.three_quarters),
        most=seconds_words(found.most),
    )
