"""The alarm in the header: the most urgent one, what to do about it, and three buttons: seen, all alarms, the sound.

It stands in the header because that place is always there: an alarm that comes moves nothing under a finger.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from nurse_assistant.application.alarm_episodes import AlarmKey
from nurse_assistant.application.alarms import AlarmLine, AlarmView
from nurse_assistant.application.views import BoardView, DeskView
from nurse_assistant.domain.vocabulary import Priority, What
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.lamp import Lamp
from nurse_assistant.ui.widgets.layout import set_shown
from nurse_assistant.ui.wording.alarm_words import AlarmWords, about_line, about_reaction, paused_words
from nurse_assistant.ui.wording.chair_words import reaction_pressed
from nurse_assistant.ui.wording.language import tr

SETTLES = timedelta(milliseconds=700)
"""What has just taken this place takes no tap: the finger meant what stood there before."""

_ROOMY = 1250
"""Pixels at 100 % from which on the buttons of the header have two lines."""


class AlarmBar(QWidget):
    chosen = Signal(str)
    """The session whose alarm was tapped."""
    seen = Signal(object)
    """The AlarmKey of the alarm that somebody has seen."""
    all_asked = Signal()
    pause_asked = Signal()
    sound_asked = Signal()
    """To end the pause of the sound."""

    def __init__(self, guard: Guard, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setObjectName("alarm_bar")
        self._now = now
        self._key: AlarmKey | None = None
        self._stands: tuple[str, AlarmKey | None] | None = None
        """What stands there: session and alarm (None: a reaction just pressed); None: nothing."""
        self._since = now()
        self._paused = False
        self._lamp = Lamp("header.lamp")
        self._alarm = ActButton("", name="header.alarm", role="header")
        self._seen = ActButton(tr("I saw it"), name="header.alarm.seen", role="header", guard=guard)
        self._more = ActButton("", name="header.alarm.more", role="header")
        self._sound = ActButton("", name="header.sound", role="header", guard=guard)
        self._alarm.acted.connect(self._choose)
        self._seen.acted.connect(self._see)
        self._more.acted.connect(self.all_asked)
        self._sound.acted.connect(self._turn_sound)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        self._alarm.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for part in (self._lamp, self._alarm, self._seen, self._more, self._sound):
            inside.addWidget(part, int(part is self._alarm))

    def set_heights(self, height: int) -> None:
        """A button shown later has no height of its own until it is styled."""
        for button in (self._alarm, self._seen, self._more, self._sound):
            set_header_height(button, height)

    @property
    def has_alarm(self) -> bool:
        return self._stands is not None

    def show_alarms(self, view: BoardView, alarms: AlarmView, blind: frozenset[str], *, audible: bool) -> None:
        """Medium and high alarms; low ones stand on the chair, and among all alarms. `audible`: there is a sound that
        can be paused."""
        lines = [line for line in alarms.lines if line.episode.priority is not Priority.LOW]
        pressed = _pressed(view, alarms)
        self._key = None
        if pressed is not None:
            self._stand((pressed.id, None))
            self._show_words(about_reaction(pressed), Priority.HIGH, flashes=False)
        elif lines:
            self._show_line(lines[0], alarms.now, blind=lines[0].desk.id in blind)
        else:
            self._stand(None)
        for part in (self._lamp, self._alarm):
            set_shown(part, self.has_alarm)
        set_shown(self._seen, self._key is not None)
        others = len(lines) - (pressed is None)
        set_shown(self._more, self.has_alarm and others > 0)
        self._more.set_words(tr("{others} more", others=others))
        self._show_sound(alarms, audible=audible, sounds=any(line.episode.seen is None for line in lines))

    def tick(self, now: datetime) -> None:
        """Between two views: only the lamp."""
        self._lamp.tick(now)

    def _show_line(self, line: AlarmLine, now: datetime, *, blind: bool) -> None:
        episode = line.episode
        self._key = episode.key if episode.seen is None else None
        self._stand((line.desk.id, episode.key))
        self._show_words(about_line(line, now, blind=blind), episode.priority, flashes=episode.seen is None)

    def _show_words(self, said: AlarmWords, priority: Priority, *, flashes: bool) -> None:
        theme.set_state(self._alarm, "pill", str(priority))
        title = said.title if is_roomy(self) else said.brief
        self._alarm.set_words(title, second_line(self, said.small))
        self._seen.set_words(tr("I saw it"), second_line(self, tr("its sound stops")))
        self._lamp.show_alarm(priority, self._now(), flashes=flashes)

    def _show_sound(self, alarms: AlarmView, *, audible: bool, sounds: bool) -> None:
        self._paused = alarms.pause is not None
        set_shown(self._sound, audible and (self._paused or sounds))
        if alarms.pause is not None:
            self._sound.set_words(paused_words(alarms.pause, alarms.now), second_line(self, tr("tap to hear it again")))
        else:
            self._sound.set_words(tr("Pause sound"), second_line(self, tr("2 min, all chairs")))

    def _stand(self, what: tuple[str, AlarmKey | None] | None) -> None:
        if what != self._stands:
            self._stands, self._since = what, self._now()

    def _is_settled(self) -> bool:
        return not timedelta(0) <= self._now() - self._since < SETTLES

    def _choose(self) -> None:
        if self._stands is not None and self._is_settled():
            self.chosen.emit(self._stands[0])

    def _see(self) -> None:
        if self._key is not None and self._is_settled():
            self.seen.emit(self._key)

    def _turn_sound(self) -> None:
        (self.sound_asked if self._paused else self.pause_asked).emit()


def second_line(part: QWidget, words: str) -> str:
    """The small line of a button in the header; with large text on a narrow screen its title needs the room."""
    return words if is_roomy(part) else ""


def is_roomy(part: QWidget) -> bool:
    """Whether the buttons of the header have room for all their words."""
    return part.window().width() * 100 >= _ROOMY * theme.current().text_scale


def set_header_height(button: ActButton, height: int) -> None:
    """A button of the header: two lines of words in its whole height."""
    if (inside := button.layout()) is not None:
        inside.setContentsMargins(12, 0, 12, 0)
    button.setFixedHeight(height)


def _pressed(view: BoardView, alarms: AlarmView) -> DeskView | None:
    """A patient for whom REACTION was pressed and nobody has confirmed yet that the pump stands still; once that is an
    alarm, the alarm is shown."""
    alarmed = {line.desk.id for line in alarms.lines if line.episode.key.what is What.PUMP_STOP}
    return next((desk for desk in view.desks if reaction_pressed(desk) and desk.id not in alarmed), None)
