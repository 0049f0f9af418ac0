"""A chart tells of its entries: to the mouse, to a finger, to the arrow keys, and in words (U-07, U-09)."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.application.draft import Draft
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.premedicines import chart_data as premedication_data
from nurse_assistant.ui.steps.rate_card import RateCard, chart_data, plan_of, stops_in_words
from nurse_assistant.ui.steps.rate_chart import RateChart
from nurse_assistant.ui.steps.window_chart import WindowChart
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.guard import Guard
from tests.support.day import NURSE, Day
from tests.support.find import find
from tests.ui.conftest import Show
from tests.ui.test_rate_chart import colours


def painted(show: Show, day: Day) -> RateChart:
    chart = RateChart()
    show(chart, width=700, height=400)
    view = day.view()
    chart.set_data(chart_data(view, plan_of(view)))
    chart.grab()
    return chart


def said(chart: RateChart | WindowChart) -> str:
    meant = chart.meant()
    return "" if meant is None else meant.words.replace("\N{NO-BREAK SPACE}", " ")


def test_under_the_mouse_stands_the_line_of_the_record(qtbot: QtBot, show: Show) -> None:
    chart = painted(show, Day().risen().at(11, 38))
    started, risen = chart.points()
    QTest.mouseMove(chart, risen)
    assert said(chart) == f"11:12 · Rate set · 50 mL/h · {NURSE}"
    assert "11:12" in QToolTip.text()
    QTest.mouseMove(chart, started + QPoint(3, 40))
    assert said(chart).startswith("10:12 · Infusion started · 25 mL/h")
    QTest.mouseMove(chart, QPoint((started.x() + risen.x()) // 2, risen.y()))
    assert said(chart) == ""


def test_a_finger_that_cannot_hover_taps(qtbot: QtBot, show: Show) -> None:
    chart = painted(show, Day().risen().at(11, 38))
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.points()[1])
    assert said(chart).startswith("11:12")


def test_the_arrow_keys_go_from_entry_to_entry_and_stop_at_the_ends(qtbot: QtBot, show: Show) -> None:
    chart = painted(show, Day().risen().at(11, 38))
    chart.setFocus()
    seen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(chart, key)
        seen.append(said(chart)[:5])
    assert seen == ["10:12", "11:12", "11:12", "10:12", "10:12"]
    chart.clearFocus()
    assert said(chart) == ""


def test_a_chart_without_entries_means_none(qtbot: QtBot, show: Show) -> None:
    chart = painted(show, Day().ready_to_start())
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.mouseMove(chart, QPoint(100, 100))
    assert (said(chart), chart.points()) == ("", ())


def test_a_struck_line_is_no_more_told_of(show: Show) -> None:
    day = Day().risen()
    draft = Draft(Kind.STRUCK, {"entry": day.desk.log[-1].number}, reason="typing slip")
    assert day.desk.record(draft, NURSE).kept
    assert len(painted(show, day.at(11, 20)).points()) == 1


def test_a_note_is_never_read_as_markup(qtbot: QtBot, show: Show) -> None:
    day = Day().risen().at(11, 20)
    assert day.desk.record(Draft(Kind.INFUSION_PAUSED, reason="<b>away</b>"), NURSE).kept
    chart = painted(show, day)
    QTest.mouseMove(chart, chart.points()[-1])
    assert "&lt;b&gt;" in QToolTip.text()


def test_what_is_past_and_what_is_to_come_stand_on_different_ground(show: Show, installed_theme: theme.Theme) -> None:
    page = installed_theme.palette["page"]
    image = painted(show, Day().risen().at(11, 38)).grab().toImage()
    half = image.height() // 2
    assert image.pixelColor(image.width() - 40, half).name() == page
    chart = painted(show, ended(Day().risen()))
    assert page not in colours(chart.grab().toImage())


def ended(day: Day) -> Day:
    day.at(15, 12).record(Kind.INFUSION_COMPLETED)
    return day.later(20)


def paused(day: Day) -> Day:
    day.at(11, 20).record(Kind.INFUSION_PAUSED, reason="toilet")
    return day.later(5)


def resumed(day: Day) -> Day:
    paused(day).record(Kind.INFUSION_RESUMED, rate_ml_h=Decimal(50))
    return day.later(5)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (lambda: Day().ready_to_start(), ""),
        (lambda: Day().risen(), ""),
        (lambda: paused(Day().risen()), "P 11:20 to now paused"),
        (lambda: resumed(Day().risen()), "P 11:20 to 11:25 paused"),
        (lambda: Day().reacting().later(3), "S 11:27 to now stopped, reaction"),
    ],
)
def test_every_interruption_stands_in_words_below_the_chart(qtbot: QtBot, show: Show, day: object, words: str) -> None:
    assert callable(day)
    at = day()
    card = RateCard(name="rates", guard=Guard(at.clock.now))
    show(card, width=400, height=500)
    card.show_view(at.view())
    QApplication.processEvents()
    below = find(card, QLabel, "rates.stops")
    assert (below.text(), below.isVisible()) == (words, bool(words))
    assert stops_in_words(chart_data(at.view(), None)) == words


def test_the_description_says_the_present_and_every_stop(show: Show) -> None:
    chart = painted(show, resumed(Day().risen()))
    description = chart.accessibleDescription().replace("\N{NO-BREAK SPACE}", " ")
    for words in ("25 mL/h from 10:12 to 11:12", "paused: 11:20 to 11:25", "end at", "Now 11:30."):
        assert words in description


def test_the_bars_tell_of_each_medicine(qtbot: QtBot, show: Show) -> None:
    day = Day().arrived().premedicated().at(9, 50)
    chart = WindowChart()
    show(chart, width=800, height=400)
    chart.set_data(premedication_data(day.view(), None, None, one_line=False))
    chart.grab()
    assert len(chart.points()) == 4
    QTest.mouseMove(chart, chart.points()[1])
    assert said(chart) == f"09:24 · Premedication · acetaminophen 650 mg oral · {NURSE}"
    assert "Now 09:50." in chart.accessibleDescription()


def test_the_chart_has_a_frame_while_the_keys_go_to_it(show: Show, installed_theme: theme.Theme) -> None:
    chart, other = RateChart(), QWidget()
    other.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    show(chart, other)
    chart.setFocus()
    corner = [chart.grab().toImage().pixelColor(x, 1).name() for x in range(20, 60)]
    assert installed_theme.palette["accent"] not in corner, "nothing to draw, nothing to go to"
    view = Day().risen().view()
    chart.set_data(chart_data(view, plan_of(view)))
    corner = [chart.grab().toImage().pixelColor(x, 1).name() for x in range(20, 60)]
    assert installed_theme.palette["accent"] in corner
