"""What was said of one infusion: the patient, the order, and the entries of the log. Values only, no rule.

Times are aware datetimes in UTC; amounts are `Decimal` and carry their unit in the name of the field.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from nurse_assistant.domain.vocabulary import Code, Group, Jurisdiction, Kind


@dataclass(frozen=True, slots=True)
class Patient:
    family: str
    given: str
    born: date
    sex: str
    identifier: str
    allergies: tuple[str, ...] | None
    """`()` = none known; `None` = not recorded."""


@dataclass(frozen=True, slots=True)
class Order:
    regimen: str
    cycle: int
    day: int
    infusion_number: int
    weight_kg: Decimal
    dose_mg: Decimal
    bag_volume_ml: Decimal
    home_premedication: tuple[Group, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """Who is treated, with what order, under which jurisdiction's label. Fixed when the session opens."""

    patient: Patient
    order: Order
    jurisdiction: Jurisdiction
    timezone: str
    """For showing times; never for arithmetic."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was said: what happened (`at`), when we were told (`recorded_at`), by whom.

    `data` holds the fields of the kind (`domain/fields.py`): numbers as `Decimal` or `int`, times as aware UTC
    datetimes, lists as tuples of str. A field that was left out is absent.
    """

    number: int
    """1, 2, 3 ... within the session, in the order of recording."""
    kind: Kind
    at: datetime
    recorded_at: datetime
    by: str
    data: Mapping[str, object] = field(default_factory=dict)
    done_by: str | None = None
    reason: str | None = None
    second_person: str | None = None
    ordered_by: str | None = None
    order_how: str | None = None
    order_read_back: bool | None = None
    happened_so: bool = False
    codes: tuple[Code, ...] = ()
    """What the guide said of it when it was recorded."""

    @property
    def person(self) -> str:
        """Who acted: `done_by`, else who recorded it."""
        return self.done_by or self.by

    def amount(self, name: str) -> Decimal | None:
        value = self.data.get(name)
        assert value is None or isinstance(value, Decimal), f"{name} is no amount"
        return value

    def whole(self, name: str) -> int | None:
        value = self.data.get(name)
        assert value is None or isinstance(value, int), f"{name} is no whole number"
        return value

    def text(self, name: str) -> str | None:
        value = self.data.get(name)
        assert value is None or isinstance(value, str), f"{name} is no text"
        return value

    def time(self, name: str) -> datetime | None:
        value = self.data.get(name)
        assert value is None or isinstance(value, datetime), f"{name} is no time"
        return value

    def flag(self, name: str) -> bool:
        return self.data.get(name) is True

    def words(self, name: str) -> tuple[str, ...] | None:
        """A list of words; `None` where it was left out, which is not the same as an empty one."""
        value = self.data.get(name)
        assert value is None or isinstance(value, tuple), f"{name} is no list"
        return value
