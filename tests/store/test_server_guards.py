"""On a server, too, nothing that is written can be changed: by the program's role for want of the right, by the owner
of the tables because of the triggers; and each is why."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from sqlalchemy import Connection, Engine, make_url
from sqlalchemy.exc import DBAPIError

from nurse_assistant.application.ports import StoreError
from nurse_assistant.application.verification import FaultKind
from nurse_assistant.store.connection import reading
from nurse_assistant.store.integrity import broken_chains
from nurse_assistant.store.schema import infusion_session
from nurse_assistant.store.server_connection import connect_server
from nurse_assistant.store.server_guards import APPEND_ONLY, GUARDS, WRITTEN_OVER, altered_guards
from nurse_assistant.store.server_record import ServerRecordStore
from tests.contracts.samples import attempt, event, note, opened, rich, signing, staff_events
from tests.support.records import KEY
from tests.support.server import ADMIN, MIGRATIONS, OWNER, ROLE, Server


@pytest.fixture(scope="module")
def pattern(server_of_the_run: Server) -> str:
    """A record as the program leaves it: a session with lines, an attempt and events, and one that is only opened."""
    server = server_of_the_run
    database = server.database()
    with closing(ServerRecordStore.open(server.url(database), MIGRATIONS, KEY)) as store:
        store.open_session(opened("a"))
        store.open_session(opened("b", "another", protocol="# another version\n"), [note(1)])
        store.append("a", [note(1), rich(2), note(3)], after=0, closed_at=None)
        store.keep_attempt("a", attempt(4))
        store.note_event(event(0, what="step"))
        store.note_staff(staff_events())
        store.sign("a", signing(), after=3)
    return database


@pytest.fixture
def database(server: Server, pattern: str) -> str:
    return server.new_database(f"{server.database()}_copy", like=pattern)


def engine_as(server: Server, database: str, role: str) -> Iterator[Engine]:
    engine = connect_server(server.url(database, role))
    yield engine
    engine.dispose()


@pytest.fixture
def program(server: Server, database: str) -> Iterator[Engine]:
    yield from engine_as(server, database, ROLE)


@pytest.fixture
def owner(server: Server, database: str) -> Iterator[Engine]:
    yield from engine_as(server, database, OWNER)


def run(engine: Engine, sql: str) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql(sql)


def refused(engine: Engine, sql: str) -> str:
    with pytest.raises(DBAPIError) as fault:
        run(engine, sql)
    return str(fault.value.orig)


LAST = "(SELECT hash FROM {table} ORDER BY {seq} DESC LIMIT 1)"
REST = {
    "log_entry": "'note', 't', 't', 'x', '{}'",
    "attempt": "1, 'note', 't', 't', 'x', '{}', 'refused', '[]'",
    "workstation_event": "'clock_jumped', 't', 'x', NULL, '{}'",
    "checkpoint": "'t', 'daily', '{}', 'key'",
    "staff_event": "'left', 't', 'x', 'y', '{}'",
    "signature": "'a', 3, 'reviewed', 't', 'x', '{}', 'key'",
}
ALONE = ("workstation_event", "checkpoint", "staff_event", "signature")


def line(table: str, seq: int, prev_hash: str) -> str:
    session = "" if table in ALONE else "'a', "
    signature = ", 'signature'" if table in ("checkpoint", "signature") else ""
    return f"INSERT INTO {table} VALUES ({session}{seq}, {REST[table]}, {prev_hash}, 'new hash'{signature})"


def last(table: str) -> str:
    return LAST.format(table=table, seq="number" if table == "checkpoint" else "seq")


COPY = (
    "INSERT INTO infusion_session SELECT "
    + ", ".join(
        {"id": "'{id}'", "hash": "'{id}'", "closed_at": "{closed}"}.get(column.name, column.name)
        for column in infusion_session.columns
    )
    + " FROM infusion_session WHERE id = 'a'"
)
"""A further session of the patient of "a", which has no line."""


def next_seq(table: str) -> int:
    return {
        "log_entry": 4, "attempt": 2, "workstation_event": 2, "checkpoint": 2, "staff_event": 3, "signature": 2,
    }[table]  # fmt: skip


ATTACKS: dict[str, str] = {
    "protocol_text_no_update": "UPDATE protocol_text SET toml = '# faster'",
    "infusion_session_fixed": "UPDATE infusion_session SET patient_family = 'Other' WHERE id = 'b'",
    "log_entry_no_update": "UPDATE log_entry SET actor = 'nobody'",
    "log_entry_no_delete": "DELETE FROM log_entry WHERE seq = 3",
    "attempt_no_update": "UPDATE attempt SET actor = 'nobody'",
    "attempt_no_delete": "DELETE FROM attempt",
    "workstation_event_no_update": "UPDATE workstation_event SET actor = 'nobody'",
    "workstation_event_no_delete": "DELETE FROM workstation_event",
    "checkpoint_no_update": "UPDATE checkpoint SET signature = 'x'",
    "checkpoint_no_delete": "DELETE FROM checkpoint",
    "staff_event_no_update": "UPDATE staff_event SET person = 'nobody'",
    "staff_event_no_delete": "DELETE FROM staff_event",
    "signature_no_update": "UPDATE signature SET person = 'nobody'",
    "signature_no_delete": "DELETE FROM signature",
    "protocol_text_no_delete": "DELETE FROM protocol_text WHERE sha256 = 'spare'",
    "infusion_session_no_delete": "DELETE FROM infusion_session WHERE id = 'spare'",
    **{f"{table}_no_truncate": f"TRUNCATE {table}" for table in REST},
    **{f"{table}_contiguous": line(table, 9, last(table)) for table in REST},
    **{f"{table}_linked": line(table, next_seq(table), "'made up'") for table in REST},
}
CASCADES = {
    "protocol_text_no_truncate": "TRUNCATE protocol_text CASCADE",
    "infusion_session_no_truncate": "TRUNCATE infusion_session CASCADE",
}


def test_every_guard_is_attacked() -> None:
    assert {*ATTACKS, *CASCADES} == set(GUARDS)


@pytest.mark.parametrize("name", ATTACKS)
def test_the_owner_of_the_tables_is_refused_by_a_trigger_and_only_by_that(owner: Engine, name: str) -> None:
    table = next(table for table in APPEND_ONLY if name.startswith(f"{table}_"))
    run(owner, "INSERT INTO protocol_text VALUES ('spare', '# used by no session')")
    run(owner, COPY.format(id="spare", closed="'2026'"))
    assert any(words in refused(owner, ATTACKS[name]) for words in ("append-only", "only closed_at", "is not the"))
    run(owner, f"DROP TRIGGER {name} ON {table}")
    run(owner, ATTACKS[name])


@pytest.mark.parametrize("name", CASCADES)
def test_a_table_others_hang_on_is_not_emptied_with_them(owner: Engine, name: str) -> None:
    for other in [guard for guard in GUARDS if guard.endswith("_no_truncate") and guard != name]:
        run(owner, f"DROP TRIGGER {other} ON {other.removesuffix('_no_truncate')}")
    assert "append-only" in refused(owner, CASCADES[name])
    run(owner, f"DROP TRIGGER {name} ON {name.removesuffix('_no_truncate')}")
    run(owner, CASCADES[name])


@pytest.mark.parametrize(
    "name", [name for name in (*ATTACKS, *CASCADES) if not name.endswith(("_contiguous", "_linked"))]
)
def test_the_programs_role_has_no_right_to_change_a_line(program: Engine, name: str) -> None:
    assert "permission denied" in refused(program, {**ATTACKS, **CASCADES}[name])


@pytest.mark.parametrize("name", [name for name in ATTACKS if name.endswith(("_contiguous", "_linked"))])
def test_the_programs_role_writes_the_next_line_only(program: Engine, name: str) -> None:
    assert "is not the" in refused(program, ATTACKS[name])


@pytest.mark.parametrize(
    "sql",
    [
        "ALTER TABLE log_entry DISABLE TRIGGER ALL",
        "DROP TRIGGER log_entry_no_update ON log_entry",
        "DROP TABLE log_entry",
        "CREATE TABLE mine (name text)",
        "CREATE OR REPLACE FUNCTION json_valid(said text) RETURNS boolean LANGUAGE sql AS 'SELECT true'",
        "SET session_replication_role = replica",
        f"GRANT UPDATE ON log_entry TO {ROLE}; UPDATE log_entry SET actor = 'x'",
        "UPDATE alembic_version SET version_num = '0001'",
    ],
)
def test_the_programs_role_cannot_take_a_guard_away(program: Engine, sql: str) -> None:
    assert any(words in refused(program, sql) for words in ("permission denied", "must be owner"))


def test_only_the_closing_of_a_header_may_change(program: Engine) -> None:
    for column in infusion_session.columns:
        change = f"UPDATE infusion_session SET {column.name} = '2026' WHERE id = 'b'"
        if column.name == "closed_at":
            run(program, change)
        else:
            assert "permission denied" in refused(program, change)


def test_two_open_sessions_of_a_patient_are_refused_by_the_database_itself(program: Engine) -> None:
    said = refused(program, COPY.format(id="c", closed="NULL"))
    assert "infusion_session_one_open" in said


@pytest.mark.parametrize(("broken", "said"), [("'{'", "log_entry_body_json"), ("NULL", "not-null")])
def test_a_body_is_json_text(program: Engine, broken: str, said: str) -> None:
    text = line("log_entry", 4, last("log_entry")).replace("'{}'", broken)
    assert said in refused(program, text)


@pytest.mark.parametrize("name", GUARDS)
def test_a_missing_guard_is_noticed(owner: Engine, name: str) -> None:
    table = next(table for table in APPEND_ONLY if name.startswith(f"{table}_"))
    with owner.begin() as connection:
        assert altered_guards(connection) == ()
        connection.exec_driver_sql(f"DROP TRIGGER {name} ON {table}")
        assert altered_guards(connection) == (name,)


def _harmless(connection: Connection) -> None:
    connection.exec_driver_sql(
        "CREATE OR REPLACE FUNCTION log_entry_no_update() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'"
    )


def test_a_guard_that_is_off_does_nothing_or_is_not_ours_is_noticed(owner: Engine) -> None:
    with owner.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE log_entry DISABLE TRIGGER log_entry_no_delete")
        _harmless(connection)
        connection.exec_driver_sql(
            "CREATE TRIGGER stranger BEFORE INSERT ON draft FOR EACH ROW EXECUTE FUNCTION log_entry_no_update()"
        )
        assert altered_guards(connection) == ("log_entry_no_update", "log_entry_no_delete", "stranger")


def test_a_role_that_may_do_too_much_is_noticed(server: Server, database: str, program: Engine) -> None:
    def noticed(role: str) -> list[str]:
        with closing(ServerRecordStore.open(server.url(database, role), MIGRATIONS, KEY)) as store:
            faults = store.verify().faults
        assert {fault.kind for fault in faults} <= {FaultKind.RIGHT_TOO_MANY}
        return [str(fault) for fault in faults]

    assert noticed(ROLE) == []
    server.execute(f"GRANT DELETE ON attempt TO {ROLE}", database)
    assert noticed(ROLE) == [f"The role {ROLE} that signed in here may DELETE attempt, which no workstation needs."]
    for mighty in (OWNER, ADMIN):
        assert any(f"{mighty} that signed in here may UPDATE log_entry" in said for said in noticed(mighty))
        assert len(noticed(mighty)) == 3 * len(APPEND_ONLY)


def test_the_program_says_at_its_start_what_was_changed_behind_its_back(server: Server, database: str) -> None:
    with closing(ServerRecordStore.open(server.url(database), MIGRATIONS, KEY)) as store:
        assert store.verify().faults == ()
        server.execute(
            "ALTER TABLE log_entry DISABLE TRIGGER ALL; UPDATE log_entry SET actor = 'x' WHERE seq = 2", database
        )
        said = store.verify().faults
    assert str(said[0]) == "Line 2 of the log of infusion a was edited."
    assert "The guard log_entry_no_update is missing or changed." in map(str, said)


def test_a_line_the_guards_let_in_but_the_chain_does_not(program: Engine) -> None:
    """Rights and triggers let a next line in that nobody's program wrote; its hash does not hold."""
    run(program, line("log_entry", 4, last("log_entry")))
    with reading(program).begin() as connection:
        assert [(one.kind, one.seq) for one in broken_chains(connection)] == [(FaultKind.EDITED, 4)]


def test_what_is_written_over_is_no_record() -> None:
    assert {"unit_settings", "workstation_settings", "draft", "session_summary"} == WRITTEN_OVER


def test_the_address_of_a_server_never_shows_its_password(server: Server) -> None:
    url = make_url("postgresql+psycopg://nurse:secret@localhost:1/none")
    with pytest.raises(StoreError, match="no connection to its server can be made") as fault:
        ServerRecordStore.open(url, MIGRATIONS, KEY)
    assert "secret" not in str(fault.value)
