"""The sheet typed after a power cut, put into a patient's part of the page: its way in, its desk, its drafts."""

from nurse_assistant.application.board import Board
from nurse_assistant.ui.patient.back_entry_box import BackEntryBox
from nurse_assistant.ui.patient.patient_body import PatientBody
from nurse_assistant.ui.steps.panel import Bench


def add_back_entry(body: PatientBody, bench: Bench, board: Board) -> None:
    """It opens from "Write down..." and, with what stood typed in it, when the program starts."""
    box = BackEntryBox(bench, body.fresh_view, lambda draft: board.record(body.session, draft, bench.who()))

    def open_sheet(lines: str = "") -> None:
        box.open_sheet(int(lines) if lines.isdecimal() else None)
        body.open_box(box)

    body.add_box(box)
    body.late.sheet_asked.connect(open_sheet)
    box.wrote.connect(body.saved)
    box.failed.connect(body.failed)
    body.forms.add(box, box.opened.objectName(), open_sheet)
