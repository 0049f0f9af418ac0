"""The running infusion: what is next, the check, and the one act in the first person."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView, Step
from nurse_assistant.domain.vocabulary import Action, Kind, Phase, What
from nurse_assistant.ui.steps.check_form import TALL, CheckForm
from nurse_assistant.ui.steps.check_inputs import PUMP
from nurse_assistant.ui.steps.foot import Foot
from nurse_assistant.ui.steps.grade_box import GradeBox
from nurse_assistant.ui.steps.infusion_headline import HeadlineView
from nurse_assistant.ui.steps.other_box import OtherBox
from nurse_assistant.ui.steps.panel import Bench, Panel
from nurse_assistant.ui.steps.panel_parts import Box, Pages, Scrolling
from nurse_assistant.ui.steps.pause_box import CompleteBox, PauseBox, StayBox
from nurse_assistant.ui.steps.pump_strip import PumpStrip
from nurse_assistant.ui.steps.rate_boxes import FoundBox, RateBox, VolumeBox
from nurse_assistant.ui.steps.rate_card import RateCard
from nurse_assistant.ui.steps.stop_box import StopBox
from nurse_assistant.ui.steps.why_view import WhyView
from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import card, column, row, set_shown
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.infusion_words import Act, act
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.why_words import basis_now

LOW = 500
"""Below this height the headline is one step smaller."""

_CLOSES: dict[str, frozenset[Kind]] = {
    "pause": frozenset({Kind.INFUSION_PAUSED}),
    "stay": frozenset({Kind.NOTE}),
    "rate": frozenset({Kind.RATE_CHANGED, Kind.INFUSION_RESUMED}),
    "found": frozenset({Kind.RATE_CHANGED}),
    "volume": frozenset({Kind.VOLUME_READ}),
    "complete": frozenset({Kind.INFUSION_COMPLETED}),
    "stop": frozenset({Kind.INFUSION_DISCONTINUED}),
    "grade": frozenset({Kind.REACTION_GRADED}),
}
"""Which entry, once written, closes which box."""
_WITH_CHECK = ("stay", "rate")
"""The boxes whose act is a judgement on the check: what was typed there is written first."""


class InfusionPanel(Panel):
    """Left the headline over the check (or an opened box), right the chart."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "infusion_panel")
        self._view: DeskView | None = None
        self._act: Act | None = None
        self.why = WhyView(name="infusion.why")
        self.headline = HeadlineView(name="infusion.headline", why=self.why.link)
        self.form = CheckForm(name="infusion.check", zone=bench.zone)
        self.strip = PumpStrip(bench, name="infusion.pump_strip")
        self.rates = RateCard(name="infusion.rates", guard=bench.guard)
        self.pages = Pages(name="infusion.pages")
        self.pages.add("check", self._check_page())
        self._add_boxes()
        left = card(name="infusion.left", spacing=8, margins=12)
        left.add(self.headline)
        left.add(self.strip)  # above the boxes, too: no box hides an alarm
        left.add(self.pages, 1)
        right = card(name="infusion.right", margins=14)
        right.add(self.why, 1)
        self._why_card = right
        right.hide()
        whole = row(left, self.rates, right, spacing=12)
        whole.setStretch(0, 5)
        whole.setStretch(1, 2)
        whole.setStretch(2, 2)
        self.setLayout(whole)
        self._connect()

    def _check_page(self) -> QWidget:
        guard = self.bench.guard
        self.save = ActButton(tr("Save check"), name="infusion.save", guard=guard)
        self.primary = ActButton("", name="infusion.act", role="primary", guard=guard)
        self.stay = ActButton(tr("Stay"), name="infusion.stay", guard=guard)
        self.other = ActButton(tr("Pause, stop..."), name="infusion.other", guard=guard)
        self.other.set_about(tr("Infusion"))
        acts = row(self.save, self.primary, self.stay, self.other, spacing=8)
        for place, stretch in enumerate((2, 5, 2, 2)):
            acts.setStretch(place, stretch)
        foot = Foot(acts, less=(self.stay, self.other))
        inner = QWidget()
        inner.setLayout(column(self.form, foot.spare, None, spacing=6))
        page = QWidget()
        whole = column(Scrolling(inner, name="infusion.scroll"), foot, spacing=8)
        whole.setStretch(0, 5)  # a higher screen makes larger targets
        whole.setStretch(1, 1)
        page.setLayout(whole)
        return page

    def _add_boxes(self) -> None:
        bench = self.bench
        self.menu = OtherBox(bench, name="infusion.other_box")
        self.boxes: dict[str, Box] = {
            "menu": self.menu,
            "pause": PauseBox(bench, name="infusion.pause"),
            "stay": StayBox(bench, name="infusion.stay_box"),
            "rate": RateBox(bench, name="infusion.rate"),
            "found": FoundBox(bench, name="infusion.found"),
            "volume": VolumeBox(bench, name="infusion.volume"),
            "complete": CompleteBox(bench, name="infusion.complete"),
            "stop": StopBox(bench, name="infusion.stop"),
            "grade": GradeBox(bench, name="infusion.grade"),
        }
        for key, box in self.boxes.items():
            self.pages.add(key, box)
            box.left.connect(lambda: self.open_page("check"))
            box.wanted.connect(self._record_box if key in _WITH_CHECK else lambda drafts: self.ask_for(*drafts))

    def _connect(self) -> None:
        self.save.acted.connect(self._save)
        self.primary.acted.connect(self._do)
        self.stay.acted.connect(lambda: self.open_page("stay"))
        self.other.acted.connect(lambda: self.open_page("menu"))
        self.menu.chosen.connect(self.open_page)
        self.rates.reading_wanted.connect(lambda: self.open_page("volume"))
        self.strip.found_wanted.connect(lambda: self.open_page("found"))
        self.strip.wanted.connect(lambda drafts: self.ask_for(*drafts))
        self.form.changed.connect(self._show_acts)
        self.form.signs_shown.connect(self._make_room)
        self.pages.turned.connect(self._make_room)
        self.why.turned.connect(self._make_room)

    def open_page(self, key: str) -> None:
        """`check`, or one of the boxes: the page's own buttons (Pause...) may open them too."""
        self.pages.turn_to(key)

    def _make_room(self) -> None:
        """A box, or the signs, need the width of the chart on a small screen; why it is so is read in its place."""
        why = self.why.is_open()
        set_shown(self.rates, not why and self.pages.key() == "check" and self.form.signs.isHidden())
        set_shown(self._why_card, why)

    def _give_strip_room(self) -> None:
        """A pump that is wrong takes the room of larger targets; on a low screen the place of what comes next, which
        waits until it is right."""
        set_shown(self.headline, self.strip.isHidden() or self.height() >= LOW)
        height = self.height() - (0 if self.strip.isHidden() else self.strip.sizeHint().height())
        for part in (self.form, self.save, self.primary, self.stay, self.other):
            part.set_tall(height >= TALL)

    # --- showing

    def show_view(self, view: DeskView) -> None:
        if self._view is not None and self._view.id != view.id:
            self.open_page("check")
        self._view = view
        self.why.show_basis(lambda: basis_now(view), view.session.protocol)
        self.headline.show_view(view)
        self.rates.show_view(view)
        self.form.show_view(view)
        self.strip.show_view(view)
        self._give_strip_room()
        for box in self.boxes.values():
            box.show_view(view)
        self._show_acts()

    def _show_acts(self) -> None:
        view = self._view
        if view is None:
            return
        self._act = act(view)
        typed = self.form.has_input() and not self.form.old()
        # While the pump shows more than the log, first the pump is put right.
        too_fast = any(one.what is What.PUMP_RATE for one in view.guidance.prompts)
        self._show_primary(typed, too_fast=too_fast)
        ready = self._act is not None and self._act.ready and bool(self._act.draft or self._act.opens)
        self.save.set_role("primary" if typed and not ready else "secondary")
        self.save.set_open(not self.form.face(), self.form.face())
        running = view.guidance.phase is Phase.INFUSING
        rising = running and view.guidance.next_step.action in (Action.INCREASE, Action.STAY)
        set_shown(self.stay, rising)
        self.stay.set_words(tr("Stay at {number}", number=texts.number(view.state.rate_ml_h)))
        set_shown(self.other, view.guidance.phase in (Phase.INFUSING, Phase.PAUSED, Phase.REACTION))

    def _show_primary(self, typed: bool, *, too_fast: bool) -> None:
        found = self._act
        set_shown(self.primary, found is not None)
        if found is None:
            return
        small = found.small
        if typed and found.draft is not None:
            small = texts.joined(tr("with the check"), "" if found.ready else small.split(" · ")[0])
        self.primary.set_role("primary" if found.ready and not too_fast else "next")
        self.primary.set_words(found.title, small)

    # --- recording

    def _save(self) -> None:
        """What cannot be read holds back the save, and says so; nothing is lost."""
        if self.form.is_ready() and (drafts := self.form.drafts()):
            self.ask_for(*drafts)
        else:
            self.form.focus_first()

    def _do(self) -> None:
        found = self._act
        if found is None:
            return
        if found.draft is not None:
            self.form.settle()
            if self.form.holds_back(but_looked=True):
                return
            self.ask_for(*self._with_check(found.draft))
        elif found.opens == "start":
            self.goes_to.emit(Step.START)
        else:
            self.open_page(found.opens)

    def _with_check(self, draft: Draft) -> tuple[Draft, ...]:
        """The check that was typed goes first: a rise wants a look before it. A pump that already shows the new rate
        was read after it was set, so that reading goes last."""
        if not self.form.settle() and self.form.old():
            return (draft,)
        rate = draft.data.get("rate_ml_h")
        if rate is None or self.form.data().get(PUMP) != rate:
            return (*self.form.drafts(), draft)
        return (*self.form.drafts(but=(PUMP,)), draft, Draft(Kind.VITAL_SIGNS, {PUMP: rate}))

    def _record_box(self, drafts: tuple[Draft, ...]) -> None:
        self.ask_for(*self.form.drafts(), *drafts)

    def kept(self, draft: Draft) -> None:
        if draft.kind is Kind.VITAL_SIGNS:
            self.form.let_go(draft.data)
            focus.land(self)
        key = self.pages.key()
        if draft.kind in _CLOSES.get(key, frozenset()):
            self.boxes[key].clear()
            self.open_page("check")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.headline.set_compact(self.height() < LOW or theme.current().is_large)
        self._give_strip_room()
