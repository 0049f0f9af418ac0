"""One page of the list of signed infusions, and the way to the next. It shows rows; which ones is not its business."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from nurse_assistant.application.infusion_summary import Summary
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import column, label, row, set_shown, set_text
from nurse_assistant.ui.widgets.line_keys import LineKeys
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.review_words import HEADERS, cells

_ROW, _LEAST, _MOST = 56, 120, 260
"""Height of a row, least and greatest width of a column, in pixels at 100 %."""
_STRETCHED = 4
"""The column that takes what room is left: what was done otherwise."""


class InfusionList(QWidget):
    chosen = Signal(int)
    """The row."""
    turned = Signal(int)
    """1: older infusions; -1: newer ones."""

    def __init__(self) -> None:
        super().__init__()
        self._table = _made_table()
        LineKeys(self._table).entered.connect(self.chosen)
        self._table.itemClicked.connect(lambda item: self.chosen.emit(item.row()))
        self._none = label("", "soft", name="records.none", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._where = label(look="soft", name="records.where", wrap=True)
        self._newer = ActButton(tr("Newer"), name="records.newer", icon="back")
        self._older = ActButton(tr("Older"), name="records.older", icon="next")
        self._newer.acted.connect(lambda: self.turned.emit(-1))
        self._older.acted.connect(lambda: self.turned.emit(1))
        foot = row(self._where, self._newer, self._older)
        foot.setStretch(0, 1)
        whole = column(self._none, self._table, foot)
        whole.setStretch(0, 1)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_page(self, summaries: tuple[Summary, ...], zone: ZoneInfo, *, before: int, count: int) -> None:
        """`before`: how many newer ones there are; `count`: how many in all."""
        self._table.setRowCount(len(summaries))
        for line, summary in enumerate(summaries):
            for place, words in enumerate(cells(summary, zone)):
                self._table.setItem(line, place, QTableWidgetItem(texts.keep_units(words)))
        last = before + len(summaries)
        set_text(self._where, tr("{first} to {last} of {count}", first=before + 1, last=last, count=f"{count:,}"))
        set_shown(self._table, bool(summaries))
        set_shown(self._none, not summaries)
        set_shown(self._where, bool(summaries))
        set_shown(self._newer, before > 0)
        set_shown(self._older, last < count)
        self._table.resizeRowsToContents()

    def say_none(self, sentence: str) -> None:
        """What stands where the list would, if it is empty: what to do."""
        set_text(self._none, sentence)


def _made_table() -> QTableWidget:
    made = QTableWidget(0, len(HEADERS))
    made.setObjectName("records.list")
    made.setAccessibleName(tr("Signed infusions"))
    made.setHorizontalHeaderLabels([tr(one) for one in HEADERS])
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setShowGrid(False)
    made.setTabKeyNavigation(False)
    made.verticalHeader().hide()
    made.verticalHeader().setMinimumSectionSize(theme.scaled(_ROW, theme.current().text_scale))
    made.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header = made.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionsClickable(False)
    header.setMinimumSectionSize(theme.current().grown(_LEAST))
    made.setMinimumHeight(3 * theme.scaled(_ROW, theme.current().text_scale))
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setMaximumSectionSize(theme.current().grown(_MOST))
    header.setSectionResizeMode(_STRETCHED, QHeaderView.ResizeMode.Stretch)
    header.sectionResized.connect(lambda *_: made.resizeRowsToContents())  # a narrower column has more lines
    return made
