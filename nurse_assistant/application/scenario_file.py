"""Reading a scenario file (format 1): the case, the entries, the questions, and what must come out.

Pure: takes the text, reports every problem at once with its place, and guesses nothing.
"""

import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from itertools import pairwise
from typing import TypeVar
from zoneinfo import ZoneInfo

from nurse_assistant.application.toml_values import (
    CONVERTERS,
    as_amount,
    as_list,
    as_text,
    as_time,
    as_whole,
)
from nurse_assistant.domain.entries import Case, Entry, Order, Patient
from nurse_assistant.domain.fields import COMMON, FIELDS, REASON_REQUIRED
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.vocabulary import SEXES, Group, Jurisdiction, Kind

_T = TypeVar("_T")

FORMAT = 1
_NEVER = datetime(1900, 1, 1, tzinfo=UTC)
_NOTHING: Mapping[str, object] = {}
_NO_WORDS: tuple[str, ...] = ()
_ANSWERS = (
    "phase", "open_items", "start_window", "rate_ml_h", "volume_given_ml", "volume_left_ml", "next_step", "ends_at",
    "stop_advised", "prompts", "deviations",
)  # fmt: skip


class ScenarioProblems(Exception):
    """What is wrong with a scenario file: one sentence a problem, each naming its place."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = tuple(problems)


@dataclass(frozen=True, slots=True)
class ExpectedEntry:
    entry: Entry
    expect: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Ask:
    at: datetime
    expect: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Scenario:
    title: str
    protocol: InfusionProtocol
    case: Case
    entries: tuple[ExpectedEntry, ...]
    asks: tuple[Ask, ...]


@dataclass(slots=True)
class _Table:
    """One table of the file: its keys are taken one by one; what is wrong or left over becomes a problem."""

    place: str
    values: Mapping[str, object]
    problems: list[str]
    taken: set[str] = field(default_factory=set)

    def say(self, sentence: str) -> None:
        self.problems.append(f"{self.place}: {sentence}")

    def get(self, name: str, convert: Callable[[object], _T], default: _T, *, required: bool = True) -> _T:
        """The value of a key; the default stands in for a missing or impossible one, after the problem is said."""
        self.taken.add(name)
        if name not in self.values:
            if required:
                self.say(f"'{name}' is missing")
            return default
        try:
            return convert(self.values[name])
        except ValueError as error:
            self.say(f"'{name}' {error}")
            return default

    def word(self, name: str, words: Collection[str]) -> str:
        value = self.get(name, as_text, "")
        if isinstance(self.values.get(name), str) and value not in words:
            self.say(f"'{name}' is \"{value}\", which is none of: {', '.join(words)}")
        return value

    def counted(self, name: str) -> int:
        value = self.get(name, as_whole, 1)
        if value < 1:
            self.say(f"'{name}' must be 1 or more")
        return value

    def tables(self, name: str) -> Iterator["_Table"]:
        """The tables of an array such as [[entry]]."""
        self.taken.add(name)
        found = self.values.get(name, [])
        if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
            self.say(f"'{name}' must be written as [[{name}]] tables")
            return
        for number, one in enumerate(found, 1):
            yield _Table(f"{name} {number}", one, self.problems)

    def table(self, name: str, *, required: bool = True) -> "_Table":
        values = self.get(name, _as_table, _NOTHING, required=required)
        place = f"[{name}]" if self.place == "file" else f"{self.place}, [{name}]"
        return _Table(place, values, self.problems)

    def done(self) -> None:
        """No key may be left over."""
        for name in self.values:
            if name not in self.taken:
                self.say(f"'{name}' is not a key of this table")


def _as_table(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise ValueError("must be a table")
    return value


def _as_date(value: object) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ValueError("must be a date such as 1956-03-12")
    return value


def _number(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        return Decimal("NaN")


def read_scenario(text: str, protocols: Mapping[str, InfusionProtocol]) -> Scenario:
    """A scenario from the text of its file.

    Raises ScenarioProblems with every problem there is. `protocols` are those that may be named.
    """
    try:
        values = tomllib.loads(text, parse_float=_number)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        raise ScenarioProblems([f"file: not readable as TOML: {error}"]) from error
    file = _Table("file", values, [])
    scenario = _scenario(file, protocols)
    file.done()
    if scenario is None or file.problems:
        raise ScenarioProblems(file.problems)
    return scenario


def _scenario(file: _Table, protocols: Mapping[str, InfusionProtocol]) -> Scenario | None:
    if file.get("format", as_whole, FORMAT) != FORMAT:
        file.say(f"'format' must be {FORMAT}, the only format there is")
    title = file.get("title", as_text, "")
    protocol = protocols.get(file.word("protocol", sorted(protocols)))
    jurisdiction = file.word("jurisdiction", list(Jurisdiction))
    timezone = _timezone(file)
    patient, order = _patient(file.table("patient")), _order(file.table("order"), protocol)
    entries = tuple(_entry(table, number) for number, table in enumerate(file.tables("entry"), 1))
    asks = tuple(_ask(table) for table in file.tables("ask"))
    _check_order_of_recording(file, entries)
    first = entries[0].entry.at if entries else _NEVER
    if first != _NEVER and patient.born > first.date():
        file.say("[patient] 'born' lies after the first entry")
    if protocol is None or file.problems:
        return None
    case = Case(patient, order, Jurisdiction(jurisdiction), timezone)
    return Scenario(title, protocol, case, entries, asks)


def _timezone(file: _Table) -> str:
    name = file.get("timezone", as_text, "UTC")
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        file.say(f"'timezone' is \"{name}\", which is no time zone; write for instance Europe/London")
    return name


def _patient(table: _Table) -> Patient:
    patient = Patient(
        family=table.get("family", as_text, ""),
        given=table.get("given", as_text, ""),
        born=table.get("born", _as_date, _NEVER.date()),
        sex=table.word("sex", SEXES),
        identifier=table.get("identifier", as_text, ""),
        allergies=table.get("allergies", as_list, _NO_WORDS, required=False) if "allergies" in table.values else None,
    )
    table.done()
    return patient


def _order(table: _Table, protocol: InfusionProtocol | None) -> Order:
    regimen = table.word("regimen", list(protocol.regimens)) if protocol else table.get("regimen", as_text, "")
    home = table.get("home_premedication", as_list, _NO_WORDS, required=False)
    for group in home:
        if group not in list(Group):
            table.say(f"'home_premedication' has \"{group}\", which is none of: {', '.join(Group)}")
    order = Order(
        regimen=regimen,
        cycle=table.counted("cycle"),
        day=table.counted("day"),
        infusion_number=table.counted("infusion_number"),
        weight_kg=table.get("weight_kg", as_amount, Decimal(0)),
        dose_mg=table.get("dose_mg", as_amount, Decimal(0)),
        bag_volume_ml=table.get("bag_volume_ml", as_amount, Decimal(0)),
        home_premedication=tuple(Group(group) for group in home if group in list(Group)),
    )
    table.done()
    return order


def _entry(table: _Table, number: int) -> ExpectedEntry:
    kind = table.word("kind", list(Kind))
    at = table.get("at", as_time, _NEVER)
    fields = FIELDS.get(Kind(kind), ()) if kind in list(Kind) else ()
    data = {one.name: table.get(one.name, CONVERTERS[one.type], None, required=one.required) for one in fields}
    common = {
        one.name: table.get(
            one.name,
            CONVERTERS[one.type],
            None,
            required=one.required or (one.name == "reason" and kind in REASON_REQUIRED),
        )
        for one in COMMON
        if one.name != "at"
    }
    expect = table.table("expect", required=False)
    for name in ("outcome", "codes"):
        expect.taken.add(name)
    expect.done()
    if kind in list(Kind):
        table.done()
        _check_grading(table, kind)
    given = {name: value for name, value in common.items() if value is not None}
    given.setdefault("recorded_at", _NEVER if "recorded_at" in table.values else at)
    given.setdefault("by", "")
    entry = Entry(
        number=number,
        kind=Kind(kind) if kind in list(Kind) else Kind.NOTE,
        at=at,
        data={name: value for name, value in data.items() if value is not None},
        **given,  # type: ignore[arg-type]  # converted by the field table
    )
    return ExpectedEntry(entry, expect.values)


def _check_grading(table: _Table, kind: str) -> None:
    if kind == Kind.REACTION_GRADED and not {"grade", "anaphylaxis"} & table.values.keys():
        table.say("'grade' or 'anaphylaxis' is missing: at least one of the two")


def _ask(table: _Table) -> Ask:
    at = table.get("at", as_time, _NEVER)
    expect = table.table("expect", required=False)
    expect.taken.update(_ANSWERS)
    expect.done()
    table.done()
    return Ask(at, expect.values)


def _check_order_of_recording(file: _Table, entries: tuple[ExpectedEntry, ...]) -> None:
    read = (one for one in entries if one.entry.recorded_at != _NEVER)
    for earlier, later in pairwise(read):
        if later.entry.recorded_at < earlier.entry.recorded_at:
            file.problems.append(
                f"entry {later.entry.number}: recorded before entry {earlier.entry.number}; "
                "entries stand in the order they were recorded"
            )
