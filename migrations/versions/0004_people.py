"""The log of people (roles, PINs, badges, every try) and the signatures under a log: two more tables, no line touched.

Written out in full and importing nothing of the program: it must do the same in ten years, on SQLite and PostgreSQL.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

STAFF, SIGNATURE = "staff_event", "signature"
ANCHOR = "0000000000000000000000000000000000000000000000000000000000000000"


def upgrade() -> None:
    _create_staff_event()
    _create_signature()
    for table in (STAFF, SIGNATURE):
        _append_only(table)
        _chained(table)


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _create_staff_event() -> None:
    op.create_table(
        STAFF,
        sa.Column("seq", sa.Integer, nullable=False),
        *_text("kind", "occurred_at", "actor", "person", "body", "prev_hash", "hash"),
        sa.PrimaryKeyConstraint("seq", name=f"{STAFF}_pk"),
        sa.CheckConstraint("seq >= 1", name=f"{STAFF}_seq_from_one"),
        sa.CheckConstraint("json_valid(body)", name=f"{STAFF}_body_json"),
        sa.UniqueConstraint("hash", name=f"{STAFF}_hash_once"),
        sqlite_strict=True,
    )


def _create_signature() -> None:
    op.create_table(
        SIGNATURE,
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column(
            "session_id",
            sa.Text,
            sa.ForeignKey("infusion_session.id", name=f"{SIGNATURE}_session_id_fk"),
            nullable=False,
        ),
        sa.Column("entries", sa.Integer, nullable=False),
        *_text("meaning", "signed_at", "person", "body", "key", "prev_hash", "hash", "signature"),
        sa.PrimaryKeyConstraint("seq", name=f"{SIGNATURE}_pk"),
        sa.CheckConstraint("seq >= 1", name=f"{SIGNATURE}_seq_from_one"),
        sa.CheckConstraint("json_valid(body)", name=f"{SIGNATURE}_body_json"),
        sa.UniqueConstraint("hash", name=f"{SIGNATURE}_hash_once"),
        sqlite_strict=True,
    )
    op.create_index("signature_of_session", SIGNATURE, ["session_id"])


def _on_postgresql() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def _refuse(name: str, event: str, table: str, message: str, differ: tuple[str, str] | None = None) -> None:
    """A guard on the table: the event is refused, always or only where two values differ."""
    if _on_postgresql():
        _refuse_on_postgresql(name, event, table, message, differ)
        return
    on = f"{table} WHEN {differ[0]} IS NOT {differ[1]}" if differ else table
    op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON {on} BEGIN SELECT RAISE(ABORT, '{message}'); END")


def _refuse_on_postgresql(name: str, event: str, table: str, message: str, differ: tuple[str, str] | None) -> None:
    refuse = f"RAISE EXCEPTION USING MESSAGE = '{message}', ERRCODE = 'integrity_constraint_violation';"
    body = f"IF {differ[0]} IS DISTINCT FROM {differ[1]} THEN {refuse} END IF; RETURN NEW;" if differ else refuse
    each = "STATEMENT" if event == "TRUNCATE" else "ROW"
    op.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp "
        f"AS $$BEGIN {body} END$$"
    )
    op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH {each} EXECUTE FUNCTION {name}()")


def _append_only(table: str) -> None:
    _refuse(f"{table}_no_update", "UPDATE", table, f"{table} is append-only")
    _refuse(f"{table}_no_delete", "DELETE", table, f"{table} is append-only")
    if _on_postgresql():  # SQLite has no TRUNCATE
        _refuse(f"{table}_no_truncate", "TRUNCATE", table, f"{table} is append-only")


def _chained(table: str) -> None:
    next_seq = f"(SELECT coalesce(max(seq), 0) + 1 FROM {table})"
    last = f"SELECT hash FROM {table} ORDER BY seq DESC LIMIT 1"
    _refuse(
        f"{table}_contiguous",
        "INSERT",
        table,
        f"{table}: seq is not the next number",
        ("NEW.seq", next_seq),
    )
    _refuse(
        f"{table}_linked",
        "INSERT",
        table,
        f"{table}: prev_hash is not the hash of the line before",
        ("NEW.prev_hash", f"coalesce(({last}), '{ANCHOR}')"),
    )
