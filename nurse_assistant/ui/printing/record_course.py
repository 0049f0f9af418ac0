"""The record on paper, the infusion itself: chart, steps with planned and real time, running stretches, vital signs."""

from collections.abc import Iterator
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.billing import LEAST_MIN, BilledCode, billed, infusion_minutes, running_time
from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.fold import evolve
from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.domain.plan import bag_empty_at, bag_volume_ml, planned_from_start, rise_due_at
from nurse_assistant.domain.reaction_course import ReactionCourse, reaction_courses
from nurse_assistant.domain.running import as_ml, given_ml_us
from nurse_assistant.domain.state import SessionState
from nurse_assistant.domain.vital_signs import abnormal_measures
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.printing.blocks import Heading, Paragraph, table
from nurse_assistant.ui.printing.chart import chart, record_chart
from nurse_assistant.ui.printing.flow import Piece
from nurse_assistant.ui.printing.ink import Span, Words, said
from nurse_assistant.ui.printing.lines import clock, clock_s, counting, described, line_number, marks, who
from nurse_assistant.ui.steps.rate_card import stops_in_words
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.field_words import word_words
from nurse_assistant.ui.wording.kind_words import pressure_words
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.reaction_course_words import until_stop_words, worst_words
from nurse_assistant.ui.wording.words import kind_title

_PUMP = (
    Kind.INFUSION_STARTED, Kind.RATE_CHANGED, Kind.INFUSION_PAUSED, Kind.REACTION_REPORTED, Kind.PUMP_STOPPED,
    Kind.INFUSION_RESUMED, Kind.INFUSION_COMPLETED, Kind.INFUSION_DISCONTINUED,
)  # fmt: skip
_HUNDREDTH = Decimal("0.01")


# --- chart and steps ----------------------------------------------------------------------------------------------


def planned_and_given(view: DeskView, width: float) -> Iterator[Piece]:
    yield Heading(tr("Rate, mL/h: planned and given"), width)
    if view.state.started is None:
        yield Paragraph(said(tr("The infusion did not start.")), width)
        return
    data = record_chart(view)
    yield chart(data, width, keep=True)
    legend = tr("Solid: given. Dashed: the plan of the protocol from the start. Hatched: the pump stood still.")
    stops = stops_in_words(data)
    yield Paragraph(said(f"{legend}{' ' if stops else ''}{stops}", soft=True), width)
    yield Heading(tr("Steps, planned and real"), width, small=True)
    yield from _steps(view, width)


_STEP_HEAD = (
    mark("Line"), mark("Time"), mark("What"), mark("Rate"), mark("Planned at the start"), mark("Due"),
    mark("Difference"), mark("Who"),
)  # fmt: skip


def _steps(view: DeskView, width: float) -> Iterator[Piece]:
    """Due: by the time each rate really began, as the guide counted it then."""
    states = _before_each(view)
    rows = [
        (
            line_number(line),
            said(clock_s(view, line.entry.at)),
            (*said(kind_title(line.entry.kind)), *marks(line, view)),
            said(_rate(line.entry)),
            said(_planned(view, line.entry)),
            *_due(view, states[line.entry.number], line.entry),
            who(line.entry),
        )
        for line in counting(view, *_PUMP)
    ]
    yield from table([tr(one) for one in _STEP_HEAD], (9, 17, 37, 19, 22, 18, 24, 27), rows, width)


def _before_each(view: DeskView) -> dict[int, SessionState]:
    """How the infusion stood before each entry that counts."""
    state, found = SessionState(), {}
    for entry in effective(view.log):
        found[entry.number] = state
        state = evolve(view.session, state, entry)
    return found


def _rate(entry: Entry) -> str:
    rate = entry.amount("rate_ml_h")
    return "" if rate is None else texts.rate(rate)


def _planned(view: DeskView, entry: Entry) -> str:
    """The clock time of this step by the plan as it stood at the start."""
    started = view.state.started
    plan = None if started is None else planned_from_start(view.session, view.state, started.at)
    if plan is None:
        return ""
    if entry.kind is Kind.INFUSION_COMPLETED:
        return clock(view, plan.ends_at)
    if entry.kind is not Kind.RATE_CHANGED:
        return ""
    return next((clock(view, at) for at, rate in plan.steps[1:] if rate == entry.amount("rate_ml_h")), "")


def _due(view: DeskView, before: SessionState, entry: Entry) -> tuple[Words, Words]:
    due: datetime | None = None
    if entry.kind is Kind.RATE_CHANGED and _rises(before, entry):
        due = rise_due_at(view.session, before)
    elif entry.kind is Kind.INFUSION_COMPLETED:
        due = bag_empty_at(view.session, before)
    if due is None:
        return (), ()
    return said(clock(view, due)), said(_difference(minutes_between(due, entry.at)))


def _rises(before: SessionState, entry: Entry) -> bool:
    rate = entry.amount("rate_ml_h")
    return rate is not None and rate > before.rate_ml_h


def _difference(minutes: int) -> str:
    if minutes == 0:
        return tr("on time")
    words = texts.minutes_words(abs(minutes))
    return tr("{span} early", span=words) if minutes < 0 else tr("{span} late", span=words)


# --- running stretches --------------------------------------------------------------------------------------------


def stretches(view: DeskView, width: float) -> Iterator[Piece]:
    """Exact start and stop of each stretch at one rate, the sum, and what an invoice counts."""
    if view.state.started is None:
        return
    yield Heading(tr("Running time of the pump"), width)
    heads = (tr("From"), tr("Until"), tr("Rate"), tr("Ran"), tr("Volume by time and rate"))
    yield from table(heads, (25, 27, 24, 62, 44), tuple(_stretch_rows(view)), width)
    for words in _after_the_sum(view):
        yield Paragraph(words, width)


def _stretch_rows(view: DeskView) -> Iterator[tuple[Words, ...]]:
    ran = view.state.stretches
    for one, following in pairwise((*ran, None)):
        assert one is not None, "only the last has none after it"
        until = one.until or view.now
        end = clock_s(view, until) if one.until else tr("now, {time}", time=clock_s(view, until))
        volume = _ml(as_ml(given_ml_us((one,), None, view.now)))
        yield (
            said(clock_s(view, one.since)), said(end), said(texts.rate(one.rate_ml_h)),
            said(texts.to_the_second(until - one.since)), said(volume),
        )  # fmt: skip
        if following is not None and one.until is not None and following.since > one.until:
            yield _still(view, one.until, following.since)
    whole = running_time(ran, view.now)
    total = _ml(as_ml(given_ml_us(ran, None, view.now)))
    yield said(tr("Sum"), bold=True), (), (), said(texts.to_the_second(whole), bold=True), said(total, bold=True)


def _still(view: DeskView, since: datetime, until: datetime) -> tuple[Words, ...]:
    lasted = tr("stood still {span}, not counted", span=texts.to_the_second(until - since))
    return said(clock_s(view, since), soft=True), said(clock_s(view, until), soft=True), (), said(lasted, soft=True), ()


def _ml(volume_ml: Decimal) -> str:
    return texts.volume(volume_ml.quantize(_HUNDREDTH, ROUND_HALF_UP))


def _after_the_sum(view: DeskView) -> Iterator[Words]:
    read = view.state.volume_read
    if read is not None:
        counted = texts.volume(read.amount("volume_given_ml") or Decimal(0))
        yield said(tr("The pump's own counter read {volume} at {time}.", volume=counted, time=clock(view, read.at)))
    elif view.state.ended and view.guidance.volume_given_ml < as_ml(given_ml_us(view.state.stretches, None, view.now)):
        held = texts.volume(view.guidance.volume_given_ml)
        yield said(tr("The bag held {volume}: it was empty before the pump was stopped.", volume=held))
    if _end_is_missing(view):
        yield said(
            tr("The end is not recorded: the bag must be empty by now, and the minutes count to this print."), bold=True
        )
    yield _billing(view)


def _end_is_missing(view: DeskView) -> bool:
    """By the reckoning the bag is empty, and the pump still counts as running."""
    runs = any(one.until is None for one in view.state.stretches)
    return runs and view.guidance.volume_given_ml >= bag_volume_ml(view.session, view.state)


def _billing(view: DeskView) -> Words:
    """For information: who invoices decides. No codes before the end: the minutes still grow."""
    minutes = infusion_minutes(view.state.stretches, view.now)
    whole = _minutes(minutes)
    if view.state.ended is None:
        return said(tr("Infusion minutes so far: {minutes}.", minutes=whole), bold=True)
    codes = billed(minutes)
    said_codes = ", ".join(_code(one) for one in codes) or tr("none: below {least} min", least=LEAST_MIN)
    rule = tr(
        "For information: 96413 is the first hour, 96415 each further hour from its 31st minute on; the time the pump "
        "stood still is left out."
    )
    head = tr("Infusion minutes for billing: {minutes}.", minutes=whole)
    return Span(f"{head} CPT {said_codes}. ", bold=True), Span(rule, soft=True)


def _minutes(minutes: int) -> str:
    return f"{texts.number(Decimal(minutes))}{texts.SPACE}min"


def _code(one: BilledCode) -> str:
    return f"{one.code}{texts.SPACE}×{texts.SPACE}{one.units}"


# --- vital signs --------------------------------------------------------------------------------------------------

_SIGNS_HEAD = (
    mark("Line"), mark("Time"), mark("BP mmHg"), mark("Pulse per min"), mark("Resp per min"), mark("SpO₂ %"),
    mark("Temp °C"), mark("Oxygen L/min"), mark("Signs looked for"), mark("Pump mL/h"), mark("Who"),
)  # fmt: skip
_NUMBERS = ("pulse_per_min", "resp_per_min", "spo2_percent", "temp_c", "on_oxygen_l_min")


def vital_signs(view: DeskView, width: float) -> Iterator[Piece]:
    yield Heading(tr("Vital signs"), width)
    found = counting(view, Kind.VITAL_SIGNS)
    if not found:
        yield Paragraph(said(tr("No vital signs are recorded.")), width)
        return
    states = _before_each(view)
    rows = []
    for line in found:
        entry = line.entry
        after = evolve(view.session, states[entry.number], entry)
        outside = frozenset(abnormal_measures(view.session, after))
        numbers = [_number(entry, name, outside) for name in _NUMBERS]
        rows.append((
            line_number(line), said(clock(view, entry.at)), _pressure(entry, outside), *numbers,
            (*said(_looked(entry)), *marks(line, view)), _number(entry, "pump_rate_ml_h", outside), who(entry),
        ))  # fmt: skip
    heads = [tr(one) for one in _SIGNS_HEAD]
    yield from table(heads, (9, 14, 17, 13, 12, 13, 13, 15, 34, 14, 26), rows, width)
    yield Paragraph(said(tr("In heavy type: outside the limits of the protocol."), soft=True), width)


def _pressure(entry: Entry, outside: frozenset[str]) -> Words:
    words = pressure_words(entry.amount("systolic_mmhg"), entry.amount("diastolic_mmhg"))
    return said(words, bold="systolic_mmhg" in outside)


def _number(entry: Entry, name: str, outside: frozenset[str]) -> Words:
    value = entry.amount(name)
    return () if value is None else said(texts.number(value), bold=name in outside)


def _looked(entry: Entry) -> str:
    signs = entry.words("signs")
    if signs is None:
        return tr("not said")
    return ", ".join(word_words(sign) for sign in signs) or tr("none")


# --- reactions ----------------------------------------------------------------------------------------------------


def reactions(view: DeskView, width: float) -> Iterator[Piece]:
    yield Heading(tr("Reactions"), width)
    found = reaction_courses(view.session, view.log)
    if not found:
        yield Paragraph(said(tr("No reaction is recorded during this infusion.")), width)
        return
    for place, course in enumerate(found, 1):
        at = course.reaction.reported_at
        yield Heading(tr("Reaction {place}, reported {time}", place=place, time=clock_s(view, at)), width, small=True)
        words = texts.joined(worst_words(course.reaction), until_stop_words(course))
        yield Paragraph(said(words, bold=True), width, keep=True)
        yield from _reaction_lines(view, course, width)


def _reaction_lines(view: DeskView, course: ReactionCourse, width: float) -> Iterator[Piece]:
    numbers, since = {entry.number for entry in course.entries}, course.reaction.reported_at
    rows = [
        (
            line_number(line), said(clock_s(view, line.entry.at)), said(kind_title(line.entry.kind)),
            described(line, view), said(texts.to_the_second(line.entry.at - since)), who(line.entry),
        )
        for line in reversed(view.lines) if line.entry.number in numbers
    ]  # fmt: skip
    heads = (tr("Line"), tr("Time"), tr("What"), tr("Written"), tr("After the report"), tr("Who"))
    yield from table(heads, (9, 18, 30, 74, 24, 27), rows, width)
