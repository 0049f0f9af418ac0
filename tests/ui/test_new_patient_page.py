"""New patient: from empty fields to an open session, click by click; what is missing, odd, refused or open already."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import StoreError
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.telephone_orders import NEVER_ENOUGH, TelephoneOrders
from nurse_assistant.domain.vocabulary import Group, Jurisdiction, Kind
from nurse_assistant.ui.frame.new_patient_page import DRAFT, NewPatientPage
from tests.fakes.memory_store import MemoryStore
from tests.support.day import NURSE, PROTOCOL, PROTOCOL_TEXT, UNIT, Day
from tests.ui.preparing import Hands, bench

TYPED = {
    "family": "Haddad", "given": "Nour", "born": "3 feb 1961", "identifier": "9434765919", "cycle": "1", "day": "1",
    "infusion_number": "1", "weight_kg": "72", "dose_mg": "720", "bag_volume_ml": "250",
}  # fmt: skip
TAPPED = ("sex.male", "allergies.none_known", "regimen.Pd", "chair.2")


class Page(Hands):
    def __init__(self, qtbot: QtBot, day: Day, patient_number: str = "") -> None:
        self.page = NewPatientPage(replace(bench(day), patient_number=patient_number), day.board)
        super().__init__(qtbot, self.page, day)
        self.page.resize(1060, 700)
        self.opened: list[str] = []
        self.not_saved: list[str] = []
        self.page.opened.connect(self.opened.append)
        self.page.not_saved.connect(self.not_saved.append)
        QApplication.processEvents()

    def fill(self, **other: str) -> "Page":
        for name, text in (TYPED | other).items():
            self.type(f"new.{name}", text)
        for name in TAPPED:
            self.tap(f"new.{name}")
        return self


def test_from_empty_to_open(qtbot: QtBot) -> None:
    day = Day()
    page = Page(qtbot, day).fill()
    page.tap("new.home.corticosteroid")
    assert page.face("new.open") == "Open HADDAD, Nour in chair 2"
    page.tap("new.open")
    desk = day.board.desk(page.opened[0])
    case = desk.opened.case
    assert (case.patient.family, case.patient.born.isoformat(), case.patient.allergies) == ("Haddad", "1961-02-03", ())
    assert (case.order.dose_mg, case.order.weight_kg) == (Decimal(720), Decimal(72))
    assert case.order.home_premedication == (Group.CORTICOSTEROID,)
    assert (case.jurisdiction, case.timezone) == (Jurisdiction.US, "Europe/London")
    assert desk.view().chair == "2"
    assert page.typed("new.family") == ""
    assert day.board.drafts() == {}


def test_nothing_is_guessed(qtbot: QtBot) -> None:
    page = Page(qtbot, Day())
    page.fill()
    for name in ("dose_mg", "infusion_number", "bag_volume_ml"):
        page.type(f"new.{name}", "")
    assert page.face("new.open") == "Open HADDAD, Nour in chair 2. 3 answers missing"
    assert [page.typed(f"new.{name}") for name in ("dose_mg", "infusion_number", "bag_volume_ml")] == ["", "", ""]
    page.tap("new.open")
    assert page.opened == []
    assert page.text("new.open.missing") == (
        "Which infusion of this medicine is it? Which dose was ordered? Which volume has the bag?"
    )


def test_an_empty_page_misses_fourteen_answers(qtbot: QtBot) -> None:
    assert Page(qtbot, Day()).face("new.open") == "Open the patient. 14 answers missing"


@pytest.mark.parametrize(
    ("tile", "listed", "expected"),
    [("none_known", "", ()), ("listed", "penicillin, latex ,", ("penicillin", "latex")), ("not_asked", "", None)],
)
def test_three_states_of_allergies(qtbot: QtBot, tile: str, listed: str, expected: tuple[str, ...] | None) -> None:
    day = Day()
    page = Page(qtbot, day).fill()
    if tile != "none_known":
        page.tap(f"new.allergies.{tile}")
    if listed:
        assert page.face("new.open").endswith("1 answer missing")
        page.type("new.allergy_list", listed)
    page.tap("new.open")
    assert day.board.desk(page.opened[0]).opened.case.patient.allergies == expected


def test_a_wrong_check_digit_asks_and_never_blocks(qtbot: QtBot) -> None:
    page = Page(qtbot, Day()).fill(identifier="9434765918")
    assert "last figure does not fit" in page.text("new.patient.notes.text")
    page.tap("new.open")
    assert len(page.opened) == 1


def test_where_the_unit_uses_nhs_numbers_a_wrong_one_stays_with_a_reason_in_the_record(qtbot: QtBot) -> None:
    day = Day()
    page = Page(qtbot, day, "gb.nhs").fill(identifier="9434765918")
    assert page.face("new.open") == "Open HADDAD, Nour in chair 2. 1 answer missing"
    page.tap("new.open")
    assert page.text("new.open.missing") == "Is the number right? Why does it stay?"
    page.tap("new.kept_because.tiles.Foreign or temporary number")
    page.tap("new.open")
    log = day.board.desk(page.opened[0]).log
    assert log[-1].text("text") == (
        "The number 9434765918 does not fit as NHS number; kept: Foreign or temporary number"
    )
    assert log[-1].kind is Kind.NOTE


@pytest.mark.parametrize("number", ["9434765919", "MRN-00815"])
def test_a_right_number_and_the_hospitals_own_need_no_reason(qtbot: QtBot, number: str) -> None:
    day = Day()
    page = Page(qtbot, day, "gb.nhs").fill(identifier=number)
    assert not page.is_shown("new.kept_because")
    page.tap("new.open")
    assert Kind.NOTE not in {entry.kind for entry in day.board.desk(page.opened[0]).log}


def test_the_dose_card_is_live(qtbot: QtBot) -> None:
    page = Page(qtbot, Day())
    page.type("new.weight_kg", "72")
    assert page.text("dose_card.sum").startswith("72 kg × 10 mg/kg = 720 mg · 36 mL of drug")
    page.type("new.dose_mg", "793")
    assert "10.1 % more: outside 10 %" in page.text("dose_card.difference")
    page.type("new.dose_mg", "792")
    assert "10 % more: inside 10 %" in page.text("dose_card.difference")


@pytest.mark.parametrize(("dose", "refused"), [("1399", False), ("1400", True), ("1500", False)])
def test_the_subcutaneous_dose_is_refused(qtbot: QtBot, dose: str, refused: bool) -> None:
    page = Page(qtbot, Day()).fill(dose_mg=dose, weight_kg="135")
    page.tap("new.open")
    assert (page.opened == []) is refused
    assert ("subcutaneous product" in page.text("new.open.missing")) is refused


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("1", ""),
        ("2", "Cycle 1 day 1 is infusion 1 of the plan; the order says 2. Which is right? "
              "The start will ask for an order."),
    ],
)  # fmt: skip
def test_the_calendar_asks_and_never_blocks(qtbot: QtBot, number: str, said: str) -> None:
    page = Page(qtbot, Day()).fill(infusion_number=number)
    assert page.text("new.calendar") == said
    page.tap("new.open")
    assert len(page.opened) == 1


def test_fewer_infusions_than_planned(qtbot: QtBot) -> None:
    page = Page(qtbot, Day()).fill(cycle="2", day="1", infusion_number="4")
    assert page.text("new.calendar").endswith("infusion 5 of the plan; the order says 4. Was an infusion left out?")


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [("cycle", "1.5", "A whole number from 1 to 200."), ("weight_kg", "0", "It must be above 0."),
     ("dose_mg", "999999", "So much cannot be right."), ("born", "3/2/1961", "Write the month in letters"),
     ("born", "3 feb 2061", "The date of birth lies ahead.")],
)  # fmt: skip
def test_what_cannot_be_read_is_asked_for(qtbot: QtBot, name: str, text: str, said: str) -> None:
    page = Page(qtbot, Day()).fill(**{name: text})
    page.tap("new.open")
    assert page.opened == []
    assert said in page.text("new.open.missing")


def test_open_already_says_where_and_goes_there(qtbot: QtBot) -> None:
    day = Day()
    page = Page(qtbot, day).fill(identifier="485 777 3456")
    page.tap("new.open")
    assert page.text("new.said").startswith("MARTIN, Elena, 485 777 3456, has an open infusion already, in chair 1.")
    assert page.opened == []
    assert page.typed("new.family") == "Haddad"
    page.tap("new.go_there")
    assert page.opened == [day.desk.opened.id]


def test_only_free_chairs(qtbot: QtBot) -> None:
    page = Page(qtbot, Day())
    assert not page.is_shown("new.chair.1")
    assert page.is_shown("new.chair.8")


def test_a_free_chair_that_was_tapped_on_the_board(qtbot: QtBot) -> None:
    day = Day()
    page = Page(qtbot, day).fill()
    page.page.start("5")
    assert page.face("new.open") == "Open HADDAD, Nour in chair 5"
    page.page.start()
    assert page.face("new.open") == "Open HADDAD, Nour in chair 5"
    day.board.record(day.desk.opened.id, Draft(Kind.CHAIR_SET, {"chair": "5"}), NURSE)
    page.page.show_board(day.board.view())
    assert page.face("new.open") == "Open HADDAD, Nour. 1 answer missing"


def test_no_chair_is_free(qtbot: QtBot) -> None:
    day = Day()
    day.board.set_unit(replace(UNIT, chairs=("1",)))
    assert Page(qtbot, day).text("new.chair.full") == "No chair is free."


def test_what_could_not_be_saved_stays_typed(qtbot: QtBot) -> None:
    day = Day()
    page = Page(qtbot, day).fill()
    assert isinstance(day.store, MemoryStore)
    day.store.fault = StoreError("The disk is full.")
    page.tap("new.open")
    assert "The disk is full." in page.not_saved
    assert page.typed("new.family") == "Haddad"
    day.store.fault = None
    page.tap("new.open")
    assert len(page.opened) == 1


def test_a_restart_loses_nothing(qtbot: QtBot) -> None:
    day = Day()
    first = Page(qtbot, day).fill()
    first.tap("new.allergies.listed")
    first.type("new.allergy_list", "latex")
    first.page.show_board(day.board.view())
    assert "latex" in day.board.drafts()[DRAFT]
    again = Page(qtbot, day)
    assert again.face("new.open") == "Open HADDAD, Nour in chair 2"
    again.tap("new.open")
    assert day.board.desk(again.opened[0]).opened.case.patient.allergies == ("latex",)
    assert day.board.drafts() == {}


def test_cancel_forgets(qtbot: QtBot) -> None:
    day = Day()
    page = Page(qtbot, day).fill()
    with qtbot.waitSignal(page.page.cancelled):
        page.tap("new.cancel")
    assert page.typed("new.family") == ""
    assert day.board.drafts() == {}


class TwoProtocols:
    def offered(self) -> tuple[InfusionProtocol, ...]:
        return (PROTOCOL, replace(PROTOCOL, id="other", title="Another regimen"))

    def text_of(self, protocol_id: str) -> str:
        return PROTOCOL_TEXT

    def telephone_orders(self) -> TelephoneOrders:
        return NEVER_ENOUGH

    def problems(self) -> dict[str, tuple[str, ...]]:
        return {"site.toml": ("dose.mg_per_kg: is missing",)}


def test_one_protocol_is_shown_and_two_are_asked_for(qtbot: QtBot) -> None:
    one = Page(qtbot, Day())
    assert one.text("new.protocol") == "Order · Isatuximab, intravenous infusion, version 1 · label US"
    assert not one.is_shown("new.protocols")
    assert not one.is_shown("new.problems.show")
    day = Day()
    day.board.library = TwoProtocols()
    two = Page(qtbot, day)
    assert two.face("new.open").endswith("15 answers missing")
    two.tap("new.protocols.other")
    assert two.text("new.protocol").startswith("Order · Another regimen")
    two.tap("new.problems.show")
    assert two.text("new.problems") == "site.toml: dose.mg_per_kg: is missing"


def test_everything_is_in_sight_at_768(qtbot: QtBot) -> None:
    page = Page(qtbot, Day()).fill(infusion_number="3", dose_mg="800")
    for name in ("new.open", "new.cancel", "new.chair.8", "dose_card.sum", "new.calendar"):
        found = page.page.findChild(QWidget, name)
        assert found is not None
        assert not found.visibleRegion().isEmpty(), name
    assert page.page.height() == 700


def test_a_draft_that_cannot_be_kept_says_so(qtbot: QtBot) -> None:
    day = Day()
    page = Page(qtbot, day)
    assert isinstance(day.store, MemoryStore)
    day.store.fault = StoreError("The disk is full.")
    page.type("new.family", "Haddad")
    page.page.show_board(day.board.view())
    assert page.not_saved == ["The disk is full."]
    assert page.typed("new.family") == "Haddad"
    day.store.fault = None
    page.page.show_board(day.board.view())
    assert "Haddad" in day.board.drafts()[DRAFT]
