"""The check: vital signs, what the pump shows, and whether there are new signs. Empty by default (U-102).

It records only what was typed. After a save it lets go of what was saved and nothing else.
"""

from collections.abc import Mapping
from decimal import Decimal
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.fold import UNNAMED
from nurse_assistant.domain.state import Reading, SessionState
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui import texts, theme
from nurse_assistant.ui.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.fields import BloodPressureField, Field, NoteLine, NumberField
from nurse_assistant.ui.layout import column, flow, label, row, set_shown, set_text
from nurse_assistant.ui.signs import IN_A_CHECK, SignTiles

NONE, YES = "none", "yes"
_NARROW = ("pressure", "pulse", "resp")
"""Fields whose unit is left out where there is little room: the label says enough."""


def _range(low: int, high: int) -> dict[str, Decimal]:
    return {"low": Decimal(low), "high": Decimal(high)}


class CheckForm(QWidget):
    """The fields of one check in a row, the question about signs, and one line for what is odd."""

    changed = Signal()

    def __init__(self, *, name: str, zone: ZoneInfo) -> None:
        super().__init__()
        self.setObjectName(name)
        self._zone = zone
        self._log_rate: Decimal | None = None
        self._rate_since = ""
        self.pressure = BloodPressureField(name=f"{name}.pressure")
        self.numbers: dict[str, NumberField] = {
            "pulse_per_min": NumberField("Pulse", "/min", name=f"{name}.pulse", chars=3, **_range(40, 180)),
            "resp_per_min": NumberField("Resp", "/min", name=f"{name}.resp", chars=3, **_range(8, 40)),
            "spo2_percent": NumberField("SpO₂", "%", name=f"{name}.spo2", chars=3, **_range(85, 100)),
            "temp_c": NumberField("Temp", "°C", name=f"{name}.temp", chars=3, **_range(34, 41)),
            "on_oxygen_l_min": NumberField("On oxygen", "L/min", name=f"{name}.oxygen", chars=2, **_range(0, 15)),
            "pump_rate_ml_h": NumberField("Pump shows", "mL/h", name=f"{name}.pump", chars=3, **_range(1, 250)),
        }
        self._build(name)

    def _build(self, name: str) -> None:
        self.note_line = NoteLine(self.fields, name=f"{name}.notes")
        self.heading = label(look="label", name=f"{name}.heading", wrap=True)
        self.looked = ChoiceTiles(
            (Option(NONE, "Looked: none"), Option(YES, "Yes...")), name=f"{name}.looked",
            label="", columns=2,
        )  # fmt: skip
        self.signs = SignTiles(IN_A_CHECK, name=f"{name}.signs")
        self.signs.hide()
        self._values = QWidget()
        self._values.setLayout(self._fields_row())
        self._to_values = ActButton("Values...", name=f"{name}.to_values", role="link")
        self._to_values.hide()
        question = label("New or worse signs since the start?", "strong", name=f"{name}.question", wrap=True)
        asked = row(question, self.looked, self._to_values, spacing=12)
        asked.setStretch(0, 2)
        asked.setStretch(1, 5)
        self.setLayout(column(self.heading, self._values, self.note_line, self.signs, asked, spacing=6))
        for field in self.fields:
            field.changed.connect(self._changed)
        self.looked.changed.connect(self._answered)
        self.signs.changed.connect(self._changed)
        self._to_values.acted.connect(lambda: self._show_signs(False))

    def _fields_row(self) -> object:
        raise NotImplementedError
