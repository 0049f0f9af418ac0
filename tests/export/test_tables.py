"""CSV and XLSX as others open them: the letters, the types, no formula, and every row there is."""

import csv
from collections import Counter
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from nurse_assistant.application.replay import replay
from nurse_assistant.application.scenario_file import read_scenario
from nurse_assistant.application.views import DeskView, LogLine
from nurse_assistant.domain.effective import effective
from nurse_assistant.domain.vocabulary import Kind
from nurse_assistant.export.csv_tables import CsvTables
from nurse_assistant.export.tables import COLUMNS, rows
from nurse_assistant.export.xlsx_tables import XlsxTables
from tests.support.day import PROTOCOL
from tests.support.views import SCENARIOS, demo_views, scenario_view

RISKY = ("=1+1", "+cmd|' /C calc'!A0", "-1", "@SUM(A1)", "\tx", "\rx", "\nx")


def as_csv(views: list[DeskView], folder: Path) -> dict[str, list[dict[str, str]]]:
    with CsvTables(folder) as tables:
        for view in views:
            for table, row in rows(view):
                tables.add(table, row)
    found = {}
    for name in COLUMNS:
        with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            found[name] = list(csv.DictReader(file))
    return found


def as_sheets(views: list[DeskView], path: Path, most_rows: int = 1_000) -> dict[str, Worksheet]:
    with XlsxTables(path, most_rows) as tables:
        for view in views:
            for table, row in rows(view):
                tables.add(table, row)
    return {sheet.title: sheet for sheet in load_workbook(path).worksheets}


def column(sheet: Worksheet, name: str) -> list[object]:
    headers = [cell.value for cell in sheet[1]]
    return [row[headers.index(name)].value for row in sheet.iter_rows(min_row=2)]


def noted(text: str, field: str = "site") -> DeskView:
    """An infusion in whose note somebody wrote this."""
    view = next(iter(demo_views(1, 5)))
    line = next(one for one in view.log if one.kind is Kind.LINE_CHECKED)
    changed = replace(line, data={**line.data, field: text})
    lines = tuple(LogLine(changed, changed) if one.entry == line else one for one in view.lines)
    return replace(view, log=tuple(changed if one is line else one for one in view.log), lines=lines)


@pytest.fixture(scope="module")
def views() -> list[DeskView]:
    return list(demo_views(12, 4))


def test_a_spreadsheet_reads_the_letters_right(views: list[DeskView], tmp_path: Path) -> None:
    patient = replace(views[0].session.case.patient, family="Müller-Łódź")
    case = replace(views[0].session.case, patient=patient)
    view = replace(views[0], session=replace(views[0].session, case=case))
    (row,) = as_csv([view], tmp_path / "t")["sessions"]
    assert (tmp_path / "t" / "sessions.csv").read_bytes()[:3] == b"\xef\xbb\xbf"
    assert row["family"] == "Müller-Łódź"


def test_every_entry_and_every_deviation_has_its_row(views: list[DeskView], tmp_path: Path) -> None:
    found = as_csv(views, tmp_path / "t")
    assert len(found["sessions"]) == 12
    assert [(row["infusion"], int(row["number"]), row["kind"]) for row in found["entries"]] == [
        (view.id, entry.number, entry.kind.value) for view in views for entry in view.log
    ]
    told = Counter((row["infusion"], row["code"], row["entry"]) for row in found["deviations"])
    assert told == Counter((v.id, one.code.value, str(one.entry)) for v in views for one in v.guidance.deviations)
    for row in found["sessions"]:
        mine = [one["class"] for one in found["deviations"] if one["infusion"] == row["infusion"]]
        for kind in ("protocol", "incident", "timing"):
            assert int(row[f"deviations_{kind}"]) == mine.count(kind)


def test_every_kind_can_be_a_row(tmp_path: Path) -> None:
    told = [view for text in SCENARIOS.values() if (view := scenario_view(text)) is not None]
    kinds = {row["kind"] for row in as_csv(told, tmp_path / "t")["entries"]}
    kept = {
        entry.kind.value
        for text in SCENARIOS.values()
        for entry, verdict in replay(read_scenario(text, {PROTOCOL.id: PROTOCOL})).entries
        if verdict.kept
    }
    assert kinds == kept == {kind.value for kind in Kind}


def test_times_are_iso_with_the_offset_of_the_unit(views: list[DeskView], tmp_path: Path) -> None:
    for row, entry in zip(as_csv(views[:1], tmp_path / "t")["entries"], views[0].log, strict=True):
        at = datetime.fromisoformat(row["at"])
        assert at == entry.at.replace(microsecond=0)
        assert at.utcoffset() == entry.at.astimezone(views[0].zone).utcoffset()


@pytest.mark.parametrize("text", RISKY)
def test_what_looks_like_a_formula_is_none_in_csv(text: str, tmp_path: Path) -> None:
    values = [row["site"] for row in as_csv([noted(text)], tmp_path / "t")["entries"] if row["site"]]
    assert values == [f"'{text}"]


@pytest.mark.parametrize("text", ["left forearm", "'quoted'", "a = b", "5-6 cm"])
def test_what_looks_like_none_stays_as_it_is(text: str, tmp_path: Path) -> None:
    values = [row["site"] for row in as_csv([noted(text)], tmp_path / "t")["entries"] if row["site"]]
    assert values == [text]


@pytest.mark.parametrize("text", RISKY)
def test_a_workbook_has_no_formula(text: str, tmp_path: Path) -> None:
    sheets = as_sheets([noted(text)], tmp_path / "t.xlsx")
    cells = [cell for sheet in sheets.values() for row in sheet.iter_rows() for cell in row]
    assert not any(cell.data_type == "f" for cell in cells)
    assert column(sheets["entries"], "site").count(text.replace("\r", "\n")) == 1


def test_a_character_no_workbook_can_hold_is_replaced(tmp_path: Path) -> None:
    assert "a�b" in column(as_sheets([noted("a\x07b")], tmp_path / "t.xlsx")["entries"], "site")


def test_cells_have_the_type_of_their_value(views: list[DeskView], tmp_path: Path) -> None:
    sheets = as_sheets(views, tmp_path / "t.xlsx")
    sessions, entries = sheets["sessions"], sheets["entries"]
    assert column(sessions, "dose_mg") == [view.session.case.order.dose_mg for view in views]
    assert column(sessions, "born") == [
        datetime.combine(view.session.case.patient.born, datetime.min.time()) for view in views
    ]
    assert all(isinstance(one, bool) for one in column(entries, "happened_so"))
    at = [entry.at.astimezone(view.zone).replace(tzinfo=None, microsecond=0) for view in views for entry in view.log]
    assert column(entries, "at") == at
    rates = [entry.data.get("rate_ml_h") for view in views for entry in view.log]
    assert [None if one is None else Decimal(str(one)) for one in column(entries, "rate_ml_h")] == rates


@pytest.mark.parametrize(("text", "is_wrapped"), [("left\nright", True), ("a" * 60, True), ("a" * 59, False)])
def test_a_text_longer_than_its_column_is_wrapped(text: str, *, is_wrapped: bool, tmp_path: Path) -> None:
    """Of several lines in one that is not, a spreadsheet program shows the last alone."""
    sheet = as_sheets([noted(text, "text")], tmp_path / "t.xlsx")["entries"]
    (cell,) = [cell for row in sheet.iter_rows() for cell in row if cell.value == text]
    assert bool(cell.alignment.wrap_text) is is_wrapped
    assert (sheet.row_dimensions[cell.row].height or 15) == (30 if is_wrapped else 15)


def test_which_line_it_is_stays_in_sight_and_no_header_is_cut(views: list[DeskView], tmp_path: Path) -> None:
    for name, sheet in as_sheets(views[:1], tmp_path / "t.xlsx").items():
        assert sheet.freeze_panes == ("D2" if name == "entries" else "B2")
        for number, cell in enumerate(sheet[1], 1):
            assert sheet.column_dimensions[get_column_letter(number)].width >= len(str(cell.value)) + 2
            assert cell.font.bold


def test_a_full_sheet_goes_on_in_another(views: list[DeskView], tmp_path: Path) -> None:
    sheets = as_sheets(views, tmp_path / "t.xlsx", most_rows=200)
    count = sum(len(view.log) for view in views)
    parts = [sheet for title, sheet in sheets.items() if title.startswith("entries")]
    assert len(parts) == -(-count // 199)
    assert [number for sheet in parts for number in column(sheet, "number")] == [
        entry.number for view in views for entry in view.log
    ]


def test_what_fails_on_the_way_leaves_no_piece_behind(views: list[DeskView], tmp_path: Path) -> None:
    from openpyxl.worksheet._writer import ALL_TEMP_FILES

    def fill() -> None:
        with XlsxTables(tmp_path / "t.xlsx") as tables:
            tables.add(*next(rows(views[0])))
            raise RuntimeError("the disk is full")

    with pytest.raises(RuntimeError, match="the disk"):
        fill()
    assert not (tmp_path / "t.xlsx").exists()
    assert [path for path in ALL_TEMP_FILES if Path(path).exists()] == []


def test_a_corrected_line_counts_as_it_is_and_says_what_it_was(tmp_path: Path) -> None:
    view = scenario_view(SCENARIOS["amended"])
    assert view is not None
    found = {row["number"]: row for row in as_csv([view], tmp_path / "t")["entries"]}
    named = {
        kind: {row["corrected_entry"] for row in found.values() if row["kind"] == kind}
        for kind in ("amended", "struck")
    }
    assert named["amended"]
    assert {number for number, row in found.items() if row["status"] == "struck"} == named["struck"]
    assert {number for number, row in found.items() if row["status"] == "amended"} == named["amended"] - named["struck"]
    assert all(found[number]["was"] for number in named["amended"])
    for entry in effective(view.log):
        assert datetime.fromisoformat(found[str(entry.number)]["at"]) == entry.at
