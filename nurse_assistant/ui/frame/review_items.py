"""What a charge nurse reads of one infusion beside its charts: an item for each thing done otherwise, corrected, late
or caught, with who, why and who ordered it."""

from collections.abc import Iterator
from dataclasses import dataclass

from nurse_assistant.application.claims import CLAIMED
from nurse_assistant.application.views import DeskView, LogLine
from nurse_assistant.domain.deviations import Deviation
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Code, DeviationClass, Kind
from nurse_assistant.ui.printing.reaction_course import ReactionCourse, reaction_courses
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.code_words import code_title
from nurse_assistant.ui.wording.kind_words import entry_words, kind_title
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.record_words import shown_word
from nurse_assistant.ui.wording.words import class_words, deviation_words, outcome_words

_REACTIONS = "reactions"


@dataclass(frozen=True, slots=True)
class Item:
    title: str
    says: str
    was: str = ""
    """What stood there before: shown struck through."""
    codes: tuple[Code, ...] = ()
    """The rules behind it, and the entry they judged."""
    entry: Entry | None = None


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
    found = (
        Section(_REACTIONS, tr("Reactions"), tuple(_reaction(one, view) for one in reaction_courses(view))),
        Section("otherwise", tr("Done otherwise"), tuple(_deviation(one, lines[one.entry], view) for one in otherwise)),
        Section("caught", tr("Caught by a check"), tuple(_caught(view))),
        Section("corrected", tr("Corrected"), tuple(_corrected(view))),
        Section("timing", tr("Timing, no reproach"), tuple(_timing(one, lines[one.entry], view) for one in late)),
    )
    return tuple(one for one in found if one.items)


def is_as_planned(view: DeskView) -> bool:
    """Nothing was done otherwise, corrected, late or caught."""
    return all(section.key == _REACTIONS for section in sections(view))


def _reaction(course: ReactionCourse, view: DeskView) -> Item:
    """What was done for it, a line for each act with how long after the report: calls, medicines, grades, restart."""
    acts = (_act(line, course, view) for line in course.lines)
    return Item(course.title, "\n".join((course.says, *acts)))


def _act(line: LogLine, course: ReactionCourse, view: DeskView) -> str:
    entry = line.entry
    after = tr("after {span}", span=course.after(line)) if entry.at > course.since else ""
    return texts.joined(after, kind_title(entry.kind), entry_words(entry, view.zone), entry.person)


def _deviation(found: Deviation, line: LogLine, view: DeskView) -> Item:
    title = texts.joined(texts.time(line.entry.at, view.zone), code_title(found.code), class_words(found.kind))
    return Item(title, _told(line.entry, view), codes=(found.code,), entry=line.entry)


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
        for correction in line.corrections:
            title = texts.joined(
                texts.time(line.entry.at, view.zone), kind_title(line.entry.kind),
                _how(correction),
            )  # fmt: skip
            why = tr("because: {reason}", reason=shown_word(correction.reason)) if correction.reason else ""
            now = "" if line.struck else entry_words(line.entry, view.zone)
            by = tr("{time} by {person}", time=texts.time(correction.recorded_at, view.zone), person=correction.by)
            was = "" if correction.reason == CLAIMED else _before(line, correction, view)
            yield Item(title, texts.joined(now, why, by), was=was)


def _how(correction: Entry) -> str:
    if correction.reason == CLAIMED:
        return tr("claimed")
    return tr("struck") if correction.kind is Kind.STRUCK else tr("changed")


def _before(line: LogLine, correction: Entry, view: DeskView) -> str:
    earlier = next((stood for stood, by in line.earlier if by is correction), line.entry)
    return entry_words(earlier, view.zone)
