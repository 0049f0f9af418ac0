"""What each card of the unit's figures says: its number, a sentence, and lines, each with the infusions behind it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from nurse_assistant.application.review import Figure, Figures, Measure, singles, spread, together, within
from nurse_assistant.domain.vocabulary import Code, Priority
from nurse_assistant.ui.widgets.columns_chart import Columns
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.code_words import code_title
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.review_words import grade_words, number_words, seconds_words, spread_words
from nurse_assistant.ui.wording.words import priority_words

_WINDOW_EDGES = (0, 15, 30, 45, 61)
"""Minutes from a premedicine to the start: too short below the second, too long from the last."""
_STOP_EDGES = (0, 15, 30, 60, 120)
"""Seconds from the report to the stop."""
_COLUMNS = 40
"""More days than this are counted by week, then by month."""


@dataclass(frozen=True, slots=True)
class Line:
    title: str
    figure: Figure


@dataclass(frozen=True, slots=True)
class CardData:
    key: str
    title: str
    headline: str
    says: str
    lines: tuple[Line, ...]
    chart: Columns | None = None


def card_data(found: Figures) -> tuple[CardData, ...]:
    """In the order in which they stand; a card without a line says why."""
    return tuple(make(found) for make in _CARDS)


def _infusions(found: Figures) -> CardData:
    every, sent_home = found.of(Measure.INFUSION), found.of(Measure.NOT_TREATED)
    lines = [Line(tr("All"), every)]
    lines += [Line(number_words(row), found.of(Measure.STARTED, row)) for row in (1, 2, 3)]
    lines.append(Line(tr("Sent home without an infusion"), sent_home))
    chart = days_chart(found.by_value(Measure.DAY))
    return CardData("infusions", tr("Infusions"), str(every.count), tr("signed"), _there(lines), chart)


def _window(found: Figures) -> CardData:
    starts, inside = found.of(Measure.STARTED), found.of(Measure.IN_WINDOW)
    minutes = within(found.whole_numbers(Measure.MEDICINE), _WINDOW_EDGES)
    titles = (
        tr("Medicine under 15 min before"), tr("Medicine 15 to 29 min"), tr("Medicine 30 to 44 min"),
        tr("Medicine 45 to 60 min"), tr("Medicine over 60 min before"),
    )  # fmt: skip
    lines = _by_code(found, Measure.OUTSIDE_WINDOW)
    lines += [Line(title, figure) for title, figure in zip(titles, minutes, strict=True)]
    head = tr("{part} of {whole}", part=inside.count, whole=starts.count)
    return CardData(
        "window",
        tr("Started in the window"),
        head,
        tr("starts; and each premedicine, by minutes before the start"),
        _there(lines),
    )


def _reactions(found: Figures) -> CardData:
    lines = []
    for row in (1, 2, 3):
        lines += [
            Line(texts.joined(number_words(row), grade_words(grade)), found.of(Measure.REACTION, (row, grade)))
            for grade in range(6)
        ]
    first, firsts = found.of(Measure.WITH_REACTION, 1), found.of(Measure.STARTED, 1)
    says = tr("{part} of {whole} first infusions with a reaction", part=first.count, whole=firsts.count)
    every = found.of(Measure.REACTION)
    return CardData("reactions", tr("Reactions"), str(every.count), says, _there(lines))


def _stops(found: Figures) -> CardData:
    seconds = found.whole_numbers(Measure.STOP)
    middle = spread(seconds)
    titles = (tr("Under 15 s"), tr("15 to 29 s"), tr("30 to 59 s"), tr("1 to 2 min"), tr("2 min or longer"))
    lines = [Line(title, one) for title, one in zip(titles, within(seconds, _STOP_EDGES), strict=True)]
    if middle:
        head, says = tr("median {span}", span=seconds_words(middle.median)), spread_words(middle)
    elif seconds:
        head, says = ", ".join(map(seconds_words, singles(seconds))), tr("each single one: too few for a spread")
    else:
        head, says = tr("none"), tr("no pump was stopped for a reaction")
    return CardData("stops", tr("From reaction to pump stopped"), head, says, _there(lines))


def _otherwise(found: Figures) -> CardData:
    every = found.of(Measure.OVERRIDE)
    says = tr("against the protocol, with a reason or an order")
    lines = _there(_by_code(found, Measure.OVERRIDE))
    return CardData("otherwise", tr("Done otherwise, by rule"), str(every.count), says, lines)


def _incidents(found: Figures) -> CardData:
    every = found.of(Measure.INCIDENT)
    says = tr("found so, or already happened")
    return CardData(
        "incidents", tr("Incidents, by rule"), str(every.count), says, _there(_by_code(found, Measure.INCIDENT))
    )


def _caught(found: Figures) -> CardData:
    every = found.of(Measure.CAUGHT)
    says = tr("stopped before it was recorded")
    return CardData("caught", tr("Caught by a check"), str(every.count), says, _there(_by_code(found, Measure.CAUGHT)))


def _timing(found: Figures) -> CardData:
    """Counted apart: the chair next door came first."""
    rises, checks = found.of(Measure.RISE).count, found.of(Measure.CHECK).count
    lines = [
        Line(tr("Rises late, of {whole}", whole=rises), found.of(Measure.LATE, Code.STEP_LATE)),
        Line(tr("Checks late, of {whole}", whole=checks), found.of(Measure.LATE, Code.VITAL_SIGNS_LATE)),
    ]
    lines.append(Line(tr("Lines written late"), found.of(Measure.LATE, Code.LATE_ENTRY)))
    late = found.of(Measure.LATE, Code.STEP_LATE, Code.VITAL_SIGNS_LATE)
    minutes = found.whole_numbers(Measure.LATE_BY)
    middle = spread(minutes)
    says = tr("rises and checks; the next chair may have come first")
    if middle:
        span = texts.minutes_words(middle.median)
        says = tr("rises and checks, in the middle by {span}; the next chair may have come first", span=span)
    elif minutes:
        named = ", ".join(map(texts.minutes_words, singles(minutes)))
        says = tr("rises and checks, by {list}; the next chair may have come first", list=named)
    return CardData("timing", tr("Timing"), tr("{count} late", count=late.count), says, _there(lines))


def _alarms(found: Figures) -> CardData:
    lines = [Line(texts.capital(priority_words(one)), found.of(Measure.ALARM, one)) for one in Priority]
    every, infusions = found.of(Measure.ALARM), found.of(Measure.INFUSION).count
    says = tr("by the highest priority each came to, in {count} infusions", count=infusions)
    return CardData("alarms", tr("Alarms"), str(every.count), says, _there(lines))


_CARDS: tuple[Callable[[Figures], CardData], ...] = (
    _infusions, _window, _reactions, _stops, _otherwise, _caught, _timing, _incidents, _alarms,
)  # fmt: skip


def _there(lines: Iterable[Line]) -> tuple[Line, ...]:
    return tuple(line for line in lines if line.figure.count)


def _by_code(found: Figures, measure: Measure) -> list[Line]:
    """The most frequent first."""
    named = [Line(code_title(code), one) for code, one in found.by_value(measure).items() if isinstance(code, Code)]
    return sorted(named, key=lambda line: (-line.figure.count, line.title))


def days_chart(by_day: Mapping[object, Figure]) -> Columns | None:
    """A column for each day from the first to the last; of a longer time for each week or each month."""
    days = {day: one.count for day, one in by_day.items() if isinstance(day, date)}
    if not days:
        return None
    first, last = min(days), max(days)
    span = (last - first).days + 1
    each = next((size for size in (1, 7, 30) if span / size <= _COLUMNS), span // _COLUMNS + 1)
    counts = [0] * ((span + each - 1) // each)
    for day, count in days.items():
        counts[(day - first).days // each] += count
    words = tr("from {first} to {last}: {list}", first=texts.date(first), last=texts.date(last),
               list=", ".join(map(str, counts)))  # fmt: skip
    return Columns(tuple(counts), texts.date(first), texts.date(last), words)


def whole_of(lines: Iterable[Line]) -> Figure:
    """What stands behind a card as one."""
    return together(line.figure for line in lines)
