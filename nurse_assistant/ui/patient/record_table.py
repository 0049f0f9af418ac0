"""The record in sight: newest first, corrected values struck through with the new one, struck lines still there."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nurse_assistant.application.ports import UNIDENTIFIED
from nurse_assistant.application.views import DeskView, LogLine
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.line_keys import LineKeys
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.kind_words import moment
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.record_words import claimed_words, shown_word
from nurse_assistant.ui.wording.words import entry_words, kind_title

_WRITTEN_LATER_MIN = 5
_ROW_HEIGHT = 44
_HEADERS = (mark("Time"), mark("What"), "", mark("Who"))
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table; several may tell of one line: as it stands, as it was, and who corrected it why."""

    number: int
    cells: tuple[str, str, str, str]
    struck: bool = False
    soft: bool = False


def row_height() -> int:
    """High enough to be tapped, at the present text size."""
    return theme.current().grown(_ROW_HEIGHT)


def rows_of(line: LogLine, now: datetime, zone: ZoneInfo) -> tuple[Row, ...]:
    entry = line.entry
    time = texts.time_s(entry.at, zone) if entry.kind is Kind.REACTION_REPORTED else moment(entry.at, now, zone)
    words = entry_words(entry, zone)
    if minutes_between(entry.at, entry.recorded_at) > _WRITTEN_LATER_MIN:  # U-90: when it was written stands with it
        words = texts.joined(words, tr("written {moment}", moment=moment(entry.recorded_at, now, zone)))
    rows = [Row(entry.number, (time, kind_title(entry.kind), words, _who(entry)), struck=line.struck)]
    before = {amendment.number: stood for stood, amendment in line.earlier}
    by = line.written.by
    for one in line.corrections:
        if one is line.claim:
            rows.append(Row(entry.number, _claimed(one, now, zone), soft=True))
            continue
        if one.number in before:
            rows.append(Row(entry.number, ("", tr("was"), was_words(before[one.number], now, zone), by), True, True))
            by = one.by
        rows.append(_correction(entry.number, one, now, zone))
    return tuple(rows)


def _who(entry: Entry) -> str:
    """Who acted and who wrote, both within the column: of a claimed line the place where it was written is not said."""
    if entry.person == entry.by:
        return shown_word(UNIDENTIFIED) if entry.by == UNIDENTIFIED else entry.by
    if entry.by == UNIDENTIFIED:
        return tr("{person}, by unidentified", person=entry.person)
    return tr("{person}, by {who}", person=entry.person, who=entry.by)


def was_words(stood: Entry, now: datetime, zone: ZoneInfo) -> str:
    """A value that was corrected, with its time: it may have been the time."""
    return texts.joined(moment(stood.at, now, zone), entry_words(stood, zone))


def _correction(number: int, one: Entry, now: datetime, zone: ZoneInfo) -> Row:
    cells = (
        moment(one.at, now, zone),
        kind_title(one.kind),
        tr("reason: {reason}", reason=shown_word(one.reason)),
        one.by,
    )
    return Row(number, cells, soft=True)


def _claimed(claim: Entry, now: datetime, zone: ZoneInfo) -> tuple[str, str, str, str]:
    return moment(claim.at, now, zone), tr("Claimed"), claimed_words(claim), claim.by


class RecordModel(QAbstractTableModel):
    """Rows of the record. Changed only when the lines changed: a reset takes the selection away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row_at(self, index: int) -> Row:
        return self._rows[index]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return len(_HEADERS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return texts.keep_units(row.cells[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = row.cells[index.column()]
            return tr("{words}, struck out", words=said) if row.struck else said
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.FontRole:
            font = theme.current().font("small", bold=index.column() == 1 and not row.soft)
            font.setStrikeOut(row.struck and index.column() != 3)
            return font
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.current().colour("soft" if row.soft or row.struck else "ink")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return tr(_HEADERS[section])
        return None


class RecordTable(QTableView):
    """Tap a line, or Enter on it, to correct it."""

    chosen = Signal(int)
    """The number of the entry."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(tr("Record, newest first"))
        self._model = RecordModel(self)
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        theme.follow(self, self._measure)
        LineKeys(self).entered.connect(self._choose)
        self.clicked.connect(lambda index: self._choose(index.row()))

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height())
        self.verticalHeader().setMinimumSectionSize(row_height())
        header, look = self.horizontalHeader(), theme.current()
        header.setMinimumSectionSize(40)
        for column, width, words in ((0, 98, 82), (1, 170, 130), (3, 190, 105)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, max(width, look.grown(words)))  # what is written needs most of the room
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def show_view(self, view: DeskView, *, first_only: bool = False) -> None:
        lines = view.lines[:1] if first_only else view.lines
        self._model.show_rows(tuple(row for line in lines for row in rows_of(line, view.now, view.zone)))

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        self._model.show_rows(rows)

    def has_rows(self) -> bool:
        return self._model.rowCount() > 0

    def wrap_rows(self) -> None:
        """Where there is room a long line is shown whole, over as many lines as it takes."""
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def _choose(self, row: int) -> None:
        self.chosen.emit(self._model.row_at(row).number)
