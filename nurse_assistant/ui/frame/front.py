"""Coming to the front for a high alarm without taking the keyboard, and taking nothing for a moment after it (U-111).

She may be typing in the hospital's system, and her next click was meant for it. Where this window was in front already
nothing comes, so nothing is swallowed: a figure typed here is never lost to an alarm.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

DEAF = timedelta(milliseconds=700)

_MEANT_FOR_ANOTHER = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride, QEvent.Type.Shortcut,
    QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.Wheel,
})  # fmt: skip


def come_back(window: QWidget) -> None:
    """In front of other programs, with the keyboard: somebody asked for it."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
    window.show()
    window.raise_()
    window.activateWindow()


class Front(QObject):
    """Brings one window to the front and makes it deaf for 700 ms."""

    def __init__(self, window: QWidget, now: Callable[[], datetime]) -> None:
        super().__init__(window)
        self._window = window
        self._now = now
        self._since: datetime | None = None

    def call(self) -> None:
        """Over the other programs, unless it is in front already."""
        if self._window.isActiveWindow():
            return
        self._since = self._now()
        if (app := QCoreApplication.instance()) is not None:
            app.installEventFilter(self)
        self._window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, True)
        if self._window.isMinimized():
            self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.raise_()
        QApplication.alert(self._window)  # where the system allows no raising: its own way of asking for attention

    @property
    def until(self) -> datetime | None:
        """When it hears again; None: it does."""
        return None if self._since is None else self._since + DEAF

    def tick(self, now: datetime) -> None:
        """Stop listening in when the moment is over; a clock set back ends it too."""
        if self._since is not None and not self._since <= now < self._since + DEAF:
            self._since = None
            if (app := QCoreApplication.instance()) is not None:
                app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _MEANT_FOR_ANOTHER or not self._is_ours(watched):
            return False
        self.tick(self._now())
        return self._since is not None

    def _is_ours(self, watched: QObject) -> bool:
        """A part of the window, or a shortcut of one."""
        if not isinstance(watched, QObject):  # PySide6 takes some objects for what lay at their address before
            return False
        part = watched if isinstance(watched, QWidget) else watched.parent()
        return isinstance(part, QWidget) and part.window() is self._window
