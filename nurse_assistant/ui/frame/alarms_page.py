"""All open alarms of the room, low ones too, and the sound of this computer. Leaving it acknowledges nothing (U-63)."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nurse_assistant.application.alarm_episodes import AlarmKey
from nurse_assistant.application.alarms import AlarmLine, AlarmView
from nurse_assistant.ui.frame.sound_test import SoundTestLine
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.lamp import Lamp
from nurse_assistant.ui.widgets.layout import Scroll, card, clear, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording.alarm_words import about_line, reminder_whole
from nurse_assistant.ui.wording.language import tr


class AlarmRow(QWidget):
    """One alarm: its light and word, whose it is, what it is about, what to do, and the way there."""

    chosen = Signal(str)
    seen = Signal(object)

    def __init__(self, key: AlarmKey, place: int, guard: Guard) -> None:
        super().__init__()
        name = f"alarms.{place}"
        self.setObjectName(name)
        self._key = key
        self._lamp = Lamp(f"{name}.lamp")
        self._word = label(look="strong", name=f"{name}.word")
        self._whose = label(look="strong", wrap=True, name=f"{name}.whose")
        self._cause = label(wrap=True, name=f"{name}.cause")
        self._action = label(look="small", wrap=True, name=f"{name}.action")
        self._open = ActButton(tr("Go there"), name=f"{name}.open")
        self._seen = ActButton(tr("I saw it"), tr("its sound stops"), name=f"{name}.seen", guard=guard)
        self._open.acted.connect(lambda: self.chosen.emit(key.session))
        self._seen.acted.connect(lambda: self.seen.emit(key))
        self._build(name)

    def _build(self, name: str) -> None:
        """The colour is the alarm's, not that of the buttons."""
        self._coloured = QFrame()
        self._coloured.setObjectName(f"{name}.tone")
        said = QHBoxLayout(self._coloured)
        said.setContentsMargins(10, 4, 10, 4)
        said.setSpacing(12)
        said.addWidget(self._lamp)
        self._word.setMinimumWidth(theme.current().grown(76))
        said.addWidget(self._word)
        self._words = row(
            column(None, self._whose, None, spacing=0), column(None, self._cause, self._action, None, spacing=0),
            spacing=12,
        )  # fmt: skip
        self._words.setStretch(0, 3)
        self._words.setStretch(1, 5)
        said.addLayout(self._words, 1)
        theme.follow(self, self._measure)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self._coloured, 1)
        inside.addWidget(self._seen)
        inside.addWidget(self._open)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _measure(self) -> None:
        """Large text: whose it is above what it is about."""
        large = theme.current().is_large
        self._words.setDirection(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(0 if large else 12)

    def show_line(self, line: AlarmLine, view: AlarmView, blind: frozenset[str]) -> None:
        episode = line.episode
        said = about_line(line, view.now, blind=line.desk.id in blind)
        set_text(self._word, said.priority)
        set_text(self._whose, said.whose)
        set_text(self._cause, said.cause)
        set_text(self._action, " · ".join(part for part in (said.action, said.seen) if part))
        set_shown(self._seen, episode.seen is None)
        theme.set_state(self._coloured, "tone", str(episode.priority))
        self._lamp.show_alarm(episode.priority, view.now, flashes=episode.seen is None)
        for button in (self._seen, self._open):  # told apart by ear, too
            button.setAccessibleName(f"{button.title()}. {said.whose}. {said.cause}")
        self.setAccessibleName(
            tr(
                "{priority} alarm. {whose}. {cause}. {action}. {seen}",
                priority=said.priority,
                whose=said.whose,
                cause=said.cause,
                action=said.action,
                seen=said.seen,
            )
        )


class AlarmsPage(QWidget):
    chosen = Signal(str)
    seen = Signal(object)
    left = Signal()

    def __init__(self, guard: Guard) -> None:
        super().__init__()
        self.setObjectName("alarms")
        self._guard = guard
        self._rows: dict[AlarmKey, AlarmRow] = {}
        self._none = label(tr("Nothing is due in this room."), "soft", name="alarms.none")
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._fault = label(look="strong", wrap=True, name="alarms.fault")
        self.sound_test = SoundTestLine("alarms.sound_test")
        self._back = ActButton(tr("Back"), name="alarms.back", icon="back")
        self._back.acted.connect(self.left)
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._none)
        box.addLayout(self._list)
        box.addStretch(1)
        alarms = card(name="alarms.card", spacing=8)
        reminder = label(reminder_whole(), "soft", wrap=True, name="alarms.reminder")
        alarms.add(row(label(tr("Alarms"), "title"), reminder, spacing=24, stretch_last=True))
        alarms.add(Scroll(inside, name="alarms.list"), 1)
        below = row(self._back, column(self._fault, self.sound_test, spacing=2), spacing=24, stretch_last=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 12, 14, 12)
        whole.addWidget(alarms, 1)
        whole.addLayout(below)

    def show_alarms(self, view: AlarmView, blind: frozenset[str], fault: str, zone: ZoneInfo) -> None:
        """`fault`: why nothing can be heard, as far as the computer knows."""
        keys = tuple(line.episode.key for line in view.lines)
        if keys != tuple(self._rows):
            self._make_rows(keys)
        for line in view.lines:
            self._rows[line.episode.key].show_line(line, view, blind)
        set_shown(self._none, not keys)
        set_text(self._fault, fault)
        set_shown(self._fault, bool(fault))
        self.sound_test.show_test(view.test, "", zone)

    def _make_rows(self, keys: tuple[AlarmKey, ...]) -> None:
        clear(self._list)
        self._rows = {key: AlarmRow(key, place, self._guard) for place, key in enumerate(keys)}
        for made in self._rows.values():
            made.chosen.connect(self.chosen)
            made.seen.connect(self.seen)
            self._list.addWidget(made)
