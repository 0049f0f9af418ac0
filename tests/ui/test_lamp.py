"""The flash of the lamp, by the figures of screens.md 3.5 and of WCAG 2.3.1 (U-60)."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from nurse_assistant.domain.vocabulary import Priority
from nurse_assistant.ui.widgets.lamp import is_lit

START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
MS = timedelta(milliseconds=1)


@pytest.mark.parametrize(
    ("priority", "hertz", "duty"),
    [
        (Priority.HIGH, (1.4, 2.8), (0.2, 0.6)),
        (Priority.MEDIUM, (0.4, 0.8), (0.2, 0.6)),
        (Priority.LOW, (0, 0), (1, 1)),
    ],
)
def test_how_often_and_how_long_it_is_lit(
    priority: Priority, hertz: tuple[float, float], duty: tuple[float, float]
) -> None:
    seconds = 60
    lit = [is_lit(priority, START + n * 10 * MS) for n in range(seconds * 100)]
    flashes = sum(1 for before, now in pairwise(lit) if now and not before)
    assert hertz[0] <= flashes / seconds <= hertz[1]
    assert flashes / seconds <= 3
    assert duty[0] <= sum(lit) / len(lit) <= duty[1]
