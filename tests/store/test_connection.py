"""The connection keeps its promises, and says in one sentence what is wrong with the file."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.pool import StaticPool

from nurse_assistant.application.ports import Stale, StoreError
from nurse_assistant.store.connection import BUSY_TIMEOUT_S, connect, reading
from nurse_assistant.store.session_log import SqliteRecordStore
from tests.contracts.samples import note, opened
from tests.store.damage import spoil
from tests.support.records import KEY


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("busy_timeout", BUSY_TIMEOUT_S * 1000),
    ],
)
def test_what_every_connection_promises(engine: Engine, pragma: str, value: object) -> None:
    with engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one() == value


def sqlite_refuses_its_own_json() -> bool:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("PRAGMA trusted_schema = OFF")
        try:
            connection.execute("CREATE TABLE t (a TEXT CHECK (json_valid(a)))")
        except sqlite3.OperationalError:
            return True
        return False


def test_the_schema_is_trusted_only_where_it_must_be(engine: Engine) -> None:
    with engine.connect() as connection:
        trusted = connection.exec_driver_sql("PRAGMA trusted_schema").scalar_one()
    assert trusted == sqlite_refuses_its_own_json()


def test_there_is_one_connection(engine: Engine) -> None:
    assert isinstance(engine.pool, StaticPool)
    with engine.connect() as first:
        driver = first.connection.driver_connection
    with reading(engine).connect() as second:
        assert second.connection.driver_connection is driver


def test_reading_takes_no_lock_and_writing_takes_it_at_once(engine: Engine, path: Path) -> None:
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other:
        with reading(engine).begin():
            other.execute("BEGIN IMMEDIATE")
            other.execute("ROLLBACK")
        with engine.begin(), pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")


def test_a_file_another_program_writes_to_is_not_saved_but_read(store: SqliteRecordStore, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="could not be saved, because another program is using the file") as fault:
            store.append("a", [note(4)], after=3, closed_at=None)
        assert not isinstance(fault.value, Stale)
        assert len(store.load("a")) == 3
        other.execute("ROLLBACK")
    store.append("a", [note(4)], after=3, closed_at=None)
    assert store.load("a")[-1] == note(4)


def test_a_missing_file_is_not_begun_anew(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="could not be opened"):
        connect(tmp_path / "not there.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_a_file_deleted_under_the_program_is_noticed_before_anything_is_lost(
    store: SqliteRecordStore, path: Path
) -> None:
    aside = path.rename(path.with_suffix(".aside"))
    with pytest.raises(StoreError, match="could not be saved"):
        store.append("a", [note(4)], after=3, closed_at=None)
    with pytest.raises(StoreError, match="could not be read"):
        store.load("a")
    aside.rename(path)
    store.append("a", [note(4)], after=3, closed_at=None)
    assert len(store.load("a")) == 4


def test_a_file_replaced_under_the_program_is_noticed(store: SqliteRecordStore, path: Path) -> None:
    copy = path.with_suffix(".copy")
    copy.write_bytes(path.read_bytes())
    copy.replace(path)
    for use in (lambda: store.append("a", [note(4)], after=3, closed_at=None), store.sessions):
        with pytest.raises(StoreError, match="was replaced while the program was running"):
            use()


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "record.sqlite"
    path.write_text("Dear diary, " * 100)
    with pytest.raises(StoreError, match="the file is damaged"):
        connect(path)


def test_a_damaged_page_is_said_and_not_shown(path: Path) -> None:
    spoil(path, "log_entry")
    store = SqliteRecordStore(connect(path), KEY)
    with pytest.raises(StoreError, match="could not be read, because the file is damaged"):
        store.load("a")
    with pytest.raises(StoreError, match="could not be saved, because the file is damaged"):
        store.append("a", [note(4)], after=3, closed_at=None)
    store.close()


def test_a_place_without_shared_memory_for_the_journal_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really_connect = sqlite3.connect

    def on_a_share(place: str, **_: object) -> sqlite3.Connection:
        return really_connect(f"{place}&vfs=unix-none", uri=True, isolation_level=None)

    empty = path.with_name("empty.sqlite")
    empty.touch()
    monkeypatch.setattr(sqlite3, "connect", on_a_share)
    with pytest.raises(StoreError, match="cannot be kept safely in this folder"):
        connect(empty)


def test_a_fault_says_nothing_about_the_patient(store: SqliteRecordStore) -> None:
    with pytest.raises(StoreError) as fault:
        store.open_session(opened("a", "someone else"))
    chain: BaseException | None = fault.value
    while chain is not None:
        assert "Müller" not in str(chain)
        chain = chain.__cause__


def test_a_connection_may_be_used_on_after_every_fault(store: SqliteRecordStore) -> None:
    with pytest.raises(StoreError):
        store.open_session(opened("a", "someone else"))
    with pytest.raises(Stale):
        store.append("a", [note(1)], after=0, closed_at=None)
    store.append("a", [note(4)], after=3, closed_at=None)
    assert len(store.load("a")) == 4
