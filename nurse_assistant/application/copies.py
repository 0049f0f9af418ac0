"""What is known of a copy of the record, and what putting it back would lose."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class CopyKind(StrEnum):
    ROUTINE = "routine"
    """Made by day, or when somebody asked for one."""
    BEFORE_UPDATE = "before_update"
    RESCUED = "rescued"
    """Made when the record's file was lost under the running program."""


@dataclass(frozen=True, slots=True)
class RecordCopy:
    path: Path
    made_at: datetime
    kind: CopyKind


@dataclass(frozen=True, slots=True)
class PutBack:
    """The second word: this copy shall take the place of the record."""

    copy: RecordCopy
    by: str
    """The charge nurse who showed who she is; unidentified where the record that knows her cannot be opened."""


@dataclass(frozen=True, slots=True)
class Loss:
    """What the record has and a copy has not."""

    entries: int
    infusions: int
    """To how many infusions these entries belong."""
    attempts: int
    """Entries that were tried and not kept."""
    events: int
    """Lines of the workstation's own log."""
    until: datetime | None
    """When the last of all that was written; None: nothing would be lost."""
    other: bool = False
    """The copy has lines that the record has not, or other ones: it is no earlier state of it."""
    people: int = 0
    """Lines of the log of people: who came, roles, PINs, tries."""
    signatures: int = 0

    @property
    def nothing(self) -> bool:
        return self.until is None and not self.other


@dataclass(frozen=True, slots=True)
class Outlook:
    """What putting a copy back would do to the record that is there."""

    loss: Loss | None
    """None: the record that is there cannot be read, so nobody can say."""
    why: str
    """Why it cannot be read."""
    faults: tuple[str, ...] = ()
    """What in the copy is not as this program wrote it."""

    @property
    def nothing(self) -> bool:
        """Nothing that has to be said first."""
        return self.loss is not None and self.loss.nothing and not self.faults


def told_loss(copy: Path, outlook: Outlook) -> str:
    """For the terminal: what, how many, until when, and how to go on all the same."""
    said = [f"{copy} is not as this program wrote it: {outlook.faults[0]}"] if outlook.faults else []
    if outlook.loss is None:
        said.append(f"Nobody can say what the record has that {copy} has not. {outlook.why}")
    elif not outlook.loss.nothing:
        said.append(f"The record has what {copy} has not: {counted(outlook.loss)}.")
    return f"{' '.join(said)} Nothing was changed. To go on: --anyway; the file that is there is then kept beside."


def counted(loss: Loss) -> str:
    """In English."""
    parts = [
        f"{_number(loss.entries, 'entry', 'entries')} of {_number(loss.infusions, 'infusion', 'infusions')}",
        _number(loss.attempts, "entry that was tried and not kept", "entries that were tried and not kept"),
        _number(loss.events, "line of the workstation's log", "lines of the workstation's log"),
        _number(loss.signatures, "signature", "signatures"),
        _number(loss.people, "line of the log of people", "lines of the log of people"),
    ]
    counts = (loss.entries, loss.attempts, loss.events, loss.signatures, loss.people)
    wanted = [part for part, count in zip(parts, counts, strict=True) if count]
    until = "" if loss.until is None else f", the last written {loss.until:%d-%b-%Y %H:%M} UTC"
    other = " It also has lines that the record has not: it is no earlier state of it" if loss.other else ""
    return f"{', '.join(wanted) or 'no line'}{until}{'.' if other else ''}{other}"


def _number(count: int, one: str, more: str) -> str:
    return f"{count} {one if count == 1 else more}"
