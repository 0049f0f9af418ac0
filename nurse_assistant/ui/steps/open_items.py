"""What is still open before the start: a tile for each, which opens the place where it is done."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.domain.vocabulary import OpenItem
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import flow, set_shown
from nurse_assistant.ui.wording.language import tr


class OpenItems(QWidget):
    opened = Signal(object)
    """OpenItem."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("start.open")
        self.setAccessibleName(tr("Still open before the start"))
        focus.as_group(self)
        self._tiles = {item: ActButton("", name=f"start.open.{item}", role="tile") for item in OpenItem}
        for item, tile in self._tiles.items():
            tile.acted.connect(lambda item=item: self.opened.emit(item))
            tile.hide()
        self.setLayout(flow(*self._tiles.values(), spacing=4))

    def show_items(self, items: Sequence[tuple[OpenItem, str, str]]) -> None:
        """Each with its words and a small line."""
        words = {item: (title, small) for item, title, small in items}
        for item, tile in self._tiles.items():
            if item in words:
                tile.set_words(*words[item])
            set_shown(tile, item in words)
