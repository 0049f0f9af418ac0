"""A checkpoint a day while the program runs, and why there is none, until there is."""

from datetime import timedelta

import pytest

from nurse_assistant.application.checkpoints import Checkpoints
from nurse_assistant.application.ports import StoreError, Unreachable
from nurse_assistant.application.verification import Head, Why
from tests.contracts.samples import START
from tests.fakes.clock import FakeClock
from tests.fakes.memory_store import MemoryStore

FULL = StoreError("The disk is full.")
CUT_OFF = Unreachable("The record could not be saved, because its server does not answer.")


class Asked(MemoryStore):
    """Counts how often the last head is looked for."""

    asked = 0

    def head(self, number: int | None = None) -> Head | None:
        self.asked += 1
        return super().head(number)


def test_one_a_day_and_one_look() -> None:
    store, clock = Asked(), FakeClock(START)
    checkpoints = Checkpoints(store, clock)
    for _ in range(40):
        assert checkpoints.daily() == ""
        clock.advance(timedelta(hours=1))
    assert store.asked == 3
    heads = [store.head(number) for number in (1, 2, 3)]
    assert [(one.why, one.taken_at) for one in heads if one is not None] == [
        (Why.DAILY, START),
        (Why.DAILY, START + timedelta(hours=15)),
        (Why.DAILY, START + timedelta(hours=39)),
    ]


def test_a_program_opened_twice_a_day_writes_one() -> None:
    store, clock = MemoryStore(), FakeClock(START)
    for _ in range(2):
        Checkpoints(store, clock).daily()
    assert store.head(2) is None


def test_a_full_disk_is_said_until_it_is_mended_and_asked_once_a_minute() -> None:
    store, clock = Asked(), FakeClock(START)
    checkpoints = Checkpoints(store, clock)
    store.fault = FULL
    for _ in range(3):
        assert checkpoints.daily() == "The disk is full."
        clock.advance(timedelta(seconds=20))
    assert store.asked == 1
    store.fault = None
    clock.advance(timedelta(minutes=1))
    assert checkpoints.daily() == ""
    assert store.head() is not None


def test_a_review_or_a_backup_takes_one_at_once_or_is_told_why_not() -> None:
    store, clock = MemoryStore(), FakeClock(START)
    assert Checkpoints(store, clock).take(Why.REVIEW).why is Why.REVIEW
    store.fault = FULL
    with pytest.raises(StoreError, match="full"):
        Checkpoints(store, clock).take(Why.BACKUP)


def test_a_server_that_does_not_answer_is_no_further_trouble_and_is_sealed_later() -> None:
    """The window says that it is cut off; that nothing can be sealed then needs no second line, nor keeps it open."""
    store, clock = MemoryStore(), FakeClock(START)
    checkpoints = Checkpoints(store, clock)
    store.fault = CUT_OFF
    assert checkpoints.daily() == ""
    checkpoints.at_close()
    store.fault = None
    clock.advance(timedelta(minutes=1))
    assert checkpoints.daily() == ""
    assert store.head() is not None
    store.fault = FULL
    with pytest.raises(StoreError, match="full"):
        checkpoints.at_close()
