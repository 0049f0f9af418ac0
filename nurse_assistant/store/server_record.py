"""The record on a PostgreSQL server, as the role sees it that the program runs as."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import URL, Connection, Engine

from nurse_assistant.application.ports import Signer, StoreError
from nurse_assistant.application.server_troubles import ServerTrouble, server_sentence
from nurse_assistant.application.verification import Head, Verification
from nurse_assistant.store.connection import reading
from nurse_assistant.store.errors import told
from nurse_assistant.store.lifeline import Lifeline
from nurse_assistant.store.prepare import expect_prepared, filled_tables, shown
from nurse_assistant.store.server_connection import connect_server
from nurse_assistant.store.session_log import SqlRecordStore


class ServerRecordStore(SqlRecordStore):
    """Raises Unreachable, and soon, where the server does not answer."""

    def __init__(self, engine: Engine, signer: Signer, lifeline: Lifeline | None = None) -> None:
        super().__init__(engine, signer)
        self._lifeline = lifeline or Lifeline(engine)

    @classmethod
    def open(cls, url: URL, migrations: Path, signer: Signer) -> Self:
        """Hold a prepared database open; nothing is made and nothing updated. Raises StoreError."""
        engine = connect_server(url)
        try:
            with told("opened"), reading(engine).begin() as connection:
                expect_prepared(connection, url, migrations)
                if not filled_tables(connection):
                    raise StoreError(server_sentence(ServerTrouble.WAITS_FOR_MOVE, place=shown(url)))
        except BaseException:
            engine.dispose()
            raise
        return cls(engine, signer)

    def close(self) -> None:
        self._lifeline.close()
        super().close()

    def verify(self, against: Head | None = None) -> Verification:
        with self._lifeline.patient():
            return super().verify(against)

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with told("saved"), self._lifeline.held("saved"), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with told("read"), self._lifeline.held("read"), self._reader.begin() as connection:
            yield connection
