"""The words and the outcome column of section 3, spelled out by hand."""

import pytest

from nurse_assistant.domain import vocabulary as v
from nurse_assistant.domain.vocabulary import Code, Outcome

REFUSED, REASON, SECOND, ORDER, RECORDED = (
    Outcome.REFUSED, Outcome.NEEDS_REASON, Outcome.NEEDS_SECOND, Outcome.NEEDS_ORDER, Outcome.RECORDED,
)  # fmt: skip

TABLE = {
    "in_the_future": REFUSED,
    "not_possible_now": REFUSED,
    "bad_value": REFUSED,
    "contradicts_entry": REFUSED,
    "wrong_product": REFUSED,
    "wrong_patient": REFUSED,
    "bag_expired": REFUSED,
    "same_person": REFUSED,
    "restart_forbidden": REFUSED,
    "restart_not_advised": ORDER,
    "not_yet_mild": ORDER,
    "restart_too_fast": ORDER,
    "outside_window_early": ORDER,
    "outside_window_late": ORDER,
    "premedication_missing": ORDER,
    "premedication_omitted": ORDER,
    "home_dose_unconfirmed": ORDER,
    "low_neutrophils": ORDER,
    "check_concern": ORDER,
    "no_type_and_screen": ORDER,
    "reaction_before_start": ORDER,
    "row_contradicts": ORDER,
    "dose_differs": ORDER,
    "weight_changed": ORDER,
    "rate_above_step": ORDER,
    "signs_present": ORDER,
    "vital_signs_abnormal": ORDER,
    "open_item": SECOND,
    "open_item_minor": REASON,
    "step_early": REASON,
    "no_check_before_step": REASON,
    "observation_short": REASON,
    "second_check_differs": RECORDED,
    "pump_rate_differs": RECORDED,
    "volume_differs": RECORDED,
    "step_late": RECORDED,
    "vital_signs_late": RECORDED,
    "late_entry": RECORDED,
}


@pytest.mark.parametrize("code", Code)
def test_the_outcome_of_every_code(code: Code) -> None:
    assert v.OUTCOME_OF[code] is TABLE[code]


def test_the_codes_stand_in_the_order_of_the_table() -> None:
    assert [code.value for code in Code] == list(TABLE)
    assert sorted(Code, key=v.CODE_ORDER.__getitem__) == list(Code)


def test_the_outcomes_from_mild_to_strict() -> None:
    assert sorted(Outcome, key=v.STRICTNESS.__getitem__) == [RECORDED, REASON, SECOND, ORDER, REFUSED]


def test_the_codes_marked_and_the_classes() -> None:
    assert [code.value for code in v.STANDING_ALONE] == [
        "in_the_future", "not_possible_now", "bad_value", "contradicts_entry",
    ]  # fmt: skip
    assert {code.value for code in v.INCIDENTS} == {"second_check_differs", "pump_rate_differs", "volume_differs"}
    assert {code.value for code in v.TIMING} == {"step_late", "vital_signs_late", "late_entry"}
