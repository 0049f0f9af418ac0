"""Planned and given on one chart, the volume, when the bag is empty and until when it may be used."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from itertools import pairwise

from PySide6.QtCore import Signal

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.fold import evolve
from nurse_assistant.domain.minutes import minute
from nurse_assistant.domain.plan import Planned as Plan
from nurse_assistant.domain.plan import bag_limit, bag_volume_ml, planned, planned_from_start
from nurse_assistant.domain.vocabulary import Action, Kind, Phase
from nurse_assistant.ui.steps.chart_numbers import Numbered, numbers_text
from nurse_assistant.ui.steps.rate_chart import Given, Mark, Planned, RateChart, RateChartData
from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.widgets.buttons import ActButton
from nurse_assistant.ui.widgets.entry_chart import Note
from nurse_assistant.ui.widgets.guard import Guard
from nurse_assistant.ui.widgets.layout import Card, FractionBar, column, label, row, set_shown, set_text
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.infusion_words import number_disputed, volume
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.words import line_words

_NO_RISE = (Action.STAY, Action.ASSESS, Action.INTERRUPT)


def plan_if_resumed(view: DeskView, rate: Decimal) -> Plan | None:
    """The staircase to come if the pump were started now at this rate."""
    at = this_minute(view)
    entry = Entry(0, Kind.INFUSION_RESUMED, at, at, "", {"rate_ml_h": rate})
    return planned(view.session, evolve(view.session, view.state, entry), at)


def this_minute(view: DeskView) -> datetime:
    """Now, but no more often than once a minute (a chart need not be drawn each second), and not before the last
    change of the pump."""
    minute = view.now.replace(second=0, microsecond=0)
    last = view.state.stretches[-1] if view.state.stretches else None
    return minute if last is None else max(minute, last.until or last.since)


def plan_of(view: DeskView) -> Plan | None:
    """What is still to come, from where it stands now."""
    if number_disputed(view):
        return None
    match view.guidance.phase:
        case Phase.PREPARING if view.state.not_treated is None:
            start = view.guidance.start_window.opens_at or view.now
            return planned_from_start(view.session, view.state, max(start, this_minute(view)))
        case Phase.INFUSING if view.guidance.next_step.action in _NO_RISE:
            return _at_this_rate(view)
        case Phase.INFUSING:
            return planned(view.session, view.state, this_minute(view))
        case Phase.PAUSED:
            return plan_if_resumed(view, view.state.rate_had_ml_h)
    return None


def _at_this_rate(view: DeskView) -> Plan | None:
    """As the words beside the chart say: no rise now, so the end is that of the present rate."""
    ends_at = view.guidance.ends_at
    return None if ends_at is None else Plan(((this_minute(view), view.state.rate_ml_h),), ends_at)


def chart_data(view: DeskView, plan: Plan | None) -> RateChartData:
    stretches = view.state.stretches
    given = tuple(Given(stretch.since, stretch.until, stretch.rate_ml_h) for stretch in stretches)
    steps: tuple[Planned, ...] = ()
    if plan is not None and plan.steps:
        steps = (*(Planned(at, rate) for at, rate in plan.steps), Planned(plan.ends_at, Decimal(0)))
    runs_still = view.state.ended is None
    return RateChartData(given, steps, this_minute(view), view.zone, _marks(view), runs_still, _notes(view))


def numbered_chart(view: DeskView, plan: Plan | None, items: tuple[Numbered, ...]) -> RateChartData:
    """The same for who looks back, with what a list beside it tells of between the start and the end of the pump; a
    reaction that only slowed it has its number there."""
    data = chart_data(view, plan)
    marks = tuple(one for one in data.marks if one.kind == "stopped")
    if not data.given:
        return replace(data, marks=marks)
    first, last = data.given[0].since, data.given[-1].until or view.now
    return replace(data, marks=marks, numbered=tuple(one for one in items if first <= one.at <= last))


def not_on_chart(data: RateChartData, items: tuple[Numbered, ...]) -> str:
    """The numbers of the list that are not on the chart, and why."""
    missing = [one.number for one in items if one not in data.numbered]
    if not missing or not data.given:
        return ""
    return tr("Before the start or after the end, so not on the chart: {numbers}.", numbers=numbers_text(missing))


_ON_THE_LINE = frozenset({
    Kind.INFUSION_STARTED, Kind.RATE_CHANGED, Kind.INFUSION_PAUSED, Kind.INFUSION_RESUMED, Kind.REACTION_REPORTED,
    Kind.PUMP_STOPPED, Kind.INFUSION_COMPLETED, Kind.INFUSION_DISCONTINUED,
})  # fmt: skip
"""The entries that move the pump, or should."""


def _notes(view: DeskView) -> tuple[Note, ...]:
    """Oldest first, each as its line in the record says it."""
    if view.state.started is None:
        return ()
    lines = [one for one in view.lines if one.entry.kind in _ON_THE_LINE and not one.struck]
    entries = sorted((one.entry for one in lines), key=lambda entry: entry.at)
    return tuple(Note(entry.at, line_words(entry, view.zone)) for entry in entries)


_STOPS = {"P": mark("paused"), "S": mark("stopped, reaction")}
_SLOWED = mark("reaction, slowed")


def stops_in_words(data: RateChartData) -> str:
    """Each stretch when the pump stood still (U-09), with the letter it has on the chart."""
    said = []
    for stop in data.marks:
        since, until = texts.sure_time(stop.at, data.zone), tr("now")
        if stop.until:
            until = texts.sure_time(stop.until, data.zone)
        span = since if stop.kind == "point" else tr("{since} to {time}", since=since, time=until)
        said.append(f"{stop.letter or stop.words} {span} {tr(_STOPS.get(stop.letter, _SLOWED))}")
    return texts.joined(*said)


def _marks(view: DeskView) -> tuple[Mark, ...]:
    """Where it stood still, and reactions that only slowed it."""
    stretches = view.state.stretches
    reports = {reaction.reported_at for reaction in view.state.reactions}
    stops = [(one.until, other.since) for one, other in pairwise(stretches) if one.until and one.until < other.since]
    marks = [_stop(at, until, for_reaction=at in reports) for at, until in stops]
    last, ended = stretches[-1].until if stretches else None, view.state.ended
    if last is not None and view.guidance.phase in (Phase.PAUSED, Phase.REACTION):
        marks.append(_stop(last, None, for_reaction=view.guidance.phase is Phase.REACTION))
    elif last is not None and ended is not None and last < ended.at:  # it never went on
        marks.append(_stop(last, ended.at, for_reaction=last in reports))
    stopped = {mark.at for mark in marks}
    slowed = (at for at in sorted(reports) if at not in stopped and any(one.since <= at for one in stretches))
    return (*marks, *(Mark(at, None, "R", "point") for at in slowed))


def _stop(at: datetime, until: datetime | None, *, for_reaction: bool) -> Mark:
    return Mark(at, until, tr("stopped"), letter="S") if for_reaction else Mark(at, until, tr("paused"), letter="P")


class ChartCard(Card):
    """Given and planned, and how much of the bag is in."""

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name, spacing=6, margins=14)
        self.chart = RateChart(name=f"{name}.chart")
        theme.follow(self, self._measure)
        self.volume = label(look="strong", name=f"{name}.volume", wrap=True)
        self.bar = FractionBar(name=f"{name}.bar", thin=False)
        self.add(label(tr("Rate, mL/h: given and planned"), "label"))
        self.stops = label(look="small", name=f"{name}.stops", wrap=True)
        self.add(self.chart, 1)
        self.add(self.stops)
        self.add(self.volume)
        self.add(self.bar)

    def _measure(self) -> None:
        self.chart.setMinimumSize(theme.current().grown(244), theme.current().grown(130))

    def show_view(self, view: DeskView) -> None:
        data = chart_data(view, plan_of(view))
        self.chart.set_data(data)
        stops = stops_in_words(data)
        set_text(self.stops, stops)
        set_shown(self.stops, bool(stops))
        bag = bag_volume_ml(view.session, view.state)
        given = view.guidance.volume_given_ml
        set_text(self.volume, _given_words(view, volume(given).split(texts.SPACE)[0], texts.volume(bag)))
        self.bar.set_fraction(given / bag if bag else Decimal(0))


def _given_words(view: DeskView, value: str, bag: str) -> str:
    """How much of the bag, and by what it is known: the pump's counter, once somebody read it."""
    read, ended = view.state.volume_read, view.state.ended
    if read is None:
        return tr("{value} of {volume} by time and rate", value=value, volume=bag)
    at = texts.time(read.at, view.zone)
    if ended is not None and minute(read.at) >= minute(ended.at):
        return tr("{value} of {volume} by the pump's counter at {time}", value=value, volume=bag, time=at)
    return tr(
        "{value} of {volume} by the pump's counter at {time}, since then by time and rate",
        value=value,
        volume=bag,
        time=at,
    )


class RateCard(ChartCard):
    """The right card of the infusion."""

    reading_wanted = Signal()

    def __init__(self, *, name: str, guard: Guard) -> None:
        super().__init__(name=name)
        self.reading = label(look="small", name=f"{name}.reading", wrap=True)
        self.read = ActButton(tr("Enter a reading"), name=f"{name}.read", role="link", guard=guard)
        self.read.acted.connect(self.reading_wanted)
        self._empty_over = label(tr("Bag empty about"), "label")
        self._limit_over = label(tr("Use bag by"), "label")
        self.empty = label(look="heading", name=f"{name}.empty")
        self.limit = label(look="heading", name=f"{name}.limit")
        self.warning = label(look="strong", name=f"{name}.warning", wrap=True)
        self._build()

    def _build(self) -> None:
        reading = row(self.reading, self.read, spacing=6)
        reading.setStretch(0, 1)
        self.add(reading)
        ends = row(column(self._empty_over, self.empty, spacing=0), column(self._limit_over, self.limit, spacing=0))
        self.add(ends)
        self.add(self.warning)

    def show_view(self, view: DeskView) -> None:
        super().show_view(view)
        plan = plan_of(view)
        self._show_reading(view)
        self._show_ends(view, view.guidance.ends_at or (plan.ends_at if plan else None))

    def _show_reading(self, view: DeskView) -> None:
        read = view.state.volume_read
        words = tr("No reading yet")
        if read is not None:
            amount = texts.volume(read.amount("volume_given_ml") or Decimal(0))
            words = tr("Pump read {amount} at {time}", amount=amount, time=texts.time(read.at, view.zone))
        set_text(self.reading, words)
        set_shown(self.read, view.guidance.phase not in (Phase.PREPARING, Phase.CLOSED))

    def _show_ends(self, view: DeskView, ends_at: datetime | None) -> None:
        limit = bag_limit(view.session, view.state)
        ended = view.state.ended
        if_now = view.guidance.phase in (Phase.PREPARING, Phase.PAUSED)
        set_text(self._empty_over, tr("Empty if started now") if if_now else tr("Bag empty about"))
        if ended is not None:
            set_text(self._empty_over, tr("Infusion ended"))
            ends_at = ended.at
        set_text(self.empty, texts.time(ends_at, view.zone) if ends_at else tr("not known"))
        set_text(self.limit, texts.time(limit, view.zone) if limit else texts.not_recorded())
        too_late = limit is not None and ends_at is not None and ends_at >= limit and ended is None
        set_text(self.warning, tr("The bag's time is over before it is empty: ask pharmacy.") if too_late else "")
        set_shown(self.warning, too_late)
