"""What the five parts of "Bedside check and start" have in common: one is in view at a time, its act always visible."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.scanned import Scan
from nurse_assistant.application.views import DeskView, Step
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.readiness import not_right_at_bedside
from nurse_assistant.domain.vocabulary import OpenItem, Phase
from nurse_assistant.ui.steps.foot import Foot
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Scrolling
from nurse_assistant.ui.steps.scan_answer import ScanAnswer
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.fields import Field
from nurse_assistant.ui.widgets.form_parts import FactCard
from nurse_assistant.ui.widgets.layout import column
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark

BAG, SECOND, LINE, IDENTITY, START = "bag", "second", "line", "identity", "start"
TITLES = {
    BAG: mark("Bag check"),
    SECOND: mark("Second check"),
    LINE: mark("IV line"),
    IDENTITY: mark("Identity"),
    START: mark("Start"),
}
PART_OF_ITEM = {
    OpenItem.BAG_CHECK: BAG,
    OpenItem.SECOND_CHECK: SECOND,
    OpenItem.LINE: LINE,
    OpenItem.IDENTITY: IDENTITY,
}
STEP_OF_ITEM = {
    OpenItem.WEIGHT: Step.ARRIVE,
    OpenItem.LAB_RESULTS: Step.READY,
    OpenItem.TYPE_AND_SCREEN: Step.READY,
    OpenItem.BASELINE_VITAL_SIGNS: Step.READY,
    OpenItem.PREMEDICATION: Step.PREMEDICATION,
}
_ITEMS = {part: item for item, part in PART_OF_ITEM.items()}


class StartPart(QWidget):
    """One part. It records nothing: it asks the panel for drafts, and for another part."""

    wanted = Signal(object)
    """tuple[Draft, ...]"""
    goes = Signal(str)
    """To this part; "": to the next open one."""
    goes_to = Signal(object)
    """Step: to another step of the day."""

    def __init__(self, bench: Bench, name: str) -> None:
        super().__init__()
        self.bench = bench
        self.setObjectName(name)
        focus.as_place(self)

    def ask_for(self, *drafts: Draft) -> None:
        self.wanted.emit(drafts)

    def show_view(self, view: DeskView) -> None:
        """Show this patient as of now; what was typed stays."""
        raise NotImplementedError

    def take_scan(self, scan: Scan) -> ScanAnswer | None:
        """A code was scanned while this part is in front; None: it means nothing here."""
        return None

    def kept(self, draft: Draft) -> None:
        """This draft is in the record: let go of what was typed for it."""
        raise NotImplementedError


def fill_form(card: FactCard, *items: QWidget | QLayout, act: QWidget | QLayout, name: str) -> None:
    """The form of a card: what is asked may scroll as a last resort, its act never does."""
    inner = QWidget()
    inner.setLayout(column(*items, None, spacing=8))
    card.add_to_form(Scrolling(inner, name=f"{name}.scroll"))
    card.add_to_form(Foot(column(act)))
    box = card.form.layout()
    assert isinstance(box, QBoxLayout), "a form is a column"
    box.setStretch(0, 1)
    card.body.setContentsMargins(14, 10, 14, 12)
    card.body.setStretchFactor(card.form, 100)
    card.body.setStretch(card.body.count() - 1, 1)  # below a fact alone, where the form is hidden


def done_words(view: DeskView, entry: Entry) -> str:
    """10:02 · T. Okafor."""
    return texts.joined(texts.time(entry.at, view.zone), entry.person)


def unread(fields: Sequence[tuple[Field, str]]) -> list[str]:
    """A sentence for each field that is empty or cannot be read."""
    return [sentence for field, sentence in fields if field.is_empty() or field.problem()]


def is_open(view: DeskView, key: str) -> bool:
    """Whether the guide still waits for this part."""
    return key in _ITEMS and _ITEMS[key] in view.guidance.open_items


def is_wrong(view: DeskView, key: str) -> bool:
    """Whether the bag, its second check or the line stands wrong in the record; a start does not make it right."""
    return _ITEMS.get(key) in not_right_at_bedside(view.session, view.state)


def next_part(view: DeskView) -> str:
    """The first that is open; the start when none is."""
    if view.guidance.phase is not Phase.PREPARING:
        return START
    return next((key for key in _ITEMS if is_open(view, key)), START)
