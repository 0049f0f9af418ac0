"""Arrive: identity, weight and chair through the real widgets, into the log."""

from decimal import Decimal

from pytestqt.qtbot import QtBot

from nurse_assistant.domain.vocabulary import Code, Kind
from nurse_assistant.ui.steps.arrive_panel import ArrivePanel
from tests.support.day import Day
from tests.ui.preparing import hands


def test_two_identifiers_asked(qtbot: QtBot) -> None:
    day = Day()
    nurse = hands(qtbot, day, ArrivePanel)
    nurse.tap("arrive.identifiers.name")
    nurse.tap("arrive.identifiers.born")
    nurse.tap("arrive.method.asked")
    assert nurse.face("arrive.identity.act") == "I asked, and the answers match"
    nurse.tap("arrive.identity.act")
    entry = nurse.last(Kind.IDENTITY_CONFIRMED)
    assert (entry.words("identifiers"), entry.text("method")) == (("name", "born"), "asked")
    assert nurse.text("arrive.identity.fact") == "Name and date of birth agree, asked"
    assert nurse.text("arrive.identity.who") == "09:00 · T. Okafor"
    assert not nurse.is_shown("arrive.identity.act")


def test_nothing_is_preselected_and_one_identifier_is_not_enough(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day(), ArrivePanel)
    assert nurse.face("arrive.identity.act") == "The answers match. 2 answers missing"
    nurse.tap("arrive.identifiers.identifier")
    nurse.tap("arrive.method.scanned")
    assert nurse.face("arrive.identity.act") == "I scanned, and it matches. 1 answer missing"
    nurse.tap("arrive.identity.act")
    assert nurse.text("arrive.identity.act.missing") == "Tap one more identifier."
    assert nurse.log(Kind.IDENTITY_CONFIRMED) == []
    nurse.tap("arrive.identifiers.born")
    assert nurse.text("arrive.identity.act.missing") == ""


def test_identity_is_asked_again_when_it_is_old(qtbot: QtBot) -> None:
    day = Day().arrived()
    nurse = hands(qtbot, day, ArrivePanel)
    day.later(15)
    nurse.look()
    assert "ask again" not in nurse.text("arrive.identity.who")
    day.later(1)
    nurse.look()
    assert "16 min ago: ask again at the start (after 15 min)" in nurse.text("arrive.identity.who")
    nurse.tap("arrive.identity.again")
    for tile in ("identifiers.name", "identifiers.identifier", "method.scanned", "identity.act"):
        nurse.tap(f"arrive.{tile}")
    assert len(nurse.log(Kind.IDENTITY_CONFIRMED)) == 2
    assert not nurse.is_shown("arrive.method")


def test_weight_within_ten_percent_is_recorded(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day(), ArrivePanel)
    assert nurse.text("arrive.kg.last") == "dose ordered for 72 kg"
    assert nurse.typed("arrive.kg") == ""
    nurse.type("arrive.kg", "79.2")
    assert nurse.text("arrive.weight.difference") == "10 % above the order's 72 kg"
    assert nurse.face("arrive.weight.act") == "I weighed 79.2 kg"
    nurse.tap("arrive.weight.act")
    assert nurse.last(Kind.WEIGHT_MEASURED).amount("kg") == Decimal("79.2")
    assert nurse.text("arrive.weight.fact") == "79.2 kg · 10 % above the order's 72 kg"
    assert nurse.typed("arrive.kg") == ""


def test_weight_just_over_ten_percent_says_so_before_and_is_asked_about(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day(), ArrivePanel)
    nurse.type("arrive.kg", "64.7")
    assert nurse.text("arrive.weight.difference") == (
        "10.1 % below the order's 72 kg: over 10 %, ask the prescriber"
    )  # fmt: skip
    nurse.tap("arrive.weight.act")
    assert [answer.verdict.codes for answer in nurse.asked] == [(Code.WEIGHT_CHANGED,)]
    assert nurse.log(Kind.WEIGHT_MEASURED) == []
    assert nurse.typed("arrive.kg") == "64.7"


def test_no_weight_is_no_weight(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day(), ArrivePanel)
    nurse.type("arrive.kg", "0")
    nurse.tap("arrive.weight.act")
    assert nurse.text("arrive.weight.act.missing") == "Type the weight in kg."
    assert nurse.log(Kind.WEIGHT_MEASURED) == []


def test_another_chair(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day(), ArrivePanel)
    assert nurse.text("arrive.chair.fact") == "Chair 1"
    nurse.tap("arrive.chair.again")
    nurse.look()
    assert not nurse.is_shown("arrive.chairs.1")
    nurse.tap("arrive.chairs.3")
    nurse.tap("arrive.chair.act")
    assert nurse.last(Kind.CHAIR_SET).text("chair") == "3"
    assert nurse.text("arrive.chair.fact") == "Chair 3"


def test_a_place_that_is_no_chair_is_typed(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day(), ArrivePanel)
    nurse.tap("arrive.chair.again")
    nurse.tap("arrive.chair.act")
    assert nurse.text("arrive.chair.act.missing") == "Tap a free chair, or type where the patient is."
    nurse.type("arrive.chair_typed", "Bed 4")
    nurse.tap("arrive.chair.act")
    assert nurse.last(Kind.CHAIR_SET).text("chair") == "Bed 4"


def test_a_view_each_second_keeps_what_is_typed(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day(), ArrivePanel)
    nurse.type("arrive.kg", "71.")
    nurse.tap("arrive.identifiers.name")
    nurse.look()
    assert nurse.typed("arrive.kg") == "71."
    assert nurse.face("arrive.identity.act").endswith("2 answers missing")


def test_the_acts_are_in_sight_at_768(qtbot: QtBot) -> None:
    assert hands(qtbot, Day(), ArrivePanel).fits(400, "arrive.identity.act", "arrive.weight.act")
