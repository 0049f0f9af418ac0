"""What is read under "Why?": a rule for each word of the guide, the numbers with unit and mark, the documents."""

from datetime import date

import pytest

from nurse_assistant.domain.basis import behind_code, behind_prompt, behind_step
from nurse_assistant.domain.vocabulary import Action, Code, Kind, Phase, What
from nurse_assistant.ui.wording.number_words import number_line, source_date, value_words
from nurse_assistant.ui.wording.rule_words import rule_of_code, rule_of_prompt, rule_of_step
from nurse_assistant.ui.wording.why_words import (
    basis_now,
    basis_of_code,
    basis_of_premedication,
    basis_of_step,
    parts_of,
)
from tests.support.day import PROTOCOL, Day


def said(day: Day) -> str:
    return "\n".join(f"{title}\n{words}" for title, words in parts_of(basis_now(day.view()), PROTOCOL)).replace(
        "\N{NO-BREAK SPACE}", " "
    ).replace("\u2060", "")  # fmt: skip


@pytest.mark.parametrize("rule", [*map(rule_of_code, Code), *map(rule_of_prompt, What), *map(rule_of_step, Action)])
def test_a_rule_is_a_sentence_and_leaves_the_numbers_to_the_protocol(rule: str) -> None:
    assert rule.endswith(".")
    assert not any(figure.isdigit() for figure in rule)


def test_a_word_without_a_number_says_so() -> None:
    view = Day().risen().view()
    for code in Code:
        none = not behind_code(view.session, view.state, code)
        assert none == ("number" in rule_of_code(code) and "no number" in rule_of_code(code).lower()), code


def test_every_number_has_its_meaning() -> None:
    days = (Day(), Day().risen(), Day().reacting())
    for view in (day.view() for day in days):
        found = [
            *(one for code in Code for one in behind_code(view.session, view.state, code)),
            *(one for what in What for one in behind_prompt(view.session, view.state, what)),
            *(one for action in Action for one in behind_step(view.session, view.state, action)),
            *(one for basis in basis_of_premedication(view) for one in basis.figures),
        ]
        for one in found:
            line = number_line(one, PROTOCOL, one.mark.sources)
            assert ("label 1" in line) == one.mark.is_label
            assert ("site default" in line) != one.mark.is_label
            assert "{" not in line


def test_the_next_rise_with_this_patients_numbers_and_their_documents() -> None:
    words = said(Day().risen().at(11, 38))
    assert "At 50 mL/h since 11:12; 75 mL/h from 11:42." in words
    assert "30 min · running time at 50 mL/h before the next rise · label 1, 2" in words
    assert "2 min · a rise may be early without a reason, at most · site default" in words
    assert "Label 2: US manufacturer's dosing pages: durations 3 h 20 min, 1 h 53 min, 75 min" in words
    assert "Isatuximab, intravenous infusion, version 1" in words


def test_the_step_and_its_own_prompt_are_said_once() -> None:
    titles = [one.title for one in basis_now(Day().risen().at(11, 38).view())]
    assert titles == ["Next rise", "Vital signs"]


def test_a_code_tells_this_patients_numbers_and_the_limit() -> None:
    day = Day().risen().at(11, 20)
    entry = day.desk.log[-1]
    assert entry.kind is Kind.RATE_CHANGED
    basis = basis_of_code(Code.NO_CHECK_BEFORE_STEP, entry, day.view())
    assert basis.patient.startswith("Signs were last looked for at 11:11")
    assert [one.value for one in basis.figures] == [10]


def test_a_late_prompt_says_how_late() -> None:
    assert "It was for 11:42: 18 min late." in said(Day().risen().at(12, 0))


def test_where_only_the_year_of_a_document_is_known_no_day_is_invented() -> None:
    assert source_date(date(2020, 1, 1)) == "2020"
    assert source_date(date(2021, 7, 12)) == "12-Jul-2021"


def test_numbers_keep_the_safe_forms() -> None:
    assert value_words((15, 30), "min").replace("\N{NO-BREAK SPACE}", " ") == "15, 30 min"
    assert value_words(1400, "mg").replace("\N{NO-BREAK SPACE}", " ") == "1,400 mg"


def test_a_day_that_is_over_has_nothing_to_explain() -> None:
    day = Day().arrived()
    day.record(Kind.NOT_TREATED, cause="labs")
    assert [one.title for one in basis_of_step(day.view())] == ["Sign off"]
    day.record(Kind.SIGNED_OFF)
    assert day.view().guidance.phase is Phase.CLOSED
    assert basis_of_step(day.view()) == ()
