"""What each role records by itself, and what needs a nurse. Pure.

Nobody is kept from REACTION, from stopping, pausing or slowing, nor from what is said while a reaction is open (law,
section 3: these never ask for anything). What has already happened is recorded, whoever writes it down. So nothing
here refuses: it asks a nurse to show that it is her act, or that she stood beside.
"""

from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum

from nurse_assistant.application.draft import Draft
from nurse_assistant.application.people import NURSES, Role
from nurse_assistant.application.ports import UNIDENTIFIED
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.state import SessionState
from nurse_assistant.domain.vocabulary import Kind, Phase


class Needs(StrEnum):
    NOTHING = ""
    NURSE = "nurse"
    """It is a nurse's act: she shows who she is, and stands as the person who did it."""
    NURSE_BESIDE = "nurse_beside"
    """A student's: the nurse beside her shows who she is, and stands as who looked too."""


Roles = Callable[[str], Role | None]
"""What somebody is here; None: not known."""


def nobodys_role(_name: str) -> Role | None:
    """Where nobody signs in: invented infusions, a scenario tried out."""
    return None


ANYBODYS = frozenset({
    Kind.REACTION_REPORTED, Kind.PUMP_STOPPED, Kind.INFUSION_PAUSED, Kind.INFUSION_DISCONTINUED, Kind.PROVIDER_CALLED,
    Kind.REACTION_GRADED, Kind.REACTION_MEDICINE_GIVEN, Kind.NOTE, Kind.VITAL_SIGNS, Kind.VOLUME_READ,
    Kind.WEIGHT_MEASURED, Kind.CHAIR_SET, Kind.BAG_REQUESTED, Kind.BAG_ARRIVED, Kind.ORDER_ASKED,
    Kind.BAG_WITNESSED, Kind.HANDED_OVER, Kind.LATE_REACTION,
})  # fmt: skip
"""Checks, notes and whatever cannot wait. The second check and a hand over ask by themselves who she is."""
PHARMACISTS = frozenset({Kind.BAG_CHECKED, Kind.LAB_RESULT})
_CORRECTIONS = (Kind.AMENDED, Kind.STRUCK)


def needs(
    role: Role | None, draft: Draft, by: str, state: SessionState, corrected: Entry | None, vouches: Role | None
) -> Needs:
    """`role`: of who records, None where it is not known (nobody is signed in). `corrected`: the line a correction is
    about. `vouches`: the role of who showed that it is her act, or that she stands beside."""
    if role is None or role in NURSES or draft.happened_so or draft.signing is not None:
        return Needs.NOTHING
    if vouches in NURSES or _is_free(role, draft, by, state, corrected):
        return Needs.NOTHING
    return Needs.NURSE_BESIDE if role is Role.STUDENT else Needs.NURSE


def _is_free(role: Role, draft: Draft, by: str, state: SessionState, corrected: Entry | None) -> bool:
    if draft.kind in ANYBODYS or (role is Role.PHARMACIST and draft.kind in PHARMACISTS):
        return True
    if draft.kind in _CORRECTIONS:  # one's own lines, and those one claims
        return corrected is None or corrected.by in (by, UNIDENTIFIED)
    reacting = state.reaction_open or state.phase is Phase.REACTION
    return (reacting and draft.kind is not Kind.INFUSION_RESUMED) or _slows(draft, state)


def _slows(draft: Draft, state: SessionState) -> bool:
    rate = draft.data.get("rate_ml_h")
    return draft.kind is Kind.RATE_CHANGED and isinstance(rate, Decimal) and rate < state.rate_ml_h
