"""The next infusions as iCalendar, for other programs. Whose they are stands there only where it is asked for."""

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


def calendar_file(courses: Iterable[Course], now: datetime, *, with_names: bool = False) -> bytes:
    """Whole days. An event keeps its UID from one export to the next, so that another program moves it."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for course in courses:
        for one in course.history.to_come:
            calendar.add_component(_event(course, one, now, with_names=with_names))
    found: bytes = calendar.to_ical()
    return found


def _event(course: Course, one: Planned, now: datetime, *, with_names: bool) -> "Event":
    from icalendar import Event

    patient, history = course.patient, course.history
    first = history.infusions[0].session
    said = f"Isatuximab {history.regimen}, cycle {one.dose.cycle}, day {one.dose.day}"
    late = f" Was due {one.was_due.isoformat()}, {one.days_late} days earlier." if one.days_late else ""
    event = Event()
    event.add("uid", f"{first}-c{one.dose.cycle}-d{one.dose.day}@nurse-assistant")
    event.add("dtstamp", now)
    event.add("dtstart", one.on)
    event.add("dtend", one.on + timedelta(days=1))
    event.add("summary", f"{said}: {patient.family}, {patient.given}" if with_names else said)
    event.add("description", _ABOUT + late)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    return event
