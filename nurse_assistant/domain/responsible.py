"""Who is responsible for an infusion: whoever opened it, until it is handed over (`handed_over` of the format). Pure.

A hand over with `until` covers a break: it ends by itself, because the answer is worked out anew at every moment from
the log; nothing waits for the end.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind


@dataclass(frozen=True, slots=True)
class Responsible:
    """Who watches this infusion at one moment."""

    name: str
    covers_for: str = ""
    """Whose infusion it is, while `name` covers a break; "" if it is her own."""
    until: datetime | None = None
    """When the break is over and it is `covers_for`'s again."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """One hand over of the log that counts."""

    at: datetime
    to: str
    until: datetime | None


def hand_overs(counting: Iterable[Entry]) -> tuple[HandedOver, ...]:
    """From the log that counts, in its order."""
    return tuple(
        HandedOver(entry.at, entry.text("to") or "", entry.time("until"))
        for entry in counting
        if entry.kind is Kind.HANDED_OVER
    )


def responsible(opened_by: str, log: Iterable[HandedOver], now: datetime) -> Responsible:
    """At `now`. A hand over for good ends every cover before it; of several covers that still hold the newest counts,
    so that a break within a break comes back to whoever covered the first."""
    whose, covers = opened_by, list[HandedOver]()
    for one in log:
        if one.at > now:
            break
        if one.until is None:
            whose, covers = one.to, []
        else:
            covers.append(one)
    held = [one for one in covers if one.until is not None and now < one.until]
    if not held or held[-1].to == whose:
        return Responsible(whose)
    return Responsible(held[-1].to, whose, held[-1].until)
