"""The order, the bags with their lots, and every medicine beside the infusion: premedication, and for a reaction.

A dose that is more than one number and one unit stays words: nothing is guessed out of them.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from nurse_assistant.application.views import LogLine
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.protocol import RateStep
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.export.fhir_parts import (
    ENCOUNTER,
    IN_ERROR,
    PATIENT,
    REQUEST,
    Frame,
    Made,
    Resource,
    concept,
    entry_name,
    medicine,
    note,
    quantity,
    route,
    time,
)
from nurse_assistant.export.fhir_shared import CYCLE, DAY, INFUSION_NUMBER, REGIMEN

_DOSE = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,3})?) ?(mg|g|mcg|mL)", re.ASCII)
_UCUM = {"mcg": "ug"}
_GIVEN = (Kind.PREMEDICATION_GIVEN, Kind.REACTION_MEDICINE_GIVEN)


def order(frame: Frame) -> Made:
    """The order as it was typed, with the rows of rates it selects as its steps."""
    session = frame.view.session
    wanted = session.case.order
    said = (
        f"{wanted.regimen}, cycle {wanted.cycle} day {wanted.day}, infusion {wanted.infusion_number}. "
        f"{wanted.dose_mg:f} mg for {wanted.weight_kg:f} kg, bag of {wanted.bag_volume_ml:f} mL."
    )
    places = ((REGIMEN, "valueString", wanted.regimen), (CYCLE, "valueInteger", wanted.cycle),
              (DAY, "valueInteger", wanted.day), (INFUSION_NUMBER, "valueInteger", wanted.infusion_number))  # fmt: skip
    request: Resource = {
        "resourceType": "MedicationRequest",
        "extension": [{"url": url, kind: value} for url, kind, value in places],
        "status": _order_status(frame),
        "intent": "order",
        "medicationCodeableConcept": medicine(session.protocol.medicine),
        **frame.about,
        "dosageInstruction": list(_steps(session.row.steps, wanted.dose_mg)),
        **note(said, *_at_home(frame)),
    }
    return Made(REQUEST, request)


def _order_status(frame: Frame) -> str:
    state = frame.view.state
    if state.not_treated is not None:
        return "cancelled"
    ended = state.ended
    if ended is None:
        return "completed" if state.phase is Phase.CLOSED else "active"
    return "completed" if ended.kind is Kind.INFUSION_COMPLETED else "stopped"


def _at_home(frame: Frame) -> Iterator[str]:
    home = frame.view.session.case.order.home_premedication
    if home:
        yield "To be taken at home by order: " + ", ".join(group.value.replace("_", " ") for group in home) + "."


def _steps(steps: tuple[RateStep, ...], dose_mg: Decimal) -> Iterator[Resource]:
    """One instruction for each rate; the whole dose stands in the first."""
    for number, step in enumerate(steps, 1):
        rate = quantity(step.rate_ml_h, "mL/h")
        amounts: Resource = {"rateQuantity": rate}
        if number == 1:
            amounts["doseQuantity"] = quantity(dose_mg, "mg")
        lasts = f" for {step.rise_after_min} min" if step.rise_after_min is not None else " to the end of the bag"
        instruction: Resource = {
            "sequence": number,
            "text": f"{step.rate_ml_h:f} mL/h{lasts}",
            "route": route("IV"),
            "doseAndRate": [amounts],
        }
        if step.rise_after_min is not None:
            instruction["timing"] = {"repeat": {"duration": step.rise_after_min, "durationUnit": "min"}}
        yield instruction


def bags(frame: Frame) -> Iterator[Made]:
    """Each bag that was checked, with its lot and until when it may be used."""
    for line in frame.lines:
        if line.entry.kind is Kind.BAG_CHECKED:
            yield Made(entry_name(line.entry.number), _bag(line), (line.entry.number,))


def _bag(line: LogLine) -> Resource:
    bag = line.entry
    dose, volume, expires = bag.amount("dose_mg"), bag.amount("volume_ml"), bag.time("expires_at")
    resource: Resource = {
        "resourceType": "Medication",
        "code": medicine(bag.text("medicine") or ""),
        "status": IN_ERROR if line.struck else "active",
        "batch": {"lotNumber": bag.text("lot"), **({"expirationDate": time(expires)} if expires else {})},
    }
    if dose and volume:
        resource["amount"] = {"numerator": quantity(dose, "mg"), "denominator": quantity(volume, "mL")}
    return resource


def medicines(frame: Frame) -> Iterator[Made]:
    """Premedication given and omitted, and medicines for a reaction."""
    for line in frame.lines:
        if line.entry.kind in (*_GIVEN, Kind.PREMEDICATION_OMITTED):
            yield Made(entry_name(line.entry.number), _administration(frame, line), (line.entry.number,))


def _administration(frame: Frame, line: LogLine) -> Resource:
    entry = line.entry
    given = entry.kind in _GIVEN
    what = entry.text("medicine") or "medicine not named"
    resource: Resource = {
        "resourceType": "MedicationAdministration",
        "status": IN_ERROR if line.struck else "completed" if given else "not-done",
        "medicationCodeableConcept": medicine(what),
        "subject": frame.to(PATIENT),
        "context": frame.to(ENCOUNTER),
        **_when(entry),
        "performer": [{"actor": _giver(frame, entry)}],
    }
    if given:
        exact = _exact(entry.text("dose") or "")
        if exact is not None:
            resource["dosage"] = _dosage(entry, exact)
        return resource | note(entry.reason or "", *([] if exact else _in_words(entry)))
    return resource | ({"statusReason": [concept(entry.reason)]} if entry.reason else {})


def _when(entry: Entry) -> Resource:
    ended = entry.time("ended_at")
    if ended is None or ended < entry.at:
        return {"effectiveDateTime": time(entry.at)}
    return {"effectivePeriod": {"start": time(entry.at), "end": time(ended)}}


def _giver(frame: Frame, entry: Entry) -> Resource:
    if entry.text("given_by") == "patient_at_home":
        return frame.to(PATIENT)
    return frame.person(entry.person)


def _exact(dose: str) -> tuple[Decimal, str] | None:
    """Of a dose that is one number and one unit; of other words, no number."""
    found = _DOSE.fullmatch(dose)
    return (Decimal(found[1]), found[2]) if found else None


def _dosage(entry: Entry, exact: tuple[Decimal, str]) -> Resource:
    way = entry.text("route")
    said: Resource = {"text": entry.text("dose"), "dose": quantity(exact[0], exact[1], _UCUM.get(exact[1], ""))}
    return said | ({"route": route(way)} if way else {})


def _in_words(entry: Entry) -> Iterator[str]:
    """FHIR has no dosage without a number: then dose and route stand in a note."""
    for name in ("dose", "route"):
        if words := entry.text(name):
            yield f"{name.capitalize()}: {words}"
