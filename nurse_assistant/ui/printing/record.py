"""The printed record: everything one infusion's log says, for somebody who reads it years later."""

from datetime import datetime
from pathlib import Path

from nurse_assistant.application.verification import Head
from nurse_assistant.application.views import DeskView
from nurse_assistant.ui.printing import record_before as before
from nurse_assistant.ui.printing import record_course as course
from nurse_assistant.ui.printing import record_end as end
from nurse_assistant.ui.printing.about import banner, foot
from nurse_assistant.ui.printing.paper import WIDTH, Sheet, write
from nurse_assistant.ui.wording.language import tr


def write_record(view: DeskView, head: Head | None, path: Path, now: datetime) -> None:
    """Write the record of this infusion as PDF/A-1b to `path`: beside it first, then moved there.

    `head`: the last checkpoint; None: there is none. `now`: when it was printed. The typeface and the colours of
    `theme.install` are used: where no window is, `printing.offscreen.prepare` makes them. Raises NotPrinted.
    """
    write(record_sheet(view, head, now), path)


def record_sheet(view: DeskView, head: Head | None, now: datetime) -> Sheet:
    """Its pages, before they are put on paper."""
    sections = (
        before.status(view, WIDTH),
        before.order_and_case(view, WIDTH),
        before.day_in_short(view, WIDTH),
        course.planned_and_given(view, WIDTH),
        course.stretches(view, WIDTH),
        before.premedication(view, WIDTH),
        before.checks(view, WIDTH),
        course.vital_signs(view, WIDTH),
        course.reactions(view, WIDTH),
        end.other_acts(view, WIDTH),
        end.done_otherwise(view, WIDTH),
        end.caught(view, WIDTH),
        end.every_line(view, WIDTH),
        end.sealed(view, head, WIDTH),
    )
    pieces = tuple(piece for section in sections for piece in section)
    return Sheet(banner(view, tr("Record of an infusion")), pieces, foot(view, head, now))


def record_name(view: DeskView) -> str:
    """A name for the file that does not say whose it is: day, chair and the session's own number."""
    return f"infusion-record-{_day(view)}-{view.id[:8]}.pdf"


def _day(view: DeskView) -> str:
    return f"{view.log[0].at.astimezone(view.zone):%Y%m%d}"
