"""What the log that counts adds up to. Values only: `fold.py` fills them, the other modules read them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import Enum, auto

from nurse_assistant.domain.entries import Case, Entry
from nurse_assistant.domain.protocol import InfusionProtocol, RateRow
from nurse_assistant.domain.reactions import Reaction
from nurse_assistant.domain.running import Span, Stretch
from nurse_assistant.domain.vocabulary import Group, Phase, WindowState


@dataclass(frozen=True, slots=True)
class InfusionSession:
    """One patient, one order, one protocol: what does not change while the log grows."""

    case: Case
    protocol: InfusionProtocol

    @property
    def row(self) -> RateRow:
        """The row of the rate table the order's infusion number selects."""
        return self.protocol.row_for(self.case.order.infusion_number)

    @property
    def required_groups(self) -> tuple[Group, ...]:
        return self.protocol.premedication.required[self.case.jurisdiction]


@dataclass(frozen=True, slots=True)
class StartWindow:
    """The times between which the label allows the start. `None` where they do not apply."""

    state: WindowState
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    give_rest_by: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A value and when it was taken."""

    value: Decimal
    at: datetime


@dataclass(frozen=True, slots=True)
class SignsOrder:
    """An order to go on in spite of these signs, given at this grade."""

    signs: frozenset[str]
    grade: int


@dataclass(frozen=True, slots=True)
class PumpSeen:
    """What the newest check saw on the pump, beside the rate of the log at that moment."""

    at: datetime
    shown_ml_h: Decimal
    log_ml_h: Decimal


class Grid(Enum):
    """What the slots for vital signs count from."""

    START = auto()
    RESTART = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class SessionState:
    phase: Phase = Phase.PREPARING
    not_treated: Entry | None = None
    signed_off: Entry | None = None
    chair: str | None = None

    # before the start
    identity: Entry | None = None
    weight: Entry | None = None
    anc: Reading | None = None
    platelets: Reading | None = None
    checks: Mapping[str, Entry] = field(default_factory=dict)
    """The newest entry of each check."""
    given: tuple[Entry, ...] = ()
    omitted: tuple[Entry, ...] = ()
    bag_requested: Entry | None = None
    bag_arrived: Entry | None = None
    bag: Entry | None = None
    witness: Entry | None = None
    """The newest second check of the newest bag check."""
    line: Entry | None = None

    # vital signs
    check: Entry | None = None
    """The newest check of vital signs."""
    looked_at: datetime | None = None
    """When signs of a reaction were last looked for."""
    values: Mapping[str, Reading] = field(default_factory=dict)
    baseline: Mapping[str, Decimal] = field(default_factory=dict)
    pump_seen: PumpSeen | None = None
    signs: frozenset[str] = frozenset()
    signs_since_check: bool = False
    signs_order: SignsOrder | None = None
    grid: Grid | None = None
    grid_from: datetime | None = None
    settled_at: datetime | None = None
    """The grade that closed the last reaction, while its hour of closer checks may go on."""

    # the infusion
    started: Entry | None = None
    window_at_start: StartWindow | None = None
    bag_volume_ml: Decimal | None = None
    """Fixed at the start."""
    stretches: tuple[Stretch, ...] = ()
    rate_ml_h: Decimal = Decimal(0)
    rate_had_ml_h: Decimal = Decimal(0)
    """The rate at which it was last stopped or paused."""
    step_spans: tuple[Span, ...] = ()
    """Running time since the present rate was set."""
    mild_spans: tuple[Span, ...] = ()
    """Running time since the restart after a mild reaction."""
    volume_read: Entry | None = None
    ended: Entry | None = None

    # reactions
    reactions: tuple[Reaction, ...] = ()
    reaction_medicine: bool = False
    pump_stop_from: datetime | None = None
    """The report whose stop of the pump nobody has confirmed yet."""
    grave_since_run: bool = False
    """Since the last start or resume a grade of 2 or more was given, or stop advice came true."""
    reported_observing_at: datetime | None = None
    observation_over: bool = False

    @property
    def reaction(self) -> Reaction | None:
        """The last reaction."""
        return self.reactions[-1] if self.reactions else None

    @property
    def reaction_open(self) -> bool:
        return self.reaction is not None and self.reaction.is_open

    @property
    def signs_present(self) -> bool:
        return self.signs_since_check or self.reaction_open
