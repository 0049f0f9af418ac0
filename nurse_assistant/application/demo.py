"""The command `demo`: writes invented infusions through the real desk, days of twelve chairs on a simulated clock.

The same seed on a new record gives the same infusions. A later run goes on with further patients on later days. It
never writes among real patients.
"""

from datetime import UTC, datetime, timedelta
from functools import partial
from heapq import heapify, heappop, heappush
from random import Random
from typing import TextIO

from nurse_assistant.application.board import Board
from nurse_assistant.application.checkpoints import Checkpoints
from nurse_assistant.application.demo_course import Moments, course
from nurse_assistant.application.demo_nurse import Nurse
from nurse_assistant.application.demo_patients import MARK, UNIT, invented_case
from nurse_assistant.application.ports import Opened, ProtocolLibrary, RecordStore, SessionId, StoreError
from nurse_assistant.application.simulated_clock import SimulatedClock
from nurse_assistant.application.verification import Why
from nurse_assistant.domain.entries import Entry

FIRST_DAY = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
"""A Monday; days follow one another without weekends."""
_EVERY = 1_000_000_000
_MOST_A_DAY = 12
_BETWEEN = timedelta(minutes=12)


def run_demo(store: RecordStore, library: ProtocolLibrary, infusions: int, seed: int, ack: TextIO | None) -> int:
    """Write so many infusions, and give the count of their entries. `ack`: where `session seq` of each entry is said
    once it is durable. Raises StoreError."""
    before = (*store.sessions(limit=_EVERY), *store.sessions(closed=True, limit=_EVERY))
    _expect_demonstration(before)
    if store.unit() is None:
        store.set_unit(UNIT)
    morning = max((_next_morning(opened) for opened in before), default=FIRST_DAY)
    clock = SimulatedClock(morning)
    checkpoints, day = Checkpoints(store, clock), _Day(store, library, clock, seed, ack)
    for first in range(0, infusions, _MOST_A_DAY):
        clock.set(morning)
        if fault := checkpoints.daily():
            raise StoreError(fault)
        numbers = range(len(before) + first + 1, len(before) + min(first + _MOST_A_DAY, infusions) + 1)
        day.live_through(morning, numbers)
        morning += timedelta(days=1)
    checkpoints.take(Why.CLOSE)
    return day.written


def _expect_demonstration(before: tuple[Opened, ...]) -> None:
    if any(not opened.case.patient.identifier.startswith(f"{MARK}-") for opened in before):
        raise StoreError("There are patients in this record who are not invented: name another one with --database.")


def _next_morning(opened: Opened) -> datetime:
    return datetime.combine(opened.opened_at.date(), FIRST_DAY.time(), UTC) + timedelta(days=1)


class _Day:
    """The room with its clock: every patient's course goes on when the clock has come to the moment it waits for."""

    def __init__(
        self, store: RecordStore, library: ProtocolLibrary, clock: SimulatedClock, seed: int, ack: TextIO | None
    ) -> None:
        self._board, self._clock, self._seed, self._ack = Board(store, clock, library), clock, seed, ack
        self._protocol = library.offered()[0]
        self._unit = store.unit() or UNIT
        self.written = 0

    def live_through(self, morning: datetime, numbers: range) -> None:
        """One patient after another comes in; the room is empty at the end."""
        waiting = [
            (morning + _BETWEEN * place, place, self._visit(number, place)) for place, number in enumerate(numbers)
        ]
        heapify(waiting)
        while waiting:
            at, place, visit = heappop(waiting)
            self._clock.set(max(at, self._clock.now()))
            again = next(visit, None)
            if again is not None:
                heappush(waiting, (again, place, visit))

    def _visit(self, number: int, place: int) -> Moments:
        """Comes in when it is first asked for; each number has a chance of its own, so that one changes no other."""
        chance = Random(f"{self._seed}/{number}")
        staff, chairs = self._unit.staff, self._unit.chairs
        name, second = chance.sample(staff, 2) if len(staff) > 1 else UNIT.staff[:2]
        case = invented_case(chance, number, self._clock.now().date(), self._unit)
        chair = chairs[place % len(chairs)] if chairs else str(place + 1)
        desk = self._board.open_session(case, self._protocol, chair, name)
        told = partial(self._tell, desk.opened.id)
        for entry in desk.log:
            told(entry)
        yield from course(Nurse(desk, self._clock, chance, (name, second), told))
        self._board.put_away(desk.opened.id)

    def _tell(self, session: SessionId, entry: Entry) -> None:
        self.written += 1
        if self._ack is not None:
            print(session, entry.number, file=self._ack, flush=True)
