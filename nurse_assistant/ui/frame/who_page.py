"""Who is writing: her name and PIN, or her badge. In front as long as nobody is signed in: at the start, after the
workstation locked itself, and whenever somebody else takes over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.people import Purpose
from nurse_assistant.ui.frame.let_in_form import LetInForm
from nurse_assistant.ui.frame.sound_test import SoundTestLine
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.ask_person import AskPerson
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import Scroll, card, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording.language import tr


class WhoPage(QWidget):
    chosen = Signal(str)
    """Who is signed in from now on."""
    lock_asked = Signal()
    failed = Signal(str)

    def __init__(self, door: Doorkeeper, guard: Guard) -> None:
        super().__init__()
        self.setObjectName("who_page")
        self._title = label(tr("Who is writing?"), "title", name="who.title", wrap=True)
        self._locked = label("", "soft", name="who.locked", wrap=True)
        self.asks = AskPerson(door, name="who", guard=guard)
        self.asks.known.connect(lambda known: self.chosen.emit(known.person.name))
        self.asks.failed.connect(self.failed)
        self._new = ActButton(tr("Let somebody in for this shift..."), name="who.let_in", role="link")
        self._new.acted.connect(lambda: self._turn(letting_in=True))
        self._lock = ActButton(tr("Lock now"), tr("names are hidden"), name="who.lock", icon="lock")
        self._lock.acted.connect(self.lock_asked)
        self.let_in = LetInForm(door, guard)
        self.let_in.left.connect(lambda: self._turn(letting_in=False))
        self.let_in.done.connect(self._let_in)
        self.let_in.failed.connect(self.failed)
        self._card = card(name="who.card", spacing=10)
        self._card.setMinimumWidth(620)
        for part in (self._title, self._locked, self.asks, self.let_in):
            self._card.add(part)
        self._card.add(row(self._new, None, self._lock))
        self.sound_test = SoundTestLine("who.sound_test")
        sound = card(name="who.sound", spacing=4)
        sound.add(self.sound_test)
        inner = QWidget()
        inner.setLayout(column(None, row(None, column(self._card, sound, spacing=8), None), None, None))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Scroll(inner, name="who.scroll"), 1)
        self._turn(letting_in=False)

    def ask(self, who: str) -> None:
        """Begin anew. `who` is signed in; "": nobody."""
        words = tr("Locked: names are hidden, alarms and REACTION are not. What is pressed now is claimed afterwards.")
        set_text(self._locked, "" if who else words)
        set_shown(self._locked, not who)
        set_shown(self._lock, bool(who))
        self._turn(letting_in=False)
        self.asks.ask(Purpose.SIGN_IN)

    def choose(self, person: str) -> None:
        """As if she had tapped her name."""
        self.asks.choose(person)

    def take_badge(self, person: str) -> None:
        """Her badge signs her in; while somebody is let in it is the nurse's who does."""
        (self.asks if self.let_in.isHidden() else self.let_in.asks).take_badge(person)

    def _turn(self, *, letting_in: bool) -> None:
        if letting_in:
            self.let_in.start()
        set_text(self._title, tr("Let somebody in for this shift") if letting_in else tr("Who is writing?"))
        for part in (self.asks, self._new):
            set_shown(part, not letting_in)
        set_shown(self.let_in, letting_in)
        if letting_in:
            focus.land(self.let_in)

    def _let_in(self, person: str) -> None:
        self._turn(letting_in=False)
        self.asks.ask(Purpose.SIGN_IN)
        self.asks.choose(person)
