"""The log that counts, and what becomes of amendments, strikes and late entries."""

from datetime import timedelta
from decimal import Decimal

import pytest

from nurse_assistant.domain.deviations import Deviation
from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.vocabulary import Code, DeviationClass, Outcome, Phase
from tests.domain.story import K, Story, at, bag, ready, witness

C = Code
REFUSED = Outcome.REFUSED


def codes(story: Story, minutes: float) -> list[tuple[str, str, int, int | None]]:
    return [(one.code.value, one.kind.value, one.entry, one.minutes) for one in story.guide(minutes).deviations]


def test_the_log_that_counts_goes_by_time_then_by_recording() -> None:
    story = (
        Story()
        .say(5, K.NOTE, {"text": "b"})
        .say(1, K.NOTE, {"text": "a"}, told=6)
        .say(5, K.NOTE, {"text": "c"}, told=6)
    )
    assert [entry.number for entry in effective(story.log)] == [2, 1, 3]


def test_struck_entries_and_their_corrections_are_left_out() -> None:
    story = Story().say(0, K.NOTE, {"text": "a"}).say(1, K.NOTE, {"text": "b"})
    story.say(2, K.AMENDED, {"entry": 1, "changes": {"text": "c"}}, reason="r")
    story.say(3, K.STRUCK, {"entry": 1}, reason="r")
    assert [entry.number for entry in effective(story.log)] == [2]
    assert len(story.log) == 4


def test_an_amendment_may_move_an_entry_and_name_who_acted() -> None:
    story = Story().say(0, K.NOTE, {"text": "a"}).say(1, K.NOTE, {"text": "b"})
    changes = {"at": at(2), "done_by": "M. Ruiz", "text": "c"}
    story.say(3, K.AMENDED, {"entry": 1, "changes": changes}, reason="r")
    moved = effective(story.log)[1]
    assert (moved.number, moved.at, moved.person, moved.by, moved.text("text")) == (
        1,
        at(2),
        "M. Ruiz",
        "T. Okafor",
        "c",
    )
    assert story.log[0].text("text") == "a"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"rate_ml_h": Decimal(50)}, None),
        ({"rate_ml_h": Decimal(0)}, C.BAD_VALUE),
        ({"rate_ml_h": "fast"}, C.BAD_VALUE),
        ({"rate_ml_h": True}, C.BAD_VALUE),
        ({"colour": "red"}, C.BAD_VALUE),
        ({"by": "A. Lowe"}, C.BAD_VALUE),
        ({"recorded_at": at(0)}, C.BAD_VALUE),
        ({"kind": "note"}, C.BAD_VALUE),
        ({"order_how": "by pigeon"}, C.BAD_VALUE),
        ({"at": "noon"}, C.BAD_VALUE),
        ({"at": at(6) + timedelta(seconds=60)}, C.CONTRADICTS_ENTRY),
        ({"at": at(6) + timedelta(seconds=61)}, C.IN_THE_FUTURE),
        ({"happened_so": True}, None),
    ],
)
def test_what_an_amendment_may_change(changes: dict[str, object], code: Code | None) -> None:
    story = Story().start().say(5, K.RATE_CHANGED, {"rate_ml_h": 20})
    verdict = story.tell(6, K.AMENDED, {"entry": 1, "changes": changes}, reason="r")
    assert verdict.codes == (() if code is None else (code,))
    assert verdict.outcome is (Outcome.RECORDED if code is None else REFUSED)


@pytest.mark.parametrize(
    ("changes", "refused"),
    [({"ended_at": at(1)}, True), ({"ended_at": at(2)}, False), ({"at": at(21)}, True), ({"at": at(20)}, False)],
)
def test_no_correction_lets_a_premedicine_end_before_it_began(changes: dict[str, object], refused: bool) -> None:
    ran = {"medicine": "dexamethasone", "dose": "40 mg", "route": "IV", "ended_at": at(20)}
    story = Story().say(2, K.PREMEDICATION_GIVEN, ran)
    verdict = story.tell(30, K.AMENDED, {"entry": 1, "changes": changes}, reason="r")
    assert verdict.codes == ((C.BAD_VALUE,) if refused else ())


@pytest.mark.parametrize("reason", [None, "", "  "])
@pytest.mark.parametrize(("kind", "data"), [(K.STRUCK, {"entry": 1}), (K.AMENDED, {"entry": 1, "changes": {}})])
def test_a_correction_needs_a_reason(kind: K, data: dict[str, object], reason: str | None) -> None:
    story = Story().say(0, K.NOTE, {"text": "a"})
    assert story.tell(1, kind, data, reason=reason).codes == (C.BAD_VALUE,)


def test_a_correction_of_what_is_not_there_or_a_correction_itself() -> None:
    story = Story().say(0, K.NOTE, {"text": "a"}).say(1, K.AMENDED, {"entry": 1, "changes": {}}, reason="r")
    for number in (2, 9):
        assert story.tell(2, K.STRUCK, {"entry": number}, reason="r").codes == (C.BAD_VALUE,)
    story.say(3, K.STRUCK, {"entry": 1}, reason="r")
    assert story.tell(4, K.STRUCK, {"entry": 1}, reason="r").codes == (C.BAD_VALUE,)
    assert story.tell(4, K.STRUCK, {"entry": 3}, reason="r").codes == (C.BAD_VALUE,)


def test_what_would_become_impossible_is_named() -> None:
    story = Story().start().say(5, K.INFUSION_PAUSED).say(6, K.INFUSION_RESUMED, {"rate_ml_h": 25})
    verdict = story.tell(7, K.STRUCK, {"entry": 2}, reason="r")
    assert verdict.codes == (C.CONTRADICTS_ENTRY,)
    assert verdict.contradicted is not None
    assert verdict.contradicted.number == 3
    late = story.tell(5.5, K.INFUSION_COMPLETED, told=8)
    assert (late.codes, late.contradicted) == ((C.CONTRADICTS_ENTRY,), story.log[2])


def test_a_refused_code_that_is_new_refuses_and_one_that_was_there_does_not() -> None:
    story = Story().say(0, K.BAG_CHECKED, bag(medicine="daratumumab"), happened_so=True, reason="it hung")
    amend = {"entry": 1, "changes": {"label_identifier": "1"}}
    assert story.tell(1, K.AMENDED, amend, reason="r").codes == ()
    story = Story().say(0, K.BAG_CHECKED, bag())
    verdict = story.tell(1, K.AMENDED, amend, reason="r")
    assert (verdict.outcome, verdict.codes) == (REFUSED, (C.WRONG_PATIENT,))
    both = {"entry": 1, "changes": {"label_identifier": "1", "happened_so": True, "reason": "it hung"}}
    assert story.tell(1, K.AMENDED, both, reason="r").outcome is Outcome.RECORDED
    story = Story().say(0, K.BAG_CHECKED, bag(medicine="daratumumab"), happened_so=True, reason="it hung")
    story.say(1, K.AMENDED, {"entry": 1, "changes": {"medicine": "isatuximab", "happened_so": False}}, reason="r")
    assert story.tell(2, K.AMENDED, amend, reason="r").codes == (C.WRONG_PATIENT,)


def test_an_amended_second_person_may_not_be_the_same() -> None:
    story = ready()
    story.say(11, K.INFUSION_STARTED, {"rate_ml_h": 25}, reason="wet wristband", second_person="M. Ruiz")
    number = story.log[-1].number
    change = {"entry": number, "changes": {"second_person": "T. Okafor"}}
    assert story.tell(12, K.AMENDED, change, reason="r").codes == (C.SAME_PERSON,)


def test_recorded_after_the_sign_off_is_judged_by_closed_whatever_its_time() -> None:
    story = Story(3).start().say(10, K.INFUSION_COMPLETED).say(11, K.OBSERVATION_ENDED).say(12, K.SIGNED_OFF)
    assert story.tell(5, K.VITAL_SIGNS, {"signs": ()}, told=13).codes == (C.NOT_POSSIBLE_NOW,)
    story.say(5, K.NOTE, {"text": "told later"}, told=13)
    story.say(14, K.AMENDED, {"entry": 2, "changes": {"at": at(9)}}, reason="r")
    assert story.state.phase is Phase.CLOSED


def test_deviations_are_judged_anew_at_their_place() -> None:
    story = Story().start()
    story.check(60).say(60, K.RATE_CHANGED, {"rate_ml_h": 75}, reason="r", ordered_by="Dr R. Silva")
    assert ("rate_above_step", "protocol", 3, None) in codes(story, 61)
    story.say(62, K.AMENDED, {"entry": 3, "changes": {"rate_ml_h": Decimal(50)}}, reason="misread")
    assert "rate_above_step" not in [one[0] for one in codes(story, 62)]


def test_an_incident_stays_as_recorded_and_stands_over_the_same_code_now() -> None:
    story = Story().say(0, K.BAG_CHECKED, bag()).say(1, K.BAG_WITNESSED, witness(dose_mg=700), by="M. Ruiz")
    incident = Deviation(C.SECOND_CHECK_DIFFERS, DeviationClass.INCIDENT, 2)
    assert story.guide(2).deviations == (incident,)
    story.say(3, K.AMENDED, {"entry": 2, "changes": {"dose_mg": Decimal(720)}}, reason="misread")
    assert story.guide(3).deviations == (incident,)
    story.say(4, K.STRUCK, {"entry": 2}, reason="not hers")
    assert story.guide(4).deviations == ()
    weight = Story().say(0, K.WEIGHT_MEASURED, {"kg": 60}, happened_so=True, reason="weighed twice")
    weight.say(1, K.AMENDED, {"entry": 1, "changes": {"happened_so": False}}, reason="r")
    assert codes(weight, 1) == [("weight_changed", "incident", 1, None)]


def test_a_late_entry_counts_from_its_place_and_its_own_recording() -> None:
    story = Story().say(0, K.NOTE, {"text": "x"}, told=30).say(0, K.NOTE, {"text": "y"}, told=31)
    assert codes(story, 31) == [("late_entry", "timing", 2, 31)]
    story.say(32, K.AMENDED, {"entry": 1, "changes": {"at": at(-5)}}, reason="r")
    assert codes(story, 32) == [("late_entry", "timing", 1, 35), ("late_entry", "timing", 2, 31)]
