"""What a charge nurse reads of one infusion beside its charts: an item for each reaction, and for each thing done
otherwise, corrected, late or caught, with who, why and who ordered it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nurse_assistant.application.views import DeskView, LogLine
from nurse_assistant.domain.deviations import Deviation
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.reaction_course import ReactionCourse, reaction_courses
from nurse_assistant.domain.vocabulary import Code, DeviationClass, Kind
from nurse_assistant.ui.steps.chart_numbers import Numbered
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.code_words import code_title
from nurse_assistant.ui.wording.kind_words import entry_words, kind_title
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.reaction_course_words import course_lines, worst_words
from nurse_assistant.ui.wording.record_words import claimed_words, shown_word
from nurse_assistant.ui.wording.words import class_words, deviation_words, outcome_words

_NO_DEPARTURES = ("reactions", "claimed")


@dataclass(frozen=True, slots=True)
class Item:
    title: str
    says: str
    was: str = ""
    """What stood there before: shown struck through."""
    codes: tuple[Code, ...] = ()
    """The rules behind it, and the entry they judged."""
    entry: Entry | None = None
    mark: Numbered | None = None
    """Its number on the chart."""


@dataclass(frozen=True, slots=True)
class Section:
    key: str
    title: str
    items: tuple[Item, ...]


def sections(view: DeskView) -> tuple[Section, ...]:
    """Those there is something to say in."""
    lines = {line.entry.number: line for line in view.lines}
    late = [one for one in view.guidance.deviations if one.kind is DeviationClass.TIMING]
    otherwise = [one for one in view.guidance.deviations if one.kind is not DeviationClass.TIMING]
    courses = reaction_courses(view.session, view.log)
    reacted = tuple(_reaction(number, one, view) for number, one in enumerate(courses, 1))
    done = tuple(
        _deviation(number, one, lines[one.entry], view) for number, one in enumerate(otherwise, len(courses) + 1)
    )
    found = (
        Section("reactions", tr("Reactions"), reacted),
        Section("otherwise", tr("Done otherwise"), done),
        Section("caught", tr("Caught by a check"), tuple(_caught(view))),
        Section("corrected", tr("Corrected"), tuple(_corrected(view))),
        Section("claimed", tr("Claimed afterwards"), tuple(_claimed(view))),
        Section("timing", tr("Timing, no reproach"), tuple(_timing(one, lines[one.entry], view) for one in late)),
    )
    return tuple(one for one in found if one.items)


def is_as_planned(view: DeskView) -> bool:
    """Nothing was done otherwise, corrected, late or caught; reactions and claims are no departures."""
    return all(section.key in _NO_DEPARTURES for section in sections(view))


def numbered(found: Iterable[Section]) -> tuple[Numbered, ...]:
    """What is marked on the chart by its number: reactions, and what was done otherwise."""
    return tuple(item.mark for section in found for item in section.items if item.mark is not None)


def _reaction(number: int, course: ReactionCourse, view: DeskView) -> Item:
    at = course.reaction.reported_at
    time = f"{texts.time_s(at, view.zone)}{texts.zone_of_two(at, view.zone)}"
    title = texts.joined(str(number), time, worst_words(course.reaction))
    return Item(title, "\n".join(course_lines(course, view)), mark=Numbered(at, number, title))


def _deviation(number: int, found: Deviation, line: LogLine, view: DeskView) -> Item:
    entry = line.entry
    time = texts.time(entry.at, view.zone)
    title = texts.joined(str(number), time, code_title(found.code), class_words(found.kind))
    mark = Numbered(entry.at, number, title)
    return Item(title, _told(entry, view), codes=(found.code,), entry=entry, mark=mark)


def _told(entry: Entry, view: DeskView) -> str:
    """What was recorded, with its reason and who ordered it, or that there was none; and who did it."""
    why = "" if entry.reason else tr("no reason given")
    ordered = "" if entry.ordered_by else tr("nobody ordered it")
    return texts.joined(kind_title(entry.kind), entry_words(entry, view.zone), why, ordered, entry.person)


def _timing(found: Deviation, line: LogLine, view: DeskView) -> Item:
    title = texts.joined(texts.time(line.entry.at, view.zone), deviation_words(found))
    written = tr("written at {time}", time=texts.time(line.entry.recorded_at, view.zone))
    late = found.code is Code.LATE_ENTRY
    says = texts.joined(kind_title(line.entry.kind), entry_words(line.entry, view.zone), written if late else "")
    return Item(title, says, codes=(found.code,), entry=line.entry)


def _caught(view: DeskView) -> Iterator[Item]:
    for attempt in view.attempts:
        entry = attempt.entry
        why = ", ".join(code_title(code) for code in attempt.codes)
        title = texts.joined(texts.time(entry.recorded_at, view.zone), why)
        says = texts.joined(kind_title(entry.kind), entry_words(entry, view.zone), outcome_words(attempt.outcome))
        yield Item(title, says, codes=attempt.codes, entry=entry)


def _corrected(view: DeskView) -> Iterator[Item]:
    for line in reversed(view.lines):
        for correction in (one for one in line.corrections if one is not line.claim):
            title = texts.joined(
                texts.time(line.entry.at, view.zone), kind_title(line.entry.kind),
                tr("struck") if correction.kind is Kind.STRUCK else tr("changed"),
            )  # fmt: skip
            why = tr("because: {reason}", reason=shown_word(correction.reason)) if correction.reason else ""
            now = "" if line.struck else entry_words(line.entry, view.zone)
            by = tr("{time} by {person}", time=texts.time(correction.recorded_at, view.zone), person=correction.by)
            yield Item(title, texts.joined(now, why, by), was=_before(line, correction, view))


def _claimed(view: DeskView) -> Iterator[Item]:
    """Recorded while nobody was signed in: who said later that it was she, and when."""
    for line in reversed(view.lines):
        claim, time = line.claim, texts.sure_time(line.entry.at, view.zone)
        if claim is not None:
            says = texts.joined(claimed_words(claim), texts.sure_time(claim.at, view.zone))
            yield Item(texts.joined(time, kind_title(line.entry.kind), entry_words(line.entry, view.zone)), says)


def _before(line: LogLine, correction: Entry, view: DeskView) -> str:
    earlier = next((stood for stood, by in line.earlier if by is correction), line.entry)
    return entry_words(earlier, view.zone)
