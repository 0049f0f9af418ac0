"""What a charge nurse does for the people of the unit: lets them in, gives roles, PINs and badges. Every act is a line.

Only what would leave the unit without anybody who can do this is refused, and what contradicts: one name or one badge
of two people.
"""

from enum import StrEnum

from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.people import CHARGE_NURSES, Person, Role, StaffKind, is_last_charge_nurse
from nurse_assistant.application.ports import AT_THE_WORKSTATION, StoreError


class Refused(StrEnum):
    NAME_TAKEN = "name_taken"
    NO_NAME = "no_name"
    LAST_CHARGE_NURSE = "last_charge_nurse"
    NOT_HERE = "not_here"


def way_back(door: Doorkeeper, name: str) -> str:
    """A one-time PIN for a charge nurse, from the command line. Raises StoreError with the whole sentence."""
    person = door.person(name)
    if person is None or person.left:
        names = ", ".join(one.name for one in door.people(CHARGE_NURSES))
        raise StoreError(f"{name} does not work here: write the name of a charge nurse as it stands ({names}).")
    if person.role is not Role.CHARGE_NURSE:
        raise StoreError(f"{name} is no charge nurse: a charge nurse sets her PIN in the window (settings, People).")
    return door.set_one_time_pin(name, AT_THE_WORKSTATION)


class PeopleOffice:
    """Every method may raise StoreError: then nothing is written. `by`: who showed that she is a charge nurse, or the
    command at the workstation."""

    def __init__(self, door: Doorkeeper) -> None:
        self._door = door

    def add(self, name: str, role: Role, by: str) -> str | Refused:
        """Her one-time PIN. Who left and comes back under the same name begins anew."""
        name = " ".join(name.split())
        if not name:
            return Refused.NO_NAME
        same = self._door.same_name(name)
        if same is not None and not (same.left and same.name == name):
            return Refused.NAME_TAKEN
        self._door.note(StaffKind.ADDED, by, name, role=role.value)
        return self._door.set_one_time_pin(name, by)

    def set_role(self, name: str, role: Role, by: str) -> Refused | None:
        person = self._standing(name)
        if person is None:
            return Refused.NOT_HERE
        if role is not Role.CHARGE_NURSE and is_last_charge_nurse(person, self._door.everybody()):
            return Refused.LAST_CHARGE_NURSE
        if role is not person.role:
            self._door.note(StaffKind.ROLE_CHANGED, by, name, role=role.value)
        return None

    def leave(self, name: str, by: str) -> Refused | None:
        """She cannot sign in any more; all she wrote stays."""
        person = self._standing(name)
        if person is None:
            return Refused.NOT_HERE
        if is_last_charge_nurse(person, self._door.everybody()):
            return Refused.LAST_CHARGE_NURSE
        self._door.note(StaffKind.LEFT, by, name)
        return None

    def new_pin(self, name: str, by: str) -> str | Refused:
        """A one-time PIN in place of a forgotten one; her wrong tries are forgotten, too."""
        return Refused.NOT_HERE if self._standing(name) is None else self._door.set_one_time_pin(name, by)

    def give_badge(self, name: str, code: str, by: str) -> str | None:
        """None: it is hers now. Else why not: the name of who has it already, or her own if she works here no more."""
        if self._standing(name) is None:
            return name
        owner = self._door.badge_of(code)
        if owner is not None and owner != name:
            return owner
        if owner is None:
            self._door.note(StaffKind.BADGE_GIVEN, by, name, code=code)
        return None

    def take_badge(self, name: str, by: str) -> None:
        person = self._standing(name)
        if person is not None and person.badge:
            self._door.note(StaffKind.BADGE_TAKEN, by, name)

    def _standing(self, name: str) -> Person | None:
        person = self._door.person(name)
        return person if person is not None and not person.left else None
