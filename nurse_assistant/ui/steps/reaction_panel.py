"""A reaction, from the press to the restart or the stop for good. Everything it shows is read from the view."""

from PySide6.QtWidgets import QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.reactions import any_anaphylaxis
from nurse_assistant.domain.vocabulary import Action, Kind, Phase
from nurse_assistant.ui.steps.foot import Foot
from nurse_assistant.ui.steps.grade_box import GradeBox
from nurse_assistant.ui.steps.panel import Bench, Panel
from nurse_assistant.ui.steps.panel_parts import Box, Pages, Scrolling
from nurse_assistant.ui.steps.reaction_band import ReactionBand
from nurse_assistant.ui.steps.reaction_boxes import CheckBox, OtherActBox, SlowedBox
from nurse_assistant.ui.steps.reaction_signs import ReactionSigns
from nurse_assistant.ui.steps.reaction_tiles import ReactionTiles
from nurse_assistant.ui.steps.restart_card import RestartCard
from nurse_assistant.ui.steps.stop_box import StopBox
from nurse_assistant.ui.steps.why_view import WhyView
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import card, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.reaction_words import is_urgent, stop_reason
from nurse_assistant.ui.wording.site_cards import site_card
from nurse_assistant.ui.wording.why_words import basis_now

ACTS, DECIDE = "acts", "decide"
_RUNS = (Phase.INFUSING, Phase.PAUSED, Phase.REACTION)
_CLOSES: dict[str, frozenset[Kind]] = {
    "check": frozenset({Kind.VITAL_SIGNS}),
    "other": frozenset({Kind.REACTION_MEDICINE_GIVEN, Kind.PROVIDER_CALLED, Kind.NOTE}),
    "grade": frozenset({Kind.REACTION_GRADED}),
    "slowed": frozenset({Kind.AMENDED}),
    "stop": frozenset({Kind.INFUSION_DISCONTINUED}),
}


class ReactionPanel(Panel):
    """On top the band; below the acts and signs, the restart, or an opened box."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "reaction_panel")
        self._view: DeskView | None = None
        self._wanted_page = ""
        self._home = ACTS
        guard = bench.guard
        self.band = ReactionBand(name="reaction.band", guard=guard)
        self.tiles = ReactionTiles(name="reaction.tiles", guard=guard)
        self.signs = ReactionSigns(name="reaction.signs", guard=guard)
        self.restart = RestartCard(name="reaction.restart", guard=guard)
        self.boxes: dict[str, Box] = {
            "check": CheckBox(bench, name="reaction.check_box"),
            "other": OtherActBox(bench, name="reaction.other_box"),
            "grade": GradeBox(bench, name="reaction.grade"),
            "slowed": SlowedBox(bench, name="reaction.slowed"),
            "stop": StopBox(bench, name="reaction.stop"),
        }
        self.pages = Pages(name="reaction.pages")
        self.pages.add(ACTS, self._acts_page())
        self.pages.add(DECIDE, self.restart)
        self._add_boxes()
        whole = column(Foot(column(self.band), on_top=True), self.pages, spacing=8)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._connect()

    def _acts_page(self) -> QWidget:
        self.why = WhyView(name="reaction.why")
        self.heading = label(look="label", name="reaction.heading", wrap=True)
        self.slowed = ActButton(tr("Only slowed..."), name="reaction.open_slowed", role="link")
        self.grade = ActButton(tr("Grade..."), name="reaction.open_grade", role="link")
        self.stop = ActButton(tr("Stop for good..."), name="reaction.open_stop", role="link")
        self.decide = ActButton(tr("Restart or stop..."), name="reaction.open_decide", role="link")
        top = row(self.heading, self.why.link, self.slowed, self.grade, self.stop, self.decide, spacing=4)
        top.setStretch(0, 1)
        tiles = card(name="reaction.acts", spacing=6, margins=10)
        tiles.add(top)
        tiles.add(self.tiles, 1)
        inner = QWidget()
        inside = column(tiles, self.why, self.signs, spacing=8)
        inside.setStretch(0, 1)  # a higher screen makes larger targets
        inner.setLayout(inside)
        page = QWidget()
        page.setLayout(column(Scrolling(inner, name="reaction.scroll")))
        return page

    def _add_boxes(self) -> None:
        for key, box in self.boxes.items():
            framed = card(name=f"reaction.{key}_card", margins=12)
            framed.add(box)
            self.pages.add(key, framed)
            box.left.connect(lambda: self.open_page(""))
            box.wanted.connect(lambda drafts: self.ask_for(*drafts))

    def _connect(self) -> None:
        for part in (self.band, self.tiles, self.signs, self.restart):
            part.wanted.connect(lambda drafts: self.ask_for(*drafts))
        self.tiles.opened.connect(lambda key: self.open_page("check" if key == "vitals" else key))
        self.restart.opened.connect(self.open_page)
        self.pages.turned.connect(self.band.let_go)
        for button, key in (
            (self.slowed, "slowed"), (self.grade, "grade"), (self.stop, "stop"), (self.decide, DECIDE)
        ):  # fmt: skip
            button.acted.connect(lambda key=key: self.open_page(key))

    def open_page(self, key: str) -> None:
        """One of the boxes, `acts` or `decide`; "" is what the view asks for."""
        self._wanted_page = key
        self.pages.turn_to(key or self._home)

    # --- showing

    def show_view(self, view: DeskView) -> None:
        self._turn(view)
        other_patient = self._view is not None and self._view.id != view.id
        self._view = view
        self.why.show_basis(lambda: basis_now(view), view.session.protocol)
        self.band.show_view(view)
        if other_patient:
            self.band.let_go()
        self.tiles.show_view(view)
        self.signs.show_view(view)
        if can_decide(view):
            self.restart.show_view(view)
        for box in self.boxes.values():
            box.show_view(view)
        self._show_heading(view)

    def _turn(self, view: DeskView) -> None:
        """A new patient, or another next step, shows what it asks for; an opened box stays open while it is used."""
        home = home_page(view)
        other_patient = self._view is not None and self._view.id != view.id
        if other_patient or (home != self._home and self._wanted_page in (ACTS, DECIDE)):
            self._wanted_page = ""
        self._home = home
        self.pages.turn_to(self._wanted_page or home)

    def _show_heading(self, view: DeskView) -> None:
        anaphylaxis = any_anaphylaxis(view.state.reactions)
        card_of = tr(site_card(view.session.case.jurisdiction).title)
        usual = tr("Tap as it happens. Each tap writes the time; details can wait. Doses: {card_of}.", card_of=card_of)
        set_text(self.heading, stop_reason(view) if anaphylaxis else usual)
        set_shown(self.slowed, is_urgent(view))
        runs = view.guidance.phase in _RUNS
        set_shown(self.stop, runs)
        self.stop.set_role("primary" if runs and anaphylaxis and not is_urgent(view) else "link")
        set_shown(self.decide, can_decide(view))

    def kept(self, draft: Draft) -> None:
        self.signs.let_go(draft)
        if draft.kind is Kind.VITAL_SIGNS:
            check = self.boxes["check"]
            assert isinstance(check, CheckBox), "the box of the check"
            check.form.let_go(draft.data)
        key = self.pages.key()
        if draft.kind in _CLOSES.get(key, frozenset()):
            self.boxes[key].clear()
            self.open_page("")


def can_decide(view: DeskView) -> bool:
    """Whether the guide has an answer: restart at this rate, or stop for good."""
    decided = view.guidance.next_step.action in (Action.RESUME, Action.STOP)
    return decided and view.guidance.phase is Phase.REACTION and not is_urgent(view)


def home_page(view: DeskView) -> str:
    """Acts first while the pump is not confirmed stopped, and in anaphylaxis for as long as it lasts."""
    if not can_decide(view) or any_anaphylaxis(view.state.reactions):
        return ACTS
    return DECIDE
