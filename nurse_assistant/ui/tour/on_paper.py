"""What is put on paper, and what comes back from it after a power cut."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from nurse_assistant.ui.steps.papers import HAND_OVER
from nurse_assistant.ui.tour.cast import case
from nurse_assistant.ui.tour.stop import Place, Stop


def on_paper(place: Place) -> Iterator[Stop]:
    """A sheet is saved; the downtime sheet is typed; one row is asked about."""
    place.furnish()
    place.seat(case(), "1").risen()
    nurse = place.open_window(14, 50)
    nurse.comes_on()
    nurse.tap("board.1")
    nurse.tap("footer.other")
    with TemporaryDirectory() as folder:
        nurse.window.paper.where = lambda suggested, then: then(Path(folder) / suggested.name)
        nurse.tap(f"late_entry.paper.{HAND_OVER}")
        yield Stop(
            "paper_saved", "The hand-over sheet is saved as a PDF file, and opened from here to be printed.", nurse
        )
    nurse.window.paper.where = lambda suggested, then: then(Path("/proc/no folder") / suggested.name)
    nurse.tap("paper.again")
    yield Stop("paper_not_saved", "The file could not be written: why, and what to do.", nurse)
    nurse.tap("paper.back")
    nurse.tap("late_entry.sheet")
    yield Stop("back_entry", "After a power cut: the rows of the downtime sheet, in its order.", nurse)
    for name, text in (
        ("0.time", "1142"), ("0.check.pressure", "12876"), ("0.check.pulse", "78"), ("0.check.resp", "16"),
        ("0.check.spo2", "97"), ("0.check.temp", "368"), ("1.time", "1155"), ("5.time", "1340"),
    ):  # fmt: skip
        nurse.enter(f"back_entry.{name}", text)
    nurse.tap("back_entry.0.check.looked.none")
    yield Stop("back_entry_typed", "Typed from the paper; nothing is recorded yet.", nurse)
    nurse.tap("back_entry.record")
    yield Stop(
        "back_entry_asked", "What is recorded says its line; what is asked about says why, and the rest waits.", nurse
    )
