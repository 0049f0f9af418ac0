"""The flush: begun and through, each by one press; the volume may stay empty."""

from decimal import Decimal

from PySide6.QtGui import QResizeEvent

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView, Step
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.steps.day_summary import newest, when_and_who
from nurse_assistant.ui.steps.foot import Foot
from nurse_assistant.ui.steps.panel import Bench, Panel
from nurse_assistant.ui.steps.rate_card import ChartCard
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.fields import NumberField
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.layout import card, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.kind_words import entry_words
from nurse_assistant.ui.wording.language import mark, tr

_KINDS = {Kind.FLUSH_STARTED: "started", Kind.FLUSH_ENDED: "through"}
_SOON_ML = Decimal(1)
_FIELD = 420
"""Width in pixels at 100 % text: a line edit would be as wide as it may."""
HIGH, WIDE = 500, 1250
"""From this height on the words are larger; from this width on the chart stands beside them."""


class FlushPanel(Panel):
    """The acts; beside them, where there is room, what was given."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "flush_panel")
        self._chart = ChartCard(name="flush.given")
        guard = bench.guard
        self._heading = label(look="large", name="flush.heading", wrap=True)
        self._when = label(look="heading", name="flush.when", wrap=True)
        self._facts = {kind: label(look="heading", name=f"flush.fact.{key}", wrap=True) for kind, key in _KINDS.items()}
        self._marks = {kind: IconLabel("check", colour="accent") for kind in _KINDS}
        self._volume = NumberField(
            tr("Volume of the flush, if you know it"),
            "mL",
            name="flush.volume",
            low=_SOON_ML,
            high=Decimal(250),
            chars=5,
        )
        theme.follow(self._volume, lambda: self._volume.setMaximumWidth(theme.current().grown(_FIELD)))
        self._started = ActButton(tr("I started the flush"), name="flush.started", guard=guard)
        self._through = ActButton(tr("The flush is through"), name="flush.through", role="primary", guard=guard)
        self._go = ActButton(tr("Go to Observation"), name="flush.go", role="primary", icon="next")
        self._started.acted.connect(lambda: self._want(Kind.FLUSH_STARTED))
        self._through.acted.connect(lambda: self._want(Kind.FLUSH_ENDED))
        self._go.acted.connect(lambda: self.goes_to.emit(Step.OBSERVATION))
        self._build()

    def _build(self) -> None:
        whole = card(name="flush.card", spacing=12, margins=16)
        whole.add(self._heading)
        whole.add(self._when)
        for kind in _KINDS:
            whole.add(row(self._marks[kind], self._facts[kind], spacing=10, stretch_last=True))
        whole.add(self._volume)
        whole.body.addStretch(1)
        acts = row(self._started, self._through, self._go, spacing=12)
        for place, stretch in enumerate((2, 3, 2)):
            acts.setStretch(place, stretch)
        whole.add(Foot(acts))
        both = row(whole, self._chart, spacing=12)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        self.setLayout(both)
        self._chart.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        set_shown(self._chart, self.width() >= WIDE)
        high = self.height() >= HIGH
        theme.set_state(self._heading, "look", "big" if high else "large")
        theme.set_state(self._when, "look", "title" if high else "heading")
        for act in (self._started, self._through, self._go):
            act.set_tall(high)

    # --- showing

    def show_view(self, view: DeskView) -> None:
        self._chart.show_view(view)
        found = {kind: newest(view, kind) for kind in _KINDS}
        for kind, entry in found.items():
            said = (
                mark("Flush begun {when_and_who}")
                if kind is Kind.FLUSH_STARTED
                else mark("Flush through {when_and_who}")
            )
            words = ""
            if entry is not None:
                words = texts.joined(
                    tr(said, when_and_who=when_and_who(view, entry)),
                    entry_words(entry, view.zone),
                )
            set_text(self._facts[kind], words)
            set_shown(self._facts[kind], bool(words))
            set_shown(self._marks[kind], bool(words))
        begun, through = found.values()
        set_text(self._heading, _heading(view, through is not None, begun is not None))
        set_text(self._when, _when(view, through is not None))
        set_shown(self._when, bool(self._when.text()))
        self._show_acts(view, begun is not None, through is not None)

    def _show_acts(self, view: DeskView, begun: bool, through: bool) -> None:
        closed = view.state.phase is Phase.CLOSED
        late = tr("the record is signed: a note can be added") if closed else ""
        self._started.set_words(tr("I started another flush") if begun or through else tr("I started the flush"))
        self._started.set_open(not closed, late)
        self._through.set_role("secondary" if through or closed else "primary")
        self._through.set_words(tr("Another flush is through") if through else tr("The flush is through"))
        self._through.set_open(not closed, late or ("" if begun or through else tr("this alone is enough")))
        set_shown(self._go, through and not closed)

    # --- acting

    def _want(self, kind: Kind) -> None:
        """The volume is optional; one that cannot be read is asked about, not thrown away."""
        if self._volume.problem():
            self._volume.settle()
            self._volume.edit.setFocus()
            return
        volume = self._volume.value()
        self.ask_for(Draft(kind, {} if volume is None else {"volume_ml": volume}))

    def kept(self, draft: Draft) -> None:
        if draft.kind in _KINDS:
            self._volume.clear_text()


def _heading(view: DeskView, through: bool, begun: bool) -> str:
    if through:
        return tr("The flush is through")
    if begun:
        return tr("The flush is running")
    return tr("Flush the line") if view.state.ended is not None else tr("Not yet: the flush comes after the infusion")


def _when(view: DeskView, through: bool) -> str:
    """When the infusion ended, or that it has not; the flush can be written down all the same."""
    state, zone = view.state, view.zone
    if through:
        return ""
    if state.ended is not None:
        time = texts.time(state.ended.at, zone)
        if state.ended.kind is Kind.INFUSION_COMPLETED:
            return tr("The infusion is complete since {time}.", time=time)
        return tr("The infusion is stopped since {time}.", time=time)
    planned = view.guidance.ends_at
    when = tr("By the plan it ends at {time}.", time=texts.time(planned, zone)) if planned and state.started else ""
    done = tr("The infusion has not ended.") if state.started else tr("The infusion has not started.")
    return " ".join(part for part in (done, when, tr("A flush given now can be recorded now.")) if part)
