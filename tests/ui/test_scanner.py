"""The bursts of a barcode scanner are taken before any widget sees a letter; what a finger types arrives whole."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimerEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.ui.frame.scanner import APART_MS, LEAST, Scanner
from tests.fakes.clock import FakeClock
from tests.support.day import MORNING
from tests.ui.conftest import Show
from tests.ui.scanning import Wedge


class Keys(QWidget):
    """A page that acts on a figure, as the page that asks for the chair of a reaction does."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.pressed.append(event.text())


class Desk:
    def __init__(self, show: Show) -> None:
        self.edit, self.button, self.page = QLineEdit(), QPushButton("act"), Keys()
        self.seen: list[str] = []
        self.taps = self.cut = 0
        self.codes: list[str] = []
        self.window = show(self.edit, self.button, self.page)
        self.clock = FakeClock(MORNING)
        self.scanner = Scanner(self.clock.now, self.window)
        application = QCoreApplication.instance()
        assert application is not None
        self.scanner.watch(application)
        self.scanner.scanned.connect(self.codes.append)
        self.scanner.cut_short.connect(self._cut)
        self.edit.textChanged.connect(self.seen.append)
        self.button.clicked.connect(self._tap)
        self.wedge = Wedge(self.window)
        self.edit.setFocus()

    def _tap(self) -> None:
        self.taps += 1

    def _cut(self) -> None:
        self.cut += 1


@pytest.fixture
def desk(show: Show) -> Desk:
    return Desk(show)


def test_a_burst_is_taken_before_the_field_sees_a_letter(desk: Desk) -> None:
    desk.edit.setText("72")
    desk.seen.clear()
    desk.wedge.scan("4857773456")
    assert desk.codes == ["4857773456"]
    assert desk.seen == []
    assert desk.edit.text() == "72"


def test_what_is_typed_fast_into_a_dialog_of_files_is_no_scan(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    """A name that another program types comes as fast as a scan, and Enter takes the file."""
    dialog, chosen = QFileDialog(desk.window, "", str(tmp_path)), list[str]()
    dialog.fileSelected.connect(chosen.append)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    qtbot.addWidget(dialog)
    dialog.show()
    name = dialog.findChild(QLineEdit)
    assert name is not None
    name.clear()
    dialog.activateWindow()
    name.setFocus()
    Wedge(dialog).scan("orders2026")
    assert chosen == [str(tmp_path / "orders2026")]
    desk.window.activateWindow()
    desk.edit.setFocus()
    desk.wedge.scan("4857773456")
    assert (desk.codes, desk.cut) == (["4857773456"], 0)


@pytest.mark.parametrize("end", ["\r", "\t"])
def test_it_may_end_in_enter_or_tab_and_neither_goes_anywhere(desk: Desk, end: str) -> None:
    desk.button.setFocus()
    desk.wedge.scan("4857773456", end)
    assert desk.codes == ["4857773456"]
    assert desk.button.hasFocus()
    assert desk.taps == 0


def test_two_scans_in_a_row_are_two(desk: Desk) -> None:
    desk.wedge.scan("4857773456")
    desk.wedge.scan("B-0042")
    assert desk.codes == ["4857773456", "B-0042"]
    assert desk.edit.text() == ""


def test_the_separator_of_gs1_comes_as_control_and_bracket(desk: Desk) -> None:
    desk.wedge.scan("10ABC\x1d17261130")
    assert desk.codes == ["10ABC\x1d17261130"]


def test_six_letters_are_a_burst_and_five_are_not(desk: Desk) -> None:
    desk.wedge.scan("1" * LEAST)
    assert desk.codes == ["1" * LEAST]
    desk.wedge.scan("1" * (LEAST - 1))
    assert len(desk.codes) == 1
    assert desk.edit.text() == "1" * (LEAST - 1)


def test_less_than_thirty_ms_apart_is_a_burst_and_thirty_is_not(desk: Desk) -> None:
    desk.wedge.scan("123456", apart=APART_MS - 1)
    assert desk.codes == ["123456"]
    desk.wedge.scan("654321", apart=APART_MS)
    assert desk.codes == ["123456"]
    assert desk.edit.text() == "654321"


def test_a_person_sees_each_letter_when_the_key_comes_up(desk: Desk) -> None:
    for place, letter in enumerate("720.5", 1):
        desk.wedge.type(letter)
        assert desk.edit.text() == "720.5"[:place]
    assert desk.codes == []


def test_fast_fingers_that_roll_over_the_keys_lose_nothing(desk: Desk) -> None:
    """The next key goes down before the last one is up."""
    at = 1000
    for letter in "metoprolol":
        desk.wedge.send(QEvent.Type.KeyPress, letter, at)
        at += 45
    for letter in "metprl":
        desk.wedge.send(QEvent.Type.KeyRelease, letter, at + 20)
    assert desk.edit.text() == "metoprolol"
    assert desk.codes == []


def test_typing_and_then_enter_is_no_scan(desk: Desk) -> None:
    desk.wedge.type("4857773456")
    desk.wedge.key("\r", after=120, dwell=70)
    assert desk.codes == []
    assert desk.edit.text() == "4857773456"


def test_what_is_typed_before_a_scan_stays_typed(desk: Desk) -> None:
    desk.wedge.type("72")
    desk.wedge.scan("4857773456")
    assert desk.edit.text() == "72"
    assert desk.codes == ["4857773456"]


def test_a_command_key_goes_first_past_what_is_held(desk: Desk) -> None:
    desk.wedge.send(QEvent.Type.KeyPress, "7", 1000)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
    event.setTimestamp(1005)
    handle = desk.window.windowHandle()
    assert handle is not None
    QCoreApplication.sendEvent(handle, event)
    assert desk.seen == ["7", ""], "in order: written, then taken back"


def test_capitals_are_held_with_their_shift(desk: Desk) -> None:
    shift = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier)
    handle = desk.window.windowHandle()
    assert handle is not None
    for letter in "BADGE42":
        shift.setTimestamp(desk.wedge.ms)
        QCoreApplication.sendEvent(handle, shift)
        desk.wedge.key(letter, after=4, dwell=1)
    desk.wedge.key("\r", after=4, dwell=1)
    assert desk.codes == ["BADGE42"]


def test_a_tap_lets_go_of_what_is_held(desk: Desk) -> None:
    desk.wedge.send(QEvent.Type.KeyPress, "7", 1000)
    assert desk.edit.text() == ""
    handle = desk.window.windowHandle()
    assert handle is not None
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=desk.button.geometry().center())
    assert desk.edit.text() == "7", "before the tap could take the focus away"
    assert desk.taps == 1


def test_a_key_of_no_length_is_let_go_by_the_next_tick(desk: Desk) -> None:
    """As from a keyboard on the screen: down and up in one moment, and nothing after it."""
    desk.wedge.key("7", after=0, dwell=0)
    assert desk.edit.text() == ""
    QCoreApplication.sendEvent(desk.window, QTimerEvent(1))
    assert desk.edit.text() == "", "a tick within a burst must not break it"
    desk.clock.advance(timedelta(milliseconds=100))
    QCoreApplication.sendEvent(desk.window, QTimerEvent(1))
    assert desk.edit.text() == "7"


def test_a_burst_without_its_end_never_presses_the_keys_of_a_page(desk: Desk) -> None:
    desk.page.setFocus()
    for letter in "4857773456":
        desk.wedge.key(letter, after=4, dwell=1)
    desk.scanner.let_go()
    assert desk.page.pressed == []
    assert desk.cut == 1


def test_a_figure_from_a_finger_still_is_a_key_of_the_page(desk: Desk) -> None:
    desk.page.setFocus()
    desk.wedge.type("3")
    assert desk.page.pressed == ["3"]


def test_a_key_without_a_time_goes_straight_on(desk: Desk) -> None:
    QTest.keyClicks(desk.edit, "4857773456")
    desk.wedge.send(QEvent.Type.KeyPress, "9", 0)
    assert desk.edit.text() == "48577734569"


def test_a_key_that_is_held_down_repeats(desk: Desk) -> None:
    desk.wedge.send(QEvent.Type.KeyPress, "7", 1000)
    handle = desk.window.windowHandle()
    assert handle is not None
    for at in (1500, 1530):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_7, Qt.KeyboardModifier.NoModifier, "7", True)
        event.setTimestamp(at)
        QCoreApplication.sendEvent(handle, event)
    assert desk.edit.text() == "777"
