"""What is looked after at every tick of a record in a file: a copy a day, and whether another program has it open."""

from datetime import datetime, timedelta

from nurse_assistant.application.copies import CopyKind, RecordCopy
from nurse_assistant.application.keeper import Keeper
from nurse_assistant.application.ports import Clock, StoreError

_AGAIN = timedelta(minutes=10)
"""After a copy that failed: each try starts another process."""
_A_WHILE = timedelta(seconds=10)
"""Longer than a command at the workstation takes for most of what it does: nobody has to look for its window."""


class Copies:
    """The port `Keeper` with the clock beside it: a copy a day while the program runs, and one when asked for."""

    def __init__(self, keeper: Keeper, clock: Clock, *, open_twice: bool = False) -> None:
        """`open_twice`: another program had the record open when this one opened it."""
        self.keeper = keeper
        self._open_twice = open_twice
        self._elsewhere_since: datetime | None = None
        self._clock = clock
        self._tried: datetime | None = None
        self.fault = ""
        """Why the last copy was not made; "": it was, or none was asked for yet."""

    def tick(self) -> str:
        """Called at every tick: makes today's copy, if it is not made yet. The fault that stands."""
        self._collect()
        if not self.keeper.is_copying() and self._is_time():
            self.make()
        return self.fault

    def is_open_twice(self) -> bool:
        """Called at every tick: whether another program has the record open, as it had at the start or for a while."""
        found, now = self.keeper.is_open_elsewhere(), self._clock.now()
        if found is False:
            self._open_twice, self._elsewhere_since = False, None
        elif found:
            self._elsewhere_since = min(self._elsewhere_since or now, now)  # a clock set back makes it wait no longer
            self._open_twice = self._open_twice or now - self._elsewhere_since >= _A_WHILE
        return self._open_twice

    def make(self) -> None:
        """Begin a copy now; nobody waits for it."""
        self._tried = self._clock.now()
        try:
            self.keeper.begin(self._tried)
        except StoreError as error:
            self.fault = str(error)

    def look(self, copy: RecordCopy) -> None:
        """Begin to look what putting this copy back would lose; `keeper.look_result` says. Raises StoreError."""
        self.keeper.begin_look(copy, self._clock.now())

    def _collect(self) -> None:
        try:
            if self.keeper.has_ended():
                self.fault = ""
        except StoreError as error:
            self.fault = str(error)

    def _is_time(self) -> bool:
        """No copy of this day (UTC) yet; a clock that was set back does not stop them."""
        now = self._clock.now()
        if self._tried is not None and self._tried <= now < self._tried + _AGAIN:
            return False
        try:
            newest = next((one for one in self.keeper.copies() if one.kind is CopyKind.ROUTINE), None)
        except StoreError as error:
            self._tried, self.fault = now, str(error)
            return False
        if newest is None or newest.made_at.date() != now.date():
            return True
        self._tried = now
        return False
