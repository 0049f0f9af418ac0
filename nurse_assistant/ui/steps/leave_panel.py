"""The way home: the day in short, what the patient is told, and the way to the signature."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.scanned import Badge, Scan
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.steps.day_summary import (
    ADVICE,
    FACT_KEYS,
    face,
    missing,
    remark,
    reviews,
    summary,
    when_and_who,
)
from nurse_assistant.ui.steps.foot import Foot
from nurse_assistant.ui.steps.late_reaction_box import LateReactionBox
from nurse_assistant.ui.steps.panel import Bench, Panel
from nurse_assistant.ui.steps.panel_parts import Pages, Scrolling
from nurse_assistant.ui.steps.review_box import ReviewBox
from nurse_assistant.ui.steps.scan_answer import ScanAnswer
from nurse_assistant.ui.steps.sign_box import SignBox
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.layout import Card, card, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording.language import tr

DAY, SIGN, REVIEW, LATE = "day", "sign", "review", "late"
HIGH, WIDE = 500, 1250
"""From this size on the words are larger: there is room, and the patient reads them, too."""


class LeavePanel(Panel):
    """Left the day, right the advice and the signature; a late reaction takes the place of both."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "leave_panel")
        self._view: DeskView | None = None
        self._summary = SummaryCard()
        self._advice = AdviceCard()
        self._sign = SignCard(bench)
        self._sign.wanted.connect(lambda: self.ask_for(Draft(Kind.SIGNED_OFF)))
        self._sign.asked.connect(self._ask_to_sign)
        self._box = SignBox(bench)
        self._sign.review.acted.connect(self._ask_to_review)
        self._review = ReviewBox(bench)
        for asking in (self._box, self._review):
            asking.failed.connect(self.failed)
            asking.wanted.connect(lambda drafts: self.ask_for(*drafts))
        self._late = LateReactionBox(bench)
        self._late.wanted.connect(lambda drafts: self.ask_for(*drafts))
        right = column(self._advice, Foot(column(self._sign)), spacing=10)
        right.setStretch(0, 1)
        both = row(self._summary, right, spacing=12)
        both.setStretch(0, 6)
        both.setStretch(1, 5)
        day = QWidget()
        day.setLayout(both)
        frame = card(margins=14)
        frame.add(self._late, 1)
        self._pages = Pages(name="leave.pages")
        self._pages.add(DAY, day)
        self._pages.add(SIGN, self._box)
        self._pages.add(REVIEW, self._review)
        self._pages.add(LATE, frame)
        self._sign.late.acted.connect(self.open_late_reaction)
        for box in (self._box, self._review, self._late):
            box.left.connect(lambda: self._pages.turn_to(DAY))
        self.setLayout(column(self._pages))

    def show_view(self, view: DeskView) -> None:
        self._view = view
        self._summary.show_view(view)
        self._advice.show_view(view)
        self._sign.show_view(view)
        self._late.show_view(view)
        if self._pages.key() == SIGN and view.state.phase is Phase.CLOSED:
            self._pages.turn_to(DAY)  # somebody else signed meanwhile

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        large = self.width() >= WIDE and self.height() >= HIGH
        self._summary.set_large(large)
        self._advice.set_large(large)
        self._sign.set_large(large)

    def open_late_reaction(self) -> None:
        """The one form for it: LATE REACTION at the foot of the page opens it, too."""
        self._pages.turn_to(LATE)

    def _ask_to_sign(self) -> None:
        self._pages.turn_to(SIGN)
        self._box.ask()

    def _ask_to_review(self) -> None:
        if self._view is not None:
            self._pages.turn_to(REVIEW)
            self._review.ask(self._view)

    def take_scan(self, scan: Scan) -> ScanAnswer | None:
        """A signature asks for the PIN: a badge alone signs nothing."""
        if isinstance(scan, Badge) and self._pages.key() in (SIGN, REVIEW):
            return ScanAnswer(tr("A signature asks for the PIN: a badge alone signs nothing."), loud=True)
        return None

    def kept(self, draft: Draft) -> None:
        if draft.kind is Kind.SIGNED_OFF:
            self._pages.turn_to(DAY)
        elif draft.signing is not None:
            self._review.clear()
            self._pages.turn_to(DAY)
        elif draft.kind is Kind.LATE_REACTION:
            self._late.clear()
            self._pages.turn_to(DAY)


class SummaryCard(Card):
    """The lines of the day; those there is nothing to say of stay away."""

    def __init__(self) -> None:
        super().__init__(name="leave.summary", spacing=8, margins=14)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setHorizontalSpacing(12)
        self._grid = grid
        grid.setColumnStretch(1, 1)
        self._lines: dict[str, tuple[QLabel, QLabel]] = {}
        for place, (key, title) in enumerate(FACT_KEYS):
            line = label(tr(title), "label", name=f"leave.day.{key}.title"), label(name=f"leave.day.{key}", wrap=True)
            grid.addWidget(line[0], place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(line[1], place, 1)
            self._lines[key] = line
        grid.setRowStretch(len(FACT_KEYS), 1)
        inner = QWidget()
        inner.setLayout(grid)
        self.add(label(tr("The day"), "heading"))
        self.add(Scrolling(inner, name="leave.summary.scroll"), 1)
        self.set_large(False)

    def set_large(self, large: bool) -> None:
        self._grid.setVerticalSpacing(14 if large else 6)
        for title, words in self._lines.values():
            theme.set_state(title, "look", "soft" if large else "label")
            theme.set_state(words, "look", "heading" if large else "body")

    def show_view(self, view: DeskView) -> None:
        said = {fact.key: fact.words for fact in summary(view)}
        for key, (title, words) in self._lines.items():
            set_text(words, said.get(key, ""))
            for part in (title, words):
                set_shown(part, key in said)


class AdviceCard(Card):
    """What is told on the way home; of the hours after it only if it was given, of the card once one ever was."""

    def __init__(self) -> None:
        super().__init__(name="leave.advice", spacing=6, margins=14)
        self._lines = [
            label(f"\N{BULLET} {tr(line)}", name=f"leave.advice.{place}", wrap=True)
            for place, line in enumerate(ADVICE)
        ]
        inner = QWidget()
        self._box = column(*self._lines, None)
        inner.setLayout(self._box)
        self.add(label(tr("Tell the patient"), "heading"))
        self.add(Scrolling(inner, name="leave.advice.scroll"), 1)
        self.set_large(False)

    def set_large(self, large: bool) -> None:
        self._box.setSpacing(16 if large else 4)
        for line in self._lines:
            theme.set_state(line, "look", "heading" if large else "body")

    def show_view(self, view: DeskView) -> None:
        treated = view.state.not_treated is None or view.state.started is not None
        hours, blood_bank, *_ = self._lines
        set_shown(hours, treated)
        set_shown(blood_bank, treated or view.session.case.order.infusion_number > 1)


class SignCard(Card):
    """The signature: a first press asks, and the PIN signs. Once signed it says who and when."""

    asked = Signal()
    """She wants to sign."""
    wanted = Signal()
    """The record as it is, so that the guide says what is missing."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(name="leave.sign", panel="card", spacing=8, margins=14)
        self._view: DeskView | None = None
        self._mark = IconLabel("check", colour="accent")
        self._fact = label(look="heading", name="leave.signed", wrap=True)
        self._open = label(look="strong", name="leave.missing", wrap=True)
        self._remark = label(look="note", name="leave.remark", wrap=True)
        self.sign = ActButton(tr("I sign this record"), name="leave.sign.act", role="primary", guard=bench.guard)
        self.late = ActButton(tr("Late reaction..."), tr("told of after the sign-off"), name="leave.late.open")
        self.review = ActButton(tr("Review..."), tr("by another charge nurse"), name="leave.review.open")
        self._reviewed = label(look="body", name="leave.reviewed", wrap=True)
        self.sign.acted.connect(self._pressed)
        self.add(row(self._mark, self._fact, spacing=10, stretch_last=True))
        for item in (self._reviewed, self._open, self._remark, self.sign):
            self.add(item)
        self.add(row(self.late, self.review, spacing=10))
        self._show()

    def show_view(self, view: DeskView) -> None:
        self._view = view
        self._show()

    def set_large(self, large: bool) -> None:
        self.sign.set_tall(large)

    def _pressed(self) -> None:
        """What cannot be signed yet goes to the guide at once: it says so in its own sentence."""
        if self._view is not None and missing(self._view):
            self.wanted.emit()
        else:
            self.asked.emit()

    def _show(self) -> None:
        view = self._view
        closed = view is not None and view.state.phase is Phase.CLOSED
        why_not = "" if view is None else face(view)
        _say(self._fact, _signed(view))
        set_shown(self._mark, closed)
        _say(self._open, "" if view is None else " ".join(missing(view)))
        _say(self._remark, "" if view is None or closed else remark(view))
        set_shown(self.sign, not closed)
        self.sign.set_role("secondary" if why_not else "primary")
        self.sign.set_open(not why_not, why_not)
        _say(self._reviewed, "" if view is None else reviews(view))
        for part in (self.late, self.review):
            set_shown(part, closed)


def _signed(view: DeskView | None) -> str:
    if view is None or view.state.signed_off is None:
        return ""
    return tr("Signed {when_and_who}", when_and_who=when_and_who(view, view.state.signed_off))


def _say(part: QLabel, words: str) -> None:
    set_text(part, words)
    set_shown(part, bool(words))
