"""The observation: how long still and why, and its end."""

from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from nurse_assistant.application.views import Step
from nurse_assistant.domain.vocabulary import Code, Kind, Outcome
from nurse_assistant.ui.steps.observation_panel import ObservationPanel
from tests.support.day import Day
from tests.ui.after_infusion import LongDay
from tests.ui.preparing import PanelHands, hands

OVER = "observation.over"


def at(hour: int, minute: int, day: LongDay | None = None) -> Day:
    return (day or LongDay().ended()).at(hour, minute)


def big(nurse: PanelHands) -> tuple[str, str, str]:
    figure, unit, until = (nurse.text(f"observation.{part}") for part in ("figure", "unit", "until"))
    return figure, unit, until


def test_before_the_end_it_says_when_it_comes(qtbot: QtBot) -> None:
    nurse = hands(qtbot, Day().started(), ObservationPanel)
    assert "13:32" in nurse.text("observation.why")
    assert "14:32" in nurse.text("observation.why")
    assert "after the end of the infusion" in nurse.face(OVER)
    nurse.tap(OVER)
    assert [answer.verdict.outcome for answer in nurse.asked] == [Outcome.REFUSED]


def test_it_counts_down_and_says_why(qtbot: QtBot) -> None:
    nurse = hands(qtbot, at(14, 5), ObservationPanel)
    assert big(nurse) == ("27", "min left", "until 14:32")
    assert nurse.text("observation.why") == "Observed 60 min after the 1st infusion"
    assert "from 14:32 · earlier asks for a reason" in nurse.face(OVER)


@pytest.mark.parametrize(("minute", "kept"), [(31, False), (32, True)])
def test_the_end_is_asked_about_until_its_minute(qtbot: QtBot, minute: int, kept: bool) -> None:
    nurse = hands(qtbot, at(14, minute), ObservationPanel)
    assert ("asks for a reason" in nurse.face(OVER)) is not kept
    nurse.tap(OVER)
    assert bool(nurse.log(Kind.OBSERVATION_ENDED)) is kept
    codes = [code for answer in nurse.asked for code in answer.verdict.codes]
    assert codes == ([] if kept else [Code.OBSERVATION_SHORT])


def test_a_reaction_in_the_observation_begins_an_hour_of_its_own(qtbot: QtBot) -> None:
    day = LongDay().ended()
    day.at(13, 50)
    nurse = hands(qtbot, at(13, 55, day.reported(1)), ObservationPanel)
    assert big(nurse)[2] == "until 14:50"
    assert nurse.text("observation.why") == "Observed 60 min from the last report, 13:50"


def test_after_anaphylaxis_there_is_no_end_but_it_can_be_pressed(qtbot: QtBot) -> None:
    day = LongDay().ended()
    day.at(13, 50)
    nurse = hands(qtbot, at(15, 30, day.reported(3, anaphylaxis=True)), ObservationPanel)
    assert nurse.text("observation.why").startswith("No end of its own: the prescriber decides")
    assert "order" in nurse.face(OVER)
    nurse.tap(OVER)
    assert not nurse.log(Kind.OBSERVATION_ENDED)
    assert len(nurse.asked) == 1


def test_a_check_is_saved_and_its_next_time_shown(qtbot: QtBot) -> None:
    nurse = hands(qtbot, at(14, 5), ObservationPanel)
    assert nurse.text("observation.next") == "Next check now, since 14:02"
    nurse.type("observation.check.pulse", "80")
    nurse.tap("observation.save")
    assert nurse.last(Kind.VITAL_SIGNS).amount("pulse_per_min") == Decimal(80)
    assert nurse.typed("observation.check.pulse") == ""
    assert nurse.text("observation.next").startswith("Next check at 14:32")


def test_an_empty_check_saves_nothing(qtbot: QtBot) -> None:
    nurse = hands(qtbot, at(14, 5), ObservationPanel)
    before = len(nurse.log(Kind.VITAL_SIGNS))
    nurse.tap("observation.save")
    assert len(nurse.log(Kind.VITAL_SIGNS)) == before


def test_a_typed_check_is_written_before_the_end(qtbot: QtBot) -> None:
    nurse = hands(qtbot, at(14, 33), ObservationPanel)
    nurse.type("observation.check.pulse", "80")
    nurse.tap(OVER)
    assert [entry.kind for entry in nurse.day.desk.log[-2:]] == [Kind.VITAL_SIGNS, Kind.OBSERVATION_ENDED]


def test_what_cannot_be_read_holds_the_end_back(qtbot: QtBot) -> None:
    nurse = hands(qtbot, at(14, 33), ObservationPanel)
    nurse.type("observation.check.pulse", "8o")
    nurse.tap(OVER)
    assert not nurse.log(Kind.OBSERVATION_ENDED)
    assert nurse.typed("observation.check.pulse") == "8o"


def test_over_it_says_who_and_when_and_leads_on(qtbot: QtBot) -> None:
    nurse = hands(qtbot, LongDay().observed(), ObservationPanel)
    gone: list[object] = []
    nurse.panel.goes_to.connect(gone.append)
    assert nurse.text("observation.until") == "ended 14:33 by T. Okafor"
    assert not nurse.is_shown(OVER)
    nurse.tap("observation.go")
    assert gone == [Step.LEAVE]


def test_an_open_reaction_shows_without_harm(qtbot: QtBot) -> None:
    day = LongDay().ended().at(13, 50)
    day.record(Kind.REACTION_REPORTED)
    nurse = hands(qtbot, day, ObservationPanel)
    assert "reaction is open" in nurse.face(OVER)
    assert big(nurse) == ("Reaction open", "", "")


def test_signed_off_there_is_no_check_to_save(qtbot: QtBot) -> None:
    nurse = hands(qtbot, LongDay().signed(), ObservationPanel)
    assert not nurse.is_shown("observation.save")


def test_it_fits_the_small_screen(qtbot: QtBot) -> None:
    nurse = hands(qtbot, at(14, 5), ObservationPanel)
    assert nurse.fits(420, OVER, "observation.save", "observation.next", "observation.check.looked")
