"""What the keys do stands on one page that a key opens; a screen with nothing on it says what to do."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.frame.help_page import KEYS
from tests.fakes.memory_store import MemoryStore
from tests.support.day import MORNING, UNIT, Day
from tests.support.ward import Watched
from tests.ui.after_infusion import LongDay

K = Qt.Key


def empty_room(qtbot: QtBot) -> Watched:
    store = MemoryStore()
    store.set_unit(UNIT)
    nurse = Watched(qtbot, store, MORNING)
    nurse.comes_on()
    return nurse


def with_a_patient(qtbot: QtBot) -> Watched:
    nurse = Watched(qtbot, Day().risen().store, MORNING.replace(hour=11, minute=27))
    nurse.comes_on()
    return nurse


def press(nurse: Watched, key: K, *, shift: bool = False) -> None:
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(QApplication.focusWidget() or nurse.window, key, held)
    nurse.settle()


@pytest.mark.parametrize(("key", "shift"), [(K.Key_F1, False), (K.Key_Question, True)])
def test_the_keys_are_explained_over_whatever_is_in_front_and_it_comes_back(qtbot: QtBot, key: K, shift: bool) -> None:
    nurse = with_a_patient(qtbot)
    nurse.tap("board.1")
    nurse.enter("infusion.check.pulse", "7")
    nurse.shown(QLineEdit, "infusion.check.pulse.edit").clearFocus()
    press(nurse, key, shift=shift)
    assert nurse.is_shown("help.back")
    assert nurse.is_shown("foot.reaction")
    press(nurse, key, shift=shift)
    assert nurse.shown(QLineEdit, "infusion.check.pulse.edit").text() == "7"
    press(nurse, key, shift=shift)
    press(nurse, K.Key_Escape)
    assert nurse.is_shown("patient_page")


def test_a_question_mark_in_a_field_is_only_typed(qtbot: QtBot) -> None:
    nurse = with_a_patient(qtbot)
    nurse.tap("board.1")
    nurse.tap("footer.note")
    nurse.enter("late_entry.form.text", "warm?")
    assert nurse.shown(QLineEdit, "late_entry.form.text.edit").text() == "warm?"
    assert not nurse.is_shown("help.back")


def test_every_key_of_the_window_has_its_line(qtbot: QtBot) -> None:
    nurse = empty_room(qtbot)
    keys = {shortcut.key().toString().removeprefix("Shift+") for shortcut in nurse.window.findChildren(QShortcut)}
    explained = " ".join(key for key, _ in KEYS)
    assert {key for key in keys if key not in explained} == set()


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (K.Key_F2, "board"),
        (K.Key_F3, "round"),
        (K.Key_F4, "new.open"),
        (K.Key_F7, "records"),
        (K.Key_F8, "who"),
        (K.Key_F9, "settings"),
    ],
)
def test_every_page_is_reached_by_its_key(qtbot: QtBot, key: K, page: str) -> None:
    nurse = with_a_patient(qtbot)
    nurse.tap("board.1")
    press(nurse, key)
    assert nurse.is_shown(page)


def test_before_there_is_a_unit_only_the_help_opens(qtbot: QtBot) -> None:
    nurse = Watched(qtbot, MemoryStore(), MORNING)
    for key in (K.Key_F2, K.Key_F3, K.Key_F4, K.Key_F7, K.Key_F8, K.Key_F12):
        press(nurse, key)
        assert nurse.is_shown("first_run")
    press(nurse, K.Key_F1)
    assert nurse.is_shown("help")
    press(nurse, K.Key_F1)
    assert nurse.is_shown("first_run")


def test_the_first_run_asks_for_the_time_of_now(qtbot: QtBot) -> None:
    nurse = Watched(qtbot, MemoryStore(), MORNING)
    nurse.window.first_run.zone.set_text("Europe/London")
    assert nurse.words("unit.zone.last") == "Is it 22-Nov-2026 09:00 there?"
    nurse.at(9, 1)
    assert nurse.words("unit.zone.last") == "Is it 22-Nov-2026 09:01 there?"


def test_an_empty_room_says_how_to_begin(qtbot: QtBot) -> None:
    nurse = empty_room(qtbot)
    assert nurse.words("next_up.none").startswith("No patient yet. Tap a free chair, or New patient")
    nurse.tap("board.records")
    assert nurse.words("records.none").startswith("No infusion has been signed yet. A record comes here")
    nurse.tap("records.back")
    nurse.tap("board.reaction")
    assert nurse.words("reaction_chair.nobody").startswith("No patient is on the board. Act first: stop the pump")


def test_a_room_in_which_nothing_is_due_says_so(qtbot: QtBot) -> None:
    nurse = Watched(qtbot, Day().store, MORNING)
    nurse.comes_on()
    assert nurse.words("next_up.none").startswith("Nothing is due in the room.")


def test_a_freed_chair_can_be_taken_back_for_a_minute(qtbot: QtBot) -> None:
    store = LongDay().observed().store
    nurse = Watched(qtbot, store, MORNING.replace(hour=14, minute=41))
    nurse.comes_on()
    nurse.tap("board.1")
    nurse.tap("leave.sign.act")
    nurse.gives_pin("leave.sign.who")
    nurse.tap("footer.put_away")
    assert nurse.board.desks == ()
    assert nurse.words("board.undo.text") == "Chair 1 is free: MARTIN, Elena. The record stands under Records."
    nurse.tap("board.undo.undo")
    assert nurse.view.state.phase is Phase.CLOSED
    assert nurse.words("board.1").startswith("Chair 1, MARTIN, Elena")
    assert Kind.STRUCK not in nurse.kinds_in("1")
    nurse.tap("board.1")
    nurse.tap("footer.put_away")
    nurse.ticker.advance(timedelta(seconds=59))
    assert nurse.is_shown("board.undo")
    nurse.ticker.advance(timedelta(seconds=2))
    assert not nurse.is_shown("board.undo")
