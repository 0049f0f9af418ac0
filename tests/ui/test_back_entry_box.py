"""After a power cut: the rows of the downtime sheet typed, recorded as late entries, asked about row by row."""

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from nurse_assistant.application.ports import StoreError
from nurse_assistant.domain.downtime import downtime_rows
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.patient.back_entry_rows import PlainRow, PlanRow, SheetRow
from nurse_assistant.ui.widgets.buttons import ChoiceTile
from nurse_assistant.ui.widgets.dates import TimeField
from nurse_assistant.ui.wording.downtime_words import POWER_CUT, row_title
from tests.support.day import Day
from tests.ui.page_support import Page
from tests.ui.rules import fit


def opened(qtbot: QtBot, day: Day | None = None) -> Page:
    """14:50, and the computer is back; the last line is of 11:12."""
    page = Page(qtbot, (day or Day().risen()).at(14, 50))
    page.tap("footer.other")
    page.tap("late_entry.sheet")
    return page


def type_check(page: Page, row: int) -> None:
    for field, text in (("pressure", "12876"), ("pulse", "78"), ("resp", "16"), ("spo2", "97"), ("temp", "368")):
        page.type(f"back_entry.{row}.check.{field}", text)
    page.tap(f"back_entry.{row}.check.looked.none")


def retype(page: Page, row: int, time: str) -> None:
    field = page.find(f"back_entry.{row}.time")
    assert isinstance(field, TimeField)
    field.clear_text()
    page.type(f"back_entry.{row}.time", time)


def clocks(page: Page, after: int) -> list[tuple[Kind, str]]:
    return [(one.kind, f"{one.at:%H:%M}") for one in page.day.desk.log[after:]]


def place_of(page: Page, title: str) -> int:
    return [row.title for row in page.page.findChildren(PlanRow)].index(title)


def test_the_rows_are_those_of_the_sheet_in_its_order(qtbot: QtBot) -> None:
    page = opened(qtbot)
    view = page.day.view()
    wanted = [row_title(row) for row in downtime_rows(view.session, view.log)]
    shown = [row.title for row in page.page.findChildren(PlanRow)]
    assert shown == wanted
    below = [row.title for row in page.page.findChildren(PlainRow)]
    assert below[:5] == ["Other:", "Other:", "Other:", "REACTION", "Pump stopped"]
    assert below[-1] == "Restarted at, rate"


def test_a_row_becomes_a_check_and_a_rise_written_late(qtbot: QtBot) -> None:
    page = opened(qtbot)
    before = len(page.day.desk.log)
    page.type("back_entry.0.time", "1142")
    type_check(page, 0)
    page.tap("back_entry.record")
    assert clocks(page, before) == [(Kind.VITAL_SIGNS, "11:42"), (Kind.RATE_CHANGED, "11:42")]
    check, rise = page.day.desk.log[before:]
    assert check.reason == rise.reason == POWER_CUT
    assert (check.amount("temp_c"), check.words("signs")) == (Decimal("36.8"), ())
    assert rise.amount("rate_ml_h") == Decimal(75)
    assert f"{rise.recorded_at:%H:%M}" == "14:50"
    assert page.text("back_entry.said") == "2 lines recorded."
    assert page.text("back_entry.0.state") == f"Vital signs: line {before + 1}. Rate set: line {before + 2}."


def test_the_whole_sheet_is_recorded_in_the_order_of_its_times(qtbot: QtBot) -> None:
    page = opened(qtbot)
    before = len(page.day.desk.log)
    for row, time in ((1, "1212"), (0, "1142")):
        page.type(f"back_entry.{row}.time", time)
        type_check(page, row)
    page.tap("back_entry.record")
    assert [clock for _, clock in clocks(page, before)] == ["11:42", "11:42", "12:12", "12:12"]


def test_what_is_asked_about_stays_in_its_row_with_its_sentence(qtbot: QtBot) -> None:
    """An early rise without a check asks; nothing of it is recorded, and the rows after it wait."""
    page = opened(qtbot)
    before = len(page.day.desk.log)
    page.type("back_entry.0.time", "1125")
    page.type("back_entry.5.time", "1340")
    page.tap("back_entry.record")
    assert len(page.day.desk.log) == before
    said = page.text("back_entry.0.state")
    assert said.startswith("Rate set: asked for a reason.")
    assert "17 min early" in said
    assert "first the row" in page.text("back_entry.5.state")
    assert page.text("back_entry.0.time") == "1125", "what was typed stays"


def test_the_question_is_answered_from_its_row_and_the_rest_goes_on(qtbot: QtBot) -> None:
    page = opened(qtbot)
    before = len(page.day.desk.log)
    page.type("back_entry.0.time", "1125")
    page.type("back_entry.1.time", "1155")
    type_check(page, 1)
    page.tap("back_entry.record")
    page.tap("back_entry.0.answer")
    assert page.sees("question")
    page.tap("question.reason.tiles.Clock misread")
    page.tap("question.happened")
    assert page.sees("back_entry"), "back at the sheet, with the rest of it"
    rise, note = page.day.desk.log[before:]
    assert (rise.kind, rise.reason, rise.happened_so) == (Kind.RATE_CHANGED, "Clock misread", True)
    assert note.text("text") == f"Rate set written late: {POWER_CUT}"
    assert f"line {rise.number}" in page.text("back_entry.0.state")
    page.tap("back_entry.record")
    assert (Kind.RATE_CHANGED, "11:55") in clocks(page, before)


def test_a_refusal_is_said_in_the_row(qtbot: QtBot) -> None:
    """A second restart while it runs contradicts the record."""
    page = opened(qtbot)
    before = len(page.day.desk.log)
    row = len(page.page.findChildren(PlanRow)) + 7
    page.type(f"back_entry.{row}.time", "1130")
    page.type(f"back_entry.{row}.rate_ml_h", "25")
    page.tap("back_entry.record")
    assert len(page.day.desk.log) == before
    assert page.text(f"back_entry.{row}.state").startswith("Infusion resumed: refused.")


def test_a_reaction_of_the_sheet_is_written_with_its_times(qtbot: QtBot) -> None:
    page = opened(qtbot)
    before, first = len(page.day.desk.log), len(page.page.findChildren(PlanRow)) + 3
    for place, time in ((0, "1130"), (1, "1131"), (2, "1135")):
        page.type(f"back_entry.{first + place}.time", time)
    page.type(f"back_entry.{first + 2}.grade", "2")
    page.tap("back_entry.record")
    assert clocks(page, before) == [
        (Kind.REACTION_REPORTED, "11:30"), (Kind.PUMP_STOPPED, "11:31"), (Kind.REACTION_GRADED, "11:35"),
    ]  # fmt: skip


def test_a_row_without_time_or_that_cannot_be_read_records_nothing(qtbot: QtBot) -> None:
    page = opened(qtbot)
    before = len(page.day.desk.log)
    type_check(page, 0)
    page.type("back_entry.5.time", "1340")
    page.tap("back_entry.record")
    assert page.text("back_entry.0.state") == "When? Type the time of the sheet."
    assert len(page.day.desk.log) == before
    page.type("back_entry.0.time", "2575")
    page.tap("back_entry.record")
    assert len(page.day.desk.log) == before
    assert page.text("back_entry.said") == "Look at the rows with a sentence."


def test_what_is_older_than_the_sheet_is_refused_in_its_row(qtbot: QtBot) -> None:
    """The sheet begins after the line of 11:12; the guide itself asks nothing about an early flush."""
    page = opened(qtbot)
    before, flush = len(page.day.desk.log), place_of(page, "Flush through")
    for early in ("0900", "1111"):
        retype(page, flush, early)
        page.tap("back_entry.record")
        said = f"{early[:2]}:{early[2:]} is before this sheet: it begins after the line of 11:12."
        assert page.text(f"back_entry.{flush}.state").startswith(said)
        assert len(page.day.desk.log) == before
    assert page.text("back_entry.said") == "Look at the rows with a sentence."
    retype(page, flush, "1112")
    page.tap("back_entry.record")
    assert clocks(page, before) == [(Kind.FLUSH_ENDED, "11:12")]


def test_a_sheet_half_recorded_begins_where_it_began(qtbot: QtBot) -> None:
    """What of it is in the record by now does not refuse its earlier rows."""
    page = opened(qtbot)
    before, flush = len(page.day.desk.log), place_of(page, "Flush through")
    page.type("back_entry.0.time", "1142")
    type_check(page, 0)
    page.tap("back_entry.record")
    page.type(f"back_entry.{flush}.time", "1130")
    page.tap("back_entry.record")
    assert (Kind.FLUSH_ENDED, "11:30") in clocks(page, before)


def test_an_empty_sheet_says_so(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.tap("back_entry.record")
    assert page.text("back_entry.said") == "Nothing is typed yet."


def test_what_was_typed_outlives_a_restart_with_its_rows(qtbot: QtBot) -> None:
    """Part of the sheet is in the record by then; the rows are still those of the paper."""
    page = opened(qtbot)
    page.type("back_entry.0.time", "1142")
    type_check(page, 0)
    page.tap("back_entry.record")
    titles = [row.title for row in page.page.findChildren(PlanRow)]
    page.type("back_entry.1.time", "1213")
    page.type("back_entry.1.check.pulse", "81")
    page.page.refresh()
    again = Page(qtbot, page.day)
    assert again.sees("back_entry")
    assert [row.title for row in again.page.findChildren(PlanRow)] == titles
    assert again.text("back_entry.1.time") in ("1213", "12:13")
    assert again.text("back_entry.1.check.pulse") == "81"


def test_left_and_opened_again_it_is_as_it_was_and_empty_it_is_made_anew(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.type("back_entry.0.time", "1142")
    page.tap("back_entry.back")
    page.tap("footer.other")
    page.tap("late_entry.sheet")
    assert page.text("back_entry.0.time") == "1142"
    type_check(page, 0)
    page.tap("back_entry.record")
    page.tap("back_entry.back")
    page.tap("footer.other")
    page.tap("late_entry.sheet")
    assert page.page.findChildren(PlanRow)[0].title == row_title(
        downtime_rows(page.day.view().session, page.day.view().log)[0]
    )


def test_a_full_disk_is_said_and_the_row_stays_typed(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.type("back_entry.0.time", "1142")
    type_check(page, 0)
    page.day.store.fault = StoreError("The disk is full.")  # type: ignore[attr-defined]
    page.tap("back_entry.record")
    page.day.store.fault = None  # type: ignore[attr-defined]
    assert page.not_saved == ["The disk is full."]
    assert page.text("back_entry.0.time") == "1142"
    assert "could not be written" in page.text("back_entry.0.state")


@pytest.mark.parametrize("kind", [PlanRow, PlainRow])
def test_the_question_of_the_day_stands_whole_below_its_row_and_once(kind: type[SheetRow], qtbot: QtBot) -> None:
    """16:00 is not yet: was it yesterday? The column of the times is too narrow for the answer."""
    page = opened(qtbot)
    for row in page.page.findChildren(kind)[-2:]:
        page.type(row.at.objectName(), "1600")
    page.tap("back_entry.record")
    for row in page.page.findChildren(kind)[-2:]:
        tile = next(one for one in row.findChildren(ChoiceTile) if ".time.which." in one.objectName())
        assert fit.cut_off(tile) == []
        assert tile.width() >= tile.sizeHint().width()
        said = [one.text() for one in row.findChildren(QLabel) if one.isVisible() and "later than now" in one.text()]
        assert said == ["Done at: 16:00 is later than now. Was it yesterday?"]
        page.tap(tile.objectName())
    QApplication.processEvents()
    assert fit.cut_off(page.find("back_entry")) == []
    assert fit.overlapping(page.find("back_entry")) == []


def test_the_answered_day_stands_whole_in_a_row_below_the_plan(qtbot: QtBot) -> None:
    page = opened(qtbot)
    row = page.page.findChildren(PlainRow)[0]
    page.type(row.at.objectName(), "1600")
    tile = next(one for one in row.findChildren(ChoiceTile) if ".time.which." in one.objectName())
    page.tap(tile.objectName())
    QApplication.processEvents()
    (day,) = [one for one in row.at.findChildren(QLabel) if one.isVisible() and one.text() == "21-Nov-2026"]
    assert fit.cut_off(row) == []
    assert day.width() >= day.sizeHint().width()
    assert row.at.width() >= row.at.minimumSizeHint().width()
