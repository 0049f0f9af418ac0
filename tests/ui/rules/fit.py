"""Nothing is cut off and nothing covers its neighbour."""

import re
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QWidget

from tests.ui.rules.sight import cells, cut, is_inner, name_of, place, scrolls, visible

_ROUNDING = 1
_AT_A_BREAK = re.compile(r"[ \n]|(?<=-)")
_LINE_EDIT_EDGE = 4
"""What a QLineEdit keeps free left and right of its text, both together."""
_CELL_EDGE = 6


def cut_off(root: QWidget) -> list[str]:
    """Words that do not fit into their place, and parts that do not fit into what is around them."""
    found = []
    for widget in visible(root):
        if isinstance(widget, QLabel) and widget.text():
            found += _label(widget)
        elif isinstance(widget, QLineEdit):
            found += _line_edit(widget)
        elif isinstance(widget, QAbstractItemView):
            found += _cells(widget)
        if widget is not root and not is_inner(widget) and not scrolls(widget):
            found += _around(widget, root)
    return found


def _label(label: QLabel) -> list[str]:
    metrics, text = label.fontMetrics(), label.text()
    inside = label.contentsRect().width() - 2 * label.margin()
    # The line's own space above and below the letters may go; the letters may not.
    spare = metrics.height() - metrics.tightBoundingRect(text.replace("\n", " ")).height()
    if label.wordWrap():
        longest = max(metrics.horizontalAdvance(word) for word in _AT_A_BREAK.split(text))
        wide, high = longest, label.heightForWidth(label.width())
    else:
        wide, high = label.sizeHint().width() - label.width() + inside, label.sizeHint().height()
    fits = wide <= inside + _ROUNDING and high - spare <= label.height() + _ROUNDING
    return [] if fits else [f"cut off: {name_of(label)} {label.width()}x{label.height()}: {label.text()}"]


def _line_edit(edit: QLineEdit) -> list[str]:
    shown = edit.text() or edit.placeholderText()
    inside = edit.contentsRect().width() - _LINE_EDIT_EDGE
    fits = edit.fontMetrics().horizontalAdvance(shown) <= inside + _ROUNDING
    return [] if fits else [f"cut off: {name_of(edit)} {inside} px: {shown}"]


def _cells(view: QAbstractItemView) -> list[str]:
    found, metrics = [], view.fontMetrics()
    area = view.viewport().rect()
    for rect, text in cells(view):
        inside = rect.adjusted(_CELL_EDGE // 2, 0, -(_CELL_EDGE // 2), 0)
        if not rect.intersects(area):
            continue  # scrolled away
        wraps = Qt.TextFlag.TextWordWrap if rect.height() > 2 * metrics.height() else Qt.TextFlag.TextSingleLine
        needed = metrics.boundingRect(QRect(0, 0, inside.width(), 10_000), wraps.value, text)
        if needed.width() > inside.width() + _ROUNDING or needed.height() > rect.height() + _ROUNDING:
            found.append(f"cut off: {name_of(view)} {inside.width()}x{rect.height()}: {text}")
    return found


def _around(widget: QWidget, root: QWidget) -> list[str]:
    if cut(widget, root) == place(widget, root):
        return []
    return [f"sticks out: {name_of(widget)} {place(widget, root).getRect()}"]


def overlapping(root: QWidget) -> list[str]:
    """Two parts of one whole in one place."""
    found = []
    for parent in visible(root):
        children = [one for one in parent.children() if isinstance(one, QWidget) and one.isVisibleTo(parent)]
        children = [one for one in children if not one.isWindow() and not is_inner(one)]
        for one, other in combinations(children, 2):
            both = one.geometry().intersected(other.geometry())
            if both.width() > _ROUNDING and both.height() > _ROUNDING:
                found.append(f"overlap: {name_of(one)} and {name_of(other)} in {name_of(parent)}")
    return found
