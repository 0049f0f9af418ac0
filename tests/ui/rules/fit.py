"""Nothing is cut off and nothing covers its neighbour."""

import re
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QScrollArea, QScrollBar, QWidget

from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.folding import Folding
from tests.ui.rules.sight import PASSING, cells, cut, is_inner, name_of, place, scrolls, visible

_ROUNDING = 1
_AT_A_BREAK = re.compile(r"[ \n]|(?<=-)")
_LINE_EDIT_EDGE = 4
"""What a QLineEdit keeps free left and right of its text, both together."""
_CELL_SIDE, _CELL_FOOT = 8, 3
"""What the style sheet keeps free in a cell."""


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
        if widget is not root and not is_inner(widget) and not isinstance(widget, QScrollBar):
            found += _beside(widget) if scrolls(widget) else _around(widget, root)
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
    """Words wrap in a cell as long as there is a line for them; then they end in dots."""
    found = []
    for rect, text, metrics in cells(view):
        inside = rect.adjusted(_CELL_SIDE, 0, -_CELL_SIDE, -_CELL_FOOT)
        if not rect.intersects(view.viewport().rect()):
            continue  # scrolled away
        needed = metrics.boundingRect(QRect(0, 0, inside.width(), 10_000), Qt.TextFlag.TextWordWrap.value, text)
        if needed.width() > inside.width() + _ROUNDING or needed.height() > inside.height() + _ROUNDING:
            found.append(f"cut off: {name_of(view)} {inside.width()}x{inside.height()}: {text}")
    return found


def _around(widget: QWidget, root: QWidget) -> list[str]:
    if cut(widget, root) == place(widget, root) or widget.size().isEmpty():
        return []
    return [f"sticks out: {name_of(widget)} {place(widget, root).getRect()}"]


def _beside(widget: QWidget) -> list[str]:
    """What scrolls up and down must not be cut at the sides."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is None or area.horizontalScrollBar().isVisible():
        return []
    spot, seen = place(widget, area.viewport()), area.viewport().rect()
    inside = seen.left() <= spot.left() + _ROUNDING and spot.right() <= seen.right() + _ROUNDING
    return [] if inside else [f"cut at the side: {name_of(widget)} {spot.getRect()} in {seen.width()} px"]


def overlapping(root: QWidget) -> list[str]:
    """Two parts of one whole in one place."""
    found = []
    for parent in visible(root):
        children = [one for one in parent.children() if isinstance(one, QWidget) and one.isVisibleTo(parent)]
        children = [one for one in children if not (one.isWindow() or is_inner(one) or isinstance(one, PASSING))]
        for one, other in combinations(children, 2):
            both = one.geometry().intersected(other.geometry())
            if both.width() > _ROUNDING and both.height() > _ROUNDING:
                found.append(f"overlap: {name_of(one)} and {name_of(other)} in {name_of(parent)}")
    return found


def folded(root: QWidget) -> list[str]:
    """At 100 % nothing folds: what should stand side by side does (U-78 lets it go below in large text only)."""
    if theme.current().is_large:
        return []
    keepers = ((one, keeper) for one in visible(root) for keeper in one.children() if isinstance(keeper, Folding))
    return [f"folded: {name_of(one)} {one.width()} px" for one, keeper in keepers if keeper.is_folded()]
