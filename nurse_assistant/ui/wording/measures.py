"""What is usual for a value somebody types, and what cannot be: asked about outside the first, refused above the last.

These are about slips of typing, not about patients: the limits that mean something stand in the protocol file.
"""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Plausible:
    """Usual from `low` to `high`; more than `most` cannot be."""

    low: Decimal
    high: Decimal
    most: Decimal


def _plausible(low: int | str, high: int, most: int) -> Plausible:
    return Plausible(Decimal(low), Decimal(high), Decimal(most))


PLAUSIBLE: dict[str, Plausible] = {
    "systolic_mmhg": _plausible(60, 260, 400),
    "diastolic_mmhg": _plausible(30, 150, 300),
    "pulse_per_min": _plausible(40, 180, 350),
    "resp_per_min": _plausible(8, 40, 120),
    "spo2_percent": _plausible(85, 100, 100),
    "temp_c": _plausible(34, 41, 46),
    "on_oxygen_l_min": _plausible(0, 15, 100),
    "pump_rate_ml_h": _plausible(1, 250, 2000),
    "rate_ml_h": _plausible(1, 250, 2000),
    "kg": _plausible(30, 200, 500),
    "dose_mg": _plausible(300, 2000, 20000),
    "volume_ml": _plausible(100, 500, 5000),
    "volume_given_ml": _plausible(0, 500, 5000),
    "prime_ml": _plausible(1, 100, 1000),
    "anc_10e9_l": _plausible("0.5", 15, 200),
    "platelets_10e9_l": _plausible(30, 700, 5000),
}
"""Wide enough that a patient is seldom asked about, narrow enough that a slip of the point is: the dose is 10 mg/kg."""
