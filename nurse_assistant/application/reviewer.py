"""The charge nurse's way to the signed infusions: brings their summaries up to date, turns the pages of the list.

Knows no SQL and no Qt. What it shows is worked out from the record; it writes nothing into it.
"""

from collections.abc import Iterator, Sequence

from nurse_assistant.application.infusion_summary import Summary, Written, summary_of
from nurse_assistant.application.ports import Opened, RecordStore, SessionId, StoreError
from nurse_assistant.application.review_list import PAGE, Place, Wanted, place_of
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.protocol_file import ProtocolProblems, parse_kept

AT_ONCE = 20
"""How many summaries are made in one go: about a tenth of a second, so that the window goes on."""
_STRETCH = 500
"""How many are in memory at once where all are looked through."""


class Reviewer:
    def __init__(self, store: RecordStore) -> None:
        self._store = store
        self._protocols: dict[str, InfusionProtocol] = {}
        self.unreadable: dict[SessionId, str] = {}
        """Infusions no summary can be made of, and why: they are in no list and no figure."""

    def bring_up(self, most: int = AT_ONCE) -> int:
        """Make up to so many missing summaries, the newest first; gives how many are missing still.

        Raises StoreError.
        """
        missing = self._store.without_summary(most + len(self.unreadable))
        wanted = [one for one in missing if one.id not in self.unreadable]
        if wanted:
            self._store.keep_summaries([one for one in map(self._made, wanted[:most]) if one is not None])
        return max(self._store.count_without_summary() - len(self.unreadable), 0)

    def rebuild(self) -> None:
        """Forget what is kept and make all of it anew, from the record. Raises StoreError."""
        self._store.forget_summaries()
        self.unreadable.clear()
        while self.bring_up():
            pass

    def _made(self, opened: Opened) -> Summary | None:
        try:
            return summary_of(self._written(opened), self._protocol(opened.protocol_text))
        except (StoreError, ProtocolProblems) as error:
            self.unreadable[opened.id] = str(error)
            return None

    def _written(self, opened: Opened) -> Written:
        ask, id_ = self._store, opened.id
        return Written(opened, ask.load(id_), ask.attempts(id_), ask.signatures(id_), ask.events_about(id_))

    def _protocol(self, text: str) -> InfusionProtocol:
        """Parsed once: years of infusions began with the same few texts."""
        if text not in self._protocols:
            self._protocols[text] = parse_kept(text)
        return self._protocols[text]

    # --- the list -------------------------------------------------------------------------------------------------

    def page(self, wanted: Wanted, after: Place | None = None) -> tuple[Summary, ...]:
        return self._store.summaries(wanted, after, PAGE)

    def count(self, wanted: Wanted) -> int:
        return self._store.count_summaries(wanted)

    def these(self, sessions: Sequence[SessionId]) -> tuple[Summary, ...]:
        return self._store.these_summaries(sessions[:PAGE])

    def every(self, wanted: Wanted) -> Iterator[Summary]:
        """All of them, newest first, some hundreds in memory at a time."""
        after: Place | None = None
        while found := self._store.summaries(wanted, after, _STRETCH):
            yield from found
            after = place_of(found[-1])
