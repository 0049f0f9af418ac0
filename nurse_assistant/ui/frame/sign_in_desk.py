"""Who is signed in at this workstation: it lets in, locks, and asks who pressed what while nobody was."""

from contextlib import suppress
from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from nurse_assistant.application.board import Board
from nurse_assistant.application.claims import claim, unclaimed
from nurse_assistant.application.doorkeeper import Doorkeeper, Known
from nurse_assistant.application.people import Purpose, StaffKind
from nurse_assistant.application.ports import THE_PROGRAM, UNIDENTIFIED, Settings, StoreError
from nurse_assistant.ui.frame.claim_page import ClaimPage, Unclaimed
from nurse_assistant.ui.frame.lock_keeper import LockKeeper
from nurse_assistant.ui.steps.scan_answer import ScanAnswer
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.people_words import why_not_words


class SignInDesk(QObject):
    locked = Signal()
    """By itself: nobody was here for as long as the settings say."""
    changed = Signal()
    """A line was claimed."""
    not_saved = Signal(str)

    def __init__(self, parent: QObject, board: Board, door: Doorkeeper, guard: Guard) -> None:
        super().__init__(parent)
        self._board, self._door = board, door
        self.who = ""
        """Who is signed in; "": nobody, and names are hidden."""
        self._minutes = Settings().lock_minutes
        self._idle = LockKeeper(self, board.clock.now)
        self.page = ClaimPage(guard)
        self.page.claimed.connect(self._claim)
        board.roles = door.role_of
        board.hide_names(hidden=True)

    def rest(self) -> None:
        self._idle.rest()

    def touch(self) -> None:
        """Somebody is at the workstation."""
        self._idle.touch()

    def writer(self) -> str:
        """Whose name an entry bears."""
        return self.who or UNIDENTIFIED

    def sign_in(self, name: str) -> None:
        self.who = name
        self._idle.touch()
        self._board.hide_names(hidden=False)

    def lock(self, by: str = THE_PROGRAM) -> None:
        """Nobody is signed in from now on. It locks also where that cannot be written."""
        who, self.who = self.who, ""
        self._board.hide_names(hidden=True)
        try:
            self._door.note(StaffKind.LOCKED, by, who)
        except StoreError as error:
            self.not_saved.emit(str(error))

    def look(self) -> None:
        """Each second: lock, if nobody was here for long enough. While the record cannot be read (its own line says so)
        the minutes are those last read."""
        with suppress(StoreError):
            self._minutes = self._board.settings().lock_minutes
        if self.who and self._minutes and self._idle.idle_for() >= timedelta(minutes=self._minutes):
            self.lock()
            self.locked.emit()

    def by_badge(self, name: str) -> ScanAnswer:
        """A badge was scanned where it means nothing else: she is signed in, or it is said why not."""
        try:
            found = self._door.by_badge(name, Purpose.SIGN_IN)
        except StoreError as error:
            return ScanAnswer(str(error), loud=True)
        if not isinstance(found, Known):
            return ScanAnswer(why_not_words(found), loud=True)
        self.sign_in(name)
        return ScanAnswer(tr("{person} is writing from now on.", person=name))

    # --- claims

    def has_claims(self) -> bool:
        """Whether there is something to ask about; then the page asks."""
        found = self._unclaimed()
        self.page.show_lines(found, self.who)
        return bool(found)

    def show_board(self) -> None:
        if self.page.isVisible():
            self.page.show_lines(self._unclaimed(), self.who)

    def _unclaimed(self) -> list[Unclaimed]:
        found = ((desk.view(), unclaimed(desk.log)) for desk in self._board.desks)
        return [Unclaimed(view, entries) for view, entries in found if entries]

    def _claim(self, session: str, number: int) -> None:
        desk = self._board.desk(session)
        entry = next((one for one in unclaimed(desk.log) if one.number == number), None)
        if entry is None or not self.who:
            return
        try:
            self._board.record(session, claim(entry, self.who), self.who)
        except StoreError as error:
            self.not_saved.emit(str(error))
            return
        self.changed.emit()
