"""Two parts of the forms before the start: an act that says what is missing, and a card that turns into a fact."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.announce import announce
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.layout import Card, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording.language import tr

_MOST_IN_LARGE_TEXT = 3


class FormAct(QWidget):
    """The one act of a form. While answers are missing it says how many; a press then says which (U-103)."""

    acted = Signal()
    asked = Signal()
    """Pressed too early: the form marks its fields."""

    def __init__(self, title: str, small: str = "", *, name: str, guard: Guard, role: str = "primary") -> None:
        super().__init__()
        self._small = small
        self._missing: tuple[str, ...] = ()
        self._face = ""
        self._told = False
        self.button = ActButton(title, small, name=name, role=role, guard=guard)
        self.button.acted.connect(self._pressed)
        self._sentences = label("", "note", name=f"{name}.missing", wrap=True)
        self._sentences.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self._sentences)
        box.addWidget(self.button)

    def set_words(self, title: str, small: str = "") -> None:
        self._small = small
        self.button.set_words(title, self.button.small())
        self._show()

    def set_missing(self, sentences: Sequence[str], face: str = "") -> None:
        """A sentence for each answer that is missing; `face`: what the act says of them, if not how many."""
        self._missing, self._face = tuple(sentences), face
        self._show()

    def forget(self) -> None:
        """After the entry is written: the next form starts without sentences."""
        self._told = False
        self._show()

    def _pressed(self) -> None:
        if not self._missing:
            self._told = False
            self.acted.emit()
            return
        self._told = True
        self.asked.emit()
        self._show()
        announce(self, " ".join(self._missing))

    def _told_now(self) -> Sequence[str]:
        """In large text the first ones: all of them would cover the form they ask about. The next ones follow as these
        are answered, and how many there are stands on the act."""
        most = _MOST_IN_LARGE_TEXT
        if not theme.current().is_large or len(self._missing) <= most:
            return self._missing
        return (*self._missing[:most], tr("And {count} more.", count=len(self._missing) - most))

    def _show(self) -> None:
        count = len(self._missing)
        self.button.set_open(not count, (self._face or answers_missing(count)) if count else self._small)
        set_text(self._sentences, " ".join(self._told_now()))
        set_shown(self._sentences, self._told and bool(count))


def answers_missing(count: int) -> str:
    return tr("%n answer missing|%n answers missing", "", count)


class FactCard(Card):
    """A form until its fact is in the record; then the fact with who and when, and the form behind "Again..."."""

    toggled = Signal()

    def __init__(self, heading: str, *, name: str, guard: Guard, again: str = "") -> None:
        super().__init__(name=name, spacing=8, margins=16)
        self._open, self._wanted, self._again_words = False, True, again or tr("Again...")
        self.heading = label(heading, "label", name=f"{name}.heading", wrap=True)
        self._mark = IconLabel("check", colour="accent")
        self._what = label("", "strong", name=f"{name}.fact", wrap=True)
        self._who = label("", "small", name=f"{name}.who", wrap=True)
        self.again = ActButton(again, name=f"{name}.again", guard=guard)
        self.again.set_about(heading)
        self.setAccessibleName(heading)
        self.again.acted.connect(self._toggle)
        self._fact, self.form = QWidget(), QWidget()
        line = row(self._mark, column(self._what, self._who, spacing=0), self.again, spacing=10)
        line.setStretch(1, 1)
        self._fact.setLayout(line)
        self._form_box = column()
        self.form.setLayout(self._form_box)
        for part in (self.heading, self._fact, self.form):
            self.add(part)
        self.body.addStretch(1)
        self._show()

    def add_to_form(self, item: QWidget | QLayout) -> None:
        if isinstance(item, QWidget):
            self._form_box.addWidget(item)
        else:
            self._form_box.addLayout(item)

    def show_fact(self, what: str, who: str = "", *, done: bool = True, wanted: bool | None = None) -> None:
        """`wanted`: the form stands open by itself; left out: while there is no fact. `done`: the fact has its tick."""
        self._wanted = not what if wanted is None else wanted
        set_text(self._what, what)
        set_text(self._who, who)
        set_shown(self._who, bool(who))
        set_shown(self._mark, done)
        self._show()

    def close_form(self) -> None:
        self._open = False
        self._show()

    def is_opened(self) -> bool:
        """Somebody opened the form to do it again."""
        return self._open

    def is_form_shown(self) -> bool:
        return self._open or self._wanted

    def set_again(self, words: str) -> None:
        self._again_words = words
        self._show()

    def _toggle(self) -> None:
        self._open = not self._open
        self._show()
        self.toggled.emit()

    def _show(self) -> None:
        set_shown(self._fact, bool(self._what.text()))
        set_shown(self.form, self.is_form_shown())
        set_shown(self.again, self._open or not self._wanted)
        self.again.set_words(tr("Close") if self._open else self._again_words)
