"""What comes of the second check: both agree, or where they differ, side by side."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.readiness import differences, same_word
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.foot import Foot
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Scrolling
from nurse_assistant.ui.steps.start_part import TITLES, done_words, next_part
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.layout import Card, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.infusion_words import number_disputed
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.record_words import OWN_DOSE, shown_word
from nurse_assistant.ui.wording.words import field_label, value_words

_MOST = 6
"""The fields a second check has."""
_NOTE = OWN_DOSE.partition("{")[0]


class SecondCheckResult(Card):
    again = Signal()
    bag_again = Signal()
    goes_on = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__(name="second.result", spacing=8, margins=16)
        self._mark = IconLabel("check", colour="accent")
        self._title = label("", "heading", name="second.result.title", wrap=True)
        self._who = label("", "soft", name="second.result.who", wrap=True)
        head = row(self._mark, self._title, spacing=10)
        head.setStretch(1, 1)
        self.add(head)
        self._own_dose = label("", "strong", name="second.result.own_dose", wrap=True)
        self.add(self._who)
        self.add(self._own_dose)
        self._rows = [tuple(self._cell(line, place) for place in range(3)) for line in range(_MOST + 1)]
        self.add(Scrolling(self._table(), name="second.result.scroll"), 1)
        self._on = ActButton(tr("Next"), name="second.next", role="primary", guard=bench.guard)
        self._again = ActButton(tr("Second check again..."), name="second.again", guard=bench.guard)
        self._bag = ActButton(tr("Bag check again..."), name="second.bag_again", guard=bench.guard)
        self._on.acted.connect(self.goes_on)
        self._again.acted.connect(self.again)
        self._bag.acted.connect(self.bag_again)
        self.add(Foot(row(self._on, self._again, self._bag)))

    @staticmethod
    def _cell(line: int, place: int) -> QLabel:
        look = "label" if line == 0 else "strong" if place == 0 else "title"
        return label("", look, name=f"second.result.{line}.{place}", wrap=True)

    def _table(self) -> QWidget:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        for line, cells in enumerate(self._rows):
            for place, cell in enumerate(cells):
                grid.addWidget(cell, line, place)
        for place, stretch in enumerate((3, 4, 4)):
            grid.setColumnStretch(place, stretch)
        grid.setRowStretch(_MOST + 1, 1)
        return inner

    def show_view(self, view: DeskView) -> None:
        bag, witness = view.state.bag, view.state.witness
        if witness is None:
            return
        found = differences(view.session, bag, witness) if bag is not None else ()
        same = bag is not None and same_word(bag.person, witness.person)
        agreed = bag is not None and not found and not same
        if bag is None:
            title = tr("There was no bag check to compare with")
        elif same:
            title = tr("{person} did both checks: another person must do one", person=witness.person)
        elif found:
            title = tr("The two checks differ. Look again together")
        else:
            title = tr("Both checks agree")
        set_text(self._title, title)
        first = tr("first {done}", done=done_words(view, bag)) if bag else tr("no first check")
        set_text(self._who, tr("{first}, second {done}", first=first, done=done_words(view, witness)))
        own_dose = _own_dose_words(view, witness)
        set_text(self._own_dose, own_dose)
        set_shown(self._own_dose, bool(own_dose))
        set_shown(self._mark, agreed)
        set_shown(self._on, agreed)
        self._on.set_words(tr("Next: {step_title}", step_title=tr(TITLES[next_part(view)])))
        for button in (self._again, self._bag):
            button.set_role("secondary" if agreed else "next")
        self._show_rows(view, bag, witness, found)

    def _show_rows(self, view: DeskView, bag: Entry | None, witness: Entry, found: tuple[str, ...]) -> None:
        lines = [("", bag.person if bag else "", witness.person)] if found else []
        lines += [(field_label(name), *_values(view, bag, witness, name)) for name in found]
        for line, cells in enumerate(self._rows):
            for place, cell in enumerate(cells):
                set_text(cell, lines[line][place] if line < len(lines) else "")
                set_shown(cell, line < len(lines))


def own_dose_note(read: Decimal, own: Decimal) -> str:
    """The check holds one dose; the note beside it holds both of hers."""
    label_dose, own_dose = texts.amount(read, "mg"), texts.amount(own, "mg")
    return OWN_DOSE.format(label_dose=label_dose, own_dose=own_dose)


def _own_dose_words(view: DeskView, witness: Entry) -> str:
    """Read back from the record, so that it stands here after a restart too."""
    notes = [one.text("text") or "" for one in effective(view.log)
             if one.kind is Kind.NOTE and one.number == witness.number + 1]  # fmt: skip
    found = next((text for text in notes if text.startswith(_NOTE)), "")
    return texts.joined(witness.person, shown_word(found)) if found else ""


def _values(view: DeskView, bag: Entry | None, witness: Entry, name: str) -> tuple[str, str]:
    """What it is compared with (the order and the plan have two of them), and what the second person read."""
    read = value_words(name, witness.data.get(name, ""), view.zone)
    if name == "infusion_number":
        order = value_words(name, view.session.case.order.infusion_number, view.zone)
        return tr("{order} in the order", order=order), read
    if name == "rate_ml_h" and number_disputed(view):
        return tr("depends on which infusion it is"), read
    if name == "rate_ml_h":
        return tr("{value} in the plan", value=value_words(name, view.session.row.initial_rate_ml_h, view.zone)), read
    return value_words(name, bag.data.get(name, "") if bag else "", view.zone), read
