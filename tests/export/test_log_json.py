"""The log as JSON: valid against its schema file, every kind in it, and nothing lost of what the record has."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from pydantic import ValidationError

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.export.log_json import log_json
from nurse_assistant.store import codec
from tests.support.day import ROOT
from tests.support.log_model import Log, schema_text
from tests.support.views import SCENARIOS, demo_views, scenario_view

FILE = ROOT / "docs" / "log-schema.json"


def told() -> list[DeskView]:
    found = [view for text in SCENARIOS.values() if (view := scenario_view(text)) is not None]
    return [*found, *demo_views(6, 2)]


def test_the_schema_file_is_that_of_the_program() -> None:
    assert FILE.read_text(encoding="utf-8") == schema_text(), "write it anew: schema_text() of tests/support/log_model"


def test_every_log_is_valid_and_every_kind_appears() -> None:
    kinds = set()
    for view in told():
        Log.model_validate_json(log_json(view))
        kinds |= {entry["kind"] for entry in json.loads(log_json(view))["entries"]}
    assert kinds == {kind.value for kind in Kind}


@pytest.mark.parametrize(
    ("place", "value"),
    [("number", 0), ("kind", "teleported"), ("at", "2026-11-22 10:00"), ("codes", ["no_such_code"]), ("more", 1)],
)
def test_what_is_no_log_is_not_valid(place: str, value: object) -> None:
    said = json.loads(log_json(next(iter(demo_views(1, 2)))))
    said["entries"][1][place] = value
    with pytest.raises(ValidationError):
        Log.model_validate(said)


def test_an_amount_is_text_and_exact() -> None:
    view = next(iter(demo_views(1, 2)))
    order = replace(view.session.case.order, weight_kg=Decimal("72.10"))
    case = replace(view.session.case, order=order)
    said = json.loads(log_json(replace(view, session=replace(view.session, case=case))))
    assert said["infusion"]["order"]["weight_kg"] == "72.10"


def test_it_says_what_the_record_says() -> None:
    """Held against the other writing of an entry there is: that of the store."""
    for view in told():
        for entry, said in zip(view.log, json.loads(log_json(view))["entries"], strict=True):
            row = codec.encode(entry)
            body = json.loads(row.body)
            assert (said["number"], said["kind"], said["by"]) == (row.seq, row.kind, row.actor)
            assert (said["at"], said["recorded_at"]) == (row.occurred_at, row.recorded_at)
            assert {key: one for key, one in said["data"].items() if one is not None} == {
                key: one for key, one in body["data"].items() if one is not None
            }
            assert {key: said.get(key) for key in body if key not in ("v", "data")} == {
                key: one for key, one in body.items() if key not in ("v", "data")
            }


def test_deviations_and_attempts_are_in_it() -> None:
    for view in demo_views(20, 3):
        said = json.loads(log_json(view))
        assert [(one["entry"], one["code"]) for one in said["deviations"]] == [
            (one.entry, one.code.value) for one in view.guidance.deviations
        ]
        assert [one["codes"] for one in said["attempts"]] == [list(one.codes) for one in view.attempts]
