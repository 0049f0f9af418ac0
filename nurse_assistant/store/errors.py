"""Faults of the database and of the disk as one sentence for the nurse. Repairs nothing and hides nothing."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from nurse_assistant.application.ports import StoreError
from nurse_assistant.application.troubles import Doing, Trouble, sentence
from nurse_assistant.store.server_errors import is_of_server, server_fault

_TROUBLES: dict[int, Trouble] = {
    sqlite3.SQLITE_BUSY: Trouble.BUSY,
    sqlite3.SQLITE_LOCKED: Trouble.BUSY,
    sqlite3.SQLITE_PERM: Trouble.READ_ONLY,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_IOERR: Trouble.NOT_ANSWERING,
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_CORRUPT: Trouble.DAMAGED,
    sqlite3.SQLITE_NOTADB: Trouble.DAMAGED,
    sqlite3.SQLITE_CANTOPEN: Trouble.MISSING,
}

_PRIMARY = 0xFF
"""The low byte of an SQLite error code says what, the rest where."""

_CIPHER = "sqlcipher3.dbapi2"


class FileTrouble(OSError):
    """The file is not the one that was opened."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


def driver_errors() -> tuple[type[Exception], ...]:
    """What the drivers raise and SQLAlchemy around them; SQLCipher's own where it was loaded."""
    cipher = sys.modules.get(_CIPHER)
    return (DBAPIError, sqlite3.Error, OSError, *([cipher.Error] if cipher else []))


def cause_of(error: Exception) -> BaseException | None:
    """What the driver said, without SQLAlchemy around it."""
    return error.orig if isinstance(error, DBAPIError) else error


@contextmanager
def told(doing: Doing) -> Iterator[None]:
    """Around everything that touches the record: a fault leaves it as a StoreError."""
    try:
        yield
    except driver_errors() as error:
        cause = cause_of(error)
        if cause is not None and is_of_server(cause):
            raise server_fault(doing, cause) from error
        raise StoreError(_sentence(doing, cause)) from error


def trouble_of(error: BaseException | None) -> Trouble | None:
    """None: of a kind that has no sentence of its own."""
    if isinstance(error, FileTrouble):
        return error.trouble
    if isinstance(error, FileNotFoundError):
        return Trouble.MISSING
    if isinstance(error, PermissionError):
        return Trouble.READ_ONLY
    return _TROUBLES.get(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & _PRIMARY)


def _sentence(doing: Doing, error: BaseException | None) -> str:
    trouble = trouble_of(error)
    if trouble is not None:
        return sentence(doing, trouble)
    return (
        f"The record could not be {doing}, because the database answers “{error}”: "
        "try again, and write on paper until it is put right."
    )
