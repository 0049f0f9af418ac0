"""Bag here: asked for, arrived, and why not yet."""

from pytestqt.qtbot import QtBot

from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.bag_panel import BagPanel
from tests.support.day import Day
from tests.ui.preparing import hands


def test_asked_for_and_arrived(qtbot: QtBot) -> None:
    day = Day().arrived()
    nurse = hands(qtbot, day, BagPanel)
    assert nurse.text("bag.asked.since") == "Not yet"
    nurse.tap("bag.asked.act")
    day.later(20)
    nurse.look()
    assert len(nurse.log(Kind.BAG_REQUESTED)) == 1
    assert nurse.text("bag.asked.since") == "since 09:07"
    assert nurse.text("bag.asked.detail") == "20 min ago · 09:07 · T. Okafor"
    assert nurse.face("bag.asked.act") == "I asked again"
    nurse.tap("bag.here.act")
    assert len(nurse.log(Kind.BAG_ARRIVED)) == 1
    assert nurse.text("bag.here.since") == "since 09:27"
    assert not nurse.is_shown("bag.why")


def test_what_pharmacy_may_want_to_wait_for(qtbot: QtBot) -> None:
    day = Day()
    nurse = hands(qtbot, day, BagPanel)
    words = "Still open: the weight of today, the lab results, type and screen. Pharmacy may want to wait for it."
    assert nurse.text("bag.asked.detail") == words
    day.arrived()
    nurse.look()
    assert nurse.text("bag.asked.detail") == ""


def test_a_bag_that_nobody_asked_for(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day(), BagPanel)
    nurse.tap("bag.here.act")
    assert nurse.text("bag.asked.detail") == "The bag came without being asked for here."


def test_not_here_yet_is_written_with_its_reason(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day(), BagPanel)
    assert not nurse.is_shown("bag.why.act")
    nurse.tap("bag.why.tiles.Being made")
    nurse.tap("bag.why.act")
    assert nurse.last(Kind.NOTE).text("text") == "Bag not here yet: being made"
    assert not nurse.is_shown("bag.why.act")


def test_another_reason_wants_words(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day(), BagPanel)
    nurse.tap("bag.why.tiles.other")
    nurse.tap("bag.why.act")
    assert nurse.log(Kind.NOTE) == []
    nurse.type("bag.why.words", "Courier lost")
    nurse.tap("bag.why.act")
    assert nurse.last(Kind.NOTE).text("text") == "Bag not here yet: courier lost"


def test_how_long_the_bag_may_be_used(qtbot: QtBot) -> None:
    day = Day().arrived()
    day.record(Kind.BAG_ARRIVED)
    nurse = hands(qtbot, day, BagPanel)
    assert "not checked yet" in nurse.text("bag.here.detail")
    day.premedicated().bag_checked()
    nurse.look()
    assert "out of fridge 09:30 · use by 22-Nov-2026 17:30" in nurse.text("bag.here.detail")


def test_it_fits_at_768(qtbot: QtBot) -> None:
    assert hands(qtbot, Day(), BagPanel).fits(400, "bag.asked.act", "bag.here.act", "bag.why")
