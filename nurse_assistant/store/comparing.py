"""What one record has and another has not: by the hashes of their lines, each of which stands for all before it."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, Table, func, select

from nurse_assistant.application.copies import Loss
from nurse_assistant.store.canonical import text_to_time
from nurse_assistant.store.schema import attempt, infusion_session, log_entry, signature, staff_event, workstation_event


class _Line(NamedTuple):
    hash: str
    written_at: str


class _Difference(NamedTuple):
    lost: list[_Line]
    """Of the one, not in the other."""
    chains: int
    """In how many chains they are."""
    other: bool
    """The other has lines that the one has not."""


def loss(present: Connection, copy: Connection) -> Loss:
    """What would be lost if `copy` took the place of `present`. Both are of the newest form."""
    log = _by_session(present, copy, log_entry)
    tried = _by_session(present, copy, attempt)
    events, people, signed = (
        _chain(_alone(present, table, at), _alone(copy, table, at))
        for table, at in ((workstation_event, "occurred_at"), (staff_event, "occurred_at"), (signature, "signed_at"))
    )
    headers = _headers(copy) - _headers(present)
    alone = (events, people, signed)
    lines = (*log.lost, *tried.lost, *(line for one in alone for line in one.lost))
    return Loss(
        entries=len(log.lost),
        infusions=log.chains,
        attempts=len(tried.lost),
        events=len(events.lost),
        until=max((text_to_time(line.written_at) for line in lines), default=None),
        other=bool(headers) or log.other or tried.other or any(one.other for one in alone),
        people=len(people.lost),
        signatures=len(signed.lost),
    )


def _headers(connection: Connection) -> set[str]:
    return set(connection.execute(select(infusion_session.c.hash)).scalars())


def _by_session(present: Connection, copy: Connection, table: Table) -> _Difference:
    """Only the chains that do not end alike are read."""
    here, there = _ends(present, table), _ends(copy, table)
    differing = [session for session in here.keys() | there.keys() if here.get(session) != there.get(session)]
    found = [_chain(_lines(present, table, session), _lines(copy, table, session)) for session in differing]
    lost = [line for one in found for line in one.lost]
    return _Difference(lost, sum(1 for one in found if one.lost), any(one.other for one in found))


def _ends(connection: Connection, table: Table) -> dict[str, tuple[int, str]]:
    """Number and hash of the last line of each session."""
    columns = table.c
    last = select(columns.session_id, func.max(columns.seq).label("seq")).group_by(columns.session_id).subquery()
    same = (columns.session_id == last.c.session_id) & (columns.seq == last.c.seq)
    rows = connection.execute(select(columns.session_id, columns.seq, columns.hash).join(last, same))
    return {session: (seq, hash_) for session, seq, hash_ in rows}


def _lines(connection: Connection, table: Table, session: str) -> list[_Line]:
    columns = table.c
    query = select(columns.hash, columns.recorded_at).where(columns.session_id == session)
    return [_Line(*row) for row in connection.execute(query)]


def _alone(connection: Connection, table: Table, at: str) -> list[_Line]:
    """Of a table that is one chain for the whole record; `at`: its column with the time."""
    return [_Line(*row) for row in connection.execute(select(table.c.hash, table.c[at]))]


def _chain(here: Sequence[_Line], there: Sequence[_Line]) -> _Difference:
    known = {line.hash for line in there}
    lost = [line for line in here if line.hash not in known]
    return _Difference(lost, bool(lost), len(known) > len(here) - len(lost))
