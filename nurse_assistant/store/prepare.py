"""Make or update the tables of a record on a PostgreSQL server, and give the program's role what it needs and no more.

The administrator's work, with the rights of the tables' owner: the role the program runs as can do none of it. All is
one transaction: it is done whole, or nothing was changed.
"""

from datetime import datetime
from pathlib import Path

from sqlalchemy import URL, Connection, select, text
from sqlalchemy.exc import SQLAlchemyError

from nurse_assistant.application.ports import Signer, StoreError
from nurse_assistant.application.server_troubles import ServerTrouble, server_sentence
from nurse_assistant.application.verification import Why
from nurse_assistant.store import checkpoints
from nurse_assistant.store.errors import told
from nurse_assistant.store.integrity import broken_chains
from nurse_assistant.store.migrate import DatabaseTooNew, line_counts, revision_of, revisions
from nurse_assistant.store.schema import metadata
from nurse_assistant.store.server_connection import connect_server, stay
from nurse_assistant.store.server_guards import APPEND_ONLY, WRITTEN_OVER, altered_guards

VERSIONS = "alembic_version"


def prepare(url: URL, migrations: Path, role: str, signer: Signer, now: datetime, *, for_move: bool = False) -> str:
    """Bring the database up to what this program writes, for programs that sign in as `role`. Gives the version.

    A new record has its first checkpoint from the same moment on; with `for_move` it has none, for the record that is
    moved there brings its own. Raises DatabaseTooNew, or StoreError with nothing changed.
    """
    engine = connect_server(url)
    try:
        with told("opened"), engine.begin() as connection:
            stay(connection)
            _expect_role(connection, role)
            _bring_up(connection, url, migrations)
            # Where lines are and no checkpoint is, all were removed: a new one would make that look whole.
            if not for_move and not filled_tables(connection):
                checkpoints.take(connection, Why.FIRST, now, signer)
            _give_rights(connection, role)
    finally:
        engine.dispose()
    return revisions(migrations)[-1]


def expect_prepared(connection: Connection, url: URL, migrations: Path) -> None:
    """Raises StoreError unless the database is of the form this program writes; changes nothing."""
    place, newest = shown(url), revisions(migrations)[-1]
    found = revision_of(connection, place)
    if found is not None and found not in revisions(migrations):
        raise DatabaseTooNew(too_new(found, newest))
    if found is None:
        raise StoreError(server_sentence(ServerTrouble.EMPTY, place=place))
    if found != newest:
        raise StoreError(server_sentence(ServerTrouble.OLDER, place=place, found=found, newest=newest))


def filled_tables(connection: Connection) -> list[str]:
    """The tables of the record that have any line."""
    return [table.name for table in metadata.sorted_tables if connection.execute(select(table).limit(1)).first()]


def shown(url: URL) -> str:
    """The address as it may stand in a sentence: without the password."""
    return url.render_as_string(hide_password=True)


def too_new(found: str, newest: str) -> str:
    return server_sentence(ServerTrouble.TOO_NEW, found=found, newest=newest)


def _expect_role(connection: Connection, role: str) -> None:
    query = text("SELECT rolsuper OR pg_has_role(rolname, current_user, 'MEMBER') FROM pg_roles WHERE rolname = :role")
    stronger = connection.execute(query, {"role": role}).scalar_one_or_none()
    if stronger is None:
        raise StoreError(f"There is no role {role} on the server: make it first (docs/postgresql.md).")
    if stronger:
        raise StoreError(
            f"The role {role} would own the tables or may do everything, so nothing could be kept from it: "
            "prepare the database as another role (docs/postgresql.md)."
        )


def _bring_up(connection: Connection, url: URL, migrations: Path) -> None:
    from nurse_assistant.store.upgrade import run_migrations

    known = revisions(migrations)
    found = revision_of(connection, shown(url))
    if found is not None and found not in known:
        raise DatabaseTooNew(too_new(found, known[-1]))
    if found == known[-1]:
        return
    before = line_counts(connection)
    try:
        run_migrations(connection, migrations)
    except SQLAlchemyError as error:
        raise StoreError(f"{shown(url)} could not be prepared and was left as it was: {error}") from error
    faults = [
        *(f"trigger {name} is not as it should be" for name in altered_guards(connection)),
        *(str(fault) for fault in broken_chains(connection)),
        *(f"{name} has other lines than before" for name in _changed(before, line_counts(connection))),
    ]
    if faults:
        raise StoreError(f"{shown(url)} could not be prepared and was left as it was: {'; '.join(faults)}.")


def _changed(before: dict[str, int], after: dict[str, int]) -> list[str]:
    return [name for name, count in before.items() if after.get(name) != count]


def _give_rights(connection: Connection, role: str) -> None:
    to = connection.dialect.identifier_preparer.quote(role)
    everything = ", ".join((*metadata.tables, VERSIONS))
    for right in (
        "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
        f"REVOKE CREATE ON SCHEMA public FROM {to}",
        f"REVOKE ALL ON {everything} FROM PUBLIC, {to}",
        f"GRANT USAGE ON SCHEMA public TO {to}",
        f"GRANT SELECT ON {VERSIONS} TO {to}",
        f"GRANT SELECT, INSERT ON {', '.join(APPEND_ONLY)} TO {to}",
        f"GRANT UPDATE (closed_at) ON infusion_session TO {to}",
        f"GRANT SELECT, INSERT, DELETE ON {', '.join(sorted(WRITTEN_OVER))} TO {to}",
    ):
        connection.exec_driver_sql(right)
