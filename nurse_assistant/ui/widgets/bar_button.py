"""One line of a chart that can be tapped: what it counts, how often, and a bar beside the others' bars."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import label

_BAR, _EDGE = 6, 8
"""Height of the bar and its distance from the edges, in pixels."""


class BarButton(ActButton):
    """Opens what is behind it. The bar says nothing the words do not say."""

    def __init__(self, title: str, figure: str, *, name: str, count: int, most: int) -> None:
        """`figure`: in words, at the right; `most`: the count whose bar is as long as the line."""
        super().__init__(title, name=name, role="tile")
        self._figure = label(figure, "strong", right=True)
        self._figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._inside.addWidget(self._figure)
        self._count, self._most = count, max(most, 1)
        self._inside.setContentsMargins(_EDGE, 3, _EDGE, _BAR + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        line = QRectF(_EDGE, self.height() - _BAR - 4, self.width() - 2 * _EDGE, _BAR)
        look = theme.current()
        painter.setBrush(look.colour("track"))
        painter.drawRoundedRect(line, _BAR / 2, _BAR / 2)
        if self._count:
            line.setWidth(max(line.width() * self._count / self._most, _BAR))
            painter.setBrush(look.colour("bar"))
            painter.drawRoundedRect(line, _BAR / 2, _BAR / 2)
