"""Taking back what was just written: struck, never removed, and only where nothing later rests on it."""

from collections.abc import Sequence

from nurse_assistant.application.desk import Desk
from nurse_assistant.application.draft import Draft
from nurse_assistant.domain.decide import decide
from nurse_assistant.domain.effective import CORRECTIONS
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.steps.panel import Bench
from nurse_assistant.ui.wording.language import mark

UNDONE = mark("undone at once")
"""The reason in the record."""


def strike(number: int, reason: str) -> Draft:
    return Draft(Kind.STRUCK, {"entry": number}, reason=reason)


def would_be_kept(desk: Desk, draft: Draft, bench: Bench, log: Sequence[Entry] | None = None) -> bool:
    """Whether the guide would record it now; `log`: on top of this one, if not the desk's own."""
    log = desk.log if log is None else log
    entry = draft.entry(log[-1].number + 1, bench.who(), bench.clock.now())
    return decide(desk.session, log, entry).kept


def can_be_taken_back(desk: Desk, entries: Sequence[Entry], bench: Bench) -> bool:
    """Corrections cannot be struck, a reaction has its own ways back; of the others the guide is asked."""
    if any(one.kind in (*CORRECTIONS, Kind.REACTION_REPORTED) for one in entries):
        return False
    return can_all_be_struck(desk, entries, bench)


def can_all_be_struck(desk: Desk, entries: Sequence[Entry], bench: Bench) -> bool:
    """The guide is asked for each, last first."""
    log = list(desk.log)
    for entry in reversed(entries):
        struck = strike(entry.number, UNDONE)
        if not would_be_kept(desk, struck, bench, log):
            return False
        log.append(struck.entry(log[-1].number + 1, bench.who(), bench.clock.now()))
    return True
