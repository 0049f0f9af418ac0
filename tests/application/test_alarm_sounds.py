"""What sounds when: first sound, repeats, pause, acknowledgement, escalation, shared low tones (U-52 to U-59)."""

from datetime import datetime, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest

from nurse_assistant.application.alarm_episodes import PAUSE, SHIFT, Pause
from nurse_assistant.application.alarms import AlarmView
from nurse_assistant.application.desk import Desk
from nurse_assistant.application.ports import Burst, StoreError, WorkstationKind
from nurse_assistant.domain.vocabulary import Kind, Priority
from tests.fakes.memory_store import MemoryStore
from tests.support.chairs import Room
from tests.support.day import MORNING, NURSE

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
W = WorkstationKind


class Ward(Room):
    """A room that is listened to: `live` lets time pass and notes every sound."""

    def __init__(self) -> None:
        super().__init__(MemoryStore())
        self.heard: list[tuple[datetime, Burst]] = []

    def look(self) -> AlarmView:
        view = self.board.alarms.look(self.board.view())
        if view.sound is not None:
            self.heard.append((self.clock.now(), view.sound))
            self.board.alarms.sounded(view.sound)
        return view

    def live(self, span: timedelta) -> list[tuple[int, Burst]]:
        """What sounds from now (included) until then (not included): seconds from now, and what."""
        start, known = self.clock.now(), len(self.heard)
        while self.clock.now() < start + span:
            self.look()
            self.clock.set(min(start + span, *self._moments()))
        return [((at - start) // SECOND, burst) for at, burst in self.heard[known:]]

    def _moments(self) -> list[datetime]:
        """When something may change: at the next whole minute, when something falls due or is to sound."""
        now, view = self.clock.now(), self.board.view()
        coming = [self.board.alarms.look(view).look_again]
        coming += [prompt.due_at for desk in view.desks for prompt in desk.guidance.prompts]
        return [now.replace(second=0) + MINUTE, *(at for at in coming if at is not None and at > now)]

    def acknowledge_all(self) -> None:
        for line in self.look().lines:
            self.board.alarms.acknowledge(line.episode.key, NURSE)

    def kinds(self) -> list[WorkstationKind]:
        return [event.kind for event in self.store.events()]

    def pump_runs_on(self) -> Desk:
        """A high alarm is due this second."""
        desk = self.running(1)
        self.record(desk, Kind.REACTION_REPORTED)
        self.clock.advance(timedelta(seconds=30))
        return desk


def test_a_low_alarm_is_one_soft_tone() -> None:
    ward = Ward()
    ward.running(1)
    assert ward.live(20 * MINUTE) == [(15 * 60, Burst.LOW)]


def test_a_medium_alarm_is_repeated_until_somebody_has_seen_it() -> None:
    ward = Ward()
    ward.running(1)
    ward.live(21 * MINUTE)
    assert ward.live(timedelta(seconds=95)) == [
        (0, Burst.MEDIUM),
        (30, Burst.MEDIUM),
        (60, Burst.MEDIUM),
        (90, Burst.MEDIUM),
    ]
    ward.acknowledge_all()
    assert ward.live(4 * MINUTE) == []
    assert len(ward.look().lines) == 1  # still in sight


def test_a_high_alarm_is_repeated_and_sounds_more_often_after_two_minutes() -> None:
    ward = Ward()
    ward.pump_runs_on()
    assert ward.live(timedelta(seconds=37)) == [(0, Burst.HIGH), (12, Burst.HIGH), (24, Burst.HIGH), (36, Burst.HIGH)]
    ward.live(timedelta(seconds=95))
    later = [at for at, _ in ward.live(MINUTE)]
    assert {second - first for first, second in pairwise(later)} == {6}
    assert ward.look().calls == {(ward.look().lines[0].episode.key, True)}


def test_a_high_alarm_breaks_into_what_sounds_before_it() -> None:
    ward = Ward()
    desk = ward.running(1)
    ward.live(timedelta(minutes=21, seconds=2))  # a medium burst two seconds ago
    ward.vital_signs(desk)
    other = ward.running(2)
    ward.record(other, Kind.REACTION_REPORTED)
    ward.live(timedelta(seconds=30))
    assert ward.live(SECOND) == [(0, Burst.HIGH)]


def test_a_second_alarm_as_urgent_as_the_first_does_not_wait_its_turn() -> None:
    ward = Ward()
    ward.running(1)
    ward.clock.advance(timedelta(seconds=62))
    ward.running(2)
    ward.live(timedelta(minutes=20))
    sounds = [at for at, burst in ward.heard if burst is Burst.MEDIUM]
    first = MORNING + timedelta(minutes=21)
    assert sounds[:4] == [first, first + 30 * SECOND, first + 60 * SECOND, first + 66 * SECOND][: len(sounds[:4])]


def test_low_alarms_close_together_share_a_tone_and_none_waits_longer_than_that() -> None:
    ward = Ward()
    for chair in range(1, 6):
        ward.running(chair)
        ward.clock.advance(timedelta(seconds=60))
    ward.live(timedelta(minutes=15, seconds=30))
    lows = [at for at, burst in ward.heard if burst is Burst.LOW]
    first = MORNING + timedelta(minutes=15)
    assert lows == [first, first + timedelta(seconds=151), first + timedelta(seconds=302)]


def test_what_was_done_before_its_tone_makes_none() -> None:
    ward = Ward()
    ward.running(1)
    ward.clock.advance(timedelta(seconds=60))
    other = ward.running(2)
    ward.live(timedelta(minutes=16))
    ward.vital_signs(other)
    assert ward.live(3 * MINUTE) == []


def test_a_pause_silences_the_room_for_two_minutes_and_hides_nothing() -> None:
    ward = Ward()
    ward.running(1)
    ward.live(21 * MINUTE + SECOND)
    ward.board.alarms.pause_sound(NURSE)
    view = ward.look()
    assert view.pause == Pause(NURSE, ward.clock.now(), ward.clock.now() + PAUSE)
    assert (len(view.lines), view.lines[0].episode.priority) == (1, Priority.MEDIUM)
    assert ward.live(PAUSE) == []
    assert ward.live(SECOND) == [(0, Burst.MEDIUM)]
    assert ward.look().pause is None
    ended = ward.store.events()[-1]
    assert (ended.kind, ended.data) == (W.SOUND_PAUSE_ENDED, {"how": "time"})
    assert [event.by for event in ward.store.events() if event.kind is W.SOUND_PAUSED] == [NURSE]


def test_what_falls_due_in_a_pause_is_announced_after_it() -> None:
    ward = Ward()
    ward.running(1)
    ward.live(timedelta(minutes=14))
    ward.board.alarms.pause_sound(NURSE)
    assert ward.live(PAUSE) == []
    assert ward.live(MINUTE) == [(0, Burst.LOW)]


def test_a_new_high_alarm_breaks_a_pause() -> None:
    ward = Ward()
    ward.pump_runs_on()
    ward.clock.set(ward.clock.now() - 10 * SECOND)
    ward.board.alarms.pause_sound(NURSE)
    assert ward.live(10 * SECOND) == []
    assert ward.live(SECOND) == [(0, Burst.HIGH)]
    assert ward.look().pause is None
    ended = next(event for event in ward.store.events() if event.kind is W.SOUND_PAUSE_ENDED)
    assert ended.data == {"how": "high_alarm"}


def test_an_old_high_alarm_does_not_break_it() -> None:
    ward = Ward()
    ward.pump_runs_on()
    ward.live(3 * SECOND)
    ward.board.alarms.pause_sound(NURSE)
    assert ward.live(PAUSE) == []


def test_a_rise_to_high_breaks_a_pause_too() -> None:
    ward = Ward()
    desk = ward.running(1)
    ward.vital_signs(desk, spo2_percent=Decimal(88))
    ward.live(7 * MINUTE)  # the recheck is due since two minutes: medium
    ward.board.alarms.pause_sound(NURSE)
    heard = ward.live(90 * SECOND)
    assert heard[0] == (60, Burst.HIGH)
    assert ward.look().pause is None


def test_a_pause_keeps_its_end_over_a_restart() -> None:
    ward = Ward()
    ward.running(1)
    ward.live(21 * MINUTE + SECOND)
    ward.board.alarms.pause_sound(NURSE)
    until = ward.clock.now() + PAUSE
    ward.clock.advance(30 * SECOND)
    ward.reopen()
    assert (pause := ward.look().pause) is not None
    assert pause.until == until
    assert ward.live(90 * SECOND) == []
    assert ward.live(SECOND) == [(0, Burst.MEDIUM)]


def test_a_pause_can_be_ended_by_a_person() -> None:
    ward = Ward()
    ward.running(1)
    ward.live(21 * MINUTE + SECOND)
    ward.board.alarms.pause_sound(NURSE)
    ward.live(10 * SECOND)
    ward.board.alarms.end_pause(NURSE)
    assert ward.live(30 * SECOND) != []
    assert (ward.store.events()[-1].by, ward.store.events()[-1].data) == (NURSE, {"how": "person"})


@pytest.mark.parametrize("back", [MINUTE, timedelta(hours=1)])
def test_a_clock_set_back_cannot_make_a_pause_longer(back: timedelta) -> None:
    ward = Ward()
    ward.pump_runs_on()
    ward.live(3 * SECOND)
    ward.board.alarms.pause_sound(NURSE)
    ward.clock.set(ward.clock.now() - back)
    assert ward.look().pause is None


def test_a_pause_that_cannot_be_written_is_none() -> None:
    ward = Ward()
    ward.pump_runs_on()
    ward.live(3 * SECOND)
    assert isinstance(ward.store, MemoryStore)
    ward.store.fault = StoreError("The disk is full.")
    with pytest.raises(StoreError):
        ward.board.alarms.pause_sound(NURSE)
    assert ward.look().pause is None
    assert ward.live(12 * SECOND) != []


def test_after_a_restart_what_nobody_has_seen_is_announced_again_and_what_was_seen_is_not() -> None:
    ward = Ward()
    ward.running(1)
    ward.live(16 * MINUTE)
    ward.reopen()
    assert ward.live(3 * SECOND) == [(0, Burst.LOW)]
    ward.acknowledge_all()
    ward.reopen()
    assert ward.live(3 * SECOND) == []
    assert len(ward.look().lines) == 1


def test_a_latched_alarm_sounds_on_until_it_is_seen() -> None:
    ward = Ward()
    desk = ward.seat(1)
    for act in ward.prepares(desk, MORNING):
        ward.clock.set(max(act[0], ward.clock.now()))
        act[1]()
    ward.clock.set(MORNING.replace(hour=10, minute=17))
    ward.live(10 * MINUTE)
    assert Burst.MEDIUM in {burst for _, burst in ward.live(31 * SECOND)}
    ward.acknowledge_all()
    assert ward.live(2 * MINUTE) == []


def test_a_clock_set_back_does_not_make_it_mute() -> None:
    ward = Ward()
    ward.pump_runs_on()
    ward.live(3 * SECOND)
    ward.clock.advance(timedelta(hours=2))
    ward.live(SECOND)
    ward.clock.set(ward.clock.now() - timedelta(hours=2))
    assert ward.live(SECOND) == [(0, Burst.HIGH)]


@pytest.mark.parametrize(
    ("hours", "asked"), [(0, False), (SHIFT / timedelta(hours=1) - 0.01, False), (8, True), (-1, True)]
)
def test_the_sound_test_counts_for_a_shift(hours: float, asked: bool) -> None:
    ward = Ward()
    assert ward.look().test is None
    ward.board.alarms.keep_sound_test(NURSE, heard=True)
    ward.clock.set(ward.clock.now() + timedelta(hours=hours))
    assert (ward.look().test is None) is asked


def test_an_answer_to_the_sound_test_is_kept_over_a_restart() -> None:
    ward = Ward()
    ward.board.alarms.keep_sound_test(NURSE, heard=False)
    ward.reopen()
    assert (test := ward.look().test) is not None
    assert (test.by, test.heard) == (NURSE, False)
    assert ward.store.events()[-1].data == {"heard": "no"}


def test_a_test_sound_announces_nothing() -> None:
    ward = Ward()
    ward.running(1)
    ward.clock.advance(15 * MINUTE)
    ward.board.alarms.sounded(Burst.TEST)
    assert ward.live(3 * MINUTE) == [(151, Burst.LOW)]


def test_the_next_sound_is_known_beforehand() -> None:
    ward = Ward()
    ward.pump_runs_on()
    ward.look()
    view = ward.look()
    assert (view.sound, view.look_again) == (None, ward.clock.now() + timedelta(seconds=12))
