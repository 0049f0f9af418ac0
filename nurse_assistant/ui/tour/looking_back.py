"""What the screen said at a past moment, and a value that was corrected more than once."""

from collections.abc import Iterator
from decimal import Decimal

from nurse_assistant.application.draft import Draft
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.tour.cast import SECOND, case
from nurse_assistant.ui.tour.stop import Place, Stop


def past(place: Place) -> Iterator[Stop]:
    """The record as it was known, beside the record as it is."""
    place.furnish()
    place.seat(case(), "1").risen()
    nurse = place.open_window(11, 20)
    nurse.comes_on()
    nurse.tap("board.1")
    line = next(entry.number for entry in nurse.desk.log if entry.kind is Kind.VITAL_SIGNS)
    for pulse, reason, by in ((87, "Typing slip", SECOND), (97, "Read wrongly", "A. Lowe")):
        nurse.desk.record(
            Draft(Kind.AMENDED, {"entry": line, "changes": {"pulse_per_min": Decimal(pulse)}}, reason=reason), by
        )
    nurse.window.patient.body.open_line(line)
    yield Stop("correction_twice", "A line that was corrected twice: every value it had, by whom and why.", nurse)
    nurse.tap("correction.back")
    nurse.window.patient.body.open_whole()
    nurse.tap("whole_record.which.past")
    yield Stop("record_past_last", "What the screen said when the last line was written.", nurse)
    nurse.enter("past.time", "1058")
    nurse.tap("past.show")
    yield Stop("record_past", "What the screen said at 10:58, from the lines written by then.", nurse)
    nurse.tap("past.which.record")
    yield Stop("record_past_lines", "The record as it was known at 10:58.", nurse)
