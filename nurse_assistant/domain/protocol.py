"""The written regimen as values: every clinical number the guide uses. Read from TOML by `protocol_file.py`.

Amounts are `Decimal` with the unit in the name; whole minutes and hours are `int`. No number stands anywhere
else in the domain.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from nurse_assistant.domain.vocabulary import Group, Jurisdiction


@dataclass(frozen=True, slots=True)
class Source:
    """A document a number was taken from."""

    title: str
    date: date


@dataclass(frozen=True, slots=True)
class Mark:
    """Where one number comes from: a label (with its sources) or this site's own default."""

    sources: tuple[Source, ...]
    """Empty for a site default."""
    note: str = ""

    @property
    def is_label(self) -> bool:
        return bool(self.sources)


@dataclass(frozen=True, slots=True)
class DoseRule:
    mg_per_kg: Decimal
    tolerance_percent: Decimal
    weight_tolerance_percent: Decimal
    concentration_mg_per_ml: Decimal
    vials_mg: tuple[Decimal, ...]
    """Vial sizes, largest first."""
    bag_volume_ml: Decimal
    subcutaneous_dose_mg: Decimal
    """The fixed dose of the other product, always refused."""


@dataclass(frozen=True, slots=True)
class CalendarSpan:
    """Cycles `from_cycle` to `to_cycle` (None: on), infusion days of each, and the length of a cycle."""

    from_cycle: int
    to_cycle: int | None
    days: tuple[int, ...]
    cycle_days: int


@dataclass(frozen=True, slots=True)
class Regimen:
    name: str
    title: str
    calendar: tuple[CalendarSpan, ...]


@dataclass(frozen=True, slots=True)
class DoseAdvice:
    """A dose to show beside a premedicine. Empty conditions hold for all."""

    medicine: str
    text: str
    regimen: str | None = None
    from_age: int | None = None
    below_age: int | None = None


@dataclass(frozen=True, slots=True)
class PremedicationRule:
    opens_after_min: int
    closes_after_min: int
    give_rest_lead_min: int
    closing_lead_min: int
    groups: Mapping[Group, tuple[str, ...]]
    required: Mapping[Jurisdiction, tuple[Group, ...]]
    advice: tuple[DoseAdvice, ...]


@dataclass(frozen=True, slots=True)
class RateStep:
    rate_ml_h: Decimal
    rise_after_min: int | None
    """Running time at this rate before the next rise; None at the last rate."""


@dataclass(frozen=True, slots=True)
class RateRow:
    """The steps for infusions `from_infusion` to `to_infusion` (None: on)."""

    from_infusion: int
    to_infusion: int | None
    steps: tuple[RateStep, ...]

    @property
    def initial_rate_ml_h(self) -> Decimal:
        return self.steps[0].rate_ml_h


@dataclass(frozen=True, slots=True)
class RateRule:
    rows: tuple[RateRow, ...]
    below_initial_min: int
    """Running time below the initial rate before the rise to it (the half-rate step)."""
    early_min: int
    late_min: int
    check_before_step_min: int
    completion_late_min: int
    ask_after_missed_doses: int | None
    """From so many missed doses on the prescriber chooses the row. None: a text kept from before the key was; then any
    missed dose asks."""


@dataclass(frozen=True, slots=True)
class ReactionRule:
    restart_fraction: Decimal
    """Of the row's initial rate."""
    mild_wait_min: int
    interrupt_grade: int
    not_advised_grade: int
    forbidden_grade: int
    repeated_count: int
    """That many reactions of `interrupt_grade` or more: stop for good is advised."""
    pump_stop_after_s: int
    pump_stop_overdue_s: int


@dataclass(frozen=True, slots=True)
class ReadinessRule:
    checks: tuple[str, ...]
    identity_max_age_min: int
    baseline_max_age_min: int
    anc_minimum_10e9_l: Decimal
    type_and_screen_infusions: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class VitalSignLimits:
    systolic_below_mmhg: Decimal
    systolic_drop_percent: Decimal
    spo2_below_percent: Decimal
    spo2_drop_points: Decimal
    pulse_above_per_min: Decimal
    pulse_below_per_min: Decimal
    resp_above_per_min: Decimal
    temp_from_c: Decimal
    temp_rise_c: Decimal


@dataclass(frozen=True, slots=True)
class VitalSignRule:
    start_slots_min: tuple[int, ...]
    restart_slots_min: tuple[int, ...]
    then_every_min: int
    observing_every_min: int
    reaction_every_min: int
    settled_every_min: int
    settled_for_min: int
    serves_ahead_min: int
    with_rise_min: int
    late_min: int
    first_hour_late_min: int
    first_hour_min: int
    first_hour_infusion: int
    recheck_min: int
    recheck_late_min: int
    limits: VitalSignLimits


@dataclass(frozen=True, slots=True)
class ObservationSpan:
    from_infusion: int
    to_infusion: int | None
    minutes: int


@dataclass(frozen=True, slots=True)
class ObservationRule:
    spans: tuple[ObservationSpan, ...]
    after_reaction_min: int


@dataclass(frozen=True, slots=True)
class BagRule:
    room_hours: int
    warning_min: int


@dataclass(frozen=True, slots=True)
class RecordRule:
    future_s: int
    late_entry_min: int
    overdue_min: int
    volume_tolerance_ml: Decimal


@dataclass(frozen=True, slots=True)
class InfusionProtocol:
    """One version of a written regimen."""

    id: str
    version: int
    title: str
    medicine: str
    brand: str
    route: str
    dose: DoseRule
    regimens: Mapping[str, Regimen]
    premedication: PremedicationRule
    rates: RateRule
    reaction: ReactionRule
    readiness: ReadinessRule
    vital_signs: VitalSignRule
    observation: ObservationRule
    bag: BagRule
    record: RecordRule
    marks: Mapping[str, Mark]
    """Where each number comes from, by its place in the file: "rates.early_min", "rates.rows[1].steps[2].rate_ml_h"."""
    product_codes: tuple[str, ...] = ()
    """The GTINs (14 figures) of this medicine, as the site has listed them; none: a scanned one is not compared."""

    def row_for(self, infusion_number: int) -> RateRow:
        """The row of the rate table for this infusion: the last row that begins at or before it."""
        return next(row for row in reversed(self.rates.rows) if row.from_infusion <= infusion_number)

    def group_of(self, medicine: str) -> Group | None:
        """The premedication group a medicine (or the name of a group) belongs to."""
        word = medicine.strip().casefold()
        for group, medicines in self.premedication.groups.items():
            if word == group or word in medicines:
                return group
        return None
