"""Arrive: who the patient is (asked or scanned, two identifiers or more), the weight of today, and the chair."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.scanned import Scan, Unreadable, Wristband
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.dose import difference_percent, differs_by_more_than
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.domain.vocabulary import Kind, OpenItem
from nurse_assistant.ui.steps.bedside_identity import wristband_agrees
from nurse_assistant.ui.steps.panel import Bench, Panel
from nurse_assistant.ui.steps.scan_answer import ScanAnswer
from nurse_assistant.ui.steps.scan_reason import BAND_REASONS, ScanReason
from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option
from nurse_assistant.ui.widgets.fields import NumberField, TextField
from nurse_assistant.ui.widgets.form_parts import FactCard, FormAct
from nurse_assistant.ui.widgets.layout import label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.identifiers import spaced_identifier
from nurse_assistant.ui.wording.language import mark, tr

_LEAST_IDENTIFIERS = 2
_IDENTIFIER_WORDS = {"name": mark("name"), "born": mark("date of birth"), "identifier": mark("number")}
_METHOD_WORDS = {"asked": "asked", "scanned": "scanned"}
_ACTS = {None: mark("The answers match"), "asked": mark("I asked, and the answers match"),
         "scanned": mark("I scanned, and it matches")}  # fmt: skip


class ArrivePanel(Panel):
    """Three facts, side by side; each can be done again."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "arrive_panel")
        self._view: DeskView | None = None
        self._build_identity()
        self._build_weight()
        self._build_chair()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        grid.addWidget(self._identity, 0, 0, 2, 1)
        grid.addWidget(self._weight, 0, 1)
        grid.addWidget(self._chair, 1, 1)
        grid.setColumnStretch(0, 11)
        grid.setColumnStretch(1, 9)
        grid.setRowStretch(0, 1)

    # --- building

    def _build_identity(self) -> None:
        card = self._identity = FactCard(
            tr("Who is it? Two or more, from the patient or the wristband: never the chair"),
            name="arrive.identity", guard=self.bench.guard,
        )  # fmt: skip
        self._identifiers = ChoiceTiles((), name="arrive.identifiers", label=tr("What agrees"), multi=True, columns=1)
        self._method = ChoiceTiles(
            (Option("asked", tr("Asked the patient")), Option("scanned", tr("Scanned the wristband"))),
            name="arrive.method", label=tr("How"), columns=2,
        )  # fmt: skip
        self._identity_act = FormAct(tr(_ACTS[None]), name="arrive.identity.act", guard=self.bench.guard)
        for tiles in (self._identifiers, self._method):
            tiles.changed.connect(self._show_identity_act)
        self._identity_act.acted.connect(self._want_identity)
        self._not_scanned = ScanReason("Wristband", BAND_REASONS, name="arrive.not_scanned")
        act = row(self._identity_act, self._not_scanned.link)
        act.setStretch(0, 1)
        for part in (self._identifiers, self._method, self._not_scanned, act):
            card.add_to_form(part)

    def _build_weight(self) -> None:
        card = self._weight = FactCard(tr("Weight, measured today"), name="arrive.weight", guard=self.bench.guard)
        self._kg = NumberField("", "kg", name="arrive.kg", low=Decimal(30), high=Decimal(200))
        self._kg.edit.setAccessibleName(tr("Weight, kg"))
        self._weight_note = label("", "strong", name="arrive.weight.difference", wrap=True)
        self._weight_act = FormAct(tr("I weighed"), name="arrive.weight.act", guard=self.bench.guard)
        self._weight_act.asked.connect(self._kg.settle)
        self._kg.changed.connect(self._show_weight_act)
        self._weight_act.acted.connect(self._want_weight)
        for part in (self._kg, self._weight_note, self._weight_act):
            card.add_to_form(part)

    def _build_chair(self) -> None:
        card = self._chair = FactCard(
            tr("Chair"), name="arrive.chair", guard=self.bench.guard, again=tr("Another chair...")
        )
        self._chairs = ChoiceTiles((), name="arrive.chairs", label=tr("Free chairs"), small=True)
        self._chair_typed = TextField(tr("Chair or place"), name="arrive.chair_typed", chars=8)
        self._chair_act = FormAct(tr("The patient moved"), name="arrive.chair.act", guard=self.bench.guard, role="next")
        self._chairs.changed.connect(self._show_chair_act)
        self._chair_typed.changed.connect(self._show_chair_act)
        self._chair_act.acted.connect(lambda: self.ask_for(Draft(Kind.CHAIR_SET, {"chair": self._new_chair()})))
        card.add_to_form(self._chairs)
        line = row(self._chair_typed, self._chair_act, spacing=10)
        line.setStretch(0, 2)
        line.setStretch(1, 3)
        line.setAlignment(self._chair_act, Qt.AlignmentFlag.AlignBottom)
        card.add_to_form(line)

    # --- showing

    def show_view(self, view: DeskView) -> None:
        self._view = view
        patient, order = view.session.case.patient, view.session.case.order
        self._identifiers.set_options(
            (
                Option("name", texts.name(patient.family, patient.given), tr("name")),
                Option("born", texts.date(patient.born), tr("date of birth")),
                Option(
                    "identifier",
                    spaced_identifier(patient.identifier, self.bench.patient_number),
                    tr("MRN or NHS number"),
                ),
            )
        )
        self._kg.set_last(tr("dose ordered for {amount}", amount=texts.amount(order.weight_kg, "kg")))
        self._identity.show_fact(*_identity_words(view))
        self._weight.show_fact(*_weight_words(view))
        self._chair.show_fact(tr("Chair {chair}", chair=view.chair) if view.chair else "")
        if self._chair.is_form_shown():
            free = self.bench.free_chairs()
            self._chairs.set_options([Option(chair, chair) for chair in free])
            set_shown(self._chairs, bool(free))
        self._show_identity_act()
        self._show_weight_act()
        self._show_chair_act()

    def _show_identity_act(self) -> None:
        self._identity_act.set_words(tr(_ACTS[self._method.choice()]))
        missing = []
        left = _LEAST_IDENTIFIERS - len(self._identifiers.chosen())
        if left > 0:
            missing.append(
                tr("Tap two of name, date of birth and number.") if left > 1 else tr("Tap one more identifier.")
            )
        if self._method.choice() is None:
            missing.append(tr("Say whether you asked or scanned."))
        self._identity_act.set_missing(missing)

    def _show_weight_act(self) -> None:
        kg = self._read_kg()
        self._weight_act.set_words(
            tr("I weighed") if kg is None else tr("I weighed {amount}", amount=texts.amount(kg, "kg"))
        )
        self._weight_act.set_missing(() if kg is not None else (tr("Type the weight in kg."),))
        words = "" if kg is None or self._view is None else _difference_words(self._view, kg)
        set_text(self._weight_note, words)
        set_shown(self._weight_note, bool(words))

    def _show_chair_act(self) -> None:
        chair = self._new_chair()
        self._chair_act.set_words(
            tr("The patient is in chair {chair}", chair=chair) if chair else tr("The patient moved")
        )
        self._chair_act.set_missing(() if chair else (tr("Tap a free chair, or type where the patient is."),))

    # --- acting

    def _read_kg(self) -> Decimal | None:
        value = self._kg.value()
        return value or None

    def _new_chair(self) -> str:
        return self._chair_typed.value() or self._chairs.choice() or ""

    def _want_identity(self) -> None:
        data = {"identifiers": self._identifiers.chosen(), "method": self._method.choice()}
        self.ask_for(Draft(Kind.IDENTITY_CONFIRMED, data), *self._not_scanned.drafts())

    def take_scan(self, scan: Scan) -> ScanAnswer | None:
        if isinstance(scan, Unreadable):
            self._not_scanned.open()
        mine = isinstance(scan, Wristband) and self._view is not None and scan.session == self._view.id
        if not mine or not self._identity.is_form_shown():
            return None
        answer = wristband_agrees(self._identifiers, self._method)
        self._show_identity_act()
        return answer

    def _want_weight(self) -> None:
        self.ask_for(Draft(Kind.WEIGHT_MEASURED, {"kg": self._read_kg()}))

    def kept(self, draft: Draft) -> None:
        if draft.kind is Kind.IDENTITY_CONFIRMED:
            self._not_scanned.forget()
            self._identifiers.choose()
            self._method.choose()
            self._identity_act.forget()
            self._identity.close_form()
        elif draft.kind is Kind.WEIGHT_MEASURED:
            self._kg.clear_text()
            self._weight_act.forget()
            self._weight.close_form()
        elif draft.kind is Kind.CHAIR_SET:
            self._chairs.choose()
            self._chair_typed.clear_text()
            self._chair_act.forget()
            self._chair.close_form()


def by_and_when(view: DeskView, entry: Entry) -> str:
    """09:07 · T. Okafor."""
    return texts.joined(texts.time(entry.at, view.zone), entry.person)


def _identity_words(view: DeskView) -> tuple[str, str]:
    entry = view.state.identity
    if entry is None:
        return "", ""
    named = tr(" and ").join(tr(_IDENTIFIER_WORDS[word]) for word in entry.words("identifiers") or ())
    who = by_and_when(view, entry)
    if OpenItem.IDENTITY in view.guidance.open_items:
        age, limit = minutes_between(entry.at, view.now), view.session.protocol.readiness.identity_max_age_min
        ask = tr(
            "{minutes} ago: ask again at the start (after {limit}\u00a0min)",
            minutes=texts.minutes_words(age),
            limit=limit,
        )
        who = texts.joined(who, ask)
    how = tr(_METHOD_WORDS[entry.text("method") or "asked"])
    return tr("{what} agree, {how}", what=texts.capital(named), how=how), who


def _weight_words(view: DeskView) -> tuple[str, str]:
    entry = view.state.weight
    kg = entry.amount("kg") if entry else None
    if entry is None or kg is None:
        return "", ""
    return f"{texts.amount(kg, 'kg')} · {_difference_words(view, kg)}", by_and_when(view, entry)


def _difference_words(view: DeskView, kg: Decimal) -> str:
    """How far a weight is from the order's, and what saving it will ask for."""
    ordered, rule = view.session.case.order.weight_kg, view.session.protocol.dose
    percent = difference_percent(kg, ordered)
    if differs_by_more_than(kg, ordered, rule.weight_tolerance_percent):
        limit = texts.percent(rule.weight_tolerance_percent)
        return tr("{difference}: over {limit}, ask the prescriber", difference=_apart(percent, ordered), limit=limit)
    return tr("as ordered") if kg == ordered else _apart(percent, ordered)


def _apart(percent: Decimal, ordered: Decimal) -> str:
    size, weight = texts.percent(abs(percent)), texts.amount(ordered, "kg")
    if percent > 0:
        return tr("{percent} above the order's {weight}", percent=size, weight=weight)
    return tr("{percent} below the order's {weight}", percent=size, weight=weight)
