"""Checkpoints name what has grown, in a chain nobody else can continue; and what is done to them is found."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from nurse_assistant.application.ports import StoreError
from nurse_assistant.application.verification import FaultKind as K
from nurse_assistant.application.verification import Why, head_from_json, head_to_json
from nurse_assistant.store.checkpoints import CheckpointRow, body_of, checkpoint_hash, read
from nurse_assistant.store.schema import ANCHOR
from nurse_assistant.store.session_log import SqliteRecordStore
from nurse_assistant.system.signing_key import SigningKey
from tests.contracts.samples import END, START, attempt, event, note, opened
from tests.store.attacks import broken_open, digest, rehash, seal_anew
from tests.support.records import KEY, open_record

Found = tuple[K, str, str, int]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Two infusions with attempts and events; checkpoints 1 (empty), 2 (three lines of a), 3 (all)."""
    path = tmp_path / "record.sqlite"
    store = open_record(path)
    store.open_session(opened("a"), [note(1), note(2), note(3)])
    store.checkpoint(Why.DAILY, START)
    store.open_session(opened("b", "another", protocol="# another version\n"), [note(1)])
    store.append("a", [note(4), note(5)], after=3, closed_at=None)
    for number in (1, 2):
        store.keep_attempt("a", attempt(number))
        store.note_event(event(number))
    store.checkpoint(Why.CLOSE, END)
    store.close()
    return path


def found(path: Path) -> list[Found]:
    store = open_record(path)
    faults = store.verify().faults
    store.close()
    return [(one.kind, one.table, one.session, one.seq) for one in faults]


def test_a_whole_record_is_unchanged_since_its_last_head(path: Path) -> None:
    store = open_record(path)
    store.append("a", [note(6)], after=5, closed_at=None)
    seen = store.verify()
    assert seen.whole
    assert seen.head == store.head()
    assert seen.head is not None
    assert (seen.head.number, seen.head.why, seen.head.taken_at) == (3, Why.CLOSE, END)
    assert (seen.sessions, seen.entries, seen.head.entries, seen.entries_after_head) == (2, 7, 6, 1)
    store.close()


def test_a_record_has_a_checkpoint_from_its_first_moment_on(tmp_path: Path) -> None:
    store = open_record(tmp_path / "record.sqlite")
    head = store.head()
    assert head is not None
    assert (head.number, head.why, head.taken_at, head.entries) == (1, Why.FIRST, START, 0)
    assert store.verify().whole
    store.close()


def test_a_checkpoint_names_only_the_logs_that_have_grown(path: Path) -> None:
    store = open_record(path)
    store.append("b", [note(2)], after=1, closed_at=None)
    store.checkpoint(Why.REVIEW, END + timedelta(hours=1))
    with store._reading() as connection:
        bodies = [body_of(sealed.row) for sealed in read(connection)]
    assert [set(body.ends) for body in bodies] == [set(), {"a"}, {"a", "b"}, {"b"}]
    assert [(body.ends["a"].log.seq, body.ends["a"].attempts.seq) for body in bodies[1:3]] == [(3, 0), (5, 2)]
    assert [body.events.seq for body in bodies] == [0, 0, 2, 2]
    assert [(body.sessions, body.entries) for body in bodies] == [(0, 0), (1, 3), (2, 6), (2, 7)]
    store.close()


def test_a_head_goes_into_a_file_and_comes_back(path: Path) -> None:
    store = open_record(path)
    head = store.head(2)
    assert head is not None
    assert head_from_json(head_to_json(head)) == head
    assert KEY.holds(head.key, head.message(), head.signature)
    assert store.verify(head).whole
    assert store.head(9) is None
    store.close()


def test_the_hash_of_a_checkpoint_never_changes() -> None:
    row = CheckpointRow(1, "2026-11-22T09:00:00.000000Z", "daily", '{"v":1}', "0" * 64)
    assert checkpoint_hash(ANCHOR, row) == "7736819e1cbded0e099cd6b48c49fc8d51df2a9aad931ff4f54558213ee0f706"


def test_no_checkpoint_begins_anew_where_all_are_gone(path: Path) -> None:
    """Else the next day's would make the record look whole."""
    with broken_open(path) as connection:
        connection.execute("DELETE FROM checkpoint")
    store = open_record(path)
    with pytest.raises(StoreError, match="Every checkpoint of the record is gone"):
        store.checkpoint(Why.DAILY, END)
    store.close()


SQL: dict[str, tuple[str, Found]] = {
    "lines cut off": (
        "DELETE FROM log_entry WHERE session_id = 'a' AND seq > 3",
        (K.CUT_OFF, "log_entry", "a", 4),
    ),
    "attempts cut off": ("DELETE FROM attempt WHERE seq = 2", (K.CUT_OFF, "attempt", "a", 2)),
    "events cut off": ("DELETE FROM workstation_event WHERE seq = 2", (K.CUT_OFF, "workstation_event", "", 2)),
    "a whole session gone": (
        "DELETE FROM log_entry WHERE session_id = 'b'; DELETE FROM infusion_session WHERE id = 'b'",
        (K.SESSION_GONE, "infusion_session", "b", 0),
    ),
    "its header alone gone": (
        "DELETE FROM infusion_session WHERE id = 'b'",
        (K.SESSION_GONE, "log_entry", "b", 0),
    ),
    "every line of it gone": ("DELETE FROM log_entry WHERE session_id = 'b'", (K.CUT_OFF, "log_entry", "b", 1)),
    "a changed protocol text": (
        "UPDATE protocol_text SET toml = '# faster' WHERE toml LIKE '# another%'",
        (K.PROTOCOL_CHANGED, "protocol_text", "b", 0),
    ),
    "a protocol text gone": (
        "DELETE FROM protocol_text WHERE toml LIKE '# another%'",
        (K.PROTOCOL_CHANGED, "protocol_text", "b", 0),
    ),
    "the first checkpoint gone": ("DELETE FROM checkpoint WHERE number = 1", (K.CHECKPOINT_GONE, "checkpoint", "", 1)),
    "a checkpoint gone": ("DELETE FROM checkpoint WHERE number = 2", (K.CHECKPOINT_GONE, "checkpoint", "", 2)),
    "every checkpoint gone": ("DELETE FROM checkpoint", (K.CHECKPOINT_GONE, "checkpoint", "", 1)),
    "a checkpoint closed up": (
        "DELETE FROM checkpoint WHERE number = 2; UPDATE checkpoint SET number = 2 WHERE number = 3",
        (K.CHECKPOINT_CHANGED, "checkpoint", "", 2),
    ),
    "the time of a checkpoint": (
        "UPDATE checkpoint SET taken_at = '2026-11-20T09:00:00.000000Z' WHERE number = 3",
        (K.CHECKPOINT_CHANGED, "checkpoint", "", 3),
    ),
    "what a checkpoint saw": (
        "UPDATE checkpoint SET body = replace(body, '[5,', '[4,') WHERE number = 3",
        (K.CHECKPOINT_CHANGED, "checkpoint", "", 3),
    ),
    "a checkpoint that is no text of ours": (
        "UPDATE checkpoint SET body = '[]' WHERE number = 3",
        (K.CHECKPOINT_CHANGED, "checkpoint", "", 3),
    ),
    "a signature": (
        "UPDATE checkpoint SET signature = 'no signature' WHERE number = 3",
        (K.CHECKPOINT_CHANGED, "checkpoint", "", 3),
    ),
}


@pytest.mark.parametrize(("script", "expected"), SQL.values(), ids=SQL)
def test_what_was_done_is_named(path: Path, script: str, expected: Found) -> None:
    with broken_open(path) as connection:
        connection.executescript(script)
    assert found(path)[0] == expected


def test_a_log_written_anew_is_narrowed_down_by_the_checkpoints_that_still_fit(path: Path) -> None:
    with broken_open(path) as connection:
        connection.execute("UPDATE log_entry SET actor = 'nobody' WHERE session_id = 'a' AND seq = 5")
        rehash(connection, "a")
    store = open_record(path)
    (fault,) = store.verify().faults
    store.close()
    assert (fault.kind, fault.session, fault.seq) == (K.REWRITTEN, "a", 4)
    assert fault.says == "Of the log of infusion a lines 4 to 5 were written anew: checkpoint 3 saw other ones."


def test_a_header_exchanged_with_all_its_lines_is_seen(path: Path) -> None:
    """Another order for the same patient, sealed with all that hangs on it: only the checkpoint remembers."""
    with broken_open(path) as connection:
        row = connection.execute("SELECT patient_hash, body, protocol_sha256, opened_at FROM infusion_session"
                                 " WHERE id = 'b'").fetchone()  # fmt: skip
        new = digest("b", *row, "somebody else")
        connection.execute("UPDATE infusion_session SET opened_by = 'somebody else', hash = ? WHERE id = 'b'", (new,))
        rehash(connection, "b")
    assert found(path) == [(K.REWRITTEN, "log_entry", "b", 1), (K.REWRITTEN, "attempt", "b", 0)]


def test_a_checkpoint_of_somebody_elses_key_is_named(path: Path) -> None:
    """The record rewritten and sealed with a key of one's own: no workstation knows it, unless it was accepted."""
    stranger = SigningKey.made()
    with broken_open(path) as connection:
        seal_anew(connection, stranger)
    assert found(path) == [(K.KEY_UNKNOWN, "checkpoint", "", 4)]


@pytest.mark.parametrize("trigger", ["checkpoint_no_delete", "log_entry_linked"])
def test_a_guard_that_is_gone_is_named(path: Path, engine_of: Callable[[Path], Engine], trigger: str) -> None:
    engine = engine_of(path)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"DROP TRIGGER {trigger}")
    assert [(one.kind, one.table) for one in SqliteRecordStore(engine, KEY).verify().faults] == [
        (K.TRIGGER_GONE, trigger)
    ]
