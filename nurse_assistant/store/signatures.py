"""Signatures under the log of an infusion: written, read, and looked at. One chain for the whole file.

The order of the fields of `SignatureRow` is the order in which they are hashed: it may never change. What the key
signs is that hash, which covers person, role, meaning, infusion, number of lines, the hash of the last of them, and the
signature before.
"""

import json
from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Connection, insert, select

from nurse_assistant.application.people import Role
from nurse_assistant.application.ports import SessionId, Signer
from nurse_assistant.application.signatures import Meaning, Signature, Signing
from nurse_assistant.application.verification import Fault, FaultKind
from nurse_assistant.store.canonical import digest, expect_version, text_to_time, time_to_text, to_json, understood
from nurse_assistant.store.schema import ANCHOR, checkpoint, log_entry
from nurse_assistant.store.schema import signature as table

VERSION = 1
FORMAT = "nurse-assistant signature"


class SignatureRow(NamedTuple):
    seq: int
    session_id: str
    entries: int
    meaning: str
    signed_at: str
    person: str
    body: str
    key: str


def signature_hash(prev_hash: str, row: SignatureRow) -> str:
    return digest(table.name, prev_hash, *row)


def message(row_hash: str) -> bytes:
    """What is signed."""
    return to_json([FORMAT, row_hash]).encode()


def add_signature(
    connection: Connection, session: SessionId, entries: int, log_hash: str, signing: Signing, signer: Signer
) -> Signature:
    """Under the first `entries` lines of a log, the last of which has `log_hash`. The write lock is held. Raises
    StoreError."""
    last = select(table.c.seq, table.c.hash).order_by(table.c.seq.desc()).limit(1)
    seq, prev_hash = connection.execute(last).one_or_none() or (0, ANCHOR)
    newest = select(checkpoint.c.hash).order_by(checkpoint.c.number.desc()).limit(1)
    head = connection.execute(newest).scalar_one_or_none() or ANCHOR
    said = {"v": VERSION, "role": signing.role.value, "note": signing.note, "log_hash": log_hash, "head": head}
    row = SignatureRow(
        seq + 1, session, entries, signing.meaning.value, time_to_text(signing.at), signing.person, to_json(said),
        signer.key(),
    )  # fmt: skip
    row_hash = signature_hash(prev_hash, row)
    signed = signer.sign(message(row_hash))
    connection.execute(insert(table), {**row._asdict(), "prev_hash": prev_hash, "hash": row_hash, "signature": signed})
    return Signature(row.seq, session, signing, entries, log_hash, head, row.key, signed)


def read_signatures(connection: Connection, session: SessionId) -> tuple[Signature, ...]:
    columns = [table.c[name] for name in (*SignatureRow._fields, "signature")]
    rows = connection.execute(select(*columns).where(table.c.session_id == session).order_by(table.c.seq))
    return tuple(_decode(SignatureRow(*row[:-1]), row[-1]) for row in rows)


def _decode(row: SignatureRow, signed: str) -> Signature:
    """Raises Unreadable."""
    with understood(f"Signature {row.seq}"):
        body = json.loads(row.body)
        expect_version(body, VERSION)
        signing = Signing(
            Meaning(row.meaning), row.person, Role(body["role"]), text_to_time(row.signed_at), str(body["note"])
        )
        log_hash, head = str(body["log_hash"]), str(body["head"])
        return Signature(row.seq, row.session_id, signing, row.entries, log_hash, head, row.key, signed)


def signature_faults(connection: Connection, signer: Signer, more_keys: frozenset[str]) -> Iterator[Fault]:
    """Signatures that do not hold, or under another log than the one that was signed. That their chain is whole is
    looked at elsewhere."""
    keys = signer.known() | more_keys
    columns = [table.c[name] for name in (*SignatureRow._fields, "prev_hash", "hash", "signature")]
    line = (log_entry.c.session_id == table.c.session_id) & (log_entry.c.seq == table.c.entries)
    query = select(*columns, log_entry.c.hash.label("now")).outerjoin(log_entry, line).order_by(table.c.seq)
    for *stored, prev_hash, row_hash, signed, now in connection.execute(query):
        row = SignatureRow(*stored)
        if row.key not in keys:
            yield _fault(FaultKind.KEY_UNKNOWN, row, f"is signed with a key this workstation does not know ({row.key})")
        elif row_hash != signature_hash(prev_hash, row) or not signer.holds(row.key, message(row_hash), signed):
            yield _fault(FaultKind.SIGNATURE_CHANGED, row, "is not as it was written")
        elif now != _signed_hash(row):
            yield _fault(FaultKind.SIGNATURE_CHANGED, row, "stands under other lines than were signed")


def _signed_hash(row: SignatureRow) -> object:
    try:
        return json.loads(row.body)["log_hash"]
    except (ValueError, LookupError, TypeError):
        return None


def _fault(kind: FaultKind, row: SignatureRow, what: str) -> Fault:
    whose = f"{row.meaning} by {row.person}, infusion {row.session_id}, lines 1 to {row.entries}"
    says = f"Signature {row.seq} ({whose}) {what}."
    return Fault(kind, table.name, str(row.session_id), row.seq, says)
