"""Who it is, at the top of every screen of a patient, never covered (U-10 to U-15), and the drug line (U-27, U-29)."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from nurse_assistant.application.hidden_names import is_hidden
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.plan import bag_volume_ml
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.layout import FlowLayout, Pill, flow, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.chair_words import like_names_words
from nurse_assistant.ui.wording.identifiers import spaced_identifier
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.words import word_title

HIDDEN = mark("hidden during the second check")
LOCKED = mark("Name hidden: nobody is signed in")
_AIR = 2
"""Pixels: Qt rounds the width of words it wraps."""
_ROUTES = {"IV": mark("INTRAVENOUS")}


class Fact(QWidget):
    """One attribute, never broken apart: a quiet word, a heavy value, and what belongs to it."""

    def __init__(self, what: str, name: str, *, look: str = "strong") -> None:
        super().__init__()
        self._what = label(what, "small")
        self.value = label("", look, name=f"banner.{name}")
        self._after = label("", "body", name=f"banner.{name}.after")
        self.setLayout(row(self._what, self.value, self._after, spacing=5))
        set_shown(self._what, bool(what))

    def say(self, value: str, after: str = "", what: str = "") -> None:
        if what:
            set_text(self._what, what)
        set_text(self.value, value)
        set_text(self._after, after)
        set_shown(self._after, bool(after))


class Name(QLabel):
    """As wide as it is long; where that is wider than the banner it wraps between words, and is never cut (U-114)."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner.name")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", "title")
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance(self.text()) + _AIR
        return QSize(width, self.heightForWidth(width))


class PatientBanner(QFrame):
    """Two lines that wrap by whole attributes."""

    def __init__(self, patient_number: str = "") -> None:
        """`patient_number`: what kind of number patients have here."""
        super().__init__()
        self._patient_number = patient_number
        self.setObjectName("banner")
        self.setProperty("panel", "banner")
        self._chair = label("", "chair", name="banner.chair")
        self._name = Name()
        self._like = Pill(name="banner.like")
        self._born, self._sex, self._number = Fact(tr("Born"), "born"), Fact("", "sex"), Fact(tr("MRN"), "identifier")
        self._allergy_icon = IconLabel("medium", px=20)
        self._allergy = Fact("", "allergy")
        self._drug = Fact("", "drug")
        self._dose, self._route = Fact(tr("DOSE"), "dose"), Fact("", "route")
        self._infusion, self._weight = Fact(tr("Infusion"), "infusion"), Fact(tr("Weighed"), "weight")
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 5, 14, 5)
        box.setSpacing(4)
        box.addLayout(self._person_line())
        box.addLayout(_line(self._drug, self._dose, self._route, self._infusion, self._weight))

    def _person_line(self) -> FlowLayout:
        allergy = QWidget()
        allergy.setLayout(row(label(tr("Allergy"), "small"), self._allergy_icon, self._allergy, spacing=6))
        return _line(self._chair, self._name, self._like, self._born, self._sex, self._number, allergy)

    def show_view(
        self, view: DeskView, *, like_names: int = 0, blind: bool = False, compact: bool = False
    ) -> None:  # fmt: skip
        """`compact`: with large text on a low screen, what the step or the record shows as well is left out here: the
        brand, the place in the cycle, the weight."""
        patient, today = view.session.case.patient, view.now.astimezone(view.zone).date()
        set_text(self._chair, tr("Chair {chair}", chair=view.chair) if view.chair else tr("No chair"))
        hidden = is_hidden(view)
        set_text(self._name, tr(LOCKED) if hidden else texts.name(patient.family, patient.given))
        for part in (self._born, self._number):
            set_shown(part, not hidden)
        # A long name goes down one step before it wraps; it is never cut (U-114).
        theme.set_state(self._name, "look", "title" if len(self._name.text()) < 30 else "heading")
        set_text(self._like, like_names_words(view, like_names))
        set_shown(self._like, like_names > 1)
        self._born.say(texts.born(patient.born, today))
        self._sex.say(word_title(patient.sex) if patient.sex != "unknown" else tr("Sex not recorded"))
        self._number.say(spaced_identifier(patient.identifier, self._patient_number))
        self._show_allergies(patient.allergies)
        self._show_drug(view, blind=blind, compact=compact)

    def _show_allergies(self, allergies: tuple[str, ...] | None) -> None:
        """Three states that cannot be taken for one another: a sign and heavy words, plain words, soft words."""
        set_shown(self._allergy_icon, bool(allergies))
        if allergies is None:
            self._allergy.say("", tr("Not recorded: ask"))
        elif allergies:
            self._allergy.say(", ".join(allergies))
        else:
            self._allergy.say("", tr("No known allergies"))
        soft = allergies is None
        theme.set_state(self, "allergy", "unknown" if soft else "listed" if allergies else "none")
        self._allergy_icon.show_icon("question" if soft else "medium", "ink")
        set_shown(self._allergy_icon, soft or bool(allergies))

    def _show_drug(self, view: DeskView, *, blind: bool, compact: bool) -> None:
        protocol, order = view.session.protocol, view.session.case.order
        self._drug.say(protocol.medicine, "" if compact else protocol.brand)
        self._route.say(tr(_ROUTES.get(protocol.route, protocol.route)))
        if blind:
            self._dose.say(tr(HIDDEN))
        else:
            volume = texts.volume(bag_volume_ml(view.session, view.state))
            self._dose.say(texts.amount(order.dose_mg, "mg"), tr("in {volume}", volume=volume))
        place = texts.joined(tr("cycle {cycle} day {day}", cycle=order.cycle, day=order.day), f"Isa-{order.regimen}")
        self._infusion.say(texts.ordinal(order.infusion_number), "" if compact else f"· {place}")
        set_shown(self._infusion, not blind)
        set_shown(self._weight, not compact)
        self._weight.say(*_weight(view))


def _weight(view: DeskView) -> tuple[str, str, str]:
    """The measured weight with its day; before it is measured the order's, which says so (U-30)."""
    weight = view.state.weight
    kilograms = weight.amount("kg") if weight else None
    if weight is None or kilograms is None:
        return texts.amount(view.session.case.order.weight_kg, "kg"), tr("as ordered"), tr("Weight")
    return texts.amount(kilograms, "kg"), _day(weight.at, view.now, view.zone), tr("Weighed")


def _day(when: datetime, now: datetime, zone: ZoneInfo) -> str:
    same = when.astimezone(zone).date() == now.astimezone(zone).date()
    return tr("today") if same else texts.date(when, zone)


def _line(*facts: QWidget | QLabel) -> FlowLayout:
    return flow(*facts, spacing=12)
