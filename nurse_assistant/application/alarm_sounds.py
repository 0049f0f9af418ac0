"""Which sound is due when: the rules of screens.md 3.5 and U-52 to U-62, as pure functions of state and time.

One sound at a time for the whole room. A low alarm sounds once; several that fall due close together share a tone, so
that an uneventful day has no more than two sounds in any five minutes however many chairs there are (U-62).
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from nurse_assistant.application.alarm_episodes import RANK, AlarmKey, AlarmState, Episode
from nurse_assistant.application.ports import Burst
from nurse_assistant.domain.vocabulary import Priority

LOW_GAP = timedelta(seconds=151)
"""From any sound to the next low tone: two such gaps are more than five minutes, so no five minutes hold three."""

MEDIUM_EVERY = timedelta(seconds=30)
"""From the start of one medium burst (1.0 s) to the next; the table allows a gap of 2.5 to 30 s."""

HIGH_EVERY = timedelta(seconds=12)
"""From the start of one high burst (2.9 s) to the next; the table allows a gap of 2.5 to 15 s."""

ESCALATES_AFTER = timedelta(minutes=2)
"""A high alarm nobody has seen for so long sounds twice as often (U-55)."""

ESCALATED_EVERY = timedelta(seconds=6)

AT_ONCE = timedelta(seconds=6)
"""What is new waits for no turn, but lets a burst as urgent as itself end first, with a gap."""

_BURSTS = {Priority.LOW: Burst.LOW, Priority.MEDIUM: Burst.MEDIUM, Priority.HIGH: Burst.HIGH}


@dataclass(frozen=True, slots=True)
class Sounded:
    """What this run of the program has sounded. Not kept: after a restart what is open is announced anew (U-58)."""

    at: datetime | None = None
    burst: Burst | None = None
    announced: frozenset[tuple[AlarmKey, Priority]] = frozenset()


@dataclass(frozen=True, slots=True)
class NextSound:
    burst: Burst
    at: datetime
    """May lie in the past: then it is due now."""


def next_sound(state: AlarmState, sounded: Sounded, now: datetime) -> NextSound | None:
    """The next sound of the room, if nothing else happens; None: silence."""
    unseen = [one for one in state.episodes if one.seen is None]
    if not unseen:
        return None
    top = max((one.priority for one in unseen), key=lambda priority: RANK[priority])
    loud = [one for one in unseen if one.priority is top]
    new = any(_mark(one) not in sounded.announced for one in loud)
    if top is Priority.LOW and not new:
        return None
    at = _turn(top, loud, sounded, now, new=new)
    if state.pause is not None and state.pause.holds(now):
        at = max(at, state.pause.until)
    return NextSound(_BURSTS[top], at)


def _turn(top: Priority, loud: list[Episode], sounded: Sounded, now: datetime, *, new: bool) -> datetime:
    if sounded.at is None or sounded.at > now:  # nothing yet, or the clock was set back
        return now
    if top is Priority.LOW:
        return sounded.at + LOW_GAP
    if not new:
        return sounded.at + _every(top, loud, now)
    return sounded.at + (timedelta(0) if _outranks(top, sounded.burst) else AT_ONCE)


def _outranks(top: Priority, burst: Burst | None) -> bool:
    """A more urgent sound breaks off the one before it."""
    return burst not in (Burst.TEST, None) and RANK[top] > RANK[Priority(str(burst))]


def _every(top: Priority, loud: list[Episode], now: datetime) -> timedelta:
    if top is Priority.MEDIUM:
        return MEDIUM_EVERY
    return ESCALATED_EVERY if any(is_escalated(one, now) for one in loud) else HIGH_EVERY


def is_escalated(episode: Episode, now: datetime) -> bool:
    """High, and nobody has seen it for two minutes."""
    high = episode.priority is Priority.HIGH and episode.seen is None
    return high and now - episode.risen_at >= ESCALATES_AFTER


def with_sound(state: AlarmState, sounded: Sounded, burst: Burst, now: datetime) -> Sounded:
    """After `burst` was started: it has announced every alarm that is open and no more urgent than it.

    A test announces nothing, but the next low tone keeps its distance from it.
    """
    if burst is Burst.TEST:
        return replace(sounded, at=now, burst=burst)
    loudest = next(RANK[priority] for priority, made in _BURSTS.items() if made is burst)
    heard = {_mark(one) for one in state.episodes if RANK[one.priority] <= loudest}
    return Sounded(now, burst, frozenset(heard))


def _mark(episode: Episode) -> tuple[AlarmKey, Priority]:
    return episode.key, episode.priority
