"""The list of signed infusions over every kind of record: what is kept, when it goes, filters, words, pages."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from nurse_assistant.application.infusion_summary import Basis, Facts, Reacted, Summary, words_in
from nurse_assistant.application.ports import RecordStore, StoreError
from nurse_assistant.application.review_list import Wanted, place_of
from nurse_assistant.domain.deviations import Deviation
from nurse_assistant.domain.vocabulary import Code, DeviationClass, Kind, Priority
from tests.contracts.samples import END, PATIENT, START, attempt, event, note, opened, signing
from tests.contracts.test_record_store import made

FACTS = Facts("3", 2, ("A. Lowe", "T. Okafor"))
REACTION = Reacted(START, 2, stop_s=18)
MILD, GRAVE = Reacted(END, 1), Reacted(END, 3)
EARLY = Deviation(Code.STEP_EARLY, DeviationClass.PROTOCOL, 4)
LATE = Deviation(Code.STEP_LATE, DeviationClass.TIMING, 5, 12)


@pytest.fixture(params=["memory", "sqlite", "encrypted", "postgresql", "workstation"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RecordStore]:
    with made(request.param, tmp_path, lambda: request.getfixturevalue("server")) as store:
        yield store


def kept(
    store: RecordStore, id_: str, facts: Facts = FACTS, *, minutes: int = 0, words: str = "", number: str = ""
) -> Summary:
    """A signed infusion with two lines, and its summary in the list."""
    header = opened(id_, number or f"number {id_}", minutes=minutes, closed_at=END)
    store.open_session(header, [note(1), note(2)])
    summary = Summary(id_, header.case.patient, header.opened_at, facts, Basis(2, 0, 0, 0), words_in(words))
    store.keep_summaries([summary])
    return summary


def found(store: RecordStore, wanted: Wanted) -> list[str]:
    """The list and the count must agree."""
    ids = [one.session for one in store.summaries(wanted)]
    assert store.count_summaries(wanted) == len(ids)
    return ids


def test_a_summary_comes_back_as_it_was(store: RecordStore) -> None:
    facts = replace(
        FACTS, started_at=START, ended_at=END, end=Kind.INFUSION_DISCONTINUED, stopped_for_good=True,
        cause="reaction",
        medicine_minutes=(20, 41), rises=3, checks=7, reactions=(REACTION, Reacted(END, None, anaphylaxis=True)),
        deviations=(EARLY, LATE), start=4, caught=((Code.WRONG_PATIENT,), ()), corrected=1,
        alarms=((Priority.LOW, 4), (Priority.HIGH, 1)), signed_by="T. Okafor", reviewed_by="A. Lowe",
    )  # fmt: skip
    summary = kept(store, "a", facts)
    assert store.summaries(Wanted()) == (summary,)
    assert store.these_summaries(["b", "a"]) == (summary,)


def test_what_is_signed_and_not_kept_is_told_newest_first(store: RecordStore) -> None:
    for place, minutes in enumerate((10, 20, 0)):
        store.open_session(opened(str(place), f"patient {place}", minutes=minutes, closed_at=END), [note(1)])
    store.open_session(opened("open", "somebody"), [note(1)])
    assert [one.id for one in store.without_summary(2)] == ["1", "0"]
    assert store.count_without_summary() == 3
    assert store.opened("1") == store.without_summary(1)[0]
    with pytest.raises(StoreError, match="not in the record"):
        store.opened("nobody")


@pytest.mark.parametrize("written", ["entry", "attempt", "signature", "event"])
def test_whatever_is_written_to_an_infusion_makes_its_summary_go(store: RecordStore, written: str) -> None:
    summary = kept(store, "a")
    kept(store, "b")
    match written:
        case "entry":
            store.append("a", [note(3)], after=2, closed_at=END)
        case "attempt":
            store.keep_attempt("a", attempt(3))
        case "signature":
            store.sign("a", signing(), after=2)
        case "event":
            store.note_event(event(session="a"))
    assert found(store, Wanted()) == ["b"]
    assert [one.id for one in store.without_summary(9)] == ["a"]
    store.keep_summaries([summary])  # worked out before that was written
    assert found(store, Wanted()) == ["b"]


def test_an_open_infusion_is_in_no_list(store: RecordStore) -> None:
    summary = kept(store, "a")
    store.append("a", [note(3)], after=2, closed_at=None)
    store.keep_summaries([replace(summary, basis=Basis(3, 0, 0, 0))])
    assert found(store, Wanted()) == []
    assert store.count_without_summary() == 0


def test_all_can_be_forgotten_and_nothing_of_the_record_goes(store: RecordStore) -> None:
    kept(store, "a")
    store.forget_summaries()
    assert (found(store, Wanted()), store.count_without_summary()) == ([], 1)
    assert store.load("a") == (note(1), note(2))


@pytest.mark.parametrize(
    ("wanted", "hit", "miss"),
    [
        (Wanted(nurse="A. Lowe"), FACTS, replace(FACTS, people=("A. Lower",))),
        (Wanted(chair="3"), FACTS, replace(FACTS, chair="13")),
        (Wanted(infusion_number=2), FACTS, replace(FACTS, infusion_number=3)),
        (Wanted(grade=2), replace(FACTS, reactions=(REACTION, MILD)), replace(FACTS, reactions=(REACTION, GRAVE))),
        (Wanted(grade=0), replace(FACTS, reactions=(Reacted(START, None),)), FACTS),
        (Wanted(reaction=True), replace(FACTS, reactions=(Reacted(START, None),)), FACTS),
        (Wanted(otherwise=True), replace(FACTS, deviations=(EARLY,)), replace(FACTS, deviations=(LATE,))),
        (Wanted(late=True), replace(FACTS, deviations=(LATE,)), replace(FACTS, deviations=(EARLY,))),
        (Wanted(caught=True), replace(FACTS, caught=((Code.WRONG_PATIENT,),)), FACTS),
        (Wanted(code="step_early"), replace(FACTS, deviations=(EARLY,)), replace(FACTS, deviations=(LATE,))),
        (Wanted(code="step_late"), replace(FACTS, deviations=(LATE,)), replace(FACTS, deviations=(EARLY,))),
        (Wanted(to_review=True), FACTS, replace(FACTS, reviewed_by="A. Lowe")),
    ],
)  # fmt: skip
def test_each_filter_finds_one_and_just_not_the_other(
    store: RecordStore, wanted: Wanted, hit: Facts, miss: Facts
) -> None:
    kept(store, "hit", hit)
    kept(store, "miss", miss)
    assert found(store, wanted) == ["hit"]


def test_dates_hold_from_the_first_to_before_the_last(store: RecordStore) -> None:
    for minutes in (0, 1, 2, 3):
        kept(store, str(minutes), minutes=minutes)
    wanted = Wanted(since=START + timedelta(minutes=1), until=START + timedelta(minutes=3))
    assert found(store, wanted) == ["2", "1"]


def test_a_patient_is_found_by_number_with_or_without_spaces(store: RecordStore) -> None:
    kept(store, "a", number="485 777 3456")
    kept(store, "b", number="485 777 3457")
    assert found(store, Wanted(patient="4857773456")) == ["a"]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("", ["c", "b", "a"]),
        ("müll", ["c", "b", "a"]),
        ("MULLER chills", ["a"]),
        ("chil", ["a"]),
        ("hills", []),
        ("chills sleepy", []),
        ("485 777 3456", ["a"]),
        ("50%", ["b"]),
        ("%", ["b"]),
        ("_", ["c"]),
        ("a_b", []),
        ("c_d", ["c"]),
        ("c%d", []),
        ("5 %", ["b"]),
        ("?", ["c", "b", "a"]),
    ],
)
def test_words_are_found_by_how_they_begin(store: RecordStore, text: str, ids: list[str]) -> None:
    """Per cent and underscore are ordinary letters; any other sign is passed over, alone it looks for nothing."""
    kept(store, "a", words=f"{PATIENT.family} 4857773456 Chills, then well axb")
    kept(store, "b", words=f"{PATIENT.family} sleepy 50%", minutes=1)
    kept(store, "c", words=f"{PATIENT.family} port c_d", minutes=2)
    assert found(store, Wanted(text=text)) == ids


def test_pages_follow_one_another_without_gap_or_double(store: RecordStore) -> None:
    """Three of them were opened at the same moment."""
    every = [kept(store, f"{place}", minutes=place // 3) for place in range(7)]
    expected = [one.session for one in sorted(every, key=lambda one: (one.opened_at, one.session), reverse=True)]
    turned: list[str] = []
    after = None
    while page := store.summaries(Wanted(), after, 2):
        assert len(page) <= 2
        turned += [one.session for one in page]
        after = place_of(page[-1])
    assert turned == expected


def test_the_alarms_of_one_infusion_are_told(store: RecordStore) -> None:
    kept(store, "a")
    kept(store, "b")
    for session in ("a", "b", None, "a"):
        store.note_event(event(session=session))
    assert [one.session for one in store.events_about("a")] == ["a", "a"]
