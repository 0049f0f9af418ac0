"""The order as the prescriber wrote it. Nothing is filled in and nothing is worked out into a field."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal

from nurse_assistant.domain.dose import is_subcutaneous_dose
from nurse_assistant.domain.entries import Case, Order, Patient
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.rules import reached
from nurse_assistant.domain.state import InfusionSession
from nurse_assistant.domain.vocabulary import Group, Jurisdiction
from nurse_assistant.ui.frame.dose_card import DoseCard, subcutaneous_words
from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option
from nurse_assistant.ui.widgets.fields import Field, NumberField
from nurse_assistant.ui.widgets.layout import Card, label, set_shown, set_text
from nurse_assistant.ui.widgets.spread_layout import spread
from nurse_assistant.ui.wording import parsing, texts
from nurse_assistant.ui.wording.code_words import group_words
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.measures import PLAUSIBLE
from nurse_assistant.ui.wording.parsing import Unreadable

_MOST_COUNTED = 200
"""Cycles, days and infusions beyond it are slips: eight years of treatment have about 200 infusions."""
_MOST = Decimal(100_000)
_ANY_DAY = date(2000, 1, 1)


class AboveZero(NumberField):
    """An amount above 0."""

    def _read(self) -> Decimal | Unreadable:
        read = parsing.number(self.text())
        if isinstance(read, Decimal) and not 0 < read <= _MOST:
            return Unreadable(tr("It must be above 0.") if not read else tr("So much cannot be right."))
        return read

    def value(self) -> Decimal | None:
        read = self._read()
        return read if isinstance(read, Decimal) else None


class CountField(NumberField):
    """1, 2, 3 ..."""

    def _read(self) -> Decimal | Unreadable:
        read = parsing.number(self.text())
        if isinstance(read, Unreadable) or (read == read.to_integral_value() and 1 <= read <= _MOST_COUNTED):
            return read
        return Unreadable(tr("A whole number from 1 to {most_counted}.", most_counted=_MOST_COUNTED))

    def value(self) -> Decimal | None:
        read = self._read()
        return read if isinstance(read, Decimal) else None

    def whole(self) -> int | None:
        value = self.value()
        return None if value is None else int(value)


class OrderForm(Card):
    """Regimen, place in the calendar, dose and bag; below them what the program makes of it."""

    changed = Signal()

    def __init__(self, jurisdiction: Jurisdiction) -> None:
        super().__init__(name="new.order", spacing=7, margins=12)
        self._jurisdiction = jurisdiction
        self._protocol: InfusionProtocol | None = None
        self._title = label("", "label", name="new.protocol", wrap=True)
        self.regimen = ChoiceTiles((), name="new.regimen", small=True)
        self.regimen.setAccessibleName(tr("Regimen"))
        # Made in the order they are read: so Tab goes through them.
        self.number = CountField(tr("Infusion of this medicine"), "", name="new.infusion_number", chars=3)
        self.cycle = CountField(tr("Cycle"), "", name="new.cycle", chars=3)
        self.day = CountField(tr("Day"), "", name="new.day", chars=3)
        self.weight = AboveZero(tr("Weight the dose was ordered for"), "kg", name="new.weight_kg", chars=4,
                                low=Decimal(30), high=Decimal(200))  # fmt: skip
        usual = PLAUSIBLE["dose_mg"]
        self.dose = AboveZero(tr("Dose"), "mg", name="new.dose_mg", chars=4, low=usual.low, high=usual.high)
        self.volume = AboveZero(tr("Bag volume"), "mL", name="new.bag_volume_ml", chars=4,
                                low=Decimal(100), high=Decimal(500))  # fmt: skip
        self.home = ChoiceTiles((), name="new.home", label=tr("Taken at home by order, if any"),
                                multi=True, small=True)  # fmt: skip
        self.worked_out = DoseCard()
        """Stands below the forms, as wide as both: the page puts it there."""
        self._calendar = label("", "strong", name="new.calendar", wrap=True)
        self._build()

    def _build(self) -> None:
        for field in (self.number, self.cycle, self.day, self.weight, self.dose, self.volume):
            field.changed.connect(self._changed)
        self.add(self._title)
        self.add(self.regimen)
        self.add(spread(self.number, self.cycle, self.day, shares=(2, 1, 1)))
        self.add(spread(self.weight, self.dose, self.volume, shares=(2, 1, 1)))
        self.add(self.home)
        self.worked_out.add(self._calendar)
        self.body.addStretch(1)
        for tiles in (self.regimen, self.home):
            tiles.changed.connect(self._changed)
        self._changed()

    def set_protocol(self, protocol: InfusionProtocol | None) -> None:
        """The protocol the order is written for: it brings the regimens and the groups of premedication."""
        self._protocol = protocol
        if protocol is not None:
            version = tr("{title}, version {version}", title=protocol.title, version=protocol.version)
            set_text(
                self._title,
                texts.joined(tr("Order"), version, tr("label {jurisdiction}", jurisdiction=self._jurisdiction)),
            )
            self.regimen.set_options([Option(key, f"Isa-{key}") for key in protocol.regimens])
            required = protocol.premedication.required[self._jurisdiction]
            self.home.set_options([Option(group, group_words(group)) for group in required])
        self._changed()

    def _changed(self) -> None:
        if self._protocol is not None:
            rule = self._protocol.dose
            self.worked_out.show_dose(rule, self.weight.value(), self.dose.value(), self.volume.value())
        said = self.calendar_question()
        set_text(self._calendar, said)
        set_shown(self._calendar, bool(said))
        self.changed.emit()

    # --- what it asks

    def calendar_question(self) -> str:
        """Where the order's infusion number is not the one the calendar has reached. A question, never a block."""
        plan = self._reached()
        number, cycle, day = self.number.whole(), self.cycle.whole(), self.day.whole()
        if plan is None or number is None or number == plan:
            return ""
        said = tr(
            "Cycle {cycle} day {day} is infusion {plan} of the plan; the order says {number}.",
            cycle=cycle,
            day=day,
            plan=plan,
            number=number,
        )
        if number > plan:
            return tr("{said} Which is right? The start will ask for an order.", said=said)
        return tr("{said} Was an infusion left out?", said=said)

    def _reached(self) -> int | None:
        regimen, cycle, day = self.regimen.choice(), self.cycle.whole(), self.day.whole()
        if self._protocol is None or regimen is None or cycle is None or day is None:
            return None
        one = Decimal(1)
        order = Order(regimen, cycle, day, 1, one, one, one)
        nobody = Patient("", "", _ANY_DAY, "unknown", "", None)
        return reached(InfusionSession(Case(nobody, order, self._jurisdiction, "UTC"), self._protocol))

    def missing(self) -> Sequence[str]:
        asked = (
            (self._protocol is None, tr("Which protocol?")),
            (self.regimen.choice() is None, tr("Which regimen?")),
            (
                self.number.whole() is None,
                _asked(tr("Infusion"), self.number, tr("Which infusion of this medicine is it?")),
            ),
            (self.cycle.whole() is None, _asked(tr("Cycle"), self.cycle, tr("Which cycle?"))),
            (self.day.whole() is None, _asked(tr("Day"), self.day, tr("Which day of the cycle?"))),
            (
                self.weight.value() is None,
                _asked(tr("Weight"), self.weight, tr("For which weight was the dose ordered?")),
            ),
            (self.dose.value() is None, _asked(tr("Dose"), self.dose, tr("Which dose was ordered?"))),
            (self.volume.value() is None, _asked(tr("Bag volume"), self.volume, tr("Which volume has the bag?"))),
        )
        return [sentence for wanted, sentence in asked if wanted]

    def refused(self) -> str:
        """Why this order cannot be opened here at all; empty if it can."""
        dose = self.dose.value()
        if self._protocol is None or dose is None or not is_subcutaneous_dose(self._protocol.dose, dose):
            return ""
        return subcutaneous_words(self._protocol.dose)

    def settle(self) -> None:
        for field in (self.number, self.cycle, self.day, self.weight, self.dose, self.volume):
            field.settle()

    def order(self) -> Order:
        """The order, once nothing is missing."""
        numbers = self.cycle.whole(), self.day.whole(), self.number.whole()
        amounts = self.weight.value(), self.dose.value(), self.volume.value()
        cycle, day, number = (value for value in numbers if value is not None)
        weight, dose, volume = (value for value in amounts if value is not None)
        home = tuple(Group(key) for key in self.home.chosen())
        return Order(self.regimen.choice() or "", cycle, day, number, weight, dose, volume, home)


def _asked(what: str, field: Field, question: str) -> str:
    """What is wrong with this field, by its name, or the question it leaves open."""
    problem = field.problem()
    return f"{what}: {problem}" if problem else question
