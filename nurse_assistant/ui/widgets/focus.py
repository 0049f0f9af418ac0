"""Where the keyboard is (U-73): Tab goes as the eye reads, arrows move inside a group, and after a change the focus
lands where the next act or the first empty field is.

Reading order is the order of the layouts: what stands in a card is read before the card beside it. A group of tiles is
one stop of Tab. Nothing here presses anything.
"""

from collections.abc import Callable, Iterator
from typing import Protocol, TypeGuard, runtime_checkable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QLayout,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)
from shiboken6 import Shiboken

GROUP, PLACE, AREA, RECORDS = "arrow_group", "focus_place", "focus_area", "records"
_AT_TOP = "shown_from_its_top"
_MARGINS = (8, 36)
"""Pixels across and down that stay in sight around what has the focus: a field with its label."""
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_ARROWS = (*_BACK, Qt.Key.Key_Right, Qt.Key.Key_Down)
_LEADING = ("primary", "next", "stopped")
Shut = Callable[[QWidget], bool]


@runtime_checkable
class KnowsItsEntry(Protocol):
    """A group or a place that knows better than the general rule where the keyboard enters it."""

    def enter_at(self) -> QWidget | None: ...


@runtime_checkable
class SaysBelow(Protocol):
    """A field of which something is said below it."""

    def said_below(self) -> QWidget | None:
        """What says it, while it is shown."""
        ...


def as_group(widget: QWidget) -> None:
    """Tab stops at what stands in it once; the arrows move inside."""
    widget.setProperty(GROUP, True)


def as_place(widget: QWidget) -> None:
    """A part of the screen in which the focus stays when what had it goes away."""
    widget.setProperty(PLACE, True)


def as_area(widget: QWidget) -> None:
    """A part of the window that F6 goes to."""
    widget.setProperty(AREA, True)


def is_alive(widget: QWidget | None) -> TypeGuard[QWidget]:
    """Python may still know a part that Qt has let go: a card of a board that was dealt anew."""
    return widget is not None and Shiboken.isValid(widget)


# --- reading order


def stops(top: QWidget) -> list[QWidget]:
    """Everything in sight below that takes the keyboard, in reading order."""
    return list(_stops(top))


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        if widget.isEnabled():
            yield widget
        return
    for child in _children(widget):
        if is_in_place(child):
            yield from _stops(child)


def is_in_place(widget: QWidget) -> bool:
    """Shown, or made just now and about to be shown by its layout."""
    return not (widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide))


def _children(widget: QWidget) -> list[QWidget]:
    inner: QWidget | None = None
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
    elif isinstance(widget, QStackedWidget):
        # What stands over the page, as the answer to a scan does, is read first.
        over = (child for child in widget.children() if isinstance(child, QWidget) and widget.indexOf(child) < 0)
        return [*over, *filter(None, [widget.currentWidget()])]
    elif isinstance(widget, QMainWindow):
        inner = widget.centralWidget()
    elif isinstance(widget, (QAbstractItemView, QPushButton, QLineEdit)):
        return []
    if inner is not None:
        return [inner]
    layout = widget.layout()
    laid = [] if layout is None else list(_laid_out(layout))
    beside = (child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow())
    return [*laid, *(child for child in beside if child not in laid)]


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout and of those inside it, as they are read.

    Never by `itemAt`: the item it wraps belongs to the layout, the wrapper outlives it, and whatever Qt puts at the
    freed address later comes back as a layout item, be it the window itself.
    """
    above = layout.parentWidget()
    beside = above.children() if above is not None else []
    widgets = [child for child in beside if isinstance(child, QWidget)]
    inner = [child for child in layout.children() if isinstance(child, QLayout)]
    found: list[tuple[int, QWidget | QLayout]] = [
        *((layout.indexOf(one), one) for one in widgets), *((layout.indexOf(one), one) for one in inner)
    ]  # fmt: skip
    placed = [(place, one) for place, one in found if place >= 0]
    for _, one in sorted(placed, key=lambda pair: _reading(layout, pair[0])):
        if isinstance(one, QWidget):
            yield one
        else:
            yield from _laid_out(one)


def _reading(layout: QLayout, place: int) -> tuple[int, int]:
    """Line and column in a grid; elsewhere the order of adding."""
    return _cell(layout, place) if isinstance(layout, QGridLayout) else (0, place)


def _cell(layout: QGridLayout, place: int) -> tuple[int, int]:
    position = layout.getItemPosition(place)
    assert isinstance(position, tuple), "row, column and spans"
    return int(position[0]), int(position[1])


# --- groups


def group_of(widget: QWidget) -> QWidget | None:
    """The group it belongs to."""
    return next((around for around in above(widget) if around.property(GROUP)), None)


def above(widget: QWidget) -> Iterator[QWidget]:
    """Everything it stands in, from the inside out."""
    around = widget.parentWidget()
    while around is not None:
        yield around
        around = around.parentWidget()


def entry(group: QWidget) -> QWidget | None:
    """Where Tab enters a group: at what is chosen in it, else at its first member."""
    if isinstance(group, KnowsItsEntry):
        own = group.enter_at()
        if own is not None:
            return own
    members = stops(group)
    chosen = (one for one in members if one.property("chosen") == "true")
    return next(chosen, members[0] if members else None)


def stations(top: QWidget) -> list[QWidget]:
    """The stops of Tab: each stop in reading order, of a group only its entry."""
    found: list[QWidget] = []
    met: list[QWidget] = []
    for stop in stops(top):
        group = group_of(stop)
        if group is None:
            found.append(stop)
        elif group not in met:
            met.append(group)
            found.append(entry(group) or stop)
    return found


def holder(window: QWidget) -> QWidget | None:
    """What has the focus in this window, or would have it if the window were in front."""
    return window.focusWidget()


def tab(window: QWidget, *, forward: bool) -> bool:
    """Go to the next or the last station; from inside a group out of it."""
    now, order = holder(window), stations(window)
    if not order:
        return False
    group = group_of(now) if now is not None else None
    here = next((n for n, one in enumerate(order) if one is now or (group is not None and group_of(one) is group)), -1)
    if here < 0:
        here = -1 if forward else 0
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    go_to(order[(here + (1 if forward else -1)) % len(order)], reason)
    return True


def arrow(widget: QWidget, key: int) -> bool:
    """An arrow key on a member of a group goes to its neighbour; at the edge it stays. False: not for a group."""
    group = group_of(widget)
    if key not in _ARROWS or group is None:
        return False
    members = stops(group)
    here = members.index(widget)
    if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        target: QWidget | None = members[min(max(here + (-1 if key in _BACK else 1), 0), len(members) - 1)]
    else:
        target = _above_or_below(widget, members, up=key in _BACK)
    if target is not None:
        go_to(target, Qt.FocusReason.TabFocusReason)
    return True


def _above_or_below(widget: QWidget, members: list[QWidget], *, up: bool) -> QWidget | None:
    """The nearest in the next line."""
    here = _place(widget).center()
    ahead = [one for one in members if (_place(one).bottom() < here.y() if up else _place(one).top() > here.y())]

    def far(one: QWidget) -> tuple[int, int]:
        there = _place(one).center()
        return abs(there.y() - here.y()), abs(there.x() - here.x())

    return min(ahead, key=far, default=None)


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


# --- landing


def as_act(button: QPushButton) -> None:
    """It records something: the focus never lands on it but right after another act of hers."""
    button.setProperty(RECORDS, True)


def records(widget: QWidget) -> bool:
    return bool(widget.property(RECORDS))


def open_to_all(_widget: QWidget) -> bool:
    """Even an act."""
    return False


def landing(place: QWidget, shut: Shut = records) -> QWidget | None:
    """Where the focus goes in a part that came to the front: what it says itself, else the first empty input or the
    act that leads on, whichever is read first. `shut`: what gets no focus."""
    if isinstance(place, KnowsItsEntry):
        own = place.enter_at()
        if own is not None and not shut(own):
            return own
    found = [one for one in stations(place) if not shut(one)]
    return next((one for one in found if _is_asked(one)), found[0] if found else None)


def _is_asked(stop: QWidget) -> bool:
    if isinstance(stop, QLineEdit):
        return not stop.text()
    if isinstance(stop, QPushButton) and stop.isCheckable():
        group = group_of(stop)
        return group is None or not any(isinstance(one, QPushButton) and one.isChecked() for one in stops(group))
    return str(stop.property("role")) in _LEADING and stop.property("open") != "false"


def land(place: QWidget, shut: Shut = records, page: QWidget | None = None) -> bool:
    """Put the focus there; False where nothing takes the keyboard. `page`: what it fills, if that scrolls around it."""
    target = landing(place, shut)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.OtherFocusReason)
    for around in _scrolling(target):
        # What has just come to the front is read from its beginning; the first key brings the focus into sight.
        is_new = (page or place).isAncestorOf(around)
        around.setProperty(_AT_TOP, is_new)
        if is_new:
            around.verticalScrollBar().setValue(0)
        else:
            show_in(around, target)
    return True


def after(member: QWidget, group: QWidget, shut: Shut = records) -> QWidget | None:
    """Where the focus goes in a group after an act of one of its members: on to the next one that may have it, or to
    none where the group says that all of it is done."""
    if isinstance(group, KnowsItsEntry):
        own = group.enter_at()
        return own if own is not None and not shut(own) else None
    members = stops(group)
    here = members.index(member) if member in members else -1
    return next((one for one in (*members[here + 1 :], *members[: max(here, 0)]) if not shut(one)), None)


def enter(place: QWidget) -> None:
    """She asked to come here: at its first station, or where it says."""
    target = landing(place, open_to_all)
    if target is not None:
        go_to(target, Qt.FocusReason.TabFocusReason)


def to_the_act(place: QWidget) -> None:
    """To the act that leads on; where there is none, to what is asked."""
    found = [one for one in stations(place) if str(one.property("role")) in _LEADING]
    ready = [one for one in found if one.property("open") != "false"]
    target = next(iter((*ready, *found)), None) or landing(place)
    if target is not None:
        go_to(target, Qt.FocusReason.TabFocusReason)


def go_to(target: QWidget, reason: Qt.FocusReason) -> None:
    """Give it the focus, and bring it into sight."""
    target.setFocus(reason)
    bring_into_sight(target)


def bring_into_sight(target: QWidget) -> None:
    """Whatever scrolls around it."""
    for around in _scrolling(target):
        around.setProperty(_AT_TOP, False)
        show_in(around, target)


def _scrolling(target: QWidget) -> list[QScrollArea]:
    return [around for around in above(target) if isinstance(around, QScrollArea)]


def keep_in_sight(area: QScrollArea) -> None:
    """What scrolls became lower or higher: what has the focus in it stays in sight."""
    now = holder(area.window())
    if now is not None and area.isAncestorOf(now) and not area.property(_AT_TOP):
        show_in(area, now)


def show_in(area: QScrollArea, target: QWidget) -> None:
    """Scrolled from the top as little as needed: what stands first, often the number that matters, stays in sight.
    What is higher than the place is read from its beginning. What is said of a field comes with it."""
    inner = area.widget()
    if inner is None or not inner.isAncestorOf(target):
        return
    place, room = _with_what_is_said(target, inner, area.viewport().height()), area.viewport().height()
    if place.bottom() < room:
        area.verticalScrollBar().setValue(0)
    elif place.height() > room:
        area.verticalScrollBar().setValue(place.top())
    else:
        across, down = _MARGINS
        middle = place.center()
        area.ensureVisible(middle.x(), middle.y(), place.width() // 2 + across, place.height() // 2 + down)


def _with_what_is_said(target: QWidget, inner: QWidget, room: int) -> QRect:
    """Where it stands, and what is said of it, if both go into so many pixels of height; else it alone."""
    place = QRect(target.mapTo(inner, QPoint(0, 0)), target.size())
    field = next((around for around in above(target) if isinstance(around, SaysBelow)), None)
    said = field.said_below() if field is not None else None
    if said is None or not inner.isAncestorOf(said):
        return place
    both = place.united(QRect(said.mapTo(inner, QPoint(0, 0)), said.size()))
    both.setLeft(place.left())
    both.setRight(place.right())
    return both if both.height() <= room else place


def places_around(widget: QWidget) -> list[QWidget]:
    """The parts of the screen it stands in, from the inside out, that are in sight."""
    return [around for around in above(widget) if around.property(PLACE) and around.isVisible()]


def areas(window: QWidget) -> list[QWidget]:
    """What F6 goes through, in reading order: those with something that takes the keyboard, and no area in them."""
    seen = [one for one in window.findChildren(QWidget) if one.property(AREA) and one.isVisible() and stops(one)]
    found = [one for one in seen if not any(one is not other and one.isAncestorOf(other) for other in seen)]
    order = {stop: place for place, stop in enumerate(stops(window))}
    return sorted(found, key=lambda one: order.get(stops(one)[0], 0))


def draw_ring(widget: QWidget, colour: QColor) -> None:
    """The frame of what has the focus: inside, in the colour of the words, which has their contrast on every fill."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 2))
    painter.drawRoundedRect(widget.rect().adjusted(4, 4, -5, -5), 5, 5)
