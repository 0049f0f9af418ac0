"""What stands typed outlives an alarm, another chair, another nurse, a scan and a jump of the clock (U-74)."""

from dataclasses import replace
from datetime import timedelta

from pytestqt.qtbot import QtBot

from nurse_assistant.ui.tour.hands import Hands
from tests.support.day import SECOND, UNIT
from tests.support.ward import ward
from tests.support.whole_window import WholeWindow
from tests.ui.scanning import Wedge

FIELDS = {"pressure": "128/76", "pulse": "78", "spo2": "97"}


def typing(qtbot: QtBot) -> WholeWindow:
    """11:20 at chair 1: half of a check is typed."""
    day = ward()
    day.store.set_unit(replace(UNIT, badges=(("B-0042", SECOND),)))
    day.at(11, 20)
    nurse = WholeWindow(qtbot, day.store, day.clock.now())
    nurse.signs_in()
    nurse.tap("board.1")
    for name, text in FIELDS.items():
        nurse.enter(f"infusion.check.{name}", text.replace("/", ""))
    return nurse


def still_typed(nurse: Hands) -> dict[str, str]:
    return {name: nurse.shown_edit(f"infusion.check.{name}").text() for name in FIELDS}


def test_an_alarm(qtbot: QtBot) -> None:
    nurse = typing(qtbot)
    nurse.at(11, 55)
    assert nurse.is_shown("header.alarm")
    assert still_typed(nurse) == FIELDS


def test_another_chair_and_the_board(qtbot: QtBot) -> None:
    nurse = typing(qtbot)
    nurse.tap("rail.3")
    assert set(still_typed(nurse).values()) == {""}
    nurse.tap("rail.to_board")
    nurse.tap("board.1")
    assert still_typed(nurse) == FIELDS


def test_another_nurse_and_a_scan_of_another_patient(qtbot: QtBot) -> None:
    nurse = typing(qtbot)
    wedge = Wedge(nurse.window)
    wedge.scan("B-0042")
    wedge.scan("9434765919")
    assert still_typed(nurse) == FIELDS
    nurse.tap("scan.act")
    nurse.tap("rail.1")
    assert still_typed(nurse) == FIELDS


def test_a_sleep_of_the_machine(qtbot: QtBot) -> None:
    nurse = typing(qtbot)
    nurse.ticker.jump(timedelta(minutes=40))
    nurse.tap("away.leave")
    assert still_typed(nurse) == FIELDS


def test_a_restart(qtbot: QtBot) -> None:
    nurse = typing(qtbot)
    nurse.at(11, 21)
    nurse.reopen()
    nurse.signs_in()
    nurse.tap("board.1")
    assert still_typed(nurse) == FIELDS
