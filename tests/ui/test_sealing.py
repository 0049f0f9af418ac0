"""The program seals the record once a day and when it is closed, and says so where it cannot."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nurse_assistant.application.ports import StoreError
from nurse_assistant.application.verification import Fault, FaultKind, Verification, Why
from nurse_assistant.export.order_files import OrderFiles
from nurse_assistant.ui.program import Machine, Program
from nurse_assistant.ui.tour.simulated import SimulatedSounder, SimulatedTicker, SimulatedWakefulness
from nurse_assistant.ui.wording.seal_words import seal_words
from tests.fakes.clock import FakeClock
from tests.fakes.memory_store import MemoryStore
from tests.support.day import MORNING, ROOT, UNIT, Library
from tests.support.people import PINS


class Simulated(Machine):
    def ticker(self) -> SimulatedTicker:
        assert isinstance(self.clock, FakeClock)
        return SimulatedTicker(self.clock)


@pytest.fixture
def store() -> MemoryStore:
    store = MemoryStore()
    store.set_unit(UNIT)
    return store


@pytest.fixture
def program(qtbot: QtBot, store: MemoryStore) -> Program:
    clock = FakeClock(MORNING)
    machine = Simulated(clock, PINS, SimulatedSounder(clock), SimulatedWakefulness(), OrderFiles())
    program = Program(store, machine, Library(), ROOT / "resources" / "translations")
    qtbot.addWidget(program.window)
    program.show()
    return program


def pass_time(program: Program, by: timedelta) -> None:
    assert isinstance(program.ticker, SimulatedTicker)
    program.ticker.advance(by)


def test_once_a_day_and_at_the_end(program: Program, store: MemoryStore) -> None:
    for _ in range(6):
        pass_time(program, timedelta(hours=6))
    program.seal_at_close()
    heads = [head for number in range(1, 9) if (head := store.head(number))]
    assert [head.why for head in heads] == [Why.DAILY, Why.DAILY, Why.CLOSE]


def test_a_record_that_cannot_be_sealed_is_said_until_it_is(program: Program, store: MemoryStore) -> None:
    store.fault = StoreError("The disk is full.")
    pass_time(program, timedelta(minutes=1))
    assert "could not be sealed today; what you record is saved. The disk is full." in program.window.trouble.text()
    store.fault = None
    pass_time(program, timedelta(minutes=2))
    assert program.window.trouble.text() == ""
    head = store.head()
    assert head is not None
    assert head.why is Why.DAILY


def test_the_page_of_records_says_what_was_looked_at_and_no_more(program: Program, store: MemoryStore) -> None:
    program.window.open_records()
    seal = program.window.records.findChild(QLabel, "records.seal")
    assert seal is not None
    assert seal.isHidden()
    store.checkpoint(Why.CLOSE, MORNING)
    program.window._board.record_faults()
    program.window.open_records()
    said = seal.text().replace("\N{NO-BREAK SPACE}", " ")
    assert said.startswith(
        "Looked at when the program opened: unchanged since head 1 · 0000-0000-0000-0000, witnessed 22-Nov-2026."
    )


def test_nothing_is_promised_of_a_record_with_a_fault() -> None:
    head = MemoryStore().checkpoint(Why.CLOSE, MORNING)
    fault = Fault(FaultKind.EDITED, "log_entry", "a", 3, "Line 3 was edited.")
    zone = ZoneInfo("UTC")
    assert seal_words(None, zone) == seal_words(Verification((), None, 0, 0), zone) == ""
    assert seal_words(Verification((fault,), head, 1, 3), zone) == ""
    assert "head 1" in seal_words(Verification((), head, 1, 3), zone)
