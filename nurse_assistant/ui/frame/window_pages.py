"""The pages of the window, and what they need of it. Which of them is in front is the window's own business."""

from zoneinfo import ZoneInfo

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from nurse_assistant.application.board import Board
from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.filed_orders import OrderReader
from nurse_assistant.application.keeping import Copies
from nurse_assistant.application.people_office import PeopleOffice
from nurse_assistant.application.ports import SessionId, Sounder, StoreError, Wakefulness
from nurse_assistant.ui.frame.about_page import AboutPage
from nurse_assistant.ui.frame.alarm_center import AlarmCenter
from nurse_assistant.ui.frame.alarms_page import AlarmsPage
from nurse_assistant.ui.frame.away_desk import AwayDesk
from nurse_assistant.ui.frame.away_page import AwayPage
from nurse_assistant.ui.frame.board_page import BoardPage
from nurse_assistant.ui.frame.claim_page import ClaimPage
from nurse_assistant.ui.frame.closing_page import ClosingPage
from nurse_assistant.ui.frame.copies_desk import CopiesDesk
from nurse_assistant.ui.frame.export_desk import ExportDesk
from nurse_assistant.ui.frame.export_page import ExportPage
from nurse_assistant.ui.frame.first_run_page import FirstRunPage
from nurse_assistant.ui.frame.hand_over_page import HandOverPage
from nurse_assistant.ui.frame.header import Header
from nurse_assistant.ui.frame.help_page import HelpPage
from nurse_assistant.ui.frame.history_desk import HistoryDesk
from nurse_assistant.ui.frame.history_page import HistoryPage
from nurse_assistant.ui.frame.key_window import KeyWindow
from nurse_assistant.ui.frame.new_patient_page import NewPatientPage
from nurse_assistant.ui.frame.next_strip import NextStrip
from nurse_assistant.ui.frame.orders_page import OrdersPage
from nurse_assistant.ui.frame.pad_keeper import ALWAYS
from nurse_assistant.ui.frame.paper_desk import PaperDesk
from nurse_assistant.ui.frame.paper_page import PaperPage
from nurse_assistant.ui.frame.people_page import PeoplePage
from nurse_assistant.ui.frame.rail import Rail
from nurse_assistant.ui.frame.reaction_chair_page import ReactionChairPage
from nurse_assistant.ui.frame.reaction_foot import ReactionFoot
from nurse_assistant.ui.frame.records_desk import RecordsDesk
from nurse_assistant.ui.frame.round_page import RoundPage
from nurse_assistant.ui.frame.scan_desk import ScanDesk
from nurse_assistant.ui.frame.server_desk import ServerDesk
from nurse_assistant.ui.frame.settings_desk import SettingsDesk
from nurse_assistant.ui.frame.settings_page import SettingsPage
from nurse_assistant.ui.frame.shift_desk import ShiftDesk
from nurse_assistant.ui.frame.sign_in_desk import SignInDesk
from nurse_assistant.ui.frame.trouble_banner import TroubleBanner
from nurse_assistant.ui.frame.watch_page import WatchPage
from nurse_assistant.ui.frame.who_page import WhoPage
from nurse_assistant.ui.frame.window_frame import own_handle
from nurse_assistant.ui.patient.panels import PANELS
from nurse_assistant.ui.patient.patient_page import PatientPage
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.reaction_panel import ReactionPanel
from nurse_assistant.ui.ticker import Ticker
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.drafts import collect
from nurse_assistant.ui.widgets.folding import fold
from nurse_assistant.ui.widgets.guard import Guard

Overlay = (
    SettingsPage
    | AlarmsPage
    | AwayPage
    | HelpPage
    | ClosingPage
    | ClaimPage
    | PeoplePage
    | HandOverPage
    | WatchPage
    | OrdersPage
    | HistoryPage
    | ExportPage
    | PaperPage
)


class WindowPages(KeyWindow):
    def __init__(
        self, board: Board, door: Doorkeeper, sounder: Sounder, wakefulness: Wakefulness, ticker: Ticker
    ) -> None:
        super().__init__()
        self._board, self._door = board, door
        self._guard = Guard(board.clock.now)
        self.signs_in = SignInDesk(self, board, door, self._guard)
        writer = self.signs_in.writer
        self.alarms = AlarmCenter(self, board, ticker, sounder, wakefulness, self._guard, writer)
        self.header, self.trouble, self.rail = Header(self.alarms.bar), TroubleBanner(self._guard), Rail()
        self.strip = NextStrip(self)
        self.copies: CopiesDesk | None = None
        """None: the record lies in no file of this computer."""
        self._orders: OrderReader | None = None
        self.pages = QStackedWidget()
        self.pages.setMinimumSize(1, 1)  # a page folds or scrolls; it never makes the window larger than the screen
        focus.as_place(self.pages)
        focus.as_area(self.pages)
        self.reaction_foot = ReactionFoot(self._guard)
        self.server = ServerDesk(self, board, self.trouble, writer)
        self._make_pages()
        self.scans = ScanDesk(self.pages, board, door, self._guard, self.signs_in)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        own_handle(self)

    def _bench(self) -> Bench:
        clock, number, door, writer = (
            self._board.clock, self._board.patient_number, self._door, self.signs_in.writer,
        )  # fmt: skip
        return Bench(clock, self._guard, self._zone(), self._people, writer, self._free_chairs, door, number)

    def _zone(self) -> ZoneInfo:
        unit = self._board.unit
        return ZoneInfo(unit.timezone if unit else "UTC")

    def _people(self) -> tuple[str, ...]:
        """Who works here now. A log of people that cannot be read is said where somebody signs in."""
        try:
            return tuple(person.name for person in self._door.people())
        except StoreError:
            return ()

    def _is_blind_to(self, identifier: str) -> bool:
        return self.patient.is_blind_to(identifier)

    def _blind_sessions(self) -> frozenset[SessionId]:
        return self.patient.blind_sessions()

    def _pad_always(self) -> bool:
        return self._board.settings().number_pad == ALWAYS

    def _free_chairs(self) -> tuple[str, ...]:
        return self._board.view().free_chairs

    def _make_pages(self) -> None:
        self.first_run = FirstRunPage(self._board.clock.now)
        self.who = WhoPage(self._door, self._guard)
        self.board_page = BoardPage(self._guard)
        self.records_desk = RecordsDesk(
            self, self._board, self._door, self._bench(), self._zone, self.server.could_read
        )
        self.records = self.records_desk.page
        self.reaction_chair = ReactionChairPage(self._guard)
        self.settings_desk, self.about, self.help = self._settings_desk(), AboutPage(), HelpPage()
        self.settings, self.away = self.settings_desk.page, AwayDesk(self, self._board)
        self.closing, self.paper = ClosingPage(self._guard), PaperDesk(self, self._board, self._guard)
        self.shift = ShiftDesk(self, self._board, self._door, self._guard, self.signs_in.writer)
        self.board_page.hand_over_asked.connect(self.shift.open_hand_over)
        self.records.orders_asked.connect(self.shift.open_orders)
        self.rail.watch_asked.connect(self.shift.open_watch)
        self.shift.asks.connect(self.rail.show_question)
        self.shift.counted.connect(self.board_page.show_orders)
        self.shift.counted.connect(self.records.show_orders)
        self.history = HistoryDesk(self, self._board, self._zone, self._is_blind_to)
        self.exports = ExportDesk(
            self, self._board, self._door, self._guard, self.signs_in.writer, self._zone, self._blind_sessions
        )
        for asking in (self.records_desk, self.history.page):
            asking.export_asked.connect(self.exports.open)
        self.people = PeoplePage(self._door, PeopleOffice(self._door), self._guard)
        front = (self.first_run, self.who, self.board_page, self.records, self.reaction_chair, self.settings)
        for page in (*front, self.about, *self._overlays()[1:]):
            self.pages.addWidget(page)
            fold(page)
        self.alarms.show_in(self.header, self.trouble, self.who.sound_test)

    def _settings_desk(self) -> SettingsDesk:
        return SettingsDesk(self, self._board, lambda: self.patient.has_open_box() or bool(collect(self.new_patient)))

    def _overlays(self) -> tuple[Overlay, ...]:
        """The pages that stand over another, to which Back leads again."""
        own = () if self.copies is None else (self.copies.page,)
        out = (self.history.page, self.exports.page, self.paper.page)
        asking = (self.closing, self.signs_in.page, self.people, *self.shift.pages, *out)
        return (self.settings, self.alarms.page, self.away.page, self.help, *asking, *own)

    def _seat_copies(self, copies: Copies, ticker: Ticker) -> CopiesDesk:
        """Their page, to which the settings lead from now on."""
        self.copies = CopiesDesk(self, copies, self._zone, self._door, self._guard)
        self.pages.addWidget(self.copies.page)
        fold(self.copies.page)
        ticker.woke.connect(self.copies.look_again)
        self.settings.show_copies()
        self.settings.copies_asked.connect(self.copies.open)
        self.trouble.warn(copies.keeper.warnings())
        self.trouble.open_twice(twice=copies.is_open_twice())
        return self.copies

    def _seat_patient_pages(self) -> None:
        """The pages that show the unit's time zone and people."""
        bench = self._bench()
        self.patient = PatientPage(bench, self._board, PANELS, ReactionPanel)
        self.new_patient = NewPatientPage(bench, self._board, self.history.look)
        if self._orders is not None:
            self.new_patient.read_orders(self._orders)
        self.patient.history_asked.connect(self.history.open)
        self.new_patient.history_asked.connect(self.history.open)
        self.round = RoundPage(bench, self._board)
        self.round.show_board(self._board.view())  # what stood typed when the program was closed is taken up
        for page in (self.patient, self.new_patient, self.round):
            self.pages.addWidget(page)
            fold(page)
