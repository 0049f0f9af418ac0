"""Words on paper: pieces of text with their weight, laid out in lines of a width, and drawn.

All lengths are tenths of a point, the units of the writer (`paper.DPI`). Ink is black or a grey that a copying
machine still shows: no meaning hangs on a colour.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from nurse_assistant.ui.widgets import theme
from nurse_assistant.ui.wording import texts

INK, SOFT, RULE, SHADE = "#000000", "#333b41", "#8a949b", "#eceff1"
SIZE, SMALL, LARGE, TITLE = 86, 74, 104, 138
"""Of the letters: 8.6, 7.4, 10.4 and 13.8 pt."""
_LINE_BREAK = "\u2028"


def mm(length: float) -> float:
    """So many millimetres in tenths of a point."""
    return length * 720 / 25.4


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text with one look."""

    text: str
    bold: bool = False
    struck: bool = False
    soft: bool = False
    size: int = SIZE


Words = Sequence[Span]
"""What stands in one place, one piece after the other."""


def said(text: str, *, bold: bool = False, struck: bool = False, soft: bool = False, size: int = SIZE) -> Words:
    return (Span(text, bold, struck, soft, size),) if text else ()


def plain(words: Words) -> str:
    """As it can be searched for in the file."""
    return "".join(span.text for span in words)


def font_of(size: int, *, bold: bool = False, struck: bool = False) -> QFont:
    font = QFont(theme.current().family)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    font.setStrikeOut(struck)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


class Laid:
    """Words in lines of a width. A part of its lines can be drawn, so that a long note goes over the page's end."""

    def __init__(self, words: Words, width: float, first: int = 0, last: int | None = None) -> None:
        self._words, self._width = words, width
        self._layout = _layout(words, width)
        self._first = first
        self._last = self._layout.lineCount() if last is None else last

    @property
    def words(self) -> Words:
        return self._words

    @property
    def height(self) -> float:
        if self._first >= self._last:
            return 0
        top, bottom = self._layout.lineAt(self._first), self._layout.lineAt(self._last - 1)
        return bottom.y() + bottom.height() - top.y()

    @property
    def width(self) -> float:
        """Of the widest line."""
        lines = (self._layout.lineAt(n) for n in range(self._first, self._last))
        return max((line.naturalTextWidth() for line in lines), default=0)

    def cut(self, height: float) -> tuple["Laid", "Laid"]:
        """The lines that fit into this height, and the rest."""
        top = self._layout.lineAt(self._first).y() if self._first < self._last else 0
        fits = self._first
        while fits < self._last:
            line = self._layout.lineAt(fits)
            if line.y() + line.height() - top > height:
                break
            fits += 1
        return Laid(self._words, self._width, self._first, fits), Laid(self._words, self._width, fits, self._last)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        if self._first >= self._last:
            return
        top = self._layout.lineAt(self._first).y()
        painter.setPen(QColor(INK))
        for number in range(self._first, self._last):
            self._layout.lineAt(number).draw(painter, QPointF(x, y - top))


def _layout(words: Words, width: float) -> QTextLayout:
    text = "".join(_shown(span) for span in words)
    layout = QTextLayout(text, font_of(words[0].size if words else SIZE))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(words))
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def _shown(span: Span) -> str:
    """A figure is never parted from its unit (U-23)."""
    return texts.keep_units(span.text).replace("\n", _LINE_BREAK)


def _formats(words: Words) -> list[QTextLayout.FormatRange]:
    found, start = [], 0
    for span in words:
        made = QTextLayout.FormatRange()
        made.start, made.length = start, len(_shown(span).encode("utf-16-le")) // 2
        look = QTextCharFormat()
        look.setFont(font_of(span.size, bold=span.bold, struck=span.struck))
        look.setForeground(QColor(SOFT if span.soft else INK))
        made.format = look
        found.append(made)
        start += made.length
    return found
