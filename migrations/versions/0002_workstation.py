"""The workstation's own log (alarms, sounds, openings) and its settings: two more tables, no line touched.

Written out in full and importing nothing of the program: it must do the same in ten years, on SQLite and PostgreSQL.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

EVENT = "workstation_event"
ANCHOR = "0000000000000000000000000000000000000000000000000000000000000000"


def upgrade() -> None:
    _create_event()
    _create_settings()
    _append_only()
    _chained()


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _create_event() -> None:
    op.create_table(
        EVENT,
        sa.Column("seq", sa.Integer, nullable=False),
        *_text("kind", "occurred_at", "actor"),
        sa.Column("session_id", sa.Text, sa.ForeignKey("infusion_session.id", name=f"{EVENT}_session_id_fk")),
        *_text("body", "prev_hash", "hash"),
        sa.PrimaryKeyConstraint("seq", name=f"{EVENT}_pk"),
        sa.CheckConstraint("seq >= 1", name=f"{EVENT}_seq_from_one"),
        sa.CheckConstraint("json_valid(body)", name=f"{EVENT}_body_json"),
        sa.UniqueConstraint("hash", name=f"{EVENT}_hash_once"),
        sqlite_strict=True,
    )


def _create_settings() -> None:
    op.create_table(
        "workstation_settings",
        sa.Column("id", sa.Integer, nullable=False),
        *_text("body"),
        sa.PrimaryKeyConstraint("id", name="workstation_settings_pk"),
        sa.CheckConstraint("id = 1", name="workstation_settings_one_row"),
        sa.CheckConstraint("json_valid(body)", name="workstation_settings_body_json"),
        sqlite_strict=True,
    )


def _on_postgresql() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def _refuse(name: str, event: str, message: str, differ: tuple[str, str] | None = None) -> None:
    """A guard on the table: the event is refused, always or only where two values differ."""
    if _on_postgresql():
        _refuse_on_postgresql(name, event, message, differ)
        return
    when = f" WHEN {differ[0]} IS NOT {differ[1]}" if differ else ""
    op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON {EVENT}{when} BEGIN SELECT RAISE(ABORT, '{message}'); END")


def _refuse_on_postgresql(name: str, event: str, message: str, differ: tuple[str, str] | None) -> None:
    refuse = f"RAISE EXCEPTION USING MESSAGE = '{message}', ERRCODE = 'integrity_constraint_violation';"
    body = f"IF {differ[0]} IS DISTINCT FROM {differ[1]} THEN {refuse} END IF; RETURN NEW;" if differ else refuse
    each = "STATEMENT" if event == "TRUNCATE" else "ROW"
    op.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp "
        f"AS $$BEGIN {body} END$$"
    )
    op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON {EVENT} FOR EACH {each} EXECUTE FUNCTION {name}()")


def _append_only() -> None:
    _refuse(f"{EVENT}_no_update", "UPDATE", f"{EVENT} is append-only")
    _refuse(f"{EVENT}_no_delete", "DELETE", f"{EVENT} is append-only")
    if _on_postgresql():  # SQLite has no TRUNCATE
        _refuse(f"{EVENT}_no_truncate", "TRUNCATE", f"{EVENT} is append-only")


def _chained() -> None:
    next_seq = f"(SELECT coalesce(max(seq), 0) + 1 FROM {EVENT})"
    last = f"SELECT hash FROM {EVENT} ORDER BY seq DESC LIMIT 1"
    _refuse(
        f"{EVENT}_contiguous",
        "INSERT",
        f"{EVENT}: seq is not the next number",
        ("NEW.seq", next_seq),
    )
    _refuse(
        f"{EVENT}_linked",
        "INSERT",
        f"{EVENT}: prev_hash is not the hash of the line before",
        ("NEW.prev_hash", f"coalesce(({last}), '{ANCHOR}')"),
    )
