"""The dates of each regimen against tables written by hand from the label; overdue, moved, over the year's edges."""

from datetime import date, timedelta

import pytest

from nurse_assistant.application.treatment_calendar import Dose, missed, next_dose, planned
from nurse_assistant.domain.protocol import Regimen
from tests.support.day import PROTOCOL

PD, KD, VRD = (PROTOCOL.regimens[name] for name in ("Pd", "Kd", "VRd"))

# Written by hand with a wall calendar: 2026-01-05 is a Monday, and every infusion falls on one.
FOUR_WEEKS = """
1/8 2026-01-12   1/15 2026-01-19   1/22 2026-01-26
2/1 2026-02-02   2/15 2026-02-16
3/1 2026-03-02   3/15 2026-03-16
4/1 2026-03-30   4/15 2026-04-13
"""
SIX_WEEKS = """
1/8 2026-01-12   1/15 2026-01-19   1/22 2026-01-26   1/29 2026-02-02
2/1 2026-02-16   2/15 2026-03-02   2/29 2026-03-16
3/1 2026-03-30   3/15 2026-04-13   3/29 2026-04-27
4/1 2026-05-11   4/15 2026-05-25   4/29 2026-06-08
5/1 2026-06-22   5/15 2026-07-06
6/1 2026-07-20   6/15 2026-08-03
"""
BEGIN = date(2026, 1, 5)


def by_hand(table: str) -> list[tuple[Dose, date]]:
    words = table.split()
    doses = [Dose(*map(int, word.split("/"))) for word in words[::2]]
    return list(zip(doses, map(date.fromisoformat, words[1::2]), strict=True))


@pytest.mark.parametrize(("regimen", "table"), [(PD, FOUR_WEEKS), (KD, FOUR_WEEKS), (VRD, SIX_WEEKS)])
def test_the_dates_of_a_regimen(regimen: object, table: str) -> None:
    expected = by_hand(table)
    assert regimen in (PD, KD, VRD)
    found = planned(regimen, Dose(1, 1), BEGIN, BEGIN, len(expected))
    assert [(one.dose, one.on) for one in found] == expected
    assert all(one.on == one.was_due and one.days_late == 0 for one in found)


@pytest.mark.parametrize(
    ("cycle", "day", "after", "days"),
    [(17, 1, Dose(17, 15), 14), (17, 15, Dose(18, 1), 14), (18, 1, Dose(19, 1), 28), (30, 1, Dose(31, 1), 28)],
)
def test_vrd_is_monthly_after_cycle_17(cycle: int, day: int, after: Dose, days: int) -> None:
    assert next_dose(VRD, Dose(cycle, day)) == (after, days)


def test_a_day_off_the_calendar_goes_on_with_the_next_of_it() -> None:
    assert next_dose(PD, Dose(1, 10)) == (Dose(1, 15), 5)


@pytest.mark.parametrize(
    ("regimen", "cycle", "day", "after", "days"),
    [
        (PD, 2, 28, Dose(3, 1), 1),  # just in the cycle: as written
        (PD, 2, 29, Dose(3, 1), 14), (PD, 2, 50, Dose(3, 1), 14), (PD, 1, 29, Dose(2, 1), 7),
        (KD, 2, 28, Dose(3, 1), 1), (KD, 2, 29, Dose(3, 1), 14), (KD, 1, 200, Dose(2, 1), 7),
        (VRD, 2, 42, Dose(3, 1), 1), (VRD, 2, 43, Dose(3, 1), 14), (VRD, 1, 50, Dose(2, 1), 14),
        (VRD, 5, 28, Dose(6, 1), 1), (VRD, 5, 29, Dose(6, 1), 14), (VRD, 18, 29, Dose(19, 1), 28),
    ],
)  # fmt: skip
def test_a_day_beyond_its_cycle_counts_as_the_last_of_the_cycle(
    regimen: Regimen, cycle: int, day: int, after: Dose, days: int
) -> None:
    assert next_dose(regimen, Dose(cycle, day)) == (after, days)


@pytest.mark.parametrize("regimen", [PD, KD, VRD])
def test_the_next_dose_is_never_due_before_the_day_after(regimen: Regimen) -> None:
    for cycle in range(1, 21):
        for day in range(1, 201):
            assert next_dose(regimen, Dose(cycle, day))[1] >= 1, (cycle, day)


@pytest.mark.parametrize("regimen", [PD, KD, VRD])
def test_after_a_day_beyond_its_cycle_nothing_is_missed_until_the_next_is_due(regimen: Regimen) -> None:
    last = Dose(2, 50)
    assert missed(regimen, last, BEGIN, BEGIN + timedelta(days=1)) == 0
    assert missed(regimen, last, BEGIN, BEGIN + timedelta(days=14)) == 0
    assert missed(regimen, last, BEGIN, BEGIN + timedelta(days=15)) == 1


def test_a_missed_dose_moves_all_later_ones_and_keeps_the_intervals() -> None:
    today = date(2026, 1, 17)  # 1/8 was due on the 12th
    found = planned(PD, Dose(1, 1), BEGIN, today, 5)
    usual = planned(PD, Dose(1, 1), BEGIN, BEGIN, 5)
    assert [one.dose for one in found] == [one.dose for one in usual]
    assert found[0].on == today
    assert {one.on - other.on for one, other in zip(found, usual, strict=True)} == {timedelta(days=5)}
    assert {one.days_late for one in found} == {5}


@pytest.mark.parametrize(("today", "late"), [(date(2026, 1, 11), 0), (date(2026, 1, 12), 0), (date(2026, 1, 13), 1)])
def test_overdue_from_the_day_after(today: date, late: int) -> None:
    assert planned(PD, Dose(1, 1), BEGIN, today, 1)[0].days_late == late


@pytest.mark.parametrize(
    ("today", "count"),
    [(date(2026, 1, 12), 0), (date(2026, 1, 13), 1), (date(2026, 1, 19), 1), (date(2026, 1, 20), 2)],
)
def test_missed_doses_are_counted(today: date, count: int) -> None:
    assert missed(PD, Dose(1, 1), BEGIN, today) == count


@pytest.mark.parametrize(
    ("given", "after"),
    [
        (date(2026, 3, 16), date(2026, 3, 30)),  # the clocks of Europe change on the 29th
        (date(2026, 10, 19), date(2026, 11, 2)),  # and back on 25 October
        (date(2026, 12, 28), date(2027, 1, 11)),
        (date(2028, 2, 21), date(2028, 3, 6)),  # a leap year
    ],
)
def test_a_day_is_a_day(given: date, after: date) -> None:
    assert planned(PD, Dose(2, 1), given, given, 1)[0].on == after
