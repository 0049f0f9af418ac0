"""The whole program in a test: the real window on a store, a fake clock, a fake ticker, and a nurse who taps and types.

Every tap and typed character is counted: docs/paper-form.md is held against the counts.
"""

from datetime import datetime, timedelta
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.application.board import Board
from nurse_assistant.application.desk import Desk
from nurse_assistant.application.ports import RecordStore
from nurse_assistant.application.views import DeskView
from nurse_assistant.ui.frame.main_window import MainWindow
from tests.fakes.clock import FakeClock
from tests.fakes.ticker import FakeTicker
from tests.support.day import MORNING, Library

_W = TypeVar("_W", bound=QWidget)
_GUARD = timedelta(seconds=2)


class WholeWindow:
    """A shift at the workstation. `reopen` closes the program and opens it again on the same store."""

    def __init__(self, qtbot: QtBot, store: RecordStore, start: datetime = MORNING) -> None:
        self._qtbot, self.store = qtbot, store
        self.clock = FakeClock(start)
        self.taps = self.characters = 0
        self.open()

    def open(self) -> None:
        self.ticker = FakeTicker(self.clock)
        self.board = Board(self.store, self.clock, Library())
        self.window = MainWindow(self.board, self.ticker)
        self._qtbot.addWidget(self.window)
        self.window.resize(1366, 768)
        self.window.show()
        self.ticker.start()
        self.settle()

    def reopen(self) -> None:
        self.window.close()
        self.window.deleteLater()
        self.settle()
        self.open()

    def settle(self) -> None:
        """Let Qt show what was made just now."""
        QApplication.processEvents()

    # --- time

    def at(self, hour: int, minute: int, second: int = 0) -> None:
        """Let the program live until then: it wakes at everything that falls due on the way."""
        until = self.clock.now().replace(hour=hour, minute=minute, second=second, microsecond=0)
        self.ticker.advance(until - self.clock.now())
        self.settle()

    def wait_out_the_guard(self) -> None:
        self.ticker.advance(_GUARD)

    # --- hands

    def tap(self, name: str) -> None:
        button = self.shown(QPushButton, name)
        self.wait_out_the_guard()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.taps += 1
        self.settle()

    def enter(self, name: str, text: str) -> None:
        edit = self.shown(QLineEdit, f"{name}.edit")
        edit.setFocus()
        QTest.keyClicks(edit, text)
        self.characters += len(text)

    # --- eyes

    def shown(self, kind: type[_W], name: str) -> _W:
        """The visible widget of that name."""
        found = [widget for widget in self.window.findChildren(kind, name) if widget.isVisible()]
        assert found, f"{name} is not in sight; there are {self.in_sight()}"
        return found[0]

    def is_shown(self, name: str) -> bool:
        return any(widget.isVisible() for widget in self.window.findChildren(QWidget, name))

    def words(self, name: str) -> str:
        """What a label or a button says."""
        widget = self.shown(QWidget, name)
        said = widget.text() if isinstance(widget, QLabel) else widget.accessibleName()
        return said.replace("\N{NO-BREAK SPACE}", " ")

    @property
    def desk(self) -> Desk:
        return self.board.desks[0]

    @property
    def view(self) -> DeskView:
        return self.desk.view()

    def in_sight(self) -> list[str]:
        """The names of the buttons and fields in sight: what a failing test should say."""
        widgets = (*self.window.findChildren(QPushButton), *self.window.findChildren(QLineEdit))
        return sorted({one.objectName() for one in widgets if one.isVisible() and one.objectName()})
