"""Orders of the prescriber in one infusion: which one is awaited, and which spoken ones nobody has seen written. Pure.

That a written order was seen, and that somebody was asked and gave none, are notes in words of our own (`SEEN`,
`NO_ORDER`): the format has no kinds for them. They stand in the record with who and when, also after the sign-off.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.telephone_orders import ANYTHING_ELSE, TelephoneOrders, act_codes
from nurse_assistant.domain.vocabulary import Kind

SEEN = "Written order seen for line {line}"
NO_ORDER = "{who} was asked and gave no order"
_SEEN = re.compile(r"Written order seen for line (\d+)")
_NO_ORDER = re.compile(r".+ was asked and gave no order", re.DOTALL)
_WRITTEN = "written"
_ENDS = (Kind.NOT_TREATED, Kind.INFUSION_DISCONTINUED, Kind.SIGNED_OFF)
"""After these nobody waits for an order any more."""


@dataclass(frozen=True, slots=True)
class Awaited:
    """Somebody was asked for an order and has not answered yet."""

    who: str
    since: datetime
    by: str
    """Who asked."""


def awaited(counting: Iterable[Entry]) -> Awaited | None:
    """The newest `order_asked` that no later line answers: an entry carrying an order, a note that none was given, the
    end of the infusion. Whoever is asked next is awaited instead."""
    found: Awaited | None = None
    for entry in counting:
        if entry.kind is Kind.ORDER_ASKED:
            found = Awaited(entry.text("who") or "", entry.at, entry.person)
        elif entry.ordered_by or entry.kind in _ENDS or is_no_order(entry):
            found = None
    return found


def is_no_order(entry: Entry) -> bool:
    return entry.kind is Kind.NOTE and _NO_ORDER.fullmatch(entry.text("text") or "") is not None


def seen_line(entry: Entry) -> int | None:
    """Of a note that a written order was seen: the number of the line it is for."""
    if entry.kind is not Kind.NOTE:
        return None
    said = _SEEN.fullmatch(entry.text("text") or "")
    return int(said[1]) if said is not None else None


def without_written(counting: Iterable[Entry], enough: TelephoneOrders) -> tuple[Entry, ...]:
    """The entries with a spoken order that is not enough by the site's list, and whose written order nobody has seen,
    in their order. What is not said to be written counts as spoken."""
    entries = tuple(counting)
    seen = {seen_line(entry) for entry in entries}
    return tuple(entry for entry in entries if _waits(entry, enough) and entry.number not in seen)


def _waits(entry: Entry, enough: TelephoneOrders) -> bool:
    """Nothing spoken is enough that was not read back."""
    if not (entry.ordered_by or "").strip() or entry.order_how == _WRITTEN:
        return False
    acts = act_codes(entry.codes) or (ANYTHING_ELSE,)
    return not entry.order_read_back or not all(enough.is_enough(act) for act in acts)
