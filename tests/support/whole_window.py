"""The whole program in a test: the hands of the tour on a window that the test owns."""

from datetime import datetime

from pytestqt.qtbot import QtBot

from nurse_assistant.application.ports import ProtocolLibrary, RecordStore
from nurse_assistant.ui.frame.main_window import MainWindow
from nurse_assistant.ui.tour.hands import Hands
from tests.support.day import MORNING, Library
from tests.support.people import PINS


class WholeWindow(Hands):
    def __init__(self, qtbot: QtBot, store: RecordStore, start: datetime = MORNING) -> None:
        self._qtbot = qtbot
        super().__init__(store, self.library(), PINS, start)

    def library(self) -> ProtocolLibrary:
        """The protocols of the unit."""
        return Library()

    def open(self) -> None:
        super().open()
        self._qtbot.addWidget(self.window, before_close_func=MainWindow.shut)
