"""What keeps the copies of a record, as a shape."""

from datetime import datetime
from typing import Protocol

from nurse_assistant.application.copies import Outlook, RecordCopy


class Keeper(Protocol):
    """The copies of the record's file. A copy is made in another process: nobody waits for it, and no alarm does."""

    def copies(self) -> tuple[RecordCopy, ...]:
        """All there are of this record, newest first. Raises StoreError."""
        ...

    def begin(self, at: datetime) -> None:
        """Seal the record and begin to copy it, unless a copy is being made. Raises StoreError."""
        ...

    def is_copying(self) -> bool: ...

    def has_ended(self) -> bool:
        """True once after each copy that was made and found sound. Raises StoreError, once, for one that was not."""
        ...

    def begin_look(self, copy: RecordCopy, now: datetime) -> None:
        """Begin to look, in another process, what putting this copy back would lose. Raises StoreError."""
        ...

    def look_result(self) -> Outlook | None:
        """What that look found, once; None: it is still looking, or was not asked. Raises StoreError where the copy
        cannot be used."""
        ...

    def is_open_elsewhere(self) -> bool | None:
        """Whether another program has the record open now; None: that cannot be told just now."""
        ...

    def warnings(self) -> tuple[str, ...]:
        """What is not safe about where the record lies, a sentence each."""
        ...
