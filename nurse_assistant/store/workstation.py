"""The workstation's log and settings as rows, and back, exactly; and the chain of that log.

The order of the fields of `EventRow` is the order in which they are hashed: it may never change.
"""

import json
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy import Connection, insert, select

from nurse_assistant.application.ports import SessionId, Settings, WorkstationEvent, WorkstationKind
from nurse_assistant.store.canonical import digest, expect_version, text_to_time, time_to_text, to_json, understood
from nurse_assistant.store.schema import ANCHOR, workstation_event

VERSION = 1


class EventRow(NamedTuple):
    seq: int
    kind: str
    occurred_at: str
    actor: str
    session_id: str | None
    body: str


def event_hash(prev_hash: str, row: EventRow) -> str:
    return digest(workstation_event.name, prev_hash, *row)


def encode(seq: int, event: WorkstationEvent) -> EventRow:
    return EventRow(
        seq=seq,
        kind=event.kind.value,
        occurred_at=time_to_text(event.at),
        actor=event.by,
        session_id=event.session,
        body=to_json({"v": VERSION, "data": dict(event.data)}),
    )


def decode(row: EventRow) -> WorkstationEvent:
    """Raises Unreadable."""
    with understood(f"Line {row.seq} of the workstation's log"):
        body = json.loads(row.body)
        expect_version(body, VERSION)
        return WorkstationEvent(
            kind=WorkstationKind(row.kind),
            at=text_to_time(row.occurred_at),
            by=row.actor,
            session=row.session_id,
            data={str(key): str(value) for key, value in body["data"].items()},
            number=row.seq,
        )


def add_event(connection: Connection, event: WorkstationEvent) -> None:
    """The next line of the chain. The write lock is held, so nothing can come between reading its end and writing."""
    columns = workstation_event.c
    query = select(columns.seq, columns.hash).order_by(columns.seq.desc()).limit(1)
    seq, prev_hash = connection.execute(query).one_or_none() or (0, ANCHOR)
    row = encode(seq + 1, event)
    values = {**row._asdict(), "prev_hash": prev_hash, "hash": event_hash(prev_hash, row)}
    connection.execute(insert(workstation_event), values)


def read_events(connection: Connection, after: int, since: datetime | None) -> tuple[WorkstationEvent, ...]:
    columns = [workstation_event.c[name] for name in EventRow._fields]
    query = select(*columns).where(workstation_event.c.seq > after).order_by(workstation_event.c.seq)
    if since is not None:
        query = query.where(workstation_event.c.occurred_at >= time_to_text(since))
    return tuple(decode(EventRow(*row)) for row in connection.execute(query))


def read_events_about(connection: Connection, session: SessionId) -> tuple[WorkstationEvent, ...]:
    columns = [workstation_event.c[name] for name in EventRow._fields]
    query = select(*columns).where(workstation_event.c.session_id == session).order_by(workstation_event.c.seq)
    return tuple(decode(EventRow(*row)) for row in connection.execute(query))


def settings_to_text(settings: Settings) -> str:
    said: dict[str, object] = {
        "v": VERSION,
        "theme": settings.theme,
        "text_scale": settings.text_scale,
        "language": settings.language,
        "pixels_per_mm": None if settings.pixels_per_mm is None else str(settings.pixels_per_mm),
        "number_pad": settings.number_pad,
        "lock_minutes": settings.lock_minutes,
    }
    return to_json(said)


def text_to_settings(text: str) -> Settings:
    """Raises Unreadable."""
    with understood("What was set at this workstation"):
        body = json.loads(text)
        expect_version(body, VERSION)
        pitch = body["pixels_per_mm"]
        return Settings(
            theme=body["theme"],
            text_scale=int(body["text_scale"]),
            language=body["language"],
            pixels_per_mm=None if pitch is None else Decimal(pitch),
            number_pad=body.get("number_pad", "finger"),  # settings older than the pad say nothing of it
            lock_minutes=int(body.get("lock_minutes", Settings().lock_minutes)),
        )
