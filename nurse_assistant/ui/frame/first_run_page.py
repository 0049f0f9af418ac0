"""The unit's own names: asked at the first run, changed later from the board. Nothing clinical is set here."""

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import combinations
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QTimeZone, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.ports import Unit
from nurse_assistant.domain.readiness import same_word
from nurse_assistant.domain.vocabulary import Jurisdiction
from nurse_assistant.ui.frame.scanner_card import ScannerCard
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.widgets.layout import Scroll, card, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr

_MOST_CHAIRS = 30


def names_of(text: str) -> tuple[str, ...]:
    """Names typed with commas or on lines of their own, one typed twice also twice."""
    parts = (part.strip() for line in text.splitlines() for part in line.split(","))
    return tuple(part for part in parts if part)


def alike(names: Sequence[str]) -> tuple[str, str] | None:
    """The first two names that only capitals and spaces tell apart: in the record they would be one."""
    return next(((one, other) for one, other in combinations(names, 2) if same_word(one, other)), None)


def chairs_of(text: str) -> tuple[str, ...]:
    """A number of chairs ("8" makes 1 to 8), or the chairs' own names in the room's order."""
    stripped = text.strip()
    if stripped.isdecimal():
        return tuple(str(number) for number in range(1, min(int(stripped), _MOST_CHAIRS + 1) + 1))
    return names_of(text)


class FirstRunPage(QWidget):
    """Five short questions, each with what was understood of the answer beside it."""

    finished = Signal(object)
    """The Unit as it was set."""
    cancelled = Signal()

    def __init__(self, now: Callable[[], datetime], system_zone: Callable[[], str] | None = None) -> None:
        super().__init__()
        self.setObjectName("first_run")
        self._unit: Unit | None = None
        self._now, self._system_zone = now, system_zone or _zone_of_this_machine
        self.name = TextField(tr("1  Name of the unit"), name="unit.name", placeholder=tr("Day unit 2"))
        self.chairs = TextField(tr("3  Chairs: how many, or their names in the room's order"), name="unit.chairs",
                                placeholder=tr("8   or   1, 2, 3, window, side room"))  # fmt: skip
        self.charge = TextField(
            tr("4  Charge nurse: your name; your PIN comes next"), name="unit.charge", placeholder=tr("T. Okafor")
        )
        self.staff = TextField(tr("Others who write here, with commas"), name="unit.staff",
                               placeholder=tr("M. Ruiz, A. Lowe"))  # fmt: skip
        self.zone = TextField(tr("2  Time zone, for showing times"), name="unit.zone", placeholder=tr("Europe/London"))
        labels = (Option(str(Jurisdiction.US), tr("US label")), Option(str(Jurisdiction.EU), tr("EU label")))
        self.jurisdiction = ChoiceTiles(labels, name="unit.jurisdiction", label=tr("5  Whose label the unit follows"))
        self._title = label(look="title", name="unit.title")
        self.scanner = ScannerCard()
        self.jurisdiction.changed.connect(lambda: self.scanner.show_jurisdiction(self.jurisdiction.choice() or ""))
        self._trouble = label(look="danger", wrap=True, name="unit.trouble")
        self._back = ActButton(tr("Back"), name="unit.back", icon="back")
        self._back.acted.connect(self.cancelled)
        self._done = ActButton(tr("Use these names"), name="unit.done", role="primary")
        self._done.acted.connect(self._finish)
        self._build()
        self.chairs.changed.connect(self._echo_chairs)
        self.zone.changed.connect(self._echo_zone)

    def _build(self) -> None:
        form = card(name="unit.card", spacing=10)
        form.setMinimumWidth(760)
        form.add(self._title)
        form.add(label(tr("Asked once; it can be changed from the board. This program reminds and records. It is not a "
                       "medical device, not a patient monitor and not a pump alarm."), "soft", wrap=True))  # fmt: skip
        unit = row(self.name, self.zone, spacing=12)
        unit.setStretch(0, 3)
        unit.setStretch(1, 2)
        people = row(self.charge, self.staff, spacing=12)
        people.setStretch(0, 2)
        people.setStretch(1, 3)
        self._names = QWidget()
        self._names.setLayout(people)
        for part in (unit, self.chairs, self._names, self.jurisdiction, self._trouble):
            form.add(part)
        inner = QWidget()
        inner.setLayout(column(None, row(None, form, self.scanner, None), None, None))
        acts = row(self._back, self._done, spacing=12, stretch_last=True)
        self._done.setMinimumWidth(500)
        box = QVBoxLayout(self)
        box.addWidget(Scroll(inner, name="unit.scroll"), 1)
        box.addLayout(row(None, acts, None))
        set_shown(self._trouble, False)

    def can_go_back(self) -> bool:
        """There is a unit already: it is being changed."""
        return not self._back.isHidden()

    def show_unit(self, unit: Unit | None) -> None:
        """The present names to change, or the empty form of the first run with this machine's time zone."""
        set_shown(self._back, unit is not None)
        set_text(self._title, tr("Your unit") if unit else tr("Welcome. Five questions, then the first patient"))
        set_shown(self.scanner, unit is not None)
        set_shown(self._names, unit is None)
        self._unit = unit
        if unit is None:
            if self.zone.is_empty():
                self.zone.set_text(self._system_zone())
            return
        self.name.set_text(unit.name)
        self.chairs.set_text(", ".join(unit.chairs))
        self.zone.set_text(unit.timezone)
        self.jurisdiction.choose(unit.jurisdiction)
        self.scanner.show_unit(unit)

    # --- what was understood

    def _echo_chairs(self) -> None:
        chairs = chairs_of(self.chairs.value())
        fit = 1 <= len(chairs) <= _MOST_CHAIRS
        self.chairs.set_last(
            tr("{count} chairs: {value} to {value2}", count=len(chairs), value=chairs[0], value2=chairs[-1])
            if fit and len(chairs) > 1
            else ""
        )

    def show_time(self) -> None:
        """What it is there as of now."""
        self._echo_zone()

    def _echo_zone(self) -> None:
        known = self.zone.value() in available_timezones()
        now = texts.date_time(self._now(), ZoneInfo(self.zone.value())) if known else ""
        self.zone.set_last(tr("Is it {now} there?", now=now) if now else "")

    def _people(self) -> tuple[str, ...]:
        """Of the first run, each once; later they are let in one by one (settings, People)."""
        typed = names_of(f"{self.charge.value()}, {self.staff.value()}")
        return self._unit.staff if self._unit else tuple(dict.fromkeys(typed))

    def _finish(self) -> None:
        chairs = chairs_of(self.chairs.value())
        staff = self._people()
        trouble = self._what_is_missing(chairs) or _twice(chairs, () if self._unit else staff)
        set_text(self._trouble, trouble)
        set_shown(self._trouble, bool(trouble))
        if not trouble:
            chosen, number = self.jurisdiction.choice() or "", self.scanner.number.choice() or ""
            badges = self._unit.badges if self._unit else ()
            self.finished.emit(Unit(self.name.value(), chairs, staff, self.zone.value(), chosen, badges, number))

    def _what_is_missing(self, chairs: tuple[str, ...]) -> str:
        if not self.name.value():
            return tr("Give the unit a name: it stands on every screen and record.")
        if not 1 <= len(chairs) <= _MOST_CHAIRS:
            return tr("Say how many chairs there are, 1 to {most_chairs}, or name them.", most_chairs=_MOST_CHAIRS)
        if not self._unit and not names_of(self.charge.value()):
            return tr("Name the charge nurse: somebody must be able to write here.")
        if self.zone.value() not in available_timezones():
            return tr(
                '"{value}" is no time zone. Write for instance Europe/London or America/New_York.',
                value=self.zone.value(),
            )
        return "" if self.jurisdiction.choice() else tr("Choose whose label the unit follows: US or EU.")


def _twice(chairs: Sequence[str], staff: Sequence[str]) -> str:
    """`staff`: as typed here; of those let in one by one the doorkeeper asks."""
    if found := alike(chairs):
        return tr("“{one}” and “{two}” are one chair to this program. Give each chair its own name.",
                  one=found[0], two=found[1])  # fmt: skip
    if found := alike(staff):
        return tr("“{one}” and “{two}” are one person to this program. Write the names so that both are told apart.",
                  one=found[0], two=found[1])  # fmt: skip
    return ""


def _zone_of_this_machine() -> str:
    return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii")
