"""Dose arithmetic against the worked examples of clinical.md, 9.4."""

from dataclasses import replace
from decimal import Decimal

import pytest

from nurse_assistant.domain import dose
from nurse_assistant.domain.dose import Vials
from tests.support.day import PROTOCOL

RULE = PROTOCOL.dose
BAG = Decimal(250)

EXAMPLES = (  # kg, mg, mL of drug, mg/mL, vials of 500 and 100, left over
    ("45", "450", "22.5", "1.80", (1, 0), "50"),
    ("58.5", "585", "29.25", "2.34", (1, 1), "15"),
    ("62.4", "624", "31.2", "2.50", (1, 2), "76"),
    ("70", "700", "35", "2.80", (1, 2), "0"),
    ("73.6", "736", "36.8", "2.94", (1, 3), "64"),
    ("82.5", "825", "41.25", "3.30", (1, 4), "75"),
    ("95", "950", "47.5", "3.80", (2, 0), "50"),
    ("120", "1200", "60", "4.80", (2, 2), "0"),
)


@pytest.mark.parametrize(("kg", "mg", "ml", "strength", "counts", "left"), EXAMPLES)
def test_what_a_weight_takes(kg: str, mg: str, ml: str, strength: str, counts: tuple[int, int], left: str) -> None:
    by_weight = dose.dose_by_weight_mg(RULE, Decimal(kg))
    taken = dose.preparation(RULE, by_weight, BAG)
    sizes = (Vials(Decimal(500), counts[0]), Vials(Decimal(100), counts[1]))
    assert by_weight == Decimal(mg)
    assert taken.drug_ml == Decimal(ml)
    assert taken.bag_mg_per_ml == Decimal(strength)
    assert taken.vials == tuple(each for each in sizes if each.count)
    assert taken.left_over_mg == Decimal(left)


@pytest.mark.parametrize(
    ("mg", "nearest"),
    [
        ("450", (("400", "-11.1", False), ("500", "11.1", False))),
        ("585", (("600", "2.6", True),)),
        ("624", (("600", "-3.8", True),)),
        ("700", (("700", "0", True),)),
        ("736", (("700", "-4.9", True),)),
        ("825", (("800", "-3.0", True),)),
        ("950", (("900", "-5.3", True), ("1000", "5.3", True))),
        ("1200", (("1200", "0", True),)),
        ("50", (("100", "100", False),)),
    ],
)
def test_nearest_whole_vials(mg: str, nearest: tuple[tuple[str, str, bool], ...]) -> None:
    found = dose.whole_vial_doses(RULE, Decimal(mg))
    wanted = tuple((Decimal(amount), Decimal(percent), within) for amount, percent, within in nearest)
    assert tuple((each.dose_mg, each.difference_percent, each.within_tolerance) for each in found) == wanted


def test_72_kg_as_on_the_new_patient_page() -> None:
    taken = dose.preparation(RULE, dose.dose_by_weight_mg(RULE, Decimal(72)), BAG)
    assert (taken.dose_mg, taken.drug_ml, taken.left_over_mg) == (Decimal(720), Decimal(36), Decimal(80))
    assert taken.vials == (Vials(Decimal(500), 1), Vials(Decimal(100), 3))


@pytest.mark.parametrize(("mg", "within"), [("792", True), ("792.01", False), ("648", True), ("647.99", False)])
def test_the_band_includes_its_limit(mg: str, within: bool) -> None:
    assert dose.within_dose_tolerance(RULE, Decimal(mg), Decimal(72)) is within


@pytest.mark.parametrize(("mg", "refused"), [("1399.9", False), ("1400", True), ("1400.1", False)])
def test_the_subcutaneous_dose(mg: str, refused: bool) -> None:
    assert dose.is_subcutaneous_dose(RULE, Decimal(mg)) is refused


def test_one_size_of_vial() -> None:
    only = replace(RULE, vials_mg=(Decimal(100),))
    assert dose.fewest_vials(only, Decimal(720)) == (Vials(Decimal(100), 8),)


def test_the_difference_is_signed_and_to_a_tenth() -> None:
    assert dose.difference_percent(Decimal(63), Decimal(72)) == Decimal("-12.5")
    assert dose.difference_percent(Decimal(74), Decimal(72)) == Decimal("2.8")
