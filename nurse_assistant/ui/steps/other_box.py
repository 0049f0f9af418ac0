"""Everything unusual in a running infusion, one level below: each line opens its own box."""

from PySide6.QtCore import Signal

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.vocabulary import Phase
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.steps.panel_parts import Box, tile_group
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import set_shown
from nurse_assistant.ui.wording.language import mark, tr

_TITLES = {
    "pause": mark("Pause..."),
    "rate": mark("Another rate..."),
    "found": mark("Pump found at another rate..."),
    "volume": mark("Read the pump's volume..."),
    "complete": mark("Complete early..."),
    "stop": mark("Stop for good..."),
}
_RUNNING_ONLY = ("pause", "found")


class OtherBox(Box):
    """Opening a box records nothing, so the tiles stand under no guard."""

    chosen = Signal(str)

    def __init__(self, bench: Bench, *, name: str) -> None:
        super().__init__(bench, tr("What happened, or what is wanted?"), name=name)
        self.tiles = {key: ActButton(tr(title), name=f"{name}.{key}") for key, title in _TITLES.items()}
        for key, tile in self.tiles.items():
            tile.acted.connect(lambda key=key: self.chosen.emit(key))
        self.fill(tile_group(tr("What is it?"), *self.tiles.values(), columns=3))
        self.acts.addStretch(3)

    def show_view(self, view: DeskView) -> None:
        super().show_view(view)
        for key in _RUNNING_ONLY:
            set_shown(self.tiles[key], view.guidance.phase is Phase.INFUSING)
