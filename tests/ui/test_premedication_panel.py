"""Premedication through the real widgets: two taps for a medicine, and every way that is not the usual one."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from nurse_assistant.application.desk import Desk
from nurse_assistant.application.draft import Draft
from nurse_assistant.domain.vocabulary import Code, Kind
from nurse_assistant.ui.steps.premedication_panel import PremedicationPanel
from nurse_assistant.ui.steps.window_chart import WindowChart, WindowChartData
from tests.support.day import MORNING, NURSE, PROTOCOL, Day, case
from tests.ui.preparing import PanelHands, hands


def panel(qtbot: QtBot, day: Day) -> PanelHands:
    return hands(qtbot, day, PremedicationPanel)


def chart(nurse: PanelHands) -> WindowChartData:
    found = nurse.widget.findChild(WindowChart)
    assert found is not None
    data = found.data()
    assert data is not None
    return data


def one_left() -> Day:
    """09:33: all but the antihistamine."""
    return Day().arrived().premedicated(but=("diphenhydramine",)).at(9, 33)


def test_two_taps_give_a_medicine(qtbot: QtBot) -> None:
    nurse = panel(qtbot, one_left())
    assert nurse.face("premed.act") == "I gave an antihistamine. 1 answer missing"
    nurse.tap("premed.quick.diphenhydramine|25 mg|IV")
    assert nurse.face("premed.act").startswith("I gave diphenhydramine 25 mg IV now. 09:33")
    nurse.tap("premed.act")
    entry = nurse.last(Kind.PREMEDICATION_GIVEN)
    assert dict(entry.data) == {"medicine": "diphenhydramine", "dose": "25 mg", "route": "IV"}
    assert nurse.text("premed.about") == "All given. Start between"
    assert (nurse.text("premed.big"), nurse.text("premed.to")) == ("09:48", "and 10:21")
    assert not nurse.is_shown("premed.act")


def test_without_a_choice_nothing_is_recorded(qtbot: QtBot) -> None:
    nurse = panel(qtbot, one_left())
    nurse.tap("premed.act")
    assert nurse.text("premed.act.missing") == "Tap above what you gave: dose and route."
    assert len(nurse.log(Kind.PREMEDICATION_GIVEN)) == 3


@pytest.mark.parametrize(
    ("minute", "about", "title"),
    [
        (33, "One medicine left. Give it by", "33 min left"),
        (66, "One medicine left. Give it by", "now"),
        (67, "One medicine left. Time for it was until", "No common start time is left"),
    ],
)
def test_the_headline_looks_forward(qtbot: QtBot, minute: int, about: str, title: str) -> None:
    day = one_left()
    day.clock.set(MORNING + timedelta(minutes=minute))
    nurse = panel(qtbot, day)
    assert (nurse.text("premed.about"), nurse.text("premed.big")) == (about, "10:06")
    assert nurse.text("premed.title") == title


def test_the_chart_shows_what_is_missing_if_given_now(qtbot: QtBot) -> None:
    nurse = panel(qtbot, one_left())
    *given, missing = chart(nurse).rows
    assert [row.given_at is not None for row in given] == [True, True, True]
    assert missing.if_now == (MORNING.replace(minute=48), MORNING.replace(hour=10, minute=33))
    assert missing.latest_at == MORNING.replace(hour=10, minute=6)
    assert chart(nurse).common == (MORNING.replace(minute=48), MORNING.replace(hour=10, minute=21))


@pytest.mark.parametrize(
    ("minute", "title"),
    [(52, "Opens in 1 min"), (53, "28 min left"), (81, "Last minute"), (82, "1 min ago")],
)
def test_the_start_window(qtbot: QtBot, minute: int, title: str) -> None:
    day = Day().arrived().premedicated()
    day.clock.set(MORNING + timedelta(minutes=minute))
    nurse = panel(qtbot, day)
    assert nurse.text("premed.title") == title
    assert (nurse.text("premed.to") == "and 10:21") is (minute == 52)
    assert (nurse.text("premed.about") == "All given. Start by") is (52 < minute <= 81)
    assert ("prescriber decides" in nurse.text("premed.sentence")) is (minute > 81)


@pytest.mark.parametrize(("minute", "common"), [(6, True), (7, False)])
def test_45_min_apart_still_meet_and_46_do_not(qtbot: QtBot, minute: int, common: bool) -> None:
    day = one_left().at(10, minute)
    day.record(Kind.PREMEDICATION_GIVEN, medicine="diphenhydramine", dose="25 mg", route="IV")
    nurse = panel(qtbot, day)
    assert (nurse.text("premed.title") == "No common start time") is not common
    assert (chart(nurse).common is None) is not common
    if not common:
        words = (
            "The medicines are more than 45 min apart. The prescriber decides how to go on. "
            "Asked already? Write down..., Order asked for."
        )
        assert nurse.text("premed.sentence") == words


def test_nothing_given_yet_and_any_order(qtbot: QtBot) -> None:
    nurse = panel(qtbot, Day().arrived())
    assert nurse.text("premed.title") == "Four medicines left, none given yet"
    assert nurse.text("premed.quick.medicine") == "dexamethasone"
    nurse.tap("premed.groups.antipyretic")
    nurse.tap("premed.quick.acetaminophen|1,000 mg|oral")
    nurse.tap("premed.act")
    assert nurse.last(Kind.PREMEDICATION_GIVEN).text("dose") == "1,000 mg"
    assert nurse.text("premed.about") == "Three medicines left. Give them by"
    assert nurse.text("premed.quick.medicine") == "dexamethasone"


def test_a_medicine_without_advice_asks_for_its_dose(qtbot: QtBot) -> None:
    nurse = panel(qtbot, Day().arrived())
    nurse.tap("premed.groups.h2_antagonist")
    nurse.tap("premed.quick.otherwise:famotidine")
    assert nurse.face("premed.act") == "I gave famotidine now. 2 answers missing"
    nurse.type("premed.other_dose", "20")
    nurse.tap("premed.route.IV")
    nurse.tap("premed.act")
    assert nurse.text("premed.act.missing") == "Write the dose with its unit: 25 mg."
    nurse.type("premed.other_dose", "20 mg")
    nurse.tap("premed.act")
    assert dict(nurse.last(Kind.PREMEDICATION_GIVEN).data) == {
        "medicine": "famotidine", "dose": "20 mg", "route": "IV"
    }  # fmt: skip
    assert nurse.is_shown("premed.chart")


def test_another_time_and_dose(qtbot: QtBot) -> None:
    nurse = panel(qtbot, one_left())
    nurse.tap("premed.quick.otherwise:")
    nurse.tap("premed.medicine.diphenhydramine")
    nurse.tap("premed.dose.50 mg")
    nurse.tap("premed.route.oral")
    nurse.type("premed.at", "0928")
    assert nurse.face("premed.act") == "I gave diphenhydramine 50 mg oral at 09:28"
    nurse.tap("premed.act")
    entry = nurse.last(Kind.PREMEDICATION_GIVEN)
    assert entry.at == MORNING.replace(minute=28)
    assert nurse.typed("premed.at") == ""


def test_an_infusion_counts_from_its_end(qtbot: QtBot) -> None:
    nurse = panel(qtbot, one_left())
    nurse.tap("premed.infused")
    for tile in ("medicine.diphenhydramine", "dose.25 mg", "route.IV"):
        nurse.tap(f"premed.{tile}")
    nurse.type("premed.at", "0930")
    nurse.type("premed.ended", "0925")
    nurse.tap("premed.act")
    assert nurse.text("premed.act.missing") == "It ended before it started."
    nurse.type("premed.ended", "0945")
    nurse.tap("premed.act")
    entry = nurse.last(Kind.PREMEDICATION_GIVEN)
    assert (entry.at, entry.time("ended_at")) == (MORNING.replace(minute=30), MORNING.replace(minute=45))
    assert nurse.text("premed.big") == "10:00"


def test_taken_at_home_unconfirmed_is_asked_about(qtbot: QtBot) -> None:
    nurse = panel(qtbot, Day().arrived())
    nurse.tap("premed.at_home")
    for tile in ("medicine.dexamethasone", "dose.40 mg", "route.oral"):
        nurse.tap(f"premed.{tile}")
    nurse.tap("premed.act")
    assert nurse.text("premed.act.missing") == "Taken at what time?"
    nurse.type("premed.at", "0730")
    assert nurse.face("premed.act") == "The patient took dexamethasone 40 mg oral at home"
    nurse.tap("premed.act")
    (answer,) = nurse.asked
    assert answer.verdict.codes == (Code.HOME_DOSE_UNCONFIRMED,)
    assert answer.draft.data["given_by"] == "patient_at_home"
    assert nurse.typed("premed.at") == "0730"


def test_not_given_goes_to_the_prescriber(qtbot: QtBot) -> None:
    nurse = panel(qtbot, one_left())
    nurse.tap("premed.not_given")
    assert nurse.face("premed.act") == "No antihistamine was given. by order: asked on the next screen"
    nurse.tap("premed.act")
    (answer,) = nurse.asked
    assert answer.draft.data == {"medicine": "antihistamine"}
    assert answer.verdict.codes == (Code.PREMEDICATION_OMITTED,)


def test_any_other_medicine_moves_no_window(qtbot: QtBot) -> None:
    nurse = panel(qtbot, Day().arrived().premedicated().at(9, 45))
    nurse.tap("premed.other_medicine")
    nurse.type("premed.other_medicine", "ondansetron")
    nurse.type("premed.other_dose", "4 mg")
    nurse.tap("premed.route.IV")
    nurse.tap("premed.act")
    assert nurse.last(Kind.PREMEDICATION_GIVEN).text("medicine") == "ondansetron"
    assert (nurse.text("premed.big"), nurse.text("premed.to")) == ("09:53", "and 10:21")


def test_given_too_far_apart_with_one_missing(qtbot: QtBot) -> None:
    day = Day().arrived().premedicated(but=("famotidine", "diphenhydramine")).at(10, 10)
    day.record(Kind.PREMEDICATION_GIVEN, medicine="famotidine", dose="20 mg", route="IV")
    nurse = panel(qtbot, day)
    assert nurse.text("premed.about") == "One medicine left"
    assert nurse.text("premed.title") == "No common start time"


def test_at_home_by_order_and_left_out_by_order(qtbot: QtBot) -> None:
    day = one_left()
    home = {"medicine": "diphenhydramine", "dose": "25 mg", "route": "oral", "given_by": "patient_at_home"}
    at = MORNING - timedelta(minutes=90)
    draft = Draft(Kind.PREMEDICATION_GIVEN, home, at=at, reason="Already taken", ordered_by="Dr R. Silva")
    assert day.desk.record(draft, NURSE).kept
    nurse = panel(qtbot, day)
    assert chart(nurse).rows[-1].remark == "at home 07:30, by order"
    assert (nurse.text("premed.big"), nurse.text("premed.to")) == ("09:46", "and 10:21")


def test_all_left_out_by_order_sets_no_window(qtbot: QtBot) -> None:
    day = Day().arrived()
    for group in PROTOCOL.premedication.groups:
        draft = Draft(Kind.PREMEDICATION_OMITTED, {"medicine": group}, reason="None", ordered_by="Dr R. Silva")
        assert day.desk.record(draft, NURSE).kept
    nurse = panel(qtbot, day)
    assert nurse.text("premed.title") == "Nothing sets a start window"
    assert {row.remark for row in chart(nurse).rows} == {"not given, by order"}


def test_once_started_it_shows_the_start(qtbot: QtBot) -> None:
    nurse = panel(qtbot, Day().started())
    assert (nurse.text("premed.about"), nurse.text("premed.big")) == ("Started", "10:12")
    assert not nurse.is_shown("premed.act")
    assert nurse.is_shown("premed.other_medicine")


def test_why_opens_the_rule_and_back(qtbot: QtBot) -> None:
    nurse = panel(qtbot, one_left())
    nurse.tap("premed.why.open")
    assert "more than 45 min apart leave no time in common" in nurse.text("premed.why.0.words")
    assert "60 min · after the first premedicine the window closes · label 1, 2" in nurse.text("premed.why.0.words")
    assert "40 mg · dexamethasone: the usual dose" in nurse.text("premed.why.0.words")
    assert "Label 1: US prescribing information of 2020" in nurse.text("premed.why.1.words")
    assert nurse.is_shown("premed.act")
    nurse.tap("premed.why.open")
    assert nurse.is_shown("premed.chart")
    assert not nurse.is_shown("premed.why")


def test_back_keeps_what_was_typed(qtbot: QtBot) -> None:
    nurse = panel(qtbot, one_left())
    nurse.tap("premed.quick.otherwise:")
    nurse.type("premed.other_dose", "30 mg")
    nurse.tap("premed.back")
    nurse.look()
    nurse.tap("premed.quick.otherwise:")
    assert nurse.typed("premed.other_dose") == "30 mg"


class Born(Day):
    """The day is 22-Nov-2026."""

    def __init__(self, born: date) -> None:
        super().__init__()
        one = case(identifier="75")
        patient = replace(one.patient, born=born)
        self.desk: Desk = self.board.open_session(replace(one, patient=patient), PROTOCOL, "2", NURSE)


@pytest.mark.parametrize(
    ("born", "offered"), [(date(1951, 11, 23), "40 mg"), (date(1951, 11, 22), "20 mg")]
)  # fmt: skip
def test_dexamethasone_by_age(qtbot: QtBot, born: date, offered: str) -> None:
    nurse = panel(qtbot, Born(born))
    for dose in ("40 mg", "20 mg"):
        assert nurse.is_shown(f"premed.quick.dexamethasone|{dose}|oral") is (dose == offered)


def test_the_form_is_in_sight_at_768(qtbot: QtBot) -> None:
    nurse = panel(qtbot, one_left())
    nurse.tap("premed.infused")
    assert nurse.fits(400, "premed.medicine", "premed.route", "premed.ended", "premed.act")


def test_the_act_is_in_sight_at_768(qtbot: QtBot) -> None:
    nurse = panel(qtbot, one_left())
    nurse.tap("premed.quick.diphenhydramine|25 mg|IV")
    assert nurse.fits(400, "premed.headline", "premed.chart", "premed.quick", "premed.act")
    assert panel(qtbot, Day().arrived()).fits(400, "premed.headline", "premed.chart", "premed.quick", "premed.act")
