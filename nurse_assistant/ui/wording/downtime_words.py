"""The words of the downtime sheet and of the screen on which it is typed afterwards: the same for both."""

from decimal import Decimal

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.downtime import Act, DowntimeRow
from nurse_assistant.domain.plan import bag_limit
from nurse_assistant.domain.protocol import InfusionProtocol
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr

POWER_CUT = mark("Power cut or downtime")
"""Why a row of the sheet is written only now."""

_ACTS = {
    Act.START: mark("START at {rate}"),
    Act.RESUME: mark("Restart at {rate}"),
    Act.CHECK: mark("Vital signs"),
    Act.RISE: mark("Rise to {rate}"),
    Act.COMPLETE: mark("Bag empty, pump stopped"),
    Act.FLUSH: mark("Flush through"),
    Act.END_OBSERVATION: mark("Observation ends"),
}


def row_title(row: DowntimeRow) -> str:
    """ "Rise to 50 mL/h"."""
    return tr(_ACTS[row.act], rate=texts.rate(row.rate_ml_h or Decimal(0)))


def planned_time(row: DowntimeRow, view: DeskView) -> str:
    return "" if row.planned_at is None else texts.time(row.planned_at, view.zone)


def rules(view: DeskView) -> tuple[tuple[str, str], ...]:
    """What she needs without the program: a heavy word and a sentence. Every number is the protocol's."""
    protocol = view.session.protocol
    return (
        (tr("REACTION"), _reaction(protocol)),
        (tr("Restart"), _restart(view)),
        (tr("No restart"), _no_restart(protocol)),
        (tr("Rise"), _rise(protocol)),
        (tr("Limits"), _limits(protocol)),
        (tr("Bag"), _bag(view)),
    )


def _reaction(protocol: InfusionProtocol) -> str:
    return tr(
        "STOP the pump at once and write the time. Call the doctor, stay with the patient. "
        "Vital signs every {every} min.",
        every=protocol.vital_signs.reaction_every_min,
    )


def _restart(view: DeskView) -> str:
    protocol, initial = view.session.protocol, view.session.row.initial_rate_ml_h
    rule = protocol.reaction
    return tr(
        "After grade {grade}, once it is milder: at {half}, half of this infusion's initial rate, not of the rate it "
        "had. {wait} min without signs: {initial}; then the usual steps. Never above grade {mild}, no medicine: at the "
        "rate it had, no rise for {pause} min.",
        grade=rule.interrupt_grade, mild=rule.interrupt_grade - 1, half=texts.rate(initial * rule.restart_fraction),
        initial=texts.rate(initial), wait=protocol.rates.below_initial_min, pause=rule.mild_wait_min,
    )  # fmt: skip


def _no_restart(protocol: InfusionProtocol) -> str:
    rule = protocol.reaction
    return tr(
        "Grade {never} or more, or anaphylaxis: never. Grade {order}, or {count} reactions of grade {grade} or more: "
        "only by the prescriber's order.",
        never=rule.forbidden_grade, order=rule.not_advised_grade, count=rule.repeated_count, grade=rule.interrupt_grade,
    )  # fmt: skip


def _rise(protocol: InfusionProtocol) -> str:
    return tr(
        "Only without signs, after vital signs not older than {minutes} min. The times are least times: who is late "
        "moves all that follows, and never skips a step.",
        minutes=protocol.rates.check_before_step_min,
    )


def _limits(protocol: InfusionProtocol) -> str:
    limits = protocol.vital_signs.limits
    return tr(
        "No rise and tell the doctor: systolic below {systolic} or {drop} lower than before the start; "
        "SpO₂ below {spo2}; pulse above {fast} or below {slow}; resp above {resp}; temperature from {temp}.",
        systolic=texts.number(limits.systolic_below_mmhg), drop=texts.percent(limits.systolic_drop_percent),
        spo2=texts.percent(limits.spo2_below_percent), fast=texts.number(limits.pulse_above_per_min),
        slow=texts.number(limits.pulse_below_per_min), resp=texts.number(limits.resp_above_per_min),
        temp=texts.amount(limits.temp_from_c, "°C"),
    )  # fmt: skip


def _bag(view: DeskView) -> str:
    limit, window = bag_limit(view.session, view.state), view.guidance.start_window
    use_by = texts.date_time(limit, view.zone) if limit is not None else "____________"
    said = tr("Use by {time}.", time=use_by)
    if view.state.started is not None or window.opens_at is None or window.closes_at is None:
        return said
    opens, closes = (texts.time(at, view.zone) for at in (window.opens_at, window.closes_at))
    start = tr("Start only from {opens} to {closes}: the window of the premedication.", opens=opens, closes=closes)
    return f"{said} {start}"
