"""Whether a second check hides what the first one found (U-112), as the panels of one patient say it."""

from collections.abc import Iterable

from nurse_assistant.ui.steps.panel import ASKED, READS, Panel


class Blindness:
    def __init__(self) -> None:
        self.hides = False
        """Dose, rate, number and the record are hidden: she reads, or is asked who she is and stands there."""
        self.reads = False
        """And no step leads away."""

    def look(self, panels: Iterable[Panel], front: Panel | None) -> bool:
        """Ask the panels anew, of which one is in `front`; whether anything is otherwise than before."""
        before = self.hides, self.reads
        self.reads = any(panel.property("blind") == READS for panel in panels)
        self.hides = self.reads or (front is not None and front.property("blind") == ASKED)
        return (self.hides, self.reads) != before
