"""A record on disk for each test, and the one connection it is written by."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import Engine

from nurse_assistant.store.connection import connect
from nurse_assistant.store.session_log import SqliteRecordStore
from tests.contracts.samples import attempt, event, note, opened, rich, signing, staff_events
from tests.support.records import KEY, open_record

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture
def migrations() -> Path:
    return PROJECT / "migrations"


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record as the program leaves it: one session with lines, an attempt, events and a
    signature, and one that is only opened; two lines of people."""
    path = tmp_path_factory.mktemp("pattern") / "record.sqlite"
    store = open_record(path)
    store.open_session(opened("a"))
    store.open_session(opened("b", "another", protocol="# another version\n"))
    store.append("a", [note(1), rich(2)], after=0, closed_at=None)
    store.append("a", [note(3)], after=2, closed_at=None)
    store.keep_attempt("a", attempt(4))
    for minutes in (0, 1, 2):
        store.note_event(event(minutes, what="step"))
    store.note_staff(staff_events())
    store.sign("a", signing(), after=3)
    store.close()
    return path


@pytest.fixture
def path(pattern: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(pattern, tmp_path))


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    engine = connect(path)
    yield engine
    engine.dispose()


@pytest.fixture
def store(engine: Engine) -> SqliteRecordStore:
    return SqliteRecordStore(engine, KEY)


@pytest.fixture
def engine_of() -> Iterator[Callable[[Path], Engine]]:
    """The connection to any file, put away at the end."""
    with ExitStack() as opened_ones:

        def opened_engine(path: Path) -> Engine:
            engine = connect(path)
            opened_ones.callback(engine.dispose)
            return engine

        yield opened_engine
