"""A copy a day without anybody asking; a failure is said, tried again later, and ends when one is made."""

from datetime import timedelta

import pytest

from nurse_assistant.application.copies import CopyKind, Loss, Outlook, RecordCopy, told_loss
from nurse_assistant.application.keeping import Copies
from nurse_assistant.application.ports import StoreError
from nurse_assistant.application.simulated_clock import SimulatedClock
from nurse_assistant.ui.tour.cast import MORNING
from nurse_assistant.ui.tour.simulated import SimulatedKeeper


@pytest.fixture
def clock() -> SimulatedClock:
    return SimulatedClock(MORNING)


def made(keeper: SimulatedKeeper) -> list[str]:
    return [f"{one.made_at:%d %H:%M}" for one in keeper.copies() if one.kind is CopyKind.ROUTINE]


def test_one_a_day(clock: SimulatedClock) -> None:
    keeper = SimulatedKeeper(MORNING, count=0)
    copies = Copies(keeper, clock)
    for hours in (0, 1, 8, 24, 25, 49):
        clock.set(MORNING + timedelta(hours=hours))
        assert copies.tick() == ""
    assert made(keeper) == ["24 10:00", "23 09:00", "22 09:00"]


def test_a_day_that_has_one_gets_no_second_after_a_restart(clock: SimulatedClock) -> None:
    keeper = SimulatedKeeper(MORNING, count=0)
    Copies(keeper, clock).tick()
    clock.set(MORNING + timedelta(hours=3))
    Copies(keeper, clock).tick()
    assert made(keeper) == ["22 09:00"]


def test_a_failure_stands_is_tried_again_after_ten_minutes_and_ends(clock: SimulatedClock) -> None:
    keeper = SimulatedKeeper(MORNING, count=0)
    keeper.trouble = "The disk is full."
    copies = Copies(keeper, clock)
    assert copies.tick() == "The disk is full."
    keeper.trouble = ""
    clock.set(MORNING + timedelta(minutes=9, seconds=59))
    assert copies.tick() == "The disk is full."
    assert made(keeper) == []
    clock.set(MORNING + timedelta(minutes=10))
    copies.tick()
    assert copies.tick() == ""
    assert made(keeper) == ["22 09:10"]


def test_a_clock_set_back_stops_no_copy(clock: SimulatedClock) -> None:
    keeper = SimulatedKeeper(MORNING, count=0)
    copies = Copies(keeper, clock)
    copies.tick()
    clock.set(MORNING - timedelta(days=3))
    copies.tick()
    assert sorted(made(keeper)) == ["19 09:00", "22 09:00"]


def test_a_folder_that_cannot_be_read_is_said(clock: SimulatedClock) -> None:
    class Unreadable(SimulatedKeeper):
        def copies(self) -> tuple[RecordCopy, ...]:
            raise StoreError("The folder cannot be read.")

    assert Copies(Unreadable(MORNING), clock).tick() == "The folder cannot be read."


def test_one_on_request_is_made_at_once(clock: SimulatedClock) -> None:
    keeper = SimulatedKeeper(MORNING, count=0)
    copies = Copies(keeper, clock)
    copies.tick()
    clock.set(MORNING + timedelta(minutes=1))
    copies.make()
    assert made(keeper) == ["22 09:01", "22 09:00"]


def test_what_is_lost_is_counted_in_words() -> None:
    copy = RecordCopy(SimulatedKeeper(MORNING).copies()[0].path, MORNING, CopyKind.ROUTINE).path
    one = told_loss(copy, Outlook(Loss(1, 1, 0, 0, MORNING), ""))
    assert "1 entry of 1 infusion, the last written 22-Nov-2026 09:00 UTC." in one
    assert "tried" not in one
    some = told_loss(copy, Outlook(Loss(2, 1, 1, 3, MORNING, other=True), ""))
    assert "2 entries of 1 infusion, 1 entry that was tried and not kept, 3 lines of the workstation's log" in some
    assert "no earlier state of it" in some
    people = told_loss(copy, Outlook(Loss(0, 0, 0, 0, MORNING, signatures=1, people=2), ""))
    assert "has not: 1 signature, 2 lines of the log of people, the last" in people
    unknown = told_loss(copy, Outlook(None, "The file is damaged."))
    assert "Nobody can say" in unknown
    assert "The file is damaged." in unknown
