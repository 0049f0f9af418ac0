"""The workstation's own log (alarms, sounds, openings) and its settings: two more tables, no line touched.

Written out in full and importing nothing of the program: it must do the same in ten years.
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


def _refuse(name: str, event: str, message: str) -> None:
    op.execute(f"CREATE TRIGGER {name} BEFORE {event} BEGIN SELECT RAISE(ABORT, '{message}'); END")


def _append_only() -> None:
    _refuse(f"{EVENT}_no_update", f"UPDATE ON {EVENT}", f"{EVENT} is append-only")
    _refuse(f"{EVENT}_no_delete", f"DELETE ON {EVENT}", f"{EVENT} is append-only")


def _chained() -> None:
    next_seq = f"(SELECT coalesce(max(seq), 0) + 1 FROM {EVENT})"
    last = f"SELECT hash FROM {EVENT} ORDER BY seq DESC LIMIT 1"
    _refuse(
        f"{EVENT}_contiguous",
        f"INSERT ON {EVENT} WHEN NEW.seq IS NOT {next_seq}",
        f"{EVENT}: seq is not the next number",
    )
    _refuse(
        f"{EVENT}_linked",
        f"INSERT ON {EVENT} WHEN NEW.prev_hash IS NOT coalesce(({last}), '{ANCHOR}')",
        f"{EVENT}: prev_hash is not the hash of the line before",
    )
