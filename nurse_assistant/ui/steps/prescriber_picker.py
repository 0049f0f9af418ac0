"""Who ordered it: the prescribers named before as tiles, and a field for any other."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.widgets.layout import row, set_shown
from nurse_assistant.ui.wording.language import tr


class PrescriberPicker(QWidget):
    changed = Signal()

    def __init__(self, *, name: str, label: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}.picker")
        self.tiles = ChoiceTiles((), name=f"{name}.tiles", label=label, small=True)
        self.field = TextField(tr("Prescriber"), name=name, chars=12)
        self.tiles.changed.connect(self._tapped)
        self.field.changed.connect(self._typed)
        self.setLayout(row(self.tiles, self.field, spacing=10))

    def offer(self, names: Sequence[str]) -> None:
        """Whoever was asked or ordered before; nobody is chosen."""
        self.tiles.set_options([Option(name, name) for name in names])
        set_shown(self.tiles, bool(names))

    def value(self) -> str:
        return self.tiles.choice() or self.field.value()

    def clear_choice(self) -> None:
        self.tiles.choose()
        self.field.clear_text()

    def _tapped(self) -> None:
        if self.tiles.choice():
            self.field.clear_text()
        self.changed.emit()

    def _typed(self) -> None:
        if self.field.value():
            self.tiles.choose()
        self.changed.emit()
