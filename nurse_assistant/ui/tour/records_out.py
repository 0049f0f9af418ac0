"""One patient over time, and what leaves the program: the export while it is asked for, written, and done."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from nurse_assistant.application.draft import Draft
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.tour.cast import NURSE, case
from nurse_assistant.ui.tour.nurse import Nurse
from nurse_assistant.ui.tour.simulated_exporter import SimulatedExporter
from nurse_assistant.ui.tour.stop import Place, Stop


def over_time(place: Place) -> Iterator[Stop]:
    """A patient who was here before, with a reaction; and her record taken out of the program."""
    place.furnish()
    was_here(place, 21, 1, 1, 0)
    was_here(place, 10, 2, 8, 2)
    place.seat(case("Baker", "Ann", "9434765919"), "2").risen()
    nurse = place.open_window(11, 20)
    exporter = SimulatedExporter()
    nurse.window.exports.take_exporter(exporter)
    nurse.window.exports.page.choose = lambda then: then(Path("Documents"))
    nurse.comes_on()
    nurse.tap("board.1")
    nurse.enter("new.identifier", "4857773456")
    nurse.tap("new.regimen.Pd")
    yield Stop("known_patient", "Somebody with this number was here before: what that means for the order.", nurse)
    nurse.tap("new.known.more")
    yield Stop("history", "One patient over time: the next infusion, its date, and all so far.", nurse)
    nurse.tap("history.export")
    yield from _export(nurse, exporter)


def was_here(place: Place, days: int, infusion_number: int, day: int, grade: int) -> None:
    """An infusion that was written down afterwards; with a reaction, if `grade` is one."""
    known = case(infusion_number=infusion_number)
    course = place.seat_before(replace(known, order=replace(known.order, day=day)), days)
    rate = course.desk.session.row.steps[0].rate_ml_h
    start = Draft(Kind.INFUSION_STARTED, {"rate_ml_h": rate}, happened_so=True, reason="Written down from paper")
    course.later(90).desk.record(start, NURSE)
    if grade:
        course.later(40).record(Kind.REACTION_REPORTED, signs=("chills",))
        course.later(1).record(Kind.PUMP_STOPPED)
        course.later(4).record(Kind.REACTION_GRADED, grade=grade)
        course.later(25).record(Kind.REACTION_GRADED, grade=1)
        course.later(5).record(Kind.INFUSION_DISCONTINUED, permanent=False, cause="reaction")
    else:
        course.later(200).record(Kind.INFUSION_COMPLETED)
    for kind in (Kind.OBSERVATION_ENDED, Kind.SIGNED_OFF):
        ended = Draft(kind, {}, happened_so=True, reason="Written down from paper")
        course.later(60).desk.record(ended, NURSE)


def _export(nurse: Nurse, exporter: SimulatedExporter) -> Iterator[Stop]:
    yield Stop("export", "What is exported, as what, with or without the patient, and into which folder.", nurse)
    nurse.tap("export.which.days")
    nurse.tap("export.format.xlsx")
    nurse.tap("export.identity.anonymous")
    nurse.enter("export.first", "1nov2026")
    nurse.enter("export.last", "22nov2026")
    nurse.tap("export.folder")
    yield Stop("export_filled", "Everything is answered.", nurse)
    exporter.count = (9, 24)
    nurse.tap("export.act")
    yield Stop("export_running", "How far it is, and the way out; alarms go on.", nurse)
    exporter.finish()
    nurse.wait_out_the_guard()
    yield Stop("export_done", "Where it is.", nurse)
