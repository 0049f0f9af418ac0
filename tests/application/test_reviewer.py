"""Summaries are brought up to date in steps, and what is kept is what a record would give anew."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from nurse_assistant.application.demo import run_demo
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.people import Role
from nurse_assistant.application.ports import RecordStore
from nurse_assistant.application.review_list import PAGE, Wanted
from nurse_assistant.application.reviewer import Reviewer
from nurse_assistant.application.signatures import Meaning, Signing
from nurse_assistant.domain.vocabulary import Kind
from tests.contracts.samples import END, note, opened
from tests.fakes.memory_store import MemoryStore
from tests.support.day import NURSE, SECOND, Day, Library
from tests.support.records import open_record


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RecordStore]:
    if request.param == "memory":
        yield MemoryStore()
    else:
        with closing(open_record(tmp_path / "record.sqlite")) as store:
            yield store


def test_what_is_kept_as_it_came_equals_what_is_made_anew(store: RecordStore) -> None:
    """Summaries made between the writing, some of them made again; then all of them forgotten and made at once."""
    reviewer = Reviewer(store)
    for infusions in (12, 3, 7):
        run_demo(store, Library(), infusions, 5, None)
        while reviewer.bring_up(5):
            pass
        newest = reviewer.page(Wanted())[0].session
        number = len(store.load(newest)) + 1
        store.append(newest, [replace(note(number, "seen again"), at=END)], after=number - 1, closed_at=END)
    while reviewer.bring_up(5):
        pass
    kept, words = list(reviewer.every(Wanted())), reviewer.count(Wanted(text="again"))
    reviewer.rebuild()
    assert list(reviewer.every(Wanted())) == kept
    assert (len(kept), words, reviewer.count(Wanted(text="again"))) == (22, 3, 3)


def test_the_newest_come_first_and_no_more_than_asked_for(store: RecordStore) -> None:
    run_demo(store, Library(), 5, 5, None)
    reviewer = Reviewer(store)
    assert reviewer.bring_up(2) == 3
    shown = [one.opened_at for one in reviewer.page(Wanted())]
    assert shown == sorted((one.opened_at for one in store.sessions(closed=True)), reverse=True)[:2]
    assert reviewer.bring_up(9) == 0


def test_one_that_cannot_be_read_is_named_and_hinders_no_other(store: RecordStore) -> None:
    run_demo(store, Library(), 1, 5, None)
    store.open_session(opened("broken", closed_at=END), [note(1)])  # its protocol is none
    reviewer = Reviewer(store)
    assert reviewer.bring_up(1) == 1
    assert list(reviewer.unreadable) == ["broken"]
    assert "is missing" in reviewer.unreadable["broken"]
    assert (reviewer.bring_up(1), reviewer.count(Wanted())) == (0, 1)


def signed_day() -> Day:
    day = Day()
    day.record(Kind.NOT_TREATED, cause="signs of infection", ordered_by="Dr R. Silva", order_how="telephone",
               order_read_back=True)  # fmt: skip
    day.later(1).record(Kind.SIGNED_OFF)
    return day


def review(day: Day) -> None:
    signing = Signing(Meaning.REVIEWED, SECOND, Role.CHARGE_NURSE, day.clock.now(), "well done")
    day.desk.record(Draft(Kind.NOTE, {"text": "Reviewed: well done"}, signing=signing), NURSE)


def to_review(day: Day) -> bool:
    reviewer = Reviewer(day.store)
    reviewer.bring_up()
    return reviewer.count(Wanted(to_review=True)) == 1


def test_it_is_to_review_until_a_charge_nurse_has_and_again_when_something_is_added() -> None:
    day = signed_day()
    assert to_review(day)
    review(day)
    assert not to_review(day)
    day.later(30).desk.record(Draft(Kind.NOTE, {"text": "called at home"}), NURSE)
    assert to_review(day)


def test_reasons_and_remarks_are_found_by_their_words() -> None:
    day = signed_day()
    review(day)
    reviewer = Reviewer(day.store)
    reviewer.bring_up()
    assert [reviewer.count(Wanted(text=text)) for text in ("well", "done rev", "martin", "nothing")] == [1, 1, 1, 0]


def test_the_pages_are_cut_at_fifty() -> None:
    store = MemoryStore()
    run_demo(store, Library(), PAGE + 2, 5, None)
    reviewer = Reviewer(store)
    reviewer.rebuild()
    assert len(reviewer.page(Wanted())) == PAGE
