"""Pieces of a document put onto pages: what belongs together stays together, what is cut says where it goes on."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPainter

from nurse_assistant.ui.printing.ink import Words


class Piece:
    """Something of a height that stands on one page. Lengths in tenths of a point."""

    height: float = 0
    above: float = 0
    """Room before it; none at the top of a page."""
    keep: bool = False
    """With the piece after it on one page."""
    again: tuple["Piece", ...] = ()
    """What stands above it once more where it begins a page: the head of its table."""

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        raise NotImplementedError

    def spans(self) -> Words:
        """What it says, piece by piece."""
        return ()

    def cut(self, _height: float) -> "tuple[Piece, Piece] | None":
        """Of a piece higher than a page: what fits into this height, and the rest."""
        return None


@dataclass(frozen=True, slots=True)
class Placed:
    piece: Piece
    y: float


Page = tuple[Placed, ...]


class _Press:
    """Fills one page after the other."""

    def __init__(self, height: float) -> None:
        self.height = height
        self.pages: list[list[Placed]] = [[]]
        self.y = 0.0

    def put(self, piece: Piece) -> None:
        y = self.y + (piece.above if self.pages[-1] else 0)
        self.pages[-1].append(Placed(piece, y))
        self.y = y + piece.height

    def turn(self) -> None:
        self.pages.append([])
        self.y = 0.0

    def fits(self, group: Sequence[Piece]) -> bool:
        return self.y + sum(one.height + one.above for one in group) <= self.height

    def put_together(self, group: Sequence[Piece]) -> None:
        if not self.fits(group) and self.pages[-1]:
            self.turn()
            for head in group[0].again:
                self.put(head)
        for one in group:
            self.put_whole(one)

    def put_whole(self, piece: Piece) -> None:
        """A piece that no page holds goes over the end of this one."""
        room = self.height - self.y - piece.above
        parts = None if piece.height <= room else piece.cut(room)
        if parts is None:
            self.put(piece)
            return
        self.put(parts[0])
        self.turn()
        for head in piece.again:
            self.put(head)
        self.put_whole(parts[1])


def paginate(pieces: Sequence[Piece], height: float) -> tuple[Page, ...]:
    """The pages of this height, each piece with its place."""
    press, group = _Press(height), list[Piece]()
    for piece in pieces:
        group.append(piece)
        if not piece.keep:
            press.put_together(group)
            group = []
    if group:
        press.put_together(group)
    return tuple(tuple(page) for page in press.pages)
