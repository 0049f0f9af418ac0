"""Is the record whole? One look for the start of the program, for `verify` and after a migration. Changes nothing.

What a chain without a key can show: a line edited, removed, put in or moved by someone who did not also compute the
hashes anew. What checkpoints add: lines cut off at the end, a log written anew, a whole session gone. What neither can
show, only a head kept elsewhere can (docs/record.md, after reliability 1.1).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from sqlalchemy import Connection, select

from nurse_assistant.application.ports import SessionId, Signer
from nurse_assistant.application.verification import Fault, FaultKind, Head, Verification
from nurse_assistant.store import headers
from nurse_assistant.store.chain_faults import Claim, claims_by_session, faults_of
from nurse_assistant.store.chains import ATTEMPTS, EVENTS, LOG, SIGNATURES, STAFF, Chained
from nurse_assistant.store.checkpoint_faults import Believed, believed, held_against, none_left
from nurse_assistant.store.checkpoints import Body, End, read
from nurse_assistant.store.closing_faults import closing_faults
from nurse_assistant.store.headers import HeaderRow
from nurse_assistant.store.schema import ANCHOR, TRIGGERS, infusion_session, log_entry, protocol_text
from nurse_assistant.store.server_guards import altered_guards, rights_too_many
from nurse_assistant.store.signatures import signature_faults

_ALONE = {"": ANCHOR}
"""A chain that hangs on no session."""
_CHAINS_ALONE: tuple[tuple[Chained, Callable[[Body], End]], ...] = (
    (EVENTS, lambda body: body.events),
    (STAFF, lambda body: body.staff),
    (SIGNATURES, lambda body: body.signatures),
)
"""Each with what a checkpoint saw of its end."""


def verify(connection: Connection, signer: Signer, against: Head | None = None) -> Verification:
    """All of it, in one pass over the lines. `against`: a head kept elsewhere, whose signature holds.

    The first of the faults is the one to look at first: what stands in a line explains what a checkpoint misses.
    """
    sealed = read(connection)
    more_keys = frozenset((against.key,)) if against else frozenset[str]()
    trusted, wrong = believed(sealed, signer, more_keys)
    rows = [HeaderRow(*row) for row in connection.execute(select(*infusion_session.c))]
    anchors = {row.id: row.hash for row in rows}
    log = faults_of(connection, LOG, anchors, _log_claims(trusted))
    faults = (
        *_header_faults(connection, rows),
        *log.faults,
        *_emptied(log.empty),
        *closing_faults(connection, rows, log.signed),
        *faults_of(connection, ATTEMPTS, anchors, _attempt_claims(trusted)).faults,
        *_faults_alone(connection, trusted),
        *signature_faults(connection, signer, more_keys),
        *none_left(sealed),
        *wrong,
        *(held_against(sealed, against) if against else ()),
        *_trigger_faults(connection),
        *_right_faults(connection),
    )
    head = trusted[-1].head if trusted and not wrong else None
    return Verification(faults, head, len(rows), log.lines, against)


def broken_chains(connection: Connection) -> tuple[Fault, ...]:
    """The part that needs no checkpoint: the first fault of every header, log and log of attempts, and of events."""
    rows = [HeaderRow(*row) for row in connection.execute(select(*infusion_session.c))]
    anchors = {row.id: row.hash for row in rows}
    return (
        *_header_faults(connection, rows),
        *faults_of(connection, LOG, anchors, {}).faults,
        *faults_of(connection, ATTEMPTS, anchors, {}).faults,
        *_faults_alone(connection, ()),
    )


def altered_triggers(connection: Connection) -> tuple[str, ...]:
    """Names of triggers that are missing, not as they should be, or not ours."""
    if connection.dialect.name == "postgresql":
        return altered_guards(connection)
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    found: dict[str, str] = dict(rows.all())
    return tuple(name for name in TRIGGERS | found if found.get(name) != TRIGGERS.get(name))


def structure_faults(connection: Connection) -> tuple[str, ...]:
    """What SQLite itself finds wrong with its file and its references."""
    said = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return (*(str(line) for line in said if line != "ok"), *(f"{row[0]} refers to nothing" for row in orphans))


def _emptied(sessions: Sequence[SessionId]) -> Iterator[Fault]:
    """This program writes the first line of a log together with its header."""
    for session in sessions:
        says = f"Of the log of infusion {session} every line is gone."
        yield Fault(FaultKind.CUT_OFF, log_entry.name, session, 1, says)


def _trigger_faults(connection: Connection) -> Iterator[Fault]:
    for name in altered_triggers(connection):
        yield Fault(FaultKind.TRIGGER_GONE, name, "", 0, f"The guard {name} is missing or changed.")


def _right_faults(connection: Connection) -> Iterator[Fault]:
    """A file has none: who may write it may write all of it."""
    if connection.dialect.name != "postgresql":
        return
    for role, right, table in rights_too_many(connection):
        says = f"The role {role} that signed in here may {right} {table}, which no workstation needs."
        yield Fault(FaultKind.RIGHT_TOO_MANY, table, "", 0, says)


def _header_faults(connection: Connection, rows: Sequence[HeaderRow]) -> Iterator[Fault]:
    texts: dict[str, str] = dict(connection.execute(select(protocol_text.c.sha256, protocol_text.c.toml)).all())
    for row in rows:
        if not _protocol_holds(row, texts):
            says = f"The protocol text that infusion {row.id} began with was changed or removed."
            yield Fault(FaultKind.PROTOCOL_CHANGED, protocol_text.name, row.id, 0, says)
        elif not _header_holds(row):
            says = f"The header of infusion {row.id} (who, what was ordered) was edited."
            yield Fault(FaultKind.EDITED, infusion_session.name, row.id, 0, says)


def _protocol_holds(row: HeaderRow, texts: Mapping[str, str]) -> bool:
    try:
        return row.protocol_sha256 == headers.protocol_sha256(texts.get(row.protocol_sha256, ""))
    except AttributeError:  # no text where text belongs
        return False


def _header_holds(row: HeaderRow) -> bool:
    try:
        return (
            row.patient_hash == headers.patient_hash(row)
            and row.patient_key == headers.patient_key(row.patient_identifier)
            and row.hash == headers.header_hash(row)
        )
    except (AttributeError, TypeError):
        return False


def _log_claims(trusted: Sequence[Believed]) -> dict[SessionId, list[Claim]]:
    return claims_by_session(
        (session, Claim(one.head.number, ends.log)) for one in trusted for session, ends in one.body.ends.items()
    )


def _attempt_claims(trusted: Sequence[Believed]) -> dict[SessionId, list[Claim]]:
    return claims_by_session(
        (session, Claim(one.head.number, ends.attempts)) for one in trusted for session, ends in one.body.ends.items()
    )


def _faults_alone(connection: Connection, trusted: Sequence[Believed]) -> Iterator[Fault]:
    for chained, end in _CHAINS_ALONE:
        claims = claims_by_session(("", Claim(one.head.number, end(one.body))) for one in trusted)
        yield from faults_of(connection, chained, _ALONE, claims).faults
