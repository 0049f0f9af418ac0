"""While the program did not run, or the machine slept: when it was last awake, and what fell due meanwhile.

The sign of life is one small text that is written over each minute, in the place where drafts are kept: the logs are
never written over, and a line a minute would fill them. What fell due is computed, from the record and the two times.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from nurse_assistant.application.ports import (
    THE_PROGRAM,
    Clock,
    RecordStore,
    SessionId,
    WorkstationEvent,
    WorkstationKind,
)
from nurse_assistant.application.views import BoardView, DeskView, to_show
from nurse_assistant.domain.prompts import Prompt
from nurse_assistant.domain.vocabulary import Phase, Priority, Timeliness

SIGN_OF_LIFE = "workstation/awake"
BEAT = timedelta(minutes=1)
_URGENCY = (Priority.HIGH, Priority.MEDIUM, Priority.LOW)


@dataclass(frozen=True, slots=True)
class Away:
    """From when until when nobody was told anything."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class FellDue:
    """What of one patient fell due meanwhile and still is to do; the most urgent first."""

    desk: DeskView
    prompts: tuple[Prompt, ...]
    window_closed_at: datetime | None
    """The start window closed meanwhile, and nothing was started."""

    @property
    def urgency(self) -> tuple[int, datetime]:
        """Smaller is sooner to be done."""
        times = [(_URGENCY.index(one.priority), one.due_at) for one in self.prompts]
        closed = [] if self.window_closed_at is None else [(_URGENCY.index(Priority.MEDIUM), self.window_closed_at)]
        return min((*times, *closed))


class WhileAway:
    """Keeps the sign of life, and the jumps of the clock in the workstation's log."""

    def __init__(self, store: RecordStore, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._beaten: datetime | None = None
        self._last = _read(store.drafts().get(SIGN_OF_LIFE))

    def since_last_time(self, view: BoardView) -> Away | None:
        """When the program opens: from its last sign of life, or from what was recorded after it."""
        if self._last is None:
            return None
        recorded = (desk.log[-1].recorded_at for desk in view.desks if desk.log)
        since = max((self._last, *recorded))
        return Away(since, view.now) if since < view.now else None

    def beat(self) -> None:
        """At every tick; writes once a minute. Raises StoreError."""
        now = self._clock.now()
        if self._beaten is None or abs(now - self._beaten) >= BEAT:
            self.say_alive()

    def say_alive(self) -> None:
        """Awake now. Raises StoreError."""
        self._beaten = now = self._clock.now()
        self._store.keep_draft(SIGN_OF_LIFE, now.isoformat())

    def clock_jumped(self, seconds: float, view: BoardView) -> Away | None:
        """Write it down for each patient whose times it concerns. Forward it was as if nobody had been here.

        No line of a patient's own log: nobody did anything, and the format knows no entry that nobody made.
        Raises StoreError.
        """
        until = view.now
        before = until - timedelta(seconds=seconds)
        concerned: list[SessionId | None] = [desk.id for desk in view.desks if desk.state.phase is not Phase.CLOSED]
        data = {"clock_showed": before.isoformat(), "clock_shows": until.isoformat()}
        for session in concerned or [None]:
            self._store.note_event(WorkstationEvent(WorkstationKind.CLOCK_JUMPED, until, THE_PROGRAM, session, data))
        return Away(before, until) if seconds > 0 else None

    def jumps(self, session: SessionId, since: datetime) -> tuple[WorkstationEvent, ...]:
        """The jumps of the clock while this patient was here. Raises StoreError."""
        found = self._store.events(since=since)
        return tuple(one for one in found if one.kind is WorkstationKind.CLOCK_JUMPED and one.session == session)


def _read(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def fell_due(view: BoardView, away: Away) -> tuple[FellDue, ...]:
    """Each patient of whom something fell due between the two times and is not done; what comes first on top."""
    found = [one for desk in view.desks if (one := _of(desk, away)) is not None]
    return tuple(sorted(found, key=lambda one: one.urgency))


def _of(desk: DeskView, away: Away) -> FellDue | None:
    prompts = sorted(
        (one for one in to_show(desk) if one.state is not Timeliness.WAITING and away.since < one.due_at <= away.until),
        key=lambda one: (_URGENCY.index(one.priority), one.due_at),
    )
    closes = desk.guidance.start_window.closes_at
    waits = desk.state.phase is Phase.PREPARING and desk.state.not_treated is None
    closed = closes if waits and closes is not None and away.since < closes < away.until else None
    return FellDue(desk, tuple(prompts), closed) if prompts or closed else None
