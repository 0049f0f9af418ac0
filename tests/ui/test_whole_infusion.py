"""Whole infusions through the real window, click by click, on a fake clock."""

from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from nurse_assistant.application.ports import RecordStore
from nurse_assistant.domain.vocabulary import Code, DeviationClass, Kind, Phase, Priority, What
from nurse_assistant.store.session_log import SqliteRecordStore
from nurse_assistant.ui.steps.start_panel import StartPanel
from nurse_assistant.ui.widgets.buttons import UndoLine
from tests.fakes.memory_store import MemoryStore
from tests.support.day import NURSE, SECOND, UNIT
from tests.support.whole_window import WholeWindow

ROOT = Path(__file__).resolve().parents[2]
PAPER = ROOT / "docs" / "paper-form.md"
PATIENT = {
    "family": "Martin", "given": "Elena", "born": "12mar1956", "identifier": "4857773456", "cycle": "1", "day": "1",
    "infusion_number": "1", "weight_kg": "72", "dose_mg": "720", "bag_volume_ml": "250",
}  # fmt: skip
VITALS = {"pressure": "12876", "pulse": "78", "resp": "16", "spo2": "97", "temp": "368"}


class Nurse(WholeWindow):
    """What a nurse does in a first infusion, step by step."""

    def comes_on(self) -> None:
        self.tap(f"who.person.tiles.{NURSE}")
        self.tap("who.go")

    def opens_the_patient(self) -> None:
        self.tap("board.1")
        for name, text in PATIENT.items():
            self.enter(f"new.{name}", text)
        for name in ("sex.female", "allergies.none_known", "regimen.Pd"):
            self.tap(f"new.{name}")
        self.tap("new.open")

    def receives(self) -> None:
        """Identity, weight, results, checks."""
        for name in ("identifiers.name", "identifiers.born", "method.asked", "identity.act"):
            self.tap(f"arrive.{name}")
        self.enter("arrive.kg", "72")
        self.tap("arrive.weight.act")
        self.enter("ready.anc", "2.1")
        self.enter("ready.platelets", "140")
        self.enter("ready.taken", "0810")
        self.tap("ready.labs.act")
        for check in ("type_and_screen", "allergies", "infection_signs", "pregnancy", "consent"):
            self.tap(f"ready.check.{check}.ok")

    def gets_the_bag(self) -> None:
        self.tap("step.bag")
        self.tap("bag.asked.act")
        self.tap("bag.here.act")

    def premedicates(self) -> None:
        """09:21 to 09:38, one medicine at a time."""
        self.tap("step.premedication")
        for minute, quick in (
            (21, "dexamethasone|40 mg|oral"),
            (24, "acetaminophen|650 mg|oral"),
            (31, "otherwise:famotidine"),
            (38, "diphenhydramine|25 mg|IV"),
        ):
            self.at(9, minute)
            self.tap(f"premed.quick.{quick}")
            if quick.startswith("otherwise"):
                self.enter("premed.other_dose", "20mg")
                self.tap("premed.route.IV")
            self.tap("premed.act")

    def checks_the_bag(self) -> None:
        for name, text in (
            ("identifier", "4857773456"), ("dose", "720"), ("volume", "250"),
            ("lot", "7KD2291"), ("expires", "1800"), ("out_of_fridge", "0930"),
        ):  # fmt: skip
            self.enter(f"bag_check.{name}", text)
        self.tap("bag_check.medicine.tiles.isatuximab")
        self.tap("bag_check.route.tiles.IV")
        self.tap("bag_check.expires.on.2026-11-22")
        self.tap("bag_check.looks.clear")
        self.tap("bag_check.act")

    def second_person_checks(self, infusion: str = "1", rate: str = "25") -> None:
        self.tap(f"second.who.tiles.{SECOND}")
        for name, text in (
            ("identifier", "4857773456"), ("medicine", "isatuximab"), ("dose", "720"), ("own_dose", "720"),
            ("volume", "250"), ("rate", rate),
        ):  # fmt: skip
            self.enter(f"second.{name}", text)
        self.tap(f"second.infusion.{infusion}")
        self.tap("second.compare")

    def checks_line_and_identity(self) -> None:
        self.tap("second.next")
        self.tap("line.site.tiles.left forearm")
        self.tap("line.filter.yes")
        self.tap("line.act")
        for name in ("identifiers.name", "identifiers.born", "method.asked", "act"):
            self.tap(f"bedside.{name}")

    def types_a_check(self, prefix: str, **other: str) -> None:
        for name, text in (VITALS | other).items():
            self.enter(f"{prefix}.{name}", text)
        self.tap(f"{prefix}.looked.none")

    def saves_a_check(self) -> None:
        self.types_a_check("infusion.check")
        self.tap("infusion.save")

    def prepares(self) -> None:
        """09:00 to 10:07, everything before the start."""
        self.comes_on()
        self.opens_the_patient()
        self.at(9, 7)
        self.receives()
        self.gets_the_bag()
        self.premedicates()
        self.at(9, 58)
        self.tap("step.ready")
        for name, text in VITALS.items():
            self.enter(f"ready.baseline.{name}", text)
        self.tap("ready.baseline.act")
        self.at(10, 2)
        self.tap("step.start")
        self.checks_the_bag()
        self.at(10, 5)
        self.second_person_checks()
        self.at(10, 7)
        self.checks_line_and_identity()
        self.at(10, 12)
        self.tap("start.act")

    def runs_to_the_end(self) -> None:
        """10:27 to 13:32: the checks of the first hour, five rises each with its check, the end, the flush."""
        for hour, minute in ((10, 27), (10, 42), (10, 57)):
            self.at(hour, minute)
            self.saves_a_check()
        for hour, minute in ((11, 12), (11, 42), (12, 12), (12, 42), (13, 12)):
            self.at(hour, minute)
            self.types_a_check("infusion.check")
            self.tap("infusion.act")
        self.at(13, 32)
        self.tap("infusion.act")
        self.at(13, 40)
        self.tap("flush.through")

    def grades(self, grade: str) -> None:
        self.tap("reaction.open_grade")
        self.tap(f"reaction.grade.grade.{grade}")
        self.tap("reaction.grade.anaphylaxis.no")
        self.tap("reaction.grade.write")

    def observes_and_signs(self) -> None:
        """14:02 and 14:32, then the signature."""
        self.at(14, 2)
        self.types_a_check("observation.check")
        self.tap("observation.save")
        self.at(14, 32)
        self.types_a_check("observation.check")
        self.tap("observation.save")
        self.tap("observation.over")
        self.tap("leave.sign.act")
        self.tap("leave.sign.yes")


def open_shift(qtbot: QtBot, store: RecordStore | None = None) -> Nurse:
    store = store or MemoryStore()
    store.set_unit(UNIT)
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
        super().tap(f"who.person.tiles.{NURSE}")
        super().tap("who.go")
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
    store = SqliteRecordStore.open(tmp_path / "record.sqlite", ROOT / "migrations")
    store.set_unit(UNIT)
    nurse = Restless(qtbot, store)
    nurse.prepares()
    nurse.runs_to_the_end()
    nurse.observes_and_signs()
    assert nurse.reopened >= 35
    assert nurse.view.state.phase is Phase.CLOSED
    assert nurse.view.guidance.deviations == ()
    store.close()
