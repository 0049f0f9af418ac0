"""The whole day with a finger alone (U-72, issue 3 point 5): taps, and figures from the pad."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.tour.nurse import Nurse
from nurse_assistant.ui.widgets.number_pad import NumberPad
from tests.fakes.clock import FakeClock
from tests.fakes.memory_store import MemoryStore
from tests.support.day import MORNING, UNIT, Day
from tests.support.finger import Finger
from tests.support.people import with_pins
from tests.ui.rules.sight import place


class Toucher(Finger, Nurse):
    """What the nurse does in a first infusion, with one finger."""


def toucher(qtbot: QtBot) -> Toucher:
    store = MemoryStore()
    store.set_unit(UNIT)
    with_pins(store, FakeClock(MORNING))
    return Toucher(qtbot, store)


def at_50_ml_h(qtbot: QtBot) -> Toucher:
    day = Day().risen()
    nurse = Toucher(qtbot, day.store, day.clock.now())
    nurse.comes_on()
    nurse.tap("board.1")
    return nurse


WORDS = {"new.family", "new.given", "new.born", "new.identifier", "premed.other_dose", "bag_check.identifier",
         "bag_check.lot", "second.identifier", "second.medicine"}  # fmt: skip
"""What a first infusion needs the system's keyboard (or a scanner) for: names, numbers with letters in them, a dose
with its unit. No measure, rate, volume or time is among them."""


def test_a_first_infusion_with_one_finger(qtbot: QtBot) -> None:
    nurse = toucher(qtbot)
    nurse.prepares()
    nurse.runs_to_the_end()
    nurse.observes_and_signs()
    assert nurse.view.state.phase is Phase.CLOSED
    assert nurse.view.guidance.deviations == ()
    assert set(nurse.words_typed) == WORDS


def test_a_reaction_with_one_finger_needs_no_word(qtbot: QtBot) -> None:
    nurse = at_50_ml_h(qtbot)
    nurse.at(11, 27)
    nurse.tap("reaction")
    nurse.tap("reaction.band.stopped")
    nurse.tap("reaction.tiles.help")
    nurse.tap("reaction.signs.usual.tiles.chills")
    nurse.tap("reaction.signs.write")
    nurse.at(11, 30)
    nurse.grades("2")
    nurse.at(11, 55)
    nurse.tap("reaction.tiles.vitals")
    nurse.types_a_check("reaction.check_box.check")
    nurse.tap("reaction.check_box.write")
    nurse.grades("1")
    nurse.at(11, 57)
    nurse.tap("reaction.restart.go")
    assert nurse.view.guidance.rate_ml_h == Decimal("12.5")
    assert nurse.words_typed == {}


# --- the pad


def pad_of(nurse: Toucher) -> NumberPad:
    return nurse.shown(NumberPad, "pad")


def test_a_finger_opens_the_pad_and_a_mouse_or_a_key_does_not(qtbot: QtBot) -> None:
    nurse = at_50_ml_h(qtbot)
    pulse = nurse.shown(QLineEdit, "infusion.check.pulse.edit")
    QTest.mouseClick(pulse, Qt.MouseButton.LeftButton)
    assert not nurse.is_shown("pad")
    nurse.finger_on(pulse)
    assert pad_of(nurse).target() is pulse
    for kind, at_ms in ((QEvent.Type.KeyPress, 1000), (QEvent.Type.KeyRelease, 1080)):  # a finger: a scanner is faster
        key = QKeyEvent(kind, Qt.Key.Key_7, Qt.KeyboardModifier.NoModifier, "7")
        key.setTimestamp(at_ms)
        QCoreApplication.sendEvent(nurse.window.windowHandle(), key)
    assert pulse.text() == "7"
    assert not nurse.is_shown("pad"), "there is a keyboard after all"


def test_with_the_setting_the_mouse_opens_it_too(qtbot: QtBot) -> None:
    nurse = at_50_ml_h(qtbot)
    nurse.tap("header.settings")
    nurse.tap("settings.pad.always")
    nurse.tap("settings.back")
    QTest.mouseClick(nurse.shown(QLineEdit, "infusion.check.pulse.edit"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(nurse.shown(QPushButton, "pad.7"), Qt.MouseButton.LeftButton)
    assert nurse.shown(QLineEdit, "infusion.check.pulse.edit").text() == "7"


def test_next_goes_to_the_next_field_and_close_leaves_what_was_typed(qtbot: QtBot) -> None:
    nurse = at_50_ml_h(qtbot)
    nurse.enter("infusion.check.pressure", "12876")
    nurse.tap("pad.next")
    assert pad_of(nurse).target() is nurse.shown(QLineEdit, "infusion.check.pulse.edit")
    for key in ("7", "8", "8", "back"):
        nurse.tap(f"pad.{key}")
    nurse.tap("pad.close")
    assert not nurse.is_shown("pad")
    assert nurse.shown(QLineEdit, "infusion.check.pressure.edit").text() == "128/76"
    assert nurse.shown(QLineEdit, "infusion.check.pulse.edit").text() == "78"
    assert len(nurse.desk.log) == len(Day().risen().desk.log), "nothing is recorded by it"


def test_it_goes_when_the_field_does(qtbot: QtBot) -> None:
    nurse = at_50_ml_h(qtbot)
    nurse.enter("infusion.check.pulse", "78")
    nurse.tap("rail.to_board")
    assert not nurse.is_shown("pad")


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_it_covers_neither_the_field_nor_the_banner_nor_reaction(qtbot: QtBot, size: tuple[int, int]) -> None:
    nurse = at_50_ml_h(qtbot)
    nurse.window.resize(*size)
    nurse.look()
    page = nurse.window.patient
    for name in ("pressure", "pulse", "resp", "spo2", "temp", "oxygen", "pump"):
        edit = nurse.shown(QLineEdit, f"infusion.check.{name}.edit")
        nurse.window.pads.pad.hide()
        nurse.finger_on(edit)
        pad = place(pad_of(nurse), nurse.window)
        kept: tuple[QWidget, ...] = (edit, page.banner, page.footer.reaction, nurse.window.header)
        for part in kept:
            assert not pad.intersects(place(part, nurse.window)), f"{name}: the pad covers {part.objectName()}"
        assert nurse.window.rect().contains(pad)


def test_its_keys_are_large_enough_for_gloves(qtbot: QtBot) -> None:
    nurse = at_50_ml_h(qtbot)
    nurse.finger_on(nurse.shown(QLineEdit, "infusion.check.pulse.edit"))
    keys = pad_of(nurse).findChildren(QPushButton)
    assert len(keys) == 15
    assert all(key.width() >= 57 and key.height() >= 56 for key in keys)


def test_a_second_tap_in_the_place_of_an_act_does_nothing(qtbot: QtBot) -> None:
    nurse = at_50_ml_h(qtbot)
    nurse.enter("infusion.check.pulse", "78")
    nurse.tap("pad.close")
    nurse.tap("infusion.save")
    entries = len(nurse.desk.log)
    nurse.finger_on(nurse.shown(QPushButton, "infusion.save"))
    assert len(nurse.desk.log) == entries
    assert nurse.desk.log[-1].kind is Kind.VITAL_SIGNS
