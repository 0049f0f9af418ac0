"""New patient: who, and the order as written. One act opens the session; what is missing is said, never guessed."""

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.board import Board
from nurse_assistant.application.desk import Desk
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.filed_orders import OrderReader
from nurse_assistant.application.ports import AlreadyOpen, StoreError
from nurse_assistant.application.scanned import Nobodys, Scan, Wristband
from nurse_assistant.application.views import BoardView
from nurse_assistant.domain.entries import Case
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.readiness import same_identifier
from nurse_assistant.domain.vocabulary import Jurisdiction, Kind
from nurse_assistant.ui.frame.known_patient_box import KnownPatientBox, Look, nobody_known
from nurse_assistant.ui.frame.order_desk import OrderDesk
from nurse_assistant.ui.frame.order_form import OrderForm
from nurse_assistant.ui.frame.patient_form import PatientForm
from nurse_assistant.ui.frame.reaction_foot import reaction_button
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.scan_answer import ScanAnswer, fill
from nurse_assistant.ui.widgets import drafts, theme
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.fields import Field
from nurse_assistant.ui.widgets.form_parts import FormAct
from nurse_assistant.ui.widgets.layout import Card, Scroll, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.protocol_file_words import problem_lines
from nurse_assistant.ui.wording.trouble_words import trouble_words

DRAFT = "new-patient"


_FORGOTTEN = mark("what is typed is forgotten")


class NewPatientPage(QWidget):
    opened = Signal(str)
    """This session: it was opened just now, or was open already and is asked for."""
    cancelled = Signal()
    not_saved = Signal(str)
    reaction_asked = Signal()

    history_asked = Signal(str)
    """The number of a patient who was here before."""

    def __init__(self, bench: Bench, board: Board, look: Look = nobody_known) -> None:
        super().__init__()
        self.setObjectName("new_patient_page")
        self._bench, self._board = bench, board
        self._already: Desk | None = None
        self._draft_kept = self._draft_told = ""
        unit = board.unit
        self._jurisdiction = Jurisdiction(unit.jurisdiction) if unit else Jurisdiction.US
        self._timezone = unit.timezone if unit else str(bench.zone)
        self._protocols = {protocol.id: protocol for protocol in board.library.offered()}
        self._patient = PatientForm(bench)
        self._order = OrderForm(self._jurisdiction)
        self._known = KnownPatientBox(look)
        self._known.history_asked.connect(self.history_asked)
        self._filed = OrderDesk(self, bench, self._patient, self._order)
        self._build_protocol()
        self._build_chair()
        self._build_act()
        self._lay_out()
        self._restore()
        for part in (self._patient, self._order):
            part.changed.connect(self._changed)
        for tiles in self.findChildren(ChoiceTiles):
            tiles.changed.connect(self.keep_draft)
        for field in self.findChildren(Field):
            field.edit.editingFinished.connect(self.keep_draft)
        self._filed.filled.connect(self._file_taken)
        self._filed.asking.connect(self._show_form)
        self._changed()

    # --- building

    def _build_protocol(self) -> None:
        self._protocol = ChoiceTiles(
            [Option(one.id, one.title) for one in self._protocols.values()], name="new.protocols", label=tr("Protocol"),
            small=True,
        )  # fmt: skip
        self._protocol.changed.connect(self._protocol_chosen)
        set_shown(self._protocol, len(self._protocols) > 1)
        problems = self._board.library.problems()
        self._problems = label("\n".join(problem_lines(problems)), "small", name="new.problems", wrap=True)
        self._problems_link = ActButton(_not_offered(len(problems)), name="new.problems.show", role="link")
        self._problems_link.acted.connect(lambda: set_shown(self._problems, self._problems.isHidden()))
        set_shown(self._problems_link, bool(problems))
        self._problems.setVisible(False)
        self._order.set_protocol(self._chosen_protocol())

    def _build_chair(self) -> None:
        self._chairs = ChoiceTiles((), name="new.chair", small=True)
        self._chairs.setAccessibleName(tr("Chair"))
        self._full = label(tr("No chair is free."), "strong", name="new.chair.full", wrap=True)
        self._chairs.changed.connect(self._changed)
        self._show_chairs(self._board.view())

    def _build_act(self) -> None:
        self._act = FormAct(tr("Open"), name="new.open", guard=self._bench.guard)
        self._act.acted.connect(self._open)
        self._act.asked.connect(self._settle)
        keeps_room = self._act.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)  # the buttons beside it stay where they are
        self._act.setSizePolicy(keeps_room)
        self._cancel = ActButton(tr("Cancel"), tr(_FORGOTTEN), name="new.cancel", guard=self._bench.guard)
        theme.follow(self._cancel, self._measure)
        self._cancel.acted.connect(self._give_up)
        self._reaction = reaction_button("new.reaction", self._bench.guard)
        self._reaction.acted.connect(self.reaction_asked)
        self._said = label("", "strong", name="new.said", wrap=True)
        self._go = ActButton(tr("Go there"), name="new.go_there", role="next", guard=self._bench.guard)
        self._go.acted.connect(self._go_there)
        self._answer = Card(name="new.answer", margins=12)
        line = row(self._said, self._go)
        line.setStretch(0, 1)
        self._answer.add(line)
        self._answer.hide()

    def _measure(self) -> None:
        """In large text the act needs the room; what Cancel does is still heard."""
        self._cancel.set_words(tr("Cancel"), "" if theme.current().is_large else tr(_FORGOTTEN))
        self._cancel.set_about(tr(_FORGOTTEN) if theme.current().is_large else "")

    def _lay_out(self) -> None:
        chairs = Card(margins=12)
        line = row(label(tr("Chair"), "label"), self._chairs, self._full, spacing=12)
        line.setStretch(1, 1)
        chairs.add(line)
        left = column(self._patient, self._known, None)
        right = column(self._filed.notice, self._protocol, self._order, chairs, self._problems, None, spacing=8)
        forms = row(left, right, spacing=12)
        forms.setStretch(0, 9)
        forms.setStretch(1, 11)
        inside = QWidget()
        inside.setLayout(column(forms, self._order.worked_out, None, spacing=10))
        # Only at large text there is more than fits: the act stays in sight.
        scroll = self._scroll = Scroll(inside, name="new.scroll")
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        aside = (self._cancel, self._filed.button, self._problems_link)
        acts = row(*aside, self._act, self._reaction, spacing=12)
        acts.setStretch(len(aside), 1)
        for button in (*aside, self._reaction):
            acts.setAlignment(button, Qt.AlignmentFlag.AlignBottom)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(10)
        box.addWidget(scroll, 1)
        box.addWidget(self._filed.box, 1)
        box.addWidget(self._answer)
        box.addLayout(acts)

    # --- showing

    def start(self, chair: str = "") -> None:
        """Come to the front; with the free chair that was tapped. What stands typed stays."""
        self._show_chairs(self._board.view())
        if chair:
            self._chairs.choose(chair)
        self._changed()

    def show_board(self, view: BoardView) -> None:
        """Once a second while it is in front: the free chairs, and the draft of what is being typed."""
        self._show_chairs(view)
        self._show_act()
        self.keep_draft()

    def _show_chairs(self, view: BoardView) -> None:
        """In the room's order; somebody else may have taken one meanwhile."""
        self._chairs.set_options([Option(chair, chair) for chair in view.free_chairs])
        set_shown(self._full, not view.free_chairs)

    def _chosen_protocol(self) -> InfusionProtocol | None:
        """The only one is not asked for."""
        if len(self._protocols) == 1:
            return next(iter(self._protocols.values()))
        return self._protocols.get(self._protocol.choice() or "")

    def _protocol_chosen(self) -> None:
        self._order.set_protocol(self._chosen_protocol())

    def _changed(self) -> None:
        self._forget_answer()
        self._known.show_number(self._patient.identifier.value(), self._order.regimen.choice())
        self._show_act()

    def _show_act(self) -> None:
        name = texts.name(self._patient.family.value(), self._patient.given.value())
        chair = self._chairs.choice()
        who = name or tr("the patient")
        self._act.set_words(
            tr("Open {who} in chair {chair}", who=who, chair=chair) if chair else tr("Open {who}", who=who)
        )
        refused = self._order.refused()
        if refused:
            self._act.set_missing((refused,), tr("not for this product"))
        else:
            self._act.set_missing(self._missing())

    def _missing(self) -> Sequence[str]:
        chair = () if self._chairs.choice() else (tr("Which chair?"),)
        return (*self._patient.missing(), *self._order.missing(), *chair)

    def _settle(self) -> None:
        self._patient.settle()
        self._order.settle()

    # --- acting

    def _open(self) -> None:
        protocol, chair = self._chosen_protocol(), self._chairs.choice()
        assert protocol is not None, "asked for before"
        assert chair is not None, "asked for before"
        case = Case(self._patient.patient(), self._order.order(), self._jurisdiction, self._timezone)
        try:
            desk = self._board.open_session(case, protocol, chair, self._bench.who())
        except AlreadyOpen as error:
            self._show_already(case, trouble_words(str(error)))
        except StoreError as error:
            self.not_saved.emit(str(error))
        else:
            self._note_number(desk)
            self._forget()
            self.opened.emit(desk.opened.id)

    def _note_number(self, desk: Desk) -> None:
        """A number that was kept against its check digit stands in the record with the reason that was picked."""
        note = self._patient.number_note()
        if not note:
            return
        try:
            desk.record(Draft(Kind.NOTE, {"text": note}), self._bench.who())
        except StoreError as error:
            self.not_saved.emit(str(error))

    def _show_already(self, case: Case, sentence: str) -> None:
        wanted = case.patient.identifier
        self._already = next(
            (desk for desk in self._board.desks
             if not desk.is_closed and same_identifier(desk.opened.case.patient.identifier, wanted)), None,
        )  # fmt: skip
        if self._already is not None:
            patient, chair = self._already.opened.case.patient, self._already.view().chair
            place = tr("in chair {chair}", chair=chair) if chair else tr("without a chair")
            sentence = tr(
                "{name}, {wanted}, has an open infusion already, {place}. A patient has one at a time.",
                name=texts.name(patient.family, patient.given),
                wanted=wanted,
                place=place,
            )
            self._go.set_words(
                tr("Go to {removeprefix}", removeprefix=place.removeprefix("in ")) if chair else tr("Go there")
            )
        set_text(self._said, sentence)
        set_shown(self._go, self._already is not None)
        set_shown(self._answer, True)

    def _go_there(self) -> None:
        if self._already is not None:
            session = self._already.opened.id
            self._forget()
            self.opened.emit(session)

    def _give_up(self) -> None:
        self._forget()
        self.cancelled.emit()

    def _forget_answer(self) -> None:
        self._already = None
        set_shown(self._answer, False)

    # --- orders from a file

    def read_orders(self, reader: OrderReader) -> None:
        """From now on an order can come from a file."""
        self._filed.read_with(reader, self._board.library)

    def take_file(self, path: Path) -> None:
        """A file was dropped on the window."""
        self._filed.take_file(path)

    def _file_taken(self) -> None:
        self._changed()
        self.keep_draft()

    def _show_form(self, asking: bool) -> None:
        """While something is asked about a file nothing can be opened."""
        set_shown(self._scroll, not asking)
        set_shown(self._act, not asking)

    # --- scanning

    def take_scan(self, scan: Scan) -> ScanAnswer | None:
        """A wristband fills the number; one of somebody on the board leads there."""
        if isinstance(scan, Nobodys):
            said = fill(self._patient.identifier, scan.text, tr("number"))
            return ScanAnswer(tr("From the code: {parts}.", parts=said))
        if not isinstance(scan, Wristband):
            return None
        view = self._board.desk(scan.session).view()
        patient = view.session.case.patient
        chair = tr("chair {chair}", chair=view.chair) if view.chair else tr("no chair")
        name = texts.name(patient.family, patient.given)
        return ScanAnswer(
            tr("{name} is on the board already, {chair}.", name=name, chair=chair),
            act=tr("Go to {place}", place=chair), session=scan.session,
        )  # fmt: skip

    # --- the draft

    def keep_draft(self) -> None:
        """Write what stands typed, if it changed, so that a restart loses nothing."""
        typed = drafts.collect(self) | self._filed.kept()
        text = json.dumps(typed, sort_keys=True) if typed else ""
        if text == self._draft_kept:
            return
        try:
            self._board.keep_draft(DRAFT, text or None)
        except StoreError as error:
            # Tried again at every second, told once for what stands there.
            if self._draft_told != text:
                self._draft_told = text
                self.not_saved.emit(str(error))
        else:
            self._draft_kept = text

    def _restore(self) -> None:
        self._draft_kept = self._board.drafts().get(DRAFT, "")
        if not self._draft_kept:
            return
        kept: dict[str, str] = json.loads(self._draft_kept)
        # The protocol brings the regimens, so it comes first.
        self._protocol.choose(kept.get(self._protocol.objectName(), ""))
        self._protocol_chosen()
        drafts.restore(self, kept)
        self._filed.restore(kept)

    def _forget(self) -> None:
        """Opened, or given up: the form is empty again."""
        self._filed.forget()
        for tiles in self.findChildren(ChoiceTiles):
            tiles.choose()
        for field in self.findChildren(Field):
            field.clear_text()
        self._patient.show_words()
        self._protocol_chosen()
        self._act.forget()
        self._changed()
        self._show_chairs(self._board.view())
        self.keep_draft()

    def hideEvent(self, event: QHideEvent) -> None:
        self._filed.close_dialog()
        self.keep_draft()
        super().hideEvent(event)


def _not_offered(count: int) -> str:
    return tr("%n protocol file is not offered. Why?|%n protocol files are not offered. Why?", "", count)
