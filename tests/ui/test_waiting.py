"""An order is awaited: whose, how long, what is safe meanwhile, and how the waiting ends."""

from pytestqt.qtbot import QtBot

from nurse_assistant.domain import orders
from nurse_assistant.domain.meanwhile import Meanwhile
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.wording import order_words, record_words
from tests.support.day import Day
from tests.ui.page_support import Page
from tests.ui.test_question_box import asked_for_order

K = Kind
SILVA = "Dr R. Silva"


def awaited(qtbot: QtBot) -> Page:
    page = asked_for_order(qtbot)
    page.type("question.prescriber", SILVA)
    page.tap("question.asked_order")
    page.day.later(14)
    page.page.refresh()
    return page


def test_who_is_awaited_how_long_and_what_is_safe(qtbot: QtBot) -> None:
    page = awaited(qtbot)
    said = page.find("waiting_strip").accessibleName().replace("\u00a0", " ")
    assert said.startswith(f"Order of {SILVA} awaited: asked 11:42, 14 min")
    assert "It may run on at 50 mL/h. No rise." in said


def test_without_a_question_nobody_is_awaited(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen())
    assert not page.sees("waiting_strip")


def test_the_order_comes_and_what_was_tried_is_asked_about_again(qtbot: QtBot) -> None:
    page = awaited(qtbot)
    page.tap("waiting_strip")
    page.tap("waiting.came")
    assert page.text("question.about") == "Rate set: 100 mL/h"
    page.tap(f"question.prescriber.tiles.{SILVA}")
    page.tap("question.how.telephone")
    page.tap("question.read_back")
    assert (page.last().kind, page.last().ordered_by) == (K.RATE_CHANGED, SILVA)
    assert page.panel.rate.text() == ""
    assert not page.sees("waiting_strip")


def test_none_was_given(qtbot: QtBot) -> None:
    page = awaited(qtbot)
    page.tap("waiting_strip")
    page.tap("waiting.none")
    assert page.last().text("text") == f"{SILVA} was asked and gave no order"
    assert not page.sees("waiting_strip")


def test_somebody_else_is_asked(qtbot: QtBot) -> None:
    page = awaited(qtbot)
    page.tap("waiting_strip")
    page.tap("waiting.ask")
    assert page.text("waiting.missing") == "Whom did you ask? Type the prescriber's name."
    page.type("waiting.other", "Dr T. Weber")
    page.tap("waiting.ask")
    assert (page.last().kind, page.last().text("who")) == (K.ORDER_ASKED, "Dr T. Weber")
    assert "Order of Dr T. Weber awaited" in page.find("waiting_strip").accessibleName()


def test_the_band_of_a_reaction_has_the_room_until_the_pump_is_stopped(qtbot: QtBot) -> None:
    page = awaited(qtbot)
    page.page.press_reaction()
    assert not page.sees("waiting_strip")
    page.day.record(K.PUMP_STOPPED)
    page.page.refresh()
    assert page.sees("waiting_strip")
    assert "Leave the pump stopped" in page.find("waiting_strip").accessibleName()


def test_the_record_and_undo_stay_within_reach_on_a_low_screen(qtbot: QtBot) -> None:
    """The line about the order takes the room of the record there: both stand in the footer."""
    page = asked_for_order(qtbot)
    page.type("question.prescriber", SILVA)
    page.tap("question.asked_order")
    assert not page.sees("record")
    page.tap("footer.record")
    assert page.sees("whole_record")
    page.tap("whole_record.back")
    page.tap("footer.undo_last")
    assert page.last().kind is K.STRUCK
    assert page.sees("record")


def test_every_line_of_what_is_safe_has_its_words() -> None:
    assert set(order_words._SAFE) == set(Meanwhile)


def test_the_sentences_that_are_read_again_are_the_ones_that_are_written() -> None:
    assert (record_words.SEEN, record_words.NO_ORDER) == (orders.SEEN, orders.NO_ORDER)
