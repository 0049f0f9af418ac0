"""What the fields of an entry are called on the screen, their units, and the words of their lists."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from nurse_assistant.domain import vocabulary as v
from nurse_assistant.ui.wording import texts

_LABELS: Mapping[str, tuple[str, str]] = {
    "at": ("Time", ""),
    "by": ("Recorded by", ""),
    "recorded_at": ("Recorded at", ""),
    "done_by": ("Done by", ""),
    "reason": ("Reason", ""),
    "second_person": ("Second person", ""),
    "ordered_by": ("Ordered by", ""),
    "order_how": ("How it was ordered", ""),
    "order_read_back": ("Order read back", ""),
    "happened_so": ("Had already happened", ""),
    "identifiers": ("Identifiers", ""),
    "method": ("How", ""),
    "kg": ("Weight", "kg"),
    "taken_at": ("Taken at", ""),
    "anc_10e9_l": ("ANC", "× 10⁹/L"),
    "platelets_10e9_l": ("Platelets", "× 10⁹/L"),
    "check": ("Check", ""),
    "outcome": ("Outcome", ""),
    "systolic_mmhg": ("Systolic", "mmHg"),
    "diastolic_mmhg": ("Diastolic", "mmHg"),
    "pulse_per_min": ("Pulse", "/min"),
    "resp_per_min": ("Resp", "/min"),
    "spo2_percent": ("SpO₂", "%"),
    "temp_c": ("Temp", "°C"),
    "on_oxygen_l_min": ("Oxygen", "L/min"),
    "signs": ("Signs", ""),
    "pump_rate_ml_h": ("Pump shows", "mL/h"),
    "medicine": ("Medicine", ""),
    "dose": ("Dose", ""),
    "route": ("Route", ""),
    "ended_at": ("Ended at", ""),
    "given_by": ("Given by", ""),
    "dose_mg": ("Dose", "mg"),
    "volume_ml": ("Volume", "mL"),
    "lot": ("Lot", ""),
    "expires_at": ("Use before", ""),
    "label_identifier": ("Patient on the label", ""),
    "out_of_fridge_at": ("Out of the fridge at", ""),
    "infusion_number": ("Infusion number", ""),
    "rate_ml_h": ("Rate", "mL/h"),
    "site": ("Site", ""),
    "filter": ("In-line filter", ""),
    "primed_with": ("Primed with", ""),
    "prime_ml": ("Prime volume", "mL"),
    "volume_given_ml": ("Pump counter", "mL"),
    "cause": ("Cause", ""),
    "grade": ("Grade", ""),
    "anaphylaxis": ("Anaphylaxis", ""),
    "scale": ("Scale", ""),
    "name": ("Who", ""),
    "who": ("Who was asked", ""),
    "permanent": ("Stopped for good", ""),
    "onset_at": ("Began at", ""),
    "told_by": ("Told by", ""),
    "chair": ("Chair", ""),
    "to": ("To", ""),
    "until": ("Until", ""),
    "text": ("Note", ""),
    "entry": ("Line", ""),
    "changes": ("Changes", ""),
}

_WORDS: Mapping[str, str] = {
    "name": "name",
    "born": "date of birth",
    "identifier": "patient number",
    "asked": "asked",
    "scanned": "scanned",
    "ok": "fine",
    "concern": "concern",
    "not_done": "not done",
    "nurse": "nurse",
    "patient_at_home": "taken at home",
    "written": "in writing",
    "in_person": "in person",
    "telephone": "by telephone",
    "type_and_screen": "type and screen",
    "infection_signs": "signs of infection",
    "h2_antagonist": "H2 antagonist",
}


def field_label(name: str) -> str:
    """The word beside a field: "Pump shows"."""
    return _LABELS[name][0]


def field_unit(name: str) -> str:
    return _LABELS[name][1]


def word_words(word: str) -> str:
    """A word of a list, or a site's own, as it is read: "type and screen", "in person"."""
    return _WORDS.get(word, word.replace("_", " "))


def word_title(word: str) -> str:
    """The same with a capital first."""
    said = word_words(word)
    return said[:1].upper() + said[1:]


def value_words(name: str, value: object, zone: ZoneInfo) -> str:
    """A value as it is read: "50 mL/h", "11:42", "yes", "name, date of birth"."""
    match value:
        case bool():
            return "yes" if value else "no"
        case datetime():
            return texts.date_time(value, zone)
        case Decimal():
            return texts.amount(value, field_unit(name)) if field_unit(name) else texts.number(value)
        case tuple():
            return ", ".join(word_words(str(word)) for word in value) or "none"
        case str():
            return word_words(value) if _listed(name) else value
    return str(value)


def _listed(name: str) -> bool:
    return name in ("method", "outcome", "check", "given_by", "order_how")


LISTED_WORDS = (*v.IDENTIFIERS, *v.METHODS, *v.CHECK_OUTCOMES, *v.GIVERS, *v.ORDER_WAYS)
