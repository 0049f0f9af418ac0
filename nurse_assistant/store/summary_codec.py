"""Summaries of infusions as rows, and back. Knows no SQL. Nothing is hashed: a row that is lost is made anew."""

import json
from datetime import datetime
from typing import Any, NamedTuple

from nurse_assistant.application.infusion_summary import FORM, Basis, Facts, Reacted, Summary
from nurse_assistant.domain.deviations import Deviation
from nurse_assistant.domain.entries import Patient
from nurse_assistant.domain.vocabulary import Code, DeviationClass, Kind, Priority
from nurse_assistant.store.canonical import text_to_time, time_to_text, to_json, understood
from nurse_assistant.store.headers import patient_key

BETWEEN = "\n"
"""Stands around each name, code and word in a list that is looked into: none of them holds it."""


class SummaryRow(NamedTuple):
    session_id: str
    form: int
    opened_at: str
    patient_key: str
    people: str
    chair: str
    infusion_number: int
    grade: int | None
    otherwise: str
    late: str
    caught: int
    to_review: int
    words: str
    entries: int
    attempts: int
    signatures: int
    events: int
    body: str


def encode(summary: Summary) -> SummaryRow:
    facts, basis = summary.facts, summary.basis
    return SummaryRow(
        session_id=summary.session,
        form=FORM,
        opened_at=time_to_text(summary.opened_at),
        patient_key=patient_key(summary.patient.identifier),
        people=_listed(facts.people),
        chair=facts.chair,
        infusion_number=facts.infusion_number,
        grade=facts.grade,
        otherwise=_listed(sorted({one.code.value for one in facts.otherwise})),
        late=_listed(sorted({one.code.value for one in facts.late})),
        caught=len(facts.caught),
        to_review=int(facts.to_review),
        words=_listed(summary.words),
        entries=basis.entries,
        attempts=basis.attempts,
        signatures=basis.signatures,
        events=basis.events,
        body=_body_of(facts),
    )


def decode(row: SummaryRow, patient: Patient) -> Summary:
    """Raises Unreadable."""
    with understood("The summary of an infusion"):
        basis = Basis(row.entries, row.attempts, row.signatures, row.events)
        return Summary(row.session_id, patient, text_to_time(row.opened_at), _facts_of(row), basis)


def _listed(words: "tuple[str, ...] | list[str]") -> str:
    return f"{BETWEEN}{BETWEEN.join(words)}{BETWEEN}" if words else ""


def _body_of(facts: Facts) -> str:
    """What stands in no column of its own."""
    said: dict[str, object] = {
        "people": facts.people,
        "started_at": _time(facts.started_at),
        "ended_at": _time(facts.ended_at),
        "end": facts.end,
        "stopped_for_good": facts.stopped_for_good,
        "cause": facts.cause,
        "medicine_minutes": facts.medicine_minutes,
        "rises": facts.rises,
        "checks": facts.checks,
        "reactions": [(_time(one.at), one.grade, one.anaphylaxis, one.stop_s) for one in facts.reactions],
        "deviations": [(one.code, one.kind, one.entry, one.minutes) for one in facts.deviations],
        "start": facts.start,
        "caught": facts.caught,
        "alarms": facts.alarms,
        "corrected": facts.corrected,
        "signed_by": facts.signed_by,
        "reviewed_by": facts.reviewed_by,
    }
    return to_json(said)


def _facts_of(row: SummaryRow) -> Facts:
    body: dict[str, Any] = json.loads(row.body)
    return Facts(
        chair=row.chair,
        infusion_number=row.infusion_number,
        people=tuple(body["people"]),
        started_at=_when(body["started_at"]),
        ended_at=_when(body["ended_at"]),
        end=Kind(body["end"]) if body["end"] else None,
        stopped_for_good=body["stopped_for_good"],
        cause=body["cause"],
        medicine_minutes=tuple(body["medicine_minutes"]),
        rises=body["rises"],
        checks=body["checks"],
        reactions=tuple(Reacted(text_to_time(at), *rest) for at, *rest in body["reactions"]),
        deviations=tuple(
            Deviation(Code(code), DeviationClass(kind), entry, minutes)
            for code, kind, entry, minutes in body["deviations"]
        ),
        start=body["start"],
        caught=tuple(tuple(map(Code, codes)) for codes in body["caught"]),
        alarms=tuple((Priority(priority), count) for priority, count in body["alarms"]),
        corrected=body["corrected"],
        signed_by=body["signed_by"],
        reviewed_by=body["reviewed_by"],
    )


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else time_to_text(moment)


def _when(text: str | None) -> datetime | None:
    return None if text is None else text_to_time(text)
