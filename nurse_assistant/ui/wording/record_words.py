"""Sentences the program itself writes into the record. They stay English there and are shown in the
language of the screen.

A sentence with places in it is found again by its form, and what stands in the places is shown in turn.
"""

import re
from functools import lru_cache

from nurse_assistant.domain.entries import Entry
from nurse_assistant.ui.wording.language import mark, tr

STAYED = mark("Stayed at {rate}: {reason}")
BAG_NOT_HERE = mark("Bag not here yet: {reason}")
BAG_WRONG = mark("Something wrong with the bag: {reason}")
PUMP_FOUND = mark("Pump found at {rate}")
SET_BACK = mark("I set the pump back to {rate}")
WRONG_CHAIR = mark("Wrong chair: it was chair {chair}")
OWN_DOSE = mark("Second check: {label_dose} read on the label, {own_dose} worked out from the weight")
WRITTEN_LATE = mark("{what} written late: {reason}")
# As `domain/orders.py` reads them again.
SEEN = mark("Written order seen for line {line}")
NO_ORDER = mark("{who} was asked and gave no order")
NOT_SCANNED = mark("{what} typed, not scanned: {reason}")
NOT_ASKED_YET = mark("Recorded without connection and sent later: not asked yet")
SAID_THEN = mark("Recorded without connection and sent later: not asked yet. Said then: {reason}")
ANSWERED = mark("Asked when the connection was back")
"""These three as `application/asked_later.py` writes them."""

REVIEWED = mark("Reviewed")
REVIEWED_WITH = mark("Reviewed: {remark}")
CLAIM = mark("It was me: claimed afterwards")
UNIDENTIFIED = mark("unidentified at the workstation")

_WRITTEN = (
    STAYED, BAG_NOT_HERE, BAG_WRONG, PUMP_FOUND, SET_BACK, WRONG_CHAIR, OWN_DOSE, NOT_SCANNED, CLAIM, REVIEWED,
    REVIEWED_WITH, WRITTEN_LATE, SEEN, NO_ORDER, SAID_THEN,
)  # fmt: skip
_PLACE = re.compile(r"\\\{(\w+)\\\}")


def claimed_words(claim: Entry) -> str:
    """Of the amendment by which somebody says that an act without a name was hers."""
    return tr("claimed by {person}", person=claim.by)


def shown_word(word: str | None) -> str:
    """What was picked from a list (a reason, a cause, a site) or written by the program, as it is shown. What somebody
    typed is shown as it is."""
    if not word:
        return ""
    for sentence in _WRITTEN:
        found = _form(sentence).fullmatch(word)
        if found is not None:
            return tr(sentence, **{name: shown_word(said) for name, said in found.groupdict().items()})
    capital = _capital(word)
    for known in (word, capital):
        if (said := tr(known)) != known:
            return said
    return word


def _capital(word: str) -> str:
    """Within a sentence a reason is written small."""
    return word[:1].upper() + word[1:]


@lru_cache(maxsize=32)
def _form(sentence: str) -> re.Pattern[str]:
    return re.compile(_PLACE.sub(r"(?P<\1>.+)", re.escape(sentence)), re.DOTALL)
