"""A round: one table, a row for each patient whose infusion runs or who is observed. Every row is a check of its own.

Rows are saved one by one or all at once; what cannot be recorded stays typed in its row with the reason, and the
others are saved. Nothing is prefilled, nothing is recorded by a key in a field.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.board import Board
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import SessionId, StoreError
from nurse_assistant.application.views import BoardView, ChairView
from nurse_assistant.domain.vocabulary import Phase
from nurse_assistant.ui.frame.reaction_foot import reaction_button
from nurse_assistant.ui.frame.round_row import RoundHead, RoundRow
from nurse_assistant.ui.patient.undo import UNDONE, strike
from nurse_assistant.ui.steps.draft_keeper import DraftKeeper
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.question_box import asking
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import Scroll, column, label, leave_focus, row, set_shown, set_text
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.words import code_advice, code_sentence

_ROUND = (Phase.INFUSING, Phase.PAUSED, Phase.REACTION, Phase.OBSERVING)
_DRAFT = "round"
_MEANWHILE = mark("Somebody else recorded something for this patient meanwhile. Look at the values, then save again.")


class RoundPage(QWidget):
    saved = Signal()
    not_saved = Signal(str)
    left = Signal()
    reaction_asked = Signal()

    def __init__(self, bench: Bench, board: Board) -> None:
        super().__init__()
        self.setObjectName("round")
        self._bench, self._board = bench, board
        self._rows: dict[SessionId, RoundRow] = {}
        self._keepers: dict[SessionId, DraftKeeper] = {}
        self._inner = QWidget()
        self._list = QVBoxLayout(self._inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        self._list.addStretch(1)
        self._head = RoundHead()
        self._scroll = Scroll(self._inner, name="round.scroll")
        self._none = label(
            tr(
                "No infusion runs and nobody is observed. A patient comes into this table with the start of the "
                "infusion."
            ),
            "heading", wrap=True, name="round.none",
        )  # fmt: skip
        self._said = label(look="strong", wrap=True, name="round.said")
        self._all = ActButton(tr("Save all"), name="round.save_all", guard=bench.guard)
        self._build()

    def _build(self) -> None:
        back = ActButton(tr("Board"), name="round.back")
        reaction = reaction_button("round.reaction", self._bench.guard)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        back.acted.connect(self.left)
        self._all.acted.connect(self._save_all)
        reaction.acted.connect(self.reaction_asked)
        self._all.set_least_width(260)
        foot = row(back, self._all, self._said, reaction, spacing=12)
        foot.setStretch(2, 1)
        whole = column(self._none, self._head, self._scroll, foot, spacing=6)
        whole.setStretch(0, 1)  # where there is no table its sentence has the room, not the buttons
        whole.setStretch(2, 1)
        whole.setContentsMargins(14, 10, 14, 12)
        self.setLayout(whole)

    # --- showing

    def show_board(self, view: BoardView, blind: frozenset[str] = frozenset()) -> None:
        """`blind`: the sessions whose second check hides what the first one found."""
        chairs = {one.desk.id: one for one in (*view.chairs, *view.unplaced) if one.desk and self._belongs(one)}
        self._make_rows(tuple(chairs))
        for session, chair in chairs.items():
            self._rows[session].show_row(chair, view.now, blind=session in blind)
        set_shown(self._none, not chairs)
        # In large text a row goes on in several lines, and each field bears its own name.
        set_shown(self._head, bool(chairs) and not theme.current().is_large)
        set_shown(self._scroll, bool(chairs))
        self._show_all()

    def _belongs(self, chair: ChairView) -> bool:
        """What was typed for a patient stays in sight even when the infusion is no longer one of the round."""
        assert chair.desk is not None, "a free chair has no row"
        made = self._rows.get(chair.desk.id)
        return chair.desk.state.phase in _ROUND or (made is not None and made.has_input())

    def _make_rows(self, sessions: tuple[SessionId, ...]) -> None:
        """In the room's order. Only what comes or goes is touched, so that the focus stays where she types."""
        if tuple(self._rows) == sessions:
            return
        for gone in [one for one in self._rows if one not in sessions]:
            leave_focus(self._rows[gone])
            self._rows.pop(gone).deleteLater()
            self._keepers.pop(gone)
        self._rows = {one: self._rows.get(one) or self._made(one) for one in sessions}
        for place, made in enumerate(self._rows.values()):
            if self._list.indexOf(made) != place:
                self._list.insertWidget(place, made)

    def _made(self, session: SessionId) -> RoundRow:
        made = RoundRow(self._bench, session)
        made.save_asked.connect(lambda: self._save((made,)))
        made.undo_asked.connect(lambda number: self._undo(made, number))
        made.left_last_field.connect(lambda: self._next_row(made))
        made.changed.connect(self._show_all)
        keeper = self._keepers[session] = DraftKeeper(self._board, session, made)
        keeper.failed.connect(self.not_saved)
        keeper.take(_DRAFT, made)
        keeper.watch(_DRAFT)
        return made

    def unsaved(self) -> int:
        """How many rows have something typed."""
        return sum(1 for one in self._rows.values() if one.has_input())

    def _show_all(self) -> None:
        count = self.unsaved()
        self._all.set_words(
            tr("Save all") if count < 2 else tr("Save all {count} rows", count=count), self._all.small()
        )
        self._all.set_role("primary" if count > 1 else "secondary")
        self._all.set_open(bool(count), "" if count else tr("nothing is typed yet"))

    def _next_row(self, row_: RoundRow) -> None:
        rows = list(self._rows.values())
        after = rows[(rows.index(row_) + 1) % len(rows)]
        after.start_typing()
        self._scroll.ensureWidgetVisible(after)

    # --- recording

    def _save_all(self) -> None:
        typed = tuple(one for one in self._rows.values() if one.has_input())
        if typed:
            self._save(typed)
        elif self._rows:
            next(iter(self._rows.values())).start_typing()

    def _save(self, rows: tuple[RoundRow, ...]) -> None:
        """Each row by itself: one that is refused or cannot be read does not hold back the others."""
        done = [one for one in rows if self._save_row(one)]
        left = len(rows) - len(done)
        kept = tr("%n row saved|%n rows saved", "", len(done)) if done else ""
        more = tr("{left} not saved: what is missing stands in the row", left=left) if left else ""
        set_text(self._said, ". ".join(part for part in (kept, more) if part))
        for one in rows:
            self._keepers[one.session].keep(_DRAFT)
        if done:
            self.saved.emit()
        self._show_all()

    def _save_row(self, row_: RoundRow) -> bool:
        draft = row_.ready_draft()
        return draft is not None and self._record(row_, draft)

    def _record(self, row_: RoundRow, draft: Draft) -> bool:
        try:
            answer = self._board.record(row_.session, draft, self._bench.who())
        except StoreError as error:
            self.not_saved.emit(str(error))
            return False
        if answer.kept:
            row_.show_saved(draft, answer.entry.number)
            return True
        view = self._board.desk(row_.session).view()
        sentences = [
            f"{code_sentence(code, answer.entry, view, answer.verdict.contradicted)} {code_advice(code)}"
            for code in asking(answer)
        ]
        row_.show_refused(tr(_MEANWHILE) if answer.log_changed else " ".join(sentences))
        return False

    def _undo(self, row_: RoundRow, number: int) -> None:
        try:
            answer = self._board.record(row_.session, strike(number, UNDONE), self._bench.who())
        except StoreError as error:
            self.not_saved.emit(str(error))
            return
        row_.show_undone()
        if answer.kept:
            set_text(self._said, tr("Taken back: the line stays in the record, struck out"))
            self.saved.emit()
        else:
            row_.show_refused(tr("Something later rests on this line: correct it from the record of the patient."))
