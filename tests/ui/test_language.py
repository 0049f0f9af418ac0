"""The one door to the language: named places, plural forms, and what the record keeps in English."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from nurse_assistant.ui.wording import parsing, texts
from nurse_assistant.ui.wording.language import LANGUAGES, SOURCE, inside, speak, spoken, tr
from nurse_assistant.ui.wording.record_words import PUMP_FOUND, STAYED, shown_word
from tests.support.day import ROOT

FOLDER = ROOT / "resources" / "translations"


@pytest.fixture
def german() -> Iterator[None]:
    assert speak("de", FOLDER)
    yield
    speak(SOURCE, FOLDER)


def test_english_needs_no_file() -> None:
    assert spoken() == SOURCE
    assert tr("Start by {time}", time="11:56") == "Start by 11:56"
    assert tr("%n answer missing|%n answers missing", "", 1) == "1 answer missing"
    assert tr("%n answer missing|%n answers missing", "", 2) == "2 answers missing"


def test_a_place_takes_what_it_is_given_as_it_is() -> None:
    assert tr("{label}: {problem}", label="{x}", problem="50 | 75 %n") == "{x}: 50 | 75 %n"


@pytest.mark.usefixtures("german")
def test_german_orders_the_places_as_it_likes_and_counts() -> None:
    assert spoken() == "de"
    assert tr("Give {what} by {time}", what="Famotidin", time="10:06") == "Famotidin geben bis 10:06"
    assert tr("%n answer missing|%n answers missing", "", 1) == "1 Antwort fehlt"
    assert tr("%n answer missing|%n answers missing", "", 2) == "2 Antworten fehlen"


@pytest.mark.usefixtures("german")
def test_numbers_and_dates_keep_the_safe_forms() -> None:
    from datetime import date
    from decimal import Decimal

    assert texts.date(date(2026, 3, 5)) == "05-Mar-2026"
    assert texts.rate(Decimal("12.5")) == "12.5\N{NO-BREAK SPACE}mL/h"
    assert texts.number(Decimal(1400)) == "1,400"
    assert texts.ordinal(3) == "3."
    assert texts.minutes_words(100) == "1h 40\N{NO-BREAK SPACE}min"


@pytest.mark.parametrize(("typed", "month"), [("05-Mai-1956", 5), ("5 Okt 1956", 10), ("5. März 1956", 3),
                                              ("05Dez1956", 12), ("05-Mar-1956", 3)])  # fmt: skip
def test_a_german_hand_may_type_the_months_as_it_knows_them(typed: str, month: int) -> None:
    read = parsing.day(typed)
    assert not isinstance(read, parsing.Unreadable)
    assert (read.day, read.month) == (5, month)


@pytest.mark.usefixtures("german")
def test_what_was_picked_is_shown_in_german_and_what_was_typed_as_it_is() -> None:
    assert shown_word("Prescriber decided so") == "Ärztlich so entschieden"
    assert shown_word("chills") == "Schüttelfrost"
    assert shown_word("Der Patient war kurz weg") == "Der Patient war kurz weg"
    assert shown_word(PUMP_FOUND.format(rate="75 mL/h")) == "Pumpe mit 75 mL/h vorgefunden"
    assert shown_word(STAYED.format(rate="50 mL/h", reason="watching signs")) == (
        "Bei 50 mL/h geblieben: Symptome beobachten"
    )


@pytest.mark.usefixtures("german")
def test_a_german_noun_keeps_its_capital_within_a_sentence() -> None:
    assert inside("Dosis") == "Dosis"


def test_an_english_title_is_written_small_within_a_sentence() -> None:
    assert inside("Dose differs") == "dose differs"


def test_a_language_without_its_file_is_english(tmp_path: Path) -> None:
    assert not speak("de", tmp_path)
    assert spoken() == SOURCE


def test_every_language_bears_its_own_name() -> None:
    assert LANGUAGES == {"en": "English", "de": "Deutsch"}
