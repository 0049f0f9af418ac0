"""What stands in place of the window while the record cannot be opened: why, its passphrase, or a copy to put back."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from nurse_assistant.application.copies import Outlook, PutBack, RecordCopy
from nurse_assistant.application.ports import UNIDENTIFIED
from nurse_assistant.ui.frame.copy_box import CopyBox
from nurse_assistant.ui.frame.key_window import KeyWindow
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.layout import Scroll, card, column, label, row, set_text
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.trouble_words import share_words, trouble_words


@dataclass(frozen=True, slots=True)
class StartQuestion:
    """Why there is no window yet."""

    sentence: str
    """What the store said; "": only the passphrase is missing."""
    locked: bool
    copies: Sequence[RecordCopy] = ()
    asked: RecordCopy | None = None
    outlook: Outlook | None = None
    """Of `asked`: what putting it back would lose. It was not put back."""
    share: str = ""
    """The network share the record would lie on, as the system names it."""


@dataclass(frozen=True, slots=True)
class StartAnswer:
    """Try again, with what was typed (locked) or on the copy that was chosen."""

    passphrase: str | None = None
    copy: RecordCopy | None = None
    anyway: bool = False
    """What it loses was read."""
    by: str = UNIDENTIFIED
    """Who wants the copy. The people stand in the record, which is not open: here nobody can show who she is."""


class StartPage(KeyWindow):
    answered = Signal(object)
    """A StartAnswer; the window stands until it is closed."""

    def __init__(self, question: StartQuestion, zone: ZoneInfo) -> None:
        super().__init__()
        self.setObjectName("start")
        self.setWindowTitle(tr("Infusion assistant"))
        self.setMinimumSize(1280, 700)
        self._question = question
        self.passphrase = TextField(tr("The unit's passphrase"), name="start.passphrase")
        self.passphrase.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.edit.setMaxLength(1000)
        self.passphrase.edit.returnPressed.connect(self._unlock)
        self._open = ActButton(tr("Open the record"), name="start.open", role="next")
        self._open.acted.connect(self._unlock)
        self._again = ActButton(tr("Try again"), name="start.again", role="next")
        self._again.acted.connect(lambda: self.answered.emit(StartAnswer()))
        self._close = ActButton(tr("Close the program"), name="start.close")
        self._close.acted.connect(self.close)
        self.box = CopyBox()
        self.box.look_asked.connect(lambda copy: self.answered.emit(StartAnswer(copy=copy)))
        self.box.put_back_asked.connect(self._put_back)
        self._build()
        self.box.show_copies(question.copies, zone)
        if question.asked is not None and question.outlook is not None:
            self.box.show_question(question.asked, question.outlook)
        focus.land(self._page)

    def _build(self) -> None:
        question = self._question
        why = card(name="start.why", panel="red" if question.sentence else "card", spacing=10)
        title = label(_title(question), "title", wrap=True)
        line = row(IconLabel("high", colour="high_ink", px=26), title) if question.sentence else row(title)
        line.setStretch(line.count() - 1, 1)
        why.add(line)
        said = label(look="strong", wrap=True, name="start.said")
        set_text(said, _reason(question))
        why.add(said)
        parts: list[QWidget | None] = [why]
        if question.locked:
            lock = card(name="start.lock", spacing=12)
            self.passphrase.setMinimumWidth(480)
            lock.add(row(self.passphrase, None))
            lock.add(row(self._open, None))
            parts.append(lock)
        else:
            parts.append(_line(self._again))
        if question.copies:
            back = card(name="start.copies", spacing=10)
            back.add(label(tr("Go back to an earlier copy"), "heading", wrap=True))
            back.add(self.box)
            parts.append(back)
        inside = QWidget()
        inside.setLayout(column(*parts, None, spacing=10))
        self._page = QWidget()
        self._page.setProperty("panel", "page")
        focus.as_place(self._page)
        box = QVBoxLayout(self._page)
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(10)
        box.addWidget(Scroll(inside, name="start.scroll"), 1)
        box.addLayout(row(self._close, None))
        self.setCentralWidget(self._page)

    def _put_back(self, wanted: PutBack) -> None:
        self.answered.emit(StartAnswer(copy=wanted.copy, anyway=True, by=wanted.by))

    def _unlock(self) -> None:
        """What was typed is never trimmed: a space may belong to it."""
        if self.passphrase.text():
            self.answered.emit(StartAnswer(passphrase=self.passphrase.text()))


def _title(question: StartQuestion) -> str:
    if question.locked:
        return tr("The record is locked")
    return tr("THE RECORD IS NOT OPEN. Write on paper until it is.")


def _reason(question: StartQuestion) -> str:
    if question.share:
        return share_words(question.share)
    return trouble_words(question.sentence) or tr("It is encrypted on this computer's disk.")


def _line(button: ActButton) -> QWidget:
    made = QWidget()
    made.setLayout(row(button, None))
    return made
