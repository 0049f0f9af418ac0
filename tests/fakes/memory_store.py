"""A record in memory, for tests that are not about the disk. Held to the same contract as the real one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from nurse_assistant.application.infusion_summary import Basis, Summary
from nurse_assistant.application.people import StaffEvent
from nurse_assistant.application.ports import (
    AlreadyOpen,
    Attempt,
    Opened,
    SessionId,
    Settings,
    Stale,
    Standing,
    StoreError,
    Unit,
    WorkstationEvent,
)
from nurse_assistant.application.review_list import PAGE, Place, Wanted, fits
from nurse_assistant.application.signatures import Signature, Signing
from nurse_assistant.application.verification import Head, Verification, Why
from nurse_assistant.domain.entries import Entry


class MemoryStore:
    """Set `fault` to make every write fail with it, as a full disk would; set it back to None to mend the disk."""

    def __init__(self) -> None:
        self.fault: StoreError | None = None
        self._headers: dict[SessionId, Opened] = {}
        self._logs: dict[SessionId, tuple[Entry, ...]] = {}
        self._attempts: dict[SessionId, tuple[Attempt, ...]] = {}
        self._unit: Unit | None = None
        self._drafts: dict[str, str] = {}
        self._events: tuple[WorkstationEvent, ...] = ()
        self._settings = Settings()
        self._heads: tuple[Head, ...] = ()
        self._staff: tuple[StaffEvent, ...] = ()
        self._signatures: tuple[Signature, ...] = ()
        self._summaries: dict[SessionId, Summary] = {}

    def copied(self) -> "MemoryStore":
        """Another record with the same in it: what is kept is never changed in place."""
        other = MemoryStore()
        for name, value in vars(self).items():
            setattr(other, name, dict(value) if isinstance(value, dict) else value)
        return other

    def open_session(self, opened: Opened, first: Sequence[Entry] = ()) -> None:
        self._check_disk()
        if opened.id in self._headers:
            raise StoreError("This infusion is in the record already.")
        if opened.closed_at is None:
            self._refuse_second(opened)
        self._headers[opened.id] = opened
        self._logs[opened.id] = tuple(first)
        self._attempts[opened.id] = ()

    def sessions(self, *, closed: bool = False, limit: int = 200) -> tuple[Opened, ...]:
        headers = sorted(self._headers.values(), key=lambda header: header.id)
        if closed:
            found = [(header.closed_at, header) for header in headers if header.closed_at is not None]
            ordered = sorted(found, key=lambda pair: pair[0], reverse=True)
        else:
            ordered = sorted(
                ((header.opened_at, header) for header in headers if header.closed_at is None),
                key=lambda pair: pair[0],
            )
        return tuple(header for _, header in ordered[:limit])

    def lengths(self, *, closed: bool = False) -> dict[SessionId, int]:
        wanted = [header.id for header in self._headers.values() if (header.closed_at is not None) is closed]
        return {id_: len(self._logs[id_]) for id_ in wanted}

    def with_orders(self) -> tuple[Opened, ...]:
        ordered = [one for one in self._headers.values() if any(map(_carries_an_order, self._logs[one.id]))]
        return tuple(sorted(ordered, key=lambda header: (header.opened_at, header.id)))

    def opened(self, session: SessionId) -> Opened:
        return self._header(session)

    def session_ids(self, since: datetime | None = None, before: datetime | None = None) -> tuple[SessionId, ...]:
        return tuple(
            one.id
            for one in self._in_order()
            if (since is None or one.opened_at >= since) and (before is None or one.opened_at < before)
        )

    def of_patient(self, identifier: str) -> tuple[Opened, ...]:
        return tuple(one for one in self._in_order() if _key(one) == "".join(identifier.split()).casefold())

    def _in_order(self) -> list[Opened]:
        return sorted(self._headers.values(), key=lambda header: (header.opened_at, header.id))

    def load(self, session: SessionId) -> tuple[Entry, ...]:
        self._header(session)
        return self._logs[session]

    def append(
        self, session: SessionId, entries: Sequence[Entry], *, after: int, closed_at: datetime | None,
        signing: Signing | None = None,
    ) -> None:  # fmt: skip
        if not entries or [entry.number for entry in entries] != list(range(after + 1, after + 1 + len(entries))):
            raise ValueError(f"entries must be numbered from {after + 1} on")
        self._check_disk()
        header = self._header(session)
        if len(self._logs[session]) != after:
            raise Stale("Something else was recorded meanwhile.")
        if closed_at is None and header.closed_at is not None:
            self._refuse_second(header)
        self._headers[session] = replace(header, closed_at=closed_at)
        self._logs[session] += tuple(entries)
        self._summaries.pop(session, None)
        if signing is not None:
            self.sign(session, signing, after=entries[-1].number)

    def sign(self, session: SessionId, signing: Signing, *, after: int) -> Signature:
        self._check_disk()
        self._header(session)
        if len(self._logs[session]) != after:
            raise Stale("Something else was recorded meanwhile.")
        nothing = "0" * 64
        number = len(self._signatures) + 1
        made = Signature(number, session, signing, after, f"{after:064x}", nothing, nothing, "0" * 128)
        self._signatures += (made,)
        self._summaries.pop(session, None)
        return made

    def signatures(self, session: SessionId) -> tuple[Signature, ...]:
        self._header(session)
        return tuple(one for one in self._signatures if one.session == session)

    def keep_attempt(self, session: SessionId, attempt: Attempt) -> None:
        self._check_disk()
        self._header(session)
        self._attempts[session] += (attempt,)
        self._summaries.pop(session, None)

    def attempts(self, session: SessionId) -> tuple[Attempt, ...]:
        self._header(session)
        return self._attempts[session]

    def unit(self) -> Unit | None:
        return self._unit

    def set_unit(self, unit: Unit) -> None:
        self._check_disk()
        self._unit = unit

    def note_event(self, event: WorkstationEvent) -> None:
        self._check_disk()
        if event.session is not None:
            self._header(event.session)
            self._summaries.pop(event.session, None)
        self._events += (replace(event, number=len(self._events) + 1),)

    def events(self, *, after: int = 0, since: datetime | None = None) -> tuple[WorkstationEvent, ...]:
        return tuple(one for one in self._events[after:] if since is None or one.at >= since)

    def note_staff(self, events: Sequence[StaffEvent]) -> None:
        self._check_disk()
        for event in events:
            self._staff += (replace(event, number=len(self._staff) + 1),)

    def staff_events(self, *, after: int = 0) -> tuple[StaffEvent, ...]:
        return self._staff[after:]

    def settings(self) -> Settings:
        return self._settings

    def set_settings(self, settings: Settings) -> None:
        self._check_disk()
        self._settings = settings

    def checkpoint(self, why: Why, at: datetime) -> Head:
        self._check_disk()
        number = len(self._heads) + 1
        entries = sum(len(log) for log in self._logs.values())
        head = Head("0" * 64, number, at, why, len(self._headers), entries, f"{number:064x}", "0" * 64, "0" * 128)
        self._heads += (head,)
        return head

    def head(self, number: int | None = None) -> Head | None:
        wanted = [head for head in self._heads if number is None or head.number == number]
        return wanted[-1] if wanted else None

    def verify(self, against: Head | None = None) -> Verification:
        """Nobody can change the memory behind the program's back."""
        entries = sum(len(log) for log in self._logs.values())
        return Verification((), self.head(), len(self._headers), entries, against)

    def standing(self) -> Standing:
        return Standing()

    def send_waiting(self) -> frozenset[SessionId]:
        return frozenset()

    def see_not_taken(self, by: str, at: datetime) -> None:
        """Nothing is ever not taken."""

    def events_about(self, session: SessionId) -> tuple[WorkstationEvent, ...]:
        return tuple(one for one in self._events if one.session == session)

    def without_summary(self, limit: int) -> tuple[Opened, ...]:
        closed = [one for one in self._headers.values() if one.closed_at and one.id not in self._summaries]
        return tuple(sorted(closed, key=lambda one: (one.opened_at, one.id), reverse=True)[:limit])

    def count_without_summary(self) -> int:
        return len(self.without_summary(len(self._headers)))

    def keep_summaries(self, found: Sequence[Summary]) -> None:
        self._check_disk()
        for one in found:
            if self._header(one.session).closed_at and self._basis(one.session) == one.basis:
                self._summaries[one.session] = one

    def _basis(self, session: SessionId) -> Basis:
        counted = (self._logs[session], self._attempts[session], self.signatures(session), self.events_about(session))
        return Basis(*map(len, counted))

    def forget_summaries(self) -> None:
        self._summaries.clear()

    def summaries(self, wanted: Wanted, after: Place | None = None, limit: int = PAGE) -> tuple[Summary, ...]:
        found = [one for one in self._summaries.values() if fits(wanted, one)]
        if after is not None:
            found = [one for one in found if (one.opened_at, one.session) < (after.opened_at, after.session)]
        return tuple(sorted(found, key=lambda one: (one.opened_at, one.session), reverse=True)[:limit])

    def count_summaries(self, wanted: Wanted) -> int:
        return sum(fits(wanted, one) for one in self._summaries.values())

    def these_summaries(self, sessions: Sequence[SessionId]) -> tuple[Summary, ...]:
        return tuple(self._summaries[one] for one in sessions if one in self._summaries)

    def drafts(self) -> dict[str, str]:
        return dict(self._drafts)

    def keep_draft(self, place: str, text: str | None) -> None:
        self._check_disk()
        if text is None:
            self._drafts.pop(place, None)
        else:
            self._drafts[place] = text

    def _check_disk(self) -> None:
        if self.fault is not None:
            raise self.fault

    def _header(self, session: SessionId) -> Opened:
        if session not in self._headers:
            raise StoreError("This infusion is not in the record.")
        return self._headers[session]

    def _refuse_second(self, opened: Opened) -> None:
        if any(header.closed_at is None and _key(header) == _key(opened) for header in self._headers.values()):
            raise AlreadyOpen("This patient has an open infusion already.")


def _key(opened: Opened) -> str:
    return "".join(opened.case.patient.identifier.split()).casefold()


def _carries_an_order(entry: Entry) -> bool:
    changes = entry.data.get("changes")
    return bool(entry.ordered_by) or (isinstance(changes, dict) and bool(changes.get("ordered_by")))
