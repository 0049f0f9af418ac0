"""The copies of the record: when the last one was made, one more on request, and the way back to an earlier one."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.copies import RecordCopy
from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.ui.frame.copy_box import CopyBox
from nurse_assistant.ui.widgets.ask_person import AskPerson
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import Scroll, card, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording.copy_words import copy_title
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.trouble_words import trouble_words


class CopiesPage(QWidget):
    left = Signal()
    copy_asked = Signal()
    not_saved = Signal(str)

    def __init__(self, door: Doorkeeper, guard: Guard) -> None:
        super().__init__()
        self.setObjectName("copies")
        who = AskPerson(door, name="copies.who", guard=guard)
        who.failed.connect(self.not_saved)
        self.box = CopyBox(who)
        self._last = label(look="strong", wrap=True, name="copies.last")
        self._fault = label(look="danger", wrap=True, name="copies.fault")
        self._make = ActButton(tr("Make a copy now"), name="copies.make", role="next")
        self._make.acted.connect(self.copy_asked)
        back = ActButton(tr("Back"), name="copies.back", icon="back")
        back.acted.connect(self.left)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(10)
        box.addWidget(Scroll(self._inside(), name="copies.scroll"), 1)
        box.addLayout(row(back, None))

    def _inside(self) -> QWidget:
        made = card(name="copies.made", spacing=10)
        made.add(label(tr("Copies of the record"), "title"))
        explained = tr(
            "Each day, while the program runs, the record is sealed and copied into the folder “backups” beside it; "
            "the copy is opened and checked. The last copy of each of 14 days is kept. Keep one elsewhere, too: a "
            "fire, a thief or a broken disk takes these with it."
        )
        for part in (self._last, self._fault, label(explained, "soft", wrap=True)):
            made.add(part)
        made.add(row(self._make, None))
        self.box.asking.connect(lambda asking: set_shown(made, not asking))  # the PIN is not below a low screen's edge
        back = card(name="copies.back_to", spacing=10)
        back.add(label(tr("Go back to an earlier copy"), "heading", wrap=True))
        explained = tr(
            "For a record that is damaged. The program first says what would be lost; then a charge nurse shows who "
            "she is, and the window closes and opens again on the copy."
        )
        back.add(label(explained, "soft", wrap=True))
        back.add(self.box)
        inside = QWidget()
        inside.setLayout(column(made, back, None, spacing=10))
        return inside

    def show_copies(self, copies: Sequence[RecordCopy], zone: ZoneInfo, fault: str, *, copying: bool) -> None:
        """`fault`: why the last copy was not made."""
        self.box.show_copies(copies, zone)
        last = tr("Last copy: {when}", when=copy_title(copies[0], zone)) if copies else tr("There is no copy yet.")
        set_text(self._last, tr("A copy is being made...") if copying else last)
        set_text(self._fault, trouble_words(fault))
        set_shown(self._fault, bool(fault))
        self._make.setEnabled(not copying)
