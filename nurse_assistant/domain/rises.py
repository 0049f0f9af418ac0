"""When setting a rate is a rise. One place, because seven rules ask it."""

from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.plan import restart, restart_rate_ml_h
from nurse_assistant.domain.reactions import Restart
from nurse_assistant.domain.state import InfusionSession, SessionState
from nurse_assistant.domain.vocabulary import Kind, Phase


def is_rise(session: InfusionSession, state: SessionState, entry: Entry) -> bool:
    """A rate above the present one; after a pause, above the one it had. A restart after a reaction is not."""
    rate = entry.amount("rate_ml_h")
    if rate is None:
        return False
    if entry.kind is Kind.RATE_CHANGED:
        return rate > state.rate_ml_h
    resumed = entry.kind is Kind.INFUSION_RESUMED and not goes_on_after_reaction(session, state)
    return resumed and rate > state.rate_had_ml_h


def is_too_fast(session: InfusionSession, state: SessionState, entry: Entry) -> bool:
    """A restart after a reaction above the restart rate. For signs it counts as a rise; at or below it never does."""
    rate = entry.amount("rate_ml_h")
    if rate is None or entry.kind is not Kind.INFUSION_RESUMED or not goes_on_after_reaction(session, state):
        return False
    return rate > restart_rate_ml_h(session, state)


def goes_on_after_reaction(session: InfusionSession, state: SessionState) -> bool:
    """A resume now would be one after a reaction: not after a mere pause, nor after a false alarm."""
    return state.phase is Phase.REACTION and restart(session, state) is not Restart.AS_AFTER_A_PAUSE
