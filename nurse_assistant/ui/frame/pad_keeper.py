"""When the number pad stands there, and where: at a finger's tap on a field for figures, at the edge. It covers neither
the field nor the patient's banner nor REACTION."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPointingDevice
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.number_pad import NumberPad, takes_figures

FINGER, ALWAYS = "finger", "always"
_GAP = 8
_TAPS = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class PadKeeper(QObject):
    def __init__(self, window: QWidget, always: Callable[[], bool]) -> None:
        """`always`: whether the mouse opens it, too; asked at each field."""
        super().__init__(window)
        self._window, self._always = window, always
        self.pad = NumberPad(window)
        self.pad.next_asked.connect(lambda: focus.tab(window, forward=True))
        self.pad.done.connect(self.pad.hide)
        self._watched: QLineEdit | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication), "a window has an application"
        app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and self._watched is not new:
            if focus.is_alive(self._watched):
                self._watched.removeEventFilter(self)
            self._watched = None
        if isinstance(new, QLineEdit) and takes_figures(new) and new.window() is self._window:
            self._watched = new
            new.installEventFilter(self)
            if self.pad.isVisible() or self._always():
                self.open_at(new)
        elif new is not None:
            self.pad.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() in _TAPS and isinstance(watched, QLineEdit):
            if self._always() or event.pointerType() == QPointingDevice.PointerType.Finger:
                self.open_at(watched)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.timestamp():
            self.pad.hide()  # there is a keyboard after all: the pad's own keys have no time
        return super().eventFilter(watched, event)

    def open_at(self, target: QLineEdit) -> None:
        """For this field, until the focus goes elsewhere."""
        self.pad.open_for(target)
        self.pad.move(self._place(target))
        QGuiApplication.inputMethod().hide()

    def _place(self, target: QLineEdit) -> QPoint:
        """At the right of the part of the window that the field stands in, the same place for each of its fields: the
        keys stay under the finger. Where the field is there itself, at the left."""
        field, free, size = self._rect(target.parentWidget() or target), self._free(target), self.pad.size()
        top = free.bottom() - size.height()
        right = QRect(QPoint(free.right() - size.width(), top), size)
        return right.topLeft() if not right.intersects(field) else QPoint(free.left(), top)

    def _free(self, target: QWidget) -> QRect:
        area = next((above for above in focus.above(target) if above.property(focus.AREA)), self._window)
        free = self._rect(area).intersected(self._window.rect())
        for button in self._window.findChildren(QPushButton):
            if button.isVisible() and button.property("role") == "reaction" and free.intersects(self._rect(button)):
                free.setBottom(self._rect(button).top() - _GAP)
        return free

    def _rect(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())
