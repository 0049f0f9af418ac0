"""The people of the unit: roles, PINs, badges. A charge nurse shows who she is first; used a few times a year."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.doorkeeper import Doorkeeper, Known
from nurse_assistant.application.people import CHARGE_NURSES, Person, Purpose, Role
from nurse_assistant.application.people_office import PeopleOffice, Refused
from nurse_assistant.application.ports import StoreError
from nurse_assistant.ui.steps.scan_answer import ScanAnswer
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.announce import announce
from nurse_assistant.ui.widgets.ask_person import AskPerson
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import Card, Scroll, card, column, flow, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.people_words import person_words, refused_words, role_title


class PeoplePage(QWidget):
    left = Signal()
    failed = Signal(str)
    changed = Signal()

    def __init__(self, door: Doorkeeper, office: PeopleOffice, guard: Guard) -> None:
        super().__init__()
        self.setObjectName("people")
        self._door, self._office, self._by = door, office, ""
        self._said = label(look="heading", wrap=True, name="people.said")
        self._asks = AskPerson(door, name="people.who", guard=guard)
        self._asks.known.connect(self._let_in)
        self._asks.failed.connect(self.failed)
        self._door_card = card(name="people.door", spacing=10)
        self._door_card.add(label(tr("People: a charge nurse, please"), "title", wrap=True))
        self._door_card.add(self._asks)
        self._present, self._new = self._present_card(guard), self._new_card(guard)
        self._whole = QWidget()
        both = row(self._present, self._new, spacing=12)
        both.setStretch(0, 3)
        both.setStretch(1, 2)
        self._whole.setLayout(column(self._said, both, spacing=10))
        inner = QWidget()
        inner.setLayout(column(self._door_card, self._whole, None, spacing=10))
        back = ActButton(tr("Back"), name="people.back", icon="back")
        back.acted.connect(self.left)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(10)
        box.addWidget(Scroll(inner, name="people.scroll"), 1)
        box.addLayout(row(back, None))

    def _present_card(self, guard: Guard) -> Card:
        made = card(name="people.present", spacing=10)
        self.people = ChoiceTiles((), name="people.list", label=tr("Who works here: tap one"), small=True)
        self.people.changed.connect(self._show)
        self._about = label(look="soft", wrap=True, name="people.about")
        self.role = ChoiceTiles(_roles(), name="people.role", label=tr("Role"), small=True)
        self.role.changed.connect(self._set_role)
        acts = (
            (tr("New one-time PIN"), "people.new_pin", self._new_pin),
            (tr("Take her badge back"), "people.take_badge", self._take_badge),
            (tr("She works here no more"), "people.leave", self._leave),
        )
        self._acts = QWidget()
        buttons = []
        for words, name, do in acts:
            button = ActButton(words, name=name, guard=guard)
            button.acted.connect(do)
            buttons.append(button)
        self._badge_back = buttons[1]
        self._acts.setLayout(flow(*buttons, spacing=10))
        self._hint = label(tr("Her badge: scan it now."), "soft", name="people.badge_hint", wrap=True)
        for part in (self.people, self._about, self.role, self._acts, self._hint):
            made.add(part)
        made.body.addStretch(1)
        return made

    def _new_card(self, guard: Guard) -> Card:
        made = card(name="people.new", spacing=10)
        made.add(label(tr("Somebody new"), "heading"))
        self.name = TextField(tr("Name, as it stands in the record"), name="people.name")
        self.new_role = ChoiceTiles(_roles(), name="people.new_role", label=tr("Role"), small=True)
        add = ActButton(tr("Add her"), name="people.add", guard=guard)
        add.acted.connect(self._add)
        for part in (self.name, self.new_role, add):
            made.add(part)
        made.body.addStretch(1)
        return made

    def start(self) -> None:
        """Whoever comes here shows anew who she is."""
        self._by = ""
        self._say("")
        self.name.clear_text()
        self.new_role.choose()
        self._asks.ask(Purpose.PEOPLE, roles=CHARGE_NURSES, act=tr("This is me"))
        self._turn()

    def take_badge(self, code: str, owner: str | None) -> ScanAnswer | None:
        """A code was scanned: who she is at the door, her new badge inside."""
        if not self._by:
            return (
                None
                if owner is not None and self._asks.take_badge(owner)
                else ScanAnswer(tr("A charge nurse, please."), loud=True)
            )
        person = self._chosen()
        if person is None:
            return ScanAnswer(tr("Tap whose badge it is, then scan it again."))
        try:
            refused = self._office.give_badge(person.name, code, self._by)
        except StoreError as error:
            return ScanAnswer(str(error), loud=True)
        self._show()
        if refused is not None:
            return ScanAnswer(tr("That is {person}'s badge already.", person=refused), loud=True)
        return ScanAnswer(tr("{person}'s badge is known now.", person=person.name))

    # --- showing

    def _let_in(self, known: Known) -> None:
        self._by = known.person.name
        self._turn()
        focus.land(self._whole)

    def _turn(self) -> None:
        set_shown(self._door_card, not self._by)
        set_shown(self._whole, bool(self._by))
        if self._by:
            self._show()

    def _show(self) -> None:
        try:
            people = self._door.people()
        except StoreError as error:
            self.failed.emit(str(error))
            return
        self.people.set_options([Option(one.name, one.name, _short_words(one)) for one in people])
        person = self._chosen()
        for part in (self._about, self.role, self._acts, self._hint):
            set_shown(part, person is not None)
        if person is not None:
            set_text(self._about, person_words(person))
            set_shown(self._badge_back, bool(person.badge))
            self.role.choose(person.role.value)

    def _chosen(self) -> Person | None:
        name = self.people.choice()
        return None if name is None else self._door.person(name)

    def _say(self, sentence: str) -> None:
        set_text(self._said, sentence)
        set_shown(self._said, bool(sentence))
        announce(self, sentence)

    # --- acting

    def _set_role(self) -> None:
        person, role = self._chosen(), self.role.choice()
        if person is not None and role is not None:
            self._told(lambda: self._office.set_role(person.name, Role(role), self._by))
        self._show()

    def _new_pin(self) -> None:
        if (person := self._chosen()) is not None:
            self._told(lambda: self._office.new_pin(person.name, self._by), person.name)

    def _take_badge(self) -> None:
        if (person := self._chosen()) is not None:
            self._told(lambda: self._office.take_badge(person.name, self._by))

    def _leave(self) -> None:
        if (person := self._chosen()) is not None:
            self._told(lambda: self._office.leave(person.name, self._by))

    def _add(self) -> None:
        role = self.new_role.choice()
        if role is None or not self.name.value():
            self._say(tr("Her name, and what she is here?"))
            return
        name = self.name.value()
        if self._told(lambda: self._office.add(name, Role(role), self._by), name):
            self.name.clear_text()
            self.new_role.choose()

    def _told(self, act: Callable[[], str | Refused | None], name: str = "") -> bool:
        """Do it and say what came of it. `name`: whose one-time PIN it gives."""
        try:
            result = act()
        except StoreError as error:
            self.failed.emit(str(error))
            return False
        if isinstance(result, Refused):
            self._say(refused_words(result))
        elif result is not None:
            self._say(
                tr(
                    "One-time PIN of {person}: {pin}. Tell it to her alone; at her next sign-in she chooses her own.",
                    person=name, pin=f"{result[:3]} {result[3:]}",
                )
            )  # fmt: skip
        else:
            self._say("")
        self._show()
        self.changed.emit()
        return not isinstance(result, Refused)


def _short_words(person: Person) -> str:
    """Role, and whether she still needs a PIN: on the first day most do."""
    return texts.joined(texts.capital(role_title(person.role)), "" if person.has_pin else tr("no PIN yet"))


def _roles() -> list[Option]:
    return [Option(role.value, texts.capital(role_title(role))) for role in Role]
