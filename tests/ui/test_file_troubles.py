"""Each trouble of the file done for real under the open window: its own words, nothing shown as saved that is not, and
what was typed goes in by the same tap when it is over."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from nurse_assistant.application.server_troubles import SENTENCES, ServerTrouble, server_sentence
from nurse_assistant.application.troubles import (
    GREW,
    KEYS_LOCKED,
    NO_SIGNING,
    OPEN_ALREADY,
    OPEN_TWICE,
    WAITS_HERE,
    WRONG_PASSPHRASE,
    Trouble,
    not_copied,
    sentence,
)
from nurse_assistant.store.backup_folder import copies
from nurse_assistant.store.connection import connect
from nurse_assistant.store.session_log import SqliteRecordStore
from nurse_assistant.ui.frame.trouble_banner import TroubleBanner
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.wording.language import speak
from nurse_assistant.ui.wording.trouble_words import trouble_words
from tests.support.day import MORNING, UNIT
from tests.support.faults import another_program, full_disk
from tests.support.records import KEY, open_record
from tests.support.ward import Ward
from tests.support.whole_window import WholeWindow
from tests.ui.conftest import RESOURCES

Fault = Callable[[Path], AbstractContextManager[None]]


class Bedside(WholeWindow):
    """A patient on the pump since 11:12, and a note typed."""

    def __init__(self, qtbot: QtBot, path: Path) -> None:
        self.path = path
        self.record = open_record(path)
        self.record.set_unit(UNIT)
        Ward(self.record).risen()
        super().__init__(qtbot, self.record, MORNING + timedelta(hours=2, minutes=20))
        self.signs_in()
        self.tap("board.1")

    def lines(self) -> int:
        return len(self.desk.log)

    def types_a_check(self) -> None:
        self.enter("infusion.check.pressure", "12876")
        self.enter("infusion.check.pulse", "78")

    def saves(self) -> None:
        self.tap("infusion.save")

    def said(self) -> str:
        return self.window.trouble.text()


@pytest.fixture
def bedside(qtbot: QtBot, tmp_path: Path) -> Iterator[Bedside]:
    made = Bedside(qtbot, tmp_path / "record.sqlite")
    yield made
    made.close()
    made.record.close()


@contextmanager
def held(path: Path) -> Iterator[None]:
    with another_program(path, writing=True):
        yield


@contextmanager
def moved(path: Path) -> Iterator[None]:
    aside = path.rename(path.with_suffix(".aside"))
    yield
    aside.rename(path)


@contextmanager
def replaced(path: Path) -> Iterator[None]:
    aside = path.rename(path.with_suffix(".aside"))
    shutil.copy(aside, path)
    yield
    aside.replace(path)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (full_disk, "THE DISK IS FULL"),
        (held, "ANOTHER PROGRAM IS USING THE FILE"),
        (moved, "THE FILE IS GONE; what was saved is copied"),
        (replaced, "ANOTHER FILE STANDS IN ITS PLACE"),
    ],
)
def test_a_trouble_is_said_nothing_is_shown_as_saved_and_the_same_tap_saves_when_it_is_over(
    bedside: Bedside, fault: Fault, words: str
) -> None:
    before = bedside.lines()
    bedside.types_a_check()
    with fault(bedside.path):
        bedside.saves()
        assert bedside.said().startswith(f"NOT SAVED. {words}")
        assert bedside.lines() == before
        assert bedside.shown_edit("infusion.check.pressure").text() != ""
    bedside.saves()
    assert bedside.lines() > before
    assert "NOT SAVED" not in bedside.said()
    kept = SqliteRecordStore(connect(bedside.path), KEY)
    assert len(kept.load(bedside.desk.opened.id)) == bedside.lines()
    kept.close()


def test_a_lost_file_is_said_within_a_minute_without_a_tap_and_all_that_was_shown_is_in_the_copy(
    bedside: Bedside,
) -> None:
    bedside.types_a_check()
    bedside.saves()
    shown = bedside.desk.log
    bedside.path.unlink()
    bedside.path.with_name(f"{bedside.path.name}-wal").unlink()
    bedside.ticker.advance(timedelta(seconds=61), every_second=True)
    assert bedside.said().startswith("NOTHING CAN BE RECORDED NOW: write on paper. THE FILE IS GONE")
    (copy,) = copies(bedside.path)
    kept = SqliteRecordStore(connect(copy.path), KEY)
    assert kept.load(bedside.desk.opened.id) == shown
    kept.close()


def test_it_is_said_no_longer_when_the_file_is_back(bedside: Bedside) -> None:
    with moved(bedside.path):
        bedside.ticker.advance(timedelta(seconds=61), every_second=True)
        assert "NOTHING CAN BE RECORDED" in bedside.said()
    bedside.ticker.advance(timedelta(seconds=61), every_second=True)
    assert bedside.said() == ""


def test_each_trouble_has_its_own_words_in_both_languages(qtbot: QtBot) -> None:
    sentences = [
        *(sentence("saved", trouble) for trouble in Trouble), OPEN_TWICE, WRONG_PASSPHRASE, GREW, OPEN_ALREADY,
        NO_SIGNING, WAITS_HERE, KEYS_LOCKED,
    ]  # fmt: skip
    english = [trouble_words(said) for said in sentences]
    try:
        assert speak("de", RESOURCES / "translations")
        german = [trouble_words(said) for said in sentences]
    finally:
        speak("en", RESOURCES / "translations")
    assert len({*english, *german}) == 2 * len(sentences)


@pytest.mark.parametrize("trouble", list(Trouble))
def test_the_same_trouble_has_the_same_words_wherever_it_is_met(trouble: Trouble) -> None:
    told = {
        trouble_words(one)
        for one in (*(sentence(doing, trouble) for doing in ("opened", "read", "saved")), not_copied(trouble))
    }
    assert len(told) == 1


PARTS = {"doing": "opened", "words": "a “word”", "place": "postgresql+psycopg://pc@h/d", "found": "3", "newest": "5"}


@pytest.mark.parametrize("trouble", list(ServerTrouble))
def test_each_trouble_of_a_server_has_its_own_words_in_both_languages(trouble: ServerTrouble, qtbot: QtBot) -> None:
    said = server_sentence(trouble, **PARTS)
    english = trouble_words(said)
    try:
        assert speak("de", RESOURCES / "translations")
        german = trouble_words(said)
    finally:
        speak("en", RESOURCES / "translations")
    assert len({said, english, german}) == 3
    wanted = {name for name in PARTS if f"{{{name}}}" in SENTENCES[trouble]} - {"doing"}
    assert all(PARTS[name] in text for name in wanted for text in (english, german))
    others = {trouble_words(server_sentence(one, **PARTS)) for one in ServerTrouble if one is not trouble}
    assert english not in others


def test_what_is_of_another_kind_stays_as_it_was_said() -> None:
    assert trouble_words("The record is of version 0009.") == "The record is of version 0009."


def test_what_is_not_safe_stands_as_long_as_the_program_runs(qtbot: QtBot) -> None:
    banner = TroubleBanner(Guard(lambda: MORNING))
    qtbot.addWidget(banner)
    banner.warn(("Others on this computer may read the file.",))
    banner.open_twice(twice=True)
    assert list(banner.standing().values()) == ["Others on this computer may read the file.", trouble_words(OPEN_TWICE)]
    banner.saved()
    banner.unreadable("")
    assert len(banner.standing()) == 2


def test_a_day_without_a_copy_is_said_until_there_is_one(qtbot: QtBot) -> None:
    banner = TroubleBanner(Guard(lambda: MORNING))
    qtbot.addWidget(banner)
    banner.uncopied(not_copied(Trouble.FULL))
    (said,) = banner.standing().values()
    assert said.startswith("The record was not copied today; what you record is saved. THE DISK IS FULL")
    banner.uncopied("")
    assert banner.standing() == {}
