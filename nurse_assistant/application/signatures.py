"""What it means that somebody signed the log of an infusion. Values only."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from nurse_assistant.application.people import Role


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
