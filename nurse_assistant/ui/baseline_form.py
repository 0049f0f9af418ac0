"""The vital signs before the start: every field empty, the last value grey below it (U-102)."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.state import Reading
from nurse_assistant.ui import texts
from nurse_assistant.ui.fields import BloodPressureField, Field, NoteLine, NumberField, TemperatureField
from nurse_assistant.ui.form_parts import FormAct
from nurse_assistant.ui.panel import Bench

_COLUMNS = 3
_NUMBERS = (  # what is recorded, label, unit, usual range
    ("pulse_per_min", "Pulse", "/min", 40, 140),
    ("resp_per_min", "Resp", "/min", 8, 35),
    ("spo2_percent", "SpO₂", "%", 85, 100),
)


class BaselineForm(QWidget):
    """One measurement is enough to save; a figure that cannot be read is not."""

    acted = Signal()

    def __init__(self, bench: Bench, name: str = "ready.baseline") -> None:
        super().__init__()
        self._pressure = BloodPressureField(name=f"{name}.pressure")
        self._numbers = {
            key: NumberField(title, unit, name=f"{name}.{key}", low=Decimal(low), high=Decimal(high), chars=4)
            for key, title, unit, low, high in _NUMBERS
        }
        self._numbers["temp_c"] = TemperatureField(name=f"{name}.temp_c", low=Decimal(34), high=Decimal(41))
        self._act = FormAct("I took these vital signs", name=f"{name}.act", guard=bench.guard)
        self._act.acted.connect(self.acted)
        self._act.asked.connect(self._settle)
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, field in enumerate(self._fields()):
            grid.addWidget(field, place // _COLUMNS, place % _COLUMNS)
            field.changed.connect(self._show_act)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(grid)
        box.addWidget(NoteLine(self._fields(), name=f"{name}.notes"))
        box.addWidget(self._act)
        self._show_act()

    def _fields(self) -> tuple[Field, ...]:
        return (self._pressure, *self._numbers.values())

    def data(self) -> Mapping[str, object]:
        """What was measured; what was not is left out."""
        upper, lower = self._pressure.value() or (None, None)
        found: dict[str, object] = {"systolic_mmhg": upper, "diastolic_mmhg": lower}
        found |= {key: field.value() for key, field in self._numbers.items()}
        return {key: value for key, value in found.items() if value is not None}

    def show_view(self, view: DeskView) -> None:
        values = view.state.values
        for key, field in self._numbers.items():
            last = values.get(key)
            field.set_last(_last(last, texts.number(last.value), view) if last else "", last.value if last else None)
        upper, lower = values.get("systolic_mmhg"), values.get("diastolic_mmhg")
        if upper:
            self._pressure.set_last(_last(upper, f"{upper.value}/{lower.value if lower else '-'}", view))

    def clear_form(self) -> None:
        for field in self._fields():
            field.clear_text()
        self._act.forget()
        self._show_act()

    def _settle(self) -> None:
        for field in self._fields():
            field.settle()

    def _show_act(self) -> None:
        unread = tuple(f"{field.label()}: {field.problem()}" for field in self._fields() if field.problem())
        self._act.set_missing(unread or (() if self.data() else ("Type at least one measurement.",)))


def _last(reading: Reading, value: str, view: DeskView) -> str:
    return f"{texts.time(reading.at, view.zone)}  {value}"
