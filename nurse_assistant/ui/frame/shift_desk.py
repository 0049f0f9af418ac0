"""What belongs to the shift and to no single patient: hand over, who watches the others, the list of spoken orders."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from nurse_assistant.application.board import Board
from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.handing_over import Unwatched, hand_over, unwatched, watched_by
from nurse_assistant.application.ports import SessionId, StoreError
from nurse_assistant.application.views import BoardView
from nurse_assistant.application.written_orders import SpokenOrder
from nurse_assistant.ui.frame.hand_over_page import HandOverPage
from nurse_assistant.ui.frame.orders_page import OrdersPage
from nurse_assistant.ui.frame.watch_page import WatchPage
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.hand_over_words import chairs_words
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.order_words import site_words


class ShiftDesk(QObject):
    opened = Signal(object)
    """QWidget: this page is wanted in front."""
    done = Signal()
    """The question is answered: back to what was in front."""
    changed = Signal()
    """Something was recorded."""
    not_saved = Signal(str)
    asks = Signal(int, str)
    """Of how many infusions nobody says who watches them while their nurse is at a reaction (0: none), and which."""
    counted = Signal(int)
    """How many spoken orders stand on the charge nurse's list."""

    def __init__(
        self, parent: QObject, board: Board, door: Doorkeeper, guard: Guard, writer: Callable[[], str]
    ) -> None:
        super().__init__(parent)
        self._board, self._door, self._writer = board, door, writer
        self._asked: Unwatched | None = None
        self.hand_over = HandOverPage(door, guard, writer)
        self.watch = WatchPage(guard)
        self.orders = OrdersPage(door, guard, writer)
        self.pages = (self.hand_over, self.watch, self.orders)
        self.hand_over.taken.connect(self._hand_over)
        self.hand_over.back.connect(self._take_back)
        self.watch.chosen.connect(self._watched)
        self.orders.seen.connect(self._seen)
        for page in (self.hand_over, self.orders):
            page.not_saved.connect(self.not_saved)

    # --- opening

    def open_hand_over(self) -> None:
        self.hand_over.open_for(self._board.view())
        self.opened.emit(self.hand_over)

    def open_watch(self) -> None:
        self.opened.emit(self.watch)

    def open_orders(self) -> None:
        try:
            orders = self._board.spoken_orders(anew=True)
        except StoreError as error:
            self.not_saved.emit(str(error))
            return
        self.orders.open_list(orders, site_words(self._board.library.telephone_orders()))
        self.opened.emit(self.orders)

    def show_board(self, view: BoardView, blind: frozenset[str]) -> None:
        """Once a second. The question who watches the others is there while it is open."""
        asked = self._asked = unwatched(view)
        others = asked.others if asked is not None else ()
        self.asks.emit(len(others), chairs_words(others) if others else "")
        self.counted.emit(self.spoken_orders())
        if self.hand_over.isVisible():
            self.hand_over.show_board(view, blind)
        if self._asked is not None:
            self.watch.show_question(self._asked, self._people(), blind)

    def spoken_orders(self) -> int:
        """How many stand on the charge nurse's list, as far as it can be read."""
        try:
            return len(self._board.spoken_orders())
        except StoreError:
            return 0

    def _people(self) -> tuple[str, ...]:
        try:
            return tuple(person.name for person in self._door.people())
        except StoreError as error:
            self.not_saved.emit(str(error))
            return ()

    # --- recording

    def _record(self, sessions: tuple[SessionId, ...], draft: Draft) -> bool:
        """In the record of each; what fails stays as it was and is said."""
        for session in sessions:
            try:
                answer = self._board.record(session, draft, self._writer())
                if answer.log_changed:
                    answer = self._board.record(session, draft, self._writer())
            except StoreError as error:
                self.not_saved.emit(str(error))
                return False
            if not answer.kept:
                return False
        self.changed.emit()
        return True

    def _chairs(self, sessions: tuple[SessionId, ...]) -> str:
        return chairs_words([self._board.desk(session).view() for session in sessions])

    def _hand_over(self, sessions: tuple[SessionId, ...], to: str, minutes: int | None) -> None:
        draft = hand_over(to, minutes, self._board.clock.now())
        if not self._record(sessions, draft):
            return
        view = self._board.view()
        said = tr("{name} has {chairs} now.", name=to, chairs=self._chairs(sessions))
        if minutes is not None:
            time = _time(draft.data["until"], view)
            said = tr("{name} covers {chairs} until {time}.", name=to, chairs=self._chairs(sessions), time=time)
        self.hand_over.show_done(said, view)

    def _take_back(self, sessions: tuple[SessionId, ...]) -> None:
        if self._record(sessions, hand_over(self._writer(), None, self._board.clock.now())):
            said = tr("You have {chairs} again.", chairs=self._chairs(sessions))
            self.hand_over.show_done(said, self._board.view())

    def _watched(self, person: str) -> None:
        if self._asked is None:
            self.done.emit()
            return
        sessions = tuple(desk.id for desk in self._asked.others)
        if self._record(sessions, watched_by(person, self._board.clock.now())):
            self.done.emit()

    def _seen(self, order: SpokenOrder, charge_nurse: str) -> None:
        try:
            self._board.written_seen(order, self._writer(), charge_nurse)
            orders = self._board.spoken_orders()
        except StoreError as error:
            self.not_saved.emit(str(error))
            return
        self.orders.show_orders(orders)
        self.changed.emit()


def _time(until: object, view: BoardView) -> str:
    assert isinstance(until, datetime), "a break has its end"
    return texts.time(until, view.zone)
