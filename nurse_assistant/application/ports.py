"""What the application needs from outside, as shapes. The store and the system fill them; tests fill them too."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from nurse_assistant.domain.entries import Case, Entry
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.vocabulary import Code, Outcome

SessionId = str
"""A random UUID in text form; says nothing about the patient."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The header of one infusion session: everything fixed when it opened, and whether it is closed."""

    id: SessionId
    case: Case
    protocol_text: str
    """The exact text of the protocol file the session began with."""
    opened_at: datetime
    opened_by: str
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """An entry that was not kept, as typed: shown to the charge nurse as caught by a check."""

    entry: Entry
    outcome: Outcome
    codes: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """The unit's own names. Chairs stand in the room's order."""

    name: str
    chairs: tuple[str, ...]
    staff: tuple[str, ...]
    timezone: str
    jurisdiction: str


class StoreError(Exception):
    """The record could not be read or written. The text is one sentence for the nurse: what, and what to do."""


class Stale(StoreError):
    """Somebody else recorded first: the log is longer than the writer knew."""


class AlreadyOpen(StoreError):
    """The patient has an open session already."""


class Clock(Protocol):
    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


class RecordStore(Protocol):
    """The record: append-only logs of sessions, attempts beside them, and the unit's names."""

    def open_session(self, opened: Opened, first: Sequence[Entry] = ()) -> None:
        """The header and its first entries, numbered from 1, in one durable transaction.

        Raises AlreadyOpen if this patient (identifier) has an open session; StoreError if nothing was written.
        """
        ...

    def sessions(self, *, closed: bool = False, limit: int = 200) -> tuple[Opened, ...]:
        """Open sessions, oldest first; or with `closed` the closed ones, newest first."""
        ...

    def load(self, session: SessionId) -> tuple[Entry, ...]:
        """Every kept entry, in the order of recording."""
        ...

    def append(self, session: SessionId, entries: Sequence[Entry], *, after: int, closed_at: datetime | None) -> None:
        """Write entries in one durable transaction; `after` is the last number the writer knew (0: none).

        `closed_at` becomes the header's (None: the session is open). Raises Stale if the log has grown meanwhile,
        StoreError if nothing was written.
        """
        ...

    def keep_attempt(self, session: SessionId, attempt: Attempt) -> None: ...

    def attempts(self, session: SessionId) -> tuple[Attempt, ...]: ...

    def unit(self) -> Unit | None:
        """The unit's names; None before the first run is done."""
        ...

    def set_unit(self, unit: Unit) -> None: ...

    def faults(self) -> tuple[str, ...]:
        """What was changed in the record behind the program's back, a sentence each; empty: nothing was found."""
        ...

    def drafts(self) -> dict[str, str]:
        """What was typed and not yet recorded, by place (session and form), as JSON text."""
        ...

    def keep_draft(self, place: str, text: str | None) -> None:
        """Remember (or with None forget) what stands typed in a form, so that a restart loses nothing."""
        ...


class ProtocolLibrary(Protocol):
    def offered(self) -> tuple[InfusionProtocol, ...]: ...

    def text_of(self, protocol_id: str) -> str: ...

    def problems(self) -> dict[str, tuple[str, ...]]:
        """Files that are not offered, by name, with their problems."""
        ...
