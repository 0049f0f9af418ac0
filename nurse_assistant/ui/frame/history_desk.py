"""One patient over time: looked up for the page of a new patient, and shown whole."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from nurse_assistant.application.board import Board
from nurse_assistant.application.patient_history import History
from nurse_assistant.application.ports import StoreError
from nurse_assistant.ui.frame.history_page import HistoryPage


class HistoryDesk(QObject):
    opened = Signal(object)
    """QWidget: this page is wanted in front."""
    not_saved = Signal(str)

    def __init__(
        self, parent: QObject, board: Board, zone: Callable[[], ZoneInfo], hidden: Callable[[str], bool]
    ) -> None:
        """`hidden`: whether the second check of the patient with this number is under way (U-112)."""
        super().__init__(parent)
        self._board, self._zone, self._hidden = board, zone, hidden
        self.page = HistoryPage()

    def look(self, identifier: str, regimen: str | None) -> History | None:
        """For the page of a new patient: None, too, where it cannot be read; opening the infusion will say so. None
        also during a second check, which must not see the number of the infusion."""
        if self._hidden(identifier):
            return None
        try:
            found = self._board.history_of(identifier, regimen)
        except StoreError:
            return None
        return found if found.infusions else None

    def open(self, identifier: str) -> None:
        try:
            patient, found = self._board.patient_of(identifier), self._board.history_of(identifier)
        except StoreError as error:
            self.not_saved.emit(str(error))
            return
        if patient is not None and found.infusions:
            self.page.show_history(patient, found, self._board.clock.now().astimezone(self._zone()).date())
            self.opened.emit(self.page)
