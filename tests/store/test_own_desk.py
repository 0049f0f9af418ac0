"""What a workstation keeps on its own disk beside a record on a server: durable, its own, and held by one program."""

import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from nurse_assistant.application.ports import Settings, StoreError
from nurse_assistant.store.connection import connect
from nurse_assistant.store.own_desk import OwnDeskFile
from tests.contracts.samples import START, attempt, event, note, rich
from tests.store.conftest import PROJECT


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "workstation.sqlite"


@pytest.fixture
def desk(file: Path) -> Iterator[OwnDeskFile]:
    with closing(OwnDeskFile.open(file, "ward-pc")) as desk:
        yield desk


def test_what_waits_comes_back_as_it_was_and_in_order(desk: OwnDeskFile, file: Path) -> None:
    put = (*desk.put("a", [note(1), rich(2)]), *desk.put("a", [attempt(3)]), *desk.put(None, [event(session=None)]))
    assert desk.waiting() == put
    assert [one.place for one in put] == [1, 2, 3, 4]
    desk.close()
    with closing(OwnDeskFile.open(file, "ward-pc")) as again:
        assert again.waiting() == put


def test_a_place_is_never_given_twice(desk: OwnDeskFile) -> None:
    (one,) = desk.put("a", [attempt(1)])
    desk.sent(one.place, 0)
    assert desk.waiting() == ()
    (two,) = desk.put("a", [attempt(1)])
    assert two.place == one.place + 1


def test_what_was_sent_and_what_was_not_taken_keep_their_numbers_until_nobody_uses_them(desk: OwnDeskFile) -> None:
    one, two, three = desk.put("a", [note(7), note(8), note(9)])
    desk.sent(one.place, 11)
    desk.refuse(two.place, "not_possible_now")
    assert desk.numbers("a") == {7: 11, 8: None}
    assert desk.numbers("b") == {}
    assert desk.waiting() == (three,)
    desk.forget_numbers("a")
    assert desk.numbers("a") == {}
    assert [kept.what for kept in desk.not_taken()] == [note(8)]
    assert desk.waiting() == (three,)


def test_what_was_not_taken_is_shown_until_it_was_seen_and_kept_for_good(desk: OwnDeskFile, file: Path) -> None:
    (one,) = desk.put("a", [note(7)])
    desk.refuse(one.place, "not_possible_now")
    (shown,) = desk.not_taken()
    assert (shown.session, shown.what, shown.why) == ("a", note(7), "not_possible_now")
    desk.see_not_taken("T. Okafor", START)
    assert desk.not_taken() == ()
    desk.close()
    engine = connect(file)
    with engine.begin() as connection:
        query = "SELECT state, seen_by, seen_at, said LIKE '%well%' FROM outbox"
        assert connection.exec_driver_sql(query).all() == [("seen", "T. Okafor", "2026-11-22T09:00:00.000000Z", 1)]
    engine.dispose()


def test_drafts_and_settings_are_this_workstations(desk: OwnDeskFile) -> None:
    assert (desk.settings(), desk.drafts()) == (Settings(), {})
    chosen = Settings("night", 200, "de", Decimal("3.7800"))
    desk.set_settings(chosen)
    desk.keep_draft("a/vitals", "1")
    desk.keep_draft("a/vitals", "12")
    desk.keep_draft("b", "x")
    desk.keep_draft("b", None)
    assert (desk.settings(), desk.drafts()) == (chosen, {"a/vitals": "12"})


def test_its_name_is_given_once(desk: OwnDeskFile, file: Path, tmp_path: Path) -> None:
    name = desk.name
    assert name.startswith("ward-pc-")
    desk.close()
    with closing(OwnDeskFile.open(file, "renamed")) as again:
        assert again.name == name
    with closing(OwnDeskFile.open(tmp_path / "other.sqlite", "ward-pc")) as other:
        assert other.name != name


def test_a_second_program_is_refused(desk: OwnDeskFile, file: Path) -> None:
    """Both would send what waits."""
    with pytest.raises(StoreError, match="another program is using the file"):
        OwnDeskFile.open(file, "ward-pc")
    desk.keep_draft("a", "still mine")


def test_only_its_owner_reads_it(desk: OwnDeskFile, file: Path) -> None:
    desk.keep_draft("a", "b")
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(part.stat().st_mode) for part in file.parent.iterdir()} == {0o600}


def test_one_of_a_newer_program_is_left_alone(desk: OwnDeskFile, file: Path) -> None:
    desk.close()
    engine = connect(file)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 2")
        connection.commit()
    engine.dispose()
    with pytest.raises(StoreError, match="written by a newer program"):
        OwnDeskFile.open(file, "ward-pc")


PROGRAM = """
import os, sys
from pathlib import Path
from nurse_assistant.store.own_desk import OwnDeskFile
from tests.contracts.samples import note
desk = OwnDeskFile.open(Path(sys.argv[1]), "ward-pc")
for number in range(1, 31):
    desk.put("a", [note(number)])
    os.write(1, f"{number}\\n".encode())
os.kill(os.getpid(), 9)
"""


def test_what_was_acknowledged_is_there_after_the_program_was_killed(file: Path) -> None:
    command = [sys.executable, "-c", PROGRAM, str(file)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.stdout.split()[-1] == "30", done.stderr
    with closing(OwnDeskFile.open(file, "ward-pc")) as desk:
        assert [one.what for one in desk.waiting()] == [note(number) for number in range(1, 31)]
        engine = desk._engine
        with engine.begin() as connection:
            assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 2
