"""Every scenario file comes out as it says, and together they show every word of the guide and every edge of a rule.

The convention in the files: a comment `# edge: raises CODE` stands right before an [[entry]] or [[ask]] that must
expect the code, `# edge: just not CODE` before one that is as near to it as can be and must not. Codes of class
timing are counted, never asked about: their edges stand at asks, in `deviations`.
"""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from nurse_assistant.application.replay import as_json, differences, replay
from nurse_assistant.application.scenario_file import read_scenario
from nurse_assistant.domain.vocabulary import (
    TIMING,
    Action,
    Code,
    Kind,
    OpenItem,
    Outcome,
    Phase,
    Priority,
    Timeliness,
    What,
    WindowState,
)
from tests.support.day import PROTOCOL

FOLDER = Path(__file__).resolve().parents[1] / "scenarios"
TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.toml"))}
FILES: dict[str, dict[str, Any]] = {name: tomllib.loads(text) for name, text in TEXTS.items()}
EDGE = re.compile(r"# edge: (raises|just not) (\w+)")


@pytest.mark.parametrize("name", TEXTS)
def test_comes_out_as_expected(name: str) -> None:
    scenario = read_scenario(TEXTS[name], {PROTOCOL.id: PROTOCOL})
    assert list(differences(scenario, as_json(replay(scenario)))) == []


@pytest.mark.parametrize("name", TEXTS)
def test_expects_something(name: str) -> None:
    assert any(_expectations(FILES[name]))


def _expectations(file: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from (one["expect"] for one in (*file.get("entry", ()), *file.get("ask", ())) if "expect" in one)


def _edges() -> Iterator[tuple[str, str, str]]:
    """The word, the code and the name of the file of each edge, having looked that the file says so."""
    for name, text in TEXTS.items():
        counts = {"entry": 0, "ask": 0}
        waiting: list[tuple[str, str]] = []
        for line in text.splitlines():
            if found := EDGE.fullmatch(line):
                waiting.append((found[1], found[2]))
            elif line in ("[[entry]]", "[[ask]]"):
                table = line.strip("[]")
                expect = FILES[name][table][counts[table]].get("expect", {})
                counts[table] += 1
                for word, code in waiting:
                    assert (code in _codes(expect)) is (word == "raises"), (name, line, counts[table], word, code)
                    yield word, code, name
                waiting = []
            elif waiting:
                assert line.startswith("# "), f"{name}: an edge stands right before its table"


def _codes(expect: dict[str, Any]) -> set[str]:
    """The codes a table expects. It must say, or "just not" would mean nothing."""
    if "codes" in expect:
        return set(expect["codes"])
    return {deviation["code"] for deviation in expect["deviations"]}


EDGES = list(_edges())


@pytest.mark.parametrize("code", Code)
def test_every_code_is_raised_and_just_not(code: Code) -> None:
    assert {word for word, named, _ in EDGES if named == code} == {"raises", "just not"}


def test_timing_is_counted_and_never_asked_about() -> None:
    asked = {code for file in FILES.values() for expect in _expectations(file) for code in expect.get("codes", ())}
    assert asked == set(Code) - set(TIMING)


def _said(*path: str) -> set[str]:
    """Every word the files expect at that place of an answer."""
    found: list[Any] = [expect for file in FILES.values() for expect in _expectations(file)]
    for key in path:
        found = [one[key] for one in found if key in one]
        found = [each for one in found for each in (one if isinstance(one, list) else [one])]
    return {str(one) for one in found}


@pytest.mark.parametrize(
    ("words", "path"),
    [
        (Phase, ("phase",)),
        (OpenItem, ("open_items",)),
        (WindowState, ("start_window", "state")),
        (Action, ("next_step", "action")),
        (Timeliness, ("next_step", "state")),
        (What, ("prompts", "what")),
        (Timeliness, ("prompts", "state")),
        (Priority, ("prompts", "priority")),
        (Outcome, ("outcome",)),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else "-".join(value),
)
def test_every_word_is_expected_somewhere(words: type[Phase], path: tuple[str, ...]) -> None:
    assert _said(*path) == {word.value for word in words}


def test_every_kind_is_recorded_somewhere() -> None:
    recorded = {
        entry["kind"]
        for file in FILES.values()
        for entry in file["entry"]
        if entry.get("expect", {}).get("outcome") == Outcome.RECORDED
    }
    assert recorded == {kind.value for kind in Kind}


PROMPT_STATES = {
    What.START_WINDOW: {Timeliness.WAITING, Timeliness.DUE},
    What.WINDOW_CLOSES: {Timeliness.WAITING, Timeliness.DUE},
    What.PUMP_RATE: {Timeliness.DUE, Timeliness.OVERDUE},
}
"""The rest have all three. A start window is due while open and closes 5 min after its prompt is due."""


@pytest.mark.parametrize("what", What)
def test_every_prompt_is_seen_in_every_state(what: What) -> None:
    prompts = [one for file in FILES.values() for expect in _expectations(file) for one in expect.get("prompts", ())]
    assert {one["state"] for one in prompts if one["what"] == what} == PROMPT_STATES.get(what, set(Timeliness))
