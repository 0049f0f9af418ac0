"""A disk that is full or write-protected: said in one sentence, nothing half-written, nothing acknowledged lost."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from nurse_assistant.application.ports import StoreError
from nurse_assistant.store.connection import connect
from nurse_assistant.store.integrity import broken_chains, structure_faults
from nurse_assistant.store.session_log import SqliteRecordStore
from tests.contracts.samples import END, attempt, event, note, opened
from tests.store.conftest import PROJECT
from tests.support.records import KEY


def limited(fault: str, path: Path) -> tuple[int, str]:
    command = [sys.executable, "-m", "tests.store.limited", fault, str(path)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    last, said = json.loads(done.stdout)
    return last, said


def assert_whole(path: Path, lines: int) -> None:
    engine = connect(path)
    assert len(SqliteRecordStore(engine, KEY).load("a")) == lines
    with engine.connect() as connection:
        assert broken_chains(connection) == ()
        assert structure_faults(connection) == ()
    engine.dispose()


def pages(engine: Engine, allowed: int | None = None) -> int:
    with engine.connect() as connection:
        limit = "" if allowed is None else f" = {allowed}"
        return int(connection.exec_driver_sql(f"PRAGMA max_page_count{limit}").scalar_one())


def test_a_full_disk_is_said_and_the_same_line_goes_in_when_there_is_room(
    engine: Engine, store: SqliteRecordStore, path: Path
) -> None:
    room = pages(engine)
    pages(engine, 1)  # SQLite takes no less than there are
    long = [note(4, "x" * 50_000), note(5)]
    writes: list[Callable[[], None]] = [
        lambda: store.append("a", long, after=3, closed_at=END),
        lambda: store.keep_attempt("a", attempt(4, "x" * 50_000)),
        lambda: store.open_session(opened("c", "new", protocol="#" * 50_000)),
        lambda: store.keep_draft("a", "x" * 50_000),
        lambda: store.note_event(event(9, words="x" * 50_000)),
    ]
    for write in writes:
        with pytest.raises(StoreError, match="could not be saved, because the disk is full: free some space"):
            write()
    assert [header.id for header in store.sessions()] == ["a", "b"]
    assert (len(store.load("a")), len(store.attempts("a")), store.drafts()) == (3, 1, {})
    pages(engine, room)
    store.append("a", long, after=3, closed_at=END)
    assert store.load("a")[3:] == tuple(long)
    assert_whole(path, 5)


def test_a_journal_that_cannot_grow_loses_nothing_that_was_acknowledged(path: Path) -> None:
    last, said = limited("full", path)
    assert last > 4
    assert said.startswith("The record could not be saved, because the disk")
    assert_whole(path, last)


@pytest.fixture
def open_folder(path: Path) -> Iterator[Path]:
    """A place that another user can reach, with a write-protected copy of the record."""
    folder = Path(tempfile.mkdtemp())
    shutil.copy(path, folder)
    (folder / path.name).chmod(0o444)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.parametrize(("mode", "verb"), [(0o777, "saved"), (0o555, "opened")])
def test_a_write_protected_file_is_said(open_folder: Path, path: Path, mode: int, verb: str) -> None:
    open_folder.chmod(mode)
    _, said = limited("read-only", open_folder / path.name)
    assert said.startswith(f"The record could not be {verb}, because")
    assert "have" in said
    open_folder.chmod(0o755)
    assert_whole(open_folder / path.name, 3)
