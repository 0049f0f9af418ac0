"""Keeps the window from waiting for a server that does not answer: a limit on every question, and a new connection made
beside the window. Knows no table.

A server that is gone, or that hangs, costs one wait of `ANSWER_S` and a little. Then every question fails at once,
and each of them has a connection attempted in a thread of its own, until one is there.
"""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread
from typing import TYPE_CHECKING

from sqlalchemy import Engine, event
from sqlalchemy.exc import DBAPIError

from nurse_assistant.store.server_connection import ANSWER_S
from nurse_assistant.store.server_errors import Doing, is_lost, lost

if TYPE_CHECKING:
    import psycopg

REACH_S = 0.05
"""How long a question waits for a new connection: what a healthy server needs, too short to be felt."""


_LOOKS = 4


class Lifeline:
    """One beside one connection; `close` it with that."""

    def __init__(self, engine: Engine, *, answer_s: float = ANSWER_S, reach_s: float = REACH_S) -> None:
        self._engine = engine
        self._answer_s, self._reach_s = answer_s, reach_s
        self._connection: psycopg.Connection[object] | None = None
        self._lost = False
        self._limited = True
        self._questions = 0
        self._waiting_for = 0
        """The number of the question that is under way, if it has a limit."""
        self._attempt: Thread | None = None
        self._closed = Event()
        event.listen(engine, "checkout", self._taken)  # not at "connect": the first one may be there already
        Thread(target=self._watch, daemon=True).start()

    def close(self) -> None:
        self._closed.set()

    @contextmanager
    def held(self, doing: Doing) -> Iterator[None]:
        """Around one transaction. Raises Unreachable at once while there is no connection."""
        if self._lost:
            self._reach()
        if self._lost:
            raise lost(doing)
        self._questions += 1
        self._waiting_for = self._questions if self._limited else 0
        try:
            yield
        except DBAPIError as error:
            self._lost = is_lost(error)
            raise
        finally:
            self._waiting_for = 0

    @contextmanager
    def patient(self) -> Iterator[None]:
        """Around what is known to take long: no limit."""
        self._limited = False
        try:
            yield
        finally:
            self._limited = True

    def _watch(self) -> None:
        """Looks now and then which question is under way: to be woken at each would cost more than the question."""
        seen = looks = 0
        while not self._closed.wait(self._answer_s / _LOOKS):
            same = self._waiting_for == seen != 0
            seen, looks = self._waiting_for, looks + 1 if same else 0
            if looks == _LOOKS:
                self._cut()

    def _taken(self, connection: "psycopg.Connection[object]", *_: object) -> None:
        self._connection = connection

    def _cut(self) -> None:
        """End the wait: to close the connection itself is not allowed from here, to shut its socket is."""
        with suppress(OSError):
            if self._connection is not None:
                with socket.fromfd(self._connection.fileno(), socket.AF_INET, socket.SOCK_STREAM) as line:
                    line.shutdown(socket.SHUT_RDWR)

    def _reach(self) -> None:
        if self._attempt is None or not self._attempt.is_alive():
            self._attempt = Thread(target=self._try_to_connect, daemon=True)
            self._attempt.start()
        self._attempt.join(self._reach_s)

    def _try_to_connect(self) -> None:
        with suppress(DBAPIError):
            self._engine.connect().close()
            self._lost = False
