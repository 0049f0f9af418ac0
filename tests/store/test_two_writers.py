"""Two programs on one file: nobody's line is lost, no number is given twice, the chain stays one chain."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine

from nurse_assistant.application.ports import AlreadyOpen, Stale
from nurse_assistant.store.connection import connect
from nurse_assistant.store.integrity import broken_chains
from nurse_assistant.store.session_log import SqliteRecordStore
from tests.contracts.samples import END, attempt, event, note, opened
from tests.store.conftest import PROJECT
from tests.support.records import KEY

COUNT = 60


@pytest.fixture
def other(path: Path) -> SqliteRecordStore:
    return SqliteRecordStore(connect(path), KEY)


def test_the_second_learns_that_the_log_has_grown(store: SqliteRecordStore, other: SqliteRecordStore) -> None:
    store.append("a", [note(4, "first")], after=3, closed_at=None)
    with pytest.raises(Stale):
        other.append("a", [note(4, "second")], after=3, closed_at=END)
    assert other.load("a")[-1] == note(4, "first")
    other.append("a", [note(5, "second")], after=4, closed_at=None)
    assert len(store.load("a")) == 5
    other.close()


def test_the_second_cannot_open_the_same_patient(store: SqliteRecordStore, other: SqliteRecordStore) -> None:
    store.open_session(opened("c", "new"))
    with pytest.raises(AlreadyOpen):
        other.open_session(opened("d", "NEW"))
    other.close()


def test_attempts_of_both_are_kept(engine: Engine, store: SqliteRecordStore, other: SqliteRecordStore) -> None:
    store.keep_attempt("a", attempt(4, "first"))
    other.keep_attempt("a", attempt(4, "second"))
    assert len(store.attempts("a")) == 3
    with engine.connect() as connection:
        assert broken_chains(connection) == ()
    other.close()


def test_events_of_both_are_one_chain(engine: Engine, store: SqliteRecordStore, other: SqliteRecordStore) -> None:
    store.note_event(event(4))
    other.note_event(event(5))
    store.note_event(event(6))
    assert [one.number for one in other.events(after=3)] == [4, 5, 6]
    with engine.connect() as connection:
        assert broken_chains(connection) == ()
    other.close()


def test_two_processes_write_one_history(engine: Engine, store: SqliteRecordStore, path: Path) -> None:
    command = [sys.executable, "-m", "tests.store.writer", str(path)]
    writers = [subprocess.Popen([*command, name, str(COUNT)], cwd=PROJECT) for name in ("one", "two")]
    assert [writer.wait() for writer in writers] == [0, 0]
    log = store.load("a")
    assert [entry.number for entry in log] == list(range(1, 4 + 2 * COUNT))
    for name in ("one", "two"):
        written = [entry.text("text") for entry in log if (entry.text("text") or "").startswith(name)]
        assert written == [f"{name} {number}" for number in range(COUNT)]
    with engine.connect() as connection:
        assert broken_chains(connection) == ()
