"""What is safe while an order is awaited, by what the guide says now; every line has its source."""

from nurse_assistant.domain.meanwhile import SOURCES, Meanwhile, Safe, safe_meanwhile
from nurse_assistant.domain.vocabulary import Kind
from tests.domain.story import Story, at, ready

M = Meanwhile


def safe(story: Story, minutes: float) -> tuple[Safe, ...]:
    return safe_meanwhile(story.session, story.state, story.guide(minutes))


def whats(story: Story, minutes: float) -> list[Meanwhile]:
    return [one.what for one in safe(story, minutes)]


def test_every_line_has_its_source() -> None:
    assert set(SOURCES) == set(Meanwhile)
    assert all("clinical.md" in source for source in SOURCES.values())


def test_before_the_start_nothing_is_started_and_the_window_does_not_wait() -> None:
    assert whats(Story(), -60) == [M.DO_NOT_START, M.PREPARE_ON]
    story = ready()
    assert whats(story, -5) == [M.DO_NOT_START, M.WINDOW_CLOSES, M.PREPARE_ON]
    assert Safe(M.WINDOW_CLOSES, at=at(20)) in safe(story, -5)
    assert whats(story, 21) == [M.DO_NOT_START, M.PREPARE_ON]


def test_a_reaction_before_the_start_is_watched() -> None:
    assert M.WATCH_CLOSELY in whats(ready().react(-3, "chills"), -2)


def test_it_runs_on_at_the_rate_it_has() -> None:
    story = Story().start().check(50, "chills")
    assert safe(story, 60)[0].what is M.STAY_AT_RATE
    assert safe(story, 60)[0].rate_ml_h == 25
    assert whats(story, 60) == [M.STAY_AT_RATE, M.SLOW_OR_STOP, M.CHECKS_GO_ON]


def test_where_the_guide_says_stop_it_says_stop() -> None:
    story = Story().start().say(50, Kind.REACTION_REPORTED, {"rate_ml_h": 12.5})
    assert whats(story, 51) == [M.STAY_AT_RATE, M.SLOW_OR_STOP, M.FOLLOW_THE_CARD, M.WATCH_CLOSELY]
    assert whats(story.grade(52, 2), 53) == [M.STOP_THE_PUMP, M.FOLLOW_THE_CARD, M.WATCH_CLOSELY]


def test_a_pause_may_last_and_the_bag_runs_on() -> None:
    story = ready().say(0, Kind.INFUSION_STARTED, {"rate_ml_h": 25}).say(10, Kind.INFUSION_PAUSED, {})
    assert whats(story, 20) == [M.STAY_PAUSED, M.CHECKS_GO_ON, M.BAG_LIFE]
    assert safe(story, 20)[-1].at == story.state.bag.time("expires_at")  # type: ignore[union-attr]


def test_in_a_reaction_the_pump_stays_stopped() -> None:
    story = Story().start().react(50, "chills")
    assert whats(story, 51) == [M.LEAVE_STOPPED, M.FOLLOW_THE_CARD, M.WATCH_CLOSELY]


def test_after_the_end_the_observation_goes_on() -> None:
    story = Story().start().say(60, Kind.INFUSION_COMPLETED, {})
    assert whats(story, 61) == [M.KEEP_OBSERVING, M.CHECKS_GO_ON]
    assert whats(story.react(62, "chills"), 63) == [M.KEEP_OBSERVING, M.FOLLOW_THE_CARD, M.WATCH_CLOSELY]


def test_when_the_patient_went_home_or_it_is_signed_nothing_is_left_to_say() -> None:
    story = Story().say(0, Kind.NOT_TREATED, {"cause": "labs"})
    assert whats(story, 1) == []
    assert whats(story.say(2, Kind.SIGNED_OFF, {}), 3) == []
