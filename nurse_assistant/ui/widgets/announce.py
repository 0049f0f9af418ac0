"""What changed without the focus going there, told to who listens instead of looking (U-79).

Nothing is heard, and nothing costs time, where no screen reader runs.
"""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """`urgent`: breaks into what is being read out (an alarm, something not saved); else it waits its turn."""
    if not text:
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
