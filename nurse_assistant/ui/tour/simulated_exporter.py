"""An export that is only spoken of: how far it is, and when it ends, is said by whoever shows it."""

from nurse_assistant.application.ports import StoreError
from nurse_assistant.export.job import Cancelled, Done, Job


class SimulatedExporter:
    def __init__(self) -> None:
        self.count = (0, 1)
        self.job: Job | None = None
        self._ended: Done | Exception | None = None

    def begin(self, job: Job) -> None:
        self.job = job

    def progress(self) -> tuple[int, int] | None:
        return None if self.job is None else self.count

    def cancel(self) -> None:
        self._end(Cancelled())

    def finish(self) -> None:
        assert self.job is not None, "it was begun"
        self._end(Done(self.job.target, self.count[1], ()))

    def fail(self, sentence: str) -> None:
        self._end(StoreError(sentence))

    def result(self) -> Done | None:
        ended, self._ended = self._ended, None
        if isinstance(ended, Exception):
            raise ended
        return ended

    def close(self) -> None:
        self.job = None

    def _end(self, ended: Done | Exception) -> None:
        self._ended, self.job = ended, None
