"""The infusion panel: each next step's headline and act, by real widgets on a real desk."""

from collections.abc import Callable, Iterator
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import Step
from nurse_assistant.domain.vocabulary import Action, Code, Kind, Phase
from nurse_assistant.ui.steps.infusion_panel import InfusionPanel
from nurse_assistant.ui.steps.rate_card import plan_of
from nurse_assistant.ui.wording.language import SOURCE, speak
from tests.support.day import MORNING, NURSE, ROOT, Day
from tests.ui.panel_bench import Stage, bench_of

D = Decimal
RESOURCES = ROOT / "resources"


def stage(qtbot: QtBot, day: Day) -> Stage:
    return Stage(qtbot, day, InfusionPanel(bench_of(day)))


def said(s: Stage) -> tuple[str, str, str]:
    over, figure, unit = (s.words(f"infusion.headline.{part}") for part in ("over", "figure", "unit"))
    return over, figure, unit


def type_check(s: Stage, **values: str) -> None:
    for name, words in values.items():
        s.type(f"infusion.check.{name}", words)


# --- headlines ----------------------------------------------------------------------------------------------------


def test_four_minutes_before_the_rise(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 38))
    assert said(s) == ("Next rise in", "4", "min")
    assert (s.words("infusion.headline.rate"), s.words("infusion.headline.at")) == ("75", "at 11:42")
    assert (s.words("infusion.headline.pump"), s.words("infusion.headline.pump_over")) == (
        "50",
        "Pump now, since 11:12",
    )
    act = s.button("infusion.act")
    assert (act.title(), act.small()) == ("I set the pump to 75\u00a0mL/h", "from 11:42 · earlier asks for a reason")
    assert s.words("infusion.rates.volume") == "46 of 250\u00a0mL by time and rate"
    assert s.words("infusion.rates.empty") == "13:32"
    assert s.words("infusion.rates.limit") == "17:30"


def test_the_volume_says_from_when_on_it_is_reckoned(qtbot: QtBot) -> None:
    day = Day().risen().at(11, 18)
    day.record(Kind.VOLUME_READ, volume_given_ml=Decimal(32))
    s = stage(qtbot, day.at(11, 30))
    reckoned = "42 of 250\u00a0mL by the pump's counter at 11:18, since then by time and rate"
    assert s.words("infusion.rates.volume") == reckoned


@pytest.mark.parametrize(
    ("minute", "headline"),
    [(42, ("The rise is", "now", "")), (54, ("The rise was for 11:42", "12", "min late"))],
)
def test_the_rise_is_due_and_late(qtbot: QtBot, minute: int, headline: tuple[str, str, str]) -> None:
    s = stage(qtbot, Day().risen().at(11, minute))
    assert said(s) == headline
    assert s.button("infusion.act").property("role") == "primary"


@pytest.fixture(params=("en", "de"))
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    assert speak(request.param, RESOURCES / "translations")
    yield request.param
    speak(SOURCE, RESOURCES / "translations")


ON_A_SMALL_SCREEN = 1038
"""Pixels across that the panel has at 1366x768."""


@pytest.mark.parametrize("after", [0, 1, 12, 29, 30, 42, 105, 185])
@pytest.mark.parametrize("rises", [0, 1, 2, 3])
def test_chart_and_check_stand_side_by_side_on_a_small_screen(
    qtbot: QtBot, spoken: str, rises: int, after: int
) -> None:
    """With every pair of rates, so long as they last: else the chart folds below and the check has no room."""
    day = Day().risen()
    for rise in range(rises):
        minute = 42 + 30 * rise
        day.at(11 + minute // 60, minute % 60).vital_signs()
        day.record(Kind.RATE_CHANGED, rate_ml_h=D(75 + 25 * rise))
    minute = 12 + 30 * rises + after
    s = stage(qtbot, day.at(11 + minute // 60, minute % 60))
    assert s.panel.minimumSizeHint().width() <= ON_A_SMALL_SCREEN, spoken
    assert not s.find("infusion.rates").isHidden()


def stay(day: Day) -> None:
    day.vital_signs(signs=("chills",), spo2_percent=D(88))


def interrupt(day: Day) -> None:
    day.record(Kind.REACTION_REPORTED, rate_ml_h=D(25))
    day.record(Kind.REACTION_GRADED, grade=2)


def slowed(day: Day) -> None:
    day.record(Kind.REACTION_REPORTED, rate_ml_h=D(25))


def last_rate(day: Day) -> None:
    found = Draft(Kind.RATE_CHANGED, {"rate_ml_h": D(150)}, reason="found so", happened_so=True)
    assert day.desk.record(found, NURSE).kept


def paused(day: Day) -> None:
    day.record(Kind.INFUSION_PAUSED, cause="toilet")


@pytest.mark.parametrize(
    ("make", "action", "over", "figure", "act"),
    [
        (stay, Action.STAY, "No rise now: stay at", "50", "I set the pump to 75\u00a0mL/h"),
        (interrupt, Action.INTERRUPT, "The protocol says now", "Stop the pump", "I stopped the pump"),
        (slowed, Action.ASSESS, "No rise now: stay at", "25", "Grade the reaction..."),
        (last_rate, Action.COMPLETE, "Bag empty in", "1hr 24", "The bag is empty, infusion complete"),
        (paused, Action.RESUME, "Paused since 11:30", "now", "I started the pump again at 50\u00a0mL/h"),
    ],
)
def test_every_action_has_its_headline_and_act(
    qtbot: QtBot, make: Callable[[Day], None], action: Action, over: str, figure: str, act: str
) -> None:
    day = Day().risen().at(11, 30)
    make(day)
    s = stage(qtbot, day)
    assert day.view().guidance.next_step.action is action
    assert said(s)[:2] == (over, figure)
    assert s.button("infusion.act").title() == act


def test_why_there_is_no_rise(qtbot: QtBot) -> None:
    day = Day().risen().at(11, 30)
    stay(day)
    s = stage(qtbot, day)
    why = s.words("infusion.headline.why")
    assert "Signs are there: chills." in why
    assert "SpO₂ 88\u00a0% at 11:30 is outside the limits." in why
    assert "Check again at 11:35." in why


def test_before_the_start_it_says_so_and_where_to_go(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().ready_to_start())
    assert said(s)[1] == "Not started"
    assert isinstance(s.panel, InfusionPanel)
    with qtbot.waitSignal(s.panel.goes_to) as went:
        s.click("infusion.act")
    assert went.args == [Step.START]
    assert s.kinds() == []


def test_after_the_end(qtbot: QtBot) -> None:
    day = Day().risen()
    day.at(13, 40).record(Kind.INFUSION_COMPLETED)
    s = stage(qtbot, day)
    assert said(s)[1] == "Complete"
    assert not s.shown("infusion.act")


# --- the check and the rise ---------------------------------------------------------------------------------------


def test_nothing_is_prefilled_and_nothing_preselected(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 38))
    for name in ("pressure", "pulse", "resp", "spo2", "temp", "oxygen", "pump"):
        assert s.typed(f"infusion.check.{name}") == ""
    assert s.words("infusion.check.pressure.last") == "128/76"
    s.click("infusion.save")
    assert s.kinds() == []


def test_check_and_rise_in_one_press(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 42))
    type_check(s, pressure="128/76", pulse="78", resp="16", spo2="97", temp="36.8", pump="50")
    s.click("infusion.check.looked.none")
    assert s.button("infusion.act").small() == "with the check"
    s.click("infusion.act")
    assert s.kinds() == [Kind.VITAL_SIGNS, Kind.RATE_CHANGED]
    assert s.asked == []
    assert s.day.view().state.rate_ml_h == 75
    assert s.wanted[0].data["signs"] == ()
    assert s.typed("infusion.check.pressure") == ""
    assert s.button("infusion.check.looked.none").isChecked() is False


def test_a_pump_that_shows_the_new_rate_is_no_incident(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 42))
    type_check(s, pump="75")
    s.click("infusion.check.looked.none")
    s.click("infusion.act")
    assert s.kinds() == [Kind.VITAL_SIGNS, Kind.RATE_CHANGED, Kind.VITAL_SIGNS]
    assert all(Code.PUMP_RATE_DIFFERS not in entry.codes for entry in s.day.desk.log)
    assert s.typed("infusion.check.pump") == ""


def test_only_what_was_typed_is_saved_and_only_that_is_cleared(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 38))
    type_check(s, pulse="78", temp="3,8")
    s.click("infusion.save")
    assert s.kinds() == []
    assert "Comma or point?" in s.words("infusion.check.notes.text")
    s.day.later(1)
    s.erase("infusion.check.temp")
    s.click("infusion.save")
    assert s.wanted[0].data == {"pulse_per_min": D(78)}
    assert s.typed("infusion.check.pulse") == ""


def test_what_cannot_be_read_stays_when_the_rise_is_written(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 42))
    type_check(s, pulse="78", temp="3,8")
    s.click("infusion.check.looked.none")
    s.click("infusion.act")
    assert s.kinds() == [Kind.VITAL_SIGNS, Kind.RATE_CHANGED]
    assert s.typed("infusion.check.temp") == "3,8"
    assert s.typed("infusion.check.pulse") == ""


def test_an_early_rise_asks_and_keeps_what_was_typed_meanwhile(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 30))
    s.click("infusion.act")
    assert Code.STEP_EARLY in s.asked[0].verdict.codes
    type_check(s, pulse="78")
    s.show()
    assert s.typed("infusion.check.pulse") == "78"


def test_an_odd_value_is_questioned_and_never_blocked(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 38))
    type_check(s, spo2="79")
    s.type("infusion.check.temp", "36.8")
    assert s.words("infusion.check.notes.text") == "SpO₂: 79\u00a0% is unusual. Did you mean 97?"
    s.show()  # a second later she has had the question before her eyes
    s.click("infusion.save")
    assert s.last().amount("spo2_percent") == 79


def test_a_question_that_comes_with_the_tap_is_read_before_it_is_saved(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 38))
    type_check(s, spo2="79")
    for _ in ("save", "the next tap of a hurried finger, after the guard"):
        assert s.last().kind is not Kind.VITAL_SIGNS
        s.click("infusion.save")
        s.day.later(0.1)
    assert s.last().amount("spo2_percent") == 79


def test_a_rise_does_not_carry_along_a_figure_nobody_looked_at(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 42))
    type_check(s, spo2="79")
    s.click("infusion.act")
    assert s.wanted == []
    assert s.words("infusion.check.notes.text").startswith("SpO₂: 79")


def test_looked_without_a_figure_is_asked_about_once(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 38))
    s.click("infusion.check.looked.none")
    s.click("infusion.save")
    assert s.wanted == []
    assert "only looked?" in s.button("infusion.save").accessibleName()
    s.later(0.1)
    s.click("infusion.save")
    assert s.last().data["signs"] == ()


def test_yes_without_a_sign_asks_which_and_names_reaction(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 38))
    s.click("infusion.check.looked.yes")
    s.click("infusion.save")
    assert s.wanted == []
    assert "press REACTION" in s.button("infusion.save").accessibleName()
    s.later(0.1)
    s.click("infusion.check.signs.tiles.chills")
    s.click("infusion.save")
    assert s.last().words("signs") == ("chills",)


def test_signs_are_chosen_and_written(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 38))
    s.click("infusion.check.looked.yes")
    assert not s.shown("infusion.rates")
    s.click("infusion.check.signs.tiles.chills")
    s.click("infusion.check.signs.tiles.other")
    s.type("infusion.check.signs.words", "itchy eyes")
    assert s.button("infusion.check.looked.yes").small() == "chills · itchy eyes"
    s.click("infusion.save")
    assert s.last().words("signs") == ("chills", "itchy eyes")
    assert s.shown("infusion.rates")
    assert s.day.view().guidance.next_step.action is Action.STAY


def test_yes_without_naming_them_is_still_yes(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 42))
    s.click("infusion.check.looked.yes")
    s.click("infusion.act")
    assert Code.SIGNS_PRESENT in s.asked[0].verdict.codes


def test_a_pump_at_another_rate_is_said_at_once_and_set_back(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 38))
    type_check(s, pump="75")
    assert "the log says 50\u00a0mL/h since 11:12" in s.words("infusion.check.notes.text")
    s.click("infusion.save")
    assert s.last().codes == (Code.PUMP_RATE_DIFFERS,)
    assert s.words("infusion.pump_strip.words") == "The pump showed 75\u00a0mL/h at 11:38; the log says 50\u00a0mL/h."
    s.later(4)
    assert s.button("infusion.act").property("role") == "next"
    s.click("infusion.pump_strip.back")
    assert s.kinds()[1:] == [Kind.NOTE, Kind.VITAL_SIGNS]
    assert not s.shown("infusion.pump_strip")
    assert s.button("infusion.act").property("role") == "primary"


# --- the boxes ----------------------------------------------------------------------------------------------------


def test_stay_with_a_picked_reason_is_a_note(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 42))
    s.click("infusion.stay")
    s.click("infusion.stay_box.write")
    assert s.kinds() == []
    s.day.later(1)
    s.click("infusion.stay_box.why.tiles.prescriber asks")
    s.click("infusion.stay_box.write")
    assert s.last().text("text") == "Stayed at 50\u00a0mL/h: prescriber asks"
    assert s.shown("infusion.check")


def test_pause_by_one_tap_on_its_cause_and_start_again(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 30))
    s.click("infusion.other")
    s.click("infusion.other_box.pause")
    s.click("infusion.pause.line or cannula")
    assert s.last().text("cause") == "line or cannula"
    s.later(4)
    assert said(s) == ("Paused since 11:30", "4", "min")
    assert s.words("infusion.headline.why").startswith("Cause: line or cannula. ")
    s.click("infusion.act")
    assert s.last().kind is Kind.INFUSION_RESUMED
    assert s.last().amount("rate_ml_h") == 50


def test_pause_for_another_cause(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 30))
    assert isinstance(s.panel, InfusionPanel)
    s.panel.open_page("pause")
    s.click("infusion.pause.other")
    s.type("infusion.pause.words", "X-ray")
    s.click("infusion.pause.write")
    assert s.last().text("cause") == "X-ray"


def test_the_prompted_interruption(qtbot: QtBot) -> None:
    day = Day().risen().at(11, 30)
    interrupt(day)
    s = stage(qtbot, day)
    s.click("infusion.act")
    assert s.last().kind is Kind.INFUSION_PAUSED
    assert day.view().state.phase is Phase.REACTION


def test_another_rate_goes_through_the_rules(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 42))
    s.click("infusion.other")
    s.click("infusion.other_box.rate")
    s.type("infusion.rate.rate", "100")
    assert s.button("infusion.rate.write").title() == "I set the pump to 100\u00a0mL/h"
    s.click("infusion.rate.write")
    assert Code.RATE_ABOVE_STEP in s.asked[0].verdict.codes
    assert s.typed("infusion.rate.rate") == "100"


def test_a_pump_found_at_another_rate_needs_no_order(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 38))
    s.click("infusion.other")
    s.click("infusion.other_box.found")
    s.type("infusion.found.rate", "75")
    s.type("infusion.found.since", "1130")
    s.click("infusion.found.set_back")
    assert s.asked == []
    found, back = s.day.desk.log[-2:]
    assert (found.amount("rate_ml_h"), found.happened_so) == (D(75), True)
    assert found.at == MORNING.replace(hour=11, minute=30)
    assert back.amount("rate_ml_h") == 50
    assert s.shown("infusion.check")


def test_the_pumps_volume(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 38))
    s.click("infusion.rates.read")
    s.type("infusion.volume.volume", "45")
    s.click("infusion.volume.write")
    assert s.last().amount("volume_given_ml") == 45
    assert s.words("infusion.rates.reading") == "Pump read 45\u00a0mL at 11:38"


def test_stop_for_good_takes_two_steps(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 38))
    s.click("infusion.other")
    s.click("infusion.other_box.stop")
    s.click("infusion.stop.next")
    assert not s.shown("infusion.stop.write")
    s.day.later(1)
    s.click("infusion.stop.permanent.today")
    s.click("infusion.stop.cause.tiles.patient's wish")
    s.click("infusion.stop.next")
    assert s.kinds() == []
    s.day.later(1)
    s.click("infusion.stop.write")
    assert s.last().kind is Kind.INFUSION_DISCONTINUED
    assert (s.last().flag("permanent"), s.last().text("cause")) == (False, "patient's wish")


def test_complete_early_with_the_pumps_volume(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 38))
    s.click("infusion.other")
    s.click("infusion.other_box.complete")
    s.type("infusion.complete.volume", "250")
    s.click("infusion.complete.write")
    assert s.kinds() == [Kind.VOLUME_READ, Kind.INFUSION_COMPLETED]


def test_an_ungraded_reaction_is_graded_from_here(qtbot: QtBot) -> None:
    day = Day().risen().at(11, 30)
    slowed(day)
    s = stage(qtbot, day)
    s.click("infusion.act")
    s.later(0.1)
    s.click("infusion.grade.grade.1")
    s.click("infusion.grade.write")
    assert s.last().whole("grade") == 1
    assert s.last().text("scale") == "CTCAE 5.0"


def test_it_fits_at_1366_by_768(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().risen().at(11, 38))
    QApplication.processEvents()  # the headline settles in a second pass of the layouts
    assert s.panel.minimumSizeHint().width() <= 1040
    scroll = s.find("infusion.scroll")
    assert s.find("infusion.check").height() <= scroll.height()


@pytest.mark.parametrize(
    ("name", "words"),
    [("pressure", "228/128"), ("pulse", "128"), ("resp", "28"), ("spo2", "100"), ("temp", "38.5"), ("oxygen", "15"),
     ("pump", "12.5")],
)  # fmt: skip
def test_no_figure_is_cut_at_1366_by_768(qtbot: QtBot, name: str, words: str) -> None:
    s = stage(qtbot, Day().risen().at(11, 38))
    edit = s.find(f"infusion.check.{name}.edit")
    edit.ensurePolished()
    margins = 4  # QLineEdit draws its text two pixels in from either side
    assert edit.fontMetrics().horizontalAdvance(words) + margins <= edit.width()


def test_a_stay_says_why_beside_its_figure_and_leaves_the_question_in_sight(qtbot: QtBot) -> None:
    day = Day().risen().at(11, 38)
    s = Stage(qtbot, day, InfusionPanel(bench_of(day)), (1038, 430))
    type_check(s, spo2="79")
    s.show()
    s.click("infusion.check.looked.none")
    s.click("infusion.save")
    s.later(0.1)
    for _ in range(4):
        QApplication.processEvents()
    assert s.words("infusion.headline.why").startswith("SpO₂ 79")
    assert s.find("infusion.headline.why").y() < s.find("infusion.headline.figure").geometry().bottom()
    scroll, asked = s.find("infusion.scroll"), s.find("infusion.check.looked")
    assert asked.mapTo(scroll, asked.rect().bottomLeft()).y() <= scroll.height()
    assert s.find("infusion.check.pump").y() == s.find("infusion.check.pressure").y(), "one row of fields"


def test_the_chart_of_a_stay_ends_where_the_words_beside_it_say() -> None:
    day = Day().risen().at(11, 38)
    day.record(Kind.VITAL_SIGNS, spo2_percent=Decimal(79), signs=())
    view = day.view()
    plan = plan_of(view)
    assert plan is not None
    assert (len(plan.steps), plan.ends_at) == (1, view.guidance.ends_at)
    day = Day().risen().at(11, 38)
    rising = plan_of(day.view())
    assert rising is not None
    assert len(rising.steps) > 1
