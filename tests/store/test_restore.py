"""A copy is put back only when it is sound and nothing newer is lost unsaid; what was there is kept."""

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from nurse_assistant.application.copies import Loss
from nurse_assistant.application.ports import StoreError, WorkstationKind, WouldLose
from nurse_assistant.application.verification import Why
from nurse_assistant.store.backup import Job, back_up
from nurse_assistant.store.backup_folder import routine_name
from nurse_assistant.store.restore import Order, outlook, put_back
from nurse_assistant.store.session_log import SqliteRecordStore
from tests.contracts.samples import NURSE, START, attempt, event, note, opened, rich, signing, staff_events
from tests.store.damage import PAGE, dump, spoil, tamper
from tests.support.records import KEY, MIGRATIONS, open_record

LATER = START + timedelta(days=2)


@pytest.fixture
def store(store: SqliteRecordStore) -> SqliteRecordStore:
    """Without what `verify` finds odd: every infusion has a line."""
    store.append("b", [note(1)], after=0, closed_at=None)
    return store


@pytest.fixture
def copy(store: SqliteRecordStore, path: Path) -> Path:
    head = store.checkpoint(Why.BACKUP, START)
    return back_up(Job(path, None, routine_name(path, START), KEY, head, None))


def order(path: Path, copy: Path) -> Order:
    return Order(path, copy, None, MIGRATIONS, KEY)


def write_more(store: SqliteRecordStore) -> None:
    store.append("a", [note(4), note(5)], after=3, closed_at=None)
    store.open_session(opened("c", "a third"), [note(1)])
    store.keep_attempt("a", attempt(6))
    store.note_event(event(7))


def test_what_would_be_lost_is_counted_and_nothing_changed(store: SqliteRecordStore, path: Path, copy: Path) -> None:
    write_more(store)
    store.close()
    before = dump(path)
    with pytest.raises(WouldLose) as fault:
        put_back(order(path, copy), LATER, by=NURSE, anyway=False)
    assert "3 entries of 2 infusions, 1 entry that was tried and not kept, 1 line of the workstation's log" in str(
        fault.value
    )
    assert "--anyway" in str(fault.value)
    assert dump(path) == before
    assert not list(path.parent.glob(f"{path.name}.re*"))
    found = outlook(order(path, copy), LATER).loss
    assert found is not None
    assert (found.entries, found.infusions, found.attempts, found.events, found.other) == (3, 2, 1, 1, False)
    assert found.until == max(attempt(6).entry.recorded_at, note(5).recorded_at, event(7).at)


@pytest.mark.parametrize("only", ["entry", "attempt", "event", "session", "person", "signature"])
def test_the_smallest_newer_thing_is_enough_to_refuse(
    store: SqliteRecordStore, path: Path, copy: Path, only: str
) -> None:
    if only == "entry":
        store.append("a", [note(4)], after=3, closed_at=None)
    elif only == "attempt":
        store.keep_attempt("b", attempt(1))
    elif only == "event":
        store.note_event(event(9))
    elif only == "person":
        store.note_staff(staff_events())
    elif only == "signature":
        store.sign("a", signing(), after=3)
    else:
        store.open_session(opened("c", "a third"), [note(1)])
    store.close()
    with pytest.raises(WouldLose):
        put_back(order(path, copy), LATER, by=NURSE, anyway=False)


def test_nothing_newer_needs_no_second_word(store: SqliteRecordStore, path: Path, copy: Path) -> None:
    store.close()
    assert outlook(order(path, copy), LATER).loss == Loss(0, 0, 0, 0, None)
    aside = put_back(order(path, copy), LATER, by=NURSE, anyway=False)
    assert aside is not None
    assert aside.exists()


def test_with_the_second_word_the_copy_stands_there_and_says_so_and_the_other_is_kept(
    store: SqliteRecordStore, path: Path, copy: Path
) -> None:
    write_more(store)
    store.close()
    before = dump(path)
    aside = put_back(order(path, copy), LATER, by=NURSE, anyway=True)
    assert aside is not None
    assert dump(aside) == before
    restored = open_record(path)
    assert restored.load("a") == (note(1), rich(2), note(3))
    said = restored.events()[-1]
    assert (said.kind, said.at, said.by, dict(said.data)) == (
        WorkstationKind.RECORD_RESTORED,
        LATER,
        NURSE,
        {"copy": copy.name, "lost": "3 entries"},
    )
    assert restored.verify().faults == ()
    restored.append("a", [note(4)], after=3, closed_at=None)
    restored.close()


def test_another_history_is_said_and_not_taken_for_an_earlier_one(
    store: SqliteRecordStore, path: Path, copy: Path
) -> None:
    """The record was restored to the copy, went on, and now somebody wants the file back that was replaced."""
    write_more(store)
    store.close()
    aside = put_back(order(path, copy), LATER, by=NURSE, anyway=True)
    assert aside is not None
    with pytest.raises(WouldLose, match="no earlier state of it"):
        put_back(order(path, aside), LATER + timedelta(days=1), by=NURSE, anyway=False)
    put_back(order(path, aside), LATER + timedelta(days=1), by=NURSE, anyway=True)
    again = open_record(path)
    assert len(again.load("a")) == 5
    again.close()


def test_a_record_nobody_can_read_is_not_thought_empty(store: SqliteRecordStore, path: Path, copy: Path) -> None:
    store.close()
    spoil(path, "log_entry")
    harmed = path.read_bytes()
    with pytest.raises(WouldLose, match="Nobody can say"):
        put_back(order(path, copy), LATER, by=NURSE, anyway=False)
    assert path.read_bytes() == harmed
    aside = put_back(order(path, copy), LATER, by=NURSE, anyway=True)
    assert aside is not None
    assert aside.read_bytes()[PAGE:] == harmed[PAGE:]  # the first page says now that no journal belongs to it
    restored = open_record(path)
    assert restored.load("a") == (note(1), rich(2), note(3))
    restored.close()


def test_a_file_that_is_no_database_any_more_is_not_thought_empty_either(
    store: SqliteRecordStore, path: Path, copy: Path
) -> None:
    store.close()
    path.write_bytes(b"\xaa" * 5000)
    with pytest.raises(WouldLose, match="Nobody can say"):
        put_back(order(path, copy), LATER, by=NURSE, anyway=False)
    put_back(order(path, copy), LATER, by=NURSE, anyway=True)


def test_two_ways_one_infusion_went_on_are_not_taken_for_one_another(
    store: SqliteRecordStore, path: Path, copy: Path
) -> None:
    """After the copy, four lines here and four there, the last of them not the same."""
    other = path.with_name("other.sqlite")
    other.write_bytes(copy.read_bytes())
    elsewhere = open_record(other)
    elsewhere.append("a", [note(4, "there")], after=3, closed_at=None)
    elsewhere.close()
    store.append("a", [note(4, "here")], after=3, closed_at=None)
    store.close()
    found = outlook(order(path, other), LATER).loss
    assert found is not None
    assert (found.entries, found.other) == (1, True)


def test_a_lost_record_is_put_back_without_a_question(store: SqliteRecordStore, path: Path, copy: Path) -> None:
    store.close()
    path.unlink()
    with pytest.raises(StoreError, match="is not there, but copies of it are"):
        open_record(path)
    assert not path.exists()
    assert put_back(order(path, copy), LATER, by=NURSE, anyway=False) is None
    restored = open_record(path)
    assert restored.load("a") == (note(1), rich(2), note(3))
    restored.close()


def test_a_journal_without_its_file_is_not_thrown_away(store: SqliteRecordStore, path: Path) -> None:
    store.append("a", [note(4)], after=3, closed_at=None)
    journal = path.with_name(f"{path.name}-wal")
    held = journal.read_bytes()
    store.close()
    path.unlink()
    journal.write_bytes(held)
    with pytest.raises(StoreError, match="its journal is"):
        open_record(path)
    assert journal.read_bytes() == held


def test_while_another_program_has_it_open_nothing_is_exchanged(
    store: SqliteRecordStore, path: Path, copy: Path
) -> None:
    store.load("a")
    before = dump(path)
    with pytest.raises(StoreError, match="another program is using the file"):
        put_back(order(path, copy), LATER, by=NURSE, anyway=True)
    assert dump(path) == before
    store.append("a", [note(4)], after=3, closed_at=None)


def test_a_copy_that_others_changed_is_put_back_only_with_the_second_word(
    store: SqliteRecordStore, path: Path, copy: Path
) -> None:
    store.close()
    tamper(copy, "UPDATE log_entry SET actor = 'x' WHERE seq = 2")
    with pytest.raises(WouldLose, match="is not as this program wrote it: Line 2 of the log of infusion a"):
        put_back(order(path, copy), LATER, by=NURSE, anyway=False)
    put_back(order(path, copy), LATER, by=NURSE, anyway=True)
    assert dump(path) != dump(copy)


@pytest.mark.parametrize("harm", ["damaged", "no record", "not there"])
def test_a_copy_that_is_not_sound_is_not_put_back(store: SqliteRecordStore, path: Path, copy: Path, harm: str) -> None:
    store.close()
    before = dump(path)
    if harm == "damaged":
        spoil(copy, "log_entry")
    elif harm == "no record":
        with closing(sqlite3.connect(copy.with_suffix(".other"))) as other:
            other.execute("CREATE TABLE recipes (name)")
        copy = copy.with_suffix(".other")
    else:
        copy.unlink()
    with pytest.raises(StoreError):
        put_back(order(path, copy), LATER, by=NURSE, anyway=True)
    assert dump(path) == before
    assert sorted(one.name for one in path.parent.iterdir()) == ["backups", path.name]


def test_a_journal_left_beside_a_lost_file_does_not_spoil_the_copy(
    store: SqliteRecordStore, path: Path, copy: Path
) -> None:
    store.append("a", [note(4)], after=3, closed_at=None)
    journal = path.with_name(f"{path.name}-wal")
    held = journal.read_bytes()
    store.close()
    path.unlink()
    journal.write_bytes(held)
    put_back(order(path, copy), LATER, by=NURSE, anyway=False)
    restored = open_record(path)
    assert restored.load("a") == (note(1), rich(2), note(3))
    restored.close()
    (kept,) = path.parent.glob("*.replaced-*-wal")
    assert kept.read_bytes() == held
