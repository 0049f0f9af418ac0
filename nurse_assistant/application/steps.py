"""How far the day is: which of its steps are done, computed from the state alone."""

from nurse_assistant.application.views import Step, StepLine, StepMark
from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.readiness import needs_type_and_screen, not_right_at_bedside
from nurse_assistant.domain.state import InfusionSession, SessionState
from nurse_assistant.domain.vital_signs import missing_from_baseline
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.domain.window import missing_groups


def steps_of_day(session: InfusionSession, state: SessionState, log: tuple[Entry, ...]) -> tuple[StepLine, ...]:
    """Every step with its mark; the first that is not done is next, and once started none before the infusion.

    What was never written before the start, or was wrong, stays open: a start does not tick it off.
    """
    done = _done(session, state, log)
    first = next((step for step in _still_to_do(state) if not done[step]), None)
    return tuple(StepLine(step, _mark(done[step], step is first)) for step in Step)


def _still_to_do(state: SessionState) -> tuple[Step, ...]:
    if state.not_treated is not None:
        return (Step.LEAVE,)
    steps = tuple(Step)
    return steps[steps.index(Step.INFUSION) :] if state.started is not None else steps


def _mark(done: bool, first: bool) -> StepMark:
    if done:
        return StepMark.DONE
    return StepMark.NEXT if first else StepMark.OPEN


def _done(session: InfusionSession, state: SessionState, log: tuple[Entry, ...]) -> dict[Step, bool]:
    kinds = {entry.kind for entry in effective(log)}
    return {
        Step.ARRIVE: state.identity is not None and state.weight is not None,
        Step.READY: _is_ready(session, state),
        Step.BAG: state.bag_arrived is not None or state.bag is not None,
        Step.PREMEDICATION: not missing_groups(session, state),
        Step.START: state.started is not None and not not_right_at_bedside(session, state),
        Step.INFUSION: state.ended is not None,
        Step.FLUSH: Kind.FLUSH_ENDED in kinds,
        Step.OBSERVATION: state.observation_over,
        Step.LEAVE: state.phase is Phase.CLOSED,
    }


def _is_ready(session: InfusionSession, state: SessionState) -> bool:
    """Results, type and screen, a whole baseline taken before the start, and an answer to every check."""
    known = state.anc is not None and state.platelets is not None and not missing_from_baseline(state)
    return known and not needs_type_and_screen(session, state) and _all_asked(session, state)


def _all_asked(session: InfusionSession, state: SessionState) -> bool:
    """Every check of the protocol but type and screen (which has an open item of its own) has an answer."""
    return all(check in state.checks for check in session.protocol.readiness.checks if check != "type_and_screen")
