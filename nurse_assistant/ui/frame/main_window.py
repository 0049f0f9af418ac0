"""The window: header, trouble line, rail, and one page in front. It owns the refresh; pages and panels only show.

Every second and after each act the board is asked once for its view, and everything in sight is shown from it.
"""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent

from nurse_assistant.application.board import Board
from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.keeping import Copies
from nurse_assistant.application.ports import Opened, Sounder, StoreError, Unit, Wakefulness
from nurse_assistant.application.scanned import Nobodys
from nurse_assistant.ui.frame.alarm_announcer import AlarmAnnouncer
from nurse_assistant.ui.frame.closing_page import under_way
from nurse_assistant.ui.frame.copies_desk import CopiesDesk
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
from nurse_assistant.ui.frame.page_turner import PageTurner
from nurse_assistant.ui.frame.reaction_foot import REACTION_KEY
from nurse_assistant.ui.frame.window_frame import framed, next_wake, saved_words, window_title
from nurse_assistant.ui.ticker import Ticker, next_whole_second
from nurse_assistant.ui.widgets.file_dialogs import close_dialogs
from nurse_assistant.ui.widgets.layout import set_shown


class MainWindow(PageTurner):
    language_asked = Signal(str)
    """Another language: the program opens a window anew, with everything that is kept."""

    def __init__(
        self, board: Board, door: Doorkeeper, ticker: Ticker, sounder: Sounder, wakefulness: Wakefulness
    ) -> None:
        super().__init__(board, door, sounder, wakefulness, ticker)
        self._ticker = ticker
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
        self.patient.paper_asked.connect(self.paper.put_on_paper)
        self.new_patient.opened.connect(self._opened)
        self.new_patient.cancelled.connect(self.open_board)
        self.round.saved.connect(self._saved)
        self.round.left.connect(self.open_board)
        self.round.reaction_asked.connect(self.press_reaction)
        self.new_patient.reaction_asked.connect(self.press_reaction)

    def _connect(self) -> None:
        self._connect_header()
        self._connect_pages()
        self._connect_overlays()
        self._connect_desks()
        self._ticker.woke.connect(self._wake)
        self._ticker.clock_jumped.connect(self._clock_jumped)
        self.hold_keys([(key, self.open_help) for key in HELP_KEYS])
        self.hold_keys((
            (REACTION_KEY, self.press_reaction), (BOARD_KEY, self.open_board), (ROUND_KEY, self.open_round),
            (NEW_KEY, self.open_new_patient), (RECORDS_KEY, self.open_records), (WHO_KEY, self.ask_who),
            (SETTINGS_KEY, self.open_settings),
        ), when=lambda: self._board.unit is not None)  # fmt: skip
        self.escaped.connect(self._escape)

    def _connect_header(self) -> None:
        self.header.who_asked.connect(self.ask_who)
        self.header.help_asked.connect(self.open_help)
        self.header.settings_asked.connect(self.open_settings)
        self.header.theme_asked.connect(self.settings_desk.other_theme)
        self.strip.tapped.connect(lambda: come_back(self))

    def _connect_pages(self) -> None:
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
        self.who.failed.connect(self._not_saved)
        self.who.lock_asked.connect(self.lock)
        self.records_desk.record_asked.connect(self._open_record)
        self.settings.people_asked.connect(self.open_people)
        self.reaction_chair.session_chosen.connect(self._react_at)
        for asked in (self.board_page.reaction_asked, self.records.reaction_asked, self.reaction_foot.asked):
            asked.connect(self.press_reaction)
        for back in (self.rail.board_asked, self.about.left, self.first_run.cancelled, self.records.left,
                     self.reaction_chair.cancelled):  # fmt: skip
            back.connect(self.open_board)

    def _connect_desks(self) -> None:
        self.settings_desk.language_asked.connect(self.language_asked)
        self.paper.opened.connect(lambda: self._over(self.paper.page))
        self.records.one.paper_asked.connect(self.paper.put_on_paper)
        self.away.fell_due.connect(lambda: self._over(self.away.page))
        for opens in (self.history, self.exports):
            opens.opened.connect(self._over)
        self.history.page.record_chosen.connect(lambda session: self._open_record(session, past=False))
        self._ticker.woke.connect(lambda _now: self.exports.look_again())
        for desk in (self.settings_desk, self.alarms, self.people, self.server):
            desk.changed.connect(self.refresh)
        for keeps in (
            self.settings_desk, self.alarms, self.away, self.scans, self.signs_in, self.shift, self.server,
            self.records_desk, self.history, self.exports,
        ):  # fmt: skip
            keeps.not_saved.connect(self._not_saved)
        self.signs_in.locked.connect(self._to_the_lock)
        for writes in (self.signs_in, self.shift, self.records_desk):
            writes.changed.connect(self._saved)
        self.shift.opened.connect(lambda page: self._over(page) if self.signs_in.who else self.ask_who())
        self.shift.done.connect(self._leave)
        self.people.failed.connect(self._not_saved)
        self.server.answer_asked.connect(self._answer_later)

    def _connect_overlays(self) -> None:
        for overlay in self._overlays():
            overlay.left.connect(self._leave)
        self.closing.confirmed.connect(self.shut)
        for going in (self.alarms.bar.chosen, self.alarms.page.chosen, self.away.page.session_chosen):
            going.connect(self.open_session)
        for asking in (self.alarms.bar.all_asked, self.header.sound_asked):
            asking.connect(self.open_alarms)
        self.scans.session_asked.connect(self.open_session)
        self.scans.signed_in.connect(self.refresh)
        self.scans.number_asked.connect(self._open_number)

    def keep_copies(self, copies: Copies) -> CopiesDesk:
        """The record lies in a file, of which copies are kept: the settings lead to them."""
        desk = self._seat_copies(copies, self._ticker)
        desk.opened.connect(lambda: self._over(desk.page))
        desk.page.left.connect(self.open_settings)
        desk.not_saved.connect(self._not_saved)
        return desk

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

    def _open_record(self, session: str, past: bool) -> None:
        """At the patient's page: the whole record, or there what the screen said at a past moment. During a second
        check only the page: the record shows what the first one found (U-112)."""
        if self.server.could_read(lambda: self._board.open_to_read(session)):
            self.open_session(session)
            if self.patient.body.is_blind:
                return
            self.patient.body.open_whole()
            if past:
                self.patient.body.whole.open_past()

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
        if self.signs_in.who:
            self.open_board()
        else:
            self.ask_who()
            self.who.choose(unit.staff[0])

    def _who_chosen(self, name: str) -> None:
        """Back to what was in front; what was pressed meanwhile by nobody known is asked about first."""
        self.signs_in.sign_in(name)
        self._front(self._before_who or self.board_page)
        if self.signs_in.has_claims():
            self._over(self.signs_in.page)

    def lock(self) -> None:
        """By hand."""
        self.signs_in.lock(self.signs_in.who)
        self._to_the_lock()

    def _to_the_lock(self) -> None:
        """What was in front is there again for whoever signs in next, with everything typed."""
        close_dialogs(self)
        self.board_page.forget_freed()
        self.ask_who()

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
        self.signs_in.look()
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
        self.header.show_board(view, saved_words(view, standing), self.signs_in.who)
        self.signs_in.show_board()
        blind = self.patient.blind_sessions()  # hidden in rail, board and alarms, too (U-112)
        sounds_at = self.alarms.look(view, blind)
        set_shown(self.rail, page not in (self.board_page, self.round, self.first_run))
        asking = (self.who, *([self.first_run] if self._board.unit else []))
        without_own = (*asking, self.about, *self._overlays())
        set_shown(self.reaction_foot, page in without_own)
        self.shift.show_board(view, blind)
        self.rail.show_board(view, front, self.signs_in.who, blind)
        if page is self.board_page:
            self.board_page.show_board(view, blind)
            self.board_page.show_unsaved(self.round.unsaved())
        elif page is self.round:
            self.round.show_board(view, blind)
        elif page is self.new_patient:
            self.new_patient.show_board(view)
        elif page is self.patient:
            self.patient.refresh()
        elif page is self.first_run:
            self.first_run.show_time()
        self.scans.refresh()
        self.away.show_board(view)
        self.records_desk.look_again()
        self.trouble.unreadable(self._board.unreadable_now)
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
        elif page is self.who and self.signs_in.who:
            self._front(self._before_who or self.board_page)
        elif page is self.records:
            self.records.back()
        elif page not in (self.who, self.patient) and self._board.unit is not None:
            self.open_board()

    def take_over(self, before: "MainWindow") -> None:
        """Of the window in the language before: who writes, the patient in front, and the settings where she left
        off. What stands typed in the panels is kept beside the record."""
        if before.signs_in.who:
            self.signs_in.sign_in(before.signs_in.who)
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
        self.signs_in.rest()
        event.accept()
