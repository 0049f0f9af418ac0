"""The dose worked out: the words for a case that holds and for one that just does not."""

from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from nurse_assistant.ui.frame.dose_card import DoseCard
from tests.support.day import PROTOCOL


def words(qtbot: QtBot, weight: str, dose: str = "", bag: str = "250") -> tuple[str, str, str]:
    card = DoseCard()
    qtbot.addWidget(card)
    card.show_dose(PROTOCOL.dose, *(Decimal(text) if text else None for text in (weight, dose, bag)))
    first, second, third = (text.replace("\N{NO-BREAK SPACE}", " ") for text in card.words())
    return first, second, third


def test_72_kg(qtbot: QtBot) -> None:
    taken, ordered, whole = words(qtbot, "72", "720")
    assert taken == "72 kg × 10 mg/kg = 720 mg · 36 mL of drug · 1 × 500 mg + 3 × 100 mg, 80 mg left over"
    assert ordered == "Ordered: 720 mg, as by weight."
    assert whole == "2.88 mg/mL in 250 mL · whole vials: 700 mg (2.8 % less, inside 10 %)"


@pytest.mark.parametrize(
    ("dose", "said"),
    [
        ("792", "Ordered: 792 mg, 10 % more: inside 10 %."),
        ("793", "Ordered: 793 mg, 10.1 % more: outside 10 %."),
        ("647", "Ordered: 647 mg, 10.1 % less: outside 10 %."),
        ("1399", "Ordered: 1,399 mg, 94.3 % more: outside 10 %."),
    ],
)
def test_the_band(qtbot: QtBot, dose: str, said: str) -> None:
    assert words(qtbot, "72", dose)[1].startswith(said)


def test_the_subcutaneous_product(qtbot: QtBot) -> None:
    _, ordered, whole = words(qtbot, "72", "1400")
    assert ordered.startswith("1,400 mg is the dose of the subcutaneous product.")
    assert whole == ""


def test_two_equally_near_outside_the_band(qtbot: QtBot) -> None:
    assert words(qtbot, "45")[2] == (
        "1.8 mg/mL in 250 mL · whole vials: 400 mg (11.1 % less, outside 10 %) or 500 mg (11.1 % more, outside 10 %)"
    )


def test_without_a_weight_it_asks_for_it(qtbot: QtBot) -> None:
    assert words(qtbot, "", "720") == (
        "Type the weight the dose was ordered for.", "Ordered: 720 mg", "2.88 mg/mL in 250 mL"
    )  # fmt: skip


def test_whole_vials_exactly(qtbot: QtBot) -> None:
    taken, _, whole = words(qtbot, "70", bag="")
    assert taken.endswith("nothing left over")
    assert whole == "2.8 mg/mL in 250 mL · whole vials: exactly this dose"
