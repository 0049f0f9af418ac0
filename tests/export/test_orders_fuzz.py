"""Whatever the bytes are: orders, or sentences about a place. Never another error."""

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as some

from nurse_assistant.application.filed_orders import FiledOrder, OrderFileProblems, OrderProblem
from nurse_assistant.export.order_files import LARGEST, read_orders
from nurse_assistant.export.orders_csv import COLUMNS
from nurse_assistant.export.orders_values import LONGEST_TEXT
from tests.export.test_orders_csv import EXPECTED, SAMPLES

CSV = (SAMPLES / "day-list.csv").read_bytes()
BUNDLE = (SAMPLES / "orders-fhir.json").read_bytes()
NASTY = some.sampled_from(
    ["=cmd|' /C calc'!A0", "NaN", "Infinity", "1e999999999", "9" * 5000, "1,5", "03/04/2026", "\ud800", "\x00", "\r\n",
     '"', "'", ";", "\ufeff", "-1", "0", "true", "null", "[]", "{}", "720 mg", "\u202e", "\u0667", "🩸" * 200, " "],
)  # fmt: skip
JSON_VALUE = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text() | NASTY,
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text() | NASTY, inner, max_size=3),
    max_leaves=8,
)


def outcome(content: bytes) -> tuple[tuple[FiledOrder, ...], tuple[OrderProblem, ...]]:
    try:
        return read_orders("a file", content, EXPECTED).orders, ()
    except OrderFileProblems as refused:
        return (), refused.problems


def holds(content: bytes) -> None:
    orders, problems = outcome(content)
    assert bool(orders) != bool(problems)
    for one in problems:
        assert len(one.place) < 3000
        assert (one.field + one.value + one.expected).isprintable()
        assert len(one.field) + len(one.value) < 300
    for order in orders:
        for words in (order.family, order.given, order.identifier):
            assert words.isprintable()
            assert 0 < len(words) <= LONGEST_TEXT
        assert order.born <= EXPECTED.today
        for amount in (order.weight_kg, order.dose_mg, order.bag_volume_ml):
            assert amount is None or 0 < amount <= 100_000
        assert (order.weight_kg is None) == (order.weight_measured_on is None)


@given(some.binary(max_size=2000))
def test_any_bytes(content: bytes) -> None:
    holds(content)


@given(some.sampled_from([CSV, BUNDLE]), some.data())
def test_a_sample_cut_short_or_with_bytes_changed(sample: bytes, data: some.DataObject) -> None:
    place = data.draw(some.integers(0, len(sample)))
    inside = data.draw(some.binary(max_size=8) | NASTY.map(lambda word: word.encode("utf-8", "surrogatepass")))
    holds(sample[:place])
    holds(sample[:place] + inside + sample[place + len(inside) :])


@given(some.sampled_from(["utf-16", "utf-32", "latin-1", "cp1252", "utf-7", "cp037"]))
def test_another_encoding(encoding: str) -> None:
    holds(CSV.decode().replace("Haddad", "Müller").encode(encoding))


@given(some.lists(some.sampled_from(COLUMNS), max_size=20), some.lists(some.lists(NASTY | some.text(), max_size=20)),
       some.sampled_from(",;\t"))  # fmt: skip
def test_any_table(head: list[str], rows: list[list[str]], between: str) -> None:
    content = "\n".join(between.join(cells) for cells in (head, *rows))
    holds(content.encode("utf-8", "surrogatepass"))


@given(some.data())
def test_a_cell_of_the_sample_replaced(data: some.DataObject) -> None:
    rows = [line.split(",") for line in CSV.decode().splitlines()]
    row = data.draw(some.integers(1, len(rows) - 1))
    rows[row][data.draw(some.integers(0, len(rows[row]) - 1))] = data.draw(NASTY | some.text(max_size=120))
    holds("\n".join(",".join(cells) for cells in rows).encode("utf-8", "surrogatepass"))


def places(part: object) -> list[tuple[Any, Any]]:
    """Every value of the sample, as the object it is in and its key there."""
    if isinstance(part, dict):
        keys: list[Any] = list(part)
    elif isinstance(part, list):
        keys = list(range(len(part)))
    else:
        return []
    return [(part, key) for key in keys] + [one for key in keys for one in places(part[key])]


@given(some.data())
def test_a_value_of_the_bundle_replaced(data: some.DataObject) -> None:
    bundle = json.loads(BUNDLE)
    where, key = data.draw(some.sampled_from(places(bundle)))
    where[key] = data.draw(JSON_VALUE)
    holds(json.dumps(bundle).encode("utf-8", "surrogatepass"))


def test_quotation_marks_in_a_table_with_tabs() -> None:
    holds(b'medicine\tmedicine\n"\t"0')


def test_deep_and_large() -> None:
    for content in (b'{"a":' * 200_000, b"[" * LARGEST, b'{"resourceType":"Bundle","entry":[' + b"{}," * 9000 + b"{}]}",
                    b'"' * LARGEST, b"," * LARGEST, b"\n" * LARGEST):  # fmt: skip
        holds(content)
