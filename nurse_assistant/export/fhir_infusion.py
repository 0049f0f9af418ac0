"""The infusion: one administration as a whole, and one for each stretch at a constant rate, which are part of it.

Rate times time over the stretches is the volume given. A bag gives no more than it holds, so the stretch in which it
ran empty ends there; when the pump was said to stand still is the end of the whole. Where a nurse read the pump's
counter the volume given goes by that reading, and a note says what rates and times alone would make.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.plan import bag_volume_ml, volume_given_ml
from nurse_assistant.domain.running import Stretch, as_ml, as_ml_us, given_ml_us, ml_us, time_for
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.export.fhir_parts import (
    ENCOUNTER,
    IN_ERROR,
    INFUSION,
    PATIENT,
    REQUEST,
    Frame,
    Made,
    Resource,
    concept,
    entry_name,
    medicine,
    note,
    quantity,
    route,
    time,
)

_RATES = (Kind.INFUSION_STARTED, Kind.RATE_CHANGED, Kind.INFUSION_RESUMED)
_NEW_RATES = (*_RATES, Kind.REACTION_REPORTED)
"""A report may slow it."""
_HUNDREDTH = Decimal("0.01")
_HOLDS = (Phase.PAUSED, Phase.REACTION)


def infusion(frame: Frame) -> Iterator[Made]:
    """Nothing where nothing was started and nothing decided against."""
    state = frame.view.state
    if state.started is not None:
        yield _whole(frame, state.started)
        for number, stretch in enumerate(delivered(frame), 1):
            yield _stretch(frame, number, stretch)
    elif state.not_treated is not None:
        yield _not_treated(frame, state.not_treated)
    for line in frame.lines:
        if line.struck and line.entry.kind in _RATES:
            yield _struck(frame, line.entry)


def delivered(frame: Frame) -> tuple[Stretch, ...]:
    """The stretches up to the export, the last one that gave something ending where the bag was empty by then."""
    view = frame.view
    left = as_ml_us(bag_volume_ml(view.session, view.state))
    found = []
    for stretch in view.state.stretches:
        if left <= 0:
            break
        lasts = time_for(left, stretch.rate_ml_h)
        empty = None if lasts is None else stretch.since + lasts
        until = stretch.until
        if empty is not None and empty <= (until or frame.now):
            until = empty
        found.append(replace(stretch, until=until))
        left -= ml_us(stretch.rate_ml_h, (until or frame.now) - stretch.since)
    return tuple(found)


def _common(frame: Frame, status: str) -> Resource:
    return {
        "resourceType": "MedicationAdministration",
        "status": status,
        **_what(frame),
        "subject": frame.to(PATIENT),
        "context": frame.to(ENCOUNTER),
        "request": frame.to(REQUEST),
    }


def _what(frame: Frame) -> Resource:
    """The bag that was checked last before the start; without one, the medicine of the protocol."""
    started = frame.view.state.started
    before = [
        line.entry.number
        for line in frame.counting()
        if line.entry.kind is Kind.BAG_CHECKED and started is not None and line.entry.at <= started.at
    ]
    if before:
        return {"medicationReference": frame.to(entry_name(before[-1]))}
    return {"medicationCodeableConcept": medicine(frame.view.session.protocol.medicine)}


def _whole(frame: Frame, started: Entry) -> Made:
    view = frame.view
    ended = view.state.ended
    given = volume_given_ml(view.session, view.state, frame.now)
    resource: Resource = {
        **_common(frame, _status(frame)),
        "effectivePeriod": _period(started.at, ended.at if ended else None),
        "performer": list(_performers(frame, started)),
        "dosage": {
            "text": f"{given.quantize(_HUNDREDTH).normalize():f} mL of {bag_volume_ml(view.session, view.state):f} mL",
            "route": route("IV"),
            "dose": quantity(given.quantize(_HUNDREDTH), "mL"),
        },
        **note(*_remarks(frame, given)),
    }
    if ended is not None and ended.kind is Kind.INFUSION_DISCONTINUED:
        resource["statusReason"] = [concept(ended.text("cause") or ended.reason or "stopped for today")]
    numbers = tuple(one.number for one in (started, ended) if one)
    return Made(INFUSION, resource, numbers)


def _status(frame: Frame) -> str:
    state = frame.view.state
    if state.ended is not None:
        return "completed" if state.ended.kind is Kind.INFUSION_COMPLETED else "stopped"
    return "on-hold" if state.phase in _HOLDS else "in-progress"


def _performers(frame: Frame, started: Entry) -> Iterator[Resource]:
    yield {"function": concept("started the infusion"), "actor": frame.person(started.person)}
    witness = frame.view.state.witness
    if witness is not None:
        yield {"function": concept("second check of the bag"), "actor": frame.person(witness.person)}


def _remarks(frame: Frame, given: Decimal) -> Iterator[str]:
    view = frame.view
    ended, stretches = view.state.ended, view.state.stretches
    by_rates = as_ml(given_ml_us(delivered(frame), None, frame.now))
    if abs(by_rates - given) >= _HUNDREDTH:
        yield f"By the pump's counter. Rates and times alone make {by_rates.quantize(_HUNDREDTH):f} mL."
    last = delivered(frame)[-1].until if delivered(frame) else None
    stopped = stretches[-1].until if stretches else None
    if last is not None and stopped is not None and last < stopped:
        yield f"By rates and times the bag was empty at {time(last)}; the pump was stopped at {time(stopped)}."
    if ended is not None and ended.flag("permanent"):
        yield "Stopped for good."


def _stretch(frame: Frame, number: int, stretch: Stretch) -> Made:
    volume = as_ml(given_ml_us((stretch,), None, frame.now)).quantize(_HUNDREDTH)
    said = next(
        (line.entry for line in frame.counting() if line.entry.at == stretch.since and line.entry.kind in _NEW_RATES),
        None,
    )
    resource: Resource = {
        **_common(frame, "in-progress" if stretch.until is None else "completed"),
        "partOf": [frame.to(INFUSION)],
        "effectivePeriod": _period(stretch.since, stretch.until),
        "dosage": {
            "route": route("IV"),
            "dose": quantity(volume, "mL"),
            "rateQuantity": quantity(stretch.rate_ml_h, "mL/h"),
        },
    }
    if said is None:
        return Made(f"stretch-{number}", resource)
    resource["performer"] = [{"actor": frame.person(said.person)}]
    return Made(f"stretch-{number}", resource, (said.number,))


def _period(since: datetime, until: datetime | None) -> Resource:
    period: Resource = {"start": time(since)}
    return period | ({"end": time(until)} if until else {})


def _not_treated(frame: Frame, said: Entry) -> Made:
    resource: Resource = {
        **_common(frame, "not-done"),
        "statusReason": [concept(said.text("cause") or said.reason or "not treated")],
        "effectiveDateTime": time(said.at),
        "performer": [{"actor": frame.person(said.person)}],
    }
    return Made(INFUSION, resource, (said.number,))


def _struck(frame: Frame, entry: Entry) -> Made:
    """A start or a rate that was said and then withdrawn."""
    rate = entry.amount("rate_ml_h")
    resource: Resource = {
        **_common(frame, IN_ERROR),
        **frame.in_the_infusion(entry.at),
        "effectiveDateTime": time(entry.at),
        "performer": [{"actor": frame.person(entry.person)}],
    }
    if rate is not None:
        resource["dosage"] = {"route": route("IV"), "rateQuantity": quantity(rate, "mL/h")}
    return Made(entry_name(entry.number), resource, (entry.number,))
