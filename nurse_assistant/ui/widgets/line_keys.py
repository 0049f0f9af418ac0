"""The keyboard on a table whose lines can be opened: it comes to a line, arrows move, Enter or Space opens it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView

_FRAMED = 1
"""The cell of a line that has the frame of the focus."""
_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class LineKeys(QObject):
    """Watches one table, and belongs to it."""

    entered = Signal(int)
    """The row."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._take_a_line()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _PRESSES:
            now = self._table.currentIndex()
            if now.isValid() and not event.isAutoRepeat():
                self.entered.emit(now.row())
            return True
        return super().eventFilter(watched, event)

    def _take_a_line(self) -> None:
        """She sees which line Enter opens."""
        now = self._table.currentIndex()
        if now.isValid() and not self._table.isRowHidden(now.row()):
            return
        rows = range(self._table.model().rowCount())
        first = next((row for row in rows if not self._table.isRowHidden(row)), None)
        if first is not None:
            self._table.setCurrentIndex(self._table.model().index(first, _FRAMED))
