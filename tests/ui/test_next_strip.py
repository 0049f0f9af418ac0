"""The strip above other programs: there while the window is behind, without the keyboard, a tap leads back."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from nurse_assistant.ui.frame.next_strip import HEIGHT, WIDTH, NextStrip
from tests.fakes.memory_store import MemoryStore
from tests.support.day import MORNING, Day
from tests.support.find import find
from tests.support.ward import Ward, Watched, ward

NOON = MORNING.replace(hour=11, minute=38)


def behind_another_program(qtbot: QtBot, room: Day | None = None) -> tuple[Watched, QLineEdit]:
    """Somebody types in another window."""
    nurse = Watched(qtbot, (room or ward()).store, NOON)
    other = QLineEdit()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    nurse.settle()
    return nurse, other


def said(strip: NextStrip) -> list[str]:
    names = [f"strip.{place}.{part}" for place in range(3) for part in ("time", "what")]
    words = [find(strip, QLabel, name).text() for name in names if not find(strip, QLabel, name).isHidden()]
    return [word.replace("\N{NO-BREAK SPACE}", " ") for word in words]


def test_it_stands_above_others_only_while_the_window_is_behind(qtbot: QtBot) -> None:
    nurse, _ = behind_another_program(qtbot)
    strip = nurse.window.strip
    assert strip.isVisible()
    assert (strip.width(), strip.height()) == (WIDTH, HEIGHT) == (360, 120)
    with qtbot.waitActive(nurse.window):
        nurse.window.activateWindow()
    nurse.settle()
    assert not strip.isVisible()


def test_it_never_covers_reaction(qtbot: QtBot) -> None:
    nurse, _ = behind_another_program(qtbot)
    nurse.window.open_board()
    nurse.window.move(0, 0)
    nurse.window.resize(nurse.window.screen().availableSize())
    nurse.settle()
    reaction = nurse.shown(QPushButton, "board.reaction")
    place = QRect(reaction.mapToGlobal(QPoint(0, 0)), reaction.size())
    assert not nurse.window.strip.geometry().intersects(place)


def test_it_takes_no_keyboard(qtbot: QtBot) -> None:
    nurse, other = behind_another_program(qtbot)
    flags = nurse.window.strip.windowFlags()
    for flag in (Qt.WindowType.WindowStaysOnTopHint, Qt.WindowType.WindowDoesNotAcceptFocus):
        assert flags & flag
    assert nurse.window.strip.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    QTest.keyClicks(other, "12")
    nurse.ticker.advance(MORNING - MORNING)  # a refresh in between
    QTest.keyClicks(other, "8")
    assert other.text() == "128"
    assert other.isActiveWindow()


def test_it_shows_the_next_three(qtbot: QtBot) -> None:
    nurse, _ = behind_another_program(qtbot)
    assert said(nurse.window.strip) == [
        "4 min", "Chair 1 · to 75 mL/h", "4 min", "Chair 3 · to 75 mL/h", "4 min", "Chair 4 · to 75 mL/h",
    ]  # fmt: skip
    nurse.at(11, 53)
    assert said(nurse.window.strip)[:2] == ["11 min late", "Chair 1 · Vital signs"]


def test_it_hides_the_rate_during_a_second_check(qtbot: QtBot) -> None:
    nurse, _ = behind_another_program(qtbot)
    nurse.window.strip.show_board(nurse.board.view(), frozenset({nurse.desk_in("1").opened.id}))
    assert said(nurse.window.strip)[1] == "Chair 1 · Next rise"


def test_with_nothing_to_come_it_stays_away(qtbot: QtBot) -> None:
    nurse, _ = behind_another_program(qtbot, Ward(MemoryStore()))
    assert not nurse.window.strip.isVisible()


def test_a_tap_brings_the_window_back_and_closing_takes_the_strip_along(qtbot: QtBot) -> None:
    nurse, other = behind_another_program(qtbot)
    with qtbot.waitActive(nurse.window):
        QTest.mouseClick(nurse.window.strip, Qt.MouseButton.LeftButton)
    assert not nurse.window.strip.isVisible()
    with qtbot.waitActive(other):
        other.activateWindow()
    nurse.settle()
    assert nurse.window.strip.isVisible()
    nurse.window.shut()
    assert not nurse.window.strip.isVisible()
