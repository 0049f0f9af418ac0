"""The list of signed infusions and what is done there: pages turned, figures counted, one opened, its review signed."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from nurse_assistant.application.board import Board
from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.infusion_summary import Summary
from nurse_assistant.application.people import CHARGE_NURSES
from nurse_assistant.application.ports import SessionId, StoreError
from nurse_assistant.application.review import figures
from nurse_assistant.application.review_list import PAGE, Place, Wanted, place_of
from nurse_assistant.application.reviewer import AT_ONCE
from nurse_assistant.ui.frame.records_page import FIGURES, LIST, NONE_YET, ONE, RecordsPage
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.seal_words import seal_words

_AT_OPENING = 60
"""How many infusions are read in before the list is shown; the others follow, some each second."""


class RecordsDesk(QObject):
    record_asked = Signal(str, bool)
    """This infusion at the patient's page; True: what the screen said at a past moment."""
    export_asked = Signal(str)
    """Of this infusion; "": of none in particular."""
    changed = Signal()
    """A review was written."""
    not_saved = Signal(str)

    def __init__(
        self, parent: QObject, board: Board, door: Doorkeeper, bench: Bench, zone: Callable[[], ZoneInfo],
        could_read: Callable[[Callable[[], object]], bool],
    ) -> None:  # fmt: skip
        """`could_read`: does something that only reads the record, and says where it cannot be read."""
        super().__init__(parent)
        self._board, self._door, self._bench, self._zone = board, door, bench, zone
        self._could_read = could_read
        self._places: list[Place | None] = [None]
        """Behind which infusion each page begun so far stands; the last is the one in sight."""
        self._behind: tuple[str, tuple[SessionId, ...]] = ("", ())
        """A figure that is looked behind, in words, and its infusions."""
        self._shown: tuple[Summary, ...] = ()
        self._open = 0
        """The row of the infusion that is read, as the list now stands; one that is no more in it lies behind this."""
        self._reading: SessionId = ""
        self._read = 0
        """How many lines of its log were shown: no others are signed."""
        self._missing = 0
        self._fault = ""
        """Why infusions could not be read in; the list has all it had."""
        self.page = RecordsPage(bench, zone, board.clock.now)
        self._connect()

    def _connect(self) -> None:
        page, could_read = self.page, self._could_read
        page.wanted_changed.connect(self._begin_anew)
        page.all_asked.connect(self._show_all)
        page.more.left.connect(self._begin_anew)
        page.export_asked.connect(lambda: self.export_asked.emit(self._reading if page.key() == ONE else ""))
        page.figures_asked.connect(lambda: could_read(self._show_figures))
        page.figures.behind.connect(self._look_behind)
        page.list.turned.connect(lambda by: could_read(lambda: self._turn(by)))
        page.list.chosen.connect(lambda line: could_read(lambda: self._open_row(line)))
        page.one.turned.connect(lambda by: could_read(lambda: self._open_beside(by)))
        page.one.record_asked.connect(self._ask_record)
        page.one.review_wanted.connect(self._review)
        page.one.failed.connect(self.not_saved)

    # --- the list

    def show(self) -> None:
        """As it was left, up to date. Raises StoreError."""
        self._read_in(_AT_OPENING)
        self.page.more.offer_people(self._bench.people())
        if self.page.key() == ONE and not self.page.one.is_signing():
            self.page.turn_to(LIST)
        self._show_page()

    def look_again(self) -> None:
        """Each second while the list is in sight: some of the infusions that nobody has read in yet."""
        if self._missing and not self._fault and self.page.isVisible():
            self._read_in(AT_ONCE)
            if self.page.key() == LIST:
                self._could_read(self._show_page)
            elif self.page.key() == FIGURES and not self._missing:
                self._could_read(self._show_figures)
            self._show_state()

    def _read_in(self, most: int) -> None:
        """Where nothing can be written now (a full disk), the list is still read; it says what it may lack."""
        try:
            self._missing, self._fault = self._board.reviewer.bring_up(most), ""
        except StoreError as error:
            self._fault = str(error)

    def _begin_anew(self) -> None:
        self._behind, self._places = ("", ()), [None]
        self._could_read(self._show_page)
        if self.page.key() == FIGURES:
            self._could_read(self._show_figures)

    def _show_all(self) -> None:
        self.page.clear_filters()
        self._begin_anew()

    def _look_behind(self, words: str, sessions: tuple[SessionId, ...]) -> None:
        self._behind, self._places = (words, sessions), [None]
        self.page.turn_to(LIST)
        self._could_read(self._show_page)

    def _turn(self, by: int) -> None:
        if by > 0:
            self._places.append(place_of(self._shown[-1]))
        elif len(self._places) > 1:
            self._places.pop()
        self._show_page()

    def _show_page(self) -> None:
        words, sessions = self._behind
        wanted, before = self.page.wanted(), (len(self._places) - 1) * PAGE
        reviewer = self._board.reviewer
        if words:
            self._shown, count = reviewer.these(sessions[before : before + PAGE]), len(sessions)
        else:
            self._shown, count = reviewer.page(wanted, self._places[-1]), reviewer.count(wanted)
        self.page.show_filters(words)
        self.page.list.say_none(self._none_words(wanted))
        self.page.list.show_page(self._shown, self._zone(), before=before, count=count)
        self._show_state()

    def _show_state(self) -> None:
        seal = seal_words(self._board.looked_at, self._zone())
        self.page.show_state(seal, self._missing, len(self._board.reviewer.unreadable), self._fault)

    def _none_words(self, wanted: Wanted) -> str:
        if wanted == Wanted():
            return tr(NONE_YET)
        return tr("No signed infusion is like this: search for fewer words, or show all again.")

    # --- the figures

    def _show_figures(self) -> None:
        """Of the infusions that are filtered. Never by one nurse, and for those who answer for the unit."""
        wanted, why_not = self.page.wanted(), ""
        if wanted.nurse:
            why_not = tr("Figures are of the unit, never of one nurse: take the nurse out of the filters.")
        elif not self._is_charge_nurse():
            why_not = tr("The figures of the unit are for a charge nurse: sign in as one.")
        if why_not:
            self.page.figures.say(why_not)
        else:
            self.page.figures.show_figures(figures(self._board.reviewer.every(wanted), self._zone()))
        self.page.turn_to(FIGURES)

    def _is_charge_nurse(self) -> bool:
        person = self._door.person(self._bench.who())
        return person is not None and person.role in CHARGE_NURSES

    # --- one infusion

    def _open_row(self, line: int) -> None:
        self._open = line
        self._show_one()
        self.page.turn_to(ONE)

    def _open_beside(self, by: int) -> None:
        self._open = min(max(self._open + by, 0), len(self._shown) - 1)
        self._show_one()

    def _show_one(self) -> None:
        self._reading = self._shown[self._open].session
        self._show_reading()

    def _show_reading(self) -> None:
        last = self._open >= len(self._shown) - 1
        view = self._board.read(self._reading)
        self._read = len(view.log)
        self.page.one.show_infusion(view, is_first=self._open <= 0, is_last=last)

    def _find_row(self) -> None:
        """The list may have changed under the infusion that is read: with *To review* it has just left it."""
        sessions = [one.session for one in self._shown]
        self._open = sessions.index(self._reading) if self._reading in sessions else self._open - 1

    def _ask_record(self, what: str) -> None:
        self.record_asked.emit(self._reading, what == "past")

    def _review(self, drafts: tuple[Draft, ...]) -> None:
        """The note is written and signed, or it is said that nothing was."""
        try:
            answers = [self._board.review(self._reading, draft, self._bench.who(), self._read) for draft in drafts]
        except StoreError as error:
            self.not_saved.emit(str(error))
            return
        if not all(answer is not None and answer.kept for answer in answers):
            self.not_saved.emit(tr("Somebody wrote to this infusion meanwhile: read it again, then sign."))
            self._could_read(self._show_reading)
            return
        self.page.one.show_reviewed()
        self._read_in(AT_ONCE)
        self._could_read(self._show_page)
        self._find_row()
        self._could_read(self._show_reading)
        self.changed.emit()
