"""The record on a server, as one of several workstations uses it: the port `RecordStore`. Knows no SQL.

What is everybody's lies on the server; what is this workstation's alone (what is typed, its settings) on its own disk.
While the server does not answer, what is recorded is kept there too, durably, and everything later behind it;
`send_waiting` brings it to the record in the order in which it was recorded.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from nurse_assistant.application.infusion_summary import Summary
from nurse_assistant.application.people import StaffEvent, StaffKind
from nurse_assistant.application.ports import (
    Attempt,
    Opened,
    RecordStore,
    SessionId,
    Settings,
    Stale,
    Standing,
    Unit,
    Unreachable,
    WorkstationEvent,
    WorkstationKind,
)
from nurse_assistant.application.review_list import PAGE, Place, Wanted
from nurse_assistant.application.sending import NotFitting, Sender
from nurse_assistant.application.signatures import Signature, Signing
from nurse_assistant.application.troubles import GREW, NO_SIGNING, WAITS_HERE
from nurse_assistant.application.verification import Head, Verification, Why
from nurse_assistant.application.waiting import OwnDesk, Said, Waiting
from nurse_assistant.domain.entries import Entry

AT_ONCE = 100
"""How much is sent in one go: the window waits for it."""
WORKSTATION = "workstation"
"""The key under which an event says where it happened."""
_FOR_ALL = frozenset(
    {WorkstationKind.CLOCK_JUMPED, WorkstationKind.OTHER_PATIENT_SCANNED, WorkstationKind.INFUSIONS_EXPORTED}
)
"""What concerns a patient, wherever it happened. Alarms are raised, seen and sounded at each workstation by itself."""
_MAY_WAIT = frozenset({StaffKind.PIN_RIGHT, StaffKind.PIN_WRONG, StaffKind.BADGE_READ, StaffKind.LOCKED})
"""What is written of people when they show who they are. A role, a PIN or a badge is changed for all at once or not."""


class SharedRecord:
    def __init__(self, server: RecordStore, here: OwnDesk) -> None:
        self._server, self._here = server, here
        self._sender = Sender(server, here)
        self._queue = list(here.waiting())
        self._others: set[SessionId] = set()
        """Sessions whose log is not the one last loaded: numbers given here may be another line's there."""
        self._fault = ""

    # --- what waits here ------------------------------------------------------------------------------------------

    def standing(self) -> Standing:
        waiting = sum(isinstance(one.what, Entry) for one in self._queue)
        return Standing(shared=True, fault=self._fault, waiting=waiting, not_taken=self._here.not_taken())

    def send_waiting(self) -> frozenset[SessionId]:
        for one in self._queue[:AT_ONCE]:
            if not self._reached(lambda one=one: self._send(one)):  # type: ignore[misc]
                break
            self._queue.pop(0)
        return frozenset(self._others)

    def _send(self, one: Waiting) -> None:
        try:
            number = self._sender.send(one)
            self._here.sent(one.place, number)
        except NotFitting as error:
            self._here.refuse(one.place, str(error))
            number = 0
        if one.session is not None and isinstance(one.what, Entry) and number != one.what.number:
            self._others.add(one.session)

    def see_not_taken(self, by: str, at: datetime) -> None:
        self._here.see_not_taken(by, at)

    def _reached(self, act: Callable[[], None]) -> bool:
        """Whether the server could be asked; what is known of it afterwards."""
        try:
            act()
        except Unreachable as error:
            self._fault = str(error)
            return False
        self._fault = ""
        return True

    def _write(self, session: SessionId | None, said: Sequence[Said], act: Callable[[], None]) -> None:
        """To the server, or behind what waits. Whether the server took what it did not acknowledge is found out when it
        is sent. Raises StoreError if it is in neither place."""
        if self._queue or not self._reached(act):
            self._queue.extend(self._here.put(session, said))

    # --- what is everybody's --------------------------------------------------------------------------------------

    def open_session(self, opened: Opened, first: Sequence[Entry] = ()) -> None:
        """Not without the server: nobody here knows whether the patient has an open infusion elsewhere."""
        self._server.open_session(opened, first)

    def sessions(self, *, closed: bool = False, limit: int = 200) -> tuple[Opened, ...]:
        return self._server.sessions(closed=closed, limit=limit)

    def lengths(self, *, closed: bool = False) -> dict[SessionId, int]:
        found: dict[SessionId, int] = {}
        if not self._reached(lambda: found.update(self._server.lengths(closed=closed))):
            raise Unreachable(self._fault)
        return found

    def with_orders(self) -> tuple[Opened, ...]:
        return self._server.with_orders()

    def opened(self, session: SessionId) -> Opened:
        return self._server.opened(session)

    def session_ids(self, since: datetime | None = None, before: datetime | None = None) -> tuple[SessionId, ...]:
        return self._server.session_ids(since, before)

    def of_patient(self, identifier: str) -> tuple[Opened, ...]:
        return self._server.of_patient(identifier)

    def load(self, session: SessionId) -> tuple[Entry, ...]:
        if any(one.session == session and isinstance(one.what, Entry) for one in self._queue):
            raise Unreachable(WAITS_HERE)
        log = self._server.load(session)
        self._others.discard(session)
        if self._here.numbers(session):
            self._here.forget_numbers(session)
        return log

    def append(
        self, session: SessionId, entries: Sequence[Entry], *, after: int, closed_at: datetime | None,
        signing: Signing | None = None,
    ) -> None:  # fmt: skip
        """What is signed does not wait: nobody here knows under which lines the signature would then stand."""
        if session in self._others and not self._queue:
            raise Stale(GREW)
        if signing is not None:
            self._signed(
                lambda: self._server.append(session, entries, after=after, closed_at=closed_at, signing=signing)
            )
            return
        self._write(
            session,
            entries,
            lambda: self._server.append(session, entries, after=after, closed_at=closed_at),
        )

    def sign(self, session: SessionId, signing: Signing, *, after: int) -> Signature:
        if session in self._others:
            raise Stale(GREW)
        made: list[Signature] = []
        self._signed(lambda: made.append(self._server.sign(session, signing, after=after)))
        return made[0]

    def _signed(self, act: Callable[[], None]) -> None:
        """Raises Unreachable while anything waits: the log signed would not be the one that is seen."""
        if self._queue or not self._reached(act):
            raise Unreachable(NO_SIGNING)

    def signatures(self, session: SessionId) -> tuple[Signature, ...]:
        return self._server.signatures(session)

    def keep_attempt(self, session: SessionId, attempt: Attempt) -> None:
        self._write(session, (attempt,), lambda: self._server.keep_attempt(session, attempt))

    def attempts(self, session: SessionId) -> tuple[Attempt, ...]:
        return self._server.attempts(session)

    def unit(self) -> Unit | None:
        return self._server.unit()

    def set_unit(self, unit: Unit) -> None:
        self._server.set_unit(unit)

    def note_event(self, event: WorkstationEvent) -> None:
        told = replace(event, data={**event.data, WORKSTATION: self._here.name})
        self._write(event.session, (told,), lambda: self._server.note_event(told))

    def events(self, *, after: int = 0, since: datetime | None = None) -> tuple[WorkstationEvent, ...]:
        """What happened here, and what concerns a patient wherever it happened."""
        found = self._server.events(after=after, since=since)
        mine = (one for one in found if one.kind in _FOR_ALL or one.data.get(WORKSTATION) == self._here.name)
        return tuple(replace(one, data=_without_workstation(one)) for one in mine)

    def events_about(self, session: SessionId) -> tuple[WorkstationEvent, ...]:
        return self._server.events_about(session)

    def without_summary(self, limit: int) -> tuple[Opened, ...]:
        return self._server.without_summary(limit)

    def count_without_summary(self) -> int:
        return self._server.count_without_summary()

    def keep_summaries(self, found: Sequence[Summary]) -> None:
        self._server.keep_summaries(found)

    def forget_summaries(self) -> None:
        self._server.forget_summaries()

    def summaries(self, wanted: Wanted, after: Place | None = None, limit: int = PAGE) -> tuple[Summary, ...]:
        return self._server.summaries(wanted, after, limit)

    def count_summaries(self, wanted: Wanted) -> int:
        return self._server.count_summaries(wanted)

    def these_summaries(self, sessions: Sequence[SessionId]) -> tuple[Summary, ...]:
        return self._server.these_summaries(sessions)

    def note_staff(self, events: Sequence[StaffEvent]) -> None:
        if all(event.kind in _MAY_WAIT for event in events):
            self._write(None, events, lambda: self._server.note_staff(events))
        else:
            self._server.note_staff(events)

    def staff_events(self, *, after: int = 0) -> tuple[StaffEvent, ...]:
        """While the server does not answer, what waits here alone: whoever was known can still sign in."""
        found: list[StaffEvent] = []
        asked = not self._fault and self._reached(lambda: found.extend(self._server.staff_events(after=after)))
        if not asked and not after:
            raise Unreachable(self._fault)
        return (*found, *(one.what for one in self._queue if isinstance(one.what, StaffEvent)))

    def checkpoint(self, why: Why, at: datetime) -> Head:
        """Of what is in the record; what waits here is not yet."""
        return self._server.checkpoint(why, at)

    def head(self, number: int | None = None) -> Head | None:
        return self._server.head(number)

    def verify(self, against: Head | None = None) -> Verification:
        return self._server.verify(against)

    # --- what is this workstation's -------------------------------------------------------------------------------

    def settings(self) -> Settings:
        return self._here.settings()

    def set_settings(self, settings: Settings) -> None:
        self._here.set_settings(settings)

    def drafts(self) -> dict[str, str]:
        return self._here.drafts()

    def keep_draft(self, place: str, text: str | None) -> None:
        self._here.keep_draft(place, text)


def _without_workstation(event: WorkstationEvent) -> dict[str, str]:
    return {key: said for key, said in event.data.items() if key != WORKSTATION}
