"""Since when nobody has touched the workstation. Every key, tap and click in any window of the program counts.

It has no timer: it compares times when it is asked.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QObject

_TOUCHES = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel,
    QEvent.Type.TabletPress,
})  # fmt: skip


class LockKeeper(QObject):
    def __init__(self, parent: QObject, now: Callable[[], datetime]) -> None:
        super().__init__(parent)
        self._now = now
        self._touched = now()
        application = QCoreApplication.instance()
        assert application is not None, "a window has an application"
        application.installEventFilter(self)

    def rest(self) -> None:
        """The window is closed."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def touch(self) -> None:
        """Somebody is here."""
        self._touched = self._now()

    def idle_for(self) -> timedelta:
        """A clock set back makes nobody look away for an hour: then it counts from now."""
        now = self._now()
        self._touched = min(self._touched, now)
        return now - self._touched

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touch()
        return False
