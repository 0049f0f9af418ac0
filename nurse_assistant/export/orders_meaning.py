"""Whether an order of a Bundle means what it seems to: to be done now, for this medicine, into a vein, for a living
patient; and nothing in it takes that back or contradicts it. Whatever is in doubt is a problem with its place.
"""

import re
from collections.abc import Iterator
from datetime import date

from nurse_assistant.application.filed_orders import Expected, OrderProblem, Wrong
from nurse_assistant.export import fhir_codes
from nurse_assistant.export.orders_bundle import codes, concept_words, is_named, known_codes, parts, words
from nurse_assistant.export.orders_json import Json, Resource
from nurse_assistant.export.orders_values import shown

_ORDERS = ("order", "original-order", "instance-order", "filler-order")
_INTO_A_VEIN = frozenset(
    {"iv", "i.v.", "intravenous", "intravenously", "intravenous route", "intravenous use", "intravenous infusion"}
)
_UNDER_THE_SKIN = re.compile(r"(?<!\w)(subcut\w*|subkut\w*|sub-?q|s\.?\s?c)(?!\w)", re.IGNORECASE)
_CHANGING = ("modifierExtension", "implicitRules")
_ROUTE = "dosageInstruction.route"


def changed_meaning(resource: Resource) -> Iterator[OrderProblem]:
    """What FHIR lets change the meaning of all the rest, wherever in the resource it stands."""
    for element in _CHANGING:
        if _stands_in(resource.content, element):
            yield _problem(resource, Wrong.MODIFIED, element)


def order_problems(request: Resource, medicine: Json, expected: Expected) -> Iterator[OrderProblem]:
    """What speaks against doing this request now; `medicine` is the concept that says what is ordered."""
    content = request.content
    for element, allowed in (("status", ("active",)), ("intent", _ORDERS)):
        if content.get(element) not in allowed:
            yield _problem(request, Wrong.NOT_ACTIVE, element, str(content.get(element)))
    if content.get("doNotPerform") is True:
        yield _problem(request, Wrong.MODIFIED, "doNotPerform")
    for period in parts(content, "dispenseRequest", "validityPeriod"):
        if any(_is_over(end, expected.today) for end in words(period, "end")):
            yield _problem(request, Wrong.EXPIRED, "dispenseRequest.validityPeriod.end")
    yield from _medicine_problems(request, medicine, expected)
    instructions = list(parts(content, "dosageInstruction"))
    if not any("route" in one for one in instructions):
        yield _problem(request, Wrong.MISSING, _ROUTE)
    for one in instructions:
        yield from _instruction_problems(request, one)


def patient_problems(patient: Resource) -> Iterator[OrderProblem]:
    """A record that is closed, replaced by another one, or of somebody who has died."""
    content = patient.content
    replaced = any(one.get("type") == "replaced-by" for one in parts(content, "link"))
    closed = {
        "active": content.get("active") is False,
        "deceasedBoolean": content.get("deceasedBoolean") is True,
        "deceasedDateTime": "deceasedDateTime" in content,
        "link": replaced,
    }
    for element, is_closed in closed.items():
        if is_closed:
            yield _problem(patient, Wrong.RECORD_CLOSED, element)


def medication_problems(medication: Resource, expected: Expected) -> Iterator[OrderProblem]:
    """A Medication that is not in use, has another substance in it, or is made for another route."""
    content = medication.content
    status = content.get("status", "active")
    if status != "active":
        yield _problem(medication, Wrong.NOT_ACTIVE, "status", str(status))
    for ingredient in parts(content, "ingredient"):
        substance = next(parts(ingredient, "itemCodeableConcept"), {})
        if ingredient.get("isActive") is not False and not _is_only(substance, expected):
            said = _said(substance) or "?"
            yield _problem(medication, Wrong.WORD, "ingredient", said, ", ".join(sorted(expected.medicines)))
    for form in parts(content, "form"):
        yield from _under_the_skin(medication, "form", concept_words(form))


def _medicine_problems(request: Resource, medicine: Json, expected: Expected) -> Iterator[OrderProblem]:
    """Orders for other medicines were left out before; here words and codes may contradict each other."""
    if not medicine:
        yield _problem(request, Wrong.MISSING, "medication")
    elif not _is_only(medicine, expected):
        known = sorted(expected.medicines | known_codes(expected))
        yield _problem(request, Wrong.WORD, "medication", _said(medicine), ", ".join(known))
    for reference in parts(request.content, "medicationReference"):
        for said in words(reference, "display"):
            if said.strip().lower() not in expected.medicines | expected.brands:
                known = sorted(expected.medicines | expected.brands)
                yield _problem(request, Wrong.WORD, "medicationReference.display", said, ", ".join(known))


def _instruction_problems(request: Resource, instruction: Json) -> Iterator[OrderProblem]:
    for route in parts(instruction, "route"):
        if not _is_into_a_vein(route):
            said = concept_words(route) | {word for one in parts(route, "coding") for word in words(one, "code")}
            yield _problem(request, Wrong.ROUTE, _ROUTE, ", ".join(sorted(said)))
    for element in ("text", "patientInstruction"):
        yield from _under_the_skin(request, f"dosageInstruction.{element}", frozenset(words(instruction, element)))
    for element in ("additionalInstruction", "method"):
        for concept in parts(instruction, element):
            yield from _under_the_skin(request, f"dosageInstruction.{element}", concept_words(concept))
    if instruction.get("asNeededBoolean") is True:
        yield _problem(request, Wrong.NOT_ACTIVE, "dosageInstruction.asNeededBoolean", "true")
    for concept in parts(instruction, "asNeededCodeableConcept"):
        yield _problem(request, Wrong.NOT_ACTIVE, "dosageInstruction.asNeededCodeableConcept", _said(concept))


def _is_into_a_vein(route: Json) -> bool:
    """Something says so, and every word and every coding of it does."""
    codings = list(parts(route, "coding"))
    said = concept_words(route)
    return bool(said or codings) and said <= _INTO_A_VEIN and all(_is_vein_coding(one) for one in codings)


def _is_vein_coding(coding: Json) -> bool:
    code = coding.get("code")
    if coding.get("system") == fhir_codes.SNOMED and code is not None:
        return bool(code == fhir_codes.ROUTES["IV"].code)
    return code == "IV" or (code is None and "display" in coding)


def _under_the_skin(of: Resource, element: str, said: frozenset[str]) -> Iterator[OrderProblem]:
    for word in sorted(said):
        if _UNDER_THE_SKIN.search(word):
            yield _problem(of, Wrong.ROUTE, element, word)


def _is_only(concept: Json, expected: Expected) -> bool:
    """By its words, its ATC codes or both one of the medicines, and by none another. Its brand may stand beside."""
    said, coded = concept_words(concept), codes(concept, fhir_codes.ATC)
    is_other = not (said <= expected.medicines | expected.brands and coded <= known_codes(expected))
    return is_named(concept, expected) and not is_other


def _said(concept: Json) -> str:
    return ", ".join(sorted(concept_words(concept) | codes(concept, fhir_codes.ATC)))


def _is_over(end: str, today: date) -> bool:
    """Whether a day, month or year of FHIR lies before today; the month and the year that run are not over."""
    day = end[:10]
    return day < today.isoformat()[: len(day)]


def valid_from(request: Resource, today: date) -> date | None:
    """The latest day that says from when on the order is valid, if after today: of a month or a year its first day."""
    starts = [
        date.fromisoformat((start[:10] + "-01-01")[:10])
        for period in parts(request.content, "dispenseRequest", "validityPeriod")
        for start in words(period, "start")
    ]
    return max((day for day in starts if day > today), default=None)


def _stands_in(content: object, element: str) -> bool:
    """At any depth; the reader of JSON has set a limit to it."""
    if isinstance(content, list):
        return any(_stands_in(one, element) for one in content)
    if not isinstance(content, dict):
        return False
    return element in content or any(_stands_in(one, element) for one in content.values())


def _problem(of: Resource, wrong: Wrong, element: str, value: str = "", expected: str = "") -> OrderProblem:
    return OrderProblem(wrong, of.place, element, shown(value), expected)
