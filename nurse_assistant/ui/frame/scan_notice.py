"""What became of a scan, over the top of the page: a sentence, one way to go, and Close.

It lies over the page and moves nothing: where a finger is about to tap nothing may shift. The banner of the patient
stays free of it (U-10). When it goes, its place takes no tap for a moment.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from nurse_assistant.ui.steps.scan_answer import ScanAnswer
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import label, set_shown, set_text
from nurse_assistant.ui.wording.language import tr

_STAYS = timedelta(seconds=20)
"""A sentence that only confirms goes by itself; a loud one stays until it is closed."""


class ScanNotice(QFrame):
    chosen = Signal(object)
    """The ScanAnswer whose act was tapped."""

    def __init__(self, over: QWidget, top: Callable[[], int], guard: Guard, now: Callable[[], datetime]) -> None:
        """`top`: how far down in `over` it may begin."""
        super().__init__(over)
        self.setObjectName("scan")
        self._over, self._top, self._guard, self._now = over, top, guard, now
        self._answer = ScanAnswer("")
        self._until: datetime | None = None
        self._text = label(look="strong", wrap=True, name="scan.text")
        self._act = ActButton("", name="scan.act", role="next", guard=guard)
        self._act.acted.connect(self._go)
        self._close = ActButton(tr("Close"), name="scan.close")
        self._close.acted.connect(self.close_notice)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(16, 8, 10, 8)
        inside.addWidget(self._text, 1)
        inside.addWidget(self._act)
        inside.addWidget(self._close)
        over.installEventFilter(self)
        self.hide()

    def show_answer(self, answer: ScanAnswer) -> None:
        self._answer = answer
        self._until = None if answer.loud else self._now() + _STAYS
        theme.set_state(self, "panel", "strong" if answer.loud else "card")
        theme.set_state(self._text, "look", "title" if answer.loud else "strong")
        set_text(self._text, answer.sentence)
        self._act.set_words(answer.act)
        set_shown(self._act, bool(answer.act))
        self.setAccessibleName(answer.sentence)
        self.show()
        self._place()
        self.raise_()

    def words(self) -> str:
        return "" if self.isHidden() else self._text.text()

    def is_loud(self) -> bool:
        return not self.isHidden() and self._answer.loud

    def tick(self) -> None:
        if not self.isHidden() and self._until is not None and self._now() >= self._until:
            self.close_notice()

    def close_notice(self) -> None:
        if not self.isHidden():
            self._guard.shut(QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))
            self.hide()

    def _go(self) -> None:
        answer = self._answer
        self.close_notice()
        self.chosen.emit(answer)

    def _place(self) -> None:
        margin, top = 14, self._top()
        width = self._over.width() - 2 * margin
        self.setGeometry(margin, top, width, max(self.heightForWidth(width), self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)
