"""What is wrong with an order file, each problem in one sentence: where, what stands there, what to write instead.

A date that was refused is not repeated: no month stands in figures on any screen (U-02).
"""

from nurse_assistant.application.filed_orders import OrderProblem, Wrong
from nurse_assistant.ui.wording.language import mark, tr

_SAID: dict[Wrong, str] = {
    Wrong.NOT_READABLE: mark("The file cannot be read ({value})."),
    Wrong.TOO_LARGE: mark("The file is larger than {value}: it is no list of orders."),
    Wrong.NOT_UTF8: mark("A character is not UTF-8: save the file as “CSV UTF-8”."),
    Wrong.NO_ORDER: mark("There is no order in the file."),
    Wrong.TOO_MANY: mark("There are more than {value} orders in the file: make it shorter."),
    Wrong.NOT_CSV: mark("The quotation marks do not fit together ({value})."),
    Wrong.COLUMN_UNKNOWN: mark("A column “{field}” is not known: take it out, or name it as in the list of columns."),
    Wrong.COLUMN_WITHOUT_UNIT: mark("The column “{field}” has no unit: name it “{expected}”."),
    Wrong.COLUMN_TWICE: mark("The column “{field}” is there twice."),
    Wrong.COLUMN_MISSING: mark("The column “{field}” is missing."),
    Wrong.CELLS: mark("The row has {value} cells, the head has {expected}."),
    Wrong.MISSING: mark("{field}: it is missing."),
    Wrong.FORMULA: mark("{field}: “{value}” is a formula for a spreadsheet program: write plain text."),
    Wrong.CONTROL: mark("{field}: “{value}” has a character that cannot be seen: write it anew."),
    Wrong.TOO_LONG: mark("{field}: “{value}” is longer than 100 characters."),
    Wrong.DATE: mark("{field}: it is no day. Write it as 12-Mar-1956."),
    Wrong.DATE_TWO_WAYS: mark("{field}: with the month in figures it can be two days. Write it as 12-Mar-1956."),
    Wrong.DATE_AHEAD: mark("{field}: the day lies ahead."),
    Wrong.BORN_LONG_AGO: mark("{field}: the day lies more than 120 years back."),
    Wrong.NUMBER: mark("{field}: “{value}” is no number. Write figures, without unit, with a point."),
    Wrong.NUMBER_TWO_WAYS: mark("{field}: “{value}” can be two numbers. Write it with a point: 1.5; no thousands."),
    Wrong.NUMBER_RANGE: mark("{field}: {value} cannot be meant."),
    Wrong.COUNT_RANGE: mark("{field}: “{value}” is no whole number from 1 to 200."),
    Wrong.WORD: mark("{field}: “{value}” is none of: {expected}."),
    Wrong.WEIGHT_WITHOUT_DATE: mark("{field}: the day the weight was measured on is missing."),
    Wrong.NOT_THIS_MEDICINE: mark("No order in the file is for a medicine of this program."),
    Wrong.ROUTE: mark("{field}: “{value}” is not intravenous. Nothing else is given here."),
    Wrong.NOT_JSON: mark("The file is no readable JSON ({value})."),
    Wrong.KEY_TWICE: mark("The name “{value}” is there twice in one object."),
    Wrong.NOT_A_BUNDLE: mark("The file is no FHIR Bundle."),
    Wrong.NOT_FHIR: mark("{field}: it is not valid FHIR 4.0.1 ({value})."),
    Wrong.NOT_FOUND: mark("{field}: it does not lead to one {expected} in the file."),
    Wrong.NOT_ACTIVE: mark("{field}: “{value}” is no order to be carried out now."),
    Wrong.MODIFIED: mark("{field} could change the meaning of the order; this program does not know how."),
    Wrong.EXPIRED: mark("{field}: the order is no longer valid."),
    Wrong.RECORD_CLOSED: mark("{field}: the record of this patient is closed; no order of it can be carried out."),
    Wrong.OUTDATED: mark("{field}: it is marked as no longer in use."),
    Wrong.TWO_PEOPLE: mark("{field}: “{value}” stands in the file for two different people."),
    Wrong.UNIT: mark("{field}: the unit must be {expected}, and it says “{value}”."),
    Wrong.UNIT_MISSING: mark("{field}: the unit is missing; it must be {expected}."),
    Wrong.SEVERAL: mark("{field}: there is more than one; which is meant?"),
    Wrong.BAG_DIFFERS: mark("{field}: the bag holds {value} mg, the order says another dose."),
}


def problem_words(problem: OrderProblem) -> str:
    """Row 3, born: “03/04/2026” can be two days. Write 1956-03-12 or 12-Mar-1956."""
    said = tr(_SAID[problem.wrong], field=problem.field, value=problem.value, expected=problem.expected)
    place = place_words(problem.place)
    if not place:
        return said
    in_a_field = _SAID[problem.wrong].startswith("{field}")
    return tr("{place}, {said}", place=place, said=said) if in_a_field else f"{place}: {said}"


def place_words(place: str) -> str:
    """Where an order stands, in the language of the screen; FHIR's own words stay."""
    first, _, rest = place.partition(" ")
    words = {"row": mark("Row {rest}"), "entry": mark("Entry {rest}")}
    return tr(words[first], rest=rest) if first in words else place
