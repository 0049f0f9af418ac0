"""What every record keeps to, in memory, on disk and on a server alike: the port `RecordStore`."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from nurse_assistant.application.ports import AlreadyOpen, RecordStore, Settings, Stale, StoreError, WorkstationKind
from nurse_assistant.application.signatures import Meaning
from nurse_assistant.application.verification import Why
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.store.opening import Machine, open_here
from nurse_assistant.store.server_record import ServerRecordStore
from tests.contracts.samples import (
    END,
    START,
    UNIT,
    attempt,
    entry,
    event,
    note,
    opened,
    rich,
    sign_off,
    signing,
    staff_events,
)
from tests.fakes.memory_store import MemoryStore
from tests.support.records import KEY, QUICK, open_record
from tests.support.server import Server

MIGRATIONS = Path(__file__).resolve().parents[2] / "migrations"


@contextmanager
def made(kind: str, folder: Path, server: Callable[[], Server]) -> Iterator[RecordStore]:
    match kind:
        case "memory":
            yield MemoryStore()
        case "sqlite" | "encrypted":
            passphrase = QUICK if kind == "encrypted" else None
            with closing(open_record(folder / "record.sqlite", passphrase=passphrase)) as in_file:
                yield in_file
        case "postgresql":
            with closing(ServerRecordStore.open(server().url(server().database()), MIGRATIONS, KEY)) as on_server:
                yield on_server
        case "workstation":
            address = server().url(server().database()).render_as_string()
            with closing(open_here(address, MIGRATIONS, KEY, START, Machine("ward-pc", folder))) as here:
                yield here.record


@pytest.fixture(params=["memory", "sqlite", "encrypted", "postgresql", "workstation"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RecordStore]:
    """ "workstation": a record on the server as a workstation uses it, with what it keeps for itself beside it."""
    with made(request.param, tmp_path, lambda: request.getfixturevalue("server")) as store:
        yield store


def ids(store: RecordStore, *, closed: bool = False, limit: int = 200) -> list[str]:
    return [header.id for header in store.sessions(closed=closed, limit=limit)]


def close(store: RecordStore, session: str, *, minutes: int = 0) -> None:
    number = len(store.load(session)) + 1
    store.append(session, [note(number)], after=number - 1, closed_at=END + timedelta(minutes=minutes))


def test_a_new_record_is_empty(store: RecordStore) -> None:
    assert store.sessions() == store.sessions(closed=True) == ()
    assert store.unit() is None
    assert store.drafts() == {}


@pytest.mark.parametrize("allergies", [None, (), ("penicillin", "Ä, “x”")])
def test_a_header_comes_back_as_it_was(store: RecordStore, allergies: tuple[str, ...] | None) -> None:
    header = opened(allergies=allergies, protocol="# ½ rate\r\nid = 'x'\n")
    store.open_session(header)
    assert store.sessions() == (header,)
    assert str(store.sessions()[0].case.order.weight_kg) == "72.0"


def test_open_sessions_are_listed_oldest_first(store: RecordStore) -> None:
    for place, minutes in enumerate((20, 0, 10)):
        store.open_session(opened(str(place), f"patient {place}", minutes=minutes))
    assert ids(store) == ["1", "2", "0"]
    assert ids(store, limit=2) == ["1", "2"]


def test_closed_sessions_are_listed_newest_first(store: RecordStore) -> None:
    for place, minutes in enumerate((10, 20, 0)):
        store.open_session(opened(str(place), f"patient {place}"))
        close(store, str(place), minutes=minutes)
    assert ids(store) == []
    assert ids(store, closed=True) == ["1", "0", "2"]
    assert ids(store, closed=True, limit=1) == ["1"]


@pytest.mark.parametrize("identifier", ["AB 123", "ab123", " a b 1 2 3 "])
def test_a_patient_has_one_open_session(store: RecordStore, identifier: str) -> None:
    store.open_session(opened("a", "AB 123"))
    with pytest.raises(AlreadyOpen):
        store.open_session(opened("b", identifier))
    assert ids(store) == ["a"]
    store.open_session(opened("c", "AB 124"))


def test_a_patient_may_come_again_after_the_first_is_closed(store: RecordStore) -> None:
    store.open_session(opened("a"))
    close(store, "a")
    store.open_session(opened("b"))
    assert (ids(store), ids(store, closed=True)) == (["b"], ["a"])


def test_a_session_recorded_afterwards_may_begin_closed(store: RecordStore) -> None:
    store.open_session(opened("a"))
    store.open_session(opened("b", closed_at=END))
    assert (ids(store), ids(store, closed=True)) == (["a"], ["b"])


def test_a_session_is_opened_once(store: RecordStore) -> None:
    store.open_session(opened("a"))
    with pytest.raises(StoreError):
        store.open_session(opened("a", "another patient"))
    assert store.sessions() == (opened("a"),)


def test_entries_come_back_as_they_were(store: RecordStore) -> None:
    store.open_session(opened("a"))
    store.open_session(opened("b", "other"))
    store.append("a", [note(1), rich(2)], after=0, closed_at=None)
    store.append("b", [note(1, "other")], after=0, closed_at=None)
    store.append("a", [note(3)], after=2, closed_at=None)
    assert store.load("a") == (note(1), rich(2), note(3))
    assert store.load("b") == (note(1, "other"),)


def test_the_lengths_of_the_open_sessions_are_told(store: RecordStore) -> None:
    store.open_session(opened("one"), [note(1)])
    store.open_session(opened("two", identifier="2"))
    store.open_session(opened("three", identifier="3"), [note(1)])
    store.append("one", [note(2), note(3)], after=1, closed_at=None)
    close(store, "three")
    assert store.lengths() == {"one": 3, "two": 0}
    assert store.lengths(closed=True) == {"three": 2}


def test_a_checkpoint_counts_what_is_there_and_is_the_last_head(store: RecordStore) -> None:
    before = store.head()
    first = before.number if before else 0
    store.open_session(opened("a"), [note(1), note(2)])
    taken = store.checkpoint(Why.BACKUP, END)
    assert (taken.number, taken.why, taken.taken_at, taken.sessions, taken.entries) == (first + 1, "backup", END, 1, 2)
    assert store.head() == store.head(taken.number) == taken
    store.append("a", [note(3)], after=2, closed_at=END)
    later = store.checkpoint(Why.CLOSE, END)
    assert (later.number, later.sessions, later.entries) == (first + 2, 1, 3)
    assert later.hash != taken.hash
    assert store.head(taken.number) == taken
    assert store.head(99) is None


def test_a_record_nobody_touched_is_whole(store: RecordStore) -> None:
    store.open_session(opened("a"), [note(1), note(2)])
    head = store.checkpoint(Why.CLOSE, END)
    store.append("a", [sign_off(3)], after=2, closed_at=END)
    found = store.verify()
    assert (found.whole, found.head, found.sessions, found.entries, found.entries_after_head) == (True, head, 1, 3, 1)
    assert store.verify(head).witness == head


@pytest.mark.parametrize("after", [0, 1, 3, 9])
def test_a_writer_who_does_not_know_the_log_writes_nothing(store: RecordStore, after: int) -> None:
    store.open_session(opened("a"))
    store.append("a", [note(1), note(2)], after=0, closed_at=None)
    with pytest.raises(Stale):
        store.append("a", [note(after + 1, "late")], after=after, closed_at=END)
    assert store.load("a") == (note(1), note(2))
    assert ids(store) == ["a"]
    store.append("a", [note(3, "late")], after=2, closed_at=None)


@pytest.mark.parametrize("numbers", [[], [2], [1, 3], [2, 1], [1, 1], [0]])
def test_entries_must_be_numbered_on_from_the_last(store: RecordStore, numbers: list[int]) -> None:
    store.open_session(opened("a"))
    with pytest.raises(ValueError, match="numbered from 1"):
        store.append("a", [note(number) for number in numbers], after=0, closed_at=None)
    assert store.load("a") == ()


def test_closing_and_opening_again_go_with_the_entries(store: RecordStore) -> None:
    store.open_session(opened("a"))
    store.append("a", [note(1)], after=0, closed_at=END)
    assert store.sessions(closed=True) == (opened("a", closed_at=END),)
    store.append("a", [note(2)], after=1, closed_at=END)
    store.append("a", [note(3)], after=2, closed_at=None)
    assert store.sessions() == (opened("a"),)
    assert len(store.load("a")) == 3


def test_opening_again_beside_another_open_session_writes_nothing(store: RecordStore) -> None:
    store.open_session(opened("a"))
    close(store, "a")
    store.open_session(opened("b"))
    with pytest.raises(AlreadyOpen):
        store.append("a", [note(2)], after=1, closed_at=None)
    assert len(store.load("a")) == 1
    assert ids(store, closed=True) == ["a"]


def test_attempts_stand_beside_the_log(store: RecordStore) -> None:
    store.open_session(opened("a"))
    store.keep_attempt("a", attempt(1, "first"))
    store.append("a", [note(1)], after=0, closed_at=None)
    store.keep_attempt("a", attempt(2, "second"))
    store.keep_attempt("a", attempt(2, "third"))
    assert store.attempts("a") == (attempt(1, "first"), attempt(2, "second"), attempt(2, "third"))
    assert store.load("a") == (note(1),)


USES: dict[str, Callable[[RecordStore], object]] = {
    "load": lambda store: store.load("nobody"),
    "append": lambda store: store.append("nobody", [note(1)], after=0, closed_at=None),
    "keep_attempt": lambda store: store.keep_attempt("nobody", attempt()),
    "attempts": lambda store: store.attempts("nobody"),
    "note_event": lambda store: store.note_event(event(session="nobody")),
}


@pytest.mark.parametrize("use", USES.values(), ids=USES)
def test_a_session_that_is_not_there_is_a_fault(store: RecordStore, use: Callable[[RecordStore], object]) -> None:
    with pytest.raises(StoreError):
        use(store)
    assert store.events() == ()


def test_the_unit_has_one_set_of_names(store: RecordStore) -> None:
    store.set_unit(UNIT)
    assert store.unit() == UNIT
    renamed = type(UNIT)("Ward 2", (), ("A. Chen",), "Europe/Berlin", "EU")
    store.set_unit(renamed)
    assert store.unit() == renamed
    scanning = replace(renamed, badges=(("B-0042", "A. Chen"),), patient_number="dk.cpr")
    store.set_unit(scanning)
    assert store.unit() == scanning


def test_drafts_are_kept_by_place_and_forgotten(store: RecordStore) -> None:
    store.keep_draft("a/vitals", '{"pulse": "7')
    store.keep_draft("new patient", "{}")
    store.keep_draft("a/vitals", '{"pulse": "72"}')
    assert store.drafts() == {"a/vitals": '{"pulse": "72"}', "new patient": "{}"}
    store.keep_draft("a/vitals", None)
    store.keep_draft("never there", None)
    assert store.drafts() == {"new patient": "{}"}


def test_events_of_the_workstation_come_back_numbered_in_the_order_of_writing(store: RecordStore) -> None:
    store.open_session(opened("a"))
    said = [
        event(0, what="pump_stop", due_at="2026-11-22T09:00:00+00:00", words="Ä, “x”"),
        event(2, WorkstationKind.SOUND_PAUSED, session=None),
        event(1, WorkstationKind.CLOCK_JUMPED, session=None, seconds="-3600"),
    ]
    for one in said:
        store.note_event(one)
    assert store.events() == tuple(replace(one, number=number) for number, one in enumerate(said, start=1))
    assert store.events(after=2) == store.events()[2:]
    assert store.events(after=3) == store.events(after=9) == ()
    assert [one.number for one in store.events(since=said[2].at)] == [2, 3]
    assert [one.number for one in store.events(since=said[2].at, after=2)] == [3]
    assert [one.number for one in store.events(since=said[2].at + timedelta(microseconds=1))] == [2]
    assert store.load("a") == ()


@pytest.mark.parametrize("kind", WorkstationKind)
def test_every_kind_of_event_is_kept(store: RecordStore, kind: WorkstationKind) -> None:
    store.note_event(event(0, kind, session=None))
    assert [one.kind for one in store.events()] == [kind]


def test_a_number_given_by_the_writer_does_not_count(store: RecordStore) -> None:
    store.note_event(replace(event(session=None), number=9))
    assert [one.number for one in store.events()] == [1]


def test_the_workstation_has_settings_with_defaults(store: RecordStore) -> None:
    assert store.settings() == Settings("light", 100, "en", None)
    for chosen in (Settings("night", 200, "de", Decimal("3.7800")), Settings(text_scale=150)):
        store.set_settings(chosen)
        assert store.settings() == chosen
        assert str(store.settings().pixels_per_mm) == str(chosen.pixels_per_mm)


def test_times_keep_their_microseconds(store: RecordStore) -> None:
    store.open_session(opened("a"))
    store.append("a", [note(1)], after=0, closed_at=None)
    assert store.load("a")[0].recorded_at == START + timedelta(minutes=1, seconds=30, microseconds=5)


def test_the_memory_fails_on_demand() -> None:
    store = MemoryStore()
    store.open_session(opened("a"))
    store.fault = StoreError("The disk is full.")
    with pytest.raises(StoreError, match="full"):
        store.append("a", [note(1)], after=0, closed_at=None)
    with pytest.raises(StoreError, match="full"):
        store.note_event(event())
    with pytest.raises(StoreError, match="full"):
        store.set_settings(Settings("night"))
    with pytest.raises(StoreError, match="full"):
        store.checkpoint(Why.DAILY, END)
    assert (store.events(), store.settings()) == ((), Settings())
    store.fault = None
    store.append("a", [note(1)], after=0, closed_at=None)
    assert store.load("a") == (note(1),)


def test_the_log_of_people_comes_back_numbered_in_the_order_of_writing(store: RecordStore) -> None:
    assert store.staff_events() == ()
    said = staff_events()
    store.note_staff(said)
    store.note_staff([replace(said[0], number=9)])
    assert store.staff_events() == tuple(
        replace(one, number=number) for number, one in enumerate((*said, said[0]), start=1)
    )
    assert store.staff_events(after=2) == store.staff_events()[2:]
    assert store.staff_events(after=3) == ()


def test_a_log_is_signed_with_its_last_entry_or_as_it_stands(store: RecordStore) -> None:
    store.open_session(opened("a"))
    store.open_session(opened("b", "another"))
    store.append("a", [note(1)], after=0, closed_at=None)
    store.append("a", [note(2), note(3)], after=1, closed_at=None, signing=signing(Meaning.SIGNED_OFF, ""))
    store.append("b", [note(1)], after=0, closed_at=None)
    reviewed = store.sign("a", signing(), after=3)
    first, second = store.signatures("a")
    assert (first.number, first.session, first.entries, first.signing) == (1, "a", 3, signing(Meaning.SIGNED_OFF, ""))
    assert (second.number, second.entries, second.signing) == (2, 3, signing())
    assert second == reviewed
    assert first.log_hash == second.log_hash
    assert store.signatures("b") == ()


def test_nobody_signs_what_she_has_not_seen(store: RecordStore) -> None:
    store.open_session(opened("a"))
    store.append("a", [note(1), note(2)], after=0, closed_at=None)
    with pytest.raises(Stale):
        store.sign("a", signing(), after=1)
    with pytest.raises(Stale):
        store.append("a", [note(2)], after=1, closed_at=None, signing=signing())
    with pytest.raises(StoreError, match="not in the record"):
        store.sign("nobody", signing(), after=0)
    assert store.signatures("a") == ()


def test_sessions_with_an_order_in_a_line_are_found_open_and_closed(store: RecordStore) -> None:
    for place, minutes in enumerate((20, 0, 10, 30)):
        store.open_session(opened(str(place), f"patient {place}", minutes=minutes), [note(1)])
    ordered = replace(note(2, "x"), ordered_by="Dr R. Silva")
    for session in ("0", "1"):
        store.append(session, [ordered], after=1, closed_at=None)
    close(store, "1")
    store.append("2", [note(2, 'said "ordered_by":"Dr R. Silva"')], after=1, closed_at=None)
    amended = entry(2, Kind.AMENDED, {"entry": 1, "changes": {"ordered_by": "Dr R. Silva"}})
    store.append("3", [amended], after=1, closed_at=None)
    found = store.with_orders()
    assert [header.id for header in found] == ["1", "0", "3"]
    assert found[0].closed_at is not None
    assert found[1] == next(header for header in store.sessions() if header.id == "0")
