"""One page of the list of signed infusions, and the way to the next. It shows rows; which ones is not its business."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from nurse_assistant.application.infusion_summary import Summary
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import column, label, row, set_shown, set_text
from nurse_assistant.ui.widgets.line_table import LineTable
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
        self._table.chosen.connect(self.chosen)
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
        self._table.show_lines(cells(one, zone) for one in summaries)
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


def _made_table() -> LineTable:
    """Rows as high as their words need."""
    says = tr("Signed infusions")
    made = LineTable([tr(one) for one in HEADERS], name="records.list", says=says, stretched=_STRETCHED)
    look = theme.current()
    made.setMinimumHeight(3 * theme.scaled(_ROW, look.text_scale))
    made.verticalHeader().setMinimumSectionSize(theme.scaled(_ROW, look.text_scale))
    made.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header = made.horizontalHeader()
    header.setMinimumSectionSize(look.grown(_LEAST))
    header.setMaximumSectionSize(look.grown(_MOST))
    header.sectionResized.connect(lambda *_: made.resizeRowsToContents())  # a narrower column has more lines
    return made
