"""Ready to treat: the checks of the protocol (one tap each), the lab results, the vital signs before the start."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.domain.readiness import TYPE_AND_SCREEN
from nurse_assistant.domain.vital_signs import missing_from_baseline
from nurse_assistant.domain.vocabulary import CHECK_OUTCOMES, Kind
from nurse_assistant.ui.steps.arrive_panel import by_and_when
from nurse_assistant.ui.steps.check_form import CheckForm
from nurse_assistant.ui.steps.panel import Bench, Panel
from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.dates import TimeField
from nurse_assistant.ui.widgets.fields import measure_field
from nurse_assistant.ui.widgets.form_parts import FactCard, FormAct
from nurse_assistant.ui.widgets.layout import Card, column, label, row, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.field_words import word_title
from nurse_assistant.ui.wording.kind_words import entry_words
from nurse_assistant.ui.wording.language import mark, tr

_BASELINE = mark("Vital signs before the start")


class ReadyPanel(Panel):
    """Checks at the left; at the right the labs and the vital signs, one form open at a time."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "ready_panel")
        self._view: DeskView | None = None
        self._checks = ChecksCard(bench)
        self._checks.answered.connect(self._want_check)
        self._build_labs()
        self._build_baseline()
        for card in (self._labs, self._baseline):
            card.toggled.connect(self._arrange)
        box = row(self._checks, column(self._labs, self._baseline, None, spacing=12), spacing=12)
        box.setStretch(0, 1)
        box.setStretch(1, 1)
        self.setLayout(box)

    def _build_labs(self) -> None:
        card = self._labs = FactCard(tr("Lab results"), name="ready.labs", guard=self.bench.guard)
        self._anc = measure_field("anc_10e9_l", tr("ANC"), "× 10⁹/L", name="ready.anc", chars=4)
        self._platelets = measure_field("platelets_10e9_l", tr("Platelets"), "× 10⁹/L", name="ready.platelets", chars=4)
        self._taken = TimeField(
            tr("Blood taken at"), name="ready.taken", zone=self.bench.zone, now=self.bench.clock.now, minus=False,
            with_date=True,
        )  # fmt: skip
        self._labs_act = FormAct(tr("I read these results"), name="ready.labs.act", guard=self.bench.guard)
        self._labs_act.acted.connect(self._want_labs)
        fields = (self._anc, self._platelets, self._taken)
        for field in fields:
            field.changed.connect(self._show_labs_act)
            self._labs_act.asked.connect(field.settle)
        card.add_to_form(row(self._anc, self._platelets, spacing=8))
        card.add_to_form(self._taken)
        card.add_to_form(self._labs_act)
        self._show_labs_act()

    def _build_baseline(self) -> None:
        card = self._baseline = FactCard(tr(_BASELINE), name="ready.vital_signs", guard=self.bench.guard)
        self._form = CheckForm(name="ready.baseline", zone=self.bench.zone, before_start=True)
        self._form_act = FormAct(tr("I took these vital signs"), name="ready.baseline.act", guard=self.bench.guard)
        self._form_act.acted.connect(self._want_baseline)
        self._form_act.asked.connect(self._form.settle)
        self._form.changed.connect(self._show_baseline_act)
        card.add_to_form(self._form)
        card.add_to_form(self._form_act)
        self._show_baseline_act()

    def _want_baseline(self) -> None:
        if self._form.is_ready():
            self.ask_for(*self._form.drafts())

    # --- showing

    def show_view(self, view: DeskView) -> None:
        self._view = view
        self._checks.show_view(view)
        self._form.show_view(view)
        for field, reading in ((self._anc, view.state.anc), (self._platelets, view.state.platelets)):
            text = f"{texts.date_time(reading.at, view.zone)}  {texts.number(reading.value)}" if reading else ""
            field.set_last(text, reading.value if reading else None)
        self._arrange()
        self._show_labs_act()
        self._show_baseline_act()

    def _arrange(self) -> None:
        """The labs first; the vital signs open once the labs are known, or at a tap, and then the labs fold up."""
        if self._view is None:
            return
        known = self._view.state.anc is not None and self._view.state.platelets is not None
        said, who = _lab_words(self._view)
        folded = known or self._baseline.is_opened()
        if folded or said:
            self._labs.show_fact(said or tr("Not known yet"), who, done=known, wanted=not folded)
        else:
            self._labs.show_fact("")
        self._labs.set_again(tr("Again...") if known else tr("Type them..."))
        missing = ", ".join(self._form.field_of(name).label() for name in missing_from_baseline(self._view.state))
        said, who, fresh = _baseline_words(self._view, missing)
        wanted = not fresh and known and not self._labs.is_opened()
        if not said and not wanted:
            said, who = tr("Not taken yet"), ""
        self._baseline.set_again(tr("Take again...") if self._view.state.check else tr("Take them..."))
        # While the form is open its grey last values say what the fact would say.
        old = who.rpartition(" · ")[2] if wanted else ""
        set_text(self._baseline.heading, tr("Vital signs · {old}", old=old) if old else tr(_BASELINE))
        self._baseline.show_fact("" if wanted else said, who, done=fresh, wanted=wanted)

    def _show_labs_act(self) -> None:
        anc = self._anc.value()
        low = anc is not None and self._view is not None and _is_low(self._view, anc)
        self._anc.set_note(_low_words(self._view) if low and self._view is not None else "")
        missing = []
        if anc is None and self._platelets.value() is None:
            missing.append(tr("Type the ANC, the platelets or both."))
        missing += [f"{f.label()}: {f.problem()}" for f in (self._anc, self._platelets, self._taken) if f.problem()]
        if self._taken.is_empty():
            missing.append(tr("When was the blood taken?"))
        self._labs_act.set_missing(missing)

    def _show_baseline_act(self) -> None:
        """One measurement is enough to save; a figure that cannot be read, or one of long ago, is not."""
        missing = [f"{field.label()}: {field.problem()}" for field in self._form.fields if field.problem()]
        if self._form.old():
            missing.append(tr("Say whether these figures are of now."))
        if not self._form.data():
            missing.append(tr("Type at least one measurement."))
        self._form_act.set_missing(missing)

    # --- acting

    def _want_check(self, check: str, outcome: str) -> None:
        self.ask_for(Draft(Kind.CHECK_DONE, {"check": check, "outcome": outcome}))

    def _want_labs(self) -> None:
        found: dict[str, object] = {
            "taken_at": self._taken.value(),
            "anc_10e9_l": self._anc.value(),
            "platelets_10e9_l": self._platelets.value(),
        }
        data = {key: value for key, value in found.items() if value is not None}
        self.ask_for(Draft(Kind.LAB_RESULT, data))

    def kept(self, draft: Draft) -> None:
        if draft.kind is Kind.LAB_RESULT:
            for field in (self._anc, self._platelets, self._taken):
                field.clear_text()
            self._labs_act.forget()
            self._labs.close_form()
        elif draft.kind is Kind.VITAL_SIGNS:
            self._form.let_go(draft.data)
            self._form_act.forget()
            self._baseline.close_form()


class ChecksCard(Card):
    """A line for each check of the protocol: its answer, who gave it, and three tiles; a tap records at once."""

    answered = Signal(str, str)
    """The check and its outcome."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(name="ready.checks", spacing=8, margins=16)
        self.setAccessibleName(tr("Checks: one tap records it"))
        focus.as_group(self)
        self._bench = bench
        self._shown: tuple[str, ...] = ()
        self._heading = label(tr("Checks: one tap records it"), "label", name="ready.checks.heading")
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._titles: dict[str, tuple[QLabel, QLabel]] = {}
        self._tiles: dict[tuple[str, str], ActButton] = {}
        self.add(self._heading)
        self.add(self._grid)
        self.body.addStretch(1)

    def show_view(self, view: DeskView) -> None:
        checks = view.session.protocol.readiness.checks
        if not self._shown:
            # A session keeps its protocol, so its checks never change.
            self._shown = checks
            for place, check in enumerate(checks):
                self._add_line(place, check)
        left = sum(check not in view.state.checks for check in checks)
        said = tr("{left} of {count} to answer", left=left, count=len(checks)) if left else tr("all answered")
        set_text(self._heading, tr("Checks: one tap records it · {said}", said=said))
        for check in checks:
            self._show_line(view, check)

    def _add_line(self, place: int, check: str) -> None:
        title = label(word_title(check), "strong", name=f"ready.check.{check}.title", wrap=True)
        said = label("", "small", name=f"ready.check.{check}.said", wrap=True)
        self._titles[check] = title, said
        self._grid.addLayout(column(None, title, said, None, spacing=0), place, 0)
        for column_of, outcome in enumerate(CHECK_OUTCOMES, 1):
            tile = ActButton(word_title(outcome), name=f"ready.check.{check}.{outcome}", guard=self._bench.guard)
            tile.set_about(word_title(check))
            tile.acted.connect(lambda check=check, outcome=outcome: self.answered.emit(check, outcome))
            self._tiles[check, outcome] = tile
            self._grid.addWidget(tile, place, column_of)

    def enter_at(self) -> QWidget | None:
        """The keyboard comes to the first check without an answer."""
        lines = ([self._tiles[check, outcome] for outcome in CHECK_OUTCOMES] for check in self._shown)
        return next((tiles[0] for tiles in lines if not any(_chosen(tile) for tile in tiles)), None)

    def _show_line(self, view: DeskView, check: str) -> None:
        entry = view.state.checks.get(check)
        title, said = self._titles[check]
        wanted = _is_wanted(view, check)
        theme.set_state(title, "look", "strong" if wanted else "soft")
        set_text(said, _check_words(view, check, entry))
        for outcome in CHECK_OUTCOMES:
            chosen = entry is not None and entry.text("outcome") == outcome
            tile = self._tiles[check, outcome]
            theme.set_state(tile, "chosen", "true" if chosen else "")
            tile.setAccessibleDescription("recorded" if chosen else tr("not recorded"))


def _chosen(tile: ActButton) -> bool:
    return str(tile.property("chosen")) == "true"


def _is_wanted(view: DeskView, check: str) -> bool:
    """Type and screen is asked for before the first infusion; later it may still be recorded."""
    infusions = view.session.protocol.readiness.type_and_screen_infusions
    return check != TYPE_AND_SCREEN or view.session.case.order.infusion_number in infusions


def _check_words(view: DeskView, check: str, entry: Entry | None) -> str:
    if entry is None:
        before = check == TYPE_AND_SCREEN and _is_wanted(view, check)
        return tr("before the first dose") if before else "" if _is_wanted(view, check) else tr("not needed this time")
    asks = entry.text("outcome") == "concern" or (
        check == TYPE_AND_SCREEN and _is_wanted(view, check) and entry.text("outcome") != "ok"
    )
    return texts.joined(by_and_when(view, entry), tr("the start will ask for an order") if asks else "")


def _is_low(view: DeskView, anc: Decimal) -> bool:
    return anc < view.session.protocol.readiness.anc_minimum_10e9_l


def _low_words(view: DeskView) -> str:
    least = view.session.protocol.readiness.anc_minimum_10e9_l
    return tr("Below {least}: the start will ask for the prescriber's order.", least=least)


def _lab_words(view: DeskView) -> tuple[str, str]:
    entry = next((line.entry for line in view.lines if line.entry.kind is Kind.LAB_RESULT and not line.struck), None)
    if entry is None:
        return "", ""
    state = view.state
    values = [
        f"{what} {texts.number(reading.value) if reading else tr('not known')}"
        for what, reading in ((tr("ANC"), state.anc), (tr("platelets"), state.platelets))
    ]
    low = f" {_low_words(view)}" if state.anc and _is_low(view, state.anc.value) else ""
    taken = entry.time("taken_at")
    when = tr("taken {time}", time=texts.date_time(taken, view.zone)) if taken else ""
    return f"{texts.joined(*values)}{low}", texts.joined(when, by_and_when(view, entry))


def _baseline_words(view: DeskView, missing: str) -> tuple[str, str, bool]:
    """The last values, who took the newest, and whether they are whole and young enough for the start."""
    entry = view.state.check
    if entry is None:
        return "", "", False
    age, limit = minutes_between(entry.at, view.now), view.session.protocol.readiness.baseline_max_age_min
    old = tr("{minutes} old", minutes=texts.minutes_words(age))
    if age > limit:
        old = tr("{old}, older than {limit}: take again", old=old, limit=limit)
    if missing:
        old = tr("still missing: {missing}", missing=missing)
    return entry_words(entry, view.zone), texts.joined(by_and_when(view, entry), old), age <= limit and not missing
