"""The copies of the record to choose from, and putting one back in two words: look what it would lose, then do it."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.copies import Outlook, RecordCopy
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.layout import card, label, row, set_shown, set_text
from nurse_assistant.ui.wording.copy_words import copy_kind, copy_title, outlook_words
from nurse_assistant.ui.wording.language import tr


class CopyBox(QWidget):
    look_asked = Signal(object)
    """The RecordCopy of which somebody wants to know what putting it back would lose."""
    put_back_asked = Signal(object)
    """The RecordCopy, after that was read: the second word."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("copy")
        self._copies: dict[str, RecordCopy] = {}
        self._asked: RecordCopy | None = None
        self._none = label(tr("There is no copy yet."), "soft", name="copy.none", wrap=True)
        self._tiles = ChoiceTiles((), name="copy.tiles", label=tr("Copies"))
        self._look = ActButton(tr("Put this copy back..."), tr("first it says what would be lost"), name="copy.look")
        self._said = label(look="strong", wrap=True, name="copy.said")
        self._go = ActButton(tr("Put it back all the same"), name="copy.go", role="stopped")
        self._leave = ActButton(tr("Leave the record as it is"), name="copy.leave")
        self._question = card(name="copy.question", spacing=10)
        self._question.add(self._said)
        self._question.add(row(self._leave, self._go, None))
        self._tiles.changed.connect(self.forget)
        self._look.acted.connect(self._ask)
        self._leave.acted.connect(self.forget)
        self._go.acted.connect(self._put_back)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addWidget(self._none)
        box.addWidget(self._tiles)
        box.addLayout(row(self._look, None))
        box.addWidget(self._question)
        self.forget()

    def show_copies(self, copies: Sequence[RecordCopy], zone: ZoneInfo) -> None:
        """Newest first. What is chosen, and a question that stands, stay."""
        self._copies = {one.path.name: one for one in copies}
        options = [Option(key, copy_title(one, zone), copy_kind(one)) for key, one in self._copies.items()]
        self._tiles.set_options(options)
        set_shown(self._none, not options)
        set_shown(self._tiles, bool(options))
        set_shown(self._look, self._chosen() is not None)

    def show_outlook(self, outlook: Outlook, zone: ZoneInfo) -> None:
        """What was asked for: now the second word can be said."""
        if self._asked is None:
            return
        set_text(self._said, outlook_words(outlook, zone))
        self._go.set_words(tr("Put it back") if outlook.nothing else tr("Put it back all the same"))
        self._show(looking=False)

    def show_question(self, copy: RecordCopy, outlook: Outlook, zone: ZoneInfo) -> None:
        """What it loses is known already: only the second word is missing."""
        self._tiles.choose(copy.path.name)
        self._asked = copy
        self.show_outlook(outlook, zone)

    def show_trouble(self, sentence: str) -> None:
        """The copy cannot be used."""
        self._asked = None
        self._show(looking=False)
        set_text(self._said, sentence)
        set_shown(self._question, True)
        set_shown(self._go, False)

    def forget(self) -> None:
        """Another copy, or none: the question is asked anew."""
        self._asked = None
        self._show(looking=False)
        set_shown(self._question, False)

    def _chosen(self) -> RecordCopy | None:
        return self._copies.get(self._tiles.choice() or "")

    def _ask(self) -> None:
        self._asked = self._chosen()
        if self._asked is not None:
            set_text(self._said, tr("The copy is being opened and held against the record..."))
            self._show(looking=True)
            self.look_asked.emit(self._asked)

    def _put_back(self) -> None:
        if self._asked is not None:
            self.put_back_asked.emit(self._asked)

    def _show(self, *, looking: bool) -> None:
        set_shown(self._look, self._chosen() is not None and self._asked is None)
        set_shown(self._question, self._asked is not None)
        set_shown(self._go, self._asked is not None and not looking)
