"""What the second person reads and works out: empty fields only, no value of the order, the plan or the first check."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.scanned import Product, Wristband
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.dose import difference_percent, differs_by_more_than
from nurse_assistant.domain.readiness import same_identifier
from nurse_assistant.ui.steps.label_number import LabelNumberField
from nurse_assistant.ui.steps.scan_answer import ScanAnswer, fill, whose_label
from nurse_assistant.ui.steps.start_part import unread
from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option, translated
from nurse_assistant.ui.widgets.fields import Field, NumberField, TextField, measure_field
from nurse_assistant.ui.widgets.form_parts import answers_missing
from nurse_assistant.ui.widgets.layout import column, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr

_LATER, _UNSURE = "later", "unsure"
_INFUSIONS = (
    Option("1", mark("1st")),
    Option("2", mark("2nd")),
    Option(_LATER, mark("3rd or later")),
    Option(_UNSURE, mark("Not sure")),
)
_LEAST_LATER = 3


class SecondCheckFields(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("second.fields")
        self._identifier = LabelNumberField(name="second.identifier", chars=9)
        self._medicine = TextField(tr("Medicine on the label"), name="second.medicine", chars=9)
        self._dose = measure_field("dose_mg", tr("Dose on the label"), "mg", name="second.dose", chars=4)
        self._volume = measure_field("volume_ml", tr("Volume"), "mL", name="second.volume", chars=4)
        self._own = measure_field("dose_mg", tr("Your own answer"), "mg", name="second.own_dose", chars=4)
        self._infusion = ChoiceTiles(
            translated(_INFUSIONS),
            name="second.infusion",
            label=tr("Which infusion of this patient's life?"),
            small=True,
        )
        self._number = NumberField(tr("Number"), "", name="second.infusion_number", chars=2)
        self._rate = measure_field("rate_ml_h", tr("Rate on the pump"), "mL/h", name="second.rate", chars=4)
        self._sum = label("", "strong", name="second.sum", wrap=True)
        self._sentence = label("", "note", name="second.sentence", wrap=True)
        self._fields: tuple[Field, ...] = (
            self._identifier, self._medicine, self._dose, self._volume, self._own, self._number, self._rate
        )  # fmt: skip
        self._patient_identifier = ""
        self._view: DeskView | None = None
        self._build()
        for part in (*self._fields, self._infusion):
            part.changed.connect(self._changed)
        self._changed()

    def _build(self) -> None:
        self._number.setMaximumWidth(90)
        patient, amounts = row(self._identifier, self._medicine), row(self._dose, self._volume)
        work, number = row(self._own, self._rate), row(self._infusion, self._number)
        for line in (patient, amounts, work):
            line.setStretch(0, 1)
            line.setStretch(1, 1)
        number.setStretch(0, 1)
        read = column(label(tr("1  On the bag label"), "strong"), patient, amounts, None, spacing=6)
        own = column(
            self._sum, work, number, self._sentence, None, spacing=6,
        )  # fmt: skip
        both = row(read, own, spacing=20)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        self.setLayout(both)

    # --- showing

    def show_view(self, view: DeskView) -> None:
        """The sum is asked for, never its result."""
        self._view = view
        self._patient_identifier = view.session.case.patient.identifier
        first_rates = [one.initial_rate_ml_h for one in view.session.protocol.rates.rows]
        self._rate.set_range(min(first_rates) / 2, max(first_rates))  # of all infusions: it tells nothing of this one
        weight, per_kg = view.session.case.order.weight_kg, view.session.protocol.dose.mg_per_kg
        product = texts.unbroken(f"{texts.amount(weight, 'kg')} × {texts.amount(per_kg, 'mg/kg')}")
        set_text(self._sum, tr("2  Work out {product}, and read the pump", product=product))
        self._show_sentence()  # she may have left the field since

    def _changed(self) -> None:
        matches = self._patient_identifier and same_identifier(self._identifier.value(), self._patient_identifier)
        self._identifier.show_after(bool(matches))
        set_shown(self._number, self._infusion.choice() == _LATER)
        self._show_sentence()
        self.changed.emit()

    def _show_sentence(self) -> None:
        sentences = (self._unsure_words(), self._dose_words())
        set_text(self._sentence, " ".join(filter(None, sentences)))
        set_shown(self._sentence, any(sentences))

    def _unsure_words(self) -> str:
        if self._infusion.choice() != _UNSURE:
            return ""
        return tr("Look in the notes and ask the patient: the first rate hangs on it.")

    def _dose_words(self) -> str:
        """Both are her own figures; a half-typed one is not compared."""
        read, own = self._dose.value(), self._own.value()
        if not read or not own or read == own or self._dose.edit.hasFocus() or self._own.edit.hasFocus():
            return ""
        return dose_differs_words(read, own)

    def take_scan(self, scan: Wristband | Product) -> ScanAnswer:
        """The number on the label, and the medicine where its code is in the site's list. Lot and expiry are not asked
        of her, and what the first person found is not compared here."""
        view, said, wrong = self._view, [], False
        assert view is not None, "no patient is shown"
        label_ = scan if isinstance(scan, Wristband) else scan.patient
        if label_ is not None:
            words, wrong = whose_label(label_, view)
            said += [fill(self._identifier, label_.identifier, tr("label of")), words]
        if isinstance(scan, Product) and scan.gtin in view.session.protocol.product_codes:
            said.append(fill(self._medicine, view.session.protocol.medicine, tr("medicine")))
        if not said:
            return ScanAnswer(tr("The code holds nothing that is asked here. Read the label."))
        return ScanAnswer(tr("From the code: {parts}.", parts=texts.joined(*said)), loud=wrong)

    # --- what was typed

    def missing(self) -> list[str]:
        missing = unread(
            (
                (self._identifier, tr("Whose bag is it?")), (self._medicine, tr("Which medicine?")),
                (self._dose, tr("Which dose is on the label?")), (self._volume, tr("Which volume?")),
                (self._own, tr("Work out the dose yourself.")), (self._rate, tr("Which rate does the pump show?")),
            )
        )  # fmt: skip
        if self._infusion.choice() == _UNSURE:
            missing.append(tr("Find out which infusion it is."))
        elif self._infusion_number() is None:
            missing.append(tr("Which infusion is it?"))
        return missing

    def face(self) -> str:
        """What the act says of it while answers are missing."""
        count = len(self.missing())
        if count == 1 and self._infusion.choice() == _UNSURE:
            return tr("find out first which infusion it is")
        return answers_missing(count) if count else ""

    def _infusion_number(self) -> int | None:
        choice = self._infusion.choice()
        if choice == _LATER:
            typed = self._number.value()
            whole = typed is not None and typed == typed.to_integral_value() and typed >= _LEAST_LATER
            return int(typed) if typed is not None and whole else None
        return int(choice) if choice in ("1", "2") else None

    def doses(self) -> tuple[Decimal, Decimal] | None:
        """The dose she read on the label and the one she worked out."""
        read, own = self._dose.value(), self._own.value()
        return None if read is None or own is None else (read, own)

    def data(self, dose_mg: Decimal | None) -> dict[str, object]:
        """`dose_mg`: which of her two doses is compared with the first check."""
        return {
            "medicine": self._medicine.value(), "dose_mg": dose_mg, "volume_ml": self._volume.value(),
            "label_identifier": self._identifier.value(), "infusion_number": self._infusion_number(),
            "rate_ml_h": self._rate.value(),
        }  # fmt: skip

    def settle(self) -> None:
        for field in self._fields:
            field.settle()

    def focus_first(self) -> None:
        self._identifier.edit.setFocus()

    def clear(self) -> None:
        for field in self._fields:
            field.clear_text()
        self._infusion.choose()
        self._changed()


def doses_disagree(read: Decimal, own: Decimal, tolerance_percent: Decimal) -> bool:
    """The label against her own sum, as the order's dose is judged against the weight."""
    return differs_by_more_than(read, own, tolerance_percent)


def dose_to_compare(read: Decimal, own: Decimal, first: Decimal | None, tolerance_percent: Decimal) -> Decimal:
    """The label's dose. If her own sum contradicts it, her own: one of the two must show in the record.

    If the first check has exactly her sum, the label she read is what contradicts it, so that stays. Whichever is
    taken, the two checks differ and the guide says so.
    """
    if not doses_disagree(read, own, tolerance_percent) or own == first:
        return read
    return own


def dose_differs_words(read: Decimal, own: Decimal) -> str:
    percent = difference_percent(read, own)
    sizes = {"read": texts.amount(read, "mg"), "percent": texts.percent(abs(percent)), "own": texts.amount(own, "mg")}
    if percent > 0:
        return tr("The label's {read} are {percent} above the {own} you worked out. Look again.", **sizes)
    return tr("The label's {read} are {percent} below the {own} you worked out. Look again.", **sizes)
