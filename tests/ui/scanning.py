"""A keyboard-wedge scanner in a test: keys with the times a scanner gives them, sent to the window as Qt does."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

APART = 4
_ENDS = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "\x1d": Qt.Key.Key_BracketRight, " ": Qt.Key.Key_Space}


class Wedge:
    """`ms` is the keyboard's own clock."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.ms = 1_000_000

    def key(self, letter: str, *, after: int, dwell: int) -> None:
        """One key: down `after` ms from the last one, up again `dwell` ms later."""
        self.ms += after
        self.send(QEvent.Type.KeyPress, letter, self.ms)
        self.send(QEvent.Type.KeyRelease, letter, self.ms + dwell)

    def send(self, kind: QEvent.Type, letter: str, at: int) -> None:
        key = _ENDS.get(letter) or Qt.Key(ord(letter.upper()))
        held = Qt.KeyboardModifier.ControlModifier if letter == "\x1d" else Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(kind, key, held, letter)
        event.setTimestamp(at)
        handle = self._window.windowHandle()
        assert handle is not None, "the window is shown"
        QCoreApplication.sendEvent(handle, event)

    def scan(self, code: str, end: str = "\r", apart: int = APART) -> None:
        """A burst after a pause of a second."""
        self.ms += 1000
        for letter in code + end:
            self.key(letter, after=apart, dwell=1)
        QApplication.processEvents()

    def type(self, text: str, *, apart: int = 120, dwell: int = 70) -> None:
        """A person types."""
        for letter in text:
            self.key(letter, after=apart, dwell=dwell)
