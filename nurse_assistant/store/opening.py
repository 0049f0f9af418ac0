"""The one place that opens a record: which kind of database an address names, and whether it may be made or updated."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from nurse_assistant.application.ports import Signer, StoreError
from nurse_assistant.store.cipher import is_encrypted
from nurse_assistant.store.connection import connect
from nurse_assistant.store.errors import told
from nurse_assistant.store.migrate import expect_current
from nurse_assistant.store.session_log import SqliteRecordStore


def open_record(
    place: str, migrations: Path, signer: Signer, now: datetime, passphrase: str | None = None
) -> SqliteRecordStore:
    """To work with: made if it is not there, updated if it is older. Raises StoreError, Locked."""
    return SqliteRecordStore.open(file_of(place), migrations, signer, now, passphrase)


def look_at_record(place: str, migrations: Path, signer: Signer, passphrase: str | None = None) -> SqliteRecordStore:
    """As it lies there: nothing is made and nothing updated. Raises StoreError, Locked."""
    path = file_of(place)
    if not path.is_file():
        raise StoreError(f"{path} is not there: name the file of a record.")
    engine = connect(path, passphrase)
    try:
        expect_current(engine, path, migrations)
    except StoreError:
        engine.dispose()
        raise
    return SqliteRecordStore(engine, signer)


def is_locked(place: str) -> bool:
    """Whether a passphrase is needed. Raises StoreError."""
    path = file_of(place)
    with told("opened"):
        return path.is_file() and is_encrypted(path)


def file_of(place: str) -> Path:
    """`sqlite:///FILE`, or the file alone. Raises StoreError."""
    if "://" not in place:
        return Path(place)
    try:
        url: URL = make_url(place)
    except ArgumentError as error:
        raise StoreError(f"{place} is no address of a database: write sqlite:///FILE.") from error
    if url.get_backend_name() != "sqlite" or not url.database:
        raise StoreError(f"{place} cannot be opened: write sqlite:///FILE.")
    return Path(url.database)
