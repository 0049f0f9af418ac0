"""A barcode scanner is a keyboard that types fast. Its bursts are taken before any widget sees a letter (U-110).

A burst is six or more characters, each less than 30 ms after the one before, and then Enter (or Tab: some scanners end
so). Only the events' own times count, so a slow program does not turn a burst into typing or typing into a burst.
There is no timer. A letter is held back until it is known to be a finger's: by the key being let go 30 ms or more
after it went down, by the next key coming later, by a tap, or by whatever ticks next (the caret, the second). Then it
goes on its way, with whatever was held with it, in order.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit

from nurse_assistant.application.scanned import SEPARATOR

APART_MS = 30
LEAST = 6
_NO_MORE_COMES = timedelta(milliseconds=100)
"""After this long without a key, a tick lets go of what is held."""
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock,
              Qt.Key.Key_NumLock, Qt.Key.Key_Meta)  # fmt: skip
"""A scanner presses them too, for capitals. They go on at once and end nothing."""
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_HANDS = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.WindowDeactivate, QEvent.Type.Wheel)


class Scanner(QObject):
    """Watches the keys of the whole application, on their way into its windows."""

    scanned = Signal(str)
    cut_short = Signal()
    """Letters came as fast as only a scanner types, but without Enter, where nothing takes letters: they were dropped,
    for a figure may be the key of an act."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._held_at = now()
        self._held: list[tuple[QWindow, QKeyEvent]] = []
        """Presses and releases, in order."""
        self._text = ""
        self._last_ms = 0
        self._swallowed: set[int] = set()
        """Keys of a burst that are still down: their release belongs to it."""
        self._giving = False

    def watch(self, application: QCoreApplication) -> None:
        application.installEventFilter(self)

    def rest(self, application: QCoreApplication) -> None:
        """The window is closed: what is typed elsewhere is no business of it."""
        application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _KEYS:
            # Qt hands a key to the window first and then to the widget with the focus: it is stopped at the window.
            if self._giving or not isinstance(watched, QWindow) or not isinstance(event, QKeyEvent):
                return False
            return self._pressed(watched, event) if kind is QEvent.Type.KeyPress else self._released(watched, event)
        if self._held and (kind in _HANDS or (kind is QEvent.Type.Timer and self._waited())):
            self.let_go()
        return False

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS:
            return False
        if _is_of_files(window):
            self.let_go()
            return False
        at, letter = event.timestamp(), _letter(event)
        follows = bool(self._held) and 0 <= at - self._last_ms < APART_MS
        if follows and event.key() in _ENDS and len(self._text) >= LEAST:
            self._take(event.key())
            return True
        if not letter or not at or event.isAutoRepeat():
            self.let_go()
            return False
        if not follows:
            self.let_go()
        self._hold(window, event)
        self._text += letter
        self._last_ms = at
        return True

    def _released(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in self._swallowed:
            self._swallowed.discard(event.key())
            return True
        pressed = next((one for _, one in reversed(self._held) if one.key() == event.key()), None)
        if pressed is None:
            return False
        self._hold(window, event)
        if event.timestamp() - pressed.timestamp() >= APART_MS:
            self.let_go()
        return True

    def _waited(self) -> bool:
        return not timedelta(0) <= self._now() - self._held_at < _NO_MORE_COMES

    def _hold(self, window: QWindow, event: QKeyEvent) -> None:
        self._held.append((window, event.clone()))
        self._held_at = self._now()

    def _take(self, end: int) -> None:
        down: set[int] = set()
        for _, event in self._held:
            (down.add if event.type() == QEvent.Type.KeyPress else down.discard)(event.key())
        self._swallowed = {*down, end}
        text, self._text, self._held = self._text, "", []
        self.scanned.emit(text)

    def let_go(self) -> None:
        """It was no burst: hand everything on, in order."""
        if not self._held or self._giving:
            return
        text, held, self._text, self._held = self._text, self._held, "", []
        if len(text) >= LEAST and not _takes_letters():
            self.cut_short.emit()
            return
        self._giving = True
        try:
            for window, event in held:
                QCoreApplication.sendEvent(window, event)
        finally:
            self._giving = False


def _letter(event: QKeyEvent) -> str:
    """What the key writes; the separator of GS1 codes comes as Ctrl+]."""
    text = event.text()
    if text == SEPARATOR:
        return text
    commands = event.modifiers() & _COMMANDS
    alt_gr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    if commands and commands != alt_gr:
        return SEPARATOR if event.key() == Qt.Key.Key_BracketRight else ""
    return text if text.isprintable() else ""


def _is_of_files(window: QWindow) -> bool:
    """A dialog of files: no scan is meant there, and the name of a file may be typed by a program, all at once."""
    dialogs = (one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog))
    return any(one.windowHandle() == window for one in dialogs)


def _takes_letters() -> bool:
    return isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)
