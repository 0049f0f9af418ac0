"""A nurse with nothing but a finger: taps are a touch screen's events, figures come from the pad, words from the
system's own keyboard (noted: they are what the program cannot do for her)."""

from datetime import datetime

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.application.ports import RecordStore
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.number_pad import NumberPad, takes_figures
from tests.support.day import MORNING
from tests.support.whole_window import WholeWindow
from tests.ui.rules.sight import cut, place

_SCREEN = QTest.createTouchDevice()


class Finger(WholeWindow):
    """`words`: what was typed on the system's keyboard, field by field."""

    def __init__(self, qtbot: QtBot, store: RecordStore, start: datetime = MORNING) -> None:
        self.words_typed: dict[str, str] = {}
        super().__init__(qtbot, store, start)

    def open(self) -> None:
        super().open()
        with self._qtbot.waitActive(self.window):
            self.window.activateWindow()

    def finger_on(self, target: QWidget) -> None:
        """Down and up in the middle of what is in sight of it; swiped into sight first."""
        for around in focus.above(target):
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(target)
        self.settle()
        spot = cut(target, self.window).center()
        assert not cut(target, self.window).isEmpty(), f"{target.objectName()} cannot be touched"
        assert self._is_on_top(target, spot), f"something stands over {target.objectName()}"
        for happens in ("press", "release"):
            finger = QTest.touchEvent(self.window, _SCREEN, False)
            getattr(finger, happens)(0, spot, self.window)
            finger.commit()
        self.settle()

    def _is_on_top(self, target: QWidget, spot: QPoint) -> bool:
        top = self.window.childAt(spot)
        return top is not None and (top is target or target.isAncestorOf(top))

    def tap(self, name: str) -> None:
        self.wait_out_the_guard()
        button = self.shown(QPushButton, name)
        pad = self.window.findChild(NumberPad)
        assert pad is not None, "a window has a pad"
        if (
            pad.isVisible()
            and not pad.isAncestorOf(button)
            and place(pad, self.window).intersects(place(button, self.window))
        ):
            self.finger_on(self.shown(QPushButton, "pad.close"))
        self.finger_on(button)
        self.taps += 1

    def figures(self, pad: str, figures: str) -> None:
        for figure in figures:
            self.finger_on(self.shown(QPushButton, f"{pad}.{figure}"))
            self.taps += 1

    def enter(self, name: str, text: str) -> None:
        edit = self.shown_edit(name)
        if not edit.hasFocus() or (takes_figures(edit) and not self.is_shown("pad")):
            self._uncover(edit)
            self.finger_on(edit)
        assert edit.hasFocus(), f"a finger does not come into {name}"
        if not takes_figures(edit):
            assert not self.is_shown("pad.1")
            self.words_typed[name] = text
            QTest.keyClicks(edit, text)
            return
        before = edit.text()
        for figure in text:
            self.finger_on(self.shown(QPushButton, f"pad.{figure}"))
            self.taps += 1
        assert edit.text() != before

    def _uncover(self, edit: QWidget) -> None:
        pad = self.window.findChild(NumberPad)
        if pad is not None and pad.isVisible() and place(pad, self.window).intersects(place(edit, self.window)):
            self.finger_on(self.shown(QPushButton, "pad.close"))
