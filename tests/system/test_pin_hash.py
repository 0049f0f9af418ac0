"""What is kept of a PIN: argon2id by OWASP's parameters, with its own salt; and what is no hash holds nothing."""

import pytest

from nurse_assistant.system.pin_hash import Argon2Pins
from tests.support.people import PINS


def test_the_parameters_are_those_of_owasp_and_stand_in_the_hash() -> None:
    hashed = Argon2Pins().hashed("4826")
    assert hashed.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert Argon2Pins().holds(hashed, "4826")
    assert not Argon2Pins().holds(hashed, "4827")


def test_a_hash_made_with_other_parameters_is_still_read() -> None:
    assert Argon2Pins().holds(PINS.hashed("4826"), "4826")


def test_equal_pins_have_unequal_hashes() -> None:
    assert PINS.hashed("4826") != PINS.hashed("4826")


@pytest.mark.parametrize("hashed", ["", "4826", "$argon2id$", "$argon2id$v=19$m=8,t=1,p=1$AAAA$"])
def test_what_is_no_hash_holds_no_pin(hashed: str) -> None:
    assert not PINS.holds(hashed, "4826")


def test_one_time_pins_are_six_figures_of_chance() -> None:
    made = {PINS.one_time() for _ in range(50)}
    assert {len(pin) for pin in made} == {6}
    assert len(made) > 40
