"""“Why?” opens in place, by tap and by key, closes with Esc, and never takes the place of an act or an alarm."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.infusion_panel import InfusionPanel
from nurse_assistant.ui.steps.observation_panel import ObservationPanel
from nurse_assistant.ui.steps.reaction_panel import ReactionPanel
from tests.fakes.memory_store import MemoryStore
from tests.support.day import Day
from tests.support.whole_window import WholeWindow
from tests.ui.page_support import Page
from tests.ui.preparing import Hands, bench, settle


def asked(qtbot: QtBot) -> Page:
    page = Page(qtbot, Day().risen().at(11, 42))
    page.type("rate_panel.rate", "100")
    page.tap("rate_panel.looked.none")
    page.tap("rate_panel.act")
    return page


def shown(qtbot: QtBot, day: Day, panel: type[InfusionPanel | ReactionPanel | ObservationPanel]) -> Hands:
    made = panel(bench(day))
    made.show_view(day.view())
    hands = Hands(qtbot, made, day)
    settle()
    return hands


def test_a_question_opens_to_its_rule_and_keeps_its_acts_in_sight(qtbot: QtBot) -> None:
    page = asked(qtbot)
    page.tap("question.reason.tiles.Prescriber decided so")
    page.tap("question.why.open")
    assert "100 mL/h is above the next rate of the plan, 75 mL/h." in page.text("question.why.0.words").replace(
        "\u2060", ""
    )
    assert page.sees("question.record")
    assert page.sees("question.what")
    assert not page.sees("question.reason")
    page.tap("question.why.open")
    assert not page.sees("question.why")
    page.tap("question.record")
    assert page.text("question.missing") == "Who ordered it? How was it ordered?"  # the reason picked is still picked


def test_what_is_missing_closes_the_rule(qtbot: QtBot) -> None:
    page = asked(qtbot)
    page.tap("question.why.open")
    page.tap("question.record")
    assert page.sees("question.reason")
    assert not page.sees("question.why")


def test_escape_closes_the_rule_first_and_the_question_then(qtbot: QtBot) -> None:
    page = asked(qtbot)
    link = page.find("question.why.open")
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)
    assert page.sees("question.why")
    reading = page.find("question.why.scroll")
    assert page.page.focusWidget() is reading
    QTest.keyClick(reading, Qt.Key.Key_Escape)
    assert page.sees("question.what")
    assert not page.sees("question.why")
    assert page.page.focusWidget() is link
    QTest.keyClick(link, Qt.Key.Key_Escape)
    assert not page.sees("question.what")


def test_the_next_rise_opens_in_the_place_of_the_chart(qtbot: QtBot) -> None:
    hands = shown(qtbot, Day().risen().at(11, 38), InfusionPanel)
    hands.type("infusion.check.pulse", "82")
    hands.tap("infusion.why.open")
    assert not hands.is_shown("infusion.rates")
    assert hands.text("infusion.why.0.title") == "Next rise"
    assert all(hands.is_shown(name) for name in ("infusion.act", "infusion.save", "infusion.headline"))
    assert hands.typed("infusion.check.pulse") == "82"
    hands.tap("infusion.why.open")
    assert hands.is_shown("infusion.rates")


def test_an_open_rule_follows_the_patient(qtbot: QtBot) -> None:
    day = Day().risen().at(11, 38)
    hands = shown(qtbot, day, InfusionPanel)
    hands.tap("infusion.why.open")
    day.vital_signs(systolic_mmhg=Decimal(80))
    panel = hands.widget
    assert isinstance(panel, InfusionPanel)
    panel.show_view(day.view())
    assert hands.text("infusion.why.0.title") == "Stay at this rate"
    assert "90 mmHg · systolic pressure: outside if below · site default" in hands.text("infusion.why.0.words")


def test_the_red_band_and_the_acts_stay_above_the_rule_of_a_reaction(qtbot: QtBot) -> None:
    hands = shown(qtbot, Day().reacting(), ReactionPanel)
    hands.widget.resize(1040, 700)
    hands.tap("reaction.why.open")
    assert "30 s · after REACTION: is the pump stopped? · site default" in "".join(
        hands.text(f"reaction.why.{place}.words") for place in range(3)
    )
    assert hands.is_shown("reaction.band.stopped")
    assert hands.is_shown("reaction.tiles")


def test_the_restart_opens_to_half_of_which_rate(qtbot: QtBot) -> None:
    day = Day().reacting()
    day.record(Kind.PUMP_STOPPED)
    day.later(5).record(Kind.REACTION_GRADED, grade=2)
    day.later(20).vital_signs()
    day.record(Kind.REACTION_GRADED, grade=1)
    hands = shown(qtbot, day, ReactionPanel)
    hands.tap("reaction.restart.basis.open")
    said = hands.text("reaction.restart.basis.0.words").replace("\u2060", "")
    assert "0.5 · part of the initial rate for the restart · label 1, 2, 3" in said
    assert "25 mL/h · rate of step 1 of this infusion" in said
    assert hands.is_shown("reaction.restart.go")
    assert not hands.is_shown("reaction.restart.chart")


def test_the_observation_opens_to_its_minutes(qtbot: QtBot) -> None:
    day = Day().risen()
    day.at(13, 0).record(Kind.INFUSION_DISCONTINUED, permanent=False, cause="x")
    hands = shown(qtbot, day, ObservationPanel)
    hands.tap("observation.basis.open")
    assert "60 min · observed after this infusion · site default" in hands.text("observation.basis.0.words")
    assert hands.is_shown("observation.over")


@pytest.mark.parametrize("which", ["otherwise", "caught"])
def test_a_line_of_what_was_done_otherwise_or_caught_opens_to_its_rule(qtbot: QtBot, which: str) -> None:
    day = Day().risen().at(12, 10)
    day.vital_signs()
    page = Page(qtbot, day)
    page.type("rate_panel.rate", "0")
    page.tap("rate_panel.act")
    page.tap("question.back")
    page.tap("record.whole")
    page.tap(f"whole_record.which.{which}")
    table = page.find(f"whole_record.{which}")
    assert isinstance(table, QTableView)
    table.clicked.emit(table.model().index(0, 0))
    title = page.text("whole_record.why.0.title")
    assert title == ("Vital signs late" if which == "otherwise" else "A value that cannot be meant")
    page.tap("whole_record.which.record")
    assert not page.sees("whole_record.why")


def test_about_says_what_it_is_not_and_names_every_document(qtbot: QtBot) -> None:
    whole = WholeWindow(qtbot, MemoryStore())
    whole.window.open_about()
    whole.settle()
    assert whole.words("about.title") == "Not a medical device"
    protocols = whole.words("about.protocols")
    assert "Isatuximab, intravenous infusion, version 1" in protocols
    assert "Swiss Fachinformation 67525, 12-Jul-2021" in protocols
    assert "SIL Open Font License 1.1" in whole.words("about.licences")
    whole.tap("about.back")
    assert whole.window.pages.currentWidget() is whole.window.board_page
