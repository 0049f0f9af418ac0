"""The rules themselves: each catches a screen made wrong on purpose, and lets the same screen made right pass."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.ui.frame.main_window import MainWindow
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.icons import IconLabel
from nurse_assistant.ui.widgets.layout import Card, label
from tests.fakes.memory_store import MemoryStore
from tests.support.day import NURSE, PROTOCOL, UNIT, case
from tests.support.whole_window import WholeWindow
from tests.ui.rules import colours, fit, forms, reach
from tests.ui.rules.classes import classes_in, own_widgets, without_picture
from tests.ui.rules.sight import visible, words


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        ("Given 2026-11-22", "U-02"),
        ("Given 22.11.2026", "U-02"),
        ("Given 22/11/26", "U-02"),
        ("Born 01-Jan-1900", "U-02"),
        ("22-nov-2026", "U-01"),
        ("2-Nov-2026", "U-01"),
        ("22 November 2026", "U-01"),
        ("at 9:05", "U-03"),
        ("at 24:10", "U-03"),
        ("at 11:72", "U-03"),
        ("at 9 am", "U-03"),
        ("1.5 h late", "U-05"),
        ("0hr 40min", "U-05"),
        ("5.0\u00a0mL", "U-20"),
        ("12.50\u00a0mL/h", "U-20"),
        (".5\u00a0mL", "U-21"),
        ("1500\u00a0mg", "U-22"),
        ("250mL", "U-23"),
        ("97%", "U-23"),
        ("250 mL", "U-23"),
        ("12 min late", "U-23"),
        ("500 µg", "U-24"),
        ("5 cc", "U-24"),
        ("250\u00a0ml", "U-24"),
        ("10 IU", "U-24"),
        ("10 U", "U-24"),
        ("give 5\u00a0mg. then wait", "U-24"),
        ("SpO2 < 90", "U-25"),
        ("rate ≥ 50", "U-25"),
        ("25\u00a0mg PRN", "U-26"),
        ("Sarclisa®", "U-27"),
        ("OYELARAN-FEATH…", "U-29"),
        ("Hold at 50", "U-104"),
        ("Verified by M. Ruiz", "U-104"),
        ("Call the provider", "U-104"),
        ("Vital signs overdue", "U-104"),
        ("12\u00a0min late, due 10:27", "U-104"),
    ],
)
def test_an_unsafe_form_is_caught(wrong: str, rule: str) -> None:
    assert any(rule in line for line in forms.unsafe(wrong)), forms.unsafe(wrong)


@pytest.mark.parametrize(
    "right",
    [
        "05-Mar-2026 09:05", "11:27:11", "00:00", "2hr 40min", "1hr 11\u00a0min late, since 10:27", "0.5\u00a0mL",
        "1,000\u00a0mg", "12.5\u00a0mL/h", "10\u00a0× 10⁹/L", "100\u00a0mL", "CTCAE 5.0", "in 250\u00a0mL.",
        "485\u00a0777\u00a03456", "4857773456", "Due 11:42", "You may write 1", "0.5\u00a0mL of 1:1000", "128/76",
        "cycle 1 day 10", "threshold", "97\u00a0%", "50\u00a0microgram",
    ],
)  # fmt: skip
def test_a_safe_form_passes(right: str) -> None:
    assert forms.unsafe(right) == []


class Page:
    """A shown page with parts laid by hand."""

    def __init__(self, qtbot: QtBot) -> None:
        self.root = QWidget()
        qtbot.addWidget(self.root)
        self.root.resize(400, 300)

    def put(self, part: QWidget, x: int, y: int, width: int, height: int) -> None:
        part.setParent(self.root)
        part.setGeometry(QRect(x, y, width, height))

    def show(self) -> QWidget:
        self.root.show()
        QApplication.processEvents()
        return self.root


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return Page(qtbot)


def test_every_word_in_sight_is_read_and_what_is_typed_is_not(page: Page) -> None:
    edit, hidden = QLineEdit(), label("not in sight")
    edit.setText("typed 5.0")
    edit.setPlaceholderText("dd-Mmm-yyyy")
    page.put(label("Pump now"), 0, 0, 100, 30)
    page.put(edit, 0, 40, 100, 30)
    page.put(hidden, 0, 80, 100, 30)
    page.show()
    hidden.hide()
    assert {text for _, text in words(page.root)} == {"Pump now", "dd-Mmm-yyyy"}


@pytest.mark.parametrize(
    ("text", "wraps", "width", "height", "is_cut"),
    [
        ("Vital signs 12 min late", False, 60, 30, True),
        ("Vital signs 12 min late", False, 300, 30, False),
        ("Vital signs 12 min late", True, 60, 30, True),
        ("Vital signs 12 min late", True, 60, 120, False),
        ("OYELARAN-FEATHERSTONEHAUGH", True, 100, 120, True),
        ("Vital signs", False, 300, 8, True),
    ],
)
def test_text_that_does_not_fit_is_caught(
    page: Page, text: str, wraps: bool, width: int, height: int, is_cut: bool
) -> None:
    page.put(label(text, wrap=wraps), 0, 0, width, height)
    assert bool(fit.cut_off(page.show())) is is_cut


def test_text_that_does_not_fit_into_a_line_edit_is_caught(page: Page) -> None:
    edit = QLineEdit("4857773456 4857773456")
    page.put(edit, 0, 0, 80, 40)
    assert fit.cut_off(page.show())
    edit.setText("72")
    assert fit.cut_off(page.root) == []


def test_a_part_that_sticks_out_of_its_box_is_caught(page: Page) -> None:
    box, inside = QWidget(), QPushButton("Save")
    page.put(box, 0, 0, 100, 100)
    inside.setParent(box)
    inside.setGeometry(60, 10, 80, 44)
    assert fit.cut_off(page.show())
    inside.move(10, 10)
    assert fit.cut_off(page.root) == []


def test_neighbours_in_one_place_are_caught(page: Page) -> None:
    above, below = QPushButton("Save"), QPushButton("Stop")
    page.put(above, 0, 0, 100, 50)
    page.put(below, 0, 40, 100, 50)
    assert fit.overlapping(page.show())
    below.move(0, 50)
    assert fit.overlapping(page.root) == []


@pytest.mark.parametrize(("kind", "side", "is_small"), [(QPushButton, 43, True), (QPushButton, 44, False),
                                                        (QLineEdit, 23, True), (QLineEdit, 24, False)])  # fmt: skip
def test_a_target_too_small_for_a_finger_is_caught(page: Page, kind: type[QWidget], side: int, is_small: bool) -> None:
    page.put(kind(), 0, 0, 200, side)
    assert bool(reach.small_targets(page.show())) is is_small


def test_a_control_without_a_name_is_caught(page: Page) -> None:
    button = QPushButton()
    page.put(button, 0, 0, 100, 50)
    assert reach.nameless(page.show())
    button.setAccessibleName("Undo")
    assert reach.nameless(page.root) == []


def painted(colour: str) -> QWidget:
    part = QWidget()
    part.setAutoFillBackground(True)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    part.setPalette(palette)
    return part


@pytest.mark.parametrize("colour", ["#f2b705", "#c4122f", "#00a3c4", "#ff0000", "#ffd000", "#00e0e0"])
def test_a_colour_of_an_alarm_without_an_alarm_is_caught(page: Page, colour: str) -> None:
    part = painted(colour)
    page.put(part, 0, 0, 100, 50)
    assert colours.strange_colours(page.show())
    part.setProperty("tone", "medium")
    assert colours.strange_colours(page.root) == []


def test_the_calm_colours_of_both_palettes_alarm_nobody() -> None:
    palette = theme.current().palette
    calm = {name: value for name, value in palette.colours.items() if name not in palette.alarms}
    assert [name for name, value in calm.items() if colours.is_alarming(QColor(value))] == []


def test_an_alarm_known_by_its_colour_only_is_caught(page: Page) -> None:
    card, said = Card(), label("Chair 2")
    card.setProperty("tone", "medium")
    card.add(said)
    page.put(card, 0, 0, 200, 100)
    assert colours.tone_alone(page.show())
    said.setText("Chair 2: 12 min late")
    assert colours.tone_alone(page.root) == []
    said.setText("Chair 2")
    card.add(IconLabel("medium"))
    QApplication.processEvents()
    assert colours.tone_alone(page.root) == []


def test_a_banner_covered_and_a_reaction_hidden_are_caught(qtbot: QtBot) -> None:
    store = MemoryStore()
    store.set_unit(UNIT)
    nurse = WholeWindow(qtbot, store)
    nurse.board.open_session(case(), PROTOCOL, "1", NURSE)
    nurse.signs_in()
    nurse.tap("board.1")
    assert reach.missing_parts(nurse.window) == []
    cover = QLabel("A dialog", nurse.window)
    cover.setGeometry(320, 50, 1000, 60)
    cover.show()
    assert any("U-10" in line for line in reach.missing_parts(nurse.window))
    cover.hide()
    nurse.window.patient.footer.reaction.hide()
    assert reach.missing_parts(nurse.window) == ["U-109: REACTION is not in sight"]


def test_a_header_pushed_away_is_caught(qtbot: QtBot) -> None:
    store = MemoryStore()
    store.set_unit(UNIT)
    window: MainWindow = WholeWindow(qtbot, store).window
    window.header.hide()
    assert any("header" in line for line in reach.missing_parts(window))


def test_a_class_that_no_stop_shows_is_named(page: Page) -> None:
    class Shown(QWidget):
        """Stands on a screen."""

    class Lonely(Shown):
        """Was made, and never put on a screen."""

    page.put(Shown(), 0, 0, 10, 10)
    seen = classes_in(visible(page.show()))
    assert [one.rpartition(".")[2] for one in without_picture((Shown, Lonely), seen)] == ["Lonely"]


def test_classes_are_found_by_looking() -> None:
    found = {one.__name__ for one in own_widgets()}
    assert {"BoardPage", "InfusionPanel", "QuestionBox", "Header", "NumberField"} <= found
