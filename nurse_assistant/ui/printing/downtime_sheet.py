"""The downtime sheet: the rest of an infusion on one page of paper, with planned times and boxes to write in."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from nurse_assistant.application.views import DeskView
from nurse_assistant.domain.downtime import WITH_CHECK, Act, DowntimeRow, downtime_rows
from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.ui.printing.about import banner
from nurse_assistant.ui.printing.blocks import Heading, Paragraph, facts, table
from nurse_assistant.ui.printing.flow import Piece
from nurse_assistant.ui.printing.ink import SMALL, Span, Words, mm, said
from nurse_assistant.ui.printing.lines import dated
from nurse_assistant.ui.printing.paper import WIDTH, Sheet, write
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.downtime_words import planned_time, row_title, rules
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.reaction_words import stop_reason
from nurse_assistant.ui.wording.site_cards import site_card

_HEAD = (
    mark("Planned"), mark("After start, min"), mark("What"), mark("Done at"), mark("BP"), mark("Pulse"), mark("Resp"),
    mark("SpO₂"), mark("Temp"), mark("Signs, or none"), mark("Who"),
)  # fmt: skip
_SHARES = (16, 17, 42, 16, 18, 12, 12, 12, 12, 22, 12)
_FEW, _MANY = 14, 17
"""Rows: the fewer, the higher they are, for a hand that writes in a hurry."""
_OTHER_ROWS = 3
_LINE = "______________"
_NO_BOX = "–"


def write_downtime_sheet(view: DeskView, path: Path, now: datetime) -> None:
    """Raises NotPrinted. `now`: when it was printed."""
    write(downtime_sheet(view, now), path)


def downtime_sheet(view: DeskView, now: datetime) -> Sheet:
    pieces = (
        *_intro(view),
        *_rows(view),
        *_reaction_boxes(),
        *_rules(view),
        *_phones(),
    )
    when = tr("Printed {moment}", moment=dated(view, now))
    after = tr(
        "When the computer is back: Write down..., then After a power cut. The rows stand there in this order. "
        "Keep this paper."
    )
    return Sheet(banner(view, tr("Downtime sheet")), pieces, texts.joined(when, tr("Not a medical device"), after))


def downtime_name(view: DeskView) -> str:
    """Says the chair, not the name."""
    return f"downtime-sheet-chair-{view.chair or 'none'}.pdf"


def _intro(view: DeskView) -> Iterator[Piece]:
    rows = downtime_rows(view.session, view.log)
    start = next((row for row in rows if row.act is Act.START), None)
    if view.guidance.stop_advised:
        known = stop_reason(view)
    elif _waits(rows):
        known = tr("It stands still: add the minutes to the time of the restart, and only if there is one.")
    elif start is None:
        known = tr("As known at {time}.", time=texts.sure_time(view.log[-1].recorded_at, view.zone))
    else:
        known = tr("If it starts at {time}; later: add the minutes.", time=planned_time(start, view))
    how = tr("Only to write on while the computer is down. Every rise after vital signs and without signs.")
    yield Paragraph((Span(f"{known} ", bold=True), Span(how)), WIDTH)


def _rows(view: DeskView) -> Iterator[Piece]:
    rows = downtime_rows(view.session, view.log)
    first = next((row.planned_at for row in rows if row.act in (Act.START, Act.RESUME)), None)
    started = first or (view.state.started.at if view.state.started is not None else None)
    waits = _waits(rows)
    cells = [_row(row, view, started, waits=waits) for row in rows]
    other = [(said(""),) * 2 + (said(tr("Other:"), soft=True),) + (said(""),) * 8 for _ in range(_OTHER_ROWS)]
    least = mm(8.2) if len(rows) <= _FEW else mm(7.2) if len(rows) < _MANY else mm(5.9)
    heads = [tr(one) for one in _HEAD]
    if waits:
        heads[1] = tr("After restart, min")
    yield from table(heads, _SHARES, [*cells, *other], WIDTH, least=least, boxed=True)


def _waits(rows: Sequence[DowntimeRow]) -> bool:
    """It stands still, and nobody knows when it goes on: no clock time can be planned."""
    return any(row.act is Act.RESUME for row in rows)


def _row(row: DowntimeRow, view: DeskView, started: datetime | None, *, waits: bool) -> Sequence[Words]:
    later, planned = "", "" if waits else planned_time(row, view)
    if planned and row.planned_at is not None:
        planned += texts.zone_of_two(row.planned_at, view.zone)
    if started is not None and row.planned_at is not None:
        later = f"+{minutes_between(started, row.planned_at)}"
    boxes = 6 if row.act in WITH_CHECK else 0
    blank: Sequence[Words] = [said("") if boxes else said(_NO_BOX, soft=True) for _ in range(6)]
    return (said(planned, bold=True), said(later, soft=True), said(row_title(row), bold=True), (), *blank, ())


def _reaction_boxes() -> Iterator[Piece]:
    heads = (
        tr("REACTION at"), tr("Pump stopped at"), tr("Signs"), tr("Grade, at"), tr("Medicine, dose, route, at"),
        tr("Restarted at, rate"),
    )  # fmt: skip
    yield from table(heads, (24, 26, 36, 26, 48, 30), [((),) * 6], WIDTH, least=mm(10), boxed=True)


def _rules(view: DeskView) -> Iterator[Piece]:
    yield Heading(tr("Rules"), WIDTH, small=True)
    found = [(what, said(words, size=SMALL)) for what, words in rules(view)]
    card = site_card(view.session.case.jurisdiction)
    steps = "\n".join(tr(line) for line in card.anaphylaxis)
    yield from facts([*found, (tr("Anaphylaxis"), said(steps, size=SMALL))], WIDTH, columns=1, label=mm(22))


def _phones() -> Iterator[Piece]:
    lines = (tr("Emergency team"), tr("Doctor"), tr("Pharmacy"), tr("Charge nurse"))
    yield Paragraph(said("     ".join(f"{one}{texts.SPACE}{_LINE}" for one in lines)), WIDTH)
