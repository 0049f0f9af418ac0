"""What a chapter of the tour is given, and what it gives back: a place to open windows at, and stops to look at."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from nurse_assistant.application.board import Board
from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.keeper import Keeper
from nurse_assistant.application.people import Purpose, Role, StaffKind
from nurse_assistant.application.ports import PinHasher, ProtocolLibrary, RecordStore, Standing, Unit
from nurse_assistant.application.simulated_clock import SimulatedClock
from nurse_assistant.domain.entries import Case
from nurse_assistant.ui.tour.cast import MORNING, NURSE, PIN, UNIT
from nurse_assistant.ui.tour.course import Course
from nurse_assistant.ui.tour.hands import Size
from nurse_assistant.ui.tour.nurse import Nurse
from nurse_assistant.ui.tour.simulated import CutOffRecord


@dataclass(frozen=True, slots=True)
class Stop:
    """One screen in one state. `name` names the picture and stands in docs/handbook.md; `shows` is one sentence."""

    name: str
    shows: str
    nurse: Nurse
    apart: QWidget | None = None
    """A window of its own, shown in place of the main one."""

    @property
    def sight(self) -> QWidget:
        return self.apart or self.nurse.window


class Place:
    """A workstation with an empty record of its own."""

    def __init__(self, store: RecordStore, library: ProtocolLibrary, pins: PinHasher, size: Size) -> None:
        self._store, self._library, self._pins, self._size = store, library, pins, size
        self._nurse: Nurse | None = None
        self._seated = 0

    def furnish(self, unit: Unit = UNIT) -> None:
        """The unit has its names, and everybody has chosen a PIN: the first run is done."""
        self._store.set_unit(unit)
        door = Doorkeeper(self._store, SimulatedClock(MORNING), self._pins)
        for person in door.people():
            _give_pin(door, person.name)

    def takes_on(self, name: str, role: Role) -> None:
        """Somebody more, with a PIN of her own; or another role of somebody who works here."""
        door = Doorkeeper(self._store, SimulatedClock(MORNING), self._pins)
        if door.person(name) is not None:
            door.note(StaffKind.ROLE_CHANGED, NURSE, name, role=role.value)
            return
        door.note(StaffKind.ADDED, NURSE, name, role=role.value)
        _give_pin(door, name)

    def seat(self, case: Case, chair: str) -> Course:
        """A patient in a chair since 09:00, to be brought further before the window opens; one second after the other,
        so that the record has them in this order."""
        self._seated += 1
        clock = SimulatedClock(MORNING + timedelta(seconds=self._seated))
        board = Board(self._store, clock, self._library)
        return Course(board.open_session(case, self._library.offered()[0], chair, NURSE), clock)

    def lives_through(self, days: Callable[[RecordStore, ProtocolLibrary], object]) -> None:
        """Whole days before the window opens."""
        days(self._store, self._library)

    def seat_before(self, case: Case, days: int) -> Course:
        """Somebody who was here so many days ago."""
        clock = SimulatedClock(MORNING - timedelta(days=days))
        board = Board(self._store, clock, self._library)
        return Course(board.open_session(case, self._library.offered()[0], "1", NURSE), clock)

    def open_window(self, hour: int, minute: int, keeper: Keeper | None = None) -> Nurse:
        start: datetime = MORNING.replace(hour=hour, minute=minute)
        self._nurse = Nurse(self._store, self._library, self._pins, start, self._size, keeper)
        return self._nurse

    def open_cut_off(self, hour: int, minute: int, standing: Standing) -> Nurse:
        """A window on a record whose server does not answer."""
        self._store = CutOffRecord(self._store, standing)
        return self.open_window(hour, minute)

    def leave(self) -> None:
        """The window is gone at once: no event loop runs here that would do it later, and each new size of text would
        restyle the windows of all chapters before."""
        if self._nurse is not None:
            self._nurse.close()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


Chapter = Callable[[Place], Iterator[Stop]]
"""A part of the tour with a record of its own: it acts, and yields whenever there is something to look at."""


def _give_pin(door: Doorkeeper, name: str) -> None:
    """She was given a one-time PIN, and chose her own."""
    door.choose_pin(name, PIN, Purpose.SIGN_IN, before=door.set_one_time_pin(name, NURSE))
