"""The drawn signs, from resources/icons, in the colours of the palette.

Each alarm priority has its own shape (octagon, triangle, circle), so that none is told by colour alone (U-51, U-71).
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QWidget

from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.layout import set_shown


@lru_cache(maxsize=256)
def icon(name: str, colour: str, px: int, inner: str = "#ffffff", ratio: float = 1.0) -> QPixmap:
    """The icon in one colour (#rrggbb); `inner` is what is cut out of a filled shape."""
    source = (_folder() / f"{name}.svg").read_text(encoding="utf-8")
    source = source.replace("currentColor", colour).replace("currentAccent", inner)
    side = round(px * ratio)
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _folder() -> Path:
    return theme.current().resources / "icons"


class IconLabel(QLabel):
    """An icon beside words. It says nothing to a screen reader: the words do."""

    def __init__(
        self, icon_name: str = "", *, colour: str = "ink", px: int = 22, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._wanted = (icon_name, colour)
        self._shown = ("", "", 0)
        self._px = px
        set_shown(self, bool(icon_name))
        theme.follow(self, self._draw)

    def show_icon(self, icon_name: str, colour: str = "ink") -> None:
        """Change the icon; an empty name shows nothing and takes no room."""
        set_shown(self, bool(icon_name))
        self._wanted = (icon_name, colour)
        self._draw()

    def _draw(self) -> None:
        icon_name, colour = self._wanted
        look = theme.current()
        side = look.grown(self._px)
        shown = (icon_name, look.palette[colour], side)
        if shown == self._shown:
            return
        self._shown = shown
        self.setFixedSize(side, side)
        if icon_name:
            ratio = self.devicePixelRatioF()
            self.setPixmap(icon(icon_name, look.palette[colour], side, look.palette["card"], ratio))
