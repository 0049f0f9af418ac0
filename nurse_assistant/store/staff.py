"""The log of people as rows, and back, exactly. The order of the fields of `StaffRow` is the order in which they are
hashed: it may never change."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, insert, select

from nurse_assistant.application.people import StaffEvent, StaffKind
from nurse_assistant.store.canonical import digest, expect_version, text_to_time, time_to_text, to_json, understood
from nurse_assistant.store.schema import ANCHOR, staff_event

VERSION = 1


class StaffRow(NamedTuple):
    seq: int
    kind: str
    occurred_at: str
    actor: str
    person: str
    body: str


def staff_hash(prev_hash: str, row: StaffRow) -> str:
    return digest(staff_event.name, prev_hash, *row)


def encode(seq: int, event: StaffEvent) -> StaffRow:
    body = to_json({"v": VERSION, "data": dict(event.data)})
    return StaffRow(seq, event.kind.value, time_to_text(event.at), event.by, event.person, body)


def decode(row: StaffRow) -> StaffEvent:
    """Raises Unreadable."""
    with understood(f"Line {row.seq} of the log of people"):
        body = json.loads(row.body)
        expect_version(body, VERSION)
        data = {str(key): str(value) for key, value in body["data"].items()}
        return StaffEvent(StaffKind(row.kind), text_to_time(row.occurred_at), row.actor, row.person, data, row.seq)


def add_events(connection: Connection, events: Sequence[StaffEvent]) -> None:
    """The next lines of the chain. The write lock is held, so nothing can come between reading its end and writing."""
    columns = staff_event.c
    query = select(columns.seq, columns.hash).order_by(columns.seq.desc()).limit(1)
    seq, prev_hash = connection.execute(query).one_or_none() or (0, ANCHOR)
    for event in events:
        seq += 1
        row = encode(seq, event)
        new_hash = staff_hash(prev_hash, row)
        connection.execute(insert(staff_event), {**row._asdict(), "prev_hash": prev_hash, "hash": new_hash})
        prev_hash = new_hash


def read_events(connection: Connection, after: int) -> tuple[StaffEvent, ...]:
    columns = [staff_event.c[name] for name in StaffRow._fields]
    query = select(*columns).where(staff_event.c.seq > after).order_by(staff_event.c.seq)
    return tuple(decode(StaffRow(*row)) for row in connection.execute(query))
