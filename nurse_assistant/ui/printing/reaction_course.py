"""A reaction as it went, for the record on paper and for the review: from the report to the stop of the pump to the
second, and every line that belongs to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from nurse_assistant.application.views import DeskView, LogLine
from nurse_assistant.domain.reactions import Reaction
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.printing.lines import clock_s, counting, exact
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr

_RUNS = (Kind.INFUSION_STARTED, Kind.INFUSION_RESUMED)
_STANDS = (Kind.INFUSION_PAUSED, Kind.PUMP_STOPPED, Kind.INFUSION_COMPLETED, Kind.INFUSION_DISCONTINUED)
_GOES_ON = (Kind.INFUSION_RESUMED, Kind.INFUSION_DISCONTINUED)
_OF_A_REACTION = (
    Kind.REACTION_REPORTED, Kind.PUMP_STOPPED, Kind.REACTION_GRADED, Kind.REACTION_MEDICINE_GIVEN,
    Kind.PROVIDER_CALLED, Kind.ORDER_ASKED, *_GOES_ON,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ReactionCourse:
    title: str
    says: str
    """Grade, anaphylaxis, and how long until the pump stood still."""
    lines: tuple[LogLine, ...]
    since: datetime

    def after(self, line: LogLine) -> str:
        """How long after the report, to the second."""
        span = line.entry.at - self.since
        return exact(span) if span else "0"


def reaction_courses(view: DeskView) -> tuple[ReactionCourse, ...]:
    """One for each reaction of the infusion, in the order they were reported."""
    found = view.state.reactions
    ends = (*(one.reported_at for one in found[1:]), None)[: len(found)]
    return tuple(
        ReactionCourse(
            tr("Reaction {place}, reported {time}", place=place, time=clock_s(view, one.reported_at)),
            _says(view, one, end), tuple(_lines(view, one.reported_at, end)), one.reported_at,
        )
        for place, (one, end) in enumerate(zip(found, ends, strict=True), 1)
    )  # fmt: skip


def _says(view: DeskView, reaction: Reaction, end: datetime | None) -> str:
    grade = tr("not graded") if reaction.worst is None else tr("worst grade {worst}", worst=reaction.worst)
    grave = tr("ANAPHYLAXIS") if reaction.anaphylaxis else ""
    still = tr("still open") if reaction.is_open else ""
    return texts.joined(grade, grave, still, _until_the_stop(view, reaction.reported_at, end))


def _until_the_stop(view: DeskView, since: datetime, end: datetime | None) -> str:
    """From the report to the confirmed stop of the pump, to the second; nothing of a pump that stood still already."""
    stops = (line.entry.at for line in counting(view, Kind.PUMP_STOPPED))
    stopped = next((at for at in stops if at >= since and (end is None or at < end)), None)
    if stopped is None and not _ran_at(view, since):
        return ""
    if stopped is None:
        return tr("nobody confirmed that the pump stood still")
    return tr("from the report to the confirmed stop of the pump: {span}", span=exact(stopped - since))


def _ran_at(view: DeskView, moment: datetime) -> bool:
    before = [line.entry for line in counting(view, *_RUNS, *_STANDS) if line.entry.at < moment]
    return bool(before) and max(before, key=lambda entry: entry.at).kind in _RUNS


def _lines(view: DeskView, since: datetime, end: datetime | None) -> Iterator[LogLine]:
    """Until it went on or was stopped for good; what is said of the reaction later still belongs to it."""
    over = False
    for line in counting(view, *_OF_A_REACTION):
        if line.entry.at < since or (end is not None and line.entry.at >= end):
            continue
        if not (over and line.entry.kind in (*_GOES_ON, Kind.REACTION_REPORTED)):
            yield line
        over = over or line.entry.kind in _GOES_ON
