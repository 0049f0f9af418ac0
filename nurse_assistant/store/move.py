"""Carry a whole record from one database to another, of either kind, and compare all of it before it counts.

The source is held still meanwhile and left as it was. Everything in the target is one transaction: whole, or empty as
before.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, Table, func, insert, select

from nurse_assistant.application.ports import Signer, StoreError
from nurse_assistant.application.verification import Fault, FaultKind, Head
from nurse_assistant.store import checkpoints, integrity
from nurse_assistant.store.canonical import to_json
from nurse_assistant.store.connection import connect
from nurse_assistant.store.errors import told
from nurse_assistant.store.integrity import altered_triggers
from nurse_assistant.store.migrate import revision_of, revisions
from nurse_assistant.store.opening import address_of, expect_there, is_locked
from nurse_assistant.store.prepare import expect_prepared, filled_tables, shown
from nurse_assistant.store.schema import checkpoint, metadata
from nurse_assistant.store.server_connection import connect_server, stay

_AT_ONCE = 1000
_HASHES = 2**256


class Moved(NamedTuple):
    lines: dict[str, int]
    """How many of each table."""
    head: Head | None
    """The last checkpoint: it came along, none is taken."""


def move(source: str, target: str, migrations: Path, signer: Signer, passphrase: str | None = None) -> Moved:
    """`passphrase`: of the file, on either side. Raises StoreError with both databases as they were."""
    if address_of(source) == address_of(target):
        raise StoreError(f"{_shown(source)} is both source and target: name two databases.")
    if isinstance(origin := address_of(source), Path):
        expect_there(origin)
    if passphrase is None and is_locked(target):
        raise StoreError(f"{_shown(target)} is an encrypted file: name one that is not there yet.")
    _make_empty(target)
    with _writing(source, passphrase) as old, _writing(target, passphrase) as new:
        _expect_whole(old, source, migrations, signer)
        _expect_empty(new, target, migrations)
        for table in metadata.sorted_tables:
            _copy(old, new, table)
        _compare(old, new, signer)
        lines = {table.name: _count(new, table) for table in metadata.sorted_tables}
        return Moved(lines, checkpoints.read_head(new, None))


def told_of_passphrase(target: str) -> str:
    """What has become of the encryption of an encrypted source."""
    if isinstance(address_of(target), Path):
        return "The target is encrypted with the same passphrase."
    return f"NOT encrypted by this passphrase any more: on {_shown(target)} that is its administrator's."


def _make_empty(place: str) -> None:
    """An empty file only its owner can read, where there is none."""
    address = address_of(place)
    if isinstance(address, Path):
        with told("opened"):
            address.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            address.touch(mode=0o600)


@contextmanager
def _writing(place: str, passphrase: str | None) -> Iterator[Connection]:
    """Under the write lock, so that nobody writes there meanwhile."""
    address = address_of(place)
    engine = connect(address, passphrase) if isinstance(address, Path) else connect_server(address)
    try:
        with told("opened"), engine.begin() as connection:
            if not isinstance(address, Path):
                stay(connection)
            yield connection
    finally:
        engine.dispose()


def _expect_whole(connection: Connection, place: str, migrations: Path, signer: Signer) -> None:
    """A copy with new guards would make a record look whole that is not."""
    newest = revisions(migrations)[-1]
    found = revision_of(connection, _shown(place))
    if found != newest:
        raise StoreError(
            f"{_shown(place)} is of version {found or 'none'} and this program writes {newest}: "
            "open it once with the newest version of the program, then move it."
        )
    faults = _faults(connection, signer)
    if faults:
        raise StoreError(f"{_shown(place)} is not as the program wrote it, so it is not moved: {faults[0]}")


def _expect_empty(connection: Connection, place: str, migrations: Path) -> None:
    """A new file gets its tables; those on a server are the administrator's."""
    from nurse_assistant.store.upgrade import run_migrations

    address = address_of(place)
    if not isinstance(address, Path):
        expect_prepared(connection, address, migrations)
    else:
        if revision_of(connection, place) is None:
            run_migrations(connection, migrations)
        if revision_of(connection, place) != revisions(migrations)[-1]:
            raise StoreError(f"{place} is a record of another version: choose a file that is not there yet.")
    guards = altered_triggers(connection)
    if guards:
        raise StoreError(f"{_shown(place)} lacks the guard {guards[0]}: prepare it again.")
    filled = filled_tables(connection)
    if filled == [checkpoint.name]:
        raise StoreError(
            f"{_shown(place)} was prepared to begin a record anew: "
            "have another database prepared with --for-move (docs/postgresql.md)."
        )
    if filled:
        raise StoreError(f"{_shown(place)} is not empty ({', '.join(filled)}): nothing is ever moved over a record.")


def _copy(old: Connection, new: Connection, table: Table) -> None:
    """In the order of the chains, so that the target's guards look at every line."""
    rows = old.execute(select(table).order_by(*table.primary_key).execution_options(yield_per=_AT_ONCE))
    for some in rows.mappings().partitions():
        new.execute(insert(table), [dict(row) for row in some])


def _faults(connection: Connection, signer: Signer) -> list[Fault]:
    """Of the record: what the role may do that moves it says nothing of its lines."""
    found = integrity.verify(connection, signer).faults
    return [fault for fault in found if fault.kind is not FaultKind.RIGHT_TOO_MANY]


def _compare(old: Connection, new: Connection, signer: Signer) -> None:
    faults = [str(fault) for fault in _faults(new, signer)]
    faults += [table.name for table in metadata.sorted_tables if _sum(old, table) != _sum(new, table)]
    if faults:
        raise StoreError(f"The copy is not as the source ({', '.join(faults)}): nothing was moved; tell support.")


def _count(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()


def _sum(connection: Connection, table: Table) -> tuple[int, int]:
    """How many rows, and the sum of their hashes: the same for the same rows, in whatever order they come."""
    count = total = 0
    for row in connection.execute(select(table).execution_options(yield_per=_AT_ONCE)):
        count += 1
        total += int.from_bytes(sha256(to_json(tuple(row)).encode()).digest(), "big")
    return count, total % _HASHES


def _shown(place: str) -> str:
    """The address as it may stand in a sentence: without the password."""
    address = address_of(place)
    return str(address) if isinstance(address, Path) else shown(address)
