"""The plan of rates, running time, volume and the end of the bag."""

from datetime import timedelta
from decimal import Decimal

import pytest

from nurse_assistant.domain.minutes import minutes_between, nearest_second, seconds_between
from nurse_assistant.domain.plan import Rise, bag_empty_at, next_rise, planned, planned_from_start, rise_due_at
from nurse_assistant.domain.running import Span, Stretch, closed, given_ml_us, reaches, time_for
from nurse_assistant.domain.vocabulary import Action, Phase
from tests.domain.story import K, Story, at, bag

D = Decimal


@pytest.mark.parametrize(
    ("number", "rate", "above", "after"),
    [
        (1, "0.01", 25, 30), (1, "12.5", 25, 30), (1, "24.99", 25, 30), (1, "25", 50, 60), (1, "40", 50, 60),
        (1, "50", 75, 30), (1, "75", 100, 30), (1, "99", 100, 30), (1, "100", 125, 30), (1, "125", 150, 30),
        (1, "149.99", 150, 30), (2, "25", 50, 30), (2, "50", 100, 30), (2, "99", 100, 30), (2, "100", 200, 30),
        (2, "199", 200, 30), (3, "100", 200, 30), (3, "199", 200, 30), (7, "100", 200, 30),
    ],
)  # fmt: skip
def test_the_rate_after_a_rate_and_the_time_before_it(number: int, rate: str, above: int, after: int) -> None:
    rise = next_rise(Story(number).session, D(rate))
    assert rise is not None
    assert rise == Rise(D(above), after)


@pytest.mark.parametrize(("number", "rate"), [(1, 150), (1, 151), (2, 200), (2, 500), (3, 200), (9, 201)])
def test_nothing_comes_after_the_last_rate(number: int, rate: int) -> None:
    assert next_rise(Story(number).session, D(rate)) is None
    assert rise_due_at(Story(number).session, Story(number).start(rate=rate).state) is None


@pytest.mark.parametrize(
    ("number", "steps", "minutes"),
    [
        (1, [(0, 25), (60, 50), (90, 75), (120, 100), (150, 125), (180, 150)], 200),
        (2, [(0, 50), (30, 100), (60, 200)], 112.5),
        (3, [(0, 200)], 75),
    ],
)
def test_the_staircase_of_each_infusion(number: int, steps: list[tuple[int, int]], minutes: float) -> None:
    story = Story(number)
    plan = planned_from_start(story.session, story.state, at(0))
    assert plan is not None
    assert [(time, int(rate)) for time, rate in plan.steps] == [(at(minute), rate) for minute, rate in steps]
    assert plan.ends_at == at(minutes)
    assert planned(story.session, story.start().state, at(0)) == plan


def test_no_plan_before_the_start_nor_while_it_stands_nor_for_a_bag_that_lasts_for_years() -> None:
    story = Story()
    assert planned(story.session, story.state, at(0)) is None
    assert bag_empty_at(story.session, story.state) is None
    assert planned(story.session, story.start().say(5, K.INFUSION_PAUSED).state, at(6)) is None
    assert rise_due_at(story.session, story.state) is None
    huge = Story().say(-5, K.BAG_CHECKED, bag(volume_ml=900_000_000))
    assert planned_from_start(huge.session, huge.state, at(0)) is None
    slow = Story().start(rate=0.0001)
    assert bag_empty_at(slow.session, slow.state) is None
    assert slow.guide(0).ends_at is None


def test_a_rise_already_due_is_made_now_in_the_plan() -> None:
    story = Story().start()
    plan = planned(story.session, story.state, at(70))
    assert plan is not None
    assert plan.steps[:3] == ((at(70), D(25)), (at(70), D(50)), (at(100), D(75)))


def test_the_end_when_the_bag_is_empty_before_the_next_rise() -> None:
    story = Story().start().say(10, K.VOLUME_READ, {"volume_given_ml": 240})
    answer = story.guide(10)
    assert (answer.next_step.action, answer.next_step.due_at, answer.ends_at) == (Action.COMPLETE, at(34), at(34))


def test_a_reading_counts_from_its_time_and_stretches_before_it_no_more() -> None:
    story = Story().start().say(30, K.INFUSION_PAUSED).say(40, K.INFUSION_RESUMED, {"rate_ml_h": 25})
    story.say(50, K.VOLUME_READ, {"volume_given_ml": 20})
    assert story.guide(50).volume_given_ml == 20
    assert story.guide(62).volume_given_ml == 25
    assert bag_empty_at(story.session, story.state) == at(50 + 230 / 25 * 60)


def test_the_bag_that_emptied_in_a_stretch_that_is_over() -> None:
    story = Story(3).start().say(80, K.REACTION_REPORTED, {"rate_ml_h": 100})
    assert bag_empty_at(story.session, story.state) == at(75)
    assert story.guide(80).volume_given_ml == 250
    assert story.guide(80).next_step.action is Action.COMPLETE


def test_pausing_an_empty_bag_is_a_mere_pause() -> None:
    story = (
        Story(3)
        .start()
        .react(10)
        .grade(11, 4)
        .say(12, K.INFUSION_RESUMED, {"rate_ml_h": 200}, happened_so=True, reason="r")
    )
    assert story.guide(13).next_step.action is Action.INTERRUPT
    assert Story(3).start().say(76, K.INFUSION_PAUSED).state.phase is Phase.PAUSED
    story.grade(13, 0).say(100, K.INFUSION_PAUSED)
    assert story.state.phase is Phase.PAUSED


def test_the_rate_changed_to_itself_sets_the_clock_anew() -> None:
    story = Story().start().say(20, K.RATE_CHANGED, {"rate_ml_h": 25})
    assert story.guide(20).next_step.due_at == at(80)


def test_the_bag_of_the_plan_is_the_newest_before_the_start() -> None:
    story = Story().say(-9, K.BAG_CHECKED, bag(volume_ml=260)).say(-8, K.BAG_CHECKED, bag(volume_ml=275)).start()
    story.say(1, K.BAG_CHECKED, bag(volume_ml=240))
    assert story.guide(1).ends_at == at(210)


def test_running_time_is_exact_and_stands_still_between_its_spans() -> None:
    spans = (Span(at(0), at(10)), Span(at(20), at(25.5)))
    assert reaches(spans, 10) == at(10)
    assert reaches(spans, 15) == at(25)
    assert reaches(spans, 16) is None
    assert reaches((*spans, Span(at(100))), 16) == at(100.5)
    assert closed((Span(at(0), at(1)), Span(at(2))), at(5)) == (Span(at(0), at(1)), Span(at(2), at(5)))


def test_what_stretches_gave_between_two_times() -> None:
    stretches = (Stretch(at(0), at(60), D(25)), Stretch(at(60), None, D(50)))
    hour = D(3_600_000_000)
    assert given_ml_us(stretches, None, at(90)) == 50 * hour
    assert given_ml_us(stretches, at(30), at(90)) == D("37.5") * hour
    assert given_ml_us(stretches, at(120), at(90)) == 0
    assert given_ml_us(stretches, None, at(-5)) == 0
    assert time_for(D(25) * hour, D(50)) == timedelta(minutes=30)
    assert time_for(D(2_400_001) * hour, D(1)) is None
    assert time_for(D(2_400_000) * hour, D(1)) == timedelta(days=100_000)


def test_minutes_are_clock_minutes_and_seconds_clock_seconds() -> None:
    early, late = at(0) + timedelta(seconds=59.9), at(1)
    assert minutes_between(early, late) == 1
    assert minutes_between(late, early) == -1
    assert minutes_between(at(0), early) == 0
    assert seconds_between(early, late) == 1
    assert seconds_between(at(0), early) == 59
    assert nearest_second(at(0) + timedelta(seconds=0.5)) == at(0) + timedelta(seconds=1)
    assert nearest_second(at(0) + timedelta(seconds=0.49)) == at(0)
