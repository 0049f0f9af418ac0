"""One patient over time in words: how each infusion ended, what it means for the next, when that falls."""

from datetime import date

from nurse_assistant.application.patient_history import Because, End, History, PastInfusion
from nurse_assistant.application.treatment_calendar import Planned
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr

_ENDS = {
    End.COMPLETE: mark("complete"),
    End.STOPPED: mark("stopped, this infusion only"),
    End.STOPPED_FOR_GOOD: mark("stopped for good"),
    End.NOT_TREATED: mark("not treated"),
    End.UNDER_WAY: mark("not ended yet"),
    End.NOT_STARTED: mark("not started"),
}
_WHY = {
    Because.FORBIDDEN: mark("stopped for good, or a reaction after which the infusion is never started again"),
    Because.REACTION: mark("a reaction at the last infusion"),
    Because.ABORTED: mark("the last infusion was not finished"),
    Because.REGIMEN: mark("another regimen"),
}


def end_words(one: PastInfusion) -> str:
    return tr(_ENDS[one.end])


def reaction_words(one: PastInfusion) -> str:
    if not one.reactions:
        return tr("none")
    if one.anaphylaxis:
        return tr("ANAPHYLAXIS")
    grade = tr("not graded") if one.worst_grade is None else tr("grade {grade}", grade=one.worst_grade)
    return grade if one.reactions == 1 else tr("{count} reactions, worst: {grade}", count=one.reactions, grade=grade)


def dose_words(one: PastInfusion) -> str:
    return tr("{regimen}, cycle {cycle}, day {day}", regimen=one.order.regimen, cycle=one.dose.cycle, day=one.dose.day)


def next_row_title(found: History) -> str:
    row = found.next_row
    if Because.FORBIDDEN in row.because:
        return tr("Ask the prescriber before any further infusion")
    if row.because:
        return tr("The prescriber chooses the rates of the next infusion")
    return tr("Next: rates of the {ordinal} infusion", ordinal=texts.ordinal(row.infusion_number))


def next_row_words(found: History, *, short: bool = False) -> str:
    """Why, and what is suggested until the prescriber has chosen. `short`: without where that comes from."""
    row = found.next_row
    if not row.because:
        return tr("No reaction at the last infusion, and it was finished. The order decides.")
    why = "; ".join(_why_words(one, found.missed) for one in row.because)
    if Because.FORBIDDEN in row.because:
        return tr("Why: {why}.", why=why)
    ordinal = texts.ordinal(row.infusion_number)
    row_words = tr("Until then: rates of the {ordinal} infusion, never faster.", ordinal=ordinal)
    said = (tr("Why: {why}.", why=why), row_words, "" if short else tr("No label says; this is the cautious way."))
    return " ".join(one for one in said if one)


def _why_words(because: Because, missed: int) -> str:
    if because is Because.MISSED:
        return tr("%n planned dose was missed|%n planned doses were missed", "", missed)
    return tr(_WHY[because])


def known_words(found: History) -> str:
    """One line for whoever is opened again."""
    last = found.infusions[-1]
    return tr(
        "Infusions here: {count}; last {day}: {end}; reaction: {reaction}",
        count=_count_words(found), day=texts.unbroken(texts.date(last.on)), end=end_words(last),
        reaction=reaction_words(last),
    )  # fmt: skip


def _count_words(found: History) -> str:
    """The one that runs now is not finished, and who was sent home had none."""
    ends = [one.end for one in found.infusions]
    running, not_given = ends.count(End.UNDER_WAY), ends.count(End.NOT_TREATED) + ends.count(End.NOT_STARTED)
    said = [tr("{count} finished", count=len(ends) - running - not_given)]
    if running:
        said.append(tr("{count} not ended yet", count=running))
    if not_given:
        said.append(tr("{count} not given", count=not_given))
    return ", ".join(said)


def planned_words(one: Planned, today: date) -> str:
    """The day, and how far away it is."""
    if one.days_late and one.on == today:
        return tr("as soon as possible; was due {day}", day=texts.date(one.was_due))
    return texts.date(one.on)


def calendar_title(found: History, today: date) -> str:
    if not found.to_come:
        return tr("No next date")
    first = found.to_come[0]
    if first.days_late:
        return tr("The next is %n day late|The next is %n days late", "", (today - first.was_due).days)
    days = (first.on - today).days
    return tr("The next is due today") if not days else tr("The next is in %n day|The next is in %n days", "", days)
