"""A point that slipped by one place is asked about wherever a measure is typed, and what is usual is not."""

from decimal import Decimal

import pytest

from nurse_assistant.ui.steps.rate_boxes import counter_range
from nurse_assistant.ui.widgets.fields import measure_field
from nurse_assistant.ui.wording.measures import PLAUSIBLE
from tests.support.day import Day

USUAL = {
    "systolic_mmhg": "128", "diastolic_mmhg": "76", "pulse_per_min": "78", "resp_per_min": "16", "spo2_percent": "97",
    "temp_c": "36.8", "pump_rate_ml_h": "75", "rate_ml_h": "75", "kg": "72", "dose_mg": "720", "volume_ml": "250",
    "anc_10e9_l": "2.1", "platelets_10e9_l": "140", "prime_ml": "25",
}  # fmt: skip
NEVER_TOO_SMALL = {"pump_rate_ml_h", "rate_ml_h", "prime_ml"}
"""A tenth of these may be the truth: the boxes that know the plan ask more closely."""
ONLY_FROM_NOUGHT = {"on_oxygen_l_min", "volume_given_ml"}


def asked(measure: str, text: str) -> str:
    field = measure_field(measure, "Value", "u", name="value")
    field.set_text(text)
    return field.question() or field.problem()


def test_every_measure_is_looked_at_here() -> None:
    assert set(PLAUSIBLE) == {*USUAL, *ONLY_FROM_NOUGHT}


@pytest.mark.parametrize("measure", USUAL)
def test_what_is_usual_is_not_asked_about(measure: str) -> None:
    assert asked(measure, USUAL[measure]) == ""


@pytest.mark.parametrize("measure", USUAL)
def test_ten_times_as_much_is_asked_about(measure: str) -> None:
    assert asked(measure, format(Decimal(USUAL[measure]) * 10, "f"))


@pytest.mark.parametrize("measure", [one for one in USUAL if one not in NEVER_TOO_SMALL])
def test_a_tenth_is_asked_about_and_what_was_meant_is_guessed(measure: str) -> None:
    said = asked(measure, format(Decimal(USUAL[measure]) / 10, "f"))
    assert "unusual" in said


@pytest.mark.parametrize(("typed", "odd"), [("120", False), ("12", True), ("250", False), ("251", True)])
def test_the_pumps_counter_is_held_against_the_reckoning_and_the_bag(typed: str, odd: bool) -> None:
    day = Day().risen()
    day.later(96)
    low, high = counter_range(day.view())
    field = measure_field("volume_given_ml", "Volume", "mL", name="value")
    field.set_range(low, high)
    field.set_text(typed)
    assert bool(field.question()) is odd


def test_soon_after_the_start_a_small_counter_is_no_slip() -> None:
    day = Day().started()
    low, high = counter_range(day.view())
    assert low == 0
    assert high == 10
