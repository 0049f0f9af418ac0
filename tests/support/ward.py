"""A room of eight chairs with patients at different points of the day, and a nurse whose taps and keys take time.

The times are those of a slow, gloved hand: every tap takes two seconds, every typed character half a second.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from pytestqt.qtbot import QtBot

from nurse_assistant.application.desk import Desk
from nurse_assistant.application.ports import RecordStore
from nurse_assistant.domain.entries import Case, Entry
from nurse_assistant.domain.vocabulary import Kind
from tests.fakes.memory_store import MemoryStore
from tests.support.day import NURSE, PROTOCOL, Day, case
from tests.support.whole_window import WholeWindow

_KEY = timedelta(milliseconds=500)

Point = Callable[[Day], Day]


class Ward(Day):
    """`sit` puts a further patient into a chair and brings her to a point of the day."""

    def sit(self, chair: str, patient: Case, point: Point) -> Desk:
        self.at(9, 0)
        self.desk = self.board.open_session(patient, PROTOCOL, chair, NURSE)
        point(self)
        return self.desk


def ward(store: RecordStore | None = None) -> Ward:
    """Chair 1 MARTIN, chairs 3 LINDQVIST and 4 HADDAD: all three at 50 mL/h since 11:12."""
    made = Ward(store or MemoryStore())
    made.risen()
    made.sit("3", case("Lindqvist", "Per", "4010232137"), Day.risen)
    made.sit("4", case("Haddad", "Nour", "9434765919"), Day.risen)
    return made


class Watched(WholeWindow):
    """A nurse at the workstation with a stopwatch beside her."""

    def __init__(self, qtbot: QtBot, store: RecordStore, start: datetime) -> None:
        super().__init__(qtbot, store, start)
        with qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.start_watch()

    def comes_on(self, name: str = NURSE) -> None:
        self.signs_in(name)

    def enter(self, name: str, text: str) -> None:
        super().enter(name, text)
        self.ticker.advance(_KEY * len(text))

    def start_watch(self) -> None:
        self._since, self._taps_then = self.clock.now(), self.taps
        self._characters_then = self.characters

    @property
    def seconds(self) -> float:
        return (self.clock.now() - self._since).total_seconds()

    @property
    def taps_since(self) -> int:
        return self.taps - self._taps_then

    @property
    def characters_since(self) -> int:
        return self.characters - self._characters_then

    def desk_in(self, chair: str) -> Desk:
        return next(desk for desk in self.board.desks if desk.view().chair == chair)

    def log_in(self, chair: str) -> tuple[Entry, ...]:
        return self.desk_in(chair).log

    def kinds_in(self, chair: str) -> list[Kind]:
        return [entry.kind for entry in self.log_in(chair)]
