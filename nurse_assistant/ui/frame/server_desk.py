"""What the window says of a record on a server: what waits here, what was not taken, what cannot be read just now."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from nurse_assistant.application.board import Board
from nurse_assistant.application.ports import Standing, StoreError
from nurse_assistant.application.views import BoardView
from nurse_assistant.ui.frame.trouble_banner import TroubleBanner
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.wording.server_words import not_taken_words, open_words, waiting_words


class ServerDesk(QObject):
    changed = Signal()
    not_saved = Signal(str)
    answer_asked = Signal(str)
    """A session in which something is still to be answered."""

    def __init__(self, parent: QObject, board: Board, trouble: TroubleBanner, writer: Callable[[], str]) -> None:
        super().__init__(parent)
        self._board, self._trouble, self._writer = board, trouble, writer
        trouble.not_taken_seen.connect(self._not_taken_seen)
        trouble.answer_asked.connect(self._answer)

    def show_board(self, view: BoardView, *, answering: bool) -> Standing:
        """`answering`: the question itself is in front, and needs the room of the line about it."""
        standing = self._board.standing()
        short = theme.current().is_large
        waiting, not_taken = waiting_words(standing, short=short), not_taken_words(standing, view, short=short)
        self._trouble.server(waiting, not_taken, "" if answering else open_words(view))
        return standing

    def could_read(self, act: Callable[[], object]) -> bool:
        """Whether the record could be read; if not, it is said until it can."""
        try:
            act()
        except StoreError as error:
            self._trouble.not_read(str(error))
            return False
        self._trouble.not_read("")
        return True

    def _answer(self) -> None:
        first = next((desk.id for desk in self._board.view().desks if desk.still_open), None)
        if first is not None:
            self.answer_asked.emit(first)

    def _not_taken_seen(self) -> None:
        try:
            self._board.see_not_taken(self._writer())
        except StoreError as error:
            self.not_saved.emit(str(error))
            return
        self.changed.emit()
