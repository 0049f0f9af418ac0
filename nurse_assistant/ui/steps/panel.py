"""What every panel of a patient is: it shows a view, and asks for drafts to be recorded. It records nothing itself.

A panel holds no state but what somebody is typing. `show_view` is called for every change and every second: it may
set texts and enable things, and it must never touch what was typed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import Clock
from nurse_assistant.application.scanned import Scan
from nurse_assistant.application.views import DeskView
from nurse_assistant.ui.steps.scan_answer import ScanAnswer
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.guard import Guard


@dataclass(frozen=True, slots=True)
class Bench:
    """What panels need from the window: clock, guard of 1.5 s, the unit's people, who is writing, the free chairs."""

    clock: Clock
    guard: Guard
    zone: ZoneInfo
    people: Callable[[], tuple[str, ...]]
    who: Callable[[], str]
    free_chairs: Callable[[], tuple[str, ...]]
    door: Doorkeeper
    """Says who somebody is."""
    patient_number: str = ""
    """What kind of number patients have here, as the unit says."""


ASKED, READS = "asked", "reads"
"""A panel's property `blind` during a second check: the second person is asked who she is, or reads for herself. Then
the page hides what the first one found; and while she reads, no step leads away."""


class Panel(QWidget):
    """One step's part of the patient page."""

    wants = Signal(object)
    """tuple[Draft, ...]: record these, one after the other; the first that is asked about or refused stops the row."""

    failed = Signal(str)
    """StoreError: something it needed could not be read or kept."""

    goes_to = Signal(object)
    """Step: open that step of the day."""

    paper_asked = Signal(str)
    """Something of this patient is to be printed (`papers.py`)."""

    def __init__(self, bench: Bench, name: str) -> None:
        super().__init__()
        self.bench = bench
        self.setObjectName(name)
        focus.as_place(self)

    def ask_for(self, *drafts: Draft) -> None:
        """Ask the page to record these drafts in this order."""
        self.wants.emit(drafts)

    def show_view(self, view: DeskView) -> None:
        """Show this patient as of now."""
        raise NotImplementedError

    def take_scan(self, scan: Scan) -> ScanAnswer | None:
        """A code was scanned while this is in front; None: it means nothing here. It records nothing."""
        return None

    def kept(self, draft: Draft) -> None:
        """This draft of yours is in the record now: let go of what was typed for it."""
        raise NotImplementedError


PanelMaker = Callable[[Bench], Panel]
