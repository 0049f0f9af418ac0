"""Where a panel stands. With large text on a small screen it scrolls as a whole, and its act stays in sight (U-78).

The act of each page of a panel lies in a `Foot`. Where there is room the foot is a line of the panel like others; in
a cramped place the stage borrows it and holds it below what scrolls, so that the one act is never scrolled away.
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nurse_assistant.ui.steps.foot import Foot
from nurse_assistant.ui.steps.panel_parts import Scrolling
from nurse_assistant.ui.widgets.folding import fold
from nurse_assistant.ui.widgets.layout import column


class _Content(QWidget):
    """A panel that can be tight is tight before it scrolls; once it scrolls, it has all the height it likes."""

    cramped = False

    def __init__(self, panel: QWidget) -> None:
        super().__init__()
        self.setLayout(column(panel))

    def heightForWidth(self, width: int) -> int:
        inside = self.layout()
        assert inside is not None, "it holds the panel"
        return inside.totalHeightForWidth(width) if self.cramped else inside.totalMinimumHeightForWidth(width)


class Stage(QWidget):
    """The panel in something that scrolls, and a place above and below for what never does."""

    def __init__(self, panel: QWidget, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._panel, self._cramped = panel, False
        self._content = _Content(panel)
        self._scroll = Scrolling(self._content, name=f"{name}.scroll")
        self._above, self._below = QVBoxLayout(), QVBoxLayout()
        whole = column(spacing=6)
        whole.addLayout(self._above)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(self._below)
        self.setLayout(whole)
        fold(self)

    def set_cramped(self, cramped: bool) -> None:
        """Whether there is too little height for the panel's own tight form."""
        if cramped == self._cramped:
            return
        self._cramped = self._content.cramped = cramped
        for part in self._panel.findChildren(Scrolling):
            part.set_open(cramped)
        for foot in self._panel.findChildren(Foot):
            if cramped:
                foot.lend(self._above if foot.on_top else self._below)
            else:
                foot.take_back()
