"""What is still open before the start (section 4, "Open items"), and whether two checks of the bag agree."""

from datetime import datetime

from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.domain.state import InfusionSession, SessionState
from nurse_assistant.domain.vocabulary import OpenItem, Phase
from nurse_assistant.domain.window import missing_groups

TYPE_AND_SCREEN = "type_and_screen"


def same_word(one: str | None, other: str | None) -> bool:
    """Two words or names, compared without regard to case and to spaces before, after and doubled."""
    return _plain(one) == _plain(other)


def _plain(word: str | None) -> str:
    return " ".join((word or "").split()).casefold()


def same_identifier(one: str | None, other: str | None) -> bool:
    """Two patient identifiers, compared without spaces: "485 777 3456" is "4857773456"."""
    return "".join((one or "").split()).casefold() == "".join((other or "").split()).casefold()


def is_wrong_product(session: InfusionSession, bag: Entry) -> bool:
    """Another medicine, another route, or the fixed dose of the subcutaneous product."""
    protocol = session.protocol
    return (
        not same_word(bag.text("medicine"), protocol.medicine)
        or not same_word(bag.text("route"), protocol.route)
        or bag.amount("dose_mg") == protocol.dose.subcutaneous_dose_mg
    )


def is_wrong_patient(session: InfusionSession, bag: Entry) -> bool:
    return not same_identifier(bag.text("label_identifier"), session.case.patient.identifier)


def differences(session: InfusionSession, bag: Entry, witness: Entry) -> tuple[str, ...]:
    """The fields in which a second check differs from the bag check, the order or the plan."""
    order = session.case.order
    agrees = {
        "medicine": same_word(witness.text("medicine"), bag.text("medicine")),
        "dose_mg": witness.amount("dose_mg") == bag.amount("dose_mg"),
        "volume_ml": witness.amount("volume_ml") == bag.amount("volume_ml"),
        "label_identifier": same_identifier(witness.text("label_identifier"), bag.text("label_identifier")),
        "infusion_number": witness.whole("infusion_number") == order.infusion_number,
        "rate_ml_h": witness.amount("rate_ml_h") == session.row.initial_rate_ml_h,
    }
    return tuple(name for name, same in agrees.items() if not same)


def needs_type_and_screen(session: InfusionSession, state: SessionState) -> bool:
    if session.case.order.infusion_number not in session.protocol.readiness.type_and_screen_infusions:
        return False
    check = state.checks.get(TYPE_AND_SCREEN)
    return check is None or check.text("outcome") != "ok"


def open_items(session: InfusionSession, state: SessionState, now: datetime) -> tuple[OpenItem, ...]:
    """What is open, in the order it is listed; nothing in any phase but `preparing`."""
    if state.phase is not Phase.PREPARING:
        return ()
    rule = session.protocol.readiness
    is_open = {
        OpenItem.IDENTITY: _older(state.identity, now, rule.identity_max_age_min),
        OpenItem.WEIGHT: state.weight is None,
        OpenItem.LAB_RESULTS: state.anc is None or state.platelets is None,
        OpenItem.TYPE_AND_SCREEN: needs_type_and_screen(session, state),
        OpenItem.BASELINE_VITAL_SIGNS: _older(state.check, now, rule.baseline_max_age_min),
        OpenItem.PREMEDICATION: bool(missing_groups(session, state)),
        **_bedside(session, state),
    }
    return tuple(item for item, holds in is_open.items() if holds)


def not_right_at_bedside(session: InfusionSession, state: SessionState) -> frozenset[OpenItem]:
    """Bag, second check and line that are missing or wrong, whatever the phase: a start makes none of them right."""
    return frozenset(item for item, holds in _bedside(session, state).items() if holds)


def _bedside(session: InfusionSession, state: SessionState) -> dict[OpenItem, bool]:
    return {
        OpenItem.BAG_CHECK: not _bag_is_right(session, state),
        OpenItem.SECOND_CHECK: not _second_check_agrees(session, state),
        OpenItem.LINE: state.line is None or not state.line.flag("filter"),
    }


def _older(entry: Entry | None, now: datetime, minutes: int) -> bool:
    return entry is None or minutes_between(entry.at, now) > minutes


def _bag_is_right(session: InfusionSession, state: SessionState) -> bool:
    bag = state.bag
    return bag is not None and not is_wrong_product(session, bag) and not is_wrong_patient(session, bag)


def _second_check_agrees(session: InfusionSession, state: SessionState) -> bool:
    bag, witness = state.bag, state.witness
    if bag is None or witness is None or same_word(witness.person, bag.person):
        return False
    return not differences(session, bag, witness)
