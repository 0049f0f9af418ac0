"""What was recorded while nobody was signed in, and how somebody says afterwards that it was she.

Nothing is rewritten: `by` stays "unidentified at the workstation" for good. A claim is an amendment of who acted
(`done_by`), with its own line, time and name; the law has it so (section 2: the person of an entry is `done_by`, else
`by`).
"""

from collections.abc import Iterable

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.ports import UNIDENTIFIED
from nurse_assistant.domain.effective import CORRECTIONS, changes_of, effective
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind

CLAIMED = "It was me: claimed afterwards"
"""The reason that stands in the record."""


def unclaimed(log: Iterable[Entry]) -> tuple[Entry, ...]:
    """The lines that count and have nobody's name yet, in the order they happened."""
    return tuple(entry for entry in effective(log) if entry.person == UNIDENTIFIED and entry.kind not in CORRECTIONS)


def is_claim(stood: Entry, correction: Entry) -> bool:
    """Whether a correction of a line, as it stood before, only says that it was she who wrote the correction."""
    if correction.kind is not Kind.AMENDED or stood.person != UNIDENTIFIED:
        return False
    return dict(changes_of(correction)) == {"done_by": correction.by}


def claim(entry: Entry, person: str) -> Draft:
    return Draft(Kind.AMENDED, {"entry": entry.number, "changes": {"done_by": person}}, reason=CLAIMED)
