"""The line: where it lies, whether the filter is in it, and what it was primed with."""

from decimal import Decimal

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Kind, OpenItem
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import options
from nurse_assistant.ui.steps.start_part import StartPart, done_words, fill_form
from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option
from nurse_assistant.ui.widgets.fields import measure_field
from nurse_assistant.ui.widgets.form_parts import FactCard, FormAct
from nurse_assistant.ui.widgets.layout import column, row
from nurse_assistant.ui.widgets.pickers import ReasonPicker
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.record_words import shown_word

_SITES = (mark("left forearm"), mark("right forearm"), mark("left hand"), mark("right hand"), mark("port"))
_PRIMED = (mark("NaCl 0.9 %"), mark("glucose 5 %"), "isatuximab")
_YES, _NO = "yes", "no"


class LineForm(StartPart):
    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "line_check")
        self._card = FactCard(tr("The line of this patient"), name="line.card", guard=bench.guard)
        self._site = ReasonPicker(
            options(_SITES), name="line.site", label=tr("Where is it?"), other_label=tr("Place in words")
        )
        self._filter = ChoiceTiles(
            (Option(_YES, tr("Yes, in place")), Option(_NO, tr("No filter"))), name="line.filter",
            label=texts.unbroken(tr("Filter of 0.2 micron in the line?")), columns=2,
        )  # fmt: skip
        self._primed = ChoiceTiles(
            [Option(what, texts.unbroken(tr(what))) for what in _PRIMED],
            name="line.primed",
            label=tr("Primed with, if known"),
            small=True,
        )
        self._prime_ml = measure_field(
            "prime_ml", tr("Primed with how much, if known"), "mL", name="line.prime_ml", chars=4
        )
        self._act = FormAct(tr("The line is ready"), name="line.act", guard=bench.guard)
        self._act.acted.connect(self._want)
        lower = row(self._filter, column(self._primed, None), self._prime_ml, spacing=24)
        for place, stretch in enumerate((4, 5, 3)):
            lower.setStretch(place, stretch)
        fill_form(self._card, self._site, lower, act=self._act, name="line")
        self.setLayout(column(self._card))
        for part in (self._site, self._filter, self._primed, self._prime_ml):
            part.changed.connect(self._show_act)
        self._act.asked.connect(self._prime_ml.settle)
        self._show_act()

    def show_view(self, view: DeskView) -> None:
        line = view.state.line
        if line is None:
            self._card.show_fact("")
            return
        right = OpenItem.LINE not in view.guidance.open_items
        amount = line.amount("prime_ml")
        primed = shown_word(line.text("primed_with"))
        much = texts.amount(amount, "mL") if amount is not None else ""
        words = texts.joined(
            texts.capital(shown_word(line.text("site"))),
            tr("filter in place") if line.flag("filter") else tr("no filter"),
            _primed_words(primed, much),
        )
        note = "" if right else tr("put a filter in, and check the line again")
        self._card.show_fact(words, texts.joined(done_words(view, line), note), done=right, wanted=not right)

    def _show_act(self) -> None:
        missing = []
        if self._site.value() is None:
            missing.append(tr("Where is the line?"))
        if self._filter.choice() is None:
            missing.append(tr("Is the filter in place?"))
        if self._prime_ml.problem():
            missing.append(tr("How many mL?"))
        self._act.set_words(
            tr("I checked the line: no filter") if self._filter.choice() == _NO else tr("The line is ready"),
            tr("the filter stays open") if self._filter.choice() == _NO else "",
        )
        self._act.set_missing(missing)

    def _want(self) -> None:
        data: dict[str, object] = {"site": self._site.value(), "filter": self._filter.choice() == _YES}
        if self._primed.choice() is not None:
            data["primed_with"] = self._primed.choice()
        amount: Decimal | None = self._prime_ml.value()
        if amount is not None:
            data["prime_ml"] = amount
        self.ask_for(Draft(Kind.LINE_CHECKED, data))

    def kept(self, draft: Draft) -> None:
        self._site.clear_choice()
        self._filter.choose()
        self._primed.choose()
        self._prime_ml.clear_text()
        self._act.forget()
        self._card.close_form()
        self._show_act()


def _primed_words(primed: str, much: str) -> str:
    if primed:
        return tr("primed with {fluid}", fluid=f"{primed} {much}".strip())
    return tr("primed {amount}", amount=much) if much else ""
