"""What every button of the program does with the keyboard: Enter and Space press it, arrows go to its neighbour in the
group, a frame shows that it has the focus, and no button is a default one (U-73, U-110)."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from nurse_assistant.ui.widgets import focus

_BY_HAND = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.MouseFocusReason)


class KeyButton(QPushButton):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.landed = False
        """The focus came here by itself, not by a key of hers."""

    def face(self) -> QLabel:
        """The words whose colour the frame has."""
        raise NotImplementedError

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.landed = event.reason() not in _BY_HAND
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key held down acts once."""
        if focus.arrow(self, event.key()):
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            focus.draw_ring(self, self.face().palette().windowText().color())
