"""The site's list of acts a telephone order is enough for (docs/orders.md). Pure: text in, list or all problems out.

Nothing is filled in: each act that can need an order is named once, with yes or no; a word that is none of them is a
problem. Who wrote the list and when stands in it, since it is a rule of the site and of nobody else.
"""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from nurse_assistant.domain.protocol_table import Findings, Problem, ProtocolProblems, Table
from nurse_assistant.domain.vocabulary import OUTCOME_OF, Code, Outcome

FORMAT = 1
ANYTHING_ELSE = "anything_else"
"""What was ordered although no rule asked for an order: a medicine in a reaction, a rate kept."""
ACTS: tuple[str, ...] = (
    *(code.value for code in Code if OUTCOME_OF[code] is Outcome.NEEDS_ORDER),
    Code.OBSERVATION_SHORT.value,  # after anaphylaxis it needs an order
    ANYTHING_ELSE,
)
"""By the code that asked for the order, in the order of the format."""


@dataclass(frozen=True, slots=True)
class TelephoneOrders:
    """For which acts a spoken order needs no written one after it."""

    enough: frozenset[str]
    decided_by: str
    decided_on: date | None

    def is_enough(self, act: str) -> bool:
        return act in self.enough


NEVER_ENOUGH = TelephoneOrders(frozenset(), "", None)
"""Where there is no list: every spoken order waits for its written one."""


def act_codes(codes: Iterable[Code]) -> tuple[str, ...]:
    """What of these codes asked for an order."""
    return tuple(code.value for code in codes if code.value in ACTS)


def read_telephone_orders(text: str) -> TelephoneOrders:
    """Raises ProtocolProblems with everything that is wrong with it."""
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProtocolProblems((Problem("file", f"is not TOML: {error}"),)) from error
    found = Findings()
    top = Table(found, "", content)
    form = top.unmarked_whole("format")
    top.expect(form == FORMAT, "format", f"is {form}; this program reads {FORMAT}")
    by, on = top.text("decided_by"), _day(top)
    acts = top.table("telephone_is_enough")
    enough = [act for act in ACTS if _yes(acts, act)]
    acts.done()
    top.done()
    if found.problems:
        raise ProtocolProblems(tuple(found.problems))
    return TelephoneOrders(frozenset(enough), by, on)


def _day(table: Table) -> date | None:
    day = table.take("decided_on")
    if type(day) is date:
        return day
    if day is not None:
        table.problem("decided_on", "is no date: write 2026-11-22, without quotes")
    return None


def _yes(table: Table, act: str) -> bool:
    said = table.take(act)
    if said is not None and not isinstance(said, bool):
        table.problem(act, "is neither true nor false")
    return said is True
