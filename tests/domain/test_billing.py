"""Infusion minutes for billing: at each edge of the rule of 31 minutes, and against the worked figures."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from nurse_assistant.domain.billing import billed, infusion_minutes, running_time
from nurse_assistant.domain.running import Stretch

_START = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


def _stretch(first: float, last: float | None) -> Stretch:
    """From one minute after the start to another."""
    until = None if last is None else _START + timedelta(minutes=last)
    return Stretch(_START + timedelta(minutes=first), until, Decimal(25))


@pytest.mark.parametrize(
    ("minutes", "first", "further"),
    [
        (0, 0, 0), (15, 0, 0), (16, 1, 0), (60, 1, 0), (61, 1, 0), (90, 1, 0), (91, 1, 1), (120, 1, 1), (150, 1, 1),
        (151, 1, 2), (210, 1, 2), (211, 1, 3),
    ],
)  # fmt: skip
def test_each_edge_of_the_rule_of_31_minutes(minutes: int, first: int, further: int) -> None:
    units = {one.code: one.units for one in billed(minutes)}
    assert units == {code: count for code, count in (("96413", first), ("96415", further)) if count}


@pytest.mark.parametrize(("minutes", "further"), [(200, 2), (112, 1), (75, 0)])
def test_the_three_clean_infusions_of_the_label(minutes: int, further: int) -> None:
    """200, 112.5 and 75 min: 96413 with two, one and no 96415."""
    assert sum(one.units for one in billed(minutes)) == 1 + further


def test_counted_hour_by_hour_it_is_the_same() -> None:
    for minutes in range(16, 600):
        further, left = 0, minutes - 60
        while left >= 31:
            further, left = further + 1, left - 60
        assert sum(one.units for one in billed(minutes)) == 1 + further, minutes


def test_a_pause_is_not_infusion_time() -> None:
    stretches = (_stretch(0, 60), _stretch(90, 120))
    assert infusion_minutes(stretches, _START + timedelta(hours=5)) == 90


def test_what_still_runs_counts_until_now() -> None:
    assert infusion_minutes((_stretch(0, None),), _START + timedelta(minutes=16)) == 16


def test_seconds_are_added_up_before_they_are_cut_and_never_counted_up() -> None:
    halves = (_stretch(0, 7.5), _stretch(10, 18.5))
    assert running_time(halves, _START) == timedelta(minutes=16)
    assert infusion_minutes(halves, _START) == 16
    short = (_stretch(0, 15.99),)
    assert infusion_minutes(short, _START) == 15
    assert billed(15) == ()
