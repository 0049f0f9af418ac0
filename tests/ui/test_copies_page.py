"""The page of copies: the last one, one more, and putting one back in two words, the second a charge nurse's PIN."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from nurse_assistant.application.copies import Loss, Outlook, PutBack, RecordCopy
from nurse_assistant.application.keeping import Copies
from nurse_assistant.application.people import Purpose, StaffKind
from nurse_assistant.application.ports import StoreError
from nurse_assistant.application.simulated_clock import SimulatedClock
from nurse_assistant.export.order_files import OrderFiles
from nurse_assistant.store.file_keeper import FileKeeper, RecordFile
from nurse_assistant.store.session_log import SqliteRecordStore
from nurse_assistant.system.signing_key import WorkstationKey
from nurse_assistant.ui.program import Machine, Program
from nurse_assistant.ui.tour.simulated import SimulatedKeeper, SimulatedSounder, SimulatedWakefulness
from tests.fakes.memory_store import MemoryStore
from tests.support.day import MORNING, NURSE, SECOND, UNIT, Library
from tests.support.faults import another_program
from tests.support.people import PINS, with_pins
from tests.support.records import MIGRATIONS
from tests.support.whole_window import WholeWindow
from tests.ui.conftest import RESOURCES

LOST = Outlook(Loss(14, 2, 0, 0, MORNING + timedelta(minutes=73)), "")


class Ward(WholeWindow):
    def __init__(self, qtbot: QtBot, keeper: SimulatedKeeper) -> None:
        self.asked: list[PutBack] = []
        self._with = keeper
        store = MemoryStore()
        store.set_unit(UNIT)
        super().__init__(qtbot, store)
        self.signs_in()

    def open(self) -> None:
        self._keeper = self._with
        super().open()
        assert self.window.copies is not None
        self.window.copies.put_back_asked.connect(self.asked.append)

    def goes_to_the_copies(self) -> "Ward":
        self.tap("header.settings")
        self.tap("settings.copies")
        return self

    def chooses(self, place: int) -> RecordCopy:
        copy = self._with.copies()[place]
        self.tap(f"copy.tiles.{copy.path.name}")
        self.wait_out_the_guard()
        return copy


def test_the_last_copy_is_said_and_one_more_is_made(qtbot: QtBot) -> None:
    ward = Ward(qtbot, SimulatedKeeper(MORNING)).goes_to_the_copies()
    assert ward.words("copies.last") == "Last copy: 21-Nov-2026 08:05:00"
    ward.tap("copies.make")
    assert ward.words("copies.last").startswith("Last copy: 22-Nov-2026")
    ward.tap("copies.back")
    assert ward.is_shown("settings.looks")


def test_no_copy_yet_is_said(qtbot: QtBot) -> None:
    ward = Ward(qtbot, SimulatedKeeper(MORNING, count=0)).goes_to_the_copies()
    assert ward.words("copies.last") == ward.words("copy.none") == "There is no copy yet."


def test_a_copy_is_put_back_by_the_second_word_only_and_after_what_is_lost_was_said(qtbot: QtBot) -> None:
    keeper = SimulatedKeeper(MORNING)
    keeper.loses = LOST
    ward = Ward(qtbot, keeper).goes_to_the_copies()
    copy = ward.chooses(1)
    lost = "LOST BY IT: 14 entries of 2 infusions, the last written 22-Nov-2026 10:13."
    assert ward.words("copy.said").startswith(lost)
    assert ward.asked == []
    ward.tap("copy.leave")
    assert not ward.is_shown("copies.who.tiles")
    assert ward.chooses(1) == copy
    ward.tap(f"copies.who.tiles.{NURSE}")
    assert ward.words("copies.who.go").startswith("Put it back all the same")
    ward.gives_pin("copies.who", NURSE)
    assert ward.asked == [PutBack(copy, NURSE)]


def test_only_a_charge_nurse_puts_a_copy_back_and_only_with_her_pin(qtbot: QtBot) -> None:
    ward = Ward(qtbot, SimulatedKeeper(MORNING)).goes_to_the_copies()
    with_pins(ward.store, ward.clock)
    ward.chooses(0)
    assert not ward.is_shown("copy.go")
    assert (ward.is_shown(f"copies.who.tiles.{NURSE}"), ward.is_shown(f"copies.who.tiles.{SECOND}")) == (True, False)
    assert ward.words("copies.who.hint") == "Tap your name."
    ward.tap(f"copies.who.tiles.{NURSE}")
    ward.figures("copies.who.pin", "1357")
    ward.tap("copies.who.go")
    assert ward.words("copies.who.trouble").startswith("That was not")
    assert ward.asked == []
    ward.gives_pin("copies.who")
    assert [one.by for one in ward.asked] == [NURSE]
    tries = [event for event in ward.store.staff_events() if event.data.get("purpose") == Purpose.RESTORE]
    assert [(event.kind, event.person) for event in tries] == [
        (StaffKind.PIN_WRONG, NURSE),
        (StaffKind.PIN_RIGHT, NURSE),
    ]


def test_nothing_to_lose_is_said_too(qtbot: QtBot) -> None:
    ward = Ward(qtbot, SimulatedKeeper(MORNING)).goes_to_the_copies()
    ward.chooses(0)
    assert ward.words("copy.said").startswith("The record has nothing that this copy has not.")
    ward.tap(f"copies.who.tiles.{NURSE}")
    assert ward.words("copies.who.go").startswith("Put it back")
    assert "all the same" not in ward.words("copies.who.go")


class Slow(SimulatedKeeper):
    def look_result(self) -> Outlook | None:
        return None


def test_until_it_is_known_what_is_lost_there_is_no_second_word(qtbot: QtBot) -> None:
    ward = Ward(qtbot, Slow(MORNING)).goes_to_the_copies()
    ward.chooses(0)
    assert ward.words("copy.said") == "The copy is being opened and held against the record..."
    assert not ward.is_shown("copies.who.tiles")


class Unusable(SimulatedKeeper):
    def look_result(self) -> Outlook | None:
        raise StoreError("The copy is no record.")


def test_a_copy_that_cannot_be_used_is_said_and_not_offered(qtbot: QtBot) -> None:
    ward = Ward(qtbot, Unusable(MORNING)).goes_to_the_copies()
    ward.chooses(0)
    assert ward.words("copy.said") == "The copy is no record."
    assert not ward.is_shown("copies.who.tiles")
    ward.tap("copy.leave")
    assert ward.is_shown("copy.tiles")


def test_a_copy_that_was_not_made_is_said_there_and_above(qtbot: QtBot) -> None:
    keeper = SimulatedKeeper(MORNING, count=0)
    keeper.trouble = "No copy of the record could be made."
    ward = Ward(qtbot, keeper).goes_to_the_copies()
    ward.tap("copies.make")
    assert ward.words("copies.fault") == "No copy of the record could be made."


def test_a_record_without_a_file_has_no_copies(qtbot: QtBot) -> None:
    store = MemoryStore()
    store.set_unit(UNIT)
    window = WholeWindow(qtbot, store)
    window.signs_in()
    window.tap("header.settings")
    assert not window.is_shown("settings.copies")


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The real program on a real record, its copies made by the real keeper."""
    key, path, clock = WorkstationKey(tmp_path / "key"), tmp_path / "record.sqlite", SimulatedClock(MORNING)
    store = SqliteRecordStore.open(path, MIGRATIONS, key, MORNING)
    store.set_unit(UNIT)
    keeper = FileKeeper(RecordFile(path, None, MIGRATIONS, key), store)
    machine = Machine(clock, PINS, SimulatedSounder(clock), SimulatedWakefulness(), OrderFiles())
    made = Program(store, machine, Library(), RESOURCES / "translations", Copies(keeper, clock))
    qtbot.addWidget(made.window)
    yield made
    keeper.close()
    store.close()
    keeper.let_go()


def test_the_program_copies_by_itself_each_day(program: Program) -> None:
    assert program._copies is not None
    keeper = program._copies.keeper
    assert isinstance(keeper, FileKeeper)
    program.ticker.woke.emit(MORNING)
    keeper._copying.wait()
    program.ticker.woke.emit(MORNING)
    assert [one.made_at for one in keeper.copies()] == [MORNING]
    assert program.window.trouble.text() == ""


def test_a_second_program_on_the_record_is_said_while_it_is_there_and_no_longer(program: Program) -> None:
    """Two real processes; a copy that is being made is a process of ours, and none to look for."""
    assert program._copies is not None
    keeper, clock = program._copies.keeper, program._machine.clock
    assert isinstance(keeper, FileKeeper)
    assert isinstance(clock, SimulatedClock)

    def said_after(seconds: int) -> str:
        clock.set(clock.now() + timedelta(seconds=seconds))
        program.ticker.woke.emit(clock.now())
        return program.window.trouble.text()

    assert said_after(1) == ""  # begins the copy of the day
    assert keeper.is_open_elsewhere() is not True
    keeper._copying.wait()
    assert said_after(1) == ""
    assert keeper.is_open_elsewhere() is False
    for _ in range(2):
        with another_program(keeper._file.path, writing=False):
            assert said_after(1) == said_after(9) == ""  # no longer than a command takes
            assert said_after(1).startswith("THE RECORD IS OPEN TWICE")
        assert said_after(1) == ""


def test_what_was_so_at_the_start_is_said_at_once(qtbot: QtBot) -> None:
    keeper = SimulatedKeeper(MORNING)
    keeper.elsewhere = True
    ward = Ward(qtbot, keeper)
    copies = Copies(keeper, ward.clock, open_twice=True)
    assert copies.is_open_twice()
    keeper.elsewhere = None  # another system, or a copy is being made: as it was
    assert copies.is_open_twice()
    keeper.elsewhere = False
    assert not copies.is_open_twice()


def test_to_ask_gives_up_none_of_our_own_locks(program: Program) -> None:
    """Another process asks about us, as we ask about others."""
    assert program._copies is not None
    keeper = program._copies.keeper
    assert isinstance(keeper, FileKeeper)
    ask = "import sys; from pathlib import Path; from nurse_assistant.store.other_programs import OtherPrograms; "
    command = [sys.executable, "-c", f"{ask}print(OtherPrograms(Path(sys.argv[1])).have_it_open())"]
    for _ in range(2):
        assert keeper.is_open_elsewhere() is False
        done = subprocess.run([*command, str(keeper._file.path)], capture_output=True, text=True, check=True)
        assert done.stdout == "True\n"


def test_putting_back_closes_the_window_and_names_the_copy(program: Program) -> None:
    """What runs of it has stopped: `conftest.py` fails a test that leaves a timer."""
    desk = program.window.copies
    assert desk is not None
    wanted = PutBack(SimulatedKeeper(MORNING).copies()[0], NURSE)
    program.ticker.start()
    desk.put_back_asked.emit(wanted)
    assert program.put_back == wanted


def test_no_button_of_the_page_is_too_small(qtbot: QtBot) -> None:
    ward = Ward(qtbot, SimulatedKeeper(MORNING)).goes_to_the_copies()
    buttons = [one for one in ward.window.findChildren(QPushButton) if one.isVisible()]
    assert min(min(one.width(), one.height()) for one in buttons) >= 44
