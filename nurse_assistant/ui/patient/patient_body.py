"""One patient's part of the page between banner and footer: steps, panels, record, and the boxes in their place.

Each open session keeps a body of its own, so that what stands typed for one patient can never be seen at another.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.board import Board
from nurse_assistant.application.desk import Answer
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import SessionId, StoreError
from nurse_assistant.application.scanned import Badge, Scan
from nurse_assistant.application.views import DeskView, LogLine, Step
from nurse_assistant.domain.vocabulary import Kind, Outcome, Phase
from nurse_assistant.ui.patient.attempts_box import WholeRecordBox, beside_record
from nurse_assistant.ui.patient.blindness import Blindness
from nurse_assistant.ui.patient.correction_box import CorrectionBox
from nurse_assistant.ui.patient.form_drafts import FormDrafts
from nurse_assistant.ui.patient.just_done import JustDone
from nurse_assistant.ui.patient.late_entry_box import LateEntryBox
from nurse_assistant.ui.patient.other_patients import other_patients
from nurse_assistant.ui.patient.record_card import RecordCard
from nurse_assistant.ui.patient.record_tabs import RecordTabs
from nurse_assistant.ui.patient.step_strip import StepStrip
from nurse_assistant.ui.patient.undo import can_be_taken_back, strike, would_be_kept
from nurse_assistant.ui.patient.waiting_box import WaitingBox
from nurse_assistant.ui.patient.wrong_chair_box import WrongChairBox
from nurse_assistant.ui.steps.acts import Acts
from nurse_assistant.ui.steps.box_parts import framed
from nurse_assistant.ui.steps.draft_keeper import DraftKeeper
from nurse_assistant.ui.steps.not_treated_box import NotTreatedBox
from nurse_assistant.ui.steps.panel import READS, Bench, Panel, PanelMaker
from nurse_assistant.ui.steps.panel_parts import Box, Pages
from nurse_assistant.ui.steps.question_box import QuestionBox
from nurse_assistant.ui.steps.scan_answer import ScanAnswer
from nurse_assistant.ui.steps.stage import Stage
from nurse_assistant.ui.widgets import drafts, focus, theme
from nurse_assistant.ui.widgets.layout import column, row, set_shown

MAIN, REACTION = "main", "reaction"
_LOWEST_SCREEN, _LOW_SCREEN, _HIGH_SCREEN, _CRAMPED = 500, 640, 800, 600
"""Heights of this part of the page. Below the last, grown with the text, panels in large text scroll as a whole."""


class PatientBody(QWidget):
    saved = Signal()
    failed = Signal(str)
    blind_changed = Signal()

    def __init__(
        self, bench: Bench, board: Board, session: SessionId, panels: Mapping[Step, PanelMaker],
        reaction: PanelMaker | None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("patient_body")
        self.session = session
        self._bench, self._board = bench, board
        self._makers: dict[str, PanelMaker] = {str(step): made for step, made in panels.items()}
        if reaction is not None:
            self._makers[REACTION] = reaction
        self._panels: dict[str, Panel] = {}
        self._stages: list[Stage] = []
        self._view: DeskView | None = None
        self._step: Step | None = None
        self._blindness = Blindness()
        self._shows = False
        self._from: Panel | None = None
        self._origin: Box | None = None  # the form the drafts under way came from
        self._make_parts()
        self._connect()

    def hasHeightForWidth(self) -> bool:
        return False  # its panels scroll: by the height it would like it took that of the banner above (U-10)

    def _make_parts(self) -> None:
        self.acts = Acts(self._bench, self._board, self.session, self)
        self._typed = DraftKeeper(self._board, self.session, self)
        self.strip = StepStrip()
        self._stack = Pages(name="panels")
        focus.as_area(self._stack)
        self.record = RecordCard(self._bench.guard)
        main = QWidget()
        self.tabs = RecordTabs(self._bench.guard)
        self.just_done = JustDone(self.record, self.tabs)
        line = row(self.strip, self.tabs, spacing=6)
        line.setStretch(0, 1)
        inside = column(line, self._stack, self.record, spacing=6)
        inside.setStretch(1, 1)
        main.setLayout(inside)
        self._areas = Pages(name="areas")
        self._areas.add(MAIN, main)
        self.question, self.waiting = QuestionBox(self._bench), WaitingBox(self._bench)
        self.correction, self.late = CorrectionBox(self._bench), LateEntryBox(self._bench)
        self.forms = FormDrafts(self._typed, self.late, self.correction)
        self.not_treated, self.whole = NotTreatedBox(self._bench), WholeRecordBox(self._bench)
        self.wrong_chair = WrongChairBox(self._bench)
        writing = (self.correction, self.late, self.not_treated, self.whole, self.wrong_chair)
        for box in (self.question, self.waiting, *writing):
            self.add_box(box)
        self.setLayout(column(self._areas, spacing=0))
        theme.follow(self, self._fit)

    def _connect(self) -> None:
        self.acts.kept.connect(self._kept)
        self.acts.asked.connect(self.ask)
        self.acts.finished.connect(self._finished)
        for keeps in (self.acts, self._typed, self.question):
            keeps.failed.connect(self.failed)
        self.strip.opened.connect(self.open_step)
        self.record.chosen.connect(self.open_line)
        self.whole.chosen.connect(self.open_line)
        for part in (self.record, self.tabs):
            part.undo.connect(self.undo_last)
            part.whole_asked.connect(self.open_whole)
        self.question.answered.connect(self.acts.answer)
        self.question.not_done.connect(self._leave_undone)
        self.question.order_asked.connect(self._order_asked)
        self.correction.moved.connect(self._move)
        # What was tried stands typed in the panel behind: it is told, too.
        self.waiting.tried.connect(lambda one: self.record_drafts(one, self._panels[self._stack.key()], self.waiting))

    def add_box(self, box: Box) -> None:
        """One more form in the place of the panels."""
        stage = Stage(framed(box), name=f"area.{box.objectName()}")
        self._stages.append(stage)
        self._areas.add(box.objectName(), stage)
        box.left.connect(self._back)
        box.wanted.connect(lambda wanted: self.record_drafts(wanted, origin=box))

    def show_view(self, view: DeskView) -> None:
        was_reacting, self._shows = self._in_reaction(), True
        self._view = view
        self._end_blindness_of_reaction(view)
        if self._step is None:
            self._take_up_drafts(view)
        if self._step is None or (was_reacting and not self._in_reaction()):
            self._step = view.next_step_of_day
        self._show_panel()
        blind_anew = self._look_for_blindness()
        self.strip.show_steps(view.steps, self._step, narrow=self._is_cramped())
        set_shown(self.strip, not self._in_reaction() and not self._blindness.reads)
        self._make_room()
        self.just_done.end_at(view.now)
        self.record.show_view(view, blind=self._blindness.hides)
        self.forms.keep()
        for box in (self.whole, self.waiting):
            if self._areas.key() == box.objectName():
                box.show_view(view)
        self._shows = False
        if blind_anew:
            self.blind_changed.emit()

    def _make_room(self) -> None:
        """On a low screen a reaction needs the room of the record; it is one tap away and back after it. So does a line
        of trouble on top: what is typed is not squashed, what is recorded is one tap away."""
        low = _LOW_SCREEN if self._in_reaction() else _LOWEST_SCREEN
        set_shown(self.record, self.height() >= low and not self._is_cramped())
        if self._view is not None:
            behind = self._is_cramped() and not self._blindness.hides and not self._in_reaction()
            self.tabs.show_view(self._view, shown=behind)

    def needs_footer(self) -> bool:
        """Where there is no room for the record (a reaction, an order awaited): undo and the way to it there."""
        return self.record.isHidden() and self.tabs.isHidden() and not (self.has_open_box() or self._blindness.hides)

    def _take_up_drafts(self, view: DeskView) -> None:
        """Panels with something typed when the program was closed; one with a second check under way is in front."""
        for key in self._makers:
            if key != REACTION and self._typed.has_draft(key) and self._made(key, view).property("blind") == READS:
                self._step = Step(key)
        self.forms.take_up(view, self.open_line, self.open_other)

    def _in_reaction(self) -> bool:
        state = None if self._view is None else self._view.state
        return state is not None and (state.phase is Phase.REACTION or state.reaction_open)

    def _end_blindness_of_reaction(self, view: DeskView) -> None:
        """A reaction goes first, with everything in sight: a panel that hides what was found is told, though unseen."""
        if self._blindness.hides and self._in_reaction():
            for panel in [one for one in self._panels.values() if one.property("blind")]:
                panel.show_view(view)

    def _show_panel(self) -> None:
        """The panel of the step, or of the reaction; made when it is first shown."""
        view, step = self._shown()
        key = REACTION if self._in_reaction() and REACTION in self._makers else str(step)
        panel = self._panels.get(key) or self._made(key, view)
        panel.show_view(view)
        self._typed.watch(key)
        self._stack.turn_to(key)

    def _shown(self) -> tuple[DeskView, Step]:
        assert self._view is not None, "no patient is shown yet"
        assert self._step is not None, "no step is shown yet"
        return self._view, self._step

    def _made(self, key: str, view: DeskView) -> Panel:
        panel = self._panels[key] = self._makers[key](self._bench)
        panel.wants.connect(lambda wanted: self.record_drafts(wanted, panel))
        panel.failed.connect(self.failed)
        panel.goes_to.connect(self.open_step)
        panel.paper_asked.connect(self.late.paper_asked)
        panel.installEventFilter(self)
        # The last resort on a low screen: it scrolls rather than squash what is typed.
        stage = Stage(panel, name=f"panel.{key}")
        self._stack.add(key, stage)
        panel.show_view(view)  # a panel may only make its fields when it knows the patient
        stage.set_cramped(self._is_cramped())
        self._stages.append(stage)
        self._typed.take(key, panel)
        return panel

    @property
    def step(self) -> Step | None:
        return self._step

    def open_step(self, step: Step) -> None:
        if self._blindness.reads:
            return  # the other steps show what the first person found
        self._step = step
        if self._view is not None:
            self.show_view(self._view)
            focus.land(self._stack)

    @property
    def is_blind(self) -> bool:
        return self._blindness.hides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        told = event.type() == QEvent.Type.DynamicPropertyChange and isinstance(watched, Panel)
        if told and not self._shows and self._look_for_blindness():
            self.blind_changed.emit()
        return super().eventFilter(watched, event)

    def _look_for_blindness(self) -> bool:
        """Whether the page has to be shown anew for it."""
        changed = self._blindness.look(self._panels.values(), self._panels.get(self._stack.key()))
        self.just_done.cover(self._blindness.hides)  # what was just written may be what the first person found
        return changed

    def _is_cramped(self) -> bool:
        """Large text on a screen too low for it."""
        look = theme.current()
        return look.is_large and self.height() < look.grown(_CRAMPED)

    def _fit(self) -> None:
        height = self.height()
        self.record.set_lines(1 if height < _LOW_SCREEN else 3 if height < _HIGH_SCREEN else 4)
        for stage in self._stages:
            stage.set_cramped(self._is_cramped())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)
        self._make_room()
        if self._view is not None:
            self.record.show_view(self._view, blind=self._blindness.hides)

    def take_scan(self, scan: Scan) -> ScanAnswer | None:
        """To the panel in front. Before a question only a badge means something: a scan answers nothing else."""
        if isinstance(scan, Badge) and self._areas.key() == self.question.objectName():
            return self.question.take_badge(scan.person)
        return self._panels[self._stack.key()].take_scan(scan) if self._areas.key() == MAIN else None

    def record_drafts(self, wanted: tuple[Draft, ...], panel: Panel | None = None, origin: Box | None = None) -> None:
        """Record these, of a panel or of a form that is then done with."""
        self._from, self._origin = panel, origin
        self.just_done.forget(panel)
        self.acts.start(wanted)

    def _kept(self, draft: Draft) -> None:
        if self._from is not None:
            self._from.kept(draft)

    def ask(self, answer: Answer, view: DeskView | None = None) -> None:
        self.question.offer_prescribers(self._board.prescribers())
        self.question.show_answer(answer, view or self.fresh_view())
        self._areas.turn_to(self.question.objectName())

    def fresh_view(self) -> DeskView:
        return self._board.desk(self.session).view()

    def _finished(self, answers: tuple[Answer, ...]) -> None:
        before, self._view = self._view, self.fresh_view()
        self._close_boxes()
        self._offer_undo(answers)
        self._typed.keep_all()
        at_next = before is not None and self._step is before.next_step_of_day
        if at_next:
            self.open_at_next()
        self.show_view(self._view)
        self.saved.emit()

    def _close_boxes(self) -> None:
        if self._origin is not None:
            self._origin.recorded()
            self._areas.turn_to(self._origin.objectName() if self._origin.stays else MAIN)
            self._origin = None
        elif self._areas.key() == self.question.objectName():
            self._areas.turn_to(MAIN)
        self.question.clear()

    def has_open_box(self) -> bool:
        """A question or a form stands in the place of the panels."""
        return self._areas.key() != MAIN

    def open_at_next(self) -> None:
        """An act was done, or another patient was in front: the next step, unless something stands typed here."""
        if self._view is not None and not self._blindness.reads and not self._still_typed():
            self._step = self._view.next_step_of_day

    def _still_typed(self) -> bool:
        panel = self._panels.get(str(self._step))
        return panel is not None and bool(drafts.collect(panel))

    def leave_boxes(self) -> None:
        """The panel is wanted now: a question stays without an answer, and what was typed stays behind it."""
        self.acts.drop()
        self._areas.turn_to(MAIN)

    def _back(self) -> None:
        """From a question to where it arose, from a form to the panel. What was typed stays in both."""
        asked = self._areas.key() == self.question.objectName()
        origin, self._origin = self._origin, None
        self.question.clear()
        self.forms.left()
        self._areas.turn_to(origin.objectName() if asked and origin is not None else MAIN)
        self.acts.drop()

    def _leave_undone(self) -> None:
        answer, desk = self.question.answer(), self._board.desk(self.session)
        try:
            if answer is not None and answer.verdict.outcome is not Outcome.REFUSED:
                desk.leave_undone(answer)
        except StoreError as error:
            self.failed.emit(str(error))
            return
        self._back()
        self.saved.emit()

    def _order_asked(self, who: str) -> None:
        self._leave_undone()
        self.record_drafts((Draft(Kind.ORDER_ASKED, {"who": who}),))

    def open_line(self, number: int) -> None:
        view = self.fresh_view()
        line = next((one for one in view.lines if one.entry.number == number), None)
        if line is not None:
            self.correction.show_line(line, view, lambda: other_patients(self._board, self.session))
            self.open_box(self.correction)

    def open_whole(self) -> None:
        self.whole.open_record(self.fresh_view(), beside_record(self._board, self.session))
        self.open_box(self.whole)

    def open_other(self, kind: Kind | None = None) -> None:
        if kind is None:
            self.late.choose(self.fresh_view())
        else:
            self.late.open_kind(kind, self.fresh_view())
        self.open_box(self.late)

    def open_box(self, box: Box) -> None:
        self._areas.turn_to(box.objectName())
        focus.land(box, page=self._areas)

    def _offer_undo(self, answers: tuple[Answer, ...]) -> None:
        assert self._view is not None, "something was recorded"
        entries, desk = [answer.entry for answer in answers], self._board.desk(self.session)
        self.just_done.say(entries, self._view, undo=can_be_taken_back(desk, entries, self._bench))

    def undo_last(self) -> None:
        typed = self.just_done.typed
        self.record_drafts(self.just_done.taken_back())
        typed.put_back()

    def strike(self, reason: str, *numbers: int) -> None:
        self.record_drafts(tuple(strike(number, reason) for number in numbers))

    def _move(self, line: LogLine, other: SessionId, reason: str) -> None:
        """Written there first, then struck here: in between it stands twice rather than nowhere."""
        entry, desk = line.entry, self._board.desk(self.session)
        struck = strike(entry.number, reason)
        if not would_be_kept(desk, struck, self._bench):
            self.record_drafts((struck,), origin=self.correction)  # the question says what stands against it
            return
        moved = Draft(entry.kind, dict(entry.data), entry.at, entry.person, reason, happened_so=True)
        try:
            answer = self._board.record(other, moved, self._bench.who())
        except StoreError as error:
            self.failed.emit(str(error))
            return
        if answer.kept:
            self.record_drafts((struck,), origin=self.correction)
            return
        self.ask(answer, self._board.desk(other).view())
