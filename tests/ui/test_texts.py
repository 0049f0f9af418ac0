"""Dates, times, numbers and names as they must be written (U-01 to U-05, U-11, U-20 to U-24)."""

import locale
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from nurse_assistant.ui.wording import texts

LONDON, KOLKATA = ZoneInfo("Europe/London"), ZoneInfo("Asia/Kolkata")
NOON = datetime(2026, 7, 5, 11, 4, 9, tzinfo=UTC)
NB = "\u00a0"


def test_dates_and_times() -> None:
    assert texts.date(NOON, LONDON) == "05-Jul-2026"
    assert texts.date(date(956, 3, 1)) == "01-Mar-0956"
    assert texts.date(None) == "Not recorded"
    assert texts.time(NOON, LONDON) == "12:04"
    assert texts.time(NOON, KOLKATA) == "16:34"
    assert texts.time_s(NOON, LONDON) == "12:04:09"
    assert texts.date_time(NOON, LONDON) == "05-Jul-2026 12:04"
    assert texts.approx(NOON, LONDON) == "Approx 12:04"


def test_only_the_hour_that_comes_twice_bears_its_zone() -> None:
    first, second = datetime(2026, 10, 25, 0, 34, tzinfo=UTC), datetime(2026, 10, 25, 1, 34, tzinfo=UTC)
    assert texts.sure_time(first, LONDON) == "01:34 BST"
    assert texts.sure_time(second, LONDON) == "01:34 GMT"
    for minutes in (-35, 86):
        assert texts.zone_of_two(first + timedelta(minutes=minutes), LONDON) == ""
    assert texts.zone_of_two(datetime(2026, 3, 29, 1, 0, tzinfo=UTC), LONDON) == "", "the hour that never was"
    assert texts.sure_time(first, KOLKATA) == "06:04"


def test_the_months_are_not_the_operating_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locale, "getlocale", lambda *_: ("de_DE", "UTF-8"))
    assert [texts.date(date(2026, month, 1))[3:6] for month in (3, 5, 10, 12)] == ["Mar", "May", "Oct", "Dec"]


@pytest.mark.parametrize(
    ("seconds", "long", "short"),
    [
        (0, "0min", f"0{NB}s"),
        (12, "0min", f"12{NB}s"),
        (240, "4min", f"4{NB}min"),
        (3600, "1hr", "1hr"),
        (9600, "2hr 40min", "2hr 40min"),
        (90_000, "1day 1hr", "1day 1hr"),
        (-240, "4min", f"4{NB}min"),
    ],
)
def test_durations(seconds: int, long: str, short: str) -> None:
    assert texts.duration(timedelta(seconds=seconds)) == long
    assert texts.compact(timedelta(seconds=seconds)) == short


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (240, ("4", "min")),
        (181, ("3", "min")),
        (59, ("now", "")),
        (60, ("1", "min")),
        (0, ("now", "")),
        (-1, ("1", "min late")),
        (-60, ("1", "min late")),
        (-61, ("2", "min late")),
        (-12 * 60, ("12", "min late")),
        (3900, ("1hr 5", "min")),
        (7200, ("2", "hr")),
        (-7200, ("2", "hr late")),
    ],
)
def test_the_big_countdown(seconds: int, said: tuple[str, str]) -> None:
    now = NOON.replace(second=0)
    assert texts.time_left(now + timedelta(seconds=seconds), now) == said


def test_left_and_late_in_words() -> None:
    assert texts.late(timedelta(minutes=12, seconds=50)) == f"12{NB}min late"
    begun = NOON.replace(second=59)
    assert texts.left(NOON.replace(second=1) + timedelta(minutes=32), begun) == f"32{NB}min left", "as on the board"
    assert texts.left(NOON.replace(second=0) + timedelta(minutes=1), begun) == f"1{NB}min left"
    assert texts.left(NOON.replace(second=59), NOON.replace(second=1)) == "now"
    assert texts.time_left_words(NOON + timedelta(minutes=4), NOON) == f"4{NB}min"
    assert texts.time_left_words(NOON, NOON) == "now"


@pytest.mark.parametrize(
    ("value", "text"),
    [("5.0", "5"), ("0.50", "0.5"), ("12.5", "12.5"), ("1000", "1,000"), ("1234567.10", "1,234,567.1"), ("100", "100"),
     ("1E+3", "1,000"), ("0", "0"), ("0.0", "0")],
)  # fmt: skip
def test_numbers(value: str, text: str) -> None:
    assert texts.number(Decimal(value)) == text


@given(some.decimals(min_value=0, max_value=10**6, places=2))
def test_a_number_reads_back_as_itself(value: Decimal) -> None:
    text = texts.number(value)
    assert Decimal(text.replace(",", "")) == value
    assert "." not in text or not text.endswith("0")


def test_units_stay_with_their_number() -> None:
    assert texts.rate(Decimal("12.50")) == f"12.5{NB}mL/h"
    assert texts.volume(Decimal(250)) == f"250{NB}mL"
    assert texts.amount(Decimal(720), "mg") == f"720{NB}mg"
    assert texts.percent(Decimal(97)) == f"97{NB}%"


def test_persons() -> None:
    assert texts.name("Martin", "Elena", "Ms") == "MARTIN, Elena (Ms)"
    assert texts.name("Abernathy-Kowalczyk", "Wilhelmina") == "ABERNATHY-KOWALCZYK, Wilhelmina"
    assert texts.name("Suharto", "") == "SUHARTO"
    assert texts.age(date(1956, 3, 12), date(2026, 11, 22)) == "(70y)"
    assert texts.years(date(1956, 11, 23), date(2026, 11, 22)) == 69
    assert texts.born(date(1956, 3, 12), date(2026, 11, 22)) == "12-Mar-1956 (70y)"
    assert texts.born(None, date(2026, 11, 22)) == "Not recorded"
    assert texts.nhs_number("4857773456") == f"485{NB}777{NB}3456"


def test_ordinals_and_joined_facts() -> None:
    counts = (1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111)
    assert [texts.ordinal(n) for n in counts] == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "101st", "111th",
    ]  # fmt: skip
    assert texts.joined("40 mg", "", "oral") == "40 mg · oral"
