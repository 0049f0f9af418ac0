"""Every scenario of the law as a Bundle: valid, whole, and true to the volume the guide reckons."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from fhir.resources.R4B.bundle import Bundle

from nurse_assistant.application.board import Board
from nurse_assistant.application.ports import Opened
from nurse_assistant.application.replay import replay
from nurse_assistant.application.scenario_file import read_scenario
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.plan import volume_given_ml
from nurse_assistant.export.fhir import infusion_bundle
from tests.export.test_fhir import rate_times_time
from tests.fakes.clock import FakeClock
from tests.fakes.memory_store import MemoryStore
from tests.support.bundles import walk
from tests.support.day import PROTOCOL, PROTOCOL_TEXT, ROOT, UNIT, Library

SCENARIOS = sorted((ROOT / "tests" / "scenarios").glob("*.toml"))


def view_of(path: Path) -> DeskView:
    """The scenario as a record, as of its last question or entry."""
    scenario = read_scenario(path.read_text(encoding="utf-8"), {PROTOCOL.id: PROTOCOL})
    log = [replace(one, codes=verdict.codes) for one, verdict in replay(scenario).entries if verdict.kept]
    times = [*(one.entry.recorded_at for one in scenario.entries), *(ask.at for ask in scenario.asks)]
    opened = Opened("6f1c2a0e-9f2d-4c55-8a7e-2f6a1f0f4b11", scenario.case, PROTOCOL_TEXT, min(times), "T. Okafor")
    store = MemoryStore()
    store.set_unit(UNIT)
    store.open_session(opened, log)
    return Board(store, FakeClock(max(times)), Library()).desk(opened.id).view()


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_a_scenario_becomes_a_valid_bundle(path: Path) -> None:
    view = view_of(path)
    text = infusion_bundle(view, UNIT, view.now)
    Bundle.model_validate_json(text)
    found = json.loads(text, parse_float=Decimal)
    places = {one["fullUrl"] for one in found["entry"]}
    assert {one["reference"] for one in walk(found) if "reference" in one} <= places
    if view.state.volume_read is None:
        assert abs(rate_times_time(found) - volume_given_ml(view.session, view.state, view.now)) < Decimal("0.001")
