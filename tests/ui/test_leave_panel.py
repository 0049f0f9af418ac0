"""The way home: the day in short, the signature in two steps, a late reaction."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nurse_assistant.domain.vocabulary import Kind, Outcome, Phase
from nurse_assistant.ui.steps.leave_panel import LeavePanel
from tests.support.day import Day
from tests.ui.after_infusion import LongDay
from tests.ui.preparing import hands, settle

SIGN, NOT_YET = "leave.sign.act", "leave.sign.not_yet"


def sent_home() -> Day:
    day = Day().arrived()
    day.record(Kind.NOT_TREATED, cause="Signs of infection")
    return day


def test_the_day_in_short(qtbot: QtBot) -> None:
    nurse = hands(qtbot, LongDay().observed(), LeavePanel)
    assert nurse.text("leave.day.infusion") == "10:12 to 13:32 · complete · ran 3hr 20min"
    assert nurse.text("leave.day.volume") == "250 mL of 250 mL · bag of 720 mg"
    assert nurse.text("leave.day.rates").startswith("25 at 10:12, 50 at 11:12, 75 at 11:42")
    assert nurse.text("leave.day.reactions") == "none reported"
    assert "09:21 dexamethasone 40 mg oral" in nurse.text("leave.day.premedicines")
    assert "13:42 by T. Okafor" in nurse.text("leave.day.flush")
    assert nurse.text("leave.day.caught") == ""


def test_a_reaction_stands_with_its_worst_grade(qtbot: QtBot) -> None:
    day = LongDay().ended()
    day.at(13, 50)
    nurse = hands(qtbot, day.reported(2), LeavePanel)
    assert nurse.text("leave.day.reactions") == "13:50 worst grade 2"


def test_what_a_check_caught_is_counted(qtbot: QtBot) -> None:
    nurse = hands(qtbot, LongDay().ended(), LeavePanel)
    nurse.tap(SIGN)
    nurse.look()
    assert nurse.text("leave.day.caught").startswith("1 entry")


def test_signing_takes_two_presses(qtbot: QtBot) -> None:
    nurse = hands(qtbot, LongDay().observed(), LeavePanel)
    nurse.tap(SIGN)
    assert not nurse.log(Kind.SIGNED_OFF)
    assert nurse.text("leave.question").startswith("Sign as T. Okafor?")
    nurse.gives_pin("leave.sign.who")
    assert nurse.last(Kind.SIGNED_OFF).by == "T. Okafor"
    assert nurse.text("leave.signed") == "Signed 14:33 by T. Okafor"
    assert not nurse.is_shown(SIGN)


def test_not_yet_goes_back_and_signs_nothing(qtbot: QtBot) -> None:
    nurse = hands(qtbot, LongDay().observed(), LeavePanel)
    nurse.tap(SIGN)
    nurse.tap(NOT_YET)
    assert nurse.is_shown(SIGN)
    assert not nurse.is_shown("leave.sign.who.go")
    assert not nurse.log(Kind.SIGNED_OFF)


def reacting_late() -> Day:
    day = LongDay().ended().at(13, 50)
    day.record(Kind.REACTION_REPORTED)
    return day


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (lambda: Day().arrived(), "not started, not sent home"),
        (lambda: Day().started(), "the infusion has not ended"),
        (lambda: LongDay().ended(), "the observation is not ended"),
        (reacting_late, "a reaction is open"),
    ],
)
def test_not_ready_says_why_and_the_guide_refuses(qtbot: QtBot, day: Callable[[], Day], why: str) -> None:
    nurse = hands(qtbot, day(), LeavePanel)
    assert why in nurse.face(SIGN)
    assert nurse.text("leave.missing")
    nurse.tap(SIGN)
    assert [answer.verdict.outcome for answer in nurse.asked] == [Outcome.REFUSED]
    assert not nurse.is_shown("leave.sign.who.go")


def test_a_flush_not_recorded_is_only_a_remark(qtbot: QtBot) -> None:
    day = LongDay().ended().at(14, 32)
    day.record(Kind.OBSERVATION_ENDED)
    nurse = hands(qtbot, day, LeavePanel)
    assert nurse.text("leave.remark") == "The flush is not recorded."
    assert nurse.text("leave.missing") == ""
    nurse.tap(SIGN)
    nurse.gives_pin("leave.sign.who")
    assert nurse.day.view().state.phase is Phase.CLOSED


def test_no_remark_once_flushed(qtbot: QtBot) -> None:
    assert hands(qtbot, LongDay().observed(), LeavePanel).text("leave.remark") == ""


def test_sent_home_it_says_why_and_can_be_signed(qtbot: QtBot) -> None:
    nurse = hands(qtbot, sent_home(), LeavePanel)
    assert nurse.text("leave.day.not_treated") == "Signs of infection · 09:07 by T. Okafor"
    assert not nurse.is_shown("leave.advice.0")
    nurse.tap(SIGN)
    nurse.gives_pin("leave.sign.who")
    assert len(nurse.log(Kind.SIGNED_OFF)) == 1


@pytest.mark.parametrize(("number", "told"), [(1, False), (2, True)])
def test_sent_home_before_the_first_infusion_there_is_no_card_yet(qtbot: QtBot, number: int, told: bool) -> None:
    day = sent_home()
    view = day.view()
    order = replace(view.session.case.order, infusion_number=number)
    session = replace(view.session, case=replace(view.session.case, order=order))
    nurse = hands(qtbot, day, LeavePanel)
    nurse.panel.show_view(replace(view, session=session))
    settle()
    assert nurse.is_shown("leave.advice.1") is told
    assert nurse.is_shown("leave.advice.2")


def test_the_patient_is_told_of_the_next_day(qtbot: QtBot) -> None:
    nurse = hands(qtbot, LongDay().observed(), LeavePanel)
    assert "within 24 hours" in nurse.text("leave.advice.0")
    assert "blood bank" in nurse.text("leave.advice.1")


def test_a_late_reaction_with_signs_and_grade(qtbot: QtBot) -> None:
    nurse = hands(qtbot, LongDay().signed().later(60), LeavePanel)
    nurse.tap("leave.late.open")
    nurse.type("leave.late.onset", "1510")
    nurse.type("leave.late.told", "the patient, by phone")
    nurse.tap("leave.late.signs.tiles.chills")
    nurse.tap("leave.late.grade.1")
    nurse.tap("leave.late.record")
    entry = nurse.last(Kind.LATE_REACTION)
    assert (entry.text("told_by"), entry.words("signs"), entry.whole("grade")) == (
        "the patient, by phone", ("chills",), 1,
    )  # fmt: skip
    assert "began 15:10" in nurse.text("leave.day.late")
    nurse.tap("leave.late.open")
    assert nurse.typed("leave.late.told") == ""


def test_a_late_reaction_asks_when_and_who(qtbot: QtBot) -> None:
    nurse = hands(qtbot, LongDay().signed().later(60), LeavePanel)
    nurse.tap("leave.late.open")
    assert "2 answers missing" in nurse.face("leave.late.record")
    nurse.type("leave.late.told", "her son")
    nurse.tap("leave.late.record")
    assert not nurse.log(Kind.LATE_REACTION)
    assert "When did it begin?" in nurse.text("leave.late.missing")
    assert nurse.typed("leave.late.told") == "her son"


def test_before_the_sign_off_there_is_no_late_reaction(qtbot: QtBot) -> None:
    assert not hands(qtbot, LongDay().observed(), LeavePanel).is_shown("leave.late.open")


def test_it_fits_the_small_screen(qtbot: QtBot) -> None:
    nurse = hands(qtbot, LongDay().observed(), LeavePanel)
    assert nurse.fits(420, SIGN, "leave.summary", "leave.advice")
    nurse.tap(SIGN)
    assert nurse.fits(420, "leave.sign.who.go", NOT_YET, "leave.question")


def test_where_there_is_room_the_words_are_larger(qtbot: QtBot) -> None:
    nurse = hands(qtbot, LongDay().observed(), LeavePanel)
    line = nurse.widget.findChild(QLabel, "leave.advice.0")
    assert line is not None
    assert line.property("look") == "body"
    nurse.widget.resize(1560, 540)
    settle()
    assert line.property("look") == "heading"
