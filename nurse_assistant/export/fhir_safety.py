"""Reactions with their grades, and what was done otherwise than the protocol says, with what was done about it."""

from collections.abc import Iterator
from dataclasses import dataclass

from nurse_assistant.application.ports import Attempt
from nurse_assistant.application.views import LogLine
from nurse_assistant.domain.deviations import Deviation
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Code, Kind
from nurse_assistant.export.fhir_observations import observation, words_observed
from nurse_assistant.export.fhir_parts import (
    INFUSION,
    PATIENT,
    REQUEST,
    Frame,
    Made,
    Resource,
    concept,
    entry_name,
    note,
    time,
)

_CAUGHT = "Not recorded: caught by a check of the program before it was done."


@dataclass(frozen=True, slots=True)
class _Course:
    """A reaction with the lines of the log that belong to it."""

    first: LogLine
    more: tuple[LogLine, ...]


def reactions(frame: Frame) -> Iterator[Made]:
    """An AdverseEvent for each reaction; each grade, and each further report, an Observation about it."""
    for course in _courses(frame):
        event = _event(frame, course)
        yield event
        for line in course.more:
            yield _about(frame, line, event.name)
    for line in frame.lines:
        if line.entry.kind is Kind.LATE_REACTION and not line.struck:
            yield _late(frame, line)
        elif line.struck and line.entry.kind in (Kind.REACTION_REPORTED, Kind.REACTION_GRADED, Kind.LATE_REACTION):
            yield _about(frame, line, None)


def _courses(frame: Frame) -> Iterator[_Course]:
    """A report while a reaction is open belongs to it, as the guide counts them."""
    begins = {reaction.reported_at for reaction in frame.view.state.reactions}
    kinds = (Kind.REACTION_REPORTED, Kind.REACTION_GRADED)
    first, more = None, list[LogLine]()
    for line in frame.counting():
        if line.entry.kind is Kind.REACTION_REPORTED and line.entry.at in begins:
            begins.discard(line.entry.at)
            if first is not None:
                yield _Course(first, tuple(more))
            first, more = line, []
        elif line.entry.kind in kinds:
            more.append(line)
    if first is not None:
        yield _Course(first, tuple(more))


def _event(frame: Frame, course: _Course) -> Made:
    entries = [course.first.entry, *(line.entry for line in course.more)]
    signs = tuple(dict.fromkeys(sign for one in entries for sign in one.words("signs") or ()))
    grades = [grade for one in entries if (grade := one.whole("grade")) is not None]
    scale = next((one.text("scale") for one in reversed(entries) if one.text("scale")), "")
    said = ["Infusion reaction"]
    if any(one.flag("anaphylaxis") for one in entries):
        said.append("anaphylaxis")
    if grades:
        said.append(f"worst grade {max(grades)}" + (f" ({scale})" if scale else ""))
    resource = {**_adverse(frame, course.first, ", ".join([*said, *signs])), "date": time(course.first.entry.at)}
    return Made(entry_name(course.first.entry.number), resource, (course.first.entry.number,))


def _adverse(frame: Frame, line: LogLine, said: str) -> Resource:
    resource: Resource = {
        "resourceType": "AdverseEvent",
        "actuality": "actual",
        "event": concept(said),
        **frame.about,
        "detected": time(line.entry.at),
        "recordedDate": time(line.entry.recorded_at),
        "recorder": frame.person(line.entry.by),
    }
    if frame.view.state.started is not None:
        resource["suspectEntity"] = [{"instance": frame.to(INFUSION)}]
    return resource


def _late(frame: Frame, line: LogLine) -> Made:
    """Learned of after the sign-off: when it began is what was told."""
    entry = line.entry
    grade, onset = entry.whole("grade"), entry.time("onset_at")
    said = ["Infusion reaction learned of later", f"told by {entry.text('told_by')}"]
    said += [f"grade {grade}"] if grade is not None else []
    resource = _adverse(frame, line, ", ".join([*said, *(entry.words("signs") or ())]))
    if onset is not None:
        resource["date"] = time(onset)
    return Made(entry_name(entry.number), resource, (entry.number,))


def _about(frame: Frame, line: LogLine, event: str | None) -> Made:
    """A grade or a report as an Observation; a struck one is about nothing any more."""
    entry = line.entry
    grade = entry.whole("grade")
    scale = f", {entry.text('scale')}" if entry.text("scale") else ""
    if entry.kind is Kind.REACTION_GRADED and grade is not None:
        resource = observation(frame, line, concept(f"Grade of the infusion reaction{scale}"))
        resource["valueInteger"] = grade
    elif entry.kind is Kind.REACTION_GRADED:
        resource = observation(frame, line, concept("The infusion reaction is anaphylaxis"))
        resource["valueBoolean"] = entry.flag("anaphylaxis")
    else:
        resource = observation(frame, line, concept("Infusion reaction reported")) | words_observed(
            entry.words("signs") or ()
        )
    if grade is not None and entry.flag("anaphylaxis"):
        resource |= note("Called anaphylaxis.")
    if event is not None:
        resource["focus"] = [frame.to(event)]
    return Made(entry_name(entry.number), resource, (entry.number,))


def issues(frame: Frame, made: dict[int, str]) -> Iterator[Made]:
    """A DetectedIssue for each deviation, and for each attempt that was not kept. `made`: the resource of an entry."""
    written = {entry.number: entry for entry in frame.view.log}  # a correction has no line of its own
    entries = written | {line.entry.number: line.entry for line in frame.lines}
    for number, deviation in enumerate(frame.view.guidance.deviations, 1):
        yield _deviation(frame, number, deviation, entries[deviation.entry], made)
    for number, attempt in enumerate(frame.view.attempts, 1):
        yield _attempt(frame, number, attempt)


def _deviation(frame: Frame, number: int, one: Deviation, entry: Entry, made: dict[int, str]) -> Made:
    minutes = f", {one.minutes} min" if one.minutes is not None else ""
    resource = {
        **_issue(frame, entry, f"{_words(one.code)} ({one.kind.value}){minutes}"),
        "implicated": [frame.to(made.get(entry.number, INFUSION if frame.has_infusion else REQUEST))],
    }
    if entry.reason:
        resource["detail"] = entry.reason
    if mitigation := list(_mitigation(frame, entry)):
        resource["mitigation"] = mitigation
    return Made(f"deviation-{number}", resource, (entry.number,))


def _issue(frame: Frame, entry: Entry, said: str) -> Resource:
    return {
        "resourceType": "DetectedIssue",
        "status": "final",
        "code": concept(said),
        "patient": frame.to(PATIENT),
        "identifiedDateTime": time(entry.at),
        "author": frame.person(entry.person),
    }


def _mitigation(frame: Frame, entry: Entry) -> Iterator[Resource]:
    """Who gave the order, who looked too, and the reason: what the guide asked for before it was done."""
    at = time(entry.at)
    if entry.ordered_by:
        how = f" ({entry.order_how.replace('_', ' ')})" if entry.order_how else ""
        yield {"action": concept(f"ordered by the prescriber{how}"), "date": at,
               "author": frame.person(entry.ordered_by)}  # fmt: skip
    if entry.second_person:
        yield {"action": concept("a second person looked too"), "date": at,
               "author": frame.person(entry.second_person)}  # fmt: skip
    if entry.reason:
        yield {"action": concept(f"reason given: {entry.reason}"), "date": at, "author": frame.person(entry.person)}


def _attempt(frame: Frame, number: int, attempt: Attempt) -> Made:
    codes = ", ".join(_words(code) for code in attempt.codes) or "not possible"
    said = f"{attempt.entry.kind.value.replace('_', ' ')}: {codes} ({attempt.outcome.value.replace('_', ' ')})"
    return Made(f"attempt-{number}", {
        **_issue(frame, attempt.entry, said),
        "implicated": [frame.to(REQUEST)],
        "mitigation": [{"action": concept(_CAUGHT), "date": time(attempt.entry.recorded_at)}],
    })  # fmt: skip


def _words(code: Code) -> str:
    """The word of docs/scenario-format.md, to be read."""
    return code.value.replace("_", " ")
