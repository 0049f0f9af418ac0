"""What she types, read strictly (U-02, U-06, U-22, U-31)."""

from datetime import UTC, date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from nurse_assistant.ui.wording import parsing, texts
from nurse_assistant.ui.wording.parsing import Unreadable

LONDON = ZoneInfo("Europe/London")


@pytest.mark.parametrize("text", ["12.5", " 12.5 ", "012.5", "12.50"])
def test_a_number_with_a_point(text: str) -> None:
    assert parsing.number(text) == Decimal("12.5")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("1,5", "Write 1.5 or 15"),
        ("1,000", "Write 1.000 or 1000"),
        (".5", "0.5"),
        ("5.", "missing"),
        ("-5", "below zero"),
        ("\u22125", "below zero"),
        ("1.2.3", "figures"),
        ("12a", "figures"),
        ("\u0661\u0662", "figures"),
        ("1e3", "figures"),
        ("NaN", "figures"),
    ],
)
def test_an_ambiguous_number_is_asked_for_again(text: str, hint: str) -> None:
    read = parsing.number(text)
    assert isinstance(read, Unreadable)
    assert hint in read.why


@given(some.text(max_size=12))
def test_any_text_is_a_number_or_a_sentence(text: str) -> None:
    for read in (parsing.number(text), parsing.clock_time(text), parsing.day(text), parsing.pressure(text)):
        assert not isinstance(read, Unreadable) or read.why.endswith(".")


def test_blood_pressure() -> None:
    assert parsing.pressure("128/76") == (Decimal(128), Decimal(76))
    assert parsing.pressure(" 128 76 ") == (Decimal(128), Decimal(76))
    assert parsing.pressure("90/-") == (Decimal(90), None)
    assert isinstance(parsing.pressure("12876"), Unreadable)
    assert isinstance(parsing.pressure("128/"), Unreadable)


@pytest.mark.parametrize("text", ["09:05", "9:05", "0905", " 0905 "])
def test_a_time_of_day(text: str) -> None:
    assert parsing.clock_time(text) == time(9, 5)


@pytest.mark.parametrize("text", ["905", "24:00", "2360", "9.05", "9", "09:5", "12:00 pm"])
def test_a_time_that_could_be_two_is_asked_for_again(text: str) -> None:
    assert isinstance(parsing.clock_time(text), Unreadable)


@pytest.mark.parametrize("text", ["12-Mar-1956", "12 march 1956", "12mar1956", "12.MAR.1956", "12/Mar/1956"])
def test_a_day(text: str) -> None:
    assert parsing.day(text) == date(1956, 3, 12)


@pytest.mark.parametrize(
    ("text", "hint"),
    [("12/03/1956", "letters"), ("12-Mar-56", "in full"), ("31-Apr-1956", "no day 31"), ("12-Foo-1956", "not a month")],
)
def test_a_month_in_figures_is_refused(text: str, hint: str) -> None:
    read = parsing.day(text)
    assert isinstance(read, Unreadable)
    assert hint in read.why


@given(some.dates(min_value=date(1900, 1, 1)))
def test_a_day_as_we_write_it_can_be_typed_back(day: date) -> None:
    assert parsing.day(texts.date(day)) == day


def test_the_autumn_hour_comes_twice_and_the_spring_hour_never() -> None:
    assert parsing.moments(date(2026, 10, 25), time(1, 30), LONDON) == (
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
        datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
    )
    assert parsing.moments(date(2026, 3, 29), time(1, 30), LONDON) == ()
    assert parsing.moments(date(2026, 7, 1), time(12, 0), LONDON) == (datetime(2026, 7, 1, 11, tzinfo=UTC),)


@pytest.mark.parametrize(
    ("value", "low", "high", "last", "meant"),
    [
        ("97", "5", "20", None, "9.7"),
        ("368", "34", "41", None, "36.8"),
        ("79", "85", "100", None, "97"),
        ("79", "85", "100", "98", "97"),
        ("4.17", "10", "60", "40", "41.7"),
        ("7500", "5", "200", None, "75"),
        ("55", "85", "100", None, None),
    ],
)
def test_what_may_have_been_meant(value: str, low: str, high: str, last: str | None, meant: str | None) -> None:
    guess = parsing.likely(Decimal(value), Decimal(low), Decimal(high), Decimal(last) if last else None)
    assert guess == (Decimal(meant) if meant else None)


def test_minutes_before_drops_the_seconds() -> None:
    assert parsing.minutes_before(datetime(2026, 1, 1, 0, 2, 30, tzinfo=UTC), 5) == datetime(
        2025, 12, 31, 23, 57, tzinfo=UTC
    )
