"""Who is responsible: whoever opened it, until it is handed over; a break covered comes back by itself."""

from datetime import datetime

from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.responsible import Responsible, hand_overs, responsible
from nurse_assistant.domain.vocabulary import Kind
from tests.domain.story import Story, at

OPENED = "T. Okafor"


def who(story: Story, minutes: float) -> Responsible:
    return responsible(OPENED, hand_overs(effective(story.log)), at(minutes))


def handed(story: Story, minutes: float, to: str, until: datetime | None = None) -> Story:
    data: dict[str, object] = {"to": to} if until is None else {"to": to, "until": until}
    return story.say(minutes, Kind.HANDED_OVER, data)


def test_whoever_opened_it_until_it_is_handed_over() -> None:
    story = handed(Story(), 10, "M. Ruiz")
    assert who(story, 9) == Responsible(OPENED)
    assert who(story, 10) == Responsible("M. Ruiz")


def test_a_break_ends_by_itself_to_the_second() -> None:
    story = handed(Story(), 10, "M. Ruiz", at(30))
    assert who(story, 10) == Responsible("M. Ruiz", OPENED, at(30))
    assert who(story, 29.99) == Responsible("M. Ruiz", OPENED, at(30))
    assert who(story, 30) == Responsible(OPENED)


def test_a_break_is_taken_back_before_its_end() -> None:
    story = handed(handed(Story(), 10, "M. Ruiz", at(30)), 20, OPENED)
    assert who(story, 19) == Responsible("M. Ruiz", OPENED, at(30))
    assert who(story, 20) == Responsible(OPENED)


def test_a_break_within_a_break_comes_back_to_the_first_cover() -> None:
    story = handed(handed(Story(), 10, "M. Ruiz", at(40)), 15, "A. Lowe", at(25))
    assert who(story, 20) == Responsible("A. Lowe", OPENED, at(25))
    assert who(story, 25) == Responsible("M. Ruiz", OPENED, at(40))
    assert who(story, 40) == Responsible(OPENED)


def test_a_break_covered_by_whose_it_is_is_no_cover() -> None:
    story = handed(handed(Story(), 10, "M. Ruiz", at(40)), 15, OPENED, at(25))
    assert who(story, 20) == Responsible(OPENED)
    assert who(story, 25) == Responsible("M. Ruiz", OPENED, at(40))


def test_a_hand_over_for_good_ends_every_cover() -> None:
    story = handed(handed(Story(), 10, "M. Ruiz", at(40)), 15, "A. Lowe")
    assert who(story, 20) == Responsible("A. Lowe")
    assert who(story, 41) == Responsible("A. Lowe")


def test_a_hand_over_that_was_struck_never_was() -> None:
    story = handed(Story(), 10, "M. Ruiz")
    story.say(12, Kind.STRUCK, {"entry": story.log[-1].number}, reason="Did not happen")
    assert who(story, 13) == Responsible(OPENED)


def test_one_written_late_counts_from_when_it_was() -> None:
    story = handed(Story(), 10, "M. Ruiz")
    story.say(5, Kind.HANDED_OVER, {"to": "A. Lowe"}, told=21)
    assert who(story, 6) == Responsible("A. Lowe")
    assert who(story, 12) == Responsible("M. Ruiz")
