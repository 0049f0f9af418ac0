"""The calendar as other programs read it: whole days, a UID that stays, no name unless it is asked for."""

from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar

from nurse_assistant.application.patient_history import history, past_infusion
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
    assert found[0]["summary"] == "Isatuximab Pd, cycle 1, day 8"  # type: ignore[index]


@pytest.mark.parametrize("with_names", [False, True])
def test_the_name_is_in_it_only_where_it_is_asked_for(with_names: bool) -> None:
    patient = course().patient
    content = calendar_file([course()], NOW, with_names=with_names).decode()
    assert (patient.family in content) is with_names
    assert patient.identifier not in content


def test_a_moved_dose_has_the_uid_it_had_and_says_so() -> None:
    on_time, late = (events(calendar_file([course(days)], NOW)) for days in (0, 9))
    assert [one["uid"] for one in on_time] == [one["uid"] for one in late]  # type: ignore[index]
    assert "2 days earlier" in late[0]["description"]  # type: ignore[index]
    assert "earlier" not in on_time[0]["description"]  # type: ignore[index]


def test_a_calendar_without_doses_is_one_all_the_same() -> None:
    assert Calendar.from_ical(calendar_file([], NOW)).get("version") == "2.0"
