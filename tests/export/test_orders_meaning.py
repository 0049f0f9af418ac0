"""Orders of a Bundle that are changed, taken back or contradict themselves: each refused; the neighbour is taken."""

import json
from copy import deepcopy
from datetime import date
from typing import Any

import pytest

from nurse_assistant.application.filed_orders import Wrong
from nurse_assistant.export.order_files import read_orders
from tests.export.test_orders_csv import EXPECTED
from tests.export.test_orders_fhir import BAG, ORDER, PATIENT, SAMPLE, WEIGHT, Change, changed, problems, read

SNOMED = "http://snomed.info/sct"
V3 = "http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration"
ATC = "http://www.whocc.no/atc"
MODIFIER = [{"url": "https://x.example", "valueCode": "no"}]
KINDS = ("Patient", "Observation", "Medication", "MedicationRequest")


def of_route(*codings: dict[str, str], text: str | None = None) -> Change:
    route: dict[str, object] = ({"coding": list(codings)} if codings else {}) | ({"text": text} if text else {})
    return lambda one: one["dosageInstruction"][0].update(route=route)


def in_dosage(**elements: object) -> Change:
    return lambda one: one["dosageInstruction"][0].update(elements)


def in_resource(**elements: object) -> Change:
    return lambda one: one.update(elements)


def refused(entry: int, change: Change, wrong: Wrong, element: str) -> None:
    assert problems(changed(entry, change)) == [(wrong, f"entry {entry + 1}, {KINDS[entry]}", element)]


VEIN = {"system": SNOMED, "code": "47625008"}


@pytest.mark.parametrize(
    "change",
    [
        of_route(VEIN, text="subcutaneous"),
        of_route({**VEIN, "display": "Subcutaneous route"}),
        of_route({"system": V3, "code": "SC"}, text="IV"),
        of_route({"system": V3, "code": "SC", "display": "IV"}),
        of_route(VEIN, {"system": V3, "code": "SC"}),
        of_route({"system": SNOMED, "code": "34206005"}, text="intravenous"),
        of_route({"system": SNOMED}),
        of_route(text="IV or subcutaneous"),
    ],
)
def test_a_route_of_which_a_part_is_not_intravenous(change: Change) -> None:
    refused(ORDER, change, Wrong.ROUTE, "dosageInstruction.route")


@pytest.mark.parametrize(
    "change",
    [
        of_route(VEIN), of_route(text="IV"), of_route(text="Intravenous"), of_route(text="i.v."),
        of_route({**VEIN, "display": "Intravenous route"}, {"system": V3, "code": "IV"}, text="intravenous use"),
        of_route({"display": "intravenous"}),
    ],
)  # fmt: skip
def test_a_route_of_which_every_part_is_intravenous(change: Change) -> None:
    assert len(read(changed(ORDER, change))) == 2


@pytest.mark.parametrize("said", ["give subcutaneously", "720 mg SC", "s.c. weekly", "(sc)", "subkutan", "Subcut."])
def test_an_instruction_that_says_under_the_skin(said: str) -> None:
    refused(ORDER, in_dosage(text=said), Wrong.ROUTE, "dosageInstruction.text")
    refused(ORDER, in_dosage(patientInstruction=said), Wrong.ROUTE, "dosageInstruction.patientInstruction")
    refused(ORDER, in_dosage(method={"text": said}), Wrong.ROUTE, "dosageInstruction.method")
    refused(
        ORDER, in_dosage(additionalInstruction=[{"text": said}]), Wrong.ROUTE, "dosageInstruction.additionalInstruction"
    )


@pytest.mark.parametrize("said", ["over 75 minutes", "scheduled for the morning", "a disc, see scan", "Dr. S. Carter"])
def test_an_instruction_with_words_only_like_it(said: str) -> None:
    assert len(read(changed(ORDER, in_dosage(text=said)))) == 2


@pytest.mark.parametrize(
    "code",
    [
        {"coding": [{"system": ATC, "code": "L01FC02"}], "text": "daratumumab"},
        {"coding": [{"system": ATC, "code": "L01FC02", "display": "daratumumab"}]},
        {"coding": [{"system": ATC, "code": "L01FC02"}], "text": "isatuximab and daratumumab"},
        {"coding": [{"system": ATC, "code": "L01FC02"}, {"system": ATC, "code": "L01FC01"}]},
        {"coding": [{"system": ATC, "code": "L01FC01"}], "text": "isatuximab"},
    ],
)
def test_a_medicine_whose_words_and_codes_do_not_agree(code: object) -> None:
    found = problems(changed(BAG, in_resource(code=code)))
    assert found == [(Wrong.WORD, "entry 4, MedicationRequest", "medication")]


@pytest.mark.parametrize(
    "code",
    [{"coding": [{"system": ATC, "code": "L01FC02"}]}, {"text": "Isatuximab"},
     {"coding": [{"system": "https://pharmacy.example", "code": "7", "display": "isatuximab"}]}],
)  # fmt: skip
def test_a_medicine_whose_words_and_codes_agree(code: object) -> None:
    assert len(read(changed(BAG, in_resource(code=code)))) == 2


def test_words_and_codes_for_another_medicine_are_another_medicine() -> None:
    code = {"coding": [{"system": ATC, "code": "L01FC01"}], "text": "daratumumab"}
    found = read_orders("orders.json", changed(BAG, in_resource(code=code)), EXPECTED)
    assert found.left_out == ("entry 4, MedicationRequest", "entry 7, MedicationRequest")


def ingredient(text: str, **more: object) -> Change:
    return in_resource(ingredient=[{"itemCodeableConcept": {"text": text}, **more}])


@pytest.mark.parametrize(
    ("change", "wrong", "element"),
    [
        (ingredient("daratumumab"), Wrong.WORD, "ingredient"),
        (ingredient("daratumumab", isActive=True), Wrong.WORD, "ingredient"),
        (in_resource(ingredient=[{"itemReference": {"reference": "Medication/m9"}}]), Wrong.WORD, "ingredient"),
        (in_resource(form={"text": "subcutaneous injection"}), Wrong.ROUTE, "form"),
        (in_resource(form={"coding": [{"display": "Solution for SC injection"}]}), Wrong.ROUTE, "form"),
        (in_resource(status="inactive"), Wrong.NOT_ACTIVE, "status"),
        (in_resource(status="entered-in-error"), Wrong.NOT_ACTIVE, "status"),
    ],
)
def test_a_medication_that_is_not_the_one_to_give(change: Change, wrong: Wrong, element: str) -> None:
    refused(BAG, change, wrong, element)


@pytest.mark.parametrize(
    "change",
    [ingredient("isatuximab"), ingredient("sodium chloride 0.9%", isActive=False), in_resource(status="active"),
     in_resource(form={"text": "solution for infusion"})],
)  # fmt: skip
def test_a_medication_that_is(change: Change) -> None:
    assert len(read(changed(BAG, change))) == 2


@pytest.mark.parametrize("entry", [PATIENT, WEIGHT, BAG, ORDER])
def test_a_modifier_extension_of_any_resource_an_order_is_read_from(entry: int) -> None:
    refused(entry, in_resource(modifierExtension=MODIFIER), Wrong.MODIFIED, "modifierExtension")
    refused(entry, in_resource(implicitRules="https://x.example"), Wrong.MODIFIED, "implicitRules")


def test_a_modifier_extension_deep_in_a_resource() -> None:
    refused(ORDER, in_dosage(modifierExtension=MODIFIER), Wrong.MODIFIED, "modifierExtension")
    assert len(read(changed(PATIENT, in_resource(extension=MODIFIER)))) == 2


@pytest.mark.parametrize(
    ("elements", "element"),
    [
        ({"active": False}, "active"), ({"deceasedBoolean": True}, "deceasedBoolean"),
        ({"deceasedDateTime": "2026-11-01"}, "deceasedDateTime"),
        ({"link": [{"other": {"reference": "Patient/p2"}, "type": "replaced-by"}]}, "link"),
    ],
)  # fmt: skip
def test_a_patient_record_that_is_closed(elements: dict[str, Any], element: str) -> None:
    refused(PATIENT, in_resource(**elements), Wrong.RECORD_CLOSED, element)


@pytest.mark.parametrize(
    "elements",
    [{"active": True}, {"deceasedBoolean": False},
     {"link": [{"other": {"reference": "Patient/p2"}, "type": "replaces"}]}],
)  # fmt: skip
def test_a_patient_record_that_is_open(elements: dict[str, Any]) -> None:
    assert len(read(changed(PATIENT, in_resource(**elements)))) == 2


def test_a_name_or_number_of_old_is_not_taken_and_a_usual_one_is() -> None:
    refused(PATIENT, lambda one: one["name"][0].update(use="old"), Wrong.OUTDATED, "name")
    refused(PATIENT, lambda one: one["identifier"][0].update(use="old"), Wrong.OUTDATED, "identifier")
    assert len(read(changed(PATIENT, lambda one: one["identifier"][0].update(use="usual")))) == 2


def valid_until(end: str) -> Change:
    return in_resource(dispenseRequest={"validityPeriod": {"end": end}})


@pytest.mark.parametrize("end", ["2026-11-21", "2026-11-21T23:59:00+01:00", "2026-10", "2025"])
def test_an_order_no_longer_valid(end: str) -> None:
    refused(ORDER, valid_until(end), Wrong.EXPIRED, "dispenseRequest.validityPeriod.end")


@pytest.mark.parametrize("end", ["2026-11-22", "2026-11-22T08:00:00+01:00", "2026-11", "2026", "2027-01-01"])
def test_an_order_still_valid(end: str) -> None:
    assert len(read(changed(ORDER, valid_until(end)))) == 2


def test_an_order_as_needed() -> None:
    refused(ORDER, in_dosage(asNeededBoolean=True), Wrong.NOT_ACTIVE, "dosageInstruction.asNeededBoolean")
    refused(
        ORDER, in_dosage(asNeededCodeableConcept={"text": "pain"}), Wrong.NOT_ACTIVE,
        "dosageInstruction.asNeededCodeableConcept",
    )  # fmt: skip
    assert len(read(changed(ORDER, in_dosage(asNeededBoolean=False)))) == 2


def with_request(kind: str, method: str) -> bytes:
    bundle = deepcopy(SAMPLE)
    bundle["type"] = kind
    for entry in bundle["entry"]:
        entry["request"] = {"method": "GET", "url": "x"}
    bundle["entry"][ORDER]["request"]["method"] = method
    return json.dumps(bundle).encode()


@pytest.mark.parametrize("kind", ["history", "transaction", "batch"])
@pytest.mark.parametrize("method", ["DELETE", "PUT", "POST", "PATCH"])
def test_a_bundle_that_does_something_with_a_record(kind: str, method: str) -> None:
    assert problems(with_request(kind, method)) == [(Wrong.MODIFIED, "entry 4", "request.method")]


def test_a_delete_without_a_resource_and_a_get() -> None:
    bundle = deepcopy(SAMPLE)
    bundle["entry"].append({"request": {"method": "DELETE", "url": "MedicationRequest/o1"}})
    place = f"entry {len(bundle['entry'])}"
    assert problems(json.dumps(bundle).encode()) == [(Wrong.MODIFIED, place, "request.method")]
    assert len(read(with_request("batch", "GET"))) == 2


def test_one_number_for_two_people_names_both_orders() -> None:
    def same(family: str, born: str) -> bytes:
        bundle = deepcopy(SAMPLE)
        one, other = (entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == "Patient")
        other.update(identifier=one["identifier"], birthDate=born)
        other["name"][0]["family"] = family
        return json.dumps(bundle).encode()

    both = [(Wrong.TWO_PEOPLE, f"entry {number}, MedicationRequest", "identifier") for number in (4, 6)]
    assert problems(same("Haddad", "1956-03-12")) == both
    assert problems(same("Martin", "1956-03-13")) == both
    assert len(read(same("MARTIN", "1956-03-12"))) == 2


def test_a_patient_born_more_than_120_years_ago() -> None:
    refused(PATIENT, in_resource(birthDate="1906-11-21"), Wrong.BORN_LONG_AGO, "birthDate")
    assert len(read(changed(PATIENT, in_resource(birthDate="1906-11-22")))) == 2


# --- names beside the code, words beside the order, and from when it is valid


def of_medicine(*codings: dict[str, str], text: str | None = None) -> Change:
    return in_resource(code={"coding": list(codings)} | ({"text": text} if text else {}))


CODE = {"system": ATC, "code": "L01FC02"}


@pytest.mark.parametrize(
    "change",
    [of_medicine({**CODE, "display": "Sarclisa"}), of_medicine(CODE, text="SARCLISA"),
     of_medicine({"display": "isatuximab"}, text="Sarclisa")],
)  # fmt: skip
def test_the_brand_may_stand_beside_the_code_or_the_name(change: Change) -> None:
    assert read(changed(BAG, change))[0].family == "Martin"


@pytest.mark.parametrize(
    "change",
    [of_medicine({**CODE, "display": "Darzalex"}), of_medicine(CODE, text="Sarclisa Escena"),
     of_medicine({"display": "Sarclisa"}), of_medicine({"display": "Sarclisa"}, text="sarclisa")],
)  # fmt: skip
def test_another_brand_or_the_brand_alone_is_refused(change: Change) -> None:
    refused_medicine = (Wrong.WORD, "entry 4, MedicationRequest", "medication")
    assert refused_medicine in problems(changed(BAG, change))


def of_reference(display: str) -> Change:
    return lambda one: one["medicationReference"].update(display=display)


@pytest.mark.parametrize("display", ["daratumumab", "isatuximab and daratumumab", "Sarclisa SC"])
def test_a_reference_that_names_another_medicine(display: str) -> None:
    refused(ORDER, of_reference(display), Wrong.WORD, "medicationReference.display")


@pytest.mark.parametrize("display", ["isatuximab", "Isatuximab ", "Sarclisa"])
def test_a_reference_that_names_this_medicine(display: str) -> None:
    assert read(changed(ORDER, of_reference(display)))[0].family == "Martin"


def test_notes_come_along_in_one_line_each() -> None:
    change = in_resource(note=[{"text": "Port on the\nright side.\r\n"}, {"text": "= call Dr. Lee"}])
    assert read(changed(ORDER, change))[0].notes == ("Port on the right side.", "= call Dr. Lee")


def test_how_the_dose_is_to_be_given_comes_along_in_its_words() -> None:
    said = in_dosage(
        text="Start at half the rate.", patientInstruction="Drink first.",
        additionalInstruction=[{"text": "Slowly"}, {"coding": [{"display": "With a filter"}]}],
    )  # fmt: skip
    assert read(changed(ORDER, said))[0].notes == ("Start at half the rate.", "Drink first.", "Slowly", "With a filter")
    refused(ORDER, in_dosage(text="a" * 501), Wrong.TOO_LONG, "dosageInstruction.text")


@pytest.mark.parametrize(("text", "wrong"), [("a" * 501, Wrong.TOO_LONG), ("a\x07b", Wrong.CONTROL)])
def test_a_note_that_nobody_would_read_refuses_the_file(text: str, wrong: Wrong) -> None:
    refused(ORDER, in_resource(note=[{"text": text}]), wrong, "note")
    assert read(changed(ORDER, in_resource(note=[{"text": "a" * 500}])))[0].notes == ("a" * 500,)


@pytest.mark.parametrize(
    ("start", "day"),
    [("2026-11-23", date(2026, 11, 23)), ("2026-11-22", None), ("2026-11-21T08:00:00Z", None), ("2026-11", None),
     ("2026-12", date(2026, 12, 1)), ("2027", date(2027, 1, 1)), ("2026-11-30T08:00:00+01:00", date(2026, 11, 30))],
)  # fmt: skip
def test_from_when_an_order_is_valid_is_told_where_it_is_not_yet(start: str, day: date | None) -> None:
    change = in_resource(dispenseRequest={"validityPeriod": {"start": start}})
    assert read(changed(ORDER, change))[0].valid_from == day
