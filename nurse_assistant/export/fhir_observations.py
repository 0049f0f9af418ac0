"""What was measured: vital signs, weight, blood counts, the pump's counter and rate, and signs of a reaction.

Each check is a panel, and each of its values an Observation that the panel names.
"""

from collections.abc import Iterator
from datetime import datetime

from nurse_assistant.application.views import LogLine
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.export import fhir_codes as codes
from nurse_assistant.export.fhir_codes import MEASURES
from nurse_assistant.export.fhir_parts import IN_ERROR, Frame, Made, Resource, concept, entry_name, quantity, time

_PANELS = {
    Kind.VITAL_SIGNS: concept("Vital signs", codes.PANEL),
    Kind.LAB_RESULT: concept("Blood counts before the infusion"),
}
_SINGLE = {Kind.WEIGHT_MEASURED: "kg", Kind.VOLUME_READ: "volume_given_ml"}
_PRESSURE = ("systolic_mmhg", "diastolic_mmhg")
_VITAL = (*_PRESSURE, "pulse_per_min", "resp_per_min", "spo2_percent", "temp_c", "kg")


def observations(frame: Frame) -> Iterator[Made]:
    for line in frame.lines:
        if line.entry.kind in _PANELS:
            yield from _panel(frame, line)
        elif line.entry.kind in _SINGLE:
            yield _measured(frame, line, _SINGLE[line.entry.kind], entry_name(line.entry.number))


def observation(frame: Frame, line: LogLine, code: Resource, at: datetime | None = None) -> Resource:
    """What all have; the value comes to it."""
    entry = line.entry
    return {
        "resourceType": "Observation",
        "status": IN_ERROR if line.struck else "amended" if line.corrections else "final",
        **frame.in_the_infusion(entry.at),
        "code": code,
        **frame.about,
        "effectiveDateTime": time(at or entry.at),
        "issued": time(entry.recorded_at),
        "performer": [frame.person(entry.person)],
    }


def words_observed(signs: tuple[str, ...]) -> Resource:
    return {"valueString": ", ".join(signs) or "none"}


def _panel(frame: Frame, line: LogLine) -> Iterator[Made]:
    entry = line.entry
    members = [*_pressure(frame, line), *_values(frame, line), *_signs(frame, line)]
    panel = observation(frame, line, _PANELS[entry.kind], _taken(entry))
    if entry.kind is Kind.VITAL_SIGNS:
        panel["category"] = [concept("Vital signs", codes.VITAL_SIGNS)]
    if members:
        panel["hasMember"] = [frame.to(one.name) for one in members]
    else:
        panel["dataAbsentReason"] = concept("nothing was measured")
    yield Made(entry_name(entry.number), panel, (entry.number,))
    yield from members


def _taken(entry: Entry) -> datetime | None:
    return entry.time("taken_at") if entry.kind is Kind.LAB_RESULT else None


def _values(frame: Frame, line: LogLine) -> Iterator[Made]:
    for name in MEASURES:
        if name not in _PRESSURE and line.entry.amount(name) is not None:
            yield _measured(frame, line, name, f"{entry_name(line.entry.number)}-{name.replace('_', '-')}")


def _measured(frame: Frame, line: LogLine, name: str, called: str) -> Made:
    measure, value = MEASURES[name], line.entry.amount(name)
    assert value is not None, "looked before"
    resource = observation(frame, line, concept(measure.text, measure.code), _taken(line.entry))
    if name in _VITAL:
        resource["category"] = [concept("Vital signs", codes.VITAL_SIGNS)]
    resource["valueQuantity"] = quantity(value, measure.unit, measure.ucum)
    return Made(called, resource, (line.entry.number,))


def _pressure(frame: Frame, line: LogLine) -> Iterator[Made]:
    """Both numbers are components of one Observation, as FHIR wants them."""
    parts = [(MEASURES[name], line.entry.amount(name)) for name in _PRESSURE]
    components = [
        {"code": concept(measure.text, measure.code), "valueQuantity": quantity(value, measure.unit, measure.ucum)}
        for measure, value in parts
        if value is not None
    ]
    if components:
        resource = observation(frame, line, concept("Blood pressure", codes.BLOOD_PRESSURE))
        resource["category"] = [concept("Vital signs", codes.VITAL_SIGNS)]
        resource["component"] = components
        yield Made(f"{entry_name(line.entry.number)}-pressure", resource, (line.entry.number,))


def _signs(frame: Frame, line: LogLine) -> Iterator[Made]:
    """Looked and none is not the same as not looked: the latter leaves nothing here."""
    signs = line.entry.words("signs")
    if signs is not None:
        resource = observation(frame, line, concept("Signs of an infusion reaction, new or worse"))
        yield Made(f"{entry_name(line.entry.number)}-signs", resource | words_observed(signs), (line.entry.number,))
