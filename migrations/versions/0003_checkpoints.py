"""Checkpoints: signed lines over the ends of all logs, chained among themselves. One more table, no line touched.

Written out in full and importing nothing of the program: it must do the same in ten years, on SQLite and PostgreSQL.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

CHECKPOINT = "checkpoint"
ANCHOR = "0000000000000000000000000000000000000000000000000000000000000000"


def upgrade() -> None:
    _create_checkpoint()
    _append_only()
    _chained()


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _create_checkpoint() -> None:
    op.create_table(
        CHECKPOINT,
        sa.Column("number", sa.Integer, nullable=False),
        *_text("taken_at", "why", "body", "key", "prev_hash", "hash", "signature"),
        sa.PrimaryKeyConstraint("number", name=f"{CHECKPOINT}_pk"),
        sa.CheckConstraint("number >= 1", name=f"{CHECKPOINT}_number_from_one"),
        sa.CheckConstraint("json_valid(body)", name=f"{CHECKPOINT}_body_json"),
        sa.UniqueConstraint("hash", name=f"{CHECKPOINT}_hash_once"),
        sqlite_strict=True,
    )


def _on_postgresql() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def _refuse(name: str, event: str, message: str, differ: tuple[str, str] | None = None) -> None:
    """A guard on the table: the event is refused, always or only where two values differ."""
    if _on_postgresql():
        _refuse_on_postgresql(name, event, message, differ)
        return
    on = f"{CHECKPOINT} WHEN {differ[0]} IS NOT {differ[1]}" if differ else CHECKPOINT
    op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON {on} BEGIN SELECT RAISE(ABORT, '{message}'); END")


def _refuse_on_postgresql(name: str, event: str, message: str, differ: tuple[str, str] | None) -> None:
    refuse = f"RAISE EXCEPTION USING MESSAGE = '{message}', ERRCODE = 'integrity_constraint_violation';"
    body = f"IF {differ[0]} IS DISTINCT FROM {differ[1]} THEN {refuse} END IF; RETURN NEW;" if differ else refuse
    each = "STATEMENT" if event == "TRUNCATE" else "ROW"
    op.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp "
        f"AS $$BEGIN {body} END$$"
    )
    op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON {CHECKPOINT} FOR EACH {each} EXECUTE FUNCTION {name}()")


def _append_only() -> None:
    _refuse(f"{CHECKPOINT}_no_update", "UPDATE", f"{CHECKPOINT} is append-only")
    _refuse(f"{CHECKPOINT}_no_delete", "DELETE", f"{CHECKPOINT} is append-only")
    if _on_postgresql():  # SQLite has no TRUNCATE
        _refuse(f"{CHECKPOINT}_no_truncate", "TRUNCATE", f"{CHECKPOINT} is append-only")


def _chained() -> None:
    next_number = f"(SELECT coalesce(max(number), 0) + 1 FROM {CHECKPOINT})"
    last = f"SELECT hash FROM {CHECKPOINT} ORDER BY number DESC LIMIT 1"
    _refuse(
        f"{CHECKPOINT}_contiguous",
        "INSERT",
        f"{CHECKPOINT}: number is not the next number",
        ("NEW.number", next_number),
    )
    _refuse(
        f"{CHECKPOINT}_linked",
        "INSERT",
        f"{CHECKPOINT}: prev_hash is not the hash of the line before",
        ("NEW.prev_hash", f"coalesce(({last}), '{ANCHOR}')"),
    )
