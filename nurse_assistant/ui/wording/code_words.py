"""What the guide's codes are called, what to do about each, and the reasons offered for going on in spite of it."""

from collections.abc import Mapping

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Code, Group
from nurse_assistant.ui.wording import code_numbers

_GROUPS: Mapping[Group, str] = {
    Group.CORTICOSTEROID: "corticosteroid",
    Group.ANTIPYRETIC: "antipyretic",
    Group.H2_ANTAGONIST: "H2 antagonist",
    Group.ANTIHISTAMINE: "antihistamine",
}

_TITLES: Mapping[Code, str] = {
    Code.IN_THE_FUTURE: "A time that lies ahead",
    Code.NOT_POSSIBLE_NOW: "Not possible at this point",
    Code.BAD_VALUE: "A value that cannot be meant",
    Code.CONTRADICTS_ENTRY: "Contradicts a later line",
    Code.WRONG_PRODUCT: "Wrong product",
    Code.WRONG_PATIENT: "Bag of another patient",
    Code.BAG_EXPIRED: "Bag past its time",
    Code.SAME_PERSON: "The same person twice",
    Code.RESTART_FORBIDDEN: "Restart ruled out",
    Code.RESTART_NOT_ADVISED: "Restart not advised",
    Code.NOT_YET_MILD: "Reaction not yet mild",
    Code.RESTART_TOO_FAST: "Restart too fast",
    Code.OUTSIDE_WINDOW_EARLY: "Before the start window",
    Code.OUTSIDE_WINDOW_LATE: "After the start window",
    Code.PREMEDICATION_MISSING: "Premedication missing",
    Code.PREMEDICATION_OMITTED: "Premedication omitted",
    Code.HOME_DOSE_UNCONFIRMED: "Home dose not in the order",
    Code.LOW_NEUTROPHILS: "Neutrophils low",
    Code.CHECK_CONCERN: "A concern is open",
    Code.NO_TYPE_AND_SCREEN: "No type and screen",
    Code.REACTION_BEFORE_START: "Reaction before the start",
    Code.ROW_CONTRADICTS: "Infusion number against the calendar",
    Code.DOSE_DIFFERS: "Dose differs",
    Code.WEIGHT_CHANGED: "Weight changed",
    Code.RATE_ABOVE_STEP: "Rate above the plan",
    Code.SIGNS_PRESENT: "Signs present",
    Code.VITAL_SIGNS_ABNORMAL: "Vital signs outside the limits",
    Code.OPEN_ITEM: "Started with an open check",
    Code.OPEN_ITEM_MINOR: "Started with an item open",
    Code.STEP_EARLY: "Rise made early",
    Code.NO_CHECK_BEFORE_STEP: "No look for signs before the rise",
    Code.OBSERVATION_SHORT: "Observation cut short",
    Code.SECOND_CHECK_DIFFERS: "The two checks differ",
    Code.PUMP_RATE_DIFFERS: "Pump at another rate",
    Code.VOLUME_DIFFERS: "Pump counter differs",
    Code.STEP_LATE: "Rise made late",
    Code.VITAL_SIGNS_LATE: "Vital signs late",
    Code.LATE_ENTRY: "Written down late",
}

_ADVICE: Mapping[Code, str] = {
    Code.IN_THE_FUTURE: "Correct the time. What has not happened yet cannot be recorded.",
    Code.NOT_POSSIBLE_NOW: "Look at the record: a line may be missing before this one, or the time may be wrong.",
    Code.BAD_VALUE: "Go back and correct it. Everything else you typed is still there.",
    Code.CONTRADICTS_ENTRY: "Correct that line first, or change the time of this one.",
    Code.WRONG_PRODUCT: "Do not give this bag. Set it aside and call the pharmacy.",
    Code.WRONG_PATIENT: "Do not give this bag. Set it aside and call the pharmacy.",
    Code.BAG_EXPIRED: "Do not give this bag. Ask the pharmacy for a new one.",
    Code.SAME_PERSON: "Ask a colleague to look for herself, signed in under her own name.",
    Code.RESTART_FORBIDDEN: "Do not restart. Call the prescriber and stop the infusion for good.",
    Code.RESTART_NOT_ADVISED: "The protocol advises to stop for good. Only the prescriber can decide to go on.",
    Code.NOT_YET_MILD: "Wait until the reaction is down to grade 1, and grade it. Otherwise ask the prescriber.",
    Code.RESTART_TOO_FAST: "Restart at the rate of the protocol, or ask the prescriber.",
    Code.OUTSIDE_WINDOW_EARLY: "Wait until the window opens, or ask the prescriber.",
    Code.OUTSIDE_WINDOW_LATE: "Ask the prescriber: start now, or give the premedication again.",
    Code.PREMEDICATION_MISSING: "Give what is missing, or ask the prescriber to leave it out.",
    Code.PREMEDICATION_OMITTED: "Only the prescriber can leave it out.",
    Code.HOME_DOSE_UNCONFIRMED: "Ask the prescriber whether the dose at home counts, or give it here.",
    Code.LOW_NEUTROPHILS: "Ask the prescriber before you start.",
    Code.CHECK_CONCERN: "Ask the prescriber before you start.",
    Code.NO_TYPE_AND_SCREEN: "Send the sample before the first dose, or ask the prescriber.",
    Code.REACTION_BEFORE_START: "Let it settle and grade it, or ask the prescriber.",
    Code.ROW_CONTRADICTS: "The number selects the rates. Ask the patient and the prescriber which infusion it is.",
    Code.DOSE_DIFFERS: "Ask the prescriber and the pharmacy which dose is meant.",
    Code.WEIGHT_CHANGED: "Weigh again. If it is so, ask the prescriber whether the dose stays.",
    Code.RATE_ABOVE_STEP: "Set the next rate of the plan, or ask the prescriber.",
    Code.SIGNS_PRESENT: "Stay at this rate and look again, or ask the prescriber.",
    Code.VITAL_SIGNS_ABNORMAL: "Measure again. If it is so, ask the prescriber.",
    Code.OPEN_ITEM: "Do it first. If it cannot be done, a second person looks with you.",
    Code.OPEN_ITEM_MINOR: "Do it first, or say why not.",
    Code.STEP_EARLY: "Wait until it is due, or say why not.",
    Code.NO_CHECK_BEFORE_STEP: "Look for signs and save a check first, or say why not.",
    Code.OBSERVATION_SHORT: "Go on observing, or say why not.",
    Code.SECOND_CHECK_DIFFERS: "Find out which is right before the start. The second check stays open.",
    Code.PUMP_RATE_DIFFERS: "Record the rate the pump runs at, or set the pump to the rate of the record.",
    Code.VOLUME_DIFFERS: "Look at the pump and the bag. From now on the reading counts.",
    Code.STEP_LATE: "Nothing to do: it is counted.",
    Code.VITAL_SIGNS_LATE: "Nothing to do: it is counted.",
    Code.LATE_ENTRY: "Nothing to do: it is counted.",
}

_RATE = ("Prescriber decided so", "Found like this at the pump", "Pump set by mistake", "Earlier infusions went well")
_BEFORE_START = (
    "Prescriber decided so",
    "Known and stable for weeks",
    "Risk of delay is greater",
    "Result reported by telephone",
)
_BAG = ("Pharmacy confirms it", "Label misread", "Typing slip", "Found after it was given")
_UNDONE = ("Done, but not written down", "Cannot be done today", "Patient declined", "Equipment failed")

_REASONS: Mapping[Code, tuple[str, ...]] = {
    **dict.fromkeys(Code, ("Found like this", "Done in an emergency", "Told by a colleague", "Written down late")),
    Code.WRONG_PRODUCT: _BAG,
    Code.WRONG_PATIENT: _BAG,
    Code.BAG_EXPIRED: (
        "Noticed only afterwards",
        "Pharmacy extends the time",
        "Time out of the fridge was wrong",
        "Clock on the label misread",
    ),
    Code.SAME_PERSON: (
        "Nobody else on the unit",
        "Signed in under another name",
        "Emergency on the unit",
        "Colleague looked but did not sign",
    ),
    Code.RESTART_FORBIDDEN: (
        "Restarted by somebody else",
        "Prescriber at the chair decided so",
        "Graded too high, now corrected",
        "Pump restarted by mistake",
    ),
    Code.RESTART_NOT_ADVISED: (
        "Prescriber saw the patient",
        "Signs gone, benefit outweighs",
        "Other cause was found",
        "Patient wishes to go on",
    ),
    Code.NOT_YET_MILD: (
        "Prescriber saw the patient",
        "Settled, grade not written yet",
        "Other cause was found",
        "Signs were there before",
    ),
    Code.RESTART_TOO_FAST: _RATE,
    Code.OUTSIDE_WINDOW_EARLY: (
        "Prescriber decided so",
        "Premedication was given earlier",
        "Clock or time was wrong",
        "Patient must leave early",
    ),
    Code.OUTSIDE_WINDOW_LATE: (
        "Bag came late",
        "Vein was difficult",
        "Prescriber came late",
        "Patient was away",
        "Other patient needed help",
    ),
    Code.PREMEDICATION_MISSING: (
        "Given, not written down yet",
        "Intolerance or allergy",
        "Not on the order",
        "Patient declined",
    ),
    Code.PREMEDICATION_OMITTED: (
        "Intolerance or allergy",
        "Earlier infusions without reaction",
        "Patient declined",
        "Already taken today",
    ),
    Code.HOME_DOSE_UNCONFIRMED: (
        "Patient shows the empty pack",
        "Relative confirms it",
        "Agreed with the prescriber",
        "Patient's own habit",
    ),
    Code.LOW_NEUTROPHILS: _BEFORE_START,
    Code.CHECK_CONCERN: _BEFORE_START,
    Code.NO_TYPE_AND_SCREEN: (
        "Sample sent, result to come",
        "Done at another hospital",
        "Prescriber decided so",
        "Not found in the notes",
    ),
    Code.REACTION_BEFORE_START: (
        "Prescriber saw the patient",
        "Signs are gone",
        "Other cause was found",
        "Due to the premedication",
    ),
    Code.ROW_CONTRADICTS: (
        "Earlier infusions elsewhere",
        "Infusion added off the calendar",
        "Order corrected since",
        "Cycle or day typed wrong",
    ),
    Code.DOSE_DIFFERS: (
        "Dose rounded by the pharmacy",
        "Prescriber changed the dose",
        "New weight",
        "Label read again, it is so",
    ),
    Code.WEIGHT_CHANGED: (
        "Weighed twice, it is so",
        "Fluid retention",
        "Weight loss since the order",
        "Other scale or clothing",
    ),
    Code.RATE_ABOVE_STEP: _RATE,
    Code.SIGNS_PRESENT: (
        "Prescriber saw the patient",
        "Signs were there before",
        "Other cause was found",
        "Signs are fading",
    ),
    Code.VITAL_SIGNS_ABNORMAL: (
        "Usual for this patient",
        "Measured twice, patient is well",
        "Treated, getting better",
        "Prescriber saw the patient",
    ),
    Code.OPEN_ITEM: _UNDONE,
    Code.OPEN_ITEM_MINOR: _UNDONE,
    Code.STEP_EARLY: (
        "Planned with a second rise",
        "Prescriber decided so",
        "Clock misread",
        "Patient must leave early",
    ),
    Code.NO_CHECK_BEFORE_STEP: (
        "Looked, not written down",
        "Patient asleep and calm",
        "Monitor not free",
        "Emergency on the unit",
    ),
    Code.OBSERVATION_SHORT: (
        "Patient wishes to leave",
        "Transport is waiting",
        "Moved to another ward",
        "Prescriber decided so",
    ),
}


def group_words(group: Group) -> str:
    return _GROUPS[group]


def code_title(code: Code) -> str:
    """A short name of it: "Bag past its time"."""
    return _TITLES[code]


def code_advice(code: Code) -> str:
    """What to do about it."""
    return _ADVICE[code]


def reasons_for(code: Code) -> tuple[str, ...]:
    """Four to five reasons in the ward's words; her own stand behind them (U-94)."""
    return _REASONS[code]


def code_sentence(code: Code, entry: Entry, view: DeskView, contradicted: Entry | None = None) -> str:
    """What is wrong, with the numbers: "The start window closed at 10:21; it is 10:22 now."

    `contradicted`: of the verdict, with `contradicts_entry`.
    """
    return code_numbers.sentence(code, entry, view, contradicted)
