"""What fell due while the program was closed or the machine slept, and the clock's jumps in the workstation's log."""

from datetime import timedelta

from nurse_assistant.application.board import Board
from nurse_assistant.application.ports import THE_PROGRAM, WorkstationKind
from nurse_assistant.application.while_away import BEAT, SIGN_OF_LIFE, Away, WhileAway, fell_due
from nurse_assistant.domain.vocabulary import Kind, What
from tests.fakes.memory_store import MemoryStore
from tests.support.day import MORNING, NURSE, PROTOCOL, Day, Library, case
from tests.support.ward import ward


def _at(hour: int, minute: int) -> Away:
    """From 11:27 on."""
    return Away(MORNING.replace(hour=11, minute=27), MORNING.replace(hour=hour, minute=minute))


def _whats(day: Day, away: Away) -> list[What]:
    return [prompt.what for one in fell_due(day.board.view(), away) for prompt in one.prompts]


def test_nothing_fell_due_then_nothing_is_listed() -> None:
    day = Day().risen().at(11, 41)
    assert fell_due(day.board.view(), _at(11, 41)) == ()


def test_what_fell_due_meanwhile_is_listed_the_most_urgent_first() -> None:
    day = Day().risen().at(11, 58)
    (one,) = fell_due(day.board.view(), _at(11, 58))
    assert [prompt.what for prompt in one.prompts] == [What.VITAL_SIGNS, What.STEP]
    assert one.desk.chair == "1"


def test_what_was_due_before_is_no_news_and_what_is_to_come_neither() -> None:
    day = Day().risen().at(11, 58)
    assert _whats(day, Away(MORNING.replace(hour=11, minute=42), MORNING.replace(hour=11, minute=58))) == []
    assert _whats(day, Away(MORNING.replace(hour=11, minute=41), MORNING.replace(hour=11, minute=42))) != []
    assert _whats(day, _at(11, 41)) == []


def test_a_start_window_that_closed_meanwhile_is_said_though_nothing_reminds_of_it_any_more() -> None:
    day = Day().arrived().premedicated().at(10, 40)
    view = day.board.view()
    closes = view.desks[0].guidance.start_window.closes_at
    assert closes is not None
    (one,) = fell_due(view, Away(MORNING.replace(hour=10), view.now))
    assert one.window_closed_at == closes
    assert fell_due(view, Away(closes, view.now)) == ()
    day.record(Kind.NOT_TREATED, cause="went home")
    assert fell_due(day.board.view(), Away(MORNING.replace(hour=10), view.now)) == ()


def test_the_most_urgent_patient_stands_on_top() -> None:
    day = ward()
    day.at(11, 30).record(Kind.REACTION_REPORTED)  # of the last one seated, in chair 4
    day.at(11, 58)
    found = fell_due(day.board.view(), _at(11, 58))
    assert next(one.desk.chair for one in found) == "4"
    assert sorted(one.desk.chair for one in found) == ["1", "3", "4"]


def test_the_sign_of_life_is_written_once_a_minute_and_over_itself() -> None:
    day = Day()
    board = day.board
    board.away.beat()
    first = day.store.drafts()[SIGN_OF_LIFE]
    day.later(0.9)
    board.away.beat()
    assert day.store.drafts()[SIGN_OF_LIFE] == first
    day.later(0.1)
    board.away.beat()
    assert day.store.drafts()[SIGN_OF_LIFE] == (MORNING + BEAT).isoformat()
    assert day.store.events() == ()


def test_a_first_start_was_never_away() -> None:
    day = Day(MemoryStore())
    assert Board(day.store, day.clock, Library()).away.since_last_time(day.board.view()) is None


def test_it_was_away_since_its_last_sign_of_life_or_what_was_recorded_after_it() -> None:
    day = Day()
    day.board.away.say_alive()
    day.risen().at(11, 58)
    again = WhileAway(day.store, day.clock)
    assert again.since_last_time(day.board.view()) == Away(MORNING.replace(hour=11, minute=12), day.clock.now())
    day.clock.set(MORNING)
    assert again.since_last_time(day.board.view()) is None, "a clock set back was not away"


def test_a_jump_is_written_for_each_patient_it_concerns_and_for_nobody_else() -> None:
    day = Day()
    other = day.board.open_session(case("Haddad", "Nour", "9434765919"), PROTOCOL, "4", NURSE)
    log = day.desk.log
    day.later(90)
    away = day.board.away.clock_jumped(3600, day.board.view())
    assert away == Away(day.clock.now() - timedelta(hours=1), day.clock.now())
    events = day.store.events()
    assert {event.session for event in events} == {day.desk.opened.id, other.opened.id}
    assert {(event.kind, event.by) for event in events} == {(WorkstationKind.CLOCK_JUMPED, THE_PROGRAM)}
    assert events[0].data == {
        "clock_showed": (day.clock.now() - timedelta(hours=1)).isoformat(),
        "clock_shows": day.clock.now().isoformat(),
    }
    assert day.desk.log == log, "nobody did anything: no line in a patient's log"
    assert [one.session for one in day.board.clock_jumps(day.desk.opened.id)] == [day.desk.opened.id]


def test_backwards_it_is_written_too_but_nothing_fell_due() -> None:
    day = Day()
    day.later(-0.0)
    assert day.board.away.clock_jumped(-3600, day.board.view()) is None
    assert len(day.store.events()) == 1


def test_in_an_empty_room_the_jump_concerns_nobody_and_is_written_all_the_same() -> None:
    day = Day()
    board = Board(MemoryStore(), day.clock, Library())
    board.away.clock_jumped(60, board.view())
    assert board.away.jumps(day.desk.opened.id, MORNING) == ()
