"""The alarms of the room: looks at the board, keeps the workstation's log of them, and says what to show and to sound.

Knows no Qt, no SQL and no loudspeaker. Its state is the log's (`alarm_episodes`); what it adds is only what this run of
the program has seen and sounded.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from nurse_assistant.application.alarm_episodes import (
    AlarmKey,
    AlarmState,
    Episode,
    Pause,
    SoundTest,
    after,
    alarm_event,
    pause_ended,
    paused,
    replayed,
    sound_tested,
)
from nurse_assistant.application.alarm_sounds import Sounded, is_escalated, next_sound, with_sound
from nurse_assistant.application.alarm_watch import in_order, news
from nurse_assistant.application.ports import (
    Burst,
    Clock,
    RecordStore,
    SessionId,
    StoreError,
    WorkstationEvent,
    WorkstationKind,
)
from nurse_assistant.application.views import BoardView, DeskView
from nurse_assistant.domain.prompts import Prompt
from nurse_assistant.domain.vocabulary import Phase, Priority

LOOK_BACK = timedelta(days=1)
"""How far back the log is read when the program opens, besides all since the oldest open infusion began."""

_RUNNING = (Phase.INFUSING, Phase.PAUSED, Phase.REACTION, Phase.OBSERVING)


@dataclass(frozen=True, slots=True)
class AlarmLine:
    """One open alarm to show: the episode and the patient it is about."""

    episode: Episode
    desk: DeskView
    prompt: Prompt | None
    """What is due; None: it is over, but nobody has seen it yet (U-56)."""


@dataclass(frozen=True, slots=True)
class AlarmView:
    """The alarms of the room at one moment."""

    now: datetime
    lines: tuple[AlarmLine, ...]
    """The most urgent first (`alarm_watch.in_order`)."""
    sound: Burst | None
    """What is to sound now; tell `Alarms.sounded` when it does."""
    look_again: datetime | None
    """When the next sound or the end of a pause is due, if nothing else happens."""
    pause: Pause | None
    test: SoundTest | None
    """The newest answer to the sound test, while it counts; None: the test of this shift is still to be made."""
    calls: frozenset[tuple[AlarmKey, bool]]
    """The high alarms nobody has seen, each with whether that is so for two minutes: what is new here calls to the
    front."""
    fault: str
    """Why the log of alarms could not be written; "" if it is."""


class Alarms:
    """The one keeper of alarm state. `look` is called with every view of the board."""

    def __init__(self, store: RecordStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._state, self.unreadable = _read(store, clock.now())
        """`unreadable`: why the workstation's log could not be read; then every alarm is announced anew."""
        self._lines_seen: dict[SessionId, int] = {}
        self._sounded = Sounded()
        self._unwritten: list[WorkstationEvent] = []
        self._fault = ""

    def look(self, view: BoardView) -> AlarmView:
        """Write what is new, and say what to show and to sound at `view.now`.

        Never raises: an alarm that cannot be written is shown and sounded all the same, and written when it can be.
        """
        for event in news(self._state, view, self._lines_seen):
            self._state = after(self._state, event)
            self._unwritten.append(event)
        self._write()
        self._lines_seen = {desk.id: len(desk.log) for desk in view.desks}
        return self._view(view)

    def acknowledge(self, key: AlarmKey, by: str) -> None:
        """Somebody has seen it: its sound ends, its words stay. Raises StoreError if that was not written."""
        episode = self._state.episode(key)
        if episode is not None and episode.seen is None:
            self._keep(
                alarm_event(WorkstationKind.ALARM_ACKNOWLEDGED, key, self._clock.now(), by, priority=episode.priority)
            )

    def pause_sound(self, by: str) -> None:
        """No sound for two minutes. Raises StoreError if that was not written; then it sounds on."""
        self._keep(paused(self._clock.now(), by))

    def end_pause(self, by: str) -> None:
        """Sound again, before its time. Raises StoreError."""
        self._keep(pause_ended(self._clock.now(), "person", by))

    def keep_sound_test(self, by: str, *, heard: bool) -> None:
        """The answer to "did you hear it?". Raises StoreError."""
        self._keep(sound_tested(self._clock.now(), by, heard=heard))

    def sounded(self, burst: Burst) -> None:
        """This burst was just started."""
        self._sounded = with_sound(self._state, self._sounded, burst, self._clock.now())

    def _keep(self, event: WorkstationEvent) -> None:
        self._write()
        if self._unwritten:
            raise StoreError(self._fault)
        self._store.note_event(event)
        self._state = after(self._state, event)

    def _write(self) -> None:
        """What happened must be written in the order it happened: the first that cannot be stops the rest."""
        self._fault = ""
        try:
            while self._unwritten:
                self._store.note_event(self._unwritten[0])
                self._unwritten.pop(0)
        except StoreError as error:
            self._fault = str(error)

    def _view(self, view: BoardView) -> AlarmView:
        now, state = view.now, self._state
        coming = next_sound(state, self._sounded, now)
        pause = state.pause if state.pause is not None and state.pause.holds(now) else None
        test = state.test if state.test is not None and state.test.counts(now) else None
        moments = (coming.at if coming else None, pause.until if pause else None)
        return AlarmView(
            now=now,
            lines=self._lines(view),
            sound=coming.burst if coming is not None and coming.at <= now else None,
            look_again=min((at for at in moments if at is not None and at > now), default=None),
            pause=pause,
            test=test,
            calls=frozenset(
                (one.key, is_escalated(one, now))
                for one in state.episodes
                if one.priority is Priority.HIGH and one.seen is None
            ),
            fault=self._fault,
        )

    def _lines(self, view: BoardView) -> tuple[AlarmLine, ...]:
        desks = {desk.id: desk for desk in view.desks}
        due = {AlarmKey(one.session, one.prompt.what, one.prompt.due_at): one.prompt for one in view.alarms}
        shown = [one for one in sorted(self._state.episodes, key=in_order) if one.key.session in desks]
        return tuple(AlarmLine(one, desks[one.key.session], due.get(one.key)) for one in shown)


def _read(store: RecordStore, now: datetime) -> tuple[AlarmState, str]:
    try:
        oldest = min((one.opened_at for one in store.sessions()), default=now)
        return replayed(store.events(since=min(oldest, now - LOOK_BACK))), ""
    except StoreError as error:
        return AlarmState(), str(error)


def must_stay_awake(view: BoardView) -> bool:
    """Whether this machine has to go on reminding: an infusion is under way, or something is or will be due."""
    return any(desk.state.phase in _RUNNING or desk.guidance.prompts for desk in view.desks)
