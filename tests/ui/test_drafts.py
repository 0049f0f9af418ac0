"""What stands typed, collected by object name and put back."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.ui.widgets import drafts
from nurse_assistant.ui.widgets.buttons import ChoiceTiles, Option
from nurse_assistant.ui.widgets.dates import TimeField
from nurse_assistant.ui.widgets.fields import NumberField, TextField
from nurse_assistant.ui.widgets.layout import column
from nurse_assistant.ui.widgets.pickers import ReasonPicker

NOW = datetime(2026, 11, 22, 11, 0, tzinfo=UTC)


def form() -> QWidget:
    made = QWidget()
    made.setLayout(
        column(
            NumberField("Rate", "mL/h", name="rate"),
            TextField("Note", name="note"),
            ChoiceTiles([Option("a", "A"), Option("b", "B")], name="tiles", multi=True),
            ReasonPicker(("slip",), name="reason"),
            TimeField("At", name="at", zone=ZoneInfo("Europe/London"), now=lambda: NOW, with_date=True),
        )
    )
    return made


def test_an_empty_form_has_no_draft(qtbot: QtBot) -> None:
    made = form()
    qtbot.addWidget(made)
    assert drafts.collect(made) == {}


def test_everything_typed_and_chosen_comes_back(qtbot: QtBot) -> None:
    made, again = form(), form()
    for each in (made, again):
        qtbot.addWidget(each)
    kept = {
        "rate": "12.5", "note": "one, two", "tiles": "a\nb", "reason.tiles": "other", "reason.words": "my own",
        "at": "1042", "at.day": "21-Nov-2026",
    }  # fmt: skip
    drafts.restore(made, kept)
    assert drafts.collect(made) == kept
    drafts.restore(again, drafts.collect(made))
    picker = again.findChild(ReasonPicker, "reason")
    assert isinstance(picker, ReasonPicker)
    assert picker.value() == "my own"
    assert not picker.words.isHidden()


def test_every_change_is_told_once(qtbot: QtBot) -> None:
    made, told = form(), []
    qtbot.addWidget(made)
    for _ in range(2):
        drafts.watch(made, lambda: told.append(1))
    note = made.findChild(TextField, "note")
    assert isinstance(note, TextField)
    QTest.keyClicks(note.edit, "a")
    assert len(told) == 1
