"""What a barcode says: badges, patients, codes on bags, and codes that arrive changed.

The GTIN is GS1's own example.
"""

from datetime import date, time

import pytest

from nurse_assistant.application.scanned import (
    Badge,
    Misread,
    Nobodys,
    Product,
    Scan,
    Unreadable,
    Wristband,
    read_scan,
)
from tests.support.day import NURSE, SECOND

GTIN = "09506000134352"
_BADGES = {"b-0042-yz": SECOND, "77123456": NURSE}
_PATIENTS = {"one": "485 777 3456", "two": "MRN-00815"}


def _badge_of(code: str) -> str | None:
    return _BADGES.get(code.casefold())


def _read(text: str) -> Scan:
    return read_scan(text, _badge_of, _PATIENTS)


def _product(text: str) -> Product:
    found = _read(text)
    assert isinstance(found, Product), found
    return found


def _why(text: str) -> Misread:
    found = _read(text)
    assert isinstance(found, Unreadable), found
    return found.why


@pytest.mark.parametrize("code", ["B-0042-YZ", "b-0042-yz", "]C0B-0042-YZ"])
def test_a_badge_with_caps_lock_or_a_symbology_in_front(code: str) -> None:
    assert _read(code) == Badge(SECOND)


@pytest.mark.parametrize("code", ["4857773456", "485 777 3456", "]A04857773456"])
def test_a_wristband_is_that_of_the_patient_with_this_number(code: str) -> None:
    assert _read(code) == Wristband("one", "485 777 3456")


def test_a_code_that_is_nobodys_badge_is_nobodys() -> None:
    assert read_scan("77123456", lambda _code: None, {}) == Nobodys("77123456")


def test_a_bag_with_everything() -> None:
    code = f"]d201{GTIN}1726113010" + "7KD2291\x1d21S-9"
    assert _product(code) == Product(GTIN, "7KD2291", date(2026, 11, 30), None, "S-9", None)


@pytest.mark.parametrize("lead", ["", "\x1d", "]d2", "]C1", "]Q3"])
def test_the_first_function_character_comes_in_many_ways(lead: str) -> None:
    assert _product(f"{lead}01{GTIN}10LOT1").lot == "LOT1"


def test_day_00_is_the_last_day_of_the_month() -> None:
    assert _product(f"01{GTIN}17270200").expires_on == date(2027, 2, 28)
    assert _product(f"01{GTIN}17280200").expires_on == date(2028, 2, 29)


def test_a_code_may_have_a_time() -> None:
    found = _product("]d270032611221800" + "\x1d10A1")
    assert (found.expires_on, found.expires_time) == (date(2026, 11, 22), time(18, 0))


def test_a_bag_label_with_the_patient_in_it() -> None:
    found = _product(f"01{GTIN}10A1\x1d914857773456")
    assert found.patient == Wristband("one", "485 777 3456")


def test_the_check_digit_of_a_product_is_looked_at() -> None:
    assert _why("]d20109506000134353") is Misread.PRODUCT_DIGIT


def test_a_day_that_does_not_exist_is_not_read() -> None:
    assert _why(f"01{GTIN}17261340") is Misread.NOT_READ


def test_the_code_of_a_carton_in_a_shop_has_no_lot() -> None:
    assert _why("9506000134352") is Misread.PRODUCT_ALONE


def test_caps_lock_turns_the_letters_round_and_the_symbology_tells() -> None:
    assert _product(f"]D201{GTIN}107kd2291").lot == "7KD2291"


@pytest.mark.parametrize("code", [f"+d201{GTIN}", "B\u00df0042\u00dfYZ", "B-0042-ZY"])
def test_a_german_keyboard_behind_an_english_scanner_is_said(code: str) -> None:
    assert _why(code) is Misread.KEYBOARD


def test_a_wristband_by_gs1_has_a_check_digit_too() -> None:
    assert _read("]d28018123456789012345675") == Nobodys("123456789012345675")
    assert _why("]d28018123456789012345674") is Misread.PERSON_DIGIT
    assert read_scan("]d28018123456789012345675", _badge_of, {"x": "123456789012345675"}) == Wristband(
        "x", "123456789012345675"
    )


def test_a_gs1_code_of_something_else_is_not_a_bag() -> None:
    assert _why("]d2410123") is Misread.NOT_READ


@pytest.mark.parametrize("code", ["MRN-00816", "12345678", "https://example.org/x"])
def test_anything_else_is_nobodys(code: str) -> None:
    assert _read(code) == Nobodys(code)
