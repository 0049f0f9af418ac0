"""The whole day by keyboard alone (U-73, U-110): every key goes to the window, and the focus is always in sight."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.application.views import Step
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.tour.nurse import Nurse
from nurse_assistant.ui.widgets import focus
from tests.fakes.clock import FakeClock
from tests.fakes.memory_store import MemoryStore
from tests.support.day import MORNING, NURSE, PROTOCOL, UNIT, Day, case
from tests.support.keyboard import KeyboardNurse
from tests.support.people import with_pins

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


class Typist(KeyboardNurse, Nurse):
    """What the nurse does in a first infusion, without a mouse."""


def typist(qtbot: QtBot) -> Typist:
    store = MemoryStore()
    store.set_unit(UNIT)
    with_pins(store, FakeClock(MORNING))
    return Typist(qtbot, store)


def taken_over(qtbot: QtBot, day: Day) -> Typist:
    """The window opened on a day as far as it is written; she says who she is and opens the patient."""
    nurse = Typist(qtbot, day.store, day.clock.now())
    nurse.comes_on()
    nurse.tap("board.1")
    return nurse


def at_50_ml_h(qtbot: QtBot) -> Typist:
    return taken_over(qtbot, Day().risen())


def kinds(nurse: Typist) -> list[Kind]:
    return [entry.kind for entry in nurse.desk.log]


def phase(nurse: Typist) -> Phase:
    return nurse.view.guidance.phase


def newest(nurse: Typist) -> Kind:
    return kinds(nurse)[-1]


def test_a_first_infusion_from_the_name_to_the_signature(qtbot: QtBot) -> None:
    nurse = typist(qtbot)
    nurse.prepares()
    nurse.runs_to_the_end()
    nurse.observes_and_signs()
    assert nurse.view.state.phase is Phase.CLOSED
    assert nurse.view.guidance.deviations == ()
    assert nurse.keys < 330, "keys beside what is typed into fields"


def test_the_first_run(qtbot: QtBot) -> None:
    nurse = Typist(qtbot, MemoryStore())
    assert nurse.focused().objectName() == "unit.name.edit"
    for name, text in (("name", "Day unit 2"), ("chairs", "8"), ("charge", "T. Okafor"), ("staff", "M. Ruiz")):
        nurse.enter(f"unit.{name}", text)
    if not nurse.shown(QLineEdit, "unit.zone.edit").text():
        nurse.enter("unit.zone", "Europe/London")
    nurse.tap("unit.jurisdiction.US")
    nurse.tap("unit.done")
    nurse.comes_on()
    assert nurse.is_shown("board.1")
    assert nurse.board.unit is not None
    assert nurse.board.unit.staff == ("T. Okafor", "M. Ruiz")


def test_a_reaction_with_stop_grade_and_restart(qtbot: QtBot) -> None:
    nurse = at_50_ml_h(qtbot)
    nurse.at(11, 27)
    nurse.press(KEY.Key_F12)
    assert nurse.view.state.phase is Phase.REACTION
    assert nurse.focused().objectName() == "reaction.band.stopped"
    nurse.wait_out_the_guard()
    nurse.press(KEY.Key_Space)
    assert Kind.PUMP_STOPPED in kinds(nurse)
    nurse.tap("reaction.tiles.help")
    assert nurse.focused().objectName() == "reaction.tiles.doctor", "on to the next act of the row"
    nurse.tap("reaction.signs.usual.tiles.chills")
    nurse.tap("reaction.signs.write")
    nurse.at(11, 30)
    nurse.grades("2")
    nurse.at(11, 55)
    nurse.tap("reaction.tiles.vitals")
    assert nurse.focused().objectName() == "reaction.check_box.check.pressure.edit"
    nurse.types_a_check("reaction.check_box.check")
    nurse.tap("reaction.check_box.write")
    nurse.grades("1")
    nurse.at(11, 57)
    nurse.tap("reaction.restart.go")
    assert nurse.view.guidance.rate_ml_h == Decimal("12.5")


def test_a_pause_and_what_is_found_on_the_way(qtbot: QtBot) -> None:
    nurse = at_50_ml_h(qtbot)
    nurse.tap("infusion.other")
    nurse.tap("infusion.other_box.pause")
    nurse.press(KEY.Key_Escape)
    assert phase(nurse) is Phase.INFUSING
    nurse.tap("infusion.other")
    nurse.tap("infusion.other_box.pause")
    causes = nurse.shown(QWidget, "infusion.pause").findChildren(QPushButton)
    nurse.tap(next(one.objectName() for one in causes if focus.records(one)))
    assert phase(nurse) is Phase.PAUSED
    nurse.at(11, 20)
    nurse.press(KEY.Key_Return, CONTROL)
    assert nurse.focused().objectName() == "infusion.act"
    nurse.wait_out_the_guard()
    nurse.press(KEY.Key_Return)
    assert phase(nurse) is Phase.INFUSING


def test_a_correction_a_late_entry_and_the_records(qtbot: QtBot) -> None:
    nurse = typist(qtbot)
    nurse.comes_on()
    nurse.opens_the_patient()
    nurse.at(9, 7)
    nurse.receives()
    nurse.at(9, 20)  # the line of the record gives way to "undo" for a minute
    nurse.go(nurse.shown(QWidget, "record.table"))
    nurse.press(KEY.Key_Return)
    assert nurse.is_shown("correction.title")
    nurse.tap("correction.reason.tiles.Did not happen")
    nurse.tap("correction.strike")
    assert newest(nurse) is Kind.STRUCK
    nurse.tap("footer.other")
    nurse.tap("late_entry.kind.note")
    nurse.enter("late_entry.form.text", "IV line by the ward")
    nurse.tap("late_entry.record")
    assert newest(nurse) is Kind.NOTE
    nurse.tap("rail.to_board")
    nurse.tap("board.records")
    assert nurse.focused().objectName() == "records.search.edit"
    nurse.press(KEY.Key_Escape)
    assert nurse.is_shown("board.1")


def test_a_signed_record_is_found_and_opened(qtbot: QtBot) -> None:
    nurse = typist(qtbot)
    nurse.comes_on()
    nurse.opens_the_patient()
    nurse.tap("footer.not_treated")
    nurse.tap("not_treated.cause.tiles.No vein found")
    nurse.tap("not_treated.record")
    nurse.tap("leave.sign.act")
    nurse.gives_pin("leave.sign.who")
    nurse.tap("footer.put_away")
    assert nurse.board.desks == ()
    nurse.tap("board.records")
    nurse.type("martin")
    for _ in range(5):  # figures, the tiles, more filters, show all again, the list
        nurse.press(KEY.Key_Tab)
    nurse.press(KEY.Key_Return)
    assert nurse.is_shown("one")
    nurse.tap("one.whole")
    assert nurse.is_shown("patient_page")


# --- what no key may do


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter, KEY.Key_Space])
def test_no_key_in_a_field_records(qtbot: QtBot, key: Qt.Key) -> None:
    nurse = at_50_ml_h(qtbot)
    for name, text in (("pressure", "12876"), ("pulse", "78")):
        nurse.enter(f"infusion.check.{name}", text)
    entries = len(nurse.desk.log)
    nurse.wait_out_the_guard()
    for _ in range(8):
        if isinstance(nurse.focused(), QLineEdit):
            nurse.press(key)
        nurse.press(KEY.Key_Tab)
    assert len(nurse.desk.log) == entries


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Space])
def test_a_second_press_does_nothing_where_the_focus_landed(qtbot: QtBot, key: Qt.Key) -> None:
    nurse = typist(qtbot)
    nurse.comes_on()
    nurse.opens_the_patient()
    nurse.tap("step.ready")
    nurse.wait_out_the_guard()
    nurse.go(nurse.shown(QPushButton, "ready.check.allergies.ok"))
    nurse.press(key)
    landed = nurse.focused()
    assert landed.objectName() == "ready.check.type_and_screen.ok"
    entries = len(nurse.desk.log)
    nurse.press(key)
    assert len(nurse.desk.log) == entries
    assert nurse.focused() is landed
    nurse.wait_out_the_guard()
    nurse.press(key)
    assert len(nurse.desk.log) == entries + 1


def test_where_she_went_herself_the_next_act_is_not_slowed(qtbot: QtBot) -> None:
    nurse = at_50_ml_h(qtbot)
    nurse.press(KEY.Key_F12)
    nurse.wait_out_the_guard()
    nurse.press(KEY.Key_Space)
    nurse.wait_out_the_guard()  # all has moved up after the stop: that alone takes the span of the guard
    nurse.go(nurse.shown(QPushButton, "reaction.tiles.help"))
    nurse.press(KEY.Key_Space)
    nurse.press(KEY.Key_Right)
    nurse.press(KEY.Key_Right)
    entries = len(nurse.desk.log)
    nurse.press(KEY.Key_Space)
    assert len(nurse.desk.log) == entries + 1


def test_the_second_and_a_change_from_elsewhere_leave_the_focus_where_it_is(qtbot: QtBot) -> None:
    nurse = at_50_ml_h(qtbot)
    nurse.go(nurse.shown(QLineEdit, "infusion.check.pulse.edit"))
    held = nurse.focused()
    nurse.at(11, 13)
    assert nurse.focused() is held
    nurse.board.open_session(case("Baker", "Ruth", "9000000009"), PROTOCOL, "3", NURSE)
    nurse.at(11, 42)
    assert nurse.focused() is held


def test_what_goes_away_by_itself_never_leaves_the_focus_on_an_act(qtbot: QtBot) -> None:
    """The undo line goes after a minute; who stood on it finds herself in a field."""
    nurse = at_50_ml_h(qtbot)
    nurse.enter("infusion.check.pulse", "78")
    nurse.tap("infusion.save")
    nurse.wait_out_the_guard()
    nurse.go(nurse.shown(QPushButton, "record.undo.undo"))
    nurse.at(11, 20)
    assert not nurse.is_shown("record.undo.undo")
    assert not focus.records(nurse.focused())


# --- going about


def test_f6_goes_round_the_window_and_shift_f6_back(qtbot: QtBot) -> None:
    nurse = at_50_ml_h(qtbot)
    met: list[QWidget] = []
    for _ in range(8):
        nurse.press(KEY.Key_F6)
        here = next(one for one in focus.areas(nurse.window) if one.isAncestorOf(nurse.focused()))
        if here in met:
            break
        met.append(here)
    assert met
    assert set(met) == set(focus.areas(nurse.window))
    held = nurse.focused()
    nurse.press(KEY.Key_F6)
    nurse.press(KEY.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert next(one for one in focus.areas(nurse.window) if one.isAncestorOf(nurse.focused())).isAncestorOf(held)


def test_a_group_is_one_stop_of_tab_and_arrows_move_inside(qtbot: QtBot) -> None:
    nurse = typist(qtbot)
    nurse.comes_on()
    assert nurse.focused().objectName() == "board.1"
    for key, there in (
        (KEY.Key_Right, "board.2"), (KEY.Key_Down, "board.6"), (KEY.Key_Left, "board.5"), (KEY.Key_Up, "board.1"),
        (KEY.Key_Left, "board.1"),
    ):  # fmt: skip
        nurse.press(key)
        assert nurse.focused().objectName() == there
    nurse.press(KEY.Key_Tab)
    assert nurse.focused().objectName() == "board.new_patient"


def test_every_step_is_opened_and_left_with_the_focus_in_sight(qtbot: QtBot) -> None:
    nurse = typist(qtbot)
    nurse.comes_on()
    nurse.opens_the_patient()
    for step in Step:
        nurse.tap(f"step.{step}")
        nurse.press(KEY.Key_Tab)
        nurse.press(KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)


def test_on_board_and_records_reaction_asks_for_the_chair_by_digit(qtbot: QtBot) -> None:
    nurse = at_50_ml_h(qtbot)
    nurse.tap("rail.to_board")
    nurse.press(KEY.Key_F12)
    assert nurse.is_shown("reaction_chair.1")
    entries = len(nurse.desk.log)
    nurse.press(KEY.Key_Space)
    assert len(nurse.desk.log) == entries, "no chair is chosen beforehand"
    nurse.press(KEY.Key_Escape)
    nurse.press(KEY.Key_F12)
    nurse.type("1")
    assert nurse.view.state.phase is Phase.REACTION
    nurse.check_focus()
