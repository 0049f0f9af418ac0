"""Checkpoints: signed lines over the ends of all logs, chained among themselves. One more table, no line touched.

Written out in full and importing nothing of the program: it must do the same in ten years.
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


def _refuse(name: str, event: str, message: str) -> None:
    op.execute(f"CREATE TRIGGER {name} BEFORE {event} BEGIN SELECT RAISE(ABORT, '{message}'); END")


def _append_only() -> None:
    _refuse(f"{CHECKPOINT}_no_update", f"UPDATE ON {CHECKPOINT}", f"{CHECKPOINT} is append-only")
    _refuse(f"{CHECKPOINT}_no_delete", f"DELETE ON {CHECKPOINT}", f"{CHECKPOINT} is append-only")


def _chained() -> None:
    next_number = f"(SELECT coalesce(max(number), 0) + 1 FROM {CHECKPOINT})"
    last = f"SELECT hash FROM {CHECKPOINT} ORDER BY number DESC LIMIT 1"
    _refuse(
        f"{CHECKPOINT}_contiguous",
        f"INSERT ON {CHECKPOINT} WHEN NEW.number IS NOT {next_number}",
        f"{CHECKPOINT}: number is not the next number",
    )
    _refuse(
        f"{CHECKPOINT}_linked",
        f"INSERT ON {CHECKPOINT} WHEN NEW.prev_hash IS NOT coalesce(({last}), '{ANCHOR}')",
        f"{CHECKPOINT}: prev_hash is not the hash of the line before",
    )
