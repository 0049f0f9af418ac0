"""Whether each header says of its infusion what the log says: open, or closed when it was signed off.

The column is no part of any hash, since it changes; and it decides who sits in a chair, with alarms, and who does not.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sqlalchemy import Connection, select

from nurse_assistant.application.ports import SessionId
from nurse_assistant.application.verification import Fault, FaultKind
from nurse_assistant.domain.effective import effective, target
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.store import codec
from nurse_assistant.store.canonical import Unreadable, time_to_text
from nurse_assistant.store.chains import ABOUT_THE_END
from nurse_assistant.store.codec import EntryRow
from nurse_assistant.store.headers import HeaderRow
from nurse_assistant.store.schema import infusion_session, log_entry


def closing_faults(
    connection: Connection, rows: Sequence[HeaderRow], signed: Mapping[SessionId, str]
) -> Iterator[Fault]:
    """`rows`: every header. `signed`: when each infusion was signed off, as the pass over the log saw it; what is odd
    is looked at more closely. Of a log that cannot be read the chains tell."""
    for row in rows:
        if signed.get(row.id) == row.closed_at:
            continue
        try:
            found = _signed_off(connection, row.id)
        except (Unreadable, AssertionError, KeyError):
            continue
        if found != row.closed_at:
            says = (
                f"Whether infusion {row.id} is open was edited: its header says {_words(row.closed_at)}, "
                f"its log {_words(found)}."
            )
            yield Fault(FaultKind.EDITED, infusion_session.name, row.id, 0, says)


def _signed_off(connection: Connection, session: SessionId) -> str | None:
    """None: it was not, or that was struck. Raises Unreadable, and AssertionError or KeyError for a correction of
    nothing."""
    columns = [log_entry.c[name] for name in EntryRow._fields]
    query = select(*columns).where(log_entry.c.session_id == session, log_entry.c.kind.in_(ABOUT_THE_END))
    lines = connection.execute(query.order_by(log_entry.c.seq))
    return _closed_at([codec.decode(EntryRow(*row)) for row in lines])


def _closed_at(lines: Iterable[Entry]) -> str | None:
    """`lines`: the sign-offs and all corrections of one log, in the order of recording."""
    about: dict[int, Entry] = {}
    for line in lines:
        if line.kind is Kind.SIGNED_OFF or target(line) in about:
            about[line.number] = line
    signed = [line for line in effective(about.values()) if line.kind is Kind.SIGNED_OFF]
    return time_to_text(signed[-1].at) if signed else None


def _words(closed_at: str | None) -> str:
    return "open" if closed_at is None else f"closed at {closed_at}"
