"""Who works here: what the log of people says of each of them now. Pure; knows no hash, no store and no screen.

A person is known by her name, as in every entry of the record. Nobody is deleted: who leaves is an event.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise


class Role(StrEnum):
    NURSE = "nurse"
    CHARGE_NURSE = "charge_nurse"
    HEALTHCARE_ASSISTANT = "healthcare_assistant"
    STUDENT = "student"
    PHARMACIST = "pharmacist"


NURSES = frozenset({Role.NURSE, Role.CHARGE_NURSE})
SECOND_CHECKERS = NURSES | {Role.PHARMACIST}
"""Who may do the second check of a bag."""
CHARGE_NURSES = frozenset({Role.CHARGE_NURSE})
EVERYONE = frozenset(Role)


class Purpose(StrEnum):
    """What somebody is asked for who she is."""

    SIGN_IN = "sign_in"
    SECOND_CHECK = "second_check"
    NURSE_FOR_ACT = "nurse_for_act"
    """An act that is a nurse's, recorded by somebody else."""
    SIGN_OFF = "sign_off"
    REVIEW = "review"
    HAND_OVER = "hand_over"
    WRITTEN_ORDER = "written_order"
    """She has seen the written order for what was ordered aloud."""
    LET_IN = "let_in"
    PEOPLE = "people"
    """Roles, PINs and badges of others."""
    RESTORE = "restore"
    """An earlier copy takes the place of the record."""


class StaffKind(StrEnum):
    """What can be written of a person."""

    ADDED = "added"
    """`role`; of somebody let in for one shift also `until`."""
    ROLE_CHANGED = "role_changed"
    LEFT = "left"
    PIN_SET = "pin_set"
    """`hash`; she chose it herself."""
    ONE_TIME_PIN_SET = "one_time_pin_set"
    """`hash`; by somebody else, to be replaced at the first use."""
    PIN_RIGHT = "pin_right"
    PIN_WRONG = "pin_wrong"
    """Both: `purpose`."""
    BADGE_GIVEN = "badge_given"
    """`code`."""
    BADGE_TAKEN = "badge_taken"
    BADGE_READ = "badge_read"
    """`purpose`."""
    LOCKED = "locked"
    """The workstation locked itself while she was signed in."""


@dataclass(frozen=True, slots=True)
class StaffEvent:
    """One line of the log of people."""

    kind: StaffKind
    at: datetime
    """Aware, UTC."""
    by: str
    """Who did it: the person herself, another one, `THE_PROGRAM`, or the command at the workstation."""
    person: str
    """Whom it is about."""
    data: Mapping[str, str] = field(default_factory=dict)
    number: int = 0
    """Given by the store, from 1; 0: not yet written."""


FREE_TRIES = 5
"""Wrong PINs in a row before she has to wait."""
MOST_TRIES = 100
"""Wrong PINs in a row after which only another one, set by a charge nurse, is of use (NIST 800-63B-4, 3.2.2)."""
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=30), timedelta(hours=1)
SHIFT = timedelta(hours=13)
"""How long somebody let in for one shift can sign in: twelve hours and the hand over."""
FIRST_PIN_WITHIN = timedelta(minutes=10)
"""How long she may choose her PIN herself: the nurse who let her in stands beside her."""


@dataclass(frozen=True, slots=True)
class Person:
    """One person as she stands now."""

    name: str
    role: Role
    until: datetime | None = None
    """Let in for one shift: until when."""
    pin_hash: str = field(default="", repr=False)
    one_time: bool = False
    """Her PIN was set by somebody else: she chooses her own at the first use."""
    badge: str = field(default="", repr=False)
    wrong: int = 0
    """Wrong PINs since the last right or new one."""
    wrong_at: datetime | None = None
    left: bool = False

    @property
    def has_pin(self) -> bool:
        return bool(self.pin_hash)

    @property
    def is_shut_out(self) -> bool:
        """So many wrong PINs that this one is of no more use."""
        return self.wrong >= MOST_TRIES

    def is_here(self, now: datetime) -> bool:
        """Works here, and her shift is not over."""
        return not self.left and (self.until is None or now < self.until)

    @property
    def may_try_at(self) -> datetime | None:
        """From when on a PIN is looked at again; None: at once."""
        wait = wait_after(self.wrong)
        return self.wrong_at + wait if self.wrong_at is not None and wait else None


def wait_after(wrong: int) -> timedelta:
    """Half a minute after the fifth wrong PIN in a row, twice as long after each further one, an hour at most."""
    if wrong < FREE_TRIES:
        return timedelta(0)
    doubled = min(wrong - FREE_TRIES, 10)
    return min(FIRST_WAIT * (1 << doubled), LONGEST_WAIT)


def people_of(events: Iterable[StaffEvent], known_before: Sequence[Person] = ()) -> dict[str, Person]:
    """Everybody the log speaks of, in the order of coming. `known_before`: who stands in the unit's names of a record
    that has no log of people yet."""
    found = {person.name: person for person in known_before}
    for event in events:
        before = found.get(event.person)
        if before is not None or event.kind is StaffKind.ADDED:
            found[event.person] = _after(before, event)
    return found


def _after(before: Person | None, event: StaffEvent) -> Person:
    """Adding somebody who is here changes nothing: two workstations may bring the unit's names along at once."""
    data = event.data
    if before is None or (event.kind is StaffKind.ADDED and (before.left or before.until is not None)):
        until = data.get("until")
        return Person(event.person, Role(data["role"]), datetime.fromisoformat(until) if until else None)
    match event.kind:
        case StaffKind.ROLE_CHANGED:
            return replace(before, role=Role(data["role"]))
        case StaffKind.LEFT:
            return replace(before, left=True, pin_hash="", badge="")
        case StaffKind.PIN_SET | StaffKind.ONE_TIME_PIN_SET:
            one_time = event.kind is StaffKind.ONE_TIME_PIN_SET
            return replace(before, pin_hash=data["hash"], one_time=one_time, wrong=0, wrong_at=None)
        case StaffKind.BADGE_GIVEN | StaffKind.BADGE_TAKEN:
            return replace(before, badge=data.get("code", ""))
    return _after_try(before, event)


def _after_try(before: Person, event: StaffEvent) -> Person:
    if event.kind is StaffKind.PIN_RIGHT:
        return replace(before, wrong=0, wrong_at=None)
    if event.kind is StaffKind.PIN_WRONG:
        return replace(before, wrong=before.wrong + 1, wrong_at=event.at)
    return before


def is_last_charge_nurse(person: Person, everybody: Iterable[Person]) -> bool:
    """Nobody else could let people in or set a PIN anew. Somebody here for one shift only does not count."""
    return person.role is Role.CHARGE_NURSE and all(one.name == person.name for one in _charge_nurses(everybody))


def may_choose_first_pin(person: Person, everybody: Iterable[Person], now: datetime) -> bool:
    """She has none, and nobody has to give her one: the charge nurse of a unit whose charge nurses have none yet, and
    who was let in for one shift just now. Else whoever is quicker could choose it in her name."""
    if person.has_pin or person.left:
        return False
    if person.until is not None:
        return now < person.until - SHIFT + FIRST_PIN_WITHIN
    return person.role is Role.CHARGE_NURSE and not any(one.has_pin for one in _charge_nurses(everybody))


def _charge_nurses(everybody: Iterable[Person]) -> Iterator[Person]:
    """Who is one for good."""
    return (one for one in everybody if not one.left and one.until is None and one.role is Role.CHARGE_NURSE)


PIN_LENGTHS = range(4, 9)


def pin_problem(pin: str) -> str:
    """Why these figures cannot be a PIN: "length", "figures", "too_easy"; "" if they can."""
    if not (pin.isascii() and pin.isdecimal()):
        return "figures"
    if len(pin) not in PIN_LENGTHS:
        return "length"
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return "too_easy" if len(steps) == 1 and steps <= {0, 1, 9} else ""
