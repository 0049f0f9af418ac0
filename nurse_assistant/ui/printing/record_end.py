"""The record on paper, what is read at the end: other acts, what was done otherwise, what a check caught, every line
in order, signatures, and the checkpoint that seals them."""

from collections.abc import Iterator

import segno
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from nurse_assistant.application.signatures import Meaning, Signature
from nurse_assistant.application.verification import Head
from nurse_assistant.application.views import DeskView, LogLine
from nurse_assistant.domain.deviations import Deviation
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.ui.patient.record_table import rows_of
from nurse_assistant.ui.printing.blocks import Drawing, Heading, Paragraph, table
from nurse_assistant.ui.printing.flow import Piece
from nurse_assistant.ui.printing.ink import INK, LARGE, SMALL, Laid, Span, Words, mm, said
from nurse_assistant.ui.printing.lines import clock, counting, dated, is_late
from nurse_assistant.ui.printing.record_before import lines
from nurse_assistant.ui.wording import texts
from nurse_assistant.ui.wording.language import mark, tr
from nurse_assistant.ui.wording.people_words import role_title
from nurse_assistant.ui.wording.record_words import shown_word
from nurse_assistant.ui.wording.rule_words import rule_of_code
from nurse_assistant.ui.wording.words import (
    class_words,
    code_title,
    entry_words,
    kind_title,
    outcome_words,
    word_words,
)

_OTHER = (
    Kind.VOLUME_READ, Kind.FLUSH_STARTED, Kind.FLUSH_ENDED, Kind.OBSERVATION_ENDED, Kind.NOT_TREATED, Kind.SIGNED_OFF,
    Kind.LATE_REACTION, Kind.CHAIR_SET, Kind.HANDED_OVER, Kind.NOTE,
)  # fmt: skip
_QR = mm(30)
_FINGERPRINT = 16


def other_acts(view: DeskView, width: float) -> Iterator[Piece]:
    found = counting(view, *_OTHER)
    if found:
        yield Heading(tr("Flush, observation, notes and other acts"), width)
        yield from lines(view, found, width)


# --- done otherwise, caught ---------------------------------------------------------------------------------------


def done_otherwise(view: DeskView, width: float) -> Iterator[Piece]:
    yield Heading(tr("Done otherwise than the protocol says"), width)
    if not view.guidance.deviations:
        yield Paragraph(said(tr("Nothing was done otherwise.")), width)
        return
    heads = (tr("Line"), tr("Time"), tr("Class"), tr("What, and the rule"), tr("Reason"), tr("Ordered by"), tr("Who"))
    entries = {line.entry.number: line for line in view.lines}
    rows = [_deviation(one, entries[one.entry], view) for one in view.guidance.deviations if one.entry in entries]
    yield from table(heads, (9, 14, 24, 70, 33, 26, 22), rows, width)


def _deviation(one: Deviation, line: LogLine, view: DeskView) -> tuple[Words, ...]:
    entry = line.entry
    late = "" if one.minutes is None else f", {texts.minutes_words(one.minutes)}"
    what = f"{kind_title(entry.kind)}: {code_title(one.code)}{late}"
    ordered = texts.joined(
        entry.ordered_by or "",
        word_words(entry.order_how) if entry.order_how else "",
        tr("read back") if entry.order_read_back else "",
    )
    reason = shown_word(entry.reason) or tr("none asked")
    second = tr("; looked too: {person}", person=entry.second_person) if entry.second_person else ""
    return (
        said(str(entry.number), soft=True),
        said(clock(view, entry.at)),
        said(class_words(one.kind)),
        (Span(f"{what}\n", bold=True), Span(rule_of_code(one.code), soft=True, size=SMALL)),
        said(reason),
        said(ordered),
        said(f"{entry.person}{second}"),
    )


def caught(view: DeskView, width: float) -> Iterator[Piece]:
    yield Heading(tr("Caught by a check"), width)
    if not view.attempts:
        yield Paragraph(said(tr("Nothing was caught by a check.")), width)
        return
    yield Paragraph(said(tr("Typed, asked about or refused, and not recorded so."), soft=True), width, keep=True)
    rows = [
        (
            said(clock(view, one.entry.recorded_at)),
            (Span(f"{kind_title(one.entry.kind)}  ", bold=True), *said(entry_words(one.entry, view.zone))),
            said(f"{outcome_words(one.outcome)}: {', '.join(code_title(code) for code in one.codes)}"),
            said(one.entry.by),
        )
        for one in view.attempts
    ]
    yield from table(
        (tr("Time"), tr("What was typed"), tr("Why not recorded"), tr("Who")), (16, 84, 56, 26), rows, width
    )


# --- every line ---------------------------------------------------------------------------------------------------

_LOG_HEAD = (mark("Line"), mark("Time"), mark("What"), mark("Written"), mark("Who"))


def every_line(view: DeskView, width: float) -> Iterator[Piece]:
    """The whole log in the order things happened; corrections stand under the line they are about."""
    yield Heading(tr("The record, line by line"), width)
    note = tr("Struck through: no longer counts. Under a line: what it said before, who corrected it, when and why.")
    yield Paragraph(said(note, soft=True), width, keep=True)
    rows = [row for line in reversed(view.lines) for row in _rows(line, view)]
    yield from table([tr(one) for one in _LOG_HEAD], (10, 18, 32, 103, 20), rows, width)


def _rows(line: LogLine, view: DeskView) -> Iterator[tuple[Words, ...]]:
    """The line, then each value it had and each correction, under the numbers they have in the log."""
    numbers = iter(one.number for one in line.corrections)
    for place, row in enumerate(rows_of(line, view.log[0].at, view.zone)):
        is_correction = place > 0 and not row.struck
        number = str(next(numbers)) if is_correction else str(row.number) if place == 0 else ""
        time, what, words, who = row.cells
        struck, soft = row.struck, row.soft
        flag = _flags(line, view) if place == 0 else ()
        yield (
            said(number, soft=True),
            said(time, struck=struck, soft=soft),
            said(what, bold=not soft, struck=struck and not soft, soft=soft),
            (*said(words, struck=struck, soft=soft), *flag),
            said(who, soft=soft),
        )


def _flags(line: LogLine, view: DeskView) -> Words:
    found = (
        tr("STRUCK OUT") if line.struck else "",
        tr("LATE ENTRY") if is_late(line.entry.number, view) else "",
    )
    return tuple(Span(f"  [{word}]", bold=True, size=SMALL) for word in found if word)


# --- signatures and checkpoint ------------------------------------------------------------------------------------


def sealed(view: DeskView, head: Head | None, width: float) -> Iterator[Piece]:
    """Signatures and checkpoint, together on one page."""
    *before, last = (*signatures(view, width), *checkpoint(view, head, width))
    for piece in before:
        piece.keep = True
        yield piece
    yield last


def signatures(view: DeskView, width: float) -> Iterator[Piece]:
    yield Heading(tr("Signatures"), width)
    if not view.signatures:
        yield Paragraph(said(_unsigned(view)), width)
        return
    heads = (tr("Meaning"), tr("Who"), tr("When"), tr("Covers"), tr("Fingerprint of the log"), tr("Remark"))
    rows = [_signature(one, view) for one in view.signatures]
    yield from table(heads, (20, 34, 36, 22, 46, 30), rows, width)


def _unsigned(view: DeskView) -> str:
    signed = view.state.signed_off
    if signed is None:
        return tr("Nobody has signed yet.")
    time = dated(view, signed.at)
    return tr("Signed off {time} by {person}, without a PIN.", time=time, person=signed.person)


def _signature(one: Signature, view: DeskView) -> tuple[Words, ...]:
    signing = one.signing
    meaning = tr("signed off") if signing.meaning is Meaning.SIGNED_OFF else tr("reviewed")
    return (
        said(meaning, bold=True),
        said(texts.joined(signing.person, role_title(signing.role))),
        said(dated(view, signing.at)),
        said(tr("lines 1 to {last}", last=one.entries)),
        said(grouped(one.log_hash)),
        said(signing.note),
    )


def grouped(figures: str) -> str:
    """The first 64 bits of a hash, in groups that can be read aloud."""
    first = figures[:_FINGERPRINT].upper()
    return "-".join(first[at : at + 4] for at in range(0, len(first), 4))


def checkpoint(view: DeskView, head: Head | None, width: float) -> Iterator[Piece]:
    yield Heading(tr("Checkpoint of the whole record"), width)
    if head is None:
        yield Paragraph(said(tr("There is no checkpoint yet: nothing outside this paper witnesses it.")), width)
        return
    words = tr(
        "It seals every line that was in the record when it was written. Who compares this number with the "
        "program's own check sees whether anything was changed since."
    )
    found = (
        (*_soft(tr("Short form")), Span(head.short, bold=True, size=LARGE)),
        (*_soft(tr("Written")), Span(dated(view, head.taken_at))),
        (*_soft(tr("Covers")), Span(_covers(head))),
        said(words),
    )
    laid = [Laid(one, width - _QR - mm(4)) for one in found]
    yield Drawing(lambda painter, x, y: _paint_seal(painter, x, y, laid, code_text(head)), _QR)


def _soft(what: str) -> Words:
    return said(f"{what}  ", soft=True)


def _covers(head: Head) -> str:
    return texts.joined(tr("%n infusion|%n infusions", "", head.sessions), tr("%n entry|%n entries", "", head.entries))


def code_text(head: Head) -> str:
    """What the QR code says: enough to compare every bit."""
    return f"nurse-assistant checkpoint {head.number} {head.hash} record {head.record}"


def _paint_seal(painter: QPainter, x: float, y: float, laid: list[Laid], text: str) -> None:
    """The code, and beside it what it says."""
    _paint_code(painter, x, y, text)
    down = y + mm(1)
    for one in laid:
        one.draw(painter, x + _QR + mm(4), down)
        down += one.height + mm(1)


def _paint_code(painter: QPainter, x: float, y: float, text: str) -> None:
    """With the quiet zone every scanner needs."""
    rows = [list(row) for row in segno.make(text, error="m", micro=False).matrix_iter(border=2)]
    dot = _QR / len(rows)
    for down, row in enumerate(rows):
        for across, dark in enumerate(row):
            if dark:
                painter.fillRect(QRectF(x + across * dot, y + down * dot, dot * 1.02, dot * 1.02), QColor(INK))
