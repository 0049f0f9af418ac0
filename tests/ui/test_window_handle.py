"""A window's handle is a window, also where PySide mixed it up with a layout item that is long gone."""

from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QLabel, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot

from nurse_assistant.ui.frame.window_frame import own_handle


class Mistaken(QWidget):
    """Answers with the old item until it is forgotten."""

    def __init__(self) -> None:
        super().__init__()
        self.label = QLabel()
        self.item = QWidgetItem(self.label)
        self.asked = 0

    def windowHandle(self) -> QWindow:  # noqa: N802
        self.asked += 1
        return super().windowHandle() if self.asked > 1 else self.item  # type: ignore[return-value]


def test_it_is_asked_again_once_the_old_item_is_forgotten(qtbot: QtBot) -> None:
    window = Mistaken()
    qtbot.addWidget(window)
    qtbot.addWidget(window.label)
    window.show()
    window.asked = 0
    assert isinstance(own_handle(window), QWindow)


def test_a_window_that_was_never_shown_has_none(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert own_handle(window) is None
