"""How far the day is: which of its steps are done, computed from the state alone."""

from datetime import datetime

from nurse_assistant.application.views import Step, StepLine, StepMark
from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.readiness import open_items
from nurse_assistant.domain.state import InfusionSession, SessionState
from nurse_assistant.domain.vocabulary import Kind, OpenItem, Phase
from nurse_assistant.domain.window import missing_groups


def steps_of_day(
    session: InfusionSession, state: SessionState, log: tuple[Entry, ...], now: datetime
) -> tuple[StepLine, ...]:
    """Every step with its mark; the first that is not done is next."""
    done = _done(session, state, log, now)
    first = next((step for step in Step if not done[step]), None)
    return tuple(StepLine(step, _mark(done[step], step is first)) for step in Step)


def _mark(done: bool, first: bool) -> StepMark:
    if done:
        return StepMark.DONE
    return StepMark.NEXT if first else StepMark.OPEN


def _done(session: InfusionSession, state: SessionState, log: tuple[Entry, ...], now: datetime) -> dict[Step, bool]:
    started, sent_home = state.started is not None, state.not_treated is not None
    behind = started or sent_home
    items = open_items(session, state, now)
    kinds = {entry.kind for entry in effective(log)}
    ready = not {OpenItem.LAB_RESULTS, OpenItem.TYPE_AND_SCREEN, OpenItem.BASELINE_VITAL_SIGNS} & set(items)
    return {
        Step.ARRIVE: behind or (state.identity is not None and state.weight is not None),
        Step.READY: behind or (ready and _all_asked(session, state)),
        Step.BAG: behind or state.bag_arrived is not None or state.bag is not None,
        Step.PREMEDICATION: behind or not missing_groups(session, state),
        Step.START: behind,
        Step.INFUSION: state.ended is not None or sent_home,
        Step.FLUSH: sent_home or Kind.FLUSH_ENDED in kinds,
        Step.OBSERVATION: sent_home or state.observation_over,
        Step.LEAVE: state.phase is Phase.CLOSED,
    }


def _all_asked(session: InfusionSession, state: SessionState) -> bool:
    """Every check of the protocol but type and screen (which has an open item of its own) has an answer."""
    return all(check in state.checks for check in session.protocol.readiness.checks if check != "type_and_screen")
