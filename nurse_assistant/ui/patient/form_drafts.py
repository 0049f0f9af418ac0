"""The forms of late entries and corrections, kept while they are open: a restart opens them again as they stood."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.patient.correction_box import CorrectionBox
from nurse_assistant.ui.patient.late_entry_box import LateEntryBox
from nurse_assistant.ui.steps.draft_keeper import DraftKeeper
from nurse_assistant.ui.steps.panel_parts import Box
from nurse_assistant.ui.widgets import drafts

_BEFOREHAND = ("opened", "at", "day")
"""What stands in a form before anybody typed: what it is about, and the present time."""


class FormDrafts(QObject):
    def __init__(self, keeper: DraftKeeper, late: LateEntryBox, correction: CorrectionBox) -> None:
        super().__init__(keeper)
        self._keeper, self._late, self._correction = keeper, late, correction
        self._boxes: list[Box] = [late, correction]
        self._reopen: list[tuple[Box, str, Callable[[str], None]]] = []

    def add(self, box: Box, opened: str, reopen: Callable[[str], None]) -> None:
        """One more form; `reopen` is given what stood in its hidden field `opened`."""
        self._boxes.append(box)
        self._reopen.append((box, opened, reopen))

    def take_up(self, view: DeskView, open_line: Callable[[int], None], open_kind: Callable[[Kind], None]) -> None:
        """Open what stood open when the program was closed, with what was typed in it."""
        kind = self._keeper.kept(self._late.objectName()).get(self._late.opened.objectName(), "")
        line = self._keeper.kept(self._correction.objectName()).get(self._correction.opened.objectName(), "")
        if kind in list(Kind):
            open_kind(Kind(kind))
        if line.isdecimal():
            open_line(int(line))
        for box, opened, reopen in self._reopen:
            about = self._keeper.kept(box.objectName()).get(opened, "")
            if about:
                reopen(about)
        for box in self._boxes:
            self._keeper.take(box.objectName(), box)

    def keep(self) -> None:
        """What stands in them now; their fields come and go with what they are about."""
        for box in self._boxes:
            self._keeper.watch(box.objectName())
            self._keeper.keep(box.objectName())

    def left(self) -> None:
        """A form that was opened and left without a word is forgotten."""
        for box in self._boxes:
            typed = (name for name in drafts.collect(box) if name.rpartition(".")[2] not in _BEFOREHAND)
            if not any(typed):
                box.clear()
        self.keep()
