"""What every record keeps to where infusions are looked for: by number, by time, by patient."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from nurse_assistant.application.ports import RecordStore, StoreError
from tests.contracts.samples import END, START, opened
from tests.contracts.test_record_store import made


@pytest.fixture(params=["memory", "sqlite", "postgresql", "workstation"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RecordStore]:
    with made(request.param, tmp_path, lambda: request.getfixturevalue("server")) as store:
        yield store


@pytest.fixture
def four(store: RecordStore) -> RecordStore:
    """Two of one patient (one closed), two of others; not opened in the order of their ids."""
    store.open_session(opened("c", "485 777 3456", minutes=0, closed_at=END))
    store.open_session(opened("a", "9434765919", minutes=10))
    store.open_session(opened("d", "9434765870", minutes=20))
    store.open_session(opened("b", "4857773456", minutes=30))
    return store


def test_a_header_is_found_by_its_number(four: RecordStore) -> None:
    assert four.opened("a") == opened("a", "9434765919", minutes=10)
    assert four.opened("c").closed_at == END


def test_a_number_that_is_not_there_is_said(four: RecordStore) -> None:
    with pytest.raises(StoreError, match="not in the record"):
        four.opened("nobody")


def test_all_are_listed_in_the_order_of_opening(four: RecordStore) -> None:
    assert four.session_ids() == ("c", "a", "d", "b")


def test_a_span_has_its_first_moment_and_not_its_last(four: RecordStore) -> None:
    ten, thirty = (opened("x", minutes=minutes).opened_at for minutes in (10, 30))
    assert four.session_ids(since=ten, before=thirty) == ("a", "d")
    assert four.session_ids(since=thirty) == ("b",)
    assert four.session_ids(before=START) == ()


@pytest.mark.parametrize("written", ["4857773456", "485 777 3456", " 48577 73456 "])
def test_a_patient_is_found_however_the_number_is_spaced(four: RecordStore, written: str) -> None:
    assert [one.id for one in four.of_patient(written)] == ["c", "b"]


def test_another_number_is_another_patient(four: RecordStore) -> None:
    assert four.of_patient("4857773457") == ()
