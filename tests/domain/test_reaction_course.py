"""One reaction from its report to its end: what belongs to it, how long the pump ran on, what ended it."""

from datetime import timedelta

from nurse_assistant.domain.reaction_course import ReactionCourse, reaction_courses
from tests.domain.story import K, Story, at, ready


def courses(story: Story) -> tuple[ReactionCourse, ...]:
    return reaction_courses(story.session, story.log)


def running() -> Story:
    return ready().start()


def resumed(story: Story, minutes: float) -> Story:
    return story.say(
        minutes, K.INFUSION_RESUMED, {"rate_ml_h": 12.5}, happened_so=True, reason="it runs"
    )  # fmt: skip


def test_without_a_report_there_is_none() -> None:
    assert courses(running().check(15)) == ()


def test_from_the_report_to_the_confirmed_stop() -> None:
    story = running().react(20, "chills").say(20.3, K.PUMP_STOPPED)
    (course,) = courses(story)
    assert (course.ran, course.stop_asked_at, course.until_stop) == (True, at(20), timedelta(seconds=18))
    assert [one.kind for one in course.entries] == [K.REACTION_REPORTED, K.PUMP_STOPPED]
    assert course.end is None


def test_the_first_confirmation_counts() -> None:
    story = running().react(20).say(20.5, K.PUMP_STOPPED).react(21)
    assert courses(story)[0].until_stop == timedelta(seconds=30)


def test_nobody_confirmed_before_it_went_on() -> None:
    """A press after the restart is another reaction; its stop is not the first one's."""
    story = running().react(20).grade(22, 2).grade(40, 1)
    story = resumed(story, 45)
    (course,) = courses(story)
    assert (course.stop_asked_at, course.until_stop) == (at(20), None)
    first, second = courses(story.react(50).say(50.2, K.PUMP_STOPPED))
    assert (first.until_stop, second.until_stop) == (None, timedelta(seconds=12))
    assert first.end is not None
    assert [one.at for one in second.entries] == [at(50), at(50.2)]


def test_a_struck_confirmation_is_none() -> None:
    story = running().react(20).say(20.5, K.PUMP_STOPPED)
    story.say(25, K.STRUCK, {"entry": story.log[-1].number}, reason="wrong chair")
    assert courses(story)[0].until_stop is None


def test_a_pump_that_did_not_run_has_no_time_to_its_stop() -> None:
    before, paused = ready().react(-3), running().say(20, K.INFUSION_PAUSED, {"cause": "toilet"}).react(25)
    for story in (before, paused):
        (course,) = courses(story)
        assert (course.ran, course.stop_asked_at, course.until_stop) == (False, None, None)


def test_one_that_was_only_slowed_asked_for_no_stop_until_a_second_press() -> None:
    story = running().say(20, K.REACTION_REPORTED, {"signs": ("flushing",), "rate_ml_h": 12.5})
    (course,) = courses(story)
    assert (course.ran, course.stop_asked_at) == (True, None)
    (course,) = courses(story.react(25).say(25.1, K.PUMP_STOPPED))
    assert (course.stop_asked_at, course.until_stop) == (at(25), timedelta(seconds=6))


def test_medicines_calls_and_grades_belong_to_it_also_after_its_end_but_the_pump_does_not() -> None:
    story = running().react(20).say(20.3, K.PUMP_STOPPED).say(21, K.PROVIDER_CALLED, {"name": "Dr Chen"})
    story.say(22, K.REACTION_MEDICINE_GIVEN, {"medicine": "oxygen"}).grade(23, 2).grade(40, 1)
    story = resumed(story, 45)
    story.say(46, K.INFUSION_PAUSED).say(48, K.INFUSION_RESUMED, {"rate_ml_h": 12.5})
    story.say(50, K.REACTION_MEDICINE_GIVEN, {"medicine": "cetirizine"})
    story.say(51, K.INFUSION_DISCONTINUED, {"permanent": True}, ordered_by="Dr Chen", order_how="in_person")
    (course,) = courses(story)
    assert course.end is not None
    assert (course.end.at, course.end.kind) == (at(45), K.INFUSION_RESUMED)
    assert [one.at for one in course.of(K.REACTION_MEDICINE_GIVEN)] == [at(22), at(50)]
    assert [one.kind for one in course.entries if one.at > at(40)] == [K.INFUSION_RESUMED, K.REACTION_MEDICINE_GIVEN]


def test_a_pause_for_something_else_is_no_end_of_a_slowed_reaction() -> None:
    story = running().say(20, K.REACTION_REPORTED, {"rate_ml_h": 12.5}).grade(25, 1)
    story.say(30, K.INFUSION_PAUSED, {"cause": "toilet"}).say(35, K.INFUSION_RESUMED, {"rate_ml_h": 12.5})
    assert courses(story)[0].end is None
    story.say(60, K.INFUSION_DISCONTINUED, {"permanent": False}, happened_so=True, reason="it stands")
    end = courses(story)[0].end
    assert end is not None
    assert end.at == at(60)


def test_one_graded_grave_again_and_reported_again_is_open_once_more() -> None:
    story = running().react(20).say(20.5, K.PUMP_STOPPED).grade(22, 2).grade(40, 1)
    story = resumed(story, 45).grade(50, 2)
    (course,) = courses(story)
    assert course.end is not None
    (course,) = courses(story.react(51))
    assert course.end is None
    assert course.entries[-1].at == at(51)
    assert course.until_stop == timedelta(seconds=30)


def test_before_the_start_it_ends_with_the_start_or_by_sending_home() -> None:
    story = ready().react(-3).grade(-2, 0)
    sent = ready().react(-3).grade(-2, 1).say(0, K.NOT_TREATED, {"cause": "reaction"})
    for one, kind in ((story.start(), K.INFUSION_STARTED), (sent, K.NOT_TREATED)):
        end = courses(one)[0].end
        assert end is not None
        assert end.kind is kind


def test_the_stop_of_a_later_press_is_not_taken_for_that_of_the_first() -> None:
    """Nobody confirmed the first; it went on, became grave again, and was pressed again."""
    story = resumed(running().react(20).grade(22, 2).grade(40, 1), 45).grade(50, 2).react(51)
    (course,) = courses(story.say(51.5, K.PUMP_STOPPED))
    assert (course.stop_asked_at, course.until_stop) == (at(20), None)
