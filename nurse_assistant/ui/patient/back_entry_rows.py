"""The rows of the downtime sheet on the screen, in the order of the paper: each with its time and its figures.

A row gives the drafts it stands for, says what became of them, and lets go only of what is in the record.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.downtime import KIND_OF, WITH_CHECK, Act, DowntimeRow
from nurse_assistant.domain.fields import FIELDS
from nurse_assistant.domain.fields import Field as EntryField
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.patient.entry_form import Editor, make_editor
from nurse_assistant.ui.steps.check_inputs import OXYGEN, PUMP, CheckInputs
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.dates import TimeField
from nurse_assistant.ui.widgets.fields import Field, NoteLine, TextField
from nurse_assistant.ui.widgets.layout import column, flow, label, row, rule, set_shown, set_text
from nurse_assistant.ui.wording.downtime_words import planned_time, row_title
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.words import kind_title

WIDTHS: Mapping[str, int] = {
    "planned": 52, "what": 150, "at": 98, "pressure": 112, "pulse_per_min": 70, "resp_per_min": 70,
    "spo2_percent": 70, "temp_c": 82, "looked": 212,
}  # fmt: skip
"""The columns, in pixels at 100 %."""
_GAP = 8
_ANY_WIDTH = (1 << 24) - 1
_PLAIN: tuple[Kind, ...] = (
    Kind.NOTE, Kind.NOTE, Kind.NOTE, Kind.REACTION_REPORTED, Kind.PUMP_STOPPED, Kind.REACTION_GRADED,
    Kind.REACTION_MEDICINE_GIVEN, Kind.INFUSION_RESUMED,
)  # fmt: skip
"""Below the plan: three lines for anything else, then the boxes of a reaction, as on the paper."""
_ON_PAPER: Mapping[Kind, tuple[str, ...]] = {
    Kind.NOTE: ("text",),
    Kind.REACTION_GRADED: ("grade",),
    Kind.REACTION_MEDICINE_GIVEN: ("medicine", "dose", "route"),
    Kind.INFUSION_RESUMED: ("rate_ml_h",),
}
"""What these rows have boxes for."""
_TIME_WITH_UNIT, _NOTE = 150, 440
_TITLES = {Kind.NOTE: mark("Other:"), Kind.INFUSION_RESUMED: mark("Restarted at, rate")}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A draft of a row, and the time it is put in order by."""

    at: datetime
    place: int
    draft: Draft


class SheetRow(QFrame):
    """What all rows have: a planned time, a title, the time it was done, and what became of it."""

    changed = Signal()
    answer_asked = Signal()

    def __init__(self, bench: Bench, place: int, planned: str, title: str) -> None:
        super().__init__()
        name = f"back_entry.{place}"
        self.setObjectName(name)
        self._bench, self.title = bench, title
        self._whose = tr("Row {number}, {title}", number=place + 1, title=title)
        """For who listens: two rows may be called the same."""
        self.at = TimeField(
            tr("Done at"), name=f"{name}.time", zone=bench.zone, now=bench.clock.now, minus=False
        )  # fmt: skip
        self.at.changed.connect(self.changed)
        self._planned = label(planned, "strong", name=f"{name}.planned")
        self._what = label(title, "strong", name=f"{name}.what", wrap=True)
        self._state = label(look="note", name=f"{name}.state", wrap=True)
        self._answer = ActButton(tr("Answer..."), name=f"{name}.answer", role="next", guard=bench.guard)
        self._answer.set_about(self._whose)
        self._answer.acted.connect(self.answer_asked)
        self._written: list[str] = []
        self._foot = row(self._state, self._answer, spacing=10)
        self._foot.setStretch(0, 1)
        self._foot.setContentsMargins(0, 4, 0, 0)
        self.tell("")

    def inputs(self) -> tuple[QWidget, ...]:
        """What is typed into."""
        return (self.at,)

    def is_done(self) -> bool:
        """All of it is in the record: there is nothing left to type."""
        return self.at.isHidden()

    def _end(self) -> None:
        for one in self.inputs():
            set_shown(one, False)

    def fields(self) -> tuple[Field, ...]:
        return (self.at,)

    def tell(self, words: str, *, asks: bool = False) -> None:
        """What keeps it from the record; `asks`: the guide's question can be answered from here."""
        set_text(self._state, " ".join((*self._written, *([words] if words else ()))))
        theme.set_state(self._state, "look", "note" if words else "body")
        set_shown(self._state, bool(self._state.text()))
        set_shown(self._answer, asks)

    def tell_problem(self, problem: str) -> None:
        """What a field says already is not said twice."""
        self.tell("" if any(problem == field.note() for field in self.fields()) else problem)

    def _notes(self) -> tuple[QWidget, ...]:
        """Below the narrow fields, in the full width: what they have to say, and which day or hour a time means."""
        return NoteLine(self.fields(), name=f"{self.objectName()}.notes"), self.at.question_tiles()

    def come_in_sight(self) -> None:
        """To what is to be done here next."""
        focus.bring_into_sight(self)
        focus.go_to(self.at.edit if self._answer.isHidden() else self._answer, Qt.FocusReason.OtherFocusReason)

    def tell_written(self, draft: Draft, words: str) -> None:
        """This one is in the record: let go of it, and say where it stands."""
        self.let_go(draft)
        self._written.append(words)
        self.tell("")

    def is_empty(self) -> bool:
        return all(field.is_empty() for field in self.fields())

    def problem(self) -> str:
        """Why it cannot be read yet."""
        for field in self.fields():
            field.settle()
        said = next((field.problem() for field in self.fields() if field.problem()), "")
        return said or ("" if self.at.value() is not None else tr("When? Type the time of the sheet."))

    def drafts(self) -> tuple[Draft, ...]:
        """With the typed time, in the order they are recorded."""
        raise NotImplementedError

    def let_go(self, draft: Draft) -> None:
        """This one is in the record."""
        raise NotImplementedError


class PlanRow(SheetRow):
    """A row of the plan: the act, and before it the vital signs taken with it."""

    def __init__(self, bench: Bench, place: int, planned: DowntimeRow, view: DeskView, *, waits: bool) -> None:
        super().__init__(bench, place, "" if waits else planned_time(planned, view), row_title(planned))
        self._row = planned
        self._check = _Check(name=f"{self.objectName()}.check", zone=bench.zone) if planned.act in WITH_CHECK else None
        self._done = False
        self._build()

    def _build(self) -> None:
        cells: dict[str, QWidget] = {"planned": self._planned, "what": self._what, "at": self.at}
        check, line = self._check, QWidget()
        if check is not None:
            cells |= {"pressure": check.pressure, **check.numbers, "looked": check.looked}
            check.looked.setAccessibleName(f"{self._whose}: {check.looked.accessibleName()}")
            check.changed.connect(self.changed)
            check.setLayout(column(_line(cells), check.signs, spacing=4))
            line = check
        else:
            line.setLayout(_line(cells))
        theme.follow(self, lambda: _measure(cells))
        theme.follow(self, self._label)
        self.setLayout(column(line, *self._notes(), self._foot, rule(), spacing=4))

    def _label(self) -> None:
        """In large text the row is no line of a table: every field says what it is."""
        for field in self.fields():
            field.set_bare(self._whose, bare=not theme.current().is_large)

    def inputs(self) -> tuple[QWidget, ...]:
        check = self._check
        return (self.at, *(() if check is None else (*check.fields, check.looked, check.signs)))

    def fields(self) -> tuple[Field, ...]:
        return (self.at, *(self._check.fields if self._check is not None else ()))

    def is_empty(self) -> bool:
        return super().is_empty() and not (self._check is not None and self._check.has_input())

    def drafts(self) -> tuple[Draft, ...]:
        at = self.at.value()
        check = () if self._check is None else self._check.drafts()
        kind = KIND_OF.get(self._row.act)
        if kind is None or self._done:
            acts: tuple[Draft, ...] = ()
        else:
            rate = {} if self._row.rate_ml_h is None else {"rate_ml_h": self._row.rate_ml_h}
            acts = (Draft(kind, rate),)
        return tuple(Draft(one.kind, one.data, at=at) for one in (*check, *acts))

    def problem(self) -> str:
        lacks = self._row.act is Act.CHECK and self._check is not None and not self._check.has_input()
        return super().problem() or (tr("Vital signs: nothing is typed yet.") if lacks else "")

    def let_go(self, draft: Draft) -> None:
        if draft.kind is Kind.VITAL_SIGNS and self._check is not None:
            self._check.let_go(draft.data)
        else:
            self._done = True
        if not self.drafts():
            self.at.clear_text()
            self._end()


class _Check(CheckInputs):
    """The line of a row with vital signs: its time and its figures side by side, the signs below."""

    def __init__(self, *, name: str, zone: ZoneInfo) -> None:
        super().__init__(name=name, zone=zone, but=(OXYGEN, PUMP))

    def _show_signs(self, shown: bool) -> None:
        set_shown(self.signs, shown)


class PlainRow(SheetRow):
    """Anything else, with the fields its kind has."""

    def __init__(self, bench: Bench, place: int, kind: Kind) -> None:
        super().__init__(bench, place, "", tr(_TITLES[kind]) if kind in _TITLES else kind_title(kind))
        self._kind = kind
        self._editors: tuple[Editor, ...] = tuple(
            _editor(field, bench, f"{self.objectName()}.{field.name}")
            for field in FIELDS[kind]
            if field.name in _ON_PAPER.get(kind, ())
        )
        cells: dict[str, QWidget] = {"planned": self._planned, "what": self._what}
        typed = QWidget()
        typed.setLayout(flow(*self.inputs(), spacing=_GAP))
        line = row(self._planned, self._what, typed, spacing=_GAP)
        line.setStretch(2, 1)
        theme.follow(self, lambda: _measure(cells))
        theme.follow(self, lambda: self.at.setMinimumWidth(theme.current().grown(_TIME_WITH_UNIT)))
        for field in self.fields():
            field.set_bare(self._whose, bare=False)
            field.changed.connect(self.changed)
        self.setLayout(column(line, *self._notes(), self._foot, rule(), spacing=4))

    def inputs(self) -> tuple[QWidget, ...]:
        return (self.at, *(one.widget for one in self._editors))

    def fields(self) -> tuple[Field, ...]:
        return (self.at, *(one.widget for one in self._editors if isinstance(one.widget, Field)))

    def problem(self) -> str:
        missing = any(one.field.required and one.read() is None for one in self._editors)
        return super().problem() or (tr("Something is still missing in this row.") if missing else "")

    def drafts(self) -> tuple[Draft, ...]:
        data = {one.field.name: value for one in self._editors if (value := one.read()) is not None}
        return (Draft(self._kind, data, at=self.at.value()),)

    def let_go(self, draft: Draft) -> None:
        for field in self.fields():
            field.clear_text()
        self._end()


def _editor(wanted: EntryField, bench: Bench, name: str) -> Editor:
    """As in the form of a late entry; a note is as wide as the row has room in large text, too."""
    if wanted.name != "text":
        return make_editor(wanted, bench, name, wanted.words, "")
    text = TextField(kind_title(Kind.NOTE), name=name)
    theme.follow(text, lambda: text.setFixedWidth(theme.current().grown(_NOTE)))
    return Editor(wanted, text, lambda: text.value() or None, text.problem)


class SheetHead(QFrame):
    """What the columns are, with their units."""

    def __init__(self, *, waits: bool) -> None:
        super().__init__()
        self.setObjectName("back_entry.head")
        titles = {
            "planned": "" if waits else tr("Plan"), "what": tr("What"), "at": tr("Done at\n24 h"),
            "pressure": tr("Blood pressure\nmmHg"), "pulse_per_min": tr("Pulse\n/min"),
            "resp_per_min": tr("Resp\n/min"), "spo2_percent": tr("SpO₂\n%"), "temp_c": tr("Temp\n°C"),
            "looked": tr("New or worse signs\nsince the start?"),
        }  # fmt: skip
        cells: dict[str, QWidget] = {key: label(words, "label", wrap=True) for key, words in titles.items()}
        theme.follow(self, lambda: _measure(cells))
        self.setLayout(_line(cells))
        theme.follow(self, lambda: set_shown(self, not theme.current().is_large))


def sheet_rows(bench: Bench, rows: Sequence[DowntimeRow], view: DeskView) -> tuple[SheetRow, ...]:
    """The whole sheet, from top to bottom."""
    waits = any(one.act is Act.RESUME for one in rows)
    planned = [PlanRow(bench, n, one, view, waits=waits) for n, one in enumerate(rows)]
    plain = [PlainRow(bench, n, kind) for n, kind in enumerate(_PLAIN, len(planned))]
    return (*planned, *plain)


def _line(cells: Mapping[str, QWidget]) -> QHBoxLayout:
    return row(*cells.values(), None, spacing=_GAP)


def _measure(cells: Mapping[str, QWidget]) -> None:
    for key, cell in cells.items():
        width = theme.current().grown(WIDTHS[key])
        cell.setMinimumWidth(width)
        cell.setMaximumWidth(_ANY_WIDTH if theme.current().is_large else width)
