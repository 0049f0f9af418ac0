"""What the keys do, one line each. F1 or a question mark opens it, Esc or the same key closes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from nurse_assistant.ui.frame.reaction_foot import REACTION_KEY
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import Scroll, card, column, label, row

HELP_KEYS = ("F1", "?", "Shift+?")
"""Some keyboards say that Shift is held for a question mark."""
BOARD_KEY, ROUND_KEY, NEW_KEY, RECORDS_KEY, WHO_KEY = "F2", "F3", "F4", "F7", "F8"

KEYS: tuple[tuple[str, str], ...] = (
    (REACTION_KEY, "REACTION: of the patient in front at once, else it asks for the chair"),
    ("1 to 9", "Where it asks for the chair: that chair"),
    ("F1 or ?", "This page; once more, or Esc, goes back"),
    (BOARD_KEY, "The board: every chair"),
    (ROUND_KEY, "Round: the checks of all chairs in one table"),
    (NEW_KEY, "New patient"),
    (RECORDS_KEY, "Records of signed infusions"),
    (WHO_KEY, "Who is writing"),
    ("Tab, Shift+Tab", "To the next field or button, and back"),
    ("F6, Shift+F6", "To the next part of the window: header, chairs, page, foot"),
    ("Arrows", "Within tiles, chairs and steps"),
    ("Ctrl+Return, Ctrl+Enter", "To the act that leads on; it is not pressed by that"),
    ("Space or Enter", "Presses the button that has the focus; in a field Enter records nothing"),
    ("Enter in a round", "To the next figure, then to the next row"),
    ("Esc", "Back; it is never an answer, and what is typed stays"),
)
"""Every key of the window, with one line."""

TYPING: tuple[tuple[str, str], ...] = (
    ("12876", "Blood pressure 128/76: figures alone"),
    ("368", "Temperature 36.8: the point comes by itself"),
    ("1142", "11:42, 24 hours"),
    ("12mar1956", "12-Mar-1956: the month in letters"),
)


class HelpPage(QWidget):
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("help")
        self._back = ActButton("Back", name="help.back", icon="back")
        self._back.acted.connect(self.left)
        keys, typing = card(name="help.keys"), card(name="help.typing")
        keys.add(label("Keys", "title"))
        keys.add(_table(KEYS, "help.key"))
        typing.add(label("Typing", "title"))
        typing.add(_table(TYPING, "help.typed"))
        inner = QWidget()
        inner.setLayout(column(keys, typing, None, spacing=10))
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(10)
        box.addWidget(Scroll(inner, name="help.scroll"), 1)
        box.addLayout(row(self._back, None))


def _table(lines: tuple[tuple[str, str], ...], name: str) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for place, (key, what) in enumerate(lines):
        grid.addWidget(label(key, "strong", name=f"{name}.{place}"), place, 0)
        grid.addWidget(label(what, wrap=True, name=f"{name}.{place}.what"), place, 1)
    return grid
