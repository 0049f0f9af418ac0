"""What the keyboard meets in a window: all of it, in the order it is read, and no button that Enter presses unasked."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFrame, QLineEdit, QPushButton, QWidget

from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.number_pad import PadKey


def out_of_order(window: QWidget) -> list[str]:
    """U-73: within a card Tab never goes up, nor back to the left in one line; a column is read before the next one."""
    stations = [one for one in focus.stations(window) if _is_whole(one)]
    found = []
    for one, other in pairwise(stations):
        if _card(one) is _card(other) and _is_before(_place(other, window), _place(one, window)):
            found.append(f"U-73: {other.objectName()} is reached after {one.objectName()}")
    return found


def _is_before(one: QRect, other: QRect) -> bool:
    """`one` is read first, wherever the eye comes from."""
    left = one.left() < other.right()
    return (one.bottom() <= other.top() and left) or (one.right() <= other.left() and _same_line(one, other))


def _same_line(one: QRect, other: QRect) -> bool:
    return one.top() < other.center().y() < one.bottom() or other.top() < one.center().y() < other.bottom()


def _is_whole(widget: QWidget) -> bool:
    """Not scrolled away: where that stands says nothing."""
    return widget.visibleRegion().boundingRect().size() == widget.size()


def _card(widget: QWidget) -> QWidget | None:
    """The frame it stands in; the frame of a field is none."""
    above = widget.parentWidget()
    while above is not None and not (isinstance(above, QFrame) and above.property("panel") not in (None, "field")):
        above = above.parentWidget()
    return above


def _place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def out_of_reach(window: QWidget) -> list[str]:
    """U-73: what can be tapped or typed into is reached with Tab and arrows."""
    reached = focus.stops(window)
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView)
    shown = (one for one in window.findChildren(QWidget) if isinstance(one, kinds) and one.isVisible())
    return [f"U-73: no key leads to {one.objectName()}" for one in shown if one not in reached and _wants_a_key(one)]


def _wants_a_key(widget: QWidget) -> bool:
    """The corner button and the heads of a table are Qt's own, and hidden or without an act; the pad for figures is
    for who has no keys."""
    return not isinstance(widget, PadKey) and not isinstance(widget.parentWidget(), QAbstractItemView)


def defaults(window: QWidget) -> list[str]:
    """U-110: no button is default or auto-default."""
    buttons = window.findChildren(QPushButton)
    return [f"U-110: {one.objectName()} is a default button" for one in buttons if one.isDefault() or one.autoDefault()]


def unnamed_groups(window: QWidget) -> list[str]:
    """U-79: a group of tiles says what it is about."""
    groups = (one for one in window.findChildren(QWidget) if one.property(focus.GROUP) and one.isVisible())
    return [f"U-79: the group {one.objectName()} has no name" for one in groups if not one.accessibleName()]
