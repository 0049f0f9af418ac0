"""The alarm budget (U-62): who does everything within five minutes hears little, however many chairs there are.

Uneventful first infusions from the arrival to the signature, on a fake clock, with every act as late as it may be.
"""

from datetime import datetime, timedelta
from functools import partial

import pytest

from nurse_assistant.application.desk import Desk
from nurse_assistant.application.ports import Burst, WorkstationKind
from nurse_assistant.application.views import BoardView
from nurse_assistant.domain.prompts import Prompt
from nurse_assistant.domain.vocabulary import Kind, Phase, Priority, What
from tests.support.chairs import Act, Room
from tests.support.day import MORNING

MINUTE = timedelta(minutes=1)
FIVE = timedelta(minutes=5)


class Shift:
    """Nurses who do what is due so many minutes after it fell due."""

    def __init__(self, chairs: int, apart: timedelta, delay: timedelta) -> None:
        self.room, self.delay = Room(), delay
        self.sounds: list[tuple[datetime, Burst]] = []
        self._acts: list[Act] = []
        self._planned: set[tuple[str, What, datetime]] = set()
        for place in range(chairs):
            desk = self.room.seat(place + 1)
            self._acts += self.room.prepares(desk, MORNING + place * apart)

    def work(self) -> None:
        """Until everybody has gone home."""
        board, clock = self.room.board, self.room.clock
        while self._do_what_is_planned() or any(not desk.is_closed for desk in board.desks):
            view = board.view()
            alarms = board.alarms.look(view)
            if alarms.sound is not None:
                self.sounds.append((clock.now(), alarms.sound))
                board.alarms.sounded(alarms.sound)
                alarms = board.alarms.look(view)
            self._plan(view)
            coming = [alarms.look_again, *(one.due_at for desk in view.desks for one in desk.guidance.prompts)]
            moments = [at for at in coming if at is not None and at > clock.now()]
            moments += [clock.now() + MINUTE, *(at for at, _ in self._acts)]
            clock.set(max(clock.now(), min(moments)))
        assert {desk.view().state.phase for desk in board.desks} == {Phase.CLOSED}

    def _do_what_is_planned(self) -> bool:
        """Whether anything was."""
        ready = sorted((one for one in self._acts if one[0] <= self.room.clock.now()), key=lambda one: one[0])
        for act in ready:
            self._acts.remove(act)
            act[1]()
        return bool(ready)

    def _plan(self, view: BoardView) -> None:
        for alarm in view.alarms:
            desk, prompt = self.room.board.desk(alarm.session), alarm.prompt
            if (key := (alarm.session, prompt.what, prompt.due_at)) not in self._planned:
                self._planned.add(key)
                self._acts.append((prompt.due_at + self.delay, partial(self._act, desk, prompt)))

    def _act(self, desk: Desk, prompt: Prompt) -> None:
        """What the prompt asks for, unless something else has served it."""
        room, view = self.room, desk.view()
        if not any((one.what, one.due_at) == (prompt.what, prompt.due_at) for one in view.guidance.prompts):
            return
        match prompt.what:
            case What.START_WINDOW:
                room.record(desk, Kind.INFUSION_STARTED, rate_ml_h=view.guidance.next_step.rate_ml_h)
            case What.VITAL_SIGNS:
                room.vital_signs(desk)
            case What.STEP:
                room.vital_signs(desk)
                room.record(desk, Kind.RATE_CHANGED, rate_ml_h=view.guidance.next_step.rate_ml_h)
            case What.BAG_EMPTY:
                room.record(desk, Kind.INFUSION_COMPLETED)
            case What.END_OBSERVATION:
                room.record(desk, Kind.OBSERVATION_ENDED)
                room.record(desk, Kind.SIGNED_OFF)
            case _:
                raise AssertionError(f"an uneventful infusion has no {prompt.what}")


def most_in_five_minutes(sounds: list[tuple[datetime, Burst]]) -> int:
    return max(sum(1 for at, _ in sounds if first <= at <= first + FIVE) for first, _ in sounds)


DELAYS = [timedelta(0), 2 * MINUTE, timedelta(minutes=4, seconds=59), FIVE]


@pytest.mark.parametrize("delay", DELAYS, ids=str)
def test_an_uneventful_first_infusion_raises_no_medium_and_no_high_alarm(delay: timedelta) -> None:
    shift = Shift(1, timedelta(0), delay)
    shift.work()
    events = shift.room.store.events()
    assert {event.data["priority"] for event in events if event.kind is WorkstationKind.ALARM_RAISED} == {Priority.LOW}
    assert not [event for event in events if event.kind is WorkstationKind.ALARM_PRIORITY_RAISED]
    assert {burst for _, burst in shift.sounds} == {Burst.LOW}
    assert len([event for event in events if event.kind is WorkstationKind.ALARM_RAISED]) >= 12


def test_who_is_later_than_that_does_get_a_medium_alarm() -> None:
    """The same shift two minutes slower: so the test above could fail."""
    shift = Shift(1, timedelta(0), 7 * MINUTE)
    shift.work()
    risen = [e for e in shift.room.store.events() if e.kind is WorkstationKind.ALARM_PRIORITY_RAISED]
    assert {event.data["priority"] for event in risen} == {Priority.MEDIUM}
    assert Burst.MEDIUM in {burst for _, burst in shift.sounds}


@pytest.mark.parametrize(
    ("apart", "delay"),
    [(timedelta(0), FIVE), (MINUTE, MINUTE), (timedelta(minutes=2, seconds=31), FIVE)],
    ids=str,
)
def test_twelve_chairs_make_no_more_than_two_sounds_in_any_five_minutes(apart: timedelta, delay: timedelta) -> None:
    shift = Shift(12, apart, delay)
    shift.work()
    assert {burst for _, burst in shift.sounds} == {Burst.LOW}
    assert most_in_five_minutes(shift.sounds) <= 2
    raised = [e for e in shift.room.store.events() if e.kind is WorkstationKind.ALARM_RAISED]
    assert len(raised) >= 12 * 12
    if apart:
        assert len(shift.sounds) > 30  # and it is not simply mute


def test_without_the_shared_tone_there_would_be_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nurse_assistant.application.alarm_sounds.LOW_GAP", timedelta(0))
    shift = Shift(4, MINUTE, MINUTE)
    shift.work()
    assert most_in_five_minutes(shift.sounds) > 2
