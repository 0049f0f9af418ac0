"""Entries and attempts as rows, and back, exactly. Knows no SQL; the types of fields come from `domain/fields.py`.

The order of the fields of `EntryRow` and `AttemptRow` is the order in which they are hashed: it may never change.
A new shape of body gets a new `v`, and the old one is still read.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import NamedTuple

from nurse_assistant.application.ports import Attempt
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.fields import COMMON, FIELDS, Type
from nurse_assistant.domain.vocabulary import Code, Kind, Outcome
from nurse_assistant.store.canonical import expect_version, text_to_time, time_to_text, to_json, understood

VERSION = 1

CHANGEABLE: dict[str, Type] = {field.name: field.type for fields in (COMMON, *FIELDS.values()) for field in fields} | {
    "kind": Type.TEXT
}
"""What a field of `changes` is, whatever the kind of the entry corrected: a name has one type in all kinds.

`kind` may not be changed, but the attempt to do so is kept.
"""

_OF_KIND = {kind: {field.name: field.type for field in fields} for kind, fields in FIELDS.items()}


class EntryRow(NamedTuple):
    seq: int
    kind: str
    occurred_at: str
    recorded_at: str
    actor: str
    body: str


class AttemptRow(NamedTuple):
    seq: int
    number: int
    kind: str
    occurred_at: str
    recorded_at: str
    actor: str
    body: str
    outcome: str
    codes: str


def encode(entry: Entry) -> EntryRow:
    """Raises TypeError for a value that is not of its field's type: that is a fault of the program, not of the disk."""
    return EntryRow(
        seq=entry.number,
        kind=entry.kind.value,
        occurred_at=time_to_text(entry.at),
        recorded_at=time_to_text(entry.recorded_at),
        actor=entry.by,
        body=_body_of(entry),
    )


def decode(row: EntryRow) -> Entry:
    """Raises Unreadable."""
    with understood(f"Line {row.seq} of the record"):
        return _entry_of(row)


def encode_attempt(seq: int, attempt: Attempt) -> AttemptRow:
    row = encode(attempt.entry)
    return AttemptRow(
        seq=seq,
        number=row.seq,
        kind=row.kind,
        occurred_at=row.occurred_at,
        recorded_at=row.recorded_at,
        actor=row.actor,
        body=row.body,
        outcome=attempt.outcome.value,
        codes=to_json(attempt.codes),
    )


def decode_attempt(row: AttemptRow) -> Attempt:
    """Raises Unreadable."""
    with understood(f"Attempt {row.seq} of the record"):
        entry = _entry_of(EntryRow(row.number, row.kind, row.occurred_at, row.recorded_at, row.actor, row.body))
        return Attempt(entry, Outcome(row.outcome), _codes(json.loads(row.codes)))


def _body_of(entry: Entry) -> str:
    types = _OF_KIND[entry.kind]
    said: dict[str, object] = {
        "v": VERSION,
        "data": {name: _to_plain(name, types.get(name), value) for name, value in entry.data.items()},
        "done_by": entry.done_by,
        "reason": entry.reason,
        "second_person": entry.second_person,
        "ordered_by": entry.ordered_by,
        "order_how": entry.order_how,
        "order_read_back": entry.order_read_back,
        "happened_so": entry.happened_so,
        "codes": entry.codes,
    }
    return to_json({name: value for name, value in said.items() if value is not None})


def _entry_of(row: EntryRow) -> Entry:
    kind = Kind(row.kind)
    body = json.loads(row.body)
    expect_version(body, VERSION)
    return Entry(
        number=row.seq,
        kind=kind,
        at=text_to_time(row.occurred_at),
        recorded_at=text_to_time(row.recorded_at),
        by=row.actor,
        data={name: _from_plain(_OF_KIND[kind][name], value) for name, value in body["data"].items()},
        done_by=body.get("done_by"),
        reason=body.get("reason"),
        second_person=body.get("second_person"),
        ordered_by=body.get("ordered_by"),
        order_how=body.get("order_how"),
        order_read_back=body.get("order_read_back"),
        happened_so=body["happened_so"],
        codes=_codes(body["codes"]),
    )


def _codes(words: list[str]) -> tuple[Code, ...]:
    return tuple(Code(word) for word in words)


def _to_plain(name: str, type_: Type | None, value: object) -> object:
    """A value as JSON has it. The type is not written beside it: the table of fields knows it."""
    match type_, value:
        case Type(), None:
            return None
        case (Type.TEXT, str()) | (Type.FLAG, bool()):
            return value
        case Type.WHOLE, int() if not isinstance(value, bool):
            return value
        case Type.AMOUNT, Decimal():
            return str(value)
        case Type.TIME, datetime():
            return time_to_text(value)
        case Type.LIST, tuple() if all(isinstance(word, str) for word in value):
            return value
        case Type.CHANGES, Mapping():
            return {change: _to_plain(change, CHANGEABLE.get(change), new) for change, new in value.items()}
    raise TypeError(f"{name}: a {type(value).__name__} does not belong there")


def _from_plain(type_: Type, value: object) -> object:
    match type_, value:
        case _, None:
            return None
        case (Type.TEXT, str()) | (Type.FLAG, bool()) | (Type.WHOLE, int()):
            return value
        case Type.AMOUNT, str():
            return Decimal(value)
        case Type.TIME, str():
            return text_to_time(value)
        case Type.LIST, list():
            return tuple(value)
        case Type.CHANGES, dict():
            return {change: _from_plain(CHANGEABLE[change], new) for change, new in value.items()}
    raise ValueError(f"a {type(value).__name__} where {type_.name} belongs")
