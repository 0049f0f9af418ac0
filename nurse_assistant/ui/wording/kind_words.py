"""What kinds of entry are called, and one line of words for any entry of the record."""

from collections.abc import Callable, Mapping
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from nurse_assistant.domain.effective import changes_of
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.field_words import field_label, value_words, word_words

KIND_TITLES: Mapping[Kind, str] = {
    Kind.IDENTITY_CONFIRMED: "Identity",
    Kind.WEIGHT_MEASURED: "Weight",
    Kind.LAB_RESULT: "Lab results",
    Kind.CHECK_DONE: "Check",
    Kind.VITAL_SIGNS: "Vital signs",
    Kind.PREMEDICATION_GIVEN: "Premedication",
    Kind.PREMEDICATION_OMITTED: "Premedication omitted",
    Kind.BAG_REQUESTED: "Bag asked for",
    Kind.BAG_ARRIVED: "Bag here",
    Kind.BAG_CHECKED: "Bag check",
    Kind.BAG_WITNESSED: "Second check",
    Kind.LINE_CHECKED: "Line check",
    Kind.INFUSION_STARTED: "Infusion started",
    Kind.RATE_CHANGED: "Rate set",
    Kind.VOLUME_READ: "Pump counter",
    Kind.INFUSION_PAUSED: "Paused",
    Kind.REACTION_REPORTED: "REACTION",
    Kind.PUMP_STOPPED: "Pump stopped",
    Kind.REACTION_GRADED: "Reaction graded",
    Kind.REACTION_MEDICINE_GIVEN: "For the reaction",
    Kind.PROVIDER_CALLED: "Called",
    Kind.ORDER_ASKED: "Order asked for",
    Kind.INFUSION_RESUMED: "Infusion resumed",
    Kind.INFUSION_COMPLETED: "Infusion complete",
    Kind.INFUSION_DISCONTINUED: "Infusion stopped",
    Kind.FLUSH_STARTED: "Flush started",
    Kind.FLUSH_ENDED: "Flush ended",
    Kind.OBSERVATION_ENDED: "Observation ended",
    Kind.NOT_TREATED: "Not treated today",
    Kind.SIGNED_OFF: "Signed off",
    Kind.LATE_REACTION: "Late reaction",
    Kind.CHAIR_SET: "Chair",
    Kind.HANDED_OVER: "Handed over",
    Kind.NOTE: "Note",
    Kind.AMENDED: "Corrected",
    Kind.STRUCK: "Struck out",
}

_Words = Callable[[Entry, ZoneInfo], str]


def kind_title(kind: Kind) -> str:
    """ "Vital signs"."""
    return KIND_TITLES[kind]


def entry_words(entry: Entry, zone: ZoneInfo) -> str:
    """What was written, in one line for the record: "BP 131/79 · pulse 80 · no new signs"."""
    return texts.joined(_ENTRY_WORDS[entry.kind](entry, zone), _answers(entry))


def _answers(entry: Entry) -> str:
    """What was said to a question of the guide."""
    ordered = texts.joined(
        f"ordered by {entry.ordered_by}" if entry.ordered_by else "",
        word_words(entry.order_how) if entry.order_how else "",
        "read back" if entry.order_read_back else "",
    )
    return texts.joined(
        f"reason: {entry.reason}" if entry.reason and entry.kind not in (Kind.AMENDED, Kind.STRUCK) else "",
        f"looked too: {entry.second_person}" if entry.second_person else "",
        ordered,
        "had already happened" if entry.happened_so else "",
    )


def _amount(entry: Entry, name: str, unit: str, before: str = "") -> str:
    value = entry.amount(name)
    return "" if value is None else f"{before}{texts.amount(value, unit)}"


def _plain(entry: Entry, name: str, before: str = "") -> str:
    value = entry.amount(name)
    return "" if value is None else f"{before}{texts.number(value)}"


def _text(entry: Entry, name: str, before: str = "") -> str:
    value = entry.text(name)
    return f"{before}{value}" if value else ""


def _when(entry: Entry, name: str, zone: ZoneInfo, before: str = "") -> str:
    value = entry.time(name)
    return "" if value is None else f"{before}{moment(value, entry.at, zone)}"


def moment(when: datetime, near: datetime, zone: ZoneInfo) -> str:
    """The time alone on the same day, with its date on another."""
    same_day = when.astimezone(zone).date() == near.astimezone(zone).date()
    return texts.time(when, zone) if same_day else texts.date_time(when, zone)


def _signs(entry: Entry) -> str:
    signs = entry.words("signs")
    if signs is None:
        return ""
    return "signs: " + ", ".join(word_words(sign) for sign in signs) if signs else "no new signs"


def _nothing(_entry: Entry, _zone: ZoneInfo) -> str:
    return ""


def _identity(entry: Entry, _zone: ZoneInfo) -> str:
    said = ", ".join(word_words(word) for word in entry.words("identifiers") or ())
    return texts.joined(said, word_words(entry.text("method") or ""))


def _weight(entry: Entry, _zone: ZoneInfo) -> str:
    return _amount(entry, "kg", "kg")


def _labs(entry: Entry, zone: ZoneInfo) -> str:
    return texts.joined(
        _plain(entry, "anc_10e9_l", "ANC "),
        _plain(entry, "platelets_10e9_l", "platelets "),
        "× 10⁹/L" if {"anc_10e9_l", "platelets_10e9_l"} & set(entry.data) else "",
        _when(entry, "taken_at", zone, "taken "),
    )


def _check(entry: Entry, _zone: ZoneInfo) -> str:
    return f"{word_words(entry.text('check') or '')}: {word_words(entry.text('outcome') or '')}"


def pressure_words(upper: Decimal | None, lower: Decimal | None) -> str:
    """128/76; 90/- where only the upper one was felt."""
    if upper is None and lower is None:
        return ""
    return "/".join("-" if value is None else texts.number(value) for value in (upper, lower))


def _vital_signs(entry: Entry, _zone: ZoneInfo) -> str:
    pressure = pressure_words(entry.amount("systolic_mmhg"), entry.amount("diastolic_mmhg"))
    measured = (
        f"BP {pressure}" if pressure else "",
        _plain(entry, "pulse_per_min", "pulse "),
        _plain(entry, "resp_per_min", "resp "),
        _amount(entry, "spo2_percent", "%", "SpO₂ "),
        _amount(entry, "temp_c", "°C"),
        _amount(entry, "on_oxygen_l_min", "L/min", "oxygen "),
    )
    pump = _amount(entry, "pump_rate_ml_h", "mL/h", "pump shows ")
    return texts.joined(*map(texts.unbroken, measured), _signs(entry), texts.unbroken(pump))


def _premedication(entry: Entry, zone: ZoneInfo) -> str:
    given = " ".join(filter(None, (entry.text("medicine"), entry.text("dose"), entry.text("route"))))
    at_home = "taken at home" if entry.text("given_by") == "patient_at_home" else ""
    return texts.joined(given, _when(entry, "ended_at", zone, "ended "), at_home)


def _omitted(entry: Entry, _zone: ZoneInfo) -> str:
    return word_words(entry.text("medicine") or "")


def _bag(entry: Entry, zone: ZoneInfo) -> str:
    return texts.joined(
        " ".join(filter(None, (entry.text("medicine"), entry.text("route")))),
        " in ".join(filter(None, (_amount(entry, "dose_mg", "mg"), _amount(entry, "volume_ml", "mL")))),
        _text(entry, "label_identifier", "label "),
        _text(entry, "lot", "lot "),
        _when(entry, "expires_at", zone, "use before "),
        _when(entry, "out_of_fridge_at", zone, "out of the fridge "),
    )


def _witness(entry: Entry, _zone: ZoneInfo) -> str:
    number = entry.whole("infusion_number")
    return texts.joined(
        _text(entry, "medicine"),
        " in ".join(filter(None, (_amount(entry, "dose_mg", "mg"), _amount(entry, "volume_ml", "mL")))),
        _text(entry, "label_identifier", "label "),
        "" if number is None else f"{texts.ordinal(number)} infusion",
        _rate(entry, _zone),
    )


def _line(entry: Entry, _zone: ZoneInfo) -> str:
    primed = " ".join(filter(None, (_text(entry, "primed_with", "primed with "), _amount(entry, "prime_ml", "mL"))))
    return texts.joined(_text(entry, "site"), "filter in place" if entry.flag("filter") else "no filter", primed)


def _rate(entry: Entry, _zone: ZoneInfo) -> str:
    return _amount(entry, "rate_ml_h", "mL/h")


def _volume_read(entry: Entry, _zone: ZoneInfo) -> str:
    return _amount(entry, "volume_given_ml", "mL", "the pump counts ")


def _cause(entry: Entry, _zone: ZoneInfo) -> str:
    return _text(entry, "cause")


def _reaction(entry: Entry, _zone: ZoneInfo) -> str:
    slowed = _amount(entry, "rate_ml_h", "mL/h", "only slowed to ")
    signs = _signs(entry) if entry.words("signs") else ""
    return texts.joined("reported", slowed, signs)


def _graded(entry: Entry, _zone: ZoneInfo) -> str:
    grade = entry.whole("grade")
    said = "" if grade is None else "grade 0: not, or no longer, a reaction" if grade == 0 else f"grade {grade}"
    anaphylaxis = (
        "anaphylaxis" if entry.flag("anaphylaxis") else "no anaphylaxis" if "anaphylaxis" in entry.data else ""
    )
    return texts.joined(said, anaphylaxis, _text(entry, "scale"))


def _medicine(entry: Entry, _zone: ZoneInfo) -> str:
    said = " ".join(filter(None, (entry.text("medicine"), entry.text("dose"), entry.text("route"))))
    return said or "a medicine, not named"


def _stopped(entry: Entry, _zone: ZoneInfo) -> str:
    return texts.joined("for good" if entry.flag("permanent") else "for today", _text(entry, "cause"))


def _flush(entry: Entry, _zone: ZoneInfo) -> str:
    return _amount(entry, "volume_ml", "mL")


def _late_reaction(entry: Entry, zone: ZoneInfo) -> str:
    grade = entry.whole("grade")
    return texts.joined(
        _when(entry, "onset_at", zone, "began "),
        _text(entry, "told_by", "told by "),
        _signs(entry) if entry.words("signs") else "",
        "" if grade is None else f"grade {grade}",
    )


def _handed_over(entry: Entry, zone: ZoneInfo) -> str:
    return texts.joined(_text(entry, "to", "to "), _when(entry, "until", zone, "until "))


def _amended(entry: Entry, zone: ZoneInfo) -> str:
    said = ", ".join(
        f"{field_label(name)} {value_words(name, value, zone)}" for name, value in changes_of(entry).items()
    )
    return texts.joined(f"line {entry.whole('entry')}", said, f"reason: {entry.reason}")


def _struck(entry: Entry, _zone: ZoneInfo) -> str:
    return texts.joined(f"line {entry.whole('entry')}", f"reason: {entry.reason}")


_ENTRY_WORDS: Mapping[Kind, _Words] = {
    **dict.fromkeys(Kind, _nothing),
    Kind.IDENTITY_CONFIRMED: _identity,
    Kind.WEIGHT_MEASURED: _weight,
    Kind.LAB_RESULT: _labs,
    Kind.CHECK_DONE: _check,
    Kind.VITAL_SIGNS: _vital_signs,
    Kind.PREMEDICATION_GIVEN: _premedication,
    Kind.PREMEDICATION_OMITTED: _omitted,
    Kind.BAG_CHECKED: _bag,
    Kind.BAG_WITNESSED: _witness,
    Kind.LINE_CHECKED: _line,
    Kind.INFUSION_STARTED: _rate,
    Kind.RATE_CHANGED: _rate,
    Kind.VOLUME_READ: _volume_read,
    Kind.INFUSION_PAUSED: _cause,
    Kind.REACTION_REPORTED: _reaction,
    Kind.PUMP_STOPPED: lambda _entry, _zone: "confirmed by a person",
    Kind.REACTION_GRADED: _graded,
    Kind.REACTION_MEDICINE_GIVEN: _medicine,
    Kind.PROVIDER_CALLED: lambda entry, _zone: _text(entry, "name"),
    Kind.ORDER_ASKED: lambda entry, _zone: _text(entry, "who"),
    Kind.INFUSION_RESUMED: _rate,
    Kind.INFUSION_DISCONTINUED: _stopped,
    Kind.FLUSH_STARTED: _flush,
    Kind.FLUSH_ENDED: _flush,
    Kind.NOT_TREATED: _cause,
    Kind.LATE_REACTION: _late_reaction,
    Kind.CHAIR_SET: lambda entry, _zone: _text(entry, "chair"),
    Kind.HANDED_OVER: _handed_over,
    Kind.NOTE: lambda entry, _zone: _text(entry, "text"),
    Kind.AMENDED: _amended,
    Kind.STRUCK: _struck,
}
