"""The numbers behind each word of the guide: none is missing, and each is the session's own protocol's."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from nurse_assistant.domain.basis import (
    Figure,
    behind_code,
    behind_doses,
    behind_prompt,
    behind_step,
    figure,
)
from nurse_assistant.domain.protocol_file import parse_protocol
from nurse_assistant.domain.state import InfusionSession, SessionState
from nurse_assistant.domain.vocabulary import Action, Code, Jurisdiction, What
from tests.domain.story import K, Story
from tests.support.day import PROTOCOL, PROTOCOL_TEXT


def everything(session: InfusionSession, state: SessionState) -> dict[str, Figure]:
    """Every number behind any word, by its place."""
    found = [
        *(one for code in Code for one in behind_code(session, state, code)),
        *(one for what in What for one in behind_prompt(session, state, what)),
        *(one for action in Action for one in behind_step(session, state, action)),
    ]
    return {one.place: one for one in found}


def stories() -> list[Story]:
    running = Story().start()
    settled = Story().start().react(5).grade(6, 2).grade(40, 0)
    mild = Story().start().react(5).grade(6, 1).say(10, K.INFUSION_RESUMED, {"rate_ml_h": 25})
    below = Story().start().react(5).grade(6, 2).grade(40, 1)
    below.say(45, K.INFUSION_RESUMED, {"rate_ml_h": 12.5}, happened_so=True, reason="it runs")
    over = Story(number=2).start().say(100, K.INFUSION_COMPLETED)
    last = Story(number=3, jurisdiction=Jurisdiction.EU, regimen="VRd", cycle=3, day=1).start()
    return [Story(), running, Story().start().react(5), settled, mild, below, over, last]


@pytest.mark.parametrize("place", range(8))
def test_every_word_of_the_guide_has_its_numbers_at_any_point_of_the_day(place: int) -> None:
    story = stories()[place]
    for one in everything(story.session, story.state).values():
        assert one.mark is story.session.protocol.marks[one.place]
        assert one == figure(story.session.protocol, one.place)


CHANGED = (
    ("early_min = { value = 2,", "early_min = { value = 1,", "rates.early_min", 1),
    ("closes_after_min = { value = 60", "closes_after_min = { value = 50", "premedication.closes_after_min", 50),
    ("anc_minimum_10e9_l = { value = 1.0", "anc_minimum_10e9_l = { value = 0.5", "readiness.anc_minimum_10e9_l",
     Decimal("0.5")),
    ("restart_fraction = { value = 0.5", "restart_fraction = { value = 0.25", "reaction.restart_fraction",
     Decimal("0.25")),
    ("rate_ml_h = { value = 50, sources", "rate_ml_h = { value = 40, sources", "rates.rows[1].steps[2].rate_ml_h",
     Decimal(40)),
    ("room_hours = { value = 8", "room_hours = { value = 6", "bag.room_hours", 6),
    ("systolic_below_mmhg = { value = 90", "systolic_below_mmhg = { value = 95",
     "vital_signs.limits.systolic_below_mmhg", Decimal(95)),
    ("start_slots_min = { value = [15, 30, 45, 60]", "start_slots_min = { value = [20, 40]",
     "vital_signs.start_slots_min", (20, 40)),
    ("minutes = { value = 60", "minutes = { value = 90", "observation.spans[1].minutes", 90),
    ("days = { value = [1, 8, 15, 22]", "days = { value = [1, 8, 15]", "regimens.Pd.calendar[1].days", (1, 8, 15)),
)  # fmt: skip


@pytest.mark.parametrize(("old", "new", "place", "value"), CHANGED, ids=[one[2] for one in CHANGED])
def test_the_number_is_that_of_the_sessions_own_protocol(old: str, new: str, place: str, value: object) -> None:
    assert old in PROTOCOL_TEXT
    story = Story().start()
    changed = replace(story.session, protocol=parse_protocol(PROTOCOL_TEXT.replace(old, new, 1)))
    assert everything(changed, story.state)[place].value == value
    assert everything(story.session, story.state)[place].value != value


def test_a_label_and_a_site_default_are_told_apart() -> None:
    found = everything(Story().session, Story().state)
    assert found["premedication.opens_after_min"].mark.is_label
    assert not found["rates.early_min"].mark.is_label


def test_the_limits_are_those_of_what_is_outside_them() -> None:
    story = Story().start().check(3, systolic_mmhg=80)
    keys = {one.key for one in behind_step(story.session, story.state, Action.STAY)}
    assert keys == {"vital_signs.limits.systolic_below_mmhg", "vital_signs.limits.systolic_drop_percent"}
    calm = Story().start().check(3, systolic_mmhg=120)
    assert len(behind_step(calm.session, calm.state, Action.STAY)) == 9


def test_the_next_rise_is_that_of_the_present_rate() -> None:
    story = Story().start()
    places = [one.place for one in behind_prompt(story.session, story.state, What.STEP)]
    assert places[:2] == ["rates.rows[1].steps[2].rate_ml_h", "rates.rows[1].steps[1].rise_after_min"]
    story.say(60, K.RATE_CHANGED, {"rate_ml_h": 50}, happened_so=True, reason="it runs")
    places = [one.place for one in behind_prompt(story.session, story.state, What.STEP)]
    assert places[:2] == ["rates.rows[1].steps[3].rate_ml_h", "rates.rows[1].steps[2].rise_after_min"]


def test_the_doses_are_those_for_this_age_and_regimen() -> None:
    session = Story().session
    assert session.case.patient.born == date(1956, 3, 12)
    at_74 = {one.value for one in behind_doses(session, date(2031, 3, 11))}
    at_75 = {one.value for one in behind_doses(session, date(2031, 3, 12))}
    assert "40 mg" in at_74
    assert "40 mg" not in at_75
    assert "20 mg" in at_75


def test_a_place_without_a_mark_is_no_figure() -> None:
    with pytest.raises(KeyError):
        figure(PROTOCOL, "rates.rows[1].steps")
