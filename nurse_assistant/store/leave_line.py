"""One line for the workstation's log, in a file that is to take the record's place: it says itself how it got there."""

from contextlib import closing
from pathlib import Path

from nurse_assistant.application.ports import Signer, WorkstationEvent
from nurse_assistant.store import cipher
from nurse_assistant.store.connection import connect
from nurse_assistant.store.copying import stand_alone
from nurse_assistant.store.session_log import SqliteRecordStore


def leave_line(part: Path, passphrase: str | None, signer: Signer, event: WorkstationEvent) -> None:
    """Nobody else has the file open; it needs nothing beside it afterwards. Raises StoreError."""
    with closing(SqliteRecordStore(connect(part, passphrase), signer)) as store:
        store.note_event(event)
    with closing(cipher.raw(part, passphrase, mode="rw")) as alone:
        stand_alone(alone)
