"""Which fields each kind of entry has, of what type, and whether they may be left out (section 2 of the format).

One table serves the scenario files, the store, the correction form and the check for `bad_value`.
"""

from dataclasses import dataclass
from enum import Enum, auto

from nurse_assistant.domain import vocabulary as v
from nurse_assistant.domain.vocabulary import Kind


class Type(Enum):
    TEXT = auto()
    AMOUNT = auto()  # Decimal, not negative
    WHOLE = auto()  # int, not negative
    TIME = auto()
    FLAG = auto()
    LIST = auto()  # tuple[str, ...]
    CHANGES = auto()  # field = new value


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    type: Type = Type.TEXT
    required: bool = True
    words: tuple[str, ...] = ()
    """The list a word must come from; empty: any word."""
    above_zero: bool = False


def _may(name: str, type_: Type = Type.TEXT, words: tuple[str, ...] = ()) -> Field:
    return Field(name, type_, required=False, words=words)


def _rate(name: str = "rate_ml_h") -> Field:
    return Field(name, Type.AMOUNT, above_zero=True)


_FLUSH = (_may("volume_ml", Type.AMOUNT),)

COMMON: tuple[Field, ...] = (
    Field("at", Type.TIME),
    _may("recorded_at", Type.TIME),
    Field("by"),
    _may("done_by"),
    _may("reason"),
    _may("second_person"),
    _may("ordered_by"),
    _may("order_how", words=v.ORDER_WAYS),
    _may("order_read_back", Type.FLAG),
    _may("happened_so", Type.FLAG),
)
"""Fields any entry may carry."""

FIELDS: dict[Kind, tuple[Field, ...]] = {
    Kind.IDENTITY_CONFIRMED: (
        Field("identifiers", Type.LIST, words=v.IDENTIFIERS),
        Field("method", words=v.METHODS),
    ),
    Kind.WEIGHT_MEASURED: (Field("kg", Type.AMOUNT),),
    Kind.LAB_RESULT: (
        Field("taken_at", Type.TIME),
        _may("anc_10e9_l", Type.AMOUNT),
        _may("platelets_10e9_l", Type.AMOUNT),
    ),
    Kind.CHECK_DONE: (Field("check"), Field("outcome", words=v.CHECK_OUTCOMES)),
    Kind.VITAL_SIGNS: (
        _may("systolic_mmhg", Type.AMOUNT),
        _may("diastolic_mmhg", Type.AMOUNT),
        _may("pulse_per_min", Type.AMOUNT),
        _may("resp_per_min", Type.AMOUNT),
        _may("spo2_percent", Type.AMOUNT),
        _may("temp_c", Type.AMOUNT),
        _may("on_oxygen_l_min", Type.AMOUNT),
        _may("signs", Type.LIST),
        _may("pump_rate_ml_h", Type.AMOUNT),
    ),
    Kind.PREMEDICATION_GIVEN: (
        Field("medicine"),
        Field("dose"),
        Field("route"),
        _may("ended_at", Type.TIME),
        _may("given_by", words=v.GIVERS),
    ),
    Kind.PREMEDICATION_OMITTED: (Field("medicine"),),
    Kind.BAG_REQUESTED: (),
    Kind.BAG_ARRIVED: (),
    Kind.BAG_CHECKED: (
        Field("medicine"),
        Field("route"),
        Field("dose_mg", Type.AMOUNT),
        Field("volume_ml", Type.AMOUNT),
        Field("lot"),
        Field("expires_at", Type.TIME),
        Field("label_identifier"),
        _may("out_of_fridge_at", Type.TIME),
    ),
    Kind.BAG_WITNESSED: (
        Field("medicine"),
        Field("dose_mg", Type.AMOUNT),
        Field("volume_ml", Type.AMOUNT),
        Field("label_identifier"),
        Field("infusion_number", Type.WHOLE),
        _rate(),
    ),
    Kind.LINE_CHECKED: (
        Field("site"),
        Field("filter", Type.FLAG),
        _may("primed_with"),
        _may("prime_ml", Type.AMOUNT),
    ),
    Kind.INFUSION_STARTED: (_rate(),),
    Kind.RATE_CHANGED: (_rate(),),
    Kind.VOLUME_READ: (Field("volume_given_ml", Type.AMOUNT),),
    Kind.INFUSION_PAUSED: (_may("cause"),),
    Kind.REACTION_REPORTED: (_may("signs", Type.LIST), _may("rate_ml_h", Type.AMOUNT)),
    Kind.PUMP_STOPPED: (),
    Kind.REACTION_GRADED: (_may("grade", Type.WHOLE), _may("anaphylaxis", Type.FLAG), _may("scale")),
    Kind.REACTION_MEDICINE_GIVEN: (_may("medicine"), _may("dose"), _may("route")),
    Kind.PROVIDER_CALLED: (_may("name"),),
    Kind.ORDER_ASKED: (Field("who"),),
    Kind.INFUSION_RESUMED: (_rate(),),
    Kind.INFUSION_COMPLETED: (),
    Kind.INFUSION_DISCONTINUED: (Field("permanent", Type.FLAG), _may("cause")),
    Kind.FLUSH_STARTED: _FLUSH,
    Kind.FLUSH_ENDED: _FLUSH,
    Kind.OBSERVATION_ENDED: (),
    Kind.NOT_TREATED: (Field("cause"),),
    Kind.SIGNED_OFF: (),
    Kind.LATE_REACTION: (
        Field("onset_at", Type.TIME),
        Field("told_by"),
        _may("signs", Type.LIST),
        _may("grade", Type.WHOLE),
    ),
    Kind.CHAIR_SET: (Field("chair"),),
    Kind.HANDED_OVER: (Field("to"), _may("until", Type.TIME)),
    Kind.NOTE: (Field("text"),),
    Kind.AMENDED: (Field("entry", Type.WHOLE), Field("changes", Type.CHANGES)),
    Kind.STRUCK: (Field("entry", Type.WHOLE),),
}
"""The fields beyond the common ones. `amended` and `struck` require the common `reason` as well."""

REASON_REQUIRED = (Kind.AMENDED, Kind.STRUCK)
UNCHANGEABLE = ("recorded_at", "by", "kind")
"""What no correction may change."""


def fields_of(kind: Kind) -> dict[str, Field]:
    """Every field an entry of this kind may have, by name."""
    return {field.name: field for field in (*COMMON, *FIELDS[kind])}
