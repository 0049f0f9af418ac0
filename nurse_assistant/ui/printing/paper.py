"""One PDF/A-1b file: pages with the patient's banner at the top and "page n of m" at the foot of each.

It is written beside its place and moved there when it is whole: nobody ever finds half a document.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from nurse_assistant.ui.printing.blocks import rule
from nurse_assistant.ui.printing.flow import Page, Piece, paginate
from nurse_assistant.ui.printing.ink import INK, LARGE, SMALL, Laid, Words, mm, said
from nurse_assistant.ui.printing.pdf_a import for_strict_readers
from nurse_assistant.ui.wording.language import tr

DPI = 720
LEFT, TOP, BOTTOM = mm(18), mm(12), mm(12)
WIDTH, HEIGHT = mm(210) - mm(18) - mm(14), mm(297)
"""Of what is written on, and of the sheet: A4. The left margin is wide enough to be punched."""
_GAP = mm(3)


class NotPrinted(Exception):
    """The file could not be written. One sentence for the nurse."""


@dataclass(frozen=True, slots=True)
class Banner:
    """What stands at the top of every page."""

    title: str
    lines: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document ready to be put on paper."""

    banner: Banner
    pieces: tuple[Piece, ...]
    foot: str
    """Below each page: when it was printed, and from what."""


def write(sheet: Sheet, path: Path) -> int:
    """Write the file and give the number of its pages. Raises NotPrinted."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    count = _print(sheet, buffer)
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(for_strict_readers(bytes(buffer.data().data())))
        beside.replace(path)
    except OSError as error:
        _forget(beside)
        raise NotPrinted(
            tr("{file} could not be written ({why}). Choose another folder.", file=path.name, why=error.strerror)
        ) from error
    return count


def _forget(beside: Path) -> None:
    with suppress(OSError):  # its folder is not there, or is not ours
        beside.unlink(missing_ok=True)


def _print(sheet: Sheet, buffer: QBuffer) -> int:
    writer = _writer(buffer, sheet.banner.title)
    painter = QPainter(writer)
    try:
        return _paint(sheet, writer, painter)
    finally:
        painter.end()


def _writer(buffer: QBuffer, title: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_A1b)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    writer.setTitle(title)
    writer.setCreator("Nurse assistant")
    return writer


def pages_of(sheet: Sheet) -> tuple[Page, ...]:
    """As they will be: to be counted before anything is drawn."""
    head = _Head(sheet.banner)
    return paginate(sheet.pieces, HEIGHT - TOP - BOTTOM - head.height - _GAP - _Foot(sheet.foot).height - _GAP)


def _paint(sheet: Sheet, writer: QPdfWriter, painter: QPainter) -> int:
    head, foot, pages = _Head(sheet.banner), _Foot(sheet.foot), pages_of(sheet)
    for number, page in enumerate(pages, 1):
        if number > 1:
            writer.newPage()
        head.draw(painter, number, len(pages))
        for placed in page:
            placed.piece.draw(painter, LEFT, TOP + head.height + _GAP + placed.y)
        foot.draw(painter)
    return len(pages)


class _Head:
    """Title and page number above a frame with who it is."""

    def __init__(self, banner: Banner) -> None:
        self._title = Laid(said(banner.title, bold=True, size=LARGE), WIDTH - mm(32))
        self._lines = [Laid(words, WIDTH - mm(4)) for words in banner.lines]
        self._frame = sum(line.height for line in self._lines) + mm(2.4)
        self.height = self._title.height + mm(1) + self._frame

    def draw(self, painter: QPainter, number: int, count: int) -> None:
        self._title.draw(painter, LEFT, TOP)
        page = Laid(said(tr("Page {number} of {count}", number=number, count=count)), mm(32))
        page.draw(painter, LEFT + WIDTH - page.width, TOP)
        y = TOP + self._title.height + mm(1)
        painter.setPen(QPen(QColor(INK), 10))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(LEFT, y, WIDTH, self._frame))
        y += mm(1.2)
        for line in self._lines:
            line.draw(painter, LEFT + mm(2), y)
            y += line.height


class _Foot:
    def __init__(self, words: str) -> None:
        self._laid = Laid(said(words, soft=True, size=SMALL), WIDTH)
        self.height = self._laid.height + mm(1)

    def draw(self, painter: QPainter) -> None:
        y = HEIGHT - BOTTOM - self.height
        rule(painter, LEFT, y, WIDTH)
        self._laid.draw(painter, LEFT, y + mm(1))
