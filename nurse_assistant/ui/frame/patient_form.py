"""Who the patient is. Three states of allergies: none known, listed, not asked yet."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal

from nurse_assistant.domain.entries import Patient
from nurse_assistant.domain.vocabulary import SEXES
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option
from nurse_assistant.ui.widgets.dates import DateField
from nurse_assistant.ui.widgets.fields import NoteLine, TextField
from nurse_assistant.ui.widgets.layout import Card, label, row, set_shown
from nurse_assistant.ui.widgets.pickers import ReasonPicker
from nurse_assistant.ui.wording.identifiers import NATIONAL_NUMBERS, identifier_question
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.words import word_title

_ANY_HEIGHT = (1 << 24) - 1
"""Qt's own."""
NONE_KNOWN, LISTED, NOT_ASKED = "none_known", "listed", "not_asked"


_KEPT = (
    mark("It stands so on the wristband"),
    mark("It is the hospital's own number"),
    mark("Foreign or temporary number"),
)


class IdentifierField(TextField):
    """A number with a check digit that does not fit is asked about, never refused."""

    kind = ""

    def question(self) -> str:
        return identifier_question(self.value(), self.kind)


def _keep_room(notes: NoteLine) -> None:
    """Nothing below moves under a finger when it has something to say; in large text there is no room to keep."""
    look = theme.current()
    kept = notes.sizePolicy()
    kept.setRetainSizeWhenHidden(not look.is_large)
    notes.setSizePolicy(kept)
    notes.setMinimumHeight(0 if look.is_large else 3 * look.size("body"))
    notes.setMaximumHeight(_ANY_HEIGHT if look.is_large else notes.minimumHeight())


class PatientForm(Card):
    changed = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__(name="new.patient", spacing=7, margins=12)
        self._bench = bench
        self.family = TextField(tr("Family name"), name="new.family", chars=8)
        self.given = TextField(tr("Given name"), name="new.given", chars=8)
        self.born = DateField(tr("Date of birth"), name="new.born", zone=bench.zone, now=bench.clock.now)
        self.identifier = IdentifierField(tr("MRN or NHS number"), name="new.identifier", chars=10)
        self.identifier.kind = bench.patient_number
        self.kept_because = ReasonPicker(_KEPT, name="new.kept_because", label=tr("Why does the number stay?"))
        self.sex = ChoiceTiles(
            [Option(sex, word_title(sex)) for sex in SEXES], name="new.sex", label=tr("Sex"), small=True
        )  # fmt: skip
        self.allergies = ChoiceTiles(
            (
                Option(NONE_KNOWN, tr("No known allergies")),
                Option(LISTED, tr("Yes...")),
                Option(NOT_ASKED, tr("Not asked yet")),
            ),
            name="new.allergies", label=tr("Allergies"), small=True,
        )  # fmt: skip
        self.allergy_list = TextField(tr("Allergic to (commas between)"), name="new.allergy_list", chars=12)
        self._build()

    def _build(self) -> None:
        self.add(label(tr("Patient"), "label"))
        for pair in ((self.family, self.given), (self.born, self.identifier)):
            line = row(*pair, spacing=8)
            line.setStretch(0, 1)
            line.setStretch(1, 1)
            self.add(line)
        notes = NoteLine((self.born, self.identifier), name="new.patient.notes")
        theme.follow(notes, lambda: _keep_room(notes))
        self.add(notes)
        for part in (self.kept_because, self.sex, self.allergies, self.allergy_list):
            self.add(part)
        self.body.addStretch(1)
        for field in self._fields():
            field.changed.connect(self._changed)
        for tiles in (self.sex, self.allergies, self.kept_because):
            tiles.changed.connect(self._changed)
        self._changed()

    def _fields(self) -> tuple[TextField | DateField, ...]:
        return (self.family, self.given, self.born, self.identifier, self.allergy_list)

    def show_words(self) -> None:
        self._changed()

    def _changed(self) -> None:
        set_shown(self.allergy_list, self.allergies.choice() == LISTED)
        set_shown(self.kept_because, self._number_asked())
        self.changed.emit()

    def settle(self) -> None:
        for field in self._fields():
            field.settle()

    def missing(self) -> Sequence[str]:
        born = self.born.value()
        asked = (
            (not self.family.value(), tr("The family name?")),
            (not self.given.value(), tr("The given name?")),
            (born is None, self.born.problem() or tr("The date of birth?")),
            (born is not None and born > self._today(), tr("The date of birth lies ahead.")),
            (not self.identifier.value(), tr("The MRN or NHS number?")),
            (self._number_asked() and not self.kept_because.value(), tr("Is the number right? Why does it stay?")),
            (self.sex.choice() is None, tr("The sex?")),
            (self.allergies.choice() is None, tr("Allergies: none known, which, or not asked yet?")),
            (self.allergies.choice() == LISTED and not self._listed(), tr("Allergic to what?")),
        )
        return [sentence for wanted, sentence in asked if wanted]

    def _number_asked(self) -> bool:
        """Only where the unit has said which number it uses: else it may well be the hospital's own."""
        return bool(self._bench.patient_number and self.identifier.question())

    def number_note(self) -> str:
        """For the record: why a number stays whose check digit does not fit; empty if it fits."""
        if not self._number_asked():
            return ""
        kind = NATIONAL_NUMBERS[self._bench.patient_number]
        return tr(
            "The number {value} does not fit as {kind}; kept: {value2}",
            value=self.identifier.value(),
            kind=kind,
            value2=self.kept_because.value(),
        )

    def _today(self) -> date:
        return self._bench.clock.now().astimezone(self._bench.zone).date()

    def _listed(self) -> tuple[str, ...]:
        return tuple(word.strip() for word in self.allergy_list.value().split(",") if word.strip())

    def patient(self) -> Patient:
        """The patient, once nothing is missing."""
        born = self.born.value()
        assert born is not None, "asked for before"
        allergies = {NONE_KNOWN: (), LISTED: self._listed(), NOT_ASKED: None}[self.allergies.choice() or NOT_ASKED]
        return Patient(self.family.value(), self.given.value(), born, self.sex.choice() or "unknown",
                       self.identifier.value(), allergies)  # fmt: skip
