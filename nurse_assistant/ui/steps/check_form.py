"""The check: vital signs, what the pump shows, and whether there are new signs. Empty by default (U-102).

Before the start there is neither a pump to read nor a change to look for: those two parts stay away.
"""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from nurse_assistant.application.views import DeskView
from nurse_assistant.ui.steps.check_inputs import OXYGEN, PUMP, QUESTION, YES, CheckInputs
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.fields import NoteLine
from nurse_assistant.ui.widgets.layout import column, flow, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts

_NARROW = ("pulse_per_min", "resp_per_min", "temp_c", OXYGEN)
TALL = 550
"""From this height of a panel on there is room for larger targets."""
_ACROSS = 3
"""Fields side by side before the start, where the form has half the width."""


class CheckForm(CheckInputs):
    """The fields of one check in a row, the question about signs, and one line for what is odd."""

    signs_shown = Signal(bool)
    """The signs stand in the place of the values, and want room."""

    def __init__(self, *, name: str, zone: ZoneInfo, before_start: bool = False) -> None:
        super().__init__(name=name, zone=zone, but=(PUMP,) if before_start else ())
        self._before_start = before_start
        self.pressure.edit.setMinimumWidth(theme.current().size("entry") * 4)
        self.numbers[OXYGEN].setMinimumWidth(theme.scaled(80, theme.current().text_scale))
        self._build(name)
        self.set_roomy(False)

    def _build(self, name: str) -> None:
        self.heading = label(look="label", name=f"{name}.heading", wrap=True)
        self._values = QWidget()
        self._turn = ActButton("Values...", name=f"{name}.turn", role="link")
        self._turn.hide()
        question = label(QUESTION, "strong", name=f"{name}.question", wrap=True)
        line = row(question, self.looked, self._turn, spacing=12)
        line.setStretch(0, 2)
        line.setStretch(1, 5)
        asked = QWidget()
        asked.setLayout(line)
        self._values.setLayout(
            column(self.heading, self._values_row(), NoteLine(self.fields, name=f"{name}.notes"), spacing=6)
        )
        self._whole = column(self._values, asked, self.signs, spacing=6)
        self.setLayout(self._whole)
        for part in (self.heading, asked):
            set_shown(part, not self._before_start)
        self._turn.acted.connect(lambda: self._show_signs(self.signs.isHidden()))

    def _values_row(self) -> QLayout:
        """Side by side; with larger text they go on in a second line at their least width."""
        if self._before_start:
            grid = QGridLayout()
            grid.setSpacing(8)
            for place, field in enumerate(self.fields):
                grid.addWidget(field, place // _ACROSS, place % _ACROSS)
            return grid
        if theme.current().text_scale == 100:
            fields = row(*self.fields, spacing=6)
            for place in range(fields.count()):
                fields.setStretch(place, 1)
            return fields
        for field in self.fields:
            field.setMaximumWidth(field.minimumSizeHint().width() + 24)
        return flow(*self.fields)

    def set_roomy(self, roomy: bool) -> None:
        """In a narrow place some units are left out; the accessible name of the field keeps them."""
        for field in (self.pressure, *(self.numbers[name] for name in _NARROW)):
            field.set_unit_shown(roomy)

    def set_tall(self, tall: bool) -> None:
        """On a high screen the answers are larger targets, and stand further apart."""
        self._whole.setSpacing(16 if tall else 6)
        for tile in self.looked.tiles():
            tile.set_tall(tall)

    def show_view(self, view: DeskView) -> None:
        super().show_view(view)
        check = view.state.check
        last = f"grey below: last check, {texts.time(check.at, self._zone)}" if check else "nothing recorded yet"
        set_text(self.heading, f"Check · {'not saved yet · ' if self.has_input() else ''}{last}")

    def _show_signs(self, shown: bool) -> None:
        """The signs take the place of the values while they are picked: there is no room for both on a small screen."""
        set_shown(self.signs, shown)
        set_shown(self._values, not shown)
        set_shown(self._turn, self.looked.choice() == YES)
        self._turn.set_words("Values..." if shown else "Signs...")
        self.signs_shown.emit(shown)
