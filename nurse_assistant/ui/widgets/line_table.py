"""A table of lines to read and to tap: one line is chosen by a tap or by Enter; nothing is typed into it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from nurse_assistant.ui.widgets.line_keys import LineKeys
from nurse_assistant.ui.wording import texts


class LineTable(QTableWidget):
    chosen = Signal(int)
    """The line."""

    def __init__(self, headers: Sequence[str], *, name: str, says: str, stretched: int) -> None:
        """`stretched`: the column that takes what room is left."""
        super().__init__(0, len(headers))
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setHorizontalHeaderLabels(headers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        LineKeys(self).entered.connect(self.chosen)
        self.itemClicked.connect(lambda item: self.chosen.emit(item.row()))

    def show_lines(self, lines: Iterable[Sequence[str]]) -> None:
        """Each with its cells in the order of the headers."""
        shown = tuple(lines)
        self.setRowCount(len(shown))
        for place, cells in enumerate(shown):
            for column, words in enumerate(cells):
                self.setItem(place, column, QTableWidgetItem(texts.keep_units(words)))
