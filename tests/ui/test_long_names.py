"""Names of five words and of two hyphened ones: whole in the banner, and never without a name in the rail (U-114)."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.ui.frame.chair_card import RailRow
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.wording import texts
from tests.fakes.memory_store import MemoryStore
from tests.support.day import NURSE, PROTOCOL, Day, case
from tests.support.whole_window import WholeWindow
from tests.ui.rules import fit
from tests.ui.rules.sight import place

FIVE_WORDS = ("da Silva Ferreira dos Santos de Albuquerque e Vasconcelos", "Maria Wilhelmina Theodora Josefina")
HYPHENED = ("Abernathy-Kowalczyk", "Wilhelmina Theodora")


@pytest.fixture
def text_scale(request: pytest.FixtureRequest) -> Iterator[int]:
    look = theme.current()
    theme.change(look.name, request.param, look.pixels_per_mm)
    yield request.param
    theme.change(look.name, look.text_scale, look.pixels_per_mm)


@pytest.mark.parametrize(
    ("name", "in_the_rail", "text_scale"),
    [
        (FIVE_WORDS, "DA SILVA FERREIRA DOS SANTOS DE ALBUQUERQUE E VASCONCELOS, M.", 100),
        (FIVE_WORDS, "DA SILVA FERREIRA DOS SANTOS DE", 150),
        (HYPHENED, "ABERNATHY-KOWALCZYK, Wilhelmina Theodora", 100),
        (HYPHENED, "ABERNATHY-KOWALCZYK, W.", 150),
        (HYPHENED, "", 200),
    ],
    indirect=["text_scale"],
)
def test_a_long_name_is_whole_in_the_banner_and_begins_in_the_rail(
    qtbot: QtBot, text_scale: int, name: tuple[str, str], in_the_rail: str
) -> None:
    day = Day(MemoryStore())
    day.board.open_session(case(*name, "9000000009"), PROTOCOL, "3", NURSE)
    nurse = WholeWindow(qtbot, day.store, day.clock.now())
    nurse.window.resize(1366, 768)
    nurse.signs_in()
    nurse.tap("board.3")
    for _ in range(20):
        nurse.look()
    banner = nurse.shown(QWidget, "banner")
    assert nurse.shown(QLabel, "banner.name").text() == texts.name(*name)
    assert [*fit.cut_off(banner), *fit.overlapping(banner)] == []
    body = nurse.shown(QWidget, "patient_body")
    assert place(banner, nurse.window).bottom() < place(body, nurse.window).top()
    row = nurse.shown(RailRow, "rail.3")
    assert row.person.isVisible() is bool(in_the_rail)
    assert row.person.text() == in_the_rail
    assert fit.cut_off(row) == []
