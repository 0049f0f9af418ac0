"""The chairs in large text on the smallest screen: what has no room is left out, never cut, and stays so (U-114)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from nurse_assistant.ui.frame.chair_card import BoardCard, RailRow
from nurse_assistant.ui.tour.cast import UNIT
from nurse_assistant.ui.tour.hands import LOW
from nurse_assistant.ui.tour.nurse import Nurse
from nurse_assistant.ui.tour.room import seat_seven
from nurse_assistant.ui.tour.stop import Place
from nurse_assistant.ui.widgets import theme
from tests.support.day import Library
from tests.support.people import PINS
from tests.support.records import open_record
from tests.ui.rules import fit


@pytest.fixture(params=[150, 200])
def large_text(request: pytest.FixtureRequest) -> Iterator[int]:
    look = theme.current()
    theme.change(look.name, request.param, look.pixels_per_mm)
    yield request.param
    theme.change(look.name, look.text_scale, look.pixels_per_mm)


@pytest.fixture
def ward(tmp_path: Path, large_text: int) -> Iterator[Place]:
    store = open_record(tmp_path / "record.sqlite")
    place = Place(store, Library(), PINS, LOW)
    yield place
    place.leave()
    store.close()


def open_ward(ward: Place, chairs: int) -> Nurse:
    ward.furnish(replace(UNIT, chairs=tuple(str(number) for number in range(1, chairs + 1))))
    seat_seven(ward)
    nurse = ward.open_window(11, 38)
    nurse.comes_on()
    for _ in range(8):
        nurse.look()  # a second tick shows the same: nothing that was left out comes back
    return nurse


@pytest.mark.parametrize("chairs", [8, 12, 30])
def test_nothing_on_a_card_of_the_board_is_cut_or_covered(qtbot: QtBot, ward: Place, chairs: int) -> None:
    nurse = open_ward(ward, chairs)
    cards = [one for one in nurse.window.findChildren(BoardCard) if one.isVisible()]
    assert len(cards) == chairs
    assert [line for card in cards for line in (*fit.cut_off(card), *fit.overlapping(card))] == []


def test_of_two_like_names_the_rail_shows_the_mark_and_no_initial(qtbot: QtBot, ward: Place, large_text: int) -> None:
    nurse = open_ward(ward, 8)
    nurse.tap("board.1")
    for _ in range(8):
        nurse.look()
    rows = [one for one in nurse.window.findChildren(RailRow) if one.isVisible()]
    assert [line for one in rows for line in fit.overlapping(one)] == []
    said = {row.objectName(): [one.text() for one in row.findChildren(QLabel) if one.isVisible()] for row in rows}
    shown = said.get("rail.2", [])
    assert "BAKER, A." not in shown
    assert large_text == 200 or "2\N{NO-BREAK SPACE}BAKER" in shown or "2 BAKER" in shown
