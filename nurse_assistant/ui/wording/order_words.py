"""Orders in words: what was ordered aloud, what an awaited order is about, what is safe meanwhile. Pure."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from nurse_assistant.application.views import DeskView
from nurse_assistant.application.written_orders import SpokenOrder
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.meanwhile import Meanwhile, Safe, safe_meanwhile
from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.domain.telephone_orders import ACTS, TelephoneOrders
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.kind_words import entry_words, kind_title
from nurse_assistant.ui.wording.language import mark, tr

_SAFE: Mapping[Meanwhile, str] = {
    Meanwhile.STOP_THE_PUMP: mark("Stop the pump now: that needs no order."),
    Meanwhile.DO_NOT_START: mark("Do not start before the order is there."),
    Meanwhile.WINDOW_CLOSES: mark("The start window goes on: it closes at {time}."),
    Meanwhile.PREPARE_ON: mark("Checks, bag, line and what is left to give may go on."),
    Meanwhile.STAY_AT_RATE: mark("It may run on at {rate}. No rise."),
    Meanwhile.SLOW_OR_STOP: mark("To slow, pause or stop needs no order, at any time."),
    Meanwhile.STAY_PAUSED: mark("The pump may stay paused."),
    Meanwhile.LEAVE_STOPPED: mark("Leave the pump stopped. No restart before the order is there."),
    Meanwhile.FOLLOW_THE_CARD: mark("Follow the site's card for reactions."),
    Meanwhile.WATCH_CLOSELY: mark("Stay with the patient; vital signs as closely as the screen says."),
    Meanwhile.KEEP_OBSERVING: mark("Keep the patient under observation."),
    Meanwhile.CHECKS_GO_ON: mark("Checks go on at their times."),
    Meanwhile.BAG_LIFE: mark("The bag's time goes on: use by {time}."),
}


def safe_words(safe: Safe, zone: ZoneInfo) -> str:
    return tr(
        _SAFE[safe.what],
        time=texts.time(safe.at, zone) if safe.at is not None else "",
        rate=texts.rate(safe.rate_ml_h) if safe.rate_ml_h is not None else "",
    )


def safe_lines(view: DeskView) -> tuple[str, ...]:
    """What is safe while the order is awaited, what matters most first."""
    return tuple(safe_words(one, view.zone) for one in safe_meanwhile(view.session, view.state, view.guidance))


def waiting_title(view: DeskView) -> str:
    """ "Dr R. Silva's order is awaited: asked 11:02, 14 min"."""
    waits = view.awaited
    if waits is None:
        return ""
    minutes = texts.minutes_words(minutes_between(waits.since, view.now))
    time = texts.time(waits.since, view.zone)
    return tr("Order of {who} awaited: asked {time}, {minutes}", who=waits.who, time=time, minutes=minutes)


def ordered_act(entry: Entry, zone: ZoneInfo) -> str:
    """What the order is about: "Rate set: 100 mL/h"."""
    said = entry_words(entry, zone)
    return f"{kind_title(entry.kind)}: {said}" if said else kind_title(entry.kind)


def read_back(view: DeskView, act: str, who: str) -> str:
    """The words to be read back: who the patient is by two identifiers, what is ordered, who orders it."""
    patient = view.session.case.patient
    return tr(
        "{name}, born {born}: {act}. Ordered by {who}.",
        name=texts.name(patient.family, patient.given), born=texts.date(patient.born), act=act, who=who,
    )  # fmt: skip


# --- the charge nurse's list ----------------------------------------------------------------------------------------


def whose_words(order: SpokenOrder) -> str:
    """ "MARTIN, Elena · 4857773456"."""
    patient = order.opened.case.patient
    return texts.joined(texts.name(patient.family, patient.given), patient.identifier)


def spoken_words(order: SpokenOrder) -> str:
    entry, zone = order.entry, ZoneInfo(order.opened.case.timezone)
    line = tr("line {number}", number=entry.number)
    closed = order.opened.closed_at
    signed = tr("signed {time}", time=texts.date_time(closed, zone)) if closed is not None else tr("not signed yet")
    return texts.joined(texts.date_time(entry.at, zone), ordered_act(entry, zone), entry.person, line, signed)


def site_words(orders: TelephoneOrders) -> str:
    """What the site's list says, and who decided it."""
    if not orders.decided_by:
        return tr("There is no list of the site: every spoken order needs its written one.")
    acts = len(orders.enough)
    said = tr("A telephone order is enough for %n of {acts} acts|A telephone order is enough for %n of {acts} acts", "",
              acts, acts=len(ACTS))  # fmt: skip
    return texts.joined(said, orders.decided_by, texts.date(orders.decided_on))
