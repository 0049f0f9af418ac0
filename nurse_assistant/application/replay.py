"""Running a scenario through the guide: what became of each entry, what was said at each asked time.

The same `decide` and `guidance` as at the bedside; no window, no database. Floats appear only where JSON has no
other numbers.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal

from nurse_assistant.application.scenario_file import FORMAT, Scenario
from nurse_assistant.domain.decide import Verdict, decide
from nurse_assistant.domain.effective import known_at
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.guide import Guidance, guidance
from nurse_assistant.domain.state import InfusionSession

_HUNDREDTH = Decimal("0.01")
_TOLERANCE = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Replayed:
    """Every entry with its verdict, and the guide's answer to every ask, in the order of the file."""

    entries: tuple[tuple[Entry, Verdict], ...]
    answers: tuple[Guidance, ...]


def replay(scenario: Scenario) -> Replayed:
    session = InfusionSession(scenario.case, scenario.protocol)
    log: list[Entry] = []
    judged: list[tuple[Entry, Verdict]] = []
    for expected in scenario.entries:
        verdict = decide(session, log, expected.entry)
        judged.append((expected.entry, verdict))
        if verdict.kept:
            log.append(replace(expected.entry, codes=verdict.codes))
    answers = tuple(guidance(session, known_at(log, ask.at), ask.at) for ask in scenario.asks)
    return Replayed(tuple(judged), answers)


def as_json(replayed: Replayed) -> dict[str, object]:
    """The answer of section 3, ready for `json.dumps`."""
    return {
        "format": FORMAT,
        "entries": [_entry(entry, verdict) for entry, verdict in replayed.entries],
        "asks": [_answer(answer) for answer in replayed.answers],
    }


def _entry(entry: Entry, verdict: Verdict) -> dict[str, object]:
    return {
        "entry": entry.number,
        "kind": entry.kind.value,
        "outcome": verdict.outcome.value,
        "codes": [code.value for code in verdict.codes],
    }


def _answer(answer: Guidance) -> dict[str, object]:
    window, step = answer.start_window, answer.next_step
    return {
        "at": _time(answer.at),
        "phase": answer.phase.value,
        "open_items": [item.value for item in answer.open_items],
        "start_window": {
            "state": window.state.value,
            "opens_at": _time(window.opens_at),
            "closes_at": _time(window.closes_at),
            "give_rest_by": _time(window.give_rest_by),
        },
        "rate_ml_h": _number(answer.rate_ml_h),
        "volume_given_ml": _number(answer.volume_given_ml),
        "volume_left_ml": _number(answer.volume_left_ml),
        "next_step": {
            "action": step.action and step.action.value,
            "rate_ml_h": _number(step.rate_ml_h),
            "due_at": _time(step.due_at),
            "state": step.state and step.state.value,
        },
        "ends_at": _time(answer.ends_at),
        "stop_advised": answer.stop_advised,
        "prompts": [
            {
                "what": one.what.value,
                "due_at": _time(one.due_at),
                "state": one.state.value,
                "priority": one.priority.value,
            }
            for one in answer.prompts
        ],
        "deviations": [
            {"code": one.code.value, "class": one.kind.value, "entry": one.entry, "minutes": one.minutes}
            for one in answer.deviations
        ],
    }  # fmt: skip


def _time(at: datetime | None) -> str | None:
    return None if at is None else at.astimezone(UTC).isoformat(timespec="seconds")


def _number(amount: Decimal | None) -> int | float | None:
    if amount is None:
        return None
    rounded = amount.quantize(_HUNDREDTH)
    return int(rounded) if rounded == rounded.to_integral_value() else float(rounded)


def differences(scenario: Scenario, answer: Mapping[str, object]) -> Iterator[str]:
    """Where the answer is not what the file expects, one sentence each."""
    for expected, found in zip(scenario.entries, _tables(answer["entries"]), strict=True):
        for name, value in expected.expect.items():
            place = f"entry {expected.entry.number} ({expected.entry.kind}), {name}"
            if name == "codes":
                yield from _unlike_sets(place, value, found[name])
            else:
                yield from _unlike(place, value, found[name])
    for number, (ask, found) in enumerate(zip(scenario.asks, _tables(answer["asks"]), strict=True), 1):
        yield from _unlike(f"ask {number} ({_time(ask.at)})", ask.expect, found)


def _tables(value: object) -> list[dict[str, object]]:
    assert isinstance(value, list), "entries and asks are lists"
    return value


def _unlike_sets(place: str, expected: object, found: object) -> Iterator[str]:
    if isinstance(expected, list) and isinstance(found, list) and _as_set(expected) == _as_set(found):
        return
    yield f"{place}: expected {_shown(expected)}, found {_shown(found)}"


def _as_set(values: list[object]) -> set[str]:
    return {str(value) for value in values}


def _unlike(place: str, expected: object, found: object) -> Iterator[str]:
    """Tables by the keys given, lists whole, times as instants, numbers to 0.01."""
    if isinstance(expected, dict) and isinstance(found, dict):
        for name, value in expected.items():
            yield from _unlike(f"{place}, {name}", value, found.get(name))
    elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        for number, (one, other) in enumerate(zip(expected, found, strict=True), 1):
            yield from _unlike(f"{place} {number}", one, other)
    elif not _same(expected, found):
        yield f"{place}: expected {_shown(expected)}, found {_shown(found)}"


def _same(expected: object, found: object) -> bool:
    if isinstance(expected, bool) or isinstance(found, bool):
        return expected is found
    if isinstance(expected, int | Decimal) and isinstance(found, int | float):
        low, high = Decimal(str(found)) - _TOLERANCE, Decimal(str(found)) + _TOLERANCE
        return Decimal(expected).is_finite() and low < expected < high
    instant = _as_instant(expected)
    if instant is not None and isinstance(found, str):
        return instant == _as_instant(found)
    return expected == found


def _as_instant(value: object) -> datetime | None:
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return None
    return value if isinstance(value, datetime) and value.tzinfo is not None else None


def _shown(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else repr(value)
