"""A PIN, typed or tapped on its own pad. It shows dots, is never kept as a draft, and is empty after each try."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QWidget

from nurse_assistant.application.people import PIN_LENGTHS
from nurse_assistant.ui.widgets.fields import Field
from nurse_assistant.ui.widgets.layout import column, row
from nurse_assistant.ui.widgets.number_pad import PadKey
from nurse_assistant.ui.wording.language import tr

_KEYS = ("7", "8", "9", "4", "5", "6", "1", "2", "3", "0")
_ERASE = "\N{ERASE TO THE LEFT}"


class PinField(Field):
    keeps_draft = False

    def __init__(self, *, name: str) -> None:
        super().__init__(tr("PIN"), name=name, chars=8)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(PIN_LENGTHS[-1])
        self.edit.textEdited.connect(self._keep_figures)

    def _keep_figures(self, text: str) -> None:
        figures = "".join(letter for letter in text if letter in "0123456789")
        if figures != text:
            self.edit.setText(figures)


class PinEntry(QWidget):
    """The field with its act, and a pad at the right. Enter in the field is `entered`."""

    entered = Signal()
    changed = Signal()

    def __init__(self, act: QWidget, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.field = PinField(name=f"{name}.figures")
        self.field.changed.connect(self.changed)
        self.field.edit.returnPressed.connect(self.entered)
        keys = QGridLayout()
        keys.setSpacing(6)
        for place, key in enumerate(_KEYS):
            button = PadKey(key, f"{name}.{key}")
            button.clicked.connect(lambda _checked=False, key=key: self._send(Qt.Key(ord(key)), key))
            keys.addWidget(button, *divmod(place, 3))
        erase = PadKey(_ERASE, f"{name}.erase", tr("Take the last figure back"))
        erase.clicked.connect(lambda: self._send(Qt.Key.Key_Backspace, ""))
        keys.addWidget(erase, len(_KEYS) // 3, 1, 1, 2)
        self.setLayout(row(column(self.field, act, None), column(keys, None), spacing=16))

    def pin(self) -> str:
        return self.field.text()

    def is_long_enough(self) -> bool:
        return len(self.pin()) >= PIN_LENGTHS[0]

    def ask(self, words: str) -> None:
        """Empty, for this question, ready to be typed into."""
        self.field.set_label(words)
        self.field.clear_text()
        self.field.edit.setFocus()

    def _send(self, key: Qt.Key, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self.field.edit, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
