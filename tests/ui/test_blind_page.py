"""The second check in the whole window: what the first person found stays hidden until she compares or gives up."""

from pathlib import Path

import shiboken6
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.application.views import Step
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.patient.patient_page import PatientPage
from nurse_assistant.ui.steps.start_panel import StartPanel
from nurse_assistant.ui.tour import nurse as tour
from nurse_assistant.ui.tour.simulated_exporter import SimulatedExporter
from nurse_assistant.ui.widgets.buttons import ActButton
from tests.fakes.memory_store import MemoryStore
from tests.support.day import NURSE, PROTOCOL, SECOND, Day, case
from tests.support.people import with_pins
from tests.support.whole_window import WholeWindow
from tests.ui.preparing import bench


class PreparingNurse(tour.Nurse, WholeWindow):
    """The tour's nurse at a window that the test owns."""


RUIZ = f"second.who.tiles.{SECOND}"
HIDDEN = "hidden during the second check"


def at_the_second_check(qtbot: QtBot, *, who: bool = True) -> WholeWindow:
    """10:03, chair 1: the first check is done, a second person has just said her name; or is asked for it."""
    store = MemoryStore()
    day = Day(store).arrived().premedicated().bag_checked().later(1)
    with_pins(store, day.clock)
    nurse = WholeWindow(qtbot, store, day.clock.now())
    nurse.signs_in()
    nurse.tap("board.1")
    nurse.tap("step.start")
    nurse.tap("start.tab.second")
    if who:
        nurse.gives_pin("second.who", SECOND)
    return nurse


def card_words(nurse: WholeWindow, name: str) -> str:
    card = nurse.shown(QWidget, name)
    return " ".join(one.text() for one in card.findChildren(QLabel) if one.isVisible())


def is_blind(nurse: WholeWindow) -> bool:
    hidden = nurse.words("banner.dose") == HIDDEN
    assert nurse.is_shown("banner.infusion") is not hidden
    assert nurse.is_shown("record.table") is False or not hidden
    panel = nurse.window.patient.body.findChild(StartPanel)
    reads = panel is not None and panel.is_blind()
    assert nurse.is_shown("steps") is not reads or nurse.view.state.phase is Phase.REACTION
    assert hidden or not reads
    return hidden


def test_it_is_blind_from_the_question_who_she_is_and_the_steps_lead_away(qtbot: QtBot) -> None:
    nurse = at_the_second_check(qtbot, who=False)
    assert is_blind(nurse)
    nurse.tap("start.tab.bag")
    assert not is_blind(nurse)
    nurse.tap("start.tab.second")
    assert is_blind(nurse)
    nurse.tap("step.bag")
    assert not is_blind(nurse)


def test_what_was_just_recorded_can_be_taken_back_behind_the_question(qtbot: QtBot) -> None:
    store = MemoryStore()
    day = Day(store).arrived().premedicated().at(9, 58)
    nurse = PreparingNurse(qtbot, store, day.clock.now())
    nurse.signs_in()
    for name in ("board.1", "step.start"):
        nurse.tap(name)
    nurse.checks_the_bag()
    assert is_blind(nurse)
    assert not nurse.is_shown("record.undo")
    nurse.tap("start.tab.bag")
    nurse.tap("record.undo.undo")
    assert nurse.desk.log[-1].kind is Kind.STRUCK


def test_a_note_is_written_while_everything_stays_hidden(qtbot: QtBot) -> None:
    nurse = at_the_second_check(qtbot)
    assert is_blind(nurse)
    nurse.enter("second.medicine", "isatuximab")
    nurse.tap("footer.note")
    assert is_blind(nurse)
    nurse.enter("late_entry.form.text", "asked for a blanket")
    nurse.tap("late_entry.record")
    assert nurse.desk.log[-1].kind is Kind.NOTE
    assert is_blind(nurse)
    assert nurse.is_shown("second.compare")
    nurse.tap("second.cannot")
    assert is_blind(nurse)
    nurse.tap("start.tab.bag")
    assert not is_blind(nurse)


def test_the_history_of_the_patient_is_hidden_until_it_ends(qtbot: QtBot) -> None:
    nurse = at_the_second_check(qtbot)
    session = nurse.window.patient.session
    nurse.tap("rail.new_patient")
    nurse.enter("new.identifier", case().patient.identifier)
    assert not nurse.is_shown("new.known")
    nurse.window.history.page.record_chosen.emit(session)
    assert is_blind(nurse)
    assert not nurse.is_shown("whole_record.which")


def test_no_paper_says_what_it_must_not_see(qtbot: QtBot) -> None:
    papers = ("hand_over", "downtime", "record")
    nurse = at_the_second_check(qtbot)
    nurse.tap("footer.other")
    assert not any(nurse.is_shown(f"late_entry.paper.{paper}") for paper in papers)
    assert not nurse.is_shown("late_entry.sheet")
    assert nurse.is_shown("late_entry.no_paper")
    nurse.tap("late_entry.back")
    nurse.tap("second.cannot")
    nurse.tap("start.tab.bag")
    nurse.tap("footer.other")
    assert all(nurse.is_shown(f"late_entry.paper.{paper}") for paper in papers)
    assert nurse.is_shown("late_entry.sheet")
    assert not nurse.is_shown("late_entry.no_paper")


def test_it_is_blind_on_board_and_rail_and_when_the_patient_is_opened_again(qtbot: QtBot) -> None:
    nurse = at_the_second_check(qtbot)
    nurse.enter("second.dose", "720")
    assert "Second check" in card_words(nurse, "rail.1")
    nurse.tap("rail.to_board")
    assert "Second check" in card_words(nurse, "board.1")
    nurse.tap("board.1")
    assert is_blind(nurse)
    assert nurse.is_shown("second.compare")
    nurse.tap("second.back")
    assert "Second check" not in card_words(nurse, "rail.1")


def test_a_second_blind_check_that_ends_leaves_the_first_one_blind(qtbot: QtBot) -> None:
    nurse = at_the_second_check(qtbot)
    nurse.board.open_session(case("Baker", "Ann", "4857773464"), PROTOCOL, "2", NURSE)
    nurse.wait_out_the_guard()
    nurse.tap("rail.to_board")
    nurse.tap("board.2")
    nurse.tap("step.start")
    nurse.tap("start.tab.second")
    nurse.gives_pin("second.who", SECOND)
    assert "Second check" in card_words(nurse, "rail.1")
    assert "Second check" in card_words(nurse, "rail.2")
    nurse.tap("rail.to_board")
    assert "Second check" in card_words(nurse, "board.1")
    nurse.tap("board.2")
    nurse.tap("second.cannot")
    assert "Second check" in card_words(nurse, "rail.1")
    assert "Second check" not in card_words(nurse, "rail.2")


def test_it_is_blind_at_once_after_a_restart_in_the_middle(qtbot: QtBot) -> None:
    nurse = at_the_second_check(qtbot)
    nurse.enter("second.dose", "720")
    nurse.reopen()
    nurse.signs_in()
    assert "Second check" in card_words(nurse, "board.1")
    nurse.tap("board.1")
    assert is_blind(nurse)
    assert not nurse.is_shown("start.tab.bag")
    nurse.gives_pin("second.who")
    assert nurse.shown(QLineEdit, "second.dose.edit").text() == "720"


def test_reaction_goes_first_and_shows_everything(qtbot: QtBot) -> None:
    nurse = at_the_second_check(qtbot)
    nurse.enter("second.dose", "720")
    nurse.tap("footer.note")
    nurse.tap("reaction")
    assert nurse.desk.log[-1].kind is Kind.REACTION_REPORTED
    assert nurse.view.state.reaction_open
    assert nurse.words("banner.dose") == "720 mg"
    assert not nurse.is_shown("second.compare")
    assert "Second check" not in card_words(nurse, "rail.1")
    nurse.tap("footer.undo.mistake")
    nurse.tap("step.start")
    nurse.tap("start.tab.second")
    nurse.gives_pin("second.who", SECOND)
    assert nurse.shown(QWidget, "second.compare").accessibleName() == "Compare. 7 answers missing"


def test_a_page_that_is_destroyed_in_the_middle_errs_nowhere(qtbot: QtBot) -> None:
    day = Day().arrived().premedicated().bag_checked()
    page = PatientPage(bench(day), day.board, dict.fromkeys(Step, StartPanel))
    page.show_session(day.desk.opened.id)
    page.show()
    page.findChildren(ActButton, RUIZ)[-1].click()
    assert page.body.is_blind
    with qtbot.captureExceptions() as errors:
        shiboken6.delete(page)  # as Qt does at the end
    assert errors == []


def test_no_file_leaves_with_what_the_first_check_found(qtbot: QtBot, tmp_path: Path) -> None:
    nurse = at_the_second_check(qtbot)
    exporter, page = SimulatedExporter(), nurse.window.exports.page
    nurse.window.exports.take_exporter(exporter)
    page.choose = lambda then: then(tmp_path)
    chair = nurse.view.id

    def exports(*which: str) -> None:
        """Without a choice: this infusion, which is chosen already."""
        nurse.window.exports.open(chair)
        page.let_in(NURSE)
        for name in (*which, "export.format.csv", "export.folder", "export.act"):
            nurse.tap(name)

    for which in ((), ("export.which.all",)):
        exports(*which)
        assert exporter.job is None
        assert nurse.words("export.said") == "1 infusion was left out: its second check is under way."
    for name in ("export.back", "second.back", "start.tab.bag"):
        nurse.tap(name)
    exports("export.which.all")
    assert exporter.job is not None
    assert exporter.job.sessions == (chair,)
