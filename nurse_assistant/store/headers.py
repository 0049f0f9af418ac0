"""Session headers and the unit's names as rows, and back, exactly. Knows no SQL.

Who the patient is stands in columns of the header and nowhere else. The header's hash covers a salted hash of
them, so that identity could one day be removed by law and the chain of the log would still verify.
"""

import json
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from hashlib import sha256
from secrets import token_hex
from typing import NamedTuple, TypedDict

from nurse_assistant.application.ports import Opened, Unit
from nurse_assistant.domain.entries import Case, Order, Patient
from nurse_assistant.domain.vocabulary import Group, Jurisdiction
from nurse_assistant.store.canonical import (
    digest,
    expect_version,
    text_to_time,
    time_to_text,
    to_json,
    understood,
)

VERSION = 1


class HeaderRow(NamedTuple):
    id: str
    patient_family: str
    patient_given: str
    patient_born: str
    patient_sex: str
    patient_identifier: str
    patient_allergies: str | None
    patient_key: str
    patient_salt: str
    patient_hash: str
    body: str
    protocol_sha256: str
    opened_at: str
    opened_by: str
    closed_at: str | None
    hash: str


class _Asked(TypedDict):
    """The order as JSON has it."""

    regimen: str
    cycle: int
    day: int
    infusion_number: int
    weight_kg: str
    dose_mg: str
    bag_volume_ml: str
    home_premedication: list[str]


def patient_key(identifier: str) -> str:
    """What makes two identifiers the same patient: spaces and capitals do not count."""
    return "".join(identifier.split()).casefold()


def protocol_sha256(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def encode(opened: Opened) -> HeaderRow:
    patient = opened.case.patient
    unsealed = HeaderRow(
        id=opened.id,
        patient_family=patient.family,
        patient_given=patient.given,
        patient_born=patient.born.isoformat(),
        patient_sex=patient.sex,
        patient_identifier=patient.identifier,
        patient_allergies=None if patient.allergies is None else to_json(patient.allergies),
        patient_key=patient_key(patient.identifier),
        patient_salt=token_hex(16),
        patient_hash="",
        body=_body_of(opened.case),
        protocol_sha256=protocol_sha256(opened.protocol_text),
        opened_at=time_to_text(opened.opened_at),
        opened_by=opened.opened_by,
        closed_at=None if opened.closed_at is None else time_to_text(opened.closed_at),
        hash="",
    )
    with_patient = unsealed._replace(patient_hash=patient_hash(unsealed))
    return with_patient._replace(hash=header_hash(with_patient))


def patient_hash(row: HeaderRow) -> str:
    return digest(
        row.patient_salt,
        row.patient_family,
        row.patient_given,
        row.patient_born,
        row.patient_sex,
        row.patient_identifier,
        row.patient_allergies,
    )


def header_hash(row: HeaderRow) -> str:
    """What the first line of the log is chained to. `closed_at` is left out: it changes."""
    return digest(row.id, row.patient_hash, row.body, row.protocol_sha256, row.opened_at, row.opened_by)


def decode(row: HeaderRow, protocol_text: str) -> Opened:
    """Raises Unreadable."""
    with understood("An infusion of the record"):
        body = json.loads(row.body)
        expect_version(body, VERSION)
        return Opened(
            id=row.id,
            case=Case(patient_of(row), _order(body["order"]), Jurisdiction(body["jurisdiction"]), body["timezone"]),
            protocol_text=protocol_text,
            opened_at=text_to_time(row.opened_at),
            opened_by=row.opened_by,
            closed_at=None if row.closed_at is None else text_to_time(row.closed_at),
        )


def unit_to_text(unit: Unit) -> str:
    return to_json({"v": VERSION, **asdict(unit)})


def text_to_unit(text: str) -> Unit:
    """Raises Unreadable."""
    with understood("The list of the unit's names"):
        body = json.loads(text)
        expect_version(body, VERSION)
        return Unit(
            name=body["name"],
            chairs=tuple(body["chairs"]),
            staff=tuple(body["staff"]),
            timezone=body["timezone"],
            jurisdiction=body["jurisdiction"],
            badges=tuple((str(code), str(person)) for code, person in body.get("badges", ())),
            patient_number=body.get("patient_number", ""),  # the first records have neither
        )


def _body_of(case: Case) -> str:
    order = case.order
    asked: _Asked = {
        "regimen": order.regimen,
        "cycle": order.cycle,
        "day": order.day,
        "infusion_number": order.infusion_number,
        "weight_kg": str(order.weight_kg),
        "dose_mg": str(order.dose_mg),
        "bag_volume_ml": str(order.bag_volume_ml),
        "home_premedication": [group.value for group in order.home_premedication],
    }
    return to_json({"v": VERSION, "order": asked, "jurisdiction": case.jurisdiction, "timezone": case.timezone})


def _order(asked: _Asked) -> Order:
    return Order(
        regimen=asked["regimen"],
        cycle=asked["cycle"],
        day=asked["day"],
        infusion_number=asked["infusion_number"],
        weight_kg=Decimal(asked["weight_kg"]),
        dose_mg=Decimal(asked["dose_mg"]),
        bag_volume_ml=Decimal(asked["bag_volume_ml"]),
        home_premedication=tuple(Group(word) for word in asked["home_premedication"]),
    )


def patient_of(row: HeaderRow) -> Patient:
    return Patient(
        family=row.patient_family,
        given=row.patient_given,
        born=date.fromisoformat(row.patient_born),
        sex=row.patient_sex,
        identifier=row.patient_identifier,
        allergies=None if row.patient_allergies is None else tuple(json.loads(row.patient_allergies)),
    )
