"""The rule behind each word of the guide, in one sentence without a number: the numbers come from the protocol."""

from collections.abc import Mapping

from nurse_assistant.domain.vocabulary import Action, Code, What
from nurse_assistant.ui.wording.language import mark, tr

_CODES: Mapping[Code, str] = {
    Code.IN_THE_FUTURE: mark("Only what has happened is recorded; a clock may differ by a little."),
    Code.NOT_POSSIBLE_NOW: mark(
        "Each line of the record must fit what the lines before it say. A rule of the record: no number is used."
    ),
    Code.BAD_VALUE: mark(
        "A value must be one that can be measured or that its list holds. A rule of the record: "
        "no number of the protocol is used."
    ),
    Code.CONTRADICTS_ENTRY: mark(
        "A late line or a correction must not make a later line impossible. A rule of the record: no number is used."
    ),
    Code.WRONG_PRODUCT: mark(
        "Medicine and route on the bag must be those of the protocol. A bag with the fixed dose of the product for "
        "injection under the skin is never infused."
    ),
    Code.WRONG_PATIENT: mark(
        "The patient number on the label must be this patient's. A safety rule of the program: no number is used."
    ),
    Code.BAG_EXPIRED: mark(
        "A bag is used before the time on its label, and no longer out of the fridge than the label of the medicine "
        "allows, the infusion included."
    ),
    Code.SAME_PERSON: mark(
        "A second check is done by another person than the first. A safety rule of the program: no number is used."
    ),
    Code.RESTART_FORBIDDEN: mark(
        "After a reaction from this grade on, or anaphylaxis, the infusion is never restarted."
    ),
    Code.RESTART_NOT_ADVISED: mark(
        "After a grave reaction, or after repeated ones, the protocol advises to stop for good."
    ),
    Code.NOT_YET_MILD: mark("A restart waits until the reaction is graded below the grade that interrupts."),
    Code.RESTART_TOO_FAST: mark(
        "After a reaction that counts, the infusion goes on at a part of this infusion's initial rate, not of the rate "
        "it had."
    ),
    Code.OUTSIDE_WINDOW_EARLY: mark(
        "The infusion starts within this time after the premedication. Each medicine is read by itself: from the last "
        "one on, and no later than after the first one."
    ),
    Code.OUTSIDE_WINDOW_LATE: mark(
        "The infusion starts within this time after the premedication. Each medicine is read by itself: from the last "
        "one on, and no later than after the first one."
    ),
    Code.PREMEDICATION_MISSING: mark(
        "Every group of premedication is given before each infusion, or left out by order."
    ),
    Code.PREMEDICATION_OMITTED: mark("Only the prescriber leaves a group of premedication out."),
    Code.HOME_DOSE_UNCONFIRMED: mark("A dose taken at home counts only if the order allows it."),
    Code.LOW_NEUTROPHILS: mark("Below this number of neutrophils the prescriber decides before the start."),
    Code.CHECK_CONCERN: mark(
        "While a concern is open the prescriber decides before the start. A rule of the program: no number is used."
    ),
    Code.NO_TYPE_AND_SCREEN: mark(
        "Type and screen come before the first dose: isatuximab disturbs blood group tests afterwards."
    ),
    Code.REACTION_BEFORE_START: mark("The infusion does not start while a reaction is not graded as mild."),
    Code.ROW_CONTRADICTS: mark(
        "The number of the infusion selects its rates. It cannot be higher than the days of treatment the calendar has "
        "reached."
    ),
    Code.DOSE_DIFFERS: mark(
        "The bag holds the ordered dose, and the ordered dose agrees with the patient's weight, within a tolerance."
    ),
    Code.WEIGHT_CHANGED: mark("The weight measured today agrees with that of the order, within a tolerance."),
    Code.RATE_ABOVE_STEP: mark("The rate rises by the steps of this infusion, one at a time; none is skipped."),
    Code.SIGNS_PRESENT: mark("The rate rises only while there are no signs of a reaction. No number is used."),
    Code.VITAL_SIGNS_ABNORMAL: mark("The rate rises, and an infusion starts, only with values inside these limits."),
    Code.OPEN_ITEM: mark("Identity, bag check and second check are done before the start, identity shortly before it."),
    Code.OPEN_ITEM_MINOR: mark(
        "Weight, lab results, vital signs and line are done before the start, vital signs shortly before it."
    ),
    Code.STEP_EARLY: mark("The times at each rate are least times; a rise may be early by a little."),
    Code.NO_CHECK_BEFORE_STEP: mark("Somebody looks for signs of a reaction shortly before each rise."),
    Code.OBSERVATION_SHORT: mark(
        "The patient is observed after the infusion, longer after a reaction. After anaphylaxis the prescriber ends it."
    ),
    Code.SECOND_CHECK_DIFFERS: mark(
        "The second check agrees with the first, with the order, and with the initial rate of this infusion."
    ),
    Code.PUMP_RATE_DIFFERS: mark("The pump runs at the rate of the record. No number of the protocol is used."),
    Code.VOLUME_DIFFERS: mark("The pump's counter agrees with time and rate, within a tolerance."),
    Code.STEP_LATE: mark("A rise made later than this is counted; the label sets no greatest time."),
    Code.VITAL_SIGNS_LATE: mark("A check made later than this is counted."),
    Code.LATE_ENTRY: mark("A line written down later than this after it happened is counted."),
}

_PROMPTS: Mapping[What, str] = {
    What.GIVE_REST: mark(
        "All premedicines must share a start window: the missing ones are asked for before it is too late for that."
    ),
    What.START_WINDOW: mark("The start window is the time all premedicines have in common."),
    What.WINDOW_CLOSES: mark("The end of the start window is called out shortly before."),
    What.STEP: mark("The next rate of this infusion comes after this running time at the present one."),
    What.VITAL_SIGNS: mark("Vital signs are taken at these times; the label says only: frequently."),
    What.RECHECK: mark("Values outside the limits are measured again soon."),
    What.PUMP_STOP: mark("After REACTION a person confirms that the pump stands still."),
    What.PUMP_RATE: mark("A pump seen above the rate of the record is put right at once."),
    What.BAG_EMPTY: mark("The bag is empty by time and rate, or by the pump's counter."),
    What.BAG_LIFE: mark("The bag would last longer than it may be used."),
    What.END_OBSERVATION: mark("The observation ends after this time."),
}

_ACTIONS: Mapping[Action, str] = {
    Action.START: mark("The infusion starts inside the start window, at the initial rate of this infusion."),
    Action.COMPLETE: mark("After the last rate of the plan the bag runs until it is empty."),
    Action.INTERRUPT: mark("A running infusion is interrupted for a reaction from this grade on, and for anaphylaxis."),
    Action.ASSESS: mark(
        "A reaction needs a grade since its report; from this grade on the infusion waits until it is milder."
    ),
    Action.STAY: mark("With signs, or with values outside these limits, the rate does not rise."),
    Action.INCREASE: mark(
        "The rate rises to the next step after this running time at the present rate, if there are no signs and "
        "a check was made shortly before."
    ),
    Action.RESUME: mark(
        "After a reaction that counts it goes on at a part of this infusion's initial rate; after a mild one at the "
        "rate it had, without a rise for a while; after a pause at the rate it had."
    ),
    Action.STOP: mark("After a grave reaction, or after repeated ones, the protocol advises to stop for good."),
    Action.END_OBSERVATION: mark("The patient is observed after the infusion, longer after a reaction."),
    Action.SIGN_OFF: mark("A record is signed once the day is over. A rule of the record: no number is used."),
}


def rule_of_code(code: Code) -> str:
    return tr(_CODES[code])


def rule_of_prompt(what: What) -> str:
    return tr(_PROMPTS[what])


def rule_of_step(action: Action) -> str:
    return tr(_ACTIONS[action])
