"""Alarm episodes through the room's own board: raised, risen, seen, latched, ended, and the same after a restart."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from nurse_assistant.application.alarm_episodes import AlarmState, after, replayed
from nurse_assistant.application.alarms import AlarmLine, Alarms, AlarmView, must_stay_awake
from nurse_assistant.application.desk import Desk
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import THE_PROGRAM, StoreError, WorkstationEvent, WorkstationKind
from nurse_assistant.domain.vocabulary import Kind, Phase, Priority, What
from tests.fakes.memory_store import MemoryStore
from tests.support.chairs import Room
from tests.support.day import MORNING, NURSE

W = WorkstationKind


class Ward(Room):
    """A room whose alarms are looked at as the window does."""

    def look(self, minutes: float = 0) -> AlarmView:
        self.clock.advance(timedelta(minutes=minutes))
        return self.board.alarms.look(self.board.view())

    def line(self, minutes: float = 0) -> AlarmLine:
        """The only open alarm, looked at so much later."""
        (line,) = self.look(minutes).lines
        return line

    def told(self) -> list[tuple[WorkstationKind, str]]:
        return [(event.kind, event.data.get("what", "")) for event in self.store.events()]

    def last(self) -> WorkstationEvent:
        return self.store.events()[-1]

    def reacting(self) -> Desk:
        desk = self.running(1)
        self.record(desk, Kind.REACTION_REPORTED)
        return desk


def test_nothing_is_an_alarm_before_it_is_due() -> None:
    ward = Ward()
    ward.running(1)
    assert ward.look(14.9).lines == ()
    assert ward.store.events() == ()


def test_an_alarm_is_raised_once_when_it_falls_due() -> None:
    ward = Ward()
    desk = ward.running(2)
    line = ward.line(15)
    assert (line.episode.key.what, line.episode.key.due_at) == (What.VITAL_SIGNS, MORNING + timedelta(minutes=15))
    assert (line.episode.priority, line.episode.raised_at) == (Priority.LOW, ward.clock.now())
    assert (line.desk.chair, line.episode.seen, line.episode.latched_at) == ("2", None, None)
    ward.look(1)
    (event,) = ward.store.events()
    assert (event.kind, event.at, event.by, event.session) == (
        W.ALARM_RAISED, MORNING + timedelta(minutes=15), THE_PROGRAM, desk.opened.id,
    )  # fmt: skip
    assert event.data == {
        "what": "vital_signs", "due_at": "2026-11-22T09:15:00+00:00", "priority": "low", "lines": "2", "value": "",
    }  # fmt: skip


def test_it_rises_when_the_guide_says_so_and_has_to_be_seen_again() -> None:
    ward = Ward()
    ward.running(1)
    ward.board.alarms.acknowledge(ward.line(15).episode.key, NURSE)
    assert ward.line(5).episode.seen is not None
    line = ward.line(1)  # more than five minutes late in the first hour
    assert (line.episode.priority, line.episode.seen) == (Priority.MEDIUM, None)
    assert (line.episode.raised_at, line.episode.risen_at) == (
        MORNING + timedelta(minutes=15), MORNING + timedelta(minutes=21),
    )  # fmt: skip
    assert ward.told() == [(kind, "vital_signs") for kind in (
        W.ALARM_RAISED, W.ALARM_ACKNOWLEDGED, W.ALARM_PRIORITY_RAISED,
    )]  # fmt: skip


def test_what_ends_it_and_who_recorded_that_are_kept() -> None:
    ward = Ward()
    desk = ward.running(1)
    ward.look(21)
    ward.vital_signs(desk)
    assert ward.look(0.1).lines == ()
    event = ward.last()
    assert (event.kind, event.by) == (W.ALARM_ENDED, NURSE)
    assert event.data == {
        "what": "vital_signs", "due_at": "2026-11-22T09:15:00+00:00", "how": "recorded", "line": "3",
        "entry": "vital_signs",
    }  # fmt: skip


def test_a_low_alarm_whose_condition_is_gone_ends_by_itself() -> None:
    ward = Ward()
    desk = ward.seat(1)
    for act in ward.prepares(desk, MORNING):
        ward.clock.set(max(act[0], ward.clock.now()))
        act[1]()
    assert [one.episode.key.what for one in ward.look(7).lines] == [What.START_WINDOW]
    ward.look(60)
    ended = [event for event in ward.store.events() if event.data.get("what") == "start_window"][-1]
    assert (ended.kind, ended.data["how"]) == (W.ALARM_ENDED, "condition_gone")


def closing_window(ward: Ward) -> Desk:
    """10:17: the start window closes in four minutes."""
    desk = ward.seat(1)
    for act in ward.prepares(desk, MORNING):
        ward.clock.set(max(act[0], ward.clock.now()))
        act[1]()
    ward.clock.set(MORNING.replace(hour=10, minute=17))
    ward.look()
    return desk


def closing(view: AlarmView) -> list[AlarmLine]:
    return [line for line in view.lines if line.episode.key.what is What.WINDOW_CLOSES]


def test_what_went_by_itself_stays_until_somebody_has_seen_it() -> None:
    ward = Ward()
    closing_window(ward)
    (line,) = closing(ward.look(10))  # the window closed at 10:21
    assert (line.prompt, line.episode.latched_at) == (None, ward.clock.now())
    assert (W.ALARM_LATCHED, "window_closes") in ward.told()
    (line,) = closing(ward.look(60))
    ward.board.alarms.acknowledge(line.episode.key, NURSE)
    assert closing(ward.look()) == []
    assert (ward.last().kind, ward.last().data["how"]) == (W.ALARM_ENDED, "condition_gone")


def test_what_was_seen_before_it_went_is_over() -> None:
    ward = Ward()
    closing_window(ward)
    (line,) = closing(ward.look())
    ward.board.alarms.acknowledge(line.episode.key, NURSE)
    assert closing(ward.look(10)) == []


def test_an_act_ends_an_alarm_nobody_had_seen() -> None:
    ward = Ward()
    desk = closing_window(ward)
    draft = Draft(Kind.INFUSION_STARTED, {"rate_ml_h": Decimal(25)}, happened_so=True, reason="urgent")
    assert desk.record(draft, NURSE).kept
    assert closing(ward.look()) == []


def test_a_latched_alarm_whose_condition_comes_back_is_raised_anew() -> None:
    ward = Ward()
    closing_window(ward)
    ward.look(10)
    ward.clock.set(MORNING.replace(hour=10, minute=18))  # the clock was set back
    (line,) = closing(ward.look())
    assert line.episode.latched_at is None
    assert [kind for kind, what in ward.told() if what == "window_closes"] == [
        W.ALARM_RAISED, W.ALARM_LATCHED, W.ALARM_ENDED, W.ALARM_RAISED,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("seconds", "raised"), [(29, []), (30, [What.PUMP_STOP]), (600, [What.PUMP_STOP, What.VITAL_SIGNS])]
)
def test_a_pump_not_confirmed_stopped_is_high(seconds: int, raised: list[What]) -> None:
    ward = Ward()
    ward.reacting()
    lines = ward.look(seconds / 60).lines
    assert [line.episode.key.what for line in lines] == raised
    assert {line.episode.priority for line in lines if line.episode.key.what is What.PUMP_STOP} <= {Priority.HIGH}


def test_the_figures_an_alarm_is_about_are_kept() -> None:
    ward = Ward()
    desk = ward.running(1)
    ward.clock.advance(timedelta(minutes=3))
    ward.vital_signs(desk, pump_rate_ml_h=Decimal(75), spo2_percent=Decimal(88), pulse_per_min=Decimal(131))
    ward.look(5)
    values = {event.data["what"]: event.data["value"] for event in ward.store.events()}
    assert values["pump_rate"] == "pump 75 mL/h, record 25 mL/h"
    assert values["recheck"] == "pulse_per_min 131, spo2_percent 88"


def test_the_urgent_stand_first_then_the_unseen_then_the_old() -> None:
    ward = Ward()
    for chair in (1, 2, 3):
        ward.running(chair)
        ward.clock.advance(timedelta(minutes=1))
    reacting = next(desk for desk in ward.board.desks if desk.view().chair == "3")
    ward.record(reacting, Kind.REACTION_REPORTED)
    high, *low = ward.look(14).lines
    assert (high.desk.chair, high.episode.priority) == ("3", Priority.HIGH)
    assert [line.desk.chair for line in low] == ["3", "1", "2"]
    assert {line.episode.priority for line in low} == {Priority.LOW}
    for line in (high, low[0]):
        ward.board.alarms.acknowledge(line.episode.key, NURSE)
    lines = ward.look().lines
    assert [line.desk.chair for line in lines] == ["3", "1", "2", "3"]  # the pump may run on: seeing it changes nothing
    assert lines[0].episode.seen is not None


def test_after_a_restart_all_is_as_it_was() -> None:
    ward = Ward()
    ward.running(1)
    ward.clock.advance(timedelta(minutes=1))
    ward.running(2)
    first = ward.look(15).lines[0].episode.key
    ward.board.alarms.acknowledge(first, NURSE)
    before = ward.look()
    ward.reopen()
    again = ward.look()
    assert [line.episode for line in again.lines] == [line.episode for line in before.lines]
    assert [line.episode.seen is not None for line in again.lines] == [False, True]
    assert len(ward.store.events()) == 3  # a restart raises nothing a second time


def test_what_was_recorded_while_it_was_closed_still_names_the_end() -> None:
    ward = Ward()
    desk = ward.running(1)
    ward.look(21)
    ward.vital_signs(desk)
    ward.reopen()
    assert ward.look().lines == ()
    assert (ward.last().kind, ward.last().data["how"]) == (W.ALARM_ENDED, "recorded")


def test_an_alarm_that_cannot_be_written_is_there_all_the_same_and_written_later() -> None:
    store = MemoryStore()
    ward = Ward(store)
    ward.running(1)
    store.fault = StoreError("The disk is full.")
    view = ward.look(15)
    assert (len(view.lines), view.fault, store.events()) == (1, "The disk is full.", ())
    with pytest.raises(StoreError, match="full"):
        ward.board.alarms.acknowledge(view.lines[0].episode.key, NURSE)
    assert ward.line().episode.seen is None
    store.fault = None
    assert ward.look().fault == ""
    assert ward.told() == [(W.ALARM_RAISED, "vital_signs")]
    ward.board.alarms.acknowledge(view.lines[0].episode.key, NURSE)
    assert ward.line().episode.seen is not None


def test_a_failing_acknowledgement_counts_for_nothing() -> None:
    store = MemoryStore()
    ward = Ward(store)
    ward.running(1)
    key = ward.line(15).episode.key
    store.fault = StoreError("The disk is full.")
    with pytest.raises(StoreError):
        ward.board.alarms.acknowledge(key, NURSE)
    store.fault = None
    assert ward.line().episode.seen is None


def test_seeing_it_twice_is_written_once() -> None:
    ward = Ward()
    ward.running(1)
    key = ward.line(15).episode.key
    ward.board.alarms.acknowledge(key, NURSE)
    ward.board.alarms.acknowledge(key, "A. Lowe")
    assert ward.line().episode.seen is not None
    assert [kind for kind, _ in ward.told()].count(W.ALARM_ACKNOWLEDGED) == 1


class UnreadableStore(MemoryStore):
    """Its workstation's log was written by a newer program."""

    def events(self, *, after: int = 0, since: object = None) -> tuple[WorkstationEvent, ...]:
        raise StoreError("Line 1 of the workstation's log cannot be understood.")


def test_a_log_that_cannot_be_read_is_said_and_every_alarm_announced_anew() -> None:
    ward = Ward(UnreadableStore())
    ward.running(1)
    assert "cannot be understood" in str(ward.board.record_faults()[0])
    assert len(ward.look(15).lines) == 1


def test_lines_of_other_kinds_change_nothing() -> None:
    state = AlarmState()
    for kind in (W.PROGRAM_OPENED, W.PROGRAM_CLOSED, W.CLOCK_JUMPED):
        assert after(state, WorkstationEvent(kind, MORNING, THE_PROGRAM)) is state


def test_only_what_can_still_matter_is_read() -> None:
    ward = Ward()
    ward.store.note_event(WorkstationEvent(W.SOUND_TESTED, MORNING - timedelta(days=3), NURSE, None, {"heard": "no"}))
    assert Alarms(ward.store, ward.clock).look(ward.board.view()).test is None
    assert replayed(ward.store.events()).test is not None


def test_the_machine_stays_awake_while_something_runs_or_will_be_due() -> None:
    ward = Ward()
    assert not must_stay_awake(ward.board.view())
    desk = ward.seat(1)
    assert not must_stay_awake(ward.board.view())  # nothing has begun
    ward.record(desk, Kind.PREMEDICATION_GIVEN, medicine="dexamethasone", dose="40 mg", route="oral")
    assert must_stay_awake(ward.board.view())
    other = ward.running(2)
    ward.record(other, Kind.INFUSION_PAUSED, reason="toilet")
    view = ward.board.view()
    alone = replace(view, chairs=tuple(one for one in view.chairs if one.chair == "2"))
    assert alone.desks[0].state.phase is Phase.PAUSED
    assert must_stay_awake(alone)
