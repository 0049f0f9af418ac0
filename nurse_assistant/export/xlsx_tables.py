"""The tables as one workbook with typed cells and never a formula; rows go to the disk as they come."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from nurse_assistant.export.tables import COLUMNS, TIMES_OF_DAY, Cell, Row

if TYPE_CHECKING:
    from openpyxl.cell import Cell as SheetCell
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

MOST_ROWS = 1_048_576
"""Of a sheet, its headers included: no spreadsheet program reads more."""
_TIME, _DAY = "yyyy-mm-dd hh:mm:ss", "yyyy-mm-dd"
_WIDTHS = {"infusion": 38, "identifier": 16, "reason": 30, "text": 40, "was": 30, "kind": 24, "codes": 24}
_USUAL_WIDTH, _TIME_WIDTH = 14, 20


class XlsxTables:
    """One sheet a table; a further one where a sheet is full."""

    def __init__(self, path: Path, most_rows: int = MOST_ROWS) -> None:
        self._path, self._most_rows = path, most_rows
        self._sheets: dict[str, WriteOnlyWorksheet] = {}
        self._rows: dict[str, int] = {}
        self._parts: dict[str, int] = {}

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
        sheet.append([_cell(sheet, cell) for cell in row])
        self._rows[table] += 1

    def _begin(self, table: str) -> None:
        part = self._parts[table] = self._parts.get(table, 0) + 1
        sheet = self._book.create_sheet(table if part == 1 else f"{table} {part}")
        sheet.freeze_panes = "A2"
        for letter, name in zip(_letters(len(COLUMNS[table])), COLUMNS[table], strict=True):
            usual = _TIME_WIDTH if name in TIMES_OF_DAY else _USUAL_WIDTH
            sheet.column_dimensions[letter].width = _WIDTHS.get(name, usual)
        sheet.append([_cell(sheet, name) for name in COLUMNS[table]])
        self._sheets[table], self._rows[table] = sheet, 1


def _letters(count: int) -> list[str]:
    from openpyxl.utils import get_column_letter

    return [get_column_letter(number) for number in range(1, count + 1)]


def _cell(sheet: "WriteOnlyWorksheet", value: Cell) -> "SheetCell | Cell":
    """Times as on the clock of the unit: a workbook knows no zones, so the zone stands in a column of its own."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    if isinstance(value, datetime):
        cell = WriteOnlyCell(sheet, value.replace(tzinfo=None, microsecond=0))
        cell.number_format = _TIME
        return cell
    if isinstance(value, str):
        cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("�", value))
        cell.data_type = "s"  # also where it begins with "="
        return cell
    return value
