"""What the keys do, one line each. F1 or a question mark opens it, Esc or the same key closes it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from nurse_assistant.ui.frame.reaction_foot import REACTION_KEY
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import Scroll, card, column, label, row
from nurse_assistant.ui.wording.language import mark, tr

HELP_KEYS = ("F1", "?", "Shift+?")
"""Some keyboards say that Shift is held for a question mark."""
BOARD_KEY, ROUND_KEY, NEW_KEY, RECORDS_KEY, WHO_KEY, SETTINGS_KEY = "F2", "F3", "F4", "F7", "F8", "F9"

KEYS: tuple[tuple[str, str], ...] = (
    (REACTION_KEY, mark("REACTION: of the patient in front at once, else it asks for the chair")),
    (mark("1 to 9"), mark("Where it asks for the chair: that chair")),
    (mark("F1 or ?"), mark("This page; once more, or Esc, goes back")),
    (BOARD_KEY, mark("The board: every chair")),
    (ROUND_KEY, mark("Round: the checks of all chairs in one table")),
    (NEW_KEY, mark("New patient")),
    (RECORDS_KEY, mark("Records of signed infusions")),
    (WHO_KEY, mark("Who is writing")),
    (SETTINGS_KEY, mark("Settings: also while an alarm takes their place in the top line")),
    (mark("Tab, Shift+Tab"), mark("To the next field or button, and back")),
    (mark("F6, Shift+F6"), mark("To the next part of the window: header, chairs, page, foot")),
    (mark("Arrows"), mark("Within tiles, chairs and steps")),
    ("Ctrl+Return, Ctrl+Enter", mark("To the act that leads on; it is not pressed by that")),
    (mark("Space or Enter"), mark("Presses the button that has the focus; in a field Enter records nothing")),
    (mark("Enter in a round"), mark("To the next figure, then to the next row")),
    (mark("Esc"), mark("Back; it is never an answer, and what is typed stays")),
)
"""Every key of the window, with one line."""

TYPING: tuple[tuple[str, str], ...] = (
    ("12876", mark("Blood pressure 128/76: figures alone")),
    ("368", mark("Temperature 36.8: the point comes by itself")),
    ("1142", mark("11:42, 24 hours")),
    ("12mar1956", mark("12-Mar-1956: the month in letters")),
)


class HelpPage(QWidget):
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("help")
        self._back = ActButton(tr("Back"), name="help.back", icon="back")
        self._back.acted.connect(self.left)
        keys, typing = card(name="help.keys"), card(name="help.typing")
        keys.add(label(tr("Keys"), "title"))
        keys.add(_table(KEYS, "help.key"))
        typing.add(label(tr("Typing"), "title"))
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
        grid.addWidget(label(tr(key), "strong", name=f"{name}.{place}"), place, 0)
        grid.addWidget(label(tr(what), wrap=True, name=f"{name}.{place}.what"), place, 1)
    return grid
