"""A nurse at the keyboard: no mouse, no touch; she finds everything with Tab, arrows and a few shortcuts.

Nothing here sets the focus: every key goes to the window, as from a real keyboard, and to whatever has the focus then.
"""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.application.ports import RecordStore
from nurse_assistant.ui.widgets import focus
from tests.support.day import MORNING
from tests.support.whole_window import WholeWindow
from tests.ui.rules.sight import cut, place

_NONE = Qt.KeyboardModifier.NoModifier
_MOST_TABS = 60


class KeyboardNurse(WholeWindow):
    """The hands of `WholeWindow` without a mouse. `keys` counts every key but the characters typed into fields."""

    def __init__(self, qtbot: QtBot, store: RecordStore, start: datetime = MORNING) -> None:
        self.keys = 0
        self._typed_ms = 1000
        super().__init__(qtbot, store, start)

    def open(self) -> None:
        super().open()
        with self._qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.settle()

    # --- keys

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        """One key, to the window: a shortcut, or what has the focus, takes it. The focus is somewhere after it."""
        if key == Qt.Key.Key_Space and modifier == _NONE:
            self._finger(key, " ")
        else:
            QTest.keyClick(self.window.windowHandle(), key, modifier)
        self.keys += 1
        self.settle()
        self.check_focus()

    def _finger(self, key: int, letter: str) -> None:
        """A letter at the speed of a finger: what comes faster is a scanner's (U-110)."""
        handle = self.window.windowHandle()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._typed_ms += 80
            event = QKeyEvent(kind, key, _NONE, letter)
            event.setTimestamp(self._typed_ms)
            QCoreApplication.sendEvent(handle, event)

    def figures(self, pad: str, figures: str) -> None:
        """Typed: the focus went into the field with the name."""
        edit = self.shown_edit(f"{pad}.figures")
        assert edit.hasFocus(), "a PIN is typed where the focus is"
        for figure in figures:
            self._finger(ord(figure), figure)
        self.settle()
        assert edit.text() == figures

    def focused(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None, "the focus is nowhere"
        return found

    def check_focus(self) -> None:
        """Something in sight has it, something that takes the keyboard, and all of it is inside the window."""
        found = self.focused()
        assert found in focus.stops(self.window), f"the focus is at {found.objectName() or found}"
        left = cut(found, self.window)
        assert left == place(found, self.window), f"{found.objectName()} has the focus, only {left} of it is in sight"

    def go(self, target: QWidget) -> None:
        """Tab until the target, or its group, has the focus; then the arrows."""
        group = focus.group_of(target)
        for _ in range(_MOST_TABS):
            now = self.focused()
            if now is target or (group is not None and focus.group_of(now) is group):
                break
            self.press(*self._nearer(target))
        if group is not None:
            self._arrow_to(target, group)
        assert self.focused() is target, f"no key leads to {target.objectName()}"

    def _nearer(self, target: QWidget) -> tuple[Qt.Key, Qt.KeyboardModifier]:
        """Forward or back, whichever is shorter; F6 where she is in another part of the window."""
        areas = focus.areas(self.window)
        there = next((one for one in areas if one.isAncestorOf(target)), None)
        if there is not None and not there.isAncestorOf(self.focused()):
            return Qt.Key.Key_F6, _NONE
        stations = focus.stations(self.window)
        group = focus.group_of(target)
        ends = [n for n, one in enumerate(stations) if one is target or (group and focus.group_of(one) is group)]
        assert ends, f"{target.objectName()} is not among the stations"
        here = stations.index(self.focused()) if self.focused() in stations else 0
        ahead = (ends[0] - here) % len(stations)
        if ahead <= len(stations) - ahead:
            return Qt.Key.Key_Tab, _NONE
        return Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier

    def _arrow_to(self, target: QWidget, group: QWidget) -> None:
        for _ in range(_MOST_TABS):
            members = focus.stops(group)
            here, there = members.index(self.focused()), members.index(target)
            if here == there:
                return
            self.press(Qt.Key.Key_Right if there > here else Qt.Key.Key_Left)

    # --- hands

    def tap(self, name: str) -> None:
        """Go to the button and press Space."""
        self.wait_out_the_guard()
        self.settle()
        self.go(self.shown(QPushButton, name))
        self.press(Qt.Key.Key_Space)
        self.taps += 1

    def enter(self, name: str, text: str) -> None:
        self.go(self.shown_edit(name))
        self.type(text)
        self.characters += len(text)

    def type(self, text: str) -> None:
        """Plain letters and digits, to what has the focus."""
        for character in text:
            self._finger(ord(character.upper()), character)
        self.settle()
