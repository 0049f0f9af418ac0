"""Dose arithmetic: what the weight asks for, what it takes of drug and vials, what whole vials would come to.

It shows, it never decides: ordered, rounded and prepared doses stay apart, and nothing here rounds a dose by itself.
Every amount must be above 0. All numbers come from the protocol's `DoseRule`.
"""

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from nurse_assistant.domain.protocol import DoseRule

_HUNDRED = Decimal(100)
_ONE_PLACE, _TWO_PLACES = Decimal("0.1"), Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Vials:
    """So many vials of one size."""

    size_mg: Decimal
    count: int


@dataclass(frozen=True, slots=True)
class Preparation:
    """What a dose takes: drug drawn up (as much diluent comes out of the bag), vials, and what is left in them."""

    dose_mg: Decimal
    drug_ml: Decimal
    bag_mg_per_ml: Decimal
    """In the bag, to 0.01."""
    vials: tuple[Vials, ...]
    """Largest first; sizes that are not needed are left out."""
    left_over_mg: Decimal


@dataclass(frozen=True, slots=True)
class WholeVialDose:
    """A dose that leaves nothing over, and how far it is from the exact one."""

    dose_mg: Decimal
    difference_percent: Decimal
    """To 0.1; negative: less."""
    within_tolerance: bool


def dose_by_weight_mg(rule: DoseRule, weight_kg: Decimal) -> Decimal:
    return rule.mg_per_kg * weight_kg


def drug_ml(rule: DoseRule, dose_mg: Decimal) -> Decimal:
    return dose_mg / rule.concentration_mg_per_ml


def difference_percent(value: Decimal, reference: Decimal) -> Decimal:
    """By how many percent of the reference the value is above it (negative: below), to 0.1."""
    return ((value - reference) * _HUNDRED / reference).quantize(_ONE_PLACE, ROUND_HALF_UP)


def differs_by_more_than(value: Decimal, reference: Decimal, percent: Decimal) -> bool:
    """Exact, as the rules judge it: never by the rounded percent."""
    return abs(value - reference) * _HUNDRED > reference * percent


def within_dose_tolerance(rule: DoseRule, dose_mg: Decimal, weight_kg: Decimal) -> bool:
    return not differs_by_more_than(dose_mg, dose_by_weight_mg(rule, weight_kg), rule.tolerance_percent)


def is_subcutaneous_dose(rule: DoseRule, dose_mg: Decimal) -> bool:
    """The fixed dose of the subcutaneous product is not taken for an intravenous one, whatever the weight."""
    return dose_mg == rule.subcutaneous_dose_mg


def preparation(rule: DoseRule, dose_mg: Decimal, bag_volume_ml: Decimal) -> Preparation:
    vials = fewest_vials(rule, dose_mg)
    return Preparation(
        dose_mg=dose_mg,
        drug_ml=drug_ml(rule, dose_mg),
        bag_mg_per_ml=(dose_mg / bag_volume_ml).quantize(_TWO_PLACES, ROUND_HALF_UP),
        vials=vials,
        left_over_mg=sum((each.size_mg * each.count for each in vials), Decimal(0)) - dose_mg,
    )


def fewest_vials(rule: DoseRule, dose_mg: Decimal) -> tuple[Vials, ...]:
    """As little as possible left over, and for that the fewest vials; larger sizes are multiples of the smallest."""
    smallest = rule.vials_mg[-1]
    rest = _up(dose_mg, smallest)
    found = []
    for size in rule.vials_mg[:-1]:
        found.append(Vials(size, int(rest // size)))
        rest -= size * found[-1].count
    found.append(Vials(smallest, int(_up(rest, smallest) / smallest)))
    return tuple(each for each in found if each.count)


def whole_vial_doses(rule: DoseRule, dose_mg: Decimal) -> tuple[WholeVialDose, ...]:
    """The nearest dose that leaves nothing over; both where two are equally near, the lower first."""
    smallest = rule.vials_mg[-1]
    above = _up(dose_mg, smallest)
    doses = {each for each in (above - smallest, above) if each > 0}
    nearest = min(abs(each - dose_mg) for each in doses)
    return tuple(
        WholeVialDose(
            each,
            difference_percent(each, dose_mg),
            not differs_by_more_than(each, dose_mg, rule.tolerance_percent),
        )
        for each in sorted(doses)
        if abs(each - dose_mg) == nearest
    )


def _up(amount: Decimal, size: Decimal) -> Decimal:
    """The next multiple of a size at or above an amount."""
    return (amount / size).to_integral_value(ROUND_CEILING) * size
