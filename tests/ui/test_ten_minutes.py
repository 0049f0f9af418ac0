"""Tests 2, 3, 4, 6, 7, 8, 10 and 13 of "Ten minutes with a nurse", through the real widgets, with their numbers."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Code, DeviationClass, Kind, Phase, Priority
from tests.fakes.clock import FakeClock
from tests.fakes.memory_store import MemoryStore
from tests.support.day import MORNING, SECOND, Day, case
from tests.support.people import with_pins
from tests.support.records import open_record
from tests.support.ward import Ward, Watched, ward

ROOT = Path(__file__).resolve().parents[2]
LATE_MORNING = MORNING.replace(hour=11, minute=27)
AT_ONCE = ("band.stopped", "tiles.help", "tiles.oxygen", "tiles.diphenhydramine")
OTHER_BAKER = "9434765919"


def on_the_board(qtbot: QtBot) -> Watched:
    """11:27: chair 1 was open, now the board is in front."""
    nurse = Watched(qtbot, ward().store, LATE_MORNING)
    nurse.comes_on()
    nurse.tap("board.1")
    nurse.tap("rail.to_board")
    nurse.start_watch()
    return nurse


def reports(nurse: Watched, chair: str) -> Entry:
    nurse.tap("board.reaction")
    nurse.tap(f"reaction_chair.{chair}")
    return nurse.log_in(chair)[-1]


def words_in_sight(nurse: Watched) -> str:
    labels = [one.text() for one in nurse.window.findChildren(QLabel) if one.isVisible()]
    return " | ".join(labels).replace("\N{NO-BREAK SPACE}", " ")


def rows_in_sight(nurse: Watched, table: str) -> list[str]:
    model = nurse.shown(QTableView, table).model()
    cells = ([str(model.index(row, place).data()) for place in range(4)] for row in range(model.rowCount()))
    return [" ".join(row) for row in cells]


def test_2_chair_3_gets_chills(qtbot: QtBot) -> None:
    nurse = on_the_board(qtbot)
    others = nurse.log_in("1"), nurse.log_in("4")
    assert reports(nurse, "3").kind is Kind.REACTION_REPORTED
    assert nurse.seconds <= 5
    assert nurse.words("reaction.band.title") == "STOP THE PUMP"
    assert Kind.PUMP_STOPPED not in nurse.kinds_in("3")
    nurse.start_watch()
    for name in AT_ONCE:
        nurse.tap(f"reaction.{name}")
    assert nurse.kinds_in("3")[-4:] == [
        Kind.PUMP_STOPPED, Kind.PROVIDER_CALLED, Kind.NOTE, Kind.REACTION_MEDICINE_GIVEN,
    ]  # fmt: skip
    assert nurse.seconds < 30
    assert nurse.characters_since == 0
    assert (nurse.log_in("1"), nurse.log_in("4")) == others


@pytest.mark.parametrize("since", [(), AT_ONCE])
def test_3_it_was_chair_4(qtbot: QtBot, since: tuple[str, ...]) -> None:
    """Right after the press, and after the first acts: they were done at chair 4 too."""
    nurse = on_the_board(qtbot)
    pressed = reports(nurse, "3")
    for name in since:
        nurse.tap(f"reaction.{name}")
    wrong = nurse.log_in("3")[pressed.number - 1 :]
    nurse.start_watch()
    nurse.tap("footer.undo.wrong_chair")
    nurse.tap(f"wrong_chair.patients.{nurse.desk_in('4').opened.id}")
    assert nurse.seconds <= 10
    third, fourth = nurse.desk_in("3").view(), nurse.desk_in("4").view()
    assert (third.state.phase, third.guidance.rate_ml_h) == (Phase.INFUSING, Decimal(50))
    assert third.state.stretches[-1].until is None
    assert {line.entry.number for line in third.lines if line.struck} == {one.number for one in wrong}
    moved = [(one.kind, one.at, one.data) for one in fourth.log[-len(wrong) :]]
    assert moved == [(one.kind, one.at, one.data) for one in wrong]
    assert fourth.state.phase is Phase.REACTION
    assert nurse.words("banner.chair") == "Chair 4"
    assert nurse.is_shown("reaction.band.stopped") is not bool(since)


def test_4_she_looks_fine_and_nothing_was_given(qtbot: QtBot) -> None:
    nurse = on_the_board(qtbot)
    reports(nurse, "3")
    nurse.start_watch()
    nurse.tap("footer.undo.not_a_reaction")
    nurse.tap("reaction.band.stopped")
    assert nurse.words("reaction.restart.rate") == "50"
    nurse.tap("reaction.restart.go")
    view = nurse.desk_in("3").view()
    assert nurse.taps_since == 3
    assert (view.state.phase, view.guidance.rate_ml_h) == (Phase.INFUSING, Decimal(50))
    assert view.guidance.deviations == ()
    assert [one.kind for one in view.log[-4:]] == [
        Kind.REACTION_REPORTED, Kind.REACTION_GRADED, Kind.PUMP_STOPPED, Kind.INFUSION_RESUMED,
    ]  # fmt: skip


@pytest.mark.parametrize(("way", "rate"), [("back", 50), ("ran", 75)])
def test_6_the_pump_shows_75_and_the_plan_says_50(qtbot: QtBot, way: str, rate: int) -> None:
    nurse = on_the_board(qtbot)
    nurse.tap("board.1")
    nurse.start_watch()
    nurse.enter("infusion.check.pump", "75")
    nurse.tap("infusion.save")
    assert nurse.desk_in("1").log[-1].codes == (Code.PUMP_RATE_DIFFERS,)
    assert [one.priority for one in nurse.desk_in("1").view().guidance.prompts][:1] == [Priority.HIGH]
    nurse.tap(f"infusion.pump_strip.{way}")
    if way == "ran":
        nurse.enter("infusion.found.rate", "75")
        nurse.tap("infusion.found.runs_on")
    view = nurse.desk_in("1").view()
    assert nurse.seconds <= 40
    assert view.guidance.rate_ml_h == rate
    assert [one.kind for one in view.guidance.deviations][:1] == [DeviationClass.INCIDENT]
    assert [one.ordered_by for one in view.log if one.ordered_by] == []
    assert view.state.pump_seen is not None
    assert view.state.pump_seen.shown_ml_h == rate
    nurse.tap("step.leave")
    assert "Pump at another rate (incident)" in words_in_sight(nurse)


def two_bakers() -> Ward:
    room = Ward(MemoryStore())
    room.sit("6", case("Baker", "Ruth", "9000000009"), lambda day: day.arrived().premedicated())
    room.sit("7", case("Baker", "Ruby", OTHER_BAKER), Day.arrived)
    room.vital_signs()
    return room


def test_7_the_bag_is_labelled_for_the_other_baker(qtbot: QtBot) -> None:
    room = two_bakers()
    nurse = Watched(qtbot, room.store, MORNING.replace(hour=10, minute=2))
    nurse.comes_on()
    nurse.tap("board.6")
    nurse.tap("step.start")
    for name, text in (
        ("identifier", OTHER_BAKER), ("dose", "720"), ("volume", "250"), ("lot", "7KD2291"), ("expires", "1800"),
    ):  # fmt: skip
        nurse.enter(f"bag_check.{name}", text)
    for name in ("medicine.tiles.isatuximab", "route.tiles.IV", "expires.on.2026-11-22", "looks.clear", "act"):
        nurse.tap(f"bag_check.{name}")
    assert Kind.BAG_CHECKED not in nurse.kinds_in("6")
    assert nurse.words("question.title") == "Not recorded"
    assert nurse.words("question.what") == "The label is for 943 476 5919; BAKER, Ruth is 900 000 0009."
    assert nurse.words("question.advice") == "Do not give this bag. Set it aside and call the pharmacy."
    nurse.tap("question.not_yet")
    nurse.tap("record.whole")
    nurse.tap("whole_record.which.caught")
    (caught,) = rows_in_sight(nurse, "whole_record.caught")
    assert caught.startswith("10:02 Bag check isatuximab IV")
    assert caught.endswith("refused: Bag of another patient T. Okafor")


def test_8_the_order_says_3rd_and_the_patient_says_my_first(qtbot: QtBot) -> None:
    room = Ward(MemoryStore())
    patient = case("Sato", "Kenji", "9000000009", infusion_number=3)
    patient = replace(patient, order=replace(patient.order, day=15))
    room.sit("2", patient, lambda day: day.arrived().premedicated().bag_checked())
    with_pins(room.store, FakeClock(MORNING))
    nurse = Watched(qtbot, room.store, MORNING.replace(hour=10, minute=5))
    nurse.comes_on()
    nurse.tap("board.2")
    nurse.tap("step.start")
    nurse.gives_pin("second.who", SECOND)
    for name, text in (
        ("identifier", "9000000009"), ("medicine", "isatuximab"), ("dose", "720"), ("own_dose", "720"),
        ("volume", "250"), ("rate", "25"),
    ):  # fmt: skip
        nurse.enter(f"second.{name}", text)
    nurse.tap("second.infusion.1")
    assert "mL/h" not in words_in_sight(nurse).replace("Rate on the pump | mL/h", "")
    nurse.tap("second.compare")
    assert nurse.words("second.result.title") == "The two checks differ. Look again together"
    assert "3 in the order | 1" in words_in_sight(nurse)
    assert "200 mL/h" not in words_in_sight(nurse)
    for step in ("start.tab.start", "step.infusion"):
        nurse.tap(step)
        assert "200" not in words_in_sight(nurse)
    nurse.tap("step.start")
    nurse.tap("start.tab.start")
    nurse.tap("start.act")
    assert Kind.INFUSION_STARTED not in nurse.kinds_in("2")
    nurse.enter("start.rate", "25")
    assert "asks for a reason and a second person" in nurse.words("start.act")
    nurse.tap("footer.other")
    nurse.tap("late_entry.kind.order_asked")
    nurse.enter("late_entry.form.who", "Dr R. Silva")
    nurse.tap("late_entry.record")
    assert nurse.kinds_in("2")[-1] is Kind.ORDER_ASKED
    assert Kind.INFUSION_STARTED not in nurse.kinds_in("2")


def test_10_a_round_of_five_chairs_from_a_paper(qtbot: QtBot) -> None:
    room = ward()
    for chair, family in (("5", "Baker"), ("6", "Okonkwo")):
        room.sit(chair, case(family, "Ruth", f"90000000{chair}"), Day.risen)
    nurse = Watched(qtbot, room.store, LATE_MORNING)
    nurse.comes_on()
    nurse.tap("board.round")
    nurse.start_watch()
    for chair in ("1", "3", "4", "5", "6"):
        row = f"round.{nurse.desk_in(chair).opened.id}"
        saturation = "79" if chair == "4" else "97"
        for name, text in (("pressure", "12876"), ("pulse", "78"), ("resp", "16"), ("spo2", saturation)):
            nurse.enter(f"{row}.{name}", text)
        nurse.tap(f"{row}.looked.none")
    nurse.tap("round.save_all")
    assert nurse.seconds <= 90
    slip = nurse.log_in("4")[-1]
    assert (slip.kind, slip.amount("spo2_percent")) == (Kind.VITAL_SIGNS, Decimal(79))
    assert [nurse.kinds_in(chair)[-1] for chair in ("1", "3", "5", "6")] == [Kind.VITAL_SIGNS] * 4


def test_13_the_plug_is_pulled_in_mid_step(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "record.sqlite"
    room = ward(open_record(path))
    before = Watched(qtbot, room.store, LATE_MORNING)
    before.comes_on()
    before.tap("board.1")
    before.enter("infusion.check.pressure", "12876")
    before.enter("infusion.check.spo2", "97")
    before.tap("infusion.check.looked.none")
    before.ticker.stop()  # the plug: nothing is closed, nothing is said good-bye to
    after = Watched(qtbot, open_record(path), MORNING.replace(hour=11, minute=58))
    assert after.words("header.alarm").startswith("MEDIUM · Chair 1 · Vital signs, 16 min late.")
    after.comes_on()
    assert after.is_shown("away.go.1"), "what fell due meanwhile is said first"
    after.tap("away.leave")
    assert after.words("next_up.0") == "16 min late. Chair 1 · Vital signs"
    assert after.words("board.1").endswith("medium alarm, Vital signs, 16 min late, since 11:42")
    after.tap("board.1")
    assert after.words("infusion.headline.over") == "The rise was for 11:42"
    typed = {name: after.shown(QLineEdit, f"infusion.check.{name}.edit").text() for name in ("pressure", "spo2")}
    assert typed == {"pressure": "128/76", "spo2": "97"}
    assert after.shown(QPushButton, "infusion.check.looked.none").isChecked()
    after.tap("infusion.check.of_now")  # typed twenty minutes ago: she says that they count, and types nothing again
    after.tap("infusion.act")
    assert after.kinds_in("1")[-2:] == [Kind.VITAL_SIGNS, Kind.RATE_CHANGED]
    assert after.desk_in("1").view().guidance.rate_ml_h == 75
