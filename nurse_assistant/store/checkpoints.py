"""Checkpoints: what every log ended with at one moment, signed, each chained to the one before. Knows no fault.

A checkpoint names only the logs that have grown since the one before it, so that one a day stays small in a record of
years; through the chain its hash stands for the end of every log all the same. The order of the fields of
`CheckpointRow` is the order in which they are hashed: it may never change.
"""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from secrets import token_hex
from typing import NamedTuple

from sqlalchemy import Connection, Table, func, insert, select

from nurse_assistant.application.ports import SessionId, Signer, StoreError
from nurse_assistant.application.verification import Head, Why
from nurse_assistant.store.canonical import digest, expect_version, text_to_time, time_to_text, to_json, understood
from nurse_assistant.store.schema import (
    ANCHOR,
    attempt,
    checkpoint,
    infusion_session,
    log_entry,
    signature,
    staff_event,
    workstation_event,
)

VERSION = 1
_NOTHING = (0, ANCHOR)


class CheckpointRow(NamedTuple):
    number: int
    taken_at: str
    why: str
    body: str
    key: str


class Sealed(NamedTuple):
    """One line of the table."""

    row: CheckpointRow
    prev_hash: str
    hash: str
    signature: str


class End(NamedTuple):
    """The last line of one log; line 0 is the header (of the workstation's log, nothing)."""

    seq: int
    hash: str


class Ends(NamedTuple):
    """The ends of one session's log and attempts."""

    log: End
    attempts: End


class Body(NamedTuple):
    sessions: int
    entries: int
    """Of all logs of sessions together."""
    ends: dict[SessionId, Ends]
    """Of the sessions that were opened, or whose logs have grown, since the checkpoint before."""
    events: End
    staff: End
    """Of the log of people; checkpoints older than it have seen no line."""
    signatures: End


def checkpoint_hash(prev_hash: str, row: CheckpointRow) -> str:
    return digest(checkpoint.name, prev_hash, *row)


def take(connection: Connection, why: Why, at: datetime, signer: Signer) -> Head:
    """Write the next checkpoint. The write lock is held. Raises StoreError."""
    earlier = read(connection)
    if not earlier and why is not Why.FIRST:
        raise StoreError("Every checkpoint of the record is gone: have the last backup put back.")
    known: dict[SessionId, Ends] = {}
    for sealed in earlier:
        known.update(body_of(sealed.row).ends)
    ends = _ends_now(connection)
    body = Body(
        sessions=len(ends),
        entries=sum(one.log.seq for one in ends.values()),
        ends={session: one for session, one in ends.items() if known.get(session) != one},
        events=_end_of(connection, workstation_event),
        staff=_end_of(connection, staff_event),
        signatures=_end_of(connection, signature),
    )
    row = CheckpointRow(len(earlier) + 1, time_to_text(at), why.value, _to_text(body), signer.key())
    prev_hash = earlier[-1].hash if earlier else ANCHOR
    sealed = Sealed(row, prev_hash, checkpoint_hash(prev_hash, row), "")
    head = head_of(sealed, earlier[0].hash if earlier else sealed.hash)
    signed = replace(head, signature=signer.sign(head.message()))
    line = {**row._asdict(), "prev_hash": prev_hash, "hash": sealed.hash, "signature": signed.signature}
    connection.execute(insert(checkpoint), line)
    return signed


def read(connection: Connection) -> list[Sealed]:
    """All of them, by number."""
    columns = [checkpoint.c[name] for name in (*CheckpointRow._fields, "prev_hash", "hash", "signature")]
    rows = connection.execute(select(*columns).order_by(checkpoint.c.number))
    return [Sealed(CheckpointRow(*row[:-3]), *row[-3:]) for row in rows]


def read_head(connection: Connection, number: int | None) -> Head | None:
    """The head of that number, or the last one."""
    lines = read(connection)
    wanted = [one for one in lines if number is None or one.row.number == number]
    return head_of(wanted[-1], lines[0].hash) if wanted else None


def head_of(sealed: Sealed, record: str) -> Head:
    """Raises Unreadable."""
    row = sealed.row
    with understood(f"Checkpoint {row.number}"):
        body = body_of(row)
        return Head(
            record=record,
            number=row.number,
            taken_at=text_to_time(row.taken_at),
            why=Why(row.why),
            sessions=body.sessions,
            entries=body.entries,
            hash=sealed.hash,
            key=row.key,
            signature=sealed.signature,
        )


def body_of(row: CheckpointRow) -> Body:
    """Raises Unreadable."""
    with understood(f"Checkpoint {row.number}"):
        said = json.loads(row.body)
        expect_version(said, VERSION)
        ends = {session: Ends(End(*log), End(*attempts)) for session, (log, attempts) in said["ends"].items()}
        alone = (End(*said.get(name, _NOTHING)) for name in ("events", "staff", "signatures"))
        return Body(int(said["sessions"]), int(said["entries"]), ends, *alone)


def _to_text(body: Body) -> str:
    # The salt makes two records, or two histories of one, differ even where nothing else does.
    return to_json({"v": VERSION, "salt": token_hex(16), **body._asdict()})


def _ends_now(connection: Connection) -> dict[SessionId, Ends]:
    headers = connection.execute(select(infusion_session.c.id, infusion_session.c.hash)).all()
    logs, attempts = (dict(_last_lines(connection, table)) for table in (log_entry, attempt))
    return {id_: Ends(logs.get(id_, End(0, hash_)), attempts.get(id_, End(0, hash_))) for id_, hash_ in headers}


def _last_lines(connection: Connection, table: Table) -> Iterable[tuple[SessionId, End]]:
    columns = table.c
    last = select(columns.session_id, func.max(columns.seq).label("seq")).group_by(columns.session_id).subquery()
    same = (columns.session_id == last.c.session_id) & (columns.seq == last.c.seq)
    query = select(columns.session_id, columns.seq, columns.hash).join(last, same)
    return ((session, End(seq, hash_)) for session, seq, hash_ in connection.execute(query))


def _end_of(connection: Connection, table: Table) -> End:
    columns = table.c
    query = select(columns.seq, columns.hash).order_by(columns.seq.desc()).limit(1)
    row = connection.execute(query).one_or_none()
    return End(0, ANCHOR) if row is None else End(*row)
