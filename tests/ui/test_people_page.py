"""People, PINs, badges and signatures in the whole window: what a charge nurse does twice a year, and what it holds."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from nurse_assistant.application.people import Role, StaffKind
from nurse_assistant.application.signatures import Meaning
from nurse_assistant.application.verification import Why
from nurse_assistant.domain.vocabulary import Kind
from tests.support.day import NURSE, SECOND, Day
from tests.support.people import door_of, with_pins
from tests.support.ward import Watched
from tests.ui.after_infusion import LongDay


def shift(qtbot: QtBot, day: Day | None = None) -> Watched:
    day = day or Day()
    with_pins(day.store, day.clock)
    return Watched(qtbot, day.store, day.clock.now())


def at_people(qtbot: QtBot) -> Watched:
    nurse = shift(qtbot)
    nurse.comes_on()
    nurse.tap("header.settings")
    nurse.tap("settings.people")
    nurse.gives_pin("people.who", NURSE)
    return nurse


def person(nurse: Watched, name: str) -> str:
    found = door_of(nurse.store, nurse.clock).person(name)
    assert found is not None
    return found.role


def test_only_a_charge_nurse_comes_in(qtbot: QtBot) -> None:
    nurse = shift(qtbot)
    nurse.gives_pin("who", SECOND)
    nurse.tap("header.settings")
    nurse.tap("settings.people")
    assert nurse.is_shown(f"people.who.tiles.{NURSE}")
    assert not nurse.is_shown(f"people.who.tiles.{SECOND}")
    assert not nurse.is_shown("people.list")


def test_somebody_new_signs_in_with_a_one_time_pin_and_chooses_her_own(qtbot: QtBot) -> None:
    nurse = at_people(qtbot)
    nurse.enter("people.name", "J. Kim")
    nurse.tap("people.new_role.student")
    nurse.tap("people.add")
    said = nurse.words("people.said")
    assert said.startswith("One-time PIN of J. Kim: ")
    pin = "".join(letter for letter in said if letter.isdecimal())
    nurse.tap("people.back")
    nurse.tap("header.who")
    nurse.tap("who.tiles.J. Kim")
    nurse.figures("who.pin", pin)
    nurse.tap("who.go")
    nurse.figures("who.pin", pin)
    nurse.tap("who.go")
    assert nurse.words("who.trouble") == "These are the figures somebody gave you. Choose your own."
    nurse.figures("who.pin", "4826")
    nurse.tap("who.go")
    nurse.figures("who.pin", "9999")
    nurse.tap("who.go")
    assert nurse.words("who.trouble") == "These were other figures. Choose again."
    nurse.gives_pin("who")
    assert nurse.words("header.who").startswith("J. Kim")


def test_on_the_first_day_each_is_given_a_one_time_pin_and_nobody_chooses_a_colleagues(qtbot: QtBot) -> None:
    day = Day()
    nurse = Watched(qtbot, day.store, day.clock.now())
    nurse.tap(f"who.tiles.{SECOND}")
    sentence = f"{SECOND} has no PIN yet: a charge nurse gives her a one-time PIN (settings, People)."
    assert nurse.words("who.trouble") == sentence
    assert not nurse.is_shown("who.pin")
    nurse.tap(f"who.tiles.{SECOND}")  # taken back
    nurse.comes_on()  # the charge nurse chooses hers
    nurse.tap("header.settings")
    nurse.tap("settings.people")
    nurse.gives_pin("people.who", NURSE)
    nurse.tap(f"people.list.{SECOND}")
    assert "no PIN yet: give her a one-time PIN" in nurse.words("people.about")
    nurse.tap("people.new_pin")
    pin = "".join(letter for letter in nurse.words("people.said") if letter.isdecimal())
    nurse.tap("people.back")
    nurse.tap("header.who")
    nurse.tap(f"who.tiles.{SECOND}")
    nurse.figures("who.pin", pin)
    nurse.tap("who.go")
    nurse.gives_pin("who")
    assert nurse.words("header.who").startswith(SECOND)


def test_roles_change_and_the_last_charge_nurse_stays(qtbot: QtBot) -> None:
    nurse = at_people(qtbot)
    nurse.tap(f"people.list.{NURSE}")
    nurse.tap("people.role.nurse")
    assert nurse.words("people.said") == "She is the last charge nurse: make somebody else one first."
    assert person(nurse, NURSE) is Role.CHARGE_NURSE
    nurse.tap("people.leave")
    assert nurse.words("people.said").startswith("She is the last charge nurse")
    nurse.tap(f"people.list.{SECOND}")
    nurse.tap("people.role.charge_nurse")
    assert person(nurse, SECOND) is Role.CHARGE_NURSE
    nurse.tap("people.list.A. Lowe")
    nurse.tap("people.leave")
    assert not nurse.is_shown("people.list.A. Lowe")


def test_a_badge_is_given_by_scanning_it(qtbot: QtBot) -> None:
    nurse = at_people(qtbot)
    nurse.scan("B-0042")
    assert "Tap whose badge" in nurse.window.scans.notice.words()
    nurse.tap(f"people.list.{SECOND}")
    nurse.scan("B-0042")
    assert "badge is known now" in nurse.window.scans.notice.words()
    nurse.tap(f"people.list.{NURSE}")
    nurse.scan("b-0042")
    assert "M. Ruiz's badge already" in nurse.window.scans.notice.words()
    nurse.tap("people.back")
    nurse.scan("B-0042")
    assert nurse.words("header.who").startswith("M. Ruiz")


def test_somebody_is_let_in_for_one_shift(qtbot: QtBot) -> None:
    nurse = shift(qtbot)
    nurse.tap("who.let_in")
    nurse.gives_pin("let_in.nurse", SECOND)
    assert nurse.words("let_in.trouble") == "Her name, and what she is here?"
    nurse.enter("let_in.name", "B. Agency")
    nurse.tap("let_in.role.nurse")
    nurse.gives_pin("let_in.nurse", SECOND)
    nurse.gives_pin("who")
    assert nurse.words("header.who").startswith("B. Agency")
    nurse.goes_away = True
    nurse.ticker.advance(timedelta(hours=13))
    nurse.goes_away = False
    assert not nurse.is_shown("who.tiles.B. Agency") or not nurse.is_shown("who")
    nurse.window.ask_who()
    assert not nurse.is_shown("who.tiles.B. Agency")


def test_only_a_nurse_lets_somebody_in(qtbot: QtBot) -> None:
    nurse = shift(qtbot)
    door = door_of(nurse.store, nurse.clock)
    roles = [role for role in Role if role is not Role.CHARGE_NURSE]
    for role in roles:
        door.note(StaffKind.ADDED, NURSE, f"The {role}", role=role.value)
    nurse.window.ask_who()
    nurse.tap("who.let_in")
    offered = [role for role in roles if nurse.is_shown(f"let_in.nurse.tiles.The {role}")]
    assert offered == [Role.NURSE]
    assert nurse.is_shown(f"let_in.nurse.tiles.{NURSE}")


# --- signatures


def signed(qtbot: QtBot) -> Watched:
    nurse = shift(qtbot, LongDay().observed())
    nurse.comes_on()
    nurse.tap("board.1")
    nurse.tap("leave.sign.act")
    nurse.gives_pin("leave.sign.who")
    return nurse


def test_the_sign_off_signs_the_log_up_to_its_own_line(qtbot: QtBot) -> None:
    nurse = signed(qtbot)
    desk = nurse.board.desks[0]
    (made,) = nurse.store.signatures(desk.opened.id)
    assert (made.entries, made.signing.meaning, made.signing.person) == (
        desk.log[-1].number, Meaning.SIGNED_OFF, NURSE,
    )  # fmt: skip
    assert desk.log[-1].kind is Kind.SIGNED_OFF


def test_a_wrong_pin_signs_nothing_and_a_badge_neither(qtbot: QtBot) -> None:
    nurse = shift(qtbot, LongDay().observed())
    nurse.comes_on()
    nurse.tap("board.1")
    nurse.tap("leave.sign.act")
    nurse.figures("leave.sign.who.pin", "1357")
    nurse.tap("leave.sign.who.go")
    assert nurse.words("leave.sign.who.trouble") == "That was not T. Okafor's PIN."
    door_of(nurse.store, nurse.clock).note(StaffKind.BADGE_GIVEN, NURSE, NURSE, code="B-1")
    nurse.scan("B-1")
    assert "a badge alone signs nothing" in nurse.window.scans.notice.words()
    assert not nurse.store.signatures(nurse.board.desks[0].opened.id)
    assert Kind.SIGNED_OFF not in [entry.kind for entry in nurse.board.desks[0].log]


@pytest.mark.parametrize("remark", ["", "well done"])
def test_another_charge_nurse_reviews_with_her_pin(qtbot: QtBot, remark: str) -> None:
    nurse = signed(qtbot)
    door_of(nurse.store, nurse.clock).note(StaffKind.ROLE_CHANGED, NURSE, SECOND, role=Role.CHARGE_NURSE.value)
    nurse.tap("leave.review.open")
    assert not nurse.is_shown(f"leave.review.who.tiles.{NURSE}")  # who signed does not review
    nurse.enter("leave.review.note", remark)
    nurse.gives_pin("leave.review.who", SECOND)
    desk = nurse.board.desks[0]
    assert desk.log[-1].text("text") == (f"Reviewed: {remark}" if remark else "Reviewed")
    assert desk.log[-1].person == SECOND
    made = nurse.store.signatures(desk.opened.id)[-1]
    assert (made.signing.meaning, made.signing.note, made.entries) == (Meaning.REVIEWED, remark, desk.log[-1].number)
    head = nurse.store.head()
    assert head is not None
    assert head.why is Why.REVIEW
    assert nurse.words("leave.reviewed").startswith("Reviewed 22-Nov-2026")


# --- roles


def as_assistant(qtbot: QtBot, role: Role) -> Watched:
    day = Day().ready_to_start()
    day.at(10, 12)
    door_of(day.store, day.clock).note(StaffKind.ADDED, NURSE, "H. Ca", role=role.value)
    nurse = shift(qtbot, day)
    nurse.gives_pin("who", "H. Ca")
    nurse.tap("board.1")
    nurse.tap("start.act")
    return nurse


def test_an_assistant_s_start_is_the_nurse_s_act(qtbot: QtBot) -> None:
    nurse = as_assistant(qtbot, Role.HEALTHCARE_ASSISTANT)
    assert nurse.words("question.title") == "Not recorded yet: a nurse, please"
    assert nurse.desk.log[-1].kind is not Kind.INFUSION_STARTED
    nurse.gives_pin("question.nurse", SECOND)
    entry = nurse.desk.log[-1]
    assert (entry.kind, entry.by, entry.person) == (Kind.INFUSION_STARTED, "H. Ca", SECOND)


def test_a_student_s_start_has_the_nurse_beside_her(qtbot: QtBot) -> None:
    nurse = as_assistant(qtbot, Role.STUDENT)
    nurse.gives_pin("question.nurse", SECOND)
    entry = nurse.desk.log[-1]
    assert (entry.by, entry.person, entry.second_person) == ("H. Ca", "H. Ca", SECOND)


def test_without_a_nurse_at_hand_it_is_recorded_as_it_happened(qtbot: QtBot) -> None:
    nurse = as_assistant(qtbot, Role.HEALTHCARE_ASSISTANT)
    nurse.tap("question.reason.tiles.No nurse is at hand")
    nurse.tap("question.happened")
    entry = nurse.desk.log[-1]
    assert (entry.kind, entry.by, entry.reason) == (Kind.INFUSION_STARTED, "H. Ca", "No nurse is at hand")
