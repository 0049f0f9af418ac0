"""The check: vital signs, what the pump shows, and whether there are new signs. Empty by default (U-102).

It records only what was typed. After a save it lets go of what was saved and nothing else. Before the start there is
neither a pump to read nor a change to look for: those two parts stay away.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLayout, QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.fold import UNNAMED
from nurse_assistant.domain.state import SessionState
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.steps.signs import IN_A_CHECK, SignTiles
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.fields import (
    BloodPressureField,
    Field,
    NoteLine,
    NumberField,
    TemperatureField,
    TextField,
)
from nurse_assistant.ui.widgets.layout import column, flow, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.measures import PLAUSIBLE

NONE, YES = "none", "yes"
PUMP = "pump_rate_ml_h"
PRESSURE = ("systolic_mmhg", "diastolic_mmhg")
_NARROW = ("pulse_per_min", "resp_per_min", "spo2_percent", "temp_c", "on_oxygen_l_min")
TALL = 550
"""From this height of a panel on there is room for larger targets."""
OLD = timedelta(minutes=10)
"""Figures that were typed and not saved for so long may be of another hour: they are asked about before they count."""
_ACROSS = 3
"""Fields side by side before the start, where the form has half the width."""


class CheckForm(QWidget):
    """The fields of one check in a row, the question about signs, and one line for what is odd."""

    changed = Signal()
    signs_shown = Signal(bool)
    """The signs stand in the place of the values, and want room."""

    def __init__(self, *, name: str, zone: ZoneInfo, before_start: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self._zone, self._before_start = zone, before_start
        self._running: tuple[Decimal, str] | None = None
        self._now: datetime | None = None
        self.pressure = BloodPressureField(name=f"{name}.pressure")
        self.numbers = {
            "pulse_per_min": _number("pulse_per_min", "Pulse", "/min", f"{name}.pulse", 3),
            "resp_per_min": _number("resp_per_min", "Resp", "/min", f"{name}.resp", 3),
            "spo2_percent": _number("spo2_percent", "SpO₂", "%", f"{name}.spo2", 3),
            "temp_c": TemperatureField(name=f"{name}.temp"),
            "on_oxygen_l_min": _number("on_oxygen_l_min", "On oxygen", "L/min", f"{name}.oxygen", 2),
        }
        if not before_start:
            self.numbers[PUMP] = _number(PUMP, "Pump shows", "mL/h", f"{name}.pump", 4)
        self.fields: tuple[Field, ...] = (self.pressure, *self.numbers.values())
        # Hidden, and a field: with the rest of what is typed it is kept over a restart.
        self._typed_at = TextField("Typed at", name=f"{name}.typed_at")
        theme.follow(self, self._measure)
        self._build(name)
        self.set_roomy(False)

    def _measure(self) -> None:
        self.pressure.edit.setMinimumWidth(theme.current().size("entry") * 9 // 2)
        self.numbers["on_oxygen_l_min"].setMinimumWidth(theme.current().grown(80))

    def _build(self, name: str) -> None:
        self.heading = label(look="label", name=f"{name}.heading", wrap=True)
        self.looked = ChoiceTiles(
            (Option(NONE, "Looked: none"), Option(YES, "Yes...")), name=f"{name}.looked", columns=2
        )
        self.looked.setAccessibleName("New or worse signs since the start?")
        self.signs = SignTiles(IN_A_CHECK, name=f"{name}.signs")
        self.signs.hide()
        self._values = QWidget()
        self._turn = ActButton("Values...", name=f"{name}.turn", role="link")
        self._turn.hide()
        question = label("New or worse signs since the start?", "strong", name=f"{name}.question", wrap=True)
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
        for field in self.fields:
            field.changed.connect(self._changed)
        self.looked.changed.connect(self._answered)
        self.signs.changed.connect(self._changed)
        self._turn.acted.connect(lambda: self._show_signs(self.signs.isHidden()))

    def _asked_whether_old(self, name: str) -> QWidget:
        self._old = QWidget()
        self._old_words = label(look="strong", name=f"{name}.old", wrap=True)
        of_now = ActButton("They are of now", name=f"{name}.of_now")
        clear = ActButton("Clear them", name=f"{name}.clear")
        of_now.acted.connect(self._are_of_now)
        clear.acted.connect(self._clear)
        line = row(self._old_words, of_now, clear, spacing=8)
        line.setStretch(0, 1)
        self._old.setLayout(line)
        self._old.hide()
        return self._old

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
            unit = field.findChild(QLabel, f"{field.objectName()}.unit")
            assert isinstance(unit, QLabel), "a field has a unit"
            set_shown(unit, roomy)

    def set_tall(self, tall: bool) -> None:
        """On a high screen the answers are larger targets, and stand further apart."""
        self._whole.setSpacing(16 if tall else 6)
        for tile in self.looked.tiles():
            tile.set_tall(tall)

    # --- what was typed

    def data(self) -> dict[str, object]:
        """What was typed and can be read; signs only if the question was answered."""
        typed: dict[str, object] = {}
        pressure = self.pressure.value()
        if pressure is not None:
            typed.update({name: value for name, value in zip(PRESSURE, pressure, strict=True) if value is not None})
        typed.update({name: value for name, field in self.numbers.items() if (value := field.value()) is not None})
        signs = self._signs()
        return typed if signs is None else {**typed, "signs": signs}

    def _signs(self) -> tuple[str, ...] | None:
        """Yes, but none of them named, is still yes."""
        match self.looked.choice():
            case "none":
                return ()
            case "yes":
                return self.signs.chosen() or (UNNAMED,)
        return None

    def field_of(self, measure: str) -> Field:
        return self.pressure if measure in PRESSURE else self.numbers[measure]

    def drafts(self, but: tuple[str, ...] = ()) -> tuple[Draft, ...]:
        """One check, or none if nothing was typed, or so long ago that it may be of another hour."""
        data = {name: value for name, value in self.data().items() if name not in but and not self.old()}
        return (Draft(Kind.VITAL_SIGNS, data),) if data else ()

    def has_input(self) -> bool:
        return self.looked.choice() is not None or any(not field.is_empty() for field in self.fields)

    def old(self) -> str:
        """When the figures were typed, if that is so long ago that somebody must say whether they count; else ""."""
        typed_at = self._typed_at.value()
        if not typed_at or self._now is None or self._now - datetime.fromisoformat(typed_at) < OLD:
            return ""
        return texts.time(datetime.fromisoformat(typed_at), self._zone)

    def face(self) -> str:
        """Why it cannot be saved now, for the face of the button; "" if it can."""
        if not self.has_input():
            return "still empty"
        return f"typed {self.old()}: of now?" if self.old() else ""

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
        for field in self.fields:
            field.settle()
        return not any(field.problem() for field in self.fields) and not self.old()

    def let_go(self, saved: Mapping[str, object]) -> None:
        """Clear what stands in the record now; what was typed meanwhile, or could not be read, stays."""
        typed = self.data()
        if any(name in saved and saved[name] == typed.get(name) for name in PRESSURE):
            self.pressure.clear_text()
        for name, field in self.numbers.items():
            if name in saved and saved[name] == typed.get(name):
                field.clear_text()
        if "signs" in saved and saved["signs"] == typed.get("signs"):
            self.looked.choose()
            self.signs.forget()
            self._show_signs(False)
        self._changed()

    def focus_first(self) -> None:
        empty = next((field for field in self.fields if field.problem() or field.is_empty()), self.pressure)
        empty.edit.setFocus()

    # --- showing

    def show_view(self, view: DeskView) -> None:
        """The last values stand grey below; nothing of it goes into a field."""
        state, self._now = view.state, view.now
        since = texts.time(state.stretches[-1].since, self._zone) if state.stretches else ""
        self._running = (state.rate_ml_h, since) if state.phase is Phase.INFUSING else None
        checked = texts.time(state.check.at, self._zone) if state.check else ""
        last = f"grey below: last check, {checked}" if checked else "nothing recorded yet"
        set_text(self.heading, f"Check · {'not saved yet · ' if self.has_input() else ''}{last}")
        self.pressure.set_last(self._last_pressure(state))
        for name, field in self.numbers.items():
            reading = state.values.get(name)
            if reading is None:  # struck, or moved to the patient it belongs to
                field.set_last("")
            else:
                field.set_last(self._last(state, texts.number(reading.value), name), reading.value)
        if self._running is not None and PUMP in self.numbers:
            self.numbers[PUMP].set_last(f"set {since} {texts.number(state.rate_ml_h)}", state.rate_ml_h)
        self._compare_pump()
        self._ask_whether_old()

    def _ask_whether_old(self) -> None:
        typed_at = self.old()
        set_text(self._old_words, f"Typed at {typed_at} and not saved. Are these figures of now?" if typed_at else "")
        set_shown(self._old, bool(typed_at))

    def _last(self, state: SessionState, words: str, name: str) -> str:
        """With its time where that is not the last check's."""
        taken = state.values[name].at
        if state.check is not None and taken == state.check.at:
            return words
        return f"{words} at {texts.time(taken, self._zone)}"

    def _last_pressure(self, state: SessionState) -> str:
        upper, lower = (state.values.get(name) for name in PRESSURE)
        if upper is None:
            return ""
        words = f"{texts.number(upper.value)}/{texts.number(lower.value) if lower and lower.at == upper.at else '-'}"
        return self._last(state, words, PRESSURE[0])

    def _compare_pump(self) -> None:
        """A pump that shows another rate than the log is said at once, before anything is saved."""
        if PUMP not in self.numbers:
            return
        shown, note = self.numbers[PUMP].value(), ""
        if shown is not None and self._running is not None and shown != self._running[0]:
            note = f"the log says {texts.rate(self._running[0])} since {self._running[1]}. Please look again."
        self.numbers[PUMP].set_note(note)

    def _answered(self) -> None:
        if self.looked.choice() != YES:
            self.signs.forget()
        self._show_signs(self.looked.choice() == YES)
        self._changed()

    def _show_signs(self, shown: bool) -> None:
        """The signs take the place of the values while they are picked: there is no room for both on a small screen."""
        set_shown(self.signs, shown)
        set_shown(self._values, not shown)
        set_shown(self._turn, self.looked.choice() == YES)
        self._turn.set_words("Values..." if shown else "Signs...")
        self.signs_shown.emit(shown)

    def _changed(self) -> None:
        named = texts.joined(*self.signs.chosen()) if self.looked.choice() == YES else ""
        self.looked.tile(YES).set_words("Yes..." if not named else "Yes", named)
        self._compare_pump()
        if not self.has_input():
            self._typed_at.clear_text()
        elif not self._typed_at.value() and self._now is not None:
            self._typed_at.set_text(self._now.isoformat())
        self._ask_whether_old()
        self.changed.emit()


def _number(measure: str, label_: str, unit: str, name: str, chars: int) -> NumberField:
    usual = PLAUSIBLE[measure]
    return NumberField(label_, unit, name=name, chars=chars, low=usual.low, high=usual.high, most=usual.most)
