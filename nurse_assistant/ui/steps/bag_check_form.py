"""The first check of the bag: one person reads the label, into empty fields."""

from decimal import Decimal

from PySide6.QtWidgets import QLayout

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.scanned import Product, Scan, Unreadable, Wristband
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.readiness import same_identifier
from nurse_assistant.domain.vocabulary import Kind, OpenItem
from nurse_assistant.ui.steps.day_tiles import DayTiles
from nurse_assistant.ui.steps.label_number import LabelNumberField
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.scan_answer import ScanAnswer, expiry_words, fill, product_note, whose_label
from nurse_assistant.ui.steps.scan_reason import BAG_REASONS, ScanReason
from nurse_assistant.ui.steps.start_part import StartPart, done_words, fill_form, unread
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.dates import TimeField
from nurse_assistant.ui.widgets.fields import Field, TextField, measure_field
from nurse_assistant.ui.widgets.form_parts import FactCard, FormAct
from nurse_assistant.ui.widgets.layout import column, row, set_shown
from nurse_assistant.ui.widgets.pickers import ReasonPicker
from nurse_assistant.ui.widgets.spread_layout import spread
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.record_words import BAG_WRONG

_CLEAR, _WRONG = "clear", "wrong"
_READ = mark("I read the bag label")
_LOOKED = mark("Bag looked at: clear, no particles, no leak")


class BagCheckForm(StartPart):
    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "bag_check")
        self._view: DeskView | None = None
        self._card = FactCard(tr("First check: read it from the bag label"), name="bag_check.card", guard=bench.guard)
        self._make_fields()
        self._act = FormAct(tr(_READ), name="bag_check.act", guard=bench.guard)
        self._go_on = ActButton(
            tr("Use this bag all the same"),
            tr("writes the note and the check"),
            name="bag_check.go_on",
            guard=bench.guard,
        )
        self._act.acted.connect(self._want)
        self._act.asked.connect(self._settle)
        self._go_on.acted.connect(self._want_both)
        acts = row(self._act, self._go_on, self._not_scanned.link)
        acts.setStretch(0, 1)
        set_shown(self._card.heading, False)  # the tab says it; the room is needed
        fill_form(self._card, self._lines(), self._not_scanned, self._code, act=acts, name="bag_check")
        self.setLayout(column(self._card))
        inputs: tuple[Field | ReasonPicker | ChoiceTiles, ...] = (
            *self._fields,
            self._medicine,
            self._route,
            self._expires_on,
            self._looks,
        )
        for part in inputs:
            part.changed.connect(self._show_act)
        self._show_act()

    def _make_fields(self) -> None:
        zone, now = self.bench.zone, self.bench.clock.now
        self._identifier = LabelNumberField(name="bag_check.identifier")
        self._medicine = ReasonPicker(
            (),
            name="bag_check.medicine",
            label=tr("Medicine"),
            other=tr("Another medicine..."),
            other_label=tr("Medicine on the label"),
        )
        self._route = ReasonPicker(
            ("IV", "SC"), name="bag_check.route", label=tr("Route"), other_label=tr("Route in words")
        )
        self._dose = measure_field("dose_mg", tr("Dose"), "mg", name="bag_check.dose", chars=4)
        self._volume = measure_field("volume_ml", tr("Volume"), "mL", name="bag_check.volume", chars=4)
        self._lot = TextField(tr("Lot"), name="bag_check.lot", chars=8)
        self._expires = TimeField(
            tr("Use before: time"),
            name="bag_check.expires",
            zone=zone,
            now=now,
            minus=False,
            future=True,
            with_date=True,
            day_written=False,
        )
        self._expires_on = DayTiles(self._expires, self.bench, name="bag_check.expires.on", label=tr("Use before: day"))
        self._out = TimeField(tr("Out of the fridge, if known"), name="bag_check.out_of_fridge", zone=zone, now=now)
        self._looks = ChoiceTiles(
            (Option(_CLEAR, tr("Clear, no particles, no leak")), Option(_WRONG, tr("Something wrong..."))),
            name="bag_check.looks",
            label=tr("Look at the bag"),
            columns=2,
        )
        self._wrong_words = TextField(tr("What is wrong with the bag"), name="bag_check.wrong")
        self._wrong_words.hide()
        self._not_scanned = ScanReason("Bag label", BAG_REASONS, name="bag_check.not_scanned")
        self._code = TextField("", name="bag_check.code")
        """The note about the scanned code, never in sight: it waits here, so that a restart does not lose it."""
        self._code.hide()
        self._fields: tuple[Field, ...] = (
            self._identifier, self._dose, self._volume, self._lot, self._expires, self._out,
            self._wrong_words, self._code,
        )  # fmt: skip

    def _lines(self) -> QLayout:
        """Three lines. What is wrong stands in the place of an answer that may be left out."""
        return column(
            spread(self._identifier, self._medicine, self._route, shares=(3, 5, 4), spacing=12),
            spread(self._dose, self._volume, self._lot, self._expires_on, shares=(2, 2, 2, 6), spacing=12),
            spread(self._expires, self._out, self._wrong_words, self._looks, shares=(4, 3, 3, 5), spacing=12),
            spacing=6,
        )

    # --- showing

    def show_view(self, view: DeskView) -> None:
        self._view = view
        self._medicine.set_reasons((view.session.protocol.medicine,))
        self._expires_on.show_days()
        bag = view.state.bag
        if bag is None:
            self._card.show_fact("")
        else:
            expires = bag.time("expires_at")
            words = texts.joined(
                f"{bag.text('medicine')} {bag.text('route')}",
                texts.amount(bag.amount("dose_mg") or Decimal(0), "mg"),
                texts.volume(bag.amount("volume_ml") or Decimal(0)),
                tr("lot {lot}", lot=bag.text("lot")),
                tr("use before {time}", time=texts.date_time(expires, view.zone)) if expires else "",
            )
            right = OpenItem.BAG_CHECK not in view.guidance.open_items
            note = "" if right else tr("not the bag of this order: get the right one")
            self._card.show_fact(words, texts.joined(done_words(view, bag), note), done=right, wanted=not right)
        self._show_act()

    def _show_act(self) -> None:
        wrong = self._looks.choice() == _WRONG
        set_shown(self._wrong_words, wrong)
        set_shown(self._out, not wrong)
        set_shown(self._go_on, wrong)
        patient = self._view.session.case.patient if self._view else None
        matches = patient is not None and same_identifier(self._identifier.value(), patient.identifier)
        self._identifier.show_after(matches)
        if wrong:
            self._act.set_words(tr("I do not use this bag"), tr("writes a note, no bag check"))
            self._act.set_missing(unread(((self._wrong_words, tr("Say what is wrong with the bag.")),)))
        else:
            self._act.set_words(tr(_READ))
            self._act.set_missing(self._missing())
        both = (*self._missing(), *unread(((self._wrong_words, ""),)))
        small = tr("writes the note and the check")
        self._go_on.set_open(not both, tr("first fill in all answers") if both else small)

    def _missing(self) -> list[str]:
        missing = unread(
            (
                (self._identifier, tr("Whose bag is it?")),
                (self._dose, tr("Which dose?")),
                (self._volume, tr("Which volume?")),
                (self._lot, tr("Which lot?")),
            )
        )
        if self._medicine.value() is None:
            missing.append(tr("Which medicine?"))
        if self._expires_on.choice() is None:
            missing.append(tr("Use before which day?"))
        if self._expires.is_empty() or (self._expires_on.choice() and self._expires.value() is None):
            missing.append(tr("Use before when?"))
        if not self._out.is_empty() and self._out.value() is None:
            missing.append(tr("When out of the fridge?"))
        if self._route.value() is None:
            missing.append(tr("Which route?"))
        if self._looks.choice() is None:
            missing.append(tr("How does the bag look?"))
        return missing

    # --- scanning

    def take_scan(self, scan: Scan) -> ScanAnswer | None:
        """The number on the label, or what the bag's own code holds: into empty fields only."""
        if isinstance(scan, Unreadable):
            self._not_scanned.open()
        view = self._view
        if view is None or not self._card.is_form_shown():
            return None
        if isinstance(scan, Wristband):
            said, wrong = whose_label(scan, view)
            words = texts.joined(fill(self._identifier, scan.identifier, tr("label of")), said)
            return ScanAnswer(tr("From the code: {parts}.", parts=words), loud=wrong)
        return self._take_product(scan, view) if isinstance(scan, Product) else None

    def _take_product(self, product: Product, view: DeskView) -> ScanAnswer:
        said, wrong = [], False
        if product.patient is not None:
            words, wrong = whose_label(product.patient, view)
            said += [fill(self._identifier, product.patient.identifier, tr("label of")), words]
        if product.lot:
            said.append(fill(self._lot, product.lot, tr("lot")))
        if product.expires_on is not None:
            said.append(self._take_expiry(product))
            past = product.expires_on < view.now.astimezone(view.zone).date()
            wrong, said = wrong or past, [*said, tr("THAT DAY IS PAST")] if past else said
        words, unknown = self._take_code(product, view)
        self._code.set_text(product_note(product))
        self._show_act()
        sentence = tr("From the code: {parts}. Compare with the label.", parts=texts.joined(*said, words))
        return ScanAnswer(sentence, loud=wrong or unknown)

    def _take_expiry(self, product: Product) -> str:
        """The day; the time only where the code has one. An answer that stands is left, and the other one said."""
        day, chosen = product.expires_on, self._expires_on.day()
        if chosen is not None and chosen != day:
            return tr(
                "{expiry}, but {day} is answered: which is right?",
                expiry=expiry_words(product), day=texts.date(chosen),
            )  # fmt: skip
        if day is not None and chosen is None:
            self._expires_on.choose_day(day)
        if product.expires_time is None:
            return tr("{expiry}, no time in the code: read it from the label", expiry=expiry_words(product))
        if self._expires.is_empty():
            self._expires.set_text(f"{product.expires_time:%H:%M}")
        return expiry_words(product)

    def _take_code(self, product: Product, view: DeskView) -> tuple[str, bool]:
        """The product code against the site's list, if it has one: a known one is this medicine."""
        known, medicine = view.session.protocol.product_codes, view.session.protocol.medicine
        if not product.gtin or not known:
            return "", False
        if product.gtin not in known:
            said = tr("product code {code} is NOT one of {medicine} here", code=product.gtin, medicine=medicine)
            return said, True
        if self._medicine.value() is None:
            self._medicine.choose(medicine)
        return tr("product code of {medicine}", medicine=medicine), False

    # --- acting

    def _settle(self) -> None:
        for field in self._fields:
            field.settle()

    def _note(self) -> Draft:
        return Draft(Kind.NOTE, {"text": BAG_WRONG.format(reason=self._wrong_words.value())})

    def _check(self) -> Draft:
        data: dict[str, object] = {
            "medicine": self._medicine.value(),
            "route": self._route.value(),
            "dose_mg": self._dose.value(),
            "volume_ml": self._volume.value(),
            "lot": self._lot.value(),
            "expires_at": self._expires.value(),
            "label_identifier": self._identifier.value(),
        }
        out = self._out.value()
        return Draft(Kind.BAG_CHECKED, data if out is None else {**data, "out_of_fridge_at": out})

    def _want(self) -> None:
        if self._looks.choice() == _WRONG:
            self.ask_for(self._note())
        else:
            self.ask_for(self._check(), Draft(Kind.NOTE, {"text": _LOOKED}), *self._more_notes())

    def _more_notes(self) -> tuple[Draft, ...]:
        """What the check has no field for: the code's other contents, or why it was not scanned."""
        code = self._code.value()
        scanned = (Draft(Kind.NOTE, {"text": code}),) if code else ()
        return (*scanned, *self._not_scanned.drafts())

    def _want_both(self) -> None:
        if self._missing() or self._wrong_words.is_empty():
            self._settle()
            return
        self.ask_for(self._note(), self._check(), *self._more_notes())

    def kept(self, draft: Draft) -> None:
        self._looks.choose()
        self._wrong_words.clear_text()
        if draft.kind is Kind.BAG_CHECKED:
            for field in self._fields:
                field.clear_text()
            self._medicine.clear_choice()
            self._route.clear_choice()
            self._expires_on.forget()
            self._not_scanned.forget()
            self._card.close_form()
        self._act.forget()
        self._show_act()
