"""The copies of the record to choose from, and putting one back in two words: look what it would lose, then do it.

The second word is a charge nurse's, with her PIN, wherever the record that knows her is open.
"""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.copies import Outlook, PutBack, RecordCopy
from nurse_assistant.application.doorkeeper import Known
from nurse_assistant.application.people import CHARGE_NURSES, Purpose
from nurse_assistant.application.ports import UNIDENTIFIED
from nurse_assistant.ui.widgets.ask_person import AskPerson
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.layout import card, label, row, set_shown, set_text
from nurse_assistant.ui.wording.copy_words import copy_kind, copy_title, outlook_words
from nurse_assistant.ui.wording.language import tr


class CopyBox(QWidget):
    look_asked = Signal(object)
    """The RecordCopy of which somebody wants to know what putting it back would lose."""
    put_back_asked = Signal(object)
    """PutBack, after that was read: the second word."""
    asking = Signal(bool)
    """Whether the question of a copy stands in the place of the copies."""

    def __init__(self, who: AskPerson | None = None) -> None:
        """`who`: where the charge nurse shows who she is; None: the people cannot be read."""
        super().__init__()
        self.setObjectName("copy")
        self._who = who
        self._zone = ZoneInfo("UTC")
        self._copies: dict[str, RecordCopy] = {}
        self._asked: RecordCopy | None = None
        self._none = label(tr("There is no copy yet."), "soft", name="copy.none", wrap=True)
        self._tiles = ChoiceTiles((), name="copy.tiles", label=tr("Tap one: first it says what would be lost."))
        self._which = label(look="heading", wrap=True, name="copy.which")
        self._said = label(look="strong", wrap=True, name="copy.said")
        self._go = ActButton("", name="copy.go")
        self._leave = ActButton(tr("Leave the record as it is"), name="copy.leave", role="next")
        self._question = card(name="copy.question", spacing=10)
        for part in (self._which, self._said, row(self._leave, self._go, None)):
            self._question.add(part)
        if who is not None:
            self._question.add(who)
            who.known.connect(self._is_known)
        self._tiles.changed.connect(self._ask)
        self._leave.acted.connect(self.forget)
        self._go.acted.connect(lambda: self._put_back(UNIDENTIFIED))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        for shown in (self._none, self._tiles, self._question):
            box.addWidget(shown)
        self._show()

    def show_copies(self, copies: Sequence[RecordCopy], zone: ZoneInfo) -> None:
        """Newest first. A question that stands stays."""
        self._zone = zone
        self._copies = {one.path.name: one for one in copies}
        self._tiles.set_options(
            [Option(key, copy_title(one, zone), copy_kind(one)) for key, one in self._copies.items()]
        )
        self._show()

    def show_outlook(self, outlook: Outlook) -> None:
        """What was asked for: now the second word can be said."""
        set_text(self._said, outlook_words(outlook, self._zone))
        act = tr("Put it back") if outlook.nothing else tr("Put it back all the same")
        self._go.set_words(act)
        if self._who is not None:
            self._who.ask(Purpose.RESTORE, roles=CHARGE_NURSES, act=act, pin_only=True)
        self._show()
        self._offer(offered=self._asked is not None)

    def show_question(self, copy: RecordCopy, outlook: Outlook) -> None:
        """What it loses is known already: only the second word is missing."""
        self._asked = copy
        self.show_outlook(outlook)

    def show_trouble(self, sentence: str) -> None:
        """The copy cannot be used."""
        set_text(self._said, sentence)

    def forget(self) -> None:
        """No copy is put back."""
        self._asked = None
        self._tiles.choose()
        self._show()

    def _ask(self) -> None:
        self._asked = self._copies.get(self._tiles.choice() or "")
        if self._asked is not None:
            set_text(self._said, tr("The copy is being opened and held against the record..."))
            self._offer(offered=False)
            self._show()
            self.look_asked.emit(self._asked)

    def _offer(self, *, offered: bool) -> None:
        """The second word, once what is lost is known."""
        set_shown(self._go, offered and self._who is None)
        if self._who is not None:
            set_shown(self._who, offered)

    def _is_known(self, known: Known) -> None:
        self._put_back(known.person.name)

    def _put_back(self, by: str) -> None:
        if self._asked is not None:
            self.put_back_asked.emit(PutBack(self._asked, by))

    def _show(self) -> None:
        """The question stands in the place of the copies: neither is below the edge of a low screen."""
        asked = self._asked
        if asked is not None:
            set_text(self._which, tr("Put back the copy of {when}?", when=copy_title(asked, self._zone)))
        set_shown(self._question, asked is not None)
        self.asking.emit(asked is not None)
        set_shown(self._tiles, asked is None and bool(self._copies))
        set_shown(self._none, not self._copies)
