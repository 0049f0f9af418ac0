"""Open forms of late entries and corrections outlive Back, another patient and a restart; an empty one is forgotten."""

from decimal import Decimal

from pytestqt.qtbot import QtBot

from nurse_assistant.domain.vocabulary import Kind
from tests.support.day import NURSE, PROTOCOL, Day, case
from tests.ui.page_support import Page


def reopened(qtbot: QtBot, page: Page) -> Page:
    page.page.refresh()  # as every second
    page.page.close()
    return Page(qtbot, page.day)


def written(page: Page, name: str) -> str:
    return str(page.find(f"{name}.edit").property("text"))


def test_a_late_entry_stands_open_as_it_was_after_a_restart(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen())
    page.tap("footer.other")
    page.tap(f"late_entry.kind.{Kind.VITAL_SIGNS}")
    page.type("late_entry.form.at", "1030")
    page.type("late_entry.form.pressure", "12876")
    page.tap("late_entry.form.signs.looked.yes")
    page.tap("late_entry.form.signs.signs.tiles.chills")
    again = reopened(qtbot, page)
    assert again.sees("late_entry.record")
    assert (written(again, "late_entry.form.at"), written(again, "late_entry.form.pressure")) == ("1030", "128/76")
    again.tap("late_entry.record")
    again.tap("late_entry.reason.tiles.Forgotten")
    again.tap("late_entry.record")
    entry = again.last()
    assert (entry.kind, entry.amount("systolic_mmhg"), entry.words("signs")) == (
        Kind.VITAL_SIGNS, Decimal(128), ("chills",),
    )  # fmt: skip
    third = reopened(qtbot, again)
    assert not third.sees("late_entry.record")


def test_a_correction_stands_open_as_it_was_after_a_restart(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen())
    number = next(one.number for one in page.day.desk.log if one.kind is Kind.VITAL_SIGNS)
    page.page.body.open_line(number)
    page.type("correction.form.pressure", "13879")
    page.tap("correction.reason.tiles.Typing slip")
    again = reopened(qtbot, page)
    assert written(again, "correction.form.pressure") == "138/79"
    again.tap("correction.amend")
    assert again.last().kind is Kind.AMENDED
    assert again.last().data["changes"] == {"systolic_mmhg": Decimal(138), "diastolic_mmhg": Decimal(79)}
    assert not reopened(qtbot, again).sees("correction.amend")


def test_whose_line_it_is_is_asked_anew_after_a_restart(qtbot: QtBot) -> None:
    """The form comes back before anybody signed in: it knows no name yet, and a move is agreed to by name."""
    day = Day().risen()
    other = day.board.open_session(case("Oyelaran", "Sam", "9434765919"), PROTOCOL, "2", NURSE).opened.id
    page = Page(qtbot, day)
    page.page.body.open_line(next(one.number for one in day.desk.log if one.kind is Kind.VITAL_SIGNS))
    page.tap("correction.other_patient")
    page.tap(f"correction.patients.{other}")
    day.board.hide_names(hidden=True)
    again = reopened(qtbot, page)
    day.board.hide_names(hidden=False)
    again.page.refresh()
    assert again.sees("correction.amend")
    assert not again.sees("correction.sure")
    again.tap("correction.other_patient")
    assert not again.sees("correction.sure")
    again.tap(f"correction.patients.{other}")
    assert "OYELARAN, Sam" in again.text("correction.sure")


def test_what_is_typed_before_back_stands_there_again(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen())
    page.tap("footer.note")
    page.type("late_entry.form.text", "asked for")
    page.tap("late_entry.back")
    page.tap("footer.note")
    assert written(page, "late_entry.form.text") == "asked for"
    page.tap("late_entry.record")
    page.tap("footer.note")
    assert written(page, "late_entry.form.text") == ""


def test_a_form_left_without_a_word_is_forgotten(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen())
    page.tap("footer.note")
    page.tap("late_entry.back")
    assert not reopened(qtbot, page).sees("late_entry.record")


def test_the_old_pressure_and_signs_stand_beside_the_empty_form(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen())
    number = next(one.number for one in page.day.desk.log if one.kind is Kind.VITAL_SIGNS)
    page.page.body.open_line(number)
    assert page.text("correction.form.pressure.last") == "was 128/76"
    assert not page.sees("correction.form.systolic_mmhg")
    assert written(page, "correction.form.pressure") == ""
