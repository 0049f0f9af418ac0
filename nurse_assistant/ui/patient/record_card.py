"""The strip of the page where the record stands: a few lines, or one where the screen is low, and what was just
written with its undo."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.views import DeskView
from nurse_assistant.ui.patient.record_table import RecordTable, row_height
from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import Card, label, row, set_shown, set_text
from nurse_assistant.ui.widgets.undo_line import UndoLine
from nurse_assistant.ui.wording.language import tr

_HEAD_HEIGHT = 50


class RecordCard(Card):
    chosen = Signal(int)
    whole_asked = Signal()
    undo = Signal()

    def __init__(self, guard: Guard) -> None:
        super().__init__(name="record", spacing=2, margins=8)
        self.setAccessibleName(tr("Record"))
        focus.as_area(self)
        self._lines, self._blind = 0, False
        self.table = RecordTable(name="record.table")
        self.table.chosen.connect(self.chosen)
        self.undo_line = UndoLine(name="record.undo", guard=guard)
        self.undo_line.setProperty("panel", "flat")
        self.undo_line.undo.connect(self.undo)
        self._title = label(tr("Record"), "label", name="record.title")
        self._hint = label(tr("newest first · tap a line to correct it"), "label", right=True)
        self._hidden = label(tr("The record is hidden during the second check"), "soft", name="record.hidden")
        self._whole = ActButton(tr("All"), name="record.whole", role="link")
        self._whole.acted.connect(self.whole_asked)
        self._head = QWidget()
        self._head.setLayout(row(self._title, None, self._hint))
        self._line = row(self.table, self._hidden, self._whole, spacing=6)
        self._line.setStretch(0, 1)
        self._line.setStretch(1, 1)
        undo_place = self.undo_line.layout()
        assert undo_place is not None, "an undo line has a layout"
        undo_place.setContentsMargins(6, 0, 0, 0)
        for part in (self._head, self.undo_line):
            self.add(part)
        self.add(self._line)
        set_shown(self._hidden, False)
        self.set_lines(1)
        theme.follow(self, self._measure)

    def set_lines(self, count: int) -> None:
        """How many lines the screen has room for. The height is the same with and without an undo: nothing jumps."""
        if count != self._lines:
            self._lines = count
            self._measure()
            self._place()

    def _measure(self) -> None:
        count, head = self._lines, theme.current().grown(_HEAD_HEIGHT)
        for part in (self._head, self.undo_line):
            part.setMinimumHeight(head)
        self.table.setFixedHeight(count * row_height())
        self.body.setContentsMargins(8, 2, 8, 2 if count == 1 else 6)
        self.setFixedHeight(head + 6 if count == 1 else count * row_height() + head + 12)

    def show_view(self, view: DeskView, *, blind: bool) -> None:
        self.table.show_view(view, first_only=self._lines == 1)
        caught = len(view.attempts)
        set_text(self._title, tr("Record · {count} lines", count=len(view.lines)))
        says = tr("{caught} caught by a check", caught=caught) if caught else ""
        self._whole.set_words(tr("All {count}", count=len(view.lines)), says)
        self._blind = blind
        self._place()

    def _place(self) -> None:
        """The undo in the place of the heading; of a single line beside the way to all lines, which stays where it is:
        a hand on its way there must not undo."""
        undo, one = not self.undo_line.isHidden(), self._lines == 1
        if one and self._line.indexOf(self.undo_line) < 0:
            self._line.insertWidget(0, self.undo_line, 1)
        elif not one and self.body.indexOf(self.undo_line) < 0:
            self.body.insertWidget(1, self.undo_line)
        set_shown(self._head, not undo and not one)
        set_shown(self._hidden, self._blind and not (undo and one))
        set_shown(self.table, not self._blind and not (undo and one))
        set_shown(self._whole, not self._blind)

    def show_done(self, text: str, *, undo: bool) -> None:
        self.undo_line.show_done(text, undo=undo)
        self._place()

    def hide_done(self) -> None:
        self.undo_line.hide_done()
        self._place()
