"""Orders from a FHIR R4 Bundle: each MedicationRequest with its Patient. docs/orders-in.md lists what is read.

A dose is in mg. Whether it is to be done at all is asked in `orders_meaning`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import partial
from typing import TypeVar

from nurse_assistant.application.filed_orders import Expected, FiledOrder, OrderProblem, Wrong
from nurse_assistant.domain.vocabulary import SEXES
from nurse_assistant.export import fhir_codes
from nurse_assistant.export import orders_values as values
from nurse_assistant.export.fhir_shared import CYCLE, DAY, INFUSION_NUMBER, REGIMEN
from nurse_assistant.export.orders_bundle import OrderBundle, codes, parts, words
from nurse_assistant.export.orders_csv import MOST_ORDERS, Parsed
from nurse_assistant.export.orders_json import Json, Resource, changes, entries, faults, resources
from nurse_assistant.export.orders_meaning import (
    changed_meaning,
    medication_problems,
    order_problems,
    patient_problems,
    valid_from,
)
from nurse_assistant.export.orders_patients import shared_numbers
from nurse_assistant.export.orders_values import NotTaken

_T = TypeVar("_T")
_KNOWN = ("final", "amended", "corrected")


def read_fhir(text: str, expected: Expected) -> Parsed:
    """Any text; without the mark of order at its beginning."""
    try:
        found = entries(text)
    except NotTaken as problem:
        return (), (), (OrderProblem(problem.wrong, value=problem.value),)
    bundle = OrderBundle(tuple(resources(found)))
    requests = bundle.of("MedicationRequest")
    if len(requests) > MOST_ORDERS:
        return (), (), (OrderProblem(Wrong.TOO_MANY, value=str(MOST_ORDERS)),)
    orders, left_out, problems = list[FiledOrder](), list[str](), list(changes(found))
    for request in requests:
        if bundle.is_other_medicine(request, expected):
            left_out.append(request.place)
            continue
        reading = _Reading(bundle, request, expected)
        order = reading.order()
        problems += [one for one in reading.problems if one not in problems]
        if order is not None:
            orders.append(order)
    problems += shared_numbers(orders)
    return tuple(orders), tuple(left_out), tuple(problems)


@dataclass(slots=True)
class _Reading:
    """One MedicationRequest: its elements are read one by one; what cannot be taken becomes a problem."""

    bundle: OrderBundle
    request: Resource
    expected: Expected
    problems: list[OrderProblem] = field(default_factory=list)

    def order(self) -> FiledOrder | None:
        """The order; None once something is wrong, which then stands in `problems`."""
        patient = self._referred("subject", "Patient")
        weight, bag = self._weight_resource(), self.bundle.at(self.request.content, "medicationReference", "Medication")
        read = [one for one in (self.request, patient, weight, bag) if one is not None]
        self.problems += [problem for one in read for problem in faults(one)]
        if self.problems or patient is None:
            return None
        self.problems += [problem for one in read for problem in changed_meaning(one)]
        self.problems += order_problems(self.request, self.bundle.medicine(self.request), self.expected)
        self.problems += patient_problems(patient)
        self.problems += medication_problems(bag, self.expected) if bag else ()
        dose = self._dose()
        measured = self._weight(weight, patient) if weight else None
        order = FiledOrder(
            self.request.place, *self._name(patient), self._born(patient), self._identifier(patient),
            sex=self._sex(patient),
            regimen=self._extension(REGIMEN, ("valueString", "valueCode"), self._regimen),
            cycle=self._extension(CYCLE, ("valueInteger", "valuePositiveInt"), _count),
            day=self._extension(DAY, ("valueInteger", "valuePositiveInt"), _count),
            infusion_number=self._extension(INFUSION_NUMBER, ("valueInteger", "valuePositiveInt"), _count),
            weight_kg=measured[0] if measured else None,
            weight_measured_on=measured[1] if measured else None,
            dose_mg=dose,
            bag_volume_ml=self._volume(bag, dose) if bag else None,
            notes=self._notes(),
            valid_from=valid_from(self.request, self.expected.today),
        )  # fmt: skip
        return None if self.problems else order

    def say(
        self, wrong: Wrong, element: str, value: object = "", of: Resource | None = None, expected: str = ""
    ) -> None:
        place = (of or self.request).place
        self.problems.append(OrderProblem(wrong, place, element, values.shown(str(value)), expected))

    def take(self, element: str, read: Callable[[], _T], of: Resource | None = None) -> _T | None:
        try:
            return read()
        except NotTaken as problem:
            self.say(problem.wrong, element, problem.value, of, problem.expected)
            return None

    def _referred(self, name: str, kind: str) -> Resource | None:
        found = self.bundle.at(self.request.content, name, kind)
        if found is None:
            self.say(Wrong.NOT_FOUND, name, expected=kind)
        return found

    # --- who

    def _name(self, patient: Resource) -> tuple[str, str]:
        names = [one for one in parts(patient.content, "name") if words(one, "family")]
        chosen = _the_one(names)
        if chosen is None:
            self.say(Wrong.SEVERAL if names else Wrong.MISSING, "name.family", of=patient)
            return "", ""
        self._expect_in_use(chosen, "name", patient)
        given = " ".join(word for word in chosen.get("given") or () if isinstance(word, str))
        if not given.strip():
            self.say(Wrong.MISSING, "name.given", of=patient)
        said = self.take("name", lambda: (values.text(words(chosen, "family")[0]), values.text(given)), patient)
        return said or ("", "")

    def _born(self, patient: Resource) -> date:
        born = words(patient.content, "birthDate")
        if not born:
            self.say(Wrong.MISSING, "birthDate", of=patient)
        read = self.take("birthDate", lambda: values.birthday(born[0], self.expected.today), patient) if born else None
        return read or self.expected.today

    def _identifier(self, patient: Resource) -> str:
        numbers = [one for one in parts(patient.content, "identifier") if words(one, "value")]
        chosen = _the_one(numbers)
        if chosen is None:
            self.say(Wrong.SEVERAL if numbers else Wrong.MISSING, "identifier", of=patient)
            return ""
        self._expect_in_use(chosen, "identifier", patient)
        return self.take("identifier", lambda: values.text(words(chosen, "value")[0]), patient) or ""

    def _expect_in_use(self, chosen: Json, element: str, patient: Resource) -> None:
        if chosen.get("use") == "old":
            self.say(Wrong.OUTDATED, element, of=patient)

    def _sex(self, patient: Resource) -> str | None:
        said = words(patient.content, "gender")
        return self.take("gender", lambda: values.word(said[0], frozenset(SEXES)), patient) if said else None

    # --- what

    def _dose(self) -> Decimal | None:
        amounts = list(parts(self.request.content, "dosageInstruction", "doseAndRate"))
        doses = [dose for one in amounts for dose in parts(one, "doseQuantity")]
        element = "dosageInstruction.doseAndRate.doseQuantity"
        if len(doses) > 1 or any("doseRange" in one for one in amounts):
            self.say(Wrong.SEVERAL, element)
            return None
        return self._quantity(doses[0], "mg", element, self.request) if doses else None

    def _quantity(self, quantity: Json, unit: str, element: str, of: Resource) -> Decimal | None:
        """In this unit and no other, said by its code, its word or both."""
        said = words(quantity, "code", "unit")
        if not said or set(said) != {unit} or quantity.get("system", fhir_codes.UCUM) != fhir_codes.UCUM:
            other = next((word for word in said if word != unit), "")
            self.say(Wrong.UNIT if said else Wrong.UNIT_MISSING, element, other, of, unit)
            return None
        value = quantity.get("value")
        if "comparator" in quantity or isinstance(value, bool) or not isinstance(value, int | Decimal):
            self.say(Wrong.NUMBER, element, quantity.get("comparator", value), of)
            return None
        return self.take(element, lambda: values.in_range(Decimal(value)), of)

    def _volume(self, bag: Resource, dose_mg: Decimal | None) -> Decimal | None:
        """Of a Medication that is this bag: so much volume in which there is the ordered dose."""
        amount = next(parts(bag.content, "amount"), None)
        if amount is None:
            return None
        inside = self._quantity(next(parts(amount, "numerator"), {}), "mg", "amount.numerator", bag)
        if None not in (inside, dose_mg) and inside != dose_mg:
            self.say(Wrong.BAG_DIFFERS, "amount.numerator", inside, bag)
        return self._quantity(next(parts(amount, "denominator"), {}), "mL", "amount.denominator", bag)

    def _notes(self) -> tuple[str, ...]:
        """What the order says in free words: its notes, and how the dose is to be given."""
        said = [("note", word) for one in parts(self.request.content, "note") for word in words(one, "text")]
        for dosage in parts(self.request.content, "dosageInstruction"):
            said += [
                (f"dosageInstruction.{name}", word)
                for name in ("text", "patientInstruction") for word in words(dosage, name)
            ]  # fmt: skip
            for concept in parts(dosage, "additionalInstruction"):
                named = words(concept, "text") or [w for one in parts(concept, "coding") for w in words(one, "display")]
                said += [("dosageInstruction.additionalInstruction", word) for word in named]
        read = [self.take(element, partial(values.note, word)) for element, word in said]
        return tuple(one for one in read if one)

    def _extension(self, url: str, kinds: tuple[str, ...], read: Callable[[object], _T]) -> _T | None:
        found = [one for one in parts(self.request.content, "extension") if one.get("url") == url]
        said = [one[kind] for one in found for kind in kinds if kind in one]
        if not found:
            return None
        if len(said) != 1:
            self.say(Wrong.SEVERAL if said else Wrong.MISSING, f"extension {url}")
            return None
        return self.take(f"extension {url}", lambda: read(said[0]))

    def _regimen(self, said: object) -> str:
        return values.word(str(said), self.expected.regimens)

    # --- the weight

    def _weight_resource(self) -> Resource | None:
        """The one body weight the order names."""
        named = [
            one
            for reference in parts(self.request.content, "supportingInformation")
            if (one := self.bundle.at({"to": reference}, "to", "Observation")) is not None
        ]
        weights = [one for one in named for code in parts(one.content, "code") if _is_weight(code)]
        if len(weights) > 1:
            self.say(Wrong.SEVERAL, "supportingInformation")
        return weights[0] if weights else None

    def _weight(self, weight: Resource, patient: Resource) -> tuple[Decimal | None, date | None]:
        content = weight.content
        if content.get("status") not in _KNOWN:
            self.say(Wrong.NOT_ACTIVE, "status", content.get("status"), weight)
        if self.bundle.at(content, "subject", "Patient") is not patient:
            self.say(Wrong.NOT_FOUND, "subject", of=weight, expected="Patient")
        when = words(content, "effectiveDateTime")
        if not when:
            self.say(Wrong.WEIGHT_WITHOUT_DATE, "effectiveDateTime", of=weight)
            return None, None
        on = self.take("effectiveDateTime", lambda: values.day(when[0][:10], self.expected.today), weight)
        value = next(parts(content, "valueQuantity"), {})
        return self._quantity(value, "kg", "valueQuantity", weight), on


def _is_weight(code: Json) -> bool:
    return fhir_codes.WEIGHT.code in codes(code, fhir_codes.LOINC)


def _the_one(found: list[Json]) -> Json | None:
    """The only one, or the only one for official use."""
    official = [one for one in found if one.get("use") == "official"]
    chosen = found if len(found) == 1 else official
    return chosen[0] if len(chosen) == 1 else None


def _count(said: object) -> int:
    """Raises NotTaken."""
    if isinstance(said, bool) or not isinstance(said, int):
        raise NotTaken(Wrong.COUNT_RANGE, str(said))
    return values.counted_in_range(said)
