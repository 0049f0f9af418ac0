"""Backups: a whole copy, opened and checked before it gets its name; then older ones that are not needed go."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection

from nurse_assistant.application.ports import Signer, StoreError
from nurse_assistant.application.troubles import not_copied
from nurse_assistant.application.verification import Head
from nurse_assistant.store import cipher
from nurse_assistant.store.backup_folder import copies, superfluous
from nurse_assistant.store.connection import connect, reading
from nurse_assistant.store.copying import copy_file, discard, make_private_folder, settle, stand_alone
from nurse_assistant.store.errors import cause_of, driver_errors, trouble_of
from nurse_assistant.store.integrity import structure_faults, verify

ROOM_TO_WORK_BYTES = 50_000_000
"""Years of lines of a unit."""


class Job(NamedTuple):
    """What a backup must know; goes to another process as it is."""

    path: Path
    passphrase: str | None
    target: Path
    signer: Signer
    head: Head | None
    """Written just before: the copy must hold it, and all it stands for. None: the record could not be sealed."""
    keep_days: int | None
    """For how many days the last copy of each is kept; None: none goes."""


def back_up(job: Job) -> Path:
    """Gives the copy. Raises StoreError: then all copies from before are there.

    A record that was changed outside this program is copied all the same, and it is said: what is written into it from
    now on must not be the only one of its kind. Its copies push out none from before.
    """
    unchecked = job.target.with_name(f"{job.target.name}.unchecked")
    with told_of_copying():
        expect_room(job.path, job.target.parent)
        try:
            copy_file(job.path, unchecked, job.passphrase)
            faults = faults_of_copy(unchecked, job.passphrase, job.signer, job.head)
            settle(unchecked, job.target)
        finally:
            discard(unchecked)
        if faults:
            raise StoreError(f"The copy {job.target.name} is not as this program wrote it: {faults[0]} No other went.")
        for spare in superfluous(copies(job.path), job.keep_days) if job.keep_days is not None else ():
            spare.path.unlink()
    return job.target


def faults_of_copy(path: Path, passphrase: str | None, signer: Signer, head: Head | None) -> tuple[str, ...]:
    """Opened as the program would open it: the file itself, every chain, every checkpoint and the head. Raises
    StoreError where the file itself is damaged; gives what was changed by others."""
    with looked_into(path, passphrase) as connection:
        structure = structure_faults(connection)
        if structure:
            raise StoreError(f"The copy would be damaged ({structure[0]}), so there is none. Earlier copies are kept.")
        return tuple(str(fault) for fault in verify(connection, signer, head).faults)


@contextmanager
def looked_into(path: Path, passphrase: str | None) -> Iterator[Connection]:
    """A copy of one's own to read in; it stands alone again afterwards."""
    engine = connect(path, passphrase)
    try:
        with reading(engine).begin() as connection:
            yield connection
    finally:
        engine.dispose()
    with closing(cipher.raw(path, passphrase, mode="rw")) as alone:
        stand_alone(alone)


@contextmanager
def told_of_copying() -> Iterator[None]:
    """A fault on the way leaves it as a StoreError."""
    try:
        yield
    except driver_errors() as error:
        cause = cause_of(error)
        trouble = trouble_of(cause)
        if trouble is None:
            raise StoreError(f"No copy of the record could be made, because the database answers “{cause}”.") from error
        raise StoreError(not_copied(trouble)) from error


def expect_room(path: Path, folder: Path) -> None:
    """A copy must never take the room that the record's own next lines need."""
    make_private_folder(folder)
    needed = path.stat().st_size + ROOM_TO_WORK_BYTES
    if shutil.disk_usage(folder).free < needed:
        raise StoreError(f"No copy of the record was made: {folder} has less than {needed // 1_000_000} MB of room.")
