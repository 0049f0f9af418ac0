"""A premedicine given otherwise than "now, in the usual dose": another dose or time, an infusion, at home, another."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Group, Kind
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.premedicines import ROUTES, advice_for, medicines_of, today, usual_doses
from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option
from nurse_assistant.ui.widgets.dates import TimeField
from nurse_assistant.ui.widgets.fields import Field, TextField
from nurse_assistant.ui.widgets.layout import label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.code_words import group_words
from nurse_assistant.ui.wording.language import mark, tr


class Mode(StrEnum):
    """What the form is about."""

    OTHERWISE = "otherwise"
    INFUSED = "infused"
    AT_HOME = "at_home"
    NOT_GIVEN = "not_given"
    OTHER_MEDICINE = "other_medicine"


_HEADINGS = {
    Mode.OTHERWISE: mark("Another time, dose or route"),
    Mode.INFUSED: mark("It ran as an infusion: the opening of the window counts from its end"),
    Mode.AT_HOME: mark("Taken at home, as the patient says"),
    Mode.OTHER_MEDICINE: mark("Any other medicine, or one of these once more"),
}
_TIMES = {Mode.INFUSED: mark("Started at"), Mode.AT_HOME: mark("Taken at")}
_WHEN = {Mode.INFUSED: mark("Started at what time?"), Mode.AT_HOME: mark("Taken at what time?")}


class PremedicationForm(QWidget):
    """Medicine, dose, route and time. What does not belong to the mode is hidden, never cleared."""

    changed = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._mode, self._group = Mode.OTHERWISE, Group.CORTICOSTEROID
        self._view: DeskView | None = None
        zone, now = bench.zone, bench.clock.now
        self._heading = label("", "strong", name="premed.form.heading", wrap=True)
        self._medicine = ChoiceTiles((), name="premed.medicine", small=True)
        self._medicine.setAccessibleName(tr("Medicine"))
        self._other = TextField(tr("Medicine"), name="premed.other_medicine", chars=16)
        self._dose = ChoiceTiles((), name="premed.dose", label=tr("Usual dose"), small=True)
        self._other_dose = TextField(tr("Dose, with its unit"), name="premed.other_dose", chars=6)
        self._route = ChoiceTiles(
            [Option(one, tr(one)) for one in ROUTES], name="premed.route", label=tr("Route"), small=True
        )
        self._at = TimeField(tr("Given at"), name="premed.at", zone=zone, now=now)
        self._ended = TimeField(tr("Ended at"), name="premed.ended", zone=zone, now=now, minus=False, future=True)
        self._omitted = label("", "body", name="premed.form.omitted", wrap=True)
        self._build()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        doses = row(self._dose, self._other_dose, self._route, None, spacing=14)
        times = row(self._at, self._ended, None, spacing=14)
        for part in (self._heading, self._omitted, self._medicine, self._other):
            box.addWidget(part)
        box.addLayout(doses)
        box.addLayout(times)
        box.addStretch(1)
        for tiles in (self._medicine, self._dose, self._route):
            tiles.changed.connect(self._changed)
        for field in self._fields():
            field.changed.connect(self._changed)

    def _fields(self) -> tuple[Field, ...]:
        return (self._other, self._other_dose, self._at, self._ended)

    # --- showing

    def show_mode(self, mode: Mode, group: Group | None, medicine: str = "") -> None:
        """Open it for a way and a group; `medicine`: the one that was tapped."""
        self._mode, self._group = mode, group or self._group
        if self._view is not None:
            self.show_view(self._view)
        if medicine:
            self._medicine.choose(medicine)
        self._arrange()

    def show_view(self, view: DeskView) -> None:
        self._view = view
        names = medicines_of(view.session, self._group)
        self._medicine.set_options([Option(name, tr(name)) for name in names])
        self._show_doses()

    def _show_doses(self) -> None:
        medicine = self._medicine.choice()
        if self._view is None or medicine is None:
            self._dose.set_options(())
            self._other_dose.set_note("")
        else:
            advice = advice_for(self._view.session, medicine, today(self._view))
            doses = usual_doses(advice)
            self._dose.set_options([Option(dose, dose) for dose in doses])
            self._other_dose.set_note("" if doses or not advice else tr("Dose: {advice}.", advice=advice))
        self._show_dose_tiles()

    def _show_dose_tiles(self) -> None:
        has_tiles = self._mode not in (Mode.OTHER_MEDICINE, Mode.NOT_GIVEN) and bool(self._medicine.choice())
        offered = (
            has_tiles
            and self._view is not None
            and bool(usual_doses(advice_for(self._view.session, self._medicine.choice() or "", today(self._view))))
        )
        set_shown(self._dose, offered)
        self._other_dose.set_label(tr("Other dose") if offered else tr("Dose, with its unit"))

    def _arrange(self) -> None:
        given = self._mode is not Mode.NOT_GIVEN
        set_text(
            self._heading,
            tr(_HEADINGS[self._mode])
            if self._mode in _HEADINGS
            else tr("{what}: not given", what=texts.capital(group_words(self._group))),
        )
        set_text(
            self._omitted,
            tr(
                "No {group} before this infusion: only the prescriber leaves one out. The next "
                "screen asks who ordered it and why.",
                group=group_words(self._group),
            ),
        )
        set_shown(self._omitted, not given)
        set_shown(self._medicine, given and self._mode is not Mode.OTHER_MEDICINE)
        set_shown(self._other, self._mode is Mode.OTHER_MEDICINE)
        for part in (self._other_dose, self._route, self._at):
            set_shown(part, given)
        set_shown(self._ended, self._mode is Mode.INFUSED)
        self._at.set_label(tr(_TIMES[self._mode]) if self._mode in _TIMES else tr("Given at (empty: now)"))
        self._show_dose_tiles()

    def _changed(self) -> None:
        self._show_doses()
        self.changed.emit()

    # --- what stands in it

    def medicine(self) -> str:
        return self._other.value() if self._mode is Mode.OTHER_MEDICINE else self._medicine.choice() or ""

    def dose(self) -> str:
        """What was typed goes before a tile."""
        return texts.spaced_dose(self._other_dose.value()) or (
            self._dose.choice() or "" if not self._dose.isHidden() else ""
        )

    def at(self) -> datetime | None:
        return self._at.value()

    def words(self) -> str:
        """ "diphenhydramine 25 mg IV", as far as it is known."""
        return " ".join(part for part in (tr(self.medicine()), self.dose(), tr(self._route.choice() or "")) if part)

    def missing(self) -> Sequence[str]:
        if self._mode is Mode.NOT_GIVEN:
            return ()
        asked = (
            (not self.medicine(), tr("Which medicine?")),
            (not self.dose(), tr("Which dose?")),
            (not self._dose_has_unit(), tr("Write the dose with its unit: 25 mg.")),
            (self._route.choice() is None, tr("Which route?")),
            (bool(self._at.problem()), self._at.problem()),
            (self._mode in _TIMES and self._at.is_empty(), tr(_WHEN.get(self._mode, ""))),
            (
                self._mode is Mode.INFUSED and self._ended.value() is None,
                self._ended.problem() or tr("When did it end?"),
            ),
            (self._ends_before(), tr("It ended before it started.")),
        )
        return [sentence for wanted, sentence in asked if wanted]

    def _dose_has_unit(self) -> bool:
        return not self.dose() or any(letter.isalpha() for letter in self.dose())

    def _ends_before(self) -> bool:
        started, ended = self._at.value(), self._ended.value()
        return self._mode is Mode.INFUSED and started is not None and ended is not None and ended < started

    def draft(self) -> Draft:
        """What the form says, once nothing is missing."""
        if self._mode is Mode.NOT_GIVEN:
            return Draft(Kind.PREMEDICATION_OMITTED, {"medicine": str(self._group)})
        data: dict[str, object] = {"medicine": self.medicine(), "dose": self.dose(), "route": self._route.choice()}
        if self._mode is Mode.INFUSED:
            data["ended_at"] = self._ended.value()
        if self._mode is Mode.AT_HOME:
            data["given_by"] = "patient_at_home"
        return Draft(Kind.PREMEDICATION_GIVEN, data, at=self._at.value())

    def act_words(self) -> tuple[str, str]:
        """The face of the act: title, and what is said below it."""
        match self._mode:
            case Mode.NOT_GIVEN:
                return tr("No {group} was given", group=group_words(self._group)), tr(
                    "by order: asked on the next screen"
                )
            case Mode.AT_HOME:
                return tr("The patient took {what} at home", what=self.words() or tr("it")), ""
            case Mode.INFUSED:
                return tr("I gave {what} as an infusion", what=self.words() or tr("it")), ""
        at, zone = self.at(), self._view.zone if self._view else None
        what = self.words() or tr("it")
        if at and zone:
            return tr("I gave {what} at {time}", what=what, time=texts.time(at, zone)), ""
        return tr("I gave {chosen} now", chosen=what), ""

    def settle(self) -> None:
        for field in self._fields():
            field.settle()

    def clear_form(self) -> None:
        """Only after the entry is written."""
        for field in self._fields():
            field.clear_text()
        for tiles in (self._medicine, self._dose, self._route):
            tiles.choose()
        self._show_doses()
