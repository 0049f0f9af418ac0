"""The page of one patient: banner, body, footer. The window shows it a session and refreshes it; it records.

It opens at the next step of the day. REACTION writes the time at once and asks nothing first (U-109).
"""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.board import Board
from nurse_assistant.application.desk import Answer
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import SessionId, StoreError
from nurse_assistant.application.scanned import Scan
from nurse_assistant.application.views import DeskView, Step
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.readiness import same_identifier
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.patient.add_back_entry import add_back_entry
from nurse_assistant.ui.patient.correction_box import MOVE_REASON
from nurse_assistant.ui.patient.other_patients import other_patients
from nurse_assistant.ui.patient.page_footer import UNDO_FOR, PageFooter
from nurse_assistant.ui.patient.patient_banner import PatientBanner
from nurse_assistant.ui.patient.patient_body import PatientBody
from nurse_assistant.ui.patient.undo import can_all_be_struck
from nurse_assistant.ui.patient.waiting_strip import WaitingStrip
from nurse_assistant.ui.patient.wrong_chair_box import lines_since
from nurse_assistant.ui.steps.leave_panel import LeavePanel
from nurse_assistant.ui.steps.panel import Bench, PanelMaker
from nurse_assistant.ui.steps.papers import RECORD
from nurse_assistant.ui.steps.scan_answer import ScanAnswer
from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.wording.language import mark
from nurse_assistant.ui.wording.reaction_words import is_urgent
from nurse_assistant.ui.wording.record_words import WRONG_CHAIR

BY_MISTAKE = mark("By mistake, the pump ran on")
_LOW = 720
"""Below this height, grown with the text, the banner leaves out in large text what stands elsewhere, too."""


class PatientPage(QWidget):
    saved = Signal()
    """Something was recorded, or kept as tried: show everything anew."""
    not_saved = Signal(str)
    """One sentence: nothing was written, what was typed is still there."""
    put_away = Signal(str)
    reaction_pressed = Signal(str)
    other_patient = Signal(str)
    """The session that should be shown now: the press was meant for it."""
    history_asked = Signal(str)
    """The number of the patient whose earlier infusions are asked for."""
    blind_changed = Signal()
    """A second check, which hides what the first one found (U-112), began or ended."""

    paper_asked = Signal(str, object)
    """What is to be printed (`late_entry_box`), and the DeskView of whom."""

    def __init__(
        self, bench: Bench, board: Board, panels: Mapping[Step, PanelMaker], reaction: PanelMaker | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("patient_page")
        self.session: SessionId = ""
        self._bench, self._board = bench, board
        self._panels, self._reaction = panels, reaction
        self._bodies: dict[SessionId, PatientBody] = {}
        self._press: Entry | None = None
        """The press of REACTION that was meant for another chair."""
        self.banner = PatientBanner(bench.patient_number)
        self.footer = PageFooter(bench)
        self.waiting_strip = WaitingStrip()
        self._place = QVBoxLayout()
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 8, 14, 8)
        box.setSpacing(7)
        box.addWidget(self.banner)
        box.addWidget(self.waiting_strip)
        box.addLayout(self._place, 1)
        box.addWidget(self.footer)
        self._connect()
        self._take_up_drafts()

    def _take_up_drafts(self) -> None:
        """What stood typed when the program was closed is there again, and a second check then under way is blind."""
        typed = {place.partition("/")[0] for place in self._board.drafts()}
        for desk in self._board.desks:
            if desk.opened.id in typed:
                body = self._made(desk.opened.id)
                body.hide()
                body.show_view(desk.view())

    def _connect(self) -> None:
        foot = self.footer
        self.waiting_strip.acted.connect(self._open_waiting)
        foot.note_asked.connect(lambda: self.body.open_other(Kind.NOTE))
        foot.other_asked.connect(lambda: self.body.open_other(None))
        foot.not_treated_asked.connect(self._open_not_treated)
        foot.put_away_asked.connect(lambda: self.put_away.emit(self.session))
        foot.reaction_pressed.connect(self.press_reaction)
        foot.undo_asked.connect(self._undo_last)
        foot.record_asked.connect(self._open_record)
        foot.paper_asked.connect(lambda: self.paper_asked.emit(RECORD, self.body.fresh_view()))
        foot.by_mistake.connect(lambda entry: self.body.strike(BY_MISTAKE, entry.number))
        foot.not_a_reaction.connect(lambda _entry: self._not_a_reaction())
        foot.wrong_chair.connect(self._ask_which_chair)

    def _undo_last(self) -> None:
        self.body.undo_last()

    def _open_record(self) -> None:
        self.body.open_whole()

    # --- showing --------------------------------------------------------------------------------------------------

    @property
    def body(self) -> PatientBody:
        return self._bodies[self.session]

    def show_session(self, session: SessionId) -> None:
        """This patient, at the next step of the day; what stood typed for another stays with that one."""
        if session != self.session:
            if self.session in self._bodies:
                self.body.hide()
            self.session = session
            if session not in self._bodies:
                self._made(session)
            self.body.open_at_next()
            self.body.show()
        self._forget_closed_bodies()
        self.refresh()

    def _made(self, session: SessionId) -> PatientBody:
        body = PatientBody(self._bench, self._board, session, self._panels, self._reaction)
        self._bodies[session] = body
        self._place.addWidget(body)
        body.saved.connect(self._saved)
        body.failed.connect(self.not_saved)
        body.blind_changed.connect(self._blind_changed)
        identifier = self._board.desk(session).opened.case.patient.identifier
        body.whole.history_asked.connect(lambda: self.history_asked.emit(identifier))
        body.wrong_chair.chosen.connect(self._move_press)
        body.correction.reaction_elsewhere.connect(self._ask_whose_reaction)
        body.late.paper_asked.connect(lambda what: self.paper_asked.emit(what, body.fresh_view()))
        add_back_entry(body, self._bench, self._board)
        return body

    def _forget_closed_bodies(self) -> None:
        open_ones = {desk.opened.id for desk in self._board.desks}
        for session in [one for one in self._bodies if one not in open_ones and one != self.session]:
            self._bodies.pop(session).deleteLater()

    def view(self) -> DeskView | None:
        """None while no session is shown, or once it was put away."""
        found = (desk for desk in self._board.desks if desk.opened.id == self.session)
        desk = next(found, None)
        return None if desk is None else desk.view()

    def refresh(self) -> None:
        """Show everything as of now; called each second and after each change."""
        view = self.view()
        if view is None or self.session not in self._bodies:
            return
        self.body.show_view(view)
        # Asked after the body has seen the view: a reaction ends a blind check.
        like_names = self._like_names(view)
        look = theme.current()
        compact = look.is_large and self.height() < look.grown(_LOW)
        self.banner.show_view(view, like_names=like_names, blind=self.body.is_blind, compact=compact)
        self.body.late.cover_paper(covered=self.body.is_blind)
        no_room = self.body.is_blind or self.body.has_open_box() or is_urgent(view)
        self.waiting_strip.show_view(view, hidden=no_room)
        self.footer.show_view(view, like_names=like_names)
        done = self.body.just_done
        shown = self.body.needs_footer()
        self.footer.show_record(len(view.lines), done.said, shown=shown, undo=done.can_undo)

    def _like_names(self, view: DeskView) -> int:
        family = view.session.case.patient.family.casefold()
        return sum(1 for desk in self._board.desks if desk.session.case.patient.family.casefold() == family)

    def _blind_changed(self) -> None:
        self.refresh()
        self.blind_changed.emit()

    def has_open_box(self) -> bool:
        """At any patient: a question, a correction, an entry written late."""
        return any(body.has_open_box() for body in self._bodies.values())

    def blind_sessions(self) -> frozenset[SessionId]:
        """The patients whose second check is under way, in front or behind."""
        return frozenset(session for session, body in self._bodies.items() if body.is_blind)

    def is_blind_to(self, identifier: str) -> bool:
        """Whether the second check of the patient with this number is under way."""
        return any(
            body.is_blind and same_identifier(self._board.desk(session).opened.case.patient.identifier, identifier)
            for session, body in self._bodies.items()
        )

    def ask_later(self) -> None:
        """What was recorded without connection and is still to be answered. Not over a reaction or something open."""
        view = self.view()
        if view is None or view.state.reaction_open or self.body.is_blind or self.body.has_open_box():
            return
        question = self._board.desk(self.session).open_question()
        if question is not None:
            self.body.acts.ask_about(question)

    def is_answering(self) -> bool:
        answer = self.body.question.answer() if self.session in self._bodies else None
        return answer is not None and answer.stands

    def take_scan(self, scan: Scan) -> ScanAnswer | None:
        """A code was scanned while this patient is in front; None: it means nothing in what is open."""
        return self.body.take_scan(scan) if self.view() is not None else None

    def _saved(self) -> None:
        self.refresh()
        self.saved.emit()

    # --- REACTION -------------------------------------------------------------------------------------------------

    def press_reaction(self) -> None:
        """The time first. Questions come after, in the reaction panel."""
        view = self.view()
        if view is None:
            return
        if view.state.phase is Phase.CLOSED:
            self._open_late_reaction()
            return
        self.body.leave_boxes()
        answer = self._record(self.session, Draft(Kind.REACTION_REPORTED))
        if answer is None:
            return
        if not answer.kept:  # it must never fall silent: the guide's answer stands in the middle of the page
            self.body.ask(answer)
            return
        self._saved()
        focus.land(self.body, focus.open_to_all)  # to the stop of the pump, which she goes to now
        self.reaction_pressed.emit(self.session)

    def _open_late_reaction(self) -> None:
        """Its form stands on the panel of the way home."""
        self.body.leave_boxes()
        self.body.open_step(Step.LEAVE)
        panel = self.body.findChild(LeavePanel)
        assert panel is not None, "a signed day has its way home"
        panel.open_late_reaction()

    def _record(self, session: SessionId, draft: Draft) -> Answer | None:
        try:
            return self._board.record(session, draft, self._bench.who())
        except StoreError as error:
            self.not_saved.emit(str(error))
            return None

    def _open_not_treated(self) -> None:
        self.body.open_box(self.body.not_treated)

    def _open_waiting(self) -> None:
        view, box = self.view(), self.body.waiting
        if view is not None:
            box.show_view(view)
            awaited = view.awaited.who if view.awaited is not None else ""
            box.offer_prescribers([name for name in self._board.prescribers() if name != awaited])
            self.body.open_box(box)

    def _not_a_reaction(self) -> None:
        self.body.record_drafts((Draft(Kind.REACTION_GRADED, {"grade": 0}),))

    def _ask_which_chair(self, entry: Entry) -> None:
        self._press = entry
        box = self.body.wrong_chair
        box.show_patients(other_patients(self._board, self.session), self._lines_to_move(), self._bench.zone)
        self.body.open_box(box)

    def _ask_whose_reaction(self, entry: Entry) -> None:
        """Found out later than a minute: what was tapped since goes along, if nothing else here rests on it."""
        self._press = entry
        if can_all_be_struck(self._board.desk(self.session), self._lines_to_move(), self._bench):
            self._ask_which_chair(entry)
        else:
            self.body.correction.ask_whose()

    def _lines_to_move(self) -> tuple[Entry, ...]:
        view = self.view()
        assert view is not None, "a patient is shown"
        assert self._press is not None, "no press is in question"
        return lines_since(view, self._press)

    def _move_press(self, other: SessionId) -> None:
        """Written there with the same times, then struck here, the last line first."""
        lines = self._lines_to_move()
        if not all(self._written_at(other, one) for one in lines):
            return
        chair = self._board.desk(other).view().chair
        self.body.leave_boxes()
        self.body.strike(WRONG_CHAIR.format(chair=chair), *(one.number for one in reversed(lines)))
        self.other_patient.emit(other)

    def _written_at(self, other: SessionId, line: Entry) -> bool:
        """What does not fit there is told, and stays here: twice rather than nowhere."""
        draft = Draft(line.kind, dict(line.data), line.at, line.person, MOVE_REASON, happened_so=True)
        answer = self._record(other, draft)
        is_new = self._bench.clock.now() - line.at < UNDO_FOR
        if answer is not None and not answer.kept and is_new:  # something was recorded there since: now, then
            answer = self._record(other, replace(draft, at=None))
        if answer is not None and not answer.kept:
            self.body.ask(answer, self._board.desk(other).view())
        return answer is not None and answer.kept
