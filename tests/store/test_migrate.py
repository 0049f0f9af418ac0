"""A file becomes current whole or not at all: after a backup, and never by a program older than the file."""

import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import insert

from nurse_assistant.application.ports import Settings, StoreError
from nurse_assistant.store.chains import line_hash
from nurse_assistant.store.codec import encode_attempt
from nurse_assistant.store.connection import connect
from nurse_assistant.store.migrate import DatabaseTooNew, _Steps, _upgrade, ensure_current
from nurse_assistant.store.schema import attempt as attempts
from nurse_assistant.store.session_log import SqliteRecordStore
from nurse_assistant.store.upgrade import run_migrations
from tests.contracts.samples import START, attempt, event, note, opened, rich
from tests.store.damage import dump, spoil, tamper
from tests.support.records import KEY, open_record

STEP = '''
"""A later step."""
import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table("chair", sa.Column("name", sa.Text, primary_key=True))
    op.add_column("log_entry", sa.Column("shift", sa.Text))
    {}
'''


def later(tmp_path: Path, migrations: Path, more: str = "pass") -> Path:
    """The folder of a newer program, whose next step also does `more`."""
    folder = tmp_path / "newer 100%" / "migrations"
    shutil.copytree(migrations, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "0006_chairs.py").write_text(STEP.format(more), encoding="utf-8")
    return folder


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_is_only_its_owners(tmp_path: Path, migrations: Path) -> None:
    path = tmp_path / "data" / "record.sqlite"
    store = open_record(path)
    store.open_session(opened())
    assert mode(path.parent) == 0o700
    assert {file.name: mode(file) for file in path.parent.iterdir()} == {
        "record.sqlite": 0o600,
        "record.sqlite-wal": 0o600,
        "record.sqlite-shm": 0o600,
    }
    store.close()


def test_a_current_file_is_left_alone(path: Path, migrations: Path) -> None:
    before = path.read_bytes()
    assert ensure_current(path, migrations, KEY, START) is None
    assert path.read_bytes() == before
    assert not (path.parent / "backups").exists()


def test_an_older_file_is_backed_up_and_upgraded(path: Path, tmp_path: Path, migrations: Path) -> None:
    before = dump(path)
    backup = ensure_current(path, later(tmp_path, migrations), KEY, START)
    assert backup == path.parent / "backups" / "record.sqlite.0005.bak"
    assert dump(backup) == before
    assert mode(backup) == 0o600
    assert not backup.with_name(f"{backup.name}.part").exists()
    store = SqliteRecordStore(connect(path), KEY)
    assert store.load("a") == (note(1), rich(2), note(3))
    store.close()
    assert ensure_current(path, tmp_path / "newer 100%" / "migrations", KEY, START) is None


def test_a_file_of_the_first_version_is_brought_up_with_every_line(tmp_path: Path, migrations: Path) -> None:
    """As issue 2 left them: made by 0001 alone, with lines written by SQL as that program wrote them."""
    path, oldest = tmp_path / "record.sqlite", tmp_path / "oldest" / "migrations"
    shutil.copytree(
        migrations, oldest, ignore=shutil.ignore_patterns("__pycache__", "0002*", "0003*", "0004*", "0005*")
    )
    path.touch()
    engine = connect(path)
    with engine.begin() as connection:
        run_migrations(connection, oldest)
    engine.dispose()
    written = connect(path)
    store = SqliteRecordStore(written, KEY)
    store.open_session(opened("a"), [note(1), rich(2)])
    with written.begin() as connection:
        head = connection.exec_driver_sql("SELECT hash FROM infusion_session").scalar_one()
        row = encode_attempt(1, attempt(3))
        line = {"session_id": "a", **row._asdict(), "prev_hash": head, "hash": line_hash(attempts, "a", head, row)}
        connection.execute(insert(attempts), line)
    store.close()
    before = set(dump(path))
    current = open_record(path)
    assert (path.parent / "backups" / "record.sqlite.0001.bak").exists()
    assert current.load("a") == (note(1), rich(2))
    assert (current.events(), current.settings(), current.verify().faults) == ((), Settings(), ())
    current.note_event(event())
    current.close()
    assert {line for line in before if "alembic_version" not in line} <= set(dump(path))


def test_the_backup_is_a_record_again(path: Path, tmp_path: Path, migrations: Path) -> None:
    backup = ensure_current(path, later(tmp_path, migrations), KEY, START)
    assert backup is not None
    backup.replace(path)
    store = open_record(path)
    assert store.load("a") == (note(1), rich(2), note(3))
    store.close()


def test_what_is_only_in_the_journal_is_backed_up_too(path: Path, tmp_path: Path, migrations: Path) -> None:
    running = open_record(path)
    running.append("a", [note(4, "only in the journal")], after=3, closed_at=None)
    backup = ensure_current(path, later(tmp_path, migrations), KEY, START)
    running.close()
    assert backup is not None
    assert any("only in the journal" in line for line in dump(backup))
    assert any("only in the journal" in line for line in dump(path))


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("op.execute('SELECT nonsense')", "no such column: nonsense"),
        ("op.execute('DROP TRIGGER log_entry_no_update')", "trigger log_entry_no_update is not as it should be"),
        ("op.execute('DROP TABLE draft')", "draft has other lines than before"),
        ("op.execute('DROP TRIGGER log_entry_no_update');"
         " op.execute(\"UPDATE log_entry SET actor = 'x' WHERE seq = 2\")", "Line 2 of the log of infusion a"),
        ("op.execute('DROP TRIGGER attempt_no_delete'); op.execute('DELETE FROM attempt')", "attempt has other lines"),
        ("op.execute('PRAGMA defer_foreign_keys = ON'); op.execute('DROP TRIGGER protocol_text_no_delete');"
         " op.execute('DELETE FROM protocol_text')", "infusion_session refers to nothing"),
    ],
)  # fmt: skip
def test_an_upgrade_that_fails_changes_nothing_and_names_the_backup(
    path: Path, tmp_path: Path, migrations: Path, more: str, said: str
) -> None:
    before = dump(path)
    with pytest.raises(StoreError) as fault:
        ensure_current(path, later(tmp_path, migrations, more), KEY, START)
    backup = path.parent / "backups" / "record.sqlite.0005.bak"
    assert said in str(fault.value)
    assert f"was left as it was; a copy from before is {backup}" in str(fault.value)
    assert dump(path) == dump(backup) == before
    store = open_record(path)
    store.append("a", [note(4)], after=3, closed_at=None)
    store.close()


def test_a_fault_in_the_program_of_an_upgrade_changes_nothing_either(
    path: Path, tmp_path: Path, migrations: Path
) -> None:
    before = dump(path)
    with pytest.raises(ZeroDivisionError):
        ensure_current(path, later(tmp_path, migrations, "1 / 0"), KEY, START)
    assert dump(path) == before


def test_a_first_upgrade_that_fails_leaves_an_empty_file_and_no_backup(tmp_path: Path, migrations: Path) -> None:
    path = tmp_path / "record.sqlite"
    with pytest.raises(StoreError) as fault:
        ensure_current(path, later(tmp_path, migrations, "op.execute('SELECT nonsense')"), KEY, START)
    assert "a copy" not in str(fault.value)
    assert dump(path) == ["BEGIN TRANSACTION;", "COMMIT;"]
    open_record(path).close()


def test_migrations_that_do_not_fit_together_are_refused(path: Path, tmp_path: Path, migrations: Path) -> None:
    folder = later(tmp_path, migrations)
    step = STEP.format("pass").replace('"0005"', '"0006"')
    (folder / "versions" / "0006_beside_0005.py").write_text(step, encoding="utf-8")
    with pytest.raises(StoreError, match="do not fit together"):
        ensure_current(path, folder, KEY, START)


def test_a_record_that_does_not_hold_is_not_upgraded(path: Path, tmp_path: Path, migrations: Path) -> None:
    tamper(path, "UPDATE log_entry SET actor = 'x' WHERE seq = 2")
    before = dump(path)
    with pytest.raises(StoreError, match="Line 2 of the log of infusion a was edited"):
        ensure_current(path, later(tmp_path, migrations), KEY, START)
    assert dump(path) == before


def test_a_damaged_file_does_not_become_a_backup(path: Path, tmp_path: Path, migrations: Path) -> None:
    spoil(path, "draft")
    with pytest.raises(StoreError, match="the file is damaged"):
        ensure_current(path, later(tmp_path, migrations), KEY, START)
    assert not (path.parent / "backups" / "record.sqlite.0005.bak").exists()


def test_a_newer_file_is_refused_and_both_versions_named(path: Path, tmp_path: Path, migrations: Path) -> None:
    ensure_current(path, later(tmp_path, migrations), KEY, START)
    before = dump(path)
    with pytest.raises(DatabaseTooNew, match=r"version 0006 .* none after 0005"):
        open_record(path)
    assert dump(path) == before


@pytest.mark.parametrize("script", ["CREATE TABLE recipes (name)", "CREATE TABLE alembic_version (version_num)"])
def test_a_file_of_another_program_is_refused(tmp_path: Path, migrations: Path, script: str) -> None:
    path = tmp_path / "cooking.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(script)
    before = dump(path)
    with pytest.raises(StoreError, match="is not a record of this program"):
        ensure_current(path, migrations, KEY, START)
    assert dump(path) == before


def test_an_upgrade_waits_for_no_other_program(path: Path, tmp_path: Path, migrations: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="database is locked"):
            ensure_current(path, later(tmp_path, migrations), KEY, START)
    assert not (path.parent / "backups" / "record.sqlite.0005.bak").exists()


def test_a_file_that_another_program_upgraded_meanwhile_is_left_to_it(path: Path, migrations: Path) -> None:
    engine = connect(path)
    with engine.begin() as connection, pytest.raises(StoreError, match="start this program again"):
        _upgrade(connection, _Steps(path, migrations, None, keep_older=True), None, None)
    engine.dispose()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path, migrations: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="could not be opened"):
        ensure_current(tmp_path / "file" / "record.sqlite", migrations, KEY, START)
