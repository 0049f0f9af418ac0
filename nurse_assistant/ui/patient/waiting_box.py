"""An order was asked for: who is awaited, how long already, what is safe meanwhile, and the ways the waiting ends."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.orders import NO_ORDER
from nurse_assistant.domain.vocabulary import Kind, Outcome
from nurse_assistant.ui.steps.box_parts import tell_above_the_acts
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Box
from nurse_assistant.ui.steps.prescriber_picker import PrescriberPicker
from nurse_assistant.ui.widgets.layout import label, set_shown, set_text
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.order_words import ordered_act, safe_lines, waiting_title


class WaitingBox(Box):
    tried = Signal(object)
    """tuple[Draft]: what was tried before the order was asked for, to be asked about again."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "", name="waiting")
        self._by = label(look="soft", name="waiting.by", wrap=True)
        self._safe = label(look="body", name="waiting.safe", wrap=True)
        self._basis = label(
            tr("From what the guide says now and the protocol's own rules. The order itself is the prescriber's."),
            "soft", name="waiting.basis", wrap=True,
        )  # fmt: skip
        self._other = PrescriberPicker(name="waiting.other", label=tr("Somebody else was asked"))
        self._missing = label("", "note", name="waiting.missing", wrap=True)
        self.fill(label(tr("Safe meanwhile"), "label"), self._safe, self._basis, self._by, self._other)
        tell_above_the_acts(self, self._missing)
        self._came = self.act(tr("The order came"), name="came", role="primary", do=self._order_came)
        self._none = self.act(
            tr("No order was given"), tr("ends the waiting"), name="none", role="secondary", do=self._no_order
        )
        self._ask = self.act(tr("I asked somebody else"), name="ask", role="secondary", do=self._ask_other)

    def show_view(self, view: DeskView) -> None:
        """As of now, once a second; what was typed stays."""
        super().show_view(view)
        waits, tried = view.awaited, tried_for(view)
        self.set_title(waiting_title(view) or tr("No order is awaited"))
        set_text(self._safe, "\n".join(safe_lines(view)))
        asked = tr("Asked by {who}.", who=waits.by) if waits is not None else ""
        about = tr("For: {act}", act=ordered_act(tried.entry(0, "", view.now), view.zone)) if tried else ""
        set_text(self._by, " ".join(part for part in (asked, about) if part))
        small = tr("then who, how, and read it back") if tried else tr("do the act; the guide asks for the order")
        self._came.set_words(tr("The order came"), small)
        for act in (self._none, self._ask):
            set_shown(act, waits is not None)

    def offer_prescribers(self, names: Sequence[str]) -> None:
        self._other.offer(names)

    def _order_came(self) -> None:
        """What was tried is asked about again, now with the order."""
        tried = tried_for(self.view) if self.view is not None else None
        if tried is not None:
            self.tried.emit((tried,))
        else:
            self.left.emit()

    def _no_order(self) -> None:
        assert self.view is not None, "a patient is shown"
        if self.view.awaited is not None:
            self.ask_for(Draft(Kind.NOTE, {"text": NO_ORDER.format(who=self.view.awaited.who)}))

    def _ask_other(self) -> None:
        who = self._other.value()
        set_text(self._missing, "" if who else tr("Whom did you ask? Type the prescriber's name."))
        set_shown(self._missing, not who)
        if who:
            self.ask_for(Draft(Kind.ORDER_ASKED, {"who": who}))

    def clear(self) -> None:
        self._other.clear_choice()


def tried_for(view: DeskView) -> Draft | None:
    """What the awaited order is for: the last thing that was tried and needed an order before it was asked for."""
    waits = view.awaited
    if waits is None:
        return None
    found = [
        one.entry
        for one in view.attempts
        if one.outcome is Outcome.NEEDS_ORDER and one.entry.recorded_at <= waits.since
    ]
    if not found:
        return None
    entry = found[-1]
    at = None if entry.at == entry.recorded_at else entry.at
    return Draft(entry.kind, dict(entry.data), at=at, done_by=entry.done_by)
