"""What was pressed while nobody was signed in, shown to whoever signs in next: was it you?

Each line is claimed by itself. What nobody claims stays in the record as it is, and is asked about again.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nurse_assistant.application.ports import SessionId
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Entry
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import Card, Scroll, clear, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.kind_words import entry_words
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.words import kind_title


@dataclass(frozen=True, slots=True)
class Unclaimed:
    """The lines of one patient that have nobody's name."""

    desk: DeskView
    entries: tuple[Entry, ...]


class ClaimPage(QWidget):
    claimed = Signal(str, int)
    """Session, and the number of the line."""
    left = Signal()

    def __init__(self, guard: Guard) -> None:
        super().__init__()
        self.setObjectName("claim")
        self._guard = guard
        self._lines: dict[tuple[SessionId, int], tuple[QLabel, ActButton]] = {}
        self._who = label(look="soft", name="claim.who", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        inside = QWidget()
        inside.setLayout(column(self._list, None))
        leave = ActButton(tr("Go on"), tr("what is left stays as it is"), name="claim.leave", role="next")
        leave.acted.connect(self.left)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(8)
        box.addWidget(label(tr("Recorded while nobody was signed in"), "title", wrap=True))
        box.addWidget(self._who)
        box.addWidget(Scroll(inside, name="claim.scroll"), 1)
        box.addLayout(row(leave, None))

    def show_lines(self, found: Sequence[Unclaimed], who: str) -> None:
        """What is left to claim, for who is signed in now."""
        set_text(
            self._who,
            tr("{person}, what of this was you? Your name is added to the line; nothing is rewritten.", person=who),
        )
        left = {(one.desk.id, entry.number) for one in found for entry in one.entries}
        if not self.isVisible() or not left <= self._lines.keys():
            self._ask_anew(found)
        # A line that got a name stays where it is: else the next one comes up under the finger (U-110).
        for key, (said, act) in self._lines.items():
            if key not in left and not act.isHidden():
                set_text(said, texts.joined(said.text(), tr("has a name now")))
                set_shown(act, False)

    def _ask_anew(self, found: Sequence[Unclaimed]) -> None:
        self._lines.clear()
        clear(self._list)
        for one in found:
            self._list.addWidget(self._card(one))
        if not found:
            self._list.addWidget(label(tr("All of it has a name now."), "strong", wrap=True))

    def _card(self, one: Unclaimed) -> Card:
        patient = one.desk.session.case.patient
        made = Card(name=f"claim.{one.desk.chair}", margins=14, spacing=8)
        chair = tr("Chair {chair}", chair=one.desk.chair) if one.desk.chair else ""
        made.add(label(texts.joined(chair, texts.name(patient.family, patient.given)), "heading", wrap=True))
        for entry in one.entries:
            made.add(self._line(one.desk, entry))
        return made

    def _line(self, desk: DeskView, entry: Entry) -> QHBoxLayout:
        words = texts.joined(texts.time_s(entry.at, desk.zone), kind_title(entry.kind), entry_words(entry, desk.zone))
        said = label(words, wrap=True)
        act = ActButton(tr("That was me"), name=f"claim.{desk.chair}.{entry.number}", guard=self._guard)
        act.set_about(words)
        act.acted.connect(lambda: self.claimed.emit(desk.id, entry.number))
        keeps = act.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        act.setSizePolicy(keeps)
        self._lines[desk.id, entry.number] = said, act
        line = row(said, act, spacing=12)
        line.setStretch(0, 1)
        return line
