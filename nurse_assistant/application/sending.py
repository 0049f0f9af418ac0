"""Bringing what waited to the record, one thing at a time: an entry is judged anew against the log as it is there now.

Others may have recorded meanwhile. What then asks for something is recorded, for it happened, and the question stands
open (`asked_later`); what contradicts the log is not, and becomes an attempt. Nothing is sent twice: what the server
took without being able to say so is found again.
"""

from collections.abc import Iterable
from dataclasses import replace

from nurse_assistant.application.asked_later import as_happened, asks_anew
from nurse_assistant.application.desk import when_closed
from nurse_assistant.application.people import StaffEvent
from nurse_assistant.application.ports import Attempt, RecordStore, SessionId, Stale, StoreError, Unreachable
from nurse_assistant.application.waiting import OwnDesk, Waiting
from nurse_assistant.domain.decide import decide
from nurse_assistant.domain.effective import CORRECTIONS, target
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.protocol_file import ProtocolProblems, parse_kept
from nurse_assistant.domain.state import InfusionSession
from nurse_assistant.domain.vocabulary import Code, Outcome

_EVERY = 1_000_000_000


class NotFitting(Exception):
    """It does not fit the record. The text is what `NotTaken.why` says."""


class Sender:
    def __init__(self, server: RecordStore, here: OwnDesk) -> None:
        self._server, self._here = server, here
        self._sessions: dict[SessionId, InfusionSession] = {}
        self._staff: list[StaffEvent] = []
        """The log of people as last read."""

    def send(self, one: Waiting) -> int:
        """The number of the line it has become; 0 for what has none.

        Raises Unreachable if it has to wait on, NotFitting if waiting does not help.
        """
        try:
            match one.what:
                case Entry():
                    return self._send_entry(one.session or "", one.what)
                case Attempt():
                    self._keep_attempt(one.session or "", one.what)
                case StaffEvent() as said:
                    self._send_staff(said)
                case event:
                    known = self._server.events(since=event.at)
                    if event not in (replace(line, number=event.number) for line in known):
                        self._server.note_event(event)
        except Stale as error:
            raise Unreachable(str(error)) from error
        except Unreachable:
            raise
        except StoreError as error:
            raise NotFitting(str(error)) from error
        return 0

    def _send_staff(self, said: StaffEvent) -> None:
        self._staff += self._server.staff_events(after=self._staff[-1].number if self._staff else 0)
        if said not in (replace(line, number=said.number) for line in self._staff):
            self._server.note_staff((said,))

    def _keep_attempt(self, session: SessionId, attempt: Attempt) -> None:
        if attempt not in self._server.attempts(session):
            self._server.keep_attempt(session, attempt)

    def _send_entry(self, session: SessionId, said: Entry) -> int:
        log = self._server.load(session)
        entry = replace(self._with_target(session, said), number=len(log) + 1)
        for line in log[said.number - 1 :]:
            if _same(line, entry):
                return line.number
        self._append(session, log, entry)
        return entry.number

    def _append(self, session: SessionId, log: tuple[Entry, ...], entry: Entry) -> None:
        infusion = self._session(session)
        verdict = decide(infusion, log, entry)
        if entry.kind not in CORRECTIONS and asks_anew(verdict, entry):
            happened = as_happened(entry)
            found = decide(infusion, log, happened)
            if found.kept:  # else it contradicts the log, whatever is said of it
                entry, verdict = happened, found
        entry = replace(entry, codes=verdict.codes)
        if not verdict.kept:
            self._keep_attempt(session, Attempt(entry, verdict.outcome, verdict.codes))
            raise NotFitting(", ".join(verdict.codes))
        closed_at = when_closed(infusion, (*log, entry))
        self._server.append(session, (entry,), after=len(log), closed_at=closed_at)

    def _with_target(self, session: SessionId, said: Entry) -> Entry:
        """A correction names a line by the number it had here."""
        if said.kind not in CORRECTIONS:
            return said
        number = self._here.numbers(session).get(target(said), target(said))
        if number is None:  # the line it corrects was not taken itself
            self._keep_attempt(session, Attempt(said, Outcome.REFUSED, (Code.BAD_VALUE,)))
            raise NotFitting(Code.BAD_VALUE)
        return replace(said, data={**said.data, "entry": number})

    def _session(self, session: SessionId) -> InfusionSession:
        if session not in self._sessions:
            both = (self._server.sessions(limit=_EVERY), self._server.sessions(closed=True, limit=_EVERY))
            opened = next(one for found in both for one in found if one.id == session)
            try:
                self._sessions[session] = InfusionSession(opened.case, parse_kept(opened.protocol_text))
            except ProtocolProblems as error:
                raise StoreError(f"The protocol of this infusion cannot be read: {error}.") from error
        return self._sessions[session]


def _same(line: Entry, entry: Entry) -> bool:
    """Told at the same microsecond by the same person: the same thing."""
    return _told(line) == _told(entry)


def _told(entry: Entry) -> Iterable[object]:
    return entry.kind, entry.at, entry.recorded_at, entry.by, entry.done_by, dict(entry.data)
