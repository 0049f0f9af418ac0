"""Is the record whole? Looks and says; changes nothing.

What a chain without a key can show: a line edited, removed, inserted or moved by someone who did not also compute
the hashes anew. It cannot show that the last lines were cut off (reliability.md 1.1).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from sqlalchemy import Connection, Table, select

from nurse_assistant.application.ports import SessionId
from nurse_assistant.store import headers, workstation
from nurse_assistant.store.canonical import digest
from nurse_assistant.store.codec import AttemptRow, EntryRow
from nurse_assistant.store.headers import HeaderRow
from nurse_assistant.store.schema import (
    TRIGGERS,
    attempt,
    infusion_session,
    log_entry,
    protocol_text,
    workstation_event,
)
from nurse_assistant.store.server_guards import altered_guards, rights_too_many


@dataclass(frozen=True, slots=True)
class Fault:
    """The first line of a session, or of the workstation's log, at which its chain does not hold."""

    session: SessionId
    """"": the workstation's log, which belongs to no session."""
    table: str
    seq: int
    """0: the header."""

    def __str__(self) -> str:
        return " ".join(part for part in (self.table, self.session, f"line {self.seq}") if part)


def line_hash(table: Table, session: SessionId, prev_hash: str, row: EntryRow | AttemptRow) -> str:
    return digest(table.name, session, prev_hash, *row)


def broken_chains(connection: Connection) -> tuple[Fault, ...]:
    """The first fault of every session's header, log and attempts, and of the workstation's log."""
    texts = dict(connection.execute(select(protocol_text.c.sha256, protocol_text.c.toml)).all())
    rows = [HeaderRow(*row) for row in connection.execute(select(infusion_session))]
    anchors = {row.id: row.hash for row in rows}
    broken = workstation.broken_at(connection)
    return (
        *(Fault(row.id, infusion_session.name, 0) for row in rows if not _header_holds(row, texts)),
        *_breaks(connection, log_entry, EntryRow, anchors),
        *_breaks(connection, attempt, AttemptRow, anchors),
        *(() if broken is None else (Fault("", workstation_event.name, broken),)),
    )


def altered_triggers(connection: Connection) -> tuple[str, ...]:
    """Names of guards that are missing, not as they should be, or not ours; on a server also what a role may do."""
    if connection.dialect.name == "postgresql":
        return (*altered_guards(connection), *rights_too_many(connection))
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    found: dict[str, str] = dict(rows.all())
    return tuple(name for name in TRIGGERS | found if found.get(name) != TRIGGERS.get(name))


def structure_faults(connection: Connection) -> tuple[str, ...]:
    """What SQLite itself finds wrong with its file and its references."""
    said = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return (*(str(line) for line in said if line != "ok"), *(f"{row[0]} refers to nothing" for row in orphans))


def _header_holds(row: HeaderRow, texts: Mapping[str, str]) -> bool:
    return (
        row.patient_hash == headers.patient_hash(row)
        and row.patient_key == headers.patient_key(row.patient_identifier)
        and row.hash == headers.header_hash(row)
        and row.protocol_sha256 == headers.protocol_sha256(texts.get(row.protocol_sha256, ""))
    )


def _breaks(
    connection: Connection, table: Table, shape: type[EntryRow] | type[AttemptRow], anchors: Mapping[SessionId, str]
) -> Iterator[Fault]:
    columns = (table.c[name] for name in ("session_id", "prev_hash", "hash", *shape._fields))
    rows = connection.execute(select(*columns).order_by(table.c.session_id, table.c.seq))
    for session, lines in groupby(rows, key=itemgetter(0)):
        expected = anchors.get(session)
        for seq, (_, prev_hash, found, *values) in enumerate(lines, start=1):
            row = shape(*values)
            if row.seq != seq or prev_hash != expected or found != line_hash(table, session, prev_hash, row):
                yield Fault(session, table.name, seq)
                break
            expected = found
