"""What was recorded at this workstation while the record's server did not answer, as a shape. The store fills it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from nurse_assistant.application.people import StaffEvent
from nurse_assistant.application.ports import Attempt, NotTaken, SessionId, Settings, WorkstationEvent
from nurse_assistant.domain.entries import Entry

Said = Entry | Attempt | WorkstationEvent | StaffEvent


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that waits here to be sent."""

    place: int
    """In the order of recording, from 1; never given twice."""
    session: SessionId | None
    what: Said


class OwnDesk(Protocol):
    """What is this workstation's alone, durable on its own disk: what waits, what is typed, what is set here."""

    @property
    def name(self) -> str:
        """Of this workstation, in the logs of all; given once."""
        ...

    def waiting(self) -> tuple[Waiting, ...]:
        """In order."""
        ...

    def put(self, session: SessionId | None, said: Sequence[Said]) -> tuple[Waiting, ...]:
        """Behind what waits already, in one durable transaction. Raises StoreError if nothing was written."""
        ...

    def sent(self, place: int, number: int) -> None:
        """It is in the record; an entry as line `number` of its log (else 0)."""
        ...

    def numbers(self, session: SessionId) -> dict[int, int | None]:
        """Which line in the record an entry has become, by the number it had here; None: none, it was not taken."""
        ...

    def forget_numbers(self, session: SessionId) -> None:
        """Nobody calls the entries of this session by their numbers here any more. What was not taken stays."""
        ...

    def refuse(self, place: int, why: str) -> None:
        """It was not taken; it is kept."""
        ...

    def not_taken(self) -> tuple[NotTaken, ...]:
        """What nobody has seen yet, in order."""
        ...

    def see_not_taken(self, by: str, at: datetime) -> None: ...

    def settings(self) -> Settings: ...

    def set_settings(self, settings: Settings) -> None: ...

    def drafts(self) -> dict[str, str]: ...

    def keep_draft(self, place: str, text: str | None) -> None: ...
