"""What a card says of few values: each of them, and no range that they do not have."""

import pytest

from nurse_assistant.application.review import Figures, Measure
from nurse_assistant.ui.frame.figure_cards import CardData, card_data

NB = "\N{NO-BREAK SPACE}"


def card(key: str, measure: Measure, values: tuple[int, ...]) -> CardData:
    found = Figures()
    for place, value in enumerate(values):
        found.add(measure, value, f"infusion {place}")
    return next(one for one in card_data(found) if one.key == key)


@pytest.mark.parametrize(
    ("seconds", "headline", "says"),
    [
        ((), "none", "no pump was stopped for a reaction"),
        ((18,), "18 s", "each single one: too few for a spread"),
        ((130, 18, 119), "18 s, 119 s, 2 min 10 s", "each single one: too few for a spread"),
        ((12, 18, 20, 45), "median 19 s", "half of them 18 s to 45 s, the longest 45 s"),
    ],
)
def test_fewer_than_four_stops_are_named_one_by_one(seconds: tuple[int, ...], headline: str, says: str) -> None:
    found = card("stops", Measure.STOP, seconds)
    assert (found.headline.replace(NB, " "), found.says.replace(NB, " ")) == (headline, says)


@pytest.mark.parametrize(
    ("minutes", "says"),
    [
        ((), "rises and checks; the next chair may have come first"),
        ((7, 12), "rises and checks, by 7 min, 12 min; the next chair may have come first"),
        ((5, 7, 9, 12), "rises and checks, in the middle by 8 min; the next chair may have come first"),
    ],
)
def test_lateness_has_a_middle_from_four_on(minutes: tuple[int, ...], says: str) -> None:
    assert card("timing", Measure.LATE_BY, minutes).says.replace(NB, " ") == says
