"""The smaller parts of the guide: window, open items, words, reactions, calendar, next step, prompts."""

from datetime import timedelta
from decimal import Decimal

import pytest

from nurse_assistant.domain.fields import COMMON, FIELDS, REASON_REQUIRED, UNCHANGEABLE, fields_of
from nurse_assistant.domain.next_step import NextStep, timeliness
from nurse_assistant.domain.reactions import (
    Reaction,
    Restart,
    advises_against_restart,
    counted_grade,
    forbids_restart,
    restart_after,
    stop_advised,
)
from nurse_assistant.domain.readiness import differences, same_identifier, same_word
from nurse_assistant.domain.rules import reached
from nurse_assistant.domain.vocabulary import Action, Group, Jurisdiction, Kind, OpenItem, Phase, Timeliness, What
from nurse_assistant.domain.vocabulary import WindowState as W
from nurse_assistant.domain.window import missing_groups, start_window
from tests.domain.story import HOME, K, Story, at, bag, ready, witness
from tests.support.day import PROTOCOL

RULE = PROTOCOL.reaction


def given(story: Story, minutes: float, medicine: str, told: float | None = None, **data: object) -> Story:
    at_home = data.get("given_by") is not None
    values = {"medicine": medicine, "dose": "1", "route": "oral", **data}
    return story.say(minutes, K.PREMEDICATION_GIVEN, values, told, happened_so=at_home, reason="r")


# ------------------------------------------------------------------ the start window


@pytest.mark.parametrize(
    ("minutes", "state"),
    [(24, W.WAITING), (24.99, W.WAITING), (25, W.OPEN), (60, W.OPEN), (60.99, W.OPEN), (61, W.CLOSED)],
)
def test_both_minutes_belong_to_the_window(minutes: float, state: W) -> None:
    story = given(given(Story(), 0, "dexamethasone"), 10, "Famotidine")
    window = start_window(story.session, story.state, at(minutes))
    assert (window.state, window.opens_at, window.closes_at, window.give_rest_by) == (state, at(25), at(60), at(45))


def test_an_infusion_counts_from_its_end_for_the_opening_only_and_45_minutes_make_one_minute() -> None:
    story = given(Story(), 0, "dexamethasone")
    given(story, 1, "cetirizine", ended_at=at(45))
    window = start_window(story.session, story.state, at(60))
    assert (window.state, window.opens_at, window.closes_at) == (W.OPEN, at(60), at(60))
    given(story, 2, "paracetamol", ended_at=at(46))
    assert start_window(story.session, story.state, at(60)).state is W.EMPTY
    assert story.guide(60).prompts == ()


def test_what_does_not_move_the_window() -> None:
    story = Story(home_premedication=HOME)
    given(story, -90, "dexamethasone", given_by="patient_at_home", told=0)
    given(story, 0, "montelukast")
    assert start_window(story.session, story.state, at(1)).state is W.NONE
    given(story, 1, "paracetamol", given_by="patient_at_home")
    assert start_window(story.session, story.state, at(1)).opens_at == at(16)
    assert missing_groups(story.session, story.state) == (Group.H2_ANTAGONIST, Group.ANTIHISTAMINE)
    eu = given(Story(jurisdiction=Jurisdiction.EU), 0, "famotidine")
    assert start_window(eu.session, eu.state, at(1)).state is W.NONE
    assert Group.H2_ANTAGONIST not in missing_groups(eu.session, eu.state)


def test_once_started_the_window_stays() -> None:
    story = ready().say(0, K.INFUSION_STARTED, {"rate_ml_h": 25})
    given(story, 1, "paracetamol")
    window = start_window(story.session, story.state, at(300))
    assert (window.state, window.opens_at, window.closes_at) == (W.OPEN, at(-25), at(20))


# ------------------------------------------------------------------ open items and words


def test_ages_are_clock_minutes() -> None:
    story = ready()
    assert story.guide(10.99).open_items == ()
    assert story.guide(11).open_items == (OpenItem.IDENTITY,)
    assert story.guide(19.99).open_items == (OpenItem.IDENTITY,)
    assert story.guide(20).open_items == (OpenItem.IDENTITY, OpenItem.BASELINE_VITAL_SIGNS)


@pytest.mark.parametrize(("one", "other", "same"), [
    ("T. Okafor", " t.  OKAFOR ", True), ("Straße", "STRASSE", True), ("A", "B", False), (None, "", True),
    ("A", None, False),
])  # fmt: skip
def test_names_are_compared_as_people_write_them(one: str | None, other: str | None, same: bool) -> None:
    assert same_word(one, other) is same


@pytest.mark.parametrize(("one", "other", "same"), [
    ("485 777 3456", "4857773456", True), ("ab1", "AB1", True), ("4857773456", "4857773457", False), (None, "", True),
])  # fmt: skip
def test_identifiers_are_compared_without_spaces(one: str | None, other: str, same: bool) -> None:
    assert same_identifier(one, other) is same


def test_the_fields_in_which_a_second_check_differs() -> None:
    story = Story()
    first = story.entry(0, K.BAG_CHECKED, bag())
    for name, value in {
        "medicine": "x",
        "dose_mg": 1,
        "volume_ml": 1,
        "label_identifier": "x",
        "infusion_number": 2,
        "rate_ml_h": 1,
    }.items():
        assert differences(story.session, first, story.entry(1, K.BAG_WITNESSED, witness(**{name: value}))) == (name,)
    assert differences(story.session, first, story.entry(1, K.BAG_WITNESSED, witness())) == ()


def test_a_bag_recorded_wrong_keeps_its_item_open_and_a_new_bag_asks_for_a_new_second_check() -> None:
    story = ready().say(0, K.BAG_CHECKED, bag(route="SC"), happened_so=True, reason="it hangs")
    assert story.guide(0).open_items == (OpenItem.BAG_CHECK, OpenItem.SECOND_CHECK)
    story.say(1, K.BAG_CHECKED, bag())
    assert story.guide(1).open_items == (OpenItem.SECOND_CHECK,)
    story.say(2, K.BAG_WITNESSED, witness(), happened_so=True, reason="alone at night")
    assert story.guide(2).open_items == (OpenItem.SECOND_CHECK,)


def test_no_item_is_open_in_any_other_phase() -> None:
    assert Story().start().guide(0).open_items == ()


def test_fields_and_entries() -> None:
    assert set(FIELDS) == set(Kind)
    assert set(fields_of(K.NOTE)) == {field.name for field in COMMON} | {"text"}
    assert set(REASON_REQUIRED) == {K.AMENDED, K.STRUCK}
    assert set(UNCHANGEABLE) == {"recorded_at", "by", "kind"}
    entry = Story().entry(0, K.VITAL_SIGNS, {"signs": ()}, done_by="M. Ruiz")
    assert (entry.person, entry.words("signs"), entry.amount("temp_c"), entry.flag("filter")) == (
        "M. Ruiz",
        (),
        None,
        False,
    )


# ------------------------------------------------------------------ reactions


def reaction(*grades: int, anaphylaxis: bool = False) -> Reaction:
    return Reaction(at(0), at(0), before_start=False, grades=grades, anaphylaxis=anaphylaxis)


@pytest.mark.parametrize(
    ("reactions", "forbidden", "not_advised", "stop"),
    [
        ((), False, False, False),
        ((reaction(),), False, False, False),
        ((reaction(2, 1),), False, False, False),
        ((reaction(2), reaction(1)), False, False, False),
        ((reaction(2), reaction()), False, False, False),
        ((reaction(2), reaction(1, 2)), False, True, True),
        ((reaction(3, 1),), False, True, True),
        ((reaction(4),), True, False, True),
        ((reaction(3, 5),), True, True, True),
        ((reaction(anaphylaxis=True),), True, False, True),
        ((reaction(1, anaphylaxis=True), reaction(0)), True, False, True),
    ],
)
def test_what_the_reactions_together_mean(
    reactions: tuple[Reaction, ...], forbidden: bool, not_advised: bool, stop: bool
) -> None:
    found = (forbids_restart(RULE, reactions), advises_against_restart(RULE, reactions), stop_advised(RULE, reactions))
    assert found == (forbidden, not_advised, stop)


@pytest.mark.parametrize(
    ("reactions", "medicine", "how"),
    [
        ((reaction(0),), False, Restart.AS_AFTER_A_PAUSE),
        ((reaction(0),), True, Restart.AT_HALF_THE_INITIAL_RATE),
        ((reaction(1, 0),), False, Restart.AT_THE_RATE_IT_HAD),
        ((reaction(2, 0),), False, Restart.AT_HALF_THE_INITIAL_RATE),
        ((reaction(),), False, Restart.AT_HALF_THE_INITIAL_RATE),
        ((reaction(2), reaction(0)), False, Restart.AT_HALF_THE_INITIAL_RATE),
        ((reaction(1), reaction(0)), False, Restart.AT_THE_RATE_IT_HAD),
    ],
)
def test_the_restart_is_judged_over_the_session(reactions: tuple[Reaction, ...], medicine: bool, how: Restart) -> None:
    assert restart_after(RULE, reactions, medicine) is how
    assert counted_grade(RULE, reaction()) == 2


def test_a_second_report_while_one_is_open_belongs_to_it_and_asks_for_a_new_grade() -> None:
    story = Story().start().react(5, "rash").grade(6, 2)
    assert story.guide(6).next_step.action is Action.ASSESS
    story.react(7, "chills")
    assert len(story.state.reactions) == 1
    assert "not_yet_mild" in story.tell(8, K.INFUSION_RESUMED, {"rate_ml_h": 12.5}).codes
    assert story.state.signs == {"rash", "chills"}
    slowed = (
        Story().start().say(5, K.REACTION_REPORTED, {"rate_ml_h": 20}).say(6, K.REACTION_REPORTED, {"rate_ml_h": 10})
    )
    assert (len(slowed.state.reactions), slowed.state.rate_ml_h, slowed.state.phase) == (1, Decimal(10), Phase.INFUSING)
    slowed.react(7)
    assert (slowed.state.phase, slowed.state.pump_stop_from) == (Phase.REACTION, at(7))


def test_slowed_is_interrupted_only_with_a_newest_grade_of_2() -> None:
    story = Story().start().say(5, K.REACTION_REPORTED, {"rate_ml_h": 20}).grade(6, 1)
    assert story.guide(6).next_step.action is Action.STAY
    assert story.grade(7, 2).guide(7).next_step.action is Action.INTERRUPT


# ------------------------------------------------------------------ the calendar


@pytest.mark.parametrize(
    ("regimen", "cycle", "day", "number"),
    [
        ("Pd", 1, 1, 1), ("Pd", 1, 7, 1), ("Pd", 1, 8, 2), ("Pd", 1, 15, 3), ("Pd", 1, 22, 4), ("Pd", 1, 28, 4),
        ("Pd", 2, 1, 5), ("Pd", 2, 14, 5), ("Pd", 2, 15, 6), ("Pd", 4, 15, 10), ("Kd", 1, 22, 4), ("Kd", 3, 1, 7),
        ("VRd", 1, 28, 4), ("VRd", 1, 29, 5), ("VRd", 2, 1, 6), ("VRd", 2, 29, 8), ("VRd", 4, 29, 14),
        ("VRd", 5, 1, 15), ("VRd", 5, 29, 16), ("VRd", 17, 15, 40), ("VRd", 18, 1, 41), ("VRd", 18, 28, 41),
        ("VRd", 20, 1, 43),
    ],
)  # fmt: skip
def test_the_infusion_the_calendar_has_reached(regimen: str, cycle: int, day: int, number: int) -> None:
    assert reached(Story(regimen=regimen, cycle=cycle, day=day).session) == number


# ------------------------------------------------------------------ next step and prompts


@pytest.mark.parametrize(
    ("minutes", "state"),
    [(-1, "waiting"), (-0.01, "waiting"), (0, "due"), (15.99, "due"), (16, "overdue")],
)
def test_waiting_due_overdue_by_clock_minutes(minutes: float, state: str) -> None:
    assert timeliness(at(0), at(minutes), 15) == state
    assert timeliness(None, at(minutes), 15) is Timeliness.DUE


@pytest.mark.parametrize(("seconds", "state"), [(29, "waiting"), (30, "due"), (90, "due"), (91, "overdue")])
def test_the_pump_stop_goes_by_the_second(seconds: int, state: str) -> None:
    story = Story().start().react(5)
    now = 5 + seconds / 60
    stop = next(prompt for prompt in story.guide(now).prompts if prompt.what is What.PUMP_STOP)
    assert (stop.due_at, stop.state) == (at(5) + timedelta(seconds=30), state)


@pytest.mark.parametrize("kind", [K.PUMP_STOPPED, K.INFUSION_RESUMED, K.INFUSION_DISCONTINUED, K.INFUSION_COMPLETED])
def test_what_answers_the_pump_stop(kind: Kind) -> None:
    story = Story().start().react(5).grade(6, 0)
    data: dict[Kind, dict[str, object]] = {
        K.INFUSION_RESUMED: {"rate_ml_h": 25}, K.INFUSION_DISCONTINUED: {"permanent": True},
    }  # fmt: skip
    story.say(7, kind, data.get(kind, {}))
    assert What.PUMP_STOP not in [prompt.what for prompt in story.guide(7).prompts]


def test_the_pump_above_the_log_then_and_now() -> None:
    story = Story().start().say(5, K.VITAL_SIGNS, {"pump_rate_ml_h": 50})
    assert What.PUMP_RATE in [prompt.what for prompt in story.guide(5).prompts]
    story.say(6, K.RATE_CHANGED, {"rate_ml_h": 50}, happened_so=True, reason="r")
    assert What.PUMP_RATE not in [prompt.what for prompt in story.guide(6).prompts]
    story = Story().start().say(5, K.VITAL_SIGNS, {"pump_rate_ml_h": 25}).say(6, K.RATE_CHANGED, {"rate_ml_h": 10})
    assert What.PUMP_RATE not in [prompt.what for prompt in story.guide(6).prompts], "it was right then"


def test_the_observation_is_counted_from_the_end_and_the_last_report_while_observing() -> None:
    story = Story(2).start().say(10, K.INFUSION_COMPLETED)
    assert story.guide(10).next_step.due_at == at(40)
    story.react(30).grade(31, 0)
    assert story.guide(31).next_step.due_at == at(90)
    assert story.say(91, K.OBSERVATION_ENDED).guide(91).next_step.action is Action.SIGN_OFF


def test_the_answer_before_anything_was_said() -> None:
    answer = Story().guide(0)
    assert (answer.phase, answer.prompts, answer.deviations, answer.ends_at) == (Phase.PREPARING, (), (), None)
    assert answer.next_step == NextStep(Action.START, Decimal(25), None, Timeliness.WAITING)
    assert answer.volume_left_ml == Decimal(250)
