"""What the screen said at a past moment: from the lines written by then, and from nothing else."""

from datetime import datetime, timedelta
from decimal import Decimal

from nurse_assistant.application.alarm_episodes import AlarmKey, alarm_event
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.looking_back import (
    alarms_known_at,
    as_known_at,
    first_moment,
    moment_beside,
    told_later,
)
from nurse_assistant.application.ports import WorkstationKind
from nurse_assistant.domain.vocabulary import Kind, Phase, What
from tests.support.day import MORNING, NURSE, Day

K = Kind


def clock(hour: int, minute: int, second: int = 0) -> datetime:
    return MORNING.replace(hour=hour, minute=minute, second=second)


def test_at_every_minute_it_is_what_the_screen_said_then() -> None:
    """The real views of a day, taken as it went, against what is worked out from the whole log afterwards."""
    day = Day().started()
    seen = {}
    for minute in range(10, 31, 5):
        day.at(11, minute)
        if minute == 15:
            day.record(K.VITAL_SIGNS, signs=())
            day.record(K.RATE_CHANGED, rate_ml_h=Decimal(50))
        if minute == 20:
            day.record(K.REACTION_REPORTED)
        seen[day.clock.now()] = day.view()
    day.at(11, 40)
    day.desk.record(Draft(K.STRUCK, {"entry": day.desk.log[-1].number}, reason="x"), NURSE)
    now = day.view()
    assert all(as_known_at(now, moment) == view for moment, view in seen.items())


def test_a_line_written_later_is_not_known_yet_whatever_time_it_tells_of() -> None:
    day = Day().started().at(11, 30)
    at = clock(11, 0)
    day.desk.record(Draft(K.INFUSION_PAUSED, {"cause": "toilet"}, at=at), NURSE)
    then = as_known_at(day.view(), clock(11, 29))
    assert then.state.phase is Phase.INFUSING
    assert as_known_at(day.view(), clock(11, 30)).state.phase is Phase.PAUSED
    assert told_later(day.view(), clock(11, 29)) == 1
    assert told_later(day.view(), clock(10, 59)) == 0  # it had not happened yet
    assert told_later(day.view(), clock(11, 30)) == 0  # it was written by then


def test_a_correction_made_since_changes_nothing_of_then() -> None:
    day = Day().started().at(11, 30)
    rate = day.record(K.VITAL_SIGNS, spo2_percent=Decimal(79)).entry.number
    day.at(11, 35)
    day.desk.record(
        Draft(K.AMENDED, {"entry": rate, "changes": {"spo2_percent": Decimal(97)}}, reason="Typing slip"), NURSE
    )
    assert as_known_at(day.view(), clock(11, 34)).state.values["spo2_percent"].value == Decimal(79)
    assert day.view().state.values["spo2_percent"].value == Decimal(97)


def test_what_was_caught_by_a_check_is_known_from_then_on() -> None:
    day = Day().at(9, 10)
    day.desk.record(Draft(K.VOLUME_READ, {"volume_given_ml": Decimal(1)}), NURSE)
    assert as_known_at(day.view(), clock(9, 9)).attempts == ()
    assert len(as_known_at(day.view(), clock(9, 10)).attempts) == 1


def test_from_line_to_line_and_not_beyond_the_first_and_the_last() -> None:
    day = Day().at(9, 10)
    day.record(K.WEIGHT_MEASURED, kg=Decimal(72))
    view, first = day.view(), first_moment(day.view())
    assert first == MORNING
    assert moment_beside(view, first, later=False) is None
    assert moment_beside(view, first, later=True) == clock(9, 10)
    assert moment_beside(view, clock(9, 10), later=True) is None
    assert moment_beside(view, clock(9, 10), later=False) == first
    assert moment_beside(view, clock(9, 5), later=False) == first


def test_alarms_stand_as_they_stood_with_who_had_seen_them() -> None:
    key, other = (AlarmKey(session, What.VITAL_SIGNS, clock(10, 27)) for session in ("s", "o"))
    raised = alarm_event(WorkstationKind.ALARM_RAISED, key, clock(10, 27), priority="low", lines="9")
    theirs = alarm_event(WorkstationKind.ALARM_RAISED, other, clock(10, 27), priority="low", lines="9")
    seen = alarm_event(WorkstationKind.ALARM_ACKNOWLEDGED, key, clock(10, 29), NURSE, priority="low")
    ended = alarm_event(WorkstationKind.ALARM_ENDED, key, clock(10, 33))
    events = (raised, theirs, seen, ended)
    assert alarms_known_at(events, "s", clock(10, 26)) == ()
    (unseen,) = alarms_known_at(events, "s", clock(10, 28))
    assert (unseen.key, unseen.seen) == (key, None)
    (shown,) = alarms_known_at(events, "s", clock(10, 32))
    assert shown.seen is not None
    assert (shown.seen.by, shown.seen.at) == (NURSE, clock(10, 29))
    assert alarms_known_at(events, "s", clock(10, 33) + timedelta(seconds=1)) == ()
