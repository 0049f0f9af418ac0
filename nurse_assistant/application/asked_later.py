"""What was recorded without connection and, beside what others had recorded by then, asks for a reason or an order.

It happened, so it stands in the record at once (`happened_so`, a deviation of class incident). Nobody could be asked
any more: the reason says so until somebody is, and what is answered then is an amendment of the line. So the log alone
says what is still open, at every workstation.
"""

from collections.abc import Iterable
from dataclasses import replace

from nurse_assistant.application.draft import Draft
from nurse_assistant.domain.decide import Verdict, state_before
from nurse_assistant.domain.effective import CORRECTIONS, effective
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.rules import asks_for_order
from nurse_assistant.domain.state import InfusionSession
from nurse_assistant.domain.vocabulary import OUTCOME_OF, STRICTNESS, Code, Kind, Outcome

NOT_ASKED_YET = "Recorded without connection and sent later: not asked yet"
SAID_THEN = NOT_ASKED_YET + ". Said then: {reason}"
ANSWERED = "Asked when the connection was back"
"""The reason of the amendment."""


def as_happened(entry: Entry) -> Entry:
    """The entry with everything that was said, and the mark that nobody was asked yet."""
    said = (entry.reason or "").strip()
    return replace(entry, happened_so=True, reason=SAID_THEN.format(reason=said) if said else NOT_ASKED_YET)


def asks_anew(verdict: Verdict, entry: Entry) -> bool:
    """Whether it would be asked about, or about something else than when it was recorded (`entry.codes`)."""
    return not verdict.kept or any(
        OUTCOME_OF[code] is not Outcome.RECORDED for code in {*verdict.codes} - {*entry.codes}
    )


def open_questions(log: Iterable[Entry]) -> tuple[Entry, ...]:
    """The lines of the log that counts about which nobody was asked yet, in the order things happened."""
    return tuple(
        entry
        for entry in effective(log)
        if entry.kind not in CORRECTIONS and entry.happened_so and (entry.reason or "").startswith(NOT_ASKED_YET)
    )


def question_about(session: InfusionSession, log: Iterable[Entry], entry: Entry) -> tuple[Draft, Verdict]:
    """What the desk would have asked, and what an answer is added to."""
    before = state_before(session, effective(log), entry)
    outcomes = [Outcome.NEEDS_ORDER if asks_for_order(before, code) else _asked(code) for code in entry.codes]
    outcome = max(outcomes, key=STRICTNESS.__getitem__, default=Outcome.NEEDS_REASON)
    return Draft(Kind.AMENDED, {"entry": entry.number, "changes": {}}, reason=ANSWERED), Verdict(outcome, entry.codes)


def _asked(code: Code) -> Outcome:
    """What is forbidden and was done all the same asks for the prescriber, too."""
    outcome = OUTCOME_OF[code]
    return {Outcome.REFUSED: Outcome.NEEDS_ORDER, Outcome.RECORDED: Outcome.NEEDS_REASON}.get(outcome, outcome)


def answered(draft: Draft) -> Draft:
    """The amendment of the line, from a draft that carries what was answered in its own fields."""
    said = {
        "reason": draft.reason,
        "second_person": draft.second_person,
        "ordered_by": draft.ordered_by,
        "order_how": draft.order_how,
        "order_read_back": draft.order_read_back,
    }
    changes = {name: value for name, value in said.items() if value is not None}
    return Draft(Kind.AMENDED, {**draft.data, "changes": changes}, reason=ANSWERED)
