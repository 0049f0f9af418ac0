"""Finding a widget by its object name; a missing one fails the test with its name."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

_W = TypeVar("_W", bound=QWidget)


def find(parent: QWidget, kind: type[_W], name: str) -> _W:
    found = parent.findChild(kind, name)
    assert found is not None, f"no {kind.__name__} is named {name}"
    return found


def tap(parent: QWidget, name: str) -> None:
    """A click in the middle of a button, as a finger would."""
    QTest.mouseClick(find(parent, QPushButton, name), Qt.MouseButton.LeftButton)
