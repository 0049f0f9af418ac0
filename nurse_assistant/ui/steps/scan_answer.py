"""What became of a scan, in one sentence for the nurse, and the one thing she may want to do now."""

from dataclasses import dataclass

from nurse_assistant.application.scanned import Product, Wristband
from nurse_assistant.application.views import DeskView
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr


@dataclass(frozen=True, slots=True)
class ScanAnswer:
    sentence: str
    loud: bool = False
    """Something is wrong: it stays until it is closed."""
    act: str = ""
    session: str = ""
    """Where the act leads."""
    number: str = ""
    """The number the act opens a new patient with."""


def fill(field: TextField, value: str, what: str) -> str:
    """Put what was scanned into its field, unless something else stands typed there: that is said, and left."""
    typed = field.value()
    if not typed:
        field.set_text(value)
        return f"{what} {value}"
    if typed.casefold() == value.casefold():
        return tr("{what} {value}, as typed", what=what, value=value)
    return tr("{what}: the code says {value}, typed is {typed}. Which is right?", what=what, value=value, typed=typed)


def product_note(product: Product) -> str:
    """For the record: what the code held that no field of the check has."""
    parts = (
        tr("GTIN {gtin}", gtin=product.gtin) if product.gtin else "",
        tr("serial {serial}", serial=product.serial) if product.serial else "",
    )
    return tr("Bag code scanned: {list}", list=" ".join(part for part in parts if part)) if any(parts) else ""


def expiry_words(product: Product) -> str:
    """ "use before 30-Nov-2026", with the time where the code has one."""
    if product.expires_on is None:
        return ""
    at = f" {product.expires_time:%H:%M}" if product.expires_time else ""
    return tr("use before {time}", time=f"{texts.date(product.expires_on)}{at}")


def whose_label(label: Wristband, view: DeskView) -> tuple[str, bool]:
    """Whether the number on a label is this patient's; if not, a sentence, and True."""
    if label.session == view.id:
        return "", False
    patient = view.session.case.patient
    name = texts.name(patient.family, patient.given)
    return tr("THE LABEL IS NOT {name}'s: do not hang this bag", name=name), True
