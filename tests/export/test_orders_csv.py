"""Orders from a CSV: what stands there and nothing more; each thing wrong with its row and column, all at once."""

from datetime import date
from decimal import Decimal

import pytest

from nurse_assistant.application.filed_orders import Expected, FiledOrder, OrderFileProblems, OrderProblem, Wrong
from nurse_assistant.domain.vocabulary import Group
from nurse_assistant.export.order_files import LARGEST, OrderFiles, read_orders
from nurse_assistant.export.orders_csv import COLUMNS
from nurse_assistant.export.orders_values import NotTaken, birthday
from tests.support.day import ROOT

EXPECTED = Expected(
    frozenset({"isatuximab"}), frozenset({"Pd", "Kd", "VRd"}), date(2026, 11, 22), frozenset({"sarclisa"})
)
SAMPLES = ROOT / "docs" / "samples"
ROW = {
    "medicine": "isatuximab", "route": "IV", "family_name": "Martin", "given_name": "Elena", "born": "1956-03-12",
    "identifier": "4857773456", "sex": "female", "allergies": "penicillin", "regimen": "Pd", "cycle": "1", "day": "1",
    "infusion_number": "1", "weight_kg": "72", "weight_measured_on": "2026-11-20", "dose_mg": "720",
    "bag_volume_ml": "250", "home_premedication": "",
}  # fmt: skip


def lines(*rows: dict[str, str], between: str = ",") -> bytes:
    head = list(rows[0])
    return "\n".join([between.join(head), *(between.join(row.values()) for row in rows)]).encode()


def read(content: bytes) -> tuple[FiledOrder, ...]:
    return read_orders("list.csv", content, EXPECTED).orders


def problems(content: bytes) -> tuple[OrderProblem, ...]:
    with pytest.raises(OrderFileProblems) as caught:
        read_orders("list.csv", content, EXPECTED)
    return caught.value.problems


def problem(**other: str) -> tuple[str, str, str]:
    """The one problem of a row that differs so."""
    (one,) = problems(lines(ROW | other))
    return one.wrong.value, one.place, one.field


def test_the_sample_is_read_as_it_stands() -> None:
    found = OrderFiles().read(SAMPLES / "day-list.csv", EXPECTED)
    assert (found.file, found.left_out) == ("day-list.csv", ())
    martin, haddad, lindqvist = found.orders
    assert martin == FiledOrder(
        "row 2", "Martin", "Elena", date(1956, 3, 12), "4857773456", "female", ("penicillin",), "Pd", 1, 1, 1,
        Decimal(72), date(2026, 11, 20), Decimal(720), Decimal(250),
    )  # fmt: skip
    assert (haddad.born, haddad.allergies, haddad.weight_kg) == (date(1961, 2, 3), (), Decimal("81.5"))
    assert haddad.home_premedication == (Group.CORTICOSTEROID,)
    assert (lindqvist.weight_kg, lindqvist.bag_volume_ml, lindqvist.allergies) == (None, None, ("penicillin", "latex"))


def test_the_page_names_the_columns_of_the_code_in_their_order() -> None:
    page = (ROOT / "docs" / "orders-in.md").read_text(encoding="utf-8")
    table = page.split("## A CSV")[1].split("## A FHIR Bundle")[0]
    named = [line.split("|")[1].strip().strip("`") for line in table.splitlines() if line.startswith("| `")]
    assert tuple(named) == COLUMNS
    needed = [line.split("|")[1].strip().strip("`") for line in table.splitlines() if "| yes |" in line]
    assert needed == ["medicine", "route", "family_name", "given_name", "born", "identifier"]


@pytest.mark.parametrize("between", [",", ";", "\t"])
def test_separators(between: str) -> None:
    assert read(lines(ROW, between=between))[0].dose_mg == 720


def test_a_mark_of_order_and_windows_line_ends_do_not_matter() -> None:
    assert read(b"\xef\xbb\xbf" + lines(ROW).replace(b"\n", b"\r\n")) == read(lines(ROW))


def test_columns_may_stand_in_any_order_and_those_not_needed_may_be_left_out() -> None:
    few = {name: ROW[name] for name in ("identifier", "born", "given_name", "family_name", "route", "medicine")}
    (order,) = read(lines(few))
    assert (order.family, order.dose_mg, order.sex, order.allergies) == ("Martin", None, None, None)


@pytest.mark.parametrize(
    ("column", "cell", "wrong"),
    [
        ("born", "03/04/2026", "date_two_ways"), ("born", "12.03.1956", "date_two_ways"),
        ("born", "56-3-12", "date_two_ways"),
        ("born", "1956-02-30", "date"), ("born", "spring", "date"), ("born", "2026-11-23", "date_ahead"),
        ("born", "1906-11-21", "born_long_ago"), ("born", "21-Nov-1906", "born_long_ago"),
        ("born", "20620", "date"),
        ("dose_mg", "\"1,5\"", "number_two_ways"), ("dose_mg", "1.400", "number_two_ways"),
        ("dose_mg", "720 mg", "number"), ("dose_mg", "NaN", "number"), ("dose_mg", "1e3", "number"),
        ("dose_mg", "0", "number_range"), ("dose_mg", "100001", "number_range"), ("dose_mg", "9" * 40, "number"),
        ("dose_mg", "-720", "formula"), ("dose_mg", "٧٢٠", "number"),
        ("weight_kg", "72.12345", "number"), ("cycle", "0", "count_range"), ("cycle", "201", "count_range"),
        ("cycle", "1.5", "count_range"), ("family_name", "=1+1", "formula"), ("given_name", "@x", "formula"),
        ("given_name", "a\u202eb", "control"), ("given_name", "x" * 101, "too_long"),
        ("sex", "f", "word"), ("regimen", "Rd", "word"), ("home_premedication", "aspirin", "word"),
        ("allergies", "\"a, b\"", "word"), ("route", "SC", "route"), ("route", "", "missing"),
        ("identifier", " ", "missing"), ("weight_measured_on", "2026-11-23", "date_ahead"),
    ],
)  # fmt: skip
def test_a_cell_that_cannot_be_taken(column: str, cell: str, wrong: str) -> None:
    assert problem(**{column: cell}) == (wrong, "row 2", column)


@pytest.mark.parametrize(
    ("column", "cell"),
    [("born", "1906-11-22"),
     ("born", "2026-11-22"), ("dose_mg", "100000"), ("dose_mg", "0.5"), ("cycle", "200"), ("weight_kg", "72.1234"),
     ("given_name", "x" * 100), ("given_name", "Anne-Marie"), ("weight_kg", "72.50"), ("allergies", "none known")],
)  # fmt: skip
def test_a_cell_that_just_can(column: str, cell: str) -> None:
    assert read(lines(ROW | {column: cell}))


def test_a_weight_needs_the_day_it_was_measured_on() -> None:
    assert problem(weight_measured_on="") == ("weight_without_date", "row 2", "weight_measured_on")
    assert read(lines(ROW | {"weight_measured_on": "", "weight_kg": ""}))[0].weight_kg is None


def test_all_problems_are_told_at_once_in_the_order_of_the_file() -> None:
    bad = ROW | {"born": "03/04/2026", "dose_mg": "720 mg"}
    found = problems(lines(ROW, bad, ROW, ROW | {"sex": "?"}))
    assert [(one.place, one.field) for one in found] == [("row 3", "born"), ("row 3", "dose_mg"), ("row 5", "sex")]


def test_rows_are_those_of_the_file_also_after_an_empty_line() -> None:
    head, good = lines(ROW).split(b"\n")
    found = problems(b"\n".join([head, b"", good, b",,,", good.replace(b"720", b"0")]))
    assert [(one.wrong, one.place) for one in found] == [(Wrong.NUMBER_RANGE, "row 5")]


def test_the_head() -> None:
    head = ",".join(ROW)
    assert [(one.wrong, one.field) for one in problems(head.replace("dose_mg", "dose").encode())] == [
        (Wrong.COLUMN_WITHOUT_UNIT, "dose")
    ]
    assert [(one.wrong, one.field) for one in problems(f"{head},born,ward".encode())] == [
        (Wrong.COLUMN_TWICE, "born"), (Wrong.COLUMN_UNKNOWN, "ward"),
    ]  # fmt: skip
    assert [(one.wrong, one.field) for one in problems(head.replace("born,", "").encode())] == [
        (Wrong.COLUMN_MISSING, "born")
    ]


def test_another_medicine_is_left_out_and_alone_refused() -> None:
    other = ROW | {"medicine": "rituximab", "dose_mg": "what"}
    found = read_orders("list.csv", lines(other, ROW), EXPECTED)
    assert ([one.place for one in found.orders], found.left_out) == (["row 3"], ("row 2",))
    assert [(one.wrong, one.place) for one in problems(lines(other))] == [(Wrong.NOT_THIS_MEDICINE, "row 2")]


def test_too_many_too_large_too_short_and_no_text() -> None:
    assert len(read(lines(*[ROW] * 200))) == 200
    assert problems(lines(*[ROW] * 201))[0].wrong is Wrong.TOO_MANY
    assert problems(lines(ROW) + b" " * LARGEST)[0].wrong is Wrong.TOO_LARGE
    assert problems(b"")[0].wrong is Wrong.NO_ORDER
    assert problems(",".join(ROW).encode())[0].wrong is Wrong.NO_ORDER
    latin = lines(ROW | {"family_name": "Müller"}).decode().encode("latin-1")
    assert [(one.wrong, one.place) for one in problems(latin)] == [(Wrong.NOT_UTF8, "row 2")]
    assert problems(lines(ROW | {"family_name": '"Mar"tin'}))[0].wrong is Wrong.NOT_CSV
    assert problems(lines(ROW) + b",x") == (OrderProblem(Wrong.CELLS, "row 2", value="18", expected="17"),)


@pytest.mark.parametrize(
    "other",
    [{"family_name": "Haddad"}, {"born": "1956-03-13"}, {"identifier": "485 777 3456", "family_name": "X"}],
)
def test_one_number_for_two_people_names_both_rows(other: dict[str, str]) -> None:
    third = ROW | {"identifier": "9434765919"}
    found = problems(lines(ROW, third, ROW | other))
    assert [(one.wrong, one.place, one.field) for one in found] == [
        (Wrong.TWO_PEOPLE, "row 2", "identifier"), (Wrong.TWO_PEOPLE, "row 4", "identifier"),
    ]  # fmt: skip


def test_one_number_twice_for_one_person_is_taken() -> None:
    assert len(read(lines(ROW, ROW | {"family_name": "MARTIN", "born": "12-Mar-1956", "day": "8"}))) == 2


def test_a_leap_day_120_years_ago() -> None:
    assert birthday("1904-02-29", date(2024, 2, 29)) == date(1904, 2, 29)
    with pytest.raises(NotTaken):
        birthday("1904-02-29", date(2024, 3, 1))
