"""Where a scanned code goes: to what is in front, and else to the one meaning it has anywhere. It records nothing."""

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from nurse_assistant.application.board import Board
from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.ports import SessionId, StoreError, WorkstationEvent, WorkstationKind
from nurse_assistant.application.scanned import Badge, Nobodys, Product, Scan, Unreadable, Wristband, read_scan
from nurse_assistant.ui.frame.export_page import ExportPage
from nurse_assistant.ui.frame.hand_over_page import HandOverPage
from nurse_assistant.ui.frame.new_patient_page import NewPatientPage
from nurse_assistant.ui.frame.orders_page import OrdersPage
from nurse_assistant.ui.frame.people_page import PeoplePage
from nurse_assistant.ui.frame.scan_notice import ScanNotice
from nurse_assistant.ui.frame.scanner import Scanner
from nurse_assistant.ui.frame.sign_in_desk import SignInDesk
from nurse_assistant.ui.frame.who_page import WhoPage
from nurse_assistant.ui.patient.patient_page import PatientPage
from nurse_assistant.ui.steps.scan_answer import ScanAnswer
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.scan_words import misread_words

_LONGEST = 24


class ScanDesk(QObject):
    signed_in = Signal()
    """Somebody else writes from now on; what is in front stays, with everything typed."""
    session_asked = Signal(str)
    number_asked = Signal(str)
    """A new patient, with this number."""
    not_saved = Signal(str)

    def __init__(
        self, pages: QStackedWidget, board: Board, door: Doorkeeper, guard: Guard, signs_in: SignInDesk
    ) -> None:
        super().__init__(pages)
        self._pages, self._board, self._door, self._signs_in = pages, board, door, signs_in
        self._shown_for: tuple[QWidget | None, SessionId] = (None, "")
        self.notice = ScanNotice(pages, self._top, guard, board.clock.now)
        self.notice.chosen.connect(self._go)
        self._scanner = Scanner(board.clock.now, self)
        self._scanner.scanned.connect(self.take)
        self._scanner.cut_short.connect(self._cut_short)
        self._scanner.watch(_application())

    def rest(self) -> None:
        """The window is closed."""
        self._scanner.rest(_application())

    def let_go(self) -> None:
        """Whatever is held back goes on its way now."""
        self._scanner.let_go()

    def _front(self) -> tuple[QWidget | None, SessionId]:
        page = self._pages.currentWidget()
        return page, page.session if isinstance(page, PatientPage) else ""

    def _top(self) -> int:
        """Below the banner of the patient in front."""
        page = self._pages.currentWidget()
        if not isinstance(page, PatientPage):
            return 8
        return page.banner.mapTo(self._pages, QPoint(0, page.banner.height())).y() + 6

    def refresh(self) -> None:
        """Each second and after each change of what is in front: a sentence about another patient goes."""
        if self._front() != self._shown_for:
            self.notice.close_notice()
        self.notice.tick()

    # --- a code

    def take(self, text: str) -> None:
        """One burst of the scanner."""
        page, front = self._front()
        if isinstance(page, PeoplePage):
            self._say(page.take_badge(text, self._badge_of(text)))
            return
        patients = {desk.opened.id: desk.opened.case.patient.identifier for desk in self._board.desks}
        scan = read_scan(text, self._badge_of, patients)
        self._note_other_patient(scan, front)
        answer = page.take_scan(scan) if isinstance(page, PatientPage | NewPatientPage) else None
        self._say(answer or self._anywhere(scan, front))

    def _badge_of(self, code: str) -> str | None:
        try:
            return self._door.badge_of(code)
        except StoreError as error:
            self.not_saved.emit(str(error))
            return None

    def _cut_short(self) -> None:
        sentence = tr(
            "The scanner sent a code without Enter at its end: nothing was taken. Have it set to end with Enter."
        )
        self._say(ScanAnswer(sentence, loud=True))

    def _say(self, answer: ScanAnswer | None) -> None:
        if answer is not None:
            self._shown_for = self._front()
            self.notice.show_answer(answer)

    def _anywhere(self, scan: Scan, front: SessionId) -> ScanAnswer | None:
        match scan:
            case Badge(person):
                return self._badge(person)
            case Wristband(session):
                return self._wristband(session, front)
            case Product():
                return ScanAnswer(tr("That is the code of a bag. It belongs into the bag check of its patient."))
            case Nobodys(text):
                return self._nobodys(text, front)
            case Unreadable(why):
                return ScanAnswer(misread_words(why), loud=True)

    def _badge(self, person: str) -> ScanAnswer | None:
        """It answers who is writing where that is asked; elsewhere she writes from now on."""
        page = self._pages.currentWidget()
        if isinstance(page, WhoPage):
            page.take_badge(person)
            return None
        if isinstance(page, HandOverPage | OrdersPage | ExportPage) and page.take_badge(person):
            return None
        answer = self._signs_in.by_badge(person)
        self.signed_in.emit()
        return answer

    def _wristband(self, session: SessionId, front: SessionId) -> ScanAnswer | None:
        if not front:
            self.session_asked.emit(session)
            return None
        if session == front:
            return ScanAnswer(
                tr("The wristband is {who}'s, as on the screen. Nothing is recorded.", who=self._who(front))
            )
        sentence = tr(
            "NOT THIS PATIENT. The code is {other}'s; on the screen is {who}.",
            other=self._who(session), who=self._who(front),
        )  # fmt: skip
        act = tr("Go to {place}", place=self._chair(session))
        return ScanAnswer(sentence, loud=True, act=act, session=session)

    def _nobodys(self, text: str, front: SessionId) -> ScanAnswer:
        shown = text if len(text) <= _LONGEST else tr("{start} and more", start=text[:_LONGEST])
        if front:
            sentence = tr(
                "This code is not {who}'s number, and nobody's on the board: {code}.",
                who=self._who(front), code=shown,
            )  # fmt: skip
            return ScanAnswer(sentence, loud=True)
        sentence = tr("Nobody on the board has this number, and it is no known badge: {code}.", code=shown)
        return ScanAnswer(sentence, act=tr("New patient with this number"), number=text)

    def _who(self, session: SessionId) -> str:
        patient = self._board.desk(session).view().session.case.patient
        return f"{texts.name(patient.family, patient.given)} ({self._chair(session)})"

    def _chair(self, session: SessionId) -> str:
        chair = self._board.desk(session).view().chair
        return tr("chair {chair}", chair=chair) if chair else tr("no chair")

    def _note_other_patient(self, scan: Scan, front: SessionId) -> None:
        """A wrong wristband that was caught stands in the workstation's log; whose it was by id, never by name."""
        if not front or not isinstance(scan, Wristband) or scan.session == front:
            return
        data = {"belongs_to": scan.session}
        event = WorkstationEvent(
            WorkstationKind.OTHER_PATIENT_SCANNED, self._board.clock.now(), self._signs_in.writer(), front, data
        )
        try:
            self._board.note_event(event)
        except StoreError as error:
            self.not_saved.emit(str(error))

    def _go(self, answer: ScanAnswer) -> None:
        if answer.session:
            self.session_asked.emit(answer.session)
        else:
            self.number_asked.emit(answer.number)


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None, "a window has an application"
    return application
