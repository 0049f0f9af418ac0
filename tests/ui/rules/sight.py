"""What is in sight in a window: its parts, and every word that can be read there."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QTableView,
    QWidget,
)

from nurse_assistant.ui.frame.scan_notice import ScanNotice
from nurse_assistant.ui.steps.rate_chart import RateChart
from nurse_assistant.ui.steps.window_chart import WindowChart
from nurse_assistant.ui.widgets.number_pad import NumberPad

PASSING = (NumberPad, ScanNotice)
"""What stands over a page for as long as it is wanted: the pad while a finger types, the answer to a scan."""


def visible(root: QWidget) -> list[QWidget]:
    """The root and every part of it that is shown (it may still be scrolled away or covered)."""
    return [root, *(one for one in root.findChildren(QWidget) if one.isVisibleTo(root))]


def place(widget: QWidget, root: QWidget) -> QRect:
    """Where it stands, in the root's coordinates."""
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def cut(widget: QWidget, root: QWidget) -> QRect:
    """What is left of its place when everything around it has cut off what does not fit in."""
    left = place(widget, root)
    above = widget.parentWidget()
    while above is not None and widget is not root:
        left = left.intersected(place(above, root))
        if above is root:
            break
        above = above.parentWidget()
    return left


def scrolls(widget: QWidget) -> bool:
    """Whether it stands in something that scrolls: there it may be out of sight and is not lost."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            return True
        above = above.parentWidget()
    return False


def name_of(widget: QWidget) -> str:
    """Its own name, or that of the nearest part around it, with its class."""
    named: QWidget | None = widget
    while named is not None and not named.objectName():
        named = named.parentWidget()
    return f"{named.objectName() if named else ''} ({type(widget).__name__})"


def words(root: QWidget) -> Iterator[tuple[str, str]]:
    """Where and what, for every text in sight but what somebody typed."""
    for widget in visible(root):
        for text in _texts(widget):
            if text:
                yield name_of(widget), text


def _texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QAbstractItemView):
        yield from (text for _, text, _ in cells(widget))
    elif isinstance(widget, RateChart | WindowChart):
        yield widget.accessibleDescription()
    if not isinstance(widget, QPushButton):  # what stands on a button is read from its labels
        yield widget.accessibleName()
    if widget.isWindow():
        yield widget.windowTitle()


def cells(view: QAbstractItemView) -> Iterator[tuple[QRect, str, QFontMetrics]]:
    """Each line of a list or cell of a table: where it stands in the view's own area, what it says, in what letters."""
    model = view.model()
    for line in range(model.rowCount()):
        if isinstance(view, QListWidget) and view.item(line).isHidden():
            continue
        for column in range(1 if isinstance(view, QListWidget) else model.columnCount()):
            index = model.index(line, column)
            text = model.data(index, Qt.ItemDataRole.DisplayRole)
            if text and not (isinstance(view, QTableView) and view.isColumnHidden(column)):
                font = model.data(index, Qt.ItemDataRole.FontRole)
                letters = QFontMetrics(font) if isinstance(font, QFont) else view.fontMetrics()
                yield view.visualRect(index), str(text), letters


def is_inner(widget: QWidget) -> bool:
    """A part Qt makes for itself: the viewport, the bars and the corner of what scrolls, the heads of a table."""
    above = widget.parentWidget()
    return isinstance(above, QAbstractScrollArea) and not isinstance(above, QLabel)
