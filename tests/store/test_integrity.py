"""The chain shows a line that was edited, removed, inserted or moved behind the program's back, and at which place."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from nurse_assistant.application.verification import Fault
from nurse_assistant.application.verification import FaultKind as K
from nurse_assistant.store import headers
from nurse_assistant.store.chains import line_hash
from nurse_assistant.store.codec import encode
from nurse_assistant.store.connection import connect
from nurse_assistant.store.integrity import broken_chains, structure_faults
from nurse_assistant.store.schema import log_entry, workstation_event
from nurse_assistant.store.session_log import SqliteRecordStore
from nurse_assistant.store.workstation import encode as encode_event
from nurse_assistant.store.workstation import event_hash
from tests.contracts.samples import event, note, opened, rich
from tests.store.damage import tamper
from tests.support.records import open_record

EDITED_COLUMNS = {
    "kind": ("struck", 2),
    "occurred_at": ("2026-11-22T09:00:00.000001Z", 2),
    "recorded_at": ("2026-11-22T09:00:00.000001Z", 2),
    "actor": ("nobody", 2),
    "body": ("{}", 2),
    "prev_hash": ("0" * 64, 2),
    "hash": ("0" * 64, 2),
    "seq": ("7", 2),
}
KINDS = {"seq": K.REORDERED}
"""Of an edited column: what it looks like, where that is not an edit."""

MOVES = {
    "removed in the middle": (K.REMOVED, "DELETE FROM log_entry WHERE seq = 2", 2),
    "removed at the beginning": (K.REMOVED, "DELETE FROM log_entry WHERE seq = 1", 1),
    "removed and closed up": (
        K.REMOVED,
        "DELETE FROM log_entry WHERE seq = 2; UPDATE log_entry SET seq = 2 WHERE seq = 3",
        2,
    ),
    "put in between": (
        K.INSERTED,
        "UPDATE log_entry SET seq = 9 WHERE seq = 3; INSERT INTO log_entry SELECT session_id, 3, kind, occurred_at,"
        " recorded_at, actor, body, hash, 'made up' FROM log_entry WHERE seq = 2; UPDATE log_entry SET seq = 4"
        " WHERE seq = 9",
        3,
    ),
    "put in between, as a copy": (
        K.INSERTED,
        "UPDATE log_entry SET seq = 9 WHERE seq = 3; INSERT INTO log_entry SELECT session_id, 3, kind, occurred_at,"
        " recorded_at, actor, body, prev_hash, 'made up' FROM log_entry WHERE seq = 2; UPDATE log_entry SET seq = 4"
        " WHERE seq = 9",
        3,
    ),
    "put in at the end": (
        K.EDITED,  # a last line that does not hold: nothing says whether it ever did
        "INSERT INTO log_entry SELECT session_id, 4, kind, occurred_at, recorded_at, actor, body, hash, 'made up'"
        " FROM log_entry WHERE seq = 3",
        4,
    ),
    "reordered": (
        K.REORDERED,
        "UPDATE log_entry SET seq = 9 WHERE seq = 1; UPDATE log_entry SET seq = 1 WHERE seq = 2;"
        "UPDATE log_entry SET seq = 2 WHERE seq = 9",
        1,
    ),
}


def faults(path: Path) -> list[tuple[str, str, int]]:
    return [(fault.session, fault.table, fault.seq) for fault in found(path)]


def found(path: Path) -> tuple[Fault, ...]:
    engine = connect(path)
    with engine.begin() as connection:
        broken = broken_chains(connection)
    engine.dispose()
    return broken


def test_a_whole_record_has_no_faults(engine: Engine) -> None:
    with engine.begin() as connection:
        assert broken_chains(connection) == ()
        assert structure_faults(connection) == ()


@pytest.mark.parametrize("column", EDITED_COLUMNS)
def test_an_edited_line_is_found(path: Path, column: str) -> None:
    value, seq = EDITED_COLUMNS[column]
    tamper(path, f"UPDATE log_entry SET {column} = '{value}' WHERE seq = 2")
    assert faults(path) == [("a", "log_entry", seq)]
    assert found(path)[0].kind is KINDS.get(column, K.EDITED)


def test_every_column_of_a_line_is_in_its_chain() -> None:
    assert {*EDITED_COLUMNS, "session_id"} == {column.name for column in log_entry.columns}


@pytest.mark.parametrize(("kind", "script", "seq"), MOVES.values(), ids=MOVES)
def test_a_line_removed_put_in_or_moved_is_found_and_named(path: Path, kind: K, script: str, seq: int) -> None:
    tamper(path, script)
    assert faults(path) == [("a", "log_entry", seq)]
    assert found(path)[0].kind is kind


def test_a_line_moved_to_another_patient_is_found(path: Path) -> None:
    tamper(path, "UPDATE log_entry SET session_id = 'b', seq = 1 WHERE seq = 3")
    assert faults(path) == [("b", "log_entry", 1)]


def test_lines_without_a_header_are_found(path: Path) -> None:
    tamper(path, "DELETE FROM infusion_session WHERE id = 'a'")
    assert faults(path) == [("a", "log_entry", 0), ("a", "attempt", 0)]


def test_an_edited_attempt_is_found(path: Path) -> None:
    tamper(path, """UPDATE attempt SET codes = '["bad_value"]'""")
    assert faults(path) == [("a", "attempt", 1)]


EDITED_EVENTS = {
    "seq": "UPDATE workstation_event SET seq = 7 WHERE seq = 2",
    "kind": "UPDATE workstation_event SET kind = 'alarm_ended' WHERE seq = 2",
    "occurred_at": "UPDATE workstation_event SET occurred_at = '2026-11-22T09:00:00.000001Z' WHERE seq = 2",
    "actor": "UPDATE workstation_event SET actor = 'nobody' WHERE seq = 2",
    "session_id": "UPDATE workstation_event SET session_id = 'b' WHERE seq = 2",
    "body": "UPDATE workstation_event SET body = '{}' WHERE seq = 2",
    "prev_hash": f"UPDATE workstation_event SET prev_hash = '{'1' * 64}' WHERE seq = 2",
    "hash": f"UPDATE workstation_event SET hash = '{'1' * 64}' WHERE seq = 2",
}


@pytest.mark.parametrize("column", EDITED_EVENTS)
def test_an_edited_event_of_the_workstation_is_found(path: Path, column: str) -> None:
    tamper(path, EDITED_EVENTS[column])
    assert faults(path) == [("", "workstation_event", 2)]


def test_every_column_of_an_event_is_in_its_chain() -> None:
    assert set(EDITED_EVENTS) == {column.name for column in workstation_event.columns}


def test_an_event_removed_is_found_at_its_place(path: Path) -> None:
    tamper(path, "DELETE FROM workstation_event WHERE seq = 1")
    assert faults(path) == [("", "workstation_event", 1)]


def test_the_hash_of_an_event_never_changes() -> None:
    """As `test_the_hash_of_a_line_never_changes`, for the workstation's log."""
    assert event_hash("0" * 64, encode_event(1, event(what="step"))) == (
        "cf869edf1134f747699b6429f5a1972f285eb5f5711b4363a8562e5fd229a81b"
    )


@pytest.mark.parametrize(
    "change",
    [
        "patient_family = 'Other'",
        "patient_identifier = 'other'",
        "patient_allergies = NULL",
        "patient_key = 'other'",
        "patient_salt = ''",
        "body = '{}'",
        "opened_at = '2026-11-22T09:00:00.000001Z'",
        "opened_by = 'nobody'",
        "protocol_sha256 = (SELECT protocol_sha256 FROM infusion_session WHERE id = 'b')",
    ],
)
def test_an_edited_header_is_found(path: Path, change: str) -> None:
    tamper(path, f"UPDATE infusion_session SET {change} WHERE id = 'a'")
    assert faults(path) == [("a", "infusion_session", 0)]


def test_an_edited_protocol_is_found_at_its_sessions(path: Path) -> None:
    tamper(path, "UPDATE protocol_text SET toml = '# faster' WHERE toml LIKE '# another%'")
    assert faults(path) == [("b", "protocol_text", 0)]


def test_the_log_hangs_on_its_header(path: Path) -> None:
    """A header exchanged together with its own hash leaves the first line hanging in the air."""
    row = headers.encode(opened("a", "someone else"))
    values = ", ".join("NULL" if value is None else f"'{value}'" for value in row)
    tamper(path, f"DELETE FROM infusion_session WHERE id = 'a'; INSERT INTO infusion_session VALUES ({values})")
    assert faults(path) == [("a", "log_entry", 1), ("a", "attempt", 1)]


def test_opening_and_closing_is_no_fault(store: SqliteRecordStore, path: Path) -> None:
    store.append("a", [note(4)], after=3, closed_at=opened().opened_at)
    store.append("a", [note(5)], after=4, closed_at=None)
    assert faults(path) == []


def test_a_reference_to_nothing_is_found(path: Path) -> None:
    tamper(path, "DELETE FROM protocol_text WHERE toml LIKE '# another%'")
    engine = connect(path)
    with engine.begin() as connection:
        assert structure_faults(connection) == ("infusion_session refers to nothing",)
    engine.dispose()


def test_the_hash_of_a_line_never_changes() -> None:
    """Records of every year must verify: if this fails, the format of the chain was changed."""
    assert (
        line_hash(log_entry, "a", "0" * 64, encode(rich(2)))
        == "fedefd7b14fd262c1a344531562d8ec8981452960a7a3ec2cce7812f0f443c5a"
    )


def test_the_program_says_at_its_start_what_was_changed_behind_its_back(path: Path) -> None:
    whole = open_record(path)
    whole.append("b", [note(1)], after=0, closed_at=None)
    assert whole.verify().faults == ()
    whole.close()
    tamper(path, "UPDATE log_entry SET actor = 'nobody' WHERE seq = 2")
    changed = open_record(path)
    said = [str(fault) for fault in changed.verify().faults]
    changed.close()
    assert said[0] == "Line 2 of the log of infusion a was edited."
    assert "The guard log_entry_no_update is missing or changed." in said
