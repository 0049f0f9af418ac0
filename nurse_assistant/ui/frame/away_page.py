"""While you were away: what fell due while the program did not run or the machine slept, and the way to each patient.

It stands in front once, and only when something fell due. The page itself is calm: the alarms
stand in header and rail, and REACTION in its corner, where they always do.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.views import BoardView
from nurse_assistant.application.while_away import Away, FellDue, fell_due
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import Card, Scroll, clear, column, label, row, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.away_words import lines_of, span_words
from nurse_assistant.ui.wording.language import tr


class AwayCard(Card):
    """One patient: the chair, what is to be done, and the way there."""

    def __init__(self, one: FellDue) -> None:
        super().__init__(name=f"away.{one.desk.id}", margins=14)
        patient, chair = one.desk.session.case.patient, one.desk.chair
        name = texts.name(patient.family, patient.given)
        self.go = ActButton(
            tr("Go to chair {chair}", chair=chair) if chair else tr("Go there"), name=f"away.go.{chair}"
        )
        self._lines = label(look="strong", name=f"away.lines.{chair}", wrap=True)
        words = column(label(name, "title", wrap=True), self._lines, spacing=4)
        line = row(label(chair, "big"), words, self.go, spacing=16)
        line.setStretch(1, 1)
        self.add(line)

    def show_lines(self, one: FellDue | None, view: BoardView) -> None:
        """None: all of it is done."""
        said = tr("All of it is done.") if one is None else "\n".join(lines_of(one, view.now))
        set_text(self._lines, said)


class AwayPage(QWidget):
    session_chosen = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("away")
        self._away: Away | None = None
        self._cards: dict[str, AwayCard] = {}
        self._span = label(look="soft", name="away.span", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        inside = QWidget()
        inside.setLayout(column(self._list, None))
        self._leave = ActButton(tr("Go on"), name="away.leave", role="next")
        self._leave.acted.connect(self.left)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(8)
        box.addWidget(label(tr("While you were away"), "title"))
        box.addWidget(self._span)
        box.addWidget(Scroll(inside, name="away.scroll"), 1)
        box.addLayout(row(self._leave, None))

    def show_away(self, away: Away, view: BoardView) -> None:
        """The order stays as it is now: what comes first on top (U-107)."""
        self._away = away
        clear(self._list)
        self._cards = {}
        for one in fell_due(view, away):
            made = self._cards[one.desk.id] = AwayCard(one)
            made.go.acted.connect(lambda session=one.desk.id: self.session_chosen.emit(session))
            self._list.addWidget(made)
        set_text(self._span, span_words(away, view.zone))
        self.show_board(view)

    def show_board(self, view: BoardView) -> None:
        """Once a second while it is in front: how late each is now, and what is done."""
        if self._away is None:
            return
        found = {one.desk.id: one for one in fell_due(view, self._away)}
        for session, card in self._cards.items():
            card.show_lines(found.get(session), view)
