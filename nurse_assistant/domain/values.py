"""Whether the values of an entry can be meant (`bad_value`): words of their lists, rates above 0, fields that exist."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal

from nurse_assistant.domain.effective import CORRECTIONS, struck_numbers
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.fields import FIELDS, UNCHANGEABLE, Field, Type, fields_of
from nurse_assistant.domain.minutes import minute
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.vocabulary import Kind

_MOST_GRADE = 5
_LEAST_IDENTIFIERS = 2


def has_bad_value(protocol: InfusionProtocol, entry: Entry) -> bool:
    """Whether a value of this entry, taken alone, cannot be meant."""
    if any(_is_bad(field, entry.data[field.name]) for field in FIELDS[entry.kind] if field.name in entry.data):
        return True
    if entry.order_how is not None and _is_bad(fields_of(entry.kind)["order_how"], entry.order_how):
        return True
    match entry.kind:
        case Kind.IDENTITY_CONFIRMED:
            return len(set(entry.words("identifiers") or ())) < _LEAST_IDENTIFIERS
        case Kind.CHECK_DONE:
            return entry.text("check") not in protocol.readiness.checks
        case Kind.PREMEDICATION_GIVEN:
            return ends_before_it_began(entry)
        case Kind.REACTION_GRADED if "grade" not in entry.data and "anaphylaxis" not in entry.data:
            return True
        case Kind.REACTION_GRADED | Kind.LATE_REACTION:
            return (entry.whole("grade") or 0) > _MOST_GRADE
    return False


def ends_before_it_began(premedicine: Entry) -> bool:
    """Its own infusion ended in a clock minute before it began: the start window would open too early."""
    ended = premedicine.time("ended_at")
    return ended is not None and minute(ended) < minute(premedicine.at)


def _is_bad(field: Field, value: object) -> bool:
    if field.above_zero and isinstance(value, Decimal) and value <= 0:
        return True
    if not field.words:
        return False
    words = value if isinstance(value, tuple) else (value,)
    return any(word not in field.words for word in words)


def correctable(log: Iterable[Entry], number: int) -> Entry | None:
    """The entry of that number as recorded, if it can be amended or struck at all."""
    log = tuple(log)
    found = next((entry for entry in log if entry.number == number), None)
    if found is None or found.kind in CORRECTIONS or number in struck_numbers(log):
        return None
    return found


def can_change(entry: Entry, changes: Mapping[str, object]) -> bool:
    """Whether these are fields of the entry's kind that a correction may set, with values of their type."""
    known = fields_of(entry.kind)
    return all(
        name in known and name not in UNCHANGEABLE and _is_of_type(known[name].type, value)
        for name, value in changes.items()
    )


_PYTHON = {
    Type.TEXT: str,
    Type.AMOUNT: Decimal,
    Type.WHOLE: int,
    Type.TIME: datetime,
    Type.FLAG: bool,
    Type.LIST: tuple,
    Type.CHANGES: Mapping,
}


def _is_of_type(type_: Type, value: object) -> bool:
    if isinstance(value, bool):
        return type_ is Type.FLAG
    return isinstance(value, _PYTHON[type_])
