"""The first check of the bag: read into empty fields, nothing answered beforehand."""

from decimal import Decimal

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nurse_assistant.domain.vocabulary import Code, Kind
from nurse_assistant.ui.steps.start_panel import StartPanel
from nurse_assistant.ui.widgets.buttons import ChoiceTiles
from tests.support.day import MORNING
from tests.ui.preparing import hands
from tests.ui.start_support import TODAY, TOMORROW, panel_of, prepared, read_bag


def test_the_first_check_starts_empty_and_says_what_is_missing(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared(), StartPanel)
    for name in ("identifier", "medicine.words", "dose", "volume", "lot", "expires", "expires.day", "out_of_fridge"):
        assert at.typed(f"bag_check.{name}") == ""
    assert not [tile for tile in at.panel.findChildren(ChoiceTiles) if tile.chosen()]
    assert "9 answers missing" in at.face("bag_check.act")
    at.tap("bag_check.act")
    assert "Which lot?" in at.text("bag_check.act.missing")
    assert not at.log(Kind.BAG_CHECKED)


def test_the_first_check_is_recorded_as_read_and_the_second_comes_next(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared(), StartPanel)
    read_bag(at)
    at.tap("bag_check.act")
    assert at.last(Kind.BAG_CHECKED).data == {
        "medicine": "isatuximab", "route": "IV", "dose_mg": Decimal(720), "volume_ml": Decimal(250), "lot": "7KD2291",
        "expires_at": MORNING.replace(hour=18), "label_identifier": "4857773456",
    }  # fmt: skip
    assert at.last(Kind.NOTE).text("text") == "Bag looked at: clear, no particles, no leak"
    assert panel_of(at).part() == "second"
    assert at.face("start.tab.bag").endswith("T. Okafor")


def test_a_bag_check_that_is_asked_about_leaves_no_word_of_its_looks(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared(), StartPanel)
    read_bag(at)
    at.type("bag_check.identifier", "4857773457")
    at.tap("bag_check.act")
    assert at.asked[-1].verdict.codes == (Code.WRONG_PATIENT,)
    assert not at.log(Kind.NOTE)
    assert at.typed("bag_check.dose") == "720"


def test_another_medicine_on_the_label_is_typed(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared(), StartPanel)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # the tiles made before the patient is known
    read_bag(at)
    at.tap("bag_check.medicine.tiles.other")
    assert "1 answer missing" in at.face("bag_check.act")
    at.type("bag_check.medicine.words", "daratumumab")
    at.tap("bag_check.act")
    assert at.asked[-1].verdict.codes == (Code.WRONG_PRODUCT,)


def test_the_day_of_use_before_is_always_asked(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared(), StartPanel)
    read_bag(at)
    at.tap(f"bag_check.expires.on.{TODAY}")  # taken back
    assert "1 answer missing" in at.face("bag_check.act")
    at.tap("bag_check.act")
    assert "Use before which day?" in at.text("bag_check.act.missing")
    assert not at.log(Kind.BAG_CHECKED)
    at.tap(f"bag_check.expires.on.{TOMORROW}")
    at.tap("bag_check.act")
    assert at.last(Kind.BAG_CHECKED).time("expires_at") == MORNING.replace(day=23, hour=18)


def test_a_bag_that_expired_yesterday_can_be_entered_as_such(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared(), StartPanel)
    read_bag(at)
    at.tap("bag_check.expires.on.another")
    assert at.typed("bag_check.expires.day") == ""
    at.tap("bag_check.act")
    assert not at.log(Kind.BAG_CHECKED)
    at.type("bag_check.expires.day", "21nov2026")
    at.tap("bag_check.act")
    assert at.last(Kind.BAG_CHECKED).time("expires_at") == MORNING.replace(day=21, hour=18)


def test_a_day_tapped_before_midnight_stays_that_day(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().at(23, 58), StartPanel)
    read_bag(at)
    at.day.later(5)
    at.look()
    at.tap("bag_check.act")
    assert at.last(Kind.BAG_CHECKED).time("expires_at") == MORNING.replace(hour=18)
    at.tap("start.tab.bag")
    at.tap("bag_check.card.again")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not at.is_shown(f"bag_check.expires.on.{TODAY}")
    assert at.is_shown(f"bag_check.expires.on.{TOMORROW}")


def test_a_bag_that_looks_wrong_makes_a_note_and_no_check(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared(), StartPanel)
    read_bag(at)
    at.tap("bag_check.looks.wrong")
    at.type("bag_check.wrong", "Cloudy")
    at.tap("bag_check.act")
    assert at.last(Kind.NOTE).text("text") == "Something wrong with the bag: Cloudy"
    assert not at.log(Kind.BAG_CHECKED)
    assert at.typed("bag_check.dose") == "720"


def test_going_on_with_such_a_bag_writes_both(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared(), StartPanel)
    at.tap("bag_check.looks.wrong")
    at.tap("bag_check.go_on")
    assert not at.log(Kind.NOTE)
    at.tap("bag_check.looks.clear")
    read_bag(at)
    at.tap("bag_check.looks.wrong")
    at.type("bag_check.wrong", "Label torn")
    at.tap("bag_check.go_on")
    assert at.log(Kind.NOTE)
    assert at.log(Kind.BAG_CHECKED)
