"""The administrator's part on a server: tables and rights, made and updated whole or not at all."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine

from nurse_assistant.__main__ import main
from nurse_assistant.application.ports import StoreError
from nurse_assistant.store.connection import reading
from nurse_assistant.store.migrate import DatabaseTooNew, revisions
from nurse_assistant.store.prepare import prepare
from nurse_assistant.store.server_connection import connect_server
from nurse_assistant.store.server_guards import altered_guards
from nurse_assistant.store.server_record import ServerRecordStore
from tests.contracts.samples import START, attempt, event, note, opened, rich
from tests.store.test_migrate import later
from tests.support.records import KEY
from tests.support.server import ADMIN, MIGRATIONS, OWNER, ROLE, Server

NEWEST = revisions(MIGRATIONS)[-1]


@pytest.fixture
def database(server: Server, request: pytest.FixtureRequest) -> str:
    """Without any table."""
    return server.new_database(f"{server.database()}_bare")


@pytest.fixture
def owner(server: Server, database: str) -> Iterator[Engine]:
    engine = connect_server(server.url(database, OWNER))
    yield engine
    engine.dispose()


def tables(engine: Engine) -> list[str]:
    with reading(engine).begin() as connection:
        query = "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1"
        return list(connection.exec_driver_sql(query).scalars())


def test_a_bare_database_is_prepared_and_a_second_time_changes_nothing(
    server: Server, database: str, owner: Engine
) -> None:
    url = server.url(database, OWNER)
    assert prepare(url, MIGRATIONS, ROLE, KEY, START) == prepare(url, MIGRATIONS, ROLE, KEY, START)
    with reading(owner).begin() as connection:
        assert altered_guards(connection) == ()
    with closing(ServerRecordStore.open(server.url(database), MIGRATIONS, KEY)) as store:
        store.open_session(opened("a"), [note(1)])
        assert store.verify().faults == ()


def test_a_right_given_by_hand_is_taken_back(server: Server, database: str) -> None:
    url = server.url(database, OWNER)
    prepare(url, MIGRATIONS, ROLE, KEY, START)
    server.execute(f"GRANT ALL ON log_entry TO {ROLE}; GRANT UPDATE ON attempt TO PUBLIC", database)
    with closing(ServerRecordStore.open(server.url(database), MIGRATIONS, KEY)) as store:
        assert len(store.verify().faults) == 4
        prepare(url, MIGRATIONS, ROLE, KEY, START)
        assert store.verify().faults == ()


def test_an_older_record_is_brought_up_with_every_line(
    server: Server, database: str, owner: Engine, tmp_path: Path
) -> None:
    url = server.url(database, OWNER)
    newer = later(tmp_path, MIGRATIONS)
    prepare(url, MIGRATIONS, ROLE, KEY, START)
    with closing(ServerRecordStore.open(server.url(database), MIGRATIONS, KEY)) as store:
        store.open_session(opened("a"), [note(1), rich(2)])
        store.keep_attempt("a", attempt(3))
        store.note_event(event())
    assert prepare(url, newer, ROLE, KEY, START) == revisions(newer)[-1]
    with closing(ServerRecordStore.open(server.url(database), newer, KEY)) as store:
        assert (store.load("a"), store.attempts("a"), len(store.events())) == ((note(1), rich(2)), (attempt(3),), 1)
    with pytest.raises(DatabaseTooNew, match=rf"version {revisions(newer)[-1]} .* none after {NEWEST}"):
        ServerRecordStore.open(server.url(database), MIGRATIONS, KEY)
    with pytest.raises(DatabaseTooNew):
        prepare(url, MIGRATIONS, ROLE, KEY, START)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("op.execute('SELECT nonsense')", "nonsense"),
        ("op.execute('DROP TRIGGER log_entry_no_update ON log_entry')", "log_entry_no_update is not as it should be"),
        ("op.execute('DROP TABLE draft')", "draft has other lines than before"),
        ("op.execute('ALTER TABLE log_entry DISABLE TRIGGER USER');"
         " op.execute(\"UPDATE log_entry SET actor = 'x' WHERE seq = 2\");"
         " op.execute('ALTER TABLE log_entry ENABLE TRIGGER USER')", "Line 2 of the log of infusion a was edited"),
    ],
)  # fmt: skip
def test_an_update_that_fails_changes_nothing(
    server: Server, database: str, owner: Engine, tmp_path: Path, more: str, said: str
) -> None:
    url = server.url(database, OWNER)
    prepare(url, MIGRATIONS, ROLE, KEY, START)
    with closing(ServerRecordStore.open(server.url(database), MIGRATIONS, KEY)) as store:
        store.open_session(opened("a"), [note(1), rich(2)])
        before = tables(owner)
        with pytest.raises(StoreError, match="left as it was") as fault:
            prepare(url, later(tmp_path, MIGRATIONS, more), ROLE, KEY, START)
        assert said in str(fault.value)
        assert tables(owner) == before
        assert store.load("a") == (note(1), rich(2))
        assert store.verify().faults == ()


def test_a_first_time_that_fails_leaves_the_database_bare(
    server: Server, database: str, owner: Engine, tmp_path: Path
) -> None:
    newer = later(tmp_path, MIGRATIONS, "op.execute('SELECT nonsense')")
    with pytest.raises(StoreError, match="left as it was"):
        prepare(server.url(database, OWNER), newer, ROLE, KEY, START)
    assert tables(owner) == []


def test_what_is_not_prepared_is_not_opened(server: Server, database: str, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is empty: have the administrator of the server run nurse-assistant prepare"):
        ServerRecordStore.open(server.url(database), MIGRATIONS, KEY)
    prepare(server.url(database, OWNER), MIGRATIONS, ROLE, KEY, START)
    newer = later(tmp_path, MIGRATIONS)
    with pytest.raises(StoreError, match=f"is of version {NEWEST}, this program writes {revisions(newer)[-1]}"):
        ServerRecordStore.open(server.url(database), newer, KEY)


def test_a_database_of_another_program_is_left_alone(server: Server, database: str, owner: Engine) -> None:
    server.execute("CREATE TABLE recipes (name text); ALTER TABLE recipes OWNER TO record_owner", database)
    with pytest.raises(StoreError, match="is not a record of this program"):
        prepare(server.url(database, OWNER), MIGRATIONS, ROLE, KEY, START)
    assert tables(owner) == ["recipes"]


def test_the_command_says_what_is_missing_and_what_it_did(
    server: Server, database: str, owner: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    own = server.url(database, OWNER).render_as_string()
    for role, said in (
        ("nobody_here", "There is no role nobody_here on the server: make it first (docs/postgresql.md)."),
        (OWNER, "would own the tables or may do everything"),
        (ADMIN, "would own the tables or may do everything"),
    ):
        assert main(["prepare", "--database", own, "--role", role]) == 2
        assert said in capsys.readouterr().err
    assert main(["prepare", "--database", "record.sqlite", "--role", ROLE]) == 2
    assert "is a file, and a file prepares itself" in capsys.readouterr().err
    program = server.url(database, ROLE).render_as_string()
    assert main(["prepare", "--database", program, "--role", "ward_pc_1"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert tables(owner) == []
    assert main(["prepare", "--database", own, "--role", ROLE]) == 0
    assert f"is ready (version {NEWEST}) for workstations that sign in as nurse_assistant" in capsys.readouterr().out
