"""New alarms, told to who listens: each once, when it is raised, not again at every minute it stays (U-79)."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from nurse_assistant.application.ports import SessionId
from nurse_assistant.application.views import Alarm, BoardView
from nurse_assistant.domain.vocabulary import Priority, What
from nurse_assistant.ui.widgets.announce import announce
from nurse_assistant.ui.wording.alarm_words import word
from nurse_assistant.ui.wording.chair_words import REACTION, alarm_words, reaction_pressed
from nurse_assistant.ui.wording.language import tr

_Key = tuple[SessionId, What | str, Priority, datetime | None]


class AlarmAnnouncer:
    """Low ones wait their turn; medium and high ones break in."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._told: frozenset[_Key] = frozenset()

    def tell(self, view: BoardView) -> None:
        desks = {desk.id: desk for desk in view.desks}
        found: dict[_Key, tuple[str, bool]] = {}
        for desk in view.desks:
            if reaction_pressed(desk):
                found[desk.id, REACTION, Priority.HIGH, None] = (
                    f"{word(Priority.HIGH)}: {tr('Chair {chair}', chair=desk.chair)} · {tr(REACTION)}",
                    True,
                )
        for alarm in view.alarms:
            words = f"{word(alarm.priority)}: {alarm_words(alarm, desks[alarm.session], view.now)}"
            found[_key(alarm)] = words, alarm.priority is not Priority.LOW
        for key, (words, urgent) in found.items():
            if key not in self._told:
                announce(self._window, words, urgent=urgent)
        self._told = frozenset(found)


def _key(alarm: Alarm) -> _Key:
    return alarm.session, alarm.prompt.what, alarm.priority, alarm.prompt.due_at
