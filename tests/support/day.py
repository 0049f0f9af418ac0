"""A scripted day for tests: a board on a memory store with a fake clock, and a patient brought to any point of it."""

from datetime import datetime
from pathlib import Path

from nurse_assistant.application.board import Board
from nurse_assistant.application.ports import RecordStore
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.protocol_file import parse_protocol
from nurse_assistant.domain.telephone_orders import NEVER_ENOUGH, TelephoneOrders
from nurse_assistant.ui.tour.cast import MORNING, NURSE, SECOND, UNIT, case
from nurse_assistant.ui.tour.course import Course
from tests.fakes.clock import FakeClock
from tests.fakes.memory_store import MemoryStore

__all__ = ["MORNING", "NURSE", "PROTOCOL", "PROTOCOL_TEXT", "ROOT", "SECOND", "UNIT", "Day", "Library", "case"]

ROOT = Path(__file__).parent.parent.parent
PROTOCOL_TEXT = (ROOT / "resources" / "protocols" / "isatuximab-iv.toml").read_text(encoding="utf-8")
PROTOCOL = parse_protocol(PROTOCOL_TEXT)


class Library:
    """The one shipped protocol."""

    def offered(self) -> tuple[InfusionProtocol, ...]:
        return (PROTOCOL,)

    def text_of(self, protocol_id: str) -> str:
        assert protocol_id == PROTOCOL.id
        return PROTOCOL_TEXT

    def telephone_orders(self) -> TelephoneOrders:
        return NEVER_ENOUGH

    def problems(self) -> dict[str, tuple[str, ...]]:
        return {}


class Day(Course):
    """One patient in chair 1. Time passes only by `at` and `later`."""

    def __init__(self, store: RecordStore | None = None, start: datetime = MORNING) -> None:
        clock = FakeClock(start)
        self.store = store or MemoryStore()
        self.store.set_unit(UNIT)
        self.board = Board(self.store, clock, Library())
        super().__init__(self.board.open_session(case(), PROTOCOL, "1", NURSE), clock)

    def free_chairs(self) -> tuple[str, ...]:
        return self.board.view().free_chairs
