"""The second check of the bag: blind until it is compared, and her own sum counts."""

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from nurse_assistant.application.people import Role, StaffKind
from nurse_assistant.domain.readiness import differences
from nurse_assistant.domain.vocabulary import Code, Kind, OpenItem
from nurse_assistant.ui.steps.panel import ASKED, READS
from nurse_assistant.ui.steps.second_check_fields import dose_to_compare
from nurse_assistant.ui.steps.start_panel import StartPanel
from tests.support.day import NURSE, SECOND
from tests.support.people import door_of
from tests.ui.preparing import hands
from tests.ui.start_support import RUIZ, panel_of, prepared, read_again, shown_texts


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
    assert panel.property("blind") == ASKED
    at.gives_pin("second.who", SECOND)
    assert panel.is_blind()
    assert panel.property("blind") == READS
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
    at.gives_pin("second.who", SECOND)
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
    at.gives_pin("second.who", SECOND)
    at.type("second.medicine", "isatuximab")
    at.tap("second.back")
    assert panel.part() == "bag"
    assert not panel.is_blind()
    assert at.is_shown("start.tab.second")
    at.tap("start.tab.second")
    at.gives_pin("second.who", SECOND)
    assert at.typed("second.medicine") == ""


def test_a_check_that_is_refused_goes_on_blind(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.gives_pin("second.who", SECOND)
    at.tap("second.compare")
    assert panel_of(at).is_blind()
    assert not at.log(Kind.BAG_WITNESSED)


def test_a_reaction_shows_everything_and_the_check_begins_anew(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.gives_pin("second.who", SECOND)
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
    at.gives_pin("second.who", SECOND)
    at.type("second.dose", "720")
    at.tap("second.cannot")
    assert not panel_of(at).is_blind()
    assert not at.log(Kind.BAG_WITNESSED)
    assert at.is_shown(RUIZ)
    at.gives_pin("second.who", SECOND)
    assert at.typed("second.dose") == ""


def test_a_second_check_that_agrees_closes_the_item(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.gives_pin("second.who", SECOND)
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
    at.gives_pin("second.who", SECOND)
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
    at.gives_pin("second.who", SECOND)
    read_again(at)
    at.tap("second.compare")
    assert OpenItem.SECOND_CHECK not in at.day.view().guidance.open_items
    assert at.text("second.result.title") == "Both checks agree"


def test_not_sure_which_infusion_it_is_stands_in_the_way_with_a_sentence(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.gives_pin("second.who", SECOND)
    read_again(at, infusion="unsure")
    assert "Look in the notes and ask the patient" in at.text("second.sentence")
    assert "which infusion" in at.face("second.compare")
    at.tap("second.compare")
    assert not at.log(Kind.BAG_WITNESSED)


def test_a_later_infusion_asks_for_its_number(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.gives_pin("second.who", SECOND)
    read_again(at, infusion="later")
    assert "1 answer missing" in at.face("second.compare")
    at.type("second.infusion_number", "2")
    assert "1 answer missing" in at.face("second.compare")
    at.type("second.infusion_number", "7")
    at.tap("second.compare")
    assert at.last(Kind.BAG_WITNESSED).whole("infusion_number") == 7


def test_a_label_that_differs_from_her_own_sum_is_said_at_once(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.gives_pin("second.who", SECOND)
    read_again(at, dose="700")
    assert "700 mg are 2.8 % below the 720 mg" in at.text("second.sentence")


@pytest.mark.parametrize(("own", "recorded", "differs"), [("800", 720, False), ("801", 801, True), ("654", 654, True)])
def test_her_own_sum_is_recorded_when_it_contradicts_the_label(
    qtbot: QtBot, own: str, recorded: int, differs: bool
) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.gives_pin("second.who", SECOND)
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
    assert shown == f"M. Ruiz · Second check: 720 mg read on the label, {own} mg worked out from the weight"
    assert (at.text("second.result.1.1"), at.text("second.result.1.2")) == ("720 mg", f"{own} mg")
    assert at.last(Kind.NOTE).person == SECOND


def test_a_label_the_first_person_read_wrong_is_not_hidden_by_the_right_sum(qtbot: QtBot) -> None:
    """The bag holds 600 mg, the first check says 720, and so does her sum: the checks must not agree."""
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.gives_pin("second.who", SECOND)
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


def test_only_nurses_and_pharmacists_read_a_second_time(qtbot: QtBot) -> None:
    day = prepared().bag_checked()
    door = door_of(day.store, day.clock)
    for name, role in (("P. Harm", Role.PHARMACIST), ("H. Ca", Role.HEALTHCARE_ASSISTANT), ("S. Tudent", Role.STUDENT)):
        door.note(StaffKind.ADDED, NURSE, name, role=role.value)
    at = hands(qtbot, day, StartPanel)
    at.look()
    assert at.is_shown("second.who.tiles.P. Harm")
    assert not at.is_shown("second.who.tiles.H. Ca")
    assert not at.is_shown("second.who.tiles.S. Tudent")


def test_a_wrong_pin_begins_nothing(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared().bag_checked(), StartPanel)
    at.gives_pin("second.who", SECOND)
    at.tap("second.cannot")
    at.tap(f"second.who.tiles.{SECOND}")
    for figure in "1357":
        at.tap(f"second.who.pin.{figure}")
    at.tap("second.who.go")
    assert not panel_of(at).is_blind()
    assert at.text("second.who.trouble") == "That was not M. Ruiz's PIN."


def test_without_a_first_check_the_second_says_so(qtbot: QtBot) -> None:
    at = hands(qtbot, prepared(), StartPanel)
    at.tap("start.tab.second")
    assert "No bag check is recorded yet" in at.text("second.who_words")
    at.tap("second.bag_first")
    assert panel_of(at).part() == "bag"
