"""Cells that several tables of the record share: when, who, and what a line of the record is marked with."""

from datetime import datetime

from nurse_assistant.application.views import DeskView, LogLine
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Code, Kind
from nurse_assistant.ui.printing.ink import SMALL, Span, Words, said
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.kind_words import moment
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.record_words import claimed_words
from nurse_assistant.ui.wording.words import entry_words


def counting(view: DeskView, *kinds: Kind) -> tuple[LogLine, ...]:
    """The lines of these kinds that were not struck, oldest first."""
    return tuple(line for line in reversed(view.lines) if line.entry.kind in kinds and not line.struck)


def clock(view: DeskView, at: datetime) -> str:
    """11:42; with its date where it is not the day of the infusion, with its zone in the hour that comes twice."""
    return f"{moment(at, view.log[0].at, view.zone)}{texts.zone_of_two(at, view.zone)}"


def clock_s(view: DeskView, at: datetime) -> str:
    """11:42:05, where seconds matter."""
    return f"{texts.time_s(at, view.zone)}{texts.zone_of_two(at, view.zone)}"


def dated(view: DeskView, at: datetime) -> str:
    """22-Nov-2026 11:42."""
    return f"{texts.date_time(at, view.zone)}{texts.zone_of_two(at, view.zone)}"


def who(entry: Entry) -> Words:
    """Who did it; and who wrote it, if somebody else."""
    if entry.person == entry.by:
        return said(entry.person)
    return said(tr("{person}, by {who}", person=entry.person, who=entry.by))


def line_number(line: LogLine) -> Words:
    return said(str(line.entry.number), soft=True)


def described(line: LogLine, view: DeskView) -> Words:
    """What was written, and what it is marked with."""
    return (*said(entry_words(line.entry, view.zone)), *marks(line, view))


def marks(line: LogLine, view: DeskView) -> Words:
    """Written late, corrected, second check that differs: in words."""
    words = (_late(line, view), _corrected(line), _claimed(line, view), _differs(line, view))
    found = tuple(word for word in words if word)
    return tuple(Span(f"  [{word}]", bold=True, size=SMALL) for word in found)


def is_late(number: int, view: DeskView) -> bool:
    return any(one.entry == number and one.code is Code.LATE_ENTRY for one in view.guidance.deviations)


def _late(line: LogLine, view: DeskView) -> str:
    if not is_late(line.entry.number, view):
        return ""
    return tr("LATE ENTRY, written {moment}", moment=clock(view, line.entry.recorded_at))


def _corrected(line: LogLine) -> str:
    numbers = [one.number for one in line.corrections if one is not line.claim]
    return tr("CORRECTED by line {number}", number=numbers[-1]) if numbers else ""


def _claimed(line: LogLine, view: DeskView) -> str:
    claim = line.claim
    return "" if claim is None else texts.joined(claimed_words(claim), clock(view, claim.at))


def _differs(line: LogLine, view: DeskView) -> str:
    differs = any(
        one.entry == line.entry.number and one.code is Code.SECOND_CHECK_DIFFERS for one in view.guidance.deviations
    )
    return tr("DIFFERS from the first check") if differs else ""
