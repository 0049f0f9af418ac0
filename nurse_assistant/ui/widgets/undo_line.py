"""The line that says what was just written, with the way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from nurse_assistant.ui.widgets.announce import announce
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.layout import label, set_shown, set_text
from nurse_assistant.ui.wording.language import tr


class UndoLine(QFrame):
    """What was just written, with the way back. It stands where the act was tapped."""

    undo = Signal()

    def __init__(self, *, name: str, guard: Guard | None = None) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("panel", "card")
        self._text = label(look="strong", wrap=True, name=f"{name}.text")
        self._button = ActButton(tr("Undo"), name=f"{name}.undo", role="secondary", guard=guard, icon="undo")
        self._button.acted.connect(self.undo)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(12, 6, 6, 6)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inside.addWidget(IconLabel("check", colour="accent", px=24))
        inside.addWidget(self._text, 1)
        inside.addWidget(self._button)
        self.hide()

    def show_done(self, text: str, *, undo: bool = True) -> None:
        set_text(self._text, text)
        announce(self, text)
        set_shown(self._button, undo)
        set_shown(self, True)

    def hide_done(self) -> None:
        self.hide()

    def text(self) -> str:
        return self._text.text()
