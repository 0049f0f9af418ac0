"""The pass over a large log in two processes, half of the infusions each: reading is quick, hashing is not.

The second process only reads, through a connection of its own. Where it cannot, the first does all. What either finds
odd is looked at again by the first, in its own transaction: so a line written meanwhile is never taken for a fault.
"""

from collections.abc import Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from os import cpu_count
from pathlib import Path

from sqlalchemy import Connection, func, select

from nurse_assistant.application.ports import SessionId, StoreError
from nurse_assistant.store.chains import MIDDLE, Walked, log_lines, walk_log
from nurse_assistant.store.connection import connect, is_reading, reading
from nurse_assistant.store.schema import log_entry

LARGE = 200_000
"""Lines; below, starting another process takes longer than it saves."""


def walk_whole_log(
    connection: Connection, anchors: Mapping[SessionId, str], wanted: frozenset[str], large: int = LARGE
) -> Walked:
    """Every line of the log. `anchors`: the hash that the first line of each chain hangs on."""
    path = _file(connection) if is_reading(connection) else None  # nobody else sees what is not committed yet
    lines = connection.execute(select(func.count()).select_from(log_entry)).scalar_one()
    if path is None or lines < large or (cpu_count() or 1) < 2:
        walked = _fresh(anchors)
        walk_log(log_lines(connection), walked, wanted)
        return walked
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        other = pool.submit(walk_half, path, _half(anchors, first=False), wanted)
        walked = _fresh(_half(anchors, first=True))
        walk_log(log_lines(connection, first=True), walked, wanted)
        rest = _result(other)
    if rest is None:
        rest = _fresh(_half(anchors, first=False))
        walk_log(log_lines(connection, first=False), rest, wanted)
    return Walked(
        ends=walked.ends | rest.ends,
        broken=walked.broken | rest.broken,
        seen=walked.seen | rest.seen,
        lines=walked.lines + rest.lines,
        signed=walked.signed | rest.signed,
    )


def walk_half(path: Path, anchors: Mapping[SessionId, str], wanted: frozenset[str]) -> Walked:
    """What the second process does. Raises StoreError."""
    engine = connect(path)
    walked = _fresh(anchors)
    try:
        with reading(engine).begin() as connection:
            walk_log(log_lines(connection, first=False), walked, wanted)
    finally:
        engine.dispose()
    return walked


def _result(other: Future[Walked]) -> Walked | None:
    try:
        return other.result()
    except (StoreError, OSError, BrokenProcessPool):
        return None


def _fresh(anchors: Mapping[SessionId, str]) -> Walked:
    return Walked({session: (0, anchor) for session, anchor in anchors.items()})


def _half(anchors: Mapping[SessionId, str], *, first: bool) -> dict[SessionId, str]:
    """The same halves as `log_lines` makes of them."""
    return {session: anchor for session, anchor in anchors.items() if (session[:1] < MIDDLE) is first}


def _file(connection: Connection) -> Path | None:
    """Where it can be opened a second time; None: elsewhere."""
    if connection.dialect.name != "sqlite":
        return None
    name = connection.exec_driver_sql("PRAGMA database_list").first()
    return Path(name[2]) if name is not None and name[2] else None
