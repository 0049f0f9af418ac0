"""What the guide's codes are called, what to do about each, and the reasons offered for going on in spite of it."""

from collections.abc import Mapping

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Code, Group
from nurse_assistant.ui.wording import code_numbers
from nurse_assistant.ui.wording.language import mark, tr

_GROUPS: Mapping[Group, str] = {
    Group.CORTICOSTEROID: mark("corticosteroid"),
    Group.ANTIPYRETIC: mark("antipyretic"),
    Group.H2_ANTAGONIST: mark("H2 antagonist"),
    Group.ANTIHISTAMINE: mark("antihistamine"),
}

_TITLES: Mapping[Code, str] = {
    Code.IN_THE_FUTURE: mark("A time that lies ahead"),
    Code.NOT_POSSIBLE_NOW: mark("Not possible at this point"),
    Code.BAD_VALUE: mark("A value that cannot be meant"),
    Code.CONTRADICTS_ENTRY: mark("Contradicts a later line"),
    Code.WRONG_PRODUCT: mark("Wrong product"),
    Code.WRONG_PATIENT: mark("Bag of another patient"),
    Code.BAG_EXPIRED: mark("Bag past its time"),
    Code.SAME_PERSON: mark("The same person twice"),
    Code.RESTART_FORBIDDEN: mark("Restart ruled out"),
    Code.RESTART_NOT_ADVISED: mark("Restart not advised"),
    Code.NOT_YET_MILD: mark("Reaction not yet mild"),
    Code.RESTART_TOO_FAST: mark("Restart too fast"),
    Code.OUTSIDE_WINDOW_EARLY: mark("Before the start window"),
    Code.OUTSIDE_WINDOW_LATE: mark("After the start window"),
    Code.PREMEDICATION_MISSING: mark("Premedication missing"),
    Code.PREMEDICATION_OMITTED: mark("Premedication omitted"),
    Code.HOME_DOSE_UNCONFIRMED: mark("Home dose not in the order"),
    Code.LOW_NEUTROPHILS: mark("Neutrophils low"),
    Code.CHECK_CONCERN: mark("A concern is open"),
    Code.NO_TYPE_AND_SCREEN: mark("No type and screen"),
    Code.REACTION_BEFORE_START: mark("Reaction before the start"),
    Code.ROW_CONTRADICTS: mark("Infusion number against the calendar"),
    Code.DOSE_DIFFERS: mark("Dose differs"),
    Code.WEIGHT_CHANGED: mark("Weight changed"),
    Code.RATE_ABOVE_STEP: mark("Rate above the plan"),
    Code.SIGNS_PRESENT: mark("Signs present"),
    Code.VITAL_SIGNS_ABNORMAL: mark("Vital signs outside the limits"),
    Code.OPEN_ITEM: mark("Started with an open check"),
    Code.OPEN_ITEM_MINOR: mark("Started with an item open"),
    Code.STEP_EARLY: mark("Rise made early"),
    Code.NO_CHECK_BEFORE_STEP: mark("No look for signs before the rise"),
    Code.OBSERVATION_SHORT: mark("Observation cut short"),
    Code.SECOND_CHECK_DIFFERS: mark("The two checks differ"),
    Code.PUMP_RATE_DIFFERS: mark("Pump at another rate"),
    Code.VOLUME_DIFFERS: mark("Pump counter differs"),
    Code.STEP_LATE: mark("Rise made late"),
    Code.VITAL_SIGNS_LATE: mark("Vital signs late"),
    Code.LATE_ENTRY: mark("Written down late"),
}

_ADVICE: Mapping[Code, str] = {
    Code.IN_THE_FUTURE: mark("Correct the time. What has not happened yet cannot be recorded."),
    Code.NOT_POSSIBLE_NOW: mark("Look at the record: a line may be missing before this one, or the time may be wrong."),
    Code.BAD_VALUE: mark("Go back and correct it. Everything else you typed is still there."),
    Code.CONTRADICTS_ENTRY: mark("Correct that line first, or change the time of this one."),
    Code.WRONG_PRODUCT: mark("Do not give this bag. Set it aside and call the pharmacy."),
    Code.WRONG_PATIENT: mark("Do not give this bag. Set it aside and call the pharmacy."),
    Code.BAG_EXPIRED: mark("Do not give this bag. Ask the pharmacy for a new one."),
    Code.SAME_PERSON: mark("Ask a colleague to look for herself, signed in under her own name."),
    Code.RESTART_FORBIDDEN: mark("Do not restart. Call the prescriber and stop the infusion for good."),
    Code.RESTART_NOT_ADVISED: mark("The protocol advises to stop for good. Only the prescriber can decide to go on."),
    Code.NOT_YET_MILD: mark("Wait until the reaction is down to grade 1, and grade it. Otherwise ask the prescriber."),
    Code.RESTART_TOO_FAST: mark("Restart at the rate of the protocol, or ask the prescriber."),
    Code.OUTSIDE_WINDOW_EARLY: mark("Wait until the window opens, or ask the prescriber."),
    Code.OUTSIDE_WINDOW_LATE: mark("Ask the prescriber: start now, or give the premedication again."),
    Code.PREMEDICATION_MISSING: mark("Give what is missing, or ask the prescriber to leave it out."),
    Code.PREMEDICATION_OMITTED: mark("Only the prescriber can leave it out."),
    Code.HOME_DOSE_UNCONFIRMED: mark("Ask the prescriber whether the dose at home counts, or give it here."),
    Code.LOW_NEUTROPHILS: mark("Ask the prescriber before you start."),
    Code.CHECK_CONCERN: mark("Ask the prescriber before you start."),
    Code.NO_TYPE_AND_SCREEN: mark("Send the sample before the first dose, or ask the prescriber."),
    Code.REACTION_BEFORE_START: mark("Let it settle and grade it, or ask the prescriber."),
    Code.ROW_CONTRADICTS: mark(
        "The number selects the rates. Ask the patient and the prescriber which infusion it is."
    ),
    Code.DOSE_DIFFERS: mark("Ask the prescriber and the pharmacy which dose is meant."),
    Code.WEIGHT_CHANGED: mark("Weigh again. If it is so, ask the prescriber whether the dose stays."),
    Code.RATE_ABOVE_STEP: mark("Set the next rate of the plan, or ask the prescriber."),
    Code.SIGNS_PRESENT: mark("Stay at this rate and look again, or ask the prescriber."),
    Code.VITAL_SIGNS_ABNORMAL: mark("Measure again. If it is so, ask the prescriber."),
    Code.OPEN_ITEM: mark("Do it first. If it cannot be done, a second person looks with you."),
    Code.OPEN_ITEM_MINOR: mark("Do it first, or say why not."),
    Code.STEP_EARLY: mark("Wait until it is due, or say why not."),
    Code.NO_CHECK_BEFORE_STEP: mark("Look for signs and save a check first, or say why not."),
    Code.OBSERVATION_SHORT: mark("Go on observing, or say why not."),
    Code.SECOND_CHECK_DIFFERS: mark("Find out which is right before the start. The second check stays open."),
    Code.PUMP_RATE_DIFFERS: mark("Record the rate the pump runs at, or set the pump to the rate of the record."),
    Code.VOLUME_DIFFERS: mark("Look at the pump and the bag. From now on the reading counts."),
    Code.STEP_LATE: mark("Nothing to do: it is counted."),
    Code.VITAL_SIGNS_LATE: mark("Nothing to do: it is counted."),
    Code.LATE_ENTRY: mark("Nothing to do: it is counted."),
}

_RATE = (
    mark("Prescriber decided so"),
    mark("Found like this at the pump"),
    mark("Pump set by mistake"),
    mark("Earlier infusions went well"),
)
_BEFORE_START = (
    mark("Prescriber decided so"),
    mark("Known and stable for weeks"),
    mark("Risk of delay is greater"),
    mark("Result reported by telephone"),
)
_BAG = (mark("Pharmacy confirms it"), mark("Label misread"), mark("Typing slip"), mark("Found after it was given"))
_UNDONE = (
    mark("Done, but not written down"),
    mark("Cannot be done today"),
    mark("Patient declined"),
    mark("Equipment failed"),
)

_REASONS: Mapping[Code, tuple[str, ...]] = {
    **dict.fromkeys(
        Code,
        (mark("Found like this"), mark("Done in an emergency"), mark("Told by a colleague"), mark("Written down late")),
    ),
    Code.WRONG_PRODUCT: _BAG,
    Code.WRONG_PATIENT: _BAG,
    Code.BAG_EXPIRED: (
        mark("Noticed only afterwards"),
        mark("Pharmacy extends the time"),
        mark("Time out of the fridge was wrong"),
        mark("Clock on the label misread"),
    ),
    Code.SAME_PERSON: (
        mark("Nobody else on the unit"),
        mark("Signed in under another name"),
        mark("Emergency on the unit"),
        mark("Colleague looked but did not sign"),
    ),
    Code.RESTART_FORBIDDEN: (
        mark("Restarted by somebody else"),
        mark("Prescriber at the chair decided so"),
        mark("Graded too high, now corrected"),
        mark("Pump restarted by mistake"),
    ),
    Code.RESTART_NOT_ADVISED: (
        mark("Prescriber saw the patient"),
        mark("Signs gone, benefit outweighs"),
        mark("Other cause was found"),
        mark("Patient wishes to go on"),
    ),
    Code.NOT_YET_MILD: (
        mark("Prescriber saw the patient"),
        mark("Settled, grade not written yet"),
        mark("Other cause was found"),
        mark("Signs were there before"),
    ),
    Code.RESTART_TOO_FAST: _RATE,
    Code.OUTSIDE_WINDOW_EARLY: (
        mark("Prescriber decided so"),
        mark("Premedication was given earlier"),
        mark("Clock or time was wrong"),
        mark("Patient must leave early"),
    ),
    Code.OUTSIDE_WINDOW_LATE: (
        mark("Bag came late"),
        mark("Vein was difficult"),
        mark("Prescriber came late"),
        mark("Patient was away"),
        mark("Other patient needed help"),
    ),
    Code.PREMEDICATION_MISSING: (
        mark("Given, not written down yet"),
        mark("Intolerance or allergy"),
        mark("Not on the order"),
        mark("Patient declined"),
    ),
    Code.PREMEDICATION_OMITTED: (
        mark("Intolerance or allergy"),
        mark("Earlier infusions without reaction"),
        mark("Patient declined"),
        mark("Already taken today"),
    ),
    Code.HOME_DOSE_UNCONFIRMED: (
        mark("Patient shows the empty pack"),
        mark("Relative confirms it"),
        mark("Agreed with the prescriber"),
        mark("Patient's own habit"),
    ),
    Code.LOW_NEUTROPHILS: _BEFORE_START,
    Code.CHECK_CONCERN: _BEFORE_START,
    Code.NO_TYPE_AND_SCREEN: (
        mark("Sample sent, result to come"),
        mark("Done at another hospital"),
        mark("Prescriber decided so"),
        mark("Not found in the notes"),
    ),
    Code.REACTION_BEFORE_START: (
        mark("Prescriber saw the patient"),
        mark("Signs are gone"),
        mark("Other cause was found"),
        mark("Due to the premedication"),
    ),
    Code.ROW_CONTRADICTS: (
        mark("Earlier infusions elsewhere"),
        mark("Infusion added off the calendar"),
        mark("Order corrected since"),
        mark("Cycle or day typed wrong"),
    ),
    Code.DOSE_DIFFERS: (
        mark("Dose rounded by the pharmacy"),
        mark("Prescriber changed the dose"),
        mark("New weight"),
        mark("Label read again, it is so"),
    ),
    Code.WEIGHT_CHANGED: (
        mark("Weighed twice, it is so"),
        mark("Fluid retention"),
        mark("Weight loss since the order"),
        mark("Other scale or clothing"),
    ),
    Code.RATE_ABOVE_STEP: _RATE,
    Code.SIGNS_PRESENT: (
        mark("Prescriber saw the patient"),
        mark("Signs were there before"),
        mark("Other cause was found"),
        mark("Signs are fading"),
    ),
    Code.VITAL_SIGNS_ABNORMAL: (
        mark("Usual for this patient"),
        mark("Measured twice, patient is well"),
        mark("Treated, getting better"),
        mark("Prescriber saw the patient"),
    ),
    Code.OPEN_ITEM: _UNDONE,
    Code.OPEN_ITEM_MINOR: _UNDONE,
    Code.STEP_EARLY: (
        mark("Planned with a second rise"),
        mark("Prescriber decided so"),
        mark("Clock misread"),
        mark("Patient must leave early"),
    ),
    Code.NO_CHECK_BEFORE_STEP: (
        mark("Looked, not written down"),
        mark("Patient asleep and calm"),
        mark("Monitor not free"),
        mark("Emergency on the unit"),
    ),
    Code.OBSERVATION_SHORT: (
        mark("Patient wishes to leave"),
        mark("Transport is waiting"),
        mark("Moved to another ward"),
        mark("Prescriber decided so"),
    ),
}


def group_words(group: Group) -> str:
    return tr(_GROUPS[group])


def code_title(code: Code) -> str:
    """A short name of it: "Bag past its time"."""
    return tr(_TITLES[code])


def code_advice(code: Code) -> str:
    """What to do about it."""
    return tr(_ADVICE[code])


def reasons_for(code: Code) -> tuple[str, ...]:
    """Four to five reasons in the ward's words; her own stand behind them (U-94)."""
    return _REASONS[code]


def code_sentence(code: Code, entry: Entry, view: DeskView, contradicted: Entry | None = None) -> str:
    """What is wrong, with the numbers: "The start window closed at 10:21; it is 10:22 now."

    `contradicted`: of the verdict, with `contradicts_entry`.
    """
    return code_numbers.sentence(code, entry, view, contradicted)
