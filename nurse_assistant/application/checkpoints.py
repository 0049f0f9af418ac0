"""When a checkpoint is written without anybody asking: once a day while the program runs, and when it is closed."""

from contextlib import suppress
from datetime import date

from nurse_assistant.application.ports import Clock, RecordStore, StoreError, Unreachable
from nurse_assistant.application.verification import Head, Why
from nurse_assistant.domain.minutes import minute


class Checkpoints:
    """The port's `checkpoint` with the clock beside it, for whoever has something to seal: a review, a backup."""

    def __init__(self, store: RecordStore, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._sealed: date | None = None
        """The day (UTC) that is known to have a checkpoint."""
        self._tried: int | None = None
        self._fault = ""

    def at_close(self) -> None:
        """A record that cannot be reached then is sealed when a program runs beside it again. Raises StoreError."""
        with suppress(Unreachable):
            self.take(Why.CLOSE)

    def take(self, why: Why) -> Head:
        """Raises StoreError."""
        return self._store.checkpoint(why, self._clock.now())

    def daily(self) -> str:
        """Called at every tick. Why today has no checkpoint yet, "" if it has; tried again each minute. Without
        connection there is nothing to say: the window says that, and seals when it is back."""
        now = self._clock.now()
        if self._sealed == now.date() or self._tried == minute(now):
            return self._fault
        self._tried = minute(now)
        try:
            last = self._store.head()
            if last is None or last.taken_at.date() != now.date():
                self.take(Why.DAILY)
        except Unreachable:
            self._fault = ""
        except StoreError as error:
            self._fault = str(error)
        else:
            self._sealed, self._fault = now.date(), ""
        return self._fault
