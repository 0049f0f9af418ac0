"""Late entries: any kind at any past time, with the fields of the one table."""

from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from nurse_assistant.domain.effective import CORRECTIONS
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.widgets.dates import TimeField
from tests.support.day import Day
from tests.ui.page_support import Page


def opened(qtbot: QtBot, day: Day | None = None) -> Page:
    page = Page(qtbot, day or Day().risen())
    page.tap("footer.other")
    return page


def test_a_check_is_written_down_late(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.tap(f"late_entry.kind.{Kind.VITAL_SIGNS}")
    page.tap("late_entry.record")
    assert page.text("late_entry.missing") == "Still missing: Time."
    page.type("late_entry.form.at", "1030")
    page.type("late_entry.form.pulse_per_min", "80")
    page.type("late_entry.form.pressure", "12876")
    page.tap("late_entry.form.signs.looked.none")
    page.tap("late_entry.record")
    assert page.text("late_entry.missing") == "That is more than 30 min ago: pick why."
    page.tap("late_entry.reason.tiles.From the paper form")
    page.tap("late_entry.record")
    entry = page.last()
    assert entry.reason == "From the paper form"
    assert (entry.kind, entry.at.hour, entry.at.minute) == (Kind.VITAL_SIGNS, 10, 30)
    assert (entry.amount("systolic_mmhg"), entry.amount("diastolic_mmhg")) == (Decimal(128), Decimal(76))
    assert entry.words("signs") == ()
    assert "signs" in entry.data


def test_why_it_is_late_is_no_answer_to_the_guides_question(qtbot: QtBot) -> None:
    """A rise that was too early asks for its own reason; why it is written late stands in a note."""
    page = opened(qtbot, Day().started().at(11, 20))
    page.tap(f"late_entry.kind.{Kind.RATE_CHANGED}")
    page.type("late_entry.form.at", "1040")
    page.type("late_entry.form.rate_ml_h", "50")
    page.tap("late_entry.record")
    page.tap("late_entry.reason.tiles.Forgotten")
    page.tap("late_entry.record")
    assert page.sees("question")
    page.tap("question.reason.tiles.Clock misread")
    page.tap("question.happened")
    rise, note = page.day.desk.log[-2:]
    assert (rise.kind, rise.reason) == (Kind.RATE_CHANGED, "Clock misread")
    assert note.text("text") == "Rate set written late: Forgotten"


@pytest.mark.parametrize(("time", "asked"), [("1041", True), ("1042", False)])
def test_thirty_minutes_are_not_late_and_one_more_is(qtbot: QtBot, time: str, asked: bool) -> None:
    page = opened(qtbot, Day().started().at(11, 12))
    page.tap(f"late_entry.kind.{Kind.IDENTITY_CONFIRMED}")
    page.tap("late_entry.form.identifiers.name")
    page.tap("late_entry.form.identifiers.born")
    page.tap("late_entry.form.method.asked")
    page.type("late_entry.form.at", time)
    page.tap("late_entry.record")
    assert page.sees("late_entry.reason") is asked


def test_a_premedicine_that_ended_before_it_began_is_not_recorded(qtbot: QtBot) -> None:
    page = opened(qtbot, Day().arrived().at(9, 40))
    page.tap(f"late_entry.kind.{Kind.PREMEDICATION_GIVEN}")
    page.type("late_entry.form.medicine", "dexamethasone")
    page.type("late_entry.form.dose", "40 mg")
    page.type("late_entry.form.route", "IV")
    page.type("late_entry.form.at", "0935")
    page.type("late_entry.form.ended_at", "0925")
    page.tap("late_entry.record")
    assert page.text("question.what") == "It ended before it started."
    page.tap("question.back")
    ended = page.find("late_entry.form.ended_at")
    assert isinstance(ended, TimeField)
    ended.clear_text()
    page.type("late_entry.form.ended_at", "0936")
    page.tap("late_entry.record")
    assert page.last().kind is Kind.PREMEDICATION_GIVEN


def test_in_a_reaction_nothing_asks_why_it_is_late(qtbot: QtBot) -> None:
    page = opened(qtbot, Day().reacting())
    page.tap(f"late_entry.kind.{Kind.FLUSH_STARTED}")
    page.type("late_entry.form.at", "1015")
    page.tap("late_entry.record")
    assert page.last().kind is Kind.FLUSH_STARTED


def test_it_is_now_writes_the_present_time(qtbot: QtBot) -> None:
    page = opened(qtbot)
    page.tap(f"late_entry.kind.{Kind.VOLUME_READ}")
    page.type("late_entry.form.volume_given_ml", "25")
    page.tap("late_entry.record")
    assert page.last().kind is Kind.VOLUME_READ
    assert (page.day.clock.now() - page.last().at).total_seconds() < 10


@pytest.mark.parametrize(
    ("kind", "field", "typed", "said"),
    [
        (Kind.ORDER_ASKED, "who", "Dr R. Silva", "Dr R. Silva"),
        (Kind.PROVIDER_CALLED, "name", "Dr R. Silva", "Dr R. Silva"),
        (Kind.HANDED_OVER, "to", "M. Ruiz", "M. Ruiz"),
        (Kind.CHAIR_SET, "chair", "4", "4"),
    ],
)
def test_what_is_said_at_the_foot(qtbot: QtBot, kind: Kind, field: str, typed: str, said: str) -> None:
    page = opened(qtbot)
    page.tap(f"late_entry.kind.{kind}")
    page.type(f"late_entry.form.{field}", typed)
    page.tap("late_entry.record")
    assert page.last().kind is kind
    assert page.last().text(field) == said


def test_the_guide_answers_at_once(qtbot: QtBot) -> None:
    page = opened(qtbot, Day())
    page.tap(f"late_entry.kind.{Kind.RATE_CHANGED}")
    page.type("late_entry.form.rate_ml_h", "50")
    page.tap("late_entry.now")
    page.tap("late_entry.record")
    assert "had not been started" in page.text("question.what")
    page.tap("question.back")
    assert page.sees("late_entry.form.rate_ml_h")
    assert page.find("late_entry.form.rate_ml_h.edit").property("text") == "50"


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in (*CORRECTIONS, Kind.LATE_REACTION)])
def test_every_kind_has_its_form(qtbot: QtBot, kind: Kind) -> None:
    page = opened(qtbot)
    page.page.body.open_other(kind)
    assert page.sees("late_entry.form.at")
    page.tap("late_entry.record")


def test_words_of_a_list_are_tiles(qtbot: QtBot) -> None:
    page = opened(qtbot, Day())
    page.tap(f"late_entry.kind.{Kind.CHECK_DONE}")
    page.tap("late_entry.form.check.consent")
    page.tap("late_entry.form.outcome.concern")
    page.tap("late_entry.now")
    page.tap("late_entry.record")
    assert (page.last().text("check"), page.last().text("outcome")) == ("consent", "concern")


def test_a_whole_number_is_asked_for(qtbot: QtBot) -> None:
    page = opened(qtbot, Day().reacting())
    page.tap(f"late_entry.kind.{Kind.REACTION_GRADED}")
    page.type("late_entry.form.grade", "1.5")
    page.tap("late_entry.now")
    page.tap("late_entry.record")
    assert page.text("late_entry.missing") == "Grade: a whole number is needed."
