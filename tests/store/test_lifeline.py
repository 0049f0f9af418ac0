"""The window never waits long for a server, and is told at once while there is none."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from threading import Thread, Timer, current_thread

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import DBAPIError

from nurse_assistant.application.ports import StoreError, Unreachable
from nurse_assistant.store.connection import reading
from nurse_assistant.store.errors import told
from nurse_assistant.store.lifeline import Lifeline
from nurse_assistant.store.server_connection import connect_server
from nurse_assistant.store.server_record import ServerRecordStore
from tests.contracts.samples import note, opened
from tests.support.records import KEY
from tests.support.server import MIGRATIONS, WARD_PCS, Server

ROLE = WARD_PCS[0]
FOREVER = "SELECT pg_sleep(3600)"
PLENTY_S = 20.0


@pytest.fixture
def engine(server: Server) -> Iterator[Engine]:
    engine = connect_server(server.url(server.database(), ROLE))
    yield engine
    server.mend(ROLE)
    engine.dispose()


@pytest.fixture
def line(engine: Engine) -> Iterator[Callable[..., Lifeline]]:
    """A lifeline that waits for a new connection as long as it takes."""
    with ExitStack() as made:

        def made_line(answer_s: float = 2.0) -> Lifeline:
            lifeline = Lifeline(engine, answer_s=answer_s, reach_s=PLENTY_S)
            made.callback(lifeline.close)
            return lifeline

        yield made_line


def ask(engine: Engine, lifeline: Lifeline, sql: str = "SELECT 1") -> object:
    with told("read"), lifeline.held("read"), reading(engine).begin() as connection:
        return connection.exec_driver_sql(sql).scalar_one()


def test_a_server_that_hangs_is_not_waited_for(engine: Engine, line: Callable[..., Lifeline]) -> None:
    """Without the limit this test would take an hour."""
    lifeline = line(answer_s=0.2)
    assert ask(engine, lifeline) == 1
    with pytest.raises(Unreachable, match="its server does not answer"):
        ask(engine, lifeline, FOREVER)
    assert ask(engine, lifeline) == 1


def test_a_server_that_hangs_is_not_waited_for_by_the_store_as_it_is_opened(server: Server) -> None:
    """Its connection is older than its lifeline: the record was looked at before."""
    with closing(ServerRecordStore.open(server.url(server.database(), ROLE), MIGRATIONS, KEY)) as store:
        with store._reading() as connection:
            backend = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
        os.kill(backend, signal.SIGSTOP)
        late = Timer(PLENTY_S, os.kill, (backend, signal.SIGCONT))  # else this test would never end
        late.start()
        try:
            with pytest.raises(Unreachable, match="its server does not answer"):
                store.lengths()
            assert late.is_alive()
        finally:
            late.cancel()
            os.kill(backend, signal.SIGCONT)


def test_what_is_known_to_take_long_is_waited_for(engine: Engine, line: Callable[..., Lifeline]) -> None:
    lifeline = line(answer_s=0.05)
    with lifeline.patient():
        assert ask(engine, lifeline, "SELECT 7 FROM pg_sleep(0.3)") == 7
    with pytest.raises(Unreachable):
        ask(engine, lifeline, "SELECT 7 FROM pg_sleep(0.3)")


def test_while_there_is_no_connection_every_question_fails_at_once(
    server: Server, engine: Engine, line: Callable[..., Lifeline]
) -> None:
    lifeline = line()
    ask(engine, lifeline)
    server.cut(ROLE)
    for _ in range(3):
        with pytest.raises(Unreachable):
            ask(engine, lifeline)
    server.mend(ROLE)
    assert ask(engine, lifeline) == 1


def test_a_new_connection_is_never_made_by_the_window_itself(
    server: Server, engine: Engine, line: Callable[..., Lifeline]
) -> None:
    """A server that is not there may take seconds to say so."""
    lifeline = line()
    ask(engine, lifeline)
    connecting: list[Thread] = []
    event.listen(engine, "do_connect", lambda *_: connecting.append(current_thread()))
    server.cut(ROLE)
    for _ in range(3):
        with pytest.raises(Unreachable):
            ask(engine, lifeline)
    assert connecting
    assert current_thread() not in connecting


def test_a_server_that_is_there_but_does_not_accept_the_question_is_no_lost_connection(
    engine: Engine, line: Callable[..., Lifeline]
) -> None:
    lifeline = line()
    with pytest.raises(StoreError, match="nonsense") as fault:
        ask(engine, lifeline, "SELECT nonsense")
    assert not isinstance(fault.value, Unreachable)
    assert ask(engine, lifeline) == 1


def test_a_writer_that_holds_the_lock_for_long_is_waited_for_by_nobody(server: Server) -> None:
    url = server.url(server.database(), ROLE)
    other = connect_server(url)
    with closing(ServerRecordStore.open(url, MIGRATIONS, KEY)) as store:
        store.open_session(opened("a"))
        with other.begin(), pytest.raises(Unreachable, match="another workstation is writing for a long time"):
            store.append("a", [note(1)], after=0, closed_at=None)
        store.append("a", [note(1)], after=0, closed_at=None)
        assert store.load("a") == (note(1),)
    other.dispose()


def test_a_workstation_that_dies_in_mid_write_does_not_keep_the_lock(server: Server) -> None:
    """Its cable was pulled: the server ends its transaction by itself."""
    url = server.url(server.database(), ROLE)
    dead = connect_server(url)
    with closing(ServerRecordStore.open(url, MIGRATIONS, KEY)) as store, dead.connect() as connection:
        connection.begin()
        connection.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 1")
        store.open_session(opened("a"))
        with pytest.raises(DBAPIError):
            connection.exec_driver_sql("SELECT 1")
    dead.dispose()


@pytest.mark.parametrize("setting", ["synchronous_commit", "lock_timeout", "idle_in_transaction_session_timeout"])
def test_a_writer_asks_the_server_for_durable_writes_and_short_waits(engine: Engine, setting: str) -> None:
    expected = {"synchronous_commit": "on", "lock_timeout": "1500ms", "idle_in_transaction_session_timeout": "5s"}
    with engine.begin() as connection:
        assert connection.exec_driver_sql(f"SHOW {setting}").scalar_one() == expected[setting]
