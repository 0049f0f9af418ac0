"""Whose infusions are whose: all of one nurse, what is covered for her, and who watches the others in a reaction."""

from datetime import timedelta
from decimal import Decimal

from nurse_assistant.application.handing_over import (
    WATCH_FOR,
    chairs_of,
    covered_for,
    hand_over,
    nurses_with_chairs,
    unwatched,
    watched_by,
)
from nurse_assistant.application.ports import SessionId
from nurse_assistant.application.views import BoardView
from nurse_assistant.domain.vocabulary import Kind
from tests.support.day import NURSE, PROTOCOL, SECOND, Day, case

K = Kind


class Room(Day):
    """Three open infusions of one nurse: running, before the start, before the start."""

    def __init__(self) -> None:
        super().__init__()
        self.started()
        self.sessions: list[SessionId] = [self.desk.opened.id]
        for chair, identifier in (("2", "9434765919"), ("3", "4010232137")):
            opened = self.board.open_session(case("Baker", "Ann", identifier), PROTOCOL, chair, NURSE)
            self.sessions.append(opened.opened.id)

    def room(self) -> BoardView:
        return self.board.view()

    def hands(self, to: str, minutes: int | None, *chairs: int) -> None:
        for chair in chairs:
            draft = hand_over(to, minutes, self.clock.now())
            assert self.board.record(self.sessions[chair - 1], draft, NURSE).kept


def chairs(view: BoardView, name: str) -> list[str]:
    return [desk.chair for desk in chairs_of(view, name)]


def test_whoever_opened_them_has_them_all() -> None:
    room = Room()
    assert chairs(room.room(), NURSE) == ["1", "2", "3"]
    assert nurses_with_chairs(room.room()) == (NURSE,)
    assert chairs(room.room(), SECOND) == []


def test_some_are_handed_over_for_good() -> None:
    room = Room()
    room.hands(SECOND, None, 1, 3)
    assert (chairs(room.room(), NURSE), chairs(room.room(), SECOND)) == (["2"], ["1", "3"])
    assert nurses_with_chairs(room.room()) == (SECOND, NURSE)


def test_a_break_ends_by_itself_at_a_whole_minute() -> None:
    room = Room()
    room.later(0.5)
    room.hands(SECOND, 20, 1, 2, 3)
    assert chairs(room.room(), SECOND) == ["1", "2", "3"]
    assert [desk.chair for desk in covered_for(room.room(), NURSE)] == ["1", "2", "3"]
    until = room.room().desks[0].responsible.until
    assert until is not None
    assert (until.second, until - room.clock.now()) == (0, timedelta(minutes=19, seconds=30))
    room.later(19.6)
    assert chairs(room.room(), NURSE) == ["1", "2", "3"]
    assert covered_for(room.room(), NURSE) == ()


def test_a_break_is_taken_back_before_its_end() -> None:
    room = Room()
    room.hands(SECOND, 20, 1, 2, 3)
    room.later(5)
    room.hands(NURSE, None, 1, 2, 3)
    assert chairs(room.room(), NURSE) == ["1", "2", "3"]


def test_an_open_reaction_asks_who_watches_the_others() -> None:
    room = Room()
    assert unwatched(room.room()) is None
    room.later(30)
    room.record(K.REACTION_REPORTED)
    asked = unwatched(room.room())
    assert asked is not None
    assert (asked.nurse, asked.reaction.chair, [desk.chair for desk in asked.others]) == (NURSE, "1", ["2", "3"])


def test_it_asks_until_somebody_watches_and_again_when_her_time_is_over() -> None:
    room = Room()
    room.later(30)
    room.record(K.REACTION_REPORTED)
    for session in room.sessions[1:]:
        room.board.record(session, watched_by(SECOND, room.clock.now()), NURSE)
    assert unwatched(room.room()) is None
    assert chairs(room.room(), SECOND) == ["2", "3"]
    room.later(WATCH_FOR.total_seconds() / 60 - 1)
    assert unwatched(room.room()) is None
    room.later(1)
    assert unwatched(room.room()) is not None


def test_when_the_reaction_is_over_nothing_is_asked_any_more() -> None:
    room = Room()
    room.later(30)
    room.record(K.REACTION_REPORTED)
    room.record(K.REACTION_GRADED, grade=1)
    assert unwatched(room.room()) is None


def test_a_slowed_infusion_is_an_open_reaction_too() -> None:
    room = Room()
    room.later(30)
    room.record(K.REACTION_REPORTED, rate_ml_h=Decimal("12.5"))
    assert unwatched(room.room()) is not None


def test_whoever_has_no_other_chair_is_asked_nothing() -> None:
    room = Room()
    room.hands(SECOND, None, 2, 3)
    room.later(30)
    room.record(K.REACTION_REPORTED)
    assert unwatched(room.room()) is None
