"""The flush: one press is enough, the volume may stay empty."""

from decimal import Decimal

from pytestqt.qtbot import QtBot

from nurse_assistant.application.views import Step
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.flush_panel import FlushPanel
from tests.support.day import Day
from tests.ui.after_infusion import LongDay
from tests.ui.preparing import hands, settle


def test_the_end_alone_is_enough_and_is_shown_with_who_and_when(qtbot: QtBot) -> None:
    nurse = hands(qtbot, LongDay().ended().later(3), FlushPanel)
    assert nurse.text("flush.heading") == "Flush the line"
    assert "13:32" in nurse.text("flush.when")
    assert not nurse.is_shown("flush.go")
    nurse.tap("flush.through")
    assert nurse.last(Kind.FLUSH_ENDED).data == {}
    assert not nurse.log(Kind.FLUSH_STARTED)
    assert nurse.text("flush.fact.through") == "Flush through 13:35 by T. Okafor"
    assert nurse.text("flush.fact.started") == ""


def test_the_volume_goes_with_the_act_and_is_let_go(qtbot: QtBot) -> None:
    nurse = hands(qtbot, LongDay().ended(), FlushPanel)
    assert nurse.typed("flush.volume") == ""
    nurse.type("flush.volume", "30")
    nurse.tap("flush.started")
    assert nurse.last(Kind.FLUSH_STARTED).amount("volume_ml") == Decimal(30)
    assert nurse.typed("flush.volume") == ""
    assert nurse.text("flush.heading") == "The flush is running"


def test_a_volume_that_cannot_be_read_holds_back_and_stays(qtbot: QtBot) -> None:
    nurse = hands(qtbot, LongDay().ended(), FlushPanel)
    nurse.type("flush.volume", "abc")
    nurse.tap("flush.through")
    assert not nurse.log(Kind.FLUSH_ENDED)
    assert nurse.typed("flush.volume") == "abc"


def test_before_the_end_it_says_so_and_still_records(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day().started(), FlushPanel)
    assert nurse.text("flush.heading").startswith("Not yet")
    assert "13:32" in nurse.text("flush.when")
    nurse.tap("flush.through")
    assert len(nurse.log(Kind.FLUSH_ENDED)) == 1


def test_once_through_it_leads_on_and_a_second_one_has_its_own_words(qtbot: QtBot) -> None:
    nurse = hands(qtbot, LongDay().observed(), FlushPanel)
    gone: list[object] = []
    nurse.panel.goes_to.connect(gone.append)
    nurse.tap("flush.go")
    assert gone == [Step.OBSERVATION]
    assert nurse.face("flush.through").startswith("Another flush is through")


def test_after_the_sign_off_the_acts_say_why_not_and_the_guide_refuses(qtbot: QtBot) -> None:
    nurse = hands(qtbot, LongDay().signed(), FlushPanel)
    assert "signed" in nurse.face("flush.through")
    nurse.tap("flush.through")
    assert len(nurse.log(Kind.FLUSH_ENDED)) == 1
    assert len(nurse.asked) == 1


def test_it_fits_the_small_screen(qtbot: QtBot) -> None:
    nurse = hands(qtbot, LongDay().observed(), FlushPanel)
    assert nurse.fits(420, "flush.through", "flush.started", "flush.go", "flush.volume")


def test_where_there_is_room_the_chart_stands_beside_the_acts(qtbot: QtBot) -> None:
    nurse = hands(qtbot, LongDay().ended(), FlushPanel)
    assert not nurse.is_shown("flush.given")
    nurse.widget.resize(1560, 540)
    settle()
    assert nurse.is_shown("flush.given")
    assert nurse.text("flush.given.volume") == "250 of 250 mL by time and rate"


def test_what_the_pump_counted_at_the_end_is_not_called_reckoned(qtbot: QtBot) -> None:
    day = Day().risen().at(11, 20)
    day.record(Kind.VOLUME_READ, volume_given_ml=Decimal(30))
    day.record(Kind.INFUSION_DISCONTINUED, permanent=False, cause="patient's wish")
    nurse = hands(qtbot, day, FlushPanel)
    nurse.widget.resize(1560, 540)
    settle()
    assert nurse.text("flush.given.volume") == "30 of 250 mL by the pump's counter at 11:20"
