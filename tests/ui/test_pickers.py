"""Reasons and persons: picked in one tap, typed only with the last tile (U-94, U-102)."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nurse_assistant.ui.widgets.buttons import Option
from nurse_assistant.ui.widgets.pickers import OTHER, PersonPicker, ReasonPicker
from tests.ui.conftest import Show

LEFT = Qt.MouseButton.LeftButton


def test_one_tap_is_a_reason(qtbot: QtBot, show: Show) -> None:
    picker = ReasonPicker(("Pump alarm", Option("wish", "Patient's wish")), name="why")
    show(picker)
    assert picker.value() is None
    assert not picker.words.isVisible()
    with qtbot.waitSignal(picker.changed, timeout=0):
        QTest.mouseClick(picker.tiles.tile("wish"), LEFT)
    assert picker.value() == picker.key() == "wish"


def test_other_asks_for_words_of_any_length(show: Show) -> None:
    picker = ReasonPicker(("Pump alarm",), name="why")
    show(picker)
    QTest.mouseClick(picker.tiles.tile(OTHER), LEFT)
    assert picker.words.isVisible()
    assert picker.value() is None
    QTest.keyClicks(picker.words.edit, "x")
    assert picker.value() == "x"
    QTest.mouseClick(picker.tiles.tile("Pump alarm"), LEFT)
    assert picker.value() == "Pump alarm"
    assert picker.words.text() == "x"  # kept, should she come back to it


def test_a_draft_comes_back_and_can_be_cleared(show: Show) -> None:
    picker = ReasonPicker(("Pump alarm",), name="why")
    show(picker)
    picker.choose(OTHER, "kinked line")
    assert picker.value() == "kinked line"
    picker.clear_choice()
    assert picker.value() is None
    assert not picker.words.isVisible()


def test_the_same_person_is_not_offered(show: Show) -> None:
    picker = PersonPicker(("T. Okafor", "M. Ruiz"), name="second", without=("T. Okafor",))
    show(picker)
    assert [tile.title() for tile in picker.tiles.tiles()] == ["M. Ruiz", "Someone else..."]
    picker.set_people(("T. Okafor", "M. Ruiz", "A. Lowe"), without=("T. Okafor",))
    assert len(picker.tiles.tiles()) == 3


def test_a_picker_can_do_without_other_words(show: Show) -> None:
    picker = ReasonPicker(("a", "b"), name="why", other="")
    show(picker)
    assert [tile.title() for tile in picker.tiles.tiles()] == ["a", "b"]
