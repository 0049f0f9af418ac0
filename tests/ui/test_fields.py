"""Fields: empty by default, keeping what is typed, asking instead of refusing (U-31, U-102)."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from nurse_assistant.ui.widgets.fields import BloodPressureField, Field, NoteLine, NumberField, TextField
from tests.ui.conftest import Show


@pytest.fixture
def temp() -> NumberField:
    return NumberField("Temp", "°C", name="temp", low=Decimal(34), high=Decimal(41))


def part(field: Field, name: str) -> QLabel:
    found = field.findChild(QLabel, f"{field.objectName()}.{name}")
    assert isinstance(found, QLabel)
    return found


def test_it_begins_empty_with_the_last_value_beside_it(show: Show, temp: NumberField) -> None:
    show(temp)
    temp.set_last("11:11  36.7", Decimal("36.7"))
    assert temp.is_empty()
    assert temp.value() is None
    assert temp.problem() == temp.question() == temp.note() == ""
    assert part(temp, "last").text() == "11:11  36.7"
    assert temp.edit.accessibleName() == "Temp, °C"


def test_typed_figures_become_a_decimal_and_tell_once(show: Show, temp: NumberField) -> None:
    show(temp)
    told: list[Decimal | None] = []
    temp.changed.connect(lambda: told.append(temp.value()))
    QTest.keyClicks(temp.edit, "36.8")
    assert told == [Decimal(3), Decimal(36), None, Decimal("36.8")]


def test_a_comma_is_asked_about_at_once(show: Show, temp: NumberField) -> None:
    show(temp)
    temp.edit.setFocus()
    QTest.keyClicks(temp.edit, "36,8")
    assert temp.value() is None
    assert temp.note() == "Comma or point? Write 36.8 or 368."
    assert part(temp, "note").isVisible()


def test_a_low_number_is_asked_about_only_when_she_has_finished(show: Show, temp: NumberField) -> None:
    other = TextField("Note", name="note")
    show(temp, other)
    temp.edit.setFocus()
    QTest.keyClicks(temp.edit, "3")
    assert temp.note() == ""
    other.edit.setFocus()
    assert temp.note().startswith("3\u00a0°C is unusual.")
    assert temp.value() == Decimal(3)  # asked about, not refused


def test_a_high_number_is_asked_about_at_once_with_what_was_meant(show: Show, temp: NumberField) -> None:
    show(temp)
    temp.edit.setFocus()
    QTest.keyClicks(temp.edit, "368")
    assert temp.note() == "368\u00a0°C is unusual. Did you mean 36.8?"
    assert temp.value() == Decimal(368)
    QTest.keyClick(temp.edit, Qt.Key.Key_Backspace)
    assert temp.note() == ""


def test_before_saving_everything_open_is_said(show: Show, temp: NumberField) -> None:
    show(temp)
    temp.edit.setFocus()
    QTest.keyClicks(temp.edit, "36.")
    assert temp.note() == ""
    temp.settle()
    assert temp.note() == "A figure is missing after the point."


def test_the_range_can_change_and_the_guides_sentence_stands_below(show: Show, temp: NumberField) -> None:
    show(temp)
    temp.set_text("42")
    assert temp.note() == "42\u00a0°C is unusual. Please look again."
    temp.set_range(None, None)
    temp.set_note("The plan says 50")
    assert temp.note() == "The plan says 50"


def test_a_redrawn_panel_keeps_what_was_typed(show: Show, temp: NumberField) -> None:
    show(temp)
    QTest.keyClicks(temp.edit, "36")
    temp.set_label("Temperature")
    temp.set_last("11:26  36.9")
    temp.set_text("36")
    assert temp.text() == "36"
    temp.clear_text()
    assert temp.is_empty()
    assert temp.note() == ""


def test_blood_pressure_keeps_its_order(show: Show) -> None:
    field = BloodPressureField(name="bp")
    show(field)
    assert field.question() == ""
    field.set_text("76/128")
    assert field.question() == "Upper before lower: did you mean 128/76?"
    assert field.value() == (Decimal(76), Decimal(128))
    field.set_text("300/80")
    assert "unusual" in field.question()
    field.set_text("128/76")
    assert field.question() == ""
    field.set_text("90/-")
    assert field.value() == (Decimal(90), None)
    field.set_text("128")
    assert field.value() is None
    assert "128/76" in field.problem()


def test_a_text_field_with_a_remark_keeps_its_room(show: Show) -> None:
    field = TextField("Lot", name="lot", placeholder="scan", after="scanned")
    show(field)
    QTest.keyClicks(field.edit, " 7KD2291 ")
    assert not part(field, "unit").isVisible()
    before = field.sizeHint(), field.edit.width()
    field.show_after(True)
    assert field.value() == "7KD2291"
    assert part(field, "unit").isVisible()
    assert (field.sizeHint(), field.edit.width()) == before


def test_one_line_speaks_for_a_row_of_fields(show: Show, temp: NumberField) -> None:
    spo2 = NumberField("SpO₂", "%", name="spo2", low=Decimal(85), high=Decimal(100))
    line = NoteLine((temp, spo2), name="notes")
    show(temp, spo2, line)
    assert not line.isVisible()
    spo2.set_text("79")
    assert line.text() == "SpO₂: 79\u00a0% is unusual. Did you mean 97?"
    assert line.isVisible()
    assert not part(spo2, "note").isVisible()


def test_a_tap_into_the_field_marks_its_frame(show: Show, temp: NumberField) -> None:
    other = TextField("Note", name="note")
    show(temp, other)
    QTest.mouseClick(temp.edit, Qt.MouseButton.LeftButton)
    frame = temp.edit.parentWidget()
    assert frame is not None
    assert frame.property("active") == "true"
    other.edit.setFocus()
    assert not frame.property("active")
