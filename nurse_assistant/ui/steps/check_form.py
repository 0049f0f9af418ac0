"""The check: vital signs, what the pump shows, and whether there are new signs. Empty by default (U-102).

Before the start there is neither a pump to read nor a change to look for: those two parts stay away. Figures that were
typed and not saved for ten minutes are asked about before they count.
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.ui.steps.check_inputs import OXYGEN, PUMP, QUESTION, CheckInputs
from nurse_assistant.ui.steps.signs import YES
from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.fields import NoteLine, TextField
from nurse_assistant.ui.widgets.layout import column, label, row, set_shown, set_text
from nurse_assistant.ui.widgets.spread_layout import spread
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr

TALL = 550
"""From this height of a panel on there is room for larger targets."""
OLD = timedelta(minutes=10)
"""Figures that were typed and not saved for so long may be of another hour: they are asked about before they count."""
_BETWEEN = 4
"""Pixels between the fields of one row."""
_ACROSS = 3
"""Fields side by side before the start, where the form has half the width."""


class CheckForm(CheckInputs):
    """The fields of one check in a row, the question about signs, and one line for what is odd."""

    signs_shown = Signal(bool)
    """The signs stand in the place of the values, and want room."""

    def __init__(self, *, name: str, zone: ZoneInfo, before_start: bool = False) -> None:
        super().__init__(name=name, zone=zone, but=(PUMP,) if before_start else ())
        self._before_start = before_start
        self._now: datetime | None = None
        # Hidden, and a field: with the rest of what is typed it is kept over a restart.
        self._typed_at = TextField(tr("Typed at"), name=f"{name}.typed_at")
        theme.follow(self, self._measure)
        self._build(name)

    def _measure(self) -> None:
        self.pressure.edit.setMinimumWidth(theme.current().size("entry") * 9 // 2)
        self._show_units()

    def _build(self, name: str) -> None:
        self.heading = label(look="label", name=f"{name}.heading", wrap=True)
        self._values = QWidget()
        self._turn = ActButton(tr("Values..."), name=f"{name}.turn", role="link")
        self._turn.hide()
        question = label(tr(QUESTION), "strong", name=f"{name}.question", wrap=True)
        line = row(question, self.looked, self._turn, spacing=12)
        line.setStretch(0, 2)
        line.setStretch(1, 5)
        asked = QWidget()
        asked.setLayout(line)
        note = NoteLine(self.fields, name=f"{name}.notes", keeps_room=not self._before_start)
        self._values.setLayout(column(self.heading, self._values_row(), note, spacing=6))
        self._whole = column(self._asked_whether_old(name), self._values, asked, self.signs, self._typed_at, spacing=6)
        self._typed_at.hide()
        self.setLayout(self._whole)
        for part in (self.heading, asked):
            set_shown(part, not self._before_start)
        self._turn.acted.connect(lambda: self._show_signs(self.signs.isHidden()))

    def _asked_whether_old(self, name: str) -> QWidget:
        self._old = QWidget()
        self._old_words = label(look="strong", name=f"{name}.old", wrap=True)
        self._of_now = ActButton(tr("They are of now"), name=f"{name}.of_now")
        clear = ActButton(tr("Clear them"), name=f"{name}.clear")
        self._of_now.acted.connect(self._are_of_now)
        clear.acted.connect(self._clear)
        line = row(self._old_words, self._of_now, clear, spacing=8)
        line.setStretch(0, 1)
        self._old.setLayout(line)
        self._old.hide()
        return self._old

    def _values_row(self) -> QLayout:
        """Side by side; with larger text they go on in a second line."""
        if self._before_start:
            return spread(*self.fields, most=_ACROSS)
        for field in self.fields:
            if field is not self.numbers.get(PUMP):  # it keeps its unit inside
                field.let_the_row_decide()
        shares = [field.width_with_unit() for field in self.fields]
        return spread(*self.fields, shares=shares, spacing=_BETWEEN)  # on a small screen one row, also beside a bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_units()

    def _show_units(self) -> None:
        """Where one row has no room for every unit only the rate keeps its own inside (U-31); large text has no room
        above the figures either."""
        needed = sum(field.width_with_unit() + _BETWEEN for field in self.fields) - _BETWEEN
        fits = self._before_start or needed <= self.width()
        large = theme.current().is_large
        short = {self.pressure: tr("BP"), self.numbers[OXYGEN]: tr("O₂")}
        for field in self.fields:
            inside = fits or field is self.numbers.get(PUMP)
            field.set_unit_at(inside=inside, above=not inside and not large, short=short.get(field, ""))

    def set_tall(self, tall: bool) -> None:
        """On a high screen the answers are larger targets, and stand further apart."""
        self._whole.setSpacing(16 if tall else 6)
        for tile in self.looked.tiles():
            tile.set_tall(tall)

    # --- figures of another hour

    def drafts(self, but: tuple[str, ...] = ()) -> tuple[Draft, ...]:
        """None either of figures typed so long ago that they may be of another hour."""
        return () if self.old() else super().drafts(but)

    def old(self) -> str:
        """When the figures were typed, if that is so long ago that somebody must say whether they count; else ""."""
        typed_at = self._typed_at.value()
        if not typed_at or self._now is None or self._now - datetime.fromisoformat(typed_at) < OLD:
            return ""
        return texts.time(datetime.fromisoformat(typed_at), self._zone)

    def face(self) -> str:
        """Why it cannot be saved now, for the face of the button; "" if it can."""
        if not self.has_input():
            return tr("still empty")
        if self.old():
            return tr("typed {old}: of now?", old=self.old())
        return self.asked() or (tr("as it stands?") if self._said_once else "")

    def focus_first(self) -> None:
        """A save that waits for an answer leads to it, wherever it was scrolled."""
        if self.old():
            focus.go_to(self._of_now, Qt.FocusReason.OtherFocusReason)
        else:
            super().focus_first()

    def _are_of_now(self) -> None:
        assert self._now is not None, "the question comes with a view"
        self._typed_at.set_text(self._now.isoformat())
        self._changed()

    def _clear(self) -> None:
        for field in self.fields:
            field.clear_text()
        self.looked.choose()
        self.signs.forget()
        self._show_signs(False)
        self._changed()

    def settle(self) -> bool:
        """Say now what cannot be read; whether all can, and all is of now."""
        return super().settle() and not self.old()

    def is_ready(self) -> bool:
        """The same before a save; what is odd about it was read."""
        return self.settle() and not self.holds_back()

    def _ask_whether_old(self) -> None:
        typed_at = self.old()
        set_text(
            self._old_words,
            tr("Typed at {typed_at} and not saved. Are these figures of now?", typed_at=typed_at) if typed_at else "",
        )
        set_shown(self._old, bool(typed_at))

    def _changed(self) -> None:
        if not self.has_input():
            self._typed_at.clear_text()
        elif not self._typed_at.value() and self._now is not None:
            self._typed_at.set_text(self._now.isoformat())
        self._ask_whether_old()
        super()._changed()

    # --- showing

    def show_view(self, view: DeskView) -> None:
        self._now = view.now
        super().show_view(view)
        check = view.state.check
        last = (
            tr("grey below: last check, {time}", time=texts.time(check.at, self._zone))
            if check
            else tr("nothing recorded yet")
        )
        set_text(self.heading, texts.joined(tr("Check"), tr("not saved yet") if self.has_input() else "", last))
        self._ask_whether_old()

    def _show_signs(self, shown: bool) -> None:
        """The signs take the place of the values while they are picked: there is no room for both on a small screen."""
        set_shown(self.signs, shown)
        set_shown(self._values, not shown)
        set_shown(self._turn, self.looked.choice() == YES)
        self._turn.set_words(tr("Values...") if shown else tr("Signs..."))
        self.signs_shown.emit(shown)
