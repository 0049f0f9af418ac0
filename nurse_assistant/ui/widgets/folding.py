"""Rows become columns where the text is too large to stand side by side (U-78). At 100 % nothing ever folds.

A row turned by ninety degrees shows the same parts in the same order, so that nothing is lost and Tab goes as before.
Rows fold from outside in, only as many as must, and unfold when the place or the text changes. (Parts in columns stand
in a SpreadLayout, which folds by itself.)
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QScrollArea, QWidget

from nurse_assistant.ui.widgets import theme


class Folding(QObject):
    """Keeps what stands in a widget, or scrolls in it, as narrow as the widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._inner = (widget.widget() if isinstance(widget, QScrollArea) else None) or widget
        self._folded: list[QBoxLayout] = []
        self._width = -1
        for part in {self._widget, self._inner}:
            part.installEventFilter(self)

    def is_folded(self) -> bool:
        return bool(self._folded)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        resized = event.type() == QEvent.Type.Resize and watched is self._widget and self._room() != self._width
        if resized or (event.type() == QEvent.Type.StyleChange and watched is self._widget):
            self._width = self._room()
            for one in self._folded:
                one.setDirection(QBoxLayout.Direction.LeftToRight)
            self._folded.clear()
            self._fold()
        elif event.type() == QEvent.Type.LayoutRequest:
            self._fold()  # something grew or came; nothing unfolds until the place changes, so nothing flickers
        return False

    def _fold(self) -> None:
        self._folded += _in_widget(self._inner, self._room())

    def _room(self) -> int:
        """What scrolls keeps the width of its bar free in large text: it must not fold because it got a bar, and lose
        the bar because it folded."""
        bar = self._widget.verticalScrollBar().sizeHint().width() if isinstance(self._widget, QScrollArea) else 0
        return self._widget.width() - (bar if theme.current().is_large else 0)


def fold(widget: QWidget) -> None:
    """From now on what stands in it folds where it is too narrow."""
    Folding(widget)


def _in_widget(widget: QWidget, width: int) -> Iterator[QBoxLayout]:
    """What was folded so that the widget needs no more than this width (pixels)."""
    if widget.isHidden() or max(widget.minimumSizeHint().width(), widget.minimumWidth()) <= width:
        return
    inner = widget.widget() if isinstance(widget, QScrollArea) else None
    if isinstance(widget, QScrollArea) and inner is not None:
        bar = widget.verticalScrollBar()
        yield from _in_widget(inner, width - (bar.sizeHint().width() if theme.current().is_large else 0))
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout, width)


def _in_layout(layout: QLayout, width: int) -> Iterator[QBoxLayout]:
    if layout.minimumSize().width() <= width:
        return
    margins = layout.contentsMargins()
    width -= margins.left() + margins.right()
    if isinstance(layout, QBoxLayout) and layout.direction() == QBoxLayout.Direction.LeftToRight:
        layout.setDirection(QBoxLayout.Direction.TopToBottom)
        yield layout
    for place in range(layout.count()):
        yield from _in_item(layout.itemAt(place), width)


def _in_item(item: QLayoutItem | None, width: int) -> Iterator[QBoxLayout]:
    if item is None:
        return
    if (part := item.widget()) is not None:
        yield from _in_widget(part, width)
    elif (within := item.layout()) is not None:
        yield from _in_layout(within, width)
