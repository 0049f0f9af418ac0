"""The hand-over sheet of a running infusion on one page: situation, background, assessment, recommendation."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from nurse_assistant.application.views import DeskView, to_show
from nurse_assistant.domain.plan import bag_limit
from nurse_assistant.domain.prompts import Prompt
from nurse_assistant.domain.vocabulary import Kind, Phase, What
from nurse_assistant.ui.printing.about import banner, which_infusion
from nurse_assistant.ui.printing.blocks import Heading, Paragraph, facts, table
from nurse_assistant.ui.printing.chart import chart
from nurse_assistant.ui.printing.flow import Piece
from nurse_assistant.ui.printing.ink import SMALL, Words, mm, said
from nurse_assistant.ui.printing.lines import clock, counting, dated, who
from nurse_assistant.ui.printing.paper import WIDTH, Sheet, pages_of, write
from nurse_assistant.ui.steps.day_summary import summary
from nurse_assistant.ui.steps.rate_card import chart_data, plan_of, stops_in_words
from nurse_assistant.ui.wording import past_words, texts
from nurse_assistant.ui.wording.downtime_words import rules
from nurse_assistant.ui.wording.hand_over_words import open_things, responsible_words
from nurse_assistant.ui.wording.language import tr
from nurse_assistant.ui.wording.reaction_words import stop_reason
from nurse_assistant.ui.wording.words import counted_to, entry_words, kind_title, prompt_words

_NEXT, _RULES = 6, 4
_FROM_SUMMARY = ("rates", "premedicines", "reactions", "otherwise", "caught")
_LINE = "____________________"


def write_handover_sheet(view: DeskView, path: Path, now: datetime) -> None:
    """Raises NotPrinted. `now`: when it was printed."""
    write(handover_sheet(view, now), path)


@dataclass(frozen=True, slots=True)
class _Room:
    """How much is said. The record has all of it, and the sheet says so where it says less."""

    words: int
    """Letters of one value."""
    checks: int
    notes: int


_ROOMS = (_Room(420, 4, 3), _Room(160, 3, 2), _Room(80, 2, 0))
"""The first with which it stays one page."""


def handover_sheet(view: DeskView, now: datetime) -> Sheet:
    made = [_made(view, now, _ROOMS[0])]
    for room in _ROOMS[1:]:
        if len(pages_of(made[-1])) > 1:
            made.append(_made(view, now, room))
    return made[-1]


def _made(view: DeskView, now: datetime, room: _Room) -> Sheet:
    pieces = (
        *_situation(view, room), *_background(view, room), *_assessment(view, room), *_recommendation(view, room),
        *_names(view),
    )  # fmt: skip
    when = tr("As it stood {moment}", moment=dated(view, now))
    whole = tr("The record on the screen is the whole truth, this is its short form")
    return Sheet(banner(view, tr("Hand-over sheet")), pieces, texts.joined(when, whole, tr("Not a medical device")))


def handover_name(view: DeskView) -> str:
    """Says the chair, not the name."""
    return f"hand-over-chair-{view.chair or 'none'}.pdf"


def _short(words: str, room: _Room) -> str:
    if len(words) <= room.words:
        return words
    cut = words[: room.words].rsplit(" ", 1)[0]
    return tr("{words} - more in the record", words=cut)


def _facts(found: list[tuple[str, str]], room: _Room, columns: int = 1) -> Iterator[Piece]:
    yield from facts([(what, said(_short(words, room))) for what, words in found], WIDTH, columns=columns)


def _situation(view: DeskView, room: _Room) -> Iterator[Piece]:
    yield Heading(tr("S · Situation"), WIDTH)
    pressing = open_things(view)
    if pressing:
        yield Paragraph(said(texts.joined(*pressing), bold=True), WIDTH, framed=True)
    left_out = {tr("Chair")}
    if view.state.phase is Phase.PREPARING:
        left_out.add(tr("Next step"))  # the start window says it: an open one is not late
    yield from _facts([one for one in past_words.facts(view) if one[0] not in left_out], room, columns=2)


def _background(view: DeskView, room: _Room) -> Iterator[Piece]:
    yield Heading(tr("B · Background"), WIDTH)
    limit, line = bag_limit(view.session, view.state), view.state.line
    words = {fact.key: fact for fact in summary(view)}
    found = [
        (tr("Infusion"), which_infusion(view)),
        (kind_title(Kind.LINE_CHECKED), entry_words(line, view.zone) if line is not None else texts.not_recorded()),
        (tr("Use bag by"), clock(view, limit) if limit is not None else texts.not_recorded()),
        *((words[key].title, words[key].words) for key in _FROM_SUMMARY if key in words),
    ]
    yield from _facts(found, room)


def _assessment(view: DeskView, room: _Room) -> Iterator[Piece]:
    yield Heading(tr("A · Assessment"), WIDTH)
    if view.state.started is not None:
        data = chart_data(view, plan_of(view))
        yield chart(data, WIDTH, height=mm(44))
        stops = stops_in_words(data)
        if stops:
            yield Paragraph(said(stops, soft=True), WIDTH)
    checks = counting(view, Kind.VITAL_SIGNS)
    if not checks:
        yield Paragraph(said(tr("No vital signs are recorded.")), WIDTH)
        return
    # The first one is what the others are held against.
    shown = (checks[0], *checks[1:][-(room.checks - 1) :])
    rows: list[tuple[Words, ...]] = [
        (said(clock(view, one.entry.at)), said(entry_words(one.entry, view.zone)), who(one.entry)) for one in shown
    ]
    title = tr("Vital signs: the first and the last {count}", count=room.checks - 1)
    yield from table((tr("Time"), title, tr("Who")), (16, 128, 30), rows, WIDTH)


def _recommendation(view: DeskView, room: _Room) -> Iterator[Piece]:
    yield Heading(tr("R · Recommendation"), WIDTH)
    if view.guidance.stop_advised:
        yield Paragraph(said(stop_reason(view), bold=True), WIDTH, framed=True)
    coming = [(texts.sure_time(one.due_at, view.zone), said(_due(view, one))) for one in to_show(view)[:_NEXT]]
    if coming:
        yield from facts(coming, WIDTH, columns=2, label=mm(14))
    else:
        yield Paragraph(said(tr("Nothing is due by the protocol.")), WIDTH)
    yield from facts([(what, said(words, size=SMALL)) for what, words in rules(view)[:_RULES]], WIDTH, columns=1)
    found = counting(view, Kind.NOTE)
    notes = found[-room.notes :] if room.notes else ()
    said_then = [
        (tr("Note {time}", time=clock(view, one.entry.at)), entry_words(one.entry, view.zone)) for one in notes
    ]
    yield from _facts(said_then, room)


def _due(view: DeskView, prompt: Prompt) -> str:
    what = texts.capital(prompt_words(prompt, view))
    if prompt.what is What.START_WINDOW:  # it says until when
        return what
    moment = counted_to(prompt, view)
    words = texts.time_left_words(moment, view.now)
    left = tr("in {left}", left=words) if moment > view.now else words
    return f"{what} ({left})"


def _names(view: DeskView) -> Iterator[Piece]:
    nurse = responsible_words(view.responsible, view.zone)
    words = tr("Responsible now: {name}", name=nurse)
    given = tr("Handed over by {line}  to {line}  at {short}", line=_LINE, short=_LINE[:8])
    yield Paragraph(said(f"{words}\n\n{given}"), WIDTH)
