"""Orders from a CSV: a head of known columns, one order a row. docs/orders-in.md describes the columns.

UTF-8, with or without BOM; separated by comma, semicolon or tab. Every problem is named with its row and column.
"""

import csv
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from io import StringIO
from typing import TypeVar

from nurse_assistant.application.filed_orders import Expected, FiledOrder, OrderProblem, Wrong
from nurse_assistant.domain.vocabulary import SEXES, Group
from nurse_assistant.export import orders_values as values
from nurse_assistant.export.orders_patients import shared_numbers
from nurse_assistant.export.orders_values import NotTaken

NEEDED = ("medicine", "route", "family_name", "given_name", "born", "identifier")
"""Without these nobody could say whose order for what it is."""
COLUMNS = (
    *NEEDED, "sex", "allergies", "regimen", "cycle", "day", "infusion_number", "weight_kg", "weight_measured_on",
    "dose_mg", "bag_volume_ml", "home_premedication",
)  # fmt: skip
NONE_KNOWN = "none known"
BETWEEN = "|"
"""Between several words of one cell."""
ROUTE = "IV"
MOST_ORDERS = 200
_SEPARATORS = (",", ";", "\t")
_WITHOUT_UNIT = {"weight": "weight_kg", "dose": "dose_mg", "bag_volume": "bag_volume_ml", "volume": "bag_volume_ml"}

_T = TypeVar("_T")

Parsed = tuple[tuple[FiledOrder, ...], tuple[str, ...], tuple[OrderProblem, ...]]
"""The orders, the places of those for other medicines, and every problem."""


def read_csv(text: str, expected: Expected) -> Parsed:
    """Any text; without the mark of order at its beginning."""
    try:
        rows = list(_rows(text))
    except csv.Error as error:
        return (), (), (OrderProblem(Wrong.NOT_CSV, value=values.shown(str(error))),)
    if not rows:
        return (), (), (OrderProblem(Wrong.NO_ORDER),)
    (line, head), *body = rows
    columns = [cell.strip() for cell in head]
    problems = list(_head_problems(columns, line))
    if problems:
        return (), (), tuple(problems)
    if len(body) > MOST_ORDERS:
        return (), (), (OrderProblem(Wrong.TOO_MANY, value=str(MOST_ORDERS)),)
    return _read(columns, body, expected)


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """With the line each begins at; empty ones left out."""
    separator = max(_SEPARATORS, key=lambda one: sum(cell.strip() in COLUMNS for cell in _first(text).split(one)))
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    line = 1
    for row in reader:
        if any(cell.strip() for cell in row):
            yield line, row
        line = reader.line_num + 1


def _first(text: str) -> str:
    return next((line for line in text.splitlines() if line.strip()), "")


def _head_problems(columns: list[str], line: int) -> Iterator[OrderProblem]:
    place = f"row {line}"
    for name in dict.fromkeys(columns):
        if name in _WITHOUT_UNIT:
            yield OrderProblem(Wrong.COLUMN_WITHOUT_UNIT, place, name, expected=_WITHOUT_UNIT[name])
        elif name not in COLUMNS:
            yield OrderProblem(Wrong.COLUMN_UNKNOWN, place, values.shown(name))
        elif columns.count(name) > 1:
            yield OrderProblem(Wrong.COLUMN_TWICE, place, name)
    for name in NEEDED:
        if name not in columns:
            yield OrderProblem(Wrong.COLUMN_MISSING, place, name)


def _read(columns: list[str], body: list[tuple[int, list[str]]], expected: Expected) -> Parsed:
    orders, left_out, problems = list[FiledOrder](), list[str](), list[OrderProblem]()
    for line, cells in body:
        place = f"row {line}"
        if len(cells) != len(columns):
            problems.append(OrderProblem(Wrong.CELLS, place, value=str(len(cells)), expected=str(len(columns))))
            continue
        row = _Row(place, dict(zip(columns, cells, strict=True)), expected)
        medicine = row.get("medicine", values.text)
        if medicine is not None and medicine.lower() not in expected.medicines:
            left_out.append(place)
            continue
        order = row.order()
        problems += row.problems
        if order is not None:
            orders.append(order)
    problems += shared_numbers(orders)
    return tuple(orders), tuple(left_out), tuple(problems)


@dataclass(slots=True)
class _Row:
    """One row: its cells are read one by one; what cannot be taken becomes a problem."""

    place: str
    cells: Mapping[str, str]
    expected: Expected
    problems: list[OrderProblem] = field(default_factory=list)

    def get(self, name: str, read: Callable[[str], _T]) -> _T | None:
        """None where the cell is empty, or cannot be taken."""
        cell = self.cells.get(name, "")
        if not cell.strip():
            if name in NEEDED:
                self.say(Wrong.MISSING, name)
            return None
        try:
            return read(cell)
        except NotTaken as problem:
            self.say(problem.wrong, name, problem.value, problem.expected)
            return None

    def say(self, wrong: Wrong, name: str, value: str = "", expected: str = "") -> None:
        self.problems.append(OrderProblem(wrong, self.place, name, value, expected))

    def order(self) -> FiledOrder | None:
        """The order; None once something is wrong, which then stands in `problems`."""
        self._expect_route()
        who = self.get("family_name", values.text), self.get("given_name", values.text)
        born, identifier = self.get("born", self._birthday), self.get("identifier", values.text)
        kg, measured_on = self.get("weight_kg", values.amount), self.get("weight_measured_on", self._day)
        if self.cells.get("weight_kg", "").strip() and not self.cells.get("weight_measured_on", "").strip():
            self.say(Wrong.WEIGHT_WITHOUT_DATE, "weight_measured_on")
        order = FiledOrder(
            self.place, who[0] or "", who[1] or "", born or self.expected.today, identifier or "",
            sex=self.get("sex", self._sex),
            allergies=self.get("allergies", _allergies),
            regimen=self.get("regimen", self._regimen),
            cycle=self.get("cycle", values.counted),
            day=self.get("day", values.counted),
            infusion_number=self.get("infusion_number", values.counted),
            weight_kg=kg,
            weight_measured_on=measured_on if kg is not None else None,
            dose_mg=self.get("dose_mg", values.amount),
            bag_volume_ml=self.get("bag_volume_ml", values.amount),
            home_premedication=self.get("home_premedication", _home) or (),
        )  # fmt: skip
        return None if self.problems else order

    def _expect_route(self) -> None:
        route = self.get("route", values.text)
        if route is not None and route != ROUTE:
            self.say(Wrong.ROUTE, "route", route)

    def _day(self, cell: str) -> date:
        return values.day(cell, self.expected.today)

    def _birthday(self, cell: str) -> date:
        return values.birthday(cell, self.expected.today)

    def _sex(self, cell: str) -> str:
        return values.word(cell, frozenset(SEXES))

    def _regimen(self, cell: str) -> str:
        return values.word(cell, self.expected.regimens)


def _allergies(cell: str) -> tuple[str, ...]:
    said = values.text(cell)
    if said == NONE_KNOWN:
        return ()
    words = tuple(word.strip() for word in said.split(BETWEEN) if word.strip())
    if not words or "," in said:  # the form separates them by commas
        raise NotTaken(Wrong.WORD, said, f"{NONE_KNOWN}; a{BETWEEN}b")
    return words


def _home(cell: str) -> tuple[Group, ...]:
    groups = frozenset(Group)
    return tuple(Group(values.word(word, groups)) for word in cell.split(BETWEEN))
