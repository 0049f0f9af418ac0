"""The dialogs for files and folders stand beside the window: it goes on, and a lock takes them away."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.ui.widgets.file_dialogs import ask_for_folder, ask_to_open, ask_to_save, close_dialogs
from tests.fakes.memory_store import MemoryStore
from tests.support.day import Day
from tests.support.whole_window import WholeWindow


@pytest.fixture
def beside(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def dialogs(beside: QWidget) -> list[QFileDialog]:
    return [one for one in beside.findChildren(QFileDialog) if one.isVisible()]


def test_the_file_that_is_chosen_is_told(beside: QWidget, tmp_path: Path) -> None:
    told: list[Path] = []
    ask_to_save(beside, "Save", tmp_path / "record.pdf", "PDF (*.pdf)", told.append)
    (dialog,) = dialogs(beside)
    assert not dialog.isModal()
    assert dialog.selectedFiles() == [str(tmp_path / "record.pdf")]
    dialog.fileSelected.emit(str(tmp_path / "other.pdf"))
    assert told == [tmp_path / "other.pdf"]


def test_nothing_is_told_where_none_is_chosen(beside: QWidget) -> None:
    told: list[Path] = []
    ask_for_folder(beside, "Where?", told.append)
    assert dialogs(beside)[0].fileMode() is QFileDialog.FileMode.Directory
    close_dialogs(beside)
    assert (told, dialogs(beside)) == ([], [])


def test_there_is_one_at_a_time(beside: QWidget) -> None:
    ask_for_folder(beside, "Where?", print)
    ask_to_open(beside, "Open", "All (*)", print)
    assert [one.windowTitle() for one in dialogs(beside)] == ["Open"]


def test_a_lock_takes_the_list_of_files_away(qtbot: QtBot) -> None:
    store = MemoryStore()
    nurse = WholeWindow(qtbot, store, Day(store).risen().clock.now())
    nurse.signs_in()
    nurse.tap("board.1")
    nurse.tap("footer.other")
    nurse.tap("late_entry.paper.record")
    assert dialogs(nurse.window)
    nurse.window.press_reaction()
    assert nurse.desk.log[-1].kind == "reaction_reported"
    nurse.window.lock()
    assert dialogs(nurse.window) == []
