"""One patient over time: the infusions so far, what they mean for the next row of rates, and when the next one falls.

After a reaction, an infusion that was not finished, a long gap or another regimen the prescriber chooses the row. What
is suggested until then is never faster than what the patient had (clinical.md, A9 to A12). No label says more.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from nurse_assistant.application.ports import SessionId
from nurse_assistant.application.treatment_calendar import Dose, Planned, missed, planned
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.entries import Order
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.domain.vocabulary import Kind, Phase

SHOWN_AHEAD = 6
"""How many doses to come are planned."""


class End(StrEnum):
    COMPLETE = "complete"
    STOPPED = "stopped"
    """Before the bag was empty: this infusion only."""
    STOPPED_FOR_GOOD = "stopped_for_good"
    NOT_TREATED = "not_treated"
    UNDER_WAY = "under_way"
    """Not ended yet, as far as the record says."""
    NOT_STARTED = "not_started"


class Because(StrEnum):
    """Why the prescriber chooses the next row."""

    FORBIDDEN = "forbidden"
    """Anaphylaxis, grade 4 or more, or stopped for good: no further infusion by this program's rules."""
    REACTION = "reaction"
    ABORTED = "aborted"
    MISSED = "missed"
    REGIMEN = "regimen"


@dataclass(frozen=True, slots=True)
class PastInfusion:
    session: SessionId
    on: date
    """The day of the unit on which it started (not started: was opened)."""
    order: Order
    end: End
    volume_given_ml: Decimal
    reactions: int
    """How many, those told of after the sign-off included; graded 0 is none."""
    worst_grade: int | None
    """None: no reaction, or none of them graded."""
    anaphylaxis: bool

    @property
    def dose(self) -> Dose:
        return Dose(self.order.cycle, self.order.day)

    @property
    def was_given(self) -> bool:
        """In part or whole."""
        return self.end not in (End.NOT_TREATED, End.NOT_STARTED)


@dataclass(frozen=True, slots=True)
class NextRow:
    infusion_number: int
    """Which row of the rate table is suggested."""
    because: tuple[Because, ...] = ()
    """Why the prescriber chooses; `()`: the next number, as always."""


@dataclass(frozen=True, slots=True)
class History:
    infusions: tuple[PastInfusion, ...]
    """Oldest first."""
    next_row: NextRow
    to_come: tuple[Planned, ...]
    """`()`: nothing given yet, or stopped for good."""
    missed: int
    regimen: str
    """Of the last infusion; "" without one."""


def past_infusion(view: DeskView) -> PastInfusion:
    """What counts of one infusion, from its view."""
    state, counted = view.state, [one for one in view.state.reactions if one.worst != 0]
    late = [one for one in effective(view.log) if one.kind is Kind.LATE_REACTION and one.whole("grade") != 0]
    grades = [one.worst for one in counted if one.worst is not None]
    grades += [grade for one in late if (grade := one.whole("grade")) is not None]
    begin = state.started.at if state.started is not None else view.log[0].at
    return PastInfusion(
        session=view.id,
        on=begin.astimezone(view.zone).date(),
        order=view.session.case.order,
        end=_end(view),
        volume_given_ml=view.guidance.volume_given_ml,
        reactions=len(counted) + len(late),
        worst_grade=max(grades, default=None),
        anaphylaxis=any(one.anaphylaxis for one in counted),
    )


def _end(view: DeskView) -> End:
    state = view.state
    if state.not_treated is not None:
        return End.NOT_TREATED
    if state.ended is not None and state.ended.kind is Kind.INFUSION_DISCONTINUED:
        return End.STOPPED_FOR_GOOD if state.ended.flag("permanent") else End.STOPPED
    if state.ended is not None:
        return End.COMPLETE
    return End.NOT_STARTED if state.phase in (Phase.PREPARING, Phase.CLOSED) else End.UNDER_WAY


def history(views: Iterable[DeskView], protocol: InfusionProtocol, today: date, regimen: str | None = None) -> History:
    """Of one patient. `protocol`: whose calendar counts; `regimen`: of the order that is being written, where it is
    known."""
    infusions = tuple(sorted(map(past_infusion, views), key=lambda one: one.on))
    given = [one for one in infusions if one.was_given]
    if not given:
        return History(infusions, NextRow(1), (), 0, infusions[-1].order.regimen if infusions else "")
    last = given[-1]
    rule = protocol.regimens.get(last.order.regimen)
    gone = missed(rule, last.dose, last.on, today) if rule else 0
    row = _next_row(given, protocol, gone, changed=regimen is not None and regimen != last.order.regimen)
    over = Because.FORBIDDEN in row.because or rule is None
    to_come = () if over or rule is None else planned(rule, last.dose, last.on, today, SHOWN_AHEAD)
    return History(infusions, row, to_come, gone, last.order.regimen)


def _next_row(given: Sequence[PastInfusion], protocol: InfusionProtocol, gone: int, *, changed: bool) -> NextRow:
    last = given[-1]
    asked = (
        (any(_forbids(one, protocol) for one in given), Because.FORBIDDEN),
        (last.reactions > 0, Because.REACTION),
        (last.end in (End.STOPPED, End.STOPPED_FOR_GOOD), Because.ABORTED),
        (_are_many(gone, protocol), Because.MISSED),
        (changed, Because.REGIMEN),
    )
    because = tuple(why for holds, why in asked if holds)
    if changed:
        return NextRow(1, because)
    return NextRow(last.order.infusion_number + (0 if because else 1), because)


def _are_many(gone: int, protocol: InfusionProtocol) -> bool:
    least = protocol.rates.ask_after_missed_doses
    return gone > 0 if least is None else gone >= least


def _forbids(one: PastInfusion, protocol: InfusionProtocol) -> bool:
    grave = one.worst_grade is not None and one.worst_grade >= protocol.reaction.forbidden_grade
    return one.anaphylaxis or grave or one.end is End.STOPPED_FOR_GOOD
