"""Act buttons, stamps and choices, tapped and typed at as she would."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ROLES, ActButton, ChoiceTiles, Option, StampTile
from nurse_assistant.ui.widgets.fields import TextField
from nurse_assistant.ui.widgets.guard import SPAN, Guard
from nurse_assistant.ui.widgets.undo_line import UndoLine
from tests.fakes.clock import FakeClock
from tests.ui.conftest import Show

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 11, 22, 11, 42, tzinfo=UTC))


def counted(button: ActButton) -> list[int]:
    acts: list[int] = []
    button.acted.connect(lambda: acts.append(1))
    return acts


def test_it_acts_on_release_inside_and_not_outside(show: Show) -> None:
    button = ActButton("I set the pump to 75 mL/h", name="set", role="primary")
    show(button)
    acts = counted(button)
    QTest.mousePress(button, LEFT)
    assert not acts
    QTest.mouseRelease(button, LEFT)
    assert len(acts) == 1
    QTest.mousePress(button, LEFT)
    QTest.mouseRelease(button, LEFT, pos=QPoint(-50, -50))
    assert len(acts) == 1


def test_a_double_tap_acts_once_and_after_the_guard_again(show: Show, clock: FakeClock) -> None:
    button = ActButton("Pump is stopped", name="stopped", role="stopped", guard=Guard(clock.now))
    show(button)
    acts = counted(button)
    QTest.mouseClick(button, LEFT)
    QTest.mouseClick(button, LEFT)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(acts) == 1
    clock.advance(SPAN)
    QTest.mouseClick(button, LEFT)
    assert len(acts) == 2


def test_another_button_in_the_same_place_takes_no_tap_either(show: Show, clock: FakeClock) -> None:
    guard = Guard(clock.now)
    first = ActButton("REACTION", name="reaction", role="reaction", guard=guard)
    second = ActButton("Undo", name="undo", guard=guard)
    show(first, second)
    second.hide()
    QApplication.processEvents()
    undone = counted(second)
    QTest.mouseClick(first, LEFT)
    first.hide()
    second.show()
    QApplication.processEvents()
    QTest.mouseClick(second, LEFT)
    assert not undone
    clock.advance(timedelta(seconds=1.5))
    QTest.mouseClick(second, LEFT)
    assert undone


def test_neighbours_are_not_slowed(show: Show, clock: FakeClock) -> None:
    guard = Guard(clock.now)
    tiles = [StampTile(words, name=words, guard=guard) for words in ("Help called", "Oxygen on")]
    show(*tiles)
    acts = [counted(tile) for tile in tiles]
    for tile in tiles:
        QTest.mouseClick(tile, LEFT)
    assert [len(each) for each in acts] == [1, 1]


def test_no_role_is_a_default_button_or_takes_focus_by_a_tap(show: Show) -> None:
    field = TextField("Note", name="note")
    buttons = [ActButton(role, name=role, role=role) for role in ROLES]
    show(field, *buttons)
    field.edit.setFocus()
    for button in buttons:
        assert not button.isDefault()
        assert not button.autoDefault()
        QTest.mouseClick(button, LEFT)
        assert field.edit.hasFocus()


def test_enter_and_space_in_a_field_record_nothing(show: Show) -> None:
    field, button = TextField("Note", name="note"), ActButton("Save", name="save", role="primary")
    show(field, button)
    acts = counted(button)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        QTest.keyClick(field.edit, key)
    assert not acts


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_by_tab_and_key_the_button_itself_acts_and_then_lets_go_of_the_focus(
    show: Show, clock: FakeClock, key: Qt.Key
) -> None:
    field = TextField("Note", name="note")
    button = ActButton("Save", name="save", role="primary", guard=Guard(clock.now))
    bench = show(field, button)
    acts = counted(button)
    field.edit.setFocus()
    QTest.keyClick(field.edit, Qt.Key.Key_Tab)
    assert button.hasFocus()
    bench.grab()  # the focus ring is drawn
    QTest.keyClick(button, key)
    assert len(acts) == 1
    assert not button.hasFocus()


def test_a_button_that_records_nothing_keeps_the_focus(show: Show) -> None:
    """Five minutes earlier, and five more: she goes on pressing."""
    button = ActButton("-5 min", name="minus")
    show(button)
    acts = counted(button)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(acts) == 2
    assert button.hasFocus()


def test_a_key_held_down_acts_once(show: Show) -> None:
    button = ActButton("Save", name="save")
    show(button)
    acts = counted(button)
    for repeated in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", repeated)
        QApplication.sendEvent(button, event)
    assert len(acts) == 1


def test_words_wrap_and_are_never_cut(show: Show) -> None:
    button = ActButton(
        "I gave diphenhydramine 25 mg IV now", "09:33 · two taps for another time, dose or route", name="gave"
    )
    bench = show(button)
    bench.resize(220, 60)
    QApplication.processEvents()
    bench.adjustSize()
    assert button.minimumSizeHint().height() >= button.heightForWidth(button.width())
    assert button.accessibleName().startswith("I gave diphenhydramine 25 mg IV now. 09:33")


def test_a_number_and_its_unit_are_one_word(show: Show) -> None:
    button = ActButton("\N{MINUS SIGN}5\u00a0min", name="minus")
    page = show(button)
    page.resize(1, 1)
    text = button.fontMetrics().horizontalAdvance(button.title())
    assert button.minimumSizeHint().width() > text


@pytest.mark.parametrize("role", ROLES)
def test_every_button_is_high_enough_for_a_finger(show: Show, role: str) -> None:
    button = ActButton("Stay", name="stay", role=role)
    show(button)
    floor = 64 if role in ("primary", "next", "reaction", "stopped") else 44
    assert button.minimumSizeHint().height() >= floor
    assert button.height() >= floor


def test_what_cannot_be_done_now_says_so_and_can_still_be_tapped(show: Show) -> None:
    button = ActButton("I set the pump to 75 mL/h", name="set", role="next", icon="clock")
    show(button)
    acts = counted(button)
    button.set_open(False, "from 11:42 · earlier asks for a reason")
    assert button.small() == "from 11:42 · earlier asks for a reason"
    QTest.mouseClick(button, LEFT)
    assert acts
    button.set_open(True)
    assert button.small() == ""


def test_a_role_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="no such role"):
        ActButton("x", name="x", role="Primary")


def test_a_tone_paints_an_alarm(show: Show, installed_theme: theme.Theme) -> None:
    button = ActButton("2", name="chair.2")
    show(button)
    button.set_tone("medium")
    colour = button.grab().toImage().pixelColor(button.width() // 2, button.height() - 4)
    assert colour.name() == installed_theme.palette["medium_fill"]


def test_a_stamp_shows_the_time_only_when_told(show: Show) -> None:
    tile = StampTile("Oxygen on", "L/min later", name="oxygen")
    show(tile)
    QTest.mouseClick(tile, LEFT)
    assert tile.stamped() == ""
    tile.stamp("11:27:11")
    assert (tile.title(), tile.small(), tile.stamped()) == ("Oxygen on", "11:27:11", "11:27:11")
    tile.unstamp()
    assert (tile.small(), tile.stamped()) == ("L/min later", "")


OPTIONS = (Option("none", "Looked: none"), Option("yes", "Yes..."), Option("unsure", "Not sure", "ask"))


def test_one_answer_at_most_none_beforehand_and_it_can_be_taken_back(show: Show) -> None:
    tiles = ChoiceTiles(OPTIONS, name="signs", label="New signs?")
    show(tiles)
    seen: list[str | None] = []
    tiles.changed.connect(lambda: seen.append(tiles.choice()))
    assert tiles.chosen() == ()
    for key in ("none", "yes", "yes"):
        QTest.mouseClick(tiles.tile(key), LEFT)
    assert seen == ["none", "yes", None]
    assert tiles.tile("yes").accessibleDescription() == "not chosen"


def test_a_chosen_tile_is_ticked_and_moves_none_of_its_neighbours(show: Show) -> None:
    tiles = ChoiceTiles(OPTIONS, name="signs")
    show(tiles)
    before = [tile.geometry() for tile in tiles.tiles()]
    plain = tiles.tile("none").grab().toImage()
    QTest.mouseClick(tiles.tile("none"), LEFT)
    QApplication.processEvents()
    assert [tile.geometry() for tile in tiles.tiles()] == before
    ticked = tiles.tile("none").grab().toImage()
    accent = theme.current().colour("accent").rgb()
    margin = [(x, y) for x in range(4, 13) for y in range(plain.height() // 4, plain.height() * 3 // 4)]
    assert sum(plain.pixel(x, y) == accent for x, y in margin) == 0
    assert sum(ticked.pixel(x, y) == accent for x, y in margin) > 5


def test_several_answers_in_the_order_offered(show: Show) -> None:
    tiles = ChoiceTiles(OPTIONS, name="signs", multi=True, columns=2, small=True)
    show(tiles)
    for key in ("unsure", "none"):
        QTest.mouseClick(tiles.tile(key), LEFT)
    assert tiles.chosen() == ("none", "unsure")
    assert tiles.tile("none").objectName() == "signs.none"


def test_new_options_keep_what_was_chosen_and_the_same_ones_change_nothing(show: Show) -> None:
    tiles = ChoiceTiles(OPTIONS, name="signs", columns=3)
    show(tiles)
    tiles.choose("yes")
    kept = tiles.tile("yes")
    tiles.set_options(OPTIONS)
    assert tiles.tile("yes") is kept
    tiles.set_options(OPTIONS[1:])
    assert tiles.chosen() == ("yes",)


def test_the_undo_line_says_what_was_written_and_offers_the_way_back(qtbot: QtBot, show: Show) -> None:
    line = UndoLine(name="undo")
    line.show_done("11:42 Rate set: 50 to 75 mL/h")
    assert not line.isVisible()  # it stands nowhere yet, and must not open as a window
    show(line)
    assert line.isVisible()
    with qtbot.waitSignal(line.undo, timeout=0):
        button = line.findChild(ActButton, "undo.undo")
        assert isinstance(button, ActButton)
        QTest.mouseClick(button, LEFT)
    line.show_done("11:43 Signed", undo=False)
    assert line.text() == "11:43 Signed"
    line.hide_done()
    assert not line.isVisible()
