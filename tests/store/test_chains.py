"""The quick pass over the lines is the exact one: it takes what was hashed, and nothing else."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nurse_assistant.store.chains import LOG, Walked, line_hash, walk, walk_log
from nurse_assistant.store.codec import EntryRow, encode
from nurse_assistant.store.schema import log_entry
from tests.contracts.samples import note, opened
from tests.store.attacks import broken_open
from tests.support.records import open_record

ODD = st.text(alphabet='ab"\\,[]{}\n\t\x00é“', max_size=6)
"""What could make one text of two different lines, if it were not escaped."""
ANCHOR = "0" * 64


def taken(walker: str, row: tuple[object, ...]) -> bool:
    walked = Walked({str(row[0]): (0, ANCHOR)})
    if walker == "quick":
        walk_log([row], walked, frozenset())
    else:
        walk([row], LOG, walked, frozenset())
    assert (not walked.broken) == (walked.ends[str(row[0])] == (1, row[3]))
    return not walked.broken


def line(session: str, kind: str, occurred_at: str, recorded_at: str, actor: str, body: str) -> tuple[object, ...]:
    row = EntryRow(1, kind, occurred_at, recorded_at, actor, body)
    return (session, 1, ANCHOR, line_hash(log_entry, session, ANCHOR, row), *row[1:])


@given(st.tuples(ODD, ODD, ODD, ODD, ODD, ODD), st.tuples(ODD, ODD, ODD, ODD, ODD, ODD))
def test_one_line_never_passes_for_another(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    written, forged = line(*one), line(*other)
    swapped = (*forged[:3], written[3], *forged[4:])
    for walker in ("quick", "exact"):
        assert not taken(walker, swapped) or one == other
    assert taken("exact", written)


@given(st.text(max_size=20), st.text(max_size=20))
def test_what_this_program_writes_needs_no_second_look(actor: str, said: str) -> None:
    printable = "".join(letter for letter in actor if letter >= " ")
    entry = replace(note(1, said), by=printable)
    row = encode(entry)
    assert taken("quick", line("a", *row[1:]))


@pytest.mark.parametrize("actor", ["T.\tOkafor", "line\nbreak", 'the "new" one', "back\\slash", "Jos\u00e9"])
def test_an_odd_name_is_no_fault(tmp_path: Path, actor: str) -> None:
    store = open_record(tmp_path / "record.sqlite")
    store.open_session(opened("a"), [replace(note(1), by=actor), note(2)])
    assert store.verify().whole
    store.close()


def test_lines_that_lie_in_another_order_in_the_file_are_no_fault(tmp_path: Path) -> None:
    """As after a copy by another tool: the numbers say the order, not the place."""
    path = tmp_path / "record.sqlite"
    store = open_record(path)
    store.open_session(opened("a"), [note(1), note(2), note(3)])
    store.checkpoint(store.head().why, note(1).at)  # type: ignore[union-attr] # a record has one from the first moment
    store.close()
    with broken_open(path) as connection:
        for rowid in (1, 2):
            connection.execute("UPDATE log_entry SET rowid = ? WHERE rowid = ?", (rowid + 100, rowid))
    again = open_record(path)
    assert again.verify().whole
    again.close()


@pytest.mark.parametrize("column", ["seq", "prev_hash", "hash", "actor", "body"])
def test_what_is_no_text_and_no_number_is_a_fault_and_no_error(tmp_path: Path, column: str) -> None:
    """In a table rebuilt without its types."""
    path = tmp_path / "record.sqlite"
    store = open_record(path)
    store.open_session(opened("a"), [note(1), note(2), note(3)])
    store.close()
    with broken_open(path) as connection:
        connection.executescript(
            "CREATE TABLE loose AS SELECT * FROM log_entry; DROP TABLE log_entry; ALTER TABLE loose RENAME TO log_entry"
        )
        connection.execute(f"UPDATE log_entry SET {column} = x'00' WHERE seq = 2")
    again = open_record(path)
    fault = again.verify().faults[0]
    again.close()
    assert (fault.table, fault.session, fault.seq) == ("log_entry", "a", 2)
