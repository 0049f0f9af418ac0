"""The charge nurse's list: orders that were only spoken, where the site wants them written, until somebody has seen the
written one. Open and signed infusions alike; nothing falls off the list but by being seen."""

from collections.abc import Sequence
from dataclasses import dataclass

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import Opened, RecordStore, SessionId
from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.orders import SEEN, without_written
from nurse_assistant.domain.telephone_orders import TelephoneOrders
from nurse_assistant.domain.vocabulary import Kind


@dataclass(frozen=True, slots=True)
class SpokenOrder:
    """One entry with a spoken order whose written one is still to be seen."""

    opened: Opened
    entry: Entry

    def seen_by(self, person: str) -> Draft:
        """The note that this person has seen the written one: of the same infusion, with who and when."""
        return Draft(Kind.NOTE, {"text": SEEN.format(line=self.entry.number)}, done_by=person)


class WrittenOrders:
    """Of signed infusions it is read once, and anew when it is asked for or one of them was written to."""

    def __init__(self, store: RecordStore, enough: TelephoneOrders) -> None:
        self._store, self._enough = store, enough
        self._closed: tuple[SpokenOrder, ...] | None = None
        self._open: dict[SessionId, tuple[int, tuple[SpokenOrder, ...]]] = {}
        """Of the open ones, as of so many lines: it is asked for once a second."""

    def look_anew(self) -> None:
        self._closed = None

    def missing(self, open_logs: Sequence[tuple[Opened, tuple[Entry, ...]]]) -> tuple[SpokenOrder, ...]:
        """Those of these logs, and of every infusion that is not among them; the oldest order first.

        Raises StoreError.
        """
        of_open = [one for opened, log in open_logs for one in self._of_open(opened, log)]
        here = {opened.id for opened, _ in open_logs}
        found = (*of_open, *(one for one in self._of_closed() if one.opened.id not in here))
        return tuple(sorted(found, key=lambda one: (one.entry.at, one.opened.id, one.entry.number)))

    def _of_open(self, opened: Opened, log: tuple[Entry, ...]) -> tuple[SpokenOrder, ...]:
        known = self._open.get(opened.id)
        if known is None or known[0] != len(log):
            known = self._open[opened.id] = len(log), self._of(opened, log)
        return known[1]

    def _of_closed(self) -> tuple[SpokenOrder, ...]:
        if self._closed is None:
            headers = [header for header in self._store.with_orders() if header.closed_at is not None]
            self._closed = tuple(one for header in headers for one in self._of(header, self._store.load(header.id)))
        return self._closed

    def _of(self, opened: Opened, log: tuple[Entry, ...]) -> tuple[SpokenOrder, ...]:
        return tuple(SpokenOrder(opened, entry) for entry in without_written(effective(log), self._enough))
