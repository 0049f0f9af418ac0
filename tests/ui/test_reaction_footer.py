"""After the stop of the pump: nothing moves under a finger, and what a finger wrote is taken back from there."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.reaction_band import ReactionBand
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


def places(nurse: WholeWindow) -> dict[str, QRect]:
    """Where each act of the page stands; the links above the tiles come and go."""
    panel = nurse.shown(ReactionPanel, "reaction_panel")
    buttons = [one for one in panel.findChildren(ActButton) if one.isVisible() and one.property("role") != "link"]
    return {one.objectName(): QRect(one.mapTo(nurse.window, QPoint()), one.size())
            for one in buttons if not one.objectName().startswith("reaction.band")}  # fmt: skip


@pytest.mark.parametrize("size", [(1366, 740), (1366, 768), (1920, 1080)])
def test_no_act_moves_when_the_pump_is_confirmed_stopped(qtbot: QtBot, size: tuple[int, int]) -> None:
    nurse = reacting(qtbot)
    nurse.window.resize(*size)
    nurse.look()
    before = places(nurse)
    nurse.tap("reaction.band.stopped")
    nurse.look()
    assert kinds(nurse)[-1] is Kind.PUMP_STOPPED
    assert len(before) > 20
    assert places(nurse) == before


def test_what_stands_still_takes_a_tap_at_once(qtbot: QtBot) -> None:
    nurse = reacting(qtbot)
    nurse.tap("reaction.band.stopped")
    QTest.mouseClick(nurse.shown(ActButton, "reaction.tiles.help"), Qt.MouseButton.LeftButton)
    assert kinds(nurse)[-2:] == [Kind.PUMP_STOPPED, Kind.PROVIDER_CALLED]


def test_another_page_gives_the_line_back_its_own_height(qtbot: QtBot) -> None:
    nurse = reacting(qtbot)
    nurse.tap("reaction.band.stopped")
    tall = nurse.shown(ReactionBand, "reaction.band").height()
    nurse.tap("reaction.open_grade")
    nurse.look()
    assert nurse.shown(ReactionBand, "reaction.band").height() < tall


def test_opened_after_the_stop_the_line_is_as_low_as_it_is(qtbot: QtBot) -> None:
    store = MemoryStore()
    day = Day(store).risen()
    day.at(11, 20).record(Kind.REACTION_REPORTED)
    day.record(Kind.PUMP_STOPPED)
    nurse = WholeWindow(qtbot, store, day.clock.now())
    nurse.signs_in()
    nurse.tap("board.1")
    nurse.look()
    assert nurse.shown(ReactionBand, "reaction.band").height() < 80


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
