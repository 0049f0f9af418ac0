"""The Bundle read by a FHIR parser that is not the one that checked it: fhirclient, of R4 4.0.1."""

import json
from importlib import import_module

import pytest

from nurse_assistant.application.views import DeskView
from nurse_assistant.export.fhir import infusion_bundle
from tests.support.bundles import corrected, invented, reacted, signed
from tests.support.day import UNIT

_bundles = import_module("fhirclient.models.bundle")
VIEWS = (*range(0, 40, 4), -1)


def view_of(number: int) -> DeskView:
    return signed(corrected(reacted()).view()) if number < 0 else invented()[number]


@pytest.mark.parametrize("number", VIEWS)
def test_another_parser_reads_it_and_follows_its_references(number: int) -> None:
    view = view_of(number)
    text = infusion_bundle(view, UNIT, view.now)
    read = _bundles.Bundle(json.loads(text), strict=True)
    by_place = {one.fullUrl: one.resource for one in read.entry}
    order = next(one for one in by_place.values() if one.resource_type == "MedicationRequest")
    patient = by_place[order.subject.reference]
    assert patient.name[0].family == view.session.case.patient.family
    assert patient.birthDate.date == view.session.case.patient.born
    parts = [one for one in by_place.values() if one.resource_type == "MedicationAdministration" and one.partOf]
    assert {by_place[one.partOf[0].reference].id for one in parts} <= {"infusion"}
    assert len([one for one in parts if one.id.startswith("stretch")]) == len(view.state.stretches)
    assert json.loads(json.dumps(read.as_json())) == json.loads(text)
