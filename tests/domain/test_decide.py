"""What becomes of an entry: the door to the record. The edges of every code are in tests/scenarios."""

import pytest

from nurse_assistant.domain.vocabulary import Code, Outcome
from tests.domain.story import Common, K, Story, at, bag, ready, witness

C = Code


@pytest.mark.parametrize(
    ("carried", "outcome"),
    [
        ({}, Outcome.NEEDS_ORDER),
        ({"reason": "r"}, Outcome.NEEDS_ORDER),
        ({"ordered_by": "Dr R. Silva"}, Outcome.NEEDS_ORDER),
        ({"reason": " ", "ordered_by": "Dr R. Silva"}, Outcome.NEEDS_ORDER),
        ({"reason": "r", "ordered_by": " "}, Outcome.NEEDS_ORDER),
        ({"reason": "r", "second_person": "M. Ruiz"}, Outcome.NEEDS_ORDER),
        ({"reason": "r", "ordered_by": "Dr R. Silva"}, Outcome.RECORDED),
        ({"happened_so": True}, Outcome.NEEDS_REASON),
        ({"happened_so": True, "reason": " "}, Outcome.NEEDS_REASON),
        ({"happened_so": True, "reason": "r"}, Outcome.RECORDED),
    ],
)
def test_carrying_an_order(carried: Common, outcome: Outcome) -> None:
    verdict = Story().tell(0, K.WEIGHT_MEASURED, {"kg": 60}, **carried)
    assert (verdict.outcome, verdict.codes) == (outcome, (C.WEIGHT_CHANGED,))
    assert verdict.kept is (outcome is Outcome.RECORDED)


@pytest.mark.parametrize(
    ("carried", "outcome"),
    [
        ({}, Outcome.NEEDS_SECOND),
        ({"reason": "r"}, Outcome.NEEDS_SECOND),
        ({"second_person": "M. Ruiz"}, Outcome.NEEDS_SECOND),
        ({"reason": "r", "second_person": "  "}, Outcome.NEEDS_SECOND),
        ({"reason": "r", "second_person": "M. Ruiz"}, Outcome.RECORDED),
        ({"reason": "r", "second_person": "T. Okafor"}, Outcome.REFUSED),
        ({"second_person": "t.  okafor "}, Outcome.REFUSED),
        ({"reason": "r", "second_person": "T. Okafor", "done_by": "A. Lowe"}, Outcome.NEEDS_SECOND),
        ({"reason": "r", "second_person": "A. Lowe", "done_by": "A. Lowe"}, Outcome.REFUSED),
        ({"reason": "r", "second_person": "T. Okafor", "happened_so": True}, Outcome.RECORDED),
    ],
)
def test_carrying_a_second_person(carried: Common, outcome: Outcome) -> None:
    verdict = ready().tell(11, K.INFUSION_STARTED, {"rate_ml_h": 25}, **carried)
    same = (C.SAME_PERSON,) if outcome is Outcome.REFUSED else ()
    assert verdict.outcome is outcome
    assert verdict.codes == (*same, C.OPEN_ITEM)


@pytest.mark.parametrize(("carried", "outcome"), [({}, Outcome.NEEDS_REASON), ({"reason": "r"}, Outcome.RECORDED)])
def test_carrying_a_reason(carried: Common, outcome: Outcome) -> None:
    story = Story().start().check(50)
    assert story.tell(57, K.RATE_CHANGED, {"rate_ml_h": 50}, **carried).outcome is outcome


def test_the_strictest_of_several_codes_counts() -> None:
    verdict = ready().tell(21, K.INFUSION_STARTED, {"rate_ml_h": 50})
    assert verdict.codes == (C.OUTSIDE_WINDOW_LATE, C.RATE_ABOVE_STEP, C.OPEN_ITEM, C.OPEN_ITEM_MINOR)
    assert verdict.outcome is Outcome.NEEDS_ORDER


def test_a_code_marked_stands_alone_in_the_order_of_the_table() -> None:
    story = Story()
    future = story.entry(0, K.VOLUME_READ, {"volume_given_ml": 0}, told=-2)
    assert future.at > future.recorded_at
    assert story.tell(0, K.INFUSION_RESUMED, {"rate_ml_h": 0}, told=-2).codes == (C.IN_THE_FUTURE,)
    assert story.tell(0, K.INFUSION_RESUMED, {"rate_ml_h": 0}).codes == (C.NOT_POSSIBLE_NOW,)
    assert story.tell(0, K.INFUSION_STARTED, {"rate_ml_h": 0}).codes == (C.BAD_VALUE,)
    for kind in (K.INFUSION_RESUMED, K.INFUSION_STARTED):
        verdict = story.tell(0, kind, {"rate_ml_h": 0}, happened_so=True, reason="r", ordered_by="Dr R. Silva")
        assert verdict.outcome is Outcome.REFUSED


@pytest.mark.parametrize(
    ("seconds", "outcome"),
    [(60, Outcome.RECORDED), (60.9, Outcome.RECORDED), (61, Outcome.REFUSED), (-3600, Outcome.RECORDED)],
)
@pytest.mark.parametrize("field", ["at", "taken_at"])
def test_ahead_of_the_telling_by_the_second(field: str, seconds: float, outcome: Outcome) -> None:
    ahead = at(0 + seconds / 60)
    data: dict[str, object] = {"taken_at": ahead if field == "taken_at" else at(-5)}
    when = seconds / 60 if field == "at" else 0
    verdict = Story().tell(when, K.LAB_RESULT, data, told=0)
    assert verdict.outcome is outcome


def test_a_grading_says_something() -> None:
    story = Story().react(0)
    assert story.tell(1, K.REACTION_GRADED, {"scale": "CTCAE 5.0"}).codes == (C.BAD_VALUE,)
    assert story.tell(1, K.REACTION_GRADED, {"grade": 6}).codes == (C.BAD_VALUE,)
    assert story.tell(1, K.REACTION_GRADED, {"anaphylaxis": False}).outcome is Outcome.RECORDED


def test_the_second_check_by_the_person_of_the_first() -> None:
    story = Story().say(0, K.BAG_CHECKED, bag(), done_by="M. Ruiz")
    assert story.tell(1, K.BAG_WITNESSED, witness()).outcome is Outcome.RECORDED
    assert story.tell(1, K.BAG_WITNESSED, witness(), by="A. Lowe", done_by="M. Ruiz").codes == (C.SAME_PERSON,)


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (K.RATE_CHANGED, {"rate_ml_h": 10}),
        (K.INFUSION_PAUSED, {}),
        (K.REACTION_REPORTED, {}),
        (K.REACTION_REPORTED, {"rate_ml_h": 10, "signs": ("rash",)}),
        (K.REACTION_GRADED, {"grade": 5, "anaphylaxis": True}),
        (K.REACTION_MEDICINE_GIVEN, {}),
        (K.PROVIDER_CALLED, {}),
        (K.INFUSION_DISCONTINUED, {"permanent": True}),
        (K.INFUSION_COMPLETED, {}),
    ],
)
def test_the_way_out_asks_nothing(kind: K, data: dict[str, object]) -> None:
    story = Story().start().check(5, "rash", pulse_per_min=150).react(6, "rash").grade(7, 4)
    if kind in (K.RATE_CHANGED, K.INFUSION_PAUSED):
        story.say(8, K.INFUSION_RESUMED, {"rate_ml_h": 25}, happened_so=True, reason="r")
    verdict = story.tell(9, kind, data)
    assert (verdict.outcome, verdict.codes) == (Outcome.RECORDED, ())
