"""The room: chairs in its order, alarms by urgency, what is next, and sessions that come and go."""

from dataclasses import replace

import pytest

from nurse_assistant.application.board import Board
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import AlreadyOpen, StoreError
from nurse_assistant.domain.vocabulary import Kind, Priority, Timeliness, What
from tests.fakes.clock import FakeClock
from tests.fakes.memory_store import MemoryStore
from tests.support.day import MORNING, NURSE, PROTOCOL, UNIT, Day, Library, case

K = Kind


def room(*chairs: str) -> tuple[Board, MemoryStore, FakeClock]:
    """A board with one patient in each of these chairs."""
    store, clock = MemoryStore(), FakeClock(MORNING)
    board = Board(store, clock, Library())
    board.set_unit(UNIT)
    for number, chair in enumerate(chairs):
        board.open_session(case(f"Family {number}", identifier=str(number), infusion_number=3), PROTOCOL, chair, NURSE)
    return board, store, clock


def test_a_room_before_its_first_run() -> None:
    board = Board(MemoryStore(), FakeClock(MORNING), Library())
    view = board.view()
    assert board.unit is None
    assert (view.unit, view.zone.key, view.chairs, view.unplaced, view.alarms, view.next_up) == (
        "",
        "UTC",
        (),
        (),
        (),
        (),
    )
    assert board.clock.now() == view.now == MORNING


def test_chairs_stand_in_the_rooms_order() -> None:
    board, _, _ = room("5", "2")
    view = board.view()
    assert [chair.chair for chair in view.chairs] == list(UNIT.chairs)
    taken = {chair.chair: chair.desk.session.case.patient.family for chair in view.chairs if chair.desk}
    assert taken == {"5": "Family 0", "2": "Family 1"}
    assert (view.unit, view.zone.key, view.unplaced) == ("Day unit 2", "Europe/London", ())
    assert view.chairs[0].key == ("1", "")
    assert view.chairs[1].key == ("2", view.chairs[1].desk.id if view.chairs[1].desk else None)


def test_a_chair_the_room_does_not_have_and_a_chair_taken_twice() -> None:
    board, _, _ = room("9", "3", "3")
    view = board.view()
    assert sorted(one.desk.session.case.patient.family for one in view.unplaced if one.desk) == ["Family 0", "Family 1"]
    third = view.chairs[2].desk
    assert third is not None
    assert third.session.case.patient.family == "Family 2"


def test_patients_of_one_name_are_counted() -> None:
    board, _, _ = room()
    for number, family in enumerate(("Martin", "MARTIN", "Silva")):
        board.open_session(case(family, identifier=str(number)), PROTOCOL, str(number + 1), NURSE)
    assert [chair.like_names for chair in board.view().chairs[:4]] == [2, 2, 0, 0]


def _start(board: Board, place: int) -> None:
    draft = Draft(
        K.INFUSION_STARTED, {"rate_ml_h": PROTOCOL.row_for(3).initial_rate_ml_h}, happened_so=True, reason="r"
    )
    assert board.record(board.desks[place].opened.id, draft, NURSE).kept


def test_alarms_the_most_urgent_first_then_the_longest_due() -> None:
    board, _, clock = room("1", "2", "3")
    _start(board, 0)
    clock.set(MORNING.replace(minute=10))
    _start(board, 1)
    _start(board, 2)
    assert board.view().alarms == ()
    clock.set(MORNING.replace(minute=26))
    board.record(board.desks[2].opened.id, Draft(K.REACTION_REPORTED), NURSE)
    clock.set(MORNING.replace(minute=27))
    found = [(one.chair, one.prompt.what, one.priority) for one in board.view().alarms]
    assert found == [
        ("3", What.PUMP_STOP, Priority.HIGH),
        ("1", What.VITAL_SIGNS, Priority.MEDIUM),
        ("2", What.VITAL_SIGNS, Priority.LOW),
    ]
    assert board.view().alarms[0].family == "Family 2"
    assert all(one.prompt.state is not Timeliness.WAITING for one in board.view().alarms)


def test_next_up_the_soonest_of_each_chair_four_at_most() -> None:
    board, _, clock = room("1", "2", "3", "4", "5", "6")
    for place in (4, 3, 2, 1, 0):
        _start(board, place)
        clock.set(clock.now().replace(minute=clock.now().minute + 1))
    found = board.view().next_up
    assert [one.chair for one in found] == ["5", "4", "3", "2"]
    assert [one.prompt.what for one in found] == [What.VITAL_SIGNS] * 4


def test_opening_twice_or_on_a_full_disk_leaves_nothing() -> None:
    board, store, _ = room("1")
    with pytest.raises(AlreadyOpen):
        board.open_session(case(identifier=" 0 "), PROTOCOL, "2", NURSE)
    store.fault = StoreError("The disk is full.")
    with pytest.raises(StoreError, match="full"):
        board.open_session(case(identifier="7"), PROTOCOL, "2", NURSE)
    store.fault = None
    assert len(board.desks) == len(store.sessions()) == 1


def test_a_signed_off_session_stays_until_it_is_put_away_and_comes_back_the_same() -> None:
    day = Day()
    session = day.desk.opened.id
    day.board.put_away(session)
    assert [desk.opened.id for desk in day.board.desks] == [session], "it is not closed"
    day.record(K.NOT_TREATED, cause="fever")
    day.record(K.SIGNED_OFF)
    view = day.view()
    assert day.board.view().chairs[0].desk == view
    day.board.put_away(session)
    assert (day.board.desks, day.board.view().chairs[0].desk) == ((), None)
    (opened,) = day.board.closed()
    again = day.board.reopen(opened)
    assert again.view() == view
    assert day.board.reopen(opened) is again
    assert day.board.record(session, Draft(K.NOTE, {"text": "rang up: all well"}), NURSE).kept


def test_a_new_program_shows_the_same_room() -> None:
    day = Day().reacting()
    again = Board(day.store, day.clock, Library())
    assert again.view() == day.board.view()
    assert again.desk(day.desk.opened.id).log == day.desk.log


def test_a_chair_may_change_and_the_room_too() -> None:
    board, _, _ = room("1")
    board.record(board.desks[0].opened.id, Draft(K.CHAIR_SET, {"chair": "4"}), NURSE)
    assert [chair.chair for chair in board.view().chairs if chair.desk] == ["4"]
    board.set_unit(replace(UNIT, chairs=("1", "2")))
    assert [one.chair for one in board.view().unplaced] == ["4"]


def test_drafts_are_the_stores() -> None:
    board, _, _ = room()
    board.keep_draft("form", "{}")
    assert board.drafts() == {"form": "{}"}
    board.keep_draft("form", None)
    assert board.drafts() == {}


def two_programs() -> tuple[Board, Board, FakeClock]:
    board, store, clock = room("1")
    return board, Board(store, clock, Library()), clock


def test_what_another_program_writes_appears_with_the_next_minute() -> None:
    here, there, clock = two_programs()
    patient = there.open_session(case(identifier="7"), PROTOCOL, "2", NURSE)
    there.record(here.desks[0].opened.id, Draft(K.NOTE, {"text": "blanket"}), NURSE)
    clock.set(MORNING.replace(second=59))
    assert [one.desk is not None for one in here.view().chairs[:2]] == [True, False]
    clock.set(MORNING.replace(minute=1))
    view = here.view()
    assert [one.desk is not None for one in view.chairs[:2]] == [True, True]
    assert here.desk(patient.opened.id).log == patient.log
    assert here.desks[0].log[-1].kind is K.NOTE


def test_a_patient_signed_off_by_another_program_is_closed_here() -> None:
    here, there, clock = two_programs()
    session = here.desks[0].opened.id
    for kind, data in ((K.NOT_TREATED, {"cause": "fever"}), (K.SIGNED_OFF, {})):
        assert there.record(session, Draft(kind, data), NURSE).kept
    clock.set(MORNING.replace(minute=1))
    here.view()
    assert here.desk(session).is_closed


class Counting(MemoryStore):
    """Counts how often it is asked for the lengths; the first time the file is locked."""

    asked = 0

    def lengths(self, *, closed: bool = False) -> dict[str, int]:
        self.asked += 1
        if self.asked == 1:
            raise StoreError("The record is busy.")
        return super().lengths(closed=closed)


def test_the_store_is_asked_once_in_a_minute_and_after_a_fault_again() -> None:
    store, clock = Counting(), FakeClock(MORNING)
    store.set_unit(UNIT)
    here, there = Board(store, clock, Library()), Board(store, clock, Library())
    there.open_session(case(identifier="7"), PROTOCOL, "2", NURSE)
    for second in (0, 1, 30, 59):
        clock.set(MORNING.replace(minute=1, second=second))
        assert here.view().chairs[1].desk is None
    assert store.asked == 1
    clock.set(MORNING.replace(minute=2))
    assert here.view().chairs[1].desk is not None
    assert store.asked == 2
