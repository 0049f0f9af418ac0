"""A chair as a button: a row of the rail, or a card of the board. It shows words and reports a tap."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.layout import Pill, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording.chair_words import CardWords

_SHORT_FIGURE, _SHORT_NAME = 9, 22
_LONGEST_IN_FULL = 4
_THREE_LINES = 66
"""From this height on there is room for the clock time below the countdown."""
_ICONS = {"high": "high", "medium": "medium", "low": "low"}


class ChairButton(QPushButton):
    """What rail row and board card share: the labels, the tone, the accessible name."""

    tapped = Signal(str, str)
    """The chair's name, and the session of its patient ("" for a free chair)."""

    def __init__(self, chair: str, session: str, name: str, looks: dict[str, str]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.number = label(chair, looks["number"])
        self.person = label(look=looks["person"], wrap=True)
        self.mark = Pill()
        self.figure = label(look=looks["figure"], right=looks["right"] == "yes")
        self.unit = label(look=looks["unit"])
        self.act = label(look=looks["act"], wrap=True)
        self.at = label(look=looks["at"], right=looks["right"] == "yes")
        self.detail = label(look="small", wrap=True)
        self.sign = IconLabel("", px=22)
        for line in (self.detail, self.at, self.act):
            if line.property("look") == "small":
                line.setProperty("part", "small")
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(lambda: self.tapped.emit(chair, session))

    def show_words(self, said: CardWords, mark: str, *, chosen: bool) -> None:
        free = said.name == "Free"
        for target, text in (
            (self.person, said.name), (self.act, said.act), (self.at, said.at), (self.detail, said.detail),
        ):  # fmt: skip
            set_text(target, text)
        self.show_figure(said)
        set_text(self.mark, mark)
        set_shown(self.mark, bool(mark))
        self.sign.show_icon(_ICONS.get(said.tone, ""), f"{said.tone}_ink" if said.tone else "ink")
        theme.set_state(self, "tone", said.tone)
        theme.set_state(self, "free", "true" if free else "")
        theme.set_state(self, "chosen", "true" if chosen and not said.tone else "")
        alarm = f"{said.tone} alarm" if said.tone else ""
        parts = (f"Chair {said.chair}", said.name, mark, alarm, said.act, f"{said.figure} {said.unit}".strip(), said.at)
        self.setAccessibleName(", ".join(part for part in parts if part))

    def show_figure(self, said: CardWords) -> None:
        set_text(self.figure, said.figure)
        set_text(self.unit, said.unit)


class RailRow(ChairButton):
    """One row of the rail, 48 to 78 px. The name has the whole width: nothing beside it squeezes it (U-114)."""

    def __init__(self, chair: str, session: str) -> None:
        looks = {"number": "title", "person": "strong", "figure": "heading", "unit": "small", "act": "small",
                 "at": "small", "right": "yes"}  # fmt: skip
        super().__init__(chair, session, f"rail.{chair}", looks)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(6, 1, 6, 1)
        inside.setSpacing(2)
        self.number.setMinimumWidth(24)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(self.number)
        self._below = row(self.at, None, self.mark, spacing=4)
        lines = column(
            None, self.person, row(self.sign, self.act, self.figure, spacing=4), self._below, None, spacing=0
        )
        self.act.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        inside.addLayout(lines, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_figure(self, said: CardWords) -> None:
        """What is long stands a step smaller rather than cut (U-114); in a low row everything does."""
        figure = f"{said.figure} {said.unit}".strip()
        set_text(self.figure, figure)
        low = self.minimumHeight() < _THREE_LINES
        theme.set_state(self.figure, "look", "note" if low else "heading" if len(figure) <= _SHORT_FIGURE else "strong")
        long_name = len(said.name) > _SHORT_NAME
        family, comma, given = said.name.partition(", ")
        if low and long_name and comma:
            set_text(self.person, f"{family}, {given[0]}.")  # the banner and the board say it in full (U-113)
        theme.set_state(self.person, "look", "tiny" if low and long_name else "note" if long_name else "strong")
        set_shown(self.at, bool(said.at) and not (low or long_name))

    def set_row_height(self, height: int) -> None:
        if self.minimumHeight() != height:
            self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(270, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.minimumHeight())


class BoardCard(ChairButton):
    """One card of the board, read at two metres."""

    def __init__(self, chair: str, session: str) -> None:
        looks = {"number": "big", "person": "strong", "figure": "huge", "unit": "title", "act": "large",
                 "at": "heading", "right": ""}  # fmt: skip
        super().__init__(chair, session, f"board.{chair}", looks)
        self._tight = False
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 8, 16, 8)
        inside.setSpacing(2)
        inside.addLayout(row(self.number, column(self.person, row(self.mark, None), spacing=2), spacing=12))
        inside.addWidget(self.detail)
        self._figures = QWidget()
        self._figures.setLayout(row(self.figure, self.unit, None, spacing=8))
        self._figures.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside.addWidget(self._figures)
        inside.addLayout(row(self.sign, self.act, spacing=6, stretch_last=True))
        inside.addWidget(self.at)
        inside.addStretch(1)
        self.person.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.unit.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_figure(self, said: CardWords) -> None:
        super().show_figure(said)
        set_shown(self._figures, bool(said.figure))
        long, long_name = len(said.figure) > _LONGEST_IN_FULL, len(said.name) > _SHORT_NAME
        for target, (wide, wide_long), (narrow, narrow_long), smaller in (
            (self.figure, ("huge", "big"), ("large", "title"), long),
            (self.unit, ("title", "heading"), ("strong", "strong"), long),
            (self.person, ("strong", "note"), ("strong", "tiny"), long_name),
        ):
            full, less = (narrow, narrow_long) if self._tight else (wide, wide_long)
            theme.set_state(target, "look", less if smaller else full)

    def set_tight(self, tight: bool) -> None:
        """With many chairs the figures shrink one step."""
        self._tight = tight
        for target, wide, narrow in ((self.act, "large", "heading"), (self.number, "big", "title"),
                                     (self.at, "heading", "small")):  # fmt: skip
            theme.set_state(target, "look", narrow if tight else wide)

    def sizeHint(self) -> QSize:
        return QSize(200, 120)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 80)
