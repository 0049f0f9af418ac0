"""The guide's whole answer at one moment: everything the screen, the log and a test may ask of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from nurse_assistant.domain.deviations import Deviation, deviations
from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.fold import fold
from nurse_assistant.domain.next_step import NextStep, next_step
from nurse_assistant.domain.plan import bag_empty_at, bag_volume_ml, planned, volume_given_ml
from nurse_assistant.domain.prompts import Prompt, prompts
from nurse_assistant.domain.reactions import stop_advised
from nurse_assistant.domain.readiness import open_items
from nurse_assistant.domain.state import InfusionSession, SessionState, StartWindow
from nurse_assistant.domain.vocabulary import Action, OpenItem, Phase
from nurse_assistant.domain.window import start_window


@dataclass(frozen=True, slots=True)
class Guidance:
    """What the guide says at `at`. Volumes in mL, rates in mL/h, exact; times aware UTC."""

    at: datetime
    phase: Phase
    open_items: tuple[OpenItem, ...]
    start_window: StartWindow
    rate_ml_h: Decimal
    volume_given_ml: Decimal
    volume_left_ml: Decimal
    next_step: NextStep
    ends_at: datetime | None
    stop_advised: bool
    prompts: tuple[Prompt, ...]
    deviations: tuple[Deviation, ...]


def guidance(session: InfusionSession, log: Iterable[Entry], now: datetime) -> Guidance:
    """The answer at `now`, from the full log as far as it is known."""
    log = tuple(log)
    return answer(session, fold(session, effective(log)), deviations(session, log), now)


def answer(session: InfusionSession, state: SessionState, found: tuple[Deviation, ...], now: datetime) -> Guidance:
    """The answer at `now` for a log already folded: what changes with time alone."""
    given = volume_given_ml(session, state, now)
    step = next_step(session, state, now)
    return Guidance(
        at=now,
        phase=state.phase,
        open_items=open_items(session, state, now),
        start_window=start_window(session, state, now),
        rate_ml_h=state.rate_ml_h,
        volume_given_ml=given,
        volume_left_ml=bag_volume_ml(session, state) - given,
        next_step=step,
        ends_at=ends_at(session, state, step, now),
        stop_advised=stop_advised(session.protocol.reaction, state.reactions),
        prompts=prompts(session, state, now),
        deviations=found,
    )


def ends_at(session: InfusionSession, state: SessionState, step: NextStep, now: datetime) -> datetime | None:
    """When the bag is empty if every rise is made when due; at the present rate while none may be made."""
    if state.phase is not Phase.INFUSING:
        return None
    if step.action in (Action.ASSESS, Action.STAY, Action.INTERRUPT):
        return bag_empty_at(session, state)
    plan = planned(session, state, now)
    return plan.ends_at if plan is not None else None
