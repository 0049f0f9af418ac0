"""The signature under the record of the day: who signs, and her PIN. It takes the place of the day while it asks."""

from PySide6.QtCore import Signal

from nurse_assistant.application.doorkeeper import Known
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.people import NURSES, Purpose
from nurse_assistant.application.signatures import Meaning, Signing
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Scrolling
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.ask_person import AskPerson
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import Card, card, label, row, set_text
from nurse_assistant.ui.wording.language import tr


class SignBox(Card):
    wanted = Signal(object)
    """tuple[Draft, ...]: the sign-off, signed."""
    left = Signal()
    failed = Signal(str)

    def __init__(self, bench: Bench) -> None:
        super().__init__(name="leave.sign_box", spacing=8, margins=14)
        focus.as_place(self)
        self._bench = bench
        self._question = label(look="heading", name="leave.question", wrap=True)
        self._asks = AskPerson(bench.door, name="leave.sign.who", guard=bench.guard)
        self._asks.known.connect(self._sign)
        self._asks.failed.connect(self.failed)
        not_yet = ActButton(tr("Not yet"), name="leave.sign.not_yet", guard=bench.guard)
        not_yet.acted.connect(self.left)
        inner = card(name="leave.sign_inner", panel="flat", margins=0)
        inner.add(self._question)
        inner.add(self._asks)
        self.add(Scrolling(inner, name="leave.sign_scroll"), 1)
        self.add(row(not_yet, None))

    def ask(self) -> None:
        """Whoever is signed in, if she may sign; else a nurse says who she is."""
        who = self._bench.who()
        person = next((one for one in self._bench.door.people() if one.name == who), None)
        own = who if person is not None and person.role in NURSES else ""
        if own:
            said = tr("Sign as {who}? After that only notes and corrections can be added.", who=own)
        else:
            said = tr("A nurse signs. After that only notes and corrections can be added.")
        set_text(self._question, said)
        self._asks.ask(Purpose.SIGN_OFF, roles=NURSES, only=own, act=tr("Yes, I sign"))

    def _sign(self, known: Known) -> None:
        person = known.person
        signing = Signing(Meaning.SIGNED_OFF, person.name, person.role, known.at)
        other = person.name if person.name != self._bench.who() else None
        self.wanted.emit((Draft(Kind.SIGNED_OFF, done_by=other, signing=signing),))
