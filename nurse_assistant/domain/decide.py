"""What becomes of an entry: recorded, asked about, or refused. The one door to the record.

The whole log with the entry at its place is folded; contradictions refuse, rules ask. Late entries and
corrections go through the same door.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from nurse_assistant.domain.effective import CORRECTIONS, changes_of, effective, place, target
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.fold import evolve, fold
from nurse_assistant.domain.minutes import seconds_between
from nurse_assistant.domain.phases import POSSIBLE, is_possible
from nurse_assistant.domain.readiness import same_word
from nurse_assistant.domain.rules import asks_for_order, codes_at
from nurse_assistant.domain.state import InfusionSession, SessionState
from nurse_assistant.domain.values import can_change, correctable, has_bad_value
from nurse_assistant.domain.vocabulary import (
    CODE_ORDER,
    OUTCOME_OF,
    STRICTNESS,
    Code,
    Kind,
    Outcome,
    Phase,
)

_TIMES_PAST = ("at", "taken_at", "out_of_fridge_at", "onset_at")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of an entry, and why."""

    outcome: Outcome
    codes: tuple[Code, ...] = ()
    contradicted: Entry | None = None
    """With `contradicts_entry`: the later entry that would become impossible."""

    @property
    def kept(self) -> bool:
        return self.outcome is Outcome.RECORDED


def decide(session: InfusionSession, log: Iterable[Entry], entry: Entry) -> Verdict:
    """Judge an entry handed over after `log` (the full log of kept entries, in order of recording)."""
    log = tuple(log)
    if _in_the_future(session, {"at": entry.at, **entry.data}, entry.recorded_at):
        return _refused(Code.IN_THE_FUTURE)
    if entry.kind in CORRECTIONS:
        return _decide_correction(session, log, entry)
    counting = effective(log)
    before = state_before(session, counting, entry)
    if not is_possible(before, entry.kind) or _too_late_to_record(counting, entry):
        return _refused(Code.NOT_POSSIBLE_NOW)
    if has_bad_value(session.protocol, entry):
        return _refused(Code.BAD_VALUE)
    impossible = first_impossible(session, (*counting, entry))
    if impossible is not None:
        return _refused(Code.CONTRADICTS_ENTRY, impossible)
    return _answer(before, entry, codes_at(session, before, entry))


def _refused(code: Code, contradicted: Entry | None = None) -> Verdict:
    return Verdict(Outcome.REFUSED, (code,), contradicted)


def state_before(session: InfusionSession, counting: Iterable[Entry], entry: Entry) -> SessionState:
    """The state just before the place of an entry in the log that counts."""
    return fold(session, (other for other in counting if place(other) < place(entry)))


def _in_the_future(session: InfusionSession, values: Mapping[str, object], told_at: datetime) -> bool:
    """Whether a time among these values lies ahead of when we were told. `ended_at` may."""
    limit = session.protocol.record.future_s
    times = (values.get(name) for name in _TIMES_PAST)
    return any(isinstance(time, datetime) and seconds_between(told_at, time) > limit for time in times)


def _too_late_to_record(counting: Iterable[Entry], entry: Entry) -> bool:
    """After the sign-off only what `closed` allows is recorded, whatever its time."""
    if entry.kind in POSSIBLE[Phase.CLOSED]:
        return False
    return any(other.kind is Kind.SIGNED_OFF and other.number < entry.number for other in counting)


def first_impossible(session: InfusionSession, entries: Iterable[Entry]) -> Entry | None:
    """The first of these entries, put in the order of the log that counts, that its phase does not allow."""
    state = SessionState()
    ordered = sorted(entries, key=place)
    for entry in ordered:
        if not is_possible(state, entry.kind) or _too_late_to_record(ordered, entry):
            return entry
        state = evolve(session, state, entry)
    return None


def _answer(before: SessionState, entry: Entry, codes: tuple[Code, ...]) -> Verdict:
    asked = _asked(before, codes)
    has_reason = bool((entry.reason or "").strip())
    if entry.happened_so:
        fine = has_reason or asked is Outcome.RECORDED
        return Verdict(Outcome.RECORDED if fine else Outcome.NEEDS_REASON, codes)
    if asked is Outcome.NEEDS_SECOND and entry.second_person and same_word(entry.second_person, entry.person):
        return Verdict(Outcome.REFUSED, _in_order((*codes, Code.SAME_PERSON)))
    carried = {
        Outcome.RECORDED: True,
        Outcome.NEEDS_REASON: has_reason,
        Outcome.NEEDS_SECOND: has_reason and _another_looked(entry),
        Outcome.NEEDS_ORDER: has_reason and bool((entry.ordered_by or "").strip()),
        Outcome.REFUSED: False,
    }
    return Verdict(Outcome.RECORDED if carried[asked] else asked, codes)


def _asked(before: SessionState, codes: Iterable[Code]) -> Outcome:
    """The strictest of what the codes ask for."""
    outcomes = (Outcome.NEEDS_ORDER if asks_for_order(before, code) else OUTCOME_OF[code] for code in codes)
    return max(outcomes, key=STRICTNESS.__getitem__, default=Outcome.RECORDED)


def _in_order(codes: Iterable[Code]) -> tuple[Code, ...]:
    return tuple(sorted(codes, key=CODE_ORDER.__getitem__))


def _another_looked(entry: Entry) -> bool:
    second = (entry.second_person or "").strip()
    return bool(second) and not same_word(second, entry.person) and not same_word(second, entry.by)


# --- corrections --------------------------------------------------------------------------------------------------


def _decide_correction(session: InfusionSession, log: tuple[Entry, ...], correction: Entry) -> Verdict:
    found = correctable(log, target(correction))
    changes = changes_of(correction) if correction.kind is Kind.AMENDED else {}
    if found is not None and _in_the_future(session, changes, correction.recorded_at):
        return _refused(Code.IN_THE_FUTURE)
    if found is None or not (correction.reason or "").strip() or not can_change(found, changes):
        return _refused(Code.BAD_VALUE)
    corrected = effective((*log, correction))
    changed = next((entry for entry in corrected if entry.number == found.number), None)
    if changed is not None and has_bad_value(session.protocol, changed):
        return _refused(Code.BAD_VALUE)
    impossible = first_impossible(session, corrected)
    if impossible is not None:
        return _refused(Code.CONTRADICTS_ENTRY, impossible)
    if changed is None:
        return Verdict(Outcome.RECORDED)
    return _new_refusals(session, effective(log), corrected, changed)


def _new_refusals(
    session: InfusionSession, counting: tuple[Entry, ...], corrected: tuple[Entry, ...], changed: Entry
) -> Verdict:
    """A code that refuses, which the changed entry has and the old one had not, refuses the amendment."""
    if changed.happened_so and (changed.reason or "").strip():
        return Verdict(Outcome.RECORDED)
    old = next(entry for entry in counting if entry.number == changed.number)
    new_codes = refusals_at(session, corrected, changed) - refusals_at(session, counting, old)
    return Verdict(Outcome.REFUSED, _in_order(new_codes)) if new_codes else Verdict(Outcome.RECORDED)


def refusals_at(session: InfusionSession, counting: Iterable[Entry], entry: Entry) -> frozenset[Code]:
    """The codes that would refuse this entry at its place."""
    before = state_before(session, counting, entry)
    codes = _answer(before, entry, codes_at(session, before, entry)).codes
    return frozenset(code for code in codes if OUTCOME_OF[code] is Outcome.REFUSED)
