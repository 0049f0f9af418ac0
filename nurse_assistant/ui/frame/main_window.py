"""The window: header, trouble line, rail, and one page in front. It owns the refresh; pages and panels only show.

Every second and after each act the board is asked once for its view, and everything in sight is shown from it.
"""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.board import Board
from nurse_assistant.application.ports import Opened, Sounder, StoreError, Unit, Wakefulness
from nurse_assistant.application.scanned import Nobodys
from nurse_assistant.ui.frame.alarm_announcer import AlarmAnnouncer
from nurse_assistant.ui.frame.closing_page import under_way
from nurse_assistant.ui.frame.front import come_back
from nurse_assistant.ui.frame.help_page import (
    BOARD_KEY,
    HELP_KEYS,
    NEW_KEY,
    RECORDS_KEY,
    ROUND_KEY,
    SETTINGS_KEY,
    WHO_KEY,
)
from nurse_assistant.ui.frame.reaction_foot import REACTION_KEY
from nurse_assistant.ui.frame.window_frame import framed, next_wake, saved_words, window_title
from nurse_assistant.ui.frame.window_pages import WindowPages
from nurse_assistant.ui.ticker import Ticker, next_whole_second
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.layout import set_shown
from nurse_assistant.ui.wording.seal_words import seal_words


class MainWindow(WindowPages):
    language_asked = Signal(str)
    """Another language: the program opens a window anew, with everything that is kept."""

    def __init__(self, board: Board, ticker: Ticker, sounder: Sounder, wakefulness: Wakefulness) -> None:
        super().__init__(board, sounder, wakefulness, ticker)
        self._ticker = ticker
        self._before_who: QWidget | None = None
        self._before: QWidget | None = None
        """What settings or alarms were opened over."""
        self._fresh: tuple[datetime, datetime] | None = None
        """From when until when nothing in sight can change but what flashes."""
        self._may_close = False
        self.setObjectName("window")
        self.setMinimumSize(1280, 700)
        self._make_patient_pages()
        self.setCentralWidget(framed((self.header, self.trouble), self.rail, self.pages, self.reaction_foot))
        self._focus = self.watch_keyboard(self._guard, self.pages.currentWidget, board.clock.now, self._pad_always)
        self._announcer = AlarmAnnouncer(self)
        self._connect()
        self._open_first_page()

    def _make_patient_pages(self) -> None:
        """The pages that show the unit's time zone and people; made anew when those change."""
        self._seat_patient_pages()
        for page in (self.patient, self.new_patient, self.round):
            page.not_saved.connect(self._not_saved)
        self.patient.saved.connect(self._saved)
        self.patient.put_away.connect(self._put_away)
        self.patient.other_patient.connect(self.open_session)
        self.patient.blind_changed.connect(self.refresh)
        self.new_patient.opened.connect(self._opened)
        self.new_patient.cancelled.connect(self.open_board)
        self.round.saved.connect(self._saved)
        self.round.left.connect(self.open_board)
        self.round.reaction_asked.connect(self.press_reaction)
        self.new_patient.reaction_asked.connect(self.press_reaction)

    def _connect(self) -> None:
        self.header.who_asked.connect(self.ask_who)
        self.strip.tapped.connect(lambda: come_back(self))
        for chairs in (self.rail, self.board_page):
            chairs.chair_chosen.connect(self.open_chair)
            chairs.new_patient_asked.connect(self.open_new_patient)
        self.board_page.session_chosen.connect(self.open_session)
        self.board_page.undo_asked.connect(self._seat_again)
        self.board_page.round_asked.connect(self.open_round)
        self.board_page.records_asked.connect(self.open_records)
        self.board_page.settings_asked.connect(self.open_unit)
        self.board_page.about_asked.connect(self.open_about)
        self.first_run.finished.connect(self._unit_set)
        self.who.chosen.connect(self._who_chosen)
        self.records.record_chosen.connect(self._open_record)
        self.reaction_chair.session_chosen.connect(self._react_at)
        for asked in (self.board_page.reaction_asked, self.records.reaction_asked, self.reaction_foot.asked):
            asked.connect(self.press_reaction)
        for back in (self.rail.board_asked, self.about.left, self.first_run.cancelled, self.records.left,
                     self.reaction_chair.cancelled):  # fmt: skip
            back.connect(self.open_board)
        self.header.help_asked.connect(self.open_help)
        self.header.settings_asked.connect(self.open_settings)
        self.header.theme_asked.connect(self.settings_desk.other_theme)
        self.settings_desk.language_asked.connect(self.language_asked)
        self._connect_overlays()
        self.away.fell_due.connect(lambda: self._over(self.away.page))
        for desk in (self.settings_desk, self.alarms, self.server):
            desk.changed.connect(self.refresh)
        for keeps in (self.settings_desk, self.alarms, self.away, self.scans, self.server):
            keeps.not_saved.connect(self._not_saved)
        self.server.answer_asked.connect(self._answer_later)
        self._ticker.woke.connect(self._wake)
        self._ticker.clock_jumped.connect(self._clock_jumped)
        self.hold_keys([(key, self.open_help) for key in HELP_KEYS])
        self.hold_keys((
            (REACTION_KEY, self.press_reaction), (BOARD_KEY, self.open_board), (ROUND_KEY, self.open_round),
            (NEW_KEY, self.open_new_patient), (RECORDS_KEY, self.open_records), (WHO_KEY, self.ask_who),
            (SETTINGS_KEY, self.open_settings),
        ), when=lambda: self._board.unit is not None)  # fmt: skip
        self.escaped.connect(self._escape)

    def _connect_overlays(self) -> None:
        for overlay in self._overlays():
            overlay.left.connect(self._leave)
        self.closing.confirmed.connect(self.shut)
        for going in (self.alarms.bar.chosen, self.alarms.page.chosen, self.away.page.session_chosen):
            going.connect(self.open_session)
        for asking in (self.alarms.bar.all_asked, self.header.sound_asked):
            asking.connect(self.open_alarms)
        self.scans.session_asked.connect(self.open_session)
        self.scans.writer_scanned.connect(self._badge_scanned)
        self.scans.number_asked.connect(self._open_number)

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
            if self.away.opened():
                self._before_who = self.away.page

    def _front(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.refresh()
        focus.land(page)

    def ask_who(self) -> None:
        page = self.pages.currentWidget()
        again = (self.patient, self.new_patient, self.round, self.records, self.away.page)
        self._before_who = page if page in again else self.board_page
        self.who.show_people(self._people())
        self._front(self.who)

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
        if self.server.could_read(self._show_records):
            self._front(self.records)

    def _show_records(self) -> None:
        zone = self._zone()
        self.records.show_records(self._board.signed_records(), zone, seal_words(self._board.looked_at, zone))

    def open_settings(self) -> None:
        self.settings_desk.show_settings()
        self._over(self.settings)

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

    def _answer_later(self, session: str) -> None:
        self.open_session(session)
        self.patient.ask_later()
        self.refresh()

    def _front_for_a_writer(self, page: QWidget) -> None:
        """A page on which things are recorded. Only REACTION does not wait for a name."""
        if self._who:
            self._front(page)
        else:
            self.ask_who()
            self._before_who = page

    def _open_record(self, opened: Opened) -> None:
        if self.server.could_read(lambda: self._board.reopen(opened)):
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

    def _who_chosen(self, name: str) -> None:
        self._who = name
        self._front(self._before_who or self.board_page)

    def _badge_scanned(self, name: str) -> None:
        """Who writes from now on; what is in front stays, with everything typed."""
        if self.pages.currentWidget() is self.who:
            self._who_chosen(name)
        self._who = name
        self.refresh()

    def _open_number(self, number: str) -> None:
        self.open_new_patient()
        self.new_patient.take_scan(Nobodys(number))

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
        """The chair is free again; for a minute one tap brings the patient back."""
        desk = self._board.desk(session)
        self._board.put_away(session)
        self.board_page.show_freed(desk.opened, desk.view().chair, self._board.clock.now())
        self.open_board()

    def _seat_again(self, opened: Opened) -> None:
        self.server.could_read(lambda: self._board.reopen(opened))
        self.refresh()

    def _clock_jumped(self, seconds: float) -> None:
        self.trouble.clock_moved(round(seconds / 60))
        self.away.clock_jumped(seconds)

    # --- refresh --------------------------------------------------------------------------------------------------

    def _wake(self, now: datetime) -> None:
        """Between two seconds, and before the next thing falls due, only what flashes has changed."""
        if self._fresh is not None and self._fresh[0] <= now < self._fresh[1]:
            self.alarms.tick(now)
        else:
            self.refresh()

    def refresh(self) -> None:
        """Show everything in sight as of now, and arm the ticker for the next moment something falls due."""
        view = self._board.view()
        page = self.pages.currentWidget()
        front = self.patient.session if page is self.patient else ""
        standing = self.server.show_board(view, answering=page is self.patient and self.patient.is_answering())
        self.header.show_board(view, saved_words(view, standing), self._who)
        blind = self.patient.blind_sessions()  # hidden in rail, board and alarms, too (U-112)
        sounds_at = self.alarms.look(view, blind)
        set_shown(self.rail, page not in (self.board_page, self.round, self.first_run))
        asking = (self.who, *([self.first_run] if self._board.unit else []))
        without_own = (*asking, self.about, *self._overlays())
        set_shown(self.reaction_foot, page in without_own)
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
        self.scans.refresh()
        self.away.show_board(view)
        self.strip.show_board(view, blind)
        self.setWindowTitle(window_title(view, front))
        self._announcer.tell(view)
        self._focus.keep()
        moments = [at for at in (next_wake(view), sounds_at) if at is not None]
        self._fresh = view.now, min((*moments, next_whole_second(view.now)))
        self._ticker.arm(min(moments, default=None))

    def _escape(self) -> None:
        """Back from a page that is no patient's; what stands typed there stays (U-74)."""
        page = self.pages.currentWidget()
        if page in self._overlays():
            self._leave()
        elif page is self.who and self._who:
            self._front(self._before_who or self.board_page)
        elif page not in (self.who, self.patient) and self._board.unit is not None:
            self.open_board()

    def take_over(self, before: "MainWindow") -> None:
        """Of the window in the language before: who writes, the patient in front, and the settings where she left
        off. What stands typed in the panels is kept beside the record."""
        self._who = before._who
        if before.patient.session:
            self.patient.show_session(before.patient.session)
        self.pages.setCurrentWidget(self.patient if before._before is before.patient else self.board_page)
        self.open_settings()

    def shut(self) -> None:
        """Close without asking: she was asked, or another window takes this one's place."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing loses nothing: entries are written, drafts are kept, timers are computed from the record. While a
        patient is under way it is asked about once; a second press closes."""
        view = self._board.view()
        asked = self._may_close or self.pages.currentWidget() is self.closing
        if under_way(view) and not asked:
            event.ignore()
            self.closing.show_board(view)
            self._over(self.closing)
            return
        self._ticker.stop()
        self.strip.close()
        self.scans.rest()
        self.away.rest()
        event.accept()
