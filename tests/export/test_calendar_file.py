"""The calendar as other programs read it: whole days, a UID that stays, no name; an overdue dose on its due day."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar

from nurse_assistant.application.patient_history import History, history, past_infusion
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.export.calendar_file import Course, calendar_file
from tests.support.day import PROTOCOL
from tests.support.views import SCENARIOS, scenario_view

NOW = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)


def course(days: int = 0) -> Course:
    view = scenario_view(SCENARIOS["first-infusion"])
    assert view is not None
    assert any(one.kind is Kind.INFUSION_COMPLETED for one in view.log)
    today = past_infusion(view).on + timedelta(days=days)
    return Course(view.session.case.patient, history((view,), PROTOCOL, today))


def events(content: bytes) -> list[object]:
    return list(Calendar.from_ical(content).walk("VEVENT"))


def test_each_dose_to_come_is_a_whole_day() -> None:
    found = events(calendar_file([course()], NOW))
    assert [(one["dtstart"].dt, one["dtend"].dt) for one in found] == [  # type: ignore[index]
        (one.on, one.on + timedelta(days=1)) for one in course().history.to_come
    ]
    assert type(found[0]["dtstart"].dt) is date  # type: ignore[index]
    assert found[0]["summary"] == "Isatuximab Pd, cycle 1, day 8 (MRN 4857773456)"  # type: ignore[index]


@pytest.mark.parametrize("anonymous", [False, True])
def test_patients_are_told_apart_without_a_name(*, anonymous: bool) -> None:
    """By the number, or where it is left out by a mark that is the same in each export."""
    one = course()
    other = course()
    other = replace(other, patient=replace(other.patient, identifier="9434765919"), history=renamed(other.history))
    content = calendar_file([one, other], NOW, anonymous=anonymous)
    words = content.decode().replace("\r\n ", "")
    assert one.patient.family not in words
    assert one.patient.given not in words
    assert (one.patient.identifier in words) is not anonymous
    first, second = (events(calendar_file([each], NOW, anonymous=anonymous))[0] for each in (one, other))
    assert first["summary"] != second["summary"]  # type: ignore[index]
    assert first["summary"] == events(content)[0]["summary"]  # type: ignore[index]


def renamed(found: History) -> History:
    return replace(found, infusions=tuple(replace(one, session="9c1d2e3f-other") for one in found.infusions))


def test_an_overdue_dose_keeps_its_day_and_says_that_it_is_overdue() -> None:
    on_time, late = (events(calendar_file([course(days)], NOW)) for days in (7, 9))
    assert [one["uid"] for one in on_time] == [one["uid"] for one in late]  # type: ignore[index]
    assert late[0]["dtstart"].dt == on_time[0]["dtstart"].dt  # type: ignore[index]
    assert late[0]["summary"] == f"OVERDUE: {on_time[0]['summary']}"  # type: ignore[index]
    assert "Overdue on 01-Dec-2026" in late[0]["description"]  # type: ignore[index]
    assert "verdue" not in on_time[0]["description"]  # type: ignore[index]


def test_what_follows_an_overdue_dose_moves_with_it_and_says_so() -> None:
    on_time, late = (events(calendar_file([course(days)], NOW))[1] for days in (7, 9))
    assert late["dtstart"].dt == on_time["dtstart"].dt + timedelta(days=2)  # type: ignore[index]
    assert late["summary"] == on_time["summary"]  # type: ignore[index]
    assert "Was due 06-Dec-2026" in late["description"]  # type: ignore[index]


def test_a_calendar_without_doses_is_one_all_the_same() -> None:
    assert Calendar.from_ical(calendar_file([], NOW)).get("version") == "2.0"
