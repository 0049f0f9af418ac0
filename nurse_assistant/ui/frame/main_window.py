"""The window: header, trouble line, rail, and one page in front. It owns the refresh; pages and panels only show.

Every second and after each act the board is asked once for its view, and everything in sight is shown from it.
"""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nurse_assistant.application.board import Board
from nurse_assistant.application.ports import Opened, Settings, StoreError, Unit
from nurse_assistant.application.views import BoardView
from nurse_assistant.ui.frame.about_page import AboutPage
from nurse_assistant.ui.frame.alarm_announcer import AlarmAnnouncer
from nurse_assistant.ui.frame.board_page import BoardPage
from nurse_assistant.ui.frame.first_run_page import FirstRunPage
from nurse_assistant.ui.frame.header import Header
from nurse_assistant.ui.frame.key_window import KeyWindow
from nurse_assistant.ui.frame.new_patient_page import NewPatientPage
from nurse_assistant.ui.frame.next_strip import NextStrip
from nurse_assistant.ui.frame.rail import Rail
from nurse_assistant.ui.frame.reaction_chair_page import ReactionChairPage
from nurse_assistant.ui.frame.reaction_foot import REACTION_KEY, ReactionFoot
from nurse_assistant.ui.frame.records_page import RecordsPage
from nurse_assistant.ui.frame.round_page import RoundPage
from nurse_assistant.ui.frame.settings_page import SettingsPage
from nurse_assistant.ui.frame.trouble_banner import TroubleBanner
from nurse_assistant.ui.frame.who_page import WhoPage
from nurse_assistant.ui.patient.panels import PANELS
from nurse_assistant.ui.patient.patient_page import PatientPage
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.reaction_panel import ReactionPanel
from nurse_assistant.ui.ticker import Ticker
from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import column, set_shown
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.chair_words import chair_title

TITLE = "Infusion assistant"
UNIDENTIFIED = "unidentified at the workstation"
"""Who recorded what was pressed before anybody said who is writing: a reaction cannot wait for a name."""


class MainWindow(KeyWindow):
    def __init__(self, board: Board, ticker: Ticker) -> None:
        super().__init__()
        self._board = board
        self._ticker = ticker
        self._who = ""
        self._before_who: QWidget | None = None
        self._before_settings: QWidget | None = None
        self._guard = Guard(board.clock.now)
        self.setObjectName("window")
        self.setWindowTitle(TITLE)
        self.setMinimumSize(1280, 700)
        self.header, self.trouble, self.rail = Header(), TroubleBanner(), Rail()
        self.strip = NextStrip(self)
        self.pages = QStackedWidget()
        focus.as_place(self.pages)
        focus.as_area(self.pages)
        self.reaction_foot = ReactionFoot(self._guard)
        self._make_pages()
        self._build()
        self._focus = self.watch_keyboard(self._guard, self.pages.currentWidget, board.clock.now)
        self._announcer = AlarmAnnouncer(self)
        self._connect()
        self._open_first_page()

    def _bench(self) -> Bench:
        return Bench(self._board.clock, self._guard, self._zone(), self._people, self._writer, self._free_chairs)

    def _zone(self) -> ZoneInfo:
        unit = self._board.unit
        return ZoneInfo(unit.timezone if unit else "UTC")

    def _people(self) -> tuple[str, ...]:
        unit = self._board.unit
        return unit.staff if unit else ()

    def _writer(self) -> str:
        return self._who or UNIDENTIFIED

    def _free_chairs(self) -> tuple[str, ...]:
        return self._board.view().free_chairs

    # --- building -------------------------------------------------------------------------------------------------

    def _make_pages(self) -> None:
        self.first_run = FirstRunPage()
        self.who = WhoPage(self._people())
        self.board_page = BoardPage(self._guard)
        self.records = RecordsPage(self._guard)
        self.reaction_chair = ReactionChairPage(self._guard)
        self.settings, self.about = SettingsPage(), AboutPage()
        front = (self.first_run, self.who, self.board_page, self.records, self.reaction_chair, self.settings)
        for page in (*front, self.about):
            self.pages.addWidget(page)
        self._make_patient_pages()

    def _make_patient_pages(self) -> None:
        """The pages that show the unit's time zone and people; made anew when those change."""
        bench = self._bench()
        self.patient = PatientPage(bench, self._board, PANELS, ReactionPanel)
        self.new_patient = NewPatientPage(bench, self._board)
        self.round = RoundPage(bench, self._board)
        self.round.show_board(self._board.view())  # what stood typed when the program was closed is taken up
        for page in (self.patient, self.new_patient, self.round):
            self.pages.addWidget(page)
        self.patient.saved.connect(self._saved)
        self.patient.not_saved.connect(self._not_saved)
        self.patient.put_away.connect(self._put_away)
        self.patient.other_patient.connect(self.open_session)
        self.patient.blind_changed.connect(self.refresh)
        self.new_patient.opened.connect(self._opened)
        self.new_patient.cancelled.connect(self.open_board)
        self.new_patient.not_saved.connect(self._not_saved)
        self.round.saved.connect(self._saved)
        self.round.not_saved.connect(self._not_saved)
        self.round.left.connect(self.open_board)
        self.round.reaction_asked.connect(self.press_reaction)
        self.new_patient.reaction_asked.connect(self.press_reaction)

    def _build(self) -> None:
        middle = QWidget()
        beside = QHBoxLayout(middle)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.rail)
        front = column(self.pages, self.reaction_foot, spacing=0)
        front.setStretch(0, 1)
        beside.addLayout(front, 1)
        whole = QWidget()
        whole.setProperty("panel", "page")
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (self.header, self.trouble):
            box.addWidget(part)
        box.addWidget(middle, 1)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self.header.who_asked.connect(self.ask_who)
        self.header.alarm_chosen.connect(self.open_session)
        self.strip.tapped.connect(self.come_back)
        self.rail.chair_chosen.connect(self.open_chair)
        self.rail.board_asked.connect(self.open_board)
        self.rail.new_patient_asked.connect(self.open_new_patient)
        self.board_page.chair_chosen.connect(self.open_chair)
        self.board_page.session_chosen.connect(self.open_session)
        self.board_page.new_patient_asked.connect(self.open_new_patient)
        self.board_page.round_asked.connect(self.open_round)
        self.board_page.records_asked.connect(self.open_records)
        self.board_page.settings_asked.connect(self.open_unit)
        self.board_page.about_asked.connect(self.open_about)
        self.about.left.connect(self.open_board)
        self.board_page.reaction_asked.connect(self.press_reaction)
        self.first_run.finished.connect(self._unit_set)
        self.first_run.cancelled.connect(self.open_board)
        self.who.chosen.connect(self._who_chosen)
        self.records.record_chosen.connect(self._open_record)
        self.records.left.connect(self.open_board)
        self.records.reaction_asked.connect(self.press_reaction)
        self.reaction_chair.session_chosen.connect(self._react_at)
        self.reaction_foot.asked.connect(self.press_reaction)
        self.reaction_chair.cancelled.connect(self.open_board)
        self.header.settings_asked.connect(self.open_settings)
        self.header.theme_asked.connect(self._other_theme)
        self.settings.changed.connect(self._set_settings)
        self.settings.left.connect(self._leave_settings)
        self._ticker.woke.connect(lambda _now: self.refresh())
        self._ticker.clock_jumped.connect(self._clock_jumped)
        QShortcut(QKeySequence(REACTION_KEY), self, self.press_reaction)
        self.escaped.connect(self._escape)

    # --- what is in front -----------------------------------------------------------------------------------------

    def _open_first_page(self) -> None:
        self.board_page.show_problems(self._board.library.problems())
        faults = self._board.record_faults()
        if faults:
            self.trouble.record_changed(faults)
        if self._board.unit is None:
            self.open_unit()
        else:
            self.ask_who()

    def _front(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.refresh()
        focus.land(page)

    def ask_who(self) -> None:
        page = self.pages.currentWidget()
        self._before_who = page if page in self._left_for_a_name() else self.board_page
        self.who.show_people(self._people())
        self._front(self.who)

    def _left_for_a_name(self) -> tuple[QWidget, ...]:
        return (self.patient, self.new_patient, self.round, self.records)

    def open_unit(self) -> None:
        self.first_run.show_unit(self._board.unit)
        self._front(self.first_run)

    def open_board(self) -> None:
        self._front(self.board_page)

    def open_new_patient(self, chair: str = "") -> None:
        self.new_patient.start(chair)
        self._front_for_a_writer(self.new_patient)

    def open_round(self) -> None:
        self._front_for_a_writer(self.round)

    def open_records(self) -> None:
        self.records.show_records(self._board.signed_records(), self._zone())
        self._front(self.records)

    def open_settings(self) -> None:
        """Over whatever is in front; Back leads there again, with everything typed."""
        if self.pages.currentWidget() is not self.settings:
            self._before_settings = self.pages.currentWidget()
        self.settings.show_settings(self._board.settings())
        self._front(self.settings)

    def _leave_settings(self) -> None:
        self._front(self._before_settings or self.board_page)

    def open_about(self) -> None:
        self.about.show_protocols(self._board.library.offered())
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

    def _front_for_a_writer(self, page: QWidget) -> None:
        """A page on which things are recorded. Only REACTION does not wait for a name."""
        if self._who:
            self._front(page)
        else:
            self.ask_who()
            self._before_who = page

    def _open_record(self, opened: Opened) -> None:
        self._board.reopen(opened)
        self.open_session(opened.id)

    def press_reaction(self) -> None:
        """The one key: the patient in front, else which chair?"""
        if self.pages.currentWidget() is self.patient:
            self.patient.press_reaction()
        else:
            self.reaction_chair.show_board(self._board.view())
            self._front(self.reaction_chair)

    def _react_at(self, session: str) -> None:
        self.patient.show_session(session)
        self._front(self.patient)
        self.patient.press_reaction()

    # --- what happened --------------------------------------------------------------------------------------------

    def _unit_set(self, unit: Unit) -> None:
        try:
            self._board.set_unit(unit)
        except StoreError as error:
            self._not_saved(str(error))
            return
        for old in (self.patient, self.new_patient, self.round):
            self.pages.removeWidget(old)
            old.deleteLater()
        self._make_patient_pages()
        if self._who:
            self.open_board()
        else:
            self.ask_who()

    def _other_theme(self) -> None:
        settings = self._board.settings()
        self._set_settings(replace(settings, theme="night" if settings.theme == "light" else "light"))

    def _set_settings(self, settings: Settings) -> None:
        """Shown only once it is saved: a workstation that forgets its text size at the next start has not been set."""
        try:
            self._board.set_settings(settings)
        except StoreError as error:
            self._not_saved(str(error))
            settings = self._board.settings()
        if _look_of(settings) != theme.current().look:
            theme.change(*_look_of(settings))
        self.settings.show_settings(settings)
        self.refresh()

    def _who_chosen(self, name: str) -> None:
        self._who = name
        self._front(self._before_who or self.board_page)

    def _opened(self, session: str) -> None:
        self.trouble.saved(self._place())
        self.open_session(session)

    def _saved(self) -> None:
        self.trouble.saved(self._place())
        self.refresh()

    def _not_saved(self, sentence: str) -> None:
        self.trouble.not_saved(sentence, self._place())
        self.refresh()

    def _place(self) -> str:
        """Where something is being recorded: the patient in front, or the page."""
        page = self.pages.currentWidget()
        return self.patient.session if page is self.patient or page is None else page.objectName()

    def _put_away(self, session: str) -> None:
        self._board.put_away(session)
        self.open_board()

    def _clock_jumped(self, seconds: float) -> None:
        self.trouble.clock_moved(round(seconds / 60))

    def show_error(self, details: str) -> None:
        """The program erred somewhere: shout, whatever is in front."""
        self.trouble.program_erred(details)

    # --- refresh --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show everything in sight as of now, and arm the ticker for the next moment something falls due."""
        view = self._board.view()
        page = self.pages.currentWidget()
        front = self.patient.session if page is self.patient else ""
        self.header.show_board(view, self._saved_words(view), self._who)
        set_shown(self.rail, page not in (self.board_page, self.round, self.first_run))
        without_own = (self.who, self.settings, self.about, *([self.first_run] if self._board.unit else []))
        set_shown(self.reaction_foot, page in without_own)
        blind = self.patient.blind_sessions()  # hidden in rail and board, too (U-112)
        self.rail.show_board(view, front, self._who, blind)
        if page is self.board_page:
            self.board_page.show_board(view, blind)
            self.board_page.show_unsaved(self.round.unsaved())
        elif page is self.round:
            self.round.show_board(view, blind)
        elif page is self.new_patient:
            self.new_patient.show_board(view)
        elif page is self.patient:
            self.patient.refresh()
        self.strip.show_board(view, blind)
        self._show_title(view, front)
        self._announcer.tell(view)
        self._focus.keep()
        self._ticker.arm(next_wake(view))

    def _saved_words(self, view: BoardView) -> str:
        newest = max((desk.log[-1].recorded_at for desk in view.desks if desk.log), default=None)
        saved = "" if newest is None else f"Saved {texts.time(newest, view.zone)} · "
        return f"{saved}works without network"

    def _show_title(self, view: BoardView, front: str) -> None:
        title = texts.joined(chair_title(view, front), TITLE)
        if self.windowTitle() != title:
            self.setWindowTitle(title)

    def _escape(self) -> None:
        """Back from a page that is no patient's; what stands typed there stays (U-74)."""
        page = self.pages.currentWidget()
        if page is self.settings:
            self._leave_settings()
        elif page is self.who and self._who:
            self._front(self._before_who or self.board_page)
        elif page not in (self.who, self.patient) and self._board.unit is not None:
            self.open_board()

    def come_back(self) -> None:
        """In front of other programs, with the keyboard: somebody asked for it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing loses nothing: entries are written, drafts are kept, timers are computed from the record."""
        self._ticker.stop()
        self.strip.close()
        event.accept()


def _look_of(settings: Settings) -> tuple[str, int, Decimal | None]:
    return settings.theme, settings.text_scale, settings.pixels_per_mm


def next_wake(view: BoardView) -> datetime | None:
    """The next moment at which a prompt of any chair falls due."""
    times = (prompt.due_at for desk in view.desks for prompt in desk.guidance.prompts)
    return min((at for at in times if at > view.now), default=None)
