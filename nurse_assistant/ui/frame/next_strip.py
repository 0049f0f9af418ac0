"""The next three of the room above other programs, while this window is not in front (U-111).

It takes no keyboard focus: she may be typing in the hospital's system. A tap brings the window back. Whether a window
may stand above others is the desktop's own decision: X11 window managers, Windows and macOS allow it; Wayland does not.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from nurse_assistant.application.views import Alarm, BoardView, DeskView
from nurse_assistant.domain.vocabulary import Timeliness
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.layout import label, row, set_shown, set_text
from nurse_assistant.ui.wording.chair_words import act_words, how_long, tone_of
from nurse_assistant.ui.wording.language import tr

WIDTH, HEIGHT = 360, 120
LINES = 3
_GAP = 12
"""From the edge of the screen, in pixels."""
_TELLING = (
    QEvent.Type.ActivationChange, QEvent.Type.WindowStateChange, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Close,
)  # fmt: skip


class _Line(QFrame):
    """One prompt: how long, which chair, what."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self.setProperty("panel", "flat")
        self._icon = IconLabel("", px=18)
        self._time = label(look="strong", name=f"strip.{place}.time")
        self._what = label(look="small", wrap=True, name=f"strip.{place}.what")
        line = row(self._icon, self._time, self._what, spacing=8, stretch_last=True)
        line.setContentsMargins(10, 0, 6, 0)
        self.setLayout(line)

    def show_alarm(self, alarm: Alarm, desk: DeskView, view: BoardView, *, hidden: bool) -> None:
        figure, unit, _ = how_long(alarm.prompt, desk, view.now)
        tone = tone_of(alarm.prompt) if alarm.prompt.state is not Timeliness.WAITING else ""
        set_text(self._time, f"{figure} {unit}".strip())
        act = act_words(alarm.prompt, desk, hidden=hidden)
        set_text(self._what, tr("Chair {chair} · {act}", chair=alarm.chair, act=act))
        self._icon.show_icon(tone, f"{tone}_ink" if tone else "ink")
        theme.set_state(self, "tone", tone)


class NextStrip(QWidget):
    tapped = Signal()

    def __init__(self, window: QWidget) -> None:
        """`window`: while it is in front, or closed, the strip is away."""
        super().__init__(
            None,
            # A tool tip's window: no frame, above the others, and no desktop gives it the keyboard.
            Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )  # fmt: skip
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWindowTitle(tr("Next up"))
        self.setToolTip(tr("Tap: back to the infusion assistant"))
        self._window = window
        window.destroyed.connect(self.deleteLater)  # no child of it: it must not be hidden together with it
        self._wanted = False
        self._lines = [_Line(place) for place in range(LINES)]
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        frame = QFrame()
        frame.setProperty("panel", "strong")
        lines = QVBoxLayout(frame)
        lines.setContentsMargins(2, 2, 2, 2)
        lines.setSpacing(1)
        for line in self._lines:
            lines.addWidget(line, 1)
        inside.addWidget(frame)
        theme.follow(self, self._measure)
        window.installEventFilter(self)

    def _measure(self) -> None:
        self.setFixedSize(theme.current().grown(WIDTH), theme.current().grown(HEIGHT))

    def show_board(self, view: BoardView, blind: frozenset[str] = frozenset()) -> None:
        """`blind`: the sessions whose second check hides what the pump is to be set to (U-112)."""
        desks = {desk.id: desk for desk in view.desks}
        for place, line in enumerate(self._lines):
            alarm = view.next_up[place] if place < len(view.next_up) else None
            set_shown(line, alarm is not None)
            if alarm is not None:
                line.show_alarm(alarm, desks[alarm.session], view, hidden=alarm.session in blind)
        self.setAccessibleName(", ".join(one.text() for one in self.findChildren(QLabel) if one.text()))
        self._wanted = bool(view.next_up)
        self._come_or_go()

    def _come_or_go(self) -> None:
        behind = self._window.isVisible() and (not self._window.isActiveWindow() or self._window.isMinimized())
        if not (behind and self._wanted):
            self.hide()
        elif not self.isVisible():
            self.move(self._corner())
            self.show()

    def _corner(self) -> QPoint:
        """The lower left of the screen the window is on: at the lower right stands REACTION, at the upper right other
        programs have their own buttons."""
        free = self._window.screen().availableGeometry()
        return QPoint(free.left() + _GAP, free.bottom() - self.height() - _GAP)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in _TELLING:
            self._come_or_go()
        return super().eventFilter(watched, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.tapped.emit()
