"""A charge nurse has read a signed record: her remark, and her PIN. It is written as a note, signed with all before it.

Who signed the record does not review it.
"""

from PySide6.QtCore import Signal

from nurse_assistant.application.doorkeeper import Known
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.people import CHARGE_NURSES, Purpose
from nurse_assistant.application.signatures import Meaning, Signing
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Scrolling
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.ask_person import AskPerson
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.widgets.layout import Card, card, label, row
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.record_words import REVIEWED, REVIEWED_WITH


class ReviewBox(Card):
    wanted = Signal(object)
    """tuple[Draft, ...]: the note, signed."""
    left = Signal()
    failed = Signal(str)

    def __init__(self, bench: Bench, name: str = "leave.review") -> None:
        super().__init__(name=f"{name}_box", spacing=8, margins=14)
        focus.as_place(self)
        self._bench = bench
        self._note = TextField(tr("Remark, if there is one"), name=f"{name}.note")
        self._asks = AskPerson(bench.door, name=f"{name}.who", guard=bench.guard)
        self._asks.known.connect(self._sign)
        self._asks.failed.connect(self.failed)
        back = ActButton(tr("Back"), name=f"{name}.back", icon="back")
        back.acted.connect(self.left)
        inner = card(name=f"{name}_inner", panel="flat", margins=0)
        head = row(label(tr("Reviewed by a charge nurse"), "heading", wrap=True), self._note, spacing=24)
        head.setStretch(1, 1)
        inner.add(head)
        inner.add(self._asks)
        inner.body.addStretch(1)
        self.add(Scrolling(inner, name=f"{name}_scroll"), 1)
        self.add(row(back, None))

    def ask(self, view: DeskView) -> None:
        signed = view.state.signed_off
        without = frozenset({signed.person} if signed else ())
        self._asks.ask(Purpose.REVIEW, roles=CHARGE_NURSES, without=without, act=tr("I have read it"), pin_only=True)

    def clear(self) -> None:
        self._note.clear_text()

    def _sign(self, known: Known) -> None:
        person, note = known.person, self._note.value()
        signing = Signing(Meaning.REVIEWED, person.name, person.role, known.at, note)
        text = REVIEWED_WITH.format(remark=note) if note else REVIEWED
        other = person.name if person.name != self._bench.who() else None
        self.wanted.emit((Draft(Kind.NOTE, {"text": text}, done_by=other, signing=signing),))
