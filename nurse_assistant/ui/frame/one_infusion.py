"""One signed infusion to review: planned and given, the vital signs, what was done otherwise and why; and the review.

To read. What is added to the record is the review, signed with a PIN; anything else is written at the patient's page.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.plan import planned_from_start
from nurse_assistant.ui.frame.review_items import Item, Section, is_as_planned, numbered, sections
from nurse_assistant.ui.steps.chart_numbers import Numbered
from nurse_assistant.ui.steps.day_summary import reviews, summary
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Pages
from nurse_assistant.ui.steps.papers import RECORD
from nurse_assistant.ui.steps.rate_card import not_on_chart, numbered_chart, stops_in_words
from nurse_assistant.ui.steps.rate_chart import RateChart
from nurse_assistant.ui.steps.review_box import ReviewBox
from nurse_assistant.ui.steps.trend_chart import TrendChart, trend_data
from nurse_assistant.ui.steps.why_view import WhyView
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import Card, Scroll, card, clear, column, flow, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.identifiers import spaced_identifier
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.why_words import basis_of_code

READ, REVIEW = "read", "review"
_SAID = ("not_treated", "infusion", "volume", "reactions", "premedicines", "late")
"""The lines of the day that stand below the charts."""


class OneInfusion(QWidget):
    turned = Signal(int)
    """1: the next one of the list; -1: the one before."""
    record_asked = Signal(str)
    """"whole": the whole record, at the patient's page; "past": what the screen said at a past moment."""
    paper_asked = Signal(str, object)
    """`papers.RECORD`, and the DeskView that is to be printed."""
    review_wanted = Signal(object)
    """tuple[Draft, ...]: the note, signed."""
    left = Signal()
    failed = Signal(str)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.setObjectName("one")
        self._view: DeskView | None = None
        self._title = label(look="heading", name="one.title", wrap=True)
        self._before = ActButton(tr("Newer"), name="one.before", icon="back")
        self._next = ActButton(tr("Older"), name="one.next", icon="next")
        self._before.acted.connect(lambda: self.turned.emit(-1))
        self._next.acted.connect(lambda: self.turned.emit(1))
        self._pages = Pages(name="one.pages")
        self._review = ReviewBox(bench, name="one.review")
        self._review.failed.connect(self.failed)
        self._review.wanted.connect(self.review_wanted)
        self._review.left.connect(lambda: self._pages.turn_to(READ))
        both = QWidget()
        sides = row(self._made_charts(), self._made_items(bench), spacing=10)
        sides.setStretch(0, 5)
        sides.setStretch(1, 6)
        both.setLayout(sides)
        self._pages.add(READ, both)
        self._pages.add(REVIEW, self._review)
        head = row(self._title, self._before, self._next)
        head.setStretch(0, 1)
        whole = column(head, self._pages)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _made_charts(self) -> Card:
        self._chart = RateChart(name="one.rates")
        self._trends = TrendChart(name="one.trends")
        self._stops = label(look="small", name="one.stops", wrap=True)
        self._no_rates = label(tr("The pump never ran."), "soft", wrap=True)
        self._no_checks = label(tr("No vital signs were recorded."), "soft", wrap=True)
        inside = QWidget()
        heading = label(tr("Rate, mL/h: given, and planned from the start; numbers as in the list"), "label", wrap=True)
        parts = column(
            heading, self._chart, self._no_rates, self._stops,
            label(tr("Vital signs, least to most"), "label", wrap=True), self._trends, self._no_checks, spacing=6,
        )  # fmt: skip
        parts.setStretch(1, 3)
        parts.setStretch(5, 3)
        inside.setLayout(parts)
        made = card(name="one.charts", margins=12)
        made.add(Scroll(inside, name="one.charts.scroll"), 1)
        return made

    def _made_items(self, bench: Bench) -> Card:
        self._items = QVBoxLayout()
        self._items.setSpacing(6)
        inside = QWidget()
        inside.setLayout(column(self._items, None))
        self._why = WhyView(name="one.why")
        self._reviewed = label(look="strong", name="one.reviewed", wrap=True)
        self._sign = ActButton(tr("Sign review..."), name="one.review.open", role="next", guard=bench.guard)
        past = ActButton(tr("What did the screen say at...?"), name="one.past")
        whole = ActButton(tr("The whole record"), name="one.whole")
        self._sign.acted.connect(self._ask_to_review)
        past.acted.connect(lambda: self.record_asked.emit("past"))
        paper = ActButton(tr("Print or save PDF..."), name="one.paper")
        whole.acted.connect(lambda: self.record_asked.emit("whole"))
        paper.acted.connect(lambda: self.paper_asked.emit(RECORD, self._view))
        made = card(name="one.items", spacing=6, margins=12)
        made.add(Scroll(inside, name="one.items.scroll"), 3)
        made.add(self._why, 2)
        made.add(row(self._why.link, None))
        made.add(self._reviewed)
        made.add(flow(self._sign, past, whole, paper))
        return made

    # --- what is shown

    def show_infusion(self, view: DeskView, *, is_first: bool, is_last: bool) -> None:
        if self._view is None or self._view.id != view.id:
            self._review.clear()  # a remark about one patient is never signed at another
        self._view = view
        self._pages.turn_to(READ)
        set_text(self._title, title_of(view))
        set_shown(self._before, not is_first)
        set_shown(self._next, not is_last)
        found = sections(view)
        self._show_charts(view, numbered(found))
        said = reviews(view)
        set_text(self._reviewed, said)
        set_shown(self._reviewed, bool(said))
        self._sign.set_role("secondary" if said else "next")
        self._why.close_it()
        set_shown(self._why.link, False)
        clear(self._items)
        for section in found:
            self._add(section, view)
        self._add_day(view)

    def _show_charts(self, view: DeskView, items: tuple[Numbered, ...]) -> None:
        state = view.state
        plan = planned_from_start(view.session, state, state.started.at) if state.started else None
        data, trends = numbered_chart(view, plan, items), trend_data(view)
        self._chart.set_data(data)
        self._trends.set_data(trends)
        stops = "\n".join(filter(None, (stops_in_words(data), not_on_chart(data, items))))
        set_text(self._stops, stops)
        for part, shown in (
            (self._chart, bool(data.given)), (self._no_rates, not data.given), (self._stops, bool(stops)),
            (self._trends, bool(trends.trends)), (self._no_checks, not trends.trends),
        ):  # fmt: skip
            set_shown(part, shown)

    def _add(self, section: Section, view: DeskView) -> None:
        self._items.addWidget(label(f"{section.title} · {len(section.items)}", "label", wrap=True))
        for place, item in enumerate(section.items):
            name = f"one.{section.key}.{place}"
            if item.codes:
                line = ActButton(item.title, item.says, name=name, role="tile")
                line.acted.connect(lambda item=item: self._tell_why(item, view))
                self._items.addWidget(line)
            else:
                self._items.addWidget(_to_read(item, name))

    def _add_day(self, view: DeskView) -> None:
        """What was done as it should be, in short."""
        if is_as_planned(view):
            self._items.addWidget(label(tr("Nothing was done otherwise, corrected, late or caught by a check."),
                                        "strong", name="one.nothing", wrap=True))  # fmt: skip
        self._items.addWidget(label(tr("The day"), "label"))
        for fact in summary(view):
            told_above = fact.key == "reactions" and bool(view.state.reactions)
            if fact.key in _SAID and not told_above:
                self._items.addWidget(label(f"{fact.title}: {fact.words}", wrap=True, name=f"one.day.{fact.key}"))

    def _tell_why(self, item: Item, view: DeskView) -> None:
        """The rules behind a line, below the list."""
        entry = item.entry
        assert entry is not None, "a line with rules has its entry"
        self._why.show_basis(lambda: [basis_of_code(code, entry, view) for code in item.codes], view.session.protocol)
        set_shown(self._why.link, True)
        if not self._why.is_open():
            self._why.toggle()

    # --- the review

    def _ask_to_review(self) -> None:
        if self._view is not None:
            self._pages.turn_to(REVIEW)
            self._review.ask(self._view)

    def show_reviewed(self) -> None:
        """It is written: let go of what was typed for it."""
        self._review.clear()
        self._pages.turn_to(READ)

    def is_signing(self) -> bool:
        return self._pages.key() == REVIEW


def title_of(view: DeskView) -> str:
    patient, order = view.session.case.patient, view.session.case.order
    return texts.joined(
        texts.name(patient.family, patient.given), spaced_identifier(patient.identifier),
        texts.unbroken(texts.born(patient.born, view.log[0].recorded_at.date())),
        tr("{ordinal} infusion", ordinal=texts.ordinal(order.infusion_number)),
        texts.unbroken(texts.date(view.log[0].recorded_at, view.zone)), tr("chair {chair}", chair=view.chair),
    )  # fmt: skip


def _to_read(item: Item, name: str) -> QWidget:
    """An item without a rule of its own; what stood there before a correction is struck through."""
    made = card(name=name, panel="flat", spacing=0, margins=6)
    made.add(label(item.title, "strong", wrap=True))
    if item.was:
        made.add(_struck(item.was, f"{name}.was"))
    made.add(label(item.says, wrap=True, name=f"{name}.says"))
    return made


def _struck(words: str, name: str) -> QWidget:
    made = label(words, "soft", wrap=True, name=name)
    font = made.font()
    font.setStrikeOut(True)
    made.setFont(font)
    made.setAccessibleName(tr("Before: {words}", words=words))
    return made
