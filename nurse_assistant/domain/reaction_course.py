"""Each reaction from its report until the infusion went on or ended, as the log that counts tells it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.fold import evolve
from nurse_assistant.domain.reactions import Reaction
from nurse_assistant.domain.state import InfusionSession, SessionState
from nurse_assistant.domain.vocabulary import Kind, Phase

_ENDS = frozenset({
    Kind.INFUSION_STARTED, Kind.INFUSION_RESUMED, Kind.INFUSION_COMPLETED, Kind.INFUSION_DISCONTINUED,
    Kind.NOT_TREATED,
})  # fmt: skip
_TELLING = _ENDS | {
    Kind.REACTION_REPORTED, Kind.PUMP_STOPPED, Kind.REACTION_GRADED, Kind.REACTION_MEDICINE_GIVEN,
    Kind.PROVIDER_CALLED, Kind.ORDER_ASKED,
}  # fmt: skip
_OF_THE_PUMP = _ENDS | {Kind.PUMP_STOPPED}


@dataclass(frozen=True, slots=True)
class ReactionCourse:
    """One reaction, and what was recorded of it."""

    reaction: Reaction
    entries: tuple[Entry, ...] = ()
    """Its report first, in the order they happened. What is said of it after its end still belongs to it."""
    ran: bool = False
    """The pump ran at a report of it."""
    stop_asked_at: datetime | None = None
    """The report that asked for the pump to be stopped; None: the pump did not run, or was only slowed."""
    stopped_at: datetime | None = None
    """When somebody confirmed that the pump stands; None: nobody did before it went on."""
    end: Entry | None = None
    """What let the infusion go on, or ended it; None: neither, so far as the record says."""

    @property
    def until_stop(self) -> timedelta | None:
        """From REACTION to the confirmed stop of the pump."""
        if self.stop_asked_at is None or self.stopped_at is None:
            return None
        return self.stopped_at - self.stop_asked_at

    def of(self, *kinds: Kind) -> tuple[Entry, ...]:
        """Its entries of these kinds."""
        return tuple(entry for entry in self.entries if entry.kind in kinds)


def reaction_courses(session: InfusionSession, log: Iterable[Entry]) -> tuple[ReactionCourse, ...]:
    """In the order of their reports; struck lines do not count, amended ones as they stand."""
    found: list[ReactionCourse] = []
    state = SessionState()
    for entry in effective(log):
        before, state = state, evolve(session, state, entry)
        if len(state.reactions) > len(found):
            found.append(ReactionCourse(state.reactions[-1]))
        if found:
            found[-1] = _with(replace(found[-1], reaction=state.reactions[-1]), before, entry, state)
    return tuple(found)


def _with(course: ReactionCourse, before: SessionState, entry: Entry, after: SessionState) -> ReactionCourse:
    if not _belongs(course, before, entry):
        return course
    is_report = entry.kind is Kind.REACTION_REPORTED
    ran = course.ran or (is_report and before.phase is Phase.INFUSING)
    end = entry if entry.kind in _ENDS else None if is_report else course.end
    asked = course.stop_asked_at or after.pump_stop_from
    stopped = course.stopped_at
    if stopped is None and entry.kind is Kind.PUMP_STOPPED and asked is not None and before.pump_stop_from == asked:
        stopped = entry.at
    entries = (*course.entries, entry)
    return replace(course, entries=entries, ran=ran, stop_asked_at=asked, stopped_at=stopped, end=end)


def _belongs(course: ReactionCourse, before: SessionState, entry: Entry) -> bool:
    """After its end, and after a pause that had another cause, the pump's acts are not of this reaction."""
    if entry.kind is Kind.INFUSION_RESUMED and before.phase is not Phase.REACTION:
        return False
    return entry.kind in _TELLING and not (course.end is not None and entry.kind in _OF_THE_PUMP)
