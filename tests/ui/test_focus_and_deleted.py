"""What had the focus may be deleted by Qt while the keepers of focus and pad still remember it."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from nurse_assistant.ui.frame.focus_keeper import FocusKeeper
from nurse_assistant.ui.frame.pad_keeper import PadKeeper
from nurse_assistant.ui.widgets.fields import NumberField
from tests.fakes.memory_store import MemoryStore
from tests.support.day import PROTOCOL, Day, case
from tests.support.whole_window import WholeWindow


def let_go() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_board_dealt_anew_under_the_focus_is_no_error(qtbot: QtBot) -> None:
    store = MemoryStore()
    day = Day(store)
    nurse = WholeWindow(qtbot, store, day.clock.now())
    nurse.signs_in()
    card = nurse.shown(QPushButton, "board.2")
    (keeper,) = nurse.window.findChildren(FocusKeeper)
    keeper._moved(None, card)
    nurse.board.open_session(case("Haddad", "Nour", "9434765919"), PROTOCOL, "2", "T. Okafor")
    nurse.window.refresh()
    let_go()
    assert not Shiboken.isValid(card), "the card of the free chair is gone"
    nurse.look()
    nurse.shown(QPushButton, "board.1").setFocus()
    nurse.settle()
    assert nurse.window.focusWidget() is nurse.shown(QPushButton, "board.1")


def test_a_field_that_was_deleted_under_the_pad_is_no_error(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    keeper = PadKeeper(window, lambda: True)
    field = NumberField("Dose", "mg", name="dose")
    field.setParent(window)
    keeper._moved(None, field.edit)
    field.deleteLater()
    let_go()
    other = QLineEdit(window)
    keeper._moved(None, other)
    assert not keeper.pad.isVisible()
