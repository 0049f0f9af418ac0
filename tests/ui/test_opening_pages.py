"""First run, who is writing, which chair, the signed records."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nurse_assistant.application.ports import Unit
from nurse_assistant.ui.frame.first_run_page import FirstRunPage, chairs_of, names_of
from nurse_assistant.ui.frame.reaction_chair_page import ReactionChairPage
from nurse_assistant.ui.frame.who_page import WhoPage
from nurse_assistant.ui.tour.cast import PIN
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.pin_field import PinEntry
from tests.support.day import MORNING, NURSE, PROTOCOL, SECOND, UNIT, Day, case
from tests.support.find import find, tap
from tests.support.people import door_of, with_pins
from tests.ui.conftest import Show

TAP = Qt.MouseButton.LeftButton


def filled(show: Show) -> FirstRunPage:
    page = FirstRunPage(lambda: MORNING, lambda: "Europe/London")
    show(page, width=900, height=760)
    page.show_unit(None)
    page.name.set_text("Day unit 2")
    page.chairs.set_text("8")
    page.charge.set_text("T. Okafor")
    page.staff.set_text("M. Ruiz, A. Lowe")
    page.jurisdiction.choose("US")
    return page


def press(qtbot: QtBot, page: FirstRunPage) -> str:
    tap(page, "unit.done")
    return find(page, QLabel, "unit.trouble").text()


def test_the_first_run_gives_the_unit_as_typed(qtbot: QtBot, show: Show) -> None:
    page = filled(show)
    with qtbot.waitSignal(page.finished) as finished:
        press(qtbot, page)
    assert finished.args == [UNIT]


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("name", "", "Give the unit a name"),
        ("chairs", "", "Say how many chairs"),
        ("chairs", "31", "Say how many chairs"),
        ("charge", " , ", "Name the charge nurse"),
        ("zone", "London", '"London" is no time zone'),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_set(
    qtbot: QtBot, show: Show, field: str, text: str, sentence: str
) -> None:
    page = filled(show)
    getattr(page, field).set_text(text)
    with qtbot.assertNotEmitted(page.finished):
        assert press(qtbot, page).startswith(sentence)


def test_the_label_is_never_chosen_for_the_unit(qtbot: QtBot, show: Show) -> None:
    page = filled(show)
    page.jurisdiction.choose()
    assert press(qtbot, page).startswith("Choose whose label")


def test_chairs_and_label_can_be_changed_and_people_have_a_page_of_their_own(show: Show) -> None:
    page = FirstRunPage(lambda: MORNING, lambda: "UTC")
    show(page)
    page.show_unit(UNIT)
    assert page.chairs.value() == "1, 2, 3, 4, 5, 6, 7, 8"
    assert not page.charge.isVisible()
    assert page.jurisdiction.choice() == "US"


def test_what_was_understood_stands_below_the_answer(show: Show) -> None:
    page = filled(show)
    assert find(page, QLabel, "unit.chairs.last").text() == "8 chairs: 1 to 8"
    assert find(page, QLabel, "unit.zone.last").text() == "Is it 22-Nov-2026 09:00 there?"
    page.chairs.set_text("window, side room")
    page.zone.set_text("London")
    assert find(page, QLabel, "unit.chairs.last").text() == "2 chairs: window to side room"
    assert find(page, QLabel, "unit.zone.last").isHidden()


def test_chairs_by_number_or_by_name() -> None:
    assert chairs_of("3") == ("1", "2", "3")
    assert chairs_of("window, side room") == ("window", "side room")
    assert names_of("A. Lowe\nM. Ruiz, B. Hall") == ("A. Lowe", "M. Ruiz", "B. Hall")


@pytest.mark.parametrize(
    ("chairs", "staff", "sentence"),
    [
        ("1, 1, 2", "M. Ruiz", "“1” and “1” are one chair"),
        ("Window, 2, window", "M. Ruiz", "“Window” and “window” are one chair"),
        ("1, 2", "M. Ruiz, t.  okafor", "“T. Okafor” and “t.  okafor” are one person"),
        ("1, 11, 2", "T. Okafor, M. Ruiz, T. Okafors", ""),
    ],
)
def test_two_names_that_are_one_to_the_record_are_asked_about(
    qtbot: QtBot, show: Show, chairs: str, staff: str, sentence: str
) -> None:
    page = filled(show)
    page.chairs.set_text(chairs)
    page.staff.set_text(staff)
    if not sentence:
        with qtbot.waitSignal(page.finished) as finished:
            press(qtbot, page)
        assert finished.args[0].staff == (NURSE, "M. Ruiz", "T. Okafors")
        return
    with qtbot.assertNotEmitted(page.finished):
        assert press(qtbot, page).startswith(sentence)


def test_names_from_before_stand_in_the_way_of_no_change(qtbot: QtBot, show: Show) -> None:
    page = filled(show)
    page.show_unit(replace(UNIT, staff=("T. Okafor", "t. okafor")))
    with qtbot.waitSignal(page.finished) as finished:
        press(qtbot, page)
    assert finished.args[0].staff == ("T. Okafor", "t. okafor")


def test_nobody_is_chosen_beforehand(qtbot: QtBot, show: Show) -> None:
    day = Day()
    with_pins(day.store, day.clock)
    page = WhoPage(door_of(day.store, day.clock), Guard(day.clock.now))
    page.ask("")
    show(page, height=700)
    assert find(page, QLabel, "who.hint").text() == "Tap your name, or scan your badge."
    assert not find(page, PinEntry, "who.pin").isVisible()
    with qtbot.assertNotEmitted(page.chosen):
        tap(page, f"who.tiles.{SECOND}")
    for figure in PIN:
        tap(page, f"who.pin.{figure}")
    with qtbot.waitSignal(page.chosen) as chosen:
        tap(page, "who.go")
    assert chosen.args == [SECOND]


def test_a_reaction_asks_for_the_chair_by_tile_or_digit(qtbot: QtBot, show: Show) -> None:
    day = Day()
    other = day.board.open_session(case("Baker", "Ruth", "9000000009"), PROTOCOL, "3", NURSE).opened.id
    page = ReactionChairPage(Guard(day.clock.now))
    show(page)
    page.show_board(day.board.view())
    with qtbot.waitSignal(page.session_chosen) as chosen:
        QTest.keyClick(page, Qt.Key.Key_3)
    assert chosen.args == [other]
    with qtbot.assertNotEmitted(page.session_chosen):
        QTest.keyClick(page, Qt.Key.Key_2)
    with qtbot.waitSignal(page.session_chosen) as chosen:
        tap(page, "reaction_chair.1")
    assert chosen.args == [day.desk.opened.id]
    with qtbot.waitSignal(page.cancelled):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_the_unit_is_kept_as_it_was_set() -> None:
    day = Day()
    changed = Unit("Night unit", ("1",), ("N. Owl",), "UTC", "EU")
    day.board.set_unit(changed)
    assert day.board.unit == changed
