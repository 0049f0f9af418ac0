"""The file's own troubles, each done for real: what was acknowledged is there afterwards, and which it is is said."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from nurse_assistant.application.ports import StoreError
from nurse_assistant.application.troubles import Trouble, sentence
from nurse_assistant.store.backup_folder import copies, folder_of
from nurse_assistant.store.connection import connect
from nurse_assistant.store.errors import FileTrouble
from nurse_assistant.store.exchange import is_open_elsewhere
from nurse_assistant.store.permissions import tighten
from nurse_assistant.store.session_log import SqliteRecordStore
from tests.contracts.samples import note, rich
from tests.store.conftest import PROJECT
from tests.store.test_disk import assert_whole
from tests.support.faults import another_program, as_nobody, flip_bits, full_disk, write_elsewhere
from tests.support.records import KEY, open_record

THREE = (note(1), rich(2), note(3))


def assert_refused(store: SqliteRecordStore, trouble: Trouble) -> None:
    with pytest.raises(StoreError) as fault:
        store.append("a", [note(4)], after=3, closed_at=None)
    assert str(fault.value) == sentence("saved", trouble)


def assert_goes_on(store: SqliteRecordStore, path: Path) -> None:
    assert store.load("a") == THREE
    store.append("a", [note(4)], after=3, closed_at=None)
    store.close()
    assert_whole(path, 4)


def test_a_full_disk(store: SqliteRecordStore, path: Path) -> None:
    store.load("a")
    with full_disk(path):
        assert_refused(store, Trouble.FULL)
    assert_goes_on(store, path)


def test_a_disk_of_one_megabyte(store: SqliteRecordStore, path: Path, tmp_path: Path) -> None:
    """A file system of its own; where none may be mounted, the kernel's word for a full one."""
    store.close()
    folder = tmp_path / "small"
    folder.mkdir()
    command = [sys.executable, "-m", "tests.store.small_disk", str(path), str(folder)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    if answer is None:
        test_a_full_disk(SqliteRecordStore(connect(path), KEY), path)
        return
    last, said = answer
    assert said == sentence("saved", Trouble.FULL)
    assert last > 4
    assert_whole(path, last)


def test_another_program_that_does_not_let_go(store: SqliteRecordStore, path: Path) -> None:
    with another_program(path, writing=True):
        assert_refused(store, Trouble.BUSY)
        assert store.load("a") == THREE
    assert_goes_on(store, path)


def test_a_program_opened_twice_is_found(path: Path) -> None:
    assert not is_open_elsewhere(path, None)
    with another_program(path, writing=False):
        assert is_open_elsewhere(path, None)
        second = SqliteRecordStore(connect(path), KEY)
        second.append("a", [note(4)], after=3, closed_at=None)
        second.close()
    assert not is_open_elsewhere(path, None)
    assert_whole(path, 4)


def test_a_write_protected_file(path: Path, tmp_path: Path) -> None:
    folder = Path("/tmp") / f"protected-{os.getpid()}"  # a place that another user can reach
    folder.mkdir()
    try:
        copy = Path(shutil.copy(path, folder))
        copy.chmod(0o444)
        folder.chmod(0o777)
        with as_nobody():
            store = SqliteRecordStore(connect(copy), KEY)
        assert_refused(store, Trouble.READ_ONLY)
        assert store.load("a") == THREE
        store.close()
    finally:
        shutil.rmtree(folder)


@pytest.mark.parametrize("how", ["deleted", "moved", "deleted with its journal", "deleted with its folder"])
def test_a_file_lost_under_the_running_program_is_copied_at_once(
    store: SqliteRecordStore, path: Path, tmp_path: Path, how: str
) -> None:
    store.append("b", [note(1, "only in the journal")], after=0, closed_at=None)
    if how == "moved":
        path.rename(path.with_suffix(".moved"))
    elif how == "deleted with its folder":
        for file in path.parent.iterdir():
            file.unlink()
        path.parent.rmdir()
    else:
        path.unlink()
        if "journal" in how:
            path.with_name(f"{path.name}-wal").unlink()
    assert_refused(store, Trouble.LOST)
    with pytest.raises(StoreError) as fault:
        store.load("a")
    assert str(fault.value) == sentence("read", Trouble.LOST)
    store.close()
    (copy,) = copies(path)
    rescued = SqliteRecordStore(connect(copy.path), KEY)
    assert rescued.load("a") == THREE
    assert rescued.load("b") == (note(1, "only in the journal"),)
    assert rescued.verify().faults == ()
    rescued.close()


def test_a_file_that_comes_back_is_gone_on_with_and_lost_again_is_copied_again(
    store: SqliteRecordStore, path: Path
) -> None:
    aside = path.rename(path.with_suffix(".aside"))
    assert_refused(store, Trouble.LOST)
    aside.rename(path)
    store.append("a", [note(4)], after=3, closed_at=None)
    path.rename(aside)
    with pytest.raises(StoreError):
        store.load("a")
    assert len(copies(path)) == 2
    assert [len(_lines(one.path)) for one in sorted(copies(path), key=lambda one: one.path.name)] == [3, 4]
    aside.rename(path)


def _lines(path: Path) -> list[object]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT seq FROM log_entry WHERE session_id = 'a'").fetchall()


def test_a_lost_file_that_cannot_be_copied_is_said_otherwise(store: SqliteRecordStore, path: Path) -> None:
    folder_of(path).write_text("a file where the folder belongs")
    aside = path.rename(path.with_suffix(".aside"))
    assert_refused(store, Trouble.LOST_UNCOPIED)
    aside.rename(path)
    assert_goes_on(store, path)


def test_another_file_in_its_place(store: SqliteRecordStore, path: Path) -> None:
    aside = path.rename(path.with_suffix(".aside"))
    shutil.copy(aside, path)
    assert_refused(store, Trouble.REPLACED)
    aside.replace(path)
    assert_goes_on(store, path)


def page_of(path: Path, table: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    return int(root)


def test_a_page_damaged_under_the_running_program(store: SqliteRecordStore, path: Path) -> None:
    page = page_of(path, "log_entry")
    write_elsewhere(path, "INSERT INTO draft VALUES ('elsewhere', 'x')")
    flip_bits(path, page)
    assert_refused(store, Trouble.DAMAGED)
    with pytest.raises(StoreError) as fault:
        store.load("a")
    assert str(fault.value) == sentence("read", Trouble.DAMAGED)
    store.close()
    flip_bits(path, page)  # nothing was written over it meanwhile
    assert_whole(path, 3)


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (FileTrouble(Trouble.REPLACED), Trouble.REPLACED),
        (FileNotFoundError(), Trouble.MISSING),
        (PermissionError(), Trouble.READ_ONLY),
    ],
)
def test_what_the_system_says_itself(path: Path, error: OSError, trouble: Trouble) -> None:
    from nurse_assistant.store.errors import told

    with pytest.raises(StoreError) as fault, told("opened"):
        raise error
    assert str(fault.value) == sentence("opened", trouble)


def loosened(path: Path) -> list[Path]:
    """Everything that may lie beside a record, readable by all."""
    folder = folder_of(path)
    folder.mkdir()
    ours = [
        path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm"),
        path.with_name(f"{path.name}.replaced-2026-11-22T101530Z"), folder / f"{path.name}.2026-11-22T101530Z.bak",
    ]  # fmt: skip
    for one in ours:
        one.touch()
        one.chmod(0o644)
    folder.chmod(0o755)
    return [*ours, folder]


def test_what_others_could_read_is_tightened(path: Path) -> None:
    ours = loosened(path)
    strange = path.with_name("record.sqlite2")
    strange.touch(0o644)
    strange.chmod(0o644)
    assert tighten(path) == ()
    assert [oct(one.stat().st_mode & 0o777) for one in ours] == ["0o600"] * 5 + ["0o700"]
    assert strange.stat().st_mode & 0o777 == 0o644


def test_what_cannot_be_tightened_is_said(tmp_path: Path) -> None:
    """The kernel lets nobody, not even root, change the mode of what it shows of a process."""
    path = tmp_path / "record.sqlite"
    path.symlink_to("/proc/self/status")
    assert path.stat().st_mode & 0o077
    assert tighten(path) == (
        f"Others on this computer may read {path}, and that cannot be changed (Operation not permitted).",
    )


def test_every_file_of_a_day_is_the_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "data" / "record.sqlite"
    uses: list[Callable[[SqliteRecordStore], object]] = [
        lambda store: store.keep_draft("a", "x"),
        lambda store: path.rename(path.with_suffix(".gone")),
    ]
    store = open_record(path)
    for use in uses:
        use(store)
    with pytest.raises(StoreError):
        store.sessions()
    found = {file.name: file.stat().st_mode & 0o777 for file in path.parent.rglob("*")}
    assert set(found.values()) == {0o600, 0o700}, found
    store.close()
