"""What happened and has no button of its own in sight: any kind of entry, now or at a past time.

The first choice is what it is; then its fields, with the time. The guide's answer follows at once, as for any act.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.effective import CORRECTIONS
from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.patient.entry_form import EntryForm
from nurse_assistant.ui.patient.late_drafts import late_draft, with_reason
from nurse_assistant.ui.steps.box_parts import tell_above_the_acts
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Box, tile_group
from nurse_assistant.ui.steps.papers import DOWNTIME, HAND_OVER, RECORD
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.widgets.layout import column, label, set_shown, set_text
from nurse_assistant.ui.widgets.pickers import ReasonPicker
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.words import kind_title

_OFTEN = (Kind.ORDER_ASKED, Kind.PROVIDER_CALLED, Kind.HANDED_OVER, Kind.CHAIR_SET, Kind.VOLUME_READ, Kind.NOTE)
_NOW = (*_OFTEN, Kind.NOT_TREATED)
"""Said as they happen: the present time stands in them beforehand and can be changed (U-08)."""
_ELSEWHERE = (*CORRECTIONS, Kind.LATE_REACTION)
"""A line is corrected where it stands; a late reaction has its form on the panel of the way home."""
_OF_A_REACTION = (
    Kind.REACTION_REPORTED, Kind.PUMP_STOPPED, Kind.REACTION_GRADED, Kind.REACTION_MEDICINE_GIVEN, Kind.PROVIDER_CALLED,
)  # fmt: skip
_PAPER = {
    HAND_OVER: mark("Hand-over sheet..."), DOWNTIME: mark("Downtime sheet..."), RECORD: mark("Record so far..."),
}  # fmt: skip
REASONS = (mark("Was with the patient"), mark("From the paper form"), mark("Told by a colleague"), mark("Forgotten"))
_OWN_WORDS = {
    Kind.PROVIDER_CALLED: mark("Doctor or help called"),
    Kind.HANDED_OVER: mark("Hand over"),
    Kind.CHAIR_SET: mark("Change of chair"),
    Kind.REACTION_REPORTED: mark("Reaction"),
    Kind.REACTION_MEDICINE_GIVEN: mark("Medicine for a reaction"),
}


class LateEntryBox(Box):
    paper_asked = Signal(str)
    """HAND_OVER, DOWNTIME or RECORD: to be printed."""
    sheet_asked = Signal()
    """The downtime sheet is to be typed."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "", name="late_entry")
        self._kind: Kind | None = None
        self._form = EntryForm(bench, name="late_entry.form")
        # Hidden, and a field: what the form is about is kept with what is typed in it.
        self.opened = TextField("Kind", name="late_entry.opened")
        self._missing = label("", "note", name="late_entry.missing", wrap=True)
        self._kinds = QWidget()
        self._buttons: dict[Kind, ActButton] = {kind: self._button(kind) for kind in Kind if kind not in _ELSEWHERE}
        rest = (button for kind, button in self._buttons.items() if kind not in _OFTEN)
        often = tile_group(tr("Often written down"), *(self._buttons[kind] for kind in _OFTEN))
        below = label(tr("Written down late: it happened earlier"), "label")
        paper = self._paper()
        self._kinds.setLayout(column(often, below, tile_group(tr("Written down late"), *rest), *paper))
        self.fill(self._kinds, self._form, self.opened)
        self.opened.hide()
        self._reason = ReasonPicker(REASONS, name="late_entry.reason", label=tr("Why is it written only now?"))
        tell_above_the_acts(self, self._reason, self._missing)
        self._now = self.act(tr("It is now"), name="now", role="secondary", do=self._form.set_now)
        self._record = self.act(tr("Record this"), name="record", role="primary", do=self._want)

    def _paper(self) -> tuple[QWidget, ...]:
        """What is printed of this patient, and what comes back from paper; and why not now."""
        tiles = [ActButton(tr(title), name=f"late_entry.paper.{key}") for key, title in _PAPER.items()]
        for key, tile in zip(_PAPER, tiles, strict=True):
            tile.acted.connect(lambda key=key: self.paper_asked.emit(key))
        sheet = ActButton(tr("After a power cut..."), tr("type the downtime sheet"), name="late_entry.sheet")
        sheet.acted.connect(self.sheet_asked)
        self._papers = tile_group(tr("On paper"), *tiles, sheet)
        self._no_paper = label(tr("Only after the second check: the paper shows what it must not see."), wrap=True)
        self._no_paper.setObjectName("late_entry.no_paper")
        self.cover_paper(covered=False)
        return label(tr("On paper"), "label"), self._papers, self._no_paper

    def cover_paper(self, *, covered: bool) -> None:
        """During a second check no paper says what the first one found (U-112)."""
        set_shown(self._papers, not covered)
        set_shown(self._no_paper, covered)

    def _button(self, kind: Kind) -> ActButton:
        button = ActButton(_title(kind), name=f"late_entry.kind.{kind}")
        button.acted.connect(lambda: self._open(kind))
        return button

    def choose(self, view: DeskView) -> None:
        """What is it?"""
        self.show_view(view)
        self._kind = None
        self.set_title(tr("What do you want to write down?"))
        self._turn(chosen=False)

    def open_kind(self, kind: Kind, view: DeskView) -> None:
        """Its fields at once."""
        self.show_view(view)
        self._open(kind)

    def _open(self, kind: Kind) -> None:
        assert self.view is not None, "no patient is shown"
        self._kind = kind
        self.set_title(_title(kind))
        if self.opened.value() != kind:  # what was typed before Back stands there still
            self.opened.set_text(kind)
            self._form.show_kind(kind, self.view.session.protocol)
            if kind in _NOW:
                self._form.set_now()
        self._turn(chosen=True)
        focus.land(self._form)

    def clear(self) -> None:
        """Written, or left empty."""
        self.opened.clear_text()
        self._form.forget()
        self._reason.clear_choice()

    def _turn(self, *, chosen: bool) -> None:
        set_shown(self._reason, chosen and bool(self._reason.key()))
        set_shown(self._kinds, not chosen)
        for part in (self._form, self._now, self._record):
            set_shown(part, chosen)
        self._tell([])

    def _want(self) -> None:
        assert self._kind is not None, "no kind is chosen"
        if self._tell(self._form.problems(all_required=True)):
            return
        values = self._form.values()
        draft = late_draft(self._kind, values.pop("at"), values)
        if not self._is_late(draft):
            self.ask_for(draft)
            return
        set_shown(self._reason, True)
        reason = self._reason.value()
        limit = self._protocol().record.late_entry_min
        self._tell([] if reason else [tr("That is more than {limit} min ago: pick why.", limit=limit)])
        if reason:
            assert self.view is not None, "a patient is shown"
            self.ask_for(*with_reason(draft, reason, _title(draft.kind), self.view, self.bench.who()))

    def _protocol(self) -> InfusionProtocol:
        assert self.view is not None, "a patient is shown"
        return self.view.session.protocol

    def _is_late(self, draft: Draft) -> bool:
        """As the guide counts late entries: not while a reaction is open, nor a dose taken at home."""
        assert self.view is not None, "a patient is shown"
        assert draft.at is not None, "a time is asked for"
        free = self.view.state.reaction_open or draft.kind in _OF_A_REACTION
        at_home = draft.data.get("given_by") == "patient_at_home"
        late = minutes_between(draft.at, self.view.now) > self._protocol().record.late_entry_min
        return late and not (free or at_home)

    def _tell(self, missing: list[str]) -> bool:
        set_text(self._missing, " ".join(missing))
        set_shown(self._missing, bool(missing))
        return bool(missing)


def _title(kind: Kind) -> str:
    return tr(_OWN_WORDS[kind]) if kind in _OWN_WORDS else kind_title(kind)
