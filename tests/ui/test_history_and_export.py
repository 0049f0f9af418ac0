"""One patient over time on the screen, and the export: who may, what is asked, the bar, the way out, the end."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.application.exported import COMMAND_LINE, export_event
from nurse_assistant.application.people import Role
from nurse_assistant.application.people_office import PeopleOffice
from nurse_assistant.application.ports import RecordStore
from nurse_assistant.export.job import Format
from nurse_assistant.ui.tour.cast import SECOND, case
from nurse_assistant.ui.tour.hands import LOW
from nurse_assistant.ui.tour.records_out import was_here
from nurse_assistant.ui.tour.simulated_exporter import SimulatedExporter
from nurse_assistant.ui.tour.stop import Place
from tests.fakes.memory_store import MemoryStore
from tests.support.day import NURSE, Library
from tests.support.people import PINS, door_of
from tests.support.whole_window import WholeWindow


class Ward(WholeWindow):
    """Elena Martin was here twice, the second time with a reaction; the first of the staff is the charge nurse."""

    def __init__(self, qtbot: QtBot, tmp_path: Path, who: str = NURSE) -> None:
        store: RecordStore = MemoryStore()
        place = Place(store, Library(), PINS, LOW)
        place.furnish()
        place.takes_on(SECOND, Role.NURSE)
        was_here(place, 21, 1, 1, 0)
        was_here(place, 10, 2, 8, 2)
        self.exporter, self.folder = SimulatedExporter(), tmp_path
        super().__init__(qtbot, store)
        self.window.exports.take_exporter(self.exporter)
        self.window.exports.page.choose = lambda then: then(tmp_path)
        self.signs_in(who)

    def goes_to_the_export(self) -> "Ward":
        self.tap("board.records")
        self.tap("records.export")
        return self

    def fills(self, format_: Format, *, which: str = "all") -> "Ward":
        self.tap(f"export.which.{which}")
        self.tap(f"export.format.{format_.value}")
        self.tap("export.folder")
        return self


def test_a_patient_whowas_here_is_known_by_her_number(qtbot: QtBot, tmp_path: Path) -> None:
    ward = Ward(qtbot, tmp_path)
    ward.tap("board.1")
    ward.enter("new.identifier", "485777345")
    assert not ward.is_shown("new.known")
    ward.enter("new.identifier", "6")
    assert ward.is_shown("new.known")
    assert ward.words("new.known.said").startswith("Infusions here: 2 finished; last")
    assert ward.words("new.known.next") == "The prescriber chooses the rates of the next infusion"
    assert "2nd infusion, never faster" in ward.words("new.known.why")


def test_another_regimen_begins_at_the_first_row(qtbot: QtBot, tmp_path: Path) -> None:
    ward = Ward(qtbot, tmp_path)
    ward.tap("board.1")
    ward.enter("new.identifier", "4857773456")
    ward.tap("new.regimen.Kd")
    assert "1st infusion, never faster" in ward.words("new.known.why")
    assert "another regimen" in ward.words("new.known.why")


def test_the_page_of_a_patient_lists_her_infusions_and_opens_one(qtbot: QtBot, tmp_path: Path) -> None:
    ward = Ward(qtbot, tmp_path)
    ward.window.history.open("485 777 3456")
    table = ward.window.findChild(QTableWidget, "history.list")
    assert table is not None
    lines = [[table.item(row, place).text() for place in (1, 3, 5)] for row in range(table.rowCount())]  # type: ignore[union-attr]
    assert lines == [["stopped, this infusion only", "2", "grade 2"], ["complete", "1", "none"]]
    assert ward.words("history.calendar.title") == "The next is 3 days late"
    ward.window.history.page.record_chosen.emit(ward.store.session_ids()[0])
    assert ward.window.pages.currentWidget() is ward.window.patient


def test_it_is_reached_from_the_record(qtbot: QtBot, tmp_path: Path) -> None:
    ward = Ward(qtbot, tmp_path)
    ward.window.history.page.record_chosen.emit(ward.store.session_ids()[1])
    ward.window.patient.body.open_whole()
    ward.look()
    ward.tap("whole_record.history")
    assert ward.window.pages.currentWidget() is ward.window.history.page
    ward.tap("history.back")
    assert ward.window.pages.currentWidget() is ward.window.patient


def test_an_export_is_begun_shown_and_told(qtbot: QtBot, tmp_path: Path) -> None:
    ward = Ward(qtbot, tmp_path).goes_to_the_export().fills(Format.XLSX)
    ward.tap("export.identity.anonymous")
    ward.exporter.count = (1, 2)
    ward.tap("export.act")
    job = ward.exporter.job
    assert job is not None
    assert (job.format, job.several, job.anonymous) == (Format.XLSX, True, True)
    assert job.sessions == ward.store.session_ids()
    assert job.target.parent == tmp_path
    assert job.target.suffix == ".xlsx"
    assert ward.words("export.count") == "1 of 2 infusions"
    ward.exporter.finish()
    ward.wait_out_the_guard()
    assert ward.words("export.said") == f"2 infusions were written: {job.target}"
    assert job.by == NURSE


def test_the_last_exports_stand_on_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    ward = Ward(qtbot, tmp_path).goes_to_the_export()
    assert ward.words("export.last_ones") == "Nothing was exported in the last seven days."
    ward.tap("export.back")
    now, sessions = ward.clock.now(), ward.store.session_ids()
    for days, by, anonymous, account in (
        (8, NURSE, False, ""), (3, NURSE, False, ""), (2, SECOND, True, ""), (1, COMMAND_LINE, False, "ward3"),
    ):  # fmt: skip
        at = now - timedelta(days=days)
        ward.store.note_event(export_event(at, by, "pdf", sessions, anonymous=anonymous, account=account))
    ward.tap("records.export")
    head, *lines = ward.words("export.last_ones").splitlines()
    assert (head, len(lines)) == ("Last exports:", 3)
    assert "the command line, account ward3" in lines[0]
    assert lines[1].endswith(f"{SECOND} · 2 infusions · PDF · without the patient")
    assert lines[2].endswith(f"{NURSE} · 2 infusions · PDF · with the patient")


def test_days_choose_the_infusions_opened_on_them(qtbot: QtBot, tmp_path: Path) -> None:
    ward = Ward(qtbot, tmp_path).goes_to_the_export().fills(Format.CSV, which="days")
    ward.enter("export.first", "2nov2026")
    ward.enter("export.last", "12nov2026")
    ward.tap("export.act")
    assert ward.exporter.job is not None
    assert ward.exporter.job.sessions == ward.store.session_ids()[1:]


@pytest.mark.parametrize("ending", ["cancel", "fail"])
def test_cancelled_or_not_possible_is_said_and_the_form_is_there_again(
    ending: str, qtbot: QtBot, tmp_path: Path
) -> None:
    ward = Ward(qtbot, tmp_path).goes_to_the_export().fills(Format.JSON)
    ward.tap("export.act")
    if ending == "cancel":
        ward.tap("export.cancel")
    else:
        ward.exporter.fail("The disk is full.")
    ward.wait_out_the_guard()
    assert ward.words("export.said") == {
        "cancel": "Cancelled: nothing was written.", "fail": "The disk is full.",
    }[ending]  # fmt: skip
    assert ward.is_shown("export.format")


def test_what_is_missing_stands_on_the_act(qtbot: QtBot, tmp_path: Path) -> None:
    ward = Ward(qtbot, tmp_path).goes_to_the_export()
    ward.tap("export.act")
    assert ward.exporter.job is None
    ward.fills(Format.XLSX, which="days")
    ward.enter("export.first", "12nov2026")
    ward.enter("export.last", "2nov2026")
    ward.tap("export.act")
    assert ward.exporter.job is None


def test_who_is_no_charge_nurse_is_asked_for_one(qtbot: QtBot, tmp_path: Path) -> None:
    ward = Ward(qtbot, tmp_path, SECOND).goes_to_the_export()
    assert not ward.is_shown("export.format")
    assert not ward.is_shown(f"export.who.tiles.{SECOND}")
    ward.gives_pin("export.who", NURSE)
    assert ward.is_shown("export.format")


def test_a_calendar_can_be_without_the_patients_numbers(qtbot: QtBot, tmp_path: Path) -> None:
    ward = Ward(qtbot, tmp_path).goes_to_the_export()
    ward.fills(Format.ICS)
    ward.tap("export.identity.anonymous")
    ward.tap("export.act")
    assert ward.exporter.job is not None
    assert ward.exporter.job.anonymous


def test_from_a_patients_page_that_infusion_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    ward = Ward(qtbot, tmp_path)
    ward.window.history.open(case().patient.identifier)
    ward.look()
    ward.tap("history.export")
    ward.tap("export.format.scenario")
    ward.tap("export.folder")
    ward.tap("export.act")
    job = ward.exporter.job
    assert job is not None
    assert (job.sessions, job.several, job.target.suffix) == (ward.store.session_ids()[1:], False, ".toml")


def test_the_badge_of_a_charge_nurse_lets_into_the_export_and_signs_nobody_in(qtbot: QtBot, tmp_path: Path) -> None:
    ward = Ward(qtbot, tmp_path, SECOND).goes_to_the_export()
    PeopleOffice(door_of(ward.store, ward.clock)).give_badge(NURSE, "B-0007", NURSE)
    ward.scan("B-0007")
    assert ward.is_shown("export.format")
    assert ward.window.signs_in.who == SECOND
