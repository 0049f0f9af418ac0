"""The unit's own names: asked at the first run, changed later from the board. Nothing clinical is set here."""

from collections.abc import Callable
from zoneinfo import available_timezones

from PySide6.QtCore import QTimeZone, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.ports import Unit
from nurse_assistant.domain.vocabulary import Jurisdiction
from nurse_assistant.ui.frame.scanner_card import ScannerCard
from nurse_assistant.ui.steps.scan_answer import ScanAnswer
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.widgets.layout import card, label, row, set_shown, set_text

_MOST_CHAIRS = 30


def names_of(text: str) -> tuple[str, ...]:
    """Names typed with commas or on lines of their own, each once."""
    parts = (part.strip() for line in text.splitlines() for part in line.split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


def chairs_of(text: str) -> tuple[str, ...]:
    """A number of chairs ("8" makes 1 to 8), or the chairs' own names in the room's order."""
    stripped = text.strip()
    if stripped.isdecimal():
        return tuple(str(number) for number in range(1, min(int(stripped), _MOST_CHAIRS + 1) + 1))
    return names_of(text)


class FirstRunPage(QWidget):
    finished = Signal(object)
    """The Unit as it was set."""
    cancelled = Signal()

    def __init__(self, system_zone: Callable[[], str] | None = None) -> None:
        super().__init__()
        self.setObjectName("first_run")
        self._system_zone = system_zone or _zone_of_this_machine
        self.name = TextField("Name of the unit", name="unit.name", placeholder="Day unit 2")
        self.chairs = TextField("Chairs: how many, or their names in the room's order", name="unit.chairs",
                                placeholder="8   or   1, 2, 3, window, side room")  # fmt: skip
        self.staff = TextField("People who write here: names with commas", name="unit.staff",
                               placeholder="T. Okafor, M. Ruiz")  # fmt: skip
        self.zone = TextField("Time zone (for showing times)", name="unit.zone", placeholder="Europe/London")
        labels = (Option(str(Jurisdiction.US), "US label"), Option(str(Jurisdiction.EU), "EU label"))
        self.jurisdiction = ChoiceTiles(labels, name="unit.jurisdiction", label="Whose label the unit follows")
        self.scanner = ScannerCard()
        self.staff.changed.connect(lambda: self.scanner.show_people(names_of(self.staff.value())))
        self.jurisdiction.changed.connect(lambda: self.scanner.show_jurisdiction(self.jurisdiction.choice() or ""))
        self._trouble = label(look="danger", wrap=True, name="unit.trouble")
        self._back = ActButton("Back", name="unit.back")
        self._back.acted.connect(self.cancelled)
        self._done = ActButton("Use these names", name="unit.done", role="primary")
        self._done.acted.connect(self._finish)
        self._build()

    def _build(self) -> None:
        form = card(name="unit.card", spacing=8)
        form.setMinimumWidth(680)
        form.add(label("Your unit", "title"))
        form.add(label("Asked once; it can be changed from the board. This program reminds and records. It is not a "
                       "medical device, not a patient monitor and not a pump alarm.", "soft", wrap=True))  # fmt: skip
        for field in (self.name, self.chairs, self.staff, self.zone, self.jurisdiction, self._trouble):
            form.add(field)
        form.add(row(self._back, self._done, spacing=12, stretch_last=True))
        box = QVBoxLayout(self)
        box.addStretch(1)
        box.addLayout(row(None, form, self.scanner, None))
        box.addStretch(2)
        set_shown(self._trouble, False)

    def can_go_back(self) -> bool:
        """There is a unit already: it is being changed."""
        return not self._back.isHidden()

    def show_unit(self, unit: Unit | None) -> None:
        """The present names to change, or the empty form of the first run with this machine's time zone."""
        set_shown(self._back, unit is not None)
        set_shown(self.scanner, unit is not None)
        if unit is None:
            if self.zone.is_empty():
                self.zone.set_text(self._system_zone())
            return
        self.name.set_text(unit.name)
        self.chairs.set_text(", ".join(unit.chairs))
        self.staff.set_text(", ".join(unit.staff))
        self.zone.set_text(unit.timezone)
        self.jurisdiction.choose(unit.jurisdiction)
        self.scanner.show_unit(unit)

    def take_code(self, text: str) -> ScanAnswer:
        """A badge was scanned while the unit is being set up."""
        return self.scanner.take_code(text)

    def _finish(self) -> None:
        chairs, staff = chairs_of(self.chairs.value()), names_of(self.staff.value())
        trouble = self._what_is_missing(chairs, staff)
        set_text(self._trouble, trouble)
        set_shown(self._trouble, bool(trouble))
        if not trouble:
            chosen, number = self.jurisdiction.choice() or "", self.scanner.number.choice() or ""
            badges = self.scanner.badges()
            self.finished.emit(Unit(self.name.value(), chairs, staff, self.zone.value(), chosen, badges, number))

    def _what_is_missing(self, chairs: tuple[str, ...], staff: tuple[str, ...]) -> str:
        if not self.name.value():
            return "Give the unit a name: it stands on every screen and record."
        if not 1 <= len(chairs) <= _MOST_CHAIRS:
            return f"Say how many chairs there are, 1 to {_MOST_CHAIRS}, or name them."
        if not staff:
            return "Name at least one person who writes here."
        if self.zone.value() not in available_timezones():
            return f'"{self.zone.value()}" is no time zone. Write for instance Europe/London or America/New_York.'
        return "" if self.jurisdiction.choice() else "Choose whose label the unit follows: US or EU."


def _zone_of_this_machine() -> str:
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii")
