"""The record on paper, up to the start: the order and the case, the day in short, premedication, checks."""

from collections.abc import Iterator

from nurse_assistant.application.views import DeskView, LogLine
from nurse_assistant.domain.minutes import minutes_between
from nurse_assistant.domain.state import StartWindow
from nurse_assistant.domain.vocabulary import Kind, Phase
from nurse_assistant.ui.printing.about import day_of, which_infusion
from nurse_assistant.ui.printing.blocks import Heading, Paragraph, facts, table
from nurse_assistant.ui.printing.flow import Piece
from nurse_assistant.ui.printing.ink import Words, said
from nurse_assistant.ui.printing.lines import clock, counting, dated, described, line_number, who
from nurse_assistant.ui.steps.day_summary import summary
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.words import group_words, kind_title, phase_words

_CHECKS = (
    Kind.IDENTITY_CONFIRMED, Kind.WEIGHT_MEASURED, Kind.LAB_RESULT, Kind.CHECK_DONE, Kind.BAG_REQUESTED,
    Kind.BAG_ARRIVED, Kind.BAG_CHECKED, Kind.BAG_WITNESSED, Kind.LINE_CHECKED,
)  # fmt: skip
_PREMEDICATION = (Kind.PREMEDICATION_GIVEN, Kind.PREMEDICATION_OMITTED)
LINES_HEAD = (mark("Line"), mark("Time"), mark("What"), mark("Written"), mark("Who"))
LINES_SHARES = (9, 14, 31, 99, 27)


def status(view: DeskView, width: float) -> Iterator[Piece]:
    """Whether it is a signed record: said first, and in a frame where it is not."""
    signed = view.state.signed_off
    if view.state.phase is Phase.CLOSED and signed is not None:
        time = dated(view, signed.at)
        yield Paragraph(said(tr("Signed off {time} by {person}.", time=time, person=signed.person), bold=True), width)
        return
    words = tr(
        "NOT SIGNED OFF. This is how the record stood at {time}: {phase}. It may still grow and be corrected.",
        time=dated(view, view.now), phase=phase_words(view.state.phase),
    )  # fmt: skip
    yield Paragraph(said(words, bold=True), width, framed=True)


def order_and_case(view: DeskView, width: float) -> Iterator[Piece]:
    yield Heading(tr("Order and case"), width)
    order, protocol, case = view.session.case.order, view.session.protocol, view.session.case
    home = ", ".join(group_words(group) for group in order.home_premedication)
    found = (
        (tr("Infusion"), which_infusion(view)),
        (tr("Day"), day_of(view)),
        (tr("Dose"), texts.amount(order.dose_mg, "mg")),
        (tr("Weight of the order"), texts.amount(order.weight_kg, "kg")),
        (tr("Bag of the order"), texts.volume(order.bag_volume_ml)),
        (tr("At home by order"), home),
        (tr("Protocol"), protocol.title),
        (tr("Protocol version"), str(protocol.version)),
        (tr("Premedication"), ", ".join(group_words(group) for group in view.session.required_groups)),
        (tr("Label"), case.jurisdiction.value),
        (tr("Time zone"), case.timezone),
        (tr("Opened by"), view.opened_by),
        (tr("Nurse"), view.responsible.name),
    )
    yield from facts([(what, said(words)) for what, words in found], width)


def day_in_short(view: DeskView, width: float) -> Iterator[Piece]:
    yield Heading(tr("The day in short"), width)
    yield from facts([(fact.title, said(fact.words)) for fact in summary(view)], width, columns=1)


def premedication(view: DeskView, width: float) -> Iterator[Piece]:
    yield Heading(tr("Premedication"), width)
    found = counting(view, *_PREMEDICATION)
    if not found:
        yield Paragraph(said(tr("No premedication is recorded.")), width)
        return
    yield from lines(view, found, width)
    for words in _window(view):
        yield Paragraph(said(words), width)


def _window(view: DeskView) -> Iterator[str]:
    """The rule, the window it gave, and where the start lay in it."""
    rule, window = view.session.protocol.premedication, view.guidance.start_window
    if window.opens_at is None or window.closes_at is None:
        return
    yield tr(
        "Start window by the protocol, {opens} to {closes} min after each premedicine: {since} to {until}.",
        opens=rule.opens_after_min,
        closes=rule.closes_after_min,
        since=clock(view, window.opens_at),
        until=clock(view, window.closes_at),
    )
    if view.state.started is not None:
        yield _start(view, window)


def _start(view: DeskView, window: StartWindow) -> str:
    assert view.state.started is not None, "it started"
    assert window.opens_at is not None, "a window has its beginning"
    assert window.closes_at is not None, "a window has its end"
    at = view.state.started.at
    time = clock(view, at)
    if minutes_between(at, window.opens_at) > 0:
        return tr("Started {time}: BEFORE the window opened.", time=time)
    if minutes_between(window.closes_at, at) > 0:
        return tr("Started {time}: AFTER the window had closed.", time=time)
    return tr("Started {time}: inside the window.", time=time)


def checks(view: DeskView, width: float) -> Iterator[Piece]:
    yield Heading(tr("Checks before the start"), width)
    found = counting(view, *_CHECKS)
    if not found:
        yield Paragraph(said(tr("No check is recorded.")), width)
        return
    yield from lines(view, found, width)


def lines(view: DeskView, found: tuple[LogLine, ...], width: float) -> Iterator[Piece]:
    """A table of these lines of the record."""
    rows: list[tuple[Words, ...]] = [
        (
            line_number(line),
            said(clock(view, line.entry.at)),
            said(kind_title(line.entry.kind)),
            described(line, view),
            who(line.entry),
        )
        for line in found
    ]
    yield from table([tr(one) for one in LINES_HEAD], LINES_SHARES, rows, width)
