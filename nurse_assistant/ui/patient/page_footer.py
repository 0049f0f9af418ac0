"""The foot of the patient page: what is not on the panel, and REACTION, always in the same corner (U-109)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import column, flow, label, row, set_shown, set_text
from nurse_assistant.ui.wording.chair_words import target_words
from nurse_assistant.ui.wording.hand_over_words import responsible_words
from nurse_assistant.ui.wording.language import mark, tr

UNDO_FOR = timedelta(seconds=60)
_GAP = 10
DEAF_FOR = timedelta(seconds=1)
"""A hand still hammering on REACTION must not undo it."""


_UNDO_WORDS = (
    (mark("By mistake"), mark("the pump ran on")),
    (mark("Wrong chair"), mark("it was ...")),
    (mark("Looked"), mark("not a reaction")),
)


@dataclass(frozen=True, slots=True)
class Press:
    """The press of REACTION that can still be taken back by one tap."""

    entry: Entry
    at: datetime


def press_to_undo(view: DeskView) -> Press | None:
    """The press that opened the reaction, not struck, not graded, and recorded less than 60 s ago. From the record
    alone: signs written later belong to it and bring nothing back."""
    opened_at = view.state.reaction.reported_at if view.state.reaction else None
    reports = (entry for entry in reversed(view.log) if entry.kind is Kind.REACTION_REPORTED)
    newest = next((entry for entry in reports if entry.at == opened_at), None)
    if newest is None or not timedelta(0) <= view.now - newest.recorded_at < UNDO_FOR:
        return None
    answered = any(one.number > newest.number and one.kind is Kind.REACTION_GRADED for one in view.log)
    struck = any(line.struck for line in view.lines if line.entry.number == newest.number)
    return None if answered or struck else Press(newest, newest.recorded_at)


class PageFooter(QWidget):
    note_asked = Signal()
    other_asked = Signal()
    not_treated_asked = Signal()
    put_away_asked = Signal()
    reaction_pressed = Signal()
    by_mistake = Signal(object)
    """Entry: the report that is taken back."""
    wrong_chair = Signal(object)
    not_a_reaction = Signal(object)
    undo_asked = Signal()
    record_asked = Signal()
    paper_asked = Signal()
    """The signed record is to be printed."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.setObjectName("footer")
        focus.as_area(self)
        self._bench = bench
        self._press: Press | None = None
        self._names_nurse = False
        self._note = self._button(tr("Note..."), "note", self.note_asked)
        self._other = self._button(tr("Write down..."), "other", self.other_asked)
        self._not_treated = self._button(tr("Not treated today..."), "not_treated", self.not_treated_asked)
        self._away = self._button(tr("Free this chair"), "put_away", self.put_away_asked, tr("the record stays"))
        self._paper = self._button(tr("Print or save PDF..."), "paper", self.paper_asked)
        # Where the record has no room (a reaction on a low screen) its two ways stand here.
        self._take_back_last = ActButton(
            tr("Undo"), name="footer.undo_last", guard=bench.guard, icon="undo", parent=self
        )
        self._take_back_last.acted.connect(self.undo_asked)
        self._record = self._button(tr("Record"), "record", self.record_asked)
        self._undo = [
            self._undo_button("mistake", self.by_mistake),
            self._undo_button("wrong_chair", self.wrong_chair),
            self._undo_button("not_a_reaction", self.not_a_reaction),
        ]
        self.reaction = ActButton(tr("REACTION"), name="reaction", role="reaction", guard=bench.guard, icon="reaction")
        self.reaction.set_least_width(270)
        self.reaction.acted.connect(self.reaction_pressed)
        self._nurse = label("", "soft", name="footer.nurse", right=True)
        self._build()
        self.show_record(0, "", shown=False, undo=False)

    def _build(self) -> None:
        """REACTION keeps its corner whatever stands beside it; in large text the others go on in a second line."""
        self._left = (self._note, self._other, self._not_treated, self._away, self._paper, self._record,
                      self._take_back_last)  # fmt: skip
        self._right = (*self._undo, self._nurse)
        self._line, self._lines = row(*self._left, None, *self._right, spacing=_GAP), flow(spacing=_GAP)
        others = QWidget()
        others.setLayout(column(self._line, self._lines, spacing=0))
        whole = row(others, self.reaction, spacing=_GAP)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        theme.follow(self, self._arrange)

    def _arrange(self) -> None:
        large = theme.current().is_large
        came, left = (self._lines, self._line) if large else (self._line, self._lines)
        for place, part in enumerate((*self._left, *self._right)):
            if came.indexOf(part) >= 0:
                continue
            left.removeWidget(part)
            if large:
                self._lines.addWidget(part)
            else:
                self._line.insertWidget(place + int(part in self._right), part)

    def _button(self, title: str, name: str, asked: SignalInstance, small: str = "") -> ActButton:
        button = ActButton(title, small, name=f"footer.{name}", parent=self)
        button.acted.connect(asked)
        return button

    def _undo_button(self, name: str, said: SignalInstance) -> ActButton:
        # Without a picture: beside the undo of the last act the three keep their words in two lines, and the footer its
        # height, so that nothing above it moves.
        button = ActButton("", name=f"footer.undo.{name}", guard=self._bench.guard, parent=self)
        button.acted.connect(lambda: self._take_back(said))
        return button

    def _take_back(self, said: SignalInstance) -> None:
        if self._press is not None and self._bench.clock.now() - self._press.at >= DEAF_FOR:
            said.emit(self._press.entry)

    def show_record(self, lines: int, said: str, *, shown: bool, undo: bool) -> None:
        """`shown`: the record is not in sight; `said`: what was recorded just now, which `undo` takes back."""
        self._record.set_words(tr("Record {count}", count=lines))
        self._take_back_last.set_about(said)
        set_shown(self._nurse, not shown and self._names_nurse)
        set_shown(self._record, shown and self._press is None)  # the ways back from the press need the room
        set_shown(self._take_back_last, shown and undo)

    def show_view(self, view: DeskView, *, like_names: int = 0) -> None:
        """`like_names`: how many patients on the board bear this family name."""
        self._press = press_to_undo(view)
        undo, phase = self._press is not None, view.state.phase
        closed = phase is Phase.CLOSED
        set_shown(self._note, not undo)
        set_shown(self._other, not closed)  # a note and a late reaction have buttons of their own
        set_shown(self._not_treated, phase is Phase.PREPARING and not view.state.not_treated and not undo)
        for part in (self._away, self._paper):
            set_shown(part, closed)
        for button, (title, small) in zip(self._undo, _UNDO_WORDS, strict=True):
            set_shown(button, undo)
            large = theme.current().is_large  # then the titles need the room; the rest is still heard
            button.set_words(tr(title), "" if large else tr(small))
            button.set_about(tr(small) if large else "")
        # Large text needs the room for the acts; whose it is stands on the page of the hand over, too.
        said = tr("Nurse: {name}", name=responsible_words(view.responsible, view.zone))
        set_text(self._nurse, said)
        self._names_nurse = not (undo or closed or theme.current().is_large)
        set_shown(self._nurse, self._names_nurse)
        self.reaction.set_words(
            tr("LATE REACTION") if closed else tr("REACTION"),
            tr("told of after the sign-off") if closed else target_words(view, like_names),
        )
