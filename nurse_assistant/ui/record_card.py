"""The strip of the page where the record stands: a few lines, or one where the screen is low, and what was just
written with its undo."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.views import DeskView
from nurse_assistant.ui.buttons import ActButton, UndoLine
from nurse_assistant.ui.guard import Guard
from nurse_assistant.ui.layout import Card, label, row, set_shown, set_text
from nurse_assistant.ui.record_table import ROW_HEIGHT, RecordTable


class RecordCard(Card):
    chosen = Signal(int)
    whole_asked = Signal()
    undo = Signal()

    def __init__(self, guard: Guard) -> None:
        super().__init__(name="record", spacing=2, margins=8)
        self._lines = 0
        self.table = RecordTable(name="record.table")
        self.table.chosen.connect(self.chosen)
        self.undo_line = UndoLine(name="record.undo", guard=guard)
        self.undo_line.setProperty("panel", "flat")
        self.undo_line.undo.connect(self.undo)
        self._title = label("Record", "label", name="record.title")
        self._hint = label("newest first · tap a line to correct it", "label", right=True)
        self._hidden = label("The record is hidden during the second check", "soft", name="record.hidden")
        self._whole = ActButton("All", name="record.whole", role="link")
        self._whole.acted.connect(self.whole_asked)
        self._head = QWidget()
        self._head.setLayout(row(self._title, None, self._hint))
        self.add(self._head)
        self.add(row(self.undo_line, self.table, self._hidden, self._whole, spacing=6))
        set_shown(self._hidden, False)
        self.set_lines(1)

    def set_lines(self, count: int) -> None:
        """How many lines the screen has room for."""
        if count != self._lines:
            self._lines = count
            self.table.setFixedHeight(count * ROW_HEIGHT)
            set_shown(self._head, count > 1)
            self.body.setContentsMargins(8, 2 if count == 1 else 6, 8, 2 if count == 1 else 6)

    def show_view(self, view: DeskView, *, blind: bool) -> None:
        self.table.show_view(view, first_only=self._lines == 1)
        caught = len(view.attempts)
        set_text(self._title, f"Record · {len(view.lines)} lines")
        says = f"{caught} caught by a check" if caught else ""
        self._whole.set_words(f"All {len(view.lines)}", says)
        self._place(blind=blind)

    def _place(self, *, blind: bool) -> None:
        undo = not self.undo_line.isHidden()
        set_shown(self._hidden, blind)
        set_shown(self.table, not blind and not (undo and self._lines == 1))
        set_shown(self._whole, not blind)

    def show_done(self, text: str, *, undo: bool) -> None:
        self.undo_line.show_done(text, undo=undo)
        self._place(blind=not self._hidden.isHidden())

    def hide_done(self) -> None:
        self.undo_line.hide_done()
        self._place(blind=not self._hidden.isHidden())
