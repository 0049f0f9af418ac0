"""The reaction panel: the stop, the stamps, the signs, the grade, the restart and the stop for good."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from nurse_assistant.application.board import Board
from nurse_assistant.application.draft import Draft
from nurse_assistant.domain.vocabulary import Action, Code, Jurisdiction, Kind, Phase
from nurse_assistant.ui.steps.reaction_panel import ReactionPanel
from nurse_assistant.ui.wording.reaction_words import restart_reason
from tests.fakes.memory_store import MemoryStore
from tests.support.day import NURSE, PROTOCOL, UNIT, Day, Library, case
from tests.ui.panel_bench import Stage, bench_of

D, NB = Decimal, "\N{NO-BREAK SPACE}"


def stage(qtbot: QtBot, day: Day, height: int = 640) -> Stage:
    return Stage(qtbot, day, ReactionPanel(bench_of(day)), (1095, height))


def stopped() -> Day:
    day = Day().reacting()
    day.record(Kind.PUMP_STOPPED)
    return day


def settled() -> Day:
    day = stopped()
    day.record(Kind.REACTION_GRADED, grade=2, scale="CTCAE 5.0")
    day.at(11, 56).vital_signs()
    day.record(Kind.REACTION_GRADED, grade=1, scale="CTCAE 5.0")
    return day.at(11, 57)


# --- the press ----------------------------------------------------------------------------------------------------


def test_stop_the_pump_until_a_person_has(qtbot: QtBot) -> None:
    day = Day().reacting()
    s = stage(qtbot, day.later(0.2))
    assert s.words("reaction.band.title") == "STOP THE PUMP"
    assert s.words("reaction.band.seconds") == "12\u00a0s"
    assert s.words("reaction.band.was") == "was 50\u00a0mL/h · 37.5\u00a0mL given"
    s.click("reaction.band.stopped")
    assert s.last().kind is Kind.PUMP_STOPPED
    assert not s.shown("reaction.band.title")
    assert s.words("reaction.band.situation").startswith("Stopped for a reaction 11:27 · ")
    assert "Missing: a grade" in s.words("reaction.band.missing")


def test_tiles_stamp_and_a_new_panel_shows_the_same(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().reacting().later(0.2))
    s.click("reaction.tiles.help")
    s.click("reaction.tiles.oxygen")
    s.click("reaction.tiles.diphenhydramine")
    assert s.kinds() == [Kind.PROVIDER_CALLED, Kind.NOTE, Kind.REACTION_MEDICINE_GIVEN]
    assert s.last().data == {"medicine": "diphenhydramine", "dose": "50 mg", "route": "IV"}
    assert s.button("reaction.tiles.help").small() == "11:27:12"
    again = stage(qtbot, s.day)
    for tile in ("help", "oxygen", "diphenhydramine"):
        assert again.button(f"reaction.tiles.{tile}").small() == "11:27:12"
    assert again.button("reaction.tiles.doctor").small() == ""


def test_a_second_dose_asks_once(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().reacting())
    s.click("reaction.tiles.epinephrine")
    s.later(5)
    s.click("reaction.tiles.epinephrine")
    assert len(s.wanted) == 1
    assert "Second dose? Tap again." in s.button("reaction.tiles.epinephrine").small()
    s.later(0.1)
    s.click("reaction.tiles.epinephrine")
    assert len(s.wanted) == 2
    assert s.button("reaction.tiles.epinephrine").small() == "2 x, last 11:32:06"


def test_a_tap_elsewhere_takes_the_question_back(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().reacting())
    s.click("reaction.tiles.epinephrine")
    s.later(5)
    s.click("reaction.tiles.epinephrine")
    s.click("reaction.tiles.doctor")
    assert s.button("reaction.tiles.epinephrine").small() == "11:27:00"


def test_a_struck_line_unstamps_its_tile(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().reacting())
    s.click("reaction.tiles.help")
    number = s.last().number
    assert s.day.desk.record(Draft(Kind.STRUCK, {"entry": number}, reason="tapped by mistake"), NURSE).kept
    s.show()
    assert s.button("reaction.tiles.help").small() == ""


def test_signs_and_red_flags_belong_to_the_open_reaction(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().reacting())
    s.click("reaction.signs.write")
    assert s.kinds() == []
    s.later(0.1)
    s.click("reaction.signs.flags.short of breath")
    s.click("reaction.signs.usual.tiles.chills")
    s.click("reaction.signs.write")
    assert s.last().words("signs") == ("short of breath", "chills")
    assert len(s.day.view().state.reactions) == 1
    assert s.words("reaction.signs.written") == "Written: short of breath, chills"
    assert not s.button("reaction.signs.flags.short of breath").isChecked()


def test_signs_while_only_slowed_do_not_count_as_a_stop(qtbot: QtBot) -> None:
    day = Day().risen().at(11, 27)
    day.record(Kind.REACTION_REPORTED, rate_ml_h=D(25))
    s = stage(qtbot, day)
    s.click("reaction.signs.usual.tiles.cough")
    s.click("reaction.signs.write")
    assert day.view().state.phase is Phase.INFUSING
    assert day.view().state.rate_ml_h == 25


def test_anaphylaxis_without_a_grade_shows_the_card(qtbot: QtBot) -> None:
    s = stage(qtbot, stopped())
    s.click("reaction.signs.flags.throat tight")
    s.click("reaction.signs.anaphylaxis")
    assert s.kinds() == [Kind.REACTION_REPORTED, Kind.REACTION_GRADED]
    assert s.last().data == {"anaphylaxis": True}
    assert s.shown("reaction.signs.card")
    assert s.day.view().guidance.next_step.action is Action.STOP
    assert s.shown("reaction.tiles.epinephrine")
    assert s.button("reaction.open_stop").property("role") == "primary"
    assert s.words("reaction.heading") == "Anaphylaxis: this infusion is never started again."


def test_only_slowed_corrects_the_report(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().reacting().later(0.2))
    s.click("reaction.open_slowed")
    s.type("reaction.slowed.rate", "75")
    s.click("reaction.slowed.write")
    assert s.kinds() == []
    s.later(0.1)
    s.erase("reaction.slowed.rate")
    s.type("reaction.slowed.rate", "25")
    s.click("reaction.slowed.write")
    assert s.asked == []
    state = s.day.view().state
    assert (state.phase, state.rate_ml_h) == (Phase.INFUSING, D(25))


def test_vital_signs_now(qtbot: QtBot) -> None:
    s = stage(qtbot, stopped())
    s.click("reaction.tiles.vitals")
    s.type("reaction.check_box.check.pressure", "88/50")
    s.click("reaction.check_box.write")
    assert s.last().amount("systolic_mmhg") == 88
    assert s.shown("reaction.tiles")
    assert s.button("reaction.tiles.vitals").small() == "11:27:00"


@pytest.mark.parametrize(
    ("what", "kind", "data"),
    [
        ("medicine", Kind.REACTION_MEDICINE_GIVEN, {"medicine": "salbutamol"}),
        ("person", Kind.PROVIDER_CALLED, {"name": "salbutamol"}),
        ("act", Kind.NOTE, {"text": "salbutamol"}),
    ],
)
def test_something_else(qtbot: QtBot, what: str, kind: Kind, data: dict[str, object]) -> None:
    s = stage(qtbot, stopped())
    s.click("reaction.tiles.other")
    s.click(f"reaction.other_box.kind.{what}")
    s.type("reaction.other_box.what", "salbutamol")
    s.click("reaction.other_box.write")
    assert (s.last().kind, s.last().data) == (kind, data)


def test_grade_later_with_its_scale(qtbot: QtBot) -> None:
    s = stage(qtbot, stopped())
    s.click("reaction.open_grade")
    s.click("reaction.grade.write")
    assert s.kinds() == []
    s.later(0.1)
    s.click("reaction.grade.grade.2")
    s.click("reaction.grade.anaphylaxis.no")
    s.click("reaction.grade.write")
    assert s.last().data == {"grade": 2, "scale": "CTCAE 5.0", "anaphylaxis": False}
    assert "Grade 2: grade again when it is mild" in s.words("reaction.band.missing")


def test_grade_one_after_a_stop_is_remarked_and_not_refused(qtbot: QtBot) -> None:
    s = stage(qtbot, stopped())
    s.click("reaction.open_grade")
    s.click("reaction.grade.grade.1")
    assert "the scale calls it 2" in s.words("reaction.grade.remark")
    s.click("reaction.grade.write")
    assert s.last().whole("grade") == 1


# --- restart, stop, false alarm -----------------------------------------------------------------------------------


def test_a_restart_after_a_reaction_at_the_initial_rate_says_nothing_of_another_half(qtbot: QtBot) -> None:
    """Half of the initial rate is then half of what it was running at, too."""
    day = Day().started().at(10, 20)
    day.record(Kind.REACTION_REPORTED)
    day.record(Kind.PUMP_STOPPED)
    day.record(Kind.REACTION_GRADED, grade=2)
    day.record(Kind.REACTION_GRADED, grade=1)
    why, why_not = restart_reason(day.view())
    assert why.replace(NB, " ") == "Half of this infusion's initial rate, 25 mL/h."
    assert why_not == ""
    later = Day().risen().at(11, 20)
    later.record(Kind.REACTION_REPORTED)
    later.record(Kind.REACTION_GRADED, grade=2)
    assert restart_reason(later.view())[1].replace(NB, " ") == "Not half of the 50 mL/h it was running at."


def test_restart_at_half_of_the_initial_rate(qtbot: QtBot) -> None:
    s = stage(qtbot, settled())
    assert s.words("reaction.restart.rate") == "12.5"
    assert s.words("reaction.restart.why") == "Half of this infusion's initial rate, 25\u00a0mL/h."
    assert s.words("reaction.restart.why_not") == "Not half of the 50\u00a0mL/h it was running at."
    lines = [s.words(f"reaction.restart.line{place}.words") for place in range(4)]
    assert lines[0] == "Grade 1 at 11:56, was 2 at 11:27 · T. Okafor"
    assert lines[1].startswith("Vital signs 11:56 · ")
    assert lines[2] == "Bag: use by 17:30, new end about 15:29"
    assert lines[3] == "First reaction in this infusion, never graded 3 or more"
    s.click("reaction.restart.go")
    assert s.last().kind is Kind.INFUSION_RESUMED
    assert s.last().amount("rate_ml_h") == D("12.5")


def test_not_yet_opens_the_check(qtbot: QtBot) -> None:
    s = stage(qtbot, settled())
    assert s.button("reaction.restart.not_yet").title() == "Not yet: check again 12:11"
    s.click("reaction.restart.not_yet")
    assert s.shown("reaction.check_box.check")


def test_stop_is_advised_and_a_restart_needs_an_order(qtbot: QtBot) -> None:
    day = stopped()
    day.record(Kind.REACTION_GRADED, grade=3)
    day.record(Kind.REACTION_GRADED, grade=1)
    s = stage(qtbot, day)
    assert s.words("reaction.restart.rate") == "Stop for good"
    assert s.words("reaction.restart.why") == "A reaction of grade 3: no restart but by the prescriber's order."
    s.click("reaction.restart.order")
    assert s.asked[0].verdict.codes == (Code.RESTART_NOT_ADVISED,)
    s.later(0.1)
    s.click("reaction.restart.go")
    s.click("reaction.stop.permanent.for_good")
    s.click("reaction.stop.cause.tiles.reaction")
    s.click("reaction.stop.next")
    s.later(0.1)
    s.click("reaction.stop.write")
    assert s.last().data == {"permanent": True, "cause": "reaction"}
    assert day.view().state.phase is Phase.OBSERVING
    assert s.shown("reaction.tiles")


def test_after_grade_four_a_restart_is_refused_but_can_be_told(qtbot: QtBot) -> None:
    day = stopped()
    day.record(Kind.REACTION_GRADED, grade=4)
    s = stage(qtbot, day)
    assert s.button("reaction.restart.order").title() == "It was restarted..."
    s.click("reaction.restart.order")
    assert Code.RESTART_FORBIDDEN in s.asked[0].verdict.codes


def test_a_false_alarm_goes_on_at_the_rate_it_had(qtbot: QtBot) -> None:
    day = stopped()
    day.record(Kind.REACTION_GRADED, grade=0)
    s = stage(qtbot, day.later(2))
    assert s.words("reaction.restart.rate") == "50"
    assert s.words("reaction.restart.why") == "Graded 0: not a reaction. It goes on at the rate it had."
    s.click("reaction.restart.go")
    assert s.last().amount("rate_ml_h") == 50


def test_a_slowed_reaction_graded_two_says_stop_the_pump(qtbot: QtBot) -> None:
    day = Day().risen().at(11, 27)
    day.record(Kind.REACTION_REPORTED, rate_ml_h=D(25))
    day.record(Kind.REACTION_GRADED, grade=2)
    s = stage(qtbot, day)
    s.click("reaction.band.interrupt")
    assert s.last().kind is Kind.INFUSION_PAUSED
    assert day.view().state.phase is Phase.REACTION


@pytest.mark.parametrize("phase", [Phase.PREPARING, Phase.OBSERVING])
def test_outside_the_infusion_there_are_acts_and_no_restart(qtbot: QtBot, phase: Phase) -> None:
    day = Day().arrived() if phase is Phase.PREPARING else Day().risen()
    if phase is Phase.OBSERVING:
        day.at(13, 40).record(Kind.INFUSION_COMPLETED)
    day.record(Kind.REACTION_REPORTED, signs=("rash",))
    s = stage(qtbot, day)
    assert day.view().state.phase is phase
    assert s.shown("reaction.tiles")
    assert not s.shown("reaction.band.title")
    assert not s.shown("reaction.open_stop")


def test_the_panel_shows_the_same_after_reopening_at_every_step(qtbot: QtBot) -> None:
    day = Day().reacting()
    s = stage(qtbot, day)
    for click in ("reaction.band.stopped", "reaction.tiles.help"):
        s.click(click)
        again = stage(qtbot, day)
        for name in ("reaction.band.situation", "reaction.band.missing", "reaction.heading"):
            assert again.words(name) == s.words(name)


def test_it_fits_at_1366_by_768(qtbot: QtBot) -> None:
    s = stage(qtbot, settled(), 420)
    assert s.panel.minimumSizeHint().width() <= 1040
    assert s.shown("reaction.restart.go")


# --- the site's card ----------------------------------------------------------------------------------------------


class EuropeanDay(Day):
    def __init__(self) -> None:
        super().__init__()
        self.store = MemoryStore()
        self.store.set_unit(UNIT)
        self.board = Board(self.store, self.clock, Library())
        self.desk = self.board.open_session(replace(case(), jurisdiction=Jurisdiction.EU), PROTOCOL, "1", NURSE)


def test_the_card_of_the_us_label(qtbot: QtBot) -> None:
    s = stage(qtbot, Day().reacting())
    assert s.words("reaction.heading").endswith("Doses: site card, US.")
    s.click("reaction.tiles.hydrocortisone")
    assert s.last().data == {"medicine": "hydrocortisone", "dose": "100 mg", "route": "IV"}
    assert s.words("reaction.signs.card.title").startswith("Anaphylaxis: site card, US")


def test_the_card_of_the_eu_label(qtbot: QtBot) -> None:
    s = stage(qtbot, EuropeanDay().reacting())
    assert s.words("reaction.heading").endswith("Doses: site card, EU.")
    assert s.panel.findChild(QWidget, "reaction.tiles.hydrocortisone") is None
    assert s.panel.findChild(QWidget, "reaction.tiles.acetaminophen") is None
    s.click("reaction.tiles.adrenaline")
    assert s.last().data == {"medicine": "adrenaline", "dose": "500 microgram", "route": "IM"}
    s.click("reaction.tiles.paracetamol")
    assert s.last().data == {"medicine": "paracetamol"}
    assert "third line" in s.button("reaction.tiles.antihistamine").small()
    assert "500\u00a0microgram IM" in s.words("reaction.signs.card.1")
    assert "No routine steroid" in s.words("reaction.signs.card.4")
