"""A round: a row per patient, its own time, both answers; saved one by one or together; nothing is lost or guessed."""

from datetime import timedelta
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from nurse_assistant.application.board import Board
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import StoreError
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Code, Kind
from nurse_assistant.ui.frame.round_row import RoundRow
from tests.fakes.memory_store import MemoryStore
from tests.support.day import MORNING, NURSE, PROTOCOL, Day, case
from tests.support.ward import Ward, Watched, ward

FIGURES = {"pressure": "12876", "pulse": "78", "resp": "16", "spo2": "97", "temp": "368"}


class Rounding(Watched):
    """A nurse on her round, naming rows by their chair."""

    def row(self, chair: str) -> str:
        return f"round.{self.desk_in(chair).opened.id}"

    def types(self, chair: str, **figures: str) -> None:
        for name, text in figures.items():
            self.enter(f"{self.row(chair)}.{name}", text)

    def typed(self, chair: str, name: str) -> str:
        return self.shown(QLineEdit, f"{self.row(chair)}.{name}.edit").text()

    def checks(self, chair: str) -> list[Entry]:
        return [one for one in self.log_in(chair) if one.kind is Kind.VITAL_SIGNS]

    def says(self, chair: str, part: str) -> str:
        return self.shown(QLabel, f"{self.row(chair)}.{part}").text().replace("\N{NO-BREAK SPACE}", " ")

    def chairs(self) -> list[str]:
        rows = [one for one in self.window.round.findChildren(RoundRow) if one.isVisible()]
        rows.sort(key=lambda one: one.y())
        return [self.board.desk(one.session).view().chair for one in rows]


def on_a_round(qtbot: QtBot, room: Ward | None = None) -> Rounding:
    """11:27, the round open: chairs 1, 3 and 4 run at 50 mL/h."""
    nurse = Rounding(qtbot, (room or ward()).store, MORNING.replace(hour=11, minute=27))
    nurse.comes_on()
    nurse.tap("board.round")
    nurse.start_watch()
    return nurse


def test_without_a_row_a_sentence_has_the_room_and_the_buttons_keep_their_size(qtbot: QtBot) -> None:
    nurse = Rounding(qtbot, Day().store, MORNING)
    nurse.comes_on()
    nurse.tap("board.round")
    nurse.look()
    assert nurse.is_shown("round.none")
    assert nurse.shown(QPushButton, "round.back").height() < 100


def test_a_row_for_each_patient_on_a_pump_or_observed_in_the_rooms_order(qtbot: QtBot) -> None:
    room = ward()
    room.sit("7", case("Baker", "Ruth", "9000000009"), Day.arrived)
    room.sit("2", case("Sato", "Kenji", "9000000017"), Day.risen)
    room.at(11, 20).record(Kind.INFUSION_COMPLETED)
    nurse = on_a_round(qtbot, room)
    assert nurse.chairs() == ["1", "2", "3", "4"]
    assert not nurse.is_shown(f"{nurse.row('2')}.pump")  # the pump stands: it shows nothing to read
    assert nurse.is_shown(f"{nurse.row('1')}.pump")


def test_nobody_to_look_after_says_what_brings_a_patient_here(qtbot: QtBot) -> None:
    nurse = on_a_round(qtbot, Ward(MemoryStore()))
    assert nurse.words("round.none").startswith("No infusion runs and nobody is observed.")
    assert not nurse.is_shown("round.head")


def test_nothing_is_prefilled_and_the_last_values_stand_grey(qtbot: QtBot) -> None:
    nurse = on_a_round(qtbot)
    for name in (*FIGURES, "pump", "at"):
        assert nurse.typed("1", name) == ""
    assert nurse.says("1", "pressure.last") == "128/76"
    assert nurse.says("1", "pump.last") == "set 11:12 50"


def test_a_row_is_saved_with_the_time_of_its_first_figure_and_its_answer(qtbot: QtBot) -> None:
    nurse = on_a_round(qtbot)
    nurse.at(11, 30)
    started = nurse.clock.now()
    nurse.types("3", **FIGURES, pump="50")
    nurse.types("4", pulse="80")
    nurse.tap(f"{nurse.row('3')}.looked.none")
    nurse.at(11, 36)
    nurse.tap(f"{nurse.row('3')}.save")
    check = nurse.checks("3")[-1]
    assert started <= check.at < started + timedelta(seconds=5)
    assert check.recorded_at.minute == 36
    assert check.data == {
        "systolic_mmhg": 128, "diastolic_mmhg": 76, "pulse_per_min": 78, "resp_per_min": 16, "spo2_percent": 97,
        "temp_c": check.data["temp_c"], "pump_rate_ml_h": 50, "signs": (),
    }  # fmt: skip
    assert str(check.data["temp_c"]) == "36.8"
    assert [nurse.typed("3", name) for name in (*FIGURES, "at")] == [""] * 6
    assert nurse.typed("4", "pulse") == "80"
    assert len(nurse.checks("4")) == 5


def test_the_time_of_a_row_can_be_changed(qtbot: QtBot) -> None:
    nurse = on_a_round(qtbot)
    nurse.types("3", pulse="78")
    assert nurse.typed("3", "at") == "11:27"
    nurse.tap(f"{nurse.row('3')}.at.minus")
    nurse.tap(f"{nurse.row('3')}.save")
    assert nurse.checks("3")[-1].at == MORNING.replace(hour=11, minute=22)


def test_taking_the_only_figure_out_again_leaves_an_empty_row(qtbot: QtBot) -> None:
    nurse = on_a_round(qtbot)
    nurse.types("3", pulse="7")
    QTest.keyClick(nurse.shown(QLineEdit, f"{nurse.row('3')}.pulse.edit"), Qt.Key.Key_Backspace)
    assert nurse.typed("3", "at") == ""
    assert nurse.words("round.save_all") == "Save all. nothing is typed yet"


def test_yes_opens_the_signs_of_that_row_and_they_are_recorded(qtbot: QtBot) -> None:
    nurse = on_a_round(qtbot)
    nurse.tap(f"{nurse.row('4')}.looked.yes")
    assert nurse.is_shown(f"{nurse.row('4')}.signs.tiles.chills")
    assert not nurse.is_shown(f"{nurse.row('3')}.signs.tiles.chills")
    nurse.tap(f"{nurse.row('4')}.signs.tiles.chills")
    nurse.tap(f"{nurse.row('4')}.save")
    assert nurse.checks("4")[-1].words("signs") == ("chills",)


def test_79_for_97_and_a_factor_of_ten_are_questioned_in_their_row(qtbot: QtBot) -> None:
    nurse = on_a_round(qtbot)
    nurse.types("3", spo2="79", pump="500")
    nurse.types("4", spo2="97", pump="50")
    said = nurse.says("3", "notes.text")
    assert "SpO₂: 79 % is unusual. Did you mean 97?" in said
    assert "Pump shows: 500 mL/h is unusual. Did you mean 50?" in said
    assert not nurse.is_shown(f"{nurse.row('4')}.notes.text")


def test_save_all_holds_back_a_figure_nobody_has_looked_at_yet(qtbot: QtBot) -> None:
    nurse = on_a_round(qtbot)
    nurse.types("3", pulse="78")
    nurse.types("4", spo2="79")  # the focus is still in the field: nothing was asked yet
    nurse.tap("round.save_all")
    assert [len(nurse.checks(chair)) for chair in ("3", "4")] == [6, 5]
    assert "Please look again" in nurse.says("4", "refused")
    nurse.tap("round.save_all")
    assert nurse.checks("4")[-1].amount("spo2_percent") == 79


def test_looked_alone_and_yes_alone_are_asked_about_in_their_row(qtbot: QtBot) -> None:
    nurse = on_a_round(qtbot)
    nurse.tap(f"{nurse.row('3')}.looked.none")
    nurse.tap(f"{nurse.row('4')}.looked.yes")
    nurse.tap("round.save_all")
    assert [len(nurse.checks(chair)) for chair in ("3", "4")] == [5, 5]
    assert "only looked?" in nurse.says("3", "refused")
    assert "press REACTION" in nurse.says("4", "refused")


def test_a_pump_at_another_rate_is_said_before_it_is_saved(qtbot: QtBot) -> None:
    nurse = on_a_round(qtbot)
    nurse.types("3", pump="75")
    QTest.keyClick(nurse.shown(QLineEdit, f"{nurse.row('3')}.pump.edit"), Qt.Key.Key_Tab)
    assert "the log says 50 mL/h since 11:12. Please look again." in nurse.says("3", "notes.text")
    nurse.tap(f"{nurse.row('3')}.save")
    assert nurse.checks("3")[-1].codes == (Code.PUMP_RATE_DIFFERS,)


def test_saving_all_keeps_what_cannot_be_read_and_saves_the_rest(qtbot: QtBot) -> None:
    nurse = on_a_round(qtbot)
    nurse.types("1", pulse="78")
    nurse.types("3", pulse="7,8")
    nurse.types("4", pulse="80")
    nurse.tap("round.save_all")
    assert [len(nurse.checks(chair)) for chair in ("1", "3", "4")] == [6, 5, 6]
    assert nurse.typed("3", "pulse") == "7,8"
    assert nurse.words("round.said") == "2 rows saved. 1 not saved: what is missing stands in the row"


def test_what_the_guide_refuses_stands_in_its_row_while_the_others_are_saved(qtbot: QtBot) -> None:
    room = ward()
    nurse = on_a_round(qtbot, room)
    nurse.types("3", pulse="78")
    nurse.types("4", pulse="80")
    desk = nurse.desk_in("3")
    for kind, data in (
        (Kind.INFUSION_DISCONTINUED, {"permanent": False}), (Kind.OBSERVATION_ENDED, {}), (Kind.SIGNED_OFF, {}),
    ):  # fmt: skip
        assert desk.record(Draft(kind, data, reason="moved to the ward", happened_so=True), NURSE).kept
    nurse.tap("round.save_all")
    assert [len(nurse.checks(chair)) for chair in ("3", "4")] == [5, 6]
    assert nurse.typed("3", "pulse") == "78"
    assert "signed" in nurse.says("3", "refused")
    assert nurse.desk_in("3").view().attempts[-1].codes == (Code.NOT_POSSIBLE_NOW,)


def test_another_workstation_was_quicker(qtbot: QtBot) -> None:
    room = ward()
    nurse = on_a_round(qtbot, room)
    nurse.types("3", pulse="78")
    again = Board(room.store, nurse.clock, nurse.board.library)
    found = next(desk for desk in again.desks if desk.view().chair == "3")
    assert found.record(Draft(Kind.NOTE, {"text": "blanket"}), NURSE).kept
    nurse.tap(f"{nurse.row('3')}.save")
    assert nurse.says("3", "refused").startswith("Somebody else recorded something")
    nurse.tap(f"{nurse.row('3')}.save")
    assert nurse.checks("3")[-1].amount("pulse_per_min") == 78


def test_a_full_disk_saves_nothing_and_keeps_the_figures(qtbot: QtBot) -> None:
    nurse = on_a_round(qtbot)
    nurse.types("3", pulse="78")
    assert isinstance(nurse.store, MemoryStore)
    nurse.store.fault = StoreError("The disk is full.")
    nurse.tap(f"{nurse.row('3')}.save")
    assert nurse.typed("3", "pulse") == "78"
    assert "NOT SAVED. The disk is full." in nurse.window.trouble.text()
    nurse.store.fault = None
    nurse.tap(f"{nurse.row('3')}.save")
    assert nurse.window.trouble.text() == ""


def test_enter_goes_on_to_the_next_field_and_row_and_records_nothing(qtbot: QtBot) -> None:
    nurse = on_a_round(qtbot)
    before = nurse.log_in("1"), nurse.log_in("3")
    nurse.shown(QLineEdit, f"{nurse.row('1')}.pressure.edit").setFocus()
    for text in ("12876", "78", "16", "97", "368", "50", "13080"):
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert [nurse.typed("1", name) for name in (*FIGURES, "pump")] == ["128/76", "78", "16", "97", "36.8", "50"]
    assert nurse.typed("3", "pressure") == "130/80"
    assert nurse.shown(QLineEdit, f"{nurse.row('3')}.pulse.edit").hasFocus()
    assert not nurse.window.round.findChildren(RoundRow)[0].looked.chosen()
    assert (nurse.log_in("1"), nurse.log_in("3")) == before


def test_what_is_typed_outlives_another_page_and_a_restart(qtbot: QtBot) -> None:
    nurse = on_a_round(qtbot)
    nurse.types("3", pulse="78")
    nurse.tap(f"{nurse.row('3')}.looked.yes")
    nurse.tap(f"{nurse.row('3')}.signs.tiles.rash")
    nurse.tap("round.back")
    assert nurse.words("board.round") == "Round. 1 not saved yet"
    nurse.at(11, 40)
    nurse.reopen()
    nurse.comes_on()
    assert nurse.words("board.round") == "Round. 1 not saved yet"
    nurse.tap("board.round")
    assert (nurse.typed("3", "pulse"), nurse.typed("3", "at")) == ("78", "11:27")
    nurse.tap(f"{nurse.row('3')}.save")
    assert nurse.checks("3")[-1].words("signs") == ("rash",)
    nurse.reopen()
    nurse.comes_on()
    assert nurse.words("board.round") == "Round. checks of all chairs"


def test_a_saved_row_can_be_taken_back_for_a_minute(qtbot: QtBot) -> None:
    nurse = on_a_round(qtbot)
    nurse.types("3", pulse="78")
    nurse.tap(f"{nurse.row('3')}.save")
    assert nurse.words(f"{nurse.row('3')}.save") == "Chair 3: Undo. saved 11:27"
    nurse.tap(f"{nurse.row('3')}.save")
    assert nurse.log_in("3")[-1].kind is Kind.STRUCK
    nurse.types("3", pulse="79")
    nurse.tap(f"{nurse.row('3')}.save")
    nurse.ticker.advance(timedelta(seconds=59))
    assert nurse.words(f"{nurse.row('3')}.save").startswith("Chair 3: Undo")
    nurse.ticker.advance(timedelta(seconds=1))
    assert nurse.words(f"{nurse.row('3')}.save") == "Chair 3: Save. empty"


def test_during_a_second_check_the_row_hides_what_the_pump_is_set_to(qtbot: QtBot) -> None:
    nurse = on_a_round(qtbot)
    blind = frozenset({nurse.desk_in("3").opened.id})
    nurse.window.round.show_board(nurse.board.view(), blind)
    assert not nurse.is_shown(f"{nurse.row('3')}.pump.last")
    assert "second check" in nurse.says("3", "mark")
    assert nurse.says("4", "pump.last") == "set 11:12 50"


def test_a_new_row_comes_in_its_place_and_the_focus_stays(qtbot: QtBot) -> None:
    nurse = on_a_round(qtbot)
    nurse.types("4", pulse="8")
    edit = nurse.shown(QLineEdit, f"{nurse.row('4')}.pulse.edit")
    desk = nurse.board.open_session(case("Sato", "Kenji", "9000000017"), PROTOCOL, "2", NURSE)
    started = Draft(Kind.INFUSION_STARTED, {"rate_ml_h": Decimal(25)}, reason="came with it", happened_so=True)
    assert desk.record(started, NURSE).kept
    nurse.window.refresh()
    nurse.settle()
    assert nurse.chairs() == ["1", "2", "3", "4"]
    assert edit.hasFocus()
    assert edit.text() == "8"
