"""One patient's row of a round: the parts of a check side by side, with a time of their own and a save of their own."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import ChairView, DeskView
from nurse_assistant.domain.vocabulary import Phase
from nurse_assistant.ui.frame import card_fit
from nurse_assistant.ui.steps.check_inputs import OXYGEN, PUMP, CheckInputs
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.dates import TimeField
from nurse_assistant.ui.widgets.fields import NoteLine
from nurse_assistant.ui.widgets.layout import column, label, row, rule, set_shown, set_text
from nurse_assistant.ui.widgets.spread_layout import spread
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.chair_words import card_words, like_name_mark
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.words import phase_words

WIDTHS: Mapping[str, int] = {
    "who": 206, "pressure": 112, "pulse_per_min": 72, "resp_per_min": 72, "spo2_percent": 72, "temp_c": 82,
    PUMP: 98, "looked": 236, "at": 196, "save": 100,
}  # fmt: skip
"""The columns, in pixels at 100 %: head and rows stand under one another by them."""
GAP = 8
_REST = 100
_ANY_WIDTH = (1 << 24) - 1
"""Qt's own largest width: in large text a row is no line of a table."""
_MOST_LINES = 3
"""Of a name, before it goes down a step (U-114)."""
UNDO_FOR = timedelta(seconds=60)


def _line(cells: Mapping[str, QWidget]) -> QHBoxLayout:
    """Side by side; what is left over goes to the names, so that few of them wrap."""
    line = row(*(cells[key] for key in WIDTHS), None, spacing=GAP)
    line.setStretch(0, _REST)
    return line


def _measure(cells: Mapping[str, QWidget]) -> None:
    for key, cell in cells.items():
        width = theme.current().grown(WIDTHS[key])
        # In large text a field needs the room of its own label and unit, which no column knows.
        cell.setMinimumWidth(0 if theme.current().is_large and key != "who" else width)
        most = 2 * width if key == "who" else width
        cell.setMaximumWidth(_ANY_WIDTH if theme.current().is_large else most)


class RoundRow(CheckInputs):
    save_asked = Signal()
    undo_asked = Signal(int)
    """The number of the entry that was just saved."""
    left_last_field = Signal()
    """Enter in the last figure: the next row's first one is wanted."""

    def __init__(self, bench: Bench, session: str) -> None:
        name = f"round.{session}"
        super().__init__(name=name, zone=bench.zone, but=(OXYGEN,))
        self.session = session
        self._bench = bench
        self._saved: tuple[int, datetime] | None = None
        self.at = TimeField(tr("Time"), name=f"{name}.at", zone=bench.zone, now=bench.clock.now)
        self._chair = label(look="title", name=f"{name}.chair")
        self._who = label(look="strong", name=f"{name}.who", wrap=True)
        self._mark = label(look="small", name=f"{name}.mark", wrap=True)
        self._notes = NoteLine((*self.fields, self.at), name=f"{name}.notes")
        self._refused = label(look="note", name=f"{name}.refused", wrap=True)
        self._button = ActButton(tr("Save"), name=f"{name}.save", guard=bench.guard)
        self._button.set_narrow()
        self._button.acted.connect(self._pressed)
        self.changed.connect(self._stamp)
        self.at.changed.connect(self._show_button)
        self._build()
        self._show_button()

    def _build(self) -> None:
        self._place = QFrame()
        self._place.setProperty("panel", "flat")
        inside = row(self._chair, column(None, self._who, self._mark, None, spacing=0), spacing=6)
        inside.setContentsMargins(8, 2, 4, 2)
        inside.setStretch(1, 1)
        self._chair.setMinimumWidth(34)
        self._place.setLayout(inside)
        placed: dict[str, QWidget] = {"who": self._place, "pressure": self.pressure, **self.numbers,
                                      "looked": self.looked, "at": self.at, "save": self._button}  # fmt: skip
        self._cells = placed
        self._table = _line(placed)
        self._lines = spread(shares=tuple(WIDTHS.values()), spacing=GAP)
        theme.follow(self, self._arrange)
        kept = self.numbers[PUMP].sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.numbers[PUMP].setSizePolicy(kept)
        set_shown(self._refused, False)
        self.setLayout(column(self._table, self._lines, self.signs, self._notes, self._refused, rule(), spacing=4))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for field in self.fields:
            field.edit.returnPressed.connect(lambda edit=field.edit: self._go_on(edit))

    def _arrange(self) -> None:
        """A line of the table; in large text as many lines as it takes, the name first."""
        _measure(self._cells)
        large = theme.current().is_large
        came, left = (self._lines, self._table) if large else (self._table, self._lines)
        for place, cell in enumerate(self._cells.values()):
            if came.indexOf(cell) >= 0:
                continue
            left.removeWidget(cell)
            if large:
                self._lines.addWidget(cell)
            else:
                self._table.insertWidget(place, cell, _REST if cell is self._place else 0)
        for cell in (self._button, self._place):
            self._table.setAlignment(cell, Qt.AlignmentFlag.AlignTop)

    # --- showing

    def show_row(self, chair: ChairView, now: datetime, *, blind: bool) -> None:
        """`blind`: a second check is under way; what the pump is set to stays hidden (U-112)."""
        desk = chair.desk
        assert desk is not None, "a row has a patient"
        said = card_words(chair, now)
        set_text(self._chair, chair.chair)
        set_text(self._who, said.name)
        lines = card_fit.lines_of(said.name, "strong", self._who.width())
        theme.set_state(self._who, "look", "strong" if lines <= _MOST_LINES else "small")
        due = f"{said.act} {said.figure} {said.unit}".strip() if said.tone and not blind else ""
        set_text(
            self._mark, texts.joined(like_name_mark(chair), tr("second check") if blind else "", *_where(desk), due)
        )
        theme.set_state(self._place, "tone", said.tone if due else "")
        set_shown(self.numbers[PUMP], desk.state.phase is not Phase.OBSERVING)
        for field in (*self.fields, self.at):
            field.set_bare(tr("Chair {chair}", chair=chair.chair), bare=not theme.current().is_large)
        self._button.set_about(tr("Chair {chair}", chair=chair.chair))
        self.show_view(desk)
        if blind:
            self.numbers[PUMP].set_last("")
            self.numbers[PUMP].set_note("")
        if self._saved is not None and now - self._saved[1] >= UNDO_FOR:
            self._saved = None
        self._show_button()

    def _show_button(self) -> None:
        typed = self.has_input()
        if self._saved is not None and not typed:
            at = texts.time(self._saved[1], self._zone)
            self._button.set_role("secondary")
            self._button.set_words(tr("Undo"), tr("saved {time}", time=at))
            self._button.set_open(True, tr("saved {time}", time=at))
            return
        self._button.set_words(tr("Save"), self._button.small())
        self._button.set_role("primary" if typed else "secondary")
        self._button.set_open(typed, "" if typed else tr("empty"))

    def _show_signs(self, shown: bool) -> None:
        set_shown(self.signs, shown)

    # --- typing

    def _stamp(self) -> None:
        """The time of the row is that of its first figure; it can be changed."""
        if self.has_input() and self.at.is_empty():
            self.at.set_now()
        elif not self.has_input() and not self.at.is_empty():
            self.at.clear_text()
        set_shown(self._refused, False)
        self._show_button()

    def _go_on(self, edit: QLineEdit) -> None:
        """Enter goes on like the next key on a form of figures; it records nothing and answers nothing."""
        shown = [field.edit for field in self.fields if not field.isHidden()]
        place = shown.index(edit)
        if place + 1 < len(shown):
            shown[place + 1].setFocus()
        else:
            self.left_last_field.emit()

    def start_typing(self) -> None:
        self.pressure.edit.setFocus()

    # --- recording

    def _pressed(self) -> None:
        if self._saved is not None and not self.has_input():
            self.undo_asked.emit(self._saved[0])
        else:
            self.save_asked.emit()

    def ready_draft(self) -> Draft | None:
        """The check with its time, or nothing: what cannot be read is said in the row."""
        self.at.settle()
        drafts = self.drafts()
        if not self.settle() or self.at.problem() or not drafts:
            return None
        if self.holds_back():
            self.show_refused(self.asked() or tr("Please look again. As it stands: save again."))
            return None
        return replace(drafts[0], at=self.at.value())

    def show_saved(self, draft: Draft, number: int) -> None:
        self._saved = (number, self._bench.clock.now())
        set_shown(self._refused, False)
        self.let_go(draft.data)
        self._show_button()

    def show_undone(self) -> None:
        self._saved = None
        self._show_button()

    def show_refused(self, sentence: str) -> None:
        """The guide's answer to this row; what was typed stays."""
        set_text(self._refused, sentence)
        set_shown(self._refused, True)


class RoundHead(QFrame):
    """What the columns are, with their units."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("round.head")
        titles = {
            "who": tr("Round\nChair"),
            "pressure": tr("Blood pressure\nmmHg"),
            "pulse_per_min": tr("Pulse\n/min"),
            "resp_per_min": tr("Resp\n/min"),
            "spo2_percent": tr("SpO₂\n%"),
            "temp_c": tr("Temp\n°C"),
            PUMP: tr("Pump shows\nmL/h"),
            "looked": tr("New or worse signs\nsince the start?"),
            "at": tr("Time\n24 h"),
            "save": "",
        }
        cells = {key: label(titles[key], "label", wrap=True) for key in WIDTHS}
        theme.follow(self, lambda: _measure(cells))
        self.setLayout(_line(cells))


def _where(desk: DeskView) -> tuple[str, ...]:
    return {
        Phase.PAUSED: (tr("PAUSED"),),
        Phase.REACTION: (phase_words(Phase.REACTION),),
        Phase.OBSERVING: (tr("observation"),),
    }.get(desk.state.phase, ())
