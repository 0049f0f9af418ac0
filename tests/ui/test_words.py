"""Every word of the vocabulary has its words on the screen, and the sentences carry the numbers."""

from collections.abc import Iterable
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum

import pytest

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import Step
from nurse_assistant.domain.fields import COMMON, FIELDS
from nurse_assistant.domain.vocabulary import (
    OUTCOME_OF,
    Action,
    Code,
    DeviationClass,
    Group,
    Kind,
    OpenItem,
    Outcome,
    Phase,
    Priority,
    What,
)
from nurse_assistant.ui.wording import words
from nurse_assistant.ui.wording.code_numbers import sentence
from nurse_assistant.ui.wording.field_words import LISTED_WORDS
from tests.support.day import NURSE, SECOND, Day

NEVER = ("hold", "verified", "provider", "≥", ">", "<")


@pytest.mark.parametrize(
    ("of", "enum"),
    [
        (words.kind_title, Kind),
        (words.code_title, Code),
        (words.code_advice, Code),
        (words.step_title, Step),
        (words.open_item_words, OpenItem),
        (words.group_words, Group),
        (words.phase_words, Phase),
        (words.action_words, Action),
        (words.class_words, DeviationClass),
        (words.outcome_words, Outcome),
        (words.priority_words, Priority),
    ],
)
def test_every_word_of_the_guide_has_its_words(of: object, enum: type[StrEnum]) -> None:
    assert callable(of)
    said = [of(member) for member in enum]
    assert all(said)
    assert not [text for text in said for word in NEVER if word in text.split()]


def test_every_kind_has_its_words_of_its_own() -> None:
    titles = [words.kind_title(kind) for kind in Kind]
    assert len(set(titles)) == len(titles)


def test_every_field_has_a_label() -> None:
    fields = {field.name for kind in Kind for field in (*COMMON, *FIELDS[kind])}
    assert all(words.field_label(name) for name in fields)


def test_no_word_of_a_list_is_shown_as_a_key() -> None:
    assert not [word for word in LISTED_WORDS if "_" in words.word_words(word)]


def test_every_code_that_asks_offers_four_to_six_reasons() -> None:
    for code, outcome in OUTCOME_OF.items():
        if outcome is not Outcome.RECORDED:
            assert 4 <= len(words.reasons_for(code)) <= 6, code


def asked(day: Day, draft: Draft, by: str = NURSE) -> dict[Code, str]:
    answer = day.desk.record(draft, by)
    view = day.view()
    return {
        code: words.code_sentence(code, answer.entry, view, answer.verdict.contradicted)
        for code in answer.verdict.codes
    }


def start(rate: int = 25) -> Draft:
    return Draft(Kind.INFUSION_STARTED, {"rate_ml_h": Decimal(rate)})


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_a_closed_window_says_when_it_closed_and_what_time_it_is() -> None:
    day = Day().ready_to_start().at(10, 22)
    said = asked(day, start())
    assert said[Code.OUTSIDE_WINDOW_LATE] == "The start window closed at 10:21; asked at 10:22."


def test_an_early_start_says_when_the_window_opens() -> None:
    day = Day().ready_to_start()
    late = asked(
        day, Draft(Kind.INFUSION_STARTED, {"rate_ml_h": Decimal(25)}, at=day.clock.now() - timedelta(minutes=20))
    )
    assert late[Code.OUTSIDE_WINDOW_EARLY] == "The start window opens at 09:53; this was at 09:47."


def test_a_rise_says_what_is_early_and_above() -> None:
    day = Day().started().at(10, 50)
    said = asked(day, Draft(Kind.RATE_CHANGED, {"rate_ml_h": Decimal(75)}))
    assert plain(said[Code.RATE_ABOVE_STEP]) == "75 mL/h is above the next rate of the plan, 50 mL/h."
    assert plain(said[Code.STEP_EARLY]) == "This rise is due at 11:12; asked at 10:50, 22 min early."
    assert "09:58" in said[Code.NO_CHECK_BEFORE_STEP]


def test_a_bag_of_another_patient_names_both_numbers() -> None:
    day = Day().arrived()
    bag = {
        "medicine": "isatuximab", "route": "IV", "dose_mg": Decimal(700), "volume_ml": Decimal(250), "lot": "1",
        "expires_at": day.clock.now() + timedelta(hours=5), "label_identifier": "999",
    }  # fmt: skip
    said = asked(day, Draft(Kind.BAG_CHECKED, bag))
    assert said[Code.WRONG_PATIENT] == "The label is for 999; MARTIN, Elena is 4857773456."
    assert plain(said[Code.DOSE_DIFFERS]) == "The bag holds 700 mg; ordered are 720 mg."


def test_an_nhs_number_is_spaced_in_a_sentence_and_in_the_record() -> None:
    day = Day().arrived()
    bag = {
        "medicine": "isatuximab", "route": "IV", "dose_mg": Decimal(720), "volume_ml": Decimal(250), "lot": "1",
        "expires_at": day.clock.now() + timedelta(hours=5), "label_identifier": "9434765919",
    }  # fmt: skip
    draft = Draft(Kind.BAG_CHECKED, bag)
    assert plain(asked(day, draft)[Code.WRONG_PATIENT]).startswith("The label is for 943 476 5919; ")
    entry = draft.entry(99, NURSE, day.clock.now())
    assert "label 943 476 5919" in plain(words.entry_words(entry, day.view().zone))


def test_the_second_check_says_where_it_differs() -> None:
    day = Day().arrived().premedicated().bag_checked()
    answer = day.record(
        Kind.BAG_WITNESSED, SECOND, medicine="isatuximab", dose_mg=Decimal(720), volume_ml=Decimal(250),
        label_identifier="4857773456", infusion_number=3, rate_ml_h=Decimal(200),
    )  # fmt: skip
    said = plain(words.code_sentence(Code.SECOND_CHECK_DIFFERS, answer.entry, day.view()))
    assert said == "The second check differs: infusion 3, the order says 1; rate 200 mL/h, the plan says 25 mL/h."


def test_what_contradicts_is_named_with_its_line() -> None:
    day = Day().started()
    started = next(entry for entry in day.desk.log if entry.kind is Kind.INFUSION_STARTED)
    day.later(15).vital_signs()
    day.record(Kind.RATE_CHANGED, rate_ml_h=Decimal(20))
    said = asked(day, Draft(Kind.STRUCK, {"entry": started.number}, reason="wrong patient"))
    assert "10:27 · Rate set · 20" in said[Code.CONTRADICTS_ENTRY]
    amend = Draft(
        Kind.AMENDED, {"entry": started.number, "changes": {"at": day.clock.now() + timedelta(hours=1)}}, reason="slip"
    )
    assert asked(day, amend)[Code.IN_THE_FUTURE] == "11:27 lies ahead: it is 10:27 now."


def test_a_value_that_cannot_be_meant_is_named() -> None:
    day = Day().started()
    said = asked(day, Draft(Kind.RATE_CHANGED, {"rate_ml_h": Decimal(0)}))
    assert said[Code.BAD_VALUE] == "Rate: 0 cannot be meant; it must be above 0."


def test_what_does_not_fit_says_how_it_stood() -> None:
    said = asked(Day(), Draft(Kind.RATE_CHANGED, {"rate_ml_h": Decimal(50)}))
    assert said[Code.NOT_POSSIBLE_NOW] == "Rate set does not fit at 09:00: the infusion had not been started."


def all_days() -> Iterable[Day]:
    yield Day()
    yield Day().ready_to_start()
    yield Day().risen()
    yield Day().reacting()


@pytest.mark.parametrize("code", list(Code))
def test_every_code_has_a_sentence_at_every_point_of_the_day(code: Code) -> None:
    for day in all_days():
        entry = Draft(Kind.NOTE, {"text": "x"}).entry(99, NURSE, day.clock.now())
        said = sentence(code, entry, day.view())
        assert said.endswith(".")
        assert "None" not in said or code in (Code.WRONG_PRODUCT, Code.WRONG_PATIENT, Code.HOME_DOSE_UNCONFIRMED)


def test_one_line_of_the_record() -> None:
    day = Day().started().at(10, 27)
    entry = day.vital_signs(pump_rate_ml_h=Decimal(25)).entry
    said = plain(words.entry_words(entry, day.view().zone))
    assert said == "BP 128/76 · pulse 78 · resp 16 · SpO₂ 97 % · 36.8 °C · no new signs · pump shows 25 mL/h"


def test_every_line_of_a_day_has_words() -> None:
    day = Day().reacting()
    bare = (Kind.PUMP_STOPPED,)
    for entry in day.desk.log:
        assert words.entry_words(entry, day.view().zone) or entry.kind in bare, entry.kind


def test_every_prompt_has_words() -> None:
    seen: set[What] = set()
    for day in (*all_days(), Day().arrived().premedicated(but=("diphenhydramine",))):
        view = day.view()
        for prompt in view.guidance.prompts:
            assert words.prompt_words(prompt, view)
            seen.add(prompt.what)
    assert {What.STEP, What.GIVE_REST, What.START_WINDOW, What.PUMP_STOP} <= seen
    waiting = Day().risen().view()
    step = next(prompt for prompt in waiting.guidance.prompts if prompt.what is What.STEP)
    assert plain(words.prompt_words(step, waiting)) == "to 75 mL/h"


@pytest.mark.parametrize("what", list(What))
def test_each_what_is_known(what: What) -> None:
    view = Day().risen().view()
    prompt = view.guidance.prompts[0]
    from dataclasses import replace

    assert words.prompt_words(replace(prompt, what=what), view)


def test_a_deviation_says_how_late() -> None:
    day = Day().risen()
    day.at(12, 30).vital_signs()
    day.record(Kind.RATE_CHANGED, rate_ml_h=Decimal(75))
    said = [plain(words.deviation_words(one)) for one in day.view().guidance.deviations]
    assert "Rise made late, 48 min" in said
