"""The start window: 15 to 60 minutes after each premedicine, the part common to all (section 4, "Start window")."""

from datetime import datetime

from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.minutes import after, minute
from nurse_assistant.domain.state import InfusionSession, SessionState, StartWindow
from nurse_assistant.domain.vocabulary import Group, WindowState


def taken_at_home_by_order(session: InfusionSession, entry: Entry) -> bool:
    """A dose the prescriber lets the patient take at home: its group is in the order, or somebody ordered it."""
    if entry.text("given_by") != "patient_at_home":
        return False
    group = session.protocol.group_of(entry.text("medicine") or "")
    return group in session.case.order.home_premedication or bool(entry.ordered_by)


def moves_window(session: InfusionSession, entry: Entry) -> bool:
    """Only the required groups count, and of them only what was not taken at home by order."""
    group = session.protocol.group_of(entry.text("medicine") or "")
    return group in session.required_groups and not taken_at_home_by_order(session, entry)


def missing_groups(session: InfusionSession, state: SessionState) -> tuple[Group, ...]:
    """The required groups neither given nor omitted, in the order of the protocol."""
    done = {session.protocol.group_of(entry.text("medicine") or "") for entry in (*state.given, *state.omitted)}
    return tuple(group for group in session.required_groups if group not in done)


def start_window(session: InfusionSession, state: SessionState, now: datetime) -> StartWindow:
    """The window as it stands at `now`; once started, as it was at the start."""
    if state.window_at_start is not None:
        return state.window_at_start
    moving = [entry for entry in state.given if moves_window(session, entry)]
    if not moving:
        return StartWindow(WindowState.NONE)
    rule = session.protocol.premedication
    first = min(entry.at for entry in moving)
    opens_at = after(max(entry.time("ended_at") or entry.at for entry in moving), rule.opens_after_min)
    closes_at = after(first, rule.closes_after_min)
    rest_by = after(first, rule.closes_after_min - rule.opens_after_min) if missing_groups(session, state) else None
    return StartWindow(_window_state(opens_at, closes_at, now), opens_at, closes_at, rest_by)


def _window_state(opens_at: datetime, closes_at: datetime, now: datetime) -> WindowState:
    if minute(opens_at) > minute(closes_at):
        return WindowState.EMPTY
    if minute(now) < minute(opens_at):
        return WindowState.WAITING
    return WindowState.OPEN if minute(now) <= minute(closes_at) else WindowState.CLOSED
