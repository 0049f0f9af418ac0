"""Keeps the keyboard somewhere in sight, and keeps a second press of the same key from acting where the focus landed.

A part that had the focus may go away: after an act, when a box closes, when the view changes. Qt leaves the focus
nowhere then; here it lands in the nearest part of the screen that is still there, once Qt's present turn is over.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import SPAN, Guard

_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class FocusKeeper(QObject):
    _lost = Signal()

    def __init__(
        self, window: QWidget, guard: Guard, front: Callable[[], QWidget | None], now: Callable[[], datetime]
    ) -> None:
        super().__init__(window)
        self._window, self._guard, self._front, self._now = window, guard, front, now
        self._last: QWidget | None = None
        self._around: list[QWidget] = []
        """The last stop that had the focus, and the places it stood in, from the inside out."""
        self._watched: QWidget | None = None
        self._landed_at: datetime | None = None
        self._lost.connect(self._find, Qt.ConnectionType.QueuedConnection)
        app = QApplication.instance()
        assert isinstance(app, QApplication), "a window has an application"
        app.focusChanged.connect(self._moved)

    # --- lost and found

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._is_stop(new):
            assert new is not None, "a stop is a widget"
            self._remember(new)
        elif not self._is_stop(focus.holder(self._window)):
            self._lost.emit()

    def _is_stop(self, widget: QWidget | None) -> bool:
        return (
            widget is not None
            and widget.window() is self._window
            and widget.isVisible()
            and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        )

    def _remember(self, widget: QWidget) -> None:
        self._last, self._around = widget, focus.places_around(widget)
        self._landed_at = self._now() if isinstance(widget, ActButton) and widget.landed else None
        if self._watched is not widget:
            if focus.is_alive(self._watched):
                self._watched.removeEventFilter(self)
            self._watched = widget
            widget.installEventFilter(self)

    def keep(self) -> None:
        """After every refresh: what has the focus may have gone away."""
        if not self._is_stop(focus.holder(self._window)):
            self._find()

    def _find(self) -> None:
        if self._is_stop(focus.holder(self._window)):
            return
        last = self._last
        group = focus.group_of(last) if focus.is_alive(last) else None
        if group is not None and last is not None and group.isVisible():
            target = focus.after(last, group, self._is_shut)
            if target is not None:
                focus.go_to(target, Qt.FocusReason.OtherFocusReason)
                return
        for place in (*self._around, self._front()):
            if focus.is_alive(place) and place.isVisible() and focus.land(place, self._is_shut):
                return
        focus.land(self._window, self._is_shut)

    def _is_shut(self, widget: QWidget) -> bool:
        """The place of an act keeps no focus (U-110), whichever act stands there now; and what nobody pressed for
        leads to no act at all."""
        if not focus.records(widget):
            return False
        return not self._guard.is_recent() or (isinstance(widget, ActButton) and self._guard.blocks(widget.place()))

    # --- the second press

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter or Space on a button on which the focus landed by itself, right after an act: it was meant for that
        act. Where she went herself, it is taken."""
        if not (isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress):
            return super().eventFilter(watched, event)
        if isinstance(watched, QWidget):
            focus.bring_into_sight(watched)
        if event.key() not in _PRESSES:
            return super().eventFilter(watched, event)
        return isinstance(watched, ActButton) and watched.landed and self._is_resting(watched)

    def _is_resting(self, button: ActButton) -> bool:
        landed_now = self._landed_at is not None and self._landed_at <= self._now() < self._landed_at + SPAN
        return self._guard.is_recent() or (landed_now and focus.records(button))

    # --- areas

    def next_area(self, *, forward: bool) -> None:
        """F6: to the next part of the window; Shift F6 to the one before."""
        areas = focus.areas(self._window)
        now = focus.holder(self._window)
        here = next((n for n, one in enumerate(areas) if now is not None and one.isAncestorOf(now)), -1)
        if areas:
            step = 1 if forward else -1
            place = areas[(here + step) % len(areas)] if here >= 0 or forward else areas[-1]
            focus.enter(place)

    def to_the_act(self) -> None:
        """Ctrl Enter: to the act that leads on, of what is in front. It moves the focus and presses nothing."""
        front = self._front()
        if front is not None:
            focus.to_the_act(front)
