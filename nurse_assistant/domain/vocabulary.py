"""The words of the guide, as `docs/scenario-format.md` spells them. Words only: no rule lives here."""

from enum import StrEnum


class Phase(StrEnum):
    """Where an infusion session stands."""

    PREPARING = "preparing"
    INFUSING = "infusing"
    PAUSED = "paused"
    REACTION = "reaction"
    OBSERVING = "observing"
    CLOSED = "closed"


class Kind(StrEnum):
    """The kinds of entry a record is made of."""

    IDENTITY_CONFIRMED = "identity_confirmed"
    WEIGHT_MEASURED = "weight_measured"
    LAB_RESULT = "lab_result"
    CHECK_DONE = "check_done"
    VITAL_SIGNS = "vital_signs"
    PREMEDICATION_GIVEN = "premedication_given"
    PREMEDICATION_OMITTED = "premedication_omitted"
    BAG_REQUESTED = "bag_requested"
    BAG_ARRIVED = "bag_arrived"
    BAG_CHECKED = "bag_checked"
    BAG_WITNESSED = "bag_witnessed"
    LINE_CHECKED = "line_checked"
    INFUSION_STARTED = "infusion_started"
    RATE_CHANGED = "rate_changed"
    VOLUME_READ = "volume_read"
    INFUSION_PAUSED = "infusion_paused"
    REACTION_REPORTED = "reaction_reported"
    PUMP_STOPPED = "pump_stopped"
    REACTION_GRADED = "reaction_graded"
    REACTION_MEDICINE_GIVEN = "reaction_medicine_given"
    PROVIDER_CALLED = "provider_called"
    ORDER_ASKED = "order_asked"
    INFUSION_RESUMED = "infusion_resumed"
    INFUSION_COMPLETED = "infusion_completed"
    INFUSION_DISCONTINUED = "infusion_discontinued"
    FLUSH_STARTED = "flush_started"
    FLUSH_ENDED = "flush_ended"
    OBSERVATION_ENDED = "observation_ended"
    NOT_TREATED = "not_treated"
    SIGNED_OFF = "signed_off"
    LATE_REACTION = "late_reaction"
    CHAIR_SET = "chair_set"
    HANDED_OVER = "handed_over"
    NOTE = "note"
    AMENDED = "amended"
    STRUCK = "struck"


class Outcome(StrEnum):
    """What becomes of an entry, mildest first: `STRICTNESS` is the order of definition."""

    RECORDED = "recorded"
    NEEDS_REASON = "needs_reason"
    NEEDS_SECOND = "needs_second"
    NEEDS_ORDER = "needs_order"
    REFUSED = "refused"


STRICTNESS = {outcome: place for place, outcome in enumerate(Outcome)}


class Code(StrEnum):
    """What the guide says of an entry, in the order of the table of section 3."""

    IN_THE_FUTURE = "in_the_future"
    NOT_POSSIBLE_NOW = "not_possible_now"
    BAD_VALUE = "bad_value"
    CONTRADICTS_ENTRY = "contradicts_entry"
    WRONG_PRODUCT = "wrong_product"
    WRONG_PATIENT = "wrong_patient"
    BAG_EXPIRED = "bag_expired"
    SAME_PERSON = "same_person"
    RESTART_FORBIDDEN = "restart_forbidden"
    RESTART_NOT_ADVISED = "restart_not_advised"
    NOT_YET_MILD = "not_yet_mild"
    RESTART_TOO_FAST = "restart_too_fast"
    OUTSIDE_WINDOW_EARLY = "outside_window_early"
    OUTSIDE_WINDOW_LATE = "outside_window_late"
    PREMEDICATION_MISSING = "premedication_missing"
    PREMEDICATION_OMITTED = "premedication_omitted"
    HOME_DOSE_UNCONFIRMED = "home_dose_unconfirmed"
    LOW_NEUTROPHILS = "low_neutrophils"
    CHECK_CONCERN = "check_concern"
    NO_TYPE_AND_SCREEN = "no_type_and_screen"
    REACTION_BEFORE_START = "reaction_before_start"
    ROW_CONTRADICTS = "row_contradicts"
    DOSE_DIFFERS = "dose_differs"
    WEIGHT_CHANGED = "weight_changed"
    RATE_ABOVE_STEP = "rate_above_step"
    SIGNS_PRESENT = "signs_present"
    VITAL_SIGNS_ABNORMAL = "vital_signs_abnormal"
    OPEN_ITEM = "open_item"
    OPEN_ITEM_MINOR = "open_item_minor"
    STEP_EARLY = "step_early"
    NO_CHECK_BEFORE_STEP = "no_check_before_step"
    OBSERVATION_SHORT = "observation_short"
    SECOND_CHECK_DIFFERS = "second_check_differs"
    PUMP_RATE_DIFFERS = "pump_rate_differs"
    VOLUME_DIFFERS = "volume_differs"
    STEP_LATE = "step_late"
    VITAL_SIGNS_LATE = "vital_signs_late"
    LATE_ENTRY = "late_entry"


STANDING_ALONE = (Code.IN_THE_FUTURE, Code.NOT_POSSIBLE_NOW, Code.BAD_VALUE, Code.CONTRADICTS_ENTRY)
"""The codes marked ! in the table: the first that applies stands alone and refuses, whatever is carried."""

_REFUSED = (*STANDING_ALONE, Code.WRONG_PRODUCT, Code.WRONG_PATIENT, Code.BAG_EXPIRED, Code.SAME_PERSON,
            Code.RESTART_FORBIDDEN)  # fmt: skip
_NEEDS_REASON = (Code.OPEN_ITEM_MINOR, Code.STEP_EARLY, Code.NO_CHECK_BEFORE_STEP, Code.OBSERVATION_SHORT)

INCIDENTS = (Code.SECOND_CHECK_DIFFERS, Code.PUMP_RATE_DIFFERS, Code.VOLUME_DIFFERS)
"""Recorded as found, and always of class incident."""

TIMING = (Code.STEP_LATE, Code.VITAL_SIGNS_LATE, Code.LATE_ENTRY)
"""Counted, never asked about: they appear in `deviations` only."""

OUTCOME_OF: dict[Code, Outcome] = {
    code: (
        Outcome.REFUSED
        if code in _REFUSED
        else Outcome.NEEDS_REASON
        if code in _NEEDS_REASON
        else Outcome.NEEDS_SECOND
        if code is Code.OPEN_ITEM
        else Outcome.RECORDED
        if code in INCIDENTS or code in TIMING
        else Outcome.NEEDS_ORDER
    )
    for code in Code
}
"""The outcome column of the table. (`observation_short` asks for an order too after anaphylaxis.)"""

CODE_ORDER = {code: place for place, code in enumerate(Code)}


class DeviationClass(StrEnum):
    PROTOCOL = "protocol"
    INCIDENT = "incident"
    TIMING = "timing"


class OpenItem(StrEnum):
    """What is still open before the start, in the order it is listed."""

    IDENTITY = "identity"
    WEIGHT = "weight"
    LAB_RESULTS = "lab_results"
    TYPE_AND_SCREEN = "type_and_screen"
    BASELINE_VITAL_SIGNS = "baseline_vital_signs"
    PREMEDICATION = "premedication"
    BAG_CHECK = "bag_check"
    SECOND_CHECK = "second_check"
    LINE = "line"


class WindowState(StrEnum):
    NONE = "none"
    EMPTY = "empty"
    WAITING = "waiting"
    OPEN = "open"
    CLOSED = "closed"


class Timeliness(StrEnum):
    """The `state` of a next step or a prompt."""

    WAITING = "waiting"
    DUE = "due"
    OVERDUE = "overdue"


class Action(StrEnum):
    """`next_step.action`: the one next right act."""

    START = "start"
    COMPLETE = "complete"
    INTERRUPT = "interrupt"
    ASSESS = "assess"
    STAY = "stay"
    INCREASE = "increase"
    RESUME = "resume"
    STOP = "stop"
    END_OBSERVATION = "end_observation"
    SIGN_OFF = "sign_off"


class What(StrEnum):
    """What a prompt is about, in the order of the table of section 4."""

    GIVE_REST = "give_rest"
    START_WINDOW = "start_window"
    WINDOW_CLOSES = "window_closes"
    STEP = "step"
    VITAL_SIGNS = "vital_signs"
    RECHECK = "recheck"
    PUMP_STOP = "pump_stop"
    PUMP_RATE = "pump_rate"
    BAG_EMPTY = "bag_empty"
    BAG_LIFE = "bag_life"
    END_OBSERVATION = "end_observation"


WHAT_ORDER = {what: place for place, what in enumerate(What)}


class Priority(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Jurisdiction(StrEnum):
    US = "US"
    EU = "EU"


class Group(StrEnum):
    """Groups of premedication."""

    CORTICOSTEROID = "corticosteroid"
    ANTIPYRETIC = "antipyretic"
    H2_ANTAGONIST = "h2_antagonist"
    ANTIHISTAMINE = "antihistamine"


SEXES = ("female", "male", "other", "unknown")
IDENTIFIERS = ("name", "born", "identifier")
METHODS = ("asked", "scanned")
CHECK_OUTCOMES = ("ok", "concern", "not_done")
GIVERS = ("nurse", "patient_at_home")
ORDER_WAYS = ("written", "in_person", "telephone")
