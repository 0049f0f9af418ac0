"""Finding infusions in the record without loading all of them: by number, by time, by patient."""

from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from nurse_assistant.application.ports import Opened, SessionId


class Finding(Protocol):
    """A part of the port `RecordStore`. Every method raises StoreError."""

    def opened(self, session: "SessionId") -> "Opened":
        """The header of one infusion, open or closed."""
        ...

    def session_ids(self, since: datetime | None = None, before: datetime | None = None) -> "tuple[SessionId, ...]":
        """Every infusion opened at `since` or later and earlier than `before`, in the order of opening."""
        ...

    def of_patient(self, identifier: str) -> "tuple[Opened, ...]":
        """Every infusion of the patient with this number, open or closed, in the order of opening. Spaces and capitals
        of the number do not count."""
        ...
