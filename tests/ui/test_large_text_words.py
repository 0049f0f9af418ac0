"""Large text on the smallest screen: what is asked and said has its place, and is whole (U-78)."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.ui.frame.chair_card import RailRow
from nurse_assistant.ui.frame.round_row import RoundRow
from nurse_assistant.ui.patient.page_footer import PageFooter
from nurse_assistant.ui.steps.flush_panel import FlushPanel
from nurse_assistant.ui.tour import hands, infusing, looking_back, people, preparing, reacting, room
from nurse_assistant.ui.tour.hands import LOW
from nurse_assistant.ui.tour.stop import Chapter, Place, Stop
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.form_parts import FormAct
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import label, row
from tests.fakes.memory_store import MemoryStore
from tests.support.day import MORNING, Day, Library
from tests.support.people import PINS
from tests.support.records import open_record
from tests.ui.rules import fit
from tests.ui.test_large_text_reading import at_the_patient, is_in_sight

_TURNS = 40
"""Turns of the event loop until every width of a page in large text has reached the boxes around it."""


@pytest.fixture(autouse=True)
def large_text() -> Iterator[None]:
    look = theme.current()
    theme.change(look.name, 200, look.pixels_per_mm)
    yield
    theme.change(look.name, look.text_scale, look.pixels_per_mm)


@pytest.fixture
def at_stop(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[[Chapter, str], Stop]]:
    """Walks a chapter of the tour to one of its stops, on the smallest screen."""
    store = open_record(tmp_path / "record.sqlite")
    place = Place(store, Library(), PINS, LOW)

    def walk(chapter: Chapter, name: str) -> Stop:
        stop = next(one for one in chapter(place) if one.name == name)
        for _ in range(_TURNS // hands._TURNS):
            stop.nurse.look()
        return stop

    yield walk
    place.leave()
    store.close()


@pytest.mark.parametrize(
    ("chapter", "name"),
    [
        (preparing.first_day, "new_patient_missing"),
        (preparing.premedication, "premedication_not_given"),
        (preparing.bedside, "bag_check_not_scanned"),
        (infusing.to_the_end, "flush_through"),
        (infusing.to_the_end, "late_reaction"),
        (looking_back.past, "record_past_lines"),
        (reacting.reaction, "reaction_slowed"),
        (people.people, "locked_reaction"),
    ],
)
def test_nothing_is_cut_off(at_stop: Callable[[Chapter, str], Stop], chapter: Chapter, name: str) -> None:
    sight = at_stop(chapter, name).sight
    assert [*fit.cut_off(sight), *fit.overlapping(sight)] == []


def test_the_reasons_for_a_bag_that_was_not_scanned_come_into_sight(
    at_stop: Callable[[Chapter, str], Stop],
) -> None:
    nurse = at_stop(preparing.bedside, "bag_check_not_scanned").nurse
    assert is_in_sight(nurse.shown(QPushButton, "bag_check.not_scanned.Code damaged"))


def test_the_acts_of_the_flush_stay_in_sight(at_stop: Callable[[Chapter, str], Stop]) -> None:
    nurse = at_stop(infusing.to_the_end, "flush_through").nurse
    panel = nurse.shown(QWidget, "flush_panel")
    assert isinstance(panel, FlushPanel)
    assert is_in_sight(nurse.shown(ActButton, "flush.go"))


def test_reaction_keeps_its_corner_whatever_stands_beside_it(at_stop: Callable[[Chapter, str], Stop]) -> None:
    nurse = at_stop(reacting.reaction, "reaction_pressed").nurse
    footer = nurse.shown(PageFooter, "footer")
    footer.show_record(30, "Help called", shown=True, undo=True)
    for _ in range(_TURNS):
        nurse.settle()
    assert nurse.is_shown("footer.undo_last")
    assert footer.reaction.geometry().right() == footer.rect().right()
    assert footer.reaction.width() < footer.width() // 2
    assert fit.cut_off(footer) == []
    look = theme.current()
    theme.change(look.name, 100, look.pixels_per_mm)
    nurse.look()
    beside = [footer.findChild(QPushButton, f"footer.{name}") for name in ("other", "undo.mistake")]
    assert [one.x() for one in beside if one] == sorted(one.x() for one in beside if one)
    assert {one.y() for one in beside if one} == {0}


def test_a_long_name_leaves_its_family_name_in_the_rail(at_stop: Callable[[Chapter, str], Stop]) -> None:
    nurse = at_stop(preparing.premedication, "premedication_not_given").nurse
    rows = [one for one in nurse.window.findChildren(RailRow) if one.objectName() == "rail.1"]
    assert "MARTIN" in [one.text() for one in rows[0].findChildren(QLabel) if one.isVisible()]


def test_a_row_of_the_round_goes_on_in_few_lines_and_becomes_a_line_of_the_table_again(
    at_stop: Callable[[Chapter, str], Stop],
) -> None:
    stop = at_stop(room.eight_chairs, "round")
    row_ = next(one for one in stop.nurse.window.findChildren(RoundRow) if one.isVisible())
    name, figures = row_.findChild(QLabel, f"{row_.objectName()}.chair"), row_.pressure
    assert [*fit.cut_off(stop.sight), *fit.overlapping(stop.sight)] == []
    assert isinstance(name, QLabel)
    assert name.mapTo(row_, QPoint(0, 0)).y() < figures.geometry().bottom()
    assert row_.height() < LOW[1] // 2
    look = theme.current()
    theme.change(look.name, 100, look.pixels_per_mm)
    for _ in range(_TURNS // hands._TURNS):
        stop.nurse.look()
    assert {one.y() for one in (figures, row_.looked, row_.at)} == {figures.y()}
    assert [*fit.cut_off(stop.sight), *fit.overlapping(stop.sight)] == []


def test_what_is_odd_about_a_figure_comes_into_sight_with_the_field(qtbot: QtBot) -> None:
    store = MemoryStore()
    nurse = at_the_patient(qtbot, Day(store).risen(), store)
    field = nurse.shown_edit("infusion.check.spo2")
    field.setFocus()
    QTest.keyClicks(field, "79")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    nurse.look()
    assert "Did you mean 97?" in nurse.words("infusion.check.notes.text")
    assert is_in_sight(nurse.shown(QLabel, "infusion.check.notes.text"))


def test_a_unit_is_on_one_line_and_reads_as_it_was_written(qtbot: QtBot) -> None:
    words = label("of the plan, 75 mL/h", wrap=True)
    qtbot.addWidget(words)
    assert words.text() == "of the plan, 75\N{NO-BREAK SPACE}mL/h"
    assert words.minimumSizeHint().width() >= words.fontMetrics().horizontalAdvance("75\N{NO-BREAK SPACE}mL/h")


def test_of_many_missing_answers_the_first_are_told_and_the_others_counted(qtbot: QtBot) -> None:
    act = FormAct("Open", name="form.act", guard=Guard(lambda: MORNING))
    qtbot.addWidget(act)
    act.show()
    told = act.findChild(QLabel, "form.act.missing")
    assert isinstance(told, QLabel)
    act.set_missing(("One?", "Two?", "Three?"))
    act.button.acted.emit()
    assert told.text() == "One? Two? Three?"
    act.set_missing(("One?", "Two?", "Three?", "Four?", "Five?"))
    assert told.text() == "One? Two? Three? And 2 more."
    assert "5 answers missing" in act.button.small()
    theme.change(theme.current().name, 100, theme.current().pixels_per_mm)
    act.set_missing(("One?", "Two?", "Three?", "Four?", "Five?"))
    assert told.text() == "One? Two? Three? Four? Five?"


def test_the_tick_grows_with_the_words(qtbot: QtBot) -> None:
    tiles = ChoiceTiles((Option("one", "One"),), name="tiles")
    qtbot.addWidget(tiles)
    tiles.choose("one")
    tiles.show()
    tile = tiles.tile("one")
    picture, middle = tile.grab().toImage(), tile.height() // 2
    accent, before_the_words = theme.current().colour("accent").rgb(), range(6, 18)
    ticked = [x for x in before_the_words for y in range(middle - 14, middle + 14) if picture.pixel(x, y) == accent]
    assert max(ticked) - min(ticked) >= 8


def test_a_button_with_a_least_width_keeps_its_words(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    reaction = ActButton("REACTION", name="reaction", role="reaction", icon="reaction")
    reaction.set_least_width(100)
    place.setLayout(row(ActButton("a long long neighbour of it", name="other"), reaction))
    place.resize(place.minimumSizeHint().width(), 200)
    place.show()
    assert fit.cut_off(place) == []
    reaction.set_least_width(900)
    assert reaction.minimumSizeHint().width() == 900
