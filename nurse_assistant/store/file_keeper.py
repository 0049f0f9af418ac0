"""The port `Keeper` over a record in a file: copies made in another process, so that no alarm waits for one."""

from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from datetime import datetime
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

from nurse_assistant.application.copies import Outlook, RecordCopy
from nurse_assistant.application.ports import RecordStore, Signer, StoreError
from nurse_assistant.application.verification import Head, Why
from nurse_assistant.store.backup import Job, back_up, told_of_copying
from nurse_assistant.store.backup_folder import copies, folder_of, routine_name
from nurse_assistant.store.restore import Order, outlook

KEPT_DAYS = 14


class RecordFile(NamedTuple):
    """A record in a file, and what opens and seals it. The signer must be one that may go to another process."""

    path: Path
    passphrase: str | None
    migrations: Path
    signer: Signer


class FileKeeper:
    def __init__(self, file: RecordFile, store: RecordStore, warnings: tuple[str, ...] = ()) -> None:
        self._file, self._store, self._warnings = file, store, warnings
        self._pool: ProcessPoolExecutor | None = None
        self._running: Future[Path] | None = None

    def copies(self) -> tuple[RecordCopy, ...]:
        with told_of_copying(folder_of(self._file.path)):
            return copies(self._file.path)

    def begin(self, at: datetime) -> None:
        if self._running is not None:
            return
        head = self._sealed(at)
        target = routine_name(self._file.path, at)
        job = Job(self._file.path, self._file.passphrase, target, self._file.signer, head, KEPT_DAYS)
        try:
            self._pool = ProcessPoolExecutor(1, mp_context=get_context("spawn"))
            self._running = self._pool.submit(back_up, job)
        except OSError as error:
            self._put_away()
            raise StoreError(f"No copy of the record could be made: {error.strerror}.") from error

    def _sealed(self, at: datetime) -> Head | None:
        """A record that cannot be sealed (every checkpoint is gone, say) is copied all the same; why it cannot be is said
        by the look at the whole record."""
        try:
            return self._store.checkpoint(Why.BACKUP, at)
        except StoreError:
            return None

    def is_copying(self) -> bool:
        return self._running is not None and not self._running.done()

    def has_ended(self) -> bool:
        if self._running is None or not self._running.done():
            return False
        ended = self._running
        self._put_away()
        try:
            ended.result()
        except (OSError, BrokenProcessPool) as error:
            raise StoreError(f"No copy of the record could be made: {error}.") from error
        return True

    def outlook(self, copy: RecordCopy, now: datetime) -> Outlook:
        file = self._file
        return outlook(Order(file.path, copy.path, file.passphrase, file.migrations, file.signer), now)

    def warnings(self) -> tuple[str, ...]:
        return self._warnings

    def close(self) -> None:
        """Waits for a copy that is being made: half of one would be thrown away."""
        if self._running is not None:
            self._running.exception()
        self._put_away()

    def _put_away(self) -> None:
        self._running = None
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None
