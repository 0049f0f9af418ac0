"""A patient page on a scripted day, with a small panel of its own: it shows, keeps what is typed, and asks."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.views import DeskView, Step
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.patient.patient_page import PatientPage
from nurse_assistant.ui.steps.leave_panel import LeavePanel
from nurse_assistant.ui.steps.panel import Bench, Panel, PanelMaker
from nurse_assistant.ui.widgets.buttons import ActButton, ChoiceTiles, Option
from nurse_assistant.ui.widgets.fields import NumberField
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import column
from tests.support.day import NURSE, UNIT, Day
from tests.support.people import door_of


class RatePanel(Panel):
    """Types a rate, looks for signs, and asks for both to be recorded."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "rate_panel")
        self.rate = NumberField("Rate", "mL/h", name="rate_panel.rate")
        self.looked = ChoiceTiles([Option("none", "Looked: none")], name="rate_panel.looked")
        self.act = ActButton("I set the pump", name="rate_panel.act", guard=bench.guard)
        self.act.acted.connect(self.want)
        self.setLayout(column(self.rate, self.looked, self.act))
        self.shown: list[DeskView] = []
        self.let_go: list[Draft] = []

    def want(self) -> None:
        rate = Draft(Kind.RATE_CHANGED, {"rate_ml_h": self.rate.value() or Decimal(0)})
        self.ask_for(*([Draft(Kind.VITAL_SIGNS, {"signs": ()})] if self.looked.choice() else []), rate)

    def show_view(self, view: DeskView) -> None:
        self.shown.append(view)

    def kept(self, draft: Draft) -> None:
        self.let_go.append(draft)
        if draft.kind is Kind.RATE_CHANGED:
            self.rate.clear_text()
        else:
            self.looked.choose()


class StandPanel(RatePanel):
    """The same under another name, for the reaction."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self.setObjectName("stand_panel")


class Page:
    """The page with handles by object name."""

    def __init__(self, qtbot: QtBot, day: Day, *, width: int = 1076, height: int = 718) -> None:
        self.qtbot, self.day = qtbot, day
        bench = Bench(
            day.clock,
            Guard(day.clock.now),
            day.view().zone,
            lambda: UNIT.staff,
            lambda: NURSE,
            day.free_chairs,
            door_of(day.store, day.clock),
        )
        panels: dict[Step, PanelMaker] = {**dict.fromkeys(Step, RatePanel), Step.LEAVE: LeavePanel}
        self.page = PatientPage(bench, day.board, panels, StandPanel)
        self.not_saved: list[str] = []
        self.saved = 0
        self.page.not_saved.connect(self.not_saved.append)
        self.page.saved.connect(self._count)
        qtbot.addWidget(self.page)
        self.page.resize(width, height)
        self.page.show_session(day.desk.opened.id)
        self.page.show()

    def _count(self) -> None:
        self.saved += 1

    def find(self, name: str) -> QWidget:
        found = [one for one in self.page.findChildren(QWidget, name) if one.isVisible()]
        assert found, f"{name} is not in sight"
        return found[0]

    def sees(self, name: str) -> bool:
        return any(one.isVisible() for one in self.page.findChildren(QWidget, name))

    def tap(self, name: str) -> None:
        """Two seconds after whatever was tapped before: the place takes a tap again."""
        self.day.later(2 / 60)
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        QTest.keyClicks(self.find(f"{name}.edit"), text)

    def text(self, name: str) -> str:
        found = self.find(name)
        said = getattr(found, "text", None)
        assert callable(said)
        return str(said()).replace("\u00a0", " ")

    @property
    def panel(self) -> RatePanel:
        found = self.find("rate_panel")
        assert isinstance(found, RatePanel)
        return found

    def kinds(self) -> list[Kind]:
        return [entry.kind for entry in self.day.desk.log]

    def last(self) -> Entry:
        return self.day.desk.log[-1]
