"""Coming to the front for a high alarm: without the keyboard, deaf for 700 ms, and swallowing nothing else (U-111)."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.domain.vocabulary import Kind
from tests.support.chairs import Room
from tests.support.day import NURSE
from tests.support.whole_window import WholeWindow

SOON = timedelta(seconds=30)


class Ward(WholeWindow):
    """Chair 2: REACTION was pressed just now; a high alarm is due in thirty seconds."""

    def __init__(self, qtbot: QtBot) -> None:
        room = Room()
        room.record(room.running(2), Kind.REACTION_REPORTED)
        super().__init__(qtbot, room.store, room.clock.now())
        self.other = QWidget()
        self.typed = QLineEdit(self.other)
        qtbot.addWidget(self.other)

    def another_program_in_front(self) -> None:
        self.other.show()
        self.other.activateWindow()
        self.typed.setFocus()
        self.settle()
        assert QApplication.activeWindow() is self.other

    def live(self, span: timedelta) -> None:
        self.ticker.advance(span)
        self.settle()

    def click(self, name: str) -> None:
        """At once, without waiting for any guard."""
        QTest.mouseClick(self.shown(QPushButton, name), Qt.MouseButton.LeftButton)
        self.settle()


@pytest.fixture
def ward(qtbot: QtBot) -> Ward:
    return Ward(qtbot)


def test_a_high_alarm_leaves_the_keyboard_where_it_was(ward: Ward) -> None:
    ward.another_program_in_front()
    ward.live(SOON)
    assert ward.words("header.alarm").startswith("HIGH · Chair 2 · Pump not confirmed stopped")
    assert QApplication.activeWindow() is ward.other
    QTest.keyClicks(ward.typed, "next patient")
    assert ward.typed.text() == "next patient"


def test_a_minimised_window_comes_up(ward: Ward) -> None:
    ward.window.showMinimized()
    ward.another_program_in_front()
    assert ward.window.isMinimized()
    ward.live(SOON)
    assert not ward.window.isMinimized()
    assert QApplication.activeWindow() is ward.other


def test_for_seven_tenths_of_a_second_it_takes_no_click_and_no_key(ward: Ward) -> None:
    ward.another_program_in_front()
    ward.live(SOON)
    tile = ward.shown(QPushButton, f"who.tiles.{NURSE}")
    ward.clock.advance(timedelta(milliseconds=699))
    ward.click(f"who.tiles.{NURSE}")
    QTest.keyClick(ward.window, Qt.Key.Key_F12)
    assert not tile.isChecked()
    assert ward.window.pages.currentWidget() is ward.window.who
    ward.clock.advance(timedelta(milliseconds=1))
    ward.click(f"who.tiles.{NURSE}")
    assert tile.isChecked()


def test_it_hears_again_by_itself(ward: Ward) -> None:
    ward.another_program_in_front()
    ward.live(SOON)
    assert ward.window.alarms.deaf_until == ward.clock.now() + timedelta(milliseconds=700)
    ward.live(timedelta(seconds=1))
    assert ward.window.alarms.deaf_until is None


def test_a_clock_set_back_does_not_keep_it_deaf(ward: Ward) -> None:
    ward.another_program_in_front()
    ward.live(SOON)
    ward.clock.set(ward.clock.now() - timedelta(hours=1))
    tile = ward.shown(QPushButton, f"who.tiles.{NURSE}")
    ward.click(f"who.tiles.{NURSE}")
    assert tile.isChecked()


def test_what_is_typed_here_when_it_rings_is_not_lost(ward: Ward) -> None:
    """This window is in front: it comes nowhere, so it swallows nothing."""
    ward.signs_in()
    ward.tap("board.1")
    ward.window.activateWindow()
    family = ward.shown_edit("new.family")
    family.setFocus()
    QTest.keyClicks(family, "Mar")
    ward.live(SOON)
    assert ward.words("header.alarm").startswith("HIGH")
    QTest.keyClicks(family, "tin")
    assert family.text() == "Martin"


def test_the_other_program_keeps_its_clicks(ward: Ward) -> None:
    ward.another_program_in_front()
    button = QPushButton("Send", ward.other)
    button.show()
    sent: list[bool] = []
    button.clicked.connect(lambda: sent.append(True))
    ward.live(SOON)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert sent == [True]


def test_it_comes_once_and_again_when_nobody_has_seen_it_for_two_minutes(
    ward: Ward, monkeypatch: pytest.MonkeyPatch
) -> None:
    came: list[timedelta] = []
    start = ward.clock.now()
    monkeypatch.setattr(ward.window, "raise_", lambda: came.append(ward.clock.now() - start))
    ward.another_program_in_front()
    for _ in range(200):
        ward.live(timedelta(seconds=1))
    assert came == [timedelta(seconds=30), timedelta(seconds=150)]


def test_a_medium_alarm_does_not_come_to_the_front(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    room = Room()
    room.running(5)
    room.clock.advance(timedelta(minutes=19))
    shift = WholeWindow(qtbot, room.store, room.clock.now())
    came: list[bool] = []
    monkeypatch.setattr(shift.window, "raise_", lambda: came.append(True))
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    shift.settle()
    shift.ticker.advance(timedelta(minutes=5))
    assert shift.words("header.alarm").startswith("MEDIUM")
    assert came == []
