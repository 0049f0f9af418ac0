"""What can be tapped is large enough, has a name, and is there where the rules want it."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QHeaderView, QLineEdit, QPushButton, QWidget

from nurse_assistant.ui.frame.main_window import MainWindow
from tests.ui.rules.sight import cells, cut, name_of, place, visible

LEAST, LEAST_ACT = 24, 44


def small_targets(root: QWidget) -> list[str]:
    """U-72: 24 px always, 44 px for what acts."""
    found = []
    for widget in visible(root):
        if isinstance(widget, QPushButton):
            found += _too_small(widget, widget.width(), widget.height(), LEAST_ACT)
        elif isinstance(widget, QAbstractButton | QLineEdit):
            found += _too_small(widget, widget.width(), widget.height(), LEAST)
        elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
            found += [line for rect, _, _ in cells(widget) for line in _too_small(widget, LEAST, rect.height(), LEAST)]
    return found


def _too_small(widget: QWidget, width: int, height: int, least: int) -> list[str]:
    return [f"U-72: {name_of(widget)} is {width}x{height}"] if min(width, height) < least else []


def nameless(root: QWidget) -> list[str]:
    """U-79: what can be tapped or typed into has a name that is not just its place."""
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView)
    controls = (one for one in visible(root) if isinstance(one, kinds) and not isinstance(one, QHeaderView))
    return [f"U-79: {name_of(one)} has no accessible name" for one in controls if not _said(one).strip()]


def _said(widget: QWidget) -> str:
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name)


def missing_parts(window: MainWindow) -> list[str]:
    """U-10 and U-109: header on every screen, banner on every patient's, REACTION wherever somebody may be ill."""
    page = window.pages.currentWidget()
    wanted: list[QWidget] = [window.header, *([window.patient.banner] if page is window.patient else [])]
    found = [f"U-10: {name_of(one)} is not wholly in sight" for one in wanted if not _is_uncovered(one, window)]
    return found if _has_reaction(window, page) else [*found, "U-109: REACTION is not in sight"]


def _has_reaction(window: MainWindow, page: QWidget | None) -> bool:
    if page is window.first_run and not window.first_run.can_go_back():
        return True  # the very first run: there is no chair yet
    roles = [one for one in visible(window) if isinstance(one, QPushButton) and one.property("role") == "reaction"]
    nobody = page is window.reaction_chair and not roles
    return nobody or any(_is_uncovered(one, window) for one in roles)


def _is_uncovered(widget: QWidget, root: QWidget) -> bool:
    """Wholly inside the window, and nothing else stands over it."""
    if not widget.isVisible() or cut(widget, root) != place(widget, root):
        return False
    spot = place(widget, root)
    for where in (spot.center(), spot.topLeft() + QPoint(2, 2), spot.bottomRight() - QPoint(2, 2)):
        top = root.childAt(where)
        if top is None or (top is not widget and not widget.isAncestorOf(top)):
            return False
    return True
