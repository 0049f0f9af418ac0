"""Figures typed and not saved: after ten minutes they may be of another hour, and somebody says whether they count."""

from decimal import Decimal

from pytestqt.qtbot import QtBot

from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.infusion_panel import InfusionPanel
from tests.fakes.memory_store import MemoryStore
from tests.support.day import Day
from tests.support.whole_window import WholeWindow
from tests.ui.panel_bench import Stage, bench_of


def test_after_nine_minutes_they_are_saved_as_they_are(qtbot: QtBot) -> None:
    day = Day().risen().at(11, 20)
    s = Stage(qtbot, day, InfusionPanel(bench_of(day)))
    s.type("infusion.check.pulse", "92")
    s.later(9)
    assert not s.shown("infusion.check.old")
    s.click("infusion.save")
    assert day.desk.log[-1].data == {"pulse_per_min": Decimal(92)}


def test_after_ten_minutes_they_are_asked_about_and_nothing_is_written(qtbot: QtBot) -> None:
    day = Day().risen().at(11, 20)
    s = Stage(qtbot, day, InfusionPanel(bench_of(day)))
    s.type("infusion.check.pulse", "92")
    s.type("infusion.check.pump", "75")
    s.later(10)
    assert s.words("infusion.check.old") == "Typed at 11:20 and not saved. Are these figures of now?"
    assert s.button("infusion.save").small() == "typed 11:20: of now?"
    before = len(day.desk.log)
    s.click("infusion.save")
    assert len(day.desk.log) == before
    s.click("infusion.check.of_now")
    s.later(0.1)
    s.click("infusion.save")
    assert day.desk.log[-1].data["pulse_per_min"] == Decimal(92)


def test_cleared_figures_are_gone_and_new_ones_begin_anew(qtbot: QtBot) -> None:
    day = Day().risen().at(11, 20)
    s = Stage(qtbot, day, InfusionPanel(bench_of(day)))
    s.type("infusion.check.pulse", "92")
    s.later(12)
    s.click("infusion.check.clear")
    assert not s.shown("infusion.check.old")
    s.type("infusion.check.pulse", "80")
    s.click("infusion.save")
    assert day.desk.log[-1].data == {"pulse_per_min": Decimal(80)}


def test_a_restart_does_not_make_them_young(qtbot: QtBot) -> None:
    store = MemoryStore()
    day = Day(store).risen()
    nurse = WholeWindow(qtbot, store, day.clock.now())
    nurse.signs_in()
    nurse.tap("board.1")
    nurse.enter("infusion.check.pulse", "92")
    nurse.at(11, 30)
    nurse.reopen()
    nurse.signs_in()
    nurse.tap("board.1")
    assert nurse.words("infusion.check.old").startswith("Typed at 11:1")
    nurse.tap("infusion.act")
    assert not any(entry.kind is Kind.VITAL_SIGNS and entry.amount("pulse_per_min") == 92 for entry in nurse.desk.log)


def test_a_save_that_waits_for_the_answer_leads_to_the_question(qtbot: QtBot) -> None:
    day = Day().risen().at(11, 20)
    s = Stage(qtbot, day, InfusionPanel(bench_of(day)))
    s.type("infusion.check.pulse", "92")
    s.later(10)
    s.click("infusion.save")
    asked = s.panel.window().focusWidget()
    assert asked is not None
    assert asked.objectName() == "infusion.check.of_now"
