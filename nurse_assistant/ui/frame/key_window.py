"""The keyboard of the window: Tab as the eye reads, F6 round its parts, Ctrl Enter to the act, Esc back."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from nurse_assistant.ui.frame.focus_keeper import FocusKeeper
from nurse_assistant.ui.frame.pad_keeper import PadKeeper
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.guard import Guard

AREA_KEY = "F6"
ACT_KEYS = ("Ctrl+Return", "Ctrl+Enter")
"""They take the focus to the act that leads on; they never press it."""


class KeyWindow(QMainWindow):
    escaped = Signal()
    """Esc, and nothing in sight had a use for it."""

    def watch_keyboard(
        self,
        guard: Guard,
        front: Callable[[], QWidget | None],
        now: Callable[[], datetime],
        pad_always: Callable[[], bool],
    ) -> FocusKeeper:
        """`pad_always`: figures are tapped with the mouse, too."""
        self.pads = PadKeeper(self, pad_always)
        keeper = FocusKeeper(self, guard, front, now)
        for key, go in (
            (AREA_KEY, lambda: keeper.next_area(forward=True)),
            (f"Shift+{AREA_KEY}", lambda: keeper.next_area(forward=False)),
            *((key, keeper.to_the_act) for key in ACT_KEYS),
        ):
            QShortcut(QKeySequence(key), self, go)
        return keeper

    def hold_keys(
        self, keys: Sequence[tuple[str, Callable[[], None]]], when: Callable[[], bool] = lambda: True
    ) -> None:
        """`when`: only then is a key answered."""
        for key, act in keys:
            QShortcut(QKeySequence(key), self, lambda act=act: act() if when() else None)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        return focus.tab(self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
