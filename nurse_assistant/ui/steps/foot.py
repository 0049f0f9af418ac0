"""The acts of one page of a panel: a line of it where there is room, held by the stage where there is not (U-78)."""

from collections.abc import Sequence

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from nurse_assistant.ui.widgets.layout import flow


class Foot(QWidget):
    """What it holds may be borrowed; it is shown wherever the page is."""

    def __init__(self, acts: QBoxLayout, *, less: Sequence[QWidget] = (), on_top: bool = False) -> None:
        """`less`: acts that go into what scrolls (put `spare` there) while the others are borrowed; `on_top`: a head
        rather than a foot, held above what scrolls."""
        super().__init__()
        self.on_top = on_top
        self._line = acts
        self._less = [(acts.indexOf(one), acts.stretch(acts.indexOf(one)), one) for one in less]
        self._acts, self.spare = QWidget(), QWidget()
        self._acts.setLayout(acts)
        self._loose = flow()
        self.spare.setLayout(self._loose)
        self.spare.hide()
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.addWidget(self._acts)

    def lend(self, place: QVBoxLayout) -> None:
        for _, _, one in self._less:
            self._loose.addWidget(one)
        self.spare.setVisible(bool(self._less))
        place.addWidget(self._acts)
        self._acts.setVisible(self.isVisible())

    def take_back(self) -> None:
        for place, stretch, one in self._less:
            self._line.insertWidget(place, one, stretch)
        self.spare.hide()
        self._place.addWidget(self._acts)
        self._acts.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._acts.show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._acts.hide()
