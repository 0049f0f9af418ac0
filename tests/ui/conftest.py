"""The theme is there for every widget test, and windows that a test shows live as long as the test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.ui.widgets import theme

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
HERE = Path(__file__).resolve().parent

Show = Callable[..., QWidget]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen screen says at every window that it has no window manager to give size hints to or to raise it."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", r"does not support raise\(\)"))


@pytest.fixture(scope="session", autouse=True)
def installed_theme(qapp: QApplication) -> theme.Theme:
    return theme.install(qapp, RESOURCES)


@pytest.fixture(autouse=True)
def no_window_outlives_its_test() -> Iterator[None]:
    """pytest-qt asks for their deletion, but no event loop runs that would do it: each new theme would restyle all
    windows of all tests before, and take minutes."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Put widgets into one active window. (A page that nobody holds is gone before the test is over.)"""
    held: list[QWidget] = []

    def shown(*widgets: QWidget, width: int = 600, height: int = 400) -> QWidget:
        page = QWidget()
        held.append(page)
        box = QVBoxLayout(page)
        for widget in widgets:
            box.addWidget(widget)
        qtbot.addWidget(page)
        page.resize(width, height)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return shown


@pytest.fixture(autouse=True)
def usual_look() -> Iterator[None]:
    """Whatever a test sets for the whole program, the next one begins with the usual text size and colours."""
    look = theme.current()
    yield
    if (theme.current().name, theme.current().text_scale) != (look.name, look.text_scale):
        theme.change(look.name, look.text_scale, look.pixels_per_mm)
