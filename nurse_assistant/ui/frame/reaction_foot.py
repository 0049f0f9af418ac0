"""REACTION in its corner on the pages that show no patient: it asks for the chair first (U-109)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import row
from nurse_assistant.ui.wording.language import tr

REACTION_KEY = "F12"
_WIDTH = 270
"""As on the patient page: the same place on every screen."""


def reaction_button(name: str, guard: Guard) -> ActButton:
    """The button of a page on which it is not known whose reaction it is."""
    words = tr("asks: which chair? · {reaction_key}", reaction_key=REACTION_KEY)
    button = ActButton(tr("REACTION"), words, name=name, role="reaction", icon="reaction", guard=guard)
    button.set_least_width(_WIDTH)
    return button


class ReactionFoot(QWidget):
    """A line at the foot of a page that has no line of its own there."""

    asked = Signal()

    def __init__(self, guard: Guard) -> None:
        super().__init__()
        self.setObjectName("reaction_foot")
        focus.as_area(self)
        button = reaction_button("foot.reaction", guard)
        button.acted.connect(self.asked)
        inside = row(None, button)
        inside.setContentsMargins(14, 0, 14, 12)
        self.setLayout(inside)
