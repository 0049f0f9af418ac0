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
from nurse_assistant.ui.wording.identifiers import spaced_identifier
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.record_words import shown_word

KIND_TITLES: Mapping[Kind, str] = {
    Kind.IDENTITY_CONFIRMED: mark("Identity"),
    Kind.WEIGHT_MEASURED: mark("Weight"),
    Kind.LAB_RESULT: mark("Lab results"),
    Kind.CHECK_DONE: mark("Check"),
    Kind.VITAL_SIGNS: mark("Vital signs"),
    Kind.PREMEDICATION_GIVEN: mark("Premedication"),
    Kind.PREMEDICATION_OMITTED: mark("Premedication omitted"),
    Kind.BAG_REQUESTED: mark("Bag asked for"),
    Kind.BAG_ARRIVED: mark("Bag here"),
    Kind.BAG_CHECKED: mark("Bag check"),
    Kind.BAG_WITNESSED: mark("Second check"),
    Kind.LINE_CHECKED: mark("Line check"),
    Kind.INFUSION_STARTED: mark("Infusion started"),
    Kind.RATE_CHANGED: mark("Rate set"),
    Kind.VOLUME_READ: mark("Pump counter"),
    Kind.INFUSION_PAUSED: mark("Paused"),
    Kind.REACTION_REPORTED: mark("REACTION"),
    Kind.PUMP_STOPPED: mark("Pump stopped"),
    Kind.REACTION_GRADED: mark("Reaction graded"),
    Kind.REACTION_MEDICINE_GIVEN: mark("For the reaction"),
    Kind.PROVIDER_CALLED: mark("Called"),
    Kind.ORDER_ASKED: mark("Order asked for"),
    Kind.INFUSION_RESUMED: mark("Infusion resumed"),
    Kind.INFUSION_COMPLETED: mark("Infusion complete"),
    Kind.INFUSION_DISCONTINUED: mark("Infusion stopped"),
    Kind.FLUSH_STARTED: mark("Flush started"),
    Kind.FLUSH_ENDED: mark("Flush ended"),
    Kind.OBSERVATION_ENDED: mark("Observation ended"),
    Kind.NOT_TREATED: mark("Not treated today"),
    Kind.SIGNED_OFF: mark("Signed off"),
    Kind.LATE_REACTION: mark("Late reaction"),
    Kind.CHAIR_SET: mark("Chair"),
    Kind.HANDED_OVER: mark("Handed over"),
    Kind.NOTE: mark("Note"),
    Kind.AMENDED: mark("Corrected"),
    Kind.STRUCK: mark("Struck out"),
}

_Words = Callable[[Entry, ZoneInfo], str]


def kind_title(kind: Kind) -> str:
    """ "Vital signs"."""
    return tr(KIND_TITLES[kind])


def entry_words(entry: Entry, zone: ZoneInfo) -> str:
    """What was written, in one line for the record: "BP 131/79 · pulse 80 · no new signs"."""
    return texts.joined(_ENTRY_WORDS[entry.kind](entry, zone), _answers(entry))


def _answers(entry: Entry) -> str:
    """What was said to a question of the guide."""
    ordered = texts.joined(
        tr("ordered by {ordered_by}", ordered_by=entry.ordered_by) if entry.ordered_by else "",
        word_words(entry.order_how) if entry.order_how else "",
        tr("read back") if entry.order_read_back else "",
    )
    return texts.joined(
        tr("reason: {reason}", reason=shown_word(entry.reason))
        if entry.reason and entry.kind not in (Kind.AMENDED, Kind.STRUCK)
        else "",
        tr("looked too: {second_person}", second_person=entry.second_person) if entry.second_person else "",
        ordered,
        tr("had already happened") if entry.happened_so else "",
    )


def _amount(entry: Entry, name: str, unit: str, said: str = mark("{value}")) -> str:
    """`said`: the sentence around the value, marked for translation."""
    value = entry.amount(name)
    return "" if value is None else tr(said, value=texts.amount(value, unit))


def _plain(entry: Entry, name: str, said: str) -> str:
    value = entry.amount(name)
    return "" if value is None else tr(said, value=texts.number(value))


def _text(entry: Entry, name: str, said: str = mark("{value}")) -> str:
    value = entry.text(name)
    return tr(said, value=value) if value else ""


def _label_number(entry: Entry) -> str:
    number = entry.text("label_identifier")
    return tr("label {value}", value=spaced_identifier(number)) if number else ""


def _when(entry: Entry, name: str, zone: ZoneInfo, said: str) -> str:
    value = entry.time(name)
    return "" if value is None else tr(said, value=moment(value, entry.at, zone))


def moment(when: datetime, near: datetime, zone: ZoneInfo) -> str:
    """The time alone on the same day, with its date on another."""
    same_day = when.astimezone(zone).date() == near.astimezone(zone).date()
    return texts.time(when, zone) if same_day else texts.date_time(when, zone)


def _signs(entry: Entry) -> str:
    signs = entry.words("signs")
    if signs is None:
        return ""
    named = ", ".join(word_words(sign) for sign in signs)
    return tr("signs: {signs}", signs=named) if signs else tr("no new signs")


def given_words(entry: Entry) -> str:
    """ "dexamethasone 40 mg oral"."""
    return " ".join(
        filter(None, (shown_word(entry.text("medicine")), entry.text("dose"), shown_word(entry.text("route"))))
    )


def _nothing(_entry: Entry, _zone: ZoneInfo) -> str:
    return ""


def _identity(entry: Entry, _zone: ZoneInfo) -> str:
    said = ", ".join(word_words(word) for word in entry.words("identifiers") or ())
    return texts.joined(said, word_words(entry.text("method") or ""))


def _weight(entry: Entry, _zone: ZoneInfo) -> str:
    return _amount(entry, "kg", "kg")


def _labs(entry: Entry, zone: ZoneInfo) -> str:
    return texts.joined(
        _plain(entry, "anc_10e9_l", mark("ANC {value}")),
        _plain(entry, "platelets_10e9_l", mark("platelets {value}")),
        "× 10⁹/L" if {"anc_10e9_l", "platelets_10e9_l"} & set(entry.data) else "",
        _when(entry, "taken_at", zone, mark("taken {value}")),
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
        tr("BP {pressure}", pressure=pressure) if pressure else "",
        _plain(entry, "pulse_per_min", mark("pulse {value}")),
        _plain(entry, "resp_per_min", mark("resp {value}")),
        _amount(entry, "spo2_percent", "%", mark("SpO₂ {value}")),
        _amount(entry, "temp_c", "°C"),
        _amount(entry, "on_oxygen_l_min", "L/min", mark("oxygen {value}")),
    )
    pump = _amount(entry, "pump_rate_ml_h", "mL/h", mark("pump shows {value}"))
    return texts.joined(*map(texts.unbroken, measured), _signs(entry), texts.unbroken(pump))


def _premedication(entry: Entry, zone: ZoneInfo) -> str:
    given = given_words(entry)
    at_home = tr("taken at home") if entry.text("given_by") == "patient_at_home" else ""
    return texts.joined(given, _when(entry, "ended_at", zone, mark("ended {value}")), at_home)


def _omitted(entry: Entry, _zone: ZoneInfo) -> str:
    return word_words(entry.text("medicine") or "")


def _strength(entry: Entry) -> str:
    dose, volume = _amount(entry, "dose_mg", "mg"), _amount(entry, "volume_ml", "mL")
    return tr("{dose} in {volume}", dose=dose, volume=volume) if dose and volume else dose or volume


def _bag(entry: Entry, zone: ZoneInfo) -> str:
    return texts.joined(
        " ".join(filter(None, (entry.text("medicine"), entry.text("route")))),
        _strength(entry),
        _label_number(entry),
        _text(entry, "lot", mark("lot {value}")),
        _when(entry, "expires_at", zone, mark("use before {value}")),
        _when(entry, "out_of_fridge_at", zone, mark("out of the fridge {value}")),
    )


def _witness(entry: Entry, _zone: ZoneInfo) -> str:
    number = entry.whole("infusion_number")
    return texts.joined(
        _text(entry, "medicine"),
        _strength(entry),
        _label_number(entry),
        "" if number is None else tr("{ordinal} infusion", ordinal=texts.ordinal(number)),
        _rate(entry, _zone),
    )


def _line(entry: Entry, _zone: ZoneInfo) -> str:
    primed = " ".join(
        filter(None, (_text(entry, "primed_with", mark("primed with {value}")), _amount(entry, "prime_ml", "mL")))
    )
    return texts.joined(
        shown_word(entry.text("site")), tr("filter in place") if entry.flag("filter") else tr("no filter"), primed
    )


def _rate(entry: Entry, _zone: ZoneInfo) -> str:
    return _amount(entry, "rate_ml_h", "mL/h")


def _volume_read(entry: Entry, _zone: ZoneInfo) -> str:
    return _amount(entry, "volume_given_ml", "mL", mark("the pump counts {value}"))


def _cause(entry: Entry, _zone: ZoneInfo) -> str:
    return shown_word(entry.text("cause"))


def _reaction(entry: Entry, _zone: ZoneInfo) -> str:
    slowed = _amount(entry, "rate_ml_h", "mL/h", mark("only slowed to {value}"))
    signs = _signs(entry) if entry.words("signs") else ""
    return texts.joined(tr("reported"), slowed, signs)


def _graded(entry: Entry, _zone: ZoneInfo) -> str:
    grade = entry.whole("grade")
    said = (
        ""
        if grade is None
        else tr("grade 0: not, or no longer, a reaction")
        if grade == 0
        else tr("grade {grade}", grade=grade)
    )
    anaphylaxis = (
        tr("anaphylaxis") if entry.flag("anaphylaxis") else tr("no anaphylaxis") if "anaphylaxis" in entry.data else ""
    )
    return texts.joined(said, anaphylaxis, _text(entry, "scale"))


def _medicine(entry: Entry, _zone: ZoneInfo) -> str:
    return given_words(entry) or tr("a medicine, not named")


def _stopped(entry: Entry, _zone: ZoneInfo) -> str:
    return texts.joined(tr("for good") if entry.flag("permanent") else tr("for today"), shown_word(entry.text("cause")))


def _flush(entry: Entry, _zone: ZoneInfo) -> str:
    return _amount(entry, "volume_ml", "mL")


def _late_reaction(entry: Entry, zone: ZoneInfo) -> str:
    grade = entry.whole("grade")
    return texts.joined(
        _when(entry, "onset_at", zone, mark("began {value}")),
        _text(entry, "told_by", mark("told by {value}")),
        _signs(entry) if entry.words("signs") else "",
        "" if grade is None else tr("grade {grade}", grade=grade),
    )


def _handed_over(entry: Entry, zone: ZoneInfo) -> str:
    return texts.joined(_text(entry, "to", mark("to {value}")), _when(entry, "until", zone, mark("until {value}")))


def _amended(entry: Entry, zone: ZoneInfo) -> str:
    said = ", ".join(
        f"{field_label(name)} {value_words(name, value, zone)}" for name, value in changes_of(entry).items()
    )
    return texts.joined(
        tr("line {number}", number=entry.whole("entry")), said, tr("reason: {reason}", reason=shown_word(entry.reason))
    )


def _struck(entry: Entry, _zone: ZoneInfo) -> str:
    return texts.joined(
        tr("line {number}", number=entry.whole("entry")), tr("reason: {reason}", reason=shown_word(entry.reason))
    )


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
    Kind.PUMP_STOPPED: lambda _entry, _zone: tr("confirmed by a person"),
    Kind.REACTION_GRADED: _graded,
    Kind.REACTION_MEDICINE_GIVEN: _medicine,
    Kind.PROVIDER_CALLED: lambda entry, _zone: shown_word(entry.text("name")),
    Kind.ORDER_ASKED: lambda entry, _zone: _text(entry, "who"),
    Kind.INFUSION_RESUMED: _rate,
    Kind.INFUSION_DISCONTINUED: _stopped,
    Kind.FLUSH_STARTED: _flush,
    Kind.FLUSH_ENDED: _flush,
    Kind.NOT_TREATED: _cause,
    Kind.LATE_REACTION: _late_reaction,
    Kind.CHAIR_SET: lambda entry, _zone: _text(entry, "chair"),
    Kind.HANDED_OVER: _handed_over,
    Kind.NOTE: lambda entry, _zone: shown_word(entry.text("text")),
    Kind.AMENDED: _amended,
    Kind.STRUCK: _struck,
}
