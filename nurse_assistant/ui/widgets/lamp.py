"""The flashing light of an alarm: its icon on its colour. The words beside it stand still and stay legible.

High flashes at 2 Hz, medium at 0.67 Hz, each lit half of the time; low does not flash. That is within the table of
screens.md 3.5 (1.4 to 2.8 Hz, 0.4 to 0.8 Hz, 20 to 60 %) and below the three flashes a second of WCAG 2.3.1 (U-60).
"""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nurse_assistant.domain.vocabulary import Priority
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.icons import icon

HALF = {Priority.HIGH: timedelta(milliseconds=250), Priority.MEDIUM: timedelta(milliseconds=750)}
"""How long it is lit, and then how long it is not."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SIDE = 40


def is_lit(priority: Priority, now: datetime) -> bool:
    """All lamps of a priority flash together: the phase is the clock's."""
    half = HALF.get(priority)
    return half is None or (now - _EPOCH) // half % 2 == 0


class Lamp(QWidget):
    """Says nothing to a screen reader: the words beside it do."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.priority = Priority.LOW
        self.lit = True
        self._flashes = False
        theme.follow(self, self._measure)

    def _measure(self) -> None:
        side = theme.current().grown(_SIDE)
        self.setFixedSize(side, side)

    def show_alarm(self, priority: Priority, now: datetime, *, flashes: bool) -> None:
        """`flashes`: nobody has seen the alarm yet; else it is lit and stands still."""
        self._flashes = flashes
        if priority is not self.priority:
            self.priority = priority
            self.update()
        self.tick(now)

    def tick(self, now: datetime) -> None:
        lit = not self._flashes or is_lit(self.priority, now)
        if lit is not self.lit:
            self.lit = lit
            self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, tone = theme.current(), str(self.priority)
        fill, ink = ("high_fill", "high_ink") if self.priority is Priority.HIGH else (tone, f"{tone}_ink")
        if not self.lit:
            fill, ink = "card", "ink"
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        px = round(box.width() * 0.7)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(tone), 2))
        painter.setBrush(look.colour(fill))
        painter.drawRoundedRect(box, 6, 6)
        sign = icon(tone, look.palette[ink], px, look.palette[fill], self.devicePixelRatioF())
        place = QRectF(0, 0, px, px)
        place.moveCenter(box.center())
        painter.drawPixmap(place.topLeft(), sign)
        painter.end()
