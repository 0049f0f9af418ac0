"""The desk of one patient: takes drafts, asks the guide, writes the log, shows the view. Knows no Qt and no SQL."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from nurse_assistant.application.asked_later import open_questions, question_about
from nurse_assistant.application.draft import Draft
from nurse_assistant.application.hidden_names import without_name
from nurse_assistant.application.ports import Attempt, Clock, Opened, RecordStore, Stale, StoreError
from nurse_assistant.application.roles import Needs, Roles, needs, nobodys_role
from nurse_assistant.application.signatures import Signing, check_signing
from nurse_assistant.application.steps import steps_of_day
from nurse_assistant.application.views import DeskView, LogLine
from nurse_assistant.domain.decide import Verdict, decide, first_impossible
from nurse_assistant.domain.deviations import deviations
from nurse_assistant.domain.effective import CORRECTIONS, changes_of, effective, place, target, with_changes
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.fold import fold
from nurse_assistant.domain.guide import answer
from nurse_assistant.domain.orders import awaited
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.responsible import hand_overs, responsible
from nurse_assistant.domain.state import InfusionSession
from nurse_assistant.domain.vocabulary import Kind, Outcome, Phase

NEVER_WAITS = frozenset({
    Kind.REACTION_REPORTED, Kind.PUMP_STOPPED, Kind.INFUSION_PAUSED, Kind.INFUSION_DISCONTINUED, Kind.REACTION_GRADED,
    Kind.REACTION_MEDICINE_GIVEN, Kind.PROVIDER_CALLED, Kind.NOTE,
})  # fmt: skip
"""What is recorded at once even where somebody else wrote meanwhile: it asks for nothing and cannot wait for a look."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a draft: recorded (then `entry.number` is its line), asked about, or refused."""

    draft: Draft
    verdict: Verdict
    entry: Entry
    log_changed: bool = False
    """Somebody else recorded meanwhile: nothing was written, look again."""
    needs: Needs = Needs.NOTHING
    """Nothing was written: a nurse has to show who she is first."""
    stands: bool = False
    """It is in the record already, and this is asked afterwards: the draft is what is added to it."""

    @property
    def kept(self) -> bool:
        return self.verdict.kept and not self.log_changed and not self.needs


class Desk:
    """One open session. Every act is one draft; every draft is one durable write or none."""

    def __init__(self, store: RecordStore, clock: Clock, opened: Opened, protocol: InfusionProtocol) -> None:
        self._store = store
        self._clock = clock
        self.opened = opened
        self.session = InfusionSession(opened.case, protocol)
        self._zone = ZoneInfo(opened.case.timezone)
        self._attempts: tuple[Attempt, ...] = ()
        self.names_hidden = False
        """Nobody is signed in: what is shown does not say who the patient is."""
        self.reload()

    @property
    def log(self) -> tuple[Entry, ...]:
        return self._log

    @property
    def is_closed(self) -> bool:
        return self._state.phase is Phase.CLOSED

    def record(self, draft: Draft, by: str, roles: Roles = nobodys_role) -> Answer:
        """Judge a draft and, if nothing stands against it, write it. `roles`: what each person is here.

        Raises StoreError if it could not be written: then nothing is, and the draft is still the caller's. Raises
        ValueError if it is signed by whom it must not be.
        """
        if draft.signing is not None:
            signed = self._state.signed_off.person if self._state.signed_off else None
            check_signing(draft.signing, with_sign_off=draft.kind is Kind.SIGNED_OFF, signed_off_by=signed)
        lacking = self._needs(draft, by, roles)
        if lacking:
            now = self._now()
            return Answer(
                draft, Verdict(Outcome.NEEDS_REASON), draft.entry(self._next_number(), by, now), needs=lacking
            )
        answer = self._try(draft, by)
        # What is signed is what was read: with a line more she reads again.
        if answer.log_changed and draft.kind in NEVER_WAITS and draft.signing is None:
            return self._try(draft, by)
        return answer

    def _needs(self, draft: Draft, by: str, roles: Roles) -> Needs:
        number = draft.data.get("entry")
        corrected = next((one for one in self._log if one.number == number), None)
        vouches = roles(draft.vouched_by) if draft.vouched_by else None
        return needs(roles(by), draft, by, self._state, corrected, vouches)

    def _try(self, draft: Draft, by: str) -> Answer:
        now = self._now()
        # A time typed a minute ahead, or a clock put right by seconds, must not put what is tapped now before it.
        happens_at = max([now, *(entry.at for entry in effective(self._log)[-1:])])
        entry = draft.entry(self._next_number(), by, now, happens_at)
        verdict = decide(self.session, self._log, entry)
        entry = replace(entry, codes=verdict.codes)
        if verdict.outcome is Outcome.REFUSED:
            self._keep_attempt(entry, verdict)
        if not verdict.kept:
            return Answer(draft, verdict, entry)
        try:
            self._append(entry, draft.signing)
        except Stale:
            self.reload()
            return Answer(draft, verdict, entry, log_changed=True)
        return Answer(draft, verdict, entry)

    def _now(self) -> datetime:
        """The clock's time, but never before the last line was recorded: a clock that was set back must not write a
        reaction into the time before the start."""
        now = self._clock.now()
        return max(now, self._log[-1].recorded_at) if self._log else now

    def open_question(self) -> Answer | None:
        """The first line that was recorded without connection and is still to be answered, with what is asked."""
        for entry in self._open:
            draft, verdict = question_about(self.session, self._log, entry)
            return Answer(draft, verdict, entry, stands=True)
        return None

    def leave_undone(self, answer: Answer) -> None:
        """The question was answered with "not done yet": keep what was tried, caught by a check."""
        if not answer.stands:
            self._keep_attempt(answer.entry, answer.verdict)

    def reload(self) -> None:
        """Read the log anew: another workstation may have written."""
        self._attempts = self._store.attempts(self.opened.id)
        self._signatures = self._store.signatures(self.opened.id)
        self._take(self._store.load(self.opened.id))

    def _take(self, log: tuple[Entry, ...]) -> None:
        """This is the log now: work out once what does not change with time. Raises StoreError if it cannot be."""
        impossible = first_impossible(self.session, effective(log))
        if impossible is not None:
            raise StoreError(f"Line {impossible.number} ({impossible.kind}) cannot be where it stands in the record.")
        self._log = log
        counting = effective(log)
        self._state = fold(self.session, counting)
        self._hand_overs, self._awaited = hand_overs(counting), awaited(counting)
        self._deviations = deviations(self.session, log)
        self._lines = log_lines(log)
        self._open = open_questions(log)

    def view(self) -> DeskView:
        now = self._now()
        state = self._state
        return DeskView(
            id=self.opened.id,
            now=now,
            zone=self._zone,
            chair=state.chair or "",
            session=without_name(self.session) if self.names_hidden else self.session,
            state=state,
            guidance=answer(self.session, state, self._deviations, now),
            log=self._log,
            lines=self._lines,
            attempts=self._attempts,
            steps=steps_of_day(self.session, state, self._log),
            opened_by=self.opened.opened_by,
            signatures=self._signatures,
            responsible=responsible(self.opened.opened_by, self._hand_overs, now),
            awaited=self._awaited,
            still_open=self._open,
        )

    def _next_number(self) -> int:
        return self._log[-1].number + 1 if self._log else 1

    def _append(self, entry: Entry, signing: Signing | None) -> None:
        log = (*self._log, entry)
        closed_at, after = when_closed(self.session, log), entry.number - 1
        self._store.append(self.opened.id, (entry,), after=after, closed_at=closed_at, signing=signing)
        if signing is not None:
            self._signatures = self._store.signatures(self.opened.id)
        self._take(log)

    def _keep_attempt(self, entry: Entry, verdict: Verdict) -> None:
        attempt = Attempt(entry, verdict.outcome, verdict.codes)
        self._store.keep_attempt(self.opened.id, attempt)
        self._attempts = (*self._attempts, attempt)


def when_closed(session: InfusionSession, log: Iterable[Entry]) -> datetime | None:
    """When an infusion with this log was closed; None: it is open."""
    state = fold(session, effective(log))
    return state.signed_off.at if state.phase is Phase.CLOSED and state.signed_off else None


def log_lines(log: tuple[Entry, ...]) -> tuple[LogLine, ...]:
    """The record as it is shown: newest first, each line with what was corrected in it."""
    lines = [_line(entry, log) for entry in log if entry.kind not in CORRECTIONS]
    return tuple(sorted(lines, key=lambda line: place(line.entry), reverse=True))


def _line(written: Entry, log: tuple[Entry, ...]) -> LogLine:
    corrections = tuple(one for one in log if one.kind in CORRECTIONS and target(one) == written.number)
    entry = written
    for correction in corrections:
        if correction.kind is Kind.AMENDED:
            entry = with_changes(entry, changes_of(correction))
    return LogLine(entry, written, corrections, any(one.kind is Kind.STRUCK for one in corrections))
