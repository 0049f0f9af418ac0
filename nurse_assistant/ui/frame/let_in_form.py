"""Somebody is let in for one shift: her name, what she does, and the PIN of the nurse who lets her in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.doorkeeper import Doorkeeper, Known
from nurse_assistant.application.people import NURSES, Purpose, Role
from nurse_assistant.application.ports import StoreError
from nurse_assistant.ui.widgets.ask_person import AskPerson
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import column, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.people_words import role_title

ROLES = (Role.NURSE, Role.HEALTHCARE_ASSISTANT, Role.STUDENT, Role.PHARMACIST)
"""What somebody can be for one shift: no charge nurse, who could let in others for good."""


class LetInForm(QWidget):
    done = Signal(str)
    """She is let in, and chooses a PIN next."""
    left = Signal()
    failed = Signal(str)

    def __init__(self, door: Doorkeeper, guard: Guard) -> None:
        super().__init__()
        self.setObjectName("let_in")
        self._door = door
        self.name = TextField(tr("Her name, as it stands in the record"), name="let_in.name")
        roles = [Option(role.value, texts.capital(role_title(role))) for role in ROLES]
        self.role = ChoiceTiles(roles, name="let_in.role", label=tr("What she is here"), small=True)
        self.asks = AskPerson(door, name="let_in.nurse", guard=guard)
        self.asks.known.connect(self._add)
        self.asks.failed.connect(self.failed)
        self._trouble = label(look="danger", wrap=True, name="let_in.trouble")
        back = ActButton(tr("Back"), name="let_in.back", icon="back")
        back.acted.connect(self.left)
        words = label(tr("A nurse lets her in. She can sign in for 13 hours."), "soft", wrap=True)
        whole = column(words, self.name, self.role, self._trouble, self.asks, row(back, None), spacing=8)
        whole.setContentsMargins(0, 0, 0, 0)
        self.setLayout(whole)

    def start(self) -> None:
        self.name.clear_text()
        self.role.choose()
        self._say("")
        self.asks.ask(Purpose.LET_IN, roles=NURSES, act=tr("I let her in"))

    def _add(self, nurse: Known) -> None:
        name, role = self.name.value(), self.role.choice()
        if not name or role is None:
            self._say(tr("Her name, and what she is here?"))
            self.asks.ask(Purpose.LET_IN, roles=NURSES, act=tr("I let her in"))
            return
        try:
            taken = not self._door.let_in(name, Role(role), nurse)
        except StoreError as error:
            self.failed.emit(str(error))
            return
        if taken:
            self._say(
                tr("{person} is somebody's name here already. Write it so that both are told apart.", person=name)
            )
            self.asks.ask(Purpose.LET_IN, roles=NURSES, act=tr("I let her in"))
            return
        self.done.emit(name)

    def _say(self, sentence: str) -> None:
        set_text(self._trouble, sentence)
        set_shown(self._trouble, bool(sentence))
