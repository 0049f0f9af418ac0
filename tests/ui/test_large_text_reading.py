"""With large text on a low screen a page is read from its beginning; the first key brings what has the focus into
sight (U-78)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.ui.widgets import focus, theme
from nurse_assistant.ui.widgets.buttons import ActButton
from tests.fakes.memory_store import MemoryStore
from tests.support.day import UNIT, Day
from tests.support.whole_window import WholeWindow


@pytest.fixture(autouse=True)
def large_text() -> Iterator[None]:
    look = theme.current()
    theme.change(look.name, 200, look.pixels_per_mm)
    yield
    theme.change(look.name, look.text_scale, look.pixels_per_mm)


def at_the_patient(qtbot: QtBot, day: Day, store: MemoryStore) -> WholeWindow:
    nurse = WholeWindow(qtbot, store, day.clock.now())
    nurse.window.resize(1366, 768)
    nurse.signs_in()
    nurse.tap("board.1")
    nurse.look()
    return nurse


def is_in_sight(part: QWidget) -> bool:
    """All of its height, in everything that scrolls around it."""
    here = QRect(part.mapToGlobal(QPoint(0, 0)), part.size())
    around = [one for one in focus.above(part) if isinstance(one, QScrollArea)]
    views = [QRect(one.viewport().mapToGlobal(QPoint(0, 0)), one.viewport().size()) for one in around]
    return all(view.top() <= here.top() and here.bottom() <= view.bottom() for view in views)


def test_the_running_infusion_opens_at_the_time_to_the_rise_and_typing_leads_to_the_field(qtbot: QtBot) -> None:
    store = MemoryStore()
    nurse = at_the_patient(qtbot, Day(store).risen(), store)
    assert is_in_sight(nurse.shown(QWidget, "infusion.headline"))
    field = nurse.window.focusWidget()
    assert field is not None
    assert field.objectName() == "infusion.check.pressure.edit"
    assert not is_in_sight(field)
    QTest.keyClicks(field, "1")
    assert is_in_sight(field)


def test_what_a_new_patient_misses_leaves_the_fields_in_sight(qtbot: QtBot) -> None:
    store = MemoryStore()
    store.set_unit(UNIT)
    nurse = WholeWindow(qtbot, store)
    nurse.window.resize(1366, 768)
    nurse.signs_in()
    nurse.tap("board.1")
    nurse.tap("new.open")
    nurse.look()
    assert nurse.words("new.open.missing").endswith("The date of birth? And 10 more.")
    field = nurse.window.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "M")
    assert is_in_sight(field)
    nurse.look()
    assert nurse.words("new.open.missing").startswith("The given name?")


def test_what_is_odd_about_a_figure_is_read_with_the_field_that_is_typed_next(qtbot: QtBot) -> None:
    theme.change(theme.current().name, 150, None)
    store = MemoryStore()
    nurse = at_the_patient(qtbot, Day(store).risen(), store)
    for name, figures in (("spo2", "79"), ("temp", "36")):
        field = nurse.shown(QWidget, f"infusion.check.{name}.edit")
        field.setFocus()
        QTest.keyClicks(field, figures)
    nurse.look()
    assert nurse.words("infusion.check.notes.text").startswith("SpO")
    assert is_in_sight(nurse.shown(QWidget, "infusion.check.notes"))
    assert is_in_sight(nurse.shown(QWidget, "infusion.check.temp.edit"))


def test_a_correction_opens_at_its_title(qtbot: QtBot) -> None:
    store = MemoryStore()
    nurse = at_the_patient(qtbot, Day(store).risen(), store)
    nurse.window.patient.body.open_line(nurse.desk.log[-2].number)
    nurse.look()
    assert is_in_sight(nurse.shown(QWidget, "correction.title"))


def test_the_signature_is_in_sight_with_the_day_above_it(qtbot: QtBot) -> None:
    store = MemoryStore()
    nurse = at_the_patient(qtbot, Day(store).observing(), store)
    nurse.tap("step.leave")
    nurse.look()
    assert is_in_sight(nurse.shown(ActButton, "leave.sign.act"))


def test_the_banner_keeps_who_it_is_and_the_drug_line(qtbot: QtBot) -> None:
    store = MemoryStore()
    nurse = at_the_patient(qtbot, Day(store).risen(), store)
    for name in ("name", "born", "sex", "identifier", "allergy", "drug", "dose", "route", "infusion"):
        assert nurse.is_shown(f"banner.{name}")
    assert not nurse.is_shown("banner.weight")
    theme.change(theme.current().name, 100, theme.current().pixels_per_mm)
    nurse.look()
    assert nurse.is_shown("banner.weight")
