"""The log looked at by two processes is the log looked at by one."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, event

from nurse_assistant.store import halves
from nurse_assistant.store.chains import Walked
from nurse_assistant.store.connection import reading
from nurse_assistant.store.halves import walk_half, walk_whole_log
from nurse_assistant.store.schema import TRIGGERS, infusion_session
from nurse_assistant.store.session_log import SqliteRecordStore
from tests.contracts.samples import note, opened
from tests.store.attacks import broken_open
from tests.support.records import KEY, open_record

SESSIONS = ("", "0a", "7f", "80", "a", "é")
"""On both sides of the middle, and at it."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "record.sqlite"
    store = open_record(path)
    for session in SESSIONS:
        store.open_session(opened(session, f"patient {session}"), [note(1), note(2), note(3)])
    store.close()
    return path


def walked(engine: Engine, large: int) -> Walked:
    with reading(engine).begin() as connection:
        return walk_all(connection, large)


def walk_all(connection: Connection, large: int) -> Walked:
    columns = infusion_session.c
    anchors = dict(connection.execute(infusion_session.select().with_only_columns(columns.id, columns.hash)).all())
    wanted = frozenset(connection.exec_driver_sql("SELECT hash FROM log_entry WHERE seq = 2").scalars())
    return walk_whole_log(connection, anchors, wanted, large)


@pytest.mark.parametrize("fault", [None, "0a", "a"])
def test_two_find_what_one_finds(path: Path, engine_of: Callable[[Path], Engine], fault: str | None) -> None:
    with broken_open(path) as connection:
        connection.execute("UPDATE log_entry SET actor = 'nobody' WHERE seq = 3 AND session_id = ?", (fault,))
    engine = engine_of(path)
    one, two = walked(engine, halves.LARGE), walked(engine, 1)
    assert two == one
    assert one.broken == ({fault} if fault else set())
    assert (one.lines, len(one.ends), len(one.seen)) == (3 * len(SESSIONS), len(SESSIONS), len(SESSIONS))


def test_what_is_not_committed_yet_is_looked_at_by_one(path: Path, engine_of: Callable[[Path], Engine]) -> None:
    """As at the end of a move: another process sees nothing of it."""
    engine = engine_of(path)
    whole = walked(engine, halves.LARGE)
    with engine.begin() as connection:
        for name in TRIGGERS:
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.exec_driver_sql("DELETE FROM log_entry")
        assert walk_all(connection, 0).lines == 0
        connection.rollback()
    assert walked(engine, 1) == whole


def test_without_a_second_process_one_does_all(
    path: Path, engine_of: Callable[[Path], Engine], monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = engine_of(path)
    one = walked(engine, halves.LARGE)
    monkeypatch.setattr(halves, "_file", lambda connection: Path("nowhere") / "record.sqlite")
    assert walked(engine, 1) == one


def test_the_second_process_sees_its_half_alone(path: Path) -> None:
    half = walk_half(path, {}, frozenset())
    assert half.broken == {"80", "a", "é"}
    assert half.lines == 9


def test_a_whole_record_is_verified_in_one_pass(path: Path, engine_of: Callable[[Path], Engine]) -> None:
    engine = engine_of(path)
    asked: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
    assert SqliteRecordStore(engine, KEY).verify().whole
    assert len([one for one in asked if "log_entry.body" in one]) == 1
