"""Who are you? A name, then her PIN, or her badge: for one act, in the place of the page that asks. No dialog.

It lets nobody in by itself: the doorkeeper says who it is and keeps each try. Whoever has a PIN that somebody gave her,
or may choose her first one, chooses her own here, twice the same figures.
"""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.doorkeeper import Doorkeeper, Known, NotKnown, WhyNot
from nurse_assistant.application.people import EVERYONE, Purpose, Role, pin_problem
from nurse_assistant.application.ports import StoreError
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.announce import announce
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import column, label, row, set_shown, set_text
from nurse_assistant.ui.widgets.pin_field import PinEntry
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.people_words import pin_problem_words, role_title, why_not_words


class _Asks(Enum):
    NAME = auto()
    PIN = auto()
    NEW = auto()
    """She chooses her own."""
    AGAIN = auto()
    """The same figures once more."""


class AskPerson(QWidget):
    """`ask` begins; then `known` tells who it is. A badge comes through `take_badge`."""

    known = Signal(object)
    """Known: who, how, for what."""
    failed = Signal(str)
    """StoreError: nothing could be read or kept, so nobody was let in."""
    changed = Signal()
    """Another name is chosen."""

    def __init__(self, door: Doorkeeper, *, name: str, guard: Guard) -> None:
        super().__init__()
        self.setObjectName(name)
        focus.as_place(self)
        self._door = door
        self._purpose, self._roles = Purpose.SIGN_IN, EVERYONE
        self._only, self._without, self._act = "", frozenset[str](), tr("This is me")
        self._pin_only = False
        self._asks, self._first, self._before = _Asks.NAME, "", ""
        self.tiles = ChoiceTiles((), name=f"{name}.tiles", label=tr("Who are you?"), small=True)
        self.tiles.changed.connect(self._picked)
        self._go = ActButton(self._act, name=f"{name}.go", role="primary", guard=guard)
        self._entry = PinEntry(self._go, name=f"{name}.pin")
        self._entry.changed.connect(self._show_go)
        self._trouble = label(look="danger", wrap=True, name=f"{name}.trouble")
        self._hint = label(look="soft", wrap=True, name=f"{name}.hint")
        self._go.acted.connect(self._try)
        self._entry.entered.connect(self._go.click)
        room = self._entry.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # a name stays under the finger that taps it
        self._entry.setSizePolicy(room)
        said = column(self.tiles, self._hint, self._trouble, None)
        whole = row(said, self._entry, spacing=24)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self._turn(_Asks.NAME)

    # --- asking

    def ask(
        self, purpose: Purpose, *, roles: frozenset[Role] = EVERYONE, only: str = "",
        without: frozenset[str] = frozenset(), act: str = "", pin_only: bool = False,
    ) -> None:  # fmt: skip
        """Begin anew. `only`: this person's PIN and no other's; `without`: who cannot be meant; `act`: the words of
        the act, "This is me" if none; `pin_only`: a badge, which can be lent, is not enough for it."""
        self._purpose, self._roles, self._only, self._without = purpose, roles, only, without
        self._act, self._pin_only = act or tr("This is me"), pin_only
        self.show_people()
        self.tiles.choose(*([only] if only else []))
        self._say("")
        self._turn(_Asks.NAME)
        if only:
            self._picked()

    def show_people(self) -> None:
        """Who can be meant; what is chosen stays."""
        try:
            people = [one for one in self._door.people(self._roles) if one.name not in self._without]
        except StoreError as error:
            self.failed.emit(str(error))
            return
        self.tiles.set_options([
            Option(one.name, one.name, "" if one.role in _PLAIN else role_title(one.role))
            for one in people if self._only in ("", one.name)
        ])  # fmt: skip
        set_shown(self.tiles, not self._only)

    def person(self) -> str:
        """Who says she is here; "" as long as nobody does."""
        return self.tiles.choice() or ""

    def choose(self, person: str) -> None:
        """As if she had tapped her name."""
        self.tiles.choose(person)
        self._picked()

    def take_badge(self, person: str) -> bool:
        """This person's badge was scanned: whether it says who she is here. If not, it says why."""
        if self._pin_only or person in self._without or (self._only and person != self._only):
            return False
        return self._answered(lambda: self._door.by_badge(person, self._purpose, self._roles))

    # --- the PIN

    def _picked(self) -> None:
        self._say("")
        name = self.person()
        if not name:
            self._turn(_Asks.NAME)
        else:
            found = self._door.person(name)
            if found is None or found.has_pin:
                self._turn(_Asks.PIN)
            else:
                self._refused(self._door.without_pin(name))
        self.changed.emit()

    def _turn(self, asks: _Asks) -> None:
        self._asks = asks
        set_shown(self._entry, asks is not _Asks.NAME)
        name = self.person()
        questions = {
            _Asks.NAME: "",
            _Asks.PIN: tr("PIN of {person}", person=name),
            _Asks.NEW: tr("Choose a PIN: 4 to 8 figures"),
            _Asks.AGAIN: tr("The same figures once more"),
        }
        how = "" if self._only else tr("Tap your name.") if self._pin_only else tr("Tap your name, or scan your badge.")
        hints = {
            _Asks.NAME: how if self.tiles.tiles() else tr(_NOBODY),
            _Asks.PIN: "",
            _Asks.NEW: tr("{person} has no PIN of her own yet. Tell it to nobody, also not to us.", person=name),
            _Asks.AGAIN: "",
        }
        set_text(self._hint, hints[asks])
        set_shown(self._hint, bool(hints[asks]))
        if asks is not _Asks.NAME:
            self._entry.ask(questions[asks])
        self._show_go()

    def _show_go(self) -> None:
        self._go.set_words(self._act)
        self._go.set_open(self._entry.is_long_enough(), "" if self._entry.is_long_enough() else tr("PIN first"))

    def _try(self) -> None:
        pin, name = self._entry.pin(), self.person()
        if not name or not self._entry.is_long_enough():
            self._entry.field.edit.setFocus()
        elif self._asks is _Asks.PIN:
            self._before = pin
            self._answered(lambda: self._door.by_pin(name, pin, self._purpose, self._roles))
        elif self._asks is _Asks.NEW:
            self._choose(pin)
        elif pin != self._first:
            self._turn(_Asks.NEW)
            self._say(tr("These were other figures. Choose again."))
        else:
            before, self._before = self._before, ""
            self._answered(lambda: self._door.choose_pin(name, pin, self._purpose, before))

    def _choose(self, pin: str) -> None:
        why = pin_problem(pin) or ("same" if pin == self._before else "")
        if why:
            self._entry.ask(tr("Choose a PIN: 4 to 8 figures"))
            self._say(pin_problem_words(why))
            return
        self._first = pin
        self._say("")
        self._turn(_Asks.AGAIN)

    def _answered(self, ask: Callable[[], Known | NotKnown]) -> bool:
        try:
            found = ask()
        except StoreError as error:
            self._entry.field.clear_text()
            self.failed.emit(str(error))
            return False
        if isinstance(found, Known):
            self._first = self._before = ""
            self._turn(_Asks.NAME)
            self._say("")
            self.known.emit(found)
            return True
        self._refused(found)
        return False

    def _refused(self, found: NotKnown) -> None:
        if found.why is WhyNot.CHOOSES:
            self._say("")
            self._turn(_Asks.NEW)
            return
        self._first = self._before = ""
        if self.person():
            self._turn(_Asks.NAME if found.why is WhyNot.NO_PIN else _Asks.PIN)
        self._say(why_not_words(found))

    def _say(self, sentence: str) -> None:
        set_text(self._trouble, sentence)
        set_shown(self._trouble, bool(sentence))
        if sentence:
            announce(self, sentence)


_NOBODY = mark("Nobody who works here now can do this.")
_PLAIN = frozenset({Role.NURSE})
"""Whose role is not said: most are nurses."""
