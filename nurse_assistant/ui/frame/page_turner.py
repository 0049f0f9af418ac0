"""Which page of the window is in front, and where Back leads: to what it was opened over, with everything typed."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from nurse_assistant.application.board import Board
from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.filed_orders import OrderReader
from nurse_assistant.application.ports import Sounder, Wakefulness
from nurse_assistant.ui.frame.file_drop import FileDrop
from nurse_assistant.ui.frame.window_pages import WindowPages
from nurse_assistant.ui.ticker import Ticker
from nurse_assistant.ui.widgets import focus


class PageTurner(WindowPages):
    def __init__(
        self, board: Board, door: Doorkeeper, sounder: Sounder, wakefulness: Wakefulness, ticker: Ticker
    ) -> None:
        super().__init__(board, door, sounder, wakefulness, ticker)
        self._before_who: QWidget | None = None
        self._before: QWidget | None = None
        """What settings or alarms were opened over."""

    def refresh(self) -> None:
        """Show everything in sight as of now."""
        raise NotImplementedError

    def _front(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.refresh()
        focus.land(page)

    def ask_who(self) -> None:
        page = self.pages.currentWidget()
        again = (self.patient, self.new_patient, self.round, self.records, self.away.page)
        self._before_who = page if page in again else self.board_page
        self.who.ask(self.signs_in.who)
        self._front(self.who)

    def open_unit(self) -> None:
        self.first_run.show_unit(self._board.unit)
        if self._board.unit is None:
            self._front(self.first_run)
        else:
            self._front_for_a_writer(self.first_run)

    def open_board(self) -> None:
        self._front(self.board_page)

    def open_new_patient(self, chair: str = "") -> None:
        self.new_patient.start(chair)
        self._front_for_a_writer(self.new_patient)

    def read_orders(self, reader: OrderReader) -> None:
        """From now on an order can come from a file: chosen on the page of a new patient, or dropped on the window."""
        self._orders = reader
        self.new_patient.read_orders(reader)
        FileDrop(self).dropped.connect(self._take_file)

    def _take_file(self, path: Path) -> None:
        if self._board.unit is not None:
            self.open_new_patient()
            self.new_patient.take_file(path)

    def open_round(self) -> None:
        self._front_for_a_writer(self.round)

    def open_records(self) -> None:
        if self.server.could_read(self.records_desk.show):
            self._front_for_a_writer(self.records)

    def open_settings(self) -> None:
        self.settings_desk.show_settings()
        self._over(self.settings)

    def open_people(self) -> None:
        self.people.start()
        self._over(self.people)

    def open_help(self) -> None:
        """The same key leads back."""
        if self.pages.currentWidget() is self.help:
            self._leave()
        else:
            self._over(self.help)

    def open_alarms(self) -> None:
        self._over(self.alarms.page)

    def _over(self, page: QWidget) -> None:
        """Over whatever is in front; Back leads there again, with everything typed."""
        if self.pages.currentWidget() not in self._overlays():
            self._before = self.pages.currentWidget()
        self._front(page)

    def _leave(self) -> None:
        self._front(self._before or self.board_page)

    def open_about(self) -> None:
        self.about.show_protocols(self._board.library)
        self._front(self.about)

    def open_chair(self, chair: str, session: str) -> None:
        """A chair was tapped: its patient, or a new one for it."""
        if session:
            self.open_session(session)
        else:
            self.open_new_patient(chair)

    def open_session(self, session: str) -> None:
        """A patient to the front; first of all somebody says who is writing."""
        self.patient.show_session(session)
        self._front_for_a_writer(self.patient)

    def _answer_later(self, session: str) -> None:
        self.open_session(session)
        self.patient.ask_later()
        self.refresh()

    def _front_for_a_writer(self, page: QWidget) -> None:
        """A page on which things are recorded. Only REACTION does not wait for a name."""
        if self.signs_in.who:
            self._front(page)
        else:
            self.ask_who()
            self._before_who = page
