"""The dark line on top: the unit, what is saved, the most urgent alarm, date and time, how it looks, who is writing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from nurse_assistant.application.views import Alarm, BoardView, DeskView
from nurse_assistant.domain.vocabulary import Priority
from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import label, set_shown, set_text
from nurse_assistant.ui.wording.chair_words import REACTION, alarm_words, clock_words, reaction_pressed

HEIGHT = 46
_OTHER_THEME = {"light": ("moon", "Night colours"), "night": ("sun", "Day colours")}
"""Its sign, and what a tap brings."""


class Header(QFrame):
    who_asked = Signal()
    settings_asked = Signal()
    theme_asked = Signal()
    """The other theme: night by day, day by night."""
    alarm_chosen = Signal(str)
    """The session whose alarm was tapped."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("header")
        focus.as_area(self)
        self.setProperty("panel", "header")
        self._alarm_of = ""
        self._unit = label(look="strong", name="header.unit")
        self._saved = label(look="small", name="header.saved")
        self._alarm = ActButton("", name="header.alarm", role="header", icon="")
        self._alarm.acted.connect(lambda: self.alarm_chosen.emit(self._alarm_of))
        self._date = label(look="soft", name="header.date")
        self._time = label(look="title", name="header.time")
        self._who = ActButton("Who is writing?", name="header.who", role="header")
        self._who.acted.connect(self.who_asked)
        self._theme = ActButton("", name="header.theme", role="header", icon="moon")
        self._theme.acted.connect(self.theme_asked)
        self._settings = ActButton("Aa", name="header.settings", role="header")
        self._settings.acted.connect(self.settings_asked)
        self._settings.setToolTip("Colours, text size, screen")
        self._settings.setAccessibleName("Settings: colours, text size, screen")
        self._build()
        theme.follow(self, self._measure)

    def _build(self) -> None:
        inside = QHBoxLayout(self)
        inside.setContentsMargins(18, 1, 14, 1)
        inside.setSpacing(14)
        inside.addWidget(self._unit)
        inside.addWidget(self._saved)
        inside.addStretch(1)
        inside.addWidget(self._alarm, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addStretch(1)
        inside.addWidget(self._date)
        inside.addWidget(self._time)
        for button in (self._theme, self._settings, self._who):
            inside.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _measure(self) -> None:
        """As high as the text size asks for; a button shown later has no height of its own until it is styled."""
        height = theme.current().grown(HEIGHT)
        self.setFixedHeight(height)
        self._alarm.setFixedHeight(height - 2)
        sign, says = _OTHER_THEME[theme.current().name]
        self._theme.set_icon(sign)
        self._theme.setToolTip(says)
        self._theme.setAccessibleName(says)

    def show_board(self, view: BoardView, saved: str, who: str) -> None:
        date, time = clock_words(view.now, view.zone)
        set_text(self._unit, view.unit)
        set_text(self._saved, saved)
        set_text(self._date, date)
        set_text(self._time, time)
        self._who.set_words(who or "Who is writing?")
        set_shown(self._who, bool(view.unit))  # before there is a unit, nobody writes
        self._show_alarm(view)

    def _show_alarm(self, view: BoardView) -> None:
        """The most urgent medium or high alarm; low ones stand on the chair only."""
        pressed = next((one for one in view.desks if reaction_pressed(one)), None)
        if pressed is not None:
            set_shown(self._alarm, True)
            self._alarm_of = pressed.id
            theme.set_state(self._alarm, "pill", str(Priority.HIGH))
            self._alarm.set_words(f"HIGH: Chair {pressed.chair} · {REACTION}")
            return
        alarm = next((one for one in view.alarms if one.priority is not Priority.LOW), None)
        desk = self._desk_of(view, alarm)
        set_shown(self._alarm, desk is not None)
        if alarm is None or desk is None:
            return
        self._alarm_of = alarm.session
        theme.set_state(self._alarm, "pill", str(alarm.priority))
        others = sum(1 for one in view.alarms if one.priority is not Priority.LOW) - 1
        more = f" · {others} more" if others else ""
        self._alarm.set_words(f"{str(alarm.priority).upper()}: {alarm_words(alarm, desk, view.now)}{more}")

    @staticmethod
    def _desk_of(view: BoardView, alarm: Alarm | None) -> DeskView | None:
        return next((desk for desk in view.desks if alarm and desk.id == alarm.session), None)
