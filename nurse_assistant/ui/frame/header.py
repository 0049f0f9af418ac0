"""The dark line on top: the unit, what is saved, the most urgent alarm, date and time, how it looks, who is writing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from nurse_assistant.application.views import BoardView
from nurse_assistant.ui.frame.alarm_bar import AlarmBar, second_line, set_header_height
from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.layout import column, label, set_shown, set_text
from nurse_assistant.ui.wording.alarm_words import no_sound
from nurse_assistant.ui.wording.chair_words import clock_words
from nurse_assistant.ui.wording.language import mark, tr

HEIGHT = 46
_PARTS = 6
"""In the order in which they give way: network, date, what is saved, unit, help (F1), the writer's name (her sign
stays)."""
_LEAST = 44
"""Pixels of what a finger must hit (U-72)."""
_OTHER_THEME = {"light": ("moon", mark("Night colours")), "night": ("sun", mark("Day colours"))}
"""Its sign, and what a tap brings."""


class Header(QFrame):
    who_asked = Signal()
    settings_asked = Signal()
    theme_asked = Signal()
    """The other theme: night by day, day by night."""
    sound_asked = Signal()
    """Why nothing can be heard, and what to do."""
    help_asked = Signal()

    def __init__(self, bar: AlarmBar) -> None:
        super().__init__()
        self.bar = bar
        self.setObjectName("header")
        focus.as_area(self)
        self.setProperty("panel", "header")
        self.setMinimumWidth(1)  # it never asks for more than the window: what has no room goes
        self._said = self._writer = ""
        self._fitted: tuple[object, ...] = ()
        self._unit = label(look="strong", name="header.unit")
        self._saved = label(look="small", name="header.saved")
        self._notice = label(look="small", name="header.notice")
        self._no_sound = ActButton("", name="header.no_sound", role="header")
        self._no_sound.acted.connect(self.sound_asked)
        self._date = label(look="soft", name="header.date")
        self._time = label(look="title", name="header.time")
        self._who = ActButton(tr("Who is writing?"), name="header.who", role="header", icon="person")
        self._who.acted.connect(self.who_asked)
        self._theme = ActButton("", name="header.theme", role="header", icon="moon")
        self._theme.acted.connect(self.theme_asked)
        self._settings = ActButton("Aa", name="header.settings", role="header")
        self._settings.acted.connect(self.settings_asked)
        self._help = ActButton("?", name="header.help", role="header")
        self._help.acted.connect(self.help_asked)
        self._help.setMinimumWidth(_LEAST)
        self._help.setToolTip(tr("Keys, one line each: F1"))
        self._help.setAccessibleName(tr("Help: what the keys do"))
        self._settings.setToolTip(tr("Colours, text size, screen"))
        self._settings.setAccessibleName(tr("Settings: colours, text size, screen"))
        self._build()
        theme.follow(self, self._measure)

    def _build(self) -> None:
        inside = QHBoxLayout(self)
        inside.setContentsMargins(18, 1, 14, 1)
        inside.setSpacing(14)
        inside.addWidget(self._unit)
        self._lines = column(None, self._saved, self._notice, None, spacing=0)
        inside.addLayout(self._lines)
        inside.addWidget(self.bar, 1)
        inside.addWidget(self._no_sound, 0, Qt.AlignmentFlag.AlignVCenter)
        inside.addWidget(self._date)
        inside.addWidget(self._time)
        for button in (self._help, self._theme, self._settings, self._who):
            inside.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _measure(self) -> None:
        """As high as the text size asks for; a button shown later has no height of its own until it is styled."""
        height = theme.current().grown(HEIGHT)
        self.setFixedHeight(height)
        self.bar.set_heights(height - 2)
        set_header_height(self._no_sound, height - 2)
        sign, says = _OTHER_THEME[theme.current().name]
        self._theme.set_icon(sign)
        self._theme.setToolTip(tr(says))
        self._theme.setAccessibleName(tr(says))

    def show_board(self, view: BoardView, saved: str, who: str) -> None:
        date, time = clock_words(view.now, view.zone)
        set_text(self._unit, view.unit)
        set_text(self._date, date)
        set_text(self._time, time)
        self._said, self._writer = saved, who or tr("Who is writing?")
        set_shown(self._who, bool(view.unit))  # before there is a unit, nobody writes

    def show_alarms(self, fault: str, notice: str) -> None:
        """After the bar was given its alarms: while there is one, what is quiet makes room for it.

        `fault`: why nothing can be heard; `notice`: the quiet line below what is saved.
        """
        for quiet in (self._theme, self._settings):
            set_shown(quiet, not self.bar.has_alarm)
        set_text(self._notice, second_line(self, notice))
        first, second = no_sound()
        self._no_sound.set_words(first, second_line(self, second))
        self._no_sound.keep_whole()
        set_shown(self._no_sound, bool(fault))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """In large text the alarm, the time and who is writing come first; the rest goes, the least needed first."""
        key = (self.width(), theme.current().look, self.bar.has_alarm, self.bar.sizeHint().width(), self._said,
               self._notice.text(), self._unit.text(), self._writer, self._no_sound.isHidden())  # fmt: skip
        inside = self.layout()
        if key == self._fitted or inside is None:
            return
        self._fitted = key
        for gone in range(_PARTS + 1):
            quiet = not self.bar.has_alarm
            set_text(self._saved, self._said if gone < 1 else self._said.split(" · ")[0])
            for place, part in ((2, self._date), (3, self._notice), (3, self._saved), (4, self._unit)):
                set_shown(part, quiet and gone < place and bool(part.text()))
            set_shown(self._help, gone < _PARTS - 1)
            self._who.set_words(self._writer if gone < _PARTS else "")
            self._who.setAccessibleName(self._writer)
            self._who.keep_whole()
            self._lines.invalidate()  # a layout in a layout learns of what was hidden a turn later
            inside.invalidate()
            if inside.minimumSize().width() <= self.width() and inside.sizeHint().width() <= self.width():
                return
