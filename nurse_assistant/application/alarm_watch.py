"""What is new about alarms at a moment: compares the room with the open episodes and says which lines to write. Pure.

The priorities are the guide's (the table of prompts in scenario-format.md); nothing is added or raised here.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta

from nurse_assistant.application.alarm_episodes import (
    RANK,
    AlarmKey,
    AlarmState,
    Episode,
    Pause,
    alarm_event,
    pause_ended,
)
from nurse_assistant.application.ports import SessionId, WorkstationEvent, WorkstationKind
from nurse_assistant.application.views import Alarm, BoardView, DeskView
from nurse_assistant.domain.plan import bag_limit
from nurse_assistant.domain.vital_signs import abnormal_measures
from nurse_assistant.domain.vocabulary import Priority, What

K = WorkstationKind
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def news(state: AlarmState, view: BoardView, lines_seen: Mapping[SessionId, int]) -> tuple[WorkstationEvent, ...]:
    """The lines to write now, in order.

    `lines_seen`: how long each patient's log was at the last look, so that what was recorded since can be named as the
    end of an alarm; a session that is missing was last seen when its alarm was raised.
    """
    now_due = {AlarmKey(one.session, one.prompt.what, one.prompt.due_at): one for one in view.alarms}
    desks = {desk.id: desk for desk in view.desks}
    written = (
        *_gone(state, view, now_due, desks, lines_seen),
        *_risen(state, view, now_due),
        *_raised(state, view, now_due, desks),
    )
    return (*written, *_pause_over(state.pause, view, written))


def _gone(
    state: AlarmState, view: BoardView, now_due: Mapping[AlarmKey, Alarm], desks: Mapping[SessionId, DeskView],
    lines_seen: Mapping[SessionId, int],
) -> Iterator[WorkstationEvent]:  # fmt: skip
    for episode in state.episodes:
        desk = desks.get(episode.key.session)
        if desk is None:  # its record cannot be read just now: nothing can be said of it
            continue
        if episode.key in now_due:
            if episode.latched_at is not None:  # the same again: this one is over, a new one is raised
                yield alarm_event(K.ALARM_ENDED, episode.key, view.now, how="condition_gone")
            continue
        since = lines_seen.get(desk.id, episode.lines)
        if episode.latched_at is None and len(desk.log) > since:
            last = desk.log[-1]
            yield alarm_event(
                K.ALARM_ENDED, episode.key, view.now, last.by, how="recorded", line=str(last.number), entry=last.kind
            )
        elif episode.priority is Priority.LOW or episode.seen is not None:
            yield alarm_event(K.ALARM_ENDED, episode.key, view.now, how="condition_gone")
        elif episode.latched_at is None:
            yield alarm_event(K.ALARM_LATCHED, episode.key, view.now)


def _risen(state: AlarmState, view: BoardView, now_due: Mapping[AlarmKey, Alarm]) -> Iterator[WorkstationEvent]:
    """An episode may rise, never fall: what was urgent stays so until it ends."""
    for episode in state.episodes:
        alarm = now_due.get(episode.key)
        if alarm is not None and episode.latched_at is None and RANK[alarm.priority] > RANK[episode.priority]:
            yield alarm_event(K.ALARM_PRIORITY_RAISED, episode.key, view.now, priority=alarm.priority)


def _raised(
    state: AlarmState, view: BoardView, now_due: Mapping[AlarmKey, Alarm], desks: Mapping[SessionId, DeskView]
) -> Iterator[WorkstationEvent]:
    for key, alarm in now_due.items():
        episode = state.episode(key)
        if episode is None or episode.latched_at is not None:
            desk = desks[key.session]
            yield alarm_event(
                K.ALARM_RAISED, key, view.now, priority=alarm.priority, lines=str(len(desk.log)),
                value=value_of(key.what, desk),
            )  # fmt: skip


def _pause_over(
    pause: Pause | None, view: BoardView, written: tuple[WorkstationEvent, ...]
) -> Iterator[WorkstationEvent]:
    """A pause ends by its time (also by a clock set back), or when a high alarm is new (U-53, U-54)."""
    if pause is None:
        return
    if not pause.holds(view.now):
        yield pause_ended(view.now, "time")
    elif any(event.data.get("priority") == Priority.HIGH for event in written):
        yield pause_ended(view.now, "high_alarm")


def value_of(what: What, desk: DeskView) -> str:
    """The figures an alarm is about, for the log (U-57); "" where its due time says all."""
    match what:
        case What.PUMP_RATE if desk.state.pump_seen is not None:
            return f"pump {desk.state.pump_seen.shown_ml_h} mL/h, record {desk.state.rate_ml_h} mL/h"
        case What.RECHECK:
            found = abnormal_measures(desk.session, desk.state)
            return ", ".join(f"{name} {desk.state.values[name].value}" for name in found)
        case What.STEP:
            return f"to {desk.guidance.next_step.rate_ml_h} mL/h"
        case What.WINDOW_CLOSES if desk.guidance.start_window.closes_at is not None:
            return f"closes {desk.guidance.start_window.closes_at.isoformat()}"
        case What.BAG_LIFE:
            limit = bag_limit(desk.session, desk.state)
            return "" if limit is None else f"use by {limit.isoformat()}"
    return ""


def in_order(episode: Episode) -> tuple[int, bool, timedelta, timedelta]:
    """The most urgent first, seen or not, for its condition still holds; then what nobody has seen; high ones the
    newest first, for it has just called; others the longest due first."""
    due, risen = episode.key.due_at - _EPOCH, episode.risen_at - _EPOCH
    ages = (-risen, -due) if episode.priority is Priority.HIGH else (due, risen)
    return -RANK[episode.priority], episode.seen is not None, *ages
