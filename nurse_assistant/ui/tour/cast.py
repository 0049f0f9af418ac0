"""The people and the figures of the scripted day. Nobody here is real."""

from datetime import UTC, date, datetime
from decimal import Decimal

from nurse_assistant.application.ports import Unit
from nurse_assistant.domain.entries import Case, Order, Patient
from nurse_assistant.domain.vocabulary import Jurisdiction

NURSE, SECOND = "T. Okafor", "M. Ruiz"
PIN = "4826"
"""Everybody's: what is tried out here is not guessing."""
MORNING = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
UNIT = Unit("Day unit 2", tuple(str(n) for n in range(1, 9)), (NURSE, SECOND, "A. Lowe"), "Europe/London", "US")
PATIENT = {
    "family": "Martin", "given": "Elena", "born": "12mar1956", "identifier": "4857773456", "cycle": "1", "day": "1",
    "infusion_number": "1", "weight_kg": "72", "dose_mg": "720", "bag_volume_ml": "250",
}  # fmt: skip
"""What is typed for the first patient, by field of the new patient's page."""
VITALS = {"pressure": "12876", "pulse": "78", "resp": "16", "spo2": "97", "temp": "368"}
"""What is typed in an uneventful check, by field."""


def case(
    family: str = "Martin", given: str = "Elena", identifier: str = "4857773456", infusion_number: int = 1
) -> Case:
    """A patient and her order, as typed from `PATIENT`."""
    patient = Patient(family, given, date(1956, 3, 12), "female", identifier, ("penicillin",))
    order = Order("Pd", 1, 1, infusion_number, Decimal(72), Decimal(720), Decimal(250))
    return Case(patient, order, Jurisdiction.US, UNIT.timezone)
