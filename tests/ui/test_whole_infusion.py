"""Whole infusions through the real window, click by click, on a fake clock."""

from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from nurse_assistant.application.ports import RecordStore
from nurse_assistant.domain.vocabulary import Code, DeviationClass, Kind, Phase, Priority, What
from nurse_assistant.ui.steps.start_panel import StartPanel
from nurse_assistant.ui.tour import nurse as tour
from nurse_assistant.ui.tour.cast import UNIT
from nurse_assistant.ui.widgets.undo_line import UndoLine
from tests.fakes.clock import FakeClock
from tests.fakes.memory_store import MemoryStore
from tests.support.day import MORNING
from tests.support.people import with_pins
from tests.support.records import open_record
from tests.support.whole_window import WholeWindow

ROOT = Path(__file__).resolve().parents[2]
PAPER = ROOT / "docs" / "paper-form.md"


class Nurse(tour.Nurse, WholeWindow):
    """The nurse of the tour, in a window that a test owns."""


def open_shift(qtbot: QtBot, store: RecordStore | None = None) -> Nurse:
    store = store or MemoryStore()
    store.set_unit(UNIT)
    with_pins(store, FakeClock(MORNING))
    return Nurse(qtbot, store)


def kinds(nurse: Nurse) -> list[Kind]:
    return [entry.kind for entry in nurse.desk.log]


def test_a_first_infusion_from_the_name_to_the_signature(qtbot: QtBot) -> None:
    nurse = open_shift(qtbot)
    nurse.prepares()
    nurse.runs_to_the_end()
    nurse.observes_and_signs()
    assert nurse.view.state.phase is Phase.CLOSED
    assert 249 < nurse.view.guidance.volume_given_ml <= 250  # each act is tapped two seconds after it is due
    assert nurse.view.guidance.deviations == ()
    assert all(entry.codes == () for entry in nurse.desk.log)
    assert nurse.view.attempts == ()
    assert [entry.amount("rate_ml_h") for entry in nurse.desk.log if "rate_ml_h" in entry.data] == [
        25, 25, 50, 75, 100, 125, 150,
    ]  # fmt: skip
    fields = fields_on_paper()
    assert f"**{fields} fields**" in PAPER.read_text(encoding="utf-8")
    assert f"**{nurse.taps} taps** and **{nurse.characters} typed characters**" in PAPER.read_text(encoding="utf-8")
    assert nurse.taps < fields
    assert nurse.characters < fields


class Walking(Nurse):
    """Goes from chair to chair between the acts: the workstation locks itself, and she signs in again."""

    locks = 0

    def at(self, hour: int, minute: int, second: int = 0) -> None:
        self.goes_away = True
        super().at(hour, minute, second)
        self.goes_away = False
        if self.is_shown("who"):
            self.locks += 1
            self.signs_in()


def test_what_the_lock_adds_is_told(qtbot: QtBot) -> None:
    store = MemoryStore()
    store.set_unit(UNIT)
    with_pins(store, FakeClock(MORNING))
    nurse = Walking(qtbot, store)
    nurse.prepares()
    nurse.runs_to_the_end()
    nurse.observes_and_signs()
    assert nurse.view.state.phase is Phase.CLOSED
    assert nurse.view.guidance.deviations == ()
    assert f"locks itself **{nurse.locks} times**" in " ".join(PAPER.read_text(encoding="utf-8").split())


def fields_on_paper() -> int:
    """The sum of docs/paper-form.md: fields times how often they are filled in."""
    rows = [line.split("|") for line in PAPER.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    numbers = [(row[2].strip(), row[3].strip()) for row in rows]
    return sum(int(fields) * int(times) for fields, times in numbers if fields.isdecimal())


def at_50_ml_h(qtbot: QtBot) -> Nurse:
    """11:12: everything done, the first rise made."""
    nurse = open_shift(qtbot)
    nurse.prepares()
    for hour, minute in ((10, 27), (10, 42), (10, 57)):
        nurse.at(hour, minute)
        nurse.saves_a_check()
    nurse.at(11, 12)
    nurse.types_a_check("infusion.check")
    nurse.tap("infusion.act")
    return nurse


def test_a_grade_2_reaction_with_a_restart_at_half_the_rate(qtbot: QtBot) -> None:
    nurse = at_50_ml_h(qtbot)
    nurse.at(11, 27)
    nurse.tap("reaction")
    assert nurse.view.state.phase is Phase.REACTION
    assert nurse.words("reaction.band.title") == "STOP THE PUMP"
    nurse.tap("reaction.band.stopped")
    nurse.tap("reaction.tiles.help")
    nurse.tap("reaction.signs.usual.tiles.chills")
    nurse.tap("reaction.signs.write")
    nurse.tap("reaction.tiles.diphenhydramine")
    nurse.at(11, 30)
    nurse.grades("2")
    nurse.at(11, 55)
    nurse.tap("reaction.tiles.vitals")
    nurse.types_a_check("reaction.check_box.check")
    nurse.tap("reaction.check_box.write")
    nurse.grades("1")
    assert nurse.words("reaction.restart.rate") == "12.5"
    assert "initial rate" in nurse.words("reaction.restart.why")
    nurse.at(11, 57)
    nurse.tap("reaction.restart.go")
    assert nurse.view.guidance.phase is Phase.INFUSING
    assert nurse.view.guidance.rate_ml_h == Decimal("12.5")
    assert nurse.words("infusion.headline.rate") == "25"
    assert nurse.words("infusion.headline.at") == "at 12:27"
    # Nobody took vital signs between 11:30 and 11:55: counted, and nothing else.
    assert [(one.code, one.minutes) for one in nurse.view.guidance.deviations] == [(Code.VITAL_SIGNS_LATE, 23)]
    assert Kind.PUMP_STOPPED in kinds(nurse)


def test_a_false_alarm_goes_on_at_the_rate_it_had(qtbot: QtBot) -> None:
    nurse = at_50_ml_h(qtbot)
    nurse.at(11, 20)
    nurse.tap("reaction")
    nurse.tap("footer.undo.not_a_reaction")
    assert kinds(nurse)[-2:] == [Kind.REACTION_REPORTED, Kind.REACTION_GRADED]
    nurse.tap("reaction.band.stopped")
    assert nurse.words("reaction.restart.rate") == "50"
    nurse.at(11, 22)
    nurse.tap("reaction.restart.go")
    assert nurse.view.guidance.rate_ml_h == 50
    assert nurse.words("infusion.headline.at") == "at 11:44"  # the two minutes of the stop did not count
    assert nurse.view.guidance.deviations == ()


def test_pressed_by_mistake_while_the_pump_ran_on_leaves_no_gap(qtbot: QtBot) -> None:
    nurse = at_50_ml_h(qtbot)
    nurse.at(11, 20)
    nurse.tap("reaction")
    nurse.tap("footer.undo.mistake")
    assert nurse.view.state.phase is Phase.INFUSING
    assert nurse.words("infusion.headline.at") == "at 11:42"
    assert nurse.view.lines[0].struck
    assert nurse.view.lines[0].entry.kind is Kind.REACTION_REPORTED


def test_a_wrong_rate_found_at_the_check_is_recorded_as_found(qtbot: QtBot) -> None:
    nurse = at_50_ml_h(qtbot)
    nurse.at(11, 27)
    nurse.types_a_check("infusion.check", pump="75")
    nurse.tap("infusion.save")
    found = nurse.desk.log[-1]
    assert found.codes == (Code.PUMP_RATE_DIFFERS,)
    assert [one.what for one in nurse.view.guidance.prompts if one.priority is Priority.HIGH] == [What.PUMP_RATE]
    nurse.tap("infusion.pump_strip.back")
    assert not [one for one in nurse.view.guidance.prompts if one.priority is Priority.HIGH]
    assert [(one.code, one.kind) for one in nurse.view.guidance.deviations] == [
        (Code.PUMP_RATE_DIFFERS, DeviationClass.INCIDENT)
    ]
    assert nurse.view.guidance.rate_ml_h == 50


class Restless(Nurse):
    """Closes the program and opens it again after every single thing that was recorded."""

    reopened = 0

    def tap(self, name: str) -> None:
        before = self.board.desks[0].log if self.board.desks else ()
        super().tap(name)
        if self.board.desks and self.board.desks[0].log != before:
            self._close_and_open()

    def _close_and_open(self) -> None:
        view, sight, step, part = self.view, self._sight(), self.window.patient.body.step, self._part()
        self.reopen()
        self.signs_in()
        self.reopened += 1
        if not self.board.desks:
            assert view.state.phase is Phase.CLOSED
            super().tap("board.records")
            self.board.reopen(self.board.closed()[0])
            return
        self.clock.set(view.now)  # the taps of coming on took some seconds
        assert self.view == view
        super().tap("board.1")
        super().tap(f"step.{step}")
        if part:
            super().tap(f"start.tab.{part}")
        self.clock.set(view.now)
        self.window.refresh()
        self.settle()
        assert self._sight() == sight

    def _part(self) -> str:
        """The part of the bedside check that is open, if it is in front."""
        panels = [one for one in self.window.patient.findChildren(StartPanel) if one.isVisible()]
        return panels[0].part() if panels else ""

    def _sight(self) -> list[str]:
        """Every word in sight on the patient page, but for the line that offers to undo what was just done."""
        undo = self.window.patient.findChildren(UndoLine)
        labels = self.window.patient.findChildren(QLabel)
        whole = self.window.patient.findChildren(QPushButton, "record.whole")  # gives way to the undo line
        aside = (*undo, *whole)
        in_sight = [one for one in labels if one.isVisible() and not any(other.isAncestorOf(one) for other in aside)]
        return [one.text() for one in in_sight if one.text()]


def test_closing_and_opening_at_every_step_shows_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    store = open_record(tmp_path / "record.sqlite")
    store.set_unit(UNIT)
    with_pins(store, FakeClock(MORNING))
    nurse = Restless(qtbot, store)
    nurse.prepares()
    nurse.runs_to_the_end()
    nurse.observes_and_signs()
    assert nurse.reopened >= 35
    assert nurse.view.state.phase is Phase.CLOSED
    assert nurse.view.guidance.deviations == ()
    store.close()
