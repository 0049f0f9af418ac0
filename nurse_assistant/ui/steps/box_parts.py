"""What the boxes of the patient page share: a line between the part that may scroll and the acts, always in sight."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.ui.steps.panel_parts import Box
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.layout import Card, card


def tell_above_the_acts(box: Box, *parts: QWidget) -> None:
    """Put these between what scrolls and the acts."""
    whole = box.layout()
    assert isinstance(whole, QVBoxLayout), "a box is a column"
    for part in parts:
        whole.insertWidget(whole.count() - 1, part)
        part.hide()


def framed(box: Box) -> Card:
    """The box on a white card."""
    frame = card(margins=14)
    focus.as_area(frame)
    frame.add(box, 1)
    return frame
