"""What each role records by itself, and what asks for a nurse."""

from decimal import Decimal

import pytest

from nurse_assistant.application.desk import Answer
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.people import Role
from nurse_assistant.application.ports import UNIDENTIFIED
from nurse_assistant.application.roles import Needs
from nurse_assistant.domain.vocabulary import Kind
from tests.support.day import NURSE, SECOND, Day

ASSISTANT, STUDENT, PHARMACIST = "H. Ca", "S. Tudent", "P. Harm"
ROLES = {
    NURSE: Role.CHARGE_NURSE, SECOND: Role.NURSE, ASSISTANT: Role.HEALTHCARE_ASSISTANT, STUDENT: Role.STUDENT,
    PHARMACIST: Role.PHARMACIST,
}  # fmt: skip
START = Draft(Kind.INFUSION_STARTED, {"rate_ml_h": Decimal(25)})


def tries(day: Day, draft: Draft, by: str) -> Answer:
    return day.desk.record(draft, by, ROLES.get)


@pytest.mark.parametrize(
    ("by", "asked"),
    [
        (NURSE, Needs.NOTHING), (SECOND, Needs.NOTHING), (ASSISTANT, Needs.NURSE), (STUDENT, Needs.NURSE_BESIDE),
        (PHARMACIST, Needs.NURSE), ("nobody known", Needs.NOTHING), (UNIDENTIFIED, Needs.NOTHING),
    ],
)  # fmt: skip
def test_a_start_is_a_nurse_s_act(by: str, asked: Needs) -> None:
    day = Day().ready_to_start()
    answer = tries(day, START, by)
    assert answer.needs is asked
    assert answer.kept is (asked is Needs.NOTHING)
    assert (day.desk.log[-1].kind is Kind.INFUSION_STARTED) is answer.kept


def test_a_nurse_who_shows_who_she_is_stands_as_who_did_it() -> None:
    day = Day().ready_to_start()
    draft = Draft(START.kind, START.data, done_by=SECOND, vouched_by=SECOND)
    assert tries(day, draft, ASSISTANT).kept
    entry = day.desk.log[-1]
    assert (entry.by, entry.person) == (ASSISTANT, SECOND)


@pytest.mark.parametrize("vouches", [PHARMACIST, STUDENT, "nobody known"])
def test_only_a_nurse_vouches(vouches: str) -> None:
    draft = Draft(START.kind, START.data, done_by=vouches, vouched_by=vouches)
    assert tries(Day().ready_to_start(), draft, ASSISTANT).needs is Needs.NURSE


def test_a_name_alone_vouches_for_nothing() -> None:
    draft = Draft(START.kind, START.data, done_by=SECOND)
    assert tries(Day().ready_to_start(), draft, ASSISTANT).needs is Needs.NURSE


def test_what_has_happened_is_recorded_whoever_writes_it() -> None:
    day = Day().ready_to_start()
    draft = Draft(START.kind, START.data, happened_so=True, reason="No nurse is at hand")
    assert tries(day, draft, ASSISTANT).kept


@pytest.mark.parametrize("by", [ASSISTANT, STUDENT, PHARMACIST])
@pytest.mark.parametrize(
    "draft",
    [
        Draft(Kind.REACTION_REPORTED), Draft(Kind.INFUSION_PAUSED), Draft(Kind.NOTE, {"text": "asked for a blanket"}),
        Draft(Kind.INFUSION_DISCONTINUED, {"permanent": False}), Draft(Kind.VITAL_SIGNS, {"signs": ()}),
        Draft(Kind.RATE_CHANGED, {"rate_ml_h": Decimal(25)}), Draft(Kind.PROVIDER_CALLED),
    ],
)  # fmt: skip
def test_nobody_is_kept_from_what_cannot_wait(by: str, draft: Draft) -> None:
    assert tries(Day().risen(), draft, by).kept


@pytest.mark.parametrize(("rate", "asked"), [("49.9", Needs.NOTHING), ("50", Needs.NURSE), ("75", Needs.NURSE)])
def test_slowing_asks_for_nothing_and_a_rise_does(rate: str, asked: Needs) -> None:
    draft = Draft(Kind.RATE_CHANGED, {"rate_ml_h": Decimal(rate)})
    assert tries(Day().risen(), draft, ASSISTANT).needs is asked


def test_in_a_reaction_only_the_restart_asks() -> None:
    day = Day().reacting()
    assert tries(day, Draft(Kind.PUMP_STOPPED), ASSISTANT).kept
    assert tries(day, Draft(Kind.REACTION_MEDICINE_GIVEN, {"medicine": "diphenhydramine"}), ASSISTANT).kept
    assert tries(day, Draft(Kind.REACTION_GRADED, {"grade": 1}), STUDENT).kept
    resume = Draft(Kind.INFUSION_RESUMED, {"rate_ml_h": Decimal(25)})
    assert tries(day, resume, ASSISTANT).needs is Needs.NURSE


def test_a_pharmacist_checks_bags(monkeypatch: pytest.MonkeyPatch) -> None:
    day = Day().arrived().premedicated().at(9, 58)
    draft = Draft(
        Kind.BAG_CHECKED,
        {
            "medicine": "isatuximab", "route": "IV", "dose_mg": Decimal(720), "volume_ml": Decimal(250), "lot": "7",
            "label_identifier": "4857773456", "expires_at": day.clock.now().replace(hour=18),
        },
    )  # fmt: skip
    assert tries(day, draft, ASSISTANT).needs is Needs.NURSE
    assert tries(day, draft, PHARMACIST).kept


def test_one_corrects_one_s_own_lines_and_claims_nobody_s() -> None:
    day = Day().risen()
    for by in (ASSISTANT, NURSE, UNIDENTIFIED):
        tries(day, Draft(Kind.NOTE, {"text": "x"}), by)
    own, hers, nobodys = (entry.number for entry in day.desk.log[-3:])
    assert tries(day, Draft(Kind.STRUCK, {"entry": hers}, reason="x"), ASSISTANT).needs is Needs.NURSE
    claim = Draft(Kind.AMENDED, {"entry": nobodys, "changes": {"done_by": ASSISTANT}}, reason="x")
    assert tries(day, claim, ASSISTANT).kept
    assert tries(day, Draft(Kind.STRUCK, {"entry": own}, reason="x"), ASSISTANT).kept
    assert tries(day, Draft(Kind.STRUCK, {"entry": hers}, reason="x"), NURSE).kept


def test_a_question_of_the_guide_comes_after_the_nurse() -> None:
    """Whoever vouches is asked what the guide asks, too."""
    day = Day().risen()
    early = Draft(Kind.RATE_CHANGED, {"rate_ml_h": Decimal(75)}, done_by=SECOND, vouched_by=SECOND)
    answer = tries(day, early, ASSISTANT)
    assert not answer.kept
    assert answer.needs is Needs.NOTHING
    assert answer.verdict.codes
