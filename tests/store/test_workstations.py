"""Two workstations on one record: each sees what the other records, nothing is lost in a race, and the connection may
be cut in mid-infusion. On a real server."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import make_url

from nurse_assistant.application.asked_later import ANSWERED, NOT_ASKED_YET, SAID_THEN, answered
from nurse_assistant.application.doorkeeper import Known, NotKnown, WhyNot
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.people import FIRST_WAIT, FREE_TRIES, Purpose, Role, StaffKind
from nurse_assistant.application.ports import SessionId, StoreError, Unreachable
from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Action, Code, DeviationClass, Kind, Outcome, Phase
from nurse_assistant.store.server_record import ServerRecordStore
from nurse_assistant.ui.tour.course import Course
from tests.contracts.samples import signing
from tests.fakes.clock import FakeClock
from tests.support.day import MORNING, NURSE, PROTOCOL, UNIT, Day, case
from tests.support.records import KEY
from tests.support.server import MIGRATIONS, WARD_PCS, Server, own_server
from tests.support.workstations import SECOND, Workstation

K = Kind


@pytest.fixture
def database(server: Server) -> str:
    return server.database()


@pytest.fixture
def record(server: Server, database: str) -> Iterator[ServerRecordStore]:
    """The record as it is on the server, whoever asks."""
    store = ServerRecordStore.open(server.url(database), MIGRATIONS, KEY)
    yield store
    store.close()


@pytest.fixture
def pair(server: Server, database: str, tmp_path: Path) -> Iterator[tuple[Workstation, Workstation]]:
    """Both at 11:12 beside the same infusion, which runs since 10:30."""
    clock = FakeClock(MORNING)
    one, two = (Workstation(server, database, role, tmp_path / role, clock) for role in WARD_PCS)
    yield one, two
    for each in (one, two):
        server.mend(each.role)
        each.end()


@pytest.fixture
def session(pair: tuple[Workstation, Workstation], record: ServerRecordStore) -> SessionId:
    day = Day(record)
    day.risen()
    for each in pair:
        each.clock.set(day.clock.now())
        each.board.set_unit(UNIT)
        each.look()
        each.look()
    return day.desk.opened.id


def notes(log: tuple[Entry, ...]) -> list[str | None]:
    return [entry.text("text") for entry in log if entry.kind is K.NOTE]


def test_each_sees_a_new_patient_and_every_entry_of_the_other_within_two_seconds(
    pair: tuple[Workstation, Workstation], session: SessionId
) -> None:
    one, two = pair
    newcomer = one.board.open_session(case("Haddad", "Nour", "9434765919"), PROTOCOL, "2", NURSE).opened.id
    one.record(session, K.NOTE, text="from the first")
    two.look()
    assert notes(two.log(session)) == ["from the first"]
    assert two.log(newcomer) == one.log(newcomer)
    two.record(session, K.NOTE, text="from the second")
    one.look()
    assert one.log(session) == two.log(session)


def test_the_loser_of_a_race_is_told_and_nothing_is_lost(
    pair: tuple[Workstation, Workstation], session: SessionId, record: ServerRecordStore
) -> None:
    one, two = pair
    assert one.record(session, K.INFUSION_PAUSED).kept
    late = two.record(session, K.VOLUME_READ, volume_given_ml=Decimal(40))
    assert late.log_changed
    assert not late.kept
    assert two.desk(session).view().state.phase is Phase.PAUSED
    one.record(session, K.NOTE, text="before")
    assert two.record(session, K.REACTION_REPORTED).kept
    assert [entry.kind for entry in record.load(session)[-3:]] == [K.INFUSION_PAUSED, K.NOTE, K.REACTION_REPORTED]
    assert record.verify().faults == ()


def test_the_connection_is_cut_in_mid_infusion_and_mended(
    pair: tuple[Workstation, Workstation], session: SessionId, record: ServerRecordStore
) -> None:
    one, two = pair
    before = record.load(session)
    with one.cut_off():
        for number, text in enumerate(("first", "second", "third"), start=1):
            assert one.record(session, K.NOTE, text=text).kept
            standing = one.look()
            assert (standing.waiting, standing.fault != "") == (number, True)
        assert one.record(session, K.INFUSION_PAUSED).kept
        assert one.desk(session).view().state.phase is Phase.PAUSED
        here = one.log(session)
        two.look()
        assert two.log(session) == record.load(session) == before
    assert one.board.standing().waiting == 0
    two.look()
    assert here == one.log(session) == two.log(session) == record.load(session)
    assert notes(here) == ["first", "second", "third"]
    assert record.verify().faults == ()


def test_what_both_recorded_meanwhile_is_one_log(
    pair: tuple[Workstation, Workstation], session: SessionId, record: ServerRecordStore
) -> None:
    one, two = pair
    with one.cut_off():
        one.record(session, K.NOTE, text="here 1")
        two.record(session, K.NOTE, text="there")
        one.record(session, K.NOTE, text="here 2")
    assert notes(record.load(session)) == ["there", "here 1", "here 2"]
    two.look()
    assert one.log(session) == two.log(session) == record.load(session)
    assert one.board.standing().not_taken == ()


def test_what_contradicts_the_record_is_not_taken_but_kept_and_shown(
    pair: tuple[Workstation, Workstation], session: SessionId, record: ServerRecordStore
) -> None:
    """A reaction there, a rise here. As many lines were recorded here as there: only their content tells them apart."""
    one, two = pair
    with one.cut_off():
        one.clock.advance(timedelta(minutes=30))
        assert two.record(session, K.REACTION_REPORTED).kept
        one.clock.advance(timedelta(seconds=1))
        rise = one.board.record(session, _rise(reason="as ordered"), NURSE)
        assert rise.kept
    log = record.load(session)
    assert log[-1].kind is K.REACTION_REPORTED
    assert one.log(session) == log
    (shown,) = one.board.standing().not_taken
    assert (shown.session, shown.what, shown.why) == (session, rise.entry, "not_possible_now")
    caught = record.attempts(session)[-1]
    assert (caught.entry.kind, caught.outcome, caught.codes) == (
        K.RATE_CHANGED,
        Outcome.REFUSED,
        (Code.NOT_POSSIBLE_NOW,),
    )
    assert one.desk(session).view().attempts == record.attempts(session)
    one.board.see_not_taken(NURSE)
    assert one.board.standing().not_taken == ()
    one.end()
    one.begin()
    assert one.board.standing().not_taken == ()


def _rise(**more: str) -> Draft:
    return Draft(K.RATE_CHANGED, {"rate_ml_h": Decimal(100)}, happened_so=True, reason=more.get("reason"))


def test_what_now_asks_for_an_order_is_recorded_and_stays_a_question_until_it_is_answered(
    pair: tuple[Workstation, Workstation], session: SessionId, record: ServerRecordStore
) -> None:
    """It happened: a rise that was on time here, signs that were seen there. The question stands at both."""
    one, two = pair
    one.clock.set(MORNING.replace(hour=11, minute=41))
    one.board.view()
    Course(one.desk(session), one.clock).vital_signs()
    two.look()
    with one.cut_off():
        one.clock.set(MORNING.replace(hour=11, minute=42))
        assert two.record(session, K.VITAL_SIGNS, signs=("chills",), pulse_per_min=Decimal(80)).kept
        one.clock.set(MORNING.replace(hour=11, minute=42, second=30))
        assert one.record(session, K.RATE_CHANGED, rate_ml_h=Decimal(75)).kept
    sent = record.load(session)[-1]
    assert (sent.kind, sent.happened_so, sent.reason) == (K.RATE_CHANGED, True, NOT_ASKED_YET)
    assert Code.SIGNS_PRESENT in sent.codes
    assert one.log(session) == record.load(session)
    two.look()
    assert two.desk(session).view().still_open == one.desk(session).view().still_open == (sent,)
    incidents = [each for each in two.desk(session).view().guidance.deviations if each.entry == sent.number]
    assert [(each.code, each.kind) for each in incidents] == [(Code.SIGNS_PRESENT, DeviationClass.INCIDENT)]
    question = two.desk(session).open_question()
    assert question is not None
    assert question.verdict.outcome is Outcome.NEEDS_ORDER
    said = replace(question.draft, reason="agreed with the doctor", ordered_by="Dr R. Silva", order_how="telephone")
    two.desk(session).leave_undone(question)
    assert two.board.record(session, answered(said), "M. Ruiz").kept
    one.look()
    amended = record.load(session)[-1]
    assert (amended.kind, amended.reason) == (K.AMENDED, ANSWERED)
    for each in (one, two):
        view = each.desk(session).view()
        assert (view.still_open, view.attempts) == ((), ())
        assert each.desk(session).open_question() is None
    counted = next(entry for entry in effective(record.load(session)) if entry.number == sent.number)
    assert (counted.reason, counted.ordered_by) == ("agreed with the doctor", "Dr R. Silva")
    assert record.verify().faults == ()


def test_what_was_said_is_kept_where_it_now_asks_for_something_else(
    pair: tuple[Workstation, Workstation], session: SessionId, record: ServerRecordStore
) -> None:
    """A rise too early here, with its reason; signs that were seen there are another question, for an order."""
    one, two = pair
    one.clock.set(MORNING.replace(hour=11, minute=30))
    one.board.view()
    Course(one.desk(session), one.clock).vital_signs()
    two.look()
    with one.cut_off():
        one.clock.advance(timedelta(seconds=20))
        assert two.record(session, K.VITAL_SIGNS, signs=("chills",), pulse_per_min=Decimal(80)).kept
        one.clock.advance(timedelta(seconds=20))
        early = Draft(K.RATE_CHANGED, {"rate_ml_h": Decimal(75)}, reason="pump was ready", ordered_by="Dr R. Silva")
        assert one.board.record(session, early, NURSE).kept
    sent = record.load(session)[-1]
    assert sent.reason == SAID_THEN.format(reason="pump was ready")
    assert (sent.happened_so, sent.ordered_by) == (True, "Dr R. Silva")
    assert one.desk(session).view().still_open == (sent,)


def test_what_is_asked_about_as_it_was_here_stays_as_it_was_said(
    pair: tuple[Workstation, Workstation], session: SessionId, record: ServerRecordStore
) -> None:
    one, _ = pair
    with one.cut_off():
        one.clock.advance(timedelta(seconds=20))
        early = Draft(K.RATE_CHANGED, {"rate_ml_h": Decimal(75)}, reason="pump was ready")
        assert one.board.record(session, early, NURSE).kept
    sent = record.load(session)[-1]
    assert (sent.reason, sent.happened_so) == ("pump was ready", False)
    assert one.desk(session).view().still_open == ()


def test_what_others_made_forbidden_happened_all_the_same(
    pair: tuple[Workstation, Workstation], session: SessionId, record: ServerRecordStore
) -> None:
    """A restart here, a grade 4 there: the pump runs, and a record that says it stands would be the worse harm."""
    one, two = pair
    assert one.record(session, K.REACTION_REPORTED).kept
    assert one.record(session, K.REACTION_GRADED, grade=1).kept
    two.look()
    with one.cut_off():
        one.clock.advance(timedelta(minutes=1))
        assert two.record(session, K.REACTION_GRADED, grade=4).kept
        one.clock.advance(timedelta(minutes=1))
        assert one.record(session, K.INFUSION_RESUMED, rate_ml_h=Decimal(25)).kept
    sent = record.load(session)[-1]
    assert (sent.kind, sent.happened_so, sent.reason) == (K.INFUSION_RESUMED, True, NOT_ASKED_YET)
    assert Code.RESTART_FORBIDDEN in sent.codes
    question = one.desk(session).open_question()
    assert question is not None
    assert question.verdict.outcome is Outcome.NEEDS_ORDER
    assert two.log(session) != one.log(session)
    two.look()
    view = two.desk(session).view()
    assert (view.state.phase, view.guidance.next_step.action) == (Phase.INFUSING, Action.INTERRUPT)


def test_a_correction_names_the_line_it_meant(
    pair: tuple[Workstation, Workstation], session: SessionId, record: ServerRecordStore
) -> None:
    """What was line 30 here is line 31 there: line 30 there is another's, and must stay."""
    one, two = pair
    with one.cut_off():
        wrong = one.record(session, K.NOTE, text="wrong").entry
        two.record(session, K.NOTE, text="the other's")
        strike = Draft(K.STRUCK, {"entry": wrong.number}, reason="wrong patient")
        assert one.board.record(session, strike, NURSE).kept
    log = record.load(session)
    struck = next(entry for entry in log if entry.kind is K.STRUCK)
    assert [entry.text("text") for entry in effective(log) if entry.kind is K.NOTE] == ["the other's"]
    assert struck.whole("entry") == wrong.number + 1
    assert one.log(session) == log


def test_a_correction_of_what_was_not_taken_touches_no_other_line(
    pair: tuple[Workstation, Workstation], session: SessionId, record: ServerRecordStore
) -> None:
    one, two = pair
    with one.cut_off():
        one.clock.advance(timedelta(minutes=30))
        two.record(session, K.REACTION_REPORTED)
        one.clock.advance(timedelta(seconds=1))
        rise = one.board.record(session, _rise(reason="as ordered"), NURSE).entry
        assert one.board.record(session, Draft(K.STRUCK, {"entry": rise.number}, reason="not done"), NURSE).kept
    assert [entry.kind for entry in effective(record.load(session))][-1] is K.REACTION_REPORTED
    assert [one.what.kind for one in one.board.standing().not_taken if isinstance(one.what, Entry)] == [
        K.RATE_CHANGED,
        K.STRUCK,
    ]


def test_a_program_that_ends_while_things_wait_sends_them_at_its_next_start(
    pair: tuple[Workstation, Workstation], session: SessionId, record: ServerRecordStore, server: Server
) -> None:
    one, two = pair
    server.cut(one.role)
    one.record(session, K.NOTE, text="here 1")
    one.board.keep_draft("a/form", "typed")
    one.end()
    two.record(session, K.NOTE, text="there")
    with pytest.raises(StoreError, match="no connection to its server can be made"):
        one.begin()
    server.mend(one.role)
    one.begin()
    assert notes(record.load(session)) == notes(one.log(session)) == ["there", "here 1"]
    assert (one.board.standing().waiting, one.board.drafts()["a/form"]) == (0, "typed")
    assert "a/form" not in two.board.drafts()


def test_no_patient_is_taken_in_without_the_server(
    pair: tuple[Workstation, Workstation], session: SessionId, record: ServerRecordStore
) -> None:
    """Nobody here knows whether she has an open infusion at the other workstation."""
    one, _ = pair
    with one.cut_off(), pytest.raises(StoreError, match="could not be saved, because its server"):
        one.board.open_session(case("Haddad", "Nour", "9434765919"), PROTOCOL, "2", NURSE)
    assert [opened.id for opened in record.sessions()] == [session]


def test_a_server_that_stops_and_starts_loses_nothing(tmp_path: Path) -> None:
    """The whole server, stopped as when its machine loses power."""
    with own_server() as server:
        one = Workstation(server, server.database(), WARD_PCS[0], tmp_path, FakeClock(MORNING))
        one.board.set_unit(UNIT)
        session = one.board.open_session(case(), PROTOCOL, "1", NURSE).opened.id
        one.record(session, K.NOTE, text="before")
        server.stop()
        one.record(session, K.NOTE, text="meanwhile")
        one.look()
        server.start()
        one.until_back()
        one.record(session, K.NOTE, text="after")
        store = ServerRecordStore.open(make_url(one.address), MIGRATIONS, KEY)
        assert notes(store.load(session)) == ["before", "meanwhile", "after"]
        store.close()
        one.end()


def test_a_nurse_let_in_at_one_desk_signs_in_at_the_other_and_with_the_pin_she_chose_last(
    pair: tuple[Workstation, Workstation], session: SessionId, record: ServerRecordStore
) -> None:
    one, two = (each.doorkeeper() for each in pair)
    one.note(StaffKind.ADDED, NURSE, "N. Neu", role=Role.NURSE.value)
    given = one.set_one_time_pin("N. Neu", NURSE)
    assert isinstance(one.choose_pin("N. Neu", "4711", Purpose.SIGN_IN, before=given), Known)
    assert isinstance(two.by_pin("N. Neu", "4711", Purpose.SIGN_IN), Known)
    assert isinstance(two.choose_pin("N. Neu", "8026", Purpose.SIGN_IN, before="4711"), Known)
    assert isinstance(one.by_pin("N. Neu", "4711", Purpose.SIGN_IN), NotKnown)
    assert isinstance(one.by_pin("N. Neu", "8026", Purpose.SIGN_IN), Known)
    assert one.everybody() == two.everybody()
    assert record.verify().faults == ()


def test_who_was_known_signs_in_without_connection_and_every_try_is_kept_in_order(
    pair: tuple[Workstation, Workstation], session: SessionId, record: ServerRecordStore
) -> None:
    door = pair[0].doorkeeper()
    door.note(StaffKind.ADDED, NURSE, "N. Neu", role=Role.NURSE.value)
    door.choose_pin("N. Neu", "4711", Purpose.SIGN_IN, before=door.set_one_time_pin("N. Neu", NURSE))
    before = len(record.staff_events())
    with pair[0].cut_off():
        for _ in range(FREE_TRIES):
            pair[0].clock.advance(SECOND)
            assert isinstance(door.by_pin("N. Neu", "1234", Purpose.SIGN_IN), NotKnown)
        assert door.by_pin("N. Neu", "4711", Purpose.SIGN_IN) == NotKnown(WhyNot.WAIT, "N. Neu", FIRST_WAIT)
        pair[0].clock.advance(FIRST_WAIT)
        assert isinstance(door.by_pin("N. Neu", "4711", Purpose.SIGN_IN), Known)
        with pytest.raises(Unreachable):
            door.set_one_time_pin("N. Neu", NURSE)
        assert len(record.staff_events()) == before
    sent = record.staff_events()[before:]
    assert [event.kind for event in sent] == [StaffKind.PIN_WRONG] * FREE_TRIES + [StaffKind.PIN_RIGHT]
    assert pair[1].doorkeeper().everybody() == door.everybody()
    assert record.verify().faults == ()


def test_nothing_is_signed_while_the_connection_is_cut_or_anything_waits(
    pair: tuple[Workstation, Workstation], session: SessionId, record: ServerRecordStore
) -> None:
    one = pair[0]
    with one.cut_off():
        after = len(one.log(session))
        entry = replace(one.log(session)[-1], number=after + 1)
        with pytest.raises(Unreachable, match="Nothing is signed without connection"):
            one.shared.append(session, (entry,), after=after, closed_at=None, signing=signing())
        with pytest.raises(Unreachable, match="Nothing is signed without connection"):
            one.shared.sign(session, signing(), after=after)
        assert one.record(session, K.NOTE, text="goes on").kept
    assert record.signatures(session) == ()
    assert notes(record.load(session)) == ["goes on"]
    one.shared.sign(session, signing(), after=len(record.load(session)))
    assert len(record.signatures(session)) == 1
    assert record.verify().faults == ()
