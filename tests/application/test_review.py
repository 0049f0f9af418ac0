"""Every figure of the unit against a count made another way: from the entries themselves, or from what the files of
the law say by hand."""

import statistics
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from nurse_assistant.application.demo import run_demo
from nurse_assistant.application.infusion_summary import Written, alarms_by_priority, summary_of
from nurse_assistant.application.ports import Opened, RecordStore, WorkstationEvent, WorkstationKind
from nurse_assistant.application.replay import replay
from nurse_assistant.application.review import Figure, Figures, Measure, figures, singles, spread, within
from nurse_assistant.application.review_list import Wanted
from nurse_assistant.application.reviewer import Reviewer
from nurse_assistant.application.scenario_file import Scenario, read_scenario
from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.protocol_file import parse_protocol
from nurse_assistant.domain.vocabulary import Code, Kind, Priority, What
from tests.fakes.memory_store import MemoryStore
from tests.support.day import PROTOCOL, PROTOCOL_TEXT, Library

ZONE = ZoneInfo("Europe/London")
MINUTE = timedelta(minutes=1)
M = Measure


def _scenario(path: Path) -> Scenario:
    return read_scenario(path.read_text(encoding="utf-8"), {PROTOCOL.id: PROTOCOL})


def _kept(path: Path) -> tuple[Entry, ...]:
    judged = replay(_scenario(path)).entries
    return tuple(replace(entry, codes=verdict.codes) for entry, verdict in judged if verdict.kept)


def _named(path: Path) -> list[dict[str, Any]]:
    """The deviations the file names at its last ask, if nothing comes after that."""
    asks = tomllib.loads(path.read_text(encoding="utf-8")).get("ask", [])
    last = asks[-1] if asks else {"expect": {}}
    if "deviations" not in last["expect"] or last["at"] < _kept(path)[-1].recorded_at:
        return []
    found: list[dict[str, Any]] = last["expect"]["deviations"]
    return found


SCENARIOS = [path for path in sorted((Path(__file__).parents[1] / "scenarios").glob("*.toml")) if _named(path)]


class Unit:
    """A month of invented infusions: their entries as the store gives them, and the figures over them."""

    def __init__(self) -> None:
        self.store: RecordStore = MemoryStore()
        run_demo(self.store, Library(), 150, 11, None)
        self.opened = {one.id: one for one in self.store.sessions(closed=True, limit=1000)}
        self.logs = {id_: effective(self.store.load(id_)) for id_ in self.opened}
        self._alarm_two()
        reviewer = Reviewer(self.store)
        reviewer.rebuild()
        self.figures = figures(reviewer.every(Wanted()), ZONE)

    def _alarm_two(self) -> None:
        first, second = list(self.opened)[:2]
        raised, risen = WorkstationKind.ALARM_RAISED, WorkstationKind.ALARM_PRIORITY_RAISED
        said = (
            (first, raised, "low", 0),
            (first, risen, "medium", 0),
            (first, raised, "low", 1),
            (second, raised, "low", 0),
            (second, raised, "low", 0),
            (second, risen, "high", 0),
            (None, WorkstationKind.CLOCK_JUMPED, "", 0),
        )
        for number, one in enumerate(said):
            self.store.note_event(_alarm(*one, number))

    def entries(self, *kinds: Kind) -> Iterator[tuple[str, Entry]]:
        for id_, log in self.logs.items():
            yield from ((id_, one) for one in log if one.kind in kinds)

    def row(self, id_: str) -> int:
        return min(self.opened[id_].case.order.infusion_number, 3)


def _alarm(session: str | None, kind: WorkstationKind, priority: str, minute: int, number: int) -> WorkstationEvent:
    due = datetime(2026, 1, 5, 9, minute, tzinfo=ZONE)
    data = {"what": What.STEP.value, "due_at": due.isoformat(), "priority": priority, "lines": "9"}
    return WorkstationEvent(kind, due + timedelta(seconds=number), "the program", session, data)


@pytest.fixture(scope="module")
def unit() -> Unit:
    return Unit()


def behind(figure: Figure) -> tuple[int, set[str]]:
    """What is counted, and in which infusions; each of those stands once."""
    assert len(figure.sessions) == len(set(figure.sessions)) <= figure.count
    return figure.count, set(figure.sessions)


def counted(found: list[tuple[str, object]]) -> dict[object, tuple[int, set[str]]]:
    """The same from a list of infusion and value."""
    values = Counter(value for _, value in found)
    return {value: (count, {id_ for id_, one in found if one == value}) for value, count in values.items()}


def by_value(shown: Figures, measure: Measure) -> dict[object, tuple[int, set[str]]]:
    return {value: behind(one) for value, one in shown.by_value(measure).items()}


def test_every_signed_infusion_is_counted_once_and_on_its_day(unit: Unit) -> None:
    assert behind(unit.figures.of(M.INFUSION)) == (150, set(unit.opened))
    days: list[tuple[str, object]] = [(id_, one.opened_at.astimezone(ZONE).date()) for id_, one in unit.opened.items()]
    assert by_value(unit.figures, M.DAY) == counted(days)
    assert unit.figures.of(M.DAY, date(2026, 1, 5)).count == 12


def test_who_was_not_treated(unit: Unit) -> None:
    sent_home: list[tuple[str, object]] = [(id_, None) for id_, _ in unit.entries(Kind.NOT_TREATED)]
    assert sent_home
    assert behind(unit.figures.of(M.NOT_TREATED)) == counted(sent_home)[None]


def test_starts_by_infusion_number(unit: Unit) -> None:
    starts: list[tuple[str, object]] = [(id_, unit.row(id_)) for id_, _ in unit.entries(Kind.INFUSION_STARTED)]
    assert by_value(unit.figures, M.STARTED) == counted(starts)


def test_starts_in_the_window_are_those_all_of_whose_medicines_were_15_to_60_minutes_before(unit: Unit) -> None:
    minutes: list[tuple[str, object]] = []
    inside = set()
    for id_, start in unit.entries(Kind.INFUSION_STARTED):
        given = [one.at for one in unit.logs[id_] if one.kind is Kind.PREMEDICATION_GIVEN]
        own = [(id_, (start.at - at) // MINUTE) for at in given]
        minutes += own
        # by the whole minute, as a clock on the wall shows it
        clock = [(start.at.replace(second=0) - at.replace(second=0)) // MINUTE for at in given]
        if all(15 <= one <= 60 for one in clock):
            inside.add(id_)
    assert by_value(unit.figures, M.MEDICINE) == counted(minutes)
    assert behind(unit.figures.of(M.IN_WINDOW)) == (len(inside), inside)
    outside = {id_ for id_, _ in unit.entries(Kind.INFUSION_STARTED)} - inside
    assert set(unit.figures.of(M.OUTSIDE_WINDOW).sessions) == outside
    assert set(unit.figures.by_value(M.OUTSIDE_WINDOW)) == {Code.OUTSIDE_WINDOW_EARLY, Code.OUTSIDE_WINDOW_LATE}


def test_reactions_by_number_and_worst_grade(unit: Unit) -> None:
    reactions: list[tuple[str, object]] = []
    for id_, log in unit.logs.items():
        grades: list[list[int]] = []
        for one in log:
            if one.kind is Kind.REACTION_REPORTED:
                grades.append([])
            elif one.kind is Kind.REACTION_GRADED:
                grades[-1].append(one.whole("grade") or 0)
        reactions += [(id_, (unit.row(id_), max(worst))) for worst in grades]
    assert by_value(unit.figures, M.REACTION) == counted(reactions)
    with_any: list[tuple[str, object]] = [(id_, unit.row(id_)) for id_ in {id_ for id_, _ in reactions}]
    assert by_value(unit.figures, M.WITH_REACTION) == counted(with_any)


def test_seconds_from_reaction_to_stop_and_their_median(unit: Unit) -> None:
    stops: list[tuple[str, object]] = []
    for id_, log in unit.logs.items():
        for before, one in pairwise(log):
            if one.kind is Kind.PUMP_STOPPED:
                assert before.kind is Kind.REACTION_REPORTED
                stops.append((id_, round((one.at - before.at).total_seconds())))
    assert by_value(unit.figures, M.STOP) == counted(stops)
    found = spread(unit.figures.whole_numbers(M.STOP))
    seconds = [value for _, value in stops if isinstance(value, int)]
    assert found is not None
    assert abs(found.median - statistics.median(seconds)) <= 0.5
    assert (found.least, found.most, found.count) == (min(seconds), max(seconds), len(seconds))


def test_overrides_are_the_codes_written_with_the_entries(unit: Unit) -> None:
    """Of invented infusions none is corrected so that its codes change."""
    written: list[tuple[str, object]] = [(id_, code) for id_, one in unit.entries(*Kind) for code in one.codes]
    assert len({code for _, code in written}) > 4
    together = by_value(unit.figures, M.OVERRIDE) | by_value(unit.figures, M.INCIDENT)
    assert together == counted(written)


def test_rises_and_how_late_they_were_where_nothing_came_between(unit: Unit) -> None:
    rises, late = 0, []
    plain = [id_ for id_, log in unit.logs.items() if not _interrupted(log)]
    for id_ in plain:
        row = PROTOCOL.row_for(unit.opened[id_].case.order.infusion_number)
        steps = {one.rate_ml_h: one.rise_after_min for one in row.steps}
        sets = [one for one in unit.logs[id_] if one.kind in (Kind.INFUSION_STARTED, Kind.RATE_CHANGED)]
        for before, one in pairwise(sets):
            rises += 1
            due = before.at.replace(second=0) + MINUTE * (steps[before.amount("rate_ml_h") or Decimal(0)] or 0)
            minutes = (one.at.replace(second=0) - due) // MINUTE
            if minutes > PROTOCOL.rates.late_min:
                late.append((id_, minutes))
    found = figures(_summaries(unit, plain), ZONE)
    assert found.of(M.RISE).count == rises
    assert late
    assert behind(found.of(M.LATE, Code.STEP_LATE)) == (len(late), {id_ for id_, _ in late})


def _interrupted(log: tuple[Entry, ...]) -> bool:
    return any(one.kind in (Kind.INFUSION_PAUSED, Kind.REACTION_REPORTED) for one in log)


def _summaries(unit: Unit, ids: list[str]) -> Iterator[Any]:
    for id_ in ids:
        ask = unit.store
        written = Written(
            unit.opened[id_], ask.load(id_), ask.attempts(id_), ask.signatures(id_), ask.events_about(id_)
        )
        yield summary_of(written, parse_protocol(unit.opened[id_].protocol_text))


def test_lines_written_late(unit: Unit) -> None:
    limit = PROTOCOL.record.late_entry_min
    late: list[tuple[str, object]] = [
        (id_, Code.LATE_ENTRY) for id_, one in unit.entries(*Kind) if (one.recorded_at - one.at) // MINUTE > limit
    ]
    assert late
    assert behind(unit.figures.of(M.LATE, Code.LATE_ENTRY)) == counted(late)[Code.LATE_ENTRY]


def test_what_a_check_caught(unit: Unit) -> None:
    caught: list[tuple[str, object]] = [
        (id_, attempt.codes[0]) for id_ in unit.opened for attempt in unit.store.attempts(id_)
    ]
    assert {code for _, code in caught} >= {Code.WRONG_PATIENT}
    assert by_value(unit.figures, M.CAUGHT) == counted(caught)


def test_alarms_count_once_by_the_highest_priority_they_came_to(unit: Unit) -> None:
    first, second = list(unit.opened)[:2]
    assert by_value(unit.figures, M.ALARM) == {
        Priority.LOW: (1, {first}), Priority.MEDIUM: (1, {first}), Priority.HIGH: (1, {second}),
    }  # fmt: skip
    assert alarms_by_priority(unit.store.events_about(first)) == ((Priority.LOW, 1), (Priority.MEDIUM, 1))


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_deviations_and_lateness_are_those_the_files_of_the_law_name(path: Path) -> None:
    log, named = _kept(path), Counter((one["class"], one["code"]) for one in _named(path))
    case = _scenario(path).case
    opened = Opened("a", case, PROTOCOL_TEXT, log[0].at, "T. Okafor", log[-1].at)
    found = figures([summary_of(Written(opened, log, (), (), ()), PROTOCOL)], ZONE)
    shown = {
        (class_, str(code)): one.count
        for class_, measure in (("protocol", M.OVERRIDE), ("incident", M.INCIDENT), ("timing", M.LATE))
        for code, one in found.by_value(measure).items()
    }
    assert shown == named


def test_the_middle_of_an_even_number_lies_between_and_of_three_values_there_is_none() -> None:
    once = Figure(1, ("a",))
    found = spread({10: once, 21: once, 40: once, 90: Figure(1, ("b",))})
    assert found is not None
    assert (found.median, found.quarter, found.three_quarters, found.least, found.most) == (31, 21, 90, 10, 90)
    assert spread({10: once, 21: Figure(2, ("a",))}) is spread({}) is None
    assert singles({21: Figure(2, ("a",)), 10: once}) == (10, 21, 21)


def test_what_lies_on_an_edge_belongs_to_what_follows() -> None:
    one, two, three = Figure(1, ("a",)), Figure(2, ("a", "b")), Figure(1, ("c",))
    assert within({14: one, 15: two, 60: three}, (0, 15, 60)) == (one, two, three)


def test_nothing_gives_nothing() -> None:
    assert figures([], ZONE).of(M.INFUSION) == Figure(0, ())


def test_no_figure_is_by_a_person(unit: Unit) -> None:
    people = {name for _, one in unit.entries(*Kind) for name in (one.by, one.person)}
    values = {str(value) for measure in Measure for value in unit.figures.by_value(measure)}
    assert people
    assert not people & values
