"""Corrections: any field of any line, the time too; struck out; moved to the patient it belongs to."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from nurse_assistant.application.draft import Draft
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.patient.record_table import rows_of
from tests.support.day import NURSE, PROTOCOL, Day, case
from tests.ui.page_support import Page


def opened(qtbot: QtBot, kind: Kind = Kind.VITAL_SIGNS, day: Day | None = None) -> Page:
    page = Page(qtbot, day or Day().risen())
    newest = next(line.entry for line in page.day.view().lines if line.entry.kind is kind)
    page.page.body.open_line(newest.number)
    return page


def test_a_tap_on_the_line_opens_it(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen())
    table = page.find("record.table")
    assert isinstance(table, QTableView)
    place = table.visualRect(table.model().index(0, 2)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "Rate set · 50 mL/h" in page.text("correction.says")


def test_enter_on_the_line_opens_it(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen())
    table = page.find("record.table")
    assert isinstance(table, QTableView)
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert page.sees("correction")


def test_a_value_is_put_right_and_the_old_one_stays_legible(qtbot: QtBot) -> None:
    page = opened(qtbot)
    number = next(line.entry.number for line in page.day.view().lines if line.entry.kind is Kind.VITAL_SIGNS)
    page.type("correction.form.pulse_per_min", "97")
    page.tap("correction.reason.tiles.Typing slip")
    page.tap("correction.amend")
    line = next(one for one in page.day.view().lines if one.entry.number == number)
    assert line.entry.amount("pulse_per_min") == Decimal(97)
    assert line.written.amount("pulse_per_min") == Decimal(78)
    assert line.corrections[0].reason == "Typing slip"
    assert not page.sees("correction")


def test_the_time_of_a_line_is_put_right(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.type("correction.form.at", "1109")
    page.tap("correction.reason.tiles.Wrong time")
    page.tap("correction.amend")
    corrected = next(one for one in page.day.view().lines if one.corrections)
    assert corrected.entry.at.minute == 9


def test_a_reason_and_a_change_are_always_asked_for(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.tap("correction.amend")
    assert page.text("correction.missing").startswith("Fill in what changes.")
    page.tap("correction.strike")
    assert page.text("correction.missing") == "Pick a reason."
    assert Kind.STRUCK not in page.kinds()


def test_what_cannot_be_read_is_named(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.type("correction.form.pulse_per_min", "9,7")
    page.tap("correction.reason.tiles.Typing slip")
    page.tap("correction.amend")
    assert page.text("correction.missing").startswith("Pulse: Comma or point?")


def test_a_line_is_struck_out_and_shown_so(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.tap("correction.reason.tiles.Did not happen")
    page.tap("correction.strike")
    assert page.last().kind is Kind.STRUCK
    struck = next(one for one in page.day.view().lines if one.struck)
    page.page.body.open_line(struck.entry.number)
    assert page.text("correction.title") == "This line is struck out"
    assert not page.sees("correction.amend")
    assert "Did not happen" in page.text("correction.history")


def test_a_contradiction_names_the_line_and_back_leads_to_the_form(qtbot: QtBot) -> None:
    page = opened(qtbot, Kind.INFUSION_STARTED)
    page.tap("correction.reason.tiles.Did not happen")
    page.tap("correction.strike")
    assert page.text("question.what").startswith("This line would become impossible: 11:12 · Rate set · 50 mL/h")
    page.tap("question.back")
    assert page.sees("correction")


def test_a_line_moved_to_where_it_does_not_fit_says_why_and_not_that_it_contradicts_itself(qtbot: QtBot) -> None:
    day = Day().paused().at(11, 40)
    day.record(Kind.INFUSION_RESUMED, rate_ml_h=Decimal(50))
    page = opened(qtbot, Kind.INFUSION_RESUMED, day)
    page.type("correction.form.at", "1120")
    page.tap("correction.reason.tiles.Wrong time")
    page.tap("correction.amend")
    assert page.text("question.what") == "Infusion resumed does not fit at 11:20: the infusion was running."


def test_a_line_is_moved_to_its_patient_after_being_asked(qtbot: QtBot) -> None:
    day = Day().risen()
    other = day.board.open_session(case("Oyelaran", "Sam", "9434765919"), PROTOCOL, "2", NURSE)
    page = opened(qtbot, day=day)
    moved = next(line.entry for line in day.view().lines if line.entry.kind is Kind.VITAL_SIGNS)
    page.tap("correction.other_patient")
    page.tap("correction.move")
    assert page.text("correction.missing") == "Whose line is it?"
    page.tap(f"correction.patients.{other.opened.id}")
    assert "chair 2, OYELARAN, Sam" in page.text("correction.sure")
    page.day.later(1)
    before = len(other.log)
    page.tap("correction.move")
    there = other.log[-1]
    assert len(other.log) == before + 1
    assert (there.kind, there.at, dict(there.data)) == (moved.kind, moved.at, dict(moved.data))
    assert there.happened_so
    assert there.reason == "Belonged to another patient"
    assert page.last().kind is Kind.STRUCK


def test_what_is_not_possible_there_stays_here(qtbot: QtBot) -> None:
    day = Day().risen()
    other = day.board.open_session(case("Oyelaran", "Sam", "9434765919"), PROTOCOL, "2", NURSE)
    page = opened(qtbot, Kind.RATE_CHANGED, day)
    page.tap("correction.other_patient")
    page.tap(f"correction.patients.{other.opened.id}")
    page.tap("correction.move")
    assert "Rate set does not fit" in page.text("question.what")
    assert Kind.STRUCK not in page.kinds()


def test_without_another_patient_it_says_what_to_do(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.tap("correction.other_patient")
    assert "Strike the line out instead" in page.text("correction.missing")


def test_the_whole_record_shows_what_was_caught(qtbot: QtBot) -> None:
    day = Day().risen()
    page = Page(qtbot, day)
    page.type("rate_panel.rate", "0")
    page.tap("rate_panel.act")
    page.tap("question.back")
    page.tap("record.whole")
    assert page.sees("whole_record.lines")
    page.tap("whole_record.which.caught")
    table = page.find("whole_record.caught")
    assert isinstance(table, QTableView)
    said = table.model().index(0, 2).data()
    assert "refused: A value that cannot be meant" in said
    assert table.model().index(0, 3).data() == NURSE


def test_corrected_and_struck_lines_are_struck_through_in_the_record(qtbot: QtBot) -> None:
    day = Day().risen()
    page = opened(qtbot, day=day)
    page.type("correction.form.pulse_per_min", "97")
    page.tap("correction.reason.tiles.Typing slip")
    page.tap("correction.amend")
    page.page.body.open_whole()
    table = page.find("whole_record.lines")
    assert isinstance(table, QTableView)
    rows = [
        (table.model().index(row, 2).data(), table.model().index(row, 2).data(Qt.ItemDataRole.FontRole).strikeOut())
        for row in range(4)
    ]
    assert ("pulse\u00a097" in rows[1][0], rows[1][1]) == (True, False)
    assert ("pulse\u00a078" in rows[2][0], rows[2][1]) == (True, True)
    assert rows[3][0] == "reason: Typing slip"


def test_every_value_it_once_had_stays_legible_with_who_and_when(qtbot: QtBot) -> None:
    day = Day().risen()
    number = next(line.entry.number for line in day.view().lines if line.entry.kind is Kind.VITAL_SIGNS)
    for pulse, by in ((87, NURSE), (97, "A. Lowe")):
        changes = {"pulse_per_min": Decimal(pulse)}
        day.desk.record(Draft(Kind.AMENDED, {"entry": number, "changes": changes}, reason="Read wrongly"), by)
    line = next(one for one in day.view().lines if one.entry.number == number)
    rows = rows_of(line, day.view().now, day.view().zone)
    said = [(row.cells[1], _telling(row.cells[2]), row.cells[3], row.struck) for row in rows]
    assert said == [
        ("Vital signs", "pulse 97", NURSE, False),
        ("was", "pulse 78", NURSE, True),
        ("Corrected", "reason: Read wrongly", NURSE, False),
        ("was", "pulse 87", NURSE, True),
        ("Corrected", "reason: Read wrongly", "A. Lowe", False),
    ]
    page = Page(qtbot, day)
    page.page.body.open_line(number)
    history = page.text("correction.history")
    assert "pulse 78" in history
    assert "pulse 87" in history


def _telling(words: str) -> str:
    parts = words.replace("\u00a0", " ").split(" · ")
    return next(part for part in parts if "pulse" in part or "reason" in part)
