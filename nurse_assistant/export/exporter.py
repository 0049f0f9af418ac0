"""Exports in another process: nobody waits for one, and no alarm does. It has a connection of its own to read with."""

from collections.abc import Callable, Mapping
from contextlib import closing
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event
from typing import Protocol

from nurse_assistant.application.ports import RecordStore, StoreError
from nurse_assistant.export.archive import Part
from nurse_assistant.export.job import Cancelled, Done, Job, run_job


class OpenRecord(RecordStore, Protocol):
    def close(self) -> None: ...


class Exporter(Protocol):
    """Writes one export at a time."""

    def begin(self, job: Job) -> None:
        """Raises StoreError."""
        ...

    def progress(self) -> tuple[int, int] | None:
        """How many infusions are done, of how many; None: nothing is being written."""
        ...

    def cancel(self) -> None:
        """Nothing of it will be there. `result` tells when that is so."""
        ...

    def result(self) -> Done | None:
        """What was written, once; None: it is still being written, or nothing was asked for. Raises StoreError where it
        could not be, and Cancelled; once, too."""
        ...

    def close(self) -> None:
        """A half export is thrown away."""
        ...


Parts = Callable[[RecordStore, Job], Mapping[str, Part]]


class ApartExporter:
    """Both functions go to the other process as they are."""

    def __init__(self, open_record: Callable[[], OpenRecord], parts: Parts) -> None:
        self._open_record, self._parts = open_record, parts
        self._context = get_context("spawn")
        self._told: Connection | None = None
        self._stop: Event = self._context.Event()
        self._done = (0, 1)

    def begin(self, job: Job) -> None:
        if self._told is not None:
            raise StoreError("An export is being written: wait for it, or cancel it.")
        self._told, its = self._context.Pipe(duplex=False)
        self._stop.clear()
        self._done = (0, len(job.sessions))
        self._process = self._context.Process(
            target=_work, args=(self._open_record, self._parts, job, its, self._stop), name="export"
        )
        try:
            self._process.start()
        except OSError as error:
            self._told = None
            raise StoreError(f"No other process could be started for the export: {error.strerror}.") from error
        its.close()

    def progress(self) -> tuple[int, int] | None:
        return None if self._told is None else self._done

    def cancel(self) -> None:
        self._stop.set()

    def wait(self) -> None:
        """Until something is told."""
        if self._told is not None:
            self._told.poll(None)

    def result(self) -> Done | None:
        while self._told is not None and self._told.poll():
            try:
                said = self._told.recv()
            except EOFError:
                said = StoreError("The process that wrote the export broke off: nothing was written.")
            if isinstance(said, tuple):
                self._done = said
                continue
            self._put_away()
            if isinstance(said, Done):
                return said
            raise said
        return None

    def close(self) -> None:
        if self._told is not None:
            self._stop.set()
            self._put_away()

    def _put_away(self) -> None:
        assert self._told is not None, "something was begun"
        self._told.close()
        self._told = None
        self._process.join()


def _work(open_record: Callable[[], OpenRecord], parts: Parts, job: Job, told: Connection, stop: Event) -> None:
    """In the other process. Whatever ends it is told, so that nobody waits for ever."""

    def tell(done: int, of: int) -> None:
        if stop.is_set() or not _sent(told, (done, of)):
            raise Cancelled

    try:
        with closing(open_record()) as store:
            _sent(told, run_job(store, job, parts(store, job), tell))
    except (StoreError, Cancelled) as error:
        _sent(told, error)
    except OSError as error:
        _sent(told, StoreError(f"{error.filename or job.target} cannot be written: {error.strerror}."))
    finally:
        told.close()


def _sent(told: Connection, what: object) -> bool:
    """False: the window is gone, and this is of no use to anybody."""
    try:
        told.send(what)
    except ConnectionError:
        return False
    return True
