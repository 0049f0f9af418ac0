"""One signed infusion in short, for the charge nurse's list and figures: worked out from its record alone. Pure.

It is kept beside the record so that years of infusions can be listed at once, and it is no part of the record: what is
written to an infusion makes its summary anew, and all of them can be made anew at any time.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from nurse_assistant.application.alarm_episodes import RANK, AlarmKey, key_of
from nurse_assistant.application.ports import Attempt, Opened, SessionId, WorkstationEvent, WorkstationKind
from nurse_assistant.application.signatures import Meaning, Signature
from nurse_assistant.domain.deviations import Deviation, deviations
from nurse_assistant.domain.effective import changes_of, effective
from nurse_assistant.domain.entries import Entry, Patient
from nurse_assistant.domain.fold import evolve
from nurse_assistant.domain.prompts import due_slot
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.reaction_course import ReactionCourse, reaction_courses
from nurse_assistant.domain.rises import is_rise
from nurse_assistant.domain.state import InfusionSession, SessionState
from nurse_assistant.domain.vocabulary import Code, Kind, Priority
from nurse_assistant.domain.window import moves_window

FORM = 2
"""Of what is worked out here. Raise it when `Facts` or a rule behind them changes: all are then made anew."""

_ALARMS = (WorkstationKind.ALARM_RAISED, WorkstationKind.ALARM_PRIORITY_RAISED)
_WORD = re.compile(r"[^\W_]+|[%_]")
"""Per cent and underscore are looked for like letters."""


@dataclass(frozen=True, slots=True)
class Basis:
    """How many lines there were of each kind when the summary was made: with more, it no longer holds."""

    entries: int
    attempts: int
    signatures: int
    events: int


@dataclass(frozen=True, slots=True)
class Reacted:
    """One reaction."""

    at: datetime
    grade: int | None
    """The worst it was ever given; None: nobody graded it."""
    anaphylaxis: bool = False
    stop_s: int | None = None
    """Seconds from the report that asked for it until somebody confirmed that the pump stands; None: it did not run, or
    nobody did."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What happened, as the log that counts tells it."""

    chair: str
    infusion_number: int
    people: tuple[str, ...]
    """Everybody who recorded or did something, by name. For finding an infusion; nothing is ever counted by it."""
    started_at: datetime | None = None
    ended_at: datetime | None = None
    end: Kind | None = None
    """Complete, stopped, or not treated; None: no end was recorded."""
    stopped_for_good: bool = False
    cause: str = ""
    """Why it was stopped or not begun, as recorded."""
    medicine_minutes: tuple[int, ...] = ()
    """From each premedicine that sets the window to the start."""
    rises: int = 0
    checks: int = 0
    """Checks of vital signs that a slot asked for."""
    reactions: tuple[Reacted, ...] = ()
    deviations: tuple[Deviation, ...] = ()
    start: int | None = None
    """The line of the start."""
    caught: tuple[tuple[Code, ...], ...] = ()
    """The codes of each attempt that was not kept."""
    alarms: tuple[tuple[Priority, int], ...] = ()
    """Alarms by the highest priority each came to, lowest first."""
    corrected: int = 0
    """Lines amended or struck."""
    signed_by: str = ""
    reviewed_by: str = ""
    """Who reviewed all that is in it; "": still to review."""

    @property
    def to_review(self) -> bool:
        return not self.reviewed_by

    @property
    def grade(self) -> int | None:
        """The highest of all reactions; 0: a reaction without any grade; None: no reaction."""
        return max((one.grade or 0 for one in self.reactions), default=None)

    @property
    def otherwise(self) -> tuple[Deviation, ...]:
        """What was done otherwise; lateness is counted apart."""
        return tuple(one for one in self.deviations if one.kind != "timing")

    @property
    def late(self) -> tuple[Deviation, ...]:
        return tuple(one for one in self.deviations if one.kind == "timing")


@dataclass(frozen=True, slots=True)
class Summary:
    session: SessionId
    patient: Patient
    opened_at: datetime
    facts: Facts
    basis: Basis
    words: tuple[str, ...] = field(default=(), compare=False)
    """What it is found by: name, numbers, and the words of its notes, each once. Not read back from the store."""


@dataclass(frozen=True, slots=True)
class Written:
    """All that was written of one infusion."""

    opened: Opened
    log: tuple[Entry, ...]
    attempts: tuple[Attempt, ...]
    signatures: tuple[Signature, ...]
    events: tuple[WorkstationEvent, ...]


def summary_of(written: Written, protocol: InfusionProtocol) -> Summary:
    """A few milliseconds for a day's log."""
    opened = written.opened
    basis = Basis(len(written.log), len(written.attempts), len(written.signatures), len(written.events))
    return Summary(
        opened.id, opened.case.patient, opened.opened_at, _facts(written, protocol), basis, _words_of(written)
    )


def words_in(text: str) -> tuple[str, ...]:
    """As they are looked for: small letters, without accents; of the signs between them only `%` and `_`."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return tuple(_WORD.findall("".join(one for one in plain if not unicodedata.combining(one))))


# --- facts --------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Walk:
    """What is counted on the way through the log that counts."""

    state: SessionState = field(default_factory=SessionState)
    rises: int = 0
    checks: int = 0
    signed: Entry | None = None

    def step(self, session: InfusionSession, entry: Entry) -> None:
        before = self.state
        self.rises += is_rise(session, before, entry)
        self.checks += entry.kind is Kind.VITAL_SIGNS and due_slot(session, before, entry.at) is not None
        self.state = evolve(session, before, entry)
        if entry.kind is Kind.SIGNED_OFF:
            self.signed = entry


def _facts(written: Written, protocol: InfusionProtocol) -> Facts:
    session = InfusionSession(written.opened.case, protocol)
    walk = _Walk()
    for entry in effective(written.log):
        walk.step(session, entry)
    state = walk.state
    end = state.not_treated or state.ended
    return Facts(
        chair=state.chair or "",
        infusion_number=session.case.order.infusion_number,
        people=_people(written.log),
        started_at=state.started.at if state.started else None,
        ended_at=end.at if end else None,
        end=end.kind if end else None,
        stopped_for_good=end.flag("permanent") if end else False,
        cause=(end.text("cause") or "") if end and end.kind is not Kind.INFUSION_COMPLETED else "",
        medicine_minutes=_medicine_minutes(session, state),
        rises=walk.rises,
        checks=walk.checks,
        reactions=tuple(map(_reacted, reaction_courses(session, written.log))),
        deviations=deviations(session, written.log),
        start=state.started.number if state.started else None,
        caught=tuple(one.codes for one in written.attempts),
        alarms=alarms_by_priority(written.events),
        corrected=sum(1 for one in written.log if one.kind in (Kind.AMENDED, Kind.STRUCK)),
        signed_by=walk.signed.person if walk.signed else "",
        reviewed_by=_reviewed_by(written),
    )


def _reacted(course: ReactionCourse) -> Reacted:
    reaction, span = course.reaction, course.until_stop
    stop_s = None if span is None else round(span / timedelta(seconds=1))
    return Reacted(reaction.reported_at, reaction.worst, reaction.anaphylaxis, stop_s)


def _medicine_minutes(session: InfusionSession, state: SessionState) -> tuple[int, ...]:
    if state.started is None:
        return ()
    at = state.started.at
    given = (one for one in state.given if moves_window(session, one) and one.at <= at)
    return tuple((at - one.at) // timedelta(minutes=1) for one in given)


def _people(log: Sequence[Entry]) -> tuple[str, ...]:
    named = {name for one in log for name in (one.by, one.done_by, one.second_person) if name}
    return tuple(sorted(named))


def _reviewed_by(written: Written) -> str:
    """What was written after the last review still waits to be read."""
    reviews = [one for one in written.signatures if one.signing.meaning is Meaning.REVIEWED]
    if not reviews or reviews[-1].entries < len(written.log):
        return ""
    return reviews[-1].signing.person


def alarms_by_priority(events: Iterable[WorkstationEvent]) -> tuple[tuple[Priority, int], ...]:
    """Each alarm once, at however many workstations it was raised, by the highest priority it came to."""
    highest: dict[AlarmKey, Priority] = {}
    for event in events:
        if event.kind in _ALARMS:
            key, priority = key_of(event), Priority(event.data["priority"])
            highest[key] = max(highest.get(key, priority), priority, key=RANK.__getitem__)
    counts = Counter(highest.values())
    return tuple((priority, counts[priority]) for priority in RANK if counts[priority])


# --- words --------------------------------------------------------------------------------------------------------


def _words_of(written: Written) -> tuple[str, ...]:
    patient = written.opened.case.patient
    whole_number = "".join(words_in(patient.identifier))
    texts = [patient.family, patient.given, patient.identifier, whole_number]
    for entry in written.log:
        texts += [_note(entry), entry.reason or ""]
    texts += [one.signing.note for one in written.signatures]
    return tuple(sorted({word for text in texts for word in words_in(text)}))


def _note(entry: Entry) -> str:
    """What somebody wrote in her own words; of an amended note both forms are found."""
    if entry.kind is Kind.AMENDED:
        return str(changes_of(entry).get("text") or "")
    return entry.text("text") or "" if entry.kind is Kind.NOTE else ""
