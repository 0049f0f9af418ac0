"""An order read from a file: what the form of a new patient would be told; and what is wrong with a refused file.

What a file does not say is None and is asked for by the form; nothing is guessed here or there.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from nurse_assistant.domain.vocabulary import Group


@dataclass(frozen=True, slots=True)
class FiledOrder:
    """One order. Amounts have their unit in the name; a weight is a measured one and has its day."""

    place: str
    """Where it stands in the file, for people: "row 3", "entry 2, MedicationRequest"."""
    family: str
    given: str
    born: date
    identifier: str
    sex: str | None = None
    allergies: tuple[str, ...] | None = None
    """`()`: none known; None: not said."""
    regimen: str | None = None
    cycle: int | None = None
    day: int | None = None
    infusion_number: int | None = None
    weight_kg: Decimal | None = None
    weight_measured_on: date | None = None
    dose_mg: Decimal | None = None
    bag_volume_ml: Decimal | None = None
    home_premedication: tuple[Group, ...] = ()
    notes: tuple[str, ...] = ()
    """Words of the prescriber or of pharmacy, each in one line: no field takes them, the nurse reads them."""
    valid_from: date | None = None
    """A day after today from which on the order is valid; None: from today or before, or not said."""


@dataclass(frozen=True, slots=True)
class FiledOrders:
    """What a file holds: at least one order, in the order of the file."""

    file: str
    """Its name without the folder."""
    orders: tuple[FiledOrder, ...]
    left_out: tuple[str, ...] = ()
    """Orders for other medicines, by place: seen, and not for this program."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What an order here may say: the medicines and regimens of the protocols offered, and which day it is."""

    medicines: frozenset[str]
    regimens: frozenset[str]
    today: date
    brands: frozenset[str] = frozenset()
    """In small letters. A brand may stand beside the medicine's name or code, never alone."""


class Wrong(StrEnum):
    """Why something in a file cannot be taken. The sentences are the window's."""

    NOT_READABLE = "not_readable"
    TOO_LARGE = "too_large"
    NOT_UTF8 = "not_utf8"
    NO_ORDER = "no_order"
    TOO_MANY = "too_many"
    NOT_CSV = "not_csv"
    COLUMN_UNKNOWN = "column_unknown"
    COLUMN_WITHOUT_UNIT = "column_without_unit"
    COLUMN_TWICE = "column_twice"
    COLUMN_MISSING = "column_missing"
    CELLS = "cells"
    MISSING = "missing"
    FORMULA = "formula"
    CONTROL = "control"
    TOO_LONG = "too_long"
    DATE = "date"
    DATE_TWO_WAYS = "date_two_ways"
    DATE_AHEAD = "date_ahead"
    BORN_LONG_AGO = "born_long_ago"
    NUMBER = "number"
    NUMBER_TWO_WAYS = "number_two_ways"
    NUMBER_RANGE = "number_range"
    COUNT_RANGE = "count_range"
    WORD = "word"
    WEIGHT_WITHOUT_DATE = "weight_without_date"
    NOT_THIS_MEDICINE = "not_this_medicine"
    ROUTE = "route"
    NOT_JSON = "not_json"
    KEY_TWICE = "key_twice"
    NOT_A_BUNDLE = "not_a_bundle"
    NOT_FHIR = "not_fhir"
    NOT_FOUND = "not_found"
    NOT_ACTIVE = "not_active"
    MODIFIED = "modified"
    EXPIRED = "expired"
    RECORD_CLOSED = "record_closed"
    OUTDATED = "outdated"
    TWO_PEOPLE = "two_people"
    UNIT = "unit"
    UNIT_MISSING = "unit_missing"
    SEVERAL = "several"
    BAG_DIFFERS = "bag_differs"


@dataclass(frozen=True, slots=True)
class OrderProblem:
    """One thing that is wrong: where, and what stands there."""

    wrong: Wrong
    place: str = ""
    """ "row 3" or the resource; "": the file as a whole."""
    field: str = ""
    """The column, or the element of the resource."""
    value: str = ""
    """What stands there, cut short."""
    expected: str = ""
    """What should stand there, where that can be said: a unit, a name, the words to choose from."""


class OrderFileProblems(Exception):
    """The file is refused: everything that is wrong with it, in its own order."""

    def __init__(self, file: str, problems: tuple[OrderProblem, ...]) -> None:
        super().__init__("; ".join(f"{one.place} {one.field} {one.wrong}" for one in problems))
        self.file, self.problems = file, problems


class OrderReader(Protocol):
    """Reads orders out of files of other programs."""

    def read(self, path: Path, expected: Expected) -> FiledOrders:
        """Raises OrderFileProblems with everything that is wrong; nothing else, whatever the bytes are."""
        ...
