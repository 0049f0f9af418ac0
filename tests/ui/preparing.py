"""Hands for the panels before the start: a bench, a panel wired to a desk as the patient page does it, and clicks."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.application.desk import Answer
from nurse_assistant.application.draft import Draft
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.panel import Bench, Panel
from nurse_assistant.ui.widgets.guard import Guard
from tests.support.day import NURSE, SECOND, Day
from tests.support.people import door_of, give_pin, with_pins

ZONE = ZoneInfo("Europe/London")


def bench(day: Day) -> Bench:
    guard = Guard(day.clock.now)
    with_pins(day.store, day.clock)
    people, door = (NURSE, SECOND, "A. Lowe"), door_of(day.store, day.clock)
    return Bench(day.clock, guard, ZONE, lambda: people, lambda: NURSE, day.free_chairs, door)


def settle() -> None:
    """Widgets made just now are shown in Qt's next turn."""
    QApplication.processEvents()


class Hands:
    """What a nurse does with a widget: taps, types, reads."""

    def __init__(self, qtbot: QtBot, widget: QWidget, day: Day) -> None:
        self.widget, self.day = widget, day
        qtbot.addWidget(widget)
        widget.resize(1040, 420)
        widget.show()

    def tap(self, name: str) -> None:
        """Two seconds after the last tap, so that the guard lets it through."""
        self.day.later(2 / 60)
        button = self.widget.findChild(QPushButton, name)
        assert button is not None, name
        assert button.isVisible(), f"{name} is hidden"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()

    def type(self, name: str, text: str) -> None:
        edit = self.widget.findChild(QLineEdit, f"{name}.edit")
        assert edit is not None, name
        assert edit.isVisible(), f"{name} is hidden"
        edit.setFocus()
        edit.clear()
        QTest.keyClicks(edit, text)

    def text(self, name: str) -> str:
        """What a label says; nothing if it is hidden."""
        label = self.widget.findChild(QLabel, name)
        assert label is not None, name
        return label.text().replace("\N{NO-BREAK SPACE}", " ") if label.isVisible() else ""

    def face(self, name: str) -> str:
        """The title and the small line of a button."""
        button = self.widget.findChild(QPushButton, name)
        assert button is not None, name
        return button.accessibleName().replace("\N{NO-BREAK SPACE}", " ")

    def typed(self, name: str) -> str:
        edit = self.widget.findChild(QLineEdit, f"{name}.edit")
        assert edit is not None, name
        return edit.text()

    def gives_pin(self, asks: str, name: str = "") -> None:
        give_pin(self.tap, self.is_shown, asks, name)

    def is_shown(self, name: str) -> bool:
        return any(found.isVisible() for found in self.widget.findChildren(QWidget, name))

    def fits(self, height: int, *names: str) -> bool:
        """At this height and 1040 px of width these widgets lie inside."""
        self.widget.resize(1040, height)
        settle()
        place = QRect(QPoint(0, 0), self.widget.size())
        inside = []
        for name in names:
            found = self.widget.findChild(QWidget, name)
            assert found is not None, name
            inside.append(place.contains(QRect(found.mapTo(self.widget, QPoint(0, 0)), found.size())))
        return all(inside) and self.widget.minimumSizeHint().height() <= height


class PanelHands(Hands):
    """A panel whose drafts are recorded at the day's desk; what is asked about or refused is kept in `asked`."""

    def __init__(self, qtbot: QtBot, panel: Panel, day: Day) -> None:
        super().__init__(qtbot, panel, day)
        self.panel = panel
        self.asked: list[Answer] = []
        panel.wants.connect(self._record)
        self.look()

    def look(self) -> None:
        self.panel.show_view(self.day.view())
        settle()

    def _record(self, drafts: tuple[Draft, ...]) -> None:
        for draft in drafts:
            answer = self.day.desk.record(draft, NURSE)
            if not answer.kept:
                self.asked.append(answer)
                return
            self.panel.kept(draft)
        self.look()

    def log(self, kind: Kind) -> list[Entry]:
        return [entry for entry in self.day.desk.log if entry.kind is kind]

    def last(self, kind: Kind) -> Entry:
        return self.log(kind)[-1]


MakePanel = Callable[[Bench], Panel]


def hands(qtbot: QtBot, day: Day, make: MakePanel) -> PanelHands:
    return PanelHands(qtbot, make(bench(day)), day)
