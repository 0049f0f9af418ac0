"""What can go wrong with the record's file: each trouble has its own sentence, what it is and what to do.

The store says the sentence; the window knows it again, to say it in the nurse's own language.
"""

from enum import StrEnum
from typing import Literal, get_args

Doing = Literal["opened", "read", "saved"]


class Trouble(StrEnum):
    BUSY = "busy"
    READ_ONLY = "read_only"
    NOT_ANSWERING = "not_answering"
    FULL = "full"
    DAMAGED = "damaged"
    MISSING = "missing"
    LOST = "lost"
    """Moved or deleted under the running program; all that was saved was copied."""
    LOST_UNCOPIED = "lost_uncopied"
    REPLACED = "replaced"
    GONE = "gone"
    """At the start: not in its place, yet there was one."""
    JOURNAL_ALONE = "journal_alone"


_PAPER = "write on paper until it is put right"

WHAT: dict[Trouble, str] = {
    Trouble.BUSY: "another program is using the file",
    Trouble.READ_ONLY: "the file is write-protected",
    Trouble.NOT_ANSWERING: "the disk does not answer as it should",
    Trouble.FULL: "the disk is full",
    Trouble.DAMAGED: "the file is damaged",
    Trouble.MISSING: "the file is not there or may not be opened",
    Trouble.LOST: "its file was moved or deleted while the program was running",
    Trouble.LOST_UNCOPIED: "its file was moved or deleted while the program was running and cannot be copied",
    Trouble.REPLACED: "its file was replaced while the program was running",
    Trouble.GONE: "its file is not there, but copies of it are in the folder “backups” beside its place",
    Trouble.JOURNAL_ALONE: "its file is not there, but its journal is",
}

_THEN: dict[Trouble, str] = {
    Trouble.BUSY: "close that program, then try again",
    Trouble.READ_ONLY: f"have its permissions set right, and {_PAPER}",
    Trouble.NOT_ANSWERING: f"try again, and {_PAPER}",
    Trouble.FULL: f"free some space, then try again, and {_PAPER}",
    Trouble.DAMAGED: f"have the last backup put back, and {_PAPER}",
    Trouble.MISSING: f"have it put back, and {_PAPER}",
    Trouble.LOST: (
        "all that was saved has been copied into the folder “backups”; close the program, open it again, put that "
        f"copy back, and {_PAPER}"
    ),
    Trouble.LOST_UNCOPIED: f"do not close the program, have the file put back to its place, and {_PAPER}",
    Trouble.REPLACED: "close the program, have the right file put back, and write on paper until then",
    Trouble.GONE: "put one back, or move them away to begin a new record",
    Trouble.JOURNAL_ALONE: "have the file put back beside it, or put a copy back",
}


def sentence(doing: Doing, trouble: Trouble) -> str:
    return f"The record could not be {doing}, because {WHAT[trouble]}: {_THEN[trouble]}."


def not_copied(trouble: Trouble) -> str:
    return f"No copy of the record could be made, because {WHAT[trouble]}."


WRONG_PASSPHRASE = "The passphrase does not open the record: type it again, capitals and spaces too."
OPEN_TWICE = (
    "The record is open in another program, too, perhaps in this one started twice: look for its window, and close one."
)
"""Nothing is lost by it: each sees within a minute what the other wrote, and who comes second is told to look again."""


GREW = "Something else was recorded meanwhile: look at what changed, then record again."
OPEN_ALREADY = "This patient has an open infusion already: continue there, or close that one first."
NO_SIGNING = "Nothing is signed without connection to the record: sign when the line about it is gone."
WAITS_HERE = "Entries of this infusion wait here to be sent: it is shown as this workstation knows it."
KEYS_LOCKED = "The system's key store is locked: unlock it, then start the program again."


_KNOWN: dict[str, Trouble] = {
    **{sentence(doing, trouble): trouble for doing in get_args(Doing) for trouble in Trouble},
    **{not_copied(trouble): trouble for trouble in Trouble},
}


def known_again(said: str) -> Trouble | None:
    """Which trouble a sentence of the store tells of; None: it is of another kind."""
    return _KNOWN.get(said)
