"""The one place that opens a record: what kind of database an address names, whether it may be made or updated, and
what is kept here beside a record on a server."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from nurse_assistant.application.ports import Signer, StoreError
from nurse_assistant.application.shared_record import SharedRecord
from nurse_assistant.store.cipher import is_encrypted
from nurse_assistant.store.connection import connect
from nurse_assistant.store.errors import told
from nurse_assistant.store.migrate import expect_current
from nurse_assistant.store.own_desk import OwnDeskFile
from nurse_assistant.store.server_record import ServerRecordStore
from nurse_assistant.store.session_log import SqliteRecordStore, SqlRecordStore

SERVER = "postgresql"
_HOW = "write sqlite:///FILE, or postgresql+psycopg://ROLE@SERVER/DATABASE"


@dataclass(frozen=True, slots=True)
class Machine:
    """What a record on a server needs of the computer it is used at."""

    name: str
    folder: Path
    """The user's own data folder."""


class OpenedHere:
    """A record to work with at this workstation; `close` puts all of it away."""

    def __init__(self, record: SqlRecordStore | SharedRecord, *parts: SqlRecordStore | OwnDeskFile) -> None:
        self.record = record
        self._parts = parts

    def close(self) -> None:
        for part in self._parts:
            part.close()


def open_here(
    place: str, migrations: Path, signer: Signer, now: datetime, machine: Machine, passphrase: str | None = None
) -> OpenedHere:
    """To work with at this workstation: as `open_record`, and of a server's record what waits here is sent first.

    Raises StoreError.
    """
    address = address_of(place)
    if isinstance(address, Path):
        store = SqliteRecordStore.open(address, migrations, signer, now, passphrase)
        return OpenedHere(store, store)
    here = OwnDeskFile.open(beside(place, machine.folder), machine.name)
    try:
        server = ServerRecordStore.open(address, migrations, signer)
    except BaseException:
        here.close()
        raise
    record = SharedRecord(server, here)
    opened = OpenedHere(record, server, here)
    while record.standing().waiting and not record.standing().fault:
        record.send_waiting()
    if record.standing().fault:
        opened.close()
        raise StoreError(record.standing().fault)
    return opened


def open_record(
    place: str, migrations: Path, signer: Signer, now: datetime, passphrase: str | None = None
) -> SqlRecordStore:
    """To work with: a file is made if it is not there and updated if it is older; on a server both are the
    administrator's. Raises StoreError, Locked."""
    address = address_of(place)
    if isinstance(address, Path):
        return SqliteRecordStore.open(address, migrations, signer, now, passphrase)
    return ServerRecordStore.open(address, migrations, signer)


def look_at_record(place: str, migrations: Path, signer: Signer, passphrase: str | None = None) -> SqlRecordStore:
    """As it lies there: nothing is made and nothing updated. Raises StoreError, Locked."""
    address = address_of(place)
    if not isinstance(address, Path):
        return ServerRecordStore.open(address, migrations, signer)
    expect_there(address)
    engine = connect(address, passphrase)
    try:
        expect_current(engine, address, migrations)
    except StoreError:
        engine.dispose()
        raise
    return SqliteRecordStore(engine, signer)


def is_locked(place: str) -> bool:
    """Whether a passphrase is needed. Raises StoreError."""
    address = address_of(place)
    with told("opened"):
        return isinstance(address, Path) and address.is_file() and is_encrypted(address)


def file_of(place: str) -> Path:
    """Raises StoreError where a server is named."""
    address = address_of(place)
    if not isinstance(address, Path):
        said = address.render_as_string(hide_password=True)
        raise StoreError(f"{said} is a server, and its copies are its administrator's: name a file, sqlite:///FILE.")
    return address


def expect_there(path: Path) -> None:
    if not path.is_file():
        raise StoreError(f"{path} is not there: name the file of a record.")


def address_of(place: str) -> Path | URL:
    """`sqlite:///FILE`, or the file alone; else the address of a server. Raises StoreError."""
    if "://" not in place:
        return Path(place)
    try:
        url = make_url(place)
    except (ArgumentError, ValueError) as error:
        kind = place.partition("://")[0]  # the rest may hold a password
        raise StoreError(f"{kind}://... is no address of a database: {_HOW}.") from error
    if url.get_backend_name() == "sqlite" and url.database:
        return Path(url.database)
    if url.drivername != f"{SERVER}+psycopg" or not url.database:
        raise StoreError(f"{url.render_as_string(hide_password=True)} cannot be opened: {_HOW}.")
    return url


def server_of(place: str) -> URL:
    """Raises StoreError where a file is named."""
    address = address_of(place)
    if isinstance(address, Path):
        raise StoreError(f"{place} is a file, and a file prepares itself: name a server, postgresql+psycopg://...")
    return address


def beside(place: str, folder: Path) -> Path:
    """The file on this computer's own disk that belongs to the record: itself, or what is kept here of a server's."""
    address = address_of(place)
    return address if isinstance(address, Path) else own_desk_of(address, folder)


def own_desk_of(url: URL, folder: Path) -> Path:
    """One file for each record on a server: what waits for one must never be sent to another."""
    said = f"{url.query.get('host') or url.host}:{url.port}/{url.database}"
    return folder / f"workstation-{sha256(said.encode()).hexdigest()[:12]}.sqlite"
