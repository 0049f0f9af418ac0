"""What did the screen say at 10:40? A button on the log, at any past time, only to read."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nurse_assistant.application.draft import Draft
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.patient.past_view import PastView
from nurse_assistant.ui.patient.record_table import RecordTable
from nurse_assistant.ui.widgets.buttons import ActButton
from tests.support.day import NURSE, Day
from tests.ui.page_support import Page

K = Kind


def opened(qtbot: QtBot, day: Day | None = None) -> Page:
    page = Page(qtbot, day or Day().risen(), height=900)
    page.page.body.open_whole()
    page.tap("whole_record.which.past")
    return page


def asks(page: Page, time: str) -> None:
    page.type("past.time", time)
    page.tap("past.show")


def rows(page: Page, name: str) -> list[str]:
    table = page.find(name)
    assert isinstance(table, RecordTable)
    model = table.model()
    columns = range(model.columnCount())
    return [
        " | ".join(str(model.index(line, column).data()) for column in columns).replace("\u00a0", " ")
        for line in range(model.rowCount())
    ]


def test_a_time_is_typed_and_what_the_screen_said_then_is_shown(qtbot: QtBot) -> None:
    page = opened(qtbot)
    asks(page, "1105")
    assert page.text("past.title_then") == "PAST: as it was known at 11:05:00 on 22-Nov-2026"
    assert rows(page, "past.prompts")[0].startswith("11:12 | to 50 mL/h | in 7 min")
    assert "nothing can be recorded here" in page.text("past.note")


def test_enter_in_the_field_shows_it_too(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.type("past.time", "1105")
    QTest.keyClick(page.find("past.time.edit"), Qt.Key.Key_Return)
    assert "at 11:05:00" in page.text("past.title_then")


def test_it_goes_from_line_to_line(qtbot: QtBot) -> None:
    page = opened(qtbot)
    last = page.text("past.title_then")
    page.tap("past.after")
    assert page.text("past.trouble") == "This is the last line."
    page.tap("past.before")
    assert page.text("past.title_then") != last
    page.tap("past.after")
    assert page.text("past.title_then") == last


def test_a_time_to_come_one_before_the_first_line_and_none_are_said(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.tap("past.show")
    assert page.text("past.trouble") == "Type the time to look at: 10:40."
    asks(page, "0859")
    assert page.text("past.trouble").startswith("Nothing was written of this infusion before")


def test_the_record_of_then_has_the_lines_of_then(qtbot: QtBot) -> None:
    day = Day().risen()
    number = next(entry.number for entry in reversed(day.desk.log) if entry.kind is K.VITAL_SIGNS)
    day.later(5)
    day.desk.record(
        Draft(K.AMENDED, {"entry": number, "changes": {"pulse_per_min": Decimal(99)}}, reason="Typing slip"), NURSE
    )
    page = opened(qtbot, day)
    page.tap("past.which.record")
    assert any("pulse 99" in line for line in rows(page, "past.record"))
    page.tap("past.before")
    assert not any("pulse 99" in line for line in rows(page, "past.record"))
    assert not any("was" in line.split(" | ") for line in rows(page, "past.record"))


def test_it_records_nothing(qtbot: QtBot) -> None:
    page = opened(qtbot)
    before = page.kinds()
    view = page.page.findChild(PastView)
    assert view is not None
    for button in view.findChildren(ActButton):
        if button.isVisible():
            page.day.later(1)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.kinds() == before


def test_what_is_written_meanwhile_leaves_it_where_it_is(qtbot: QtBot) -> None:
    page = opened(qtbot)
    asks(page, "1105")
    page.day.later(1)
    page.day.record(K.NOTE, text="x")
    page.page.refresh()
    assert "at 11:05:00" in page.text("past.title_then")
