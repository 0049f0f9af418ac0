"""Bring a record's file to the shape this program knows: check, back up, upgrade, verify. A failure changes nothing.

New files are made by the same migrations. The folder of migrations is given, never looked for.
"""

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, Engine, Text, column, func, inspect, select, table
from sqlalchemy.exc import SQLAlchemyError

from nurse_assistant.application.ports import Signer, StoreError
from nurse_assistant.application.troubles import Trouble
from nurse_assistant.application.verification import Why
from nurse_assistant.store import checkpoints, cipher
from nurse_assistant.store.backup_folder import copies, migration_name
from nurse_assistant.store.connection import connect, reading
from nurse_assistant.store.copying import copy_file, make_private_folder, same_lines
from nurse_assistant.store.errors import FileTrouble, cause_of, driver_errors, told
from nurse_assistant.store.integrity import altered_triggers, broken_chains, structure_faults


class DatabaseTooNew(StoreError):
    """The file was written by a newer program."""


def ensure_current(
    path: Path,
    migrations: Path,
    signer: Signer,
    now: datetime,
    *,
    passphrase: str | None = None,
    keep_older: bool = True,
) -> Path | None:
    """Make the file if there is none; upgrade it if it is older. Gives the copy from before, if one was made.

    A record that had no checkpoints yet has its first one from the same moment on: none is then missed.
    `keep_older`: False for a file that is itself a copy.

    Raises DatabaseTooNew, or StoreError with the file left as it was.
    """
    with told("opened"):
        _make_empty(path)
        engine = connect(path, passphrase)
        try:
            steps = _Steps(path, migrations, passphrase, keep_older)
            return _bring_up(engine, steps, lambda connection: _seal(connection, signer, now))
        finally:
            engine.dispose()


def expect_current(engine: Engine, path: Path, migrations: Path) -> None:
    """Raises StoreError if the file is not of the form this program writes; changes nothing."""
    with told("opened"), reading(engine).begin() as connection:
        found = revision_of(connection, path)
    newest = revisions(migrations)[-1]
    if found != newest:
        raise StoreError(
            f"{path} is of version {found or 'none'} and this program writes {newest}: open it once with the program."
        )


def revisions(migrations: Path) -> list[str]:
    """What this program knows, oldest first: 0001_what.py is revision 0001 (a test holds that it is)."""
    return sorted(step.stem.partition("_")[0] for step in (migrations / "versions").glob("*.py"))


class _Steps(NamedTuple):
    path: Path
    migrations: Path
    passphrase: str | None
    keep_older: bool


def _make_empty(path: Path) -> None:
    """An empty file only its owner can read; SQLite gives its own side files the same permissions."""
    if path.exists():
        return
    make_private_folder(path.parent)
    _expect_none_before(path)
    path.touch(mode=0o600)


def _expect_none_before(path: Path) -> None:
    """A record that was lost must not be followed by an empty one that looks as if nothing had ever been."""
    journal = path.with_name(f"{path.name}-wal")
    if journal.exists() and journal.stat().st_size:
        raise FileTrouble(Trouble.JOURNAL_ALONE)
    if copies(path):
        raise FileTrouble(Trouble.GONE)


def _bring_up(engine: Engine, steps: _Steps, seal: Callable[[Connection], None]) -> Path | None:
    known = revisions(steps.migrations)
    with reading(engine).begin() as connection:
        found = revision_of(connection, steps.path)
    if found == known[-1]:
        return None
    if found is not None and found not in known:
        raise DatabaseTooNew(
            f"The record is of version {found} and this program knows none after {known[-1]}: "
            "start the newest version of the program."
        )
    backup = migration_name(steps.path, found) if found is not None and steps.keep_older else None
    try:
        with engine.begin() as connection:
            _upgrade(connection, steps, found, backup)
            seal(connection)
    except (SQLAlchemyError, StoreError) as error:
        raise StoreError(_left_as_it_was(backup, error)) from error
    except driver_errors() as error:
        raise StoreError(_left_as_it_was(backup, error)) from error
    return backup


def revision_of(connection: Connection, place: Path | str) -> str | None:
    """None: the database is empty. `place`: how it is called in a sentence. Raises StoreError if it is not ours."""
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    versions = table("alembic_version", column("version_num", Text))
    found = connection.execute(select(versions.c.version_num)).scalars().all() if versions.name in tables else []
    if len(found) != 1:
        raise StoreError(f"{place} is not a record of this program: choose another file.")
    return str(found[0])


def _upgrade(connection: Connection, steps: _Steps, found: str | None, backup: Path | None) -> None:
    """All within one transaction that holds the write lock: what is backed up is what is upgraded."""
    from nurse_assistant.store.upgrade import run_migrations

    if revision_of(connection, steps.path) != found:
        raise StoreError("another program has updated it meanwhile: start this program again")
    if backup is not None:
        _back_up(steps, backup)
    before = line_counts(connection)
    run_migrations(connection, steps.migrations)
    _verify(connection, before)


def _seal(connection: Connection, signer: Signer, now: datetime) -> None:
    if checkpoints.read_head(connection, None) is None:
        checkpoints.take(connection, Why.FIRST, now, signer)


def _back_up(steps: _Steps, backup: Path) -> None:
    """Whole and line by line the same, or none. Its chains are those of the record, which are looked at after the
    upgrade: their form is that of this version only then."""
    copy_file(steps.path, backup, steps.passphrase)
    with (
        closing(cipher.raw(steps.path, steps.passphrase, mode="ro")) as source,
        closing(cipher.raw(backup, steps.passphrase, mode="alone")) as copy,
    ):
        (said,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
        if said == "ok" and same_lines(source, copy):
            return
    backup.unlink()
    raise StoreError(f"the file is damaged ({said})")


def line_counts(connection: Connection) -> dict[str, int]:
    names = [name for name in inspect(connection).get_table_names() if name != "alembic_version"]
    return {name: connection.execute(select(func.count()).select_from(table(name))).scalar_one() for name in names}


def _verify(connection: Connection, before: dict[str, int]) -> None:
    after = line_counts(connection)
    faults = [
        *structure_faults(connection),
        *(f"trigger {name} is not as it should be" for name in altered_triggers(connection)),
        *(str(fault) for fault in broken_chains(connection)),
        *(f"{name} has other lines than before" for name, count in before.items() if after.get(name) != count),
    ]
    if faults:
        raise StoreError("; ".join(faults))


def _left_as_it_was(backup: Path | None, error: Exception) -> str:
    copy = f"; a copy from before is {backup}" if backup is not None and backup.exists() else ""
    why = cause_of(error)
    return f"The record could not be updated and was left as it was{copy}: tell support why ({why})."
