"""The window's X while a patient is under way is asked about once: nothing is lost by it, but alarms end."""

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes.memory_store import MemoryStore
from tests.support.day import Day
from tests.support.whole_window import WholeWindow


def at_the_board(qtbot: QtBot, store: MemoryStore, day: Day) -> WholeWindow:
    nurse = WholeWindow(qtbot, store, day.clock.now())
    nurse.signs_in()
    return nurse


def running(qtbot: QtBot) -> WholeWindow:
    store = MemoryStore()
    return at_the_board(qtbot, store, Day(store).risen())


def test_with_nobody_on_a_pump_it_closes_at_once(qtbot: QtBot) -> None:
    store = MemoryStore()
    nurse = at_the_board(qtbot, store, Day(store).premedicated())
    assert nurse.window.close()


def test_while_an_infusion_runs_it_stays_and_says_who(qtbot: QtBot) -> None:
    nurse = running(qtbot)
    assert not nurse.window.close()
    assert nurse.window.isVisible()
    assert nurse.words("closing.chairs") == "Chair 1 · MARTIN, Elena · the infusion runs"


def test_a_pump_nobody_has_seen_stopped_is_named_first(qtbot: QtBot) -> None:
    nurse = running(qtbot)
    nurse.tap("board.1")
    nurse.tap("reaction")
    assert not nurse.window.close()
    assert nurse.words("closing.chairs").endswith("nobody has confirmed that the pump stands still")


def test_to_stay_leads_back_with_what_was_typed(qtbot: QtBot) -> None:
    nurse = running(qtbot)
    nurse.tap("board.1")
    nurse.enter("infusion.check.pulse", "78")
    nurse.window.close()
    nurse.tap("closing.stay")
    assert nurse.shown_edit("infusion.check.pulse").text() == "78"
    assert not nurse.window.close()  # asked anew the next time


@pytest.mark.parametrize("how", ["tap", "second press"])
def test_meant_it_closes(qtbot: QtBot, how: str) -> None:
    nurse = running(qtbot)
    nurse.window.close()
    if how == "tap":
        nurse.tap("closing.close")
    else:
        assert nurse.window.close()
    assert not nurse.window.isVisible()
