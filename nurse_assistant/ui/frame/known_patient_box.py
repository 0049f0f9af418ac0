"""On the page of a new patient: somebody with this number was here before, and what that means for the order."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from nurse_assistant.application.patient_history import History
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import Card, label, row, set_shown, set_text
from nurse_assistant.ui.wording.history_words import known_words, next_row_title, next_row_words
from nurse_assistant.ui.wording.language import tr

Look = Callable[[str, str | None], History | None]
"""The history of the patient with this number, for an order of this regimen; None: nobody is known by it."""


def nobody_known(_identifier: str, _regimen: str | None) -> None:
    """Of a record in which nobody is looked up."""


class KnownPatientBox(Card):
    history_asked = Signal(str)
    """The patient's number."""

    def __init__(self, look: Look) -> None:
        super().__init__(name="new.known", spacing=3, margins=10)
        self._look = look
        self._asked: tuple[str, str | None] = ("", None)
        self._said = label(look="body", name="new.known.said", wrap=True)
        self._next = label(look="strong", name="new.known.next", wrap=True)
        self._why = label(look="soft", name="new.known.why", wrap=True)
        more = ActButton(tr("Earlier infusions"), name="new.known.more")
        more.acted.connect(lambda: self.history_asked.emit(self._asked[0]))
        line = row(self._said, more, spacing=12)
        line.setStretch(0, 1)
        for part in (line, self._next, self._why):
            self.add(part)
        set_shown(self, False)

    def show_number(self, identifier: str, regimen: str | None) -> None:
        """Looked up only when one of the two has changed."""
        if (identifier, regimen) == self._asked:
            return
        self._asked = identifier, regimen
        found = self._look(identifier, regimen) if identifier else None
        set_shown(self, found is not None)
        if found is not None:
            set_text(self._said, known_words(found))
            set_text(self._next, next_row_title(found))
            set_text(self._why, next_row_words(found, short=True))
