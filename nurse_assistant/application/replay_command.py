"""The command `replay FILE... [--json | --check]`: reads scenario files, prints what the guide says, returns a status.

Prints through the streams it is given. A broken file is one line a problem and status 2; a difference is status 1.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO

from nurse_assistant.application.ports import ProtocolLibrary
from nurse_assistant.application.replay import Replayed, as_json, differences, replay
from nurse_assistant.application.scenario_file import Scenario, ScenarioProblems, read_scenario

FINE, DIFFERENT, BROKEN = 0, 1, 2
_LARGEST_BYTES = 1_000_000
"""A day of infusion is some 20 kB; beyond this it is something else, and would only eat memory."""
_LONGEST_LINE = 10_000


def run_replay(files: Sequence[Path], library: ProtocolLibrary, *, how: str, out: TextIO, err: TextIO) -> int:
    """`how`: "json", "check" or "text". Nothing is printed to `out` if any file is broken."""
    for name, problems in library.problems().items():
        print(f"note: protocol file {name} is not used: {_one_line('; '.join(problems))}", file=err)
    protocols = {protocol.id: protocol for protocol in library.offered()}
    scenarios: list[tuple[Path, Scenario]] = []
    broken = False
    for path in files:
        try:
            scenarios.append((path, read_scenario(_text_of(path), protocols)))
        except ScenarioProblems as error:
            broken = True
            for problem in error.problems:
                print(_one_line(f"{path}: {problem}"), file=err)
    if broken:
        return BROKEN
    return {"json": _print_json, "check": _print_check, "text": _print_text}[how](scenarios, out)


def _text_of(path: Path) -> str:
    try:
        if path.exists() and not path.is_file():
            raise ScenarioProblems(["file: cannot be read: it is no file"])
        if path.stat().st_size > _LARGEST_BYTES:
            raise ScenarioProblems([f"file: is larger than {_LARGEST_BYTES} bytes, too large for a scenario"])
        text = path.read_text(encoding="utf-8-sig")
        if any(len(line) > _LONGEST_LINE for line in text.splitlines()):
            raise ScenarioProblems([f"file: a line is longer than {_LONGEST_LINE} characters"])
        return text
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise ScenarioProblems([f"file: cannot be read: {reason}"]) from error


def _one_line(sentence: str) -> str:
    """What a file says may not move the cursor or colour the terminal."""
    spaced = " ".join(sentence.split())
    return "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in spaced)


def _print_json(scenarios: list[tuple[Path, Scenario]], out: TextIO) -> int:
    answers = [as_json(replay(scenario)) for _, scenario in scenarios]
    print(json.dumps(answers[0] if len(answers) == 1 else answers, indent=2), file=out)
    return FINE


def _print_check(scenarios: list[tuple[Path, Scenario]], out: TextIO) -> int:
    status = FINE
    for path, scenario in scenarios:
        found = list(differences(scenario, as_json(replay(scenario))))
        status = DIFFERENT if found else status
        print(f"{path}: {'ok' if not found else 'not as expected'}", file=out)
        for difference in found:
            print(f"  {_one_line(difference)}", file=out)
    return status


def _print_text(scenarios: list[tuple[Path, Scenario]], out: TextIO) -> int:
    for path, scenario in scenarios:
        print(_one_line(f"{path}: {scenario.title}"), file=out)
        for line in _timeline(replay(scenario)):
            print(f"  {line}", file=out)
    return FINE


def _timeline(replayed: Replayed) -> Iterator[str]:
    """One line an entry in the order of recording, then one an ask."""
    for entry, verdict in replayed.entries:
        codes = f" ({', '.join(verdict.codes)})" if verdict.codes else ""
        yield f"{entry.number:>3}  {entry.at.isoformat()}  {entry.kind}: {verdict.outcome}{codes}"
    for answer in replayed.answers:
        step = answer.next_step
        rate = "" if step.rate_ml_h is None else f" {step.rate_ml_h} mL/h"
        due = "" if step.due_at is None else f" at {step.due_at.isoformat(timespec='seconds')}"
        said = f"{step.action or 'nothing'}{rate}{due} ({step.state or '-'})"
        yield f"ask  {answer.at.isoformat()}  {answer.phase}: {said}"
