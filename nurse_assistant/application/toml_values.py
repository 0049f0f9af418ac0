"""Values of a TOML file turned into the guide's own: amounts to `Decimal`, times to aware UTC, lists to tuples.

A value that cannot be is a `ValueError` whose text finishes the sentence "'name' ...". Nothing is guessed.
"""

from datetime import UTC, datetime
from decimal import Decimal

from nurse_assistant.domain.fields import Type

_YEARS = range(1900, 2200)
_LARGEST = Decimal(1_000_000)
_SMALLEST = Decimal("0.000001")


def as_text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("must be a text in quotes")
    return value


def as_amount(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise ValueError("must be a number")
    amount = Decimal(value)
    if not amount.is_finite():
        raise ValueError("must be a finite number")
    if amount < 0:
        raise ValueError("must not be negative")
    if amount > _LARGEST:
        raise ValueError("is too large to be meant")
    if 0 < amount < _SMALLEST:
        raise ValueError("is too small to be meant")
    return amount


def as_whole(value: object) -> int:
    amount = as_amount(value)
    if amount != int(amount):
        raise ValueError("must be a whole number")
    return int(amount)


def as_time(value: object) -> datetime:
    if not isinstance(value, datetime):
        raise ValueError("must be a date and time such as 2026-11-22T09:21:00+00:00")
    if value.tzinfo is None:
        raise ValueError("has no offset from UTC; write for instance 2026-11-22T09:21:00+00:00")
    if value.year not in _YEARS:
        raise ValueError(f"lies outside the years {_YEARS.start} to {_YEARS.stop - 1}")
    return value.astimezone(UTC)


def as_flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("must be true or false")
    return value


def as_list(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise ValueError("must be a list of texts in quotes")
    return tuple(value)


def as_changes(value: object) -> dict[str, object]:
    """The new values of an amendment. Which fields they fit is judged when the entry is known."""
    if not isinstance(value, dict):
        raise ValueError("must be a table of field = new value")
    return {name: _as_change(name, new) for name, new in value.items()}


def _as_change(name: str, value: object) -> object:
    try:
        return _as_any(name, value)
    except ValueError as error:
        raise ValueError(f"'{name}' {error}") from error


def _as_any(name: str, value: object) -> object:
    if isinstance(value, str | bool):
        return value
    if isinstance(value, list):
        return as_list(value)
    if isinstance(value, int | Decimal):
        return as_whole(value) if name in _WHOLE else as_amount(value)
    return as_time(value)


_WHOLE = ("grade", "infusion_number", "entry")

CONVERTERS = {
    Type.TEXT: as_text,
    Type.AMOUNT: as_amount,
    Type.WHOLE: as_whole,
    Type.TIME: as_time,
    Type.FLAG: as_flag,
    Type.LIST: as_list,
    Type.CHANGES: as_changes,
}
