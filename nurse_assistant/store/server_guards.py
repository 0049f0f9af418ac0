"""What keeps the record on a PostgreSQL server append-only: triggers, and the rights the program's role does not have.

As the migrations leave them and `prepare` gives them; a test holds that both agree. Looks and says; changes nothing.
"""

from collections.abc import Iterator

from sqlalchemy import Connection, text

from nurse_assistant.store.schema import ANCHOR, infusion_session, metadata

WRITTEN_OVER = frozenset({"unit_settings", "workstation_settings", "draft", "session_summary"})
"""The only tables that are no record: what stands there is replaced. Every other one is append-only."""

APPEND_ONLY = tuple(name for name in metadata.tables if name not in WRITTEN_OVER)

_FORBIDDEN = ("UPDATE", "DELETE", "TRUNCATE")


def _refusing(name: str, event: str, table: str, message: str, differ: tuple[str, str] | None = None) -> dict[str, str]:
    """A trigger as the server describes it, whether it fires (O: always), and the body of its function."""
    refuse = f"RAISE EXCEPTION USING MESSAGE = '{message}', ERRCODE = 'integrity_constraint_violation';"
    body = f"IF {differ[0]} IS DISTINCT FROM {differ[1]} THEN {refuse} END IF; RETURN NEW;" if differ else refuse
    each = "STATEMENT" if event == "TRUNCATE" else "ROW"
    trigger = f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH {each} EXECUTE FUNCTION {name}()"
    return {name: f"{trigger} O BEGIN {body} END"}


def _append_only(table: str) -> dict[str, str]:
    return {**_refusing(f"{table}_no_update", "UPDATE", table, f"{table} is append-only"), **_no_removal(table)}


def _no_removal(table: str) -> dict[str, str]:
    message = f"{table} is append-only"
    return {
        **_refusing(f"{table}_no_delete", "DELETE", table, message),
        **_refusing(f"{table}_no_truncate", "TRUNCATE", table, message),
    }


def _chained(table: str, seq: str, same_log: str, anchor: str) -> dict[str, str]:
    """`same_log`: which lines are of the same chain (" WHERE ..."); `anchor`: what its first line hangs on."""
    next_seq = f"(SELECT coalesce(max({seq}), 0) + 1 FROM {table}{same_log})"
    last = f"SELECT hash FROM {table}{same_log} ORDER BY {seq} DESC LIMIT 1"
    return {
        **_refusing(
            f"{table}_contiguous",
            "INSERT",
            table,
            f"{table}: {seq} is not the next number",
            (f"NEW.{seq}", next_seq),
        ),
        **_refusing(
            f"{table}_linked",
            "INSERT",
            table,
            f"{table}: prev_hash is not the hash of the line before",
            ("NEW.prev_hash", f"coalesce(({last}), {anchor})"),
        ),
    }


_FIXED = ", ".join(column.name for column in infusion_session.columns if column.name != "closed_at")
_SAME_SESSION = " WHERE session_id = NEW.session_id"
_HEADER = "(SELECT hash FROM infusion_session WHERE id = NEW.session_id)"

GUARDS: dict[str, str] = {
    **_append_only("protocol_text"),
    **_refusing(
        "infusion_session_fixed",
        f"UPDATE OF {_FIXED}",
        "infusion_session",
        "infusion_session: only closed_at may change",
    ),
    **_no_removal("infusion_session"),
    **_append_only("log_entry"),
    **_chained("log_entry", "seq", _SAME_SESSION, _HEADER),
    **_append_only("attempt"),
    **_chained("attempt", "seq", _SAME_SESSION, _HEADER),
    **_append_only("workstation_event"),
    **_chained("workstation_event", "seq", "", f"'{ANCHOR}'"),
    **_append_only("checkpoint"),
    **_chained("checkpoint", "number", "", f"'{ANCHOR}'"),
    **_append_only("staff_event"),
    **_chained("staff_event", "seq", "", f"'{ANCHOR}'"),
    **_append_only("signature"),
    **_chained("signature", "seq", "", f"'{ANCHOR}'"),
}
"""Every trigger by name, exactly as `_FOUND` must show it."""

_FOUND = text(
    "SELECT tgname, pg_get_triggerdef(pg_trigger.oid, true) || ' ' || CAST(tgenabled AS text) || ' ' || prosrc "
    "FROM pg_trigger JOIN pg_proc ON pg_proc.oid = tgfoid JOIN pg_class ON pg_class.oid = tgrelid "
    "WHERE NOT tgisinternal AND relnamespace = CAST('public' AS regnamespace)"
)
_MAY = text(
    "SELECT has_table_privilege(:table, :right) "
    "OR (SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = CAST(:table AS regclass))"
)


def altered_guards(connection: Connection) -> tuple[str, ...]:
    """Names of triggers that are missing, off, not as they should be, or not ours."""
    found: dict[str, str] = {name: " ".join(said.split()) for name, said in connection.execute(_FOUND)}
    expected = {name: " ".join(said.split()) for name, said in GUARDS.items()}
    return tuple(name for name in expected | found if found.get(name) != expected.get(name))


def rights_too_many(connection: Connection) -> Iterator[tuple[str, str, str]]:
    """What the role of this connection could do to the record although no program needs it: role, right, table."""
    role = connection.exec_driver_sql("SELECT current_user").scalar_one()
    for table in APPEND_ONLY:
        for right in _FORBIDDEN:
            if connection.execute(_MAY, {"table": table, "right": right}).scalar_one():
                yield role, right, table
