"""People at a workstation under test: real hashes of argon2id, made cheaply, and everybody's PIN."""

from collections.abc import Callable

from nurse_assistant.application.doorkeeper import Doorkeeper
from nurse_assistant.application.people import Purpose
from nurse_assistant.application.ports import AT_THE_WORKSTATION, Clock, RecordStore
from nurse_assistant.system.pin_hash import Argon2Pins
from nurse_assistant.ui.tour.cast import PIN

PINS = Argon2Pins(memory_kib=8, times=1)
"""The least that argon2 takes: microseconds instead of the 20 ms that a real PIN costs."""


def door_of(store: RecordStore, clock: Clock) -> Doorkeeper:
    return Doorkeeper(store, clock, PINS)


def with_pins(store: RecordStore, clock: Clock) -> None:
    """Everybody of the unit has chosen her PIN already."""
    door = door_of(store, clock)
    for person in door.people():
        given = door.set_one_time_pin(person.name, AT_THE_WORKSTATION)
        door.choose_pin(person.name, PIN, Purpose.SIGN_IN, before=given)


def give_pin(tap: Callable[[str], None], shows: Callable[[str], bool], asks: str, name: str = "") -> None:
    """Where a panel asks who she is: her name and her PIN. Who has none yet chooses it, twice the same figures."""
    if name:
        tap(f"{asks}.tiles.{name}")
    for _ in range(2):
        for figure in PIN:
            tap(f"{asks}.pin.{figure}")
        tap(f"{asks}.go")
        if not shows(f"{asks}.pin"):
            return
