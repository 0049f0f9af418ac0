"""The first record: sessions, their logs and attempts, the unit's names, drafts.

Written out in full and importing nothing of the program: it must do the same in ten years, on SQLite and PostgreSQL.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    if _on_postgresql():
        op.execute(_JSON_VALID)
    _create_sessions()
    _create_log()
    _create_attempts()
    _create_settings()
    for table in ("protocol_text", "log_entry", "attempt"):
        _append_only(table)
    for table in ("log_entry", "attempt"):
        _chained(table)
    _fix_headers()


_JSON_VALID = """
CREATE FUNCTION json_valid(said text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
    PERFORM said::json;
    RETURN true;
EXCEPTION WHEN invalid_text_representation THEN
    RETURN false;
END $$
"""
"""SQLite has it; PostgreSQL has nothing like it before version 16."""


def _on_postgresql() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=False) for name in names]


def _reference(name: str, to: str, constraint: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, sa.ForeignKey(to, name=constraint), nullable=False)


def _create_sessions() -> None:
    op.create_table(
        "protocol_text",
        *_text("sha256", "toml"),
        sa.PrimaryKeyConstraint("sha256", name="protocol_text_pk"),
        sqlite_strict=True,
    )
    op.create_table(
        "infusion_session",
        *_text("id", "patient_family", "patient_given", "patient_born", "patient_sex", "patient_identifier"),
        sa.Column("patient_allergies", sa.Text),
        *_text("patient_key", "patient_salt", "patient_hash", "body"),
        _reference("protocol_sha256", "protocol_text.sha256", "infusion_session_protocol_sha256_fk"),
        *_text("opened_at", "opened_by"),
        sa.Column("closed_at", sa.Text),
        *_text("hash"),
        sa.PrimaryKeyConstraint("id", name="infusion_session_pk"),
        sa.CheckConstraint(
            "patient_allergies IS NULL OR json_valid(patient_allergies)", name="infusion_session_patient_allergies_json"
        ),
        sa.CheckConstraint("json_valid(body)", name="infusion_session_body_json"),
        sa.UniqueConstraint("hash", name="infusion_session_hash_once"),
        sqlite_strict=True,
    )
    op.create_index(
        "infusion_session_one_open",
        "infusion_session",
        ["patient_key"],
        unique=True,
        sqlite_where=sa.text("closed_at IS NULL"),
        postgresql_where=sa.text("closed_at IS NULL"),
    )


def _session_and_seq(table: str) -> list[sa.Column[str] | sa.Column[int] | sa.Constraint]:
    return [
        _reference("session_id", "infusion_session.id", f"{table}_session_id_fk"),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("session_id", "seq", name=f"{table}_pk"),
    ]


def _create_log() -> None:
    op.create_table(
        "log_entry",
        *_session_and_seq("log_entry"),
        *_text("kind", "occurred_at", "recorded_at", "actor", "body", "prev_hash", "hash"),
        sa.CheckConstraint("seq >= 1", name="log_entry_seq_from_one"),
        sa.CheckConstraint("json_valid(body)", name="log_entry_body_json"),
        sa.UniqueConstraint("hash", name="log_entry_hash_once"),
        sqlite_strict=True,
    )


def _create_attempts() -> None:
    op.create_table(
        "attempt",
        *_session_and_seq("attempt"),
        sa.Column("number", sa.Integer, nullable=False),
        *_text("kind", "occurred_at", "recorded_at", "actor", "body", "outcome", "codes", "prev_hash", "hash"),
        sa.CheckConstraint("seq >= 1", name="attempt_seq_from_one"),
        sa.CheckConstraint("json_valid(body)", name="attempt_body_json"),
        sa.CheckConstraint("json_valid(codes)", name="attempt_codes_json"),
        sa.UniqueConstraint("hash", name="attempt_hash_once"),
        sqlite_strict=True,
    )


def _create_settings() -> None:
    op.create_table(
        "unit_settings",
        sa.Column("id", sa.Integer, nullable=False),
        *_text("body"),
        sa.PrimaryKeyConstraint("id", name="unit_settings_pk"),
        sa.CheckConstraint("id = 1", name="unit_settings_one_row"),
        sa.CheckConstraint("json_valid(body)", name="unit_settings_body_json"),
        sqlite_strict=True,
    )
    op.create_table(
        "draft",
        *_text("place", "body"),
        sa.PrimaryKeyConstraint("place", name="draft_pk"),
        sqlite_strict=True,
    )


def _refuse(name: str, event: str, table: str, message: str, differ: tuple[str, str] | None = None) -> None:
    """A guard on the table: the event is refused, always or only where two values differ."""
    if _on_postgresql():
        _refuse_on_postgresql(name, event, table, message, differ)
        return
    when = f" WHEN {differ[0]} IS NOT {differ[1]}" if differ else ""
    op.execute(f"CREATE TRIGGER {name} BEFORE {event} ON {table}{when} BEGIN SELECT RAISE(ABORT, '{message}'); END")


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
    _refuse_removal(table)


def _refuse_removal(table: str) -> None:
    _refuse(f"{table}_no_delete", "DELETE", table, f"{table} is append-only")
    if _on_postgresql():  # SQLite has no TRUNCATE
        _refuse(f"{table}_no_truncate", "TRUNCATE", table, f"{table} is append-only")


def _chained(table: str) -> None:
    next_seq = f"(SELECT coalesce(max(seq), 0) + 1 FROM {table} WHERE session_id = NEW.session_id)"
    last = f"SELECT hash FROM {table} WHERE session_id = NEW.session_id ORDER BY seq DESC LIMIT 1"
    header = "SELECT hash FROM infusion_session WHERE id = NEW.session_id"
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
        ("NEW.prev_hash", f"coalesce(({last}), ({header}))"),
    )


def _fix_headers() -> None:
    fixed = (
        "id, patient_family, patient_given, patient_born, patient_sex, patient_identifier, patient_allergies, "
        "patient_key, patient_salt, patient_hash, body, protocol_sha256, opened_at, opened_by, hash"
    )
    message = "infusion_session: only closed_at may change"
    _refuse("infusion_session_fixed", f"UPDATE OF {fixed}", "infusion_session", message)
    _refuse_removal("infusion_session")
