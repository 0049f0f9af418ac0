"""What is wrong with the numbers of a bag, a second check or a start: a sentence for each code."""

from decimal import Decimal

from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.plan import bag_limit
from nurse_assistant.domain.readiness import differences, open_items
from nurse_assistant.domain.rules import reached
from nurse_assistant.domain.vocabulary import Kind, OpenItem, WindowState
from nurse_assistant.domain.window import missing_groups, start_window
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.code_place import Place, last_grade
from nurse_assistant.ui.wording.field_words import field_label, value_words, word_words


def wrong_product(place: Place) -> str:
    entry, protocol, order = place.entry, place.view.session.protocol, place.view.session.case.order
    if entry.amount("dose_mg") == protocol.dose.subcutaneous_dose_mg:
        return f"{texts.amount(protocol.dose.subcutaneous_dose_mg, 'mg')} is the product for injection under the skin."
    read = f"{entry.text('medicine')} {entry.text('route')}"
    return f"The bag says {read}; ordered is {protocol.medicine} {protocol.route}, {texts.amount(order.dose_mg, 'mg')}."


def wrong_patient(place: Place) -> str:
    patient = place.view.session.case.patient
    name = texts.name(patient.family, patient.given)
    return f"The label is for {place.entry.text('label_identifier')}; {name} is {patient.identifier}."


def bag_expired(place: Place) -> str:
    limit = bag_limit(place.view.session, place.before)
    if limit is None:
        return "The bag is past its time."
    bag = place.before.bag
    hours = place.view.session.protocol.bag.room_hours
    warm = bag is not None and bag.time("expires_at") != limit
    why = f", {hours} h out of the fridge" if warm else ""
    return f"The bag was to be used before {place.clock(limit)}{why}; {place.is_at()}."


def same_person(place: Place) -> str:
    if place.entry.kind is Kind.BAG_WITNESSED:
        return f"{place.entry.person} did the first check as well."
    return f"{place.entry.person} does it and cannot be the second person as well."


def second_differs(place: Place) -> str:
    bag, session = place.before.bag, place.view.session
    if bag is None:
        return "The second check differs from the first."
    found = differences(session, bag, place.entry)
    return "The second check differs: " + "; ".join(_difference(name, place, bag) for name in found) + "."


def _difference(name: str, place: Place, bag: Entry) -> str:
    session, zone = place.view.session, place.view.zone
    read = value_words(name, place.entry.data.get(name, ""), zone)
    if name == "infusion_number":
        return f"infusion {read}, the order says {session.case.order.infusion_number}"
    if name == "rate_ml_h":
        return f"rate {read}, the plan says {texts.rate(session.row.initial_rate_ml_h)}"
    return f"{field_label(name).lower()} {read}, the first check {value_words(name, bag.data.get(name, ''), zone)}"


def dose(place: Place) -> str:
    order, rule = place.view.session.case.order, place.view.session.protocol.dose
    held, by_weight = place.entry.amount("dose_mg") or Decimal(0), rule.mg_per_kg * order.weight_kg
    if held != order.dose_mg:
        return f"The bag holds {texts.amount(held, 'mg')}; ordered are {texts.amount(order.dose_mg, 'mg')}."
    worked = f"{texts.amount(rule.mg_per_kg, 'mg/kg')} × {texts.amount(order.weight_kg, 'kg')}"
    return (
        f"The order of {texts.amount(order.dose_mg, 'mg')} differs from {worked} = {texts.amount(by_weight, 'mg')} "
        f"by more than {texts.percent(rule.tolerance_percent)}."
    )


def weight(place: Place) -> str:
    ordered, measured = place.view.session.case.order.weight_kg, place.entry.amount("kg") or Decimal(0)
    limit = place.view.session.protocol.dose.weight_tolerance_percent
    return (
        f"{texts.amount(measured, 'kg')} measured; the dose was ordered for {texts.amount(ordered, 'kg')}, "
        f"a difference of more than {texts.percent(limit)}."
    )


def window_early(place: Place) -> str:
    opens = start_window(place.view.session, place.before, place.entry.at).opens_at
    return f"The start window opens at {place.clock(opens) if opens else 'a later time'}; {place.is_at()}."


def window_late(place: Place) -> str:
    window = start_window(place.view.session, place.before, place.entry.at)
    if window.opens_at is None or window.closes_at is None:
        return f"There is no start window; {place.is_at()}."
    if window.state is WindowState.EMPTY:
        return (
            f"The medicines leave no common start window: the first one's ends at {place.clock(window.closes_at)}, "
            f"the last one's begins at {place.clock(window.opens_at)}."
        )
    return f"The start window closed at {place.clock(window.closes_at)}; {place.is_at()}."


def premedication_missing(place: Place) -> str:
    missing = ", ".join(word_words(group) for group in missing_groups(place.view.session, place.before))
    return f"Neither given nor omitted by order: {missing}."


def omitted(place: Place) -> str:
    return (
        f"{word_words(place.entry.text('medicine') or '').capitalize()} belongs to the premedication of the protocol."
    )


def home_dose(place: Place) -> str:
    return f"The order does not say that {place.entry.text('medicine')} may be taken at home."


def neutrophils(place: Place) -> str:
    seen, low = place.before.anc, place.view.session.protocol.readiness.anc_minimum_10e9_l
    if seen is None:
        return "The neutrophils are low."
    return f"ANC {texts.number(seen.value)} × 10⁹/L, taken {place.clock(seen.at)}, is below {texts.number(low)}."


def concern(place: Place) -> str:
    open_ones = (name for name, check in place.before.checks.items() if check.text("outcome") == "concern")
    return f"A concern is recorded: {', '.join(word_words(name) for name in open_ones)}."


def type_and_screen(place: Place) -> str:
    number = place.view.session.case.order.infusion_number
    return f"Type and screen is not recorded as fine, and this is infusion {number}."


def before_start(place: Place) -> str:
    return last_grade(place, "A reaction before the start")


def row(place: Place) -> str:
    order = place.view.session.case.order
    return (
        f"The order says infusion {order.infusion_number}; by cycle {order.cycle} day {order.day} of {order.regimen} "
        f"the calendar has reached {reached(place.view.session)}."
    )


def _items(place: Place, wanted: tuple[OpenItem, ...]) -> str:
    session, at = place.view.session, place.entry.at
    rule = session.protocol.readiness
    aged = {
        OpenItem.IDENTITY: (place.before.identity, rule.identity_max_age_min),
        OpenItem.BASELINE_VITAL_SIGNS: (place.before.check, rule.baseline_max_age_min),
    }
    said = []
    for item in open_items(session, place.before, at):
        done, limit = aged.get(item, (None, 0))
        age = "" if done is None else f" (last {place.clock(done.at)}, more than {texts.minutes_words(limit)} before)"
        if item in wanted:
            said.append(f"{word_words(item)}{age}")
    return f"Still open: {', '.join(said)}."


def open_major(place: Place) -> str:
    return _items(place, (OpenItem.IDENTITY, OpenItem.BAG_CHECK, OpenItem.SECOND_CHECK))


def open_minor(place: Place) -> str:
    return _items(place, (OpenItem.WEIGHT, OpenItem.LAB_RESULTS, OpenItem.BASELINE_VITAL_SIGNS, OpenItem.LINE))
