"""The few pieces every screen is put together from: words, cards, rows, a line that wraps, a bar."""

from collections.abc import Callable
from decimal import Decimal
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.folding import fold
from nurse_assistant.ui.wording.texts import keep_units, with_whole_units, without_joiners

Box = TypeVar("Box", QHBoxLayout, QVBoxLayout)
Item = QWidget | QLayout | int | None
"""What a row or column takes: a widget, a layout, a gap in pixels, or None for what is left over."""


class _Words(QLabel):
    """Words in lines that break no unit. What keeps the unit together is drawn only: its text is what is said."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)

    def text(self) -> str:
        return without_joiners(super().text())

    def setText(self, text: str) -> None:  # noqa: N802
        super().setText(with_whole_units(text))


def label(text: str = "", look: str = "body", *, name: str = "", wrap: bool = False, right: bool = False) -> QLabel:
    made = _Words(keep_units(text))
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)  # a name or a note is never read as markup
    made.setProperty("look", look)
    made.setWordWrap(wrap)
    if right:
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def set_text(target: QLabel, text: str) -> None:
    """Most ticks change nothing: an unchanged label is not laid out again."""
    kept = keep_units(text)
    if target.text() != kept:
        target.setText(kept)


def set_shown(widget: QWidget, shown: bool) -> None:
    """Show or hide a part. A part that stands nowhere yet must not open as a window of its own."""
    if not shown:
        leave_focus(widget)
        widget.hide()
    elif widget.parentWidget() is not None:
        widget.show()
    else:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)


def leave_focus(widget: QWidget) -> None:
    """Before a part goes away: the focus in it stays where the part stood. Qt would hand it on to the next button, of
    another part perhaps, and Space would press that."""
    focus, above = QApplication.focusWidget(), widget.parentWidget()
    if focus is not None and above is not None and (focus is widget or widget.isAncestorOf(focus)):
        above.setFocus()


def arrange_around(widget: QWidget) -> None:
    """Let all that stands around it take its new size now; by itself each layout would a turn of the event loop after
    the one inside it."""
    around: QWidget | None = widget
    while around is not None:
        layout = around.layout()
        if layout is not None:
            layout.activate()
        around = around.parentWidget()


def row(*items: Item, spacing: int = 12, stretch_last: bool = False) -> QHBoxLayout:
    return _filled(QHBoxLayout(), items, spacing, stretch_last)


def column(*items: Item, spacing: int = 8) -> QVBoxLayout:
    return _filled(QVBoxLayout(), items, spacing, False)


def _filled(box: Box, items: tuple[Item, ...], spacing: int, stretch_last: bool) -> Box:
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    for place, item in enumerate(items):
        stretch = int(stretch_last and place == len(items) - 1)
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(item)
        elif isinstance(item, QWidget):
            box.addWidget(item, stretch)
        else:
            box.addLayout(item, stretch)
    return box


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go. Only for lists that changed, never at every tick."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            leave_focus(widget)
            widget.hide()  # a deleted widget lives until the next turn of the loop
            widget.setParent(None)
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


class Card(QFrame):
    """A white box with a thin edge. What stands in it goes into `body`."""

    def __init__(self, *, name: str = "", panel: str = "card", spacing: int = 12, margins: int = 18) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("panel", panel)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margins, margins * 3 // 4, margins, margins * 3 // 4)
        self.body.setSpacing(spacing)

    def add(self, item: QWidget | QLayout, stretch: int = 0) -> None:
        if isinstance(item, QWidget):
            self.body.addWidget(item, stretch)
        else:
            self.body.addLayout(item, stretch)


def card(*, name: str = "", panel: str = "card", spacing: int = 12, margins: int = 18) -> Card:
    return Card(name=name, panel=panel, spacing=spacing, margins=margins)


def rule() -> QFrame:
    """A hair line."""
    line = QFrame()
    line.setProperty("panel", "line")
    return line


class Pill(QLabel):
    """A short remark in a thin frame: "2 BAKER", "incident"."""

    def __init__(self, text: str = "", *, name: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", "pill")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class FractionBar(QWidget):
    """How much of something is done, as a bar. It has no figures: they stand beside it."""

    def __init__(self, *, name: str = "", thin: bool = True) -> None:
        super().__init__()
        self.setObjectName(name)
        self._fraction = Decimal(0)
        self.setFixedHeight(8 if thin else 14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_fraction(self, fraction: Decimal) -> None:
        fraction = min(max(fraction, Decimal(0)), Decimal(1))
        if fraction != self._fraction:
            self._fraction = fraction
            self.setAccessibleDescription(f"{fraction * 100:.0f} %")
            self.update()

    def fraction(self) -> Decimal:
        return self._fraction

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() // 2
        painter.setBrush(look.colour("track"))
        painter.drawRoundedRect(self.rect(), radius, radius)
        done = round(self.width() * self._fraction)
        if done:
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(QRect(0, 0, max(done, self.height()), self.height()), radius, radius)


class Scroll(QScrollArea):
    """What may grow beyond the screen. It scrolls only when it has to; sideways is the last resort, not a cut edge.

    A scroll area by itself asks its content for a height without saying how wide it is, and squeezes wrapped words.
    """

    def __init__(self, content: QWidget, *, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.installEventFilter(self)
        fold(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        content = self.widget()
        inside = content.layout() if content is not None else None
        if content is not None and inside is not None and inside.hasHeightForWidth():
            content.setMinimumHeight(inside.totalHeightForWidth(self.viewport().width()))


class FlowLayout(QLayout):
    """Items side by side at their own width, going on in the next line where there is no room."""

    def __init__(self, spacing: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(len(shown) - 1, 0)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the items line by line; every item of a line gets the line's height. Returns the height used."""
        top = 0
        for line in self._lines(rect.width()):
            widths = [min(item.sizeHint().width(), rect.width()) for item in line]
            heights = (_height(item, width) for item, width in zip(line, widths, strict=True))
            height, left = max(heights), 0
            for item, width in zip(line, widths, strict=True):
                if move:
                    item.setGeometry(QRect(rect.x() + left, rect.y() + top, width, height))
                left += width + self.spacing()
            top += height + self.spacing()
        return max(top - self.spacing(), 0)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        return self.broken(width, lambda item: item.sizeHint().width())

    def broken(self, width: int, width_of: Callable[[QLayoutItem], int]) -> list[list[QLayoutItem]]:
        """The items that are shown, line by line."""
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = min(width_of(item), width)
            if not lines or left + wanted > width:
                lines.append([])
                left = 0
            lines[-1].append(item)
            left += wanted + self.spacing()
        return lines


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def grid(*items: QWidget, columns: int, spacing: int = 8) -> QGridLayout:
    """Large tiles of one size, row by row: what is tapped with gloves on."""
    made = QGridLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for place, item in enumerate(items):
        item.setMinimumHeight(theme.current().height("touch_big"))
        made.addWidget(item, place // columns, place % columns)
    for place in range(columns):
        made.setColumnStretch(place, 1)
    return made


def flow(*items: QWidget, spacing: int = 8) -> FlowLayout:
    made = FlowLayout(spacing)
    for item in items:
        made.addWidget(item)
    return made
