"""Parts side by side where there is room, one below the other where the text is large or the screen is small."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from nurse_assistant.ui.widgets.layout import FlowLayout


class SpreadLayout(FlowLayout):
    """Items side by side that fill the line, each by its share; what does not fit at its least width goes on in the
    next line. Height to spare goes to the lines."""

    def __init__(self, shares: Sequence[int] = (), spacing: int = 8, most: int = 0) -> None:
        """`shares`: of the width to spare, in the order of the items; left out: all the same. `most`: how many in a
        line, in columns of one width."""
        super().__init__(spacing)
        self._shares, self._most = tuple(shares), most

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation.Horizontal

    def minimumHeightForWidth(self, width: int) -> int:  # noqa: N802
        return self._arrange(QRect(0, 0, width, 0), move=False, least=True)

    def _arrange(self, rect: QRect, *, move: bool, least: bool = False) -> int:
        lines, top = self._lines(rect.width()), 0
        heights = [self._line_height(line, rect.width(), least=least) for line in lines]
        spare = rect.height() - sum(heights) - self.spacing() * (len(lines) - 1)
        for line, natural in zip(lines, heights, strict=True):
            widths, left = self._widths(line, rect.width()), 0
            height = natural + max(spare, 0) // len(lines)
            for item, width in zip(line, widths, strict=True):
                if move:
                    item.setGeometry(QRect(rect.x() + left, rect.y() + top, width, height))
                left += width + self.spacing()
            top += height + self.spacing()
        return max(top - self.spacing(), 0)

    def _line_height(self, line: list[QLayoutItem], width: int, *, least: bool) -> int:
        widths = self._widths(line, width)
        return max(_height(item, across, least=least) for item, across in zip(line, widths, strict=True))

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """In columns of as many as fit, where a number is given; else each line as full as it can be."""
        if not self._most:
            return self.broken(width, lambda item: item.minimumSize().width())
        items = [item for item in self._items if not item.isEmpty()]
        for across in range(min(self._most, len(items)), 0, -1):
            lines = [items[place : place + across] for place in range(0, len(items), across)]
            if across == 1 or all(self._least_width(line) <= width for line in lines):
                return lines
        return []

    def _least_width(self, line: list[QLayoutItem]) -> int:
        return sum(item.minimumSize().width() for item in line) + self.spacing() * (len(line) - 1)

    def _widths(self, line: list[QLayoutItem], width: int) -> list[int]:
        """Each its share of the line, and none less than it needs."""
        across = max((len(one) for one in self._lines(width)), default=1) if self._most else 1
        column = (width - self.spacing() * (across - 1)) // across
        if self._most and all(item.minimumSize().width() <= column for item in line):
            return [column for _ in line]
        left, items, widths = width - self.spacing() * (len(line) - 1), list(line), dict[int, int]()
        while items:
            shares = sum(self._share(item) for item in items)
            small = [one for one in items if one.minimumSize().width() * shares > left * self._share(one)]
            for one in small or items:
                widths[id(one)] = one.minimumSize().width() if small else left * self._share(one) // max(shares, 1)
            left -= sum(widths[id(one)] for one in small)
            items = [one for one in items if small and one not in small]
        return [min(widths[id(item)], width) for item in line]

    def _share(self, item: QLayoutItem) -> int:
        place = next(n for n in range(self.count()) if self.itemAt(n) is item)
        return self._shares[place] if place < len(self._shares) else 1


def _height(item: QLayoutItem, width: int, *, least: bool) -> int:
    if item.hasHeightForWidth():
        return item.minimumHeightForWidth(width) if least else item.heightForWidth(width)
    return item.minimumSize().height() if least else item.sizeHint().height()


def spread(*items: QWidget, shares: Sequence[int] = (), spacing: int = 8, most: int = 0) -> SpreadLayout:
    made = SpreadLayout(shares, spacing, most)
    for item in items:
        made.addWidget(item)
    return made
