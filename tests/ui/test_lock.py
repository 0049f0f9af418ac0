"""The lock: by itself after idle minutes, without any name, with every alarm, with REACTION; and the claim after it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.application.people import StaffKind
from nurse_assistant.application.ports import THE_PROGRAM, UNIDENTIFIED, StoreError
from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.frame.reaction_foot import REACTION_KEY
from nurse_assistant.ui.patient.record_table import RecordTable
from nurse_assistant.ui.widgets.buttons import ActButton
from tests.support.day import MORNING, NURSE, SECOND
from tests.support.people import with_pins
from tests.support.ward import Watched, ward
from tests.ui.conftest import Show
from tests.ui.rules.reach import missing_parts

NAMES = ("MARTIN", "LINDQVIST", "HADDAD", "Elena", "4857773456", "4010232137", "Martin")
NOON = MORNING.replace(hour=11, minute=27)


@pytest.fixture
def nurse(qtbot: QtBot) -> Watched:
    """Three patients on a pump; T. Okafor signed in, the patient of chair 1 in front."""
    room = ward()
    with_pins(room.store, room.clock)
    made = Watched(qtbot, room.store, NOON)
    made.comes_on()
    made.tap("board.1")
    return made


def goes_away(nurse: Watched, by: timedelta) -> None:
    nurse.goes_away = True
    nurse.ticker.advance(by)
    nurse.goes_away = False
    nurse.look()


def seen(nurse: Watched) -> str:
    """Every word in sight in any window of the program."""
    tops = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    parts = [one for top in tops for one in (top, *top.findChildren(QWidget)) if one.isVisible()]
    words = [one.text() for one in parts if isinstance(one, QLabel)]
    said = [f"{one.accessibleName()} {one.accessibleDescription()} {one.toolTip()}" for one in parts]
    return " | ".join((*words, *said, *(top.windowTitle() for top in tops)))


def names_in_sight(nurse: Watched) -> list[str]:
    return [name for name in NAMES if name in seen(nurse)]


def test_it_locks_after_the_minutes_that_are_set_and_not_before(nurse: Watched) -> None:
    goes_away(nurse, timedelta(minutes=4, seconds=59))
    assert nurse.is_shown("banner")
    assert names_in_sight(nurse)
    goes_away(nurse, timedelta(seconds=1))
    assert nurse.is_shown("who")
    assert names_in_sight(nurse) == []
    last = nurse.store.staff_events()[-1]
    assert (last.kind, last.by, last.person) == (StaffKind.LOCKED, THE_PROGRAM, NURSE)


def test_every_touch_begins_the_minutes_anew(nurse: Watched) -> None:
    goes_away(nurse, timedelta(minutes=4))
    QTest.keyClick(nurse.window, Qt.Key.Key_Shift)
    goes_away(nurse, timedelta(minutes=4))
    assert nurse.is_shown("banner")


def test_it_can_be_set_to_lock_by_hand_only(nurse: Watched) -> None:
    nurse.tap("header.settings")
    nurse.tap("settings.lock.0")
    nurse.tap("settings.back")
    goes_away(nurse, timedelta(minutes=20))
    assert nurse.is_shown("banner")
    nurse.tap("header.who")
    nurse.tap("who.lock")
    assert names_in_sight(nurse) == []
    assert nurse.store.staff_events()[-1].by == NURSE


def test_locked_every_alarm_is_seen_and_heard_and_reaction_is_there(nurse: Watched) -> None:
    goes_away(nurse, timedelta(minutes=30))
    assert nurse.words("header.alarm").startswith("MEDIUM · Chair")
    assert nurse.sounder.played
    assert missing_parts(nurse.window) == []
    assert "late" in seen(nurse)


def place_of(nurse: Watched, name: str) -> QPoint:
    return nurse.shown(ActButton, name).mapTo(nurse.window, QPoint())


@pytest.mark.parametrize("key", [False, True])
def test_reaction_while_locked_is_recorded_without_a_name_and_claimed_afterwards(nurse: Watched, key: bool) -> None:
    goes_away(nurse, timedelta(minutes=6))
    if key:
        QTest.keyClick(nurse.window, getattr(Qt.Key, f"Key_{REACTION_KEY}"))
    else:
        nurse.tap("foot.reaction")
    nurse.tap("reaction_chair.3")
    assert nurse.log_in("3")[-1].kind is Kind.REACTION_REPORTED
    nurse.tap("reaction.band.stopped")
    nurse.tap("reaction.tiles.help")
    assert names_in_sight(nurse) == []
    assert {entry.by for entry in nurse.log_in("3")[-3:]} == {UNIDENTIFIED}
    nurse.tap("header.who")
    nurse.gives_pin("who", SECOND)
    assert nurse.is_shown("claim")
    press = nurse.log_in("3")[-3]
    below = [f"claim.3.{press.number + more}" for more in (1, 2)]
    before = [place_of(nurse, name) for name in below]
    nurse.tap(f"claim.3.{press.number}")
    nurse.look()
    assert [place_of(nurse, name) for name in below] == before  # the next line does not come up under the finger
    claimed = next(entry for entry in effective(nurse.log_in("3")) if entry.number == press.number)
    assert (claimed.by, claimed.person) == (UNIDENTIFIED, SECOND)
    nurse.tap("claim.leave")
    assert "LINDQVIST" in nurse.words("banner.name")
    assert nurse.is_shown("reaction.tiles")


def test_who_acted_and_who_wrote_are_read_whole_in_the_record(nurse: Watched, show: Show) -> None:
    """Elided, the column would not say who."""
    goes_away(nurse, timedelta(minutes=6))
    nurse.tap("foot.reaction")
    nurse.tap("reaction_chair.3")
    nurse.tap("reaction.band.stopped")
    nurse.tap("header.who")
    nurse.gives_pin("who", SECOND)
    nurse.tap(f"claim.3.{nurse.log_in('3')[-2].number}")
    table = RecordTable(name="record")
    table.show_view(next(desk for desk in nurse.board.view().desks if desk.chair == "3"))
    show(table)
    model, found = table.model(), set[str]()
    for row in range(model.rowCount()):
        cell = model.index(row, 3)
        said = str(cell.data())
        room = QRect(0, 0, table.columnWidth(3) - 8, 1000)
        metrics = QFontMetrics(cell.data(Qt.ItemDataRole.FontRole))
        needs = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, said)
        assert needs.height() <= table.rowHeight(row), said
        assert needs.width() <= room.width(), said
        found.add(said.replace("\N{NO-BREAK SPACE}", " "))
    assert found == {f"{SECOND}, by unidentified", UNIDENTIFIED, SECOND, NURSE}


def test_what_nobody_claims_is_asked_about_at_the_next_sign_in(nurse: Watched) -> None:
    goes_away(nurse, timedelta(minutes=6))
    nurse.tap("foot.reaction")
    nurse.tap("reaction_chair.3")
    for _ in range(2):
        nurse.tap("header.who")
        nurse.signs_in()
        assert nurse.is_shown("claim")
        nurse.tap("claim.leave")


def test_whoever_comes_back_finds_what_was_in_front_with_everything_typed(nurse: Watched) -> None:
    nurse.enter("infusion.check.pulse", "78")
    goes_away(nurse, timedelta(minutes=6))
    nurse.signs_in()
    assert nurse.shown_edit("infusion.check.pulse").text() == "78"


def test_the_board_is_seen_without_names_and_a_record_asks_first(nurse: Watched) -> None:
    nurse.tap("rail.to_board")
    goes_away(nurse, timedelta(minutes=6))
    nurse.tap("rail.to_board")
    assert nurse.is_shown("board.1")
    assert names_in_sight(nurse) == []
    nurse.tap("board.records")
    assert nurse.is_shown("who")
    nurse.tap("rail.1")
    assert nurse.is_shown("who")
    assert names_in_sight(nurse) == []


def test_it_locks_also_where_that_cannot_be_written(nurse: Watched) -> None:
    store = nurse.store
    fault = StoreError("The disk is full.")
    setattr(store, "fault", fault)  # noqa: B010 - the port has no disk that could be full
    goes_away(nurse, timedelta(minutes=6))
    assert names_in_sight(nurse) == []
    assert "The disk is full." in seen(nurse)


def test_at_the_start_nobody_is_signed_in_and_no_name_is_in_sight(nurse: Watched) -> None:
    nurse.reopen()
    nurse.look()
    assert names_in_sight(nurse) == []
