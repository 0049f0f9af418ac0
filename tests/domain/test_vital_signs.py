"""Limits of vital signs, signs and the orders for them, and the prompts for the next check."""

import pytest

from nurse_assistant.domain.prompts import due_slot, prompts
from nurse_assistant.domain.vital_signs import abnormal_measures, uncovered_signs
from nurse_assistant.domain.vocabulary import Action, Code, Phase, Priority, Timeliness, What
from tests.domain.story import K, Story, at

LIMITS = [
    ("systolic_mmhg", 89.9, 90), ("spo2_percent", 91.9, 92), ("pulse_per_min", 120.1, 120),
    ("pulse_per_min", 49.9, 50), ("resp_per_min", 24.1, 24), ("temp_c", 38, 37.99),
    ("diastolic_mmhg", None, 20), ("on_oxygen_l_min", None, 15),
]  # fmt: skip


@pytest.mark.parametrize(("name", "bad", "good"), LIMITS)
def test_each_limit_and_just_not(name: str, bad: float | None, good: float) -> None:
    story = Story().say(0, K.VITAL_SIGNS, {name: good})
    assert abnormal_measures(story.session, story.state) == ()
    if bad is not None:
        story.say(1, K.VITAL_SIGNS, {name: bad}).say(2, K.VITAL_SIGNS, {"diastolic_mmhg": 70})
        assert abnormal_measures(story.session, story.state) == (name,)


@pytest.mark.parametrize(
    ("name", "baseline", "bad", "good"),
    [("systolic_mmhg", 140, 98, 98.1), ("spo2_percent", 100, 96, 96.1), ("temp_c", 36, 37, 36.99)],
)
def test_each_limit_against_the_baseline(name: str, baseline: float, bad: float, good: float) -> None:
    story = Story().say(-9, K.VITAL_SIGNS, {name: 97}).say(-5, K.VITAL_SIGNS, {name: baseline})
    assert story.start().say(1, K.VITAL_SIGNS, {name: good}).guide(1).next_step.action is not Action.STAY
    assert story.say(2, K.VITAL_SIGNS, {name: bad}).guide(2).next_step.action is Action.STAY


def test_before_the_start_there_is_no_baseline_and_after_it_it_stays() -> None:
    story = Story().say(-9, K.VITAL_SIGNS, {"temp_c": 36}).say(-8, K.VITAL_SIGNS, {"temp_c": 37.5})
    assert abnormal_measures(story.session, story.state) == ()
    story.start().say(5, K.INFUSION_PAUSED).say(6, K.INFUSION_RESUMED, {"rate_ml_h": 25})
    assert {name: float(value) for name, value in story.state.baseline.items()} == {"temp_c": 37.5}


def test_signs_until_somebody_looked_and_found_none() -> None:
    story = Story().start().check(1, "itching")
    assert uncovered_signs(story.state)
    story.say(2, K.VITAL_SIGNS, {"pulse_per_min": 80})
    assert uncovered_signs(story.state)
    assert not uncovered_signs(story.check(3).state)


def test_a_report_without_naming_signs_and_a_grade_of_0() -> None:
    story = Story().start().react(1).grade(2, 1)
    assert uncovered_signs(story.state)
    assert not uncovered_signs(story.grade(3, 0).state)


def test_an_open_reaction_is_a_sign_whatever_a_check_says() -> None:
    story = Story().start().react(1).check(2)
    assert story.state.signs_present
    assert not story.grade(3, 1).state.signs_present


def _ordered(story: Story, minutes: float, rate: float) -> Story:
    return story.say(
        minutes, K.RATE_CHANGED, {"rate_ml_h": rate}, reason="r", ordered_by="Dr R. Silva", happened_so=False
    )


def test_an_order_for_signs_ends_when_one_is_added_the_grade_rises_or_they_go() -> None:
    story = _ordered(Story().start().check(55, "itching"), 60, 50)
    assert not uncovered_signs(story.state)
    assert not uncovered_signs(story.check(61, "itching").state)
    assert uncovered_signs(story.check(62, "itching", "rash").state)
    story = _ordered(story.check(85, "rash", "itching"), 90, 75)
    assert not uncovered_signs(story.check(91, "rash").state)
    assert uncovered_signs(story.check(92).check(93, "rash").state)


def test_an_order_for_signs_holds_for_the_grade_it_was_given_at() -> None:
    story = Story().start().say(1, K.REACTION_REPORTED, {"signs": ("rash",), "rate_ml_h": 20})
    story = _ordered(story, 40, 25)
    assert not uncovered_signs(story.state), "without any grade it counts as 2"
    assert not uncovered_signs(story.grade(41, 2).state)
    assert uncovered_signs(story.grade(42, 3).state)


def test_a_rise_without_an_order_covers_nothing() -> None:
    story = Story().start().check(55, "itching")
    story.say(60, K.RATE_CHANGED, {"rate_ml_h": 50}, happened_so=True, reason="r")
    assert uncovered_signs(story.state)


# ------------------------------------------------------------------ when the next check is due


def slots(story: Story, *checks: float) -> list[float]:
    """When the next check is due, in minutes from the start, before and after each of these checks."""
    found = []
    for minutes in (None, *checks):
        if minutes is not None:
            story.check(minutes)
        due = next(p for p in story.guide(minutes or 0).prompts if p.what is What.VITAL_SIGNS).due_at
        found.append((due - at(0)).total_seconds() / 60)
    return found


def test_the_grid_from_the_start() -> None:
    assert slots(Story(3).start(), 15, 30, 45, 60, 90, 120) == [15, 30, 45, 60, 90, 120, 150]


def test_a_check_serves_every_slot_up_to_7_minutes_after_it() -> None:
    assert slots(Story(3).start(), 7, 8, 38, 53, 82, 83) == [15, 15, 30, 60, 90, 90, 120]


def test_a_late_check_moves_nothing() -> None:
    assert slots(Story(3).start(), 29, 50) == [15, 45, 60]


def test_in_an_open_reaction_every_5_minutes_from_the_latest_of_check_report_and_reopening_grade() -> None:
    story = Story(3).start().react(10)
    assert slots(story, 12) == [15, 17]
    story.react(14)
    assert slots(story) == [17]
    story.grade(15, 1).grade(20, 2)
    assert slots(story) == [25]


def test_the_hour_after_it_and_the_grid_of_the_end() -> None:
    story = Story(3).start().react(10).say(11, K.INFUSION_DISCONTINUED, {"permanent": True}).grade(20, 1)
    assert slots(story, 35, 50, 65, 80) == [35, 50, 65, 80, 101]
    assert slots(story.grade(82, 0)) == [101], "only the grade that closed it counts"


def test_after_a_false_alarm_the_hour_goes_on_and_the_old_grid_after_it() -> None:
    story = Story(3).start().check(15).react(20).grade(21, 0).say(22, K.INFUSION_RESUMED, {"rate_ml_h": 200})
    assert slots(story, 36, 51, 66, 81) == [36, 51, 66, 81, 90]


def test_a_restart_begins_a_grid_of_its_own_and_ends_the_hour() -> None:
    story = Story(3).start().react(20).grade(21, 1).say(25, K.INFUSION_RESUMED, {"rate_ml_h": 200})
    assert slots(story, 40, 55, 85) == [40, 55, 85, 115]


@pytest.mark.parametrize(("rise", "drawn"), [(30, True), (40, True), (41, False)])
def test_a_slot_in_the_10_minutes_before_a_rise_is_due_with_it(rise: int, drawn: bool) -> None:
    story = Story(2).start(rate=40)
    story.say(rise - 30, K.RATE_CHANGED, {"rate_ml_h": 50}, happened_so=True, reason="r").check(16)
    assert slots(story) == [rise if drawn else 30]


def test_nothing_is_due_before_anything_ran_and_once_closed() -> None:
    story = Story(3)
    assert due_slot(story.session, story.state, at(0)) is None
    story.start().say(1, K.INFUSION_COMPLETED).say(2, K.OBSERVATION_ENDED).say(3, K.SIGNED_OFF)
    assert story.state.phase is Phase.CLOSED
    assert due_slot(story.session, story.state, at(40)) is None
    assert prompts(story.session, story.state, at(40)) == ()


@pytest.mark.parametrize(("number", "minutes", "late"), [(1, 60, 5), (1, 90, 10), (2, 15, 10), (3, 15, 10)])
def test_late_after_5_minutes_in_the_first_hour_of_infusion_1(number: int, minutes: int, late: int) -> None:
    story = Story(number).start(rate=1).check(minutes - 8)

    def state(after: float) -> tuple[Timeliness, Priority]:
        found = next(p for p in story.guide(minutes + after).prompts if p.what is What.VITAL_SIGNS)
        return found.state, found.priority

    assert state(-0.1) == (Timeliness.WAITING, Priority.LOW)
    assert state(0) == (Timeliness.DUE, Priority.LOW)
    assert state(late + 0.9) == (Timeliness.DUE, Priority.LOW)
    assert state(late + 1) == (Timeliness.OVERDUE, Priority.MEDIUM)
    story.check(minutes + late + 1)
    assert [(one.code, one.minutes) for one in story.guide(200).deviations if one.kind == "timing"][-1] == (
        Code.VITAL_SIGNS_LATE, late + 1,
    )  # fmt: skip
