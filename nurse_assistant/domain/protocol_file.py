"""Reads the text of a protocol file (docs/protocol-file.md) into an `InfusionProtocol`, or names every problem in it.

Pure: text in, values out; no file, no clock. It may not fill in a clinical number, guess a unit, or let a key pass
that it does not know: a protocol is whole and understood to the last word, or it is no protocol.
"""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise

from nurse_assistant.domain.protocol import (
    BagRule,
    CalendarSpan,
    DoseRule,
    InfusionProtocol,
    ObservationRule,
    ObservationSpan,
    RateRow,
    RateRule,
    RateStep,
    ReactionRule,
    ReadinessRule,
    RecordRule,
    Regimen,
    Source,
    VitalSignLimits,
    VitalSignRule,
)
from nurse_assistant.domain.protocol_premedication import read_premedication
from nurse_assistant.domain.protocol_table import (
    Findings,
    Problem,
    ProtocolProblems,
    Table,
    in_order,
    percents,
    rising,
    without_gaps,
)

__all__ = ["Problem", "ProtocolFile", "ProtocolProblems", "parse_kept", "parse_protocol", "read_protocol"]

STATUSES = ("approved", "draft")
ROUTE = "IV"
STANDARD_CHECKS = ("type_and_screen", "allergies", "infection_signs", "pregnancy", "consent")
"""The checks the scenario format names itself; a protocol adds its own beside them."""
HIGHEST_GRADE = 5
HIGHEST_CELSIUS = 45
"""No clinical limit: nobody is warmer, so a number above it is in degrees Fahrenheit."""


@dataclass(frozen=True, slots=True)
class ProtocolFile:
    """A protocol and what its file says of itself: only an approved one may be offered."""

    protocol: InfusionProtocol
    approved: bool


def parse_protocol(text: str) -> InfusionProtocol:
    """The protocol, approved or not; raises ProtocolProblems with all that is wrong."""
    return read_protocol(text).protocol


def parse_kept(text: str) -> InfusionProtocol:
    """The protocol of an infusion that began with this text. A key that was asked for only later may be missing: then
    there is no number in its place, and none is made up. Raises ProtocolProblems with all else that is wrong."""
    return _read(text, kept=True).protocol


def read_protocol(text: str) -> ProtocolFile:
    """The protocol and its status; raises ProtocolProblems with all that is wrong."""
    return _read(text, kept=False)


def _read(text: str, *, kept: bool) -> ProtocolFile:
    found = Findings()
    file = _read_file(Table(found, "", _toml(text)), kept=kept)
    if found.problems:
        raise ProtocolProblems(tuple(found.problems))
    return file


def _toml(text: str) -> dict[str, object]:
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise ProtocolProblems((Problem(_line_of(str(error), text), f"is not TOML: {error}"),)) from None
    except (ValueError, ArithmeticError, RecursionError):  # from int, Decimal, and brackets in brackets without end
        sentence = "holds a number too long, or lists too deep in one another, to be read"
        raise ProtocolProblems((Problem("file", sentence),)) from None


def _line_of(error: str, text: str) -> str:
    """The line that tomllib names in its sentence, the only place where it tells; without one it is the last."""
    line = re.search(r"\(at line (\d+), column \d+\)$", error)
    return f"line {line[1] if line else text.count(chr(10)) + 1}"


# ----------------------------------------------------------------------------------------------- sections


def _read_file(top: Table, *, kept: bool) -> ProtocolFile:
    _read_sources(top.table("sources"))
    approved = top.word("status", STATUSES) == "approved"
    regimens = top.table("regimens")
    protocol = InfusionProtocol(
        id=_read_id(top),
        version=top.unmarked_whole("version"),
        title=top.text("title"),
        medicine=top.text("medicine"),
        brand=top.text("brand"),
        route=top.word("route", (ROUTE,)),
        dose=_read_dose(top.table("dose")),
        regimens=_read_regimens(regimens),
        premedication=read_premedication(top.table("premedication"), None if regimens.absent else regimens.keys),
        rates=_read_rates(top.table("rates"), kept=kept),
        reaction=_read_reaction(top.table("reaction")),
        readiness=_read_readiness(top.table("readiness")),
        vital_signs=_read_vital_signs(top.table("vital_signs")),
        observation=_read_observation(top.table("observation")),
        bag=_read_bag(top.table("bag")),
        record=_read_record(top.table("record")),
        marks=top.found.marks,
        product_codes=_read_product_codes(top),
    )
    top.done()
    return ProtocolFile(protocol, approved)


def _read_id(top: Table) -> str:
    word = top.text("id")
    fits = re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", word) is not None
    top.expect(fits, "id", "must be of small letters and digits, joined by hyphens")
    return word


def _read_product_codes(top: Table) -> tuple[str, ...]:
    """May be left out: a site writes down the GTINs of the products it uses. They carry no mark."""
    if not top.has("product_codes"):
        return ()
    codes = top.texts("product_codes")
    fits = all(re.fullmatch(r"[0-9]{14}", code) for code in codes)
    top.expect(fits, "product_codes", "must be GTINs of 14 figures, as text")
    return codes


def _read_sources(table: Table) -> None:
    sources = {key: _read_source(table.table(key)) for key in table.keys}
    table.found.sources = None if table.absent else sources


def _read_source(table: Table) -> Source:
    """A source counts as there even when its date is wrong: the marks that name it are not wrong as well."""
    title, day = table.text("title"), table.take("date")
    is_day = isinstance(day, date) and not isinstance(day, datetime)
    table.expect(is_day, "date", "must be a date such as 2024-11-06, without quotes and without a time")
    table.done()
    return Source(title, day if isinstance(day, date) else date.min)


def _read_dose(table: Table) -> DoseRule:
    rule = DoseRule(
        mg_per_kg=table.amount("mg_per_kg"),
        tolerance_percent=table.amount("tolerance_percent", zero=True),
        weight_tolerance_percent=table.amount("weight_tolerance_percent", zero=True),
        concentration_mg_per_ml=table.amount("concentration_mg_per_ml"),
        vials_mg=table.amounts("vials_mg"),
        bag_volume_ml=table.amount("bag_volume_ml"),
        subcutaneous_dose_mg=table.amount("subcutaneous_dose_mg"),
    )
    percents(table, tolerance_percent=rule.tolerance_percent, weight_tolerance_percent=rule.weight_tolerance_percent)
    table.expect(rising(rule.vials_mg[::-1]), "vials_mg", "must name each size once, the largest first")
    table.done()
    return rule


def _read_regimens(table: Table) -> dict[str, Regimen]:
    if not table.keys and not table.absent:
        table.found.add(table.place, "must name at least one regimen")
    for key in table.keys:
        table.expect(key != "" and key == key.strip(), key, "must have a name, without blanks around it")
    return {key: _read_regimen(key, table.table(key)) for key in table.keys}


def _read_regimen(name: str, table: Table) -> Regimen:
    spans = table.tables("calendar")
    regimen = Regimen(name, table.text("title"), tuple(_read_calendar_span(span) for span in spans))
    without_gaps(spans, "cycle", [(span.from_cycle, span.to_cycle) for span in regimen.calendar], may_end=True)
    table.done()
    return regimen


def _read_calendar_span(table: Table) -> CalendarSpan:
    first, last = table.whole("from_cycle"), table.maybe_whole("to_cycle")
    span = CalendarSpan(first, last, table.wholes("days"), table.whole("cycle_days"))
    table.expect(rising(span.days), "days", "must rise, each day once")
    inside = max(span.days, default=0) <= span.cycle_days
    table.expect(inside, "cycle_days", f"must hold every day of the list, but is {span.cycle_days}", "days")
    table.done()
    return span


def _read_rates(table: Table, *, kept: bool) -> RateRule:
    rows = table.tables("rows")
    rule = RateRule(
        rows=tuple(_read_row(row) for row in rows),
        below_initial_min=table.whole("below_initial_min"),
        early_min=table.whole("early_min", zero=True),
        late_min=table.whole("late_min", zero=True),
        check_before_step_min=table.whole("check_before_step_min"),
        completion_late_min=table.whole("completion_late_min", zero=True),
        ask_after_missed_doses=(table.maybe_whole if kept else table.whole)("ask_after_missed_doses"),
    )
    without_gaps(rows, "infusion", [(row.from_infusion, row.to_infusion) for row in rule.rows])
    _check_early(table, rule)
    table.done()
    return rule


def _check_early(table: Table, rule: RateRule) -> None:
    """Else a rise made at once would not be early."""
    rises = [step.rise_after_min for row in rule.rows for step in row.steps if step.rise_after_min is not None]
    shortest = min([rule.below_initial_min, *rises])
    sentence = f"must be less than the shortest time before a rise, {shortest} min"
    table.expect(rule.early_min < shortest, "early_min", sentence, "rows", "below_initial_min")


def _read_row(table: Table) -> RateRow:
    steps = table.tables("steps")
    first, last = table.whole("from_infusion"), table.maybe_whole("to_infusion")
    row = RateRow(first, last, tuple(_read_step(step, step is steps[-1]) for step in steps))
    _check_rises(steps, row)
    table.done()
    return row


def _check_rises(steps: Sequence[Table], row: RateRow) -> None:
    for (table_below, below), (table, step) in pairwise(zip(steps, row.steps, strict=True)):
        if table_below.sound("rate_ml_h"):
            rises = step.rate_ml_h > below.rate_ml_h
            table.expect(rises, "rate_ml_h", f"must be above the rate before it, {below.rate_ml_h}")


def _read_step(table: Table, last: bool) -> RateStep:
    rate, rise = table.amount("rate_ml_h"), table.maybe_whole("rise_after_min")
    table.expect(rise is None or not last, "rise_after_min", "stands at the last rate, after which there is no rise")
    table.expect(rise is not None or last, "rise_after_min", "is missing: only the last rate has none")
    table.done()
    return RateStep(rate, rise)


def _read_reaction(table: Table) -> ReactionRule:
    rule = ReactionRule(
        restart_fraction=table.amount("restart_fraction"),
        mild_wait_min=table.whole("mild_wait_min", zero=True),
        interrupt_grade=table.whole("interrupt_grade"),
        not_advised_grade=table.whole("not_advised_grade"),
        forbidden_grade=table.whole("forbidden_grade"),
        repeated_count=table.whole("repeated_count"),
        pump_stop_after_s=table.whole("pump_stop_after_s", zero=True),
        pump_stop_overdue_s=table.whole("pump_stop_overdue_s", zero=True),
    )
    slower = rule.restart_fraction <= 1
    table.expect(slower, "restart_fraction", "must be no more than 1: a restart is never above the initial rate")
    in_order(table, interrupt_grade=rule.interrupt_grade, not_advised_grade=rule.not_advised_grade)
    in_order(table, not_advised_grade=rule.not_advised_grade, forbidden_grade=rule.forbidden_grade)
    in_order(table, pump_stop_after_s=rule.pump_stop_after_s, pump_stop_overdue_s=rule.pump_stop_overdue_s)
    known = rule.forbidden_grade <= HIGHEST_GRADE
    table.expect(known, "forbidden_grade", f"must be a grade, no more than {HIGHEST_GRADE}")
    table.done()
    return rule


def _read_readiness(table: Table) -> ReadinessRule:
    rule = ReadinessRule(
        checks=table.texts("checks"),
        identity_max_age_min=table.whole("identity_max_age_min"),
        baseline_max_age_min=table.whole("baseline_max_age_min"),
        anc_minimum_10e9_l=table.amount("anc_minimum_10e9_l"),
        type_and_screen_infusions=table.wholes("type_and_screen_infusions"),
    )
    missing = ", ".join(check for check in STANDARD_CHECKS if check not in rule.checks)
    table.expect(not missing, "checks", f"must name these too: {missing}")
    table.expect(len(set(rule.checks)) == len(rule.checks), "checks", "names a check twice")
    infusions = rule.type_and_screen_infusions
    table.expect(rising(infusions), "type_and_screen_infusions", "must rise, each infusion once")
    table.done()
    return rule


def _read_vital_signs(table: Table) -> VitalSignRule:
    rule = VitalSignRule(
        start_slots_min=table.wholes("start_slots_min"),
        restart_slots_min=table.wholes("restart_slots_min"),
        then_every_min=table.whole("then_every_min"),
        observing_every_min=table.whole("observing_every_min"),
        reaction_every_min=table.whole("reaction_every_min"),
        settled_every_min=table.whole("settled_every_min"),
        settled_for_min=table.whole("settled_for_min"),
        serves_ahead_min=table.whole("serves_ahead_min", zero=True),
        with_rise_min=table.whole("with_rise_min", zero=True),
        late_min=table.whole("late_min", zero=True),
        first_hour_late_min=table.whole("first_hour_late_min", zero=True),
        first_hour_min=table.whole("first_hour_min"),
        first_hour_infusion=table.whole("first_hour_infusion"),
        recheck_min=table.whole("recheck_min"),
        recheck_late_min=table.whole("recheck_late_min", zero=True),
        limits=_read_limits(table.table("limits")),
    )
    for key, slots in (("start_slots_min", rule.start_slots_min), ("restart_slots_min", rule.restart_slots_min)):
        table.expect(rising(slots), key, "must rise, each time once")
    in_order(table, first_hour_late_min=rule.first_hour_late_min, late_min=rule.late_min)
    in_order(table, settled_every_min=rule.settled_every_min, settled_for_min=rule.settled_for_min)
    _check_serving(table, rule)
    table.done()
    return rule


def _check_serving(table: Table, rule: VitalSignRule) -> None:
    """Else one check would serve two slots, and a check the protocol asks for would never be asked for."""
    grids = [grid for grid in ((0, *rule.start_slots_min), (0, *rule.restart_slots_min)) if rising(grid)]
    gaps = [later - sooner for grid in grids for sooner, later in pairwise(grid)]
    shortest = min([rule.then_every_min, rule.observing_every_min, rule.settled_every_min, *gaps])
    others = ("start_slots_min", "restart_slots_min", "then_every_min", "observing_every_min", "settled_every_min")
    sentence = f"must be less than the shortest time between two checks, {shortest} min"
    table.expect(rule.serves_ahead_min < shortest, "serves_ahead_min", sentence, *others)


def _read_limits(table: Table) -> VitalSignLimits:
    limits = VitalSignLimits(
        systolic_below_mmhg=table.amount("systolic_below_mmhg"),
        systolic_drop_percent=table.amount("systolic_drop_percent"),
        spo2_below_percent=table.amount("spo2_below_percent"),
        spo2_drop_points=table.amount("spo2_drop_points"),
        pulse_above_per_min=table.amount("pulse_above_per_min"),
        pulse_below_per_min=table.amount("pulse_below_per_min"),
        resp_above_per_min=table.amount("resp_above_per_min"),
        temp_from_c=table.amount("temp_from_c"),
        temp_rise_c=table.amount("temp_rise_c"),
    )
    percents(table, systolic_drop_percent=limits.systolic_drop_percent, spo2_below_percent=limits.spo2_below_percent)
    in_order(table, pulse_below_per_min=limits.pulse_below_per_min, pulse_above_per_min=limits.pulse_above_per_min)
    in_order(table, spo2_drop_points=limits.spo2_drop_points, spo2_below_percent=limits.spo2_below_percent)
    in_order(table, temp_rise_c=limits.temp_rise_c, temp_from_c=limits.temp_from_c)
    possible = limits.temp_from_c <= HIGHEST_CELSIUS
    table.expect(possible, "temp_from_c", f"must be in degrees Celsius, no more than {HIGHEST_CELSIUS}")
    table.done()
    return limits


def _read_observation(table: Table) -> ObservationRule:
    spans = table.tables("spans")
    rule = ObservationRule(
        spans=tuple(_read_observation_span(span) for span in spans),
        after_reaction_min=table.whole("after_reaction_min", zero=True),
    )
    without_gaps(spans, "infusion", [(span.from_infusion, span.to_infusion) for span in rule.spans])
    table.done()
    return rule


def _read_observation_span(table: Table) -> ObservationSpan:
    first, last = table.whole("from_infusion"), table.maybe_whole("to_infusion")
    span = ObservationSpan(first, last, table.whole("minutes", zero=True))
    table.done()
    return span


def _read_bag(table: Table) -> BagRule:
    rule = BagRule(table.whole("room_hours"), table.whole("warning_min", zero=True))
    table.done()
    return rule


def _read_record(table: Table) -> RecordRule:
    rule = RecordRule(
        future_s=table.whole("future_s", zero=True),
        late_entry_min=table.whole("late_entry_min", zero=True),
        overdue_min=table.whole("overdue_min", zero=True),
        volume_tolerance_ml=table.amount("volume_tolerance_ml", zero=True),
    )
    table.done()
    return rule
