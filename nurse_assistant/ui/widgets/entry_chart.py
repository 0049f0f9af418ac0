"""A drawing that tells of its entries: under the mouse, under a finger, or one after another by the arrow keys."""

from dataclasses import dataclass
from datetime import datetime
from html import escape

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from nurse_assistant.ui.widgets import theme

_NEAR = 26
"""Pixels around a point in which it is meant: half a finger."""


@dataclass(frozen=True, slots=True)
class Note:
    """One entry of the record that a chart shows: when, and what its line says (time, what, who)."""

    at: datetime
    words: str


class EntryChart(QWidget):
    """Painting puts each note where its point is drawn (`place`); this shows the words of the one that is meant."""

    def __init__(self, *, name: str, says: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._places: tuple[tuple[QPointF, Note], ...] = ()
        self._meant: Note | None = None

    def place(self, places: tuple[tuple[QPointF, Note], ...]) -> None:
        """Where the notes stand in the drawing, in their order."""
        self._places = places

    def meant(self) -> Note | None:
        """The note whose words are shown."""
        return self._meant

    def points(self) -> tuple[QPoint, ...]:
        """Where the notes stand."""
        return tuple(point.toPoint() for point, _ in self._places)

    def _mean(self, note: Note | None) -> None:
        if note == self._meant:
            return
        self._meant = note
        self.update()
        found = next((point for point, one in self._places if one == note), None)
        if note is None or found is None:
            QToolTip.hideText()
        else:
            # Escaped: a note of a nurse is never read as markup. It stays until another point is meant.
            QToolTip.showText(
                self.mapToGlobal(found.toPoint() + QPoint(12, 12)),
                f"<qt>{escape(note.words)}</qt>",
                self,
                QRect(),
            )

    def _nearest(self, where: QPointF) -> Note | None:
        """By time first: a line is meant from above and below, a dot of the next row is not."""
        near = [(self._distance(point, where), n) for n, (point, _) in enumerate(self._places)]
        far, n = min(near, default=(_NEAR + 1, 0))
        return self._places[n][1] if far <= _NEAR else None

    @staticmethod
    def _distance(one: QPointF, other: QPointF) -> float:
        return abs(one.x() - other.x()) + abs(one.y() - other.y()) / 8

    def paint_meant(self, painter: QPainter) -> None:
        """A ring around the point that is meant, and a frame while the keys go here."""
        look = theme.current()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour("ink"), 2))
        for point, note in self._places:
            if note == self._meant:
                painter.drawEllipse(point, 9, 9)
        if self.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 5, 5)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mean(self._nearest(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A finger hovers nowhere: it taps."""
        self._mean(self._nearest(event.position()))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._mean(self._nearest(event.position()))

    def leaveEvent(self, _event: QEvent) -> None:
        self._mean(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mean(None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go through the entries, oldest to newest."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        notes = [note for _, note in self._places]
        if step is None or not notes:
            super().keyPressEvent(event)
            return
        at = notes.index(self._meant) + step if self._meant in notes else (0 if step > 0 else len(notes) - 1)
        self._mean(notes[min(max(at, 0), len(notes) - 1)])
