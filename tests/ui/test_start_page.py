"""From the first question to an open record: locked, damaged, lost, on a share. Every answer leads on, none loses."""

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.application.copies import PutBack, RecordCopy
from nurse_assistant.application.ports import AT_THE_WORKSTATION, UNIDENTIFIED, WorkstationKind
from nurse_assistant.application.troubles import Trouble, sentence
from nurse_assistant.application.verification import Why
from nurse_assistant.store.backup import Job, back_up
from nurse_assistant.store.backup_folder import copies, routine_name
from nurse_assistant.store.encrypting import encrypt
from nurse_assistant.store.session_log import SqliteRecordStore
from nurse_assistant.system.paths import data_folder
from nurse_assistant.system.signing_key import WorkstationKey
from nurse_assistant.ui.frame.start_page import StartAnswer, StartPage, StartQuestion
from nurse_assistant.window_command import Workstation
from tests.contracts.samples import NURSE, START, note, opened
from tests.support.faults import another_program
from tests.support.records import MIGRATIONS, PASSPHRASE, open_record

LONDON = ZoneInfo("Europe/London")
Say = Callable[[StartQuestion], StartAnswer | None]


class Person:
    """Who stands before the page: gives these answers in turn, and remembers what was asked."""

    def __init__(self, *answers: Say) -> None:
        self._answers = list(answers)
        self.asked: list[StartQuestion] = []

    def __call__(self, question: StartQuestion, _resources: Path) -> StartAnswer | None:
        self.asked.append(question)
        return self._answers.pop(0)(question)


def types(passphrase: str) -> Say:
    return lambda _question: StartAnswer(passphrase=passphrase)


def closes(_question: StartQuestion) -> None:
    return None


def takes_the_newest(question: StartQuestion) -> StartAnswer:
    return StartAnswer(copy=question.copies[0])


def all_the_same(question: StartQuestion) -> StartAnswer:
    assert question.outlook is not None
    return StartAnswer(copy=question.asked, anyway=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A record with one infusion of two lines, and a copy of it as it was with one."""
    path, key = tmp_path / "record.sqlite", WorkstationKey(data_folder())
    store = SqliteRecordStore.open(path, MIGRATIONS, key, START)
    store.open_session(opened("a"), [note(1)])
    back_up(Job(path, None, routine_name(path, START), key, store.checkpoint(Why.BACKUP, START), None))
    store.append("a", [note(2)], after=1, closed_at=None)
    store.close()
    return path


def begin(path: Path, *answers: Say, passphrase: str | None = None) -> tuple[Workstation, Person, int | None]:
    """What was asked, and how many lines the record has that was opened in the end."""
    person = Person(*answers)
    workstation = Workstation(str(path), passphrase, person)
    store = workstation.opened()
    if store is None:
        return workstation, person, None
    try:
        return workstation, person, len(store.load("a"))
    finally:
        store.close()


def put_back_by(path: Path) -> str:
    with closing(open_record(path)) as store:
        said = store.events()[-1]
    assert said.kind is WorkstationKind.RECORD_RESTORED
    return said.by


def test_a_record_that_opens_asks_nothing(path: Path) -> None:
    workstation, person, lines = begin(path)
    assert (person.asked, lines, workstation.warnings, workstation.open_twice) == ([], 2, (), False)


def test_a_locked_record_asks_until_the_passphrase_is_right(path: Path) -> None:
    encrypt(path, PASSPHRASE, WorkstationKey(data_folder()), START, AT_THE_WORKSTATION)
    _, person, lines = begin(path, types("wrong"), types(f"{PASSPHRASE} "), types(PASSPHRASE))
    assert [(one.locked, one.sentence[:30]) for one in person.asked] == [
        (True, ""),
        (True, "The passphrase does not open t"),
        (True, "The passphrase does not open t"),
    ]
    assert lines == 2


def test_who_has_no_passphrase_closes_the_page_and_nothing_is_changed(path: Path) -> None:
    encrypt(path, PASSPHRASE, WorkstationKey(data_folder()), START, AT_THE_WORKSTATION)
    before = path.read_bytes()
    assert begin(path, closes)[2] is None
    assert path.read_bytes() == before


def test_the_passphrase_file_opens_it_without_a_question(path: Path) -> None:
    encrypt(path, PASSPHRASE, WorkstationKey(data_folder()), START, AT_THE_WORKSTATION)
    _, person, lines = begin(path, passphrase=PASSPHRASE)
    assert (person.asked, lines) == ([], 2)


def test_a_damaged_record_is_said_and_a_copy_put_back_at_the_second_word(path: Path) -> None:
    path.write_bytes(b"\xaa" * 100 + path.read_bytes()[100:-7])
    harmed = path.read_bytes()
    _, person, lines = begin(path, takes_the_newest, all_the_same)
    assert person.asked[0].sentence == sentence("opened", Trouble.DAMAGED)
    assert person.asked[1].outlook is not None
    assert person.asked[1].outlook.loss is None
    assert lines == 1
    assert next(path.parent.glob("*.replaced-*")).read_bytes() == harmed
    assert put_back_by(path) == UNIDENTIFIED


def test_what_was_put_back_from_the_window_says_which_charge_nurse_wanted_it(path: Path) -> None:
    workstation = Workstation(str(path), None, Person())
    store = workstation.opened(PutBack(copies(path)[0], NURSE))
    assert store is not None
    store.close()
    assert put_back_by(path) == NURSE


def test_a_first_page_of_rubbish_is_no_lock_and_the_copy_is_offered(path: Path) -> None:
    path.write_bytes(b"\xaa" * 4096 + path.read_bytes()[4096:])
    _, person, lines = begin(path, takes_the_newest, all_the_same)
    assert not person.asked[0].locked
    assert person.asked[0].copies
    assert lines == 1


def test_a_file_of_rubbish_can_be_taken_for_a_locked_record_and_the_copy_is_offered_too(path: Path) -> None:
    path.write_bytes(b"\xaa" * path.stat().st_size)
    _, person, _ = begin(path, types("any passphrase"), closes)
    assert person.asked[0].locked
    assert person.asked[1].copies


def test_a_lost_record_is_said_and_no_empty_one_begun(path: Path) -> None:
    path.unlink()
    _, person, lines = begin(path, takes_the_newest)
    assert person.asked[0].sentence == sentence("opened", Trouble.GONE)
    assert lines == 1
    path.unlink()
    assert begin(path, closes)[2] is None
    assert not path.exists()


def test_a_program_started_twice_opens_and_says_so(path: Path) -> None:
    with another_program(path, writing=False):
        workstation, person, lines = begin(path)
    assert (person.asked, lines, workstation.warnings, workstation.open_twice) == ([], 2, (), True)


def test_a_record_on_a_share_is_not_opened(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The kernel's table of mounts says so; the file itself is on this disk."""
    import psutil

    (tmp_path / "proc" / "self").mkdir(parents=True)
    line = f"server:/home {tmp_path.resolve()} nfs4 rw,vers=4.2 0 0\n"
    (tmp_path / "proc" / "self" / "mounts").write_text(line, encoding="utf-8")
    (tmp_path / "proc" / "filesystems").write_text("nodev\tnfs4\n", encoding="ascii")
    monkeypatch.setattr(psutil, "PROCFS_PATH", str(tmp_path / "proc"))
    before = path.read_bytes()
    _, person, lines = begin(path, closes)
    assert lines is None
    assert person.asked[0].share == "nfs4, server:/home"
    assert path.read_bytes() == before


# --- the page itself


def page(qtbot: QtBot, question: StartQuestion) -> tuple[StartPage, list[StartAnswer]]:
    shown = StartPage(question, LONDON)
    qtbot.addWidget(shown)
    given: list[StartAnswer] = []
    shown.answered.connect(given.append)
    shown.resize(1366, 768)
    shown.show()
    return shown, given


def click(shown: QWidget, name: str) -> None:
    button = shown.findChild(QPushButton, name)
    assert button is not None
    assert button.isVisible(), name
    button.click()


def known() -> tuple[RecordCopy, ...]:
    from nurse_assistant.ui.tour.simulated import SimulatedKeeper

    return SimulatedKeeper(datetime(2026, 11, 22, 9, tzinfo=UTC)).copies()


def test_the_passphrase_is_not_shown_and_goes_with_enter_or_the_button(qtbot: QtBot) -> None:
    shown, given = page(qtbot, StartQuestion("", locked=True))
    edit = shown.findChild(QLineEdit, "start.passphrase.edit")
    assert edit is not None
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    click(shown, "start.open")
    assert given == []
    QTest.keyClicks(edit, " seven  blue ")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    click(shown, "start.open")
    assert given == [StartAnswer(passphrase=" seven  blue ")] * 2


def test_a_copy_is_asked_about_before_it_is_put_back(qtbot: QtBot) -> None:
    damaged = sentence("opened", Trouble.DAMAGED)
    shown, given = page(qtbot, StartQuestion(damaged, locked=False, copies=known()))
    click(shown, f"copy.tiles.{known()[1].path.name}")
    assert given == [StartAnswer(copy=known()[1])]
    go = shown.findChild(QPushButton, "copy.go")
    assert go is not None
    assert not go.isVisible()


def test_the_trouble_is_said_in_capitals_and_trying_again_is_one_tap(qtbot: QtBot) -> None:
    shown, given = page(qtbot, StartQuestion(sentence("opened", Trouble.FULL), locked=False))
    said = shown.findChild(QLabel, "start.said")
    assert said is not None
    assert said.text() == "THE DISK IS FULL: free some space."
    click(shown, "start.again")
    assert given == [StartAnswer()]
