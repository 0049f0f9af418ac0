"""What each number of the protocol means, with its unit and where it comes from: one line of a basis."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from nurse_assistant.domain.basis import Figure
from nurse_assistant.domain.protocol import InfusionProtocol, Source
from nurse_assistant.domain.vocabulary import Group
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.code_words import group_words
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.record_words import shown_word

_MEANINGS: Mapping[str, tuple[str, str]] = {
    "bag.room_hours": ("h", mark("out of the fridge, the infusion included, at most")),
    "bag.warning_min": ("min", mark("before the bag's time is over: the reminder")),
    "dose.mg_per_kg": ("mg/kg", mark("the dose by weight")),
    "dose.subcutaneous_dose_mg": ("mg", mark("the fixed dose of the product for injection under the skin")),
    "dose.tolerance_percent": ("%", mark("the ordered dose may differ from the dose by weight, at most")),
    "dose.weight_tolerance_percent": ("%", mark("the weight may differ from that of the order, at most")),
    "observation.after_reaction_min": ("min", mark("observed after a reaction, at least")),
    "observation.spans.minutes": ("min", mark("observed after this infusion")),
    "premedication.advice.dose": ("", mark("{medicine}: the usual dose; the order comes first")),
    "premedication.closes_after_min": ("min", mark("after the first premedicine the window closes")),
    "premedication.closing_lead_min": ("min", mark("before the window closes: the reminder")),
    "premedication.give_rest_lead_min": ("min", mark("before it is too late for missing premedicines: the reminder")),
    "premedication.opens_after_min": ("min", mark("after the last premedicine the window opens")),
    "premedication.required": ("", mark("before each infusion here")),
    "rates.below_initial_min": ("min", mark("running time below the initial rate before the rise to it")),
    "rates.check_before_step_min": ("min", mark("before a rise, no longer: the look for signs")),
    "rates.completion_late_min": ("min", mark("after the bag is empty: called late")),
    "rates.early_min": ("min", mark("a rise may be early without a reason, at most")),
    "rates.late_min": ("min", mark("after it was due a rise counts as late")),
    "rates.rows.steps.rate_ml_h": ("mL/h", mark("rate of step {step} of this infusion")),
    "rates.rows.steps.rise_after_min": ("min", mark("running time at {rate} before the next rise")),
    "reaction.forbidden_grade": ("", mark("grade from which it is never restarted; anaphylaxis at any grade")),
    "reaction.interrupt_grade": ("", mark("grade from which the infusion is interrupted")),
    "reaction.mild_wait_min": ("min", mark("no rise for so long after a mild reaction")),
    "reaction.not_advised_grade": ("", mark("grade from which a stop for good is advised")),
    "reaction.pump_stop_after_s": ("s", mark("after REACTION: is the pump stopped?")),
    "reaction.pump_stop_overdue_s": ("s", mark("later still: called late")),
    "reaction.repeated_count": ("", mark("that many reactions of the interrupting grade: a stop for good is advised")),
    "reaction.restart_fraction": ("", mark("part of the initial rate for the restart")),
    "readiness.anc_minimum_10e9_l": ("× 10⁹/L", mark("neutrophils (ANC), at least")),
    "readiness.baseline_max_age_min": ("min", mark("before the start, no longer: vital signs")),
    "readiness.identity_max_age_min": ("min", mark("before the start, no longer: identity")),
    "readiness.type_and_screen_infusions": ("", mark("infusion before which type and screen is needed")),
    "record.future_s": ("s", mark("a time may lie ahead, at most")),
    "record.late_entry_min": ("min", mark("after it happened a line counts as written late")),
    "record.overdue_min": ("min", mark("after it is due a reminder is called late")),
    "record.volume_tolerance_ml": ("mL", mark("the counter may differ, at most")),
    "regimens.calendar.days": ("", mark("days of treatment in cycle {cycles}")),
    "vital_signs.first_hour_late_min": ("min", mark("in the first hour of the first infusion a check is late after")),
    "vital_signs.first_hour_min": ("min", mark("counts as the first hour")),
    "vital_signs.late_min": ("min", mark("after it is due a check is late")),
    "vital_signs.limits.pulse_above_per_min": ("/min", mark("pulse: outside if above")),
    "vital_signs.limits.pulse_below_per_min": ("/min", mark("pulse: outside if below")),
    "vital_signs.limits.resp_above_per_min": ("/min", mark("respiration: outside if above")),
    "vital_signs.limits.spo2_below_percent": ("%", mark("SpO₂: outside if below")),
    "vital_signs.limits.spo2_drop_points": ("", mark("points of SpO₂ lost since the baseline: outside")),
    "vital_signs.limits.systolic_below_mmhg": ("mmHg", mark("systolic pressure: outside if below")),
    "vital_signs.limits.systolic_drop_percent": ("%", mark("fall of systolic pressure since the baseline: outside")),
    "vital_signs.limits.temp_from_c": ("°C", mark("temperature: outside from")),
    "vital_signs.limits.temp_rise_c": ("°C", mark("rise of temperature since the baseline: outside")),
    "vital_signs.observing_every_min": ("min", mark("between checks during the observation")),
    "vital_signs.reaction_every_min": ("min", mark("between checks while a reaction is open")),
    "vital_signs.recheck_late_min": ("min", mark("after it is due measuring again is late")),
    "vital_signs.recheck_min": ("min", mark("after values outside the limits: measure again")),
    "vital_signs.restart_slots_min": ("min", mark("after the restart: checks")),
    "vital_signs.settled_every_min": ("min", mark("between checks after a reaction that is over")),
    "vital_signs.settled_for_min": ("min", mark("for so long after a reaction that is over")),
    "vital_signs.start_slots_min": ("min", mark("after the start: checks")),
    "vital_signs.then_every_min": ("min", mark("between checks after that")),
}  # fmt: skip
"""Unit and meaning by place of the protocol file, without the counts and names of its lists."""


def number_line(figure: Figure, protocol: InfusionProtocol, sources: Iterable[Source]) -> str:
    """ "30 min · running time at 50 mL/h before the next rise · label 1, 2"; `sources`: those numbered from 1."""
    unit, meaning = _MEANINGS[_name(figure)]
    return texts.joined(
        value_words(figure.value, unit), tr(meaning, **_details(figure, protocol)), _origin(figure, tuple(sources))
    )


def value_words(value: object, unit: str) -> str:
    """The number as the protocol has it, with its unit; words and lists as they are read."""
    if isinstance(value, tuple):
        said = ", ".join(value_words(one, "") for one in value)
        return f"{said}{texts.SPACE}{unit}" if unit else said
    if isinstance(value, str):
        return group_words(Group(value)) if value in tuple(Group) else texts.unbroken(value)
    assert isinstance(value, int | Decimal), "a protocol holds numbers, words and lists of them"
    return texts.amount(Decimal(value), unit) if unit else texts.number(Decimal(value))


def source_line(number: int, source: Source) -> str:
    """ "Label 1: Swiss Fachinformation 67525, 12-Jul-2021"."""
    return tr("Label {number}: {title}, {date}", number=number, title=source.title, date=source_date(source.date))


def source_date(day: date) -> str:
    """Where only the year of a document is known its date is 1 January of it (isatuximab-iv.toml): the year, then."""
    return str(day.year) if (day.month, day.day) == (1, 1) else texts.date(day)


def _origin(figure: Figure, sources: tuple[Source, ...]) -> str:
    note = f" ({figure.mark.note})" if figure.mark.note else ""
    if not figure.mark.is_label:
        return tr("site default{note}", note=note)
    numbers = ", ".join(str(sources.index(source) + 1) for source in figure.mark.sources)
    return tr("label {numbers}{note}", numbers=numbers, note=note)


def _name(figure: Figure) -> str:
    """The key without the name of a regimen or a place."""
    first, *rest = figure.key.split(".")
    if first == "regimens":
        return ".".join((first, *rest[1:]))
    return figure.key.rpartition(".")[0] if figure.key.startswith("premedication.required.") else figure.key


def _details(figure: Figure, protocol: InfusionProtocol) -> dict[str, str]:
    """What of the list around it a number's meaning names: the step, the rate, the cycles, the medicine."""
    counts = [int(count) - 1 for count in re.findall(r"\[(\d+)\]", figure.place)]
    match _name(figure):
        case "rates.rows.steps.rate_ml_h":
            return {"step": str(counts[1] + 1)}
        case "rates.rows.steps.rise_after_min":
            return {"rate": texts.rate(protocol.rates.rows[counts[0]].steps[counts[1]].rate_ml_h)}
        case "regimens.calendar.days":
            span = protocol.regimens[figure.key.split(".")[1]].calendar[counts[0]]
            first, last = span.from_cycle, span.to_cycle
            return {"cycles": str(first) if first == last else f"{first} – {last or ''}".strip()}
        case "premedication.advice.dose":
            return {"medicine": shown_word(protocol.premedication.advice[counts[0]].medicine)}
    return {}
