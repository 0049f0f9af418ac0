"""What a check asks for, without its arrangement: the fields, the question about signs, and what was typed.

Empty by default (U-102). It records only what was typed; after a save it lets go of what was saved and nothing else.
The check form of a patient and the rows of a round arrange the same parts.
"""

from collections.abc import Mapping
from decimal import Decimal
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.state import SessionState
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.steps.signs import IN_A_CHECK, LOOKED, NONE, YES, SignTiles, signs_seen
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.buttons import ChoiceTiles, translated
from nurse_assistant.ui.widgets.fields import BloodPressureField, Field, NumberField, TemperatureField, measure_field
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr

PUMP, OXYGEN = "pump_rate_ml_h", "on_oxygen_l_min"
PRESSURE = ("systolic_mmhg", "diastolic_mmhg")
_LOOKED = "looked"
QUESTION = mark("New or worse signs since the start?")


class CheckInputs(QWidget):
    changed = Signal()

    def __init__(self, *, name: str, zone: ZoneInfo, but: tuple[str, ...] = ()) -> None:
        """`but`: the measures that are not asked for here."""
        super().__init__()
        self.setObjectName(name)
        self._zone = zone
        self._running: tuple[Decimal, str] | None = None
        self._read: frozenset[str] = frozenset()
        self._said_once: frozenset[str] = frozenset()
        self.pressure = BloodPressureField(name=f"{name}.pressure")
        numbers: dict[str, NumberField] = {
            "pulse_per_min": _number("pulse_per_min", tr("Pulse"), "/min", f"{name}.pulse", 3),
            "resp_per_min": _number("resp_per_min", tr("Resp"), "/min", f"{name}.resp", 3),
            "spo2_percent": _number("spo2_percent", "SpO₂", "%", f"{name}.spo2", 3),
            "temp_c": TemperatureField(name=f"{name}.temp"),
            OXYGEN: _number(OXYGEN, tr("Oxygen"), "L/min", f"{name}.oxygen", 2),
            PUMP: _number(PUMP, tr("Pump shows"), "mL/h", f"{name}.pump", 4),
        }
        self.numbers = {measure: field for measure, field in numbers.items() if measure not in but}
        self.fields: tuple[Field, ...] = (self.pressure, *self.numbers.values())
        self.looked = ChoiceTiles(translated(LOOKED), name=f"{name}.looked", columns=2)
        self.looked.setAccessibleName(tr(QUESTION))
        self.signs = SignTiles(IN_A_CHECK, name=f"{name}.signs")
        self.signs.hide()
        for field in self.fields:
            field.changed.connect(self._changed)
        self.looked.changed.connect(self._answered)
        self.signs.changed.connect(self._changed)

    # --- what was typed

    def data(self) -> dict[str, object]:
        """What was typed and can be read; signs only if the question was answered."""
        typed: dict[str, object] = {}
        pressure = self.pressure.value()
        if pressure is not None:
            typed.update({name: value for name, value in zip(PRESSURE, pressure, strict=True) if value is not None})
        typed.update({name: value for name, field in self.numbers.items() if (value := field.value()) is not None})
        signs = signs_seen(self.looked, self.signs)
        return typed if signs is None else {**typed, "signs": signs}

    def field_of(self, measure: str) -> Field:
        return self.pressure if measure in PRESSURE else self.numbers[measure]

    def drafts(self, but: tuple[str, ...] = ()) -> tuple[Draft, ...]:
        """One check, or none if nothing was typed."""
        data = {name: value for name, value in self.data().items() if name not in but}
        return (Draft(Kind.VITAL_SIGNS, data),) if data else ()

    def has_input(self) -> bool:
        return self.looked.choice() is not None or any(not field.is_empty() for field in self.fields)

    def settle(self) -> bool:
        """Say now what cannot be read; whether all can."""
        for field in self.fields:
            field.settle()
        return not any(field.problem() for field in self.fields)

    # --- what is odd is asked about once

    def doubts(self) -> Mapping[str, str]:
        """What is odd about what was typed and can be read: whose it is ("looked", or a measure's label) and the
        question."""
        asked = {
            field.label() or field.objectName(): field.question()
            for field in self.fields
            if not field.problem() and field.question()
        }
        bare = all(field.is_empty() for field in self.fields)
        if self.looked.choice() == NONE and bare:
            asked[_LOOKED] = tr("No figures: only looked? Then save again.")
        elif self.looked.choice() == YES and not self.signs.chosen():
            asked[_LOOKED] = tr("Which sign? A reaction: press REACTION. Not known: save again.")
        return asked

    def asked(self) -> str:
        """The question about the answer to "new signs?", once somebody tried to save; else ""."""
        question = self.doubts().get(_LOOKED, "")
        return question if question in self._said_once else ""

    def holds_back(self, *, but_looked: bool = False) -> bool:
        """Whether something odd has not been read yet: the first press says it, the next one saves. What stood there
        since the last second counts as read. `but_looked`: that nothing was measured is no matter here."""
        doubts = {whose: said for whose, said in self.doubts().items() if whose != _LOOKED or not but_looked}
        unread = frozenset(doubts.values()) - self._read - self._said_once
        self._said_once = frozenset(self.doubts().values()) & (self._said_once | unread)
        if unread:
            self._changed()
        return bool(unread)

    def _note_read(self) -> None:
        """Called each second: the questions that stand on the screen by now."""
        doubts = self.doubts()
        self._read = frozenset(field.note() for field in self.fields if field.note()) & frozenset(doubts.values())
        self._said_once &= frozenset(doubts.values())

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
        focus.go_to(empty.edit, Qt.FocusReason.OtherFocusReason)

    # --- showing

    def show_view(self, view: DeskView) -> None:
        """The last values stand grey below; nothing of it goes into a field."""
        self._note_read()
        state = view.state
        since = texts.time(state.stretches[-1].since, self._zone) if state.stretches else ""
        self._running = (state.rate_ml_h, since) if state.phase is Phase.INFUSING else None
        self.pressure.set_last(self._last_pressure(state))
        for name, field in self.numbers.items():
            reading = state.values.get(name)
            if reading is None:  # struck, or moved to the patient it belongs to
                field.set_last("")
            else:
                field.set_last(self._last(state, texts.number(reading.value), name), reading.value)
        if self._running is not None and PUMP in self.numbers:
            self.numbers[PUMP].set_last(
                tr("set {since} {number}", since=since, number=texts.number(state.rate_ml_h)), state.rate_ml_h
            )
        self._compare_pump()

    def _last(self, state: SessionState, words: str, name: str) -> str:
        """With its time where that is not the last check's."""
        taken = state.values[name].at
        if state.check is not None and taken == state.check.at:
            return words
        return tr("{words} at {time}", words=words, time=texts.time(taken, self._zone))

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
            note = tr(
                "the log says {rate} since {value}. Please look again.",
                rate=texts.rate(self._running[0]),
                value=self._running[1],
            )
        self.numbers[PUMP].set_note(note)

    def _answered(self) -> None:
        if self.looked.choice() != YES:
            self.signs.forget()
        self._show_signs(self.looked.choice() == YES)
        self._changed()

    def _show_signs(self, shown: bool) -> None:
        """Where the signs stand is the arrangement's own."""
        raise NotImplementedError

    def _changed(self) -> None:
        named = texts.joined(*self.signs.chosen()) if self.looked.choice() == YES else ""
        self.looked.tile(YES).set_words(tr("Yes...") if not named else tr("Yes"), named)
        self._compare_pump()
        self.changed.emit()


def _number(measure: str, label_: str, unit: str, name: str, chars: int) -> NumberField:
    return measure_field(measure, label_, unit, name=name, chars=chars)
