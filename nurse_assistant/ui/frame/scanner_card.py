"""What the scanner has to know of this unit: what kind of number patients have. (Badges are given in People.)"""

from nurse_assistant.application.ports import Unit
from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option
from nurse_assistant.ui.widgets.layout import Card, label
from nurse_assistant.ui.wording.identifiers import numbers_for
from nurse_assistant.ui.wording.language import tr


class ScannerCard(Card):
    def __init__(self) -> None:
        super().__init__(name="unit.scanner", spacing=12)
        self.number = ChoiceTiles(
            (), name="unit.patient_number", label=tr("Which numbers patients have here"), small=True
        )
        self.add(label(tr("Numbers"), "heading"))
        self.add(self.number)
        self.body.addStretch(1)

    def show_unit(self, unit: Unit) -> None:
        self.show_jurisdiction(unit.jurisdiction)
        self.number.choose(unit.patient_number)

    def show_jurisdiction(self, jurisdiction: str) -> None:
        self.number.set_options([Option(key, words) for key, words in numbers_for(jurisdiction).items()])
