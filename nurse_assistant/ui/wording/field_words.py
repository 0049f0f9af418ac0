"""What the fields of an entry are called on the screen, their units, and the words of their lists."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from nurse_assistant.domain import vocabulary as v
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.record_words import shown_word

_LABELS: Mapping[str, tuple[str, str]] = {
    "at": (mark("Time"), ""),
    "by": (mark("Recorded by"), ""),
    "recorded_at": (mark("Recorded at"), ""),
    "done_by": (mark("Done by"), ""),
    "reason": (mark("Reason"), ""),
    "second_person": (mark("Second person"), ""),
    "ordered_by": (mark("Ordered by"), ""),
    "order_how": (mark("How it was ordered"), ""),
    "order_read_back": (mark("Order read back"), ""),
    "happened_so": (mark("Had already happened"), ""),
    "identifiers": (mark("Identifiers"), ""),
    "method": (mark("How"), ""),
    "kg": (mark("Weight"), "kg"),
    "taken_at": (mark("Taken at"), ""),
    "anc_10e9_l": (mark("ANC"), "× 10⁹/L"),
    "platelets_10e9_l": (mark("Platelets"), "× 10⁹/L"),
    "check": (mark("Check"), ""),
    "outcome": (mark("Outcome"), ""),
    "systolic_mmhg": (mark("Systolic"), "mmHg"),
    "diastolic_mmhg": (mark("Diastolic"), "mmHg"),
    "pulse_per_min": (mark("Pulse"), "/min"),
    "resp_per_min": (mark("Resp"), "/min"),
    "spo2_percent": ("SpO₂", "%"),
    "temp_c": (mark("Temp"), "°C"),
    "on_oxygen_l_min": (mark("Oxygen"), "L/min"),
    "signs": (mark("Signs"), ""),
    "pump_rate_ml_h": (mark("Pump shows"), "mL/h"),
    "medicine": (mark("Medicine"), ""),
    "dose": (mark("Dose"), ""),
    "route": (mark("Route"), ""),
    "ended_at": (mark("Ended at"), ""),
    "given_by": (mark("Given by"), ""),
    "dose_mg": (mark("Dose"), "mg"),
    "volume_ml": (mark("Volume"), "mL"),
    "lot": (mark("Lot"), ""),
    "expires_at": (mark("Use before"), ""),
    "label_identifier": (mark("Patient number on the label"), ""),
    "out_of_fridge_at": (mark("Out of the fridge at"), ""),
    "infusion_number": (mark("Infusion number"), ""),
    "rate_ml_h": (mark("Rate"), "mL/h"),
    "site": (mark("Site"), ""),
    "filter": (mark("In-line filter"), ""),
    "primed_with": (mark("Primed with"), ""),
    "prime_ml": (mark("Prime volume"), "mL"),
    "volume_given_ml": (mark("Pump counter"), "mL"),
    "cause": (mark("Cause"), ""),
    "grade": (mark("Grade"), ""),
    "anaphylaxis": (mark("Anaphylaxis"), ""),
    "scale": (mark("Scale"), ""),
    "name": (mark("Who"), ""),
    "who": (mark("Who was asked"), ""),
    "permanent": (mark("Stopped for good"), ""),
    "onset_at": (mark("Began at"), ""),
    "told_by": (mark("Told by"), ""),
    "chair": (mark("Chair"), ""),
    "to": (mark("To"), ""),
    "until": (mark("Until"), ""),
    "text": (mark("Note"), ""),
    "entry": (mark("Line"), ""),
    "changes": (mark("Changes"), ""),
}

_WORDS: Mapping[str, str] = {
    "identity": mark("identity"),
    "line": mark("line"),
    "female": mark("female"),
    "male": mark("male"),
    "other": mark("other"),
    "unknown": mark("unknown"),
    "name": mark("name"),
    "born": mark("date of birth"),
    "identifier": mark("patient number"),
    "asked": mark("asked"),
    "scanned": mark("scanned"),
    "ok": mark("fine"),
    "concern": mark("concern"),
    "not_done": mark("not done"),
    "nurse": mark("nurse"),
    "patient_at_home": mark("taken at home"),
    "written": mark("in writing"),
    "in_person": mark("in person"),
    "telephone": mark("by telephone"),
    "type_and_screen": mark("type and screen"),
    "allergies": mark("allergies"),
    "pregnancy": mark("pregnancy"),
    "consent": mark("consent"),
    "infection_signs": mark("signs of infection"),
    "h2_antagonist": mark("H2 antagonist"),
}


SIGNS = (
    mark("throat tight"), mark("short of breath"), mark("swelling of the face"), mark("collapse"), mark("chills"),
    mark("fever"), mark("nausea"), mark("flushing"), mark("rash"), mark("stuffy nose"), mark("cough"),
    mark("chest pain"), mark("back pain"), mark("headache"), mark("dizziness"),
)  # fmt: skip
"""The signs as the record has them; the tiles may say more (`steps/signs.py`)."""

MEDICINES = (
    mark("dexamethasone"), mark("methylprednisolone"), mark("acetaminophen"), mark("paracetamol"), mark("famotidine"),
    mark("ranitidine"), mark("cimetidine"), mark("diphenhydramine"), mark("cetirizine"), mark("promethazine"),
    mark("dexchlorpheniramine"), mark("chlorphenamine"), mark("epinephrine"), mark("adrenaline"),
    mark("hydrocortisone"), mark("antihistamine"),
)  # fmt: skip
"""Medicines of the shipped protocol and cards: the record keeps the protocol's word, the screen says the ward's."""


def field_label(name: str) -> str:
    """The word beside a field: "Pump shows"."""
    return tr(_LABELS[name][0])


def field_unit(name: str) -> str:
    return _LABELS[name][1]


def word_words(word: str) -> str:
    """A word of a list, or a site's own, as it is read: "type and screen", "in person"."""
    return tr(_WORDS.get(word, word.replace("_", " ")))


def word_title(word: str) -> str:
    """The same with a capital first."""
    said = word_words(word)
    return said[:1].upper() + said[1:]


def value_words(name: str, value: object, zone: ZoneInfo) -> str:
    """A value as it is read: "50 mL/h", "11:42", "yes", "name, date of birth"."""
    match value:
        case bool():
            return tr("yes") if value else tr("no")
        case datetime():
            return texts.date_time(value, zone)
        case Decimal():
            return texts.amount(value, field_unit(name)) if field_unit(name) else texts.number(value)
        case tuple():
            return ", ".join(word_words(str(word)) for word in value) or tr("none")
        case str():
            return word_words(value) if _listed(name) else shown_word(value) if name in _PICKED else value
    return str(value)


_PICKED = ("cause", "site", "route", "primed_with", "medicine", "reason", "text")
"""Fields filled from tiles, mostly: what was picked is shown in the language of the screen."""


def _listed(name: str) -> bool:
    return name in ("method", "outcome", "check", "given_by", "order_how")


LISTED_WORDS = (*v.IDENTIFIERS, *v.METHODS, *v.CHECK_OUTCOMES, *v.GIVERS, *v.ORDER_WAYS)
