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
from nurse_assistant.ui.wording.identifiers import spaced_identifier
from nurse_assistant.ui.wording.language import inside, tr


def wrong_product(place: Place) -> str:
    entry, protocol, order = place.entry, place.view.session.protocol, place.view.session.case.order
    if entry.amount("dose_mg") == protocol.dose.subcutaneous_dose_mg:
        return tr(
            "{amount} is the product for injection under the skin.",
            amount=texts.amount(protocol.dose.subcutaneous_dose_mg, "mg"),
        )
    read = f"{entry.text('medicine')} {entry.text('route')}"
    return tr(
        "The bag says {read}; ordered is {medicine} {route}, {amount}.",
        read=read,
        medicine=protocol.medicine,
        route=protocol.route,
        amount=texts.amount(order.dose_mg, "mg"),
    )


def wrong_patient(place: Place) -> str:
    patient = place.view.session.case.patient
    name = texts.name(patient.family, patient.given)
    return tr(
        "The label is for {label_identifier}; {name} is {identifier}.",
        label_identifier=spaced_identifier(place.entry.text("label_identifier") or ""),
        name=name,
        identifier=spaced_identifier(patient.identifier),
    )


def bag_expired(place: Place) -> str:
    limit = bag_limit(place.view.session, place.before)
    if limit is None:
        return tr("The bag is past its time.")
    bag = place.before.bag
    hours = place.view.session.protocol.bag.room_hours
    warm = bag is not None and bag.time("expires_at") != limit
    if warm:
        return tr(
            "The bag was to be used before {time}, {hours} h out of the fridge; {is_at}.",
            time=place.clock(limit),
            hours=hours,
            is_at=place.is_at(),
        )
    return tr("The bag was to be used before {time}; {is_at}.", time=place.clock(limit), is_at=place.is_at())


def same_person(place: Place) -> str:
    if place.entry.kind is Kind.BAG_WITNESSED:
        return tr("{person} did the first check as well.", person=place.entry.person)
    return tr("{person} does it and cannot be the second person as well.", person=place.entry.person)


def second_differs(place: Place) -> str:
    bag, session = place.before.bag, place.view.session
    if bag is None:
        return tr("The second check differs from the first.")
    found = differences(session, bag, place.entry)
    said = "; ".join(_difference(name, place, bag) for name in found)
    return tr("The second check differs: {differences}.", differences=said)


def _difference(name: str, place: Place, bag: Entry) -> str:
    session, zone = place.view.session, place.view.zone
    read = value_words(name, place.entry.data.get(name, ""), zone)
    if name == "infusion_number":
        return tr(
            "infusion {read}, the order says {infusion_number}",
            read=read,
            infusion_number=session.case.order.infusion_number,
        )
    if name == "rate_ml_h":
        return tr("rate {read}, the plan says {rate}", read=read, rate=texts.rate(session.row.initial_rate_ml_h))
    return tr(
        "{what} {read}, the first check {value}",
        what=inside(field_label(name)),
        read=read,
        value=value_words(name, bag.data.get(name, ""), zone),
    )


def dose(place: Place) -> str:
    order, rule = place.view.session.case.order, place.view.session.protocol.dose
    held, by_weight = place.entry.amount("dose_mg") or Decimal(0), rule.mg_per_kg * order.weight_kg
    if held != order.dose_mg:
        return tr(
            "The bag holds {amount}; ordered are {amount2}.",
            amount=texts.amount(held, "mg"),
            amount2=texts.amount(order.dose_mg, "mg"),
        )
    worked = f"{texts.amount(rule.mg_per_kg, 'mg/kg')} × {texts.amount(order.weight_kg, 'kg')}"
    return tr(
        "The order of {amount} differs from {worked} = {amount2} by more than {percent}.",
        amount=texts.amount(order.dose_mg, "mg"),
        worked=worked,
        amount2=texts.amount(by_weight, "mg"),
        percent=texts.percent(rule.tolerance_percent),
    )


def weight(place: Place) -> str:
    ordered, measured = place.view.session.case.order.weight_kg, place.entry.amount("kg") or Decimal(0)
    limit = place.view.session.protocol.dose.weight_tolerance_percent
    return tr(
        "{amount} measured; the dose was ordered for {amount2}, a difference of more than {percent}.",
        amount=texts.amount(measured, "kg"),
        amount2=texts.amount(ordered, "kg"),
        percent=texts.percent(limit),
    )


def window_early(place: Place) -> str:
    opens = start_window(place.view.session, place.before, place.entry.at).opens_at
    if opens is None:
        return tr("There is no start window; {is_at}.", is_at=place.is_at())
    return tr("The start window opens at {time}; {is_at}.", time=place.clock(opens), is_at=place.is_at())


def window_late(place: Place) -> str:
    window = start_window(place.view.session, place.before, place.entry.at)
    if window.opens_at is None or window.closes_at is None:
        return tr("There is no start window; {is_at}.", is_at=place.is_at())
    if window.state is WindowState.EMPTY:
        return tr(
            "The medicines leave no common start window: the first one's ends at {time}, the "
            "last one's begins at {time2}.",
            time=place.clock(window.closes_at),
            time2=place.clock(window.opens_at),
        )
    return tr("The start window closed at {time}; {is_at}.", time=place.clock(window.closes_at), is_at=place.is_at())


def premedication_missing(place: Place) -> str:
    missing = ", ".join(word_words(group) for group in missing_groups(place.view.session, place.before))
    return tr("Neither given nor omitted by order: {missing}.", missing=missing)


def omitted(place: Place) -> str:
    return tr(
        "{what} belongs to the premedication of the protocol.",
        what=texts.capital(word_words(place.entry.text("medicine") or "")),
    )


def home_dose(place: Place) -> str:
    return tr("The order does not say that {medicine} may be taken at home.", medicine=place.entry.text("medicine"))


def neutrophils(place: Place) -> str:
    seen, low = place.before.anc, place.view.session.protocol.readiness.anc_minimum_10e9_l
    if seen is None:
        return tr("The neutrophils are low.")
    return tr(
        "ANC {number} × 10⁹/L, taken {time}, is below {number2}.",
        number=texts.number(seen.value),
        time=place.clock(seen.at),
        number2=texts.number(low),
    )


def concern(place: Place) -> str:
    open_ones = (name for name, check in place.before.checks.items() if check.text("outcome") == "concern")
    return tr("A concern is recorded: {list}.", list=", ".join(word_words(name) for name in open_ones))


def type_and_screen(place: Place) -> str:
    number = place.view.session.case.order.infusion_number
    return tr("Type and screen is not recorded as fine, and this is infusion {number}.", number=number)


def before_start(place: Place) -> str:
    return last_grade(place, tr("A reaction before the start"))


def row(place: Place) -> str:
    order = place.view.session.case.order
    return tr(
        "The order says infusion {infusion_number}; by cycle {cycle} day {day} of {regimen} "
        "the calendar has reached {reached}.",
        infusion_number=order.infusion_number,
        cycle=order.cycle,
        day=order.day,
        regimen=order.regimen,
        reached=reached(place.view.session),
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
        if item not in wanted:
            continue
        words = word_words(item)
        if done is not None:
            last, old = place.clock(done.at), texts.minutes_words(limit)
            words = tr("{item} (last {time}, more than {minutes} before)", item=words, time=last, minutes=old)
        said.append(words)
    return tr("Still open: {list}.", list=", ".join(said))


def open_major(place: Place) -> str:
    return _items(place, (OpenItem.IDENTITY, OpenItem.BAG_CHECK, OpenItem.SECOND_CHECK))


def open_minor(place: Place) -> str:
    return _items(place, (OpenItem.WEIGHT, OpenItem.LAB_RESULTS, OpenItem.BASELINE_VITAL_SIGNS, OpenItem.LINE))
