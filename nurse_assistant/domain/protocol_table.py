"""Strict reading of one marked TOML table after another: the tools `protocol_file.py` reads a protocol with.

Pure: parsed TOML in, values, marks and problems out. Nothing here knows a section of a protocol or a clinical
number, and nothing may fill one in: a value is there, whole and marked, or there is a problem at its place.

A reader that finds a problem notes it and goes on with a stand-in, so that all problems come out at once; whoever
compares values asks first whether they are `sound`. `protocol_file.py` lets no stand-in out.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TypeVar

from nurse_assistant.domain.protocol import Mark, Source

T = TypeVar("T")

TOO_LARGE = Decimal(100_000)
"""No clinical limit: no number of a protocol comes near it, and below it no reckoning of times can overflow."""

_BARE = re.compile(r"[A-Za-z0-9_-]+")
"""A key that TOML takes without quotes."""
_HOW_TO_MARK = 'write { value = ..., sources = ["..."] } or { value = ..., site_default = true }'


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong at one place of the file: a key such as `rates.rows[1].steps[2].rate_ml_h` (counted from 1)."""

    place: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.place}: {self.sentence}"


class ProtocolProblems(ValueError):
    """Everything that is wrong with a protocol file, in the order it was found."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


class Findings:
    """What was found on the way through the file: problems, marks, and the sources a mark may name."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.marks: dict[str, Mark] = {}
        self.sources: dict[str, Source] | None = {}
        """None where the file has no table of sources: that is said once, not again at every mark."""
        self._unread: list[str] = []

    def add(self, place: str, sentence: str, *, unread: bool = True) -> None:
        """`unread`: no value was got there, so rules that need it are not asked about the stand-in."""
        self.problems.append(Problem(place, sentence))
        if unread:
            self._unread.append(place)

    def sound(self, *places: str) -> bool:
        """Values were got at these places, in all that is inside them, and around them."""
        return not any(_touch(place, unread) for place in places for unread in self._unread)


def _touch(one: str, other: str) -> bool:
    return one == other or one.startswith((f"{other}.", f"{other}[")) or other.startswith((f"{one}.", f"{one}["))


class Table:
    """One table of the file. Its keys are asked for one by one; `done` reports those nobody asked for."""

    def __init__(self, found: Findings, place: str, content: Mapping[str, object] | None) -> None:
        self.found = found
        self.place = place
        self.absent = content is None
        """There is no such table: its place is reported, and nothing in it is reported as missing again."""
        self.keys = tuple(content or {})
        self._left = dict(content or {})

    def at(self, key: str) -> str:
        name = key if _BARE.fullmatch(key) else f'"{key}"'
        return f"{self.place}.{name}" if self.place else name

    def problem(self, key: str, sentence: str) -> None:
        self.found.add(self.at(key), sentence)

    def sound(self, *keys: str) -> bool:
        """The values of these keys were got; without a key: all of the table."""
        return self.found.sound(*(self.at(key) for key in keys) if keys else (self.place,))

    def expect(self, holds: bool, key: str, sentence: str, *others: str) -> None:
        """A rule for a value, alone or beside others. Not asked where one of them was not got."""
        if not holds and self.sound(key, *others):
            self.found.add(self.at(key), sentence, unread=False)

    def has(self, key: str) -> bool:
        return key in self._left

    def done(self) -> None:
        for key in self._left:
            self.problem(key, "is not a key of this table")

    def take(self, key: str) -> object:
        """The raw value; None (TOML has none of its own) where it is missing. A missing table is reported once."""
        if key not in self._left and not self.absent:
            self.problem(key, "is missing")
        return self._left.pop(key, None)

    def text(self, key: str) -> str:
        return _text(self.found, self.at(key), self.take(key))

    def word(self, key: str, words: Sequence[str] | None) -> str:
        """A text from a list; None: the list itself could not be read, any word passes."""
        word = self.text(key)
        self.expect(words is None or word in words, key, f'is "{word}", not one of: {", ".join(words or ())}')
        return word

    def texts(self, key: str) -> tuple[str, ...]:
        return _items(self.found, self.at(key), self.take(key), _text)

    def table(self, key: str) -> "Table":
        return _table(self.found, self.at(key), self.take(key))

    def tables(self, key: str) -> "tuple[Table, ...]":
        return _items(self.found, self.at(key), self.take(key), _table)

    def unmarked_whole(self, key: str) -> int:
        """For the file's own numbers, which no document gives: its version."""
        return _whole(self.found, self.at(key), self.take(key))

    def amount(self, key: str, *, zero: bool = False) -> Decimal:
        return _amount(self.found, self.at(key), self.marked(key), zero=zero)

    def amounts(self, key: str) -> tuple[Decimal, ...]:
        return _items(self.found, self.at(key), self.marked(key), _amount)

    def whole(self, key: str, *, zero: bool = False) -> int:
        return _whole(self.found, self.at(key), self.marked(key), zero=zero)

    def maybe_whole(self, key: str) -> int | None:
        return self.whole(key) if self.has(key) else None

    def wholes(self, key: str) -> tuple[int, ...]:
        return _items(self.found, self.at(key), self.marked(key), _whole)

    def marked_text(self, key: str) -> str:
        return _text(self.found, self.at(key), self.marked(key))

    def marked_texts(self, key: str) -> tuple[str, ...]:
        return _items(self.found, self.at(key), self.marked(key), _text)

    def marked(self, key: str) -> object:
        """The value of `{ value = ..., sources = [...] }`, its mark kept by its place; a bare value is read as well,
        so that all that is wrong with it is said at once."""
        raw = self.take(key)
        if raw is None:
            return None
        if not isinstance(raw, dict):
            self.found.add(self.at(key), f"does not say where it comes from: {_HOW_TO_MARK}", unread=False)
            return raw
        table = Table(self.found, self.at(key), raw)
        value = table.take("value")
        self.found.marks[self.at(key)] = _read_mark(table)
        return value


def _read_mark(table: Table) -> Mark:
    """Exactly one of a label's sources and the site's own default."""
    note = table.text("note") if table.has("note") else ""
    if table.has("sources") == table.has("site_default"):
        table.found.add(table.place, f"needs sources or site_default, and not both: {_HOW_TO_MARK}")
    keys = table.texts("sources") if table.has("sources") else ()
    if table.has("site_default") and table.take("site_default") is not True:
        table.problem("site_default", "can only be true")
    table.done()
    return Mark(_sources_of(table, keys), note)


def _sources_of(table: Table, keys: tuple[str, ...]) -> tuple[Source, ...]:
    known = table.found.sources
    if known is None:
        return ()
    for key in keys:
        if key and key not in known:
            table.problem("sources", f'names "{key}", which does not stand under [sources]')
    return tuple(known[key] for key in keys if key in known)


def _items(found: Findings, place: str, raw: object, read: Callable[[Findings, str, object], T]) -> tuple[T, ...]:
    """Each item of a list that is not empty."""
    if raw is None:
        return ()
    if not isinstance(raw, list) or not raw:
        found.add(place, "must be a list with something in it")
        return ()
    return tuple(read(found, f"{place}[{number}]", item) for number, item in enumerate(raw, 1))


def _table(found: Findings, place: str, raw: object) -> Table:
    if raw is not None and not isinstance(raw, dict):
        found.add(place, "must be a table")
    return Table(found, place, raw if isinstance(raw, dict) else None)


def _text(found: Findings, place: str, raw: object) -> str:
    if isinstance(raw, str) and raw.strip() == raw != "":
        return raw
    if raw is not None:
        found.add(place, "must be a text, not empty and without blanks around it")
    return ""


def _amount(found: Findings, place: str, raw: object, *, zero: bool = False) -> Decimal:
    """A number of at most two decimals, as exact as the guide reckons and a pump is set."""
    if raw is None:
        return Decimal(0)
    if isinstance(raw, bool) or not isinstance(raw, int | Decimal):
        found.add(place, "must be a number, without quotes")
        return Decimal(0)
    number = Decimal(raw)
    sentence = _out_of_range(number, zero)
    if sentence:
        found.add(place, sentence)
        return Decimal(0)
    return number


def _out_of_range(number: Decimal, zero: bool) -> str:
    if not number.is_finite() or number >= TOO_LARGE:
        return f"must be a number below {TOO_LARGE:,}"
    if number < 0 or (number == 0 and not zero):
        return "must not be negative" if zero else "must be above 0"
    return "must have no more than two decimals" if number != round(number, 2) else ""


def _whole(found: Findings, place: str, raw: object, *, zero: bool = False) -> int:
    if isinstance(raw, Decimal):
        found.add(place, "must be a whole number, without a decimal point")
        return 0
    return int(_amount(found, place, raw, zero=zero))


# --------------------------------------------------------------------------- rules that compare values


def rising(numbers: Sequence[int | Decimal]) -> bool:
    return all(lower < higher for lower, higher in pairwise(numbers))


def in_order(table: Table, **pair: int | Decimal) -> None:
    """The first of two values, named by their keys, is no more than the second."""
    (low_key, low), (high_key, high) = pair.items()
    table.expect(low <= high, low_key, f"must be no more than {high_key}, {high}", high_key)


def percents(table: Table, **values: Decimal) -> None:
    for key, value in values.items():
        table.expect(value <= 100, key, "must be no more than 100 percent")


def without_gaps(
    tables: Sequence[Table], what: str, spans: Sequence[tuple[int, int | None]], *, may_end: bool = False
) -> None:
    """Spans of infusions or cycles: from 1, each beginning where the one before it ends, the last without an end."""
    begins, ends = f"from_{what}", f"to_{what}"
    expected: int | None = 1
    for table, (first, last) in zip(tables, spans, strict=True):
        right = expected is None or first == expected  # None: the end of the one before it is not known
        table.expect(right, begins, f"must be {expected}: each {what} belongs to one of them, and to one only")
        is_last = table is tables[-1]
        table.expect(last is None or last >= first, ends, f"must be no less than {begins}, {first}", begins)
        goes_on = last is None or not is_last or may_end
        table.expect(goes_on, ends, "stands in the last of them, which goes on without an end")
        table.expect(last is not None or is_last, ends, "is missing: only the last of them goes on without an end")
        expected = last + 1 if last is not None and table.sound(ends) else None
