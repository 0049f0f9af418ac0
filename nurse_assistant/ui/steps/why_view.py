"""Why the guide says so: opens in place beside the sentence, closes with the same link or with Esc, records nothing."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.ui.steps.panel_parts import Scrolling
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import Card, arrange_around, column, label, set_shown, set_text
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.why_words import Basis, parts_of

_LEAST_HEIGHT = 120


class WhyView(Card):
    """The basis, to read. It scrolls in itself, so that no act is pushed out of sight."""

    turned = Signal()
    """It opened or closed: what it stands in place of may come or go."""

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name, panel="flat", spacing=4, margins=0)
        self.link = ActButton(tr("Why?"), name=f"{name}.open", role="link")
        self.link.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.link.acted.connect(self.toggle)
        self._found: Callable[[], Iterable[Basis]] = tuple
        self._protocol: InfusionProtocol | None = None
        self._parts: list[tuple[QLabel, QLabel]] = []
        self._lines = column(spacing=2)
        inner = QWidget()
        inner.setLayout(column(self._lines, None, spacing=0))
        self.reading = Scrolling(inner, name=f"{name}.scroll")
        self.reading.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # read on with the arrow keys
        self.reading.setAccessibleName(tr("Why the guide says so"))
        # As high as there is room, whatever there is to read: it takes none from the acts.
        self.reading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(_LEAST_HEIGHT)
        for part in (self.reading, self.link):
            part.installEventFilter(self)
        self.add(self.reading, 1)
        self.hide()

    def is_open(self) -> bool:
        return not self.isHidden()

    def show_basis(self, found: Callable[[], Iterable[Basis]], protocol: InfusionProtocol) -> None:
        """What is to be said while it is open, worked out only then; called each second."""
        self._found, self._protocol = found, protocol
        self._say()

    def _say(self) -> None:
        if self._protocol is None or not self.is_open():
            return
        said = parts_of(self._found(), self._protocol)
        while len(self._parts) < len(said):
            self._add_part()
        for place, (title, words) in enumerate(self._parts):
            shown = place < len(said)
            for part, text in zip((title, words), said[place] if shown else ("", ""), strict=True):
                set_text(part, text)
                set_shown(part, shown)

    def _add_part(self) -> None:
        name = f"{self.objectName()}.{len(self._parts)}"
        title = label(look="strong", name=f"{name}.title", wrap=True)
        words = label(name=f"{name}.words", wrap=True)
        self._parts.append((title, words))
        for part in (title, words):
            self._lines.addWidget(part)
        self._lines.addSpacing(6)

    def toggle(self) -> None:
        if self.is_open():
            self.close_it()
            return
        set_shown(self, True)
        self._say()
        self.link.set_words(tr("Close"))
        self.turned.emit()
        self.reading.verticalScrollBar().setValue(0)
        arrange_around(self)  # in large text it stands below, and what scrolls around it has to know it
        focus.go_to(self.reading, Qt.FocusReason.OtherFocusReason)

    def close_it(self) -> None:
        if self.is_open():
            set_shown(self, False)
            self.link.set_words(tr("Why?"))
            self.turned.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes it, from the link and from the words; it goes no further then."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.is_open():
            self.close_it()
            self.link.setFocus()
            return True
        return super().eventFilter(watched, event)
