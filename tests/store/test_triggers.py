"""Nothing that is written can be changed, through the program's own connection; and each trigger is why."""

from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError

from nurse_assistant.store.integrity import altered_triggers
from nurse_assistant.store.schema import TRIGGERS, infusion_session
from tests.store.damage import dump

SPARE = "INSERT INTO protocol_text VALUES ('spare', '# used by no session')"
LAST_HASH = "(SELECT hash FROM {table} WHERE session_id = 'a' ORDER BY seq DESC LIMIT 1)"


def _line(table: str, seq: int, prev_hash: str) -> str:
    columns = {"log_entry": "'note', 't', 't', 'x', '{}'", "attempt": "1, 'note', 't', 't', 'x', '{}', 'refused', '[]'"}
    return f"INSERT INTO {table} VALUES ('a', {seq}, {columns[table]}, {prev_hash}, 'new hash')"


EVENT_HASH = "(SELECT hash FROM workstation_event ORDER BY seq DESC LIMIT 1)"


def _event(seq: int, prev_hash: str) -> str:
    return f"INSERT INTO workstation_event VALUES ({seq}, 'clock_jumped', 't', 'x', NULL, '{{}}', {prev_hash}, 'new')"


CHECKPOINT_HASH = "(SELECT hash FROM checkpoint ORDER BY number DESC LIMIT 1)"


def _checkpoint(number: int, prev_hash: str) -> str:
    return f"INSERT INTO checkpoint VALUES ({number}, 't', 'daily', '{{}}', 'key', {prev_hash}, 'new', 'signature')"


STAFF_HASH = "(SELECT hash FROM staff_event ORDER BY seq DESC LIMIT 1)"


def _staff(seq: int, prev_hash: str) -> str:
    return f"INSERT INTO staff_event VALUES ({seq}, 'left', 't', 'x', 'y', '{{}}', {prev_hash}, 'new')"


SIGNATURE_HASH = "(SELECT hash FROM signature ORDER BY seq DESC LIMIT 1)"


def _signature(seq: int, prev_hash: str) -> str:
    return (
        f"INSERT INTO signature VALUES ({seq}, 'a', 3, 'reviewed', 't', 'x', '{{}}', 'key', {prev_hash}, 'new', 'mine')"
    )


ATTACKS: dict[str, str] = {
    "protocol_text_no_update": "UPDATE protocol_text SET toml = '# faster' WHERE sha256 = 'spare'",
    "protocol_text_no_delete": "DELETE FROM protocol_text WHERE sha256 = 'spare'",
    "infusion_session_fixed": "UPDATE infusion_session SET opened_by = 'nobody'",
    "infusion_session_no_delete": "DELETE FROM infusion_session WHERE id = 'b'",
    "log_entry_no_update": "UPDATE log_entry SET actor = 'nobody' WHERE seq = 1",
    "log_entry_no_delete": "DELETE FROM log_entry WHERE seq = 3",
    "log_entry_contiguous": _line("log_entry", 9, LAST_HASH.format(table="log_entry")),
    "log_entry_linked": _line("log_entry", 4, "'something else'"),
    "attempt_no_update": "UPDATE attempt SET actor = 'nobody'",
    "attempt_no_delete": "DELETE FROM attempt",
    "attempt_contiguous": _line("attempt", 9, LAST_HASH.format(table="attempt")),
    "attempt_linked": _line("attempt", 2, "'something else'"),
    "workstation_event_no_update": "UPDATE workstation_event SET actor = 'nobody' WHERE seq = 2",
    "workstation_event_no_delete": "DELETE FROM workstation_event WHERE seq = 3",
    "workstation_event_contiguous": _event(9, EVENT_HASH),
    "workstation_event_linked": _event(4, "'something else'"),
    "checkpoint_no_update": "UPDATE checkpoint SET signature = 'mine'",
    "checkpoint_no_delete": "DELETE FROM checkpoint",
    "checkpoint_contiguous": _checkpoint(9, CHECKPOINT_HASH),
    "checkpoint_linked": _checkpoint(2, "'something else'"),
    "staff_event_no_update": "UPDATE staff_event SET person = 'nobody' WHERE seq = 1",
    "staff_event_no_delete": "DELETE FROM staff_event WHERE seq = 2",
    "staff_event_contiguous": _staff(9, STAFF_HASH),
    "staff_event_linked": _staff(3, "'something else'"),
    "signature_no_update": "UPDATE signature SET person = 'nobody'",
    "signature_no_delete": "DELETE FROM signature",
    "signature_contiguous": _signature(9, SIGNATURE_HASH),
    "signature_linked": _signature(2, "'something else'"),
}

REPLACEMENTS: dict[str, str] = {
    "protocol_text": "INSERT OR REPLACE INTO protocol_text VALUES ('spare', '# faster')",
    "infusion_session": "INSERT OR REPLACE INTO infusion_session SELECT id, 'Other', patient_given, patient_born,"
    " patient_sex, patient_identifier, patient_allergies, patient_key, patient_salt, patient_hash, body,"
    " protocol_sha256, opened_at, opened_by, closed_at, hash FROM infusion_session WHERE id = 'b'",
    "log_entry": _line("log_entry", 4, LAST_HASH.format(table="log_entry"))
    .replace("INSERT", "INSERT OR REPLACE")
    .replace("'new hash'", "(SELECT hash FROM log_entry WHERE seq = 1)"),
    "attempt": _line("attempt", 2, LAST_HASH.format(table="attempt"))
    .replace("INSERT", "INSERT OR REPLACE")
    .replace("'new hash'", "(SELECT hash FROM attempt WHERE seq = 1)"),
    "workstation_event": _event(4, EVENT_HASH)
    .replace("INSERT", "INSERT OR REPLACE")
    .replace("'new'", "(SELECT hash FROM workstation_event WHERE seq = 1)"),
    "checkpoint": _checkpoint(2, CHECKPOINT_HASH)
    .replace("INSERT", "INSERT OR REPLACE")
    .replace("'new'", "(SELECT hash FROM checkpoint WHERE number = 1)"),
    "staff_event": _staff(3, STAFF_HASH)
    .replace("INSERT", "INSERT OR REPLACE")
    .replace("'new'", "(SELECT hash FROM staff_event WHERE seq = 1)"),
    "signature": _signature(2, SIGNATURE_HASH)
    .replace("INSERT", "INSERT OR REPLACE")
    .replace("'new'", "(SELECT hash FROM signature WHERE seq = 1)"),
}


@pytest.fixture(autouse=True)
def spare_protocol(engine: Engine) -> None:
    """One that no reference protects."""
    run(engine, SPARE)


def run(engine: Engine, statement: str) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql(statement)


def test_every_trigger_has_its_attack() -> None:
    assert set(ATTACKS) == set(TRIGGERS)


@pytest.mark.parametrize("name", ATTACKS)
def test_the_trigger_holds(engine: Engine, path: Path, name: str) -> None:
    before = dump(path)
    with pytest.raises(IntegrityError, match=name.partition("_no_")[0].removesuffix("_fixed")[:7]):
        run(engine, ATTACKS[name])
    assert dump(path) == before


@pytest.mark.parametrize("name", ATTACKS)
def test_without_the_trigger_the_attack_succeeds(engine: Engine, path: Path, name: str) -> None:
    run(engine, f"DROP TRIGGER {name}")
    before = dump(path)
    run(engine, ATTACKS[name])
    assert dump(path) != before


@pytest.mark.parametrize("table", REPLACEMENTS)
def test_nothing_can_be_replaced(engine: Engine, path: Path, table: str) -> None:
    before = dump(path)
    with pytest.raises(IntegrityError, match="append-only"):
        run(engine, REPLACEMENTS[table])
    assert dump(path) == before


@pytest.mark.parametrize("table", REPLACEMENTS)
def test_without_recursive_triggers_it_could_be(engine: Engine, path: Path, table: str) -> None:
    with engine.connect() as connection:
        connection.commit()
        connection.connection.execute("PRAGMA recursive_triggers = OFF")
    before = dump(path)
    run(engine, REPLACEMENTS[table])
    assert dump(path) != before


@pytest.mark.parametrize("column", [column.name for column in infusion_session.columns])
def test_only_the_closing_of_a_header_may_change(engine: Engine, column: str) -> None:
    change = f"UPDATE infusion_session SET {column} = '2026' WHERE id = 'b'"
    if column == "closed_at":
        run(engine, change)
        return
    with pytest.raises(IntegrityError, match="only closed_at may change"):
        run(engine, change)


def test_two_open_sessions_of_a_patient_are_refused_by_the_file_itself(engine: Engine) -> None:
    columns = [column.name for column in infusion_session.columns]
    values = ", ".join("'c'" if name in ("id", "hash") else name for name in columns)
    with pytest.raises(IntegrityError, match="patient_key"):
        run(engine, f"INSERT INTO infusion_session SELECT {values} FROM infusion_session WHERE id = 'a'")


@pytest.mark.parametrize(
    ("broken", "said"), [("'{'", "log_entry_body_json"), ("x'00'", "cannot store BLOB"), ("NULL", "NOT NULL")]
)
def test_a_body_is_json_text(engine: Engine, broken: str, said: str) -> None:
    line = _line("log_entry", 4, LAST_HASH.format(table="log_entry")).replace("'{}'", broken)
    with pytest.raises(IntegrityError, match=said):
        run(engine, line)


@pytest.mark.parametrize("name", TRIGGERS)
def test_a_missing_trigger_is_noticed(engine: Engine, name: str) -> None:
    with engine.begin() as connection:
        assert altered_triggers(connection) == ()
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
        assert altered_triggers(connection) == (name,)


def test_a_trigger_that_does_nothing_or_is_not_ours_is_noticed(engine: Engine) -> None:
    harmless = "CREATE TRIGGER {} BEFORE UPDATE ON log_entry BEGIN SELECT 1; END"
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER log_entry_no_update")
        connection.exec_driver_sql(harmless.format("log_entry_no_update"))
        connection.exec_driver_sql(harmless.format("stranger"))
        assert altered_triggers(connection) == ("log_entry_no_update", "stranger")
