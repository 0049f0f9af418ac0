"""The record whole, and beside it what was caught by a check: every line of both."""

from PySide6.QtCore import Signal

from nurse_assistant.application.ports import Attempt
from nurse_assistant.application.views import DeskView
from nurse_assistant.ui.patient.record_table import RecordTable, Row
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Box
from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option
from nurse_assistant.ui.widgets.layout import column, label, set_shown
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.words import code_title, entry_words, kind_title, outcome_words

_RECORD, _CAUGHT = "record", "caught"


class WholeRecordBox(Box):
    chosen = Signal(int)

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "The whole record", name="whole_record")
        self._which = ChoiceTiles((), name="whole_record.which", columns=2, small=True)
        self._which.changed.connect(self._turn)
        self._lines = RecordTable(name="whole_record.lines")
        self._lines.wrap_rows()
        self._lines.chosen.connect(self.chosen)
        self._caught = RecordTable(name="whole_record.caught")
        self._caught.setAccessibleName("Caught by a check")
        self._caught.wrap_rows()
        self._nothing = label("Nothing was caught by a check.", "soft", name="whole_record.nothing")
        lists = column(self._which, self._lines, self._caught, self._nothing)
        lists.setStretch(1, 1)
        lists.setStretch(2, 1)
        self.body.addLayout(lists, 1)

    def show_view(self, view: DeskView) -> None:
        super().show_view(view)
        self._which.set_options((
            Option(_RECORD, f"Record · {len(view.lines)} lines"),
            Option(_CAUGHT, f"Caught by a check · {len(view.attempts)}"),
        ))  # fmt: skip
        self._lines.show_view(view)
        self._caught.show_rows(tuple(caught_row(attempt, view) for attempt in reversed(view.attempts)))
        self._turn()

    def open_record(self, view: DeskView) -> None:
        self._which.choose(_RECORD)
        self.show_view(view)
        self._which.choose(_RECORD)
        self._turn()

    def _turn(self) -> None:
        caught = self._which.choice() == _CAUGHT
        empty = self.view is None or not self.view.attempts
        set_shown(self._lines, not caught)
        set_shown(self._caught, caught and not empty)
        set_shown(self._nothing, caught and empty)


def caught_row(attempt: Attempt, view: DeskView) -> Row:
    """What was tried, and why it was not recorded."""
    entry = attempt.entry
    why = ", ".join(code_title(code) for code in attempt.codes)
    what = texts.joined(entry_words(entry, view.zone), f"{outcome_words(attempt.outcome)}: {why}")
    time = texts.time(entry.recorded_at, view.zone)
    return Row(entry.number, (time, kind_title(entry.kind), what, entry.by))
