"""What is safe while an order of the prescriber is awaited: worked out from what the guide says now. Pure.

Nothing here is a new rule: each line says which part of what already holds goes on without the order. Where it comes
from stands in `SOURCES`, by the numbers of the clinical reference this program was built on (clinical.md).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from nurse_assistant.domain.guide import Guidance
from nurse_assistant.domain.plan import bag_limit
from nurse_assistant.domain.state import InfusionSession, SessionState
from nurse_assistant.domain.vocabulary import Action, Phase, WindowState


class Meanwhile(StrEnum):
    """What may, or must, go on without the order; in the order it is read."""

    STOP_THE_PUMP = "stop_the_pump"
    DO_NOT_START = "do_not_start"
    WINDOW_CLOSES = "window_closes"
    PREPARE_ON = "prepare_on"
    STAY_AT_RATE = "stay_at_rate"
    SLOW_OR_STOP = "slow_or_stop"
    STAY_PAUSED = "stay_paused"
    LEAVE_STOPPED = "leave_stopped"
    FOLLOW_THE_CARD = "follow_the_card"
    WATCH_CLOSELY = "watch_closely"
    KEEP_OBSERVING = "keep_observing"
    CHECKS_GO_ON = "checks_go_on"
    BAG_LIFE = "bag_life"


SOURCES: Mapping[Meanwhile, str] = {
    Meanwhile.STOP_THE_PUMP: "clinical.md 0 (7, 9), 3.1",
    Meanwhile.DO_NOT_START: "clinical.md 10: A15, A16, A28",
    Meanwhile.WINDOW_CLOSES: "clinical.md 0 (2), 10: A13, A15",
    Meanwhile.PREPARE_ON: "clinical.md 1.2, 10: A22",
    Meanwhile.STAY_AT_RATE: "clinical.md 2 (step times are minimum times), 10: A3, A32",
    Meanwhile.SLOW_OR_STOP: "clinical.md 3.1 (SEED), 10: A36",
    Meanwhile.STAY_PAUSED: "clinical.md 10: A32, A33",
    Meanwhile.LEAVE_STOPPED: "clinical.md 0 (7, 9), 10: A4, A5",
    Meanwhile.FOLLOW_THE_CARD: "clinical.md 5.3, 10: A39",
    Meanwhile.WATCH_CLOSELY: "clinical.md 5.2 (S29: every 5 min in a reaction)",
    Meanwhile.KEEP_OBSERVING: "clinical.md 5.2, 10: A24",
    Meanwhile.CHECKS_GO_ON: "clinical.md 5.2, 10: A23",
    Meanwhile.BAG_LIFE: "clinical.md 0 (10), 4, 10: A25",
}
"""Of every line, where it comes from."""


@dataclass(frozen=True, slots=True)
class Safe:
    """One line: what, and the time or the rate in it where it has one."""

    what: Meanwhile
    at: datetime | None = None
    rate_ml_h: Decimal | None = None


def safe_meanwhile(session: InfusionSession, state: SessionState, guidance: Guidance) -> tuple[Safe, ...]:
    """What goes on without the order, what matters most first; nothing once the record is signed."""
    match guidance.phase:
        case Phase.PREPARING:
            return _preparing(state, guidance)
        case Phase.INFUSING:
            return (*_infusing(state, guidance), *_bag(session, state))
        case Phase.PAUSED:
            return (Safe(Meanwhile.STAY_PAUSED), Safe(Meanwhile.CHECKS_GO_ON), *_bag(session, state))
        case Phase.REACTION:
            return (Safe(Meanwhile.LEAVE_STOPPED), *_reaction(), *_bag(session, state))
        case Phase.OBSERVING:
            watch = _reaction() if state.reaction_open else (Safe(Meanwhile.CHECKS_GO_ON),)
            return (Safe(Meanwhile.KEEP_OBSERVING), *watch)
    return ()


def _preparing(state: SessionState, guidance: Guidance) -> tuple[Safe, ...]:
    if state.not_treated is not None:
        return ()
    watch = _reaction() if state.reaction_open else ()
    window = guidance.start_window
    ahead = window.state in (WindowState.WAITING, WindowState.OPEN)
    closes = (Safe(Meanwhile.WINDOW_CLOSES, at=window.closes_at),) if ahead else ()
    return (Safe(Meanwhile.DO_NOT_START), *watch, *closes, Safe(Meanwhile.PREPARE_ON))


def _infusing(state: SessionState, guidance: Guidance) -> tuple[Safe, ...]:
    if guidance.next_step.action is Action.INTERRUPT:
        return (Safe(Meanwhile.STOP_THE_PUMP), *_reaction())
    stay = Safe(Meanwhile.STAY_AT_RATE, rate_ml_h=guidance.rate_ml_h)
    watch = _reaction() if state.reaction_open else (Safe(Meanwhile.CHECKS_GO_ON),)
    return (stay, Safe(Meanwhile.SLOW_OR_STOP), *watch)


def _reaction() -> tuple[Safe, ...]:
    return Safe(Meanwhile.FOLLOW_THE_CARD), Safe(Meanwhile.WATCH_CLOSELY)


def _bag(session: InfusionSession, state: SessionState) -> tuple[Safe, ...]:
    """Its time does not wait for anybody."""
    limit = bag_limit(session, state)
    return () if limit is None else (Safe(Meanwhile.BAG_LIFE, at=limit),)
