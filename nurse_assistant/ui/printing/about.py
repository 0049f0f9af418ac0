"""Who it is and where it comes from, on every page of every document; and the theme it is drawn in."""

from datetime import datetime

from nurse_assistant.application.hidden_names import is_hidden
from nurse_assistant.application.verification import Head
from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.plan import bag_volume_ml
from nurse_assistant.domain.vocabulary import Phase
from nurse_assistant.ui.patient.patient_banner import LOCKED
from nurse_assistant.ui.printing.ink import LARGE, Span, Words, said
from nurse_assistant.ui.printing.lines import dated
from nurse_assistant.ui.printing.paper import Banner
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.identifiers import spaced_identifier
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.words import word_title

_GAP = "    "
_ROUTES = {"IV": mark("INTRAVENOUS")}


def banner(view: DeskView, title: str) -> Banner:
    """Name, born, number, allergies; medicine, dose, which infusion, where."""
    return Banner(f"{title}, {day_of(view)}", (_person(view), _allergies(view), _medicine(view)))


def _person(view: DeskView) -> Words:
    patient, day = view.session.case.patient, view.log[0].at.astimezone(view.zone).date()
    if is_hidden(view):
        return said(tr(LOCKED), bold=True, size=LARGE)
    sex = word_title(patient.sex) if patient.sex != "unknown" else tr("Sex not recorded")
    return (
        Span(texts.name(patient.family, patient.given), bold=True, size=LARGE),
        *_fact(tr("Born"), texts.born(patient.born, day)),
        Span(f"{_GAP}{sex}"),
        *_fact(tr("MRN"), spaced_identifier(patient.identifier)),
    )


def _fact(what: str, value: str) -> Words:
    """They stay on one line."""
    return Span(f"{_GAP}{what}{texts.SPACE}", soft=True), Span(value.replace(" ", texts.SPACE), bold=True)


def _allergies(view: DeskView) -> Words:
    known = view.session.case.patient.allergies
    words = tr("Not recorded") if known is None else ", ".join(known) or tr("No known allergies")
    what = tr("Allergy")
    return Span(f"{what}{texts.SPACE}", soft=True), Span(words, bold=bool(known))


def _medicine(view: DeskView) -> Words:
    protocol, order = view.session.protocol, view.session.case.order
    dose = tr(
        "{dose} in {volume}",
        dose=texts.amount(order.dose_mg, "mg"),
        volume=texts.volume(bag_volume_ml(view.session, view.state)),
    )
    what = f"{protocol.medicine} ({protocol.brand}){_GAP}{dose}{_GAP}{tr(_ROUTES.get(protocol.route, protocol.route))}"
    chair = tr("Chair {chair}", chair=view.chair) if view.chair else tr("No chair")
    place = chair.replace(" ", texts.SPACE)
    return Span(what, bold=True), Span(f"{_GAP}{which_infusion(view)}{_GAP}{place}")


def which_infusion(view: DeskView) -> str:
    """ "1st infusion, cycle 1 day 1, Isa-Pd"."""
    order = view.session.case.order
    return tr(
        "{ordinal} infusion, cycle {cycle} day {day}, Isa-{regimen}",
        ordinal=texts.ordinal(order.infusion_number), cycle=order.cycle, day=order.day, regimen=order.regimen,
    )  # fmt: skip


def day_of(view: DeskView) -> str:
    """The day the infusion was opened."""
    return texts.date(view.log[0].at, view.zone)


def foot(view: DeskView, head: Head | None, now: datetime) -> str:
    """What may be said of this paper, on each page."""
    printed = tr(
        "Printed {moment} from the log of {lines}",
        moment=dated(view, now),
        lines=tr("%n entry|%n entries", "", len(view.log)),
    )
    sealed = tr("checkpoint {short}", short=head.short) if head is not None else tr("no checkpoint yet")
    signed = "" if view.state.phase is Phase.CLOSED else tr("NOT SIGNED OFF")
    return texts.joined(printed, sealed, signed, tr("Not a medical device"))
