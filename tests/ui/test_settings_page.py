"""Settings of the workstation: a change shows at once, is kept, and loses nothing that stands typed."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from nurse_assistant.application.ports import Settings, StoreError
from nurse_assistant.ui.frame.settings_page import LINE_PIXELS, RulerLine, SettingsPage
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.icons import IconLabel
from tests.fakes.memory_store import MemoryStore
from tests.support.day import UNIT
from tests.support.find import find, tap
from tests.support.whole_window import WholeWindow
from tests.ui.conftest import RESOURCES, Show


@pytest.fixture(autouse=True)
def light_again(qapp: QApplication) -> Iterator[None]:
    yield
    if theme.current().look != ("light", 100, None):
        theme.install(qapp, RESOURCES)


class FullDisk(MemoryStore):
    def set_settings(self, settings: Settings) -> None:
        raise StoreError("The disk is full.")


def shift(qtbot: QtBot, store: MemoryStore | None = None) -> WholeWindow:
    store = store or MemoryStore()
    store.set_unit(UNIT)
    window = WholeWindow(qtbot, store)
    window.signs_in()
    return window


def test_one_tap_makes_it_night_and_one_more_day_again(qtbot: QtBot) -> None:
    window = shift(qtbot)
    assert window.words("header.theme") == "Night colours"
    window.tap("header.theme")
    assert theme.current().name == "night"
    assert window.store.settings().theme == "night"
    assert window.words("header.theme") == "Day colours"
    window.tap("header.theme")
    assert theme.current().name == "light"


def test_a_change_loses_nothing_that_stands_typed(qtbot: QtBot) -> None:
    window = shift(qtbot)
    window.tap("board.1")
    window.enter("new.family", "Martin")
    window.tap("new.sex.female")
    window.tap("header.theme")
    window.tap("header.settings")
    window.tap("settings.scale.200")
    window.tap("settings.back")
    assert window.shown(QLineEdit, "new.family.edit").text() == "Martin"
    assert window.shown(QPushButton, "new.sex.female").isChecked()
    assert theme.current().look == ("night", 200, None)


def test_what_was_set_holds_after_a_restart(qtbot: QtBot) -> None:
    window = shift(qtbot)
    window.tap("header.settings")
    window.tap("settings.theme.night")
    window.tap("settings.scale.150")
    assert window.store.settings() == Settings("night", 150)
    window.reopen()
    window.tap("header.settings")
    assert window.shown(QPushButton, "settings.theme.night").isChecked()
    assert window.shown(QPushButton, "settings.scale.150").isChecked()


def test_a_second_tap_on_what_is_chosen_takes_nothing_back(qtbot: QtBot) -> None:
    window = shift(qtbot)
    window.tap("header.settings")
    window.tap("settings.scale.100")
    window.tap("settings.theme.light")
    assert window.shown(QPushButton, "settings.scale.100").isChecked()
    assert window.shown(QPushButton, "settings.theme.light").isChecked()
    assert window.store.settings() == Settings()


def test_what_cannot_be_saved_is_said_and_not_shown(qtbot: QtBot) -> None:
    window = shift(qtbot, FullDisk())
    window.tap("header.theme")
    assert theme.current().name == "light"
    assert "The disk is full." in window.words("trouble.text")


def test_words_and_signs_take_the_new_size_and_colour(show: Show, qapp: QApplication) -> None:
    sign, words = IconLabel("sun", colour="ink", px=20), QLabel("12")
    show(sign, words)
    look = theme.install(qapp, RESOURCES, "night", 200)
    assert sign.width() == 40
    assert words.fontMetrics().height() > 30
    assert words.palette().windowText().color().name() == look.palette["ink"]
    middle = [sign.pixmap().toImage().pixelColor(20, y).name() for y in range(40)]
    assert look.palette["ink"] in middle


def ruler(show: Show) -> tuple[SettingsPage, list[Settings]]:
    page, wanted = SettingsPage(), list[Settings]()
    page.changed.connect(wanted.append)
    show(page, width=900, height=700)
    page.show_settings(Settings(text_scale=150))
    return page, wanted


def test_the_ruler_line_gives_the_pitch_of_the_screen(show: Show) -> None:
    page, wanted = ruler(show)
    assert find(page, RulerLine, "settings.line").width() == LINE_PIXELS
    assert "Not measured yet" in find(page, QLabel, "settings.screen").text()
    page.length.set_text("91")
    tap(page, "settings.measured")
    assert wanted == [Settings(text_scale=150, pixels_per_mm=Decimal("4.396"))]
    assert page.length.is_empty()


@pytest.mark.parametrize("typed", ["", "9.1", "910", "49.9", "200.1", "nine"])
def test_a_length_that_cannot_be_is_asked_about_and_sets_nothing(show: Show, typed: str) -> None:
    page, wanted = ruler(show)
    page.length.set_text(typed)
    tap(page, "settings.measured")
    assert wanted == []
    assert page.length.text() == typed


@pytest.mark.parametrize("typed", ["50", "200"])
def test_the_ends_of_the_range_are_taken(show: Show, typed: str) -> None:
    page, wanted = ruler(show)
    page.length.set_text(typed)
    tap(page, "settings.measured")
    assert len(wanted) == 1


def test_a_measured_screen_says_from_where_it_is_read(show: Show, qapp: QApplication) -> None:
    page, _ = ruler(show)
    settings = Settings(pixels_per_mm=Decimal("4.396"))
    theme.install(qapp, RESOURCES, pixels_per_mm=settings.pixels_per_mm)
    page.show_settings(replace(settings, theme="night"))
    said = find(page, QLabel, "settings.screen").text().replace("\N{NO-BREAK SPACE}", " ")
    assert said == ("Measured: the line is 91 mm long. Time and rate are read from 2 m, the smallest words from 60 cm.")
