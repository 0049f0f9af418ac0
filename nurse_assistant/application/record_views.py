"""The infusions of a record as views, one after the other: however large the record, one is in memory at a time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from nurse_assistant.application.desk import Desk
from nurse_assistant.application.ports import RecordStore, SessionId, StoreError
from nurse_assistant.application.simulated_clock import SimulatedClock
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.protocol_file import ProtocolProblems, parse_kept


@dataclass(frozen=True, slots=True)
class Unread:
    """An infusion that cannot be read, and why."""

    session: SessionId
    why: str


def record_view(store: RecordStore, session: SessionId, now: datetime) -> DeskView:
    """One infusion, open or closed, as of `now`. Raises StoreError, also where it cannot be understood."""
    opened = store.opened(session)
    try:
        return Desk(store, SimulatedClock(now), opened, _protocol(opened.protocol_text)).view()
    except ProtocolProblems as error:
        raise StoreError(f"The protocol of infusion {session} cannot be read: {error}") from error


def record_views(store: RecordStore, sessions: Iterable[SessionId], now: datetime) -> Iterator[DeskView | Unread]:
    """In the order given. One that cannot be read does not take the others with it: it is named."""
    for session in sessions:
        try:
            yield record_view(store, session, now)
        except StoreError as error:
            yield Unread(session, str(error))


@lru_cache(maxsize=8)
def _protocol(text: str) -> InfusionProtocol:
    """A unit has few protocols and many infusions."""
    return parse_kept(text)
