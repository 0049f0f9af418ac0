"""Who is let in, how often somebody may try, and what the log of people makes of it. Pure but for cheap real hashes."""

from datetime import timedelta

import pytest

from nurse_assistant.application.doorkeeper import Doorkeeper, How, Known, NotKnown, WhyNot
from nurse_assistant.application.people import (
    CHARGE_NURSES,
    FIRST_PIN_WITHIN,
    FREE_TRIES,
    LONGEST_WAIT,
    MOST_TRIES,
    SHIFT,
    Purpose,
    Role,
    StaffKind,
    pin_problem,
    wait_after,
)
from nurse_assistant.application.people_office import PeopleOffice, Refused
from nurse_assistant.application.ports import THE_PROGRAM, StoreError, Unit
from tests.fakes.clock import FakeClock
from tests.fakes.memory_store import MemoryStore
from tests.support.day import MORNING, NURSE, SECOND, UNIT
from tests.support.people import PINS

PIN, OTHER = "4826", "9153"


class Unit2:
    """A unit on a memory store, and its doorkeeper."""

    def __init__(self, unit: Unit = UNIT) -> None:
        self.store, self.clock = MemoryStore(), FakeClock(MORNING)
        self.store.set_unit(unit)
        self.door = self.another_door()
        self.office = PeopleOffice(self.door)

    def another_door(self) -> Doorkeeper:
        return Doorkeeper(self.store, self.clock, PINS)

    def with_pin(self, name: str = NURSE, pin: str = PIN) -> "Unit2":
        """The first charge nurse chooses hers; anybody else is given a one-time PIN before."""
        before = "" if name == NURSE else self.door.set_one_time_pin(name, NURSE)
        assert isinstance(self.door.choose_pin(name, pin, Purpose.SIGN_IN, before=before), Known)
        return self

    def tries(self, pin: str, name: str = NURSE) -> Known | NotKnown:
        return self.door.by_pin(name, pin, Purpose.SIGN_IN)

    def kinds(self) -> list[StaffKind]:
        return [event.kind for event in self.store.staff_events()]


@pytest.fixture
def unit() -> Unit2:
    return Unit2()


# --- a record that has names only


def test_of_the_unit_s_names_the_first_is_the_charge_nurse(unit: Unit2) -> None:
    assert [(one.name, one.role, one.has_pin) for one in unit.door.people()] == [
        (NURSE, Role.CHARGE_NURSE, False), (SECOND, Role.NURSE, False), ("A. Lowe", Role.NURSE, False),
    ]  # fmt: skip
    assert unit.store.staff_events() == ()  # looking writes nothing


def test_the_first_line_brings_the_names_and_badges_along() -> None:
    unit = Unit2(Unit("x", ("1",), (NURSE, SECOND), "UTC", "US", badges=(("B-7", SECOND),))).with_pin()
    lines = [(one.kind, one.by, one.person) for one in unit.store.staff_events()]
    assert lines == [
        (StaffKind.ADDED, THE_PROGRAM, NURSE), (StaffKind.ADDED, THE_PROGRAM, SECOND),
        (StaffKind.BADGE_GIVEN, THE_PROGRAM, SECOND), (StaffKind.PIN_SET, NURSE, NURSE),
    ]  # fmt: skip
    assert unit.door.badge_of("b-7") == SECOND


def test_two_workstations_that_bring_the_names_along_at_once_take_nobody_s_pin(unit: Unit2) -> None:
    there = unit.another_door()
    before = there.people()
    unit.with_pin()
    late = Unit2()
    late.with_pin(SECOND)
    unit.store.note_staff(late.store.staff_events()[:3])
    assert [one.name for one in there.people()] == [one.name for one in before]
    assert isinstance(unit.tries(PIN), Known)


def test_what_another_workstation_writes_is_seen_at_once(unit: Unit2) -> None:
    unit.with_pin()
    there = unit.another_door()
    PeopleOffice(there).leave(SECOND, NURSE)
    assert SECOND not in [one.name for one in unit.door.people()]


# --- PINs


def test_the_right_pin_lets_in_and_is_kept_as_a_try(unit: Unit2) -> None:
    found = unit.with_pin().tries(PIN)
    assert isinstance(found, Known)
    assert (found.person.name, found.how, found.purpose) == (NURSE, How.PIN, Purpose.SIGN_IN)
    last = unit.store.staff_events()[-1]
    assert (last.kind, last.person, last.data) == (StaffKind.PIN_RIGHT, NURSE, {"purpose": "sign_in"})


def test_what_is_kept_says_nothing_of_the_pin(unit: Unit2) -> None:
    unit.with_pin().with_pin(SECOND)
    first, second = (one.data["hash"] for one in unit.store.staff_events() if one.kind is StaffKind.PIN_SET)
    assert first.startswith("$argon2id$")
    assert first != second  # the same figures, another salt
    assert PIN not in f"{unit.store.staff_events()}{unit.door.people()}"


def test_a_pin_is_hers_alone(unit: Unit2) -> None:
    unit.with_pin().with_pin(SECOND, OTHER)
    assert unit.tries(OTHER) == NotKnown(WhyNot.WRONG_PIN, NURSE)
    assert isinstance(unit.tries(OTHER, SECOND), Known)


def test_the_charge_nurse_of_a_unit_without_pins_chooses_hers_first(unit: Unit2) -> None:
    assert unit.tries(PIN) == NotKnown(WhyNot.CHOOSES, NURSE)


@pytest.mark.parametrize("charge_nurse_has_one", [False, True])
def test_nobody_chooses_the_first_pin_of_a_colleague(unit: Unit2, charge_nurse_has_one: bool) -> None:
    if charge_nurse_has_one:
        unit.with_pin()
    assert unit.tries(PIN, SECOND) == NotKnown(WhyNot.NO_PIN, SECOND)
    assert unit.door.choose_pin(SECOND, PIN, Purpose.SIGN_IN) == NotKnown(WhyNot.NO_PIN, SECOND)
    assert not [one for one in unit.store.staff_events() if one.kind is StaffKind.PIN_SET and one.person == SECOND]


def test_a_second_charge_nurse_is_given_hers_once_the_first_has_one(unit: Unit2) -> None:
    unit.office.set_role(SECOND, Role.CHARGE_NURSE, NURSE)
    assert unit.door.without_pin(SECOND).why is WhyNot.CHOOSES  # nobody could give her one
    unit.with_pin()
    assert unit.door.without_pin(SECOND).why is WhyNot.NO_PIN


@pytest.mark.parametrize(
    ("pin", "why"),
    [
        ("4826", ""), ("48261937", ""), ("482", "length"), ("482619375", "length"), ("48a6", "figures"),
        ("٤٨٢٦", "figures"), ("1234", "too_easy"), ("8901", "too_easy"), ("4321", "too_easy"), ("7777", "too_easy"),
        ("1235", ""), ("2468", ""),
    ],
)  # fmt: skip
def test_which_figures_can_be_a_pin(unit: Unit2, pin: str, why: str) -> None:
    assert pin_problem(pin) == why
    if why:
        with pytest.raises(ValueError, match="cannot be her PIN"):
            unit.door.choose_pin(NURSE, pin, Purpose.SIGN_IN)


# --- tries


def test_the_waits_grow_to_an_hour() -> None:
    waits = [wait_after(wrong).total_seconds() for wrong in range(3, 14)]
    assert waits == [0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600]
    assert wait_after(10_000) == LONGEST_WAIT


def test_the_fifth_wrong_pin_makes_the_next_wait(unit: Unit2) -> None:
    unit.with_pin()
    for _ in range(FREE_TRIES - 1):
        assert unit.tries("0000") == NotKnown(WhyNot.WRONG_PIN, NURSE)
    assert unit.tries("0000") == NotKnown(WhyNot.WRONG_PIN, NURSE, timedelta(seconds=30))
    unit.clock.advance(timedelta(seconds=29))
    lines = len(unit.store.staff_events())
    assert unit.tries(PIN) == NotKnown(WhyNot.WAIT, NURSE, timedelta(seconds=1))
    assert len(unit.store.staff_events()) == lines  # no PIN was looked at
    unit.clock.advance(timedelta(seconds=1))
    assert isinstance(unit.tries(PIN), Known)
    assert unit.tries("0000") == NotKnown(WhyNot.WRONG_PIN, NURSE)  # the count begins anew


def test_a_restart_forgets_no_try(unit: Unit2) -> None:
    unit.with_pin()
    for _ in range(FREE_TRIES):
        unit.tries("0000")
    found = unit.another_door().by_pin(NURSE, PIN, Purpose.SIGN_OFF)
    assert isinstance(found, NotKnown)
    assert found.why is WhyNot.WAIT


def test_one_who_has_to_wait_keeps_nobody_else_out_and_has_her_badge(unit: Unit2) -> None:
    unit.with_pin().with_pin(SECOND)
    unit.office.give_badge(NURSE, "B-7", NURSE)
    for _ in range(FREE_TRIES):
        unit.tries("0000")
    assert isinstance(unit.tries(PIN, SECOND), Known)
    assert isinstance(unit.door.by_badge(NURSE, Purpose.SIGN_IN), Known)


def test_after_a_hundred_wrong_pins_only_a_new_one_helps(unit: Unit2) -> None:
    unit.with_pin()
    for _ in range(MOST_TRIES - 1):
        unit.clock.advance(LONGEST_WAIT)
        assert unit.tries("0000") != NotKnown(WhyNot.SHUT_OUT, NURSE, LONGEST_WAIT)
    unit.clock.advance(LONGEST_WAIT)
    assert unit.tries("0000") == NotKnown(WhyNot.SHUT_OUT, NURSE, LONGEST_WAIT)
    unit.clock.advance(LONGEST_WAIT)
    assert unit.tries(PIN) == NotKnown(WhyNot.SHUT_OUT, NURSE)
    pin = unit.office.new_pin(NURSE, SECOND)
    assert isinstance(unit.door.choose_pin(NURSE, OTHER, Purpose.SIGN_IN, before=pin), Known)


def test_a_clock_set_back_makes_nobody_wait_longer_than_the_longest_wait(unit: Unit2) -> None:
    unit.with_pin()
    for _ in range(FREE_TRIES):
        unit.tries("0000")
    unit.clock.set(MORNING - timedelta(days=400))
    assert unit.tries(PIN) == NotKnown(WhyNot.WAIT, NURSE, LONGEST_WAIT)


def test_a_try_that_cannot_be_kept_lets_nobody_in(unit: Unit2) -> None:
    unit.with_pin()
    unit.store.fault = StoreError("The disk is full.")
    with pytest.raises(StoreError, match="full"):
        unit.tries(PIN)


# --- a forgotten PIN


def test_a_one_time_pin_is_replaced_at_its_first_use(unit: Unit2) -> None:
    unit.with_pin()
    pin = unit.office.new_pin(SECOND, NURSE)
    assert isinstance(pin, str)
    assert (len(pin), pin.isdecimal()) == (6, True)
    assert unit.tries(pin, SECOND) == NotKnown(WhyNot.CHOOSES, SECOND)
    assert unit.door.choose_pin(SECOND, OTHER, Purpose.SIGN_IN) == NotKnown(WhyNot.WRONG_PIN, SECOND)
    with pytest.raises(ValueError, match="cannot be her PIN"):
        unit.door.choose_pin(SECOND, pin, Purpose.SIGN_IN, before=pin)
    assert isinstance(unit.door.choose_pin(SECOND, OTHER, Purpose.SIGN_IN, before=pin), Known)
    assert isinstance(unit.tries(OTHER, SECOND), Known)
    assert StaffKind.ONE_TIME_PIN_SET in unit.kinds()


def test_nobody_chooses_a_pin_over_somebody_s_own(unit: Unit2) -> None:
    unit.with_pin()
    assert unit.door.choose_pin(NURSE, OTHER, Purpose.SIGN_IN) == NotKnown(WhyNot.WRONG_PIN, NURSE)
    assert isinstance(unit.tries(PIN), Known)


# --- who comes and goes


def test_only_the_asked_roles_are_let_in(unit: Unit2) -> None:
    unit.with_pin().with_pin(SECOND)
    assert unit.door.by_pin(SECOND, PIN, Purpose.PEOPLE, CHARGE_NURSES) == NotKnown(WhyNot.ROLE, SECOND)
    assert unit.door.by_badge(SECOND, Purpose.PEOPLE, CHARGE_NURSES) == NotKnown(WhyNot.ROLE, SECOND)
    assert isinstance(unit.door.by_pin(NURSE, PIN, Purpose.PEOPLE, CHARGE_NURSES), Known)


def test_the_last_charge_nurse_stays(unit: Unit2) -> None:
    assert unit.office.leave(NURSE, NURSE) is Refused.LAST_CHARGE_NURSE
    assert unit.office.set_role(NURSE, Role.NURSE, NURSE) is Refused.LAST_CHARGE_NURSE
    assert unit.office.set_role(SECOND, Role.CHARGE_NURSE, NURSE) is None
    assert unit.office.leave(NURSE, SECOND) is None
    assert unit.office.leave(SECOND, SECOND) is Refused.LAST_CHARGE_NURSE


def test_somebody_here_for_a_shift_is_no_last_charge_nurse(unit: Unit2) -> None:
    nurse = unit.with_pin().tries(PIN)
    assert isinstance(nurse, Known)
    unit.door.let_in("B. Agency", Role.NURSE, nurse)
    unit.office.set_role("B. Agency", Role.CHARGE_NURSE, NURSE)
    assert unit.office.leave(NURSE, NURSE) is Refused.LAST_CHARGE_NURSE


def test_who_left_signs_in_no_more_and_stays_in_the_log(unit: Unit2) -> None:
    unit.with_pin(SECOND)
    unit.office.give_badge(SECOND, "B-7", NURSE)
    assert unit.office.leave(SECOND, NURSE) is None
    assert unit.tries(PIN, SECOND) == NotKnown(WhyNot.NOT_HERE, SECOND)
    assert unit.door.badge_of("B-7") is None
    assert [one.name for one in unit.door.everybody() if one.left] == [SECOND]
    assert unit.office.leave(SECOND, NURSE) is Refused.NOT_HERE
    pin = unit.office.add(SECOND, Role.NURSE, NURSE)
    assert unit.tries(PIN, SECOND) == NotKnown(WhyNot.WRONG_PIN, SECOND)  # the old PIN is gone
    assert isinstance(unit.door.choose_pin(SECOND, PIN, Purpose.SIGN_IN, before=pin), Known)


@pytest.mark.parametrize("name", [NURSE, "t.okafor", " T. OKAFOR "])
def test_two_people_do_not_bear_one_name(unit: Unit2, name: str) -> None:
    assert unit.office.add(name, Role.NURSE, NURSE) is Refused.NAME_TAKEN
    assert unit.office.add("  ", Role.NURSE, NURSE) is Refused.NO_NAME


def test_a_badge_has_one_owner(unit: Unit2) -> None:
    assert unit.office.give_badge(SECOND, "B-7", NURSE) is None
    assert unit.office.give_badge(NURSE, "b-7", NURSE) == SECOND
    assert unit.office.give_badge(SECOND, "B-7", NURSE) is None
    assert unit.kinds().count(StaffKind.BADGE_GIVEN) == 1
    unit.office.take_badge(SECOND, NURSE)
    assert unit.door.badge_of("B-7") is None
    assert unit.office.give_badge("nobody", "B-8", NURSE) == "nobody"


def test_somebody_is_let_in_for_one_shift_by_a_nurse(unit: Unit2) -> None:
    nurse = unit.with_pin().tries(PIN)
    assert isinstance(nurse, Known)
    assert unit.door.let_in("B. Agency", Role.NURSE, nurse)
    assert not unit.door.let_in("b.agency", Role.NURSE, nurse)
    assert not unit.door.let_in(SECOND, Role.STUDENT, nurse)
    added = unit.store.staff_events()[-1]
    assert (added.kind, added.by, added.person) == (StaffKind.ADDED, NURSE, "B. Agency")
    assert isinstance(unit.door.choose_pin("B. Agency", OTHER, Purpose.SIGN_IN), Known)
    assert not unit.door.let_in("B. Agency", Role.NURSE, nurse)
    unit.clock.advance(SHIFT - timedelta(seconds=1))
    assert isinstance(unit.tries(OTHER, "B. Agency"), Known)
    unit.clock.advance(timedelta(seconds=1))
    assert unit.tries(OTHER, "B. Agency") == NotKnown(WhyNot.NOT_HERE, "B. Agency")
    assert unit.door.let_in("B. Agency", Role.NURSE, nurse)  # another day
    assert unit.tries(OTHER, "B. Agency") == NotKnown(WhyNot.CHOOSES, "B. Agency")


def test_who_was_let_in_chooses_her_pin_while_the_nurse_stands_there(unit: Unit2) -> None:
    nurse = unit.with_pin().tries(PIN)
    assert isinstance(nurse, Known)
    assert unit.door.let_in("B. Agency", Role.NURSE, nurse)
    unit.clock.advance(FIRST_PIN_WITHIN - timedelta(seconds=1))
    assert unit.door.without_pin("B. Agency").why is WhyNot.CHOOSES
    unit.clock.advance(timedelta(seconds=1))
    assert unit.door.choose_pin("B. Agency", OTHER, Purpose.SIGN_IN) == NotKnown(WhyNot.NO_PIN, "B. Agency")
    assert unit.door.let_in("B. Agency", Role.NURSE, nurse)  # the same once more
    assert isinstance(unit.door.choose_pin("B. Agency", OTHER, Purpose.SIGN_IN), Known)
