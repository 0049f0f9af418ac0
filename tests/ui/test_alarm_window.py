"""Alarms through the real window: shown, heard, seen by somebody, paused, and the same after the program was closed."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.application.ports import UNIDENTIFIED, Burst, StoreError, WorkstationEvent, WorkstationKind
from nurse_assistant.domain.vocabulary import Kind, Priority
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.lamp import Lamp
from nurse_assistant.ui.widgets.layout import Scroll
from tests.fakes.memory_store import MemoryStore
from tests.support.chairs import Room
from tests.support.day import NURSE, Day
from tests.support.whole_window import WholeWindow

MINUTE = timedelta(minutes=1)
W = WorkstationKind


class Shift(WholeWindow):
    """A workstation whose room was filled before the window opened."""

    def __init__(self, qtbot: QtBot, room: Room, size: tuple[int, int] = (1366, 768)) -> None:
        self.room_size = size
        super().__init__(qtbot, room.store, room.clock.now())
        self.window.resize(*size)
        self.settle()

    def comes_on(self) -> None:
        self.signs_in()

    def live(self, span: timedelta) -> None:
        self.ticker.advance(span)
        self.settle()

    def log(self, kind: WorkstationKind) -> list[WorkstationEvent]:
        return [event for event in self.store.events() if event.kind is kind]

    def heard(self) -> list[Burst]:
        return [burst for _, burst in self.sounder.played]


def late_check() -> Room:
    """Chair 5: vital signs seven minutes late, a medium alarm; chair 1 has just started."""
    room = Room()
    room.running(5)
    room.clock.advance(22 * MINUTE)
    room.running(1)
    return room


def pump_runs_on() -> Room:
    """Chair 2: REACTION was pressed 50 s ago and nobody has confirmed that the pump stands still: a high alarm."""
    room = Room()
    desk = room.running(2)
    room.record(desk, Kind.REACTION_REPORTED)
    room.clock.advance(timedelta(seconds=50))
    return room


def eight_alarms() -> Room:
    room = Room()
    desks = [room.running(chair) for chair in range(1, 8)]
    room.clock.advance(3 * MINUTE)
    room.vital_signs(desks[2], spo2_percent=Decimal(88))
    room.vital_signs(desks[3], pump_rate_ml_h=Decimal(75))
    room.clock.advance(18 * MINUTE)
    room.record(desks[4], Kind.REACTION_REPORTED)
    room.clock.advance(timedelta(seconds=50))
    return room


def test_an_alarm_says_whose_it_is_what_it_is_about_and_what_to_do(qtbot: QtBot) -> None:
    shift = Shift(qtbot, late_check())
    shift.comes_on()
    assert shift.words("header.alarm") == (
        "MEDIUM · Chair 5 · Vital signs, 7 min late. "
        "ABERNATHY-KOWALCZYK, Elena · Measure, look for signs, save the check"
    )
    lamp = shift.shown(Lamp, "header.lamp")
    assert lamp.priority is Priority.MEDIUM
    assert not shift.is_shown("header.alarm.more")


@pytest.mark.parametrize("page", ["who_page", "board", "patient_page", "records", "settings"])
def test_it_stands_over_every_page(qtbot: QtBot, page: str) -> None:
    shift = Shift(qtbot, late_check())
    if page != "who_page":
        shift.comes_on()
    opens: dict[str, Callable[[], None]] = {
        "patient_page": lambda: shift.tap("board.1"),
        "records": shift.window.open_records,
        "settings": shift.window.open_settings,
    }
    opens.get(page, lambda: None)()
    front = shift.window.pages.currentWidget()
    assert front is not None
    assert front.objectName() == page
    assert shift.words("header.alarm").startswith("MEDIUM · Chair 5")
    assert shift.is_shown("header.alarm.seen")


def test_an_alarm_that_comes_moves_nothing_on_the_page(qtbot: QtBot) -> None:
    room = Room()
    room.running(5)
    room.clock.advance(timedelta(minutes=20, seconds=30))
    room.running(1)
    shift = Shift(qtbot, room)
    shift.comes_on()
    shift.tap("board.1")
    shift.look()
    pages, reaction = shift.window.pages, shift.shown(QPushButton, "reaction")
    before = pages.geometry(), reaction.mapToGlobal(reaction.rect().topLeft())
    shift.live(2 * MINUTE)
    shift.look()
    assert shift.is_shown("header.alarm")
    assert (pages.geometry(), reaction.mapToGlobal(reaction.rect().topLeft())) == before


def test_a_low_alarm_stands_on_its_chair_and_not_in_the_header(qtbot: QtBot) -> None:
    room = Room()
    room.running(5)
    room.clock.advance(16 * MINUTE)
    shift = Shift(qtbot, room)
    shift.comes_on()
    assert not shift.is_shown("header.alarm")
    assert shift.heard() == [Burst.LOW]
    assert "low alarm" in shift.words("board.5")
    shift.window.open_alarms()
    shift.settle()
    assert shift.words("alarms.0.word") == "LOW"
    assert shift.words("alarms.0.action") == "Measure, look for signs, save the check"


def test_seeing_it_ends_the_sound_and_hides_nothing(qtbot: QtBot) -> None:
    shift = Shift(qtbot, late_check())
    shift.comes_on()
    shift.tap("header.alarm.seen")
    heard = len(shift.heard())
    assert shift.sounder.silenced == 1
    shift.live(3 * MINUTE)
    assert len(shift.heard()) == heard
    assert shift.words("header.alarm").endswith(f"ABERNATHY-KOWALCZYK, Elena · seen 09:22 by {NURSE}")
    assert not shift.is_shown("header.alarm.seen")
    (event,) = shift.log(W.ALARM_ACKNOWLEDGED)
    assert (event.by, event.data["what"], event.data["priority"]) == (NURSE, "vital_signs", "medium")


def test_who_has_not_said_her_name_may_see_it_too(qtbot: QtBot) -> None:
    shift = Shift(qtbot, late_check())
    shift.tap("header.alarm.seen")
    assert [event.by for event in shift.log(W.ALARM_ACKNOWLEDGED)] == [UNIDENTIFIED]


def test_what_cannot_be_written_was_not_seen(qtbot: QtBot) -> None:
    room = late_check()
    shift = Shift(qtbot, room)
    shift.comes_on()
    assert isinstance(room.store, MemoryStore)
    room.store.fault = StoreError("The disk is full.")
    shift.tap("header.alarm.seen")
    assert "NOT SAVED. The disk is full." in shift.words("trouble.text")
    assert shift.is_shown("header.alarm.seen")


def test_a_log_of_alarms_that_cannot_be_written_is_said_while_it_is_so(qtbot: QtBot) -> None:
    room = Room()
    room.running(5)
    room.clock.advance(14 * MINUTE)
    shift = Shift(qtbot, room)
    assert isinstance(room.store, MemoryStore)
    room.store.fault = StoreError("The disk is full.")
    shift.live(2 * MINUTE)
    assert shift.heard() == [Burst.LOW]
    assert shift.words("trouble.text") == (
        "The log of alarms cannot be written: alarms go on all the same. The disk is full."
    )
    room.store.fault = None
    shift.live(2 * MINUTE)
    assert not shift.is_shown("trouble")
    assert len(shift.log(W.ALARM_RAISED)) == 1


def test_an_alarm_that_has_just_taken_the_place_takes_no_tap(qtbot: QtBot) -> None:
    """She meant to say that she saw the first; the second came in the instant before."""
    room = late_check()
    desk = room.board.desks[1]
    room.record(desk, Kind.REACTION_REPORTED)
    shift = Shift(qtbot, room)
    shift.comes_on()
    shift.live(timedelta(seconds=30) - (shift.clock.now() - room.clock.now()))
    assert shift.words("header.alarm").startswith("HIGH · Chair 1 · Pump not confirmed stopped")
    button = shift.shown(QPushButton, "header.alarm.seen")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shift.log(W.ALARM_ACKNOWLEDGED) == []
    shift.live(timedelta(seconds=2))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(shift.log(W.ALARM_ACKNOWLEDGED)) == 1


def test_the_pause_counts_down_in_sight_and_ends_by_itself(qtbot: QtBot) -> None:
    shift = Shift(qtbot, late_check())
    shift.comes_on()
    shift.tap("header.sound")
    heard = len(shift.heard())
    assert shift.words("header.sound") == "Sound paused 120 s. tap to hear it again"
    shift.live(timedelta(seconds=17))
    assert shift.words("header.sound").startswith("Sound paused 103 s")
    assert shift.words("header.alarm").startswith("MEDIUM · Chair 5")
    assert len(shift.heard()) == heard
    shift.live(timedelta(seconds=104))
    assert len(shift.heard()) > heard
    assert shift.words("header.sound").startswith("Pause sound")


def test_a_tap_ends_the_pause(qtbot: QtBot) -> None:
    shift = Shift(qtbot, late_check())
    shift.comes_on()
    shift.tap("header.sound")
    shift.tap("header.sound")
    assert [event.data["how"] for event in shift.log(W.SOUND_PAUSE_ENDED)] == ["person"]
    assert shift.words("header.sound").startswith("Pause sound")


def test_a_new_high_alarm_breaks_the_pause(qtbot: QtBot) -> None:
    room = late_check()
    shift = Shift(qtbot, room)
    shift.comes_on()
    shift.tap("header.sound")
    shift.tap("board.1")
    shift.window.press_reaction()
    shift.live(timedelta(seconds=31))
    assert shift.heard()[-1] is Burst.HIGH
    assert shift.words("header.sound").startswith("Pause sound")


def test_a_restart_keeps_who_saw_what(qtbot: QtBot) -> None:
    shift = Shift(qtbot, late_check())
    shift.comes_on()
    shift.tap("header.alarm.seen")
    shift.reopen()
    assert f"seen 09:22 by {NURSE}" in shift.words("header.alarm")
    assert not shift.is_shown("header.alarm.seen")


def test_a_restart_announces_again_what_nobody_has_seen(qtbot: QtBot) -> None:
    shift = Shift(qtbot, late_check())
    heard = len(shift.heard())
    shift.reopen()
    assert shift.heard()[heard:] == [Burst.MEDIUM]
    assert len(shift.log(W.ALARM_RAISED)) == 1


def test_leaving_the_alarms_acknowledges_nothing(qtbot: QtBot) -> None:
    shift = Shift(qtbot, eight_alarms())
    shift.comes_on()
    shift.tap("header.alarm.more")
    QTest.keyClick(shift.window.alarms.page, Qt.Key.Key_Escape)
    shift.settle()
    assert shift.window.pages.currentWidget() is shift.window.board_page
    shift.tap("header.alarm.more")
    shift.tap("alarms.back")
    shift.window.close()
    assert shift.log(W.ALARM_ACKNOWLEDGED) == []
    shift.open()
    assert shift.is_shown("header.alarm.seen")


def test_every_alarm_of_the_room_stands_on_one_page(qtbot: QtBot) -> None:
    shift = Shift(qtbot, eight_alarms())
    shift.comes_on()
    assert shift.words("header.alarm.more") == "7 more"
    shift.tap("header.alarm.more")
    rows = [shift.words(f"alarms.{place}.word") for place in range(8)]
    assert rows == ["HIGH"] * 3 + ["MEDIUM"] * 5
    assert shift.words("alarms.0.whose") == "Chair 5 · ABERNATHY-KOWALCZYK, Elena"  # the newest high one first
    assert shift.words("alarms.0.action") == "Stop the pump, then confirm it here"
    assert "no patient monitor and no pump alarm" in shift.words("alarms.reminder")
    shift.tap("alarms.1.seen")
    assert shift.words("alarms.2.action").endswith(f"by {NURSE}")  # below what is as urgent and unseen
    shift.tap("alarms.0.open")
    assert shift.window.pages.currentWidget() is shift.window.patient
    assert shift.window.windowTitle().startswith("Chair 5 · ABERNATHY-KOWALCZYK")


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_eight_alarms_are_in_sight_at_once(qtbot: QtBot, size: tuple[int, int]) -> None:
    shift = Shift(qtbot, eight_alarms(), size)
    shift.comes_on()
    shift.tap("header.alarm.more")
    shift.look()
    scroll = shift.shown(Scroll, "alarms.list")
    eighth = shift.shown(QWidget, "alarms.7")
    assert eighth.mapTo(scroll, eighth.rect().bottomLeft()).y() <= scroll.height()


@pytest.mark.parametrize("room", [late_check, pump_runs_on, eight_alarms])
def test_no_word_in_the_header_is_cut_off(qtbot: QtBot, room: Callable[[], Room]) -> None:
    shift = Shift(qtbot, room())
    shift.look()
    for name in ("header.alarm", "header.alarm.seen", "header.alarm.more", "header.sound"):
        if not shift.is_shown(name):
            continue
        for words in shift.shown(QPushButton, name).findChildren(QLabel):
            if words.isVisible() and words.text():
                assert words.fontMetrics().horizontalAdvance(words.text()) <= words.width(), words.text()
                assert words.fontMetrics().height() <= words.height() + 2, words.text()


def test_reaction_shows_at_once_and_rings_after_thirty_seconds(qtbot: QtBot) -> None:
    room = Room()
    room.running(2)
    shift = Shift(qtbot, room)
    shift.comes_on()
    shift.tap("board.2")
    shift.window.press_reaction()
    shift.settle()
    assert shift.words("header.alarm").startswith("HIGH · Chair 2 · REACTION. OYELARAN, Elena · Stop the pump")
    assert not shift.is_shown("header.alarm.seen")
    assert Burst.HIGH not in shift.heard()
    shift.live(timedelta(seconds=30))
    assert shift.heard()[-1] is Burst.HIGH
    assert shift.is_shown("header.alarm.seen")


def test_an_alarm_seen_says_nothing_of_a_blind_check(qtbot: QtBot) -> None:
    shift = Shift(qtbot, eight_alarms())
    view = shift.board.view()
    fourth = view.chairs[3].desk
    assert fourth is not None
    shift.window.alarms.look(view, frozenset({fourth.id}))
    page = shift.window.alarms.page
    causes = [
        one.text().replace("\N{NO-BREAK SPACE}", " ")
        for one in page.findChildren(QLabel)
        if one.objectName().endswith(".cause")
    ]
    assert "Pump and record differ, 18 min late" in causes
    assert not any("75" in cause for cause in causes)


# --- flashing -----------------------------------------------------------------------------------------------------


def flashes(shift: Shift, lamp: Lamp) -> list[timedelta]:
    """Between the changes of the lamp in six seconds."""
    start, lit, changes = shift.clock.now(), lamp.lit, []
    for _ in range(6 * 40):
        shift.ticker.advance(timedelta(milliseconds=25), every_second=True)
        if lamp.lit is not lit:
            lit = lamp.lit
            changes.append(shift.clock.now() - start)
    return [after - before for before, after in pairwise(changes)]


def test_a_high_alarm_flashes_twice_a_second_half_of_the_time(qtbot: QtBot) -> None:
    shift = Shift(qtbot, pump_runs_on())
    assert set(flashes(shift, shift.shown(Lamp, "header.lamp"))) == {timedelta(milliseconds=250)}


def test_a_medium_alarm_flashes_slowly(qtbot: QtBot) -> None:
    shift = Shift(qtbot, late_check())
    assert set(flashes(shift, shift.shown(Lamp, "header.lamp"))) == {timedelta(milliseconds=750)}


def test_an_alarm_that_somebody_has_seen_stands_still_and_so_does_the_ticker(qtbot: QtBot) -> None:
    shift = Shift(qtbot, late_check())
    assert flashes(shift, shift.shown(Lamp, "header.lamp")) != []
    shift.tap("header.alarm.seen")
    lamp = shift.shown(Lamp, "header.lamp")
    assert flashes(shift, lamp) == []
    assert lamp.lit
    assert shift.ticker.beats is None


def test_between_two_seconds_nothing_is_asked_anew(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    shift = Shift(qtbot, pump_runs_on())
    views = 0
    view = shift.board.view

    def counted() -> object:
        nonlocal views
        views += 1
        return view()

    monkeypatch.setattr(shift.board, "view", counted)
    shift.ticker.advance(timedelta(seconds=3), every_second=True)
    assert views <= 4


def test_the_lit_and_the_unlit_lamp_do_not_look_the_same(qtbot: QtBot) -> None:
    shift = Shift(qtbot, pump_runs_on())
    lamp = shift.shown(Lamp, "header.lamp")
    colours: dict[bool, QColor] = {}
    for _ in range(4):
        shift.ticker.advance(timedelta(milliseconds=250), every_second=True)
        colours[lamp.lit] = lamp.grab().toImage().pixelColor(6, lamp.height() // 2)
    assert colours[True].name() == "#c4122f"
    assert colours[False].name() == "#ffffff"


def test_when_an_alarm_comes_who_writes_stays_in_sight(qtbot: QtBot) -> None:
    store = MemoryStore()
    nurse = WholeWindow(qtbot, store, Day(store).risen().clock.now())
    nurse.window.resize(1366, 768)
    nurse.signs_in()
    assert not nurse.is_shown("header.alarm")
    nurse.at(12, 0)
    assert nurse.is_shown("header.alarm")
    assert nurse.shown(ActButton, "header.who").title() == NURSE


# --- sound --------------------------------------------------------------------------------------------------------


def test_no_device_is_said_on_every_page_for_as_long_as_it_is_so(qtbot: QtBot) -> None:
    shift = Shift(qtbot, late_check())
    assert not shift.is_shown("header.no_sound")
    shift.sounder.trouble = "The loudspeaker was taken away."
    shift.live(timedelta(seconds=1))
    assert shift.words("header.no_sound") == "No sound:. alarms are only seen"
    assert not shift.is_shown("header.sound")  # there is nothing to pause
    shift.comes_on()
    assert shift.is_shown("header.no_sound")
    shift.tap("header.no_sound")
    assert shift.words("alarms.fault") == "No sound: alarms are only seen. The loudspeaker was taken away."
    shift.sounder.trouble = ""
    shift.live(timedelta(seconds=1))
    assert not shift.is_shown("header.no_sound")


def test_the_sound_test_asks_and_keeps_the_answer(qtbot: QtBot) -> None:
    shift = Shift(qtbot, Room())
    assert shift.words("who.sound_test.text") == "The sound of this computer was not tested in this shift."
    assert not shift.is_shown("who.sound_test.yes")
    shift.tap("who.sound_test.play")
    assert shift.heard() == [Burst.TEST]
    assert shift.words("who.sound_test.text") == "Did you hear it?"
    shift.tap("who.sound_test.yes")
    assert [event.data for event in shift.log(W.SOUND_TESTED)] == [{"heard": "yes"}]
    assert shift.words("who.sound_test.text") == f"Test sound heard by {UNIDENTIFIED} at 09:00."
    assert not shift.is_shown("header.no_sound")


def test_not_heard_is_as_good_as_no_device_until_it_was_heard(qtbot: QtBot) -> None:
    shift = Shift(qtbot, Room())
    shift.comes_on()
    shift.tap("header.who")
    shift.tap("who.sound_test.play")
    shift.tap("who.sound_test.no")
    assert shift.is_shown("header.no_sound")
    shift.reopen()
    assert shift.is_shown("header.no_sound")
    shift.tap("header.no_sound")
    assert shift.words("alarms.fault") == "No sound: alarms are only seen."
    assert "Look at loudspeaker, plug and volume" in shift.words("alarms.sound_test.text")
    shift.tap("alarms.sound_test.play")
    shift.tap("alarms.sound_test.yes")
    assert not shift.is_shown("header.no_sound")


def test_without_a_device_nobody_is_asked_whether_it_was_heard(qtbot: QtBot) -> None:
    shift = Shift(qtbot, Room())
    shift.sounder.trouble = "The loudspeaker was taken away."
    shift.tap("who.sound_test.play")
    shift.live(timedelta(seconds=1))
    assert not shift.is_shown("who.sound_test.yes")
    assert shift.words("who.sound_test.text") == "The loudspeaker was taken away."


def test_nobody_has_to_test_the_sound(qtbot: QtBot) -> None:
    shift = Shift(qtbot, Room())
    shift.comes_on()
    assert shift.window.pages.currentWidget() is shift.window.board_page
    assert not shift.log(W.SOUND_TESTED)


def test_the_machine_is_kept_awake_and_what_hinders_it_is_said_quietly(qtbot: QtBot) -> None:
    shift = Shift(qtbot, Room())
    shift.comes_on()
    assert not shift.wakefulness.awake
    assert shift.words("header.notice") == "A reminder: no patient monitor, no pump alarm"
    busy = Room()
    busy.running(1)
    shift = Shift(qtbot, busy)
    assert shift.wakefulness.awake
    shift.wakefulness.trouble = "This computer may fall asleep."
    shift.live(timedelta(seconds=1))
    assert shift.words("header.notice") == "This computer may fall asleep."
    assert not shift.is_shown("trouble")
