"""A row of drafts on its way into the record: one after the other, stopped by the first question or refusal."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from nurse_assistant.application.board import Board
from nurse_assistant.application.desk import Answer
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import SessionId, StoreError
from nurse_assistant.ui.steps.panel import Bench


class Acts(QObject):
    kept = Signal(object)
    """Draft: as it was asked for, before any answer was added to it."""
    asked = Signal(object)
    """Answer: the guide asks about it or refuses it."""
    finished = Signal(object)
    """tuple[Answer, ...]: what was written."""
    failed = Signal(str)
    """StoreError: nothing of the draft in question was written."""

    def __init__(self, bench: Bench, board: Board, session: SessionId, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._board, self._session = bench, board, session
        self._waiting: list[Draft] = []
        self._done: list[Answer] = []

    def start(self, drafts: Sequence[Draft]) -> None:
        """Record these. What was waiting from an earlier row is dropped: it is still typed where it came from."""
        self._waiting, self._done = list(drafts), []
        self._go_on()

    def ask_about(self, answer: Answer) -> None:
        """Ask about what stands in the record already; its draft is recorded when it is answered."""
        self._waiting, self._done = [answer.draft], []
        self.asked.emit(answer)

    def answer(self, draft: Draft) -> None:
        """The first of the waiting ones, now with what was asked for."""
        self._go_on(draft)

    def drop(self) -> None:
        """The question stays without an answer: nothing more of this row is recorded."""
        self._waiting = []
        self._finish()

    def _go_on(self, answered: Draft | None = None) -> None:
        while self._waiting:
            draft, answered = answered or self._waiting[0], None
            try:
                answer = self._board.record(self._session, draft, self._bench.who())
            except StoreError as error:
                self._finish()
                self.failed.emit(str(error))
                return
            if not answer.kept:
                self.asked.emit(answer)
                return
            self._done.append(answer)
            self.kept.emit(self._waiting.pop(0))
        self._finish()

    def _finish(self) -> None:
        done, self._done = tuple(self._done), []
        if done:
            self.finished.emit(done)
