"""The one connection to the record's file, held open, and its promises (durable, exclusive writing). Knows no table."""

import sqlite3
from contextlib import ExitStack
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from nurse_assistant.application.ports import StoreError
from nurse_assistant.application.troubles import Trouble
from nurse_assistant.store import cipher
from nurse_assistant.store.errors import FileTrouble, told
from nurse_assistant.store.rescue import Rescue

BUSY_TIMEOUT_S = 0.5
"""How long to wait for another program's write. Longer than a write takes, shorter than a nurse takes for a freeze."""

_PRAGMAS = (
    "PRAGMA synchronous = FULL",  # NORMAL loses acknowledged entries when the power fails (reliability.md 2.1)
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",  # else INSERT OR REPLACE deletes a line without its trigger
)

_JSON_IS_HARMLESS = "SELECT max(flags & 0x200000) FROM pragma_function_list WHERE name = 'json_valid'"
"""Whether this SQLite counts its own JSON functions among the harmless (SQLITE_INNOCUOUS). 3.40 does not."""

_READING = "reading"


def connect(path: Path, passphrase: str | None = None) -> Engine:
    """The one connection to an existing file; `passphrase`: of an encrypted one. Raises StoreError, WrongPassphrase.

    `engine.begin()` takes the write lock at once, so that read-then-append cannot fork history; `reading(engine)`
    does not take it.
    """
    engine = create_engine(
        "sqlite://",
        creator=lambda: _open(path, passphrase),
        module=cipher.driver(passphrase),
        poolclass=StaticPool,
        hide_parameters=True,
    )
    with told("opened"):
        _guard(engine, path, passphrase)
        engine.connect().close()
    return engine


def reading(engine: Engine) -> Engine:
    """The same connection, for transactions that only read."""
    return engine.execution_options(**{_READING: True})


def is_reading(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get(_READING, False))


def _open(path: Path, passphrase: str | None) -> sqlite3.Connection:
    with ExitStack() as undo:
        # mode=rw: a missing file is a fault, not a reason to begin an empty record.
        connection = cipher.raw(path, passphrase, mode="rw", timeout_s=BUSY_TIMEOUT_S)
        undo.callback(connection.close)
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        _distrust_schema(connection)
        (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
        if mode != "wal":
            raise StoreError("The record cannot be kept safely in this folder: move it to the computer's own disk.")
        undo.pop_all()
        return connection


def _distrust_schema(connection: sqlite3.Connection) -> None:
    """No function called from the schema of a tampered file; where that would forbid our own CHECKs, leave it."""
    (harmless,) = connection.execute(_JSON_IS_HARMLESS).fetchone()
    connection.execute(f"PRAGMA trusted_schema = {'OFF' if harmless else 'ON'}")


def _guard(engine: Engine, path: Path, passphrase: str | None) -> None:
    """Begin every transaction ourselves, after a look whether the file is still the one that was opened."""
    opened = _identity(path)
    rescue = Rescue(path, passphrase)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # SQLite would go on writing into a deleted file, and all would be lost on closing.
        try:
            found = _identity(path)
        except FileNotFoundError as error:
            raise FileTrouble(rescue.copied(connection)) from error
        if found != opened:
            raise FileTrouble(Trouble.REPLACED)
        rescue.not_needed()
        connection.exec_driver_sql("BEGIN" if is_reading(connection) else "BEGIN IMMEDIATE")


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino
