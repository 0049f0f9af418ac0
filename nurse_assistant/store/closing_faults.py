"""Whether each header says of its infusion what the log says: open, or closed when it was signed off.

The column is no part of any hash, since it changes; and it decides who sits in a chair, with alarms, and who does not.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from sqlalchemy import Connection, select

from nurse_assistant.application.ports import SessionId
from nurse_assistant.application.verification import Fault, FaultKind
from nurse_assistant.domain.effective import CORRECTIONS, effective, target
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.store import codec
from nurse_assistant.store.canonical import Unreadable, time_to_text
from nurse_assistant.store.codec import EntryRow
from nurse_assistant.store.headers import HeaderRow
from nurse_assistant.store.schema import infusion_session, log_entry

_KINDS = [kind.value for kind in (Kind.SIGNED_OFF, *CORRECTIONS)]


def closing_faults(connection: Connection, rows: Sequence[HeaderRow]) -> Iterator[Fault]:
    """`rows`: every header. Of a log that cannot be read the chains tell."""
    signed = dict(_signed_off(connection))
    for row in rows:
        found = signed.get(row.id)
        if found != row.closed_at and not (row.id in signed and found == ""):
            says = (
                f"Whether infusion {row.id} is open was edited: its header says {_words(row.closed_at)}, "
                f"its log {_words(found)}."
            )
            yield Fault(FaultKind.EDITED, infusion_session.name, row.id, 0, says)


def _signed_off(connection: Connection) -> Iterator[tuple[SessionId, str | None]]:
    """When, of each infusion that has a line about it; None: the sign-off was struck; "": the lines are unreadable."""
    columns = [log_entry.c[name] for name in EntryRow._fields]
    query = (
        select(log_entry.c.session_id, *columns)
        .where(log_entry.c.kind.in_(_KINDS))
        .order_by(log_entry.c.session_id, log_entry.c.seq)
    )
    for session, lines in groupby(connection.execute(query), key=lambda row: row[0]):
        try:
            yield session, _closed_at([codec.decode(EntryRow(*row)) for _, *row in lines])
        except (Unreadable, AssertionError, KeyError):
            yield session, ""


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
