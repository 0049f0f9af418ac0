"""Where there is no room for the record (large text, a low screen): it stands behind a tab, with the undo beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.views import DeskView
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import row, set_shown
from nurse_assistant.ui.wording.language import tr


class RecordTabs(QWidget):
    whole_asked = Signal()
    undo = Signal()

    def __init__(self, guard: Guard) -> None:
        super().__init__()
        self.setObjectName("record_tabs")
        self._undo = ActButton(tr("Undo"), name="record_tabs.undo", guard=guard, icon="undo")
        self._whole = ActButton(tr("Record"), name="record_tabs.whole")
        self._undo.acted.connect(self.undo)
        self._whole.acted.connect(self.whole_asked)
        self.setLayout(row(self._undo, self._whole, spacing=6))
        self._undo.hide()

    def show_view(self, view: DeskView, *, shown: bool) -> None:
        self._whole.set_words(tr("Record {count}", count=len(view.lines)))
        set_shown(self, shown)

    def show_done(self, text: str, *, undo: bool) -> None:
        """What was written is the newest line of the record; it can be taken back from here."""
        self._undo.set_about(text)
        set_shown(self._undo, undo)

    def hide_done(self) -> None:
        set_shown(self._undo, False)
