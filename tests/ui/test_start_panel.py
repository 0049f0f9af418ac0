"""Bedside check and start: the parts together, the line, the identity, the start."""

from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import Step
from nurse_assistant.domain.vocabulary import Code, Kind, OpenItem, Phase
from nurse_assistant.ui.steps.start_panel import StartPanel
from tests.support.day import MORNING, NURSE, SECOND, Day
from tests.ui.preparing import hands
from tests.ui.start_support import panel_of, prepared


def test_it_opens_at_the_first_open_part(qtbot: QtBot) -> None:
    assert panel_of(hands(qtbot, prepared(), StartPanel)).part() == "bag"
    assert panel_of(hands(qtbot, prepared().bag_checked(), StartPanel)).part() == "second"
    assert panel_of(hands(qtbot, Day().ready_to_start(), StartPanel)).part() == "start"


def test_a_part_that_went_wrong_says_so_after_the_start_too(qtbot: QtBot) -> None:
    day = Day().ready_to_start()
    day.at(10, 8).record(Kind.LINE_CHECKED, site="port", filter=False)
    witness = day.view().state.witness
    assert witness is not None
    read = {**witness.data, "infusion_number": 2}
    assert day.desk.record(Draft(Kind.BAG_WITNESSED, read), SECOND).kept
    start = Draft(
        Kind.INFUSION_STARTED, {"rate_ml_h": Decimal(25)}, reason="It runs", happened_so=True, second_person=SECOND
    )
    assert day.at(10, 12).desk.record(start, NURSE).kept
    at = hands(qtbot, day, StartPanel)
    assert [at.face(f"start.tab.{key}") for key in ("bag", "second", "line", "start")] == [
        "Bag check. 10:02 · T. Okafor",
        "Second check. 10:08, differs",
        "IV line. 10:08, not right",
        "Start. 10:12 · T. Okafor",
    ]


@pytest.mark.parametrize(("tile", "filtered"), [("yes", True), ("no", False)])
def test_the_line_is_recorded_with_what_was_answered(qtbot: QtBot, tile: str, filtered: bool) -> None:
    at = hands(qtbot, prepared(), StartPanel)
    at.tap("start.tab.line")
    at.tap("line.site.tiles.left forearm")
    at.tap(f"line.filter.{tile}")
    at.tap("line.act")
    assert at.last(Kind.LINE_CHECKED).data == {"site": "left forearm", "filter": filtered}
    assert (OpenItem.LINE in at.day.view().guidance.open_items) is not filtered
    assert (panel_of(at).part() == "line") is not filtered


def test_the_line_keeps_what_it_was_primed_with(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared(), StartPanel)
    at.tap("start.tab.line")
    at.tap("line.site.tiles.port")
    at.tap("line.filter.yes")
    at.tap("line.primed.NaCl 0.9 %")
    at.type("line.prime_ml", "20")
    at.tap("line.act")
    assert at.last(Kind.LINE_CHECKED).text("primed_with") == "NaCl 0.9 %"
    assert at.last(Kind.LINE_CHECKED).amount("prime_ml") == 20


def test_the_identity_says_how_long_it_is_good_and_when_it_is_too_old(qtbot: QtBot) -> None:
    day = Day().ready_to_start().at(10, 10)
    at = hands(qtbot, day, StartPanel)
    at.tap("start.tab.identity")
    assert at.text("bedside.card.fact") == "10:07, 3 min old, good until 10:22"
    day.at(10, 30)
    at.look()
    assert "ask again" in at.text("bedside.card.fact")
    at.tap("bedside.identifiers.name")
    at.tap("bedside.identifiers.born")
    at.tap("bedside.method.asked")
    at.tap("bedside.act")
    assert at.last(Kind.IDENTITY_CONFIRMED).words("identifiers") == ("name", "born")
    assert not at.is_shown("bedside.act")


def test_the_start_is_recorded_and_becomes_a_fact(qtbot: QtBot) -> None:
    at = hands(qtbot, Day().ready_to_start().at(10, 12), StartPanel)
    assert at.text("start.big") == "09:53 to 10:21"
    assert at.face("start.act").startswith("I set the pump to 25 mL/h and started it")
    at.tap("start.act")
    assert at.last(Kind.INFUSION_STARTED).amount("rate_ml_h") == 25
    assert at.day.view().guidance.phase is Phase.INFUSING
    assert at.text("start.big") == "Started 10:12"
    assert at.text("start.left") == "at 25 mL/h by T. Okafor"
    assert not at.is_shown("start.act")


def test_a_late_start_says_what_is_asked_and_can_still_be_pressed(qtbot: QtBot) -> None:
    at = hands(qtbot, Day().ready_to_start().at(10, 22), StartPanel)
    assert "Closed 1 min ago" in at.text("start.left")
    assert "asks for an order: after the start window" in at.face("start.act")
    at.tap("start.act")
    assert at.asked[-1].verdict.codes == (Code.OUTSIDE_WINDOW_LATE,)


def test_open_items_stand_in_words_before_the_start(qtbot: QtBot) -> None:
    at = hands(qtbot, Day(), StartPanel)
    at.tap("start.tab.start")
    assert at.text("start.big") == "No start time yet"
    assert "Lab results" in at.face("start.open.lab_results")
    assert "asks for an order" in at.face("start.act")


@pytest.mark.parametrize("part", ["bag_check", "second_check", "line", "identity"])
def test_an_open_item_opens_its_part(qtbot: QtBot, part: str) -> None:
    at = hands(qtbot, prepared(), StartPanel)
    at.tap("start.tab.start")
    at.tap(f"start.open.{part}")
    assert panel_of(at).part() == part.removesuffix("_check")


def test_an_open_item_of_another_step_opens_that_step(qtbot: QtBot) -> None:
    at = hands(qtbot, Day(), StartPanel)
    asked: list[Step] = []
    at.panel.goes_to.connect(asked.append)
    at.tap("start.tab.start")
    for item in ("weight", "lab_results", "type_and_screen", "baseline_vital_signs", "premedication"):
        at.tap(f"start.open.{item}")
    assert asked == [Step.ARRIVE, Step.READY, Step.READY, Step.READY, Step.PREMEDICATION]
    assert panel_of(at).part() == "start"
    at.day.record(Kind.WEIGHT_MEASURED, kg=Decimal(72))
    at.look()
    assert not at.is_shown("start.open.weight")


def test_an_earlier_start_at_another_rate(qtbot: QtBot) -> None:
    at = hands(qtbot, Day().ready_to_start().at(10, 19), StartPanel)
    at.tap("start.earlier")
    at.tap("start.other_rate")
    assert "type when and type the rate" in at.face("start.act")
    at.tap("start.act")
    assert not at.log(Kind.INFUSION_STARTED)
    at.type("start.at", "1014")
    at.type("start.rate", "20")
    assert at.face("start.act").startswith("I set the pump to 20 mL/h and started it at 10:14")
    at.tap("start.act")
    entry = at.last(Kind.INFUSION_STARTED)
    assert (entry.at, entry.amount("rate_ml_h")) == (MORNING.replace(hour=10, minute=14), Decimal(20))


@pytest.mark.parametrize(
    ("part", "act"),
    [("bag", "bag_check.act"), ("line", "line.act"), ("identity", "bedside.act"), ("start", "start.act")],
)
def test_the_act_is_in_view_on_a_small_screen(qtbot: QtBot, part: str, act: str) -> None:
    at = hands(qtbot, prepared(), StartPanel)
    at.tap(f"start.tab.{part}")
    assert at.fits(420, act)


def test_the_second_check_fits_a_small_screen(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.gives_pin("second.who", SECOND)
    assert at.fits(420, "second.compare", "second.cannot", "second.back", "second.rate", "second.infusion")


def test_showing_the_view_again_touches_nothing_typed(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared(), StartPanel)
    at.type("bag_check.dose", "72")
    at.day.record(Kind.NOTE, text="meanwhile")
    at.day.later(3)
    at.look()
    assert at.typed("bag_check.dose") == "72"
    at.panel.kept(Draft(Kind.CHAIR_SET, {"chair": "2"}))
    assert at.typed("bag_check.dose") == "72"
