"""Every kind in every phase, spelled out by hand from the table of section 4; and no phase without an exit."""

import pytest

from nurse_assistant.domain.phases import is_possible
from nurse_assistant.domain.vocabulary import Kind, Outcome, Phase
from tests.domain.story import K, Story, bag

P = Phase
ALL_BUT_CLOSED = "preparing infusing paused reaction observing"
RUNNING = "infusing paused reaction"

TABLE = {
    "identity_confirmed": "preparing infusing paused reaction",
    "weight_measured": "preparing",
    "lab_result": "preparing infusing paused reaction",
    "check_done": "preparing",
    "vital_signs": ALL_BUT_CLOSED,
    "premedication_given": "preparing infusing paused reaction",
    "premedication_omitted": "preparing",
    "bag_requested": "preparing infusing paused reaction",
    "bag_arrived": "preparing infusing paused reaction",
    "bag_checked": "preparing infusing paused reaction",
    "bag_witnessed": "preparing infusing paused reaction",
    "line_checked": "preparing infusing paused reaction",
    "infusion_started": "preparing",
    "rate_changed": "infusing",
    "volume_read": "infusing paused reaction observing",
    "infusion_paused": "infusing",
    "reaction_reported": ALL_BUT_CLOSED,
    "pump_stopped": "reaction",
    "reaction_graded": ALL_BUT_CLOSED,
    "reaction_medicine_given": ALL_BUT_CLOSED,
    "provider_called": ALL_BUT_CLOSED,
    "order_asked": ALL_BUT_CLOSED,
    "infusion_resumed": "paused reaction",
    "infusion_completed": RUNNING,
    "infusion_discontinued": RUNNING,
    "flush_started": ALL_BUT_CLOSED,
    "flush_ended": ALL_BUT_CLOSED,
    "observation_ended": "observing",
    "not_treated": "preparing",
    "signed_off": "observing",
    "late_reaction": "closed",
    "chair_set": ALL_BUT_CLOSED,
    "handed_over": ALL_BUT_CLOSED,
    "note": ALL_BUT_CLOSED + " closed",
    "amended": ALL_BUT_CLOSED + " closed",
    "struck": ALL_BUT_CLOSED + " closed",
}
"""Where each kind is possible at all, once what it needs (a report, a bag check, an ended observation) is there."""


def brought_to(phase: Phase) -> Story:
    """A story in that phase in which everything a kind may need has been: a settled reaction, a bag check."""
    story = Story(3).say(-20, K.BAG_CHECKED, bag()).react(-15).grade(-10, 0)
    if phase is P.PREPARING:
        return story
    story.start().check(1)
    if phase is P.PAUSED:
        return story.say(5, K.INFUSION_PAUSED)
    if phase is P.REACTION:
        return story.react(5)
    if phase in (P.OBSERVING, P.CLOSED):
        story.say(5, K.INFUSION_DISCONTINUED, {"permanent": False})
    if phase is P.CLOSED:
        story.say(70, K.OBSERVATION_ENDED).say(71, K.SIGNED_OFF)
    return story


STATES = {phase: brought_to(phase).state for phase in Phase}


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("kind", Kind)
def test_possible_or_refused(phase: Phase, kind: Kind) -> None:
    state = STATES[phase]
    assert state.phase is phase
    possible = phase.value in TABLE[kind.value].split() and kind is not K.SIGNED_OFF
    assert is_possible(state, kind) is possible


def test_sign_off_needs_an_observation_ended_since_the_last_report() -> None:
    story = brought_to(P.OBSERVING)
    assert story.tell(70, K.SIGNED_OFF).outcome is Outcome.REFUSED
    story.say(71, K.OBSERVATION_ENDED)
    assert not is_possible(story.state, K.OBSERVATION_ENDED)
    assert is_possible(story.state, K.SIGNED_OFF)
    story.react(72).grade(73, 1)
    assert not is_possible(story.state, K.SIGNED_OFF)
    story.say(132, K.OBSERVATION_ENDED).grade(133, 2)
    assert not is_possible(story.state, K.SIGNED_OFF)
    assert is_possible(story.grade(134, 1).state, K.SIGNED_OFF)


@pytest.mark.parametrize("phase", [P.PREPARING, P.INFUSING, P.PAUSED, P.OBSERVING])
@pytest.mark.parametrize("kind", [K.REACTION_GRADED, K.REACTION_MEDICINE_GIVEN, K.PUMP_STOPPED])
def test_what_needs_a_report_is_refused_without_one(phase: Phase, kind: Kind) -> None:
    story = Story(3)
    if phase is not P.PREPARING:
        story.start()
    if phase is P.PAUSED:
        story.say(5, K.INFUSION_PAUSED)
    if phase is P.OBSERVING:
        story.say(5, K.INFUSION_COMPLETED)
    assert story.state.phase is phase
    assert not is_possible(story.state, kind)
    assert is_possible(story.react(6).state, kind) is (kind is not K.PUMP_STOPPED or phase in (P.INFUSING, P.PAUSED))


def test_a_second_check_needs_a_first() -> None:
    assert not is_possible(Story().state, K.BAG_WITNESSED)


def test_after_not_treated_only_what_is_always_possible_and_the_sign_off() -> None:
    state = brought_to(P.PREPARING).say(-5, K.NOT_TREATED, {"cause": "fever"}).state
    always = {kind for kind, phases in TABLE.items() if phases.startswith(ALL_BUT_CLOSED)}
    assert {kind.value for kind in Kind if is_possible(state, kind)} == always | {"signed_off"}


EXITS: dict[Phase, list[tuple[Kind, dict[str, object], Phase]]] = {
    P.PREPARING: [(K.INFUSION_STARTED, {"rate_ml_h": 200}, P.INFUSING)],
    P.INFUSING: [
        (K.INFUSION_PAUSED, {}, P.PAUSED),
        (K.REACTION_REPORTED, {}, P.REACTION),
        (K.INFUSION_COMPLETED, {}, P.OBSERVING),
        (K.INFUSION_DISCONTINUED, {"permanent": True}, P.OBSERVING),
    ],
    P.PAUSED: [
        (K.INFUSION_RESUMED, {"rate_ml_h": 200}, P.INFUSING),
        (K.REACTION_REPORTED, {}, P.REACTION),
        (K.INFUSION_COMPLETED, {}, P.OBSERVING),
        (K.INFUSION_DISCONTINUED, {"permanent": True}, P.OBSERVING),
    ],
    P.REACTION: [
        (K.INFUSION_RESUMED, {"rate_ml_h": 100}, P.INFUSING),
        (K.INFUSION_COMPLETED, {}, P.OBSERVING),
        (K.INFUSION_DISCONTINUED, {"permanent": True}, P.OBSERVING),
    ],
}


@pytest.mark.parametrize(
    ("phase", "kind", "data", "to"), [(phase, *one) for phase, exits in EXITS.items() for one in exits]
)
def test_the_exits_of_a_phase(phase: Phase, kind: Kind, data: dict[str, object], to: Phase) -> None:
    story = brought_to(phase).say(30, kind, data, happened_so=True, reason="it is so")
    assert story.state.phase is to


def test_observing_ends_with_the_sign_off_and_closed_opens_again_only_by_striking_it() -> None:
    story = brought_to(P.CLOSED)
    assert STATES[P.CLOSED].phase is P.CLOSED
    for kind in Kind:
        if kind not in (K.NOTE, K.LATE_REACTION, K.AMENDED, K.STRUCK):
            assert story.tell(80, kind, {"entry": 1}).outcome is Outcome.REFUSED
    story.say(81, K.STRUCK, {"entry": story.log[-1].number}, reason="too soon")
    assert story.state.phase is P.OBSERVING
