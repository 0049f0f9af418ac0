"""The one connection to a record on a PostgreSQL server, and its promises (durable, one writer). Knows no table."""

from sqlalchemy import URL, Connection, Engine, create_engine, event

from nurse_assistant.application.ports import StoreError
from nurse_assistant.application.server_troubles import ServerTrouble, server_sentence
from nurse_assistant.store.connection import is_reading

ANSWER_S = 2
"""How long the server may take to answer: longer than a healthy network needs, hardly longer than a nurse can wait."""

_WRITE_LOCK = 0x6E757273
"""The advisory lock under which every program writes: one writer at a time, as SQLite's own lock has it."""

# One question each: the driver's own BEGIN would be one more, and the way to the server is what takes the time.
_BEGIN_WRITING = (
    "BEGIN; "
    # A workstation whose cable was pulled in mid-transaction must not keep the lock from the others.
    "SET LOCAL idle_in_transaction_session_timeout = 5000; "
    f"SELECT pg_advisory_xact_lock({_WRITE_LOCK})"
)
_BEGIN_READING = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
_STAY = "SET LOCAL idle_in_transaction_session_timeout = 0"

_OPTIONS = (
    "-c search_path=public "
    "-c synchronous_commit=on "  # else the server acknowledges what a power failure still takes
    "-c lock_timeout=1500"
)


def connect_server(url: URL) -> Engine:
    """One connection, made at its first use and made anew when it was lost. Raises StoreError.

    `engine.begin()` takes the write lock at once, so that read-then-append cannot fork history; `reading(engine)`
    does not take it and sees one moment of the record throughout.
    """
    try:
        engine = create_engine(
            url,
            pool_size=1,
            max_overflow=0,
            pool_timeout=ANSWER_S,
            hide_parameters=True,
            isolation_level="AUTOCOMMIT",  # the driver starts no transaction of its own
            connect_args={
                "application_name": "nurse-assistant",
                "connect_timeout": ANSWER_S,
                "keepalives_idle": 5,
                "keepalives_interval": 2,
                "keepalives_count": 2,
                "tcp_user_timeout": ANSWER_S * 1000,
                "options": _OPTIONS,
            },
        )
    except ImportError as error:
        raise StoreError(server_sentence(ServerTrouble.PART_MISSING)) from error
    event.listen(engine, "begin", _begin)
    return engine


def stay(connection: Connection) -> None:
    """For what an administrator does in one transaction: the server may wait while we reckon."""
    connection.exec_driver_sql(_STAY)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(_BEGIN_READING if is_reading(connection) else _BEGIN_WRITING)
