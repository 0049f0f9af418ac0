"""What stands around the patient: header, rail, board, trouble line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import Unit
from nurse_assistant.application.verification import Fault, FaultKind
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.frame.about_page import AboutPage
from nurse_assistant.ui.frame.alarm_bar import AlarmBar
from nurse_assistant.ui.frame.board_page import BoardPage, columns_for
from nurse_assistant.ui.frame.chair_card import BoardCard
from nurse_assistant.ui.frame.header import Header
from nurse_assistant.ui.frame.rail import Rail
from nurse_assistant.ui.frame.reaction_chair_page import ReactionChairPage
from nurse_assistant.ui.frame.trouble_banner import TroubleBanner
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.wording.chair_words import target_words
from nurse_assistant.ui.wording.fault_words import fault_words
from tests.fakes.memory_store import MemoryStore
from tests.support.day import MORNING, NURSE, PROTOCOL, SECOND, UNIT, Day, Library, case
from tests.support.find import find, tap
from tests.support.whole_window import WholeWindow
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


def thirty(mine: tuple[str, ...] = ()) -> Day:
    """Thirty chairs, all taken by somebody else's patients but those of `mine`; the last one reacts."""
    day = Day()
    day.board.set_unit(Unit("Big", tuple(str(n) for n in range(1, 31)), UNIT.staff, UNIT.timezone, UNIT.jurisdiction))
    for number in range(2, 31):
        by = NURSE if str(number) in mine else SECOND
        day.board.open_session(case("Other", str(number), str(number)), PROTOCOL, str(number), by)
    day.desk = day.board.desks[-1]
    day.record(Kind.REACTION_REPORTED, SECOND)
    day.later(6)
    return day


def rows(rail: Rail) -> list[str]:
    found = [button.objectName() for button in rail.findChildren(QPushButton)]
    return [name[5:] for name in found if name.startswith("rail.") and name[5:].isdigit()]


def test_of_many_chairs_the_rail_shows_mine_and_those_in_alarm_and_counts_the_rest(show: Show) -> None:
    day, rail = thirty(mine=("7", "20")), Rail()
    show(rail, height=760)
    rail.show_board(day.board.view(), "", NURSE)
    assert rows(rail) == ["1", "7", "20", "30"]
    assert find(rail, QLabel, "rail.more").text() == "On the board only: 26 with patients"
    rail.show_board(day.board.view(), "", SECOND)
    assert "30" in rows(rail)
    assert "1" not in rows(rail)


def test_a_chair_becomes_mine_when_i_write_for_its_patient(show: Show) -> None:
    day, rail = thirty(), Rail()
    show(rail, height=760)
    day.desk = next(desk for desk in day.board.desks if desk.view().chair == "12")
    day.record(Kind.NOTE, NURSE, text="blanket")
    rail.show_board(day.board.view(), "", NURSE)
    assert rows(rail) == ["1", "12", "30"]
    day.record(Kind.NOTE, SECOND, text="tea")
    rail.show_board(day.board.view(), "", NURSE)
    assert rows(rail) == ["1", "30"]


def test_an_alarm_the_rail_has_no_room_for_is_counted(show: Show) -> None:
    day, rail = thirty(), Rail()
    for desk in day.board.desks[1:-1]:
        day.desk = desk
        day.record(Kind.REACTION_REPORTED, SECOND)
    show(rail, height=760)
    rail.show_board(day.later(6).board.view(), day.board.desks[0].opened.id, NURSE)
    assert "1" in rows(rail)  # the patient in front has her row
    hidden = 30 - len(rows(rail))
    assert find(rail, QLabel, "rail.more").text() == (f"On the board only: {hidden} IN ALARM · {hidden} with patients")


@pytest.mark.parametrize(("chairs", "height", "row"), [(8, 860, 78), (9, 860, 56), (12, 860, 56), (12, 722, 48)])
def test_the_height_of_a_row_follows_the_number_of_chairs(show: Show, chairs: int, height: int, row: int) -> None:
    day, rail = Day(), Rail()
    names = tuple(str(n) for n in range(1, chairs + 1))
    day.board.set_unit(Unit("Room", names, UNIT.staff, UNIT.timezone, UNIT.jurisdiction))
    show(rail, height=height + 18)
    rail.show_board(day.board.view(), "")
    assert find(rail, QPushButton, "rail.1").height() == row


def header(day: Day) -> Header:
    return Header(AlarmBar(Guard(day.clock.now), day.clock.now))


def test_the_header_shows_date_and_time_of_the_unit(show: Show) -> None:
    day = Day().at(9, 5)
    shown = header(day)
    show(shown, width=1366)
    shown.show_board(day.board.view(), "Saved 09:00", NURSE)
    shown.show_alarms("", "")
    words = {name: find(shown, QLabel, f"header.{name}").text() for name in ("unit", "date", "time", "saved")}
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


_FOUR = ("one", "two", "three", "four")


def test_the_board_lists_protocol_files_that_are_not_offered(show: Show) -> None:
    board = BoardPage(Guard(Day().clock.now))
    show(board)
    board.show_problems({"site.toml": ("rates: is missing", "dose: is missing", "bag: is missing"), "b.toml": _FOUR})
    assert find(board, QLabel, "board.protocol_problems").text().splitlines() == [
        "Protocol files that are not offered:",
        "site.toml: rates: is missing",
        "site.toml: dose: is missing",
        "site.toml: bag: is missing",
        "b.toml: one",
        "b.toml: two",
        "b.toml: and 2 more problems; all of them stand under About.",
    ]
    board.show_problems({})
    assert not find(board, QLabel, "board.protocol_problems").isVisible()


class SiteLibrary(Library):
    """With a site's own file that cannot be offered."""

    def problems(self) -> dict[str, tuple[str, ...]]:
        return {"b.toml": _FOUR}


def test_about_lists_every_problem_of_a_protocol_file(show: Show) -> None:
    about = AboutPage()
    show(about)
    about.show_protocols(SiteLibrary())
    said = "Protocol files that are not offered:\nb.toml: one\nb.toml: two\nb.toml: three\nb.toml: four"
    assert find(about, QLabel, "about.problems").text() == said
    about.show_protocols(Library())
    assert not find(about, QLabel, "about.problems").isVisible()


def test_columns_follow_the_number_of_chairs() -> None:
    assert [columns_for(chairs) for chairs in (1, 4, 6, 8, 12, 20, 30)] == [1, 2, 3, 4, 4, 5, 6]


@pytest.mark.parametrize(("width", "height"), [(1366, 722), (1920, 1034)])
def test_chair_and_time_are_readable_at_two_metres_on_eight_cards(show: Show, width: int, height: int) -> None:
    """On 96 pixels to the inch: 11.6 mm are 44 pixels of a figure, 60 of the font; 7 mm are 37 (U-106)."""
    day, board = Day().risen(), BoardPage(Guard(Day().clock.now))
    day.board.open_session(case("Abernathy-Kowalczyk", "Wilhelmina Konstantina", "7"), PROTOCOL, "2", NURSE)
    show(board, width=width + 18, height=height + 18)
    for _ in range(2):  # the second time the cards have their size
        board.show_board(day.at(11, 38).board.view())
        QApplication.processEvents()
    card = find(board, BoardCard, "board.1")
    assert card.number.fontInfo().pixelSize() >= 60
    assert card.figure.fontInfo().pixelSize() >= 60
    assert card.act.fontInfo().pixelSize() >= 37
    assert len({find(board, BoardCard, f"board.{number}").height() for number in range(1, 9)}) == 1


@pytest.mark.parametrize("chairs", [8, 12, 30])
def test_no_word_of_a_card_is_cut(show: Show, chairs: int) -> None:
    day, board = thirty(), BoardPage(Guard(Day().clock.now))
    names = tuple(str(n) for n in range(1, chairs + 1))
    day.board.set_unit(Unit("Room", names, UNIT.staff, UNIT.timezone, UNIT.jurisdiction))
    for number in range(2, chairs):
        day.desk = next(desk for desk in day.board.desks if desk.view().chair == str(number))
        day.record(Kind.REACTION_REPORTED, SECOND)
    for desk in [one for one in day.board.desks if int(one.view().chair) > chairs]:
        assert desk.record(Draft(Kind.CHAIR_SET, {"chair": str(chairs)}), NURSE).kept
    show(board, width=1384, height=740)
    for _ in range(2):
        board.show_board(day.later(70).board.view())
        QApplication.processEvents()
    for card in board.findChildren(BoardCard):
        for words in (card.number, card.figure, card.unit, card.act, card.at):
            if words.isVisible() and words.text():
                needed = words.fontMetrics().boundingRect(words.rect(), Qt.TextFlag.TextWordWrap, words.text())
                assert needed.width() <= words.width() + 1, (card.objectName(), words.text())


def test_a_paused_infusion_says_so_on_row_and_card(show: Show) -> None:
    day, rail, board = Day().risen(), Rail(), BoardPage(Guard(Day().clock.now))
    day.at(11, 20).record(Kind.INFUSION_PAUSED, cause="new cannula")
    show(rail, board, width=1700, height=900)
    day.at(11, 29)
    rail.show_board(day.board.view(), "")
    board.show_board(day.board.view())
    for name in ("rail.1", "board.1"):
        said = find(rail if name.startswith("rail") else board, QPushButton, name).accessibleName()
        assert said == "Chair 1, MARTIN, Elena, PAUSED: new cannula, 9 min, since 11:20"
    rail.show_board(day.at(11, 43).board.view(), "")
    assert "low alarm, PAUSED · Vital signs" in find(rail, QPushButton, "rail.1").accessibleName()


def test_next_up_hides_the_act_of_a_patient_whose_second_check_is_under_way(show: Show) -> None:
    day = Day().risen().at(11, 38)
    board = BoardPage(Guard(day.clock.now))
    show(board, width=1300, height=760)
    board.show_board(day.board.view(), frozenset({day.desk.opened.id}))
    assert find(board, QPushButton, "next_up.0").accessibleName() == "4 min. Chair 1 · Next rise"


def test_like_names_are_told_apart_where_reaction_is_pressed(show: Show) -> None:
    day = Day()
    session = day.board.open_session(case("Martin", "Ruby", "9434765919"), PROTOCOL, "2", NURSE).opened.id
    page = ReactionChairPage(Guard(day.clock.now))
    show(page)
    page.show_board(day.board.view())
    assert find(page, QPushButton, "reaction_chair.2").accessibleName() == "2. MARTIN, Ruby · 2 MARTIN"
    assert target_words(day.board.desk(session).view(), 2) == "Chair 2 · MARTIN, Ruby"
    assert target_words(day.board.desk(session).view(), 1) == "Chair 2 · MARTIN"


def test_thirty_chairs_fit_where_reaction_asks_for_one(show: Show) -> None:
    page = ReactionChairPage(Guard(Day().clock.now))
    show(page, width=1384, height=740)
    page.show_board(thirty().board.view())
    QApplication.processEvents()
    tiles = [tile for tile in page.findChildren(QPushButton) if tile.objectName() != "reaction_chair.back"]
    assert len(tiles) == 30
    assert all(44 <= tile.height() <= 130 and tile.geometry().bottom() < page.height() for tile in tiles)


def test_not_saved_stays_until_something_was_saved(show: Show) -> None:
    banner = TroubleBanner(Guard(lambda: MORNING))
    show(banner)
    banner.not_saved("The disk is full.", "one")
    assert banner.text().startswith("NOT SAVED. The disk is full.")
    banner.saved("another")
    assert banner.text().startswith("NOT SAVED. The disk is full.")
    banner.saved("one")
    assert banner.text() == ""


def test_each_trouble_has_its_own_end(show: Show) -> None:
    banner = TroubleBanner(Guard(lambda: MORNING))
    show(banner)
    banner.program_erred("errors.txt")
    banner.not_saved("The disk is full.", "one")
    banner.clock_moved(-120)
    banner.saved("one")
    assert "The program erred" in banner.text()
    assert "moved back by 120\N{NO-BREAK SPACE}min" in banner.text()
    tap(banner, "trouble.clock")
    assert "clock" not in banner.text()
    assert "The program erred" in banner.text()


def test_a_record_changed_outside_is_said_and_stays(show: Show) -> None:
    banner = TroubleBanner(Guard(lambda: MORNING))
    show(banner)
    banner.record_changed(("The record of a patient cannot be read.", Fault(FaultKind.EDITED, "attempt", "x", 3, "")))
    banner.saved()
    assert "The record of a patient cannot be read. And 1 more." in banner.text()


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (Fault(FaultKind.EDITED, "log_entry", "x", 3, ""), "Line 3 of the log of infusion x was edited."),
        (Fault(FaultKind.REMOVED, "staff_event", "", 3, ""), "Line 3 of the log of people was removed."),
        (
            Fault(FaultKind.EDITED, "infusion_session", "x", 0, ""),
            "The header of infusion x was edited: who, what was ordered, or whether it is open.",
        ),
        (
            Fault(FaultKind.REWRITTEN, "log_entry", "x", 2, ""),
            "Of the log of infusion x lines were written anew, from line 2 on.",
        ),
        (Fault(FaultKind.REWRITTEN, "log_entry", "x", 0, ""), "The header of infusion x was written anew."),
        (Fault(FaultKind.TRIGGER_GONE, "log_entry_no_update", "", 0, ""), "The guard log_entry_no_update is missing"),
    ],
)
def test_what_was_changed_outside_is_said_with_its_place(show: Show, fault: Fault, said: str) -> None:
    banner = TroubleBanner(Guard(lambda: MORNING))
    show(banner)
    banner.record_changed((fault,))
    assert said in banner.text()


def test_every_fault_has_its_sentence() -> None:
    assert all("{" not in fault_words(Fault(kind, "log_entry", "x", 1, "")) for kind in FaultKind)


def test_a_larger_text_rebuilds_the_rail_while_it_is_shown(qtbot: QtBot) -> None:
    """Showing a part of a row lets the layouts around it settle: the rail is given another height meanwhile."""
    store = MemoryStore()
    day = Day(store).risen()
    nurse = WholeWindow(qtbot, store, day.clock.now())
    nurse.window.resize(1920, 1080)
    nurse.signs_in()
    for name in ("header.settings", "settings.scale.200"):
        nurse.tap(name)
    nurse.look()
    rows = [one for one in nurse.window.rail.findChildren(QPushButton) if one.objectName().startswith("rail.")]
    assert {one.objectName() for one in rows if one.isVisible()} >= {"rail.1", "rail.to_board"}
