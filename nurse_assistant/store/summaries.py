"""The list of signed infusions: what is kept of each beside the record, page by page, and what has to be made anew.

No page depends on how long the list is: it begins behind the last one (keyset), and only its rows come into memory.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, delete, func, insert, select, tuple_

from nurse_assistant.application.infusion_summary import FORM, Basis, Summary
from nurse_assistant.application.ports import Opened, SessionId
from nurse_assistant.application.review_list import Place, Wanted
from nurse_assistant.store import headers, summary_codec
from nurse_assistant.store.canonical import time_to_text
from nurse_assistant.store.headers import HeaderRow, patient_key
from nurse_assistant.store.schema import (
    attempt,
    infusion_session,
    log_entry,
    protocol_text,
    session_summary,
    signature,
    workstation_event,
)
from nurse_assistant.store.summary_codec import BETWEEN, SummaryRow

_HEADER = infusion_session.c
_KEPT = session_summary.c
_HOLDS = and_(_KEPT.session_id == _HEADER.id, _KEPT.form == FORM)


def forget(connection: Connection, session: SessionId) -> None:
    """Something is being written to this infusion: what is kept of it no longer holds."""
    connection.execute(delete(session_summary).where(_KEPT.session_id == session))


def forget_all(connection: Connection) -> None:
    connection.execute(delete(session_summary))


def without(connection: Connection, limit: int) -> tuple[Opened, ...]:
    """Signed infusions of which nothing is kept that holds, newest first."""
    query = (
        select(*_HEADER, protocol_text.c.toml)
        .join(protocol_text)
        .outerjoin(session_summary, _HOLDS)
        .where(_HEADER.closed_at.is_not(None), _KEPT.session_id.is_(None))
        .order_by(_HEADER.opened_at.desc(), _HEADER.id.desc())
        .limit(limit)
    )
    return tuple(headers.decode(HeaderRow(*row), text) for *row, text in connection.execute(query))


def count_without(connection: Connection) -> int:
    query = select(func.count()).select_from(infusion_session).outerjoin(session_summary, _HOLDS)
    return connection.execute(query.where(_HEADER.closed_at.is_not(None), _KEPT.session_id.is_(None))).scalar_one()


def keep(connection: Connection, summaries: Sequence[Summary]) -> None:
    """The write lock is held. One whose infusion was written to meanwhile, or is open again, is left out: it is asked
    for once more."""
    for one in summaries:
        forget(connection, one.session)
        closed = connection.execute(select(_HEADER.closed_at).where(_HEADER.id == one.session)).scalar_one_or_none()
        if closed is not None and _basis(connection, one.session) == one.basis:
            connection.execute(insert(session_summary), summary_codec.encode(one)._asdict())


def _basis(connection: Connection, session: SessionId) -> Basis:
    counts = (
        connection.execute(select(func.count()).where(table.c.session_id == session)).scalar_one()
        for table in (log_entry, attempt, signature, workstation_event)
    )
    return Basis(*counts)


def page(connection: Connection, wanted: Wanted, after: Place | None, limit: int) -> tuple[Summary, ...]:
    """Newest first, from behind `after` on."""
    query = _rows().where(*_conditions(wanted))
    if after is not None:
        place = tuple_(_KEPT.opened_at, _KEPT.session_id)
        query = query.where(place < (time_to_text(after.opened_at), after.session))
    return _read(connection, query.order_by(_KEPT.opened_at.desc(), _KEPT.session_id.desc()).limit(limit))


def count(connection: Connection, wanted: Wanted) -> int:
    query = select(func.count()).select_from(session_summary).where(*_conditions(wanted))
    return connection.execute(query).scalar_one()


def these(connection: Connection, sessions: Sequence[SessionId]) -> tuple[Summary, ...]:
    """Those of these that are kept, in the order asked for."""
    found = {one.session: one for one in _read(connection, _rows().where(_KEPT.session_id.in_(sessions)))}
    return tuple(found[session] for session in sessions if session in found)


def _rows() -> Select[Any]:
    return select(*(_KEPT[name] for name in SummaryRow._fields), *_HEADER).join(
        infusion_session, _HEADER.id == _KEPT.session_id
    )


def _read(connection: Connection, query: Select[Any]) -> tuple[Summary, ...]:
    width = len(SummaryRow._fields)
    return tuple(
        summary_codec.decode(SummaryRow(*row[:width]), headers.patient_of(HeaderRow(*row[width:])))
        for row in connection.execute(query)
    )


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    """As `review_list.fits` says it."""
    either = _KEPT.otherwise + _KEPT.late
    asked: tuple[tuple[object, ColumnElement[bool]], ...] = (
        (True, _KEPT.form == FORM),
        (wanted.since, _KEPT.opened_at >= _text(wanted.since)),
        (wanted.until, _KEPT.opened_at < _text(wanted.until)),
        (wanted.patient, _KEPT.patient_key == patient_key(wanted.patient)),
        (wanted.nurse, _holds(_KEPT.people, wanted.nurse)),
        (wanted.chair, _KEPT.chair == wanted.chair),
        (wanted.infusion_number is not None, _KEPT.infusion_number == wanted.infusion_number),
        (wanted.grade is not None, _KEPT.grade == wanted.grade),
        (wanted.reaction, _KEPT.grade.is_not(None)),
        (wanted.otherwise, _KEPT.otherwise != ""),
        (wanted.late, _KEPT.late != ""),
        (wanted.caught, _KEPT.caught > 0),
        (wanted.code, _holds(either, wanted.code)),
        (wanted.to_review, _KEPT.to_review == 1),
        *((True, _KEPT.words.contains(f"{BETWEEN}{word}", autoescape=True)) for word in wanted.words),
    )
    return [condition for is_asked, condition in asked if is_asked]


def _holds(column: ColumnElement[str], word: str) -> ColumnElement[bool]:
    return column.contains(f"{BETWEEN}{word}{BETWEEN}", autoescape=True)


def _text(moment: datetime | None) -> str:
    return time_to_text(moment) if moment else ""
