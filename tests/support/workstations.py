"""Two workstations on one record on a real server, each with its own connection, which can be cut and mended."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from nurse_assistant.application.board import Board
from nurse_assistant.application.desk import Answer, Desk
from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import RecordStore, SessionId, Standing
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.store.opening import Machine, open_here
from nurse_assistant.system.pin_hash import Argon2Pins
from tests.contracts.samples import START
from tests.fakes.clock import FakeClock
from tests.support.day import NURSE, Library
from tests.support.records import KEY
from tests.support.server import MIGRATIONS, Server

SECOND = timedelta(seconds=1)
_TRIES = 400
"""A new connection is made beside the window: how many looks it may take, however busy this machine is."""


class Workstation:
    """One program: its board, and what it keeps on its own disk."""

    def __init__(self, server: Server, database: str, role: str, folder: Path, clock: FakeClock) -> None:
        self._server, self.role, self.clock = server, role, clock
        self.address = server.url(database, role).render_as_string()
        self._folder = folder
        self.begin()

    def begin(self) -> None:
        """The program starts: raises StoreError where it cannot."""
        self._opened = open_here(self.address, MIGRATIONS, KEY, START, Machine(self.role, self._folder))
        self.board = Board(self._opened.record, self.clock, Library())

    def end(self) -> None:
        self._opened.close()

    @property
    def shared(self) -> RecordStore:
        return self._opened.record

    def doorkeeper(self) -> Doorkeeper:
        return Doorkeeper(self._opened.record, self.clock, Argon2Pins())

    def desk(self, session: SessionId) -> Desk:
        return self.board.desk(session)

    def log(self, session: SessionId) -> tuple[Entry, ...]:
        return self.desk(session).log

    def record(self, session: SessionId, kind: Kind, by: str = NURSE, **data: object) -> Answer:
        return self.board.record(session, Draft(kind, data), by)

    def look(self) -> Standing:
        """The next second of the screen."""
        self.clock.advance(SECOND)
        self.board.view()
        return self.board.standing()

    @contextmanager
    def cut_off(self) -> Iterator[None]:
        """Its connection breaks; afterwards it is mended, and the screen has found that out."""
        self._server.cut(self.role)
        try:
            yield
        finally:
            self._server.mend(self.role)
        self.until_back()

    def until_back(self) -> None:
        """The screen has found out that the server answers, and what waited is sent."""
        standing = self.look()
        for _ in range(_TRIES):
            if not standing.fault:
                break
            standing = self.look()
        assert standing.fault == ""
        self.look()
