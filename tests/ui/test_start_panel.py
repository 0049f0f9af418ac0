"""Bedside check and start: two checks of the bag, the second one blind, the line, the identity, the start."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import Step
from nurse_assistant.domain.readiness import differences
from nurse_assistant.domain.vocabulary import Code, Kind, OpenItem, Outcome, Phase
from nurse_assistant.ui.buttons import ChoiceTiles
from nurse_assistant.ui.second_check_fields import dose_to_compare
from nurse_assistant.ui.start_panel import StartPanel
from tests.support.day import MORNING, NURSE, SECOND, Day
from tests.ui.preparing import PanelHands, hands

RUIZ = "second.who.tiles.M. Ruiz"
TODAY, TOMORROW = "2026-11-22", "2026-11-23"


def prepared() -> Day:
    return Day().arrived().premedicated().at(9, 58)


def panel_of(at: PanelHands) -> StartPanel:
    assert isinstance(at.panel, StartPanel)
    return at.panel


def read_bag(at: PanelHands) -> None:
    at.type("bag_check.identifier", "4857773456")
    at.tap("bag_check.medicine.tiles.isatuximab")
    at.tap("bag_check.route.tiles.IV")
    at.type("bag_check.dose", "720")
    at.type("bag_check.volume", "250")
    at.type("bag_check.lot", "7KD2291")
    at.tap(f"bag_check.expires.on.{TODAY}")
    at.type("bag_check.expires", "1800")
    at.tap("bag_check.looks.clear")


def read_again(at: PanelHands, infusion: str = "1", dose: str = "720", own: str = "720") -> None:
    at.type("second.identifier", "485 777 3456")
    at.type("second.medicine", "Isatuximab")
    at.type("second.dose", dose)
    at.type("second.volume", "250")
    at.type("second.own_dose", own)
    at.type("second.rate", "25")
    at.tap(f"second.infusion.{infusion}")


def shown_texts(at: PanelHands) -> str:
    labels = [label.text() for label in at.panel.findChildren(QLabel) if label.isVisible()]
    buttons = [button.accessibleName() for button in at.panel.findChildren(QPushButton) if button.isVisible()]
    return " | ".join((*labels, *buttons))


def test_it_opens_at_the_first_open_part(qtbot: QtBot) -> None:
    assert panel_of(hands(qtbot, prepared(), StartPanel)).part() == "bag"
    assert panel_of(hands(qtbot, prepared().bag_checked(), StartPanel)).part() == "second"
    assert panel_of(hands(qtbot, Day().ready_to_start(), StartPanel)).part() == "start"


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


def test_the_first_checker_is_not_offered_for_the_second(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    assert at.is_shown(RUIZ)
    assert not at.is_shown(f"second.who.tiles.{NURSE}")


def test_nothing_of_the_first_check_is_in_sight_while_blind(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    panel = panel_of(at)
    heard: list[bool] = []
    panel.blind_changed.connect(heard.append)
    assert not panel.is_blind()
    at.tap(RUIZ)
    assert panel.is_blind()
    assert panel.property("blind") is True
    assert heard == [True]
    at.look()
    for secret in ("720", "250", "25", "7KD2291", "18:00"):
        assert secret not in shown_texts(at).replace("4857773456", ""), secret
    fields = [edit for edit in panel.findChildren(QLineEdit) if edit.isVisible()]
    assert fields
    assert not any(edit.text() or "720" in edit.placeholderText() for edit in fields)
    assert "M. Ruiz, read the bag" in at.text("second.title")
    assert "7 answers missing" in at.face("second.compare")


def test_it_stays_blind_behind_another_page_and_offers_no_other_part(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    panel = panel_of(at)
    heard: list[bool] = []
    panel.blind_changed.connect(heard.append)
    at.tap(RUIZ)
    assert not at.is_shown("start.tab.bag")
    at.type("second.medicine", "isatuximab")
    panel.hide()
    at.look()
    assert panel.is_blind()
    panel.show()
    assert heard == [True]
    assert at.typed("second.medicine") == "isatuximab"


def test_going_back_ends_the_blindness_and_clears_what_she_typed(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    panel = panel_of(at)
    at.tap(RUIZ)
    at.type("second.medicine", "isatuximab")
    at.tap("second.back")
    assert panel.part() == "bag"
    assert not panel.is_blind()
    assert at.is_shown("start.tab.second")
    at.tap("start.tab.second")
    at.tap(RUIZ)
    assert at.typed("second.medicine") == ""


def test_a_check_that_is_refused_goes_on_blind(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.tap(RUIZ)
    at.tap("second.compare")
    assert panel_of(at).is_blind()
    assert not at.log(Kind.BAG_WITNESSED)


def test_a_reaction_shows_everything_and_the_check_begins_anew(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.tap(RUIZ)
    at.type("second.dose", "720")
    at.day.record(Kind.NOTE, text="asked for a blanket")
    at.look()
    assert panel_of(at).is_blind()
    at.day.record(Kind.REACTION_REPORTED)
    at.day.record(Kind.REACTION_GRADED, grade=2)
    at.look()
    assert not panel_of(at).is_blind()
    assert at.typed("second.dose") == ""
    assert at.is_shown(RUIZ)


def test_not_able_to_do_it_leaves_nothing_behind(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.tap(RUIZ)
    at.type("second.dose", "720")
    at.tap("second.cannot")
    assert not panel_of(at).is_blind()
    assert not at.log(Kind.BAG_WITNESSED)
    assert at.is_shown(RUIZ)
    at.tap(RUIZ)
    assert at.typed("second.dose") == ""


def test_a_second_check_that_agrees_closes_the_item(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.tap(RUIZ)
    read_again(at)
    at.tap("second.compare")
    entry = at.last(Kind.BAG_WITNESSED)
    assert (entry.person, entry.whole("infusion_number"), entry.amount("rate_ml_h")) == (SECOND, 1, Decimal(25))
    assert OpenItem.SECOND_CHECK not in at.day.view().guidance.open_items
    assert not panel_of(at).is_blind()
    assert at.text("second.result.title") == "Both checks agree"
    at.tap("second.next")
    assert panel_of(at).part() == "line"


def test_another_infusion_number_is_shown_side_by_side(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.tap(RUIZ)
    read_again(at, infusion="2")
    at.tap("second.compare")
    view = at.day.view()
    assert view.state.bag is not None
    assert differences(view.session, view.state.bag, at.last(Kind.BAG_WITNESSED)) == ("infusion_number",)
    assert at.text("second.result.title") == "The two checks differ. Look again together"
    assert at.text("second.result.1.0") == "Infusion number"
    assert at.text("second.result.1.1") == "1 in the order"
    assert at.text("second.result.1.2") == "2"
    at.tap("second.again")
    at.tap(RUIZ)
    read_again(at)
    at.tap("second.compare")
    assert OpenItem.SECOND_CHECK not in at.day.view().guidance.open_items
    assert at.text("second.result.title") == "Both checks agree"


def test_not_sure_which_infusion_it_is_stands_in_the_way_with_a_sentence(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.tap(RUIZ)
    read_again(at, infusion="unsure")
    assert "Look in the notes and ask the patient" in at.text("second.sentence")
    assert "which infusion" in at.face("second.compare")
    at.tap("second.compare")
    assert not at.log(Kind.BAG_WITNESSED)


def test_a_later_infusion_asks_for_its_number(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.tap(RUIZ)
    read_again(at, infusion="later")
    assert "1 answer missing" in at.face("second.compare")
    at.type("second.infusion_number", "2")
    assert "1 answer missing" in at.face("second.compare")
    at.type("second.infusion_number", "7")
    at.tap("second.compare")
    assert at.last(Kind.BAG_WITNESSED).whole("infusion_number") == 7


def test_a_label_that_differs_from_her_own_sum_is_said_at_once(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.tap(RUIZ)
    read_again(at, dose="700")
    assert "700 mg are 2.8 % below the 720 mg" in at.text("second.sentence")


@pytest.mark.parametrize(("own", "recorded", "differs"), [("800", 720, False), ("801", 801, True), ("654", 654, True)])
def test_her_own_sum_is_recorded_when_it_contradicts_the_label(
    qtbot: QtBot, own: str, recorded: int, differs: bool
) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.tap(RUIZ)
    read_again(at, own=own)
    at.tap("second.compare")
    entry = at.last(Kind.BAG_WITNESSED)
    assert entry.amount("dose_mg") == recorded
    assert (Code.SECOND_CHECK_DIFFERS in entry.codes) is differs
    assert (OpenItem.SECOND_CHECK in at.day.view().guidance.open_items) is differs
    assert bool(at.log(Kind.NOTE)) is differs
    shown = at.text("second.result.own_dose")
    if not differs:
        assert not shown
        return
    assert shown == f"M. Ruiz: 720 mg read on the label, {own} mg worked out from the weight"
    assert (at.text("second.result.1.1"), at.text("second.result.1.2")) == ("720 mg", f"{own} mg")
    assert at.last(Kind.NOTE).person == SECOND


def test_a_label_the_first_person_read_wrong_is_not_hidden_by_the_right_sum(qtbot: QtBot) -> None:
    """The bag holds 600 mg, the first check says 720, and so does her sum: the checks must not agree."""
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.tap(RUIZ)
    read_again(at, dose="600")
    at.tap("second.compare")
    assert at.last(Kind.BAG_WITNESSED).amount("dose_mg") == 600
    assert at.last(Kind.BAG_WITNESSED).codes == (Code.SECOND_CHECK_DIFFERS,)
    assert "600 mg read on the label, 720 mg worked out" in at.text("second.result.own_dose")


def test_which_of_her_two_doses_is_compared() -> None:
    for read, own, first, taken in (
        (792, 720, 792, 792),
        (793, 720, 793, 720),
        (793, 720, 720, 793),
        (600, 720, None, 720),
    ):
        first_dose = None if first is None else Decimal(first)
        assert dose_to_compare(Decimal(read), Decimal(own), first_dose, Decimal(10)) == taken


def test_the_same_person_typed_by_name_is_refused(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # the tiles made before the patient is known
    at.tap("second.who.tiles.other")
    at.type("second.who.words", "t. okafor")
    assert not panel_of(at).is_blind()
    at.tap("second.begin")
    read_again(at)
    at.tap("second.compare")
    assert at.asked[-1].verdict.outcome is Outcome.REFUSED
    assert Code.SAME_PERSON in at.asked[-1].verdict.codes
    assert at.typed("second.dose") == "720"


def test_without_a_first_check_the_second_says_so(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared(), StartPanel)
    at.tap("start.tab.second")
    assert "No bag check is recorded yet" in at.text("second.who_words")
    at.tap("second.bag_first")
    assert panel_of(at).part() == "bag"


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
    at.tap(RUIZ)
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
