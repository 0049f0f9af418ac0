"""Which kind of entry is possible in which phase (the table of section 4). A kind not named is impossible there."""

from nurse_assistant.domain.state import SessionState
from nurse_assistant.domain.vocabulary import Kind, Phase

ALWAYS = frozenset({
    Kind.NOTE, Kind.CHAIR_SET, Kind.HANDED_OVER, Kind.ORDER_ASKED, Kind.AMENDED, Kind.STRUCK, Kind.VITAL_SIGNS,
    Kind.REACTION_REPORTED, Kind.REACTION_GRADED, Kind.REACTION_MEDICINE_GIVEN, Kind.PROVIDER_CALLED,
    Kind.FLUSH_STARTED, Kind.FLUSH_ENDED,
})  # fmt: skip
"""Possible in every phase but `closed`."""

_AT_THE_BEDSIDE = frozenset({
    Kind.IDENTITY_CONFIRMED, Kind.LINE_CHECKED, Kind.BAG_REQUESTED, Kind.BAG_ARRIVED, Kind.BAG_CHECKED,
    Kind.BAG_WITNESSED, Kind.LAB_RESULT, Kind.PREMEDICATION_GIVEN,
})  # fmt: skip
_PAUSED = _AT_THE_BEDSIDE | {
    Kind.VOLUME_READ, Kind.INFUSION_RESUMED, Kind.INFUSION_COMPLETED, Kind.INFUSION_DISCONTINUED,
}  # fmt: skip

POSSIBLE: dict[Phase, frozenset[Kind]] = {
    Phase.PREPARING: ALWAYS | _AT_THE_BEDSIDE | {
        Kind.WEIGHT_MEASURED, Kind.CHECK_DONE, Kind.PREMEDICATION_OMITTED, Kind.INFUSION_STARTED, Kind.NOT_TREATED,
    },
    Phase.INFUSING: ALWAYS | (_PAUSED - {Kind.INFUSION_RESUMED}) | {Kind.RATE_CHANGED, Kind.INFUSION_PAUSED},
    Phase.PAUSED: ALWAYS | _PAUSED,
    Phase.REACTION: ALWAYS | _PAUSED | {Kind.PUMP_STOPPED},
    Phase.OBSERVING: ALWAYS | {Kind.OBSERVATION_ENDED, Kind.VOLUME_READ, Kind.SIGNED_OFF},
    Phase.CLOSED: frozenset({Kind.NOTE, Kind.LATE_REACTION, Kind.AMENDED, Kind.STRUCK}),
}  # fmt: skip

_AFTER_A_REPORT = (Kind.REACTION_GRADED, Kind.REACTION_MEDICINE_GIVEN, Kind.PUMP_STOPPED)


def is_possible(state: SessionState, kind: Kind) -> bool:
    """Whether an entry of this kind can be, in this state."""
    if state.not_treated and state.phase is Phase.PREPARING:
        return kind is Kind.SIGNED_OFF or _holds(state, kind, ALWAYS)
    return _holds(state, kind, POSSIBLE[state.phase])


def _holds(state: SessionState, kind: Kind, possible: frozenset[Kind]) -> bool:
    if kind not in possible:
        return False
    if kind in _AFTER_A_REPORT:
        return bool(state.reactions)
    if kind is Kind.BAG_WITNESSED:
        return state.bag is not None
    if kind is Kind.OBSERVATION_ENDED:
        return not state.observation_over
    if kind is Kind.SIGNED_OFF:
        return state.observation_over and not state.reaction_open
    return True
