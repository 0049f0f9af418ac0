"""What stands around the patient: header, rail, board, trouble line."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from nurse_assistant.application.ports import Unit
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.frame.board_page import BoardPage, columns_for
from nurse_assistant.ui.frame.header import Header
from nurse_assistant.ui.frame.rail import Rail
from nurse_assistant.ui.frame.trouble_banner import TroubleBanner
from nurse_assistant.ui.widgets.guard import Guard
from tests.support.day import NURSE, PROTOCOL, UNIT, Day, case
from tests.support.find import find, tap
from tests.ui.conftest import Show

TAP = Qt.MouseButton.LeftButton


def with_neighbour(day: Day, chair: str = "3") -> str:
    """A second patient, in another chair; her session."""
    return day.board.open_session(case("Baker", "Ruth", "9000000009"), PROTOCOL, chair, NURSE).opened.id


def test_the_rail_stands_in_the_rooms_order_and_says_which_chair_was_tapped(qtbot: QtBot, show: Show) -> None:
    day, rail = Day(), Rail()
    session = with_neighbour(day)
    show(rail, height=760)
    rail.show_board(day.board.view(), "")
    rows = [button.objectName() for button in rail.findChildren(QPushButton) if button.objectName().startswith("rail.")]
    assert [name for name in rows if name[5:].isdigit()] == [f"rail.{n}" for n in range(1, 9)]
    with qtbot.waitSignal(rail.chair_chosen) as tapped:
        tap(rail, "rail.3")
    assert tapped.args == ["3", session]
    with qtbot.waitSignal(rail.chair_chosen) as tapped:
        tap(rail, "rail.5")
    assert tapped.args == ["5", ""]


def test_the_rail_keeps_its_rows_while_only_time_passes(show: Show) -> None:
    day, rail = Day().started(), Rail()
    show(rail)
    rail.show_board(day.board.view(), "")
    row = find(rail, QPushButton, "rail.1")
    rail.show_board(day.at(10, 40).board.view(), "")
    assert find(rail, QPushButton, "rail.1") is row
    assert row.property("tone") == "medium"
    assert "medium alarm" in row.accessibleName()


def test_with_thirty_chairs_an_alarm_is_never_out_of_sight(show: Show) -> None:
    day, rail = Day(), Rail()
    day.board.set_unit(Unit("Big", tuple(str(n) for n in range(1, 31)), UNIT.staff, UNIT.timezone, UNIT.jurisdiction))
    for number in range(2, 30):
        day.board.open_session(case("Other", str(number), str(number)), PROTOCOL, str(number), NURSE)
    session = day.board.open_session(case("Last", "L", "999"), PROTOCOL, "30", NURSE).opened.id
    day.desk = day.board.desk(session)
    day.record(Kind.REACTION_REPORTED)
    day.later(6)
    show(rail, height=760)
    rail.show_board(day.board.view(), "")
    assert find(rail, QPushButton, "rail.30") is not None
    assert find(rail, QLabel, "rail.more").text() == "18 more chairs stand on the board"


def test_the_header_shows_the_most_urgent_alarm_and_leads_to_it(qtbot: QtBot, show: Show) -> None:
    day, header = Day().started(), Header()
    show(header, width=1300)
    header.show_board(day.board.view(), "Saved 10:12", NURSE)
    alarm = find(header, QPushButton, "header.alarm")
    assert alarm.isHidden()
    header.show_board(day.at(10, 40).board.view(), "Saved 10:12", NURSE)
    assert alarm.accessibleName() == "MEDIUM: Chair 1 · Vital signs 13 min late"
    QApplication.processEvents()  # it was hidden: let it be laid out before it is tapped
    with qtbot.waitSignal(header.alarm_chosen) as chosen:
        QTest.mouseClick(alarm, TAP)
    assert chosen.args == [day.desk.opened.id]


def test_a_low_alarm_does_not_shout_in_the_header(show: Show) -> None:
    day, header = Day().started().at(10, 30), Header()
    show(header)
    header.show_board(day.board.view(), "", NURSE)
    assert find(header, QPushButton, "header.alarm").isHidden()


def test_the_header_shows_date_and_time_of_the_unit(show: Show) -> None:
    header = Header()
    show(header)
    header.show_board(Day().at(9, 5).board.view(), "Saved 09:00", NURSE)
    words = {name: find(header, QLabel, f"header.{name}").text() for name in ("unit", "date", "time", "saved")}
    assert words == {"unit": "Day unit 2", "date": "22-Nov-2026", "time": "09:05", "saved": "Saved 09:00"}


def test_next_up_names_the_soonest_four(qtbot: QtBot, show: Show) -> None:
    day = Day().started()
    board = BoardPage(Guard(day.clock.now))
    show(board, width=1300, height=760)
    board.show_board(day.at(10, 20).board.view())
    cell = find(board, QPushButton, "next_up.0")
    assert cell.accessibleName() == "7 min. Chair 1 · Vital signs"
    assert find(board, QPushButton, "next_up.1").isHidden()
    with qtbot.waitSignal(board.session_chosen) as chosen:
        QTest.mouseClick(cell, TAP)
    assert chosen.args == [day.desk.opened.id]


def test_the_board_lists_protocol_files_that_are_not_offered(show: Show) -> None:
    board = BoardPage(Guard(Day().clock.now))
    show(board)
    board.show_problems({"site.toml": ("rates: is missing",)})
    assert "site.toml: rates: is missing" in find(board, QLabel, "board.protocol_problems").text()
    board.show_problems({})
    assert not find(board, QLabel, "board.protocol_problems").isVisible()


def test_columns_follow_the_number_of_chairs() -> None:
    assert (columns_for(8), columns_for(9), columns_for(30)) == (4, 6, 6)


def test_not_saved_stays_until_something_was_saved(show: Show) -> None:
    banner = TroubleBanner()
    show(banner)
    banner.not_saved("The disk is full.", "one")
    assert banner.text().startswith("NOT SAVED. The disk is full.")
    banner.saved("another")
    assert banner.text().startswith("NOT SAVED. The disk is full.")
    banner.saved("one")
    assert banner.text() == ""


def test_each_trouble_has_its_own_end(show: Show) -> None:
    banner = TroubleBanner()
    show(banner)
    banner.program_erred("errors.txt")
    banner.not_saved("The disk is full.", "one")
    banner.clock_moved(-120)
    banner.saved("one")
    assert "The program erred" in banner.text()
    assert "moved by -120\N{NO-BREAK SPACE}min" in banner.text()
    tap(banner, "trouble.clock")
    assert "clock" not in banner.text()
    assert "The program erred" in banner.text()


def test_a_record_changed_outside_is_said_and_stays(show: Show) -> None:
    banner = TroubleBanner()
    show(banner)
    banner.record_changed(("log_entry x line 3 was changed.", "The guard g is missing."))
    banner.saved()
    assert "log_entry x line 3 was changed. And 1 more." in banner.text()
