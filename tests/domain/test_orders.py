"""Orders: which one is awaited, and which spoken ones nobody has seen written."""

from dataclasses import replace

import pytest

from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.orders import NO_ORDER, SEEN, Awaited, awaited, without_written
from nurse_assistant.domain.telephone_orders import NEVER_ENOUGH, TelephoneOrders
from nurse_assistant.domain.vocabulary import Kind
from tests.domain.story import Story, at
from tests.support.day import NURSE

SILVA = "Dr R. Silva"


def waits(story: Story) -> Awaited | None:
    return awaited(effective(story.log))


def missing(story: Story, *enough: str) -> list[int]:
    site = TelephoneOrders(frozenset(enough), "pharmacy", None)
    return [entry.number for entry in without_written(effective(story.log), site)]


def asked() -> Story:
    return Story().start().say(10, Kind.ORDER_ASKED, {"who": SILVA})


def ordered(how: str | None = "telephone", *, read_back: bool = True) -> Story:
    """A rise above the plan at minute 20, ordered."""
    story = Story().start().check(15).say(
        20, Kind.RATE_CHANGED, {"rate_ml_h": 150}, reason="ordered", ordered_by=SILVA, order_read_back=read_back,
    )  # fmt: skip
    story.log[-1] = replace(story.log[-1], order_how=how)
    return story


# --- awaited


def test_who_is_awaited_and_since_when() -> None:
    assert waits(Story().start()) is None
    assert waits(asked()) == Awaited(SILVA, at(10), NURSE)


def test_whoever_is_asked_next_is_awaited_instead() -> None:
    story = asked().say(15, Kind.ORDER_ASKED, {"who": "Dr T. Weber"})
    assert waits(story) == Awaited("Dr T. Weber", at(15), NURSE)


def test_an_entry_with_an_order_answers_it_and_one_without_does_not() -> None:
    story = asked().check(15)
    assert waits(story) is not None
    story.say(20, Kind.RATE_CHANGED, {"rate_ml_h": 150}, reason="ordered", ordered_by=SILVA, order_how="telephone")
    assert waits(story) is None


def test_a_note_that_none_was_given_answers_it_and_another_note_does_not() -> None:
    story = asked().say(12, Kind.NOTE, {"text": f"{SILVA} was asked"})
    assert waits(story) is not None
    assert waits(story.say(13, Kind.NOTE, {"text": NO_ORDER.format(who=SILVA)})) is None


def test_an_answer_that_came_before_the_question_is_none() -> None:
    story = asked().say(5, Kind.NOTE, {"text": NO_ORDER.format(who=SILVA)}, told=14)
    assert waits(story) is not None


def test_a_question_that_was_struck_awaits_nobody() -> None:
    story = asked()
    story.say(12, Kind.STRUCK, {"entry": story.log[-1].number}, reason="Recorded twice")
    assert waits(story) is None


@pytest.mark.parametrize(
    ("kind", "data"), [(Kind.INFUSION_DISCONTINUED, {"permanent": True}), (Kind.INFUSION_COMPLETED, {})]
)
def test_after_the_stop_for_good_nobody_waits_and_after_the_end_of_the_bag_somebody_may(
    kind: Kind, data: dict[str, object]
) -> None:
    assert (waits(asked().say(15, kind, data)) is None) is (kind is Kind.INFUSION_DISCONTINUED)


# --- spoken orders


def test_a_spoken_order_waits_for_the_written_one() -> None:
    story = ordered()
    assert missing(story) == [story.log[-1].number]
    assert without_written(effective(story.log), NEVER_ENOUGH) == (story.log[-1],)


def test_a_written_order_waits_for_nothing() -> None:
    assert missing(ordered("written")) == []


@pytest.mark.parametrize("how", ["in_person", None])
def test_what_is_not_said_to_be_written_counts_as_spoken(how: str | None) -> None:
    assert len(missing(ordered(how))) == 1


def test_where_the_site_says_so_a_telephone_order_is_enough() -> None:
    assert missing(ordered(), "rate_above_step") == []
    assert len(missing(ordered(), "signs_present")) == 1


def test_nothing_spoken_is_enough_that_was_not_read_back() -> None:
    assert len(missing(ordered(read_back=False), "rate_above_step")) == 1


def test_every_act_of_the_entry_must_be_on_the_list() -> None:
    story = Story().start().check(15, "chills").say(
        20, Kind.RATE_CHANGED, {"rate_ml_h": 150}, reason="ordered", ordered_by=SILVA, order_how="telephone",
        order_read_back=True,
    )  # fmt: skip
    assert len(missing(story, "rate_above_step")) == 1
    assert missing(story, "rate_above_step", "signs_present") == []


def test_an_order_no_rule_asked_for_is_anything_else() -> None:
    story = Story().start().say(
        10, Kind.INFUSION_PAUSED, {}, ordered_by=SILVA, order_how="telephone", order_read_back=True
    )  # fmt: skip
    assert len(missing(story)) == 1
    assert missing(story, "anything_else") == []


def test_seen_by_a_note_for_that_line_and_for_no_other() -> None:
    story = ordered()
    number = story.log[-1].number
    assert len(missing(story.say(30, Kind.NOTE, {"text": SEEN.format(line=number + 1)}))) == 1
    assert len(missing(story.say(31, Kind.NOTE, {"text": f"{SEEN.format(line=number)}0"}))) == 1
    assert missing(story.say(32, Kind.NOTE, {"text": SEEN.format(line=number)})) == []
    story.say(33, Kind.STRUCK, {"entry": story.log[-1].number}, reason="Recorded twice")
    assert len(missing(story)) == 1


def test_an_ordered_line_that_was_struck_waits_for_nothing() -> None:
    story = ordered()
    story.say(25, Kind.STRUCK, {"entry": story.log[-1].number}, reason="Did not happen")
    assert missing(story) == []
