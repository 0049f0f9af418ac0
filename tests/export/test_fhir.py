"""The Bundle of an infusion: valid, whole, true to the record, and the same each time."""

import json
from base64 import b64decode
from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from fhir.resources.R4B.bundle import Bundle

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.people import Role
from nurse_assistant.application.signatures import Meaning, Signing
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.plan import bag_volume_ml, volume_given_ml
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.export import fhir_codes
from nurse_assistant.export.fhir import infusion_bundle
from tests.support.bundles import Json, bundle, corrected, invented, named, reacted, resources, signed, walk
from tests.support.day import NURSE, SECOND, UNIT, Day
from tests.support.records import KEY, open_record

GOLDEN = Path(__file__).parent / "golden" / "reaction-fhir.json"
SESSION = "6f1c2a0e-9f2d-4c55-8a7e-2f6a1f0f4b11"
MICROSECOND = timedelta(microseconds=1)
MICROSECONDS_PER_HOUR = Decimal(3600 * 10**6)


def told() -> DeskView:
    """The written day with everything in it, under a fixed id."""
    return signed(replace(corrected(reacted()).view(), id=SESSION))


def stretches(found: Json) -> list[Json]:
    return [one for one in resources(found, "MedicationAdministration") if one["id"].startswith("stretch-")]


def rate_times_time(found: Json) -> Decimal:
    """Counted from the exported text alone."""
    total = Decimal(0)
    for one in stretches(found):
        rate = one["dosage"]["rateQuantity"]
        assert (rate["code"], rate["system"]) == ("mL/h", "http://unitsofmeasure.org")
        period = one["effectivePeriod"]
        end = datetime.fromisoformat(period.get("end") or found["timestamp"])
        total += Decimal(rate["value"]) * Decimal((end - datetime.fromisoformat(period["start"])) // MICROSECOND)
    return total / MICROSECONDS_PER_HOUR


# --- the form


def test_the_same_record_gives_the_same_bytes_and_they_are_those_of_the_golden_file() -> None:
    view = told()
    text = infusion_bundle(view, UNIT, view.now)
    again = told()
    assert infusion_bundle(again, UNIT, again.now) == text
    assert text == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("number", range(40))
def test_every_infusion_is_valid_resolves_and_breaks_no_rule_of_fhir(number: int) -> None:
    view = invented()[number]
    text = infusion_bundle(view, UNIT, view.now)
    Bundle.model_validate_json(text)
    found = json.loads(text, parse_float=Decimal)
    places = [one["fullUrl"] for one in found["entry"]]
    assert len(set(places)) == len(places)
    assert {one["reference"] for one in walk(found) if "reference" in one} <= set(places)
    for one in resources(found, "MedicationAdministration"):
        dosage = one.get("dosage", {"dose": ""})
        assert {"dose", "rateQuantity"} & set(dosage), "mad-1"
        assert ("effectivePeriod" in one) != ("effectiveDateTime" in one)
    for one in resources(found, "Observation"):
        said = ("valueQuantity", "valueString", "valueInteger", "valueBoolean", "hasMember", "component",
                "dataAbsentReason")  # fmt: skip
        assert set(said) & set(one), "vs-2"
    for period in (one for one in walk(found) if {"start", "end"} <= set(one)):
        assert datetime.fromisoformat(period["start"]) <= datetime.fromisoformat(period["end"]), "per-1"


def test_no_code_stands_in_it_that_is_not_in_the_table() -> None:
    table = {
        (code.system, code.code)
        for code in (*fhir_codes.MEDICINES.values(), *fhir_codes.ROUTES.values(), fhir_codes.AMBULATORY,
                     fhir_codes.VITAL_SIGNS, fhir_codes.PANEL, fhir_codes.BLOOD_PRESSURE, fhir_codes.WEIGHT,
                     *(one.code for one in fhir_codes.MEASURES.values() if one.code))
    }  # fmt: skip
    used = {(one["system"], one["code"]) for one in walk(bundle(told())) if {"system", "code"} <= set(one)}
    assert {pair for pair in used if pair[0] != fhir_codes.UCUM} <= table
    assert {code for system, code in used if system == fhir_codes.UCUM} <= {
        "mL/h", "mL", "mg", "kg", "mm[Hg]", "/min", "%", "Cel", "10*9/L"
    }  # fmt: skip


# --- the infusion


@pytest.mark.parametrize("number", range(40))
def test_rate_times_time_over_the_stretches_is_the_volume_given(number: int) -> None:
    view = invented()[number]
    found = bundle(view)
    given = volume_given_ml(view.session, view.state, view.now)
    assert abs(rate_times_time(found) - given) < Decimal("0.001")
    if view.state.started is not None:
        assert abs(named(found, "infusion")["dosage"]["dose"]["value"] - given) <= Decimal("0.005")
        total = sum(one["dosage"]["dose"]["value"] for one in stretches(found))
        assert abs(total - given) <= Decimal("0.005") * (len(stretches(found)) + 1)


def test_a_bag_that_ran_empty_before_the_pump_was_stopped_gave_no_more_than_it_held() -> None:
    whole = [view for view in invented() if view.state.ended and view.state.ended.kind is Kind.INFUSION_COMPLETED]
    late = [view for view in whole if "the bag was empty at" in str(named(bundle(view), "infusion").get("note"))]
    assert late
    for view in late:
        found = bundle(view)
        assert abs(rate_times_time(found) - bag_volume_ml(view.session, view.state)) < Decimal("0.001")
        assert stretches(found)[-1]["effectivePeriod"]["end"] < named(found, "infusion")["effectivePeriod"]["end"]


def test_a_running_infusion_is_reckoned_up_to_the_export() -> None:
    view = Day().risen().view()
    found = bundle(view, view.now + timedelta(minutes=6))
    assert rate_times_time(found) == 25 + 5
    assert named(found, "infusion")["status"] == "in-progress"
    assert [one["status"] for one in stretches(found)] == ["completed", "in-progress"]
    assert "end" not in named(found, "infusion")["effectivePeriod"]


def test_after_a_reading_of_the_pump_the_volume_goes_by_it_and_the_difference_is_said() -> None:
    day = Day()
    day.risen().later(6).record(Kind.VOLUME_READ, volume_given_ml=Decimal(28))
    view = day.later(6).view()
    found = bundle(view)
    whole = named(found, "infusion")
    assert whole["dosage"]["dose"]["value"] == 33
    assert rate_times_time(found) == 35
    assert whole["note"][0]["text"] == "By the pump's counter. Rates and times alone make 35.00 mL."


@pytest.mark.parametrize(
    ("day", "status"),
    [(Day.risen, "in-progress"), (Day.paused, "on-hold"), (Day.reacting, "on-hold"), (Day.observing, "stopped")],
)
def test_the_state_of_the_whole(day: object, status: str) -> None:
    assert callable(day)
    assert named(bundle(day(Day()).view()), "infusion")["status"] == status


def test_before_the_start_nothing_was_administered_and_sent_home_is_not_done() -> None:
    before = bundle(Day().arrived().view())
    assert resources(before, "MedicationAdministration") == []
    assert named(before, "request")["status"] == "active"
    home = bundle(Day().sent_home().view())
    assert named(home, "infusion")["status"] == "not-done"
    assert named(home, "infusion")["statusReason"] == [{"text": "Signs of infection"}]
    assert named(home, "request")["status"] == "cancelled"
    assert named(home, "encounter")["status"] == "finished"


def test_the_bag_with_its_lot_and_the_order_with_its_steps() -> None:
    found = bundle(told())
    bag = resources(found, "Medication")[0]
    assert bag["batch"] == {"lotNumber": "7KD2291", "expirationDate": "2026-11-22T18:00:00Z"}
    assert (bag["amount"]["numerator"]["value"], bag["amount"]["denominator"]["value"]) == (720, 250)
    assert bag["code"]["coding"][0]["code"] == "L01FC02"
    steps = named(found, "request")["dosageInstruction"]
    assert [one["doseAndRate"][0]["rateQuantity"]["value"] for one in steps] == [25, 50, 75, 100, 125, 150]
    assert steps[0]["doseAndRate"][0]["doseQuantity"]["value"] == 720
    assert steps[0]["route"]["coding"][0]["code"] == "47625008"


def test_a_dose_in_words_stays_words() -> None:
    day = Day().arrived()
    day.at(9, 30).record(Kind.PREMEDICATION_GIVEN, medicine="acetaminophen", dose="two tablets", route="oral")
    (given,) = resources(bundle(day.view()), "MedicationAdministration")
    assert "dosage" not in given
    assert given["note"] == [{"text": "Dose: two tablets"}, {"text": "Route: oral"}]


# --- what was measured


def test_a_check_is_a_panel_of_its_values() -> None:
    found = bundle(Day().bag_checked().view())
    (panel,) = (one for one in resources(found, "Observation") if one["code"]["text"] == "Vital signs")
    by_place = {one["fullUrl"]: one["resource"] for one in found["entry"]}
    members = [by_place[one["reference"]] for one in panel["hasMember"]]
    codes = [one["code"].get("coding", [{}])[0].get("code") for one in members]
    assert codes == ["85354-9", "8867-4", "9279-1", "2708-6", "8310-5", None]
    assert [part["valueQuantity"]["value"] for part in members[0]["component"]] == [128, 76]
    assert (members[4]["valueQuantity"]["value"], members[4]["valueQuantity"]["code"]) == (Decimal("36.8"), "Cel")
    assert members[5]["valueString"] == "none"


# --- what went otherwise


def test_a_reaction_with_its_grades_and_its_medicine() -> None:
    found = bundle(told())
    (event,) = resources(found, "AdverseEvent")
    assert event["event"]["text"] == "Infusion reaction, worst grade 2 (CTCAE 5.0)"
    assert event["date"] == "2026-11-22T11:27:00Z"
    grades = [one for one in resources(found, "Observation") if "valueInteger" in one]
    assert [one["valueInteger"] for one in grades] == [2, 1]
    place = next(one["fullUrl"] for one in found["entry"] if one["resource"] is event)
    assert {one["focus"][0]["reference"] for one in grades} == {place}


def test_what_was_struck_is_entered_in_error_and_nothing_else_is() -> None:
    for view in (told(), *invented()):
        found = bundle(view)
        struck = {line.entry.number for line in view.lines if line.struck}
        for one in (entry["resource"] for entry in found["entry"]):
            if one["resourceType"] in ("Observation", "MedicationAdministration", "Medication"):
                number = one["id"].split("-")[1] if one["id"].startswith("entry-") else "0"
                assert (one["status"] == "entered-in-error") == (int(number) in struck), one["id"]
    assert Counter(one["status"] for one in resources(bundle(told()), "Observation"))["entered-in-error"] == 7


def test_a_struck_start_of_a_rate_is_entered_in_error_and_moves_no_volume() -> None:
    day = Day().risen()
    rise = day.desk.log[-1]
    day.later(1).desk.record(Draft(Kind.STRUCK, {"entry": rise.number}, reason="the other pump"), NURSE)
    found = bundle(day.view())
    assert named(found, f"entry-{rise.number}")["status"] == "entered-in-error"
    assert len(stretches(found)) == 1
    assert abs(rate_times_time(found) - volume_given_ml(day.desk.session, day.view().state, day.clock.now())) < 1


def test_every_deviation_and_every_attempt_is_an_issue_with_what_was_done_about_it() -> None:
    views = invented()
    for view in views:
        found = resources(bundle(view), "DetectedIssue")
        assert len(found) == len(view.guidance.deviations) + len(view.attempts)
    attempts = [one for view in views for one in resources(bundle(view), "DetectedIssue")
                if one["id"].startswith("attempt-")]  # fmt: skip
    assert attempts
    assert all("caught by a check" in one["mitigation"][0]["action"]["text"] for one in attempts)


def test_an_override_names_who_ordered_it_and_why() -> None:
    found = bundle(told())
    (override,) = (one for one in resources(found, "DetectedIssue") if one["code"]["text"].startswith("rate above"))
    assert [one["action"]["text"] for one in override["mitigation"]] == [
        "ordered by the prescriber (in person)", "reason given: the prescriber stood beside",
    ]  # fmt: skip
    assert override["mitigation"][0]["author"]["display"] == "Dr R. Silva"
    roles = {one["practitioner"]["display"]: one["code"][0]["text"] for one in resources(found, "PractitionerRole")}
    assert roles["Dr R. Silva"] == "prescriber"


# --- who wrote, changed, signed


def test_a_correction_says_what_stood_before_it() -> None:
    found = resources(bundle(told()), "Provenance")
    changed = next(one for one in found if one["activity"]["text"] == "corrected")
    assert changed["entity"][0]["what"]["display"] == "before: dose = 40 mg"
    assert changed["reason"] == [{"text": "the tablet was of 20 mg"}]
    assert [one["reason"][0]["text"] for one in found if one["activity"]["text"] == "struck out"] == [
        "the neighbour's values"
    ]


def test_a_late_entry_says_when_it_was_told_and_one_told_at_once_says_nothing_of_it() -> None:
    day = Day().arrived()
    late = Draft(Kind.PREMEDICATION_GIVEN, {"medicine": "dexamethasone", "dose": "40 mg", "route": "oral"},
                 at=day.at(9, 50).clock.now() - timedelta(minutes=35), done_by=SECOND)  # fmt: skip
    day.desk.record(late, NURSE)
    day.record(Kind.PREMEDICATION_GIVEN, medicine="famotidine", dose="20 mg", route="IV")
    found = bundle(day.view())
    number = next(one.number for one in day.desk.log if one.kind is Kind.PREMEDICATION_GIVEN)
    (told_later,) = (
        one for one in resources(found, "Provenance") if one["occurredDateTime"].startswith("2026-11-22T09:1")
    )
    assert told_later["id"] == f"recorded-{number}"
    assert (told_later["occurredDateTime"], told_later["recorded"]) == ("2026-11-22T09:15:00Z", "2026-11-22T09:50:00Z")
    assert [one["who"]["display"] for one in told_later["agent"]] == [NURSE, SECOND]
    (first, _) = resources(found, "MedicationAdministration")
    assert first["performer"][0]["actor"]["display"] == SECOND


def test_a_signature_covers_what_was_written_before_it_and_nothing_later() -> None:
    view = replace(corrected(reacted()).view(), id=SESSION)
    half = len(view.log) // 2
    found = bundle(signed(view, half))
    (mark,) = (one for one in resources(found, "Provenance") if "signature" in one)
    by_place = {one["fullUrl"]: one["resource"]["id"] for one in found["entry"]}
    covered = {by_place[one["reference"]] for one in mark["target"]}
    numbers = {int(name.split("-")[1]) for name in covered if name.startswith("entry-")}
    assert max(numbers) <= half
    assert mark["signature"][0]["who"]["display"] == SECOND
    assert b64decode(mark["signature"][0]["data"]) == bytes([15]) * 64
    assert mark["agent"][0]["role"] == [{"text": "charge nurse"}]
    assert mark["reason"] == [{"text": "read in full"}]


def test_the_signature_of_a_real_record_stands_in_it_with_its_key_and_hash(tmp_path: Path) -> None:
    with closing(open_record(tmp_path / "record.sqlite")) as store:
        day = Day(store).arrived()
        day.at(9, 20).record(Kind.NOT_TREATED, cause="Signs of infection")
        signing = Signing(Meaning.SIGNED_OFF, NURSE, Role.NURSE, day.clock.now())
        assert day.desk.record(Draft(Kind.SIGNED_OFF, signing=signing), NURSE).kept
        view = day.view()
    (signature,) = view.signatures
    (mark,) = (one for one in resources(bundle(view), "Provenance") if "signature" in one)
    data = b64decode(mark["signature"][0]["data"])
    assert (data.hex(), len(data)) == (signature.signature, 64)
    said = {one["what"]["display"].split(",")[-1].strip(): one["what"]["identifier"]["value"] for one in mark["entity"]}
    assert said["Ed25519"] == KEY.key()
    assert signature.log_hash in said.values()
