"""The protocol file: the shipped one says what the law says, and every rule of strictness holds and just holds."""

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nurse_assistant.domain.protocol import (
    BagRule,
    CalendarSpan,
    DoseAdvice,
    DoseRule,
    Mark,
    ObservationRule,
    ObservationSpan,
    PremedicationRule,
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
from nurse_assistant.domain.protocol_file import Problem, ProtocolProblems, parse_kept, parse_protocol, read_protocol
from nurse_assistant.domain.vocabulary import Group, Jurisdiction

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "protocols" / "isatuximab-iv.toml"
TEXT = SHIPPED.read_text(encoding="utf-8")
PROTOCOL = parse_protocol(TEXT)
D = Decimal


class Raw(str):
    """Written into the file as it stands."""

    __slots__ = ()


GONE = Raw()
"""A key put so is left out."""


def problems(text: str) -> tuple[Problem, ...]:
    """What is wrong with a text; `()` where nothing is."""
    try:
        parse_protocol(text)
    except ProtocolProblems as wrong:
        return wrong.problems or (Problem("", "raised without a problem"),)
    return ()


def changed(changes: Mapping[str, object]) -> str:
    """The shipped file, written anew with the values at some places (as problems name them) put otherwise."""
    whole = {"top": tomllib.loads(TEXT, parse_float=Decimal)}
    for place, value in changes.items():
        parts = [int(number) - 1 if number else word for word, number in re.findall(r"([\w-]+)|\[(\d+)\]", place)]
        inner: Any = whole["top"]
        for part in parts[:-1]:
            inner = inner[part]
        if value is GONE:
            del inner[parts[-1]]
        elif isinstance(inner, list) and parts[-1] == len(inner):
            inner.append(value)
        else:
            inner[parts[-1]] = value
    return "".join(f"{key} = {written(value)}\n" for key, value in whole["top"].items())


def written(value: object) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {written(inner)}" for key, inner in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(written(inner) for inner in value) + "]"
    if isinstance(value, str) and not isinstance(value, Raw):
        return json.dumps(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def own(value: object) -> dict[str, object]:
    """A value marked as site default."""
    return {"value": value, "site_default": True}


# ------------------------------------------------------------------- the shipped file says what the law says


def test_who_it_is() -> None:
    assert (PROTOCOL.id, PROTOCOL.version, PROTOCOL.medicine) == ("isatuximab-iv", 1, "isatuximab")
    assert (PROTOCOL.brand, PROTOCOL.route) == ("Sarclisa", "IV")
    assert PROTOCOL.title == "Isatuximab, intravenous infusion"
    assert read_protocol(TEXT).approved


def test_dose() -> None:
    assert PROTOCOL.dose == DoseRule(
        mg_per_kg=D(10),
        tolerance_percent=D(10),
        weight_tolerance_percent=D(10),
        concentration_mg_per_ml=D(20),
        vials_mg=(D(500), D(100)),
        bag_volume_ml=D(250),
        subcutaneous_dose_mg=D(1400),
    )


def test_calendar() -> None:
    pd_kd = (CalendarSpan(1, 1, (1, 8, 15, 22), 28), CalendarSpan(2, None, (1, 15), 28))
    vrd = (
        CalendarSpan(1, 1, (1, 8, 15, 22, 29), 42),
        CalendarSpan(2, 4, (1, 15, 29), 42),
        CalendarSpan(5, 17, (1, 15), 28),
        CalendarSpan(18, None, (1,), 28),
    )
    assert PROTOCOL.regimens == {
        "Pd": Regimen("Pd", "Isatuximab with pomalidomide and dexamethasone", pd_kd),
        "Kd": Regimen("Kd", "Isatuximab with carfilzomib and dexamethasone", pd_kd),
        "VRd": Regimen("VRd", "Isatuximab with bortezomib, lenalidomide and dexamethasone", vrd),
    }


def test_premedication() -> None:
    assert PROTOCOL.premedication == PremedicationRule(
        opens_after_min=15,
        closes_after_min=60,
        give_rest_lead_min=15,
        closing_lead_min=5,
        groups={
            Group.CORTICOSTEROID: ("dexamethasone", "methylprednisolone"),
            Group.ANTIPYRETIC: ("acetaminophen", "paracetamol"),
            Group.H2_ANTAGONIST: ("famotidine", "ranitidine", "cimetidine"),
            Group.ANTIHISTAMINE: (
                "diphenhydramine", "cetirizine", "promethazine", "dexchlorpheniramine", "chlorphenamine",
            ),
        },
        required={
            Jurisdiction.US: (Group.CORTICOSTEROID, Group.ANTIPYRETIC, Group.H2_ANTAGONIST, Group.ANTIHISTAMINE),
            Jurisdiction.EU: (Group.CORTICOSTEROID, Group.ANTIPYRETIC, Group.ANTIHISTAMINE),
        },
        advice=(
            DoseAdvice("dexamethasone", "40 mg", "Pd", below_age=75),
            DoseAdvice("dexamethasone", "20 mg", "Pd", from_age=75),
            DoseAdvice("dexamethasone", "20 mg", "Kd"),
            DoseAdvice("dexamethasone", "from the order", "VRd"),
            DoseAdvice("acetaminophen", "650-1,000 mg"),
            DoseAdvice("paracetamol", "650-1,000 mg"),
            DoseAdvice("diphenhydramine", "25-50 mg"),
        ),
    )  # fmt: skip


def test_rates() -> None:
    first = [(25, 60), (50, 30), (75, 30), (100, 30), (125, 30), (150, None)]
    second = [(50, 30), (100, 30), (200, None)]
    assert PROTOCOL.rates == RateRule(
        rows=(
            RateRow(1, 1, tuple(RateStep(D(rate), rise) for rate, rise in first)),
            RateRow(2, 2, tuple(RateStep(D(rate), rise) for rate, rise in second)),
            RateRow(3, None, (RateStep(D(200), None),)),
        ),
        below_initial_min=30,
        early_min=2,
        late_min=15,
        check_before_step_min=10,
        completion_late_min=5,
        ask_after_missed_doses=2,
    )


@pytest.mark.parametrize(("infusion", "minutes"), [(1, D(200)), (2, D("112.5")), (3, D(75)), (9, D(75))])
def test_the_rows_take_as_long_as_the_manufacturer_says(infusion: int, minutes: Decimal) -> None:
    left, taken = PROTOCOL.dose.bag_volume_ml, D(0)
    for step in PROTOCOL.row_for(infusion).steps:
        lasts = left / step.rate_ml_h * 60
        if step.rise_after_min is not None:
            lasts = min(lasts, D(step.rise_after_min))
        left, taken = left - step.rate_ml_h * lasts / 60, taken + lasts
    assert (left, taken) == (D(0), minutes)


@pytest.mark.parametrize(("infusion", "rate"), [(1, "12.5"), (2, "25"), (3, "100"), (7, "100")])
def test_half_of_the_initial_rate(infusion: int, rate: str) -> None:
    assert PROTOCOL.row_for(infusion).initial_rate_ml_h * PROTOCOL.reaction.restart_fraction == D(rate)


def test_reaction() -> None:
    assert PROTOCOL.reaction == ReactionRule(
        restart_fraction=D("0.5"),
        mild_wait_min=30,
        interrupt_grade=2,
        not_advised_grade=3,
        forbidden_grade=4,
        repeated_count=2,
        pump_stop_after_s=30,
        pump_stop_overdue_s=60,
    )


def test_readiness() -> None:
    assert PROTOCOL.readiness == ReadinessRule(
        checks=("type_and_screen", "allergies", "infection_signs", "pregnancy", "consent"),
        identity_max_age_min=15,
        baseline_max_age_min=30,
        anc_minimum_10e9_l=D("1.0"),
        type_and_screen_infusions=(1,),
    )


def test_vital_signs() -> None:
    assert PROTOCOL.vital_signs == VitalSignRule(
        start_slots_min=(15, 30, 45, 60),
        restart_slots_min=(15, 30),
        then_every_min=30,
        observing_every_min=30,
        reaction_every_min=5,
        settled_every_min=15,
        settled_for_min=60,
        serves_ahead_min=7,
        with_rise_min=10,
        late_min=10,
        first_hour_late_min=5,
        first_hour_min=60,
        first_hour_infusion=1,
        recheck_min=5,
        recheck_late_min=2,
        limits=VitalSignLimits(
            systolic_below_mmhg=D(90),
            systolic_drop_percent=D(30),
            spo2_below_percent=D(92),
            spo2_drop_points=D(4),
            pulse_above_per_min=D(120),
            pulse_below_per_min=D(50),
            resp_above_per_min=D(24),
            temp_from_c=D(38),
            temp_rise_c=D(1),
        ),
    )


def test_observation_bag_and_record() -> None:
    spans = (ObservationSpan(1, 1, 60), ObservationSpan(2, 2, 30), ObservationSpan(3, None, 0))
    assert PROTOCOL.observation == ObservationRule(spans, after_reaction_min=60)
    assert PROTOCOL.bag == BagRule(room_hours=8, warning_min=60)
    assert PROTOCOL.record == RecordRule(
        future_s=60, late_entry_min=30, overdue_min=15, volume_tolerance_ml=D(10)
    )  # fmt: skip


# ---------------------------------------------------------------------------------- where the numbers come from


def test_a_number_of_the_label_names_its_documents() -> None:
    mark = PROTOCOL.marks["premedication.opens_after_min"]
    assert mark.is_label
    assert [source.date for source in mark.sources] == [date(2020, 1, 1), date(2023, 1, 1)]
    assert PROTOCOL.marks["dose.subcutaneous_dose_mg"] == Mark(
        (Source("FDA approval of Sarclisa Escena, the subcutaneous product, fixed dose", date(2026, 7, 9)),)
    )


def test_every_number_of_the_rate_table_rests_on_the_eu_text_and_the_us_durations() -> None:
    rows = {place: mark for place, mark in PROTOCOL.marks.items() if place.startswith("rates.rows[")}
    assert {"rates.rows[1].steps[1].rise_after_min", "rates.rows[3].steps[1].rate_ml_h"} < set(rows)
    for mark in rows.values():
        titles = " ".join(source.title for source in mark.sources)
        assert "EU summary of product characteristics" in titles
        assert "durations" in titles


@pytest.mark.parametrize("section", ["vital_signs", "observation", "record"])
def test_what_no_label_says_is_a_site_default(section: str) -> None:
    marks = [mark for place, mark in PROTOCOL.marks.items() if place.startswith(f"{section}.")]
    assert marks
    assert not any(mark.is_label for mark in marks)


@pytest.mark.parametrize(
    "place",
    [
        "dose.tolerance_percent", "dose.weight_tolerance_percent", "premedication.advice[4].dose", "rates.early_min",
        "rates.late_min", "reaction.mild_wait_min", "reaction.not_advised_grade", "reaction.repeated_count",
        "rates.ask_after_missed_doses",
    ],
)  # fmt: skip
def test_other_site_defaults(place: str) -> None:
    assert not PROTOCOL.marks[place].is_label


def test_every_number_of_the_file_is_marked() -> None:
    unmarked = re.findall(r"^(\w+) = [\[\d-]", TEXT, re.MULTILINE)
    assert set(unmarked) == {"version", "date", "steps", "checks"}
    assert len(re.findall(r"\bvalue = ", TEXT)) == len(PROTOCOL.marks)


def test_every_source_is_used() -> None:
    used = {source for mark in PROTOCOL.marks.values() for source in mark.sources}
    assert len(used) == TEXT.count("[sources.")


# ---------------------------------------------------------------------------------------------- strictness

WHOLE = "must be a whole number, without a decimal point"
NUMBER = "must be a number, without quotes"
LIST = "must be a list with something in it"
STEP = "rates.rows[1].steps"
LATE, BAG, ROOM = "rates.late_min", "dose.bag_volume_ml", "bag.room_hours"
GROUPS, US, ADVICE = "premedication.groups", "premedication.required.US", "premedication.advice"
VITALS, LIMITS = "vital_signs", "vital_signs.limits"
PD, VRD = "regimens.Pd.calendar", "regimens.VRd.calendar"
CLOSES, LEAD = "premedication.closes_after_min", "premedication.give_rest_lead_min"

# What is changed; the place of the one problem (None: the place changed); a part of its sentence.
BROKEN: list[tuple[dict[str, object], str | None, str]] = [
    # keys, tables, words
    ({"site": 1}, None, "is not a key of this table"),
    ({"product_codes": ["9506000134352"]}, None, "GTINs of 14 figures"),
    ({"dose.mg": 1}, None, "is not a key"),
    ({"bag.room_hours.unit": "h"}, None, "is not a key"),
    ({f"{STEP}[6].hold_min": own(5)}, None, "is not a key"),
    ({"sources.ahfs.day": 1}, None, "is not a key"),
    ({f"{GROUPS}.montelukast": own(["montelukast"])}, None, "is not a key"),
    ({"premedication.required.UK": own(["antipyretic"])}, None, "is not a key"),
    ({"id": GONE}, None, "is missing"),
    ({"status": GONE}, None, "is missing"),
    ({LATE: GONE}, None, "is missing"),
    ({"bag": GONE}, None, "is missing"),
    ({"sources": GONE}, None, "is missing"),
    ({"premedication": GONE}, None, "is missing"),
    ({"premedication.required.EU": GONE}, None, "is missing"),
    ({GROUPS: GONE}, None, "is missing"),
    ({"regimens": GONE}, None, "is missing"),
    ({"regimens.Kd.calendar": GONE}, None, "is missing"),
    ({"vital_signs.limits": GONE}, None, "is missing"),
    ({"bag": 8}, None, "must be a table"),
    ({"sources.ahfs": "AHFS"}, None, "must be a table"),
    ({f"{STEP}[2]": 50}, None, "must be a table"),
    ({f"{STEP}[6]": 50}, None, "must be a table"),
    ({"rates.rows": own(1)}, None, LIST),
    ({"rates.rows": []}, None, LIST),
    ({STEP: []}, None, LIST),
    ({PD: []}, None, LIST),
    ({"observation.spans": []}, None, LIST),
    ({ADVICE: []}, None, LIST),
    ({"status": "approve"}, None, 'is "approve", not one of: approved, draft'),
    ({"route": "SC"}, None, "not one of: IV"),
    ({"id": "Isatuximab"}, None, "small letters"),
    ({"id": "../isatuximab"}, None, "small letters"),
    ({"id": "isatuximab--iv"}, None, "small letters"),
    ({"version": 0}, None, "above 0"),
    ({"version": Decimal("1.5")}, None, WHOLE),
    ({"version": True}, None, NUMBER),
    ({"title": ""}, None, "must be a text"),
    ({"brand": " "}, None, "must be a text"),
    ({"medicine": "isatuximab "}, None, "must be a text"),
    ({"medicine": 1}, None, "must be a text"),
    # sources and marks
    ({"sources.us_2024.date": GONE}, None, "is missing"),
    ({"sources.us_2024.title": GONE}, None, "is missing"),
    ({"sources.us_2024.date": "2024-11-06"}, None, "without quotes"),
    ({"sources.us_2024.date": Raw("2024-11-06T10:00:00Z")}, None, "without a time"),
    ({"sources.us_2024.date": 2024}, None, "must be a date"),
    ({"sources.ch_2021": GONE}, "rates.rows[3].from_infusion.sources", 'names "ch_2021"'),
    ({ROOM: 8}, None, "does not say where it comes from: write { value"),
    ({STEP + "[1].rate_ml_h": Decimal("25.0")}, None, "does not say where it comes from"),
    ({ROOM: {"value": 8}}, None, "needs sources or site_default"),
    ({ROOM: {"value": 8, "sources": ["ahfs"], "site_default": True}}, None, "and not both"),
    ({f"{ROOM}.value": GONE}, None, "is missing"),
    ({ROOM: {"value": 8, "site_default": False}}, f"{ROOM}.site_default", "can only be true"),
    ({ROOM: {"value": 8, "site_default": "yes"}}, f"{ROOM}.site_default", "can only be true"),
    ({f"{ROOM}.sources": ["label"]}, None, 'names "label"'),
    ({f"{ROOM}.sources": "ahfs"}, None, LIST),
    ({f"{ROOM}.sources": []}, None, LIST),
    ({f"{ROOM}.sources": [1]}, f"{ROOM}.sources[1]", "must be a text"),
    ({f"{ROOM}.note": 1}, None, "must be a text"),
    # numbers
    ({BAG: own("250")}, None, NUMBER),
    ({BAG: own(True)}, None, NUMBER),
    ({BAG: own([250])}, None, NUMBER),
    ({BAG: own(Raw("07:30:00"))}, None, NUMBER),
    ({LATE: own("15")}, None, NUMBER),
    ({LATE: own(True)}, None, NUMBER),
    ({LATE: own(Decimal("15.5"))}, None, WHOLE),
    ({LATE: own(Decimal("15.0"))}, None, WHOLE),
    ({LATE: own(Raw("nan"))}, None, WHOLE),
    ({BAG: own(-250)}, None, "must be above 0"),
    ({BAG: own(0)}, None, "must be above 0"),
    ({"reaction.restart_fraction": own(Decimal("0.0"))}, None, "must be above 0"),
    ({LATE: own(-1)}, None, "must not be negative"),
    ({"record.volume_tolerance_ml": own(Decimal("-0.01"))}, None, "must not be negative"),
    ({f"{STEP}[1].rise_after_min": own(0)}, None, "must be above 0"),
    ({BAG: own(Raw("nan"))}, None, "below 100,000"),
    ({BAG: own(Raw("inf"))}, None, "below 100,000"),
    ({BAG: own(Raw("-inf"))}, None, "below 100,000"),
    ({BAG: own(100_000)}, None, "below 100,000"),
    ({BAG: own(Raw("1e400"))}, None, "below 100,000"),
    ({f"{ADVICE}[2].from_age": own(10**30)}, None, "below 100,000"),
    ({BAG: own(Decimal("250.125"))}, None, "two decimals"),
    ({BAG: own(Raw("1e-400"))}, None, "two decimals"),
    ({"dose.vials_mg": own(500)}, None, LIST),
    ({"dose.vials_mg": own([])}, None, LIST),
    ({"dose.vials_mg": own([500, "100"])}, "dose.vials_mg[2]", NUMBER),
    # dose and calendar
    ({"dose.vials_mg": own([100, 500])}, None, "largest first"),
    ({"dose.vials_mg": own([500, 500])}, None, "each size once"),
    ({"dose.tolerance_percent": own(101)}, None, "100 percent"),
    ({"dose.weight_tolerance_percent": own(Decimal("100.01"))}, None, "100 percent"),
    ({f"{PD}[1].days": own([1, 15, 8, 22])}, None, "must rise"),
    ({f"{PD}[1].days": own([1, 8, 8, 22])}, None, "each day once"),
    ({f"{PD}[1].days": own([])}, None, LIST),
    ({f"{PD}[1].cycle_days": own(21)}, None, "must hold every day of the list, but is 21"),
    ({f"{PD}[1].from_cycle": own(2), f"{PD}[1].to_cycle": own(2), f"{PD}[2].from_cycle": own(3)},
     f"{PD}[1].from_cycle", "must be 1: each cycle belongs to one of them"),
    ({f"{VRD}[3].from_cycle": own(6)}, None, "must be 5"),
    ({f"{VRD}[3].from_cycle": own(4)}, None, "must be 5"),
    ({f"{VRD}[2].to_cycle": own(3)}, f"{VRD}[3].from_cycle", "must be 4"),
    ({f"{VRD}[2].to_cycle": own(1), f"{VRD}[3].from_cycle": own(2)}, f"{VRD}[2].to_cycle", "less than from_cycle, 2"),
    ({f"{VRD}[2].to_cycle": GONE}, None, "is missing: only the last"),
    # premedication
    ({"premedication.opens_after_min": own(61)}, CLOSES, "closes the window before it opens"),
    ({LEAD: own(46)}, None, "is longer than the window, 45 min"),
    ({"premedication.closing_lead_min": own(46)}, None, "is longer than the window"),
    ({f"{GROUPS}.antipyretic": own(["paracetamol", "acetaminophen", "famotidine"])}, f"{GROUPS}.h2_antagonist",
     'names "famotidine", which stands in antipyretic already'),
    ({f"{GROUPS}.antipyretic": own(["paracetamol", "acetaminophen", "paracetamol"])}, None, "in antipyretic already"),
    ({f"{GROUPS}.antipyretic": own(["paracetamol", "acetaminophen", "Aspirin"])}, None, "in small letters"),
    ({f"{GROUPS}.antipyretic": own(["paracetamol", "acetaminophen", "antihistamine"])}, None, "names of groups"),
    ({f"{GROUPS}.h2_antagonist": GONE}, US, 'requires "h2_antagonist", which has no medicines'),
    ({f"{GROUPS}.h2_antagonist": own([])}, None, LIST),
    ({f"{GROUPS}.h2_antagonist": own("famotidine")}, None, LIST),
    ({f"{GROUPS}.h2_antagonist": own(["famotidine", ""])}, f"{GROUPS}.h2_antagonist[2]", "must be a text"),
    ({US: own(["corticosteroid", "steroid"])}, None, 'requires "steroid"'),
    ({US: own(["antipyretic", "antipyretic"])}, None, "names a group twice"),
    ({US: own(["antipyretic", 1])}, f"{US}[2]", "must be a text"),
    ({f"{ADVICE}[5].medicine": "aspirin"}, None, 'is "aspirin", not one of: dexamethasone'),
    ({f"{ADVICE}[3].regimen": "KRd"}, None, 'is "KRd", not one of: Pd, Kd, VRd'),
    ({f"{ADVICE}[3].dose": "20 mg"}, None, "does not say where it comes from"),
    ({f"{ADVICE}[3].dose.value": 20}, f"{ADVICE}[3].dose", "must be a text"),
    ({f"{ADVICE}[1].below_age": own(76)}, f"{ADVICE}[2].medicine", f"{ADVICE}[1] has one already"),
    ({f"{ADVICE}[3].regimen": GONE}, f"{ADVICE}[3].medicine", f"{ADVICE}[1] has one already"),
    ({f"{ADVICE}[2].below_age": own(75)}, None, "must be above from_age"),
    ({f"{ADVICE}[2].from_age": 75}, None, "does not say where it comes from"),
    # rates
    ({f"{STEP}[2].rate_ml_h": own(25)}, None, "must be above the rate before it, 25"),
    ({f"{STEP}[2].rate_ml_h": own(Decimal("24.99"))}, None, "must be above the rate before it"),
    ({f"{STEP}[2].rise_after_min": GONE}, None, "is missing: only the last rate has none"),
    ({f"{STEP}[6].rise_after_min": own(30)}, None, "stands at the last rate"),
    ({f"{STEP}[7]": {"rate_ml_h": own(175)}}, f"{STEP}[6].rise_after_min", "is missing: only the last rate"),
    ({"rates.rows[1].to_infusion": GONE}, None, "is missing: only the last"),
    ({"rates.rows[2].from_infusion": own(3), "rates.rows[2].to_infusion": own(3),
      "rates.rows[3].from_infusion": own(4)}, "rates.rows[2].from_infusion", "must be 2"),
    ({"rates.rows[2].from_infusion": own(1)}, None, "must be 2"),
    ({"rates.rows[3].from_infusion": own(4)}, None, "must be 3"),
    ({"rates.rows[3].to_infusion": own(9)}, None, "goes on without an end"),
    ({"rates.early_min": own(30)}, None, "must be less than the shortest time before a rise, 30 min"),
    # reaction, readiness
    ({"reaction.restart_fraction": own(Decimal("1.01"))}, None, "no more than 1"),
    ({"reaction.interrupt_grade": own(4)}, None, "no more than not_advised_grade, 3"),
    ({"reaction.not_advised_grade": own(5)}, None, "no more than forbidden_grade, 4"),
    ({"reaction.forbidden_grade": own(6)}, None, "must be a grade, no more than 5"),
    ({"reaction.pump_stop_after_s": own(61)}, None, "no more than pump_stop_overdue_s, 60"),
    ({"readiness.checks": ["type_and_screen", "allergies", "infection_signs", "consent"]}, None, "too: pregnancy"),
    ({"readiness.checks[6]": "consent"}, "readiness.checks", "names a check twice"),
    ({"readiness.type_and_screen_infusions": own([2, 1])}, None, "must rise"),
    # vital signs, observation
    ({f"{VITALS}.start_slots_min": own([15, 45, 30])}, None, "must rise"),
    ({f"{VITALS}.restart_slots_min": own([])}, None, LIST),
    ({f"{VITALS}.serves_ahead_min": own(15)}, None, "must be less than the shortest time between two checks, 15 min"),
    ({f"{VITALS}.first_hour_late_min": own(11)}, None, "no more than late_min, 10"),
    ({f"{VITALS}.settled_every_min": own(61)}, None, "no more than settled_for_min, 60"),
    ({f"{LIMITS}.pulse_below_per_min": own(121)}, None, "no more than pulse_above_per_min, 120"),
    ({f"{LIMITS}.spo2_below_percent": own(101)}, None, "100 percent"),
    ({f"{LIMITS}.systolic_drop_percent": own(101)}, None, "100 percent"),
    ({f"{LIMITS}.spo2_drop_points": own(93)}, None, "no more than spo2_below_percent, 92"),
    ({f"{LIMITS}.temp_from_c": own(Decimal("100.4"))}, None, "degrees Celsius"),
    ({f"{LIMITS}.temp_rise_c": own(Decimal("38.1"))}, None, "no more than temp_from_c"),
    ({"observation.spans[2].from_infusion": own(3), "observation.spans[2].to_infusion": own(3),
      "observation.spans[3].from_infusion": own(4)}, "observation.spans[2].from_infusion", "must be 2"),
    ({"observation.spans[3].to_infusion": own(3)}, None, "goes on without an end"),
]  # fmt: skip

# As near to the line as it goes on its right side.
SOUND: list[dict[str, object]] = [
    {},
    {"status": "draft"},
    {"version": 99_999},
    {"id": "x2"},
    {"sources.more": {"title": "Not used by any number", "date": Raw("2026-01-01")}},
    {ROOM: {"value": 8, "sources": ["us_brief", "ahfs"], "note": "two documents"}},
    {BAG: own(Decimal("99999.99"))},
    {BAG: own(Decimal("0.01"))},
    {BAG: own(Raw("2.5e2"))},
    {BAG: own(Raw("0xfa"))},
    {LATE: own(0)},
    {"record.volume_tolerance_ml": own(0)},
    {"dose.vials_mg": own([100])},
    {"dose.tolerance_percent": own(100), "dose.weight_tolerance_percent": own(0)},
    {f"{PD}[1].cycle_days": own(22)},
    {f"{PD}[2].to_cycle": own(2)},
    {f"{VRD}[2].to_cycle": own(2), f"{VRD}[3].from_cycle": own(3)},
    {"premedication.opens_after_min": own(60), LEAD: own(0), "premedication.closing_lead_min": own(0)},
    {LEAD: own(45), "premedication.closing_lead_min": own(45)},
    {f"{GROUPS}.h2_antagonist": GONE, US: own(["corticosteroid"])},
    {f"{GROUPS}.antipyretic": own(["paracetamol", "acetaminophen", "aspirin"])},
    {f"{ADVICE}[2].from_age": own(76)},
    {f"{ADVICE}[2].below_age": own(76)},
    {f"{ADVICE}[4]": {"medicine": "cetirizine", "dose": own("10 mg")}},
    {f"{STEP}[2].rate_ml_h": own(Decimal("25.01"))},
    {f"{STEP}[6].rise_after_min": own(30), f"{STEP}[7]": {"rate_ml_h": own(Decimal("150.5"))}},
    {"rates.early_min": own(29)},
    {"rates.rows[2].to_infusion": own(4), "rates.rows[3].from_infusion": own(5)},
    {"reaction.restart_fraction": own(1)},
    {"reaction.interrupt_grade": own(3), "reaction.forbidden_grade": own(3)},
    {"reaction.forbidden_grade": own(5)},
    {"reaction.pump_stop_after_s": own(60)},
    {"readiness.checks[6]": "wallet_card"},
    {"readiness.type_and_screen_infusions": own([1, 2])},
    {f"{VITALS}.start_slots_min": own([15])},
    {f"{VITALS}.serves_ahead_min": own(14)},
    {f"{VITALS}.first_hour_late_min": own(10)},
    {f"{VITALS}.settled_every_min": own(60)},
    {f"{LIMITS}.pulse_below_per_min": own(120)},
    {f"{LIMITS}.spo2_below_percent": own(100)},
    {f"{LIMITS}.temp_from_c": own(45)},
    {"observation.spans[3].minutes": own(15)},
    {"product_codes": ["09506000134352"]},
]


def test_written_anew_it_is_the_same_protocol() -> None:
    assert parse_protocol(changed({})) == PROTOCOL


@pytest.mark.parametrize(("changes", "place", "sentence"), BROKEN, ids=str)
def test_one_fault_is_one_problem_at_its_place(changes: dict[str, object], place: str | None, sentence: str) -> None:
    found = problems(changed(changes))
    if place is None:
        (place,) = changes
    assert place in {problem.place for problem in found}, found
    assert any(sentence in problem.sentence for problem in found if problem.place == place), found
    assert len({problem.sentence for problem in found}) == 1, found


@pytest.mark.parametrize("changes", SOUND, ids=str)
def test_what_keeps_the_rules_is_a_protocol(changes: dict[str, object]) -> None:
    assert problems(changed(changes)) == ()


# --------------------------------------------------------------------------------------- all of it, at once


def test_a_text_kept_from_before_a_key_was_asked_for_is_read_and_none_is_made_up() -> None:
    old = re.sub(r"(?m)^ask_after_missed_doses = .*\n", "", TEXT)
    assert [problem.place for problem in problems(old)] == ["rates.ask_after_missed_doses"]
    assert parse_kept(old).rates == replace(PROTOCOL.rates, ask_after_missed_doses=None)
    assert parse_kept(TEXT) == PROTOCOL


@pytest.mark.parametrize("wrong", ["0", "2.5", '"2"'])
def test_a_key_that_is_there_is_read_as_strictly_in_a_kept_text(wrong: str) -> None:
    text = TEXT.replace("ask_after_missed_doses = { value = 2,", f"ask_after_missed_doses = {{ value = {wrong},")
    with pytest.raises(ProtocolProblems, match="ask_after_missed_doses"):
        parse_kept(text)


@pytest.mark.parametrize("line", ["early_min", "restart_fraction", "room_hours"])
def test_no_other_key_of_a_kept_text_may_be_missing(line: str) -> None:
    with pytest.raises(ProtocolProblems, match=f"{line}: is missing"):
        parse_kept(re.sub(rf"(?m)^{line} = .*\n", "", TEXT))


def test_all_problems_come_at_once() -> None:
    found = problems(
        changed(
            {
                "id": GONE,
                BAG: own(True),
                f"{PD}[1].days": own([8, 1]),
                f"{STEP}[2].rate_ml_h": own(25),
                f"{STEP}[4].rise_after_min": GONE,
                f"{STEP}[5].rate_ml_h": {"value": 0, "sources": ["nobody"]},
                "rates.rows[2].from_infusion": own(3),
                f"{GROUPS}.antipyretic": own([]),
                f"{ADVICE}[3].regimen": "KRd",
                LATE: 15,
                f"{LIMITS}.pulse_below_per_min": own(130),
                "bag": GONE,
                "record.extra": 1,
            }
        )
    )
    assert [problem.place for problem in found] == [
        "id",
        BAG,
        f"{PD}[1].days",
        f"{GROUPS}.antipyretic",
        f"{ADVICE}[3].regimen",
        f"{STEP}[4].rise_after_min",
        f"{STEP}[5].rate_ml_h.sources",
        f"{STEP}[5].rate_ml_h",
        f"{STEP}[2].rate_ml_h",
        LATE,
        "rates.rows[2].from_infusion",
        "rates.rows[2].to_infusion",
        f"{LIMITS}.pulse_below_per_min",
        "bag",
        "record.extra",
    ]


def test_a_bare_value_that_cannot_be_is_told_of_both() -> None:
    found = problems(changed({ROOM: 200_000}))
    assert [one.place for one in found] == [ROOM, ROOM]
    assert "does not say where it comes from" in found[0].sentence
    assert found[1].sentence == "must be a number below 100,000"


def test_an_empty_file_misses_every_section() -> None:
    missing = {problem.place for problem in problems("")}
    assert missing == {
        "id", "version", "status", "title", "medicine", "brand", "route", "sources", "dose", "regimens",
        "premedication", "rates", "reaction", "readiness", "vital_signs", "observation", "bag", "record",
    }  # fmt: skip


def test_a_regimen_has_a_name() -> None:
    """Written in quotes TOML takes any key; its place is told in quotes too."""
    text = changed({"regimens.Kd": GONE, f"{ADVICE}[3]": {"medicine": "cetirizine", "dose": own("10 mg")}})
    named = text.replace("regimens = { Pd =", 'regimens = { " Pd" =').replace('regimen = "Pd"', 'regimen = "VRd"')
    assert Problem('regimens." Pd"', "must have a name, without blanks around it") in problems(named)


def test_no_regimen_is_a_problem() -> None:
    assert Problem("regimens", "must name at least one regimen") in problems(changed({"regimens": {}}))


def test_the_exception_reads_as_one_line_a_problem() -> None:
    with pytest.raises(ProtocolProblems) as caught:
        parse_protocol(changed({ROOM: own(0), LATE: own("x")}))
    assert str(caught.value) == f"{LATE}: {NUMBER}\n{ROOM}: must be above 0"


def test_a_draft_parses_and_is_known_as_one() -> None:
    draft = read_protocol(changed({"status": "draft"}))
    assert not draft.approved
    assert draft.protocol == PROTOCOL


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("id = 'x'\nversion 1\n", "line 2"),
        (TEXT.replace("version = 1", "version = 1.", 1), "line 11"),
        ("id = 'x'\n\nid = 'y'\n", "line 3"),
        ("id = 'x'\ntitle = ", "line 2"),
        ("id = 'x'\ndate = 2026-02-30", "line 2"),
        ("\ufeffid = 'x'", "line 1"),
        ("version = " + "9" * 5000, "file"),
        ("version = 1e99999999999999999999", "file"),
        ("version = " + "[" * 5000, "file"),
    ],
)
def test_what_is_not_toml_is_one_problem_with_its_line(text: str, place: str) -> None:
    (problem,) = problems(text)
    assert problem.place == place
    assert str(problem).startswith(f"{place}: ")


def test_taking_any_line_away_is_never_overlooked() -> None:
    """A blank line or a comment may go; without any other line the file is wrong, or says something else."""
    lines = TEXT.splitlines(keepends=True)
    for number, line in enumerate(lines):
        text = "".join(lines[:number] + lines[number + 1 :])
        told = line.partition("#")[0].strip()
        assert bool(told) == (bool(problems(text)) or parse_protocol(text) != PROTOCOL), line


ODD = (
    "", "0", "-1", "1", "1e5", "1e-9", "1.5", "nan", "inf", "true", "false", '"x"', '""', "[]", "[[1]]", "{}",
    "[1, 1]", "1979-05-27", "07:32:00", "9" * 40, "{ value = 1 }", "{ value = 1, site_default = true }", "value",
)  # fmt: skip
TOKEN = re.compile(r'"[^"]*"|[\w.-]+|[\[\]{}=,#\n]')


@settings(max_examples=100)
@given(st.data())
def test_a_spoiled_file_is_a_protocol_or_a_list_of_problems(data: st.DataObject) -> None:
    text = TEXT
    for _ in range(data.draw(st.integers(1, 3))):
        tokens = list(TOKEN.finditer(text))
        token = tokens[data.draw(st.integers(0, len(tokens) - 1))]
        text = text[: token.start()] + data.draw(st.sampled_from(ODD)) + text[token.end() :]
    assert all(problem.place and problem.sentence for problem in problems(text))


VALUES = st.recursive(
    st.sampled_from([Raw(word) for word in ODD if word and word[0] not in "{v"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["value", "sources", "x"]), inner),
    max_leaves=4,
)


@settings(max_examples=200)
@given(st.dictionaries(st.sampled_from(sorted(PROTOCOL.marks)), VALUES, min_size=1, max_size=3), st.booleans())
def test_any_value_anywhere_is_a_protocol_or_a_list_of_problems(values: dict[str, object], marked: bool) -> None:
    text = changed({place: own(value) if marked else value for place, value in values.items()})
    assert all(problem.place and problem.sentence for problem in problems(text))


def test_the_pharmacists_page_names_every_key_of_the_file() -> None:
    page = (SHIPPED.parents[2] / "docs" / "protocol-file.md").read_text(encoding="utf-8")
    keys = set(re.findall(r"^(?:[ {]*)([a-z][a-z0-9_]+) = ", TEXT, re.MULTILINE)) | {"rise_after_min", "note"}
    named = set(re.findall(r"\w+", " ".join(re.findall(r"`[^`\n]+`", page))))
    assert keys - set(Group) <= named
