"""One FHIR Bundle for one infusion, valid as R4 4.0.1: who, where, the order, what was given, measured and signed.

Addresses are made of the infusion's id and the numbers of its entries, so the same record gives the same bytes. The
mapping is described in docs/fhir.md.
"""

from datetime import datetime

from nurse_assistant.application.ports import StoreError, Unit
from nurse_assistant.application.views import DeskView
from nurse_assistant.export.fhir_infusion import infusion
from nurse_assistant.export.fhir_medicines import bags, medicines, order
from nurse_assistant.export.fhir_observations import observations
from nurse_assistant.export.fhir_parts import Frame, Made, Resource, time
from nurse_assistant.export.fhir_people import people, visit
from nurse_assistant.export.fhir_provenance import provenance
from nurse_assistant.export.fhir_safety import issues, reactions


def infusion_bundle(view: DeskView, unit: Unit, now: datetime) -> str:
    """The Bundle as JSON text. `now`: the moment of the export, up to which a running infusion is reckoned. Raises
    StoreError where the record says something that FHIR has no valid form for."""
    from fhir.resources.R4B.bundle import Bundle
    from pydantic import ValidationError

    frame = Frame(view, unit, now)
    said = {
        "resourceType": "Bundle",
        "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{view.id}"},
        "type": "collection",
        "timestamp": time(now),
        "entry": [_entry(frame, one) for one in _all(frame)],
    }
    try:
        bundle = Bundle.model_validate(said)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise StoreError(f"Infusion {view.id} cannot be written as FHIR: {where}: {first['msg']}.") from error
    return f"{bundle.model_dump_json(indent=2)}\n"


def _entry(frame: Frame, made: Made) -> Resource:
    return {"fullUrl": frame.address(made.name), "resource": {**made.resource, "id": made.name}}


def _all(frame: Frame) -> list[Made]:
    """Everything, what is referred to before what refers to it."""
    facts = [
        *people(frame), *visit(frame), order(frame), *bags(frame), *infusion(frame), *medicines(frame),
        *observations(frame), *reactions(frame),
    ]  # fmt: skip
    made: dict[int, list[str]] = {}
    for one in facts:
        for number in one.entries:
            made.setdefault(number, []).append(one.name)
    first = {number: names[0] for number, names in made.items()}
    return [*facts, *issues(frame, first), *provenance(frame, made)]
