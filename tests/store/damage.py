"""Ways to harm a record behind the program's back."""

import sqlite3
from contextlib import closing
from pathlib import Path

from nurse_assistant.store.schema import TRIGGERS

PAGE = 4096


def tamper(path: Path, script: str) -> None:
    """As someone with another program would: no triggers, no foreign keys."""
    with closing(sqlite3.connect(path)) as connection:
        for name in TRIGGERS:
            connection.execute(f"DROP TRIGGER {name}")
        connection.executescript(script)


def spoil(path: Path, table: str) -> None:
    """As a dying disk would: the first page of a table is rubbish."""
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    content = bytearray(path.read_bytes())
    content[(root - 1) * PAGE : root * PAGE] = b"\xaa" * PAGE
    path.write_bytes(content)


def dump(path: Path) -> list[str]:
    """All there is in a file, as SQL."""
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())
