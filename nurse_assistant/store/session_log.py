"""The record in a database: the port `RecordStore`. Appends and reads; judges nothing and never changes a line."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, Self, TypeVar

from sqlalchemy import ColumnElement, Connection, Engine, Table, delete, func, insert, select, update

from nurse_assistant.application.infusion_summary import Summary
from nurse_assistant.application.people import StaffEvent
from nurse_assistant.application.ports import (
    AlreadyOpen,
    Attempt,
    Opened,
    SessionId,
    Settings,
    Signer,
    Stale,
    Standing,
    StoreError,
    Unit,
    WorkstationEvent,
)
from nurse_assistant.application.review_list import PAGE, Place, Wanted
from nurse_assistant.application.signatures import Signature, Signing
from nurse_assistant.application.troubles import GREW, OPEN_ALREADY
from nurse_assistant.application.verification import Head, Verification, Why
from nurse_assistant.domain.entries import Entry
from nurse_assistant.store import checkpoints, codec, headers, integrity, signatures, staff, summaries, workstation
from nurse_assistant.store.canonical import time_to_text
from nurse_assistant.store.chains import line_hash
from nurse_assistant.store.codec import AttemptRow, EntryRow
from nurse_assistant.store.connection import connect, reading
from nurse_assistant.store.errors import told
from nurse_assistant.store.headers import HeaderRow
from nurse_assistant.store.migrate import ensure_current
from nurse_assistant.store.schema import attempt as attempts_table
from nurse_assistant.store.schema import (
    draft,
    infusion_session,
    log_entry,
    protocol_text,
    unit_settings,
    workstation_settings,
)

_ORDERED = '"ordered_by":"'
"""As it stands in the canonical text of a line. Within what somebody typed the quotes would be escaped."""
_Line = TypeVar("_Line", EntryRow, AttemptRow)


class _Head(NamedTuple):
    """What a new line must know of its session's header."""

    hash: str
    patient_key: str
    closed_at: str | None


class _Link(NamedTuple):
    """The end of a chain."""

    seq: int
    hash: str


class SqlRecordStore:
    """One open record. Every method is one transaction: durable when it returns, nothing written when it raises.

    `engine.begin()` holds the one write lock of the record, so that what is looked up before writing still holds.
    """

    def __init__(self, engine: Engine, signer: Signer) -> None:
        self._engine, self._signer = engine, signer
        self._reader = reading(engine)

    def close(self) -> None:
        self._engine.dispose()

    def open_session(self, opened: Opened, first: Sequence[Entry] = ()) -> None:
        row = headers.encode(opened)
        lines = [codec.encode(entry) for entry in first]
        with self._writing() as connection:
            if row.closed_at is None:
                _refuse_second(connection, row.patient_key)
            _keep_protocol(connection, row.protocol_sha256, opened.protocol_text)
            connection.execute(insert(infusion_session), row._asdict())
            if lines:
                _add(connection, log_entry, opened.id, row.hash, lines)

    def sessions(self, *, closed: bool = False, limit: int = 200) -> tuple[Opened, ...]:
        header = infusion_session.c
        query = select(*header, protocol_text.c.toml).join(protocol_text).limit(limit)
        if closed:
            query = query.where(header.closed_at.is_not(None)).order_by(header.closed_at.desc(), header.id)
        else:
            query = query.where(header.closed_at.is_(None)).order_by(header.opened_at, header.id)
        with self._reading() as connection:
            return tuple(headers.decode(HeaderRow(*row), text) for *row, text in connection.execute(query))

    def lengths(self, *, closed: bool = False) -> dict[SessionId, int]:
        header = infusion_session.c
        last = select(func.max(log_entry.c.seq)).where(log_entry.c.session_id == header.id).scalar_subquery()
        wanted = header.closed_at.is_not(None) if closed else header.closed_at.is_(None)
        query = select(header.id, func.coalesce(last, 0)).where(wanted)
        with self._reading() as connection:
            return dict(connection.execute(query).all())

    def with_orders(self) -> tuple[Opened, ...]:
        sessions = select(log_entry.c.session_id).where(log_entry.c.body.contains(_ORDERED, autoescape=True))
        with self._reading() as connection:
            return _headers(connection, infusion_session.c.id.in_(sessions))

    def opened(self, session: SessionId) -> Opened:
        with self._reading() as connection:
            _head(connection, session)
            return _headers(connection, infusion_session.c.id == session)[0]

    def session_ids(self, since: datetime | None = None, before: datetime | None = None) -> tuple[SessionId, ...]:
        header = infusion_session.c
        query = select(header.id).order_by(header.opened_at, header.id)
        if since is not None:
            query = query.where(header.opened_at >= time_to_text(since))
        if before is not None:
            query = query.where(header.opened_at < time_to_text(before))
        with self._reading() as connection:
            return tuple(connection.execute(query).scalars())

    def of_patient(self, identifier: str) -> tuple[Opened, ...]:
        with self._reading() as connection:
            return _headers(connection, infusion_session.c.patient_key == headers.patient_key(identifier))

    def load(self, session: SessionId) -> tuple[Entry, ...]:
        with self._reading() as connection:
            _head(connection, session)
            return tuple(map(codec.decode, _lines(connection, log_entry, EntryRow, session)))

    def append(
        self, session: SessionId, entries: Sequence[Entry], *, after: int, closed_at: datetime | None,
        signing: Signing | None = None,
    ) -> None:  # fmt: skip
        rows = [codec.encode(entry) for entry in entries]
        if not rows or [row.seq for row in rows] != list(range(after + 1, after + 1 + len(rows))):
            raise ValueError(f"entries must be numbered from {after + 1} on")
        closed = None if closed_at is None else time_to_text(closed_at)
        with self._writing() as connection:
            head = _head(connection, session)
            link = _expected_end(connection, session, head, after)
            end = _add(connection, log_entry, session, link.hash, rows)
            summaries.forget(connection, session)
            if closed != head.closed_at:
                _set_closed(connection, session, head, closed)
            if signing is not None:
                signatures.add_signature(connection, session, rows[-1].seq, end, signing, self._signer)

    def sign(self, session: SessionId, signing: Signing, *, after: int) -> Signature:
        with self._writing() as connection:
            link = _expected_end(connection, session, _head(connection, session), after)
            summaries.forget(connection, session)
            return signatures.add_signature(connection, session, link.seq, link.hash, signing, self._signer)

    def signatures(self, session: SessionId) -> tuple[Signature, ...]:
        with self._reading() as connection:
            _head(connection, session)
            return signatures.read_signatures(connection, session)

    def keep_attempt(self, session: SessionId, attempt: Attempt) -> None:
        with self._writing() as connection:
            link = _last(connection, attempts_table, session, _head(connection, session))
            row = codec.encode_attempt(link.seq + 1, attempt)
            _add(connection, attempts_table, session, link.hash, [row])
            summaries.forget(connection, session)

    def attempts(self, session: SessionId) -> tuple[Attempt, ...]:
        with self._reading() as connection:
            _head(connection, session)
            return tuple(map(codec.decode_attempt, _lines(connection, attempts_table, AttemptRow, session)))

    def unit(self) -> Unit | None:
        with self._reading() as connection:
            text = connection.execute(select(unit_settings.c.body)).scalar_one_or_none()
        return None if text is None else headers.text_to_unit(text)

    def set_unit(self, unit: Unit) -> None:
        self._set_one_row(unit_settings, headers.unit_to_text(unit))

    def settings(self) -> Settings:
        with self._reading() as connection:
            text = connection.execute(select(workstation_settings.c.body)).scalar_one_or_none()
        return Settings() if text is None else workstation.text_to_settings(text)

    def set_settings(self, settings: Settings) -> None:
        self._set_one_row(workstation_settings, workstation.settings_to_text(settings))

    def note_event(self, event: WorkstationEvent) -> None:
        with self._writing() as connection:
            if event.session is not None:
                _head(connection, event.session)
                summaries.forget(connection, event.session)
            workstation.add_event(connection, event)

    def events(self, *, after: int = 0, since: datetime | None = None) -> tuple[WorkstationEvent, ...]:
        with self._reading() as connection:
            return workstation.read_events(connection, after, since)

    def events_about(self, session: SessionId) -> tuple[WorkstationEvent, ...]:
        with self._reading() as connection:
            return workstation.read_events_about(connection, session)

    def note_staff(self, events: Sequence[StaffEvent]) -> None:
        with self._writing() as connection:
            staff.add_events(connection, events)

    def staff_events(self, *, after: int = 0) -> tuple[StaffEvent, ...]:
        with self._reading() as connection:
            return staff.read_events(connection, after)

    def checkpoint(self, why: Why, at: datetime) -> Head:
        with self._writing() as connection:
            return checkpoints.take(connection, why, at, self._signer)

    def head(self, number: int | None = None) -> Head | None:
        with self._reading() as connection:
            return checkpoints.read_head(connection, number)

    def verify(self, against: Head | None = None) -> Verification:
        with self._reading() as connection:
            return integrity.verify(connection, self._signer, against)

    def standing(self) -> Standing:
        """A record that is written at once or not at all: nothing ever waits."""
        return Standing()

    def send_waiting(self) -> frozenset[SessionId]:
        return frozenset()

    def see_not_taken(self, by: str, at: datetime) -> None:
        """Nothing is ever not taken."""

    def without_summary(self, limit: int) -> tuple[Opened, ...]:
        with self._reading() as connection:
            return summaries.without(connection, limit)

    def count_without_summary(self) -> int:
        with self._reading() as connection:
            return summaries.count_without(connection)

    def keep_summaries(self, found: Sequence[Summary]) -> None:
        with self._writing() as connection:
            summaries.keep(connection, found)

    def forget_summaries(self) -> None:
        with self._writing() as connection:
            summaries.forget_all(connection)

    def summaries(self, wanted: Wanted, after: Place | None = None, limit: int = PAGE) -> tuple[Summary, ...]:
        with self._reading() as connection:
            return summaries.page(connection, wanted, after, limit)

    def count_summaries(self, wanted: Wanted) -> int:
        with self._reading() as connection:
            return summaries.count(connection, wanted)

    def these_summaries(self, sessions: Sequence[SessionId]) -> tuple[Summary, ...]:
        with self._reading() as connection:
            return summaries.these(connection, sessions)

    def drafts(self) -> dict[str, str]:
        with self._reading() as connection:
            return dict(connection.execute(select(draft.c.place, draft.c.body)).all())

    def keep_draft(self, place: str, text: str | None) -> None:
        with self._writing() as connection:
            connection.execute(delete(draft).where(draft.c.place == place))
            if text is not None:
                connection.execute(insert(draft), {"place": place, "body": text})

    def _set_one_row(self, table: Table, body: str) -> None:
        with self._writing() as connection:
            connection.execute(delete(table))
            connection.execute(insert(table), {"id": 1, "body": body})

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with told("saved"), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with told("read"), self._reader.begin() as connection:
            yield connection


class SqliteRecordStore(SqlRecordStore):
    """In a file on this computer's own disk."""

    @classmethod
    def open(cls, path: Path, migrations: Path, signer: Signer, now: datetime, passphrase: str | None = None) -> Self:
        """Make or update the file, then hold it open. Raises StoreError."""
        ensure_current(path, migrations, signer, now, passphrase=passphrase)
        return cls(connect(path, passphrase), signer)


def _headers(connection: Connection, wanted: ColumnElement[bool]) -> tuple[Opened, ...]:
    """In the order of opening."""
    header = infusion_session.c
    query = select(*header, protocol_text.c.toml).join(protocol_text).where(wanted)
    rows = connection.execute(query.order_by(header.opened_at, header.id))
    return tuple(headers.decode(HeaderRow(*row), text) for *row, text in rows)


def _keep_protocol(connection: Connection, sha256: str, toml: str) -> None:
    known = select(protocol_text.c.sha256).where(protocol_text.c.sha256 == sha256)
    if connection.execute(known).first() is None:
        connection.execute(insert(protocol_text), {"sha256": sha256, "toml": toml})


def _head(connection: Connection, session: SessionId) -> _Head:
    header = infusion_session.c
    query = select(header.hash, header.patient_key, header.closed_at).where(header.id == session)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise StoreError("This infusion is not in the record: close the program, and have the right file put back.")
    return _Head(*row)


def _last(connection: Connection, table: Table, session: SessionId, head: _Head) -> _Link:
    query = select(table.c.seq, table.c.hash).where(table.c.session_id == session).order_by(table.c.seq.desc()).limit(1)
    row = connection.execute(query).one_or_none()
    return _Link(0, head.hash) if row is None else _Link(*row)


def _expected_end(connection: Connection, session: SessionId, head: _Head, after: int) -> _Link:
    """The end of a log, if it is where the writer saw it. Raises Stale."""
    link = _last(connection, log_entry, session, head)
    if link.seq != after:
        raise Stale(GREW)
    return link


def _lines(connection: Connection, table: Table, shape: type[_Line], session: SessionId) -> list[_Line]:
    columns = (table.c[name] for name in shape._fields)
    rows = connection.execute(select(*columns).where(table.c.session_id == session).order_by(table.c.seq))
    return [shape(*row) for row in rows]


def _add(
    connection: Connection, table: Table, session: SessionId, prev_hash: str, rows: Sequence[EntryRow | AttemptRow]
) -> str:
    """The hash of the last of them."""
    lines: list[dict[str, object]] = []
    for row in rows:
        new_hash = line_hash(table, session, prev_hash, row)
        lines.append({"session_id": session, **row._asdict(), "prev_hash": prev_hash, "hash": new_hash})
        prev_hash = new_hash
    connection.execute(insert(table), lines)
    return prev_hash


def _set_closed(connection: Connection, session: SessionId, head: _Head, closed_at: str | None) -> None:
    if closed_at is None:
        _refuse_second(connection, head.patient_key)
    change = update(infusion_session).where(infusion_session.c.id == session).values(closed_at=closed_at)
    connection.execute(change)


def _refuse_second(connection: Connection, patient_key: str) -> None:
    """The write lock is held, so what is seen here still holds when the header is written."""
    header = infusion_session.c
    query = select(header.id).where(header.patient_key == patient_key, header.closed_at.is_(None))
    if connection.execute(query).first() is not None:
        raise AlreadyOpen(OPEN_ALREADY)
