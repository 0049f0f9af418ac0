"""Faults of the database and of the disk as one sentence for the nurse. Repairs nothing and hides nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from nurse_assistant.application.ports import StoreError
from nurse_assistant.store.server_errors import Doing, is_of_server, server_fault

_PAPER = "write on paper until it is put right"

_BUSY = "another program is using the file: close that program, then try again"
_READ_ONLY = f"the file is write-protected: have its permissions set right, and {_PAPER}"
_IO = f"the disk does not answer as it should: try again, and {_PAPER}"
_FULL = f"the disk is full: free some space, then try again, and {_PAPER}"
_DAMAGED = f"the file is damaged: have the last backup put back, and {_PAPER}"
_MISSING = f"the file is not there or may not be opened: have it put back, and {_PAPER}"

_REASONS: dict[int, str] = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_IOERR: _IO,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_CANTOPEN: _MISSING,
}

_PRIMARY = 0xFF
"""The low byte of an SQLite error code says what, the rest where."""


@contextmanager
def told(doing: Doing) -> Iterator[None]:
    """Around everything that touches the record: a fault leaves it as a StoreError."""
    try:
        yield
    except DBAPIError as error:
        if error.orig is not None and is_of_server(error.orig):
            raise server_fault(doing, error.orig) from error
        raise StoreError(_sentence(doing, error.orig)) from error
    except (sqlite3.Error, OSError) as error:
        raise StoreError(_sentence(doing, error)) from error


def _sentence(doing: Doing, error: BaseException | None) -> str:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK) & _PRIMARY
    reason = _REASONS.get(code, f"the database answers “{error}”: try again, and {_PAPER}")
    return f"The record could not be {doing}, because {reason}."
