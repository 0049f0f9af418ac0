"""Pieces of a patient's panel: pages that take turns in one place, a part that scrolls as a last resort, a box."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView
from nurse_assistant.ui.steps.foot import Foot
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.buttons import ActButton, Option
from nurse_assistant.ui.widgets.layout import Item, column, flow, grid, label, leave_focus, row
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import tr


class Pages(QWidget):
    """One of several pages in the same place. A hidden page claims no room (a QStackedWidget would keep it)."""

    turned = Signal(str)

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        focus.as_place(self)
        self._pages: dict[str, QWidget] = {}
        self._key = ""
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def add(self, key: str, page: QWidget) -> None:
        self._pages[key] = page
        self._box.addWidget(page)
        page.setVisible(len(self._pages) == 1)
        self._key = self._key or key

    def turn_to(self, key: str) -> None:
        if key == self._key:
            return
        leave_focus(self._pages[self._key])
        self._pages[self._key].hide()
        self._key = key
        self._pages[key].show()
        self.turned.emit(key)

    def key(self) -> str:
        return self._key


_LEAST = 44
"""Pixels in sight of what scrolls, at the least: what a finger hits. What never scrolls goes before it."""


class Scrolling(QScrollArea):
    """A part that scrolls up and down only where the screen is too small for it; what stands beside it never does.

    It decides itself whether it needs its bar, from its own size alone: Qt looks at the room beside the bar, and goes
    on forever where words wrap because of the bar and fit without it.
    """

    def __init__(self, inner: QWidget, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._inner, self._open, self._answers = inner, False, False
        self.setWidget(inner)
        inner.installEventFilter(self)

    def sizeHint(self) -> QSize:
        return self._inner.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """In large text with its bar, which it gets sooner or later: what stands in it folds in time."""
        bar = self.verticalScrollBar().sizeHint().width() if theme.current().is_large else 0
        return QSize(self._inner.minimumSizeHint().width() + bar, _LEAST)

    def set_open(self, is_open: bool) -> None:
        """As high as what stands in it, because something around it scrolls already: one bar, not two."""
        self._open = is_open
        self._show_bar()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return self._open

    def heightForWidth(self, width: int) -> int:
        """Of what stands in it, at this width."""
        least = self._inner.minimumSizeHint().height()
        return max(self._inner.heightForWidth(width), least) if self._inner.hasHeightForWidth() else least

    def _show_bar(self) -> None:
        needed = not self._open and self.heightForWidth(self.width()) > self.height()
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if needed else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if policy != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_bar()
        super().resizeEvent(event)
        focus.keep_in_sight(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Not while it answers already: what stands in it may want another height for each height it is given."""
        if self._answers:
            return False
        self._answers = True
        try:
            if event.type() == QEvent.Type.LayoutRequest:
                self._show_bar()
                self.updateGeometry()  # what is inside grew or shrank: the layout outside must ask again
            handled = super().eventFilter(watched, event)
            if event.type() == QEvent.Type.Resize:
                focus.keep_in_sight(self)
            return handled
        finally:
            self._answers = False


class Box(QWidget):
    """A form that opens inside a panel in the place of what stands there: a title, a way back, and its act."""

    wanted = Signal(object)
    """tuple[Draft, ...]: the panel passes them on."""
    left = Signal()
    stays = False
    """Whether it is in front again once what it wanted is recorded: there is more in it."""

    def __init__(self, bench: Bench, title: str, *, name: str) -> None:
        super().__init__()
        self.bench = bench
        self.setObjectName(name)
        self.setAccessibleName(title)
        focus.as_place(self)
        self.view: DeskView | None = None
        self._title = label(title, "heading", name=f"{name}.title", wrap=True)
        self._back = ActButton(tr("Back"), name=f"{name}.back", icon="back")
        self._back.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._back.acted.connect(self.left)
        inner = QWidget()
        self.body = column(spacing=8)
        inner.setLayout(self.body)
        self.acts = row(self._back, spacing=8)
        self.acts.setAlignment(self._back, Qt.AlignmentFlag.AlignLeft)
        whole = column(self._title, Scrolling(inner, name=f"{name}.scroll"), Foot(self.acts), spacing=8)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def fill(self, *items: Item) -> None:
        """What stands between the title and the acts."""
        self.body.addLayout(column(*items, None, spacing=8))

    def act(self, title: str, small: str = "", *, name: str, role: str, do: Callable[[], None]) -> ActButton:
        """One more act in the row at the foot. Opening a page records nothing, so only recording acts are guarded."""
        button = ActButton(title, small, name=f"{self.objectName()}.{name}", role=role, guard=self.bench.guard)
        button.acted.connect(do)
        self.acts.addWidget(button, 1)
        return button

    @staticmethod
    def offer(button: ActButton, title: str, why_not: str = "", *, role: str = "primary", small: str = "") -> None:
        """An act that is ready stands out; one that is not says on its face what is missing (U-103)."""
        button.set_role("secondary" if why_not else role)
        button.set_words(title, small)
        button.set_open(not why_not, why_not or small)

    def ask_for(self, *drafts: Draft) -> None:
        self.wanted.emit(drafts)

    def set_title(self, text: str) -> None:
        if self._title.text() != text:
            self._title.setText(text)
            self.setAccessibleName(text)

    def show_view(self, view: DeskView) -> None:
        """Show this patient as of now; what was typed stays."""
        self.view = view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back; it is no answer, and nothing typed is lost."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def clear(self) -> None:
        """Its draft is in the record: let go of what was typed."""

    def recorded(self) -> None:
        """What it wanted is in the record, after a question or without."""
        self.clear()


def tile_group(words: str, *tiles: ActButton, columns: int = 0) -> QWidget:
    """Tiles that Tab stops at once; arrows move among them. `words`: what they are, for who listens. With `columns`
    large ones in rows of so many, else side by side."""
    group = QWidget()
    group.setAccessibleName(words)
    focus.as_group(group)
    group.setLayout(grid(*tiles, columns=columns) if columns else flow(*tiles))
    return group


def options(words: Sequence[str]) -> tuple[Option, ...]:
    """Recorded as it is written here, shown with a capital."""
    return tuple(Option(word, texts.capital(tr(word))) for word in words)
