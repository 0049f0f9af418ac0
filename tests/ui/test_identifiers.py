"""Check digits of NHS numbers."""

import pytest

from nurse_assistant.ui.wording.identifiers import identifier_question, spaced_identifier


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
