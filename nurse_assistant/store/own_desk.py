"""What is this workstation's alone, beside a record on a server: a small file on its own disk, as durable as a record.

What waits to be sent, what was not taken, what is typed, what is set. It is no record: what was sent is forgotten here.
One program holds it; a second one on the same file is refused.
"""

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from secrets import token_hex
from typing import Self

from sqlalchemy import (
    CheckConstraint,
    Column,
    ColumnElement,
    Connection,
    Engine,
    Integer,
    MetaData,
    Row,
    Table,
    Text,
    Update,
    delete,
    insert,
    select,
    update,
)

from nurse_assistant.application.people import StaffEvent
from nurse_assistant.application.ports import Attempt, NotTaken, SessionId, Settings, StoreError, WorkstationEvent
from nurse_assistant.application.waiting import Said, Waiting
from nurse_assistant.domain.entries import Entry
from nurse_assistant.store import codec, staff, workstation
from nurse_assistant.store.canonical import time_to_text, to_json, understood
from nurse_assistant.store.codec import AttemptRow, EntryRow
from nurse_assistant.store.connection import connect
from nurse_assistant.store.errors import told
from nurse_assistant.store.staff import StaffRow
from nurse_assistant.store.workstation import EventRow

VERSION = 1

_metadata = MetaData()
_outbox = Table(
    "outbox",
    _metadata,
    Column("place", Integer, primary_key=True, nullable=False),
    Column("session_id", Text),
    Column("shape", Text, CheckConstraint("shape IN ('entry', 'attempt', 'event', 'staff')"), nullable=False),
    Column("said", Text, CheckConstraint("json_valid(said)"), nullable=False),
    Column("state", Text, CheckConstraint("state IN ('waiting', 'sent', 'not taken', 'seen')"), nullable=False),
    Column("number", Integer),
    Column("numbered", Integer, server_default="1", nullable=False),
    Column("why", Text),
    Column("seen_by", Text),
    Column("seen_at", Text),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)
"""`number`: the line a sent entry has become; `numbered`: whether anything here still calls it by its number here.
`why`: of what was not taken."""
_draft = Table(
    "draft",
    _metadata,
    Column("place", Text, primary_key=True, nullable=False),
    Column("body", Text, nullable=False),
    sqlite_strict=True,
)
_own = Table(
    "own",
    _metadata,
    Column("name", Text, primary_key=True, nullable=False),
    Column("said", Text, nullable=False),
    sqlite_strict=True,
)
_NAME, _SETTINGS = "name", "settings"


class OwnDeskFile:
    """The port `OwnDesk`. Every method is one durable transaction."""

    def __init__(self, engine: Engine, name: str) -> None:
        self._engine, self._name = engine, name

    @classmethod
    def open(cls, path: Path, machine: str) -> Self:
        """Made if it is not there, readable by its owner only; `machine` is what the name of a new one begins with.

        Raises StoreError, also where another program holds it.
        """
        with told("opened"):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.touch(mode=0o600)
        engine = connect(path)
        try:
            with told("opened"):
                _hold(engine)
                with engine.begin() as connection:
                    name = _made(connection, path, machine)
        except BaseException:
            engine.dispose()
            raise
        return cls(engine, name)

    def close(self) -> None:
        self._engine.dispose()

    @property
    def name(self) -> str:
        return self._name

    def waiting(self) -> tuple[Waiting, ...]:
        query = select(_outbox).where(_outbox.c.state == "waiting").order_by(_outbox.c.place)
        with told("read"), self._engine.begin() as connection:
            return tuple(Waiting(row.place, row.session_id, _said(row)) for row in connection.execute(query))

    def put(self, session: SessionId | None, said: Sequence[Said]) -> tuple[Waiting, ...]:
        with told("saved"), self._engine.begin() as connection:
            return tuple(_put(connection, session, one) for one in said)

    def sent(self, place: int, number: int) -> None:
        with told("saved"), self._engine.begin() as connection:
            if number:
                connection.execute(_at(place).values(state="sent", number=number))
            else:
                connection.execute(delete(_outbox).where(_outbox.c.place == place))

    def refuse(self, place: int, why: str) -> None:
        with told("saved"), self._engine.begin() as connection:
            connection.execute(_at(place).values(state="not taken", why=why))

    def numbers(self, session: SessionId) -> dict[int, int | None]:
        query = select(_outbox).where(*_numbered(session)).order_by(_outbox.c.place)
        with told("read"), self._engine.begin() as connection:
            return {_entry_row(row).seq: row.number for row in connection.execute(query)}

    def forget_numbers(self, session: SessionId) -> None:
        with told("saved"), self._engine.begin() as connection:
            connection.execute(delete(_outbox).where(*_numbered(session), _outbox.c.state == "sent"))
            connection.execute(update(_outbox).where(*_numbered(session)).values(numbered=0))

    def not_taken(self) -> tuple[NotTaken, ...]:
        query = select(_outbox).where(_outbox.c.state == "not taken").order_by(_outbox.c.place)
        with told("read"), self._engine.begin() as connection:
            return tuple(NotTaken(row.session_id, _said(row), row.why) for row in connection.execute(query))

    def see_not_taken(self, by: str, at: datetime) -> None:
        change = update(_outbox).where(_outbox.c.state == "not taken")
        with told("saved"), self._engine.begin() as connection:
            connection.execute(change.values(state="seen", seen_by=by, seen_at=time_to_text(at)))

    def settings(self) -> Settings:
        with told("read"), self._engine.begin() as connection:
            text = _own_text(connection, _SETTINGS)
        return Settings() if text is None else workstation.text_to_settings(text)

    def set_settings(self, settings: Settings) -> None:
        with told("saved"), self._engine.begin() as connection:
            _set_own(connection, _SETTINGS, workstation.settings_to_text(settings))

    def drafts(self) -> dict[str, str]:
        with told("read"), self._engine.begin() as connection:
            return dict(connection.execute(select(_draft.c.place, _draft.c.body)).all())

    def keep_draft(self, place: str, text: str | None) -> None:
        with told("saved"), self._engine.begin() as connection:
            connection.execute(delete(_draft).where(_draft.c.place == place))
            if text is not None:
                connection.execute(insert(_draft), {"place": place, "body": text})


def _hold(engine: Engine) -> None:
    """As long as the program runs: the next transaction takes the lock, and none gives it back."""
    with engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA locking_mode = EXCLUSIVE")


def _made(connection: Connection, path: Path, machine: str) -> str:
    """Make its tables where they are not there, and give the workstation its name, once."""
    found = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if found not in (0, VERSION):
        raise StoreError(f"{path} was written by a newer program: start the newest version of the program.")
    _metadata.create_all(connection)
    connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
    name = _own_text(connection, _NAME)
    if name is None:
        name = f"{machine}-{token_hex(3)}"
        _set_own(connection, _NAME, name)
    return name


def _own_text(connection: Connection, name: str) -> str | None:
    return connection.execute(select(_own.c.said).where(_own.c.name == name)).scalar_one_or_none()


def _set_own(connection: Connection, name: str, said: str) -> None:
    connection.execute(delete(_own).where(_own.c.name == name))
    connection.execute(insert(_own), {"name": name, "said": said})


def _put(connection: Connection, session: SessionId | None, what: Said) -> Waiting:
    shape, row = _written(what)
    values = {"session_id": session, "shape": shape, "said": to_json(row), "state": "waiting"}
    place = connection.execute(insert(_outbox).values(values)).inserted_primary_key
    assert place is not None, "the place is given by the file"
    return Waiting(place[0], session, what)


def _written(what: Said) -> tuple[str, EntryRow | AttemptRow | EventRow | StaffRow]:
    match what:
        case Entry():
            return "entry", codec.encode(what)
        case Attempt():
            return "attempt", codec.encode_attempt(0, what)
        case WorkstationEvent():
            return "event", workstation.encode(0, what)
        case StaffEvent():
            return "staff", staff.encode(0, what)


def _said(row: Row[tuple[object, ...]]) -> Said:
    """Raises Unreadable."""
    with understood("What waits at this workstation"):
        if row.shape == "entry":
            return codec.decode(_entry_row(row))
        if row.shape == "attempt":
            return codec.decode_attempt(AttemptRow(*json.loads(row.said)))
        if row.shape == "staff":
            return staff.decode(StaffRow(*json.loads(row.said)))
        return workstation.decode(EventRow(*json.loads(row.said)))


def _entry_row(row: Row[tuple[object, ...]]) -> EntryRow:
    return EntryRow(*json.loads(row.said))


def _at(place: int) -> Update:
    return update(_outbox).where(_outbox.c.place == place)


def _numbered(session: SessionId) -> tuple[ColumnElement[bool], ...]:
    """Entries whose number here is still used by somebody: a correction that waits may name one."""
    columns = _outbox.c
    return columns.session_id == session, columns.shape == "entry", columns.state != "waiting", columns.numbered == 1
