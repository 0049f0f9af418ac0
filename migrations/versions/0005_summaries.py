"""The list of infusions: one table that is worked out from the record, and an index for it. No line is touched.

The table stays empty here: the program fills it from the logs. Written out in full and importing nothing of the
program: it must do the same in ten years, on SQLite and PostgreSQL.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

SUMMARY, EVENT = "session_summary", "workstation_event"


def upgrade() -> None:
    op.create_table(
        SUMMARY,
        sa.Column(
            "session_id",
            sa.Text,
            sa.ForeignKey("infusion_session.id", name=f"{SUMMARY}_session_id_fk"),
            nullable=False,
        ),
        _whole("form"),
        *_text("opened_at", "patient_key", "people", "chair"),
        _whole("infusion_number"),
        sa.Column("grade", sa.Integer),
        *_text("otherwise", "late"),
        _whole("caught"),
        _whole("to_review"),
        *_text("words"),
        *(_whole(name) for name in ("entries", "attempts", "signatures", "events")),
        *_text("body"),
        sa.PrimaryKeyConstraint("session_id", name=f"{SUMMARY}_pk"),
        sa.CheckConstraint("json_valid(body)", name=f"{SUMMARY}_body_json"),
        sqlite_strict=True,
    )
    op.create_index(f"{SUMMARY}_by_time", SUMMARY, ["opened_at", "session_id"])
    op.create_index(f"{EVENT}_of_session", EVENT, ["session_id"])


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _whole(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)
