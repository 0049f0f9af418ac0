"""The computer in a test or a picture: a ticker on a simulated clock, a loudspeaker that remembers, copies, sleep."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from nurse_assistant.application.copies import CopyKind, Loss, Outlook, RecordCopy
from nurse_assistant.application.filed_orders import Expected, FiledOrders, OrderFileProblems
from nurse_assistant.application.ports import Burst, RecordStore, Standing, StoreError
from nurse_assistant.application.simulated_clock import SimulatedClock
from nurse_assistant.ui.ticker import Ticker, next_beat, next_whole_second


class SimulatedTicker(Ticker):
    """The ticker without a timer: `advance` moves the clock from one armed time to the next and wakes at each."""

    def __init__(self, clock: SimulatedClock, parent: QObject | None = None) -> None:
        super().__init__(clock, parent)
        self.clock = clock
        self.armed: datetime | None = None
        self.beats: timedelta | None = None
        """Between flashes; kept, and lived through only where every second is."""
        self.running = False
        self.wakes = 0

    def start(self) -> None:
        self.running = True

    def stop(self) -> None:
        self.running = False

    def arm(self, at: datetime | None) -> None:
        self.armed = at

    def beat(self, every: timedelta | None) -> None:
        self.beats = every

    def advance(self, by: timedelta, *, every_second: bool = False) -> None:
        """Let time pass: wake at every armed time on the way, in order, and at the end."""
        end = self.clock.now() + by
        while (stop := self._next_stop(end, every_second=every_second)) < end:
            self._wake_up(stop)
        self._wake_up(end)

    def jump(self, by: timedelta) -> None:
        """The clock was set by hand (or the machine slept)."""
        self.clock.set(self.clock.now() + by)
        if self.running:
            self.clock_jumped.emit(by.total_seconds())
            self._wake_up(self.clock.now())

    def _next_stop(self, end: datetime, *, every_second: bool) -> datetime:
        now = self.clock.now()
        ahead = [end]
        if self.armed is not None and self.armed > now:
            ahead.append(self.armed)
        if every_second:
            ahead.append(next_whole_second(now))
            if self.beats is not None:
                ahead.append(next_beat(now, self.beats))
        return min(ahead)

    def _wake_up(self, at: datetime) -> None:
        self.clock.set(at)
        if self.running:
            self.wakes += 1
            self.woke.emit(at)


class SimulatedSounder:
    """A loudspeaker that is heard by nobody and remembered. Set `trouble` to take the device away."""

    def __init__(self, clock: SimulatedClock) -> None:
        self._clock = clock
        self.trouble = ""
        self.played: list[tuple[datetime, Burst]] = []
        self.silenced = 0

    def play(self, burst: Burst) -> None:
        self.played.append((self._clock.now(), burst))

    def silence(self) -> None:
        self.silenced += 1

    def fault(self) -> str:
        return self.trouble


class SimulatedWakefulness:
    """A machine that stays awake when asked to. Set `trouble` to have it refuse."""

    def __init__(self) -> None:
        self.trouble = ""
        self.awake = False

    def keep(self, *, awake: bool) -> None:
        self.awake = awake

    def fault(self) -> str:
        return self.trouble if self.awake else ""


class SimulatedKeeper:
    """Copies that are only spoken of: one a day before `start`. What is begun has ended when it is next asked for."""

    def __init__(self, start: datetime, count: int = 14) -> None:
        days = [start.replace(hour=8, minute=5) - timedelta(days=day) for day in range(1, count + 1)]
        folder = Path("backups")
        self._copies = [RecordCopy(folder / f"{at:%Y-%m-%d}", at, CopyKind.ROUTINE) for at in days]
        if days:
            self._copies.append(RecordCopy(folder / "0002", days[-1] - timedelta(days=3), CopyKind.BEFORE_UPDATE))
        self.loses = Outlook(Loss(0, 0, 0, 0, None), "")
        self.trouble = ""
        """Why the next copy is not made."""
        self.unsafe: tuple[str, ...] = ()
        self.elsewhere: bool | None = False
        self._ended: bool = False
        self._found: Outlook | None = None

    def copies(self) -> tuple[RecordCopy, ...]:
        return tuple(self._copies)

    def begin(self, at: datetime) -> None:
        if self.trouble:
            raise StoreError(self.trouble)
        self._copies.insert(0, RecordCopy(Path("backups") / f"{at:%Y-%m-%d %H%M%S}", at, CopyKind.ROUTINE))
        self._ended = True

    def is_copying(self) -> bool:
        return False

    def has_ended(self) -> bool:
        ended, self._ended = self._ended, False
        return ended

    def begin_look(self, copy: RecordCopy, now: datetime) -> None:
        self._found = self.loses

    def look_result(self) -> Outlook | None:
        found, self._found = self._found, None
        return found

    def is_open_elsewhere(self) -> bool | None:
        return self.elsewhere

    def warnings(self) -> tuple[str, ...]:
        return self.unsafe


class CutOffRecord:
    """A record whose server does not answer, as far as the screen is told: all else is the record's own."""

    def __init__(self, store: RecordStore, standing: Standing) -> None:
        self._store, self._standing = store, standing

    def standing(self) -> Standing:
        return self._standing

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the record has
        return getattr(self._store, name)


class SimulatedOrders:
    """Files of orders that are known by name: what is in them, or why they are refused."""

    def __init__(self, *files: FiledOrders | OrderFileProblems) -> None:
        self._files = {one.file: one for one in files}

    def read(self, path: Path, expected: Expected) -> FiledOrders:
        found = self._files[path.name]
        if isinstance(found, OrderFileProblems):
            raise found
        return found
