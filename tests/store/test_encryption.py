"""The record encrypted on the disk: the same store, unreadable without the passphrase, and nothing lost on the way."""

import shutil
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from nurse_assistant.application.ports import Locked, StoreError, WorkstationKind
from nurse_assistant.application.troubles import Trouble, sentence
from nurse_assistant.application.verification import Why
from nurse_assistant.store import cipher
from nurse_assistant.store.backup import Job, back_up
from nurse_assistant.store.backup_folder import routine_name
from nurse_assistant.store.connection import connect
from nurse_assistant.store.encrypting import encrypt
from nurse_assistant.store.migrate import ensure_current
from nurse_assistant.store.opening import is_locked, look_at_record
from nurse_assistant.store.restore import Order, put_back
from nurse_assistant.store.session_log import SqliteRecordStore
from tests.contracts.samples import NURSE, START, note, opened, rich
from tests.store.damage import dump, spoil, tamper
from tests.support.faults import another_program, full_disk
from tests.support.records import KEY, MIGRATIONS, PASSPHRASE, QUICK, open_record

MARKER = "unmistakable-marker-of-this-test"
LATER = START + timedelta(days=1)


@pytest.fixture
def locked(path: Path) -> Path:
    encrypt(path, PASSPHRASE, KEY, START, NURSE)
    return path


def test_every_line_is_carried_over_and_the_plain_record_kept_aside(path: Path) -> None:
    before = dump(path)
    done = encrypt(path, PASSPHRASE, KEY, START, NURSE)
    assert done.plain == path.with_name("record.sqlite.unencrypted-2026-11-22T090000Z")
    assert dump(done.plain) == before
    assert (cipher.is_encrypted(path), path.stat().st_mode & 0o777) == (True, 0o600)
    store = SqliteRecordStore(connect(path, PASSPHRASE), KEY)
    assert store.load("a") == (note(1), rich(2), note(3))
    store.append("a", [note(4)], after=3, closed_at=None)
    said = store.events()[-1]
    assert (said.kind, said.at, said.by, dict(said.data)) == (
        WorkstationKind.RECORD_ENCRYPTED,
        START,
        NURSE,
        {"plain": done.plain.name},
    )
    store.close()
    assert sorted(file.name for file in path.parent.iterdir()) == [path.name, done.plain.name]


def test_what_lies_there_in_the_open_is_named(path: Path) -> None:
    store = open_record(path)
    head = store.checkpoint(Why.BACKUP, START)
    copy = routine_name(path, START)
    with pytest.raises(StoreError, match="every line is gone"):  # the pattern's second infusion has none
        back_up(Job(path, None, copy, KEY, head, None))
    store.close()
    replaced = Path(shutil.copy(path, path.with_name(f"{path.name}.replaced-2026-11-21T090000Z")))
    done = encrypt(path, QUICK, KEY, LATER, NURSE)
    assert done.plain_copies == (replaced, copy)


def test_no_file_says_anything_without_the_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "record.sqlite"
    store = open_record(path, passphrase=PASSPHRASE)
    store.open_session(opened("a"), [note(1, MARKER)])
    store.keep_draft("a", MARKER)
    head = store.checkpoint(Why.BACKUP, START)
    back_up(Job(path, PASSPHRASE, routine_name(path, START), KEY, head, None))
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert {file.name.rpartition("-")[2] for file in files} >= {"wal", "shm"}
    held = b"".join(file.read_bytes() for file in files)
    assert MARKER.encode() not in held
    assert b"SQLite format" not in held
    assert b"log_entry" not in held
    store.close()


@pytest.mark.parametrize(
    "wrong", ["", "another one altogether", PASSPHRASE.upper(), f"{PASSPHRASE} ", "it's \\ quoted"]
)
def test_a_wrong_passphrase_gets_one_sentence_and_changes_nothing(locked: Path, wrong: str) -> None:
    before = locked.read_bytes()
    with pytest.raises(Locked) as fault:
        open_record(locked, passphrase=wrong)
    assert str(fault.value) == "The passphrase does not open the record: type it again, capitals and spaces too."
    assert locked.read_bytes() == before


def test_without_any_passphrase_it_is_seen_to_be_locked(locked: Path, tmp_path: Path) -> None:
    assert is_locked(str(locked))
    with pytest.raises(StoreError):
        look_at_record(str(locked), MIGRATIONS, KEY)
    diary = tmp_path / "diary"
    diary.write_text("Dear diary, " * 100)
    assert not is_locked(str(diary))


@pytest.mark.parametrize("passphrase", ['it\'s "quoted" -- and; more', "grüner Stuhl am Fenster", " " * 12])
def test_any_passphrase_will_do(path: Path, passphrase: str) -> None:
    encrypt(path, passphrase, KEY, START, NURSE)
    store = SqliteRecordStore(connect(path, passphrase), KEY)
    assert len(store.load("a")) == 3
    store.close()


def test_a_short_passphrase_is_refused_before_anything_is_done(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(StoreError, match="too short: 12 characters"):
        encrypt(path, "x" * 11, KEY, START, NURSE)
    assert path.read_bytes() == before


def test_what_is_encrypted_is_not_encrypted_again(locked: Path) -> None:
    with pytest.raises(StoreError, match="is encrypted already"):
        encrypt(locked, PASSPHRASE, KEY, LATER, NURSE)


def test_a_damaged_record_is_not_carried_over(path: Path) -> None:
    spoil(path, "log_entry")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="malformed"):
        encrypt(path, QUICK, KEY, START, NURSE)
    assert path.read_bytes()[4096:] == before[4096:]
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_record_that_others_changed_is_carried_over_as_it_is_and_that_is_said(path: Path) -> None:
    tamper(path, "UPDATE log_entry SET actor = 'x' WHERE seq = 2")
    done = encrypt(path, QUICK, KEY, START, NURSE)
    assert any("Line 2 of the log of infusion a" in fault for fault in done.faults)


def test_while_another_program_has_it_open_it_is_left_as_it_is(path: Path) -> None:
    with another_program(path, writing=False), pytest.raises(StoreError, match="another program is using the file"):
        encrypt(path, QUICK, KEY, START, NURSE)
    assert not cipher.is_encrypted(path)
    assert not list(path.parent.glob("*.encrypting*"))


def test_a_backup_is_encrypted_and_put_back_with_the_same_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "record.sqlite"
    store = open_record(path, passphrase=QUICK)
    store.open_session(opened("a"), [note(1)])
    copy = back_up(Job(path, QUICK, routine_name(path, START), KEY, store.checkpoint(Why.BACKUP, START), None))
    store.append("a", [note(2)], after=1, closed_at=None)
    store.close()
    assert cipher.is_encrypted(copy)
    with pytest.raises(Locked, match="its passphrase is needed"):
        put_back(Order(path, copy, None, MIGRATIONS, KEY), LATER, by=NURSE, anyway=True)
    with pytest.raises(StoreError, match="1 entry of 1 infusion"):
        put_back(Order(path, copy, QUICK, MIGRATIONS, KEY), LATER, by=NURSE, anyway=False)
    aside = put_back(Order(path, copy, QUICK, MIGRATIONS, KEY), LATER, by=NURSE, anyway=True)
    assert aside is not None
    assert cipher.is_encrypted(path)
    assert cipher.is_encrypted(aside)
    again = open_record(path, passphrase=QUICK)
    assert again.load("a") == (note(1),)
    again.close()


def test_a_plain_copy_does_not_take_the_place_of_an_encrypted_record(locked: Path) -> None:
    plain = next(locked.parent.glob("*.unencrypted-*"))
    before = locked.read_bytes()
    with pytest.raises(StoreError, match="is not encrypted and the record is"):
        put_back(Order(locked, plain, PASSPHRASE, MIGRATIONS, KEY), LATER, by=NURSE, anyway=True)
    assert locked.read_bytes() == before


def test_nor_where_nobody_has_given_its_passphrase(locked: Path) -> None:
    plain = next(locked.parent.glob("*.unencrypted-*"))
    before = locked.read_bytes()
    with pytest.raises(StoreError, match="the record seems to be"):
        put_back(Order(locked, plain, None, MIGRATIONS, KEY), LATER, by=NURSE, anyway=True)
    assert locked.read_bytes() == before
    locked.rename(locked.with_name("aside"))  # what the sentence says helps
    assert put_back(Order(locked, plain, None, MIGRATIONS, KEY), LATER, by=NURSE, anyway=True) is None
    assert not cipher.is_encrypted(locked)


def test_a_plain_record_whose_first_page_is_rubbish_is_not_taken_for_encrypted(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(bytes(range(256)) * 16)
    assert not cipher.is_encrypted(path)


def test_an_older_encrypted_record_is_brought_up_and_its_copy_is_encrypted(tmp_path: Path) -> None:
    older = tmp_path / "older" / "migrations"
    shutil.copytree(MIGRATIONS, older, ignore=shutil.ignore_patterns("__pycache__", "0003*", "0004*", "0005*"))
    path = tmp_path / "record.sqlite"
    path.touch()
    engine = connect(path, QUICK)
    from nurse_assistant.store.upgrade import run_migrations

    with engine.begin() as connection:
        run_migrations(connection, older)
    engine.dispose()
    copy = ensure_current(path, MIGRATIONS, KEY, START, passphrase=QUICK)
    assert copy is not None
    assert cipher.is_encrypted(copy)
    assert cipher.is_encrypted(path)


def test_a_full_disk_and_a_lost_file_are_said_as_of_a_plain_record(tmp_path: Path) -> None:
    path = tmp_path / "record.sqlite"
    store = open_record(path, passphrase=QUICK)
    store.open_session(opened("a"), [note(1)])
    with full_disk(path), pytest.raises(StoreError) as fault:
        store.append("a", [note(2)], after=1, closed_at=None)
    assert str(fault.value) == sentence("saved", Trouble.FULL)
    store.append("a", [note(2)], after=1, closed_at=None)
    path.unlink()
    with pytest.raises(StoreError) as fault:
        store.load("a")
    assert str(fault.value) == sentence("read", Trouble.LOST)
    store.close()
    (rescued,) = (path.parent / "backups").iterdir()
    assert cipher.is_encrypted(rescued)
    copy = SqliteRecordStore(connect(rescued, QUICK), KEY)
    assert copy.load("a") == (note(1), note(2))
    copy.close()


def test_where_sqlcipher_is_not_installed_it_is_said(locked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    with pytest.raises(StoreError, match=r"installed anew with nurse-assistant\[encryption\]"):
        open_record(locked, passphrase=PASSPHRASE)
