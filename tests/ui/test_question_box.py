"""The guide's questions: the numbers, what would settle them, and the two ways out of every one."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import Stale, StoreError
from nurse_assistant.application.signatures import Signing
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Code, Kind, Outcome
from tests.fakes.memory_store import MemoryStore
from tests.support.day import NURSE, Day
from tests.ui.page_support import Page


def asked_for_order(qtbot: QtBot, day: Day | None = None) -> Page:
    """100 mL/h where the plan says 75."""
    page = Page(qtbot, day or Day().risen().at(11, 42))
    page.type("rate_panel.rate", "100")
    page.tap("rate_panel.looked.none")
    page.tap("rate_panel.act")
    return page


def asked_for_reason(qtbot: QtBot) -> Page:
    page = Page(qtbot, Day().risen().at(11, 30))
    page.type("rate_panel.rate", "75")
    page.tap("rate_panel.looked.none")
    page.tap("rate_panel.act")
    return page


def test_it_says_what_is_wrong_with_the_numbers_and_what_to_do(qtbot: QtBot) -> None:
    page = asked_for_order(qtbot)
    assert page.text("question.title") == "Not recorded yet: this needs an order of the prescriber"
    assert page.text("question.about") == "Rate set: 100 mL/h"
    assert page.text("question.what") == "100 mL/h is above the next rate of the plan, 75 mL/h."
    assert page.text("question.advice") == "Set the next rate of the plan, or ask the prescriber."
    assert page.sees("banner")


def test_it_is_recorded_with_an_order(qtbot: QtBot) -> None:
    page = asked_for_order(qtbot)
    page.tap("question.record")
    assert page.text("question.missing") == "Who ordered it? How was it ordered? Pick a reason."
    page.type("question.prescriber", "Dr R. Silva")
    page.tap("question.how.written")
    page.tap("question.record")
    assert page.text("question.missing") == "Pick a reason."
    page.tap("question.reason.tiles.Prescriber decided so")
    page.tap("question.record")
    entry = page.last()
    assert (entry.kind, entry.ordered_by, entry.order_how) == (Kind.RATE_CHANGED, "Dr R. Silva", "written")
    assert entry.order_read_back is False
    assert entry.reason == "Prescriber decided so"
    assert page.panel.rate.text() == ""


def test_a_telephone_order_takes_three_taps(qtbot: QtBot) -> None:
    day = Day().risen().at(11, 42)
    day.record(Kind.ORDER_ASKED, who="Dr R. Silva")
    page = asked_for_order(qtbot, day)
    page.tap("question.prescriber.tiles.Dr R. Silva")
    page.tap("question.how.telephone")
    said = "Read back: “MARTIN, Elena, born 12-Mar-1956: Rate set: 100 mL/h. Ordered by Dr R. Silva.”"
    assert page.text("question.read_this") == said
    page.tap("question.read_back")
    entry = page.last()
    assert (entry.ordered_by, entry.order_how, entry.order_read_back) == ("Dr R. Silva", "telephone", True)
    assert entry.reason == "Prescriber decided so"


def test_a_reason_that_was_picked_stays(qtbot: QtBot) -> None:
    page = asked_for_order(qtbot)
    page.tap("question.reason.tiles.Earlier infusions went well")
    page.type("question.prescriber", "Dr R. Silva")
    page.tap("question.how.in_person")
    page.tap("question.read_back")
    assert (page.last().reason, page.last().order_how) == ("Earlier infusions went well", "in_person")


def test_a_spoken_order_that_was_not_read_back_is_recorded_as_that(qtbot: QtBot) -> None:
    page = asked_for_order(qtbot)
    assert not page.sees("question.read_back")
    page.type("question.prescriber", "Dr R. Silva")
    page.tap("question.how.telephone")
    page.tap("question.record")
    assert page.last().ordered_by == "Dr R. Silva"
    assert page.last().order_read_back is False


def test_what_came_before_the_question_in_the_same_act_is_recorded(qtbot: QtBot) -> None:
    page = asked_for_order(qtbot)
    assert page.last().kind is Kind.VITAL_SIGNS
    assert page.day.view().state.rate_ml_h == 50


def test_it_has_already_happened_asks_for_no_order(qtbot: QtBot) -> None:
    page = asked_for_order(qtbot)
    page.tap("question.happened")
    assert page.text("question.missing") == "Pick a reason."
    page.tap("question.reason.tiles.Pump set by mistake")
    page.tap("question.happened")
    entry = page.last()
    assert entry.happened_so
    assert entry.ordered_by is None
    assert entry.reason == "Pump set by mistake"


def test_not_done_yet_records_nothing_and_keeps_the_attempt_and_what_was_typed(qtbot: QtBot) -> None:
    page = asked_for_order(qtbot)
    page.tap("question.not_yet")
    assert page.last().kind is Kind.VITAL_SIGNS
    assert page.panel.rate.text() == "100"
    attempt = page.day.view().attempts[-1]
    assert attempt.outcome is Outcome.NEEDS_ORDER
    assert Code.RATE_ABOVE_STEP in attempt.codes


def test_asking_for_the_order_is_recorded_and_the_rate_is_not(qtbot: QtBot) -> None:
    page = asked_for_order(qtbot)
    page.tap("question.asked_order")
    assert "prescriber" in page.text("question.missing")
    page.type("question.prescriber", "Dr R. Silva")
    page.tap("question.asked_order")
    assert (page.last().kind, page.last().text("who")) == (Kind.ORDER_ASKED, "Dr R. Silva")
    assert page.panel.rate.text() == "100"


@pytest.mark.parametrize("by_key", [True, False])
def test_back_is_no_answer(qtbot: QtBot, by_key: bool) -> None:
    page = asked_for_order(qtbot)
    if by_key:
        QTest.keyClick(page.find("question.prescriber.edit"), Qt.Key.Key_Escape)
    else:
        page.tap("question.back")
    assert not page.sees("question")
    assert page.panel.rate.text() == "100"
    assert page.day.view().attempts == ()


def test_a_reason_is_one_tap_more(qtbot: QtBot) -> None:
    page = asked_for_reason(qtbot)
    assert not page.sees("question.order")
    page.tap("question.reason.tiles.Clock misread")
    page.tap("question.record")
    assert page.last().kind is Kind.RATE_CHANGED
    assert page.last().reason == "Clock misread"


def test_a_reason_may_be_her_own_words(qtbot: QtBot) -> None:
    page = asked_for_reason(qtbot)
    page.tap("question.reason.tiles.other")
    page.type("question.reason.words", "asked for it twice")
    page.tap("question.record")
    assert page.last().reason == "asked for it twice"


def test_a_second_person_is_another_than_the_writer(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().arrived().premedicated().at(9, 54))
    page.page.body.record_drafts((Draft(Kind.INFUSION_STARTED, {"rate_ml_h": Decimal(25)}),))
    assert page.sees("question.second.tiles.M. Ruiz")
    assert not page.sees(f"question.second.tiles.{NURSE}")
    page.tap("question.record")
    assert page.text("question.missing") == "Who looked with you? Pick a reason."
    page.tap("question.second.tiles.M. Ruiz")
    page.tap("question.reason.tiles.Cannot be done today")
    page.tap("question.record")
    assert (page.last().kind, page.last().second_person) == (Kind.INFUSION_STARTED, "M. Ruiz")


def test_a_refusal_can_only_have_happened(qtbot: QtBot) -> None:
    day = Day().arrived()
    page = Page(qtbot, day)
    bag = {
        "medicine": "isatuximab", "route": "IV", "dose_mg": Decimal(720), "volume_ml": Decimal(250), "lot": "1",
        "expires_at": day.clock.now().replace(hour=18), "label_identifier": "999",
    }  # fmt: skip
    page.page.body.record_drafts((Draft(Kind.BAG_CHECKED, bag),))
    assert page.text("question.title") == "Not recorded"
    assert "999" in page.text("question.what")
    assert not page.sees("question.record")
    assert len(day.view().attempts) == 1
    page.tap("question.not_yet")
    assert len(day.view().attempts) == 1
    page.page.body.record_drafts((Draft(Kind.BAG_CHECKED, bag),))
    page.tap("question.reason.tiles.Found after it was given")
    page.tap("question.happened")
    assert page.last().kind is Kind.BAG_CHECKED
    assert page.last().happened_so


def test_what_cannot_be_has_only_the_way_back(qtbot: QtBot) -> None:
    page = Page(qtbot, Day())
    page.type("rate_panel.rate", "75")
    page.tap("rate_panel.act")
    assert page.text("question.what") == "Rate set does not fit at 09:00: the infusion had not been started."
    for name in ("record", "happened", "not_yet", "asked_order"):
        assert not page.sees(f"question.{name}")
    page.tap("question.back")
    assert page.panel.rate.text() == "75"


def test_a_bad_value_is_named_with_its_field(qtbot: QtBot) -> None:
    page = Page(qtbot, Day().risen().at(11, 42))
    page.type("rate_panel.rate", "0")
    page.tap("rate_panel.act")
    assert page.text("question.what") == "Rate: 0 cannot be meant; it must be above 0."


class Overtaken(MemoryStore):
    """Somebody else writes just before us, once."""

    overtake = False

    def append(
        self, session: str, entries: Sequence[Entry], *, after: int, closed_at: datetime | None,
        signing: Signing | None = None,
    ) -> None:  # fmt: skip
        if self.overtake:
            self.overtake = False
            raise Stale("Something else was recorded meanwhile.")
        super().append(session, entries, after=after, closed_at=closed_at, signing=signing)


def test_somebody_else_was_quicker_says_so_in_words(qtbot: QtBot) -> None:
    store = Overtaken()
    page = Page(qtbot, Day(store).risen())
    store.overtake = True
    read = Draft(Kind.VOLUME_READ, {"volume_given_ml": Decimal(25)})
    page.page.body.record_drafts((read,))
    assert page.text("question.title") == "Somebody else was quicker"
    assert "Look at the record" in page.text("question.what")
    page.tap("question.back")
    page.page.body.record_drafts((read,))
    assert page.last().kind is Kind.VOLUME_READ


def test_an_attempt_that_cannot_be_kept_is_said(qtbot: QtBot) -> None:
    page = asked_for_order(qtbot)
    page.day.store.fault = StoreError("The disk is full.")  # type: ignore[attr-defined]
    page.tap("question.not_yet")
    assert page.not_saved == ["The disk is full."]
    assert page.sees("question")
