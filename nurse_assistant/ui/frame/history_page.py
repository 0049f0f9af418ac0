"""One patient over time: what the last infusion means for the next, when that falls, and every infusion so far."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.patient_history import History, PastInfusion
from nurse_assistant.application.ports import SessionId
from nurse_assistant.domain.entries import Patient
from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import Card, Scroll, card, column, label, row, set_shown, set_text
from nurse_assistant.ui.widgets.line_table import LineTable
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.history_words import (
    calendar_title,
    dose_words,
    end_words,
    next_row_title,
    next_row_words,
    planned_words,
    reaction_words,
)
from nurse_assistant.ui.wording.identifiers import spaced_identifier
from nurse_assistant.ui.wording.language import mark, tr

_HEADERS = (
    mark("Day"), mark("How it ended"), mark("Regimen"), mark("Infusion"), mark("Volume given"), mark("Reaction"),
)  # fmt: skip
_IN_THE_RECORD = (2, 4)
"""Regimen and volume: whoever taps the line reads them, too."""
_ROW = 44
_LEAST_ROWS = 4
"""The headers and three infusions are in sight; for more of them the page scrolls."""
_SHOWN = 4
"""How many dates to come stand on the page; all of them are in the calendar file."""


class HistoryPage(QWidget):
    left = Signal()
    export_asked = Signal(str)
    """The session of the newest infusion shown."""
    record_chosen = Signal(str)
    """The session of the infusion that was tapped."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("history")
        focus.as_place(self)
        self._sessions: tuple[SessionId, ...] = ()
        """Newest first, as in the list."""
        self._title = label(look="title", name="history.title", wrap=True)
        self._next = self._made_card("next", tr("The next infusion"))
        self._calendar = self._made_card("calendar", tr("Calendar"))
        self._dates = [label(name=f"history.date.{place}", wrap=True) for place in range(_SHOWN)]
        for line in self._dates:
            self._calendar[0].add(line)
        self._list = _made_list()
        self._list.chosen.connect(self._choose)
        self._export = ActButton(tr("Export or calendar file..."), name="history.export")
        self._export.acted.connect(self._ask_for_export)
        self._lay_out()

    def _made_card(self, name: str, heading: str) -> tuple[Card, "Lines"]:
        made, lines = card(name=f"history.{name}", spacing=4, margins=14), Lines(name)
        made.add(label(heading, "label"))
        made.add(lines)
        return made, lines

    def _ask_for_export(self) -> None:
        self.export_asked.emit(self._sessions[0])

    def _choose(self, line: int) -> None:
        self.record_chosen.emit(self._sessions[line])

    def _lay_out(self) -> None:
        back = ActButton(tr("Back"), name="history.back", icon="back")
        back.acted.connect(self.left)
        above = row(self._next[0], self._calendar[0], spacing=10)
        above.setStretch(0, 3)
        above.setStretch(1, 2)
        self._calendar[0].body.addStretch(1)
        self._next[0].body.addStretch(1)
        past = card(name="history.past", spacing=6, margins=14)
        past.add(label(tr("Infusions here so far · tap one to open its record"), "label"))
        past.add(self._list, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        inside = QWidget()
        whole = column(self._title, above, past, spacing=10)
        whole.setStretch(2, 1)
        inside.setLayout(whole)
        box.setSpacing(10)
        box.addWidget(Scroll(inside, name="history.scroll"), 1)
        box.addLayout(row(back, None, self._export))

    def show_history(self, patient: Patient, found: History, today: date) -> None:
        name = texts.name(patient.family, patient.given)
        set_text(self._title, texts.joined(name, spaced_identifier(patient.identifier)))
        self._sessions = tuple(one.session for one in reversed(found.infusions))
        self._next[1].say(next_row_title(found), next_row_words(found))
        self._calendar[1].say(calendar_title(found, today))
        for place, line in enumerate(self._dates):
            shown = place < len(found.to_come)
            set_shown(line, shown)
            if shown:
                one = found.to_come[place]
                dose = tr("cycle {cycle}, day {day}", cycle=one.dose.cycle, day=one.dose.day)
                set_text(line, f"{planned_words(one, today)} · {dose}")
        for place in _IN_THE_RECORD:  # large text needs the room
            self._list.setColumnHidden(place, theme.current().is_large)
        self._list.show_lines(map(cells, reversed(found.infusions)))


class Lines(QWidget):
    """What it is, large, and why."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._title = label(look="heading", name=f"history.{name}.title", wrap=True)
        self._words = label(name=f"history.{name}.words", wrap=True)
        self.setLayout(column(self._title, self._words, spacing=4))

    def say(self, title: str, words: str = "") -> None:
        set_text(self._title, title)
        set_text(self._words, words)
        set_shown(self._words, bool(words))


def cells(one: PastInfusion) -> tuple[str, ...]:
    """One row, in the order of the headers."""
    return (
        texts.date(one.on),
        end_words(one),
        dose_words(one),
        str(one.order.infusion_number),
        texts.volume(one.volume_given_ml.quantize(Decimal(1))) if one.was_given else tr("none"),
        reaction_words(one),
    )


def _made_list() -> LineTable:
    says = tr("Infusions here so far")
    made = LineTable([tr(one) for one in _HEADERS], name="history.list", says=says, stretched=1)
    row_height = theme.scaled(_ROW, theme.current().text_scale)
    made.setMinimumHeight(_LEAST_ROWS * row_height)
    made.verticalHeader().setDefaultSectionSize(row_height)
    return made
