"""What waits at a workstation comes into the record once, in order, with the right numbers; the rest is kept, told."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import Opened, Stale, Unreachable, WorkstationKind
from nurse_assistant.application.shared_record import AT_ONCE, WORKSTATION, SharedRecord
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.store.own_desk import OwnDeskFile
from nurse_assistant.store.server_record import ServerRecordStore
from tests.contracts.samples import START, attempt, event, note, opened, staff_events
from tests.support.day import NURSE, PROTOCOL_TEXT
from tests.support.records import KEY
from tests.support.server import MIGRATIONS, WARD_PCS, Server

A = "a"


def infusion() -> Opened:
    return replace(opened(A), protocol_text=PROTOCOL_TEXT)


@pytest.fixture
def record(server: Server) -> Iterator[ServerRecordStore]:
    with closing(ServerRecordStore.open(server.url(server.database(), WARD_PCS[0]), MIGRATIONS, KEY)) as store:
        store.open_session(infusion(), [Draft(Kind.CHAIR_SET, {"chair": "1"}).entry(1, NURSE, START), note(2, "known")])
        yield store


@pytest.fixture
def here(tmp_path: Path) -> Iterator[OwnDeskFile]:
    with closing(OwnDeskFile.open(tmp_path / "own" / "workstation.sqlite", "ward-pc")) as desk:
        yield desk


def texts(record: ServerRecordStore | SharedRecord) -> list[str | None]:
    return [entry.text("text") for entry in record.load(A) if entry.kind is Kind.NOTE]


def test_what_waits_is_sent_in_order(record: ServerRecordStore, here: OwnDeskFile) -> None:
    here.put(A, [note(3, "one"), note(4, "two")])
    here.put(A, [attempt(5)])
    here.put(None, [event(session=None)])
    here.put(A, [note(5, "three")])
    shared = SharedRecord(record, here)
    assert shared.standing().waiting == 3
    assert shared.send_waiting() == frozenset()
    assert (shared.standing().waiting, here.waiting()) == (0, ())
    assert texts(record) == ["known", "one", "two", "three"]
    assert (record.attempts(A), len(record.events())) == ((attempt(5),), 1)


def test_behind_what_waits_everything_waits(record: ServerRecordStore, here: OwnDeskFile) -> None:
    here.put(A, [note(3, "first")])
    shared = SharedRecord(record, here)
    shared.append(A, [note(4, "second")], after=3, closed_at=None)
    shared.keep_attempt(A, attempt(4))
    shared.note_event(event())
    assert texts(record) == ["known"]
    assert (record.attempts(A), record.events()) == ((), ())
    assert len(here.waiting()) == 4
    shared.send_waiting()
    assert texts(record) == ["known", "first", "second"]


def test_what_the_server_took_without_saying_so_is_not_sent_twice(record: ServerRecordStore, here: OwnDeskFile) -> None:
    """The connection broke between the writing and the answer; then another workstation wrote, too."""
    said = event(data="x")
    record.append(A, [note(3, "taken")], after=2, closed_at=None)
    record.append(A, [replace(note(4, "other's"), by="M. Ruiz")], after=3, closed_at=None)
    record.keep_attempt(A, attempt(4))
    record.note_event(said)
    here.put(A, [note(3, "taken"), note(4, "not taken yet")])
    here.put(A, [attempt(4)])
    here.put(A, [said])
    shared = SharedRecord(record, here)
    assert shared.send_waiting() == {A}
    assert texts(record) == ["known", "taken", "other's", "not taken yet"]
    assert (record.attempts(A), len(record.events())) == ((attempt(4),), 1)
    assert texts(shared) == texts(record)
    assert shared.send_waiting() == frozenset()


def test_what_is_recorded_before_the_screen_has_read_the_new_numbers_is_told_to_look(
    record: ServerRecordStore, here: OwnDeskFile
) -> None:
    """As many lines there as the screen believes, but not the same: its next number must not count."""
    record.append(A, [note(3, "there")], after=2, closed_at=None)
    here.put(A, [replace(note(3, "here"), kind=Kind.CHECK_DONE, data={"check": "none", "outcome": "none"})])
    shared = SharedRecord(record, here)
    assert shared.send_waiting() == {A}
    assert shared.standing().not_taken[0].why == "bad_value"
    with pytest.raises(Stale):
        shared.append(A, [note(4)], after=3, closed_at=None)
    assert shared.send_waiting() == {A}
    assert texts(shared) == ["known", "there"]
    shared.append(A, [note(4, "now")], after=3, closed_at=None)
    assert texts(record) == ["known", "there", "now"]


def test_a_log_with_something_waiting_is_not_read_over(record: ServerRecordStore, here: OwnDeskFile) -> None:
    here.put(A, [note(3)])
    shared = SharedRecord(record, here)
    with pytest.raises(Unreachable, match="wait here to be sent"):
        shared.load(A)
    shared.send_waiting()
    assert len(shared.load(A)) == 3


def test_what_can_never_be_written_holds_up_nothing_and_is_kept(record: ServerRecordStore, here: OwnDeskFile) -> None:
    lost = replace(note(3, "of nobody"))
    here.put("nobody", [lost])
    here.put(A, [note(3, "fine")])
    shared = SharedRecord(record, here)
    shared.send_waiting()
    assert texts(record) == ["known", "fine"]
    (kept,) = shared.standing().not_taken
    assert (kept.session, kept.what) == ("nobody", lost)
    assert kept.why.startswith("This infusion is not in the record")


def test_numbers_are_still_known_after_a_restart_between_two_entries(record: ServerRecordStore, tmp_path: Path) -> None:
    """One of two was sent and became line 4; the second strikes it by the number 3 it had here."""
    path = tmp_path / "workstation.sqlite"
    record.append(A, [note(3, "there")], after=2, closed_at=None)
    with closing(OwnDeskFile.open(path, "ward-pc")) as here:
        first, _ = here.put(A, [note(3, "wrong"), _strike(4, of=3)])
        record.append(A, [note(4, "wrong")], after=3, closed_at=None)
        here.sent(first.place, 4)
    with closing(OwnDeskFile.open(path, "ward-pc")) as here:
        shared = SharedRecord(record, here)
        shared.send_waiting()
        assert record.load(A)[-1].whole("entry") == 4
        shared.load(A)
        assert here.numbers(A) == {}


def _strike(number: int, of: int) -> Entry:
    strike = Draft(Kind.STRUCK, {"entry": of}, reason="wrong patient")
    return strike.entry(number, NURSE, START.replace(minute=30))


def test_much_is_sent_bit_by_bit(record: ServerRecordStore, here: OwnDeskFile) -> None:
    here.put(A, [note(3 + number) for number in range(AT_ONCE + 2)])
    shared = SharedRecord(record, here)
    shared.send_waiting()
    assert shared.standing().waiting == 2
    shared.send_waiting()
    assert len(record.load(A)) == AT_ONCE + 4


def test_alarms_are_each_workstations_own_and_what_concerns_a_patient_is_everybodys(
    record: ServerRecordStore, here: OwnDeskFile, tmp_path: Path
) -> None:
    with closing(OwnDeskFile.open(tmp_path / "other.sqlite", "ward-pc")) as there:
        mine, other = SharedRecord(record, here), SharedRecord(record, there)
        mine.note_event(event(0, what="step"))
        other.note_event(event(1, what="step"))
        other.note_event(event(2, WorkstationKind.CLOCK_JUMPED))
        assert [one.at.minute for one in mine.events()] == [0, 2]
        assert [one.at.minute for one in other.events()] == [1, 2]
        assert mine.events()[0].data == {"what": "step"}
        assert {one.data[WORKSTATION] for one in record.events()} == {here.name, there.name}


def test_a_try_the_server_took_without_saying_so_is_not_sent_twice(
    record: ServerRecordStore, here: OwnDeskFile
) -> None:
    added, wrong = staff_events()
    record.note_staff((added, wrong))
    later = replace(wrong, at=wrong.at + timedelta(seconds=1))
    here.put(None, [wrong, later])
    shared = SharedRecord(record, here)
    assert [event.number for event in shared.staff_events(after=2)] == [0, 0]
    shared.send_waiting()
    assert [event.at for event in record.staff_events()] == [added.at, wrong.at, later.at]
    assert (here.waiting(), record.verify().faults) == ((), ())
