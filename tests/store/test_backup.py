"""A backup is whole, checked and its owner's alone, or there is none; older ones go by day, never the last good one."""

import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from nurse_assistant.application.copies import CopyKind, RecordCopy
from nurse_assistant.application.ports import StoreError
from nurse_assistant.application.verification import Why
from nurse_assistant.store.backup import Job, back_up
from nurse_assistant.store.backup_folder import copies, folder_of, routine_name, superfluous
from nurse_assistant.store.connection import connect
from nurse_assistant.store.file_keeper import FileKeeper, RecordFile
from nurse_assistant.store.session_log import SqliteRecordStore
from nurse_assistant.system.signing_key import WorkstationKey
from tests.contracts.samples import START, note, rich
from tests.store.damage import PAGE, dump, spoil, tamper
from tests.support.records import KEY, MIGRATIONS


@pytest.fixture
def store(store: SqliteRecordStore) -> SqliteRecordStore:
    """Without what `verify` finds odd: every infusion has a line."""
    store.append("b", [note(1)], after=0, closed_at=None)
    return store


def job(store: SqliteRecordStore, path: Path, *, days: int = 0, keep: int | None = 3) -> Job:
    at = START + timedelta(days=days)
    head = store.checkpoint(Why.BACKUP, at)
    return Job(path, None, routine_name(path, at), KEY, head, keep)


def names(path: Path) -> list[str]:
    return sorted(file.name for file in folder_of(path).iterdir())


def test_a_backup_is_the_whole_record_with_its_last_head(store: SqliteRecordStore, path: Path) -> None:
    store.append("a", [note(4, "only in the journal")], after=3, closed_at=None)
    wanted = job(store, path)
    copy = back_up(wanted)
    assert names(path) == [copy.name]
    engine = connect(copy)
    kept = SqliteRecordStore(engine, KEY)
    assert kept.load("a") == (note(1), rich(2), note(3), note(4, "only in the journal"))
    assert (kept.head(), kept.verify().faults) == (wanted.head, ())
    engine.dispose()


def test_a_backup_is_its_owners_and_stands_alone(store: SqliteRecordStore, path: Path) -> None:
    copy = back_up(job(store, path))
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    assert copy.read_bytes()[18:20] == b"\1\1"  # no journal beside it is asked for


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("UPDATE log_entry SET actor = 'x' WHERE seq = 2", "Line 2 of the log of infusion a"),
        ("DELETE FROM log_entry WHERE seq = 3", "infusion a"),
        ("DELETE FROM checkpoint", "Checkpoint 1 is gone"),
    ],
    ids=["line edited", "line cut off", "heads gone"],
)
def test_a_record_that_others_changed_is_copied_said_and_pushes_nothing_out(
    store: SqliteRecordStore, path: Path, script: str, said: str
) -> None:
    good = back_up(job(store, path, days=0, keep=1))
    wanted = job(store, path, days=1, keep=1)
    tamper(path, script)
    with pytest.raises(StoreError, match=f"not as this program wrote it: .*{said}"):
        back_up(wanted)
    assert names(path) == [good.name, wanted.target.name]


def test_a_damaged_file_gives_no_copy_and_the_earlier_ones_stay(store: SqliteRecordStore, path: Path) -> None:
    good = back_up(job(store, path, days=0, keep=1))
    wanted = job(store, path, days=1, keep=1)
    store.close()
    spoil(path, "draft")
    with pytest.raises(StoreError, match="is damaged"):
        back_up(wanted)
    assert names(path) == [good.name]


def test_a_file_whose_index_lies_gives_no_copy_and_the_earlier_ones_stay(store: SqliteRecordStore, path: Path) -> None:
    """Every line is there and every chain holds: only SQLite's own check sees it."""
    good = back_up(job(store, path, days=0, keep=1))
    wanted = job(store, path, days=1, keep=1)
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_log_entry_2'"
        (page,) = connection.execute(query).fetchone()
        (known,) = connection.execute("SELECT hash FROM log_entry WHERE seq = 2").fetchone()
    content = path.read_bytes()
    at = content.index(known.encode(), (page - 1) * PAGE)
    assert at < page * PAGE
    path.write_bytes(content[:at] + b"0000" + content[at + 4 :])
    with pytest.raises(StoreError, match=r"The copy would be damaged .*Earlier copies are kept"):
        back_up(wanted)
    assert names(path) == [good.name]


def test_a_copy_without_the_head_it_was_made_for_is_said(store: SqliteRecordStore, path: Path) -> None:
    """The file was exchanged between seal and copy, say."""
    before = path.with_suffix(".before")
    before.write_bytes(back_up(job(store, path)).read_bytes())
    wanted = job(store, path, days=1)
    with pytest.raises(StoreError, match="head"):
        back_up(wanted._replace(path=before, target=routine_name(before, START)))


def test_a_folder_without_room_is_said_before_a_byte_is_written(
    store: SqliteRecordStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("nurse_assistant.store.backup.ROOM_TO_WORK_BYTES", 1 << 60)
    with pytest.raises(StoreError, match="MB of room"):
        back_up(job(store, path))
    assert names(path) == []


def test_of_each_day_the_last_copy_is_kept_and_of_the_newest_all(store: SqliteRecordStore, path: Path) -> None:
    for days in (0, 1, 2):
        back_up(job(store, path, days=days, keep=2))
    assert [one.made_at.day for one in copies(path)] == [(START + timedelta(days=days)).day for days in (2, 1)]


def test_two_copies_of_one_second_are_two(store: SqliteRecordStore, path: Path) -> None:
    first, second = back_up(job(store, path)), back_up(job(store, path))
    assert first != second
    assert names(path) == [first.name, second.name]


def made(day: int, hour: int, kind: CopyKind = CopyKind.ROUTINE) -> RecordCopy:
    return RecordCopy(Path(f"{day} {hour} {kind}"), datetime(2026, 11, day, hour, tzinfo=UTC), kind)


def test_ten_copies_in_an_hour_push_out_no_day() -> None:
    today = [made(22, hour) for hour in range(20, 10, -1)]
    yesterday, before = [made(21, 9), made(21, 8)], [made(20, 9)]
    assert superfluous([*today, *yesterday, *before], 3) == (yesterday[1],)
    assert superfluous([*today, *yesterday, *before], 2) == (yesterday[1], before[0])


def test_copies_made_for_a_reason_are_never_superfluous() -> None:
    special = [made(2, 8, CopyKind.BEFORE_UPDATE), made(1, 8, CopyKind.RESCUED)]
    assert superfluous([made(22, 8), *special], 1) == ()


def test_only_this_records_copies_are_listed(store: SqliteRecordStore, path: Path) -> None:
    back_up(job(store, path))
    folder = folder_of(path)
    for other in ("other.sqlite.2026-11-22T101530Z.bak", f"{path.name}.2026-11-22T101530Z.bak.part", "notes.txt"):
        (folder / other).touch()
    (folder / f"{path.name}.0002.bak").touch()
    assert {one.kind for one in copies(path)} == {CopyKind.BEFORE_UPDATE, CopyKind.ROUTINE}
    assert len(copies(path)) == 2


def test_the_window_gets_its_copy_from_another_process(tmp_path: Path) -> None:
    key = WorkstationKey(tmp_path / "keys")
    path = tmp_path / "record.sqlite"
    store = SqliteRecordStore.open(path, MIGRATIONS, key, START)
    keeper = FileKeeper(RecordFile(path, None, MIGRATIONS, key), store)
    keeper.begin(START)
    assert keeper.is_copying()
    assert (head := store.head()) is not None
    assert head.why is Why.BACKUP
    keeper._copying.wait()
    assert (keeper.has_ended(), keeper.has_ended()) == (True, False)
    (copy,) = keeper.copies()
    assert (copy.made_at, copy.kind) == (START.replace(microsecond=0), CopyKind.ROUTINE)
    store.close()
    assert dump(copy.path) == dump(path)


def test_what_goes_wrong_in_the_other_process_is_said_once(tmp_path: Path) -> None:
    key = WorkstationKey(tmp_path / "keys")
    path = tmp_path / "record.sqlite"
    store = SqliteRecordStore.open(path, MIGRATIONS, key, START)
    keeper = FileKeeper(RecordFile(path, None, MIGRATIONS, key), store)
    folder_of(path).write_text("a file where the folder belongs")
    keeper.begin(START)
    keeper._copying.wait()
    with pytest.raises(StoreError, match="No copy of the record could be made"):
        keeper.has_ended()
    assert not keeper.has_ended()
    store.close()
