"""Check digits of NHS numbers and other national ones; a hospital's own number passes free."""

import pytest

from nurse_assistant.domain.vocabulary import Jurisdiction
from nurse_assistant.ui.wording.identifiers import (
    NATIONAL_NUMBERS,
    NHS,
    OWN,
    identifier_question,
    numbers_for,
    spaced_identifier,
)


@pytest.mark.parametrize("number", ["9434765919", "943 476 5919", "943-476-5919", "4010232137"])
def test_right(number: str) -> None:
    assert identifier_question(number) == ""


@pytest.mark.parametrize("number", ["9434765918", "9434756919", "4857773456"])
def test_one_figure_wrong_or_two_changed_places(number: str) -> None:
    assert "last figure does not fit" in identifier_question(number)


@pytest.mark.parametrize("number", ["", "H12345", "123456789", "12345678901", "٤٨٥٧٧٧٣٤٥٦"])
def test_no_nhs_number_is_not_asked_about(number: str) -> None:
    assert identifier_question(number) == ""


def test_ten_is_never_a_check_digit() -> None:
    assert identifier_question("1000000010") != ""


def test_only_an_nhs_number_is_written_in_three_groups() -> None:
    assert spaced_identifier("9434765919").split() == ["943", "476", "5919"]
    assert spaced_identifier("4857773456") == "4857773456"


@pytest.mark.parametrize(
    ("kind", "right", "wrong"),
    [
        (NHS, "943 476 5919", "943 476 5918"),
        ("at.vnr", "1237 010180", "2237 010180"),
        ("be.nn", "85.07.30-033 28", "85.07.30-033 29"),
        ("dk.cpr", "211062-5629", "511062-5629"),
        ("nl.bsn", "1112.22.333", "1112.52.333"),
        ("fi.hetu", "131052-308T", "131052-308U"),
        ("fr.nir", "2 95 10 99 126 111 93", "2 95 10 99 126 111 94"),
        ("it.codicefiscale", "RCCMNL83S18D969H", "RCCMNL83S18D967H"),
        ("no.fodselsnummer", "151086 95088", "151086 95077"),
        ("pl.pesel", "44051401359", "44051401358"),
        ("se.personnummer", "880320-0016", "880320-0018"),
    ],
)
def test_each_national_number_by_the_library(kind: str, right: str, wrong: str) -> None:
    assert kind in NATIONAL_NUMBERS
    assert identifier_question(right, kind) == ""
    assert NATIONAL_NUMBERS[kind] in identifier_question(wrong, kind)


@pytest.mark.parametrize("number", ["MRN-00815", "12345", "H9434765918"])
@pytest.mark.parametrize("kind", [NHS, OWN, *NATIONAL_NUMBERS])
def test_the_hospitals_own_number_passes_free(number: str, kind: str) -> None:
    assert identifier_question(number, kind) == ""


def test_where_only_own_numbers_are_used_ten_figures_are_nothing_special() -> None:
    assert identifier_question("9434765918", OWN) == ""
    assert spaced_identifier("9434765919", OWN) == "9434765919"


def test_another_countrys_number_is_not_grouped_like_an_nhs_number() -> None:
    assert spaced_identifier("9434765919", "dk.cpr") == "9434765919"
    assert spaced_identifier("9434765919", NHS) == "943\N{NO-BREAK SPACE}476\N{NO-BREAK SPACE}5919"


def test_the_label_says_which_numbers_can_be_chosen() -> None:
    assert list(numbers_for(Jurisdiction.US)) == [OWN]
    assert list(numbers_for(Jurisdiction.EU)) == [*NATIONAL_NUMBERS, OWN]
