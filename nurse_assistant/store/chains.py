"""The chains of lines: how a line is hashed, and one pass over all lines of a table, in the order they lie in the file.

Finds only *which* chains do not hold; what happened to one is told by `diagnosis.py`, which looks at it line by line.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, Table, func, literal, select

from nurse_assistant.application.ports import SessionId
from nurse_assistant.domain.effective import CORRECTIONS
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.store.canonical import digest, to_json
from nurse_assistant.store.codec import AttemptRow, EntryRow
from nurse_assistant.store.schema import attempt, log_entry, signature, staff_event, workstation_event
from nurse_assistant.store.signatures import SignatureRow, signature_hash
from nurse_assistant.store.staff import StaffRow, staff_hash
from nurse_assistant.store.workstation import EventRow, event_hash

MIDDLE = "8"
"""Half of all random ids begin below it."""
_AT_ONCE = 1000
SIGNED_OFF = Kind.SIGNED_OFF.value
ABOUT_THE_END = frozenset({SIGNED_OFF, *(kind.value for kind in CORRECTIONS)})
"""The kinds of lines that say whether an infusion is signed off: a correction may be about that."""

Row = Sequence[Any]
"""Session, seq, prev_hash, hash, then the other columns in the order they are hashed: whatever lies in the file."""


class Chained(NamedTuple):
    """A table whose lines are chained, session by session; or all as one chain, session ""."""

    table: Table
    columns: tuple[ColumnElement[Any], ...]
    """Those of `Row`."""
    text: Callable[[Row], str]
    """What must have been hashed, if the line is as it was written."""
    hash_as: Callable[[Row, int, str], str]
    """The line's hash if it stood at another place: its number and the hash before it."""
    log: str = ""
    """Of one chain: how it is named."""


@dataclass(slots=True)
class Walked:
    """What the pass knows of each chain so far."""

    ends: dict[SessionId, tuple[int, str]]
    """The last line up to which the chain holds."""
    broken: set[SessionId] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)
    """Those of the wanted hashes that were met in a chain that holds up to there."""
    lines: int = 0
    signed: dict[SessionId, str] = field(default_factory=dict)
    """Of the log: when the infusion was signed off; "" where a later line may have changed that."""


def line_hash(table: Table, session: SessionId, prev_hash: str, row: EntryRow | AttemptRow) -> str:
    return digest(table.name, session, prev_hash, *row)


def _entry_text(row: Row) -> str:
    session, seq, prev_hash, _, *rest = row
    return to_json((log_entry.name, session, prev_hash, seq, *rest))


def _attempt_text(row: Row) -> str:
    session, seq, prev_hash, _, *rest = row
    return to_json((attempt.name, session, prev_hash, seq, *rest))


def _columns(table: Table, shape: type[EntryRow] | type[AttemptRow]) -> tuple[ColumnElement[Any], ...]:
    names = ("session_id", "seq", "prev_hash", "hash", *(name for name in shape._fields if name != "seq"))
    return tuple(table.c[name] for name in names)


def _alone(table: Table, fields: tuple[str, ...]) -> tuple[ColumnElement[Any], ...]:
    return (literal("").label("chain"), *(table.c[name] for name in ("seq", "prev_hash", "hash", *fields[1:])))


def _text_alone(table: Table) -> Callable[[Row], str]:
    def text(row: Row) -> str:
        _, seq, prev_hash, _, *rest = row
        return to_json((table.name, prev_hash, seq, *rest))

    return text


LOG = Chained(
    log_entry,
    _columns(log_entry, EntryRow),
    _entry_text,
    lambda row, seq, before: line_hash(log_entry, row[0], before, EntryRow(seq, *row[4:])),
)
ATTEMPTS = Chained(
    attempt,
    _columns(attempt, AttemptRow),
    _attempt_text,
    lambda row, seq, before: line_hash(attempt, row[0], before, AttemptRow(seq, *row[4:])),
)
EVENTS = Chained(
    workstation_event,
    _alone(workstation_event, EventRow._fields),
    _text_alone(workstation_event),
    lambda row, seq, before: event_hash(before, EventRow(seq, *row[4:])),
    "the workstation's log",
)
STAFF = Chained(
    staff_event,
    _alone(staff_event, StaffRow._fields),
    _text_alone(staff_event),
    lambda row, seq, before: staff_hash(before, StaffRow(seq, *row[4:])),
    "the log of people",
)
SIGNATURES = Chained(
    signature,
    _alone(signature, SignatureRow._fields),
    _text_alone(signature),
    lambda row, seq, before: signature_hash(before, SignatureRow(seq, *row[4:])),
    "the list of signatures",
)


def walk(rows: Iterable[Row], chained: Chained, walked: Walked, wanted: frozenset[str]) -> None:
    """Follow every chain as far as it holds."""
    ends, broken, seen, text_of = walked.ends, walked.broken, walked.seen, chained.text
    for row in rows:
        walked.lines += 1
        session, seq, prev_hash, found, *_ = row
        try:
            if ends.get(session) == (seq - 1, prev_hash) and sha256(text_of(row).encode()).hexdigest() == found:
                ends[session] = (seq, found)
                if found in wanted:
                    seen.add(found)
                continue
        except (TypeError, AttributeError, ValueError):  # no text, or no number, where one belongs
            pass
        broken.add(session)


def walk_log(rows: Iterable[Row], walked: Walked, wanted: frozenset[str]) -> None:
    """As `walk`, twice as fast, for the table that has a million lines in a record of years.

    The text of a line is put together here. Only who acted and the body are escaped: the others never need it as this
    program writes them. As somebody else may have written them, a quotation mark in one makes more marks than there
    were, so that no two different lines have the same text.
    """
    ends, broken, seen, signed, lines = walked.ends, walked.broken, walked.seen, walked.signed, 0
    for row in rows:
        lines += 1
        session, seq, prev_hash, found, kind, occurred_at, recorded_at, actor, body = row
        try:
            if ends.get(session) == (seq - 1, prev_hash):
                said = body.replace("\\", "\\\\").replace('"', '\\"')
                who = actor.replace("\\", "\\\\").replace('"', '\\"')
                text = (
                    f'["log_entry","{session}","{prev_hash}",{seq},"{kind}","{occurred_at}","{recorded_at}","{who}",'
                    f'"{said}"]'
                )
                if sha256(text.encode()).hexdigest() == found:
                    ends[session] = (seq, found)
                    if found in wanted:
                        seen.add(found)
                    if kind in ABOUT_THE_END and (kind == SIGNED_OFF or session in signed):
                        signed[session] = "" if session in signed else occurred_at
                    continue
        except (TypeError, AttributeError, ValueError):
            pass
        broken.add(session)
    walked.lines += lines


def all_lines(connection: Connection, chained: Chained) -> Iterator[Row]:
    """In whatever order the file has them: that is the quick one, and mostly that of writing."""
    return _driver_rows(connection, select(*chained.columns))


def log_lines(connection: Connection, *, first: bool | None = None) -> Iterator[Row]:
    """The same of the log; or of one half of the infusions, by the first figure of their random ids."""
    query = select(*LOG.columns)
    if first is not None:
        figure = func.substr(log_entry.c.session_id, 1, 1)  # no index has it: the lines are read as they lie
        query = query.where(figure < MIDDLE if first else figure >= MIDDLE)
    return _driver_rows(connection, query)


def _driver_rows(connection: Connection, query: Select[Any]) -> Iterator[Row]:
    """The driver's own tuples: a million wrappers would take as long as the reading of a file. A server's driver would
    bring all of them at once, so from there they come wrapped, some at a time."""
    if connection.dialect.name == "postgresql":
        for some in connection.execute(query.execution_options(yield_per=_AT_ONCE)).partitions():
            yield from some
        return
    cursor = connection.execute(query).cursor
    assert cursor is not None, "a query has rows"
    while rows := cursor.fetchmany(_AT_ONCE):
        yield from rows


def lines_of(connection: Connection, chained: Chained, session: SessionId) -> list[Row]:
    """One chain, by number."""
    query: Select[Any] = select(*chained.columns).order_by(chained.table.c.seq)
    if not chained.log:
        query = query.where(chained.table.c.session_id == session)
    return list(connection.execute(query).all())
