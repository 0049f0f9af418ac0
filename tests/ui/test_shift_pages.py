"""Going about the window: nothing typed is lost on the way, no act lies under the focus, free chairs are tiles."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from nurse_assistant.application.ports import UNIDENTIFIED
from nurse_assistant.application.views import Step
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.widgets import focus
from nurse_assistant.ui.widgets.buttons import ActButton
from tests.fakes.memory_store import MemoryStore
from tests.support.day import NURSE, PROTOCOL, UNIT, Day, case
from tests.support.whole_window import WholeWindow


def shift(qtbot: QtBot) -> WholeWindow:
    """The board is open; one patient sits in chair 1."""
    store = MemoryStore()
    store.set_unit(UNIT)
    nurse = WholeWindow(qtbot, store)
    nurse.board.open_session(case(), PROTOCOL, "1", NURSE)
    with qtbot.waitActive(nurse.window):
        nurse.window.activateWindow()
    nurse.signs_in()
    return nurse


def space_presses_nothing() -> bool:
    """Nothing that records has the focus."""
    QApplication.processEvents()
    held = QApplication.focusWidget()
    return held is not None and not focus.records(held)


def test_no_act_has_the_focus_when_a_page_opens(qtbot: QtBot) -> None:
    nurse = shift(qtbot)
    window = nurse.window
    session = nurse.desk.opened.id
    assert space_presses_nothing()
    for opened in (
        window.open_board, window.ask_who, window.open_new_patient, window.open_records, window.open_unit,
        lambda: window.open_session(session), lambda: window.open_chair("2", ""),
    ):  # fmt: skip
        opened()
        assert space_presses_nothing(), opened
        fields = window.pages.findChildren(QLineEdit)
        field = next((one for one in fields if one.isVisible()), None)
        if field is not None:
            field.setFocus()  # leaving a page in the middle of typing


def test_no_act_has_the_focus_when_a_panel_opens_or_its_form_closes(qtbot: QtBot) -> None:
    nurse = shift(qtbot)
    nurse.window.open_session(nurse.desk.opened.id)
    nurse.tap("step.arrive")
    nurse.shown(QLineEdit, "arrive.kg.edit").setFocus()
    for step in Step:
        nurse.window.patient.body.open_step(step)
        assert space_presses_nothing(), step
    nurse.tap("step.arrive")
    nurse.enter("arrive.kg", "72")
    nurse.tap("arrive.weight.act")
    assert nurse.desk.log[-1].kind is Kind.WEIGHT_MEASURED
    assert space_presses_nothing()
    entries = len(nurse.desk.log)
    QTest.keyClick(nurse.window, Qt.Key.Key_Space)
    assert len(nurse.desk.log) == entries


@pytest.mark.parametrize("reacting", [False, True])
def test_no_two_buttons_of_a_screen_say_the_same(qtbot: QtBot, reacting: bool) -> None:
    day = Day()
    nurse = WholeWindow(qtbot, (day.reacting() if reacting else day.risen()).store, day.clock.now())
    nurse.signs_in()
    nurse.tap("board.1")
    page = nurse.window.patient
    titles = [one.title() for one in page.findChildren(ActButton) if one.isVisible() and one.title()]
    assert sorted(set(titles)) == sorted(titles)


def test_what_is_typed_for_a_new_patient_outlives_other_chairs(qtbot: QtBot) -> None:
    nurse = shift(qtbot)
    nurse.window.open_new_patient("3")
    for name, text in (("family", "Baker"), ("born", "12mar1956"), ("weight_kg", "60.5")):
        nurse.enter(f"new.{name}", text)
    nurse.tap("new.sex.female")
    nurse.tap("rail.1")
    assert nurse.is_shown("patient_page")
    nurse.tap("rail.4")
    typed = {name: nurse.shown(QLineEdit, f"new.{name}.edit").text() for name in ("family", "born", "weight_kg")}
    assert typed == {"family": "Baker", "born": "12-Mar-1956", "weight_kg": "60.5"}
    assert nurse.shown(QPushButton, "new.sex.female").isChecked()
    assert "in chair 4" in nurse.words("new.open")
    nurse.tap("rail.1")
    nurse.window.open_new_patient()
    assert nurse.shown(QLineEdit, "new.family.edit").text() == "Baker"
    assert "in chair 4" in nurse.words("new.open")


def test_the_chair_is_changed_by_a_tile_of_a_free_one(qtbot: QtBot) -> None:
    nurse = shift(qtbot)
    nurse.board.open_session(case("Baker", "Ruth", "9000000009"), PROTOCOL, "2", NURSE)
    nurse.window.open_session(nurse.desk.opened.id)
    nurse.tap("step.arrive")
    nurse.tap("arrive.chair.again")
    nurse.window.refresh()
    nurse.settle()
    assert not nurse.is_shown("arrive.chairs.1")
    assert not nurse.is_shown("arrive.chairs.2")
    nurse.tap("arrive.chairs.5")
    nurse.tap("arrive.chair.act")
    assert nurse.desk.log[-1].kind is Kind.CHAIR_SET
    assert nurse.view.chair == "5"


def test_nothing_is_recorded_before_somebody_says_who_is_writing_but_a_reaction(qtbot: QtBot) -> None:
    nurse = shift(qtbot)
    nurse.reopen()
    nurse.tap("rail.1")
    assert nurse.is_shown("who")
    nurse.window.press_reaction()
    nurse.settle()
    nurse.tap("reaction_chair.1")
    assert nurse.desk.log[-1].by == UNIDENTIFIED
    assert nurse.is_shown("reaction.tiles.help")
    nurse.tap("header.who")
    nurse.signs_in()
    nurse.tap("claim.leave")
    assert nurse.is_shown("reaction.tiles.help")
