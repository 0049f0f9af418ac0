"""An open reaction asks who watches the other chairs of that nurse. One tap on a name; no PIN, for nothing may wait."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.application.handing_over import WATCH_FOR, Unwatched
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import Scroll, card, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.hand_over_words import chair_and_name, chairs_words, state_words
from nurse_assistant.ui.wording.language import tr


class WatchPage(QWidget):
    chosen = Signal(str)
    """Who watches them."""
    left = Signal()

    def __init__(self, guard: Guard) -> None:
        super().__init__()
        self.setObjectName("watch")
        focus.as_place(self)
        self._title = label(look="title", name="watch.title", wrap=True)
        self._chairs = label(look="body", name="watch.chairs", wrap=True)
        self._people = ChoiceTiles((), name="watch.people", columns=3)
        self._people.setAccessibleName(tr("Who watches them"))
        self._people.changed.connect(self._tapped)
        self._name = TextField(tr("Somebody else"), name="watch.name")
        self._go = ActButton(tr("She watches them"), name="watch.go", role="primary", guard=guard)
        self._go.acted.connect(self._typed)
        minutes = texts.minutes_words(int(WATCH_FOR.total_seconds()) // 60)
        note = tr(
            "For {minutes}, then it is asked again while the reaction is open. No PIN: this may not wait.",
            minutes=minutes,
        )
        inside = QWidget()
        other = row(self._name, self._go, spacing=12)
        inside.setLayout(column(self._people, other, label(note, "soft", wrap=True), self._chairs, None))
        leave = ActButton(tr("Back to the reaction"), name="watch.leave", icon="back")
        leave.acted.connect(self.left)
        form = card(name="watch.card", spacing=10)
        form.add(self._title)
        form.add(Scroll(inside, name="watch.scroll"), 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.addWidget(form, 1)
        box.addLayout(row(leave, None))

    def show_question(self, asked: Unwatched, people: tuple[str, ...], blind: frozenset[str] = frozenset()) -> None:
        said = tr(
            "{nurse} is at a reaction. Who watches {chairs}?", nurse=asked.nurse, chairs=chairs_words(asked.others)
        )
        set_text(self._title, said)
        self._people.set_options([Option(one, one) for one in people if one != asked.nurse])
        lines = (texts.joined(chair_and_name(one), state_words(one, hidden=one.id in blind)) for one in asked.others)
        set_text(self._chairs, "\n".join(lines))
        set_shown(self._people, bool(people))

    def _tapped(self) -> None:
        person = self._people.choice()
        if person is not None:
            self._people.choose()
            self.chosen.emit(person)

    def _typed(self) -> None:
        if self._name.value():
            self.chosen.emit(self._name.value())
            self._name.clear_text()
        else:
            self._name.edit.setFocus()
