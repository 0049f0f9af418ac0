"""A whole copy of a record's file, or none: by SQLite's own backup, under a passing name until it is complete."""

import os
import sqlite3
from contextlib import closing
from itertools import zip_longest
from pathlib import Path

from nurse_assistant.store import cipher


def copy_file(path: Path, target: Path, passphrase: str | None) -> None:
    """As `copy_pages`, of a file that others may be using; never written to. Raises StoreError and driver errors."""
    alone = not path.with_name(f"{path.name}-wal").exists() and not os.access(path.parent, os.W_OK)
    with closing(cipher.raw(path, passphrase, mode="alone" if alone else "ro")) as source:
        copy_pages(source, target, passphrase)


def copy_pages(source: sqlite3.Connection, target: Path, passphrase: str | None) -> None:
    """Everything `source` sees, into a file of its own that needs nothing beside it and only its owner can read;
    encrypted where the source is. One of the same name is replaced. Raises what the driver raises, and OSError."""
    part = part_of(target)
    make_private_folder(target.parent)
    make_private(part)
    try:
        with closing(cipher.raw(part, passphrase, mode="rw")) as copy:
            source.backup(copy)
        with closing(cipher.raw(part, passphrase, mode="rw")) as copy:
            stand_alone(copy)
    except BaseException:
        discard(part)
        raise
    settle(part, target)


def stand_alone(connection: sqlite3.Connection) -> None:
    """The file needs nothing beside it any more. Raises what the driver raises."""
    connection.execute("PRAGMA journal_mode = DELETE").fetchone()


def part_of(target: Path) -> Path:
    return target.with_name(f"{target.name}.part")


def discard(path: Path) -> None:
    """A file of our own that was never complete, and what SQLite put beside it."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm", f"{path.name}-journal"):
        path.with_name(name).unlink(missing_ok=True)


def settle(part: Path, target: Path) -> None:
    """The complete file gets its name, and both are on the disk when this returns. Raises OSError."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def make_private(part: Path) -> None:
    """An empty file only its owner can read, in place of one that was never complete."""
    discard(part)
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def make_private_folder(folder: Path) -> None:
    """Made for its owner only; one that is there stays as it is."""
    if not folder.is_dir():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def same_lines(one: sqlite3.Connection, other: sqlite3.Connection) -> bool:
    """Whether both hold the same tables and triggers, and in each table the same lines."""
    schema = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    if one.execute(schema).fetchall() != other.execute(schema).fetchall():
        return False
    tables = [name for (name,) in one.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    for table in tables:
        query = f'SELECT * FROM "{table}" ORDER BY rowid'
        pairs = zip_longest(one.execute(query), other.execute(query))
        if any(line != twin for line, twin in pairs):
            return False
    return True
