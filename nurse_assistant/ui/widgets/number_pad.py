"""Figures for who has no keyboard at hand: a pad of keys that type into the field that has the focus."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.key_button import KeyButton
from nurse_assistant.ui.widgets.layout import label, set_text
from nurse_assistant.ui.wording.language import mark, tr

_KEYS = ("7", "8", "9", "4", "5", "6", "1", "2", "3", "0", ".", "/")
_SAID = {".": mark("point"), "/": mark("slash")}
_SIDE, _LOW = 64, 56
"""Pixels; large text makes them no larger, or the pad would cover what is typed."""
_FIGURES = Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhFormattedNumbersOnly | Qt.InputMethodHint.ImhTime


def takes_figures(widget: QWidget | None) -> bool:
    """A field whose text is figures: a measure, an amount, a time of day."""
    return isinstance(widget, QLineEdit) and bool(widget.inputMethodHints() & _FIGURES)


class PadKey(KeyButton):
    """A key takes no focus: that stays in the field."""

    def __init__(self, words: str, name: str, said: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(said or words)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(_SIDE, _LOW)
        self._words = label(words, "heading")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(4, 0, 4, 0)
        inside.addWidget(self._words)
        theme.follow(self, self._measure)

    def _measure(self) -> None:
        """A word has its width in large text, too; a figure needs no more than a finger."""
        words = self._words.text()
        self.setMinimumWidth(max(_SIDE, QFontMetrics(theme.current().font("heading")).horizontalAdvance(words) + 12))

    def face(self) -> QLabel:
        return self._words

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), _LOW)


class NumberPad(QFrame):
    """It says for which field it types, and types there as a keyboard would. `next_asked`, `done`: what comes after."""

    next_asked = Signal()
    done = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pad")
        self.setProperty("panel", "strong")
        self.setAccessibleName(tr("Pad for figures"))
        self._target: QLineEdit | None = None
        self._over = label("", "label", name="pad.over", wrap=True)
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, key in enumerate(_KEYS):
            grid.addWidget(self._key(key), *divmod(place, 3))
        for place, (words, name, said, do) in enumerate((
            ("\N{ERASE TO THE LEFT}", "back", tr("Take the last figure back"), self._erase),
            (tr("Next"), "next", "", self.next_asked.emit),
            (tr("Close"), "close", "", self.done.emit),
        )):  # fmt: skip
            button = PadKey(words, f"pad.{name}", said)
            button.clicked.connect(do)
            grid.addWidget(button, len(_KEYS) // 3, place)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 8, 10, 10)
        box.setSpacing(6)
        box.addWidget(self._over)
        box.addLayout(grid)
        self.hide()

    def _key(self, key: str) -> PadKey:
        button = PadKey(key, f"pad.{key}", tr(_SAID[key]) if key in _SAID else "")
        button.clicked.connect(lambda: self._send(Qt.Key(ord(key)), key))
        return button

    def target(self) -> QLineEdit | None:
        return self._target

    def open_for(self, target: QLineEdit) -> None:
        self._target = target
        set_text(self._over, target.accessibleName())
        self.adjustSize()
        self.show()
        self.raise_()

    def _erase(self) -> None:
        self._send(Qt.Key.Key_Backspace, "")

    def _send(self, key: Qt.Key, text: str) -> None:
        if self._target is None:
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
