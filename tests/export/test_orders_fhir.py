"""Orders from a FHIR Bundle: the elements the page names, and each thing wrong with the resource it is in."""

import json
from collections.abc import Callable
from copy import deepcopy
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from nurse_assistant.application.filed_orders import FiledOrder, OrderFileProblems, Wrong
from nurse_assistant.export.fhir import infusion_bundle
from nurse_assistant.export.order_files import OrderFiles, read_orders
from tests.export.test_orders_csv import EXPECTED, SAMPLES
from tests.support.bundles import invented
from tests.support.day import UNIT, Day

SAMPLE: dict[str, Any] = json.loads((SAMPLES / "orders-fhir.json").read_text(encoding="utf-8"))
PATIENT, WEIGHT, BAG, ORDER = 0, 1, 2, 3
Change = Callable[[Any], object]


def changed(entry: int, change: Change) -> bytes:
    bundle = deepcopy(SAMPLE)
    change(bundle["entry"][entry]["resource"])
    return json.dumps(bundle).encode()


def dose_of(resource: dict[str, Any]) -> dict[str, Any]:
    dose: dict[str, Any] = resource["dosageInstruction"][0]["doseAndRate"][0]["doseQuantity"]
    return dose


def read(content: bytes) -> tuple[FiledOrder, ...]:
    return read_orders("orders.json", content, EXPECTED).orders


def problems(content: bytes) -> list[tuple[Wrong, str, str]]:
    with pytest.raises(OrderFileProblems) as caught:
        read_orders("orders.json", content, EXPECTED)
    return [(one.wrong, one.place, one.field) for one in caught.value.problems]


def test_the_sample_is_read_as_it_stands() -> None:
    found = OrderFiles().read(SAMPLES / "orders-fhir.json", EXPECTED)
    assert found.left_out == ("entry 7, MedicationRequest",)
    martin, haddad = found.orders
    assert martin == FiledOrder(
        "entry 4, MedicationRequest", "Martin", "Elena", date(1956, 3, 12), "4857773456", "female", None, "Pd",
        1, 1, 1, Decimal(72), date(2026, 11, 20), Decimal(720), Decimal(250),
    )  # fmt: skip
    assert (haddad.family, haddad.dose_mg) == ("Haddad", Decimal(815))
    assert (haddad.weight_kg, haddad.bag_volume_ml) == (None, None)


def test_the_page_names_every_element_that_is_read() -> None:
    page = (SAMPLES.parent / "orders-in.md").read_text(encoding="utf-8").split("## A FHIR Bundle")[1]
    for element in ("status", "intent", "doNotPerform", "modifierExtension", "implicitRules", "subject", "birthDate",
                    "gender", "identifier", "name", "supportingInformation", "effectiveDateTime", "29463-7", "L01FC02",
                    "47625008", "doseQuantity", "amount", "urn:nurse-assistant:order:regimen"):  # fmt: skip
        assert element in page, element


@pytest.mark.parametrize(
    ("entry", "change", "wrong", "element"),
    [
        (ORDER, lambda one: dose_of(one).pop("unit") and dose_of(one).pop("code"), Wrong.UNIT_MISSING, "doseQuantity"),
        (ORDER, lambda one: dose_of(one).update(unit="g"), Wrong.UNIT, "doseQuantity"),
        (ORDER, lambda one: dose_of(one).update(code="mg/kg", unit="mg/kg"), Wrong.UNIT, "doseQuantity"),
        (ORDER, lambda one: dose_of(one).update(value=0), Wrong.NUMBER_RANGE, "doseQuantity"),
        (ORDER, lambda one: dose_of(one).update(value=1e300), Wrong.NUMBER_RANGE, "doseQuantity"),
        (ORDER, lambda one: dose_of(one).update(comparator="<"), Wrong.NUMBER, "doseQuantity"),
        (ORDER, lambda one: one["dosageInstruction"].append(one["dosageInstruction"][0]), Wrong.SEVERAL,
         "doseQuantity"),
        (ORDER, lambda one: one["dosageInstruction"][0].pop("route"), Wrong.MISSING, "dosageInstruction.route"),
        (ORDER, lambda one: one["dosageInstruction"][0].update(route={"text": "subcutaneous"}), Wrong.ROUTE,
         "dosageInstruction.route"),
        (ORDER, lambda one: one.update(status="stopped"), Wrong.NOT_ACTIVE, "status"),
        (ORDER, lambda one: one.update(intent="proposal"), Wrong.NOT_ACTIVE, "intent"),
        (ORDER, lambda one: one.update(doNotPerform=True), Wrong.MODIFIED, "doNotPerform"),
        (ORDER, lambda one: one.update(implicitRules="https://x.example"), Wrong.MODIFIED, "implicitRules"),
        (ORDER, lambda one: one.update(modifierExtension=[{"url": "https://x.example", "valueCode": "no"}]),
         Wrong.MODIFIED, "modifierExtension"),
        (ORDER, lambda one: one["extension"][0].update(valueString="Rd"), Wrong.WORD, "regimen"),
        (ORDER, lambda one: one["extension"][1].update(valueInteger=0), Wrong.COUNT_RANGE, "cycle"),
        (ORDER, lambda one: one["subject"].update(reference="Patient/9"), Wrong.NOT_FOUND, "subject"),
        (ORDER, lambda one: one.update(dose="720 mg"), Wrong.NOT_FHIR, "dose"),
        (WEIGHT, lambda one: one.pop("effectiveDateTime"), Wrong.WEIGHT_WITHOUT_DATE, "effectiveDateTime"),
        (WEIGHT, lambda one: one.update(effectiveDateTime="2026-11"), Wrong.DATE, "effectiveDateTime"),
        (WEIGHT, lambda one: one.update(status="entered-in-error"), Wrong.NOT_ACTIVE, "status"),
        (WEIGHT, lambda one: one["valueQuantity"].update(unit="lb", code="[lb_av]"), Wrong.UNIT, "valueQuantity"),
        (WEIGHT, lambda one: one["subject"].update(reference="Patient/p2"), Wrong.NOT_FOUND, "subject"),
        (BAG, lambda one: one["amount"]["numerator"].update(value=20), Wrong.BAG_DIFFERS, "amount.numerator"),
        (BAG, lambda one: one["amount"]["denominator"].update(unit="L", code="L"), Wrong.UNIT, "amount.denominator"),
        (PATIENT, lambda one: one.pop("birthDate"), Wrong.MISSING, "birthDate"),
        (PATIENT, lambda one: one.update(birthDate="1956-03"), Wrong.DATE, "birthDate"),
        (PATIENT, lambda one: one.update(birthDate="2056-03-12"), Wrong.DATE_AHEAD, "birthDate"),
        (PATIENT, lambda one: one["identifier"].append({"value": "7"}), Wrong.SEVERAL, "identifier"),
        (PATIENT, lambda one: one.pop("name"), Wrong.MISSING, "name.family"),
        (PATIENT, lambda one: one["name"][0].update(family="=cmd"), Wrong.FORMULA, "name"),
    ],
)  # fmt: skip
def test_what_cannot_be_taken_is_named_with_its_resource(
    entry: int, change: Change, wrong: Wrong, element: str
) -> None:
    found = problems(changed(entry, change))
    kinds = ("Patient", "Observation", "Medication", "MedicationRequest")
    assert [(one, place) for one, place, _ in found] == [(wrong, f"entry {entry + 1}, {kinds[entry]}")]
    assert element in found[0][2]


def test_an_official_number_among_several_is_taken() -> None:
    (order, _) = read(changed(PATIENT, lambda one: one["identifier"].append({"value": "7", "use": "official"})))
    assert order.identifier == "7"


def test_a_medicine_whose_words_and_code_contradict_each_other_is_refused() -> None:
    def code(one: dict[str, Any]) -> None:
        one["code"]["coding"][0]["code"] = "L01FA01"

    assert problems(changed(BAG, code)) == [(Wrong.WORD, "entry 4, MedicationRequest", "medication")]


def test_an_order_that_names_no_medicine_is_refused() -> None:
    found = problems(changed(ORDER, lambda one: one.update(medicationReference={"reference": "Medication/none"})))
    assert found == [(Wrong.MISSING, "entry 4, MedicationRequest", "medication")]


def test_a_weight_the_order_does_not_name_is_not_taken() -> None:
    (order, _) = read(changed(ORDER, lambda one: one.pop("supportingInformation")))
    assert order.weight_kg is None


def test_all_problems_at_once() -> None:
    bundle = deepcopy(SAMPLE)
    bundle["entry"][ORDER]["resource"]["status"] = "draft"
    del dose_of(bundle["entry"][ORDER]["resource"])["value"]
    bundle["entry"][5]["resource"]["intent"] = "plan"
    found = problems(json.dumps(bundle).encode())
    assert [(wrong, place[:7]) for wrong, place, _ in found] == [
        (Wrong.NOT_ACTIVE, "entry 4"), (Wrong.NUMBER, "entry 4"), (Wrong.NOT_ACTIVE, "entry 6"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ('{"resourceType": "Patient"}', Wrong.NOT_A_BUNDLE), ("[]", Wrong.NOT_A_BUNDLE), ("{", Wrong.NOT_JSON),
        ('{"resourceType": "Bundle", "resourceType": "Bundle"}', Wrong.KEY_TWICE),
        ('{"resourceType": "Bundle", "total": NaN}', Wrong.NUMBER), ("[" * 100_000, Wrong.NOT_JSON),
        ('{"a":' * 45 + "1" + "}" * 45, Wrong.NOT_JSON), (f'{{"a": {"9" * 5000}}}', Wrong.NOT_JSON),
        ('{"resourceType": "Bundle"}', Wrong.NO_ORDER),
        ('{"resourceType": "Bundle", "entry": [1, {}]}', Wrong.NO_ORDER),
        ('{"resourceType": "Bundle", "entry": 7}', Wrong.NOT_A_BUNDLE),
    ],
)  # fmt: skip
def test_what_is_no_bundle_of_orders(text: str, wrong: Wrong) -> None:
    assert [one[0] for one in problems(text.encode())] == [wrong]


def test_an_active_order_this_program_wrote_out_is_read_back() -> None:
    view = Day().arrived().view()
    (order,) = read(infusion_bundle(view, UNIT, view.now).encode())
    wanted, patient = view.session.case.order, view.session.case.patient
    assert (order.family, order.given, order.born, order.identifier, order.sex) == (
        patient.family, patient.given, patient.born, patient.identifier, patient.sex,
    )  # fmt: skip
    assert (order.regimen, order.cycle, order.day, order.infusion_number, order.dose_mg) == (
        wanted.regimen, wanted.cycle, wanted.day, wanted.infusion_number, wanted.dose_mg,
    )  # fmt: skip


def test_a_finished_infusion_is_no_order_any_more() -> None:
    view = next(one for one in invented() if one.state.ended)
    assert {one[0] for one in problems(infusion_bundle(view, UNIT, view.now).encode())} == {Wrong.NOT_ACTIVE}
