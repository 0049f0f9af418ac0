"""Reactions in the course of a day: what opens, stops, is ordered for and is asked about."""

from decimal import Decimal

from nurse_assistant.domain.vital_signs import uncovered_signs
from nurse_assistant.domain.vocabulary import Action, Code, Phase
from tests.domain.story import Common, K, Story, at, bag

SO: Common = {"happened_so": True, "reason": "it is so"}
ORDER: Common = {"reason": "r", "ordered_by": "Dr R. Silva"}


def test_a_pause_while_the_guide_says_interrupt_counts_as_stopping() -> None:
    story = Story().start().react(5).grade(6, 4).grade(7, 0).say(8, K.INFUSION_RESUMED, {"rate_ml_h": 25}, **SO)
    assert (story.state.reaction_open, story.guide(8).next_step.action) == (False, Action.INTERRUPT)
    assert story.say(9, K.INFUSION_PAUSED).state.phase is Phase.REACTION


def test_a_pause_while_a_reaction_is_open_counts_as_stopping() -> None:
    story = Story().start().say(5, K.REACTION_REPORTED, {"rate_ml_h": 20})
    assert story.guide(5).next_step.action is Action.ASSESS
    assert story.say(6, K.INFUSION_PAUSED).state.phase is Phase.REACTION


def test_after_it_is_over_a_pause_is_a_pause() -> None:
    story = Story().start().say(5, K.REACTION_REPORTED, {"rate_ml_h": 20}).grade(6, 1)
    assert story.say(7, K.INFUSION_PAUSED).state.phase is Phase.PAUSED


def test_while_it_is_to_be_interrupted_the_end_is_at_the_present_rate() -> None:
    story = Story().start().say(0, K.REACTION_REPORTED, {"rate_ml_h": 25}).grade(0, 2)
    assert story.guide(0).next_step.action is Action.INTERRUPT
    assert story.guide(0).ends_at == at(600)


def test_a_reaction_graded_before_the_start_and_only_slowed_later_is_to_be_interrupted() -> None:
    """The grave grade lies before this run: only that the pump was merely slowed says that it must be stopped."""
    story = Story().react(-10).grade(-9, 2).start()
    assert not story.state.grave_since_run
    assert story.guide(1).next_step.action is not Action.INTERRUPT
    slowed = story.say(5, K.REACTION_REPORTED, {"rate_ml_h": 20})
    assert slowed.guide(5).next_step.action is Action.INTERRUPT
    assert slowed.grade(6, 1).guide(6).next_step.action is not Action.INTERRUPT


def test_a_second_report_asks_for_a_grade_of_its_own_even_after_a_resume() -> None:
    story = Story().start().react(5).grade(6, 2)
    graded = story.tell(7, K.INFUSION_RESUMED, {"rate_ml_h": 12.5}, **ORDER)
    assert graded.codes == (Code.NOT_YET_MILD,)
    assert story.check(7).guide(7).next_step.action is Action.INCREASE
    again = Story().start().react(5).grade(6, 2).react(7).say(8, K.INFUSION_RESUMED, {"rate_ml_h": 12.5}, **ORDER)
    assert again.check(8).guide(8).next_step.action is Action.ASSESS


def test_a_sign_nobody_named_is_another_sign() -> None:
    story = Story().start().say(5, K.REACTION_REPORTED, {"signs": ("rash",), "rate_ml_h": 20}).check(34, "rash")
    story.say(35, K.RATE_CHANGED, {"rate_ml_h": 25}, **ORDER)
    assert not uncovered_signs(story.state)
    named = story.say(36, K.REACTION_REPORTED, {"signs": ("rash",), "rate_ml_h": 25})
    assert not uncovered_signs(named.state)
    assert uncovered_signs(story.say(37, K.REACTION_REPORTED, {"rate_ml_h": 25}).state)


def test_an_order_goes_with_the_signs_it_was_for() -> None:
    story = Story().start().check(55, "itching").say(60, K.RATE_CHANGED, {"rate_ml_h": 50}, **ORDER)
    assert not uncovered_signs(story.state)
    assert story.check(61).state.signs_order is None
    assert uncovered_signs(story.check(62, "itching").state)


def test_a_mild_reaction_is_observed_for_an_hour_too() -> None:
    story = Story(3).start().react(5).grade(6, 1).say(7, K.INFUSION_DISCONTINUED, {"permanent": False})
    assert story.guide(7).next_step.due_at == at(67)


def test_of_two_results_taken_at_one_time_the_one_told_last_counts() -> None:
    story = Story()
    for value in (0.5, 1.2):
        story.say(0, K.LAB_RESULT, {"taken_at": at(-60), "anc_10e9_l": value})
    assert story.state.anc is not None
    assert story.state.anc.value == Decimal("1.2")


def test_a_refused_code_the_entry_had_already_does_not_refuse_its_amendment() -> None:
    story = Story().say(-5, K.BAG_CHECKED, bag()).start().say(5, K.INFUSION_PAUSED)
    story.say(6, K.INFUSION_RESUMED, {"rate_ml_h": 25})
    story.say(7, K.AMENDED, {"entry": 1, "changes": {"expires_at": at(6)}}, reason="misread")
    assert ("bag_expired", 4) in [(one.code, one.entry) for one in story.guide(7).deviations]
    story.say(8, K.AMENDED, {"entry": 4, "changes": {"rate_ml_h": Decimal(20)}}, reason="it was 20")
    assert story.state.rate_ml_h == 20
