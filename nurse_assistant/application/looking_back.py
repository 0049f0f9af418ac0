"""What the screen said at a past moment: one infusion as it was known then, from the lines written by then. Pure.

A line written later changes nothing of it, whatever time it tells of; nor does a correction made since.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from nurse_assistant.application.alarm_episodes import AlarmState, Episode, replayed
from nurse_assistant.application.desk import log_lines
from nurse_assistant.application.ports import SessionId, WorkstationEvent
from nurse_assistant.application.steps import steps_of_day
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.deviations import deviations
from nurse_assistant.domain.effective import effective, known_at
from nurse_assistant.domain.fold import fold
from nurse_assistant.domain.guide import answer
from nurse_assistant.domain.orders import awaited
from nurse_assistant.domain.responsible import hand_overs, responsible


def as_known_at(view: DeskView, moment: datetime) -> DeskView:
    """The same patient at `moment`, by the same rules, from what had been recorded by then."""
    log = known_at(view.log, moment)
    counting = effective(log)
    state = fold(view.session, counting)
    return replace(
        view,
        now=moment,
        chair=state.chair or "",
        state=state,
        guidance=answer(view.session, state, deviations(view.session, log), moment),
        log=log,
        lines=log_lines(log),
        attempts=tuple(one for one in view.attempts if one.entry.recorded_at <= moment),
        signatures=tuple(one for one in view.signatures if one.signing.at <= moment),
        steps=steps_of_day(view.session, state, log),
        responsible=responsible(view.opened_by, hand_overs(counting), moment),
        awaited=awaited(counting),
    )


def first_moment(view: DeskView) -> datetime:
    """Before it nothing was known of this infusion."""
    return view.log[0].recorded_at


def moment_beside(view: DeskView, moment: datetime, *, later: bool) -> datetime | None:
    """When the line next before or after this moment was written; None: there is none, or none before now."""
    written = [entry.recorded_at for entry in view.log]
    if later:
        return min((at for at in written if at > moment), default=None)
    return max((at for at in written if at < moment), default=None)


def told_later(view: DeskView, moment: datetime) -> int:
    """How many lines tell of something until then and were written only afterwards; they were not known."""
    return sum(1 for entry in view.log if entry.at <= moment < entry.recorded_at)


def alarms_known_at(events: Iterable[WorkstationEvent], session: SessionId, moment: datetime) -> tuple[Episode, ...]:
    """The alarms of this patient that stood at `moment`, as the workstation's log tells it, with who had seen them."""
    state: AlarmState = replayed(one for one in events if one.at <= moment)
    return tuple(one for one in state.episodes if one.key.session == session)
