"""The port `Keeper` over a record in a file: copies made in another process, so that no alarm waits for one."""

from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from datetime import datetime
from multiprocessing import get_context
from pathlib import Path
from typing import Generic, NamedTuple, ParamSpec, TypeVar

from nurse_assistant.application.copies import Outlook, RecordCopy
from nurse_assistant.application.ports import RecordStore, Signer, StoreError
from nurse_assistant.application.verification import Head, Why
from nurse_assistant.store.backup import Job, back_up, told_of_copying
from nurse_assistant.store.backup_folder import copies, routine_name
from nurse_assistant.store.other_programs import OtherPrograms
from nurse_assistant.store.restore import Order, outlook

KEPT_DAYS = 14

_T = TypeVar("_T")
_P = ParamSpec("_P")


class RecordFile(NamedTuple):
    """A record in a file, and what opens and seals it. The signer must be one that may go to another process."""

    path: Path
    passphrase: str | None
    migrations: Path
    signer: Signer


class FileKeeper:
    def __init__(self, file: RecordFile, store: RecordStore, warnings: tuple[str, ...] = ()) -> None:
        """`warnings`: what is not safe about where the file lies."""
        self._file, self._store, self._warnings = file, store, warnings
        self._others = OtherPrograms(file.path)
        self._copying = _Apart[Path]()
        self._looking = _Apart[Outlook]()

    def copies(self) -> tuple[RecordCopy, ...]:
        with told_of_copying():
            return copies(self._file.path)

    def begin(self, at: datetime) -> None:
        if self._copying.is_busy():
            return
        target = routine_name(self._file.path, at)
        file = self._file
        self._copying.begin(back_up, Job(file.path, file.passphrase, target, file.signer, self._sealed(at), KEPT_DAYS))

    def _sealed(self, at: datetime) -> Head | None:
        """A record that cannot be sealed (every checkpoint is gone, say) is copied all the same; why it cannot be is
        said by the look at the whole record."""
        try:
            return self._store.checkpoint(Why.BACKUP, at)
        except StoreError:
            return None

    def is_copying(self) -> bool:
        return self._copying.is_busy()

    def has_ended(self) -> bool:
        return self._copying.result() is not None

    def begin_look(self, copy: RecordCopy, now: datetime) -> None:
        file = self._file
        order = Order(file.path, copy.path, file.passphrase, file.migrations, file.signer)
        self._looking.begin(outlook, order, now)

    def look_result(self) -> Outlook | None:
        return self._looking.result()

    def is_open_elsewhere(self) -> bool | None:
        return self._others.have_it_open()

    def warnings(self) -> tuple[str, ...]:
        return self._warnings

    def let_go(self) -> None:
        """The record is closed: the last of all."""
        self._others.close()

    def close(self) -> None:
        """Waits for a copy that is being made: half of one would be thrown away."""
        self._copying.put_away()
        self._looking.put_away()


class _Apart(Generic[_T]):
    """One piece of work in a process of its own."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._work: Future[_T] | None = None

    def begin(self, do: Callable[_P, _T], *with_these: _P.args, **named: _P.kwargs) -> None:
        """What was begun before and never asked for is forgotten. Raises StoreError."""
        self.put_away()
        try:
            self._pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"))
            self._work = self._pool.submit(do, *with_these, **named)
        except OSError as error:
            self.put_away()
            raise StoreError(f"No other process could be started for the copy: {error.strerror}.") from error

    def is_busy(self) -> bool:
        return self._work is not None and not self._work.done()

    def wait(self) -> None:
        if self._work is not None:
            wait([self._work])

    def result(self) -> _T | None:
        """Once. Raises StoreError."""
        if self._work is None or not self._work.done():
            return None
        work = self._work
        self.put_away()
        try:
            return work.result()
        except (OSError, BrokenProcessPool) as error:
            raise StoreError(f"The process that made the copy broke off: {error}.") from error

    def put_away(self) -> None:
        self._work = None
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None
