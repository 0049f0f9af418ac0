"""Ready to treat: checks by one tap, lab results, vital signs before the start."""

from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from nurse_assistant.application.desk import Desk
from nurse_assistant.application.views import Step, StepLine, StepMark
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.ready_panel import ReadyPanel
from tests.support.day import NURSE, PROTOCOL, Day, case
from tests.ui.preparing import PanelHands, hands


class ThirdInfusion(Day):
    def __init__(self) -> None:
        super().__init__()
        self.desk: Desk = self.board.open_session(case(infusion_number=3, identifier="77"), PROTOCOL, "2", NURSE)


def type_labs(nurse: PanelHands, anc: str) -> None:
    nurse.type("ready.anc", anc)
    nurse.type("ready.platelets", "140")
    nurse.type("ready.taken", "0810")
    nurse.tap("ready.labs.act")


@pytest.mark.parametrize("outcome", ["ok", "concern", "not_done"])
def test_one_tap_records_a_check(qtbot: QtBot, outcome: str) -> None:
    nurse = hands(qtbot, Day(), ReadyPanel)
    assert "5 of 5 to answer" in nurse.text("ready.checks.heading")
    nurse.tap(f"ready.check.allergies.{outcome}")
    entry = nurse.last(Kind.CHECK_DONE)
    assert (entry.text("check"), entry.text("outcome")) == ("allergies", outcome)
    assert nurse.text("ready.check.allergies.said").startswith("09:00 · T. Okafor")
    asks = "the start will ask for an order" in nurse.text("ready.check.allergies.said")
    assert asks is (outcome == "concern")
    assert "4 of 5 to answer" in nurse.text("ready.checks.heading")


def test_a_check_can_be_answered_again(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day(), ReadyPanel)
    nurse.tap("ready.check.consent.concern")
    nurse.tap("ready.check.consent.ok")
    assert [entry.text("outcome") for entry in nurse.log(Kind.CHECK_DONE)] == ["concern", "ok"]
    assert "order" not in nurse.text("ready.check.consent.said")


def test_type_and_screen_is_for_the_first_infusion(qtbot: QtBot) -> None:
    first = hands(qtbot, Day(), ReadyPanel)
    assert first.text("ready.check.type_and_screen.said") == "before the first dose"
    first.tap("ready.check.type_and_screen.not_done")
    assert "the start will ask for an order" in first.text("ready.check.type_and_screen.said")
    third = hands(qtbot, ThirdInfusion(), ReadyPanel)
    assert third.text("ready.check.type_and_screen.said") == "not needed this time"
    third.tap("ready.check.type_and_screen.not_done")
    assert "order" not in third.text("ready.check.type_and_screen.said")


def test_labs_at_the_limit(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day(), ReadyPanel)
    nurse.type("ready.anc", "1.0")
    assert nurse.text("ready.anc.note") == ""
    type_labs(nurse, "1.0")
    entry = nurse.last(Kind.LAB_RESULT)
    assert (entry.amount("anc_10e9_l"), entry.amount("platelets_10e9_l")) == (Decimal("1.0"), Decimal(140))
    taken = entry.time("taken_at")
    assert taken is not None
    assert (taken.hour, taken.minute) == (8, 10)
    assert nurse.text("ready.labs.fact") == "ANC 1 · platelets 140"
    assert "taken 22-Nov-2026 08:10" in nurse.text("ready.labs.who")
    assert not nurse.is_shown("ready.labs.act")
    assert nurse.is_shown("ready.baseline.act")


def test_labs_just_below_the_limit(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day(), ReadyPanel)
    nurse.type("ready.anc", "0.9")
    nurse.type("ready.platelets", "140")
    assert nurse.text("ready.anc.note") == "Below 1.0: the start will ask for the prescriber's order."
    type_labs(nurse, "0.9")
    assert "Below 1.0" in nurse.text("ready.labs.fact")


def test_labs_ask_for_what_is_missing(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day(), ReadyPanel)
    nurse.tap("ready.labs.act")
    assert nurse.text("ready.labs.act.missing") == "Type the ANC, the platelets or both. When was the blood taken?"
    assert nurse.log(Kind.LAB_RESULT) == []


def test_only_one_of_the_two_results(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day(), ReadyPanel)
    nurse.type("ready.platelets", "140")
    nurse.type("ready.taken", "0810")
    nurse.tap("ready.labs.act")
    assert "anc_10e9_l" not in nurse.last(Kind.LAB_RESULT).data
    assert nurse.text("ready.labs.fact") == "ANC not known · platelets 140"
    assert nurse.is_shown("ready.labs.act")


def test_labs_again_show_the_last_grey(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day().arrived(), ReadyPanel)
    nurse.tap("ready.labs.again")
    assert nurse.typed("ready.anc") == ""
    assert nurse.text("ready.anc.last").endswith("2.1")
    type_labs(nurse, "2.4")
    assert nurse.text("ready.labs.fact") == "ANC 2.4 · platelets 140"


def test_vital_signs_before_the_start(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day().arrived(), ReadyPanel)
    nurse.tap("ready.baseline.act")
    assert nurse.text("ready.baseline.act.missing") == "Type at least one measurement."
    nurse.type("ready.baseline.pressure", "128/76")
    nurse.type("ready.baseline.spo2", "97")
    nurse.tap("ready.baseline.act")
    assert nurse.last(Kind.VITAL_SIGNS).data == {
        "systolic_mmhg": Decimal(128), "diastolic_mmhg": Decimal(76), "spo2_percent": Decimal(97)
    }  # fmt: skip
    assert nurse.text("ready.vital_signs.heading") == "Vital signs · still missing: Pulse, Resp, Temp"
    assert nurse.text("ready.baseline.spo2.last").endswith("97")
    for name, text in (("pulse", "78"), ("resp", "16"), ("temp", "368")):
        nurse.type(f"ready.baseline.{name}", text)
    nurse.tap("ready.baseline.act")
    assert nurse.text("ready.vital_signs.fact") == "pulse 78 · resp 16 · 36.8 °C"
    assert "missing" not in nurse.text("ready.vital_signs.who")
    assert not nurse.is_shown("ready.baseline.act")


def test_ready_has_its_tick_only_with_a_whole_baseline(qtbot: QtBot) -> None:
    day = Day().arrived()
    nurse = hands(qtbot, day, ReadyPanel)
    for check in ("type_and_screen", "allergies", "infection_signs", "pregnancy", "consent"):
        nurse.tap(f"ready.check.{check}.ok")
    day.record(Kind.VITAL_SIGNS, systolic_mmhg=Decimal(128), pulse_per_min=Decimal(78), resp_per_min=Decimal(16),
               spo2_percent=Decimal(97))  # fmt: skip
    assert StepLine(Step.READY, StepMark.NEXT) in day.desk.view().steps
    day.vital_signs()
    assert StepLine(Step.READY, StepMark.DONE) in day.desk.view().steps


def test_figures_alone_are_enough(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day().arrived(), ReadyPanel)
    for name, text in (("pressure", "12876"), ("temp", "368"), ("oxygen", "2")):
        nurse.type(f"ready.baseline.{name}", text)
    assert (nurse.typed("ready.baseline.pressure"), nurse.typed("ready.baseline.temp")) == ("128/76", "36.8")
    nurse.tap("ready.baseline.act")
    assert nurse.last(Kind.VITAL_SIGNS).data == {
        "systolic_mmhg": Decimal(128), "diastolic_mmhg": Decimal(76), "temp_c": Decimal("36.8"),
        "on_oxygen_l_min": Decimal(2),
    }  # fmt: skip
    assert nurse.typed("ready.baseline.temp") == ""


def test_before_the_start_neither_the_pump_nor_new_signs_are_asked_for(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day().arrived(), ReadyPanel)
    assert nurse.is_shown("ready.baseline.oxygen")
    for name in ("pump", "looked", "question", "signs"):
        assert not nurse.is_shown(f"ready.baseline.{name}")


def test_a_figure_that_cannot_be_read_is_not_saved(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day().arrived(), ReadyPanel)
    nurse.type("ready.baseline.pulse", "78")
    nurse.type("ready.baseline.temp", "36,8")
    nurse.tap("ready.baseline.act")
    assert nurse.text("ready.baseline.act.missing") == "Temp: Comma or point? Write 36.8 or 368."
    assert nurse.log(Kind.VITAL_SIGNS) == []


def test_vital_signs_are_good_for_half_an_hour(qtbot: QtBot) -> None:
    day = Day().arrived()
    nurse = hands(qtbot, day, ReadyPanel)
    day.vital_signs()
    day.later(30)
    nurse.look()
    assert nurse.text("ready.vital_signs.who").endswith("30 min old")
    assert not nurse.is_shown("ready.baseline.act")
    day.later(1)
    nurse.look()
    assert nurse.text("ready.vital_signs.heading").endswith("31 min old, older than 30: take again")
    assert nurse.is_shown("ready.baseline.act")
    assert nurse.text("ready.baseline.pulse.last").endswith("78")


def test_vital_signs_before_the_labs_fold_the_labs_up(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day(), ReadyPanel)
    assert not nurse.is_shown("ready.baseline.act")
    nurse.tap("ready.vital_signs.again")
    assert nurse.is_shown("ready.baseline.act")
    assert nurse.text("ready.labs.fact") == "Not known yet"
    assert not nurse.is_shown("ready.labs.act")


def test_the_acts_are_in_sight_at_768(qtbot: QtBot) -> None:
    assert hands(qtbot, Day(), ReadyPanel).fits(400, "ready.checks", "ready.labs.act")
    assert hands(qtbot, Day().arrived(), ReadyPanel).fits(405, "ready.checks", "ready.baseline.act")
