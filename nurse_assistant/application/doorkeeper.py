"""Says who somebody is, by PIN or badge, and keeps every try. Knows no screen and no way of hashing.

The log of people is read anew at each question, from where it was left: another workstation may have written.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from nurse_assistant.application.people import (
    EVERYONE,
    LONGEST_WAIT,
    SHIFT,
    Person,
    Purpose,
    Role,
    StaffEvent,
    StaffKind,
    may_choose_first_pin,
    people_of,
    pin_problem,
)
from nurse_assistant.application.ports import THE_PROGRAM, Clock, PinHasher, RecordStore


class How(StrEnum):
    PIN = "pin"
    BADGE = "badge"


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody showed who she is, just now and for this purpose."""

    person: Person
    how: How
    purpose: Purpose
    at: datetime


class WhyNot(StrEnum):
    WRONG_PIN = "wrong_pin"
    WAIT = "wait"
    """Too many wrong PINs in a row: no PIN is looked at before `wait` is over."""
    SHUT_OUT = "shut_out"
    """Only a new PIN helps, which a charge nurse sets."""
    NO_PIN = "no_pin"
    """She has none yet: a charge nurse gives her a one-time PIN."""
    CHOOSES = "chooses"
    """She chooses her own first: she has one that somebody else set, or may choose her first one."""
    NOT_HERE = "not_here"
    """She has left, or her shift is over."""
    ROLE = "role"
    """Hers is not one of those asked for."""


@dataclass(frozen=True, slots=True)
class NotKnown:
    why: WhyNot
    person: str
    wait: timedelta = timedelta(0)
    """How long her next try has to wait, from now on."""


class Doorkeeper:
    """Every method may raise StoreError: then nobody was let in and nothing is written."""

    def __init__(self, store: RecordStore, clock: Clock, pins: PinHasher) -> None:
        self._store, self._clock, self._pins = store, clock, pins
        self._events: tuple[StaffEvent, ...] = ()

    # --- who is there

    def everybody(self) -> tuple[Person, ...]:
        """Also who has left, in the order of coming."""
        return tuple(self._people().values())

    def people(self, roles: frozenset[Role] = EVERYONE) -> tuple[Person, ...]:
        """Who works here now, of these roles."""
        now = self._clock.now()
        return tuple(one for one in self.everybody() if one.is_here(now) and one.role in roles)

    def person(self, name: str) -> Person | None:
        """Whoever bears this name, also if she has left."""
        return self._people().get(name)

    def role_of(self, name: str) -> Role | None:
        """Of who works here now; None: nobody of that name does."""
        person = self.person(name)
        return person.role if person is not None and person.is_here(self._clock.now()) else None

    def same_name(self, name: str) -> Person | None:
        """Capitals and spaces tell nobody apart."""
        folded = "".join(name.split()).casefold()
        return next((one for one in self.everybody() if "".join(one.name.split()).casefold() == folded), None)

    def badge_of(self, code: str) -> str | None:
        """Whose badge a scanned code is. Capitals do not count: Caps Lock turns them round."""
        folded = code.casefold()
        return next((one.name for one in self.people() if one.badge and one.badge.casefold() == folded), None)

    def _people(self) -> dict[str, Person]:
        last = self._events[-1].number if self._events else 0
        found = self._store.staff_events(after=last)
        self._events += tuple(event for event in found if event.number)
        waiting = tuple(event for event in found if not event.number)
        return people_of((*self._events, *waiting), () if self._events else self._of_the_unit())

    def _of_the_unit(self) -> Sequence[Person]:
        """Of a record that has names only: the first is the charge nurse, as the first run asked."""
        unit = self._store.unit()
        badges = {person: code for code, person in unit.badges} if unit else {}
        names = unit.staff if unit else ()
        roles = (Role.CHARGE_NURSE, *(Role.NURSE for _ in names[1:]))
        return tuple(Person(name, role, badge=badges.get(name, "")) for name, role in zip(names, roles, strict=False))

    # --- who is it

    def by_pin(self, name: str, pin: str, purpose: Purpose, roles: frozenset[Role] = EVERYONE) -> Known | NotKnown:
        person, refused = self._expected(name, roles)
        if person is None:
            return refused
        if not person.has_pin:
            return self.without_pin(name)
        if (wrong := self._tried(person, pin, purpose)) is not None:
            return wrong
        return NotKnown(WhyNot.CHOOSES, name) if person.one_time else Known(person, How.PIN, purpose, self._clock.now())

    def without_pin(self, name: str) -> NotKnown:
        """What somebody who has no PIN does first: CHOOSES one, or is given one (NO_PIN)."""
        people = self._people()
        may = may_choose_first_pin(people[name], people.values(), self._clock.now())
        return NotKnown(WhyNot.CHOOSES if may else WhyNot.NO_PIN, name)

    def by_badge(self, name: str, purpose: Purpose, roles: frozenset[Role] = EVERYONE) -> Known | NotKnown:
        """The badge of this person was scanned."""
        person, refused = self._expected(name, roles)
        if person is None:
            return refused
        self.note(StaffKind.BADGE_READ, name, name, purpose=purpose.value)
        return Known(person, How.BADGE, purpose, self._clock.now())

    def choose_pin(self, name: str, pin: str, purpose: Purpose, before: str = "") -> Known | NotKnown:
        """She chooses her own: in place of `before`, or her first one where nobody has to give her that.

        Raises ValueError for figures that cannot be a PIN: ask `pin_problem` first.
        """
        person, refused = self._expected(name, EVERYONE)
        if person is None:
            return refused
        if not person.has_pin and (refused := self.without_pin(name)).why is not WhyNot.CHOOSES:
            return refused
        if person.has_pin and (wrong := self._tried(person, before, purpose)) is not None:
            return wrong
        if pin_problem(pin) or pin == before:
            raise ValueError("these figures cannot be her PIN")
        self.note(StaffKind.PIN_SET, name, name, hash=self._pins.hashed(pin))
        return Known(self._people()[name], How.PIN, purpose, self._clock.now())

    def set_one_time_pin(self, name: str, by: str) -> str:
        """Somebody else sets it, and tells it to her: to be replaced at the first use."""
        pin = self._pins.one_time()
        self.note(StaffKind.ONE_TIME_PIN_SET, by, name, hash=self._pins.hashed(pin))
        return pin

    def _tried(self, person: Person, pin: str, purpose: Purpose) -> NotKnown | None:
        """Look at a PIN, and keep that it was tried. None: it is hers."""
        name = person.name
        if person.is_shut_out:
            return NotKnown(WhyNot.SHUT_OUT, name)
        if wait := self._wait_of(person):
            return NotKnown(WhyNot.WAIT, name, wait)
        right = self._pins.holds(person.pin_hash, pin)
        self.note(StaffKind.PIN_RIGHT if right else StaffKind.PIN_WRONG, name, name, purpose=purpose.value)
        if right:
            return None
        tried = self._people()[name]
        return NotKnown(WhyNot.SHUT_OUT if tried.is_shut_out else WhyNot.WRONG_PIN, name, self._wait_of(tried))

    def _wait_of(self, person: Person) -> timedelta:
        """A clock set back makes nobody wait longer than the longest wait."""
        now, at = self._clock.now(), person.may_try_at
        return min(max(at - now, timedelta(0)), LONGEST_WAIT) if at is not None else timedelta(0)

    def _expected(self, name: str, roles: frozenset[Role]) -> tuple[Person | None, NotKnown]:
        person = self.person(name)
        if person is None or not person.is_here(self._clock.now()):
            return None, NotKnown(WhyNot.NOT_HERE, name)
        if person.role not in roles:
            return None, NotKnown(WhyNot.ROLE, name)
        return person, NotKnown(WhyNot.NOT_HERE, name)

    # --- what is written

    def note(self, kind: StaffKind, by: str, person: str, /, **data: str) -> None:
        """One line of the log of people; the first one brings along who stood in the unit's names."""
        now = self._clock.now()
        self._people()
        brought = () if self._events else self._brought_along(now)
        self._store.note_staff((*brought, StaffEvent(kind, now, by, person, data)))

    def let_in(self, name: str, role: Role, nurse: Known) -> bool:
        """For one shift, by a nurse; once more if it is over, or she did not choose a PIN in time. False: somebody who
        works here, or did, has this name already."""
        known, now = self.same_name(name), self._clock.now()
        if known is not None and (known.left or known.until is None):
            return False
        if known is not None and known.is_here(now) and (known.has_pin or known.name != name):
            return False
        until = now + SHIFT
        self.note(StaffKind.ADDED, nurse.person.name, name, role=role.value, until=until.isoformat())
        return True

    def _brought_along(self, now: datetime) -> list[StaffEvent]:
        lines = []
        for person in self._of_the_unit():
            lines.append(StaffEvent(StaffKind.ADDED, now, THE_PROGRAM, person.name, {"role": person.role.value}))
            if person.badge:
                lines.append(StaffEvent(StaffKind.BADGE_GIVEN, now, THE_PROGRAM, person.name, {"code": person.badge}))
        return lines
