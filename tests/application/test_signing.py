"""Who may sign what: the sign-off a nurse, the review a charge nurse who did not sign it off."""

import pytest

from nurse_assistant.application.board import Board
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.people import Role
from nurse_assistant.application.signatures import Meaning, Signing
from nurse_assistant.domain.vocabulary import Kind
from tests.support.day import MORNING, NURSE, SECOND, Day, Library

NOTE = {"text": "Read."}


def signing(meaning: Meaning, person: str, role: Role) -> Signing:
    return Signing(meaning, person, role, MORNING)


def sent_home() -> Day:
    """Not treated today; nothing is left but to sign."""
    day = Day().arrived().at(9, 20)
    day.record(Kind.NOT_TREATED, cause="Signs of infection")
    return day


def sign_off(day: Day, role: Role) -> None:
    day.desk.record(Draft(Kind.SIGNED_OFF, signing=signing(Meaning.SIGNED_OFF, NURSE, role)), NURSE)


@pytest.mark.parametrize("role", [Role.NURSE, Role.CHARGE_NURSE])
def test_a_nurse_signs_off(role: Role) -> None:
    day = sent_home()
    sign_off(day, role)
    assert day.desk.is_closed


@pytest.mark.parametrize("role", [Role.STUDENT, Role.HEALTHCARE_ASSISTANT, Role.PHARMACIST])
def test_nobody_else_signs_off(role: Role) -> None:
    day = sent_home()
    with pytest.raises(ValueError, match=role):
        sign_off(day, role)
    assert not day.desk.is_closed


def test_another_charge_nurse_reviews() -> None:
    day = sent_home()
    sign_off(day, Role.NURSE)
    draft = Draft(Kind.NOTE, NOTE, signing=signing(Meaning.REVIEWED, SECOND, Role.CHARGE_NURSE))
    assert day.desk.record(draft, SECOND).kept
    assert [one.signing.meaning for one in day.view().signatures] == [Meaning.SIGNED_OFF, Meaning.REVIEWED]


@pytest.mark.parametrize(("person", "role"), [(NURSE, Role.CHARGE_NURSE), (SECOND, Role.NURSE)])
def test_neither_she_who_signed_it_nor_a_nurse_reviews(person: str, role: Role) -> None:
    day = sent_home()
    sign_off(day, Role.NURSE)
    lines = len(day.desk.log)
    with pytest.raises(ValueError, match=r"review|does not sign"):
        day.desk.record(Draft(Kind.NOTE, NOTE, signing=signing(Meaning.REVIEWED, person, role)), person)
    assert len(day.desk.log) == lines


def test_no_review_before_the_sign_off() -> None:
    day = sent_home()
    with pytest.raises(ValueError, match="signed off"):
        day.desk.record(Draft(Kind.NOTE, NOTE, signing=signing(Meaning.REVIEWED, SECOND, Role.CHARGE_NURSE)), SECOND)


def test_a_signature_stands_with_the_entry_it_means() -> None:
    day = sent_home()
    with pytest.raises(ValueError, match="does not belong"):
        day.desk.record(Draft(Kind.NOTE, NOTE, signing=signing(Meaning.SIGNED_OFF, NURSE, Role.NURSE)), NURSE)


def test_what_another_workstation_wrote_meanwhile_is_read_before_it_is_signed() -> None:
    """An unsigned note is put behind it at once; a signature never stands over a line that nobody saw."""
    day = sent_home()
    sign_off(day, Role.NURSE)
    session = day.desk.opened.id
    elsewhere = Board(day.store, day.clock, Library())
    elsewhere.open_to_read(session)
    elsewhere.record(session, Draft(Kind.NOTE, {"text": "Telephoned: she has a rash."}), NURSE)
    review = Draft(Kind.NOTE, NOTE, signing=signing(Meaning.REVIEWED, SECOND, Role.CHARGE_NURSE))
    answer = day.desk.record(review, SECOND)
    assert (answer.log_changed, answer.kept) == (True, False)
    assert [one.signing.meaning for one in day.store.signatures(session)] == [Meaning.SIGNED_OFF]
    assert day.desk.log[-1].text("text") == "Telephoned: she has a rash."
    assert day.desk.record(review, SECOND).kept
