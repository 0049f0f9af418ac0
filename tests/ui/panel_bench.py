"""A bench for a panel under test: its drafts go to a real desk, and `kept` comes back as the patient page does it."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.application.desk import Answer
from nurse_assistant.application.draft import Draft
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.panel import Bench, Panel
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.guard import Guard
from tests.support.day import NURSE, SECOND, UNIT, Day
from tests.support.people import door_of, with_pins


def bench_of(day: Day) -> Bench:
    guard, zone = Guard(day.clock.now), ZoneInfo(UNIT.timezone)
    with_pins(day.store, day.clock)
    people, door = (NURSE, SECOND, "A. Lowe"), door_of(day.store, day.clock)
    return Bench(day.clock, guard, zone, lambda: people, lambda: NURSE, day.free_chairs, door)


class Stage:
    """One panel before one desk. What the guide asks about stays in `asked`, as a question would."""

    def __init__(self, qtbot: QtBot, day: Day, panel: Panel, size: tuple[int, int] = (1040, 420)) -> None:
        self.qtbot, self.day, self.panel = qtbot, day, panel
        self.wanted: list[Draft] = []
        self.asked: list[Answer] = []
        qtbot.addWidget(panel)
        panel.wants.connect(self._record)
        panel.resize(*size)
        self.show()
        panel.show()

    def _record(self, drafts: tuple[Draft, ...]) -> None:
        for draft in drafts:
            self.wanted.append(draft)
            answer = self.day.desk.record(draft, NURSE)
            if not answer.kept:
                self.asked.append(answer)
                break
            self.panel.kept(draft)
        self.show()

    def show(self) -> None:
        self.panel.show_view(self.day.view())

    def later(self, minutes: float) -> None:
        """Time passes, and the guard of the last tap with it."""
        self.day.later(minutes)
        self.show()

    def find(self, name: str) -> QWidget:
        found = self.panel.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def button(self, name: str) -> ActButton:
        found = self.find(name)
        assert isinstance(found, ActButton), name
        return found

    def click(self, name: str) -> None:
        button = self.button(name)
        assert button.isVisible(), name
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]

    def type(self, name: str, words: str) -> None:
        edit = self.panel.findChild(QLineEdit, f"{name}.edit")
        assert isinstance(edit, QLineEdit), name
        assert edit.isVisible(), name
        self.qtbot.keyClicks(edit, words)  # type: ignore[no-untyped-call]

    def erase(self, name: str) -> None:
        edit = self.panel.findChild(QLineEdit, f"{name}.edit")
        assert isinstance(edit, QLineEdit), name
        edit.selectAll()
        self.qtbot.keyClick(edit, Qt.Key.Key_Delete)  # type: ignore[no-untyped-call]

    def typed(self, name: str) -> str:
        edit = self.panel.findChild(QLineEdit, f"{name}.edit")
        assert isinstance(edit, QLineEdit), name
        return edit.text()

    def words(self, name: str) -> str:
        found = self.find(name)
        assert isinstance(found, QLabel), name
        return found.text()

    def shown(self, name: str) -> bool:
        return self.find(name).isVisible()

    def kinds(self) -> list[Kind]:
        return [draft.kind for draft in self.wanted]

    def last(self) -> Entry:
        return self.day.desk.log[-1]
