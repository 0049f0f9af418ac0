"""What it means that somebody signed the log of an infusion. Values only."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from nurse_assistant.application.people import CHARGE_NURSES, NURSES, Role


class Meaning(StrEnum):
    SIGNED_OFF = "signed_off"
    """The nurse ends the record of the day, with the entry of that kind as its last line."""
    REVIEWED = "reviewed"
    """A charge nurse has read it."""


@dataclass(frozen=True, slots=True)
class Signing:
    """Somebody who showed who she is by her PIN signs what is in the log now."""

    meaning: Meaning
    person: str
    role: Role
    at: datetime
    note: str = ""
    """In her words; shown with the signature."""


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature in the record: this person, with this meaning, over the first `entries` lines of the log."""

    number: int
    session: str
    signing: Signing
    entries: int
    log_hash: str
    """The hash of the last of these lines: through the chain it stands for all of them."""
    head: str
    """The hash of the last checkpoint before it."""
    key: str
    """The public key of the workstation, in hexadecimal."""
    signature: str


def check_signing(signing: Signing, *, with_sign_off: bool, signed_off_by: str | None) -> None:
    """`with_sign_off`: it is written with the entry of that kind. `signed_off_by`: who ended this record; None: nobody.

    Raises ValueError: no screen asks for what this refuses, and no other way may lead round the screens.
    """
    if (signing.meaning is Meaning.SIGNED_OFF) is not with_sign_off:
        raise ValueError(f"a signature that says {signing.meaning} does not belong to this entry")
    if signing.role not in (NURSES if with_sign_off else CHARGE_NURSES):
        raise ValueError(f"a {signing.role} does not sign as {signing.meaning}")
    if not with_sign_off and signed_off_by in (None, signing.person):
        raise ValueError("a review is another person's, of a record that is signed off")
