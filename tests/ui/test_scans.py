"""What scans do in the whole window: at the chair, at the bag, blind, on the board, before a question."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from nurse_assistant.application.ports import StoreError, Unit, WorkstationKind
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind, Phase
from tests.fakes.memory_store import MemoryStore
from tests.support.day import MORNING, NURSE, PROTOCOL, SECOND, UNIT, Day, case
from tests.support.ward import ward
from tests.support.whole_window import WholeWindow
from tests.ui.scanning import Wedge

ROOT = Path(__file__).resolve().parents[2]
GTIN = "09506000134352"
BAG = f"]d201{GTIN}17261123107KD2291\x1d21S-9"
MARTIN, HADDAD = "4857773456", "9434765919"
WITH_BADGES = replace(UNIT, badges=(("B-0042", SECOND), ("B-0007", NURSE)))


class Scanning(WholeWindow):
    def __init__(self, qtbot: QtBot, day: Day, unit: Unit = WITH_BADGES) -> None:
        day.store.set_unit(unit)
        super().__init__(qtbot, day.store, day.clock.now())
        with qtbot.waitActive(self.window):
            self.window.activateWindow()
        self.wedge = Wedge(self.window)

    def comes_on(self) -> "Scanning":
        self.reads("B-0007")
        return self

    def reads(self, code: str, end: str = "\r") -> str:
        """What the notice says then; nothing if there is none."""
        self.wedge.scan(code, end)
        self.settle()
        return self.window.scans.notice.words().replace("\N{NO-BREAK SPACE}", " ")

    def is_loud(self) -> bool:
        return self.window.scans.notice.is_loud()

    def typed(self, name: str) -> str:
        return self.shown(QLineEdit, f"{name}.edit").text()

    def is_chosen(self, name: str) -> bool:
        return self.shown(QPushButton, name).isChecked()

    def last(self, kind: Kind) -> Entry:
        return [entry for entry in self.desk.log if entry.kind is kind][-1]


def at_the_bag(qtbot: QtBot) -> Scanning:
    """09:58, the form of the first check is open."""
    nurse = Scanning(qtbot, Day().arrived().premedicated().at(9, 58)).comes_on()
    nurse.tap("board.1")
    nurse.tap("step.start")
    return nurse


# --- badges


def test_a_badge_says_who_is_writing_from_the_first_page_on(qtbot: QtBot) -> None:
    nurse = Scanning(qtbot, Day())
    assert nurse.reads("b-0042") == ""
    assert nurse.words("header.who").startswith("M. Ruiz")
    assert nurse.is_shown("board")


def test_a_badge_changes_the_writer_and_nothing_that_is_typed(qtbot: QtBot) -> None:
    nurse = Scanning(qtbot, Day()).comes_on()
    nurse.tap("board.1")
    nurse.enter("arrive.kg", "71.5")
    nurse.reads("B-0042")
    assert nurse.typed("arrive.kg") == "71.5"
    nurse.tap("arrive.weight.act")
    assert nurse.last(Kind.WEIGHT_MEASURED).by == SECOND


# --- wristbands


def test_a_wristband_on_the_board_opens_its_patient(qtbot: QtBot) -> None:
    nurse = Scanning(qtbot, ward()).comes_on()
    assert nurse.reads(HADDAD) == ""
    assert nurse.words("banner.name").startswith("HADDAD")


def test_before_anybody_writes_the_wristband_waits_for_the_name(qtbot: QtBot) -> None:
    nurse = Scanning(qtbot, ward())
    nurse.reads(HADDAD)
    assert nurse.is_shown("who")
    nurse.reads("B-0007")
    assert nurse.words("banner.name").startswith("HADDAD")


def test_her_own_wristband_ticks_the_number_and_asks_for_one_more(qtbot: QtBot) -> None:
    nurse = Scanning(qtbot, Day()).comes_on()
    nurse.tap("board.1")
    assert nurse.reads(MARTIN) == "The wristband's number is this patient's. Tap one more that agrees."
    nurse.tap("arrive.identifiers.name")
    nurse.tap("arrive.identity.act")
    entry = nurse.last(Kind.IDENTITY_CONFIRMED)
    assert set(entry.words("identifiers") or ()) == {"name", "identifier"}
    assert entry.text("method") == "scanned"


def test_another_patients_wristband_is_said_loudly_and_stands_in_the_log(qtbot: QtBot) -> None:
    day = ward()
    nurse = Scanning(qtbot, day).comes_on()
    nurse.tap("board.1")
    martin = next(desk for desk in nurse.board.desks if desk.view().chair == "1")
    entries = martin.log
    said = nurse.reads(HADDAD)
    assert said == "NOT THIS PATIENT. The code is HADDAD, Nour (chair 4)'s; on the screen is MARTIN, Elena (chair 1)."
    assert nurse.is_loud()
    event = day.store.events()[-1]
    assert (event.kind, event.by) == (WorkstationKind.OTHER_PATIENT_SCANNED, NURSE)
    assert event.session == martin.opened.id
    assert "HADDAD" not in str(event)
    assert martin.log == entries
    nurse.tap("scan.act")
    assert nurse.words("banner.name").startswith("HADDAD")
    assert not nurse.is_shown("scan")


def test_the_notice_leaves_the_banner_free_and_moves_nothing(qtbot: QtBot) -> None:
    nurse = Scanning(qtbot, ward()).comes_on()
    nurse.tap("board.1")
    stack = nurse.window.patient.body.mapToGlobal(nurse.window.patient.body.rect().topLeft())
    nurse.reads(HADDAD)
    banner, notice = nurse.window.patient.banner, nurse.window.scans.notice
    assert nurse.window.patient.body.mapToGlobal(nurse.window.patient.body.rect().topLeft()) == stack
    assert notice.mapToGlobal(notice.rect().topLeft()).y() >= banner.mapToGlobal(banner.rect().bottomLeft()).y()
    assert nurse.shown(QPushButton, "reaction").isVisible()


def test_a_calm_sentence_goes_by_itself_and_a_loud_one_stays(qtbot: QtBot) -> None:
    nurse = Scanning(qtbot, ward()).comes_on()
    nurse.tap("board.1")
    assert "as on the screen" in nurse.reads(MARTIN)
    nurse.at(11, 30)
    assert not nurse.is_shown("scan")
    nurse.reads(HADDAD)
    nurse.at(11, 40)
    assert nurse.is_loud()
    nurse.tap("scan.close")
    assert not nurse.is_shown("scan")


def test_a_caught_wristband_that_cannot_be_written_is_said(qtbot: QtBot) -> None:
    day = ward()
    nurse = Scanning(qtbot, day).comes_on()
    nurse.tap("board.1")
    assert isinstance(day.store, MemoryStore)
    day.store.fault = StoreError("The disk is full.")
    assert "NOT THIS PATIENT" in nurse.reads(HADDAD)
    assert "The disk is full" in nurse.window.trouble.text()


# --- the bag


def test_the_code_on_the_bag_fills_lot_and_day_and_leaves_the_time_to_be_read(qtbot: QtBot) -> None:
    nurse = at_the_bag(qtbot)
    said = nurse.reads(BAG)
    assert "lot 7KD2291" in said
    assert "use before 23-Nov-2026, no time in the code" in said
    assert nurse.typed("bag_check.lot") == "7KD2291"
    assert nurse.is_chosen("bag_check.expires.on.2026-11-23")
    assert nurse.typed("bag_check.expires") == ""
    assert not nurse.is_chosen("bag_check.medicine.tiles.isatuximab"), (
        "no list of product codes: nothing is known of it"
    )


def test_two_scans_and_the_rest_typed_make_the_whole_check(qtbot: QtBot) -> None:
    nurse = at_the_bag(qtbot)
    nurse.reads(MARTIN)
    nurse.reads(BAG)
    for name, text in (("dose", "720"), ("volume", "250"), ("expires", "1800")):
        nurse.enter(f"bag_check.{name}", text)
    for name in ("medicine.tiles.isatuximab", "route.tiles.IV", "looks.clear", "act"):
        nurse.tap(f"bag_check.{name}")
    entry = nurse.last(Kind.BAG_CHECKED)
    assert entry.text("label_identifier") == MARTIN
    assert entry.text("lot") == "7KD2291"
    assert entry.time("expires_at") == MORNING.replace(day=23, hour=18)
    notes = [one.text("text") for one in nurse.desk.log if one.kind is Kind.NOTE]
    assert notes[-1] == f"Bag code scanned: GTIN {GTIN} serial S-9"
    assert nurse.is_shown("second.who")
    assert nurse.is_shown("steps"), "asked who reads, and every step leads away still"


def test_what_is_typed_is_never_overwritten_by_a_scan(qtbot: QtBot) -> None:
    nurse = at_the_bag(qtbot)
    nurse.enter("bag_check.lot", "7KD2292")
    nurse.tap("bag_check.expires.on.2026-11-22")
    said = nurse.reads(BAG)
    assert "the code says 7KD2291, typed is 7KD2292. Which is right?" in said
    assert "22-Nov-2026 is answered: which is right?" in said
    assert nurse.typed("bag_check.lot") == "7KD2292"
    assert nurse.is_chosen("bag_check.expires.on.2026-11-22")


def test_a_day_further_on_is_typed_into_its_field_and_a_past_one_is_said(qtbot: QtBot) -> None:
    nurse = at_the_bag(qtbot)
    assert "THAT DAY IS PAST" in nurse.reads(f"01{GTIN}17261114")
    assert nurse.is_loud()
    assert nurse.typed("bag_check.expires.day") == "14-Nov-2026"
    assert nurse.is_chosen("bag_check.expires.on.another")


def test_a_time_in_the_code_is_taken_too(qtbot: QtBot) -> None:
    nurse = at_the_bag(qtbot)
    assert "use before 22-Nov-2026 18:00" in nurse.reads("]d27003261122180010A1")
    assert nurse.typed("bag_check.expires") == "18:00"


def test_the_label_of_another_patient_is_filled_so_that_the_guide_catches_it(qtbot: QtBot) -> None:
    nurse = at_the_bag(qtbot)
    nurse.board.open_session(case("Haddad", "Nour", HADDAD), PROTOCOL, "4", NURSE)
    assert "THE LABEL IS NOT MARTIN, Elena's" in nurse.reads(HADDAD)
    assert nurse.is_loud()
    assert nurse.typed("bag_check.identifier") == HADDAD


def test_a_bag_scanned_at_another_part_opens_the_bag_check(qtbot: QtBot) -> None:
    nurse = at_the_bag(qtbot)
    nurse.tap("start.tab.line")
    nurse.reads(BAG)
    assert nurse.typed("bag_check.lot") == "7KD2291"


def test_a_code_that_cannot_be_read_leads_to_typing_with_a_reason(qtbot: QtBot) -> None:
    nurse = at_the_bag(qtbot)
    assert "check digit" in nurse.reads("]d20109506000134353")
    nurse.tap("bag_check.not_scanned.Code damaged")
    nurse.reads(MARTIN)
    for name, text in (("dose", "720"), ("volume", "250"), ("lot", "7KD2291"), ("expires", "1800")):
        nurse.enter(f"bag_check.{name}", text)
    for name in ("medicine.tiles.isatuximab", "route.tiles.IV", "expires.on.2026-11-22", "looks.clear", "act"):
        nurse.tap(f"bag_check.{name}")
    assert nurse.last(Kind.NOTE).text("text") == "Bag label typed, not scanned: code damaged"
    assert nurse.last(Kind.BAG_CHECKED).reason is None, "the reason of a note is no leave to differ"


def test_where_nothing_scans_the_reasons_are_one_tap_away(qtbot: QtBot) -> None:
    nurse = Scanning(qtbot, Day()).comes_on()
    nurse.tap("board.1")
    nurse.tap("arrive.not_scanned.open")
    nurse.tap("arrive.not_scanned.No wristband")
    for name in ("identifiers.name", "identifiers.born", "method.asked", "identity.act"):
        nurse.tap(f"arrive.{name}")
    assert nurse.last(Kind.NOTE).text("text") == "Wristband typed, not scanned: no wristband"


# --- the second check


def test_a_badge_begins_the_second_check_and_its_codes_stay_blind(qtbot: QtBot) -> None:
    nurse = Scanning(qtbot, Day().arrived().premedicated().bag_checked()).comes_on()
    nurse.tap("board.1")
    nurse.tap("step.start")
    assert "T. Okafor did the first check" in nurse.reads("B-0007")
    assert nurse.is_loud()
    assert nurse.reads("B-0042") == "M. Ruiz reads now. The first check is hidden."
    assert nurse.words("header.who").startswith(NURSE), "who writes is another question"
    assert nurse.window.patient.body.is_blind
    assert "holds nothing that is asked here" in nurse.reads(f"01{GTIN}1726112310OTHER")
    assert "7KD2291" not in " ".join(one.text() for one in nurse.window.findChildren(QLabel) if one.isVisible())
    nurse.reads(MARTIN)
    assert nurse.typed("second.identifier") == MARTIN
    assert "M. Ruiz is reading. Compare, or leave" in nurse.reads("B-0007")
    assert nurse.words("header.who").startswith(NURSE)


# --- other places


def test_a_new_patients_wristband_on_the_board_fills_the_form(qtbot: QtBot) -> None:
    nurse = Scanning(qtbot, Day()).comes_on()
    assert "Nobody on the board has this number" in nurse.reads("MRN-00815")
    nurse.tap("scan.act")
    assert nurse.typed("new.identifier") == "MRN-00815"
    assert "typed is MRN-00815" in nurse.reads("MRN-00999")
    assert nurse.reads(MARTIN) == "MARTIN, Elena is on the board already, chair 1."
    nurse.tap("scan.act")
    assert nurse.words("banner.name").startswith("MARTIN")


def test_a_scan_answers_no_question(qtbot: QtBot) -> None:
    """A rise is asked about; a wristband and a bag pass by, and a badge says who looked only where that is asked."""
    day = Day().started()
    nurse = Scanning(qtbot, day.at(10, 20)).comes_on()
    nurse.tap("board.1")
    log = nurse.desk.log
    nurse.window.patient.footer.other_asked.emit()
    for code in (MARTIN, BAG, "something else entirely", "5901234123457"):
        assert nurse.reads(code)
    assert nurse.desk.log == log
    assert nurse.desk.view().state.phase is Phase.INFUSING


def test_the_badge_of_the_second_person_answers_who_looked_too(qtbot: QtBot) -> None:
    day = Day().arrived().premedicated().at(10, 0)
    day.vital_signs()
    nurse = Scanning(qtbot, day).comes_on()
    nurse.tap("board.1")
    nurse.tap("step.start")
    nurse.tap("start.tab.start")
    nurse.tap("start.act")
    assert nurse.is_shown("question.second")
    assert "T. Okafor wrote this" in nurse.reads("B-0007")
    assert nurse.reads("B-0042") == "M. Ruiz looked too."
    assert nurse.is_chosen(f"question.second.tiles.{SECOND}")
    assert nurse.words("header.who").startswith(NURSE)


def test_a_burst_on_the_page_that_asks_for_the_chair_presses_no_chair(qtbot: QtBot) -> None:
    nurse = Scanning(qtbot, ward()).comes_on()
    nurse.tap("board.reaction")
    logs = [desk.log for desk in nurse.board.desks]
    nurse.reads("113344")
    assert [desk.log for desk in nurse.board.desks] == logs
    for letter in "113344":
        nurse.wedge.key(letter, after=4, dwell=1)
    nurse.window.scans.let_go()
    assert [desk.log for desk in nurse.board.desks] == logs
    assert "without Enter" in nurse.window.scans.notice.words()


def test_a_scan_takes_no_focus_and_no_letter_from_what_is_being_typed(qtbot: QtBot) -> None:
    nurse = Scanning(qtbot, Day()).comes_on()
    nurse.tap("board.1")
    nurse.enter("arrive.kg", "71")
    focus = QApplication.focusWidget()
    nurse.reads(HADDAD, "\t")
    assert nurse.typed("arrive.kg") == "71"
    assert QApplication.focusWidget() is focus
    nurse.wedge.type(".5")
    assert nurse.typed("arrive.kg") == "71.5"
    nurse.tap("arrive.weight.act")
    assert nurse.last(Kind.WEIGHT_MEASURED).amount("kg") == Decimal("71.5")
