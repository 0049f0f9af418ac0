"""The log of one infusion as JSON, in the shape of docs/log-schema.md. A new shape gets a new version."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal

from nurse_assistant.application.ports import Attempt
from nurse_assistant.application.signatures import Signature
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Entry

SCHEMA, VERSION = "nurse-assistant-log", 1
_COMMON = ("done_by", "reason", "second_person", "ordered_by", "order_how", "order_read_back")


def log_json(view: DeskView) -> str:
    """Amounts are text, so that none is rounded; times are ISO 8601 in UTC to the microsecond; what was not said is
    left out."""
    case, protocol = view.session.case, view.session.protocol
    said = {
        "schema": SCHEMA,
        "version": VERSION,
        "exported_at": view.now,
        "infusion": {
            "id": view.id,
            "opened_by": view.opened_by,
            "jurisdiction": case.jurisdiction.value,
            "timezone": case.timezone,
            "protocol": {"id": protocol.id, "version": protocol.version},
            "patient": _fields(case.patient),
            "order": _fields(case.order),
        },
        "entries": [_entry(one) for one in view.log],
        "struck": sorted(line.entry.number for line in view.lines if line.struck),
        "deviations": [
            {"code": one.code.value, "class": one.kind.value, "entry": one.entry, "minutes": one.minutes}
            for one in view.guidance.deviations
        ],
        "attempts": [_attempt(one) for one in view.attempts],
        "signatures": [_signature(one) for one in view.signatures],
    }
    return json.dumps(_plain(said), ensure_ascii=False, indent=1) + "\n"


def _fields(one: object) -> dict[str, object]:
    return {name: getattr(one, name) for name in type(one).__dataclass_fields__}  # type: ignore[attr-defined]


def _entry(entry: Entry) -> dict[str, object]:
    said: dict[str, object] = {
        "number": entry.number,
        "kind": entry.kind.value,
        "at": entry.at,
        "recorded_at": entry.recorded_at,
        "by": entry.by,
    }
    said |= {name: value for name in _COMMON if (value := getattr(entry, name)) is not None}
    return said | {
        "happened_so": entry.happened_so,
        "codes": [code.value for code in entry.codes],
        "data": entry.data,
    }


def _attempt(one: Attempt) -> dict[str, object]:
    return {"entry": _entry(one.entry), "outcome": one.outcome.value, "codes": [code.value for code in one.codes]}


def _signature(one: Signature) -> dict[str, object]:
    signing = one.signing
    return {
        "meaning": signing.meaning.value,
        "person": signing.person,
        "role": signing.role.value,
        "at": signing.at,
        "note": signing.note,
        "entries": one.entries,
        "log_hash": one.log_hash,
        "head": one.head,
        "key": one.key,
        "signature": one.signature,
    }


def _plain(value: object) -> object:
    match value:
        case datetime():
            return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"
        case date():
            return value.isoformat()
        case Decimal():
            return f"{value:f}"
        case Mapping():
            return {name: _plain(one) for name, one in value.items()}
        case tuple() | list():
            return [_plain(one) for one in value]
    return value
