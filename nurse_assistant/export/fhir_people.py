"""Who and where: the patient, everybody the log names with what they did, the visit, the unit and its chairs."""

from collections.abc import Iterator
from itertools import pairwise

from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.export.fhir_codes import AMBULATORY
from nurse_assistant.export.fhir_parts import ENCOUNTER, PATIENT, Frame, Made, Resource, concept, person_name, time

_UNIT = "unit"


def people(frame: Frame) -> Iterator[Made]:
    yield Made(PATIENT, _patient(frame))
    roles = dict(_roles(frame))
    for index, name in enumerate(frame.people):
        practitioner: Resource = {"resourceType": "Practitioner", "name": [{"text": name}]}
        yield Made(person_name(index), practitioner)
        if name in roles:
            role: Resource = {
                "resourceType": "PractitionerRole",
                "practitioner": frame.person(name),
                "code": [concept(word) for word in roles[name]],
                "location": [frame.to(_UNIT)],
            }
            yield Made(f"role-{index + 1}", role)


def _patient(frame: Frame) -> Resource:
    patient = frame.view.session.case.patient
    number = {"use": "usual", "value": patient.identifier, "assigner": {"display": frame.unit.name}}
    return {
        "resourceType": "Patient",
        "identifier": [number],
        "name": [{"use": "official", "family": patient.family, "given": [patient.given]}],
        "gender": patient.sex,
        "birthDate": patient.born.isoformat(),
    }


def _roles(frame: Frame) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What the record itself says somebody was: by a signature, an order or a second check."""
    view = frame.view
    counting = [line.entry for line in frame.counting()]
    signed = {(one.signing.person, one.signing.role.value.replace("_", " ")) for one in view.signatures}
    ordered = {(one.ordered_by, "prescriber") for one in counting if one.ordered_by}
    looked = {(one.person, "second checker") for one in counting if one.kind is Kind.BAG_WITNESSED}
    looked |= {(one.second_person, "second checker") for one in counting if one.second_person}
    said = signed | ordered | looked
    for name in frame.people:
        words = tuple(sorted(word for whose, word in said if whose == name))
        if words:
            yield name, words


def visit(frame: Frame) -> Iterator[Made]:
    """The Encounter, the unit, and each chair the patient sat in."""
    seats = [line.entry for line in frame.counting() if line.entry.kind is Kind.CHAIR_SET]
    chairs = tuple(dict.fromkeys(seat.text("chair") or "" for seat in seats))
    yield Made(ENCOUNTER, _encounter(frame, chairs))
    yield Made(_UNIT, {"resourceType": "Location", "name": frame.unit.name, "mode": "instance"})
    for index, chair in enumerate(chairs, 1):
        place = {"resourceType": "Location", "name": chair, "mode": "instance", "partOf": frame.to(_UNIT)}
        numbers = tuple(seat.number for seat in seats if seat.text("chair") == chair)
        yield Made(f"chair-{index}", {**place, "description": f"Chair {chair}, {frame.unit.name}"}, numbers)


def _encounter(frame: Frame, chairs: tuple[str, ...]) -> Resource:
    view = frame.view
    signed = view.state.signed_off
    period = {"start": time(min((one.recorded_at for one in view.log), default=frame.now))}
    if signed is not None:
        period["end"] = time(signed.at)
    locations = list(_seats(frame, chairs)) or [{"location": frame.to(_UNIT)}]
    return {
        "resourceType": "Encounter",
        "status": "finished" if view.state.phase is Phase.CLOSED else "in-progress",
        "class": AMBULATORY._asdict(),
        "subject": frame.to(PATIENT),
        "period": period,
        "location": locations,
    }


def _seats(frame: Frame, chairs: tuple[str, ...]) -> Iterator[Resource]:
    """Each chair with when it was taken and left."""
    seats = [line.entry for line in frame.counting() if line.entry.kind is Kind.CHAIR_SET]
    for seat, after in pairwise([*seats, None]):
        assert seat is not None, "only the last is None"
        period = {"start": time(seat.at)} | ({"end": time(after.at)} if after else {})
        yield {"location": frame.to(f"chair-{chairs.index(seat.text('chair') or '') + 1}"), "period": period}
