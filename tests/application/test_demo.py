"""Invented infusions: lifelike, the same for the same seed, never among patients, each entry told once it stands."""

from collections import Counter
from io import StringIO

import pytest

from nurse_assistant.application.demo import FIRST_DAY, run_demo
from nurse_assistant.application.ports import RecordStore, StoreError
from nurse_assistant.domain.vocabulary import Code, Kind
from tests.contracts.samples import note, opened
from tests.fakes.memory_store import MemoryStore
from tests.support.day import Library

_EVERY = 10_000


def demo(infusions: int, seed: int, store: RecordStore | None = None) -> tuple[RecordStore, StringIO]:
    store, ack = store or MemoryStore(), StringIO()
    run_demo(store, Library(), infusions, seed, ack)
    return store, ack


def logs(store: RecordStore) -> list[tuple[object, ...]]:
    """What was written, without the random ids of the sessions."""
    closed = sorted(store.sessions(closed=True, limit=_EVERY), key=lambda one: one.case.patient.identifier)
    return [(one.case, one.opened_at, store.load(one.id)) for one in closed]


@pytest.fixture(scope="module")
def shown() -> RecordStore:
    return demo(50, 3)[0]


def test_the_same_seed_gives_the_same_infusions() -> None:
    first, again, other = (logs(demo(4, seed)[0]) for seed in (5, 5, 6))
    assert first == again
    assert first != other


def test_an_infusion_does_not_depend_on_how_many_there_are() -> None:
    assert logs(demo(3, 5)[0]) == logs(demo(5, 5)[0])[:3]


def test_every_entry_is_told_in_the_order_of_writing() -> None:
    store, ack = demo(4, 5)
    told = [tuple(line.split()) for line in ack.getvalue().splitlines()]
    written = [(one.id, str(entry.number)) for one in store.sessions(closed=True) for entry in store.load(one.id)]
    assert sorted(told) == sorted(written)
    assert len(set(told)) == len(told)


def test_nothing_is_told_that_was_not_written() -> None:
    class Full(MemoryStore):
        left = 40

        def append(self, *said: object, **more: object) -> None:
            self.left -= 1
            if self.left < 0:
                raise StoreError("The disk is full.")
            super().append(*said, **more)  # type: ignore[arg-type] # handed on as it came

    store, ack = Full(), StringIO()
    with pytest.raises(StoreError, match="full"):
        run_demo(store, Library(), 12, 1, ack)
    written = sum(store.lengths().values()) + sum(store.lengths(closed=True).values())
    assert len(ack.getvalue().splitlines()) == written


def test_every_infusion_is_signed_and_within_its_day(shown: RecordStore) -> None:
    assert shown.sessions() == ()
    closed = shown.sessions(closed=True, limit=_EVERY)
    assert len(closed) == 50
    assert {(one.opened_at - FIRST_DAY).days for one in closed} == {0, 1, 2, 3, 4}
    assert all(one.closed_at is not None and one.closed_at.date() == one.opened_at.date() for one in closed)


def test_it_has_what_real_days_have(shown: RecordStore) -> None:
    entries = [entry for one in shown.sessions(closed=True) for entry in shown.load(one.id)]
    kinds, codes = Counter(one.kind for one in entries), Counter(code for one in entries for code in one.codes)
    assert kinds.keys() >= {
        Kind.REACTION_REPORTED, Kind.REACTION_GRADED, Kind.REACTION_MEDICINE_GIVEN, Kind.INFUSION_RESUMED,
        Kind.INFUSION_PAUSED, Kind.PREMEDICATION_OMITTED, Kind.AMENDED, Kind.STRUCK, Kind.NOT_TREATED, Kind.NOTE,
    }  # fmt: skip
    assert codes.keys() >= {Code.OUTSIDE_WINDOW_LATE, Code.NO_CHECK_BEFORE_STEP, Code.PREMEDICATION_OMITTED}
    assert any(one.reason and one.ordered_by for one in entries), "an override by order"
    assert any(one.recorded_at > one.at for one in entries), "a late entry"
    assert any(shown.attempts(one.id) for one in shown.sessions(closed=True)), "a wrong bag, refused"


def test_there_is_a_checkpoint_each_day_and_at_the_end(shown: RecordStore) -> None:
    heads = [head for number in range(1, 9) if (head := shown.head(number))]
    assert [head.why for head in heads] == ["daily"] * 5 + ["close"]
    assert heads[-1].entries == sum(shown.lengths(closed=True).values())


def test_a_second_run_goes_on_with_other_patients_on_later_days() -> None:
    store, _ = demo(3, 5)
    demo(3, 5, store)
    found = logs(store)
    assert [case.patient.identifier for case, *_ in found] == [f"DEMO-{n:05d}" for n in range(1, 7)]  # type: ignore[attr-defined] # of a tuple of several shapes
    assert len({str(case) for case, *_ in found}) == 6


def test_it_never_writes_among_patients() -> None:
    store = MemoryStore()
    store.open_session(opened("a"), [note(1)])
    with pytest.raises(StoreError, match="not invented: name another one"):
        demo(1, 1, store)
    assert store.lengths() == {"a": 1}
