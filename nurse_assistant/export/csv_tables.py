"""The tables as CSV: UTF-8 with a byte order mark, so that a spreadsheet program reads the letters right."""

import csv
from collections.abc import Mapping
from contextlib import ExitStack
from datetime import date, datetime
from pathlib import Path
from typing import Any, Self

from nurse_assistant.export.tables import COLUMNS, Cell, Row

_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What begins with one of these a spreadsheet program may take for a formula and run."""


class CsvTables:
    """A folder with one file a table; rows are written as they come."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files = ExitStack()
        self._writers: Mapping[str, Any] = {}

    def __enter__(self) -> Self:
        self._folder.mkdir(mode=0o700)
        self._writers = {name: self._begun(name) for name in COLUMNS}
        return self

    def __exit__(self, *_: object) -> None:
        self._files.close()

    def _begun(self, name: str) -> Any:  # noqa: ANN401 - the csv module names no type of its writers
        path = self._folder / f"{name}.csv"
        file = self._files.enter_context(path.open("w", encoding="utf-8-sig", newline=""))
        writer = csv.writer(file)
        writer.writerow(COLUMNS[name])
        return writer

    def add(self, table: str, row: Row) -> None:
        self._writers[table].writerow([_text(cell) for cell in row])


def _text(cell: Cell) -> object:
    """Times in ISO 8601 with their offset. A text that a spreadsheet program would run stands behind an apostrophe."""
    match cell:
        case bool():
            return "yes" if cell else "no"
        case datetime():
            return cell.isoformat(timespec="seconds")
        case date():
            return cell.isoformat()
        case str() if cell.startswith(_RISKY):
            return f"'{cell}"
    return cell
