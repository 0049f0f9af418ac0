"""The tables and triggers of the record, as the newest migration leaves them. Describes only: makes nothing.

Databases are made by running the migrations; a test holds that both agree.
"""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, MetaData, Table, Text, UniqueConstraint

metadata = MetaData(naming_convention={"pk": "%(table_name)s_pk", "fk": "%(table_name)s_%(column_0_name)s_fk"})


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _json(table: str, name: str) -> CheckConstraint:
    return CheckConstraint(f"json_valid({name})", name=f"{table}_{name}_json")


def _seq_from_one(table: str) -> CheckConstraint:
    return CheckConstraint("seq >= 1", name=f"{table}_seq_from_one")


def _session_id() -> Column[str]:
    return Column("session_id", Text, ForeignKey("infusion_session.id"), primary_key=True, nullable=False)


def _seq() -> Column[int]:
    return Column("seq", Integer, primary_key=True, nullable=False)


protocol_text = Table(
    "protocol_text",
    metadata,
    Column("sha256", Text, primary_key=True, nullable=False),
    _text("toml"),
    sqlite_strict=True,
)
"""The exact protocol files that sessions began with, each once."""

infusion_session = Table(
    "infusion_session",
    metadata,
    Column("id", Text, primary_key=True, nullable=False),
    _text("patient_family"),
    _text("patient_given"),
    _text("patient_born"),
    _text("patient_sex"),
    _text("patient_identifier"),
    Column("patient_allergies", Text),
    _text("patient_key"),
    _text("patient_salt"),
    _text("patient_hash"),
    _text("body"),
    Column("protocol_sha256", Text, ForeignKey("protocol_text.sha256"), nullable=False),
    _text("opened_at"),
    _text("opened_by"),
    Column("closed_at", Text),
    _text("hash"),
    CheckConstraint(
        "patient_allergies IS NULL OR json_valid(patient_allergies)", name="infusion_session_patient_allergies_json"
    ),
    _json("infusion_session", "body"),
    UniqueConstraint("hash", name="infusion_session_hash_once"),
    sqlite_strict=True,
)
"""The header of a session. `closed_at` is the one stored projection, and the one column that changes."""

Index(
    "infusion_session_one_open",
    infusion_session.c.patient_key,
    unique=True,
    sqlite_where=infusion_session.c.closed_at.is_(None),
    postgresql_where=infusion_session.c.closed_at.is_(None),
)

log_entry = Table(
    "log_entry",
    metadata,
    _session_id(),
    _seq(),
    _text("kind"),
    _text("occurred_at"),
    _text("recorded_at"),
    _text("actor"),
    _text("body"),
    _text("prev_hash"),
    _text("hash"),
    _seq_from_one("log_entry"),
    _json("log_entry", "body"),
    UniqueConstraint("hash", name="log_entry_hash_once"),
    sqlite_strict=True,
)

attempt = Table(
    "attempt",
    metadata,
    _session_id(),
    _seq(),
    Column("number", Integer, nullable=False),
    _text("kind"),
    _text("occurred_at"),
    _text("recorded_at"),
    _text("actor"),
    _text("body"),
    _text("outcome"),
    _text("codes"),
    _text("prev_hash"),
    _text("hash"),
    _seq_from_one("attempt"),
    _json("attempt", "body"),
    _json("attempt", "codes"),
    UniqueConstraint("hash", name="attempt_hash_once"),
    sqlite_strict=True,
)

unit_settings = Table(
    "unit_settings",
    metadata,
    Column("id", Integer, primary_key=True, nullable=False),
    _text("body"),
    CheckConstraint("id = 1", name="unit_settings_one_row"),
    _json("unit_settings", "body"),
    sqlite_strict=True,
)

workstation_event = Table(
    "workstation_event",
    metadata,
    Column("seq", Integer, primary_key=True, nullable=False),
    _text("kind"),
    _text("occurred_at"),
    _text("actor"),
    Column("session_id", Text, ForeignKey("infusion_session.id")),
    _text("body"),
    _text("prev_hash"),
    _text("hash"),
    _seq_from_one("workstation_event"),
    _json("workstation_event", "body"),
    UniqueConstraint("hash", name="workstation_event_hash_once"),
    sqlite_strict=True,
)
"""What happened at the workstation: alarms, sounds, openings. One chain for the whole file."""

checkpoint = Table(
    "checkpoint",
    metadata,
    Column("number", Integer, primary_key=True, nullable=False),
    _text("taken_at"),
    _text("why"),
    _text("body"),
    _text("key"),
    _text("prev_hash"),
    _text("hash"),
    _text("signature"),
    CheckConstraint("number >= 1", name="checkpoint_number_from_one"),
    _json("checkpoint", "body"),
    UniqueConstraint("hash", name="checkpoint_hash_once"),
    sqlite_strict=True,
)
"""What every log ended with at one moment, signed, and chained to the checkpoint before."""

staff_event = Table(
    "staff_event",
    metadata,
    Column("seq", Integer, primary_key=True, nullable=False),
    _text("kind"),
    _text("occurred_at"),
    _text("actor"),
    _text("person"),
    _text("body"),
    _text("prev_hash"),
    _text("hash"),
    _seq_from_one("staff_event"),
    _json("staff_event", "body"),
    UniqueConstraint("hash", name="staff_event_hash_once"),
    sqlite_strict=True,
)
"""People: who came and left, roles, hashes of PINs, badges, and every try. One chain for the whole file."""

signature = Table(
    "signature",
    metadata,
    Column("seq", Integer, primary_key=True, nullable=False),
    Column("session_id", Text, ForeignKey("infusion_session.id"), nullable=False),
    Column("entries", Integer, nullable=False),
    _text("meaning"),
    _text("signed_at"),
    _text("person"),
    _text("body"),
    _text("key"),
    _text("prev_hash"),
    _text("hash"),
    _text("signature"),
    _seq_from_one("signature"),
    _json("signature", "body"),
    UniqueConstraint("hash", name="signature_hash_once"),
    sqlite_strict=True,
)
"""Who signed the first `entries` lines of a log, and as what. One chain for the whole file."""

Index("signature_of_session", signature.c.session_id)
Index("workstation_event_of_session", workstation_event.c.session_id)

session_summary = Table(
    "session_summary",
    metadata,
    Column("session_id", Text, ForeignKey("infusion_session.id"), primary_key=True, nullable=False),
    Column("form", Integer, nullable=False),
    _text("opened_at"),
    _text("patient_key"),
    _text("people"),
    _text("chair"),
    Column("infusion_number", Integer, nullable=False),
    Column("grade", Integer),
    _text("otherwise"),
    _text("late"),
    Column("caught", Integer, nullable=False),
    Column("to_review", Integer, nullable=False),
    _text("words"),
    Column("entries", Integer, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("signatures", Integer, nullable=False),
    Column("events", Integer, nullable=False),
    _text("body"),
    _json("session_summary", "body"),
    sqlite_strict=True,
)
"""What the list of infusions is filtered and counted by. No record: worked out from the log, in no chain, under no
seal, and made anew whenever something is written to the infusion."""

Index("session_summary_by_time", session_summary.c.opened_at, session_summary.c.session_id)

workstation_settings = Table(
    "workstation_settings",
    metadata,
    Column("id", Integer, primary_key=True, nullable=False),
    _text("body"),
    CheckConstraint("id = 1", name="workstation_settings_one_row"),
    _json("workstation_settings", "body"),
    sqlite_strict=True,
)

draft = Table(
    "draft",
    metadata,
    Column("place", Text, primary_key=True, nullable=False),
    _text("body"),
    sqlite_strict=True,
)


def _refusing(name: str, event: str, table: str, message: str) -> dict[str, str]:
    sql = f"CREATE TRIGGER {name} BEFORE {event} ON {table} BEGIN SELECT RAISE(ABORT, '{message}'); END"
    return {name: sql}


def _append_only(table: str) -> dict[str, str]:
    message = f"{table} is append-only"
    return {
        **_refusing(f"{table}_no_update", "UPDATE", table, message),
        **_refusing(f"{table}_no_delete", "DELETE", table, message),
    }


def _chained(table: str) -> dict[str, str]:
    """A line must have the next number and the hash of the line before it; the first, the hash of the header."""
    next_seq = f"(SELECT coalesce(max(seq), 0) + 1 FROM {table} WHERE session_id = NEW.session_id)"
    last = f"SELECT hash FROM {table} WHERE session_id = NEW.session_id ORDER BY seq DESC LIMIT 1"
    header = "SELECT hash FROM infusion_session WHERE id = NEW.session_id"
    return {
        **_refusing(
            f"{table}_contiguous",
            "INSERT",
            f"{table} WHEN NEW.seq IS NOT {next_seq}",
            f"{table}: seq is not the next number",
        ),
        **_refusing(
            f"{table}_linked",
            "INSERT",
            f"{table} WHEN NEW.prev_hash IS NOT coalesce(({last}), ({header}))",
            f"{table}: prev_hash is not the hash of the line before",
        ),
    }


ANCHOR = "0" * 64
"""What the first line of the workstation's log, and the first checkpoint, are chained to: they have no header."""


def _chained_alone(table: str, seq: str) -> dict[str, str]:
    """As `_chained`, for a log that hangs on no session; `seq` is the column of its numbers."""
    next_seq = f"(SELECT coalesce(max({seq}), 0) + 1 FROM {table})"
    last = f"SELECT hash FROM {table} ORDER BY {seq} DESC LIMIT 1"
    return {
        **_refusing(
            f"{table}_contiguous",
            "INSERT",
            f"{table} WHEN NEW.{seq} IS NOT {next_seq}",
            f"{table}: {seq} is not the next number",
        ),
        **_refusing(
            f"{table}_linked",
            "INSERT",
            f"{table} WHEN NEW.prev_hash IS NOT coalesce(({last}), '{ANCHOR}')",
            f"{table}: prev_hash is not the hash of the line before",
        ),
    }


_FIXED = ", ".join(column.name for column in infusion_session.columns if column.name != "closed_at")

TRIGGERS: dict[str, str] = {
    **_append_only("protocol_text"),
    **_refusing(
        "infusion_session_fixed",
        f"UPDATE OF {_FIXED}",
        "infusion_session",
        "infusion_session: only closed_at may change",
    ),
    **_refusing("infusion_session_no_delete", "DELETE", "infusion_session", "infusion_session is append-only"),
    **_append_only("log_entry"),
    **_chained("log_entry"),
    **_append_only("attempt"),
    **_chained("attempt"),
    **_append_only("workstation_event"),
    **_chained_alone("workstation_event", "seq"),
    **_append_only("checkpoint"),
    **_chained_alone("checkpoint", "number"),
    **_append_only("staff_event"),
    **_chained_alone("staff_event", "seq"),
    **_append_only("signature"),
    **_chained_alone("signature", "seq"),
}
"""Every trigger by name, exactly as `sqlite_master` must show it."""
