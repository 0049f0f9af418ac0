"""Small true-to-life values for tests of the record."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from nurse_assistant.application.people import Role, StaffEvent, StaffKind
from nurse_assistant.application.ports import Attempt, Opened, Unit, WorkstationEvent, WorkstationKind
from nurse_assistant.application.signatures import Meaning, Signing
from nurse_assistant.domain.entries import Case, Entry, Order, Patient
from nurse_assistant.domain.vocabulary import Code, Group, Jurisdiction, Kind, Outcome

START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
END = START + timedelta(hours=5)

NURSE = "T. Okafor"
PATIENT = Patient("Müller", "Elena", date(1956, 3, 12), "female", "485 777 3456", ("penicillin", "latex"))
ORDER = Order("Pd", 1, 8, 2, Decimal("72.0"), Decimal(720), Decimal(250), (Group.ANTIPYRETIC,))
PROTOCOL = 'id = "isatuximab-iv"\n'
UNIT = Unit("Day ward", ("1", "2", "Window"), ("T. Okafor", "M. Ruiz"), "Europe/London", "US")


def opened(
    id_: str = "a",
    identifier: str = "485 777 3456",
    *,
    minutes: int = 0,
    closed_at: datetime | None = None,
    allergies: tuple[str, ...] | None = PATIENT.allergies,
    protocol: str = PROTOCOL,
) -> Opened:
    patient = Patient(PATIENT.family, PATIENT.given, PATIENT.born, PATIENT.sex, identifier, allergies)
    case = Case(patient, ORDER, Jurisdiction.EU, "Europe/London")
    return Opened(id_, case, protocol, START + timedelta(minutes=minutes), "T. Okafor", closed_at)


def note(number: int, text: str = "well") -> Entry:
    return entry(number, Kind.NOTE, {"text": text})


def sign_off(number: int) -> Entry:
    """At the end, as a header closed then says."""
    return replace(entry(number, Kind.SIGNED_OFF, {}), at=END)


def entry(number: int, kind: Kind, data: Mapping[str, object]) -> Entry:
    at = START + timedelta(minutes=number)
    return Entry(number, kind, at, at + timedelta(seconds=30, microseconds=5), "T. Okafor", data)


def rich(number: int) -> Entry:
    """An entry with every common field said, and a correction of each type of value."""
    return Entry(
        number=number,
        kind=Kind.AMENDED,
        at=START,
        recorded_at=START + timedelta(minutes=3),
        by="T. Okafor",
        data={
            "entry": 1,
            "changes": {
                "at": START - timedelta(minutes=9),
                "kg": Decimal("71.50"),
                "signs": ("rash", "chills"),
                "filter": True,
                "grade": 2,
                "lot": "B-7",
                "done_by": None,
            },
        },
        done_by="M. Ruiz",
        reason="read from the wrong line",
        second_person="A. Chen",
        ordered_by="Dr R. Silva",
        order_how="telephone",
        order_read_back=False,
        happened_so=True,
        codes=(Code.LATE_ENTRY, Code.CHECK_CONCERN),
    )


def attempt(number: int = 1, text: str = "too soon") -> Attempt:
    return Attempt(note(number, text), Outcome.REFUSED, (Code.NOT_POSSIBLE_NOW,))


def event(minutes: int = 0, kind: WorkstationKind = WorkstationKind.ALARM_RAISED, session: str | None = "a",
          **data: str) -> WorkstationEvent:  # fmt: skip
    return WorkstationEvent(kind, START + timedelta(minutes=minutes, microseconds=7), "T. Okafor", session, data)


def staff_events() -> tuple[StaffEvent, ...]:
    """Two lines of people."""
    return (
        StaffEvent(StaffKind.ADDED, START, "the program", "T. Okafor", {"role": "charge_nurse"}),
        StaffEvent(StaffKind.PIN_WRONG, START + timedelta(microseconds=7), "T. Okafor", "T. Okafor", {"purpose": "ä"}),
    )


def signing(meaning: Meaning = Meaning.REVIEWED, note: str = "Ä, “x”") -> Signing:
    return Signing(meaning, "T. Okafor", Role.CHARGE_NURSE, END + timedelta(microseconds=7), note)
