"""Views of whole infusions for tests: the invented ones of `demo`, and those that the scenarios tell."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from io import StringIO

from nurse_assistant.application.demo import run_demo
from nurse_assistant.application.ports import Opened, RecordStore
from nurse_assistant.application.record_views import record_view
from nurse_assistant.application.replay import replay
from nurse_assistant.application.scenario_file import read_scenario
from nurse_assistant.application.views import DeskView
from tests.fakes.memory_store import MemoryStore
from tests.support.day import PROTOCOL, PROTOCOL_TEXT, ROOT, Library

SCENARIOS = {path.stem: path.read_text(encoding="utf-8") for path in sorted((ROOT / "tests/scenarios").glob("*.toml"))}


def demo_store(infusions: int, seed: int) -> RecordStore:
    store = MemoryStore()
    run_demo(store, Library(), infusions, seed, StringIO())
    return store


def demo_views(infusions: int, seed: int) -> Iterator[DeskView]:
    store = demo_store(infusions, seed)
    for session in store.session_ids():
        closed_at = store.opened(session).closed_at
        assert closed_at is not None
        yield record_view(store, session, closed_at)


def scenario_view(text: str) -> DeskView | None:
    """A scenario as a desk would have recorded it: numbered without gaps, what was refused left out. None: nothing of
    it was kept."""
    scenario = read_scenario(text, {PROTOCOL.id: PROTOCOL})
    kept = [replace(entry, codes=verdict.codes) for entry, verdict in replay(scenario).entries if verdict.kept]
    if not kept:
        return None
    numbers = {entry.number: number for number, entry in enumerate(kept, 1)}
    log = [replace(entry, number=numbers[entry.number], data=_renumbered(entry.data, numbers)) for entry in kept]
    store = MemoryStore()
    store.open_session(Opened("scenario", scenario.case, PROTOCOL_TEXT, log[0].recorded_at, log[0].by), log)
    return record_view(store, "scenario", log[-1].recorded_at)


def _renumbered(data: Mapping[str, object], numbers: Mapping[int, int]) -> Mapping[str, object]:
    """A correction names its line by the number it has now."""
    named = data.get("entry")
    return {**data, "entry": numbers[named]} if isinstance(named, int) else data
