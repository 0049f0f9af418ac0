"""What is wrong with the numbers of an entry, as a sentence for each code. Computed from the state at its place."""

from collections.abc import Callable, Mapping

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.decide import state_before
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Code, Kind, Phase
from nurse_assistant.ui.wording import code_bag, code_rates, texts
from nurse_assistant.ui.wording.bad_values import bad_value, lies_ahead
from nurse_assistant.ui.wording.code_place import Place, corrected, others
from nurse_assistant.ui.wording.field_words import field_label
from nurse_assistant.ui.wording.kind_words import entry_words, kind_title
from nurse_assistant.ui.wording.language import mark, tr


def sentence(code: Code, entry: Entry, view: DeskView, contradicted: Entry | None = None) -> str:
    return _SENTENCES[code](place_of(entry, view, contradicted))


def place_of(entry: Entry, view: DeskView, contradicted: Entry | None = None) -> Place:
    """Where the entry stands, or would stand, in the record: with the state just before it."""
    shown = corrected(entry, view.log)
    return Place(shown, state_before(view.session, others(view.log, shown), shown), view, contradicted)


def _in_the_future(place: Place) -> str:
    name, when = lies_ahead(place.entry)
    if name == "at":
        return tr("{time} lies ahead: it is {time2} now.", time=place.clock(when), time2=place.clock(place.view.now))
    return tr(
        "{field_label} {time} lies ahead: it is {time2} now.",
        field_label=field_label(name),
        time=place.clock(when),
        time2=place.clock(place.view.now),
    )


def _not_possible(place: Place) -> str:
    what, before = kind_title(place.entry.kind), place.before
    signed = place.view.state.signed_off
    if signed is not None:
        return tr(
            "This infusion was signed off at {time}: only notes and corrections can be added.",
            time=place.clock(signed.at),
        )
    if place.entry.kind is Kind.SIGNED_OFF and before.phase is Phase.OBSERVING:
        why = tr("a reaction is still open") if before.reaction_open else tr("the observation has not ended")
        return tr("It cannot be signed off: {why}.", why=why)
    if place.entry.kind is Kind.OBSERVATION_ENDED and before.observation_over:
        return tr("The observation has ended already.")
    if place.entry.kind is Kind.BAG_WITNESSED and before.bag is None:
        return tr("There is no first check of the bag yet that a second one could follow.")
    if (
        place.entry.kind in (Kind.PUMP_STOPPED, Kind.REACTION_GRADED, Kind.REACTION_MEDICINE_GIVEN)
        and not before.reactions
    ):
        return tr("{what}: no reaction had been reported by {time}.", what=what, time=place.clock(place.entry.at))
    if before.not_treated:
        return tr("{what} does not fit: the patient was not treated today.", what=what)
    return tr(
        "{what} does not fit at {time}: {stood}.",
        what=what,
        time=place.clock(place.entry.at),
        stood=tr(_STOOD[before.phase]),
    )


_STOOD: Mapping[Phase, str] = {
    Phase.PREPARING: mark("the infusion had not been started"),
    Phase.INFUSING: mark("the infusion was running"),
    Phase.PAUSED: mark("the infusion was paused"),
    Phase.REACTION: mark("the infusion was stopped for a reaction"),
    Phase.OBSERVING: mark("the infusion had ended"),
    Phase.CLOSED: mark("it was signed off"),
}


def _bad(place: Place) -> str:
    return bad_value(place.view.session.protocol, place.entry)


def _contradicts(place: Place) -> str:
    other = place.contradicted
    if other is None:
        return tr("A later line of the record would become impossible.")
    if other.number == place.entry.number:  # a correction moved the line itself to where it does not fit
        return _not_possible(place)
    said = texts.joined(
        place.clock(other.at), kind_title(other.kind), entry_words(other, place.view.zone), other.person
    )
    return tr("This line would become impossible: {said}.", said=said)


_SENTENCES: Mapping[Code, Callable[[Place], str]] = {
    Code.IN_THE_FUTURE: _in_the_future,
    Code.NOT_POSSIBLE_NOW: _not_possible,
    Code.BAD_VALUE: _bad,
    Code.CONTRADICTS_ENTRY: _contradicts,
    Code.WRONG_PRODUCT: code_bag.wrong_product,
    Code.WRONG_PATIENT: code_bag.wrong_patient,
    Code.BAG_EXPIRED: code_bag.bag_expired,
    Code.SAME_PERSON: code_bag.same_person,
    Code.RESTART_FORBIDDEN: code_rates.forbidden,
    Code.RESTART_NOT_ADVISED: code_rates.not_advised,
    Code.NOT_YET_MILD: code_rates.not_mild,
    Code.RESTART_TOO_FAST: code_rates.too_fast,
    Code.OUTSIDE_WINDOW_EARLY: code_bag.window_early,
    Code.OUTSIDE_WINDOW_LATE: code_bag.window_late,
    Code.PREMEDICATION_MISSING: code_bag.premedication_missing,
    Code.PREMEDICATION_OMITTED: code_bag.omitted,
    Code.HOME_DOSE_UNCONFIRMED: code_bag.home_dose,
    Code.LOW_NEUTROPHILS: code_bag.neutrophils,
    Code.CHECK_CONCERN: code_bag.concern,
    Code.NO_TYPE_AND_SCREEN: code_bag.type_and_screen,
    Code.REACTION_BEFORE_START: code_bag.before_start,
    Code.ROW_CONTRADICTS: code_bag.row,
    Code.DOSE_DIFFERS: code_bag.dose,
    Code.WEIGHT_CHANGED: code_bag.weight,
    Code.RATE_ABOVE_STEP: code_rates.above_step,
    Code.SIGNS_PRESENT: code_rates.signs,
    Code.VITAL_SIGNS_ABNORMAL: code_rates.abnormal,
    Code.OPEN_ITEM: code_bag.open_major,
    Code.OPEN_ITEM_MINOR: code_bag.open_minor,
    Code.STEP_EARLY: code_rates.early,
    Code.NO_CHECK_BEFORE_STEP: code_rates.no_check,
    Code.OBSERVATION_SHORT: code_rates.observation,
    Code.SECOND_CHECK_DIFFERS: code_bag.second_differs,
    Code.PUMP_RATE_DIFFERS: code_rates.pump_rate,
    Code.VOLUME_DIFFERS: code_rates.volume,
    Code.STEP_LATE: code_rates.step_late,
    Code.VITAL_SIGNS_LATE: code_rates.vital_late,
    Code.LATE_ENTRY: code_rates.late_entry,
}
