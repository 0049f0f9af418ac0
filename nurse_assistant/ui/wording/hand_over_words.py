"""What a hand over says of each infusion: phase, rate, what comes next and when, and everything that is open. Pure."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from nurse_assistant.application.views import DeskView, to_show
from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.domain.responsible import Responsible
from nurse_assistant.domain.vocabulary import Phase, Timeliness
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.chair_words import act_words, how_long, pressing
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.words import phase_words


def chair_and_name(desk: DeskView) -> str:
    """ "Chair 3 · LINDQVIST, Per"."""
    patient = desk.session.case.patient
    chair = tr("Chair {chair}", chair=desk.chair) if desk.chair else tr("No chair")
    return texts.joined(chair, texts.name(patient.family, patient.given))


def state_words(desk: DeskView, *, hidden: bool = False) -> str:
    """One line: "infusion running · 50 mL/h · next: to 75 mL/h at 11:42 · ORDER OF Dr R. Silva AWAITED, 14 min".
    `hidden`: during a second check, without any figure of the plan (U-112)."""
    rate = texts.rate(desk.state.rate_ml_h) if desk.state.rate_ml_h else ""
    covers = responsible_words(desk.responsible, desk.zone) if desk.responsible.covers_for else ""
    return texts.joined(phase_words(desk.state.phase), rate, _next(desk, hidden=hidden), *open_things(desk), covers)


def _next(desk: DeskView, *, hidden: bool) -> str:
    prompt = pressing(desk)
    if prompt is None:
        return ""
    figure, unit, at = how_long(prompt, desk, desk.now)
    what, time = act_words(prompt, desk, hidden=hidden), f"{figure} {unit}".strip()
    if at.split()[-1] in what:  # "Start from 11:25" has its time
        return tr("next: {what}, {time}", what=what, time=time)
    return tr("next: {what} {at}, {time}", what=what, at=at, time=time)


def open_things(desk: DeskView) -> tuple[str, ...]:
    """Whatever she must know before she takes it: an open reaction, what is late, an order that is awaited."""
    late = [one for one in to_show(desk) if one.state is Timeliness.OVERDUE]
    found = (
        tr("REACTION OPEN") if desk.state.reaction_open else "",
        tr("%n thing late|%n things late", "", len(late)) if late else "",
        awaited_words(desk),
        tr("%n item open before the start|%n items open before the start", "", len(desk.guidance.open_items))
        if desk.guidance.open_items and desk.state.phase is Phase.PREPARING
        else "",
    )
    return tuple(one for one in found if one)


def awaited_words(desk: DeskView) -> str:
    """Who is awaited, since when and how long; "" if nobody is."""
    waits = desk.awaited
    if waits is None:
        return ""
    minutes = texts.minutes_words(minutes_between(waits.since, desk.now))
    time = texts.time(waits.since, desk.zone)
    return tr("order of {who} awaited, asked {time}, {minutes}", who=waits.who, time=time, minutes=minutes)


def responsible_words(responsible: Responsible, zone: ZoneInfo) -> str:
    """ "M. Ruiz", "M. Ruiz for T. Okafor until 11:58"."""
    if not responsible.covers_for or responsible.until is None:
        return responsible.name
    return tr(
        "{name} for {whose} until {time}",
        name=responsible.name,
        whose=responsible.covers_for,
        time=texts.time(responsible.until, zone),
    )


def chairs_words(desks: Sequence[DeskView]) -> str:
    """ "chair 3", "chairs 2, 3, 5"."""
    chairs = ", ".join(desk.chair or "-" for desk in desks)
    return tr("chair {chairs}|chairs {chairs}", "", len(desks), chairs=chairs)
