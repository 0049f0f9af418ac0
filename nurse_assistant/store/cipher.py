"""Files as the driver sees them: plain ones by Python's own sqlite3, encrypted ones by SQLCipher (extra `encryption`).

SQLCipher encrypts page by page (AES-256, a key derived from the passphrase by PBKDF2), its journal and backups as well.
"""

import sqlite3
from pathlib import Path
from types import ModuleType
from typing import Literal

from nurse_assistant.application.ports import Locked, StoreError
from nurse_assistant.application.troubles import WRONG_PASSPHRASE
from nurse_assistant.store.errors import driver_errors

_PLAIN = b"SQLite format 3\0"
_PAGE = 4096
"""SQLCipher's own, and this program's: an encrypted file has whole pages."""


_PAGES_LOOKED_AT = 64
_PLAIN_PAGE_BEGINS = frozenset({0, 2, 5, 10, 13})
"""The first byte of a page behind the first one: a table's or index's (2, 5, 10, 13: SQLite's file format, 1.6), or
the number of another page. One encrypted page in fifty begins so by chance."""


def is_encrypted(path: Path) -> bool:
    """As far as can be seen: whole pages, none of which is SQLite's. A plain file whose first page is damaged still has
    its others. Raises OSError."""
    with path.open("rb") as file:
        first = file.read(_PAGE)
        begins = [page[0] for _ in range(_PAGES_LOOKED_AT) if (page := file.read(_PAGE))]
    if len(first) < _PAGE or first.startswith(_PLAIN) or path.stat().st_size % _PAGE:
        return False
    return sum(begin in _PLAIN_PAGE_BEGINS for begin in begins) * 2 <= len(begins)


def driver(passphrase: str | None) -> ModuleType:
    """Raises StoreError where the extra is not installed."""
    if passphrase is None:
        return sqlite3
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise StoreError(
            "The record is encrypted, and this program was installed without what opens it: "
            "have it installed anew with nurse-assistant[encryption]."
        ) from error
    found: ModuleType = dbapi2
    return found


def raw(
    path: Path, passphrase: str | None, *, mode: Literal["ro", "rw", "alone"], timeout_s: float = 5
) -> sqlite3.Connection:
    """One connection to an existing file, without any of the promises of `connection.py`. `alone`: a file nobody
    writes to, perhaps on a write-protected medium. Raises Locked, StoreError, or what the driver raises."""
    how = "mode=ro&immutable=1" if mode == "alone" else f"mode={mode}"
    uri = f"{path.absolute().as_uri()}?{how}"
    # isolation_level None: the driver starts no transaction of its own.
    connection: sqlite3.Connection = driver(passphrase).connect(uri, uri=True, timeout=timeout_s, isolation_level=None)
    if passphrase is not None:
        try:
            _unlock(connection, passphrase)
        except BaseException:
            connection.close()
            raise
    return connection


def _unlock(connection: sqlite3.Connection, passphrase: str) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")  # else it writes to the terminal what it could not read
    if not passphrase or "\0" in passphrase:
        raise Locked(WRONG_PASSPHRASE)
    connection.execute(f"PRAGMA key = {quoted(passphrase)}")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except driver_errors() as error:
        if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_NOTADB:
            raise Locked(WRONG_PASSPHRASE) from error
        raise


def quoted(text: str) -> str:
    """As SQL writes a text; pragmas and ATTACH take no parameter here."""
    return "'{}'".format(text.replace("'", "''"))
