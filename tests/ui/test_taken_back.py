"""What was typed for an entry that is taken back at once stands in its fields again: nothing typed is lost."""

from pytestqt.qtbot import QtBot

from nurse_assistant.domain.vocabulary import Kind
from tests.fakes.memory_store import MemoryStore
from tests.support.day import Day
from tests.support.whole_window import WholeWindow


def with_a_check_saved(qtbot: QtBot) -> WholeWindow:
    store = MemoryStore()
    day = Day(store).risen()
    nurse = WholeWindow(qtbot, store, day.clock.now())
    nurse.signs_in()
    nurse.tap("board.1")
    nurse.enter("infusion.check.pulse", "87")
    nurse.enter("infusion.check.spo2", "97")
    nurse.tap("infusion.check.looked.none")
    nurse.tap("infusion.save")
    return nurse


def test_its_figures_and_its_answer_are_there_again(qtbot: QtBot) -> None:
    nurse = with_a_check_saved(qtbot)
    assert nurse.shown_edit("infusion.check.pulse").text() == ""
    nurse.tap("record.undo.undo")
    assert nurse.desk.log[-1].kind is Kind.STRUCK
    assert nurse.shown_edit("infusion.check.pulse").text() == "87"
    nurse.tap("infusion.save")
    assert nurse.desk.log[-1].data["spo2_percent"] == 97
    assert nurse.desk.log[-1].words("signs") == ()


def test_what_was_typed_since_is_not_overwritten(qtbot: QtBot) -> None:
    nurse = with_a_check_saved(qtbot)
    nurse.enter("infusion.check.pulse", "78")
    nurse.tap("record.undo.undo")
    assert nurse.shown_edit("infusion.check.pulse").text() == "78"
    assert nurse.shown_edit("infusion.check.spo2").text() == "97"
