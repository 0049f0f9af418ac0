"""A patient's infusions in one line: what runs now is not counted as one she had."""

from dataclasses import replace

import pytest

from nurse_assistant.application.patient_history import End
from nurse_assistant.ui.wording.history_words import known_words
from tests.application.test_patient_history import CLEAN, of, told


@pytest.mark.parametrize(
    ("ends", "count"),
    [
        ((End.COMPLETE,), "1 finished"),
        ((End.STOPPED_FOR_GOOD, End.STOPPED), "2 finished"),
        ((End.COMPLETE, End.UNDER_WAY), "1 finished, 1 not ended yet"),
        ((End.UNDER_WAY,), "0 finished, 1 not ended yet"),
        ((End.NOT_TREATED, End.NOT_STARTED, End.COMPLETE), "1 finished, 2 not given"),
    ],
)
def test_the_infusions_are_counted_by_how_they_stand(ends: tuple[End, ...], count: str) -> None:
    found = of(told(CLEAN))
    every = tuple(replace(found.infusions[0], end=end) for end in ends)
    assert known_words(replace(found, infusions=every)).startswith(f"Infusions here: {count}; last ")
