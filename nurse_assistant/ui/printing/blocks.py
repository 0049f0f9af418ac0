"""What a document is made of: headings, paragraphs, tables, facts in two columns, drawings, boxes to write in."""

from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from nurse_assistant.ui.printing.flow import Piece
from nurse_assistant.ui.printing.ink import INK, LARGE, RULE, SHADE, SMALL, Laid, Words, mm, said

PAD_X, PAD_Y = mm(1.1), mm(0.75)
_LEAST_REST = mm(12)
"""A row is only cut where something worth reading fits above."""


def rule(painter: QPainter, x: float, y: float, width: float, *, colour: str = RULE, heavy: bool = False) -> None:
    painter.setPen(QPen(QColor(colour), 12 if heavy else 5))
    painter.drawLine(QLineF(x, y, x + width, y))


class Heading(Piece):
    """Of a section: stays with what follows."""

    def __init__(self, text: str, width: float, *, small: bool = False) -> None:
        self._laid = Laid(said(text, bold=True, size=LARGE if not small else 92), width)
        self._width, self._small = width, small
        self.height = self._laid.height + (0 if small else mm(1.4))
        self.above = mm(2.6) if small else mm(5)
        self.keep = True

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        self._laid.draw(painter, x, y)
        if not self._small:
            rule(painter, x, y + self._laid.height + mm(0.4), self._width, colour=INK, heavy=True)


class Paragraph(Piece):
    def __init__(self, words: Words, width: float, *, keep: bool = False, framed: bool = False) -> None:
        self._inside = mm(2) if framed else 0.0
        self._laid = Laid(words, width - 2 * self._inside)
        self._width, self._framed = width, framed
        self.height = self._laid.height + 2 * self._inside
        self.above, self.keep = mm(1.6), keep

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        if self._framed:
            painter.setPen(QPen(QColor(INK), 14))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(x, y, self._width, self.height))
        self._laid.draw(painter, x + self._inside, y + self._inside)

    def spans(self) -> Words:
        return self._laid.words


class Row(Piece):
    """One row of a table, a cell beside the other."""

    def __init__(
        self, cells: Sequence[Laid], widths: Sequence[float], *, head: bool = False, least: float = 0,
        boxed: bool = False,
    ) -> None:  # fmt: skip
        self._cells, self._widths, self._head, self._boxed = cells, widths, head, boxed
        self._least = least
        self.height = max([cell.height + 2 * PAD_Y for cell in cells] + [least])

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        width = sum(self._widths)
        if self._head:
            painter.fillRect(QRectF(x, y, width, self.height), QColor(SHADE))
        left = x
        for cell, wide in zip(self._cells, self._widths, strict=True):
            if self._boxed:
                painter.setPen(QPen(QColor(RULE), 5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(left, y, wide, self.height))
            cell.draw(painter, left + PAD_X, y + PAD_Y)
            left += wide
        rule(painter, x, y + self.height, width, colour=INK if self._head else RULE)

    def spans(self) -> Words:
        return tuple(span for cell in self._cells for span in cell.words)

    def cut(self, height: float) -> tuple[Piece, Piece] | None:
        if height < _LEAST_REST:
            return None
        parts = [cell.cut(height - 2 * PAD_Y) for cell in self._cells]
        first, rest = (Row([part[n] for part in parts], self._widths, boxed=self._boxed) for n in (0, 1))
        rest.again = self.again
        return first, rest


def table(
    heads: Sequence[str], shares: Sequence[float], rows: Sequence[Sequence[Words]], width: float, *,
    least: float = 0, boxed: bool = False,
) -> Iterator[Piece]:  # fmt: skip
    """`shares` of the width, one for each column. The head stands again on each page; no row stands alone at an end."""
    widths = [width * share / sum(shares) for share in shares]
    head = _row([said(one, bold=True, size=SMALL) for one in heads], widths, head=True)
    head.keep, head.above = True, mm(1.6)
    yield head
    for place, cells in enumerate(rows):
        row = _row(cells, widths, least=least, boxed=boxed)
        row.again = (head,)
        row.keep = len(rows) > 1 and place in (0, len(rows) - 2)
        yield row


def _row(
    cells: Sequence[Words], widths: Sequence[float], *, head: bool = False, least: float = 0, boxed: bool = False
) -> Row:
    laid = [Laid(words, wide - 2 * PAD_X) for words, wide in zip(cells, widths, strict=True)]
    return Row(laid, widths, head=head, least=least, boxed=boxed)


class _FactLine(Piece):
    """Up to two facts side by side: a quiet word and its value."""

    def __init__(self, facts: Sequence[tuple[str, Words] | None], width: float, label: float) -> None:
        self._column = width / len(facts)
        room = self._column - label - PAD_X
        self._label = label
        self._laid = [
            None if one is None else (Laid(said(one[0], soft=True, size=SMALL), label - PAD_X), Laid(one[1], room))
            for one in facts
        ]
        self.height = max(part.height for pair in self._laid if pair for part in pair) + mm(0.7)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        for place, pair in enumerate(self._laid):
            if pair is not None:
                left = x + place * self._column
                pair[0].draw(painter, left, y + mm(0.35))
                pair[1].draw(painter, left + self._label, y)


def facts(
    found: Sequence[tuple[str, Words]], width: float, *, columns: int = 2, label: float = mm(27)
) -> Iterator[Piece]:
    """Read down the first column, then down the second."""
    shown = [one for one in found if one[1]]
    half = -(-len(shown) // columns)
    parts = [shown[at : at + half] for at in range(0, len(shown), half)] if shown else []
    while len(parts) < columns:
        parts.append([])
    for place, line in enumerate(zip_longest(*parts)):
        made = _FactLine(line, width, label)
        made.above = mm(1.6) if place == 0 else 0
        made.keep = place < half - 1
        yield made


class Drawing(Piece):
    """Something painted by somebody else, in a room of this height."""

    def __init__(self, paint: Callable[[QPainter, float, float], None], height: float, *, keep: bool = False) -> None:
        self._paint = paint
        self.height, self.above, self.keep = height, mm(2), keep

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        painter.save()
        self._paint(painter, x, y)
        painter.restore()
