"""After the stop of the pump: nothing moves under a finger, and what a finger wrote is taken back from there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.reaction_panel import ReactionPanel
from nurse_assistant.ui.widgets.buttons import ActButton
from tests.fakes.memory_store import MemoryStore
from tests.support.day import Day
from tests.support.whole_window import WholeWindow


def reacting(qtbot: QtBot) -> WholeWindow:
    """11:12 on a low screen: REACTION was pressed, the pump is not confirmed stopped."""
    store = MemoryStore()
    day = Day(store).risen()
    nurse = WholeWindow(qtbot, store, day.clock.now())
    nurse.signs_in()
    for name in ("board.1", "reaction"):
        nurse.tap(name)
    return nurse


def kinds(nurse: WholeWindow) -> list[Kind]:
    return [entry.kind for entry in nurse.desk.log]


def test_where_everything_has_just_moved_no_act_takes_a_tap(qtbot: QtBot) -> None:
    nurse = reacting(qtbot)
    nurse.tap("reaction.band.stopped")
    flat = nurse.shown(ActButton, "reaction.tiles.flat")
    QTest.mouseClick(flat, Qt.MouseButton.LeftButton)
    assert kinds(nurse)[-1] is Kind.PUMP_STOPPED
    nurse.tap("reaction.tiles.flat")  # a second and a half later it was meant
    assert kinds(nurse)[-1] is Kind.NOTE


def test_a_wrong_tile_is_taken_back_from_the_footer(qtbot: QtBot) -> None:
    nurse = reacting(qtbot)
    nurse.tap("reaction.band.stopped")
    nurse.tap("reaction.tiles.flat")
    assert not nurse.is_shown("record.undo")
    nurse.tap("footer.undo_last")
    assert kinds(nurse)[-2:] == [Kind.NOTE, Kind.STRUCK]
    nurse.at(11, 14, 30)
    assert not nurse.is_shown("footer.undo_last")
    nurse.tap("footer.record")
    assert nurse.is_shown("whole_record")


def test_outside_a_reaction_the_record_is_in_sight_and_the_footer_has_none(qtbot: QtBot) -> None:
    store = MemoryStore()
    day = Day(store).risen()
    nurse = WholeWindow(qtbot, store, day.clock.now())
    nurse.signs_in()
    nurse.tap("board.1")
    nurse.enter("infusion.check.pulse", "78")
    nurse.tap("infusion.save")
    assert nurse.is_shown("record.undo")
    assert not nurse.is_shown("footer.undo_last")
    assert not nurse.is_shown("footer.record")
    assert nurse.window.findChild(ReactionPanel) is None
