"""The record whole; beside it what was done otherwise and what was caught by a check, each line with its rule."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal

from nurse_assistant.application.board import Board
from nurse_assistant.application.looking_back import alarms_known_at
from nurse_assistant.application.ports import Attempt, SessionId, WorkstationEvent
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.deviations import Deviation
from nurse_assistant.ui.patient.past_view import AlarmsThen, PastView, no_alarms
from nurse_assistant.ui.patient.record_table import RecordTable, Row
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Box
from nurse_assistant.ui.steps.why_view import WhyView
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.layout import column, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.away_words import jump_words
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.why_words import Basis, basis_of_code
from nurse_assistant.ui.wording.words import (
    class_words,
    code_title,
    deviation_words,
    entry_words,
    kind_title,
    outcome_words,
)

_RECORD, _OTHERWISE, _CAUGHT, _CLOCK, _PAST = "record", "otherwise", "caught", "clock", "past"
_NOTHING = {
    _OTHERWISE: mark("Nothing was done otherwise."),
    _CAUGHT: mark("Nothing was caught by a check."),
}


@dataclass(frozen=True, slots=True)
class BesideRecord:
    """What the workstation's log says of a patient: nobody wrote it into the record."""

    jumps: tuple[WorkstationEvent, ...]
    """How the machine's clock moved while this patient was here."""
    alarms_at: AlarmsThen
    """The alarms of this patient as they stood at a moment."""


class WholeRecordBox(Box):
    chosen = Signal(int)
    history_asked = Signal()
    """The patient's earlier infusions."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, tr("The whole record"), name="whole_record")
        self._jumps: tuple[WorkstationEvent, ...] = ()
        self._alarms_at: AlarmsThen = no_alarms
        self._asked: int | None = None
        """The row whose basis is read."""
        self._which = ChoiceTiles((), name="whole_record.which", columns=4, small=True)
        self._which.setAccessibleName(tr("Which list"))
        self._which.changed.connect(self._turned)
        self._tables = {key: self._table(key) for key in (_RECORD, _OTHERWISE, _CAUGHT, _CLOCK)}
        self._tables[_RECORD].chosen.connect(self.chosen)
        for key in (_OTHERWISE, _CAUGHT):
            self._tables[key].chosen.connect(self._ask)
        self._nothing = label("", "soft", name="whole_record.nothing")
        self._why = WhyView(name="whole_record.why")
        self._why.turned.connect(self._turn)
        self._hint = label(
            tr("Tap a line, or Enter on it, to see the rule behind it."), "soft", name="whole_record.hint"
        )
        hint = row(self._hint, self._why.link)
        hint.setStretch(0, 1)
        self._past = PastView(bench)
        lists = column(self._which, *self._tables.values(), self._nothing, hint, self._why, self._past)
        for place in (1, 2, 3, 4, 7, 8):
            lists.setStretch(place, 1)
        self.body.addLayout(lists, 1)
        earlier = ActButton(tr("Earlier infusions and calendar"), name="whole_record.history")
        earlier.acted.connect(self.history_asked)
        self.acts.addWidget(earlier)
        self.acts.addStretch(1)

    def _table(self, key: str) -> RecordTable:
        table = RecordTable(name="whole_record.lines" if key == _RECORD else f"whole_record.{key}")
        table.wrap_rows()
        return table

    def show_view(self, view: DeskView) -> None:
        super().show_view(view)
        self._which.set_options((
            Option(_RECORD, tr("Record · {count} lines", count=len(view.lines))),
            Option(_OTHERWISE, tr("Done otherwise · {count}", count=len(view.guidance.deviations))),
            Option(_CAUGHT, tr("Caught by a check · {count}", count=len(view.attempts))),
            *([Option(_CLOCK, tr("The clock moved · {count}", count=len(self._jumps)))] if self._jumps else []),
            Option(_PAST, tr("What did the screen say at...?")),
        ))  # fmt: skip
        self._tables[_CLOCK].setAccessibleName(tr("Jumps of the clock"))
        self._tables[_CLOCK].show_rows(clock_rows(self._jumps, view))
        self._tables[_OTHERWISE].setAccessibleName(tr("Done otherwise"))
        self._tables[_CAUGHT].setAccessibleName(tr("Caught by a check"))
        self._tables[_RECORD].show_view(view)
        self._tables[_OTHERWISE].show_rows(otherwise_rows(view))
        self._tables[_CAUGHT].show_rows(caught_rows(view))
        self._past.show_view(view)
        self._turn()

    def open_record(self, view: DeskView, beside: BesideRecord) -> None:
        self._jumps, self._alarms_at = beside.jumps, beside.alarms_at
        self._which.choose(_RECORD)
        self.show_view(view)
        self._which.choose(_RECORD)
        self._turned()

    def open_past(self) -> None:
        self._which.choose(_PAST)
        self._turned()

    def _turned(self) -> None:
        if self._which.choice() == _PAST and self.view is not None:
            self._past.open_at(self.view, self._alarms_at)
        self._asked = None
        self._why.close_it()
        self._turn()

    def _turn(self) -> None:
        shown = self._which.choice() or _RECORD
        empty = shown not in (_RECORD, _PAST) and not self._tables[shown].has_rows()
        for key, table in self._tables.items():
            set_shown(table, key == shown and not empty)
        set_shown(self._past, shown == _PAST)
        set_text(self._nothing, tr(_NOTHING[shown]) if shown in _NOTHING else "")
        set_shown(self._nothing, empty)
        rules = shown in (_OTHERWISE, _CAUGHT) and not empty
        set_shown(self._hint, rules)
        set_shown(self._why.link, rules and self._asked is not None)

    # --- why ------------------------------------------------------------------------------------------------------

    def _ask(self, place: int) -> None:
        """The rule behind a line, below the list."""
        if self.view is None:
            return
        self._asked = place
        self._why.show_basis(self._basis_of(place, self.view), self.view.session.protocol)
        if not self._why.is_open():
            self._why.toggle()

    def _basis_of(self, place: int, view: DeskView) -> Callable[[], Iterable[Basis]]:
        if self._which.choice() == _CAUGHT:
            attempt = view.attempts[place]
            return lambda: [basis_of_code(code, attempt.entry, view) for code in attempt.codes]
        deviation = view.guidance.deviations[place]
        line = next(one for one in view.lines if one.entry.number == deviation.entry)
        return lambda: [basis_of_code(deviation.code, line.entry, view)]


def beside_record(board: Board, session: SessionId) -> BesideRecord:
    """The alarms are read when they are asked for: years of them lie in the file."""
    return BesideRecord(
        board.clock_jumps(session), lambda moment: alarms_known_at(board.events_of(session), session, moment)
    )


def otherwise_rows(view: DeskView) -> tuple[Row, ...]:
    """What was done otherwise than the protocol says, newest line first; a row's number is its place among them."""
    found = tuple(enumerate(view.guidance.deviations))
    return tuple(_otherwise_row(place, one, view) for place, one in reversed(found))


def _otherwise_row(place: int, deviation: Deviation, view: DeskView) -> Row:
    entry = next(line.entry for line in view.lines if line.entry.number == deviation.entry)
    what = texts.joined(deviation_words(deviation), class_words(deviation.kind), entry_words(entry, view.zone))
    return Row(place, (texts.time(entry.at, view.zone), kind_title(entry.kind), what, entry.person))


def clock_rows(jumps: tuple[WorkstationEvent, ...], view: DeskView) -> tuple[Row, ...]:
    """From the workstation's log, newest first: no person wrote them."""
    return tuple(
        Row(place, (texts.time(one.at, view.zone), tr("Clock"), jump_words(one, view.zone), tr(one.by)))
        for place, one in reversed(tuple(enumerate(jumps)))
    )


def caught_rows(view: DeskView) -> tuple[Row, ...]:
    """What was tried, and why it was not recorded, newest first; a row's number is its place among the attempts."""
    return tuple(_caught_row(place, one, view) for place, one in reversed(tuple(enumerate(view.attempts))))


def _caught_row(place: int, attempt: Attempt, view: DeskView) -> Row:
    entry = attempt.entry
    why = ", ".join(code_title(code) for code in attempt.codes)
    what = texts.joined(entry_words(entry, view.zone), f"{outcome_words(attempt.outcome)}: {why}")
    time = texts.time(entry.recorded_at, view.zone)
    return Row(place, (time, kind_title(entry.kind), what, entry.by))
