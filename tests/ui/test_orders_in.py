"""Orders from a file on the page of a new patient: filled, marked, chosen, asked about, refused, taken back."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.application.filed_orders import OrderProblem, Wrong
from nurse_assistant.domain.vocabulary import Group, Kind
from nurse_assistant.export.order_files import OrderFiles
from nurse_assistant.ui.frame.new_patient_page import DRAFT
from nurse_assistant.ui.widgets.fields import Field
from nurse_assistant.ui.wording.order_file_words import problem_words
from tests.export.test_orders_csv import ROW, SAMPLES, lines
from tests.fakes.memory_store import MemoryStore
from tests.support.day import UNIT, Day
from tests.support.whole_window import WholeWindow
from tests.ui.test_new_patient_page import Page

LIST, BUNDLE = SAMPLES / "day-list.csv", SAMPLES / "orders-fhir.json"


class FilePage(Page):
    def __init__(self, qtbot: QtBot, day: Day, patient_number: str = "") -> None:
        super().__init__(qtbot, day, patient_number)
        self.page.read_orders(OrderFiles())

    def take(self, path: Path) -> "FilePage":
        self.page.take_file(path)
        QApplication.processEvents()
        return self

    def marked(self) -> set[str]:
        """The fields that bear the word."""
        return {one.objectName() for one in self.page.findChildren(Field) if one.label().endswith("· file")}


@pytest.fixture
def one_order(tmp_path: Path) -> Path:
    path = tmp_path / "one.csv"
    path.write_bytes(lines(ROW | {"identifier": "MRN-1", "family_name": "Haddad", "given_name": "Nour"}))
    return path


def test_one_order_fills_an_empty_form_and_opens_only_by_the_act(qtbot: QtBot, one_order: Path) -> None:
    day = Day()
    page = FilePage(qtbot, day).take(one_order)
    assert len(day.board.desks) == 1
    assert page.face("new.open") == "Open HADDAD, Nour. 1 answer missing"
    page.tap("new.chair.2")
    page.tap("new.open")
    case = day.board.desk(page.opened[0]).opened.case
    assert (case.patient.identifier, case.patient.allergies) == ("MRN-1", ("penicillin",))
    assert (case.order.regimen, case.order.weight_kg, case.order.bag_volume_ml) == ("Pd", Decimal(72), Decimal(250))
    assert page.marked() == set()
    assert not page.is_shown("new.filed")
    assert day.board.drafts() == {}


def test_what_no_field_takes_is_read_above_the_form_and_kept_with_the_draft(qtbot: QtBot, tmp_path: Path) -> None:
    bundle = json.loads(BUNDLE.read_text(encoding="utf-8"))
    request = bundle["entry"][3]["resource"]
    request["note"] = [{"text": "Port on the\nright side"}, {"text": "Hold if febrile"}]
    request["dispenseRequest"] = {"validityPeriod": {"start": "2026-11-23"}}
    bundle["entry"] = bundle["entry"][:4]
    path = tmp_path / "noted.json"
    path.write_text(json.dumps(bundle), encoding="utf-8")
    day = Day()
    page = FilePage(qtbot, day).take(path)
    words = page.text("new.filed.words")
    assert "NOT VALID YET: only from 23-Nov-2026 on." in words
    assert "Note on the order: “Port on the right side” Note on the order: “Hold if febrile”" in words
    notice, form = (page.page.findChild(QWidget, name) for name in ("new.filed", "new.regimen"))
    assert notice is not None
    assert form is not None
    assert notice.mapTo(page.page, QPoint(0, notice.height())).y() <= form.mapTo(page.page, QPoint(0, 0)).y()
    page.page.keep_draft()
    again = FilePage(qtbot, day)
    assert again.text("new.filed.words") == words


def test_what_came_from_the_file_is_marked_until_it_is_changed(qtbot: QtBot, one_order: Path) -> None:
    page = FilePage(qtbot, Day()).take(one_order)
    assert len(page.marked()) == 11
    assert "From one.csv, row 2" in page.text("new.filed.words")
    assert "72 kg, measured 20-Nov-2026" in page.text("new.filed.words")
    assert page.face("new.regimen.Pd").startswith("Isa-Pd · file")
    page.type("new.dose_mg", "700")
    assert "new.dose_mg" not in page.marked()
    assert len(page.marked()) == 10
    page.tap("new.regimen.Kd")
    assert page.face("new.regimen.Pd").startswith("Isa-Pd")
    assert "file" not in page.face("new.regimen.Pd")


def test_what_the_file_does_not_say_is_asked_for(qtbot: QtBot) -> None:
    page = FilePage(qtbot, Day()).take(LIST)
    page.tap("new.file.order.3")
    assert page.typed("new.family") == "Lindqvist"
    assert [page.typed(f"new.{name}") for name in ("weight_kg", "bag_volume_ml")] == ["", ""]
    assert page.face("new.open") == "Open LINDQVIST, Per. 3 answers missing"


def test_the_list_of_a_day_takes_nothing_before_one_is_tapped(qtbot: QtBot) -> None:
    page = FilePage(qtbot, Day()).take(LIST)
    assert page.text("new.file.title") == "day-list.csv: 3 orders"
    assert page.face("new.file.order.2").startswith("HADDAD, Nour · Born 03-Feb-1961 · 9434765919")
    assert not page.is_shown("new.open")
    page.tap("new.file.back")
    assert page.typed("new.family") == ""
    page.take(LIST).tap("new.file.order.2")
    assert page.is_shown("new.open")
    page.tap("new.chair.2")
    page.tap("new.open")
    order = page.day.board.desk(page.opened[0]).opened.case.order
    assert (order.weight_kg, order.home_premedication) == (Decimal("81.5"), (Group.CORTICOSTEROID,))


def test_a_bundle_fills_the_form_and_says_what_it_left_out(qtbot: QtBot) -> None:
    page = FilePage(qtbot, Day()).take(BUNDLE)
    assert "1 order for another medicine is left out (entry 7, MedicationRequest)" in page.text("new.file.about")
    page.tap("new.file.order.1")
    assert (page.typed("new.identifier"), page.typed("new.dose_mg")) == ("4857773456", "720")


def test_what_is_typed_is_replaced_only_after_a_question_and_comes_back(qtbot: QtBot, one_order: Path) -> None:
    page = FilePage(qtbot, Day())
    page.type("new.family", "Martin")
    page.tap("new.sex.other")
    page.take(one_order)
    assert page.text("new.file.title") == "Something is typed already. Replace it?"
    page.tap("new.file.back")
    assert (page.typed("new.family"), page.typed("new.dose_mg")) == ("Martin", "")
    page.take(one_order).tap("new.file.replace")
    assert (page.typed("new.family"), page.typed("new.dose_mg")) == ("Haddad", "720")
    page.tap("new.filed.take_back")
    assert (page.typed("new.family"), page.typed("new.dose_mg")) == ("Martin", "")
    other = page.page.findChild(QPushButton, "new.sex.other")
    assert other is not None
    assert other.isChecked()
    assert page.marked() == set()


def test_a_chair_alone_is_not_asked_about(qtbot: QtBot, one_order: Path) -> None:
    page = FilePage(qtbot, Day())
    page.tap("new.chair.5")
    page.take(one_order)
    assert page.face("new.open") == "Open HADDAD, Nour in chair 5"


def test_a_bad_file_is_refused_with_every_problem_and_leaves_the_form_alone(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(lines(ROW | {"born": "03/04/1956", "dose_mg": '"1,5"', "sex": "f"}))
    page = FilePage(qtbot, Day())
    page.type("new.family", "Martin")
    page.take(path)
    assert page.text("new.file.title") == "bad.csv is refused: 3 problems"
    box = page.page.findChild(QWidget, "new.file.scroll")
    assert box is not None
    assert [one.text() for one in box.findChildren(QLabel) if one.isVisible()] == [
        "Row 2, born: with the month in figures it can be two days. Write it as 12-Mar-1956.",
        "Row 2, sex: “f” is none of: female, male, other, unknown.",
        "Row 2, dose_mg: “1,5” can be two numbers. Write it with a point: 1.5; no thousands.",
    ]
    page.tap("new.file.back")
    assert page.typed("new.family") == "Martin"


def test_a_file_that_is_gone_is_said_to_be(qtbot: QtBot, tmp_path: Path) -> None:
    page = FilePage(qtbot, Day()).take(tmp_path / "gone.csv")
    assert page.text("new.file.title") == "gone.csv is refused: 1 problem"
    page.take(tmp_path)
    assert "is refused: 1 problem" in page.text("new.file.title")


def test_a_number_is_looked_at_as_a_typed_one(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "number.csv"
    path.write_bytes(lines(ROW | {"identifier": "9434765918"}))
    page = FilePage(qtbot, Day(), "gb.nhs").take(path)
    page.tap("new.chair.2")
    assert page.face("new.open").endswith("1 answer missing")
    page.tap("new.kept_because.tiles.Foreign or temporary number")
    page.tap("new.open")
    assert page.day.board.desk(page.opened[0]).log[-1].kind is Kind.NOTE


def test_a_restart_keeps_answers_and_marks(qtbot: QtBot, one_order: Path) -> None:
    day = Day()
    page = FilePage(qtbot, day).take(one_order)
    page.type("new.dose_mg", "700")
    page.page.show_board(day.board.view())
    assert "Haddad" in day.board.drafts()[DRAFT]
    again = FilePage(qtbot, day)
    assert again.typed("new.family") == "Haddad"
    assert len(again.marked()) == 10
    assert "From one.csv, row 2" in again.text("new.filed.words")
    assert not again.is_shown("new.filed.take_back")


def test_cancel_forgets_file_and_marks(qtbot: QtBot, one_order: Path) -> None:
    day = Day()
    page = FilePage(qtbot, day).take(one_order)
    page.tap("new.cancel")
    assert (page.typed("new.family"), page.marked(), day.board.drafts()) == ("", set(), {})


def test_the_button_opens_a_dialog_whose_file_is_taken(qtbot: QtBot, one_order: Path) -> None:
    page = FilePage(qtbot, Day())
    page.tap("new.open_file")
    (dialog,) = page.page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(one_order))
    dialog.accept()
    assert page.typed("new.family") == "Haddad"


def test_the_dialog_blocks_no_reaction_and_goes_with_the_page(qtbot: QtBot, one_order: Path) -> None:
    page = FilePage(qtbot, Day())
    page.tap("new.open_file")
    (dialog,) = page.page.findChildren(QFileDialog)
    assert not dialog.isModal()
    with qtbot.waitSignal(page.page.reaction_asked):
        page.tap("new.reaction")
    assert dialog.isVisible()
    page.page.hide()
    assert not dialog.isVisible()


def test_without_a_reader_there_is_no_button(qtbot: QtBot) -> None:
    assert not Page(qtbot, Day()).is_shown("new.open_file")


def test_every_reason_has_its_sentence() -> None:
    for wrong in Wrong:
        said = problem_words(OrderProblem(wrong, "row 3", "born", "x", "y"))
        assert said.startswith("Row 3")
        assert said[-1] in ".?"
        assert "{" not in said


# --- dropped on the window


def drop(window: QWidget, *paths: Path) -> tuple[bool, bool]:
    """Whether the drag was taken, and the drop."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys, button, copy = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPoint(5, 5), copy, data, button, keys)
    QApplication.sendEvent(window, entering)
    falling = QDropEvent(QPointF(5, 5), copy, data, button, keys)
    QApplication.sendEvent(window, falling)
    QApplication.processEvents()
    return entering.isAccepted(), falling.isAccepted()


@pytest.fixture
def hands(qtbot: QtBot) -> WholeWindow:
    store = MemoryStore()
    store.set_unit(UNIT)
    made = WholeWindow(qtbot, store)
    made.window.read_orders(OrderFiles())
    return made


def test_a_file_dropped_on_the_board_opens_the_form_with_it(hands: WholeWindow, one_order: Path) -> None:
    hands.signs_in()
    assert drop(hands.window, one_order) == (True, True)
    assert hands.shown_edit("new.family").text() == "Haddad"


def test_several_files_or_none_are_not_taken(hands: WholeWindow, one_order: Path) -> None:
    hands.signs_in()
    assert drop(hands.window, one_order, LIST) == (False, False)
    assert drop(hands.window) == (False, False)
    assert not hands.is_shown("new.family")


def test_while_nobody_is_signed_in_the_file_waits_behind_the_question(hands: WholeWindow, one_order: Path) -> None:
    drop(hands.window, one_order)
    assert not hands.is_shown("new.family")
    hands.signs_in()
    assert hands.shown_edit("new.family").text() == "Haddad"


def test_no_field_takes_a_dropped_file_for_text(hands: WholeWindow) -> None:
    hands.signs_in()
    hands.tap("board.1")
    edits = hands.window.new_patient.findChildren(QLineEdit)
    assert edits
    assert not any(edit.acceptDrops() for edit in edits)
