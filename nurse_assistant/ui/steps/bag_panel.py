"""Bag here: asked for and arrived, since when, and why not yet."""

from PySide6.QtWidgets import QHBoxLayout

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.plan import bag_limit
from nurse_assistant.domain.vocabulary import Kind, OpenItem
from nurse_assistant.ui.steps.arrive_panel import by_and_when
from nurse_assistant.ui.steps.panel import Bench, Panel
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.form_parts import FormAct
from nurse_assistant.ui.widgets.layout import Card, label, set_shown, set_text
from nurse_assistant.ui.widgets.pickers import ReasonPicker
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.record_words import BAG_NOT_HERE

_REASONS = (
    mark("Being made"),
    mark("Waits for the labs"),
    mark("Waits for the prescriber"),
    mark("On its way"),
    mark("Sent back"),
)
_BEFORE = {
    OpenItem.WEIGHT: mark("the weight of today"),
    OpenItem.LAB_RESULTS: mark("the lab results"),
    OpenItem.TYPE_AND_SCREEN: mark("type and screen"),
}
"""What is better known before pharmacy makes a bag that cannot be given back."""


class BagPanel(Panel):
    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "bag_panel")
        self._asked = _BagCard(
            bench, tr("Asked for"), "bag.asked", tr("I asked pharmacy for the bag"), tr("I asked again")
        )
        self._here = _BagCard(bench, tr("On the unit"), "bag.here", tr("The bag is here"), tr("Another bag is here"))
        self._asked.act.acted.connect(lambda: self.ask_for(Draft(Kind.BAG_REQUESTED)))
        self._here.act.acted.connect(lambda: self.ask_for(Draft(Kind.BAG_ARRIVED)))
        self._why = ReasonPicker(
            _REASONS, name="bag.why", label=tr("Not here yet? Say why"), other=tr("Another reason...")
        )
        self._why_act = FormAct(tr("I asked why it is not here"), name="bag.why.act", guard=bench.guard, role="next")
        self._why.changed.connect(self._show_why)
        self._why_act.acted.connect(self._want_why)
        self._here.add(self._why)
        self._here.add(self._why_act)
        for card in (self._asked, self._here):
            card.body.addStretch(1)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self._asked, 1)
        box.addWidget(self._here, 1)
        self._show_why()

    def show_view(self, view: DeskView) -> None:
        requested, arrived = view.state.bag_requested, view.state.bag_arrived
        here = arrived is not None or view.state.bag is not None
        self._asked.show_fact(_since(view, requested), _asked_words(view, requested, here))
        self._asked.act.set_role("primary" if requested is None and not here else "secondary")
        self._here.show_fact(_since(view, arrived), _here_words(view, requested, arrived))
        self._here.act.set_role("primary" if requested is not None and not here else "secondary")
        set_shown(self._why, not here)
        set_shown(self._why_act, not here and self._why.key() is not None)

    def _show_why(self) -> None:
        reason = self._why.value()
        self._why_act.set_missing(() if reason else (tr("Write why."),))
        set_shown(self._why_act, self._why.key() is not None and self._why.isVisibleTo(self))

    def _want_why(self) -> None:
        self.ask_for(Draft(Kind.NOTE, {"text": BAG_NOT_HERE.format(reason=_small(self._why.value() or ""))}))

    def kept(self, draft: Draft) -> None:
        if draft.kind is Kind.NOTE:
            self._why.clear_choice()
            self._why_act.forget()
            self._show_why()


class _BagCard(Card):
    """One of the two facts about the bag with its act."""

    def __init__(self, bench: Bench, heading: str, name: str, act: str, again: str) -> None:
        super().__init__(name=name, spacing=8, margins=18)
        self._first, self._again = act, again
        self._since = label("", "title", name=f"{name}.since", wrap=True)
        self._detail = label("", "soft", name=f"{name}.detail", wrap=True)
        self.act = ActButton(act, name=f"{name}.act", role="primary", guard=bench.guard)
        self.add(label(heading, "label"))
        self.add(self._since)
        self.add(self._detail)
        self.add(self.act)
        self.body.addSpacing(8)

    def show_fact(self, since: str, detail: str) -> None:
        set_text(self._since, since or tr("Not yet"))
        set_text(self._detail, detail)
        set_shown(self._detail, bool(detail))
        self.act.set_words(self._again if since else self._first, "")


def _small(reason: str) -> str:
    return reason[:1].lower() + reason[1:]


def _since(view: DeskView, entry: Entry | None) -> str:
    return tr("since {time}", time=texts.time(entry.at, view.zone)) if entry else ""


def _ago(view: DeskView, entry: Entry) -> str:
    return tr("{compact} ago", compact=texts.compact(view.now - entry.at))


def _asked_words(view: DeskView, requested: Entry | None, here: bool) -> str:
    if requested is not None:
        return texts.joined(_ago(view, requested), by_and_when(view, requested))
    if here:
        return tr("The bag came without being asked for here.")
    still = [words for item, words in _BEFORE.items() if item in view.guidance.open_items]
    return tr("Still open: {list}. Pharmacy may want to wait for it.", list=", ".join(still)) if still else ""


def _here_words(view: DeskView, requested: Entry | None, arrived: Entry | None) -> str:
    if arrived is not None:
        out = view.state.bag.time("out_of_fridge_at") if view.state.bag else None
        limit = bag_limit(view.session, view.state)
        return texts.joined(
            by_and_when(view, arrived),
            tr("out of fridge {time}", time=texts.time(out, view.zone)) if out else "",
            tr("use by {time}", time=texts.date_time(limit, view.zone)) if limit else tr("not checked yet"),
        )
    return tr("asked for {ago}", ago=_ago(view, requested)) if requested else tr("Nobody recorded asking for it.")
