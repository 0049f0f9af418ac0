"""The three tables for a spreadsheet: sessions, entries, deviations. Columns and rows as values; no file format.

A row is a tuple of cells in the order of its columns: text, whole number, amount (`Decimal`, unit in the name of the
column), yes or no, day, time (aware, in the zone of the infusion), or None.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal

from nurse_assistant.application.patient_history import past_infusion
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.effective import CORRECTIONS
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.fields import FIELDS, Type
from nurse_assistant.domain.vocabulary import DeviationClass

Cell = str | int | bool | Decimal | date | datetime | None
Row = tuple[Cell, ...]

SESSIONS, ENTRIES, DEVIATIONS = "sessions", "entries", "deviations"

_OF_SESSIONS = (
    "infusion", "first_entry_at", "timezone", "family", "given", "born", "sex", "identifier", "allergies", "protocol",
    "protocol_version", "jurisdiction", "regimen", "cycle", "day", "infusion_number", "weight_kg", "dose_mg",
    "bag_volume_ml", "chair", "opened_by", "phase", "started_at", "ended_at", "end", "volume_given_ml", "reactions",
    "worst_grade", "anaphylaxis", "signed_off_at", "signed_off_by", "entries", "struck", "caught_by_a_check",
    "deviations_protocol", "deviations_incident", "deviations_timing",
)  # fmt: skip
_FIELDS = tuple(dict.fromkeys(field.name for fields in FIELDS.values() for field in fields))
_SAID = ("done_by", "reason", "second_person", "ordered_by", "order_how", "order_read_back", "happened_so")
_OF_ENTRIES = (
    "infusion", "number", "kind", "status", "at", "recorded_at", "by", *_SAID, "codes", "was",
    *("corrected_entry" if name == "entry" else name for name in _FIELDS),
)  # fmt: skip
_OF_DEVIATIONS = (
    "infusion", "infusion_number", "entry", "kind", "at", "by", "class", "code", "minutes_late", "reason", "ordered_by",
    "order_how", "second_person",
)  # fmt: skip
COLUMNS: Mapping[str, tuple[str, ...]] = {
    SESSIONS: _OF_SESSIONS, ENTRIES: _OF_ENTRIES, DEVIATIONS: _OF_DEVIATIONS,
}  # fmt: skip
TIMES_OF_DAY = frozenset({
    "first_entry_at", "started_at", "ended_at", "signed_off_at", "at", "recorded_at",
    *(field.name for fields in FIELDS.values() for field in fields if field.type is Type.TIME),
})  # fmt: skip
"""The columns whose cells are times."""


def rows(view: DeskView) -> Iterator[tuple[str, Row]]:
    """Every row of one infusion, each with the name of its table."""
    yield SESSIONS, _session(view)
    yield from ((ENTRIES, row) for row in _entries(view))
    yield from ((DEVIATIONS, row) for row in _deviations(view))


def _session(view: DeskView) -> Row:
    case, state = view.session.case, view.state
    patient, order, protocol, past = case.patient, case.order, view.session.protocol, past_infusion(view)
    found = [one.kind for one in view.guidance.deviations]
    signed = state.signed_off
    return (
        view.id, _local(view, view.log[0].at), view.zone.key, patient.family, patient.given, patient.born, patient.sex,
        patient.identifier, None if patient.allergies is None else ", ".join(patient.allergies) or "none known",
        protocol.id, protocol.version, case.jurisdiction.value, order.regimen, order.cycle, order.day,
        order.infusion_number, order.weight_kg, order.dose_mg, order.bag_volume_ml, view.chair, view.opened_by,
        state.phase.value, _local(view, state.started.at if state.started else None),
        _local(view, state.ended.at if state.ended else None), past.end.value, _hundredth(past.volume_given_ml),
        past.reactions, past.worst_grade, past.anaphylaxis, _local(view, signed.at if signed else None),
        signed.person if signed else None, len(view.log), sum(one.struck for one in view.lines), len(view.attempts),
        *(found.count(one) for one in (DeviationClass.PROTOCOL, DeviationClass.INCIDENT, DeviationClass.TIMING)),
    )  # fmt: skip


def _entries(view: DeskView) -> Iterator[Row]:
    """In the order of recording, each as it counts; `was`: what it said before it was corrected."""
    lines = {line.entry.number: line for line in view.lines}
    for written in view.log:
        line = lines.get(written.number)
        entry = line.entry if line else written
        status = "struck" if line and line.struck else "amended" if entry != written else "as recorded"
        yield (
            view.id, entry.number, entry.kind.value, "correction" if entry.kind in CORRECTIONS else status,
            _local(view, entry.at), _local(view, entry.recorded_at), entry.by,
            *(_plain(view, getattr(entry, name)) for name in _SAID), _joined(entry.codes) or None,
            _was(written, entry), *(_plain(view, entry.data.get(name)) for name in _FIELDS),
        )  # fmt: skip


def _deviations(view: DeskView) -> Iterator[Row]:
    counting = {line.entry.number: line.entry for line in view.lines} | {
        one.number: one for one in view.log if one.kind in CORRECTIONS
    }
    for one in view.guidance.deviations:
        entry = counting[one.entry]
        yield (
            view.id, view.session.case.order.infusion_number, one.entry, entry.kind.value, _local(view, entry.at),
            entry.person, one.kind.value, one.code.value, one.minutes, entry.reason, entry.ordered_by, entry.order_how,
            entry.second_person,
        )  # fmt: skip


def _local(view: DeskView, moment: datetime | None) -> datetime | None:
    return None if moment is None else moment.astimezone(view.zone)


def _plain(view: DeskView, value: object) -> Cell:
    match value:
        case datetime():
            return _local(view, value)
        case tuple():
            return _joined(value) or "none"
        case Mapping():
            return _as_text(value)
        case None | str() | bool() | int() | Decimal():
            return value
    raise TypeError(f"a {type(value).__name__} has no place in a table")


def _joined(words: tuple[str, ...]) -> str:
    return ", ".join(words)


def _was(written: Entry, entry: Entry) -> str | None:
    """What amendments replaced: the values as first written."""
    if written == entry:
        return None
    changed = {name: one for name, one in written.data.items() if entry.data.get(name) != one}
    common = ("at", *_SAID)
    changed |= {name: getattr(written, name) for name in common if getattr(written, name) != getattr(entry, name)}
    return _as_text(changed)


def _as_text(values: Mapping[str, object]) -> str:
    return json.dumps(values, ensure_ascii=False, sort_keys=True, default=_words_of)


def _words_of(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


def _hundredth(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal("0.01"))
