"""What is told to who listens: each once, alarms and what was not recorded breaking in (U-79)."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from pytestqt.qtbot import QtBot

from nurse_assistant.application.ports import StoreError
from tests.fakes.memory_store import MemoryStore
from tests.support.day import Day
from tests.support.whole_window import WholeWindow

ASSERTIVE, POLITE = QAccessible.AnnouncementPoliteness.Assertive, QAccessible.AnnouncementPoliteness.Polite
Said = list[tuple[str, QAccessible.AnnouncementPoliteness]]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """Everything that Qt is asked to announce, in order."""
    found: Said = []

    def update(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            found.append((event.message().replace("\N{NO-BREAK SPACE}", " "), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    return found


def infusing(qtbot: QtBot) -> WholeWindow:
    day = Day().risen()
    nurse = WholeWindow(qtbot, day.store, day.clock.now())
    nurse.signs_in()
    nurse.tap("board.1")
    return nurse


def test_what_was_recorded_waits_its_turn(qtbot: QtBot, said: Said) -> None:
    nurse = infusing(qtbot)
    said.clear()
    nurse.enter("infusion.check.pulse", "78")
    nurse.tap("infusion.save")
    assert len(said) == 1
    assert said[0][0].startswith("Recorded 11:12: ")
    assert said[0][1] is POLITE


def test_an_alarm_breaks_in_once_and_not_at_every_second(qtbot: QtBot, said: Said) -> None:
    nurse = infusing(qtbot)
    said.clear()
    nurse.window.press_reaction()
    for _ in range(3):
        nurse.window.refresh()
    reaction = [one for one in said if one[0].startswith("HIGH: Chair 1")]
    assert len(reaction) == 1
    assert reaction[0][1] is ASSERTIVE


def test_what_falls_due_is_told_by_its_priority(qtbot: QtBot, said: Said) -> None:
    nurse = infusing(qtbot)
    said.clear()
    nurse.at(11, 42)
    assert said == [("LOW: Chair 1 · to 75 mL/h", POLITE), ("LOW: Chair 1 · Vital signs", POLITE)]
    nurse.at(12, 30)
    assert ASSERTIVE in [how for words, how in said if words.startswith("MEDIUM: ")]


def test_a_question_and_what_was_not_saved_break_in(qtbot: QtBot, said: Said) -> None:
    nurse = infusing(qtbot)
    said.clear()
    nurse.tap("infusion.act")
    assert [how for words, how in said if words.startswith("Not recorded yet: ")] == [ASSERTIVE]
    nurse.tap("question.back")
    assert isinstance(nurse.store, MemoryStore)
    nurse.store.fault = StoreError("The disk is full.")
    nurse.enter("infusion.check.pulse", "78")
    nurse.tap("infusion.save")
    assert [how for words, how in said if words.startswith("NOT SAVED.")] == [ASSERTIVE]
