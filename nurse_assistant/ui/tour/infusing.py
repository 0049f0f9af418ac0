"""The running infusion: checks, rises, what is unusual, the guide's questions, and the end of the day."""

from collections.abc import Iterator

from nurse_assistant.application.people import Role
from nurse_assistant.ui.tour.cast import SECOND, case
from nurse_assistant.ui.tour.nurse import Nurse
from nurse_assistant.ui.tour.stop import Place, Stop


def running(place: Place) -> Iterator[Stop]:
    """At 50 mL/h: the check before a rise, and the guide's questions."""
    place.furnish()
    place.seat(case(), "1").risen()
    nurse = place.open_window(11, 38)
    nurse.comes_on()
    nurse.tap("board.1")
    yield Stop("infusing_before_rise", "Four minutes before the next rise.", nurse)
    nurse.tap("infusion.why.open")
    yield Stop("infusing_why", "Why the guide says so: rule, numbers and their documents.", nurse)
    nurse.tap("infusion.why.open")
    nurse.types_a_check("infusion.check", spo2="79")
    yield Stop("check_typed", "A check is typed; an odd figure is asked about before it is saved.", nurse)
    nurse.touch("infusion.check.spo2")
    yield Stop("number_pad", "A finger's tap on a field opens the pad for figures.", nurse)
    nurse.tap("pad.close")
    nurse.shown_edit("infusion.check.spo2").clear()
    nurse.enter("infusion.check.spo2", "97")
    nurse.tap("infusion.act")
    yield Stop("question_box", "The guide asks: too early, for what reason?", nurse)
    nurse.tap("question.why.open")
    yield Stop("question_why", "The question opens to its rule; the acts stay in sight.", nurse)
    nurse.tap("question.not_yet")
    nurse.tap("infusion.check.looked.yes")
    yield Stop("check_signs", "New signs in a check: named by tiles.", nurse)
    nurse.tap("infusion.check.looked.none")
    nurse.at(11, 42)
    yield Stop("rise_due", "The rise is due, with the check typed.", nurse)
    nurse.tap("infusion.act")
    yield Stop("rise_recorded", "Recorded, with undo.", nurse)
    nurse.at(12, 24)
    yield Stop("rise_late", "The rise and the vital signs are late.", nurse)


def unusual(place: Place) -> Iterator[Stop]:
    """Everything one level below, in the running infusion."""
    place.furnish()
    place.seat(case(), "1").risen()
    nurse = place.open_window(11, 30)
    nurse.comes_on()
    nurse.tap("board.1")
    nurse.tap("infusion.other")
    yield Stop("infusion_other", "What is unusual, one level below.", nurse)
    for name, shows in (
        ("rate", "Another rate than the plan's."),
        ("found", "The pump was found at another rate."),
        ("volume", "The pump's own volume is read."),
        ("complete", "Complete before its time."),
        ("stop", "Stop for good, in two steps."),
    ):
        nurse.tap(f"infusion.other_box.{name}")
        yield Stop(f"infusion_{name}", shows, nurse)
        nurse.tap(f"infusion.{name}.back")
        nurse.tap("infusion.other")
    nurse.tap("infusion.other_box.back")
    nurse.tap("infusion.stay")
    yield Stop("infusion_stay", "Stay at this rate, and why.", nurse)
    nurse.tap("infusion.stay_box.back")
    yield from _paused(nurse)
    yield from _questions(nurse)


def _paused(nurse: Nurse) -> Iterator[Stop]:
    nurse.tap("infusion.other")
    nurse.tap("infusion.other_box.pause")
    yield Stop("infusion_pause", "A pause, and its reason.", nurse)
    nurse.tap("infusion.pause.toilet")
    nurse.at(11, 34)
    yield Stop("paused", "The infusion is paused.", nurse)
    nurse.tap("infusion.act")


def _questions(nurse: Nurse) -> Iterator[Stop]:
    nurse.at(11, 36)
    nurse.types_a_check("infusion.check", pump="75")
    nurse.tap("infusion.save")
    yield Stop("pump_differs", "The pump was seen above the log's rate: put it right first.", nurse)
    nurse.tap("infusion.pump_strip.back")
    nurse.tap("infusion.other")
    nurse.tap("infusion.other_box.rate")
    nurse.enter("infusion.rate.rate", "150")
    nurse.tap("infusion.rate.write")
    yield Stop("question_order", "The guide asks for the prescriber's order.", nurse)
    nurse.tap("question.not_yet")


def to_the_end(place: Place) -> Iterator[Stop]:
    """The last rate, flush, observation, and the signature."""
    place.furnish()
    place.takes_on(SECOND, Role.CHARGE_NURSE)
    place.seat(case(), "1").ready_to_start()
    place.seat(case("Baker", "Ann", "9434765919"), "2").sent_home()
    nurse = place.open_window(10, 12)
    nurse.comes_on()
    nurse.tap("board.1")
    nurse.tap("start.act")
    yield Stop("infusing", "The infusion has just started.", nurse)
    nurse.rises_to_the_last_rate()
    nurse.at(13, 31)
    yield Stop("last_millilitres", "The bag is nearly empty.", nurse)
    nurse.at(13, 32)
    nurse.tap("infusion.act")
    yield Stop("flush", "Flush the line.", nurse)
    nurse.tap("flush.started")
    nurse.at(13, 40)
    nurse.tap("flush.through")
    nurse.tap("step.flush")
    yield Stop("flush_through", "The flush is through.", nurse)
    nurse.tap("step.observation")
    yield Stop("observation", "The observation: how long still, and why.", nurse)
    nurse.tap("observation.basis.open")
    yield Stop("observation_why", "Why the observation lasts that long.", nurse)
    nurse.tap("observation.basis.open")
    nurse.tap("step.leave")
    yield Stop("leave_too_early", "The way home says what is still missing.", nurse)
    nurse.tap("step.observation")
    nurse.at(14, 2)
    nurse.saves_an_observation()
    nurse.at(14, 32)
    nurse.saves_an_observation()
    yield Stop("observation_over", "The observation may end.", nurse)
    nurse.tap("observation.over")
    yield Stop("leave", "The way home: the day in short, and what the patient is told.", nurse)
    yield from _signature(nurse)
    yield from _after_the_signature(nurse)


def _signature(nurse: Nurse) -> Iterator[Stop]:
    nurse.tap("leave.sign.act")
    yield Stop("leave_sign", "The signature asks for her PIN.", nurse)
    nurse.gives_pin("leave.sign.who")
    yield Stop("signed", "Signed.", nurse)


def _after_the_signature(nurse: Nurse) -> Iterator[Stop]:
    nurse.tap("leave.late.open")
    yield Stop("late_reaction", "A reaction told of after the sign-off.", nurse)
    nurse.tap("leave.late.back")
    nurse.tap("leave.review.open")
    nurse.tap(f"leave.review.who.tiles.{SECOND}")
    yield Stop("review", "Another charge nurse has read it: a remark, and her PIN.", nurse)
    nurse.tap("leave.review.back")
    nurse.tap("footer.put_away")
    nurse.tap("board.records")
    yield Stop("records", "The signed infusions.", nurse)
    nurse.enter("records.search", "smith")
    yield Stop("records_searched", "Nothing of that name.", nurse)


def writing(place: Place) -> Iterator[Stop]:
    """The record: whole, corrected, written late."""
    place.furnish()
    place.seat(case(), "1").risen()
    place.seat(case("Baker", "Ann", "9434765919"), "2").started()
    nurse = place.open_window(11, 20)
    nurse.comes_on()
    nurse.tap("board.records")
    yield Stop("records_empty", "No infusion has been signed yet.", nurse)
    nurse.tap("records.back")
    nurse.tap("board.1")
    nurse.tap("infusion.act")
    nurse.tap("question.not_yet")
    nurse.opens_the_record()
    yield Stop("record", "The whole record, newest first.", nurse)
    nurse.tap("whole_record.back")
    nurse.window.patient.body.open_line(nurse.desk.log[-2].number)
    yield Stop("correction", "A line is corrected: what changes, and why.", nurse)
    nurse.tap("correction.other_patient")
    yield Stop("correction_other_patient", "The line belongs to another patient.", nurse)
    nurse.tap("correction.back")
    nurse.window.patient.body.open_line(nurse.desk.log[-2].number)
    nurse.tap("correction.reason.tiles.Recorded twice")
    nurse.tap("correction.strike")
    yield Stop("struck", "A line struck out stays legible.", nurse)
    nurse.at(11, 22)
    nurse.opens_the_record()
    yield Stop("record_struck", "The record with a struck line.", nurse)
    nurse.tap("whole_record.which.caught")
    yield Stop("record_caught", "What was caught by a check.", nurse)
    nurse.tap("whole_record.which.otherwise")
    yield Stop("record_otherwise", "What was done otherwise than the protocol says.", nurse)
    nurse.tap("whole_record.back")
    nurse.tap("footer.other")
    yield Stop("late_entry_kinds", "Anything else that happened: what was it?", nurse)
    nurse.tap("late_entry.kind.vital_signs")
    yield Stop("late_entry", "An entry with the time at which it happened.", nurse)
    nurse.tap("late_entry.back")
    nurse.tap("footer.note")
    yield Stop("note", "A note.", nurse)
