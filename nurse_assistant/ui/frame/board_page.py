"""The board: every chair of the room at once, read at two metres, with the strip of what comes next."""

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from nurse_assistant.application.ports import Opened
from nurse_assistant.application.views import Alarm, BoardView, ChairView
from nurse_assistant.domain.vocabulary import Timeliness
from nurse_assistant.ui.frame.chair_card import BoardCard
from nurse_assistant.ui.frame.reaction_foot import reaction_button
from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import Card, card, clear, label, row, set_shown, set_text
from nurse_assistant.ui.widgets.undo_line import UndoLine
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.chair_words import act_words, card_words, how_long, like_name_mark, tone_of
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.protocol_file_words import first_problem_lines

_STRIP = 4
UNDO_FOR = timedelta(seconds=60)
_NOBODY = mark("No patient yet. Tap a free chair, or New patient: name, number and order, then the day begins.")
_NOTHING = mark("Nothing is due in the room. What comes next will stand here.")


class NextUp(QWidget):
    """The four soonest prompts of the room: how long, which chair, what."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("next_up")
        self.setAccessibleName(tr("Next up"))
        focus.as_group(self)
        self._cells = [ActButton("", name=f"next_up.{place}") for place in range(_STRIP)]
        self._sessions = [""] * _STRIP
        self._none = label(tr(_NOTHING), "soft", name="next_up.none", wrap=True)
        for place, cell in enumerate(self._cells):
            cell.setProperty("strip", "true")
            cell.acted.connect(lambda place=place: self.chosen.emit(self._sessions[place]))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        strip = row(label(tr("Next up"), "label"), *self._cells, self._none, spacing=10)
        for place in range(1, _STRIP + 2):
            strip.setStretch(place, 1)
        box.addLayout(strip)

    def show_board(self, view: BoardView, blind: frozenset[str] = frozenset()) -> None:
        """`blind`: the sessions whose second check hides what the pump is to be set to (U-112)."""
        desks = {one.desk.id: one for one in (*view.chairs, *view.unplaced) if one.desk}
        for place, cell in enumerate(self._cells):
            alarm = view.next_up[place] if place < len(view.next_up) else None
            set_shown(cell, alarm is not None)
            if alarm is not None:
                self._sessions[place] = alarm.session
                hidden = alarm.session in blind
                self._show_cell(cell, alarm, desks[alarm.session], view, hidden=hidden)
        set_text(self._none, tr(_NOTHING) if desks else tr(_NOBODY))
        set_shown(self._none, not view.next_up)

    @staticmethod
    def _show_cell(cell: ActButton, alarm: Alarm, chair: ChairView, view: BoardView, *, hidden: bool) -> None:
        assert chair.desk is not None, "an alarm has a patient"
        figure, unit, _ = how_long(alarm.prompt, chair.desk, view.now)
        late = alarm.prompt.state is not Timeliness.WAITING
        act = act_words(alarm.prompt, chair.desk, hidden=hidden)
        cell.set_words(f"{figure} {unit}".strip(), tr("Chair {chair} · {act}", chair=alarm.chair, act=act))
        theme.set_state(cell, "tone", tone_of(alarm.prompt) if late else "")


class BoardPage(QWidget):
    chair_chosen = Signal(str, str)
    session_chosen = Signal(str)
    new_patient_asked = Signal()
    round_asked = Signal()
    records_asked = Signal()
    hand_over_asked = Signal()
    settings_asked = Signal()
    about_asked = Signal()
    reaction_asked = Signal()
    undo_asked = Signal(object)
    """The Opened whose chair was freed just now: the patient back."""

    def __init__(self, guard: Guard) -> None:
        super().__init__()
        self.setObjectName("board")
        self._cards: dict[tuple[str, str], BoardCard] = {}
        self.strip = NextUp()
        self.strip.chosen.connect(self.session_chosen)
        self._chairs = QWidget()
        self._chairs.setAccessibleName(tr("Chairs"))
        focus.as_group(self._chairs)
        self._grid = QGridLayout(self._chairs)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(10)
        self._problems = self._made_problems()
        self._undo = UndoLine(name="board.undo", guard=guard)
        self._undo.undo.connect(self._take_back)
        self._freed: tuple[Opened, datetime] | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(10)
        box.addWidget(self.strip)
        box.addWidget(self._problems)
        box.addWidget(self._chairs, 1)
        box.addWidget(self._undo)
        box.addLayout(self._made_footer(guard))

    def _made_problems(self) -> Card:
        self._problem_text = label(look="strong", wrap=True, name="board.protocol_problems")
        made = card(name="board.problems")
        made.add(self._problem_text)
        made.hide()
        return made

    def _made_footer(self, guard: Guard) -> QHBoxLayout:
        new = ActButton(tr("New patient"), name="board.new_patient")
        self._round = ActButton(tr("Round"), tr("checks of all chairs"), name="board.round")
        hand_over = ActButton(tr("Hand over..."), name="board.hand_over")
        self._records = ActButton(tr("Records"), tr("signed infusions"), name="board.records")
        settings = ActButton(tr("Unit..."), tr("chairs, people"), name="board.unit")
        about = ActButton(tr("About"), tr("label sources"), name="board.about")
        about.acted.connect(self.about_asked)
        reaction = reaction_button("board.reaction", guard)
        new.acted.connect(self.new_patient_asked)
        self._round.acted.connect(self.round_asked)
        self._records.acted.connect(self.records_asked)
        hand_over.acted.connect(self.hand_over_asked)
        settings.acted.connect(self.settings_asked)
        reaction.acted.connect(self.reaction_asked)
        return row(new, self._round, hand_over, self._records, settings, about, None, reaction, spacing=12)

    def show_orders(self, count: int) -> None:
        """How many spoken orders nobody has seen written: the list stands in the records."""
        said = tr("%n order to see|%n orders to see", "", count) if count else tr("signed infusions")
        self._records.set_words(tr("Records"), said)

    def show_freed(self, opened: Opened, chair: str, now: datetime) -> None:
        """For a minute it can be taken back."""
        self._freed = opened, now
        patient = opened.case.patient
        place = tr("Chair {chair} is free", chair=chair) if chair else tr("Taken off the board")
        self._undo.show_done(
            tr(
                "{place}: {name}. The record stands under Records.",
                place=place,
                name=texts.name(patient.family, patient.given),
            )
        )

    def _take_back(self) -> None:
        if self._freed is not None:
            self.undo_asked.emit(self._freed[0])
        self.forget_freed()

    def forget_freed(self) -> None:
        """The line about it names the patient."""
        self._freed = None
        self._undo.hide_done()

    def show_unsaved(self, rows: int) -> None:
        """How many rows of a round stand typed and are not saved."""
        self._round.set_words(
            tr("Round"), tr("{rows} not saved yet", rows=rows) if rows else tr("checks of all chairs")
        )

    def show_problems(self, problems: dict[str, tuple[str, ...]]) -> None:
        """Protocol files that are not offered, each with its first problems."""
        lines = (tr("Protocol files that are not offered:"), *first_problem_lines(problems))
        set_text(self._problem_text, "\n".join(lines))
        set_shown(self._problems, bool(problems))

    def show_board(self, view: BoardView, blind: frozenset[str] = frozenset()) -> None:
        """`blind`: the sessions whose second check hides what the first one found."""
        chairs = (*view.unplaced, *view.chairs)
        self._make_cards(tuple(one.key for one in chairs))
        self.strip.show_board(view, blind)
        if self._freed is not None and view.now - self._freed[1] >= UNDO_FOR:
            self.forget_freed()
        for one in chairs:
            made, said, mark = self._cards[one.key], card_words(one, view.now, blind), like_name_mark(one)
            made.show_words(said, mark, chosen=False)
            made.set_fit(said, mark)

    def _make_cards(self, chairs: tuple[tuple[str, str], ...]) -> None:
        if tuple(self._cards) == chairs:
            return
        clear(self._grid)
        self._cards = {key: BoardCard(*key) for key in chairs}
        across = columns_for(len(chairs))
        for place, made in enumerate(self._cards.values()):
            made.tapped.connect(self.chair_chosen)
            self._grid.addWidget(made, place // across, place % across)
        for row_ in range(self._grid.rowCount()):
            self._grid.setRowStretch(row_, int(row_ * across < len(chairs)))
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, int(column < across))


def columns_for(chairs: int) -> int:
    """4 by 2 for up to 8 chairs, 4 by 3 for up to 12, then up to 6 by 5 for 30 (U-108); fewer chairs, larger cards."""
    by_number = ((1, 1), (4, 2), (6, 3), (12, 4), (20, 5), (30, 6))
    return next((across for most, across in by_number if chairs <= most), 6)
