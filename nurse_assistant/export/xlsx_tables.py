"""The tables as one workbook with typed cells and never a formula; rows go to the disk as they come.

The headers and the columns that say which line it is stay in sight. A text that is longer than its column is wrapped:
without it a spreadsheet program shows of several lines the last alone.
"""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from nurse_assistant.export.tables import COLUMNS, DEVIATIONS, ENTRIES, SESSIONS, TIMES_OF_DAY, Cell, Row

if TYPE_CHECKING:
    from openpyxl.cell import Cell as SheetCell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

MOST_ROWS = 1_048_576
"""Of a sheet, its headers included: no spreadsheet program reads more."""
_TIME = "yyyy-mm-dd hh:mm:ss"
_PROSE = {"reason": 40, "text": 60, "was": 40, "changes": 40}
_WIDTHS = {"infusion": 38, "number": 10, "kind": 24, "codes": 28, "code": 28, "by": 20, **_PROSE}
_USUAL_WIDTH, _TIME_WIDTH = 16, 20
"""In characters, as a workbook counts them; no column is narrower than its header."""
_LINE, _TALLEST = 15, 405
"""Points: of one line, and of the tallest row that a spreadsheet program allows."""
_FIRST_MOVING = {SESSIONS: "B2", ENTRIES: "D2", DEVIATIONS: "B2"}


class XlsxTables:
    """One sheet a table; a further one where a sheet is full."""

    def __init__(self, path: Path, most_rows: int = MOST_ROWS) -> None:
        self._path, self._most_rows = path, most_rows
        self._sheets: dict[str, WriteOnlyWorksheet] = {}
        self._rows: dict[str, int] = {}
        self._parts: dict[str, int] = {}
        self._prose = {table: [_PROSE.get(name) for name in names] for table, names in COLUMNS.items()}

    def __enter__(self) -> Self:
        from openpyxl import Workbook

        self._book: Workbook = Workbook(write_only=True)
        for name in COLUMNS:
            self._begin(name)
        return self

    def __exit__(self, failed: object, *_: object) -> None:
        """Saved, or thrown away with its pieces, which lie in the system's temporary folder until then."""
        if failed is None:
            self._book.save(self._path)
            return
        for sheet in self._book.worksheets:
            sheet.close()
            sheet._writer.cleanup()  # type: ignore[attr-defined] # which openpyxl calls only where it saves

    def add(self, table: str, row: Row) -> None:
        if self._rows[table] == self._most_rows:
            self._begin(table)
        sheet = self._sheets[table]
        self._rows[table] += 1
        lines = max(_lines(cell, width) for cell, width in zip(row, self._prose[table], strict=True))
        if lines > 1:
            tall = sheet.row_dimensions[self._rows[table]]  # type: ignore[attr-defined] # as any sheet has
            tall.height = min(lines * _LINE, _TALLEST)
        sheet.append([_cell(sheet, cell, is_tall=lines > 1) for cell in row])

    def _begin(self, table: str) -> None:
        part = self._parts[table] = self._parts.get(table, 0) + 1
        sheet = self._book.create_sheet(table if part == 1 else f"{table} {part}")
        sheet.freeze_panes = _FIRST_MOVING[table]
        for letter, name in zip(_letters(len(COLUMNS[table])), COLUMNS[table], strict=True):
            sheet.column_dimensions[letter].width = _width(name)
        sheet.append([_header(sheet, name) for name in COLUMNS[table]])
        self._sheets[table], self._rows[table] = sheet, 1


def _letters(count: int) -> list[str]:
    from openpyxl.utils import get_column_letter

    return [get_column_letter(number) for number in range(1, count + 1)]


def _width(name: str) -> int:
    usual = _TIME_WIDTH if name in TIMES_OF_DAY else _USUAL_WIDTH
    return max(_WIDTHS.get(name, usual), len(name) + 4)


def _lines(value: Cell, width: int | None) -> int:
    """How many it needs: by its breaks, and by the width of a column of prose. A row that is not told how tall it is
    stays at one."""
    if not isinstance(value, str):
        return 1
    lines = _one_kind_of_break(value).split("\n")
    return sum(1 if width is None else len(line) // width + 1 for line in lines)


def _header(sheet: "WriteOnlyWorksheet", name: str) -> "SheetCell":
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    cell = WriteOnlyCell(sheet, name)
    cell.font = Font(name="Calibri", size=11, bold=True)
    return cell


def _cell(sheet: "WriteOnlyWorksheet", value: Cell, *, is_tall: bool) -> "SheetCell | Cell":
    """Times as on the clock of the unit: a workbook knows no zones, so the zone stands in a column of its own."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment

    if value is None or not (is_tall or isinstance(value, str | datetime)):
        return value
    if isinstance(value, datetime):
        cell = WriteOnlyCell(sheet, value.replace(tzinfo=None, microsecond=0))
        cell.number_format = _TIME
    elif isinstance(value, str):
        cell = WriteOnlyCell(sheet, _one_kind_of_break(value))
        cell.data_type = "s"  # also where it begins with "="
    else:
        cell = WriteOnlyCell(sheet, value)  # type: ignore[arg-type] # amounts and days are cells too
    if is_tall:
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell


def _one_kind_of_break(text: str) -> str:
    """Without what a workbook cannot hold; a carriage return would be kept as a sign that nobody can read."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    return ILLEGAL_CHARACTERS_RE.sub("�", text.replace("\r\n", "\n").replace("\r", "\n"))
