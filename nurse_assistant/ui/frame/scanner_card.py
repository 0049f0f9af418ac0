"""What the scanner has to know of this unit: whose badge is whose, and what kind of number patients have."""

from nurse_assistant.application.ports import Unit
from nurse_assistant.ui.steps.scan_answer import ScanAnswer
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.layout import Card, label
from nurse_assistant.ui.wording.identifiers import numbers_for
from nurse_assistant.ui.wording.language import tr


class ScannerCard(Card):
    def __init__(self) -> None:
        super().__init__(name="unit.scanner", spacing=12)
        self._badges: dict[str, str] = {}
        """By person: what the scanner reads from the badge."""
        self._people: tuple[str, ...] = ()
        self.number = ChoiceTiles(
            (), name="unit.patient_number", label=tr("Which numbers patients have here"), small=True
        )
        self.people = ChoiceTiles((), name="unit.badges", label=tr("Tap a name, then scan the badge"), small=True)
        self._forget = ActButton(tr("Forget this badge"), name="unit.badges.forget", role="link")
        self._forget.acted.connect(self._forget_badge)
        self.add(label(tr("Numbers and badges"), "heading"))
        self.add(self.number)
        self.add(self.people)
        self.add(self._forget)
        self.body.addStretch(1)

    def show_unit(self, unit: Unit) -> None:
        self._badges = {person: code for code, person in unit.badges}
        self.show_jurisdiction(unit.jurisdiction)
        self.number.choose(unit.patient_number)
        self.show_people(unit.staff)

    def show_jurisdiction(self, jurisdiction: str) -> None:
        self.number.set_options([Option(key, words) for key, words in numbers_for(jurisdiction).items()])

    def show_people(self, people: tuple[str, ...]) -> None:
        self._people = people
        self.people.set_options([Option(one, one, self._state(one)) for one in people])

    def _state(self, person: str) -> str:
        return tr("badge known") if person in self._badges else tr("no badge yet")

    def badges(self) -> tuple[tuple[str, str], ...]:
        """Code and person, of those who still write here."""
        return tuple((self._badges[one], one) for one in self._people if one in self._badges)

    def take_code(self, text: str) -> ScanAnswer:
        person = self.people.choice()
        if person is None:
            return ScanAnswer(tr("Tap whose badge it is, then scan it again."))
        other = next((one for one, code in self._badges.items() if code.casefold() == text.casefold()), person)
        if other != person:
            return ScanAnswer(tr("That is {person}'s badge already.", person=other), loud=True)
        self._badges[person] = text
        self.show_people(self._people)
        return ScanAnswer(tr("{person}'s badge is known once you press “Use these names”.", person=person))

    def _forget_badge(self) -> None:
        self._badges.pop(self.people.choice() or "", None)
        self.show_people(self._people)
