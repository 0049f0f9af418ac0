"""Keeps the sign of life, and brings "While you were away" to the front when something fell due meanwhile."""

from PySide6.QtCore import QObject, Signal

from nurse_assistant.application.board import Board
from nurse_assistant.application.ports import StoreError
from nurse_assistant.application.views import BoardView
from nurse_assistant.application.while_away import Away, fell_due
from nurse_assistant.ui.frame.away_page import AwayPage


class AwayDesk(QObject):
    fell_due = Signal()
    """Show the page: it has something to say."""
    not_saved = Signal(str)

    def __init__(self, parent: QObject, board: Board) -> None:
        super().__init__(parent)
        self._board = board
        self.page = AwayPage()

    def opened(self) -> bool:
        """Whether something fell due since the program was last awake; then the page says what."""
        view = self._board.view()
        return self._look(self._board.away.since_last_time(view), view)

    def clock_jumped(self, seconds: float) -> None:
        view = self._board.view()
        away = None
        try:
            away = self._board.away.clock_jumped(seconds, view)
        except StoreError as error:
            self.not_saved.emit(str(error))
        if self._look(away, view):
            self.fell_due.emit()

    def _look(self, away: Away | None, view: BoardView) -> bool:
        if away is None or not fell_due(view, away):
            return False
        self.page.show_away(away, view)
        return True

    def show_board(self, view: BoardView) -> None:
        if self.page.isVisible():
            self.page.show_board(view)
        try:
            self._board.away.beat()
        except StoreError:
            return  # only the next "While you were away" would begin a little earlier: nothing of the record is lost

    def rest(self) -> None:
        """The window is closed: awake until now."""
        try:
            self._board.away.say_alive()
        except StoreError:
            return
