"""Alarm episodes as the workstation's log tells them: raised, risen, acknowledged, latched, ended. Pure.

An episode is one prompt of one patient from the moment it falls due until it ends. Its state is nowhere else than in
the log, so that a restart finds it as it was (U-57, U-58).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from nurse_assistant.application.ports import THE_PROGRAM, SessionId, WorkstationEvent, WorkstationKind
from nurse_assistant.domain.vocabulary import Priority, What

K = WorkstationKind
RANK: Mapping[Priority, int] = {Priority.LOW: 0, Priority.MEDIUM: 1, Priority.HIGH: 2}

PAUSE = timedelta(minutes=2)
"""How long a pause of the sound lasts (U-53: 1 to 3 minutes). It ends by itself."""

SHIFT = timedelta(hours=8)
"""How long an answered sound test counts: the shortest usual shift (U-59)."""


@dataclass(frozen=True, slots=True)
class AlarmKey:
    """What makes an episode: the patient, what is due and since when."""

    session: SessionId
    what: What
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Seen:
    """Somebody has seen an alarm: its sound stops, its words stay (U-52)."""

    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Episode:
    """One alarm from its raising on. Open as long as it is in `AlarmState.episodes`."""

    key: AlarmKey
    priority: Priority
    raised_at: datetime
    risen_at: datetime
    """Since when it has this priority."""
    lines: int
    """How many lines the patient's log had when it was raised."""
    seen: Seen | None = None
    """Of this priority: who saw it as a low alarm has not seen it as a medium one."""
    latched_at: datetime | None = None
    """Since when its condition is gone, if that was before anybody had seen it (U-56)."""


@dataclass(frozen=True, slots=True)
class Pause:
    """The sound of the whole room is paused. Outside its time it counts for nothing, so that a clock set back cannot
    make it longer."""

    by: str
    at: datetime
    until: datetime

    def holds(self, now: datetime) -> bool:
        return self.at <= now < self.until


@dataclass(frozen=True, slots=True)
class SoundTest:
    """An answer to "did you hear it?"."""

    by: str
    at: datetime
    heard: bool

    def counts(self, now: datetime) -> bool:
        return self.at <= now < self.at + SHIFT


@dataclass(frozen=True, slots=True)
class AlarmState:
    """What the workstation's log says of alarms and sound: open episodes in the order they were raised."""

    episodes: tuple[Episode, ...] = ()
    pause: Pause | None = None
    test: SoundTest | None = None

    def episode(self, key: AlarmKey) -> Episode | None:
        return next((one for one in self.episodes if one.key == key), None)


def replayed(events: Iterable[WorkstationEvent]) -> AlarmState:
    state = AlarmState()
    for event in events:
        state = after(state, event)
    return state


def after(state: AlarmState, event: WorkstationEvent) -> AlarmState:
    """The state after one more line; a line about something else changes nothing."""
    match event.kind:
        case K.ALARM_RAISED:
            return replace(state, episodes=(*state.episodes, _raised(event)))
        case K.ALARM_PRIORITY_RAISED | K.ALARM_ACKNOWLEDGED | K.ALARM_LATCHED:
            key = key_of(event)
            return replace(
                state, episodes=tuple(_changed(one, event) if one.key == key else one for one in state.episodes)
            )
        case K.ALARM_ENDED:
            key = key_of(event)
            return replace(state, episodes=tuple(one for one in state.episodes if one.key != key))
        case K.SOUND_PAUSED:
            return replace(state, pause=Pause(event.by, event.at, datetime.fromisoformat(event.data["until"])))
        case K.SOUND_PAUSE_ENDED:
            return replace(state, pause=None)
        case K.SOUND_TESTED:
            return replace(state, test=SoundTest(event.by, event.at, event.data["heard"] == "yes"))
    return state


def _raised(event: WorkstationEvent) -> Episode:
    priority = Priority(event.data["priority"])
    return Episode(key_of(event), priority, event.at, event.at, int(event.data["lines"]))


def _changed(episode: Episode, event: WorkstationEvent) -> Episode:
    match event.kind:
        case K.ALARM_PRIORITY_RAISED:
            return replace(episode, priority=Priority(event.data["priority"]), risen_at=event.at, seen=None)
        case K.ALARM_ACKNOWLEDGED:
            return replace(episode, seen=Seen(event.by, event.at))
        case _:
            return replace(episode, latched_at=event.at)


def key_of(event: WorkstationEvent) -> AlarmKey:
    return AlarmKey(event.session or "", What(event.data["what"]), datetime.fromisoformat(event.data["due_at"]))


# --- the lines themselves -----------------------------------------------------------------------------------------


def alarm_event(
    kind: WorkstationKind, key: AlarmKey, at: datetime, by: str = THE_PROGRAM, **data: str
) -> WorkstationEvent:
    said = {"what": key.what.value, "due_at": key.due_at.isoformat(), **data}
    return WorkstationEvent(kind, at, by, key.session, said)


def paused(now: datetime, by: str) -> WorkstationEvent:
    return WorkstationEvent(K.SOUND_PAUSED, now, by, None, {"until": (now + PAUSE).isoformat()})


def pause_ended(now: datetime, how: str, by: str = THE_PROGRAM) -> WorkstationEvent:
    """`how`: time, high_alarm or person."""
    return WorkstationEvent(K.SOUND_PAUSE_ENDED, now, by, None, {"how": how})


def sound_tested(now: datetime, by: str, *, heard: bool) -> WorkstationEvent:
    return WorkstationEvent(K.SOUND_TESTED, now, by, None, {"heard": "yes" if heard else "no"})
