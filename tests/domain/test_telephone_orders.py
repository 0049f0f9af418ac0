"""The site's list of acts a telephone order is enough for: whole and understood, or all its problems."""

from datetime import date
from pathlib import Path

import pytest

from nurse_assistant.domain.protocol_table import ProtocolProblems
from nurse_assistant.domain.telephone_orders import ACTS, NEVER_ENOUGH, act_codes, read_telephone_orders
from nurse_assistant.domain.vocabulary import Code

SHIPPED = Path(__file__).parents[2] / "resources" / "orders" / "telephone.toml"
TEXT = SHIPPED.read_text(encoding="utf-8")


def problems(text: str) -> list[str]:
    with pytest.raises(ProtocolProblems) as raised:
        read_telephone_orders(text)
    return [str(one) for one in raised.value.problems]


def test_the_shipped_list_names_every_act_and_is_enough_for_none() -> None:
    read = read_telephone_orders(TEXT)
    assert read.enough == frozenset()
    assert (read.decided_by, read.decided_on) == ("shipped default, no site's decision", date(2026, 11, 23))
    assert not any(NEVER_ENOUGH.is_enough(act) for act in ACTS)


def test_an_act_with_yes_is_enough_and_no_other() -> None:
    read = read_telephone_orders(TEXT.replace("outside_window_late = false", "outside_window_late = true"))
    assert [act for act in ACTS if read.is_enough(act)] == ["outside_window_late"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("dose_differs = false\n", "", "telephone_is_enough.dose_differs: is missing"),
        ("dose_differs = false", 'dose_differs = "no"', "telephone_is_enough.dose_differs: is neither true nor false"),
        ("dose_differs = false", "dose_differs = 0", "telephone_is_enough.dose_differs: is neither true nor false"),
        ("format = 1", "format = 2", "format: is 2; this program reads 1"),
        ("decided_on = 2026-11-23", 'decided_on = "x"', "decided_on: is no date: write 2026-11-22, without quotes"),
        ("decided_on = 2026-11-23", "decided_on = 2026-11-23T10:00:00Z",
         "decided_on: is no date: write 2026-11-22, without quotes"),
        ("decided_on = 2026-11-23\n", "", "decided_on: is missing"),
        ("decided_by = ", "decided_bye = ", "decided_by: is missing"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_by_its_place(old: str, new: str, said: str) -> None:
    assert old in TEXT
    assert said in problems(TEXT.replace(old, new))


def test_all_problems_come_out_at_once() -> None:
    text = TEXT.replace("dose_differs = false\n", "step_early = true\n").replace("format = 1", 'format = 1\nby = "x"')
    assert problems(text) == [
        "telephone_is_enough.dose_differs: is missing",
        "telephone_is_enough.step_early: is not a key of this table",
        "by: is not a key of this table",
    ]


def test_what_is_no_toml_is_one_problem() -> None:
    (said,) = problems("format = ")
    assert said.startswith("file: is not TOML")


def test_which_codes_asked_for_an_order() -> None:
    codes = (Code.SIGNS_PRESENT, Code.STEP_EARLY, Code.OBSERVATION_SHORT, Code.LATE_ENTRY)
    assert act_codes(codes) == ("signs_present", "observation_short")
