"""While you were away: after a start, a sleep and a jump of the clock, in the whole window."""

from datetime import timedelta

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import StoreError, WorkstationKind
from nurse_assistant.domain.vocabulary import Kind
from tests.fakes.memory_store import MemoryStore
from tests.support.day import MORNING, NURSE, Day
from tests.support.ward import ward
from tests.support.whole_window import WholeWindow


def open_at(qtbot: QtBot, day: Day, hour: int, minute: int) -> WholeWindow:
    return WholeWindow(qtbot, day.store, MORNING.replace(hour=hour, minute=minute))


def comes_on(nurse: WholeWindow) -> WholeWindow:
    nurse.signs_in()
    return nurse


def shut_at(qtbot: QtBot, day: Day, hour: int, minute: int) -> None:
    """The program ran until then, without anything being recorded, and was closed."""
    nurse = comes_on(open_at(qtbot, day, hour, minute))
    nurse.close()


def chairs_in_order(nurse: WholeWindow) -> list[str]:
    found = [one for one in nurse.window.findChildren(QLabel) if one.objectName().startswith("away.lines.")]
    shown = [one for one in found if one.isVisible()]
    return [
        one.objectName().rpartition(".")[2] for one in sorted(shown, key=lambda one: one.mapToGlobal(one.pos()).y())
    ]


def test_after_a_start_it_lists_what_fell_due_by_the_clock_and_how_late_it_is(qtbot: QtBot) -> None:
    day = ward()
    shut_at(qtbot, day, 11, 27)
    nurse = comes_on(open_at(qtbot, day, 11, 58))
    assert nurse.is_shown("away")
    assert nurse.words("away.span").startswith("From 11:27 to 11:58 (31min)")
    assert set(chairs_in_order(nurse)) == {"1", "3", "4"}
    assert nurse.words("away.lines.1").splitlines() == [
        "Vital signs · since 11:42 · 16 min late", "to 75 mL/h · since 11:42 · 16 min late",
    ]  # fmt: skip
    assert nurse.is_shown("header.alarm"), "the alarms stand where they always do"
    assert nurse.is_shown("foot.reaction")


def test_one_tap_leads_to_a_patient_and_what_is_done_is_said(qtbot: QtBot) -> None:
    day = Day().risen()
    shut_at(qtbot, day, 11, 27)
    nurse = comes_on(open_at(qtbot, day, 11, 58))
    nurse.tap("away.go.1")
    assert nurse.words("banner.name").startswith("MARTIN")


def test_lateness_goes_on_and_the_page_is_left_for_the_board(qtbot: QtBot) -> None:
    day = Day().risen()
    shut_at(qtbot, day, 11, 27)
    nurse = comes_on(open_at(qtbot, day, 11, 50))
    nurse.at(11, 55)
    assert "since 11:42 · 13 min late" in nurse.words("away.lines.1")
    nurse.tap("away.leave")
    assert nurse.is_shown("board")


def test_where_nothing_fell_due_it_is_not_shown(qtbot: QtBot) -> None:
    day = Day().risen()
    shut_at(qtbot, day, 11, 27)
    nurse = comes_on(open_at(qtbot, day, 11, 41))
    assert nurse.is_shown("board")


def test_a_plug_that_was_pulled_leaves_its_last_sign_of_life(qtbot: QtBot) -> None:
    day = Day().risen()
    before = comes_on(open_at(qtbot, day, 11, 27))
    before.ticker.advance(timedelta(minutes=5), every_second=True)
    before.ticker.stop()
    nurse = comes_on(open_at(qtbot, day, 11, 58))
    assert nurse.words("away.span").startswith("From 11:32 to 11:58")


def test_after_a_sleep_it_stands_in_front_and_leads_back_with_everything_typed(qtbot: QtBot) -> None:
    day = Day().risen()
    nurse = comes_on(open_at(qtbot, day, 11, 30))
    nurse.tap("board.1")
    nurse.enter("infusion.check.spo2", "97")
    nurse.ticker.jump(timedelta(minutes=30))
    assert nurse.is_shown("away")
    assert "Compare the clock" in nurse.window.trouble.text()
    nurse.tap("away.leave")
    assert nurse.shown_edit("infusion.check.spo2").text() == "97"


def test_a_jump_without_anything_due_only_says_that_the_clock_moved(qtbot: QtBot) -> None:
    day = Day().risen()
    nurse = comes_on(open_at(qtbot, day, 11, 13))
    nurse.tap("board.1")
    nurse.ticker.jump(timedelta(minutes=3))
    assert not nurse.is_shown("away")
    assert "Compare the clock" in nurse.window.trouble.text()


def test_the_jump_stands_with_the_patients_record_and_not_in_it(qtbot: QtBot) -> None:
    day = Day().risen()
    nurse = comes_on(open_at(qtbot, day, 11, 13))
    nurse.tap("board.1")
    log = nurse.desk.log
    nurse.tap("record.whole")
    assert not nurse.is_shown("whole_record.which.clock")
    nurse.tap("whole_record.back")
    nurse.ticker.jump(-timedelta(minutes=3))
    assert nurse.desk.log == log
    nurse.tap("trouble.clock")
    nurse.tap("record.whole")
    nurse.tap("whole_record.which.clock")
    model = nurse.window.patient.body.whole._tables["clock"].model()
    assert model.rowCount() == 1
    said = str(model.index(0, 2).data()).replace("\N{NO-BREAK SPACE}", " ")
    assert said.endswith("3 min back")


def test_a_jump_that_cannot_be_written_is_said_and_the_page_comes_all_the_same(qtbot: QtBot) -> None:
    day = Day().risen()
    nurse = comes_on(open_at(qtbot, day, 11, 30))
    assert isinstance(day.store, MemoryStore)
    day.store.fault = StoreError("The disk is full.")
    nurse.ticker.jump(timedelta(minutes=30))
    assert "The disk is full" in nurse.window.trouble.text()
    assert WorkstationKind.CLOCK_JUMPED not in {event.kind for event in day.store.events()}
    day.store.fault = None


def test_all_done_is_said_in_place_of_the_list(qtbot: QtBot) -> None:
    day = Day().risen()
    nurse = comes_on(open_at(qtbot, day, 11, 30))
    nurse.ticker.jump(timedelta(minutes=13))
    desk = nurse.desk

    desk.record(Draft(Kind.VITAL_SIGNS, {"signs": ()}), NURSE)
    desk.record(Draft(Kind.RATE_CHANGED, {"rate_ml_h": desk.view().guidance.next_step.rate_ml_h}), NURSE)
    nurse.window.refresh()
    assert nurse.words("away.lines.1") == "All of it is done."
