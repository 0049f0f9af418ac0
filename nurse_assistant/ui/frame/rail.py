"""The chairs at the left, in the room's order, always in sight (U-107, U-108)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from nurse_assistant.application.views import BoardView, ChairView
from nurse_assistant.ui.frame.chair_card import RailRow
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import clear, label, row, set_shown, set_text
from nurse_assistant.ui.wording.chair_words import card_words, like_name_mark

WIDTH = 300
_ROWS = 12
"""More chairs than this do not stand in the rail: those with an alarm first, then those with a patient."""
_LOWEST, _HIGHEST = 48, 78
_FEW, _FREE = 8, 44
_BUTTONS = 80


class Rail(QFrame):
    chair_chosen = Signal(str, str)
    board_asked = Signal()
    new_patient_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setProperty("panel", "rail")
        self.setFixedWidth(WIDTH)
        self._rows: dict[tuple[str, str], RailRow] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._more = label(look="small", wrap=True, name="rail.more")
        self._board = ActButton("Board", name="rail.to_board")
        self._new = ActButton("New patient", name="rail.new_patient")
        self._board.acted.connect(self.board_asked)
        self._new.acted.connect(self.new_patient_asked)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 10, 10, 10)
        box.setSpacing(6)
        box.addLayout(self._list)
        box.addWidget(self._more)
        box.addStretch(1)
        box.addLayout(row(self._board, self._new, spacing=8))

    def show_board(self, view: BoardView, chosen: str, blind: frozenset[str] = frozenset()) -> None:
        """`chosen`: the session in front; `blind`: those whose second check hides what the first found."""
        chairs = in_the_rail(view)
        self._make_rows(tuple(one.key for one in chairs))
        height = self._row_height(len(chairs), sum(1 for one in chairs if one.desk is None))
        for one in chairs:
            row_ = self._rows[one.key]
            row_.set_row_height(height if one.desk is not None or len(chairs) <= _FEW else _FREE)
            row_.show_words(
                card_words(one, view.now, blind), like_name_mark(one), chosen=one.key[1] == chosen and bool(chosen)
            )
        hidden = len(view.chairs) + len(view.unplaced) - len(chairs)
        set_text(self._more, f"{hidden} more chairs stand on the board" if hidden else "")
        set_shown(self._more, bool(hidden))

    def _row_height(self, chairs: int, free: int) -> int:
        """As high as fits, 48 to 78 px: nothing in the rail scrolls. In a crowded rail the free chairs give room."""
        room = self.height() - _BUTTONS - self._list.spacing() * chairs
        if chairs <= _FEW:
            return max(_LOWEST, min(_HIGHEST, room // max(chairs, 1)))
        return max(_LOWEST, min(_HIGHEST, (room - free * _FREE) // max(chairs - free, 1)))

    def _make_rows(self, chairs: tuple[tuple[str, str], ...]) -> None:
        if tuple(self._rows) == chairs:
            return
        clear(self._list)
        self._rows = {key: RailRow(*key) for key in chairs}
        for made in self._rows.values():
            made.tapped.connect(self.chair_chosen)
            self._list.addWidget(made)


def in_the_rail(view: BoardView) -> tuple[ChairView, ...]:
    """The chairs that stand in the rail, in the room's order: all, or, of many, those in alarm, then those taken."""
    chairs = (*view.unplaced, *view.chairs)
    if len(chairs) <= _ROWS:
        return chairs
    ranked = sorted(chairs, key=lambda one: (card_words(one, view.now).tone == "", one.desk is None))
    kept = ranked[:_ROWS]
    return tuple(one for one in chairs if one in kept)
