"""The next infusions as iCalendar, for other programs. Never a name: a calendar is read over shoulders."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from nurse_assistant.application.patient_history import History
from nurse_assistant.application.treatment_calendar import Planned
from nurse_assistant.domain.entries import Patient

if TYPE_CHECKING:
    from icalendar import Event

_PRODUCT = "-//Nurse Assistant//Treatment calendar//EN"
_ABOUT = (
    "Planned by the written regimen from the last infusion given; the prescriber's order outranks it. "
    "A calendar is no order."
)


@dataclass(frozen=True, slots=True)
class Course:
    """One patient's calendar."""

    patient: Patient
    history: History


def calendar_file(courses: Iterable[Course], now: datetime, *, anonymous: bool = False) -> bytes:
    """Whole days. An event keeps its UID from one export to the next, so that another program moves it. `anonymous`:
    patients are told apart by a mark of the record instead of by their number."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for course in courses:
        whose = _mark(course) if anonymous else f"MRN {course.patient.identifier}"
        for place, one in enumerate(course.history.to_come):
            calendar.add_component(_event(course, one, whose, now, is_next=place == 0))
    found: bytes = calendar.to_ical()
    return found


def _mark(course: Course) -> str:
    """The beginning of what names her first infusion in the record: the same in each export, and to be found there."""
    return f"patient {course.history.infusions[0].session[:8]}"


def _event(course: Course, one: Planned, whose: str, now: datetime, *, is_next: bool) -> "Event":
    """A dose that is overdue stands on the day it was due: no other day was ever said for it."""
    from icalendar import Event

    history = course.history
    is_overdue = is_next and one.days_late > 0
    on = one.was_due if is_overdue else one.on
    said = f"Isatuximab {history.regimen}, cycle {one.dose.cycle}, day {one.dose.day} ({whose})"
    event = Event()
    event.add("uid", f"{history.infusions[0].session}-c{one.dose.cycle}-d{one.dose.day}@nurse-assistant")
    event.add("dtstamp", now)
    event.add("dtstart", on)
    event.add("dtend", on + timedelta(days=1))
    event.add("summary", f"OVERDUE: {said}" if is_overdue else said)
    event.add("description", _ABOUT + _late_words(one, is_overdue=is_overdue))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    return event


def _late_words(one: Planned, *, is_overdue: bool) -> str:
    if not one.days_late:
        return ""
    if is_overdue:
        return f" Overdue on {one.on:%d-%b-%Y}: it is given as soon as possible."
    return (
        f" Was due {one.was_due:%d-%b-%Y}. It moves with the overdue dose, and stands as if that one were given on the "
        "day of this export."
    )
