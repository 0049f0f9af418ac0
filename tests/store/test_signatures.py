"""A signature holds under the log it was given for, and under no other; what is wrong with one is named by `verify`."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine

from nurse_assistant.application.signatures import Meaning
from nurse_assistant.application.verification import FaultKind, Verification, Why
from nurse_assistant.store.session_log import SqliteRecordStore
from nurse_assistant.system.signing_key import SigningKey
from tests.contracts.samples import END, note, sign_off, signing
from tests.store.attacks import broken_open, digest, rehash
from tests.support.records import KEY


@pytest.fixture(autouse=True)
def no_empty_log(engine: Engine) -> None:
    """As the program leaves it: no header without a line."""
    SqliteRecordStore(engine, KEY).append("b", [note(1)], after=0, closed_at=None)


def first_fault(found: Verification) -> tuple[FaultKind, str, int]:
    assert found.faults, "nothing was seen"
    fault = found.faults[0]
    return fault.kind, fault.table, fault.seq


def kinds(found: Verification) -> set[FaultKind]:
    return {fault.kind for fault in found.faults}


def test_a_signature_that_is_as_it_was_written_is_no_fault(store: SqliteRecordStore) -> None:
    assert store.verify().faults == ()
    store.append("a", [sign_off(4)], after=3, closed_at=END, signing=signing(Meaning.SIGNED_OFF))
    store.append("a", [note(5, "an addendum")], after=4, closed_at=END)
    assert store.verify().faults == ()
    assert [one.entries for one in store.signatures("a")] == [3, 4]


def test_it_names_the_last_checkpoint_and_the_key(store: SqliteRecordStore) -> None:
    head = store.checkpoint(Why.DAILY, END)
    made = store.sign("a", signing(), after=3)
    assert (made.head, made.key) == (head.hash, KEY.key())


def test_an_edited_signature_is_named(store: SqliteRecordStore, path: Path) -> None:
    with broken_open(path) as connection:
        connection.execute("UPDATE signature SET person = 'M. Ruiz'")
    assert first_fault(store.verify()) == (FaultKind.EDITED, "signature", 1)


def test_an_edited_signature_whose_hash_was_made_anew_does_not_hold(store: SqliteRecordStore, path: Path) -> None:
    with broken_open(path) as connection:
        columns = "seq, session_id, entries, meaning, signed_at, person, body, key"
        row = [*connection.execute(f"SELECT {columns} FROM signature").fetchone()]
        row[5] = "M. Ruiz"
        new = digest("signature", "0" * 64, *row)
        connection.execute("UPDATE signature SET person = 'M. Ruiz', hash = ?", (new,))
    found = store.verify()
    assert first_fault(found) == (FaultKind.SIGNATURE_CHANGED, "signature", 1)
    assert "by M. Ruiz" in found.faults[0].says


def test_a_log_written_anew_below_a_signature_is_seen_without_any_checkpoint(
    store: SqliteRecordStore, path: Path
) -> None:
    with broken_open(path) as connection:
        connection.execute("UPDATE log_entry SET actor = 'nobody' WHERE session_id = 'a' AND seq = 2")
        rehash(connection, "a")
    found = store.verify()
    assert kinds(found) == {FaultKind.SIGNATURE_CHANGED}
    assert "other lines than were signed" in found.faults[0].says


def test_a_cut_end_below_a_signature_is_seen(store: SqliteRecordStore, path: Path) -> None:
    with broken_open(path) as connection:
        connection.execute("DELETE FROM log_entry WHERE session_id = 'a' AND seq = 3")
    assert kinds(store.verify()) == {FaultKind.SIGNATURE_CHANGED}


@pytest.mark.parametrize("table", ["signature", "staff_event"])
def test_a_chain_cut_off_at_its_end_is_seen_by_the_checkpoint(store: SqliteRecordStore, path: Path, table: str) -> None:
    store.checkpoint(Why.DAILY, END)
    with broken_open(path) as connection:
        connection.execute(f"DELETE FROM {table} WHERE seq = (SELECT max(seq) FROM {table})")
    assert [(one.kind, one.table) for one in store.verify().faults] == [(FaultKind.CUT_OFF, table)]


def test_an_edited_line_of_people_is_seen(store: SqliteRecordStore, path: Path) -> None:
    with broken_open(path) as connection:
        connection.execute("UPDATE staff_event SET body = replace(body, 'charge_nurse', 'student') WHERE seq = 1")
    assert first_fault(store.verify()) == (FaultKind.EDITED, "staff_event", 1)


def test_a_signature_with_a_strange_key_is_named(engine: Engine) -> None:
    stranger = SqliteRecordStore(engine, SigningKey.made())
    stranger.sign("a", signing(), after=3)
    found = SqliteRecordStore(engine, KEY).verify()
    assert first_fault(found) == (FaultKind.KEY_UNKNOWN, "signature", 2)


def test_a_body_that_says_nothing_is_a_fault_and_no_crash(store: SqliteRecordStore, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        (before,) = connection.execute("SELECT hash FROM signature").fetchone()
        row = [2, "a", 3, "reviewed", "2026-11-22T15:00:00.000000Z", "x", "[]", KEY.key()]
        new = digest("signature", before, *row)
        signed = KEY.sign(f'["nurse-assistant signature","{new}"]'.encode())
        values = (*row, before, new, signed)
        connection.execute(f"INSERT INTO signature VALUES ({', '.join('?' * 11)})", values)
        connection.commit()
    assert first_fault(store.verify()) == (FaultKind.SIGNATURE_CHANGED, "signature", 2)
