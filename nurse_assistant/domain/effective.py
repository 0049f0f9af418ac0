"""The log that counts: amendments applied, struck entries left out, in the order things happened.

Nothing is taken from the record here: the full log keeps every line; this is the reading of it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.fields import COMMON
from nurse_assistant.domain.vocabulary import Kind

CORRECTIONS = (Kind.AMENDED, Kind.STRUCK)
_COMMON = frozenset(field.name for field in COMMON)


def place(entry: Entry) -> tuple[datetime, int]:
    """The order of the log that counts: by time, then by order of recording."""
    return entry.at, entry.number


def target(correction: Entry) -> int:
    """The number of the entry a correction is about."""
    number = correction.whole("entry")
    assert number is not None, "a correction names an entry"
    return number


def struck_numbers(log: Iterable[Entry]) -> frozenset[int]:
    return frozenset(target(entry) for entry in log if entry.kind is Kind.STRUCK)


def with_changes(entry: Entry, changes: Mapping[str, object]) -> Entry:
    """The entry with new values for some of its fields."""
    data = {**entry.data, **{name: value for name, value in changes.items() if name not in _COMMON}}
    common = {name: value for name, value in changes.items() if name in _COMMON}
    return replace(entry, data=data, **common)  # type: ignore[arg-type]  # types are checked by values.py


def changes_of(amendment: Entry) -> Mapping[str, object]:
    changes = amendment.data["changes"]
    assert isinstance(changes, Mapping), "changes is a table"
    return changes


def effective(log: Iterable[Entry]) -> tuple[Entry, ...]:
    """The log that counts, from the full log in order of recording."""
    log = tuple(log)
    struck = struck_numbers(log)
    counting = {
        entry.number: entry
        for entry in log
        if entry.number not in struck and not (entry.kind in CORRECTIONS and target(entry) in struck)
    }
    for entry in log:
        if entry.kind is Kind.AMENDED and entry.number in counting:
            number = target(entry)
            counting[number] = with_changes(counting[number], changes_of(entry))
    return tuple(sorted(counting.values(), key=place))


def known_at(log: Iterable[Entry], moment: datetime) -> tuple[Entry, ...]:
    """What had been recorded by then: what the screen knew."""
    return tuple(entry for entry in log if entry.recorded_at <= moment)
