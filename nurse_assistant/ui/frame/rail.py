"""The chairs at the left, in the room's order, always in sight (U-107, U-108)."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from nurse_assistant.application.views import BoardView, ChairView
from nurse_assistant.ui.frame import card_fit
from nurse_assistant.ui.frame.chair_card import RailRow
from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import clear, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.chair_words import card_words, like_name_mark
from nurse_assistant.ui.wording.language import tr

WIDTH, NARROW = 300, 230
_WIDE = 900
"""Pixels of the window, at 100 % text, from which on the rail has its full width."""
ALL_UP_TO = 12
"""Of more chairs than this the rail shows mine and those in alarm; a line at its end counts the others (U-108)."""
_FEW_CHAIRS = 8
_FEW, _MANY, _LOWEST = 78, 56, 44
"""Heights of a row in pixels: up to eight chairs, more, and the least that a finger hits."""
_URGENCY = ("high", "medium", "low", "")
_MORE = 60
"""The line that counts what is out of sight."""
_BUTTONS = 92
_GAP = 6


class Rail(QFrame):
    chair_chosen = Signal(str, str)
    board_asked = Signal()
    new_patient_asked = Signal()
    watch_asked = Signal()
    """Who watches the others, while a nurse is at a reaction?"""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setProperty("panel", "rail")
        self._rows: dict[tuple[str, str], RailRow] = {}
        self._shown: tuple[BoardView, str, str, frozenset[str]] | None = None
        self._shows = False
        self.setAccessibleName(tr("Chairs of the room"))
        focus.as_area(self)
        self._chairs = QWidget()
        self._chairs.setAccessibleName(tr("Chairs"))
        focus.as_group(self._chairs)
        self._list = QVBoxLayout(self._chairs)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        self._more = label(look="strong", wrap=True, name="rail.more")
        self._board = ActButton(tr("Board"), name="rail.to_board")
        self._new = ActButton(tr("New patient"), name="rail.new_patient")
        self._board.acted.connect(self.board_asked)
        self._new.acted.connect(self.new_patient_asked)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 10, 10, 10)
        box.setSpacing(6)
        self._watch = ActButton("", name="rail.watch")
        self._watch.acted.connect(self.watch_asked)
        set_shown(self._watch, False)
        box.addWidget(self._watch)
        box.addWidget(self._chairs)
        box.addWidget(self._more)
        box.addStretch(1)
        self._buttons = row(self._board, self._new, spacing=8)
        box.addLayout(self._buttons)
        theme.follow(self, self._measure)

    def show_board(self, view: BoardView, chosen: str, who: str = "", blind: frozenset[str] = frozenset()) -> None:
        """`chosen`: the session in front; `who` writes; `blind`: whose second check hides what the first found."""
        self._shown = (view, chosen, who, blind)
        if self._shows:
            return
        self._shows = True
        try:
            before = self.height()
            self._show_rows(*self._shown)
            if self.height() != before:  # a part that was shown let the layouts around it settle
                self._show_rows(*self._shown)
        finally:
            self._shows = False

    def _show_rows(self, view: BoardView, chosen: str, who: str, blind: frozenset[str]) -> None:
        self._measure()
        grown = theme.current().grown
        highest = grown(_FEW if len(view.chairs) + len(view.unplaced) <= _FEW_CHAIRS else _MANY)
        room = self.height() - self._buttons_height() - grown(_MORE)
        least = _MANY if not theme.current().is_large else RailRow.least_height()
        most = max(room // (least + self._list.spacing()), 1)
        chairs, hidden, more = self._that_fit(view, who, chosen, most)
        while theme.current().is_large and most > 1 and self._row_height(len(chairs), highest, more) < least:
            most -= 1  # the line that counts the others takes more lines itself
            chairs, hidden, more = self._that_fit(view, who, chosen, most)
        self._make_rows(tuple(one.key for one in chairs))
        height = self._row_height(len(chairs), highest, more)
        for one in chairs:
            said, mark = card_words(one, view.now, blind), like_name_mark(one)
            row_ = self._rows[one.key]
            row_.show_words(said, mark, chosen=one.key[1] == chosen and bool(chosen))
            row_.set_fit(said, mark, self._width - 20, height)
        set_text(self._more, hidden)
        set_shown(self._more, bool(hidden))

    def _that_fit(self, view: BoardView, who: str, chosen: str, most: int) -> tuple[tuple[ChairView, ...], str, int]:
        """So many chairs, the line that counts the others, and its height in pixels."""
        chairs = in_the_rail(view, who, chosen, most)
        hidden = out_of_sight(view, chairs)
        if not (hidden and theme.current().is_large):
            return chairs, hidden, 0
        lines = card_fit.lines_of(hidden, "strong", self._width - 20)
        return chairs, hidden, max(theme.current().grown(_MORE), lines * card_fit.line_height("strong") + _GAP)

    def show_question(self, others: int, chairs: str) -> None:
        """An open reaction asks who watches the nurse's other infusions; 0: there is nothing to ask."""
        large = theme.current().is_large or len(self._rows) > _FEW_CHAIRS
        words = tr("Who watches the other one?|Who watches the other %n?", "", others)
        self._watch.set_words(tr("Others?") if large else words, "" if large else chairs)
        self._watch.set_about(f"{words} {chairs}" if large else "")
        set_shown(self._watch, bool(others))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A banner above took height, or gave it back: the rows fit at once, not a second later."""
        super().resizeEvent(event)
        if self._shown is not None and event.size().height() != event.oldSize().height():
            self.show_board(*self._shown)

    def _measure(self) -> None:
        """In large text a row has chair, sign and time: on a narrow screen the patient in front needs the rest."""
        look = theme.current()
        wide = not look.is_large or self.window().width() * 100 >= _WIDE * look.text_scale
        self._width = WIDTH if wide else NARROW
        self.setFixedWidth(self._width)
        across = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(across)
        self._new.set_words(tr("New patient") if wide else tr("New"))
        self._new.set_about("" if wide else tr("patient"))

    def _asked_height(self) -> int:
        """Of the question above the chairs: its words may break at this width."""
        return max(self._watch.heightForWidth(self._width - 20), theme.current().height("touch"))

    def _buttons_height(self) -> int:
        stacked = 2 if self._width == NARROW else 1
        look = theme.current()
        asked = 0 if self._watch.isHidden() else self._asked_height() + _GAP
        whole = theme.scaled(_BUTTONS, look.text_scale) + stacked // 2 * look.height("touch") + 24 * look.is_large
        return whole + asked

    def _row_height(self, chairs: int, highest: int, more: int) -> int:
        """As high as fits: nothing in the rail scrolls."""
        room = self.height() - self._buttons_height() - self._list.spacing() * chairs - more
        return max(_LOWEST, min(highest, room // max(chairs, 1)))

    def _make_rows(self, chairs: tuple[tuple[str, str], ...]) -> None:
        if tuple(self._rows) == chairs:
            return
        clear(self._list)
        self._rows = {key: RailRow(*key) for key in chairs}
        for made in self._rows.values():
            made.tapped.connect(self.chair_chosen)
            self._list.addWidget(made)


def in_the_rail(view: BoardView, who: str = "", chosen: str = "", most: int = ALL_UP_TO) -> tuple[ChairView, ...]:
    """The chairs that stand in the rail, in the room's order. Up to twelve: all. Of more: the one in front, those in
    alarm, the most urgent first, and then those of `who`, as far as there is room for `most`. With large text on a low
    screen there may be no room for twelve either: then the free ones give way first."""
    chairs = (*view.unplaced, *view.chairs)
    few = len(chairs) <= ALL_UP_TO
    if few and (len(chairs) <= most or not theme.current().is_large):
        return chairs
    tones = {one.key: card_words(one, view.now).tone for one in chairs}
    wanted = [one for one in chairs if few or tones[one.key] or one.key[1] == chosen != "" or is_mine(one, who)]
    wanted.sort(key=lambda one: (not chosen or one.key[1] != chosen, _URGENCY.index(tones[one.key]), one.desk is None))
    kept = wanted[:most]
    return tuple(one for one in chairs if one in kept)


def is_mine(chair: ChairView, who: str) -> bool:
    """My chairs: those I am responsible for now, a colleague's in her break among them, or for whom I wrote last."""
    desk = chair.desk
    if desk is None or not who:
        return False
    return desk.responsible.name == who or desk.log[-1].by == who


def out_of_sight(view: BoardView, shown: tuple[ChairView, ...]) -> str:
    """What the rail does not show, counted: alarms first."""
    hidden = [one for one in (*view.unplaced, *view.chairs) if one not in shown]
    alarms = sum(1 for one in hidden if card_words(one, view.now).tone)
    taken = sum(1 for one in hidden if one.desk is not None)
    if not hidden:
        return ""
    counted = ((alarms, tr("IN ALARM")), (taken, tr("with patients")), (len(hidden) - taken, tr("free")))
    return tr(
        "On the board only: {joined}", joined=texts.joined(*(f"{count} {what}" for count, what in counted if count))
    )
