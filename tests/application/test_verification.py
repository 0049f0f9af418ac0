"""What may be said of a record: no more than was checked; and what is a head file, and what is none."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from nurse_assistant.application.verification import (
    Fault,
    FaultKind,
    Head,
    HeadFileProblem,
    Verification,
    Why,
    head_from_json,
    head_to_json,
    promise,
)

HEAD = Head(
    "ab" * 32, 412, datetime(2026, 11, 22, 18, 5, tzinfo=UTC), Why.CLOSE, 7, 300, "0123456789abcdef" * 4, "cd" * 32,
    "ef" * 64,
)  # fmt: skip
FAULT = Fault(FaultKind.EDITED, "log_entry", "a", 250, "Line 250 of the log of infusion a was edited.")


def test_unchanged_names_the_head_and_the_day_and_what_it_cannot_show() -> None:
    said = promise(Verification((), HEAD, 7, 300))
    assert said[0] == (
        "Unchanged since head 412, witnessed 22-Nov-2026 "
        "(by the record's own checkpoints, the last is 412 · 0123-4567-89AB-CDEF)."
    )
    assert "put back to an older copy" in said[1]
    assert len(said) == 2


def test_with_a_witness_from_outside_it_is_that_one_that_is_named() -> None:
    older = replace(HEAD, number=400, taken_at=datetime(2026, 11, 1, tzinfo=UTC))
    said = promise(Verification((), HEAD, 7, 300, older))
    assert said == (
        "Unchanged since head 400, witnessed 01-Nov-2026 (by the head from outside, 400 · 0123-4567-89AB-CDEF).",
    )


def test_lines_after_the_last_head_are_counted() -> None:
    assert promise(Verification((), HEAD, 7, 303))[-1] == "Lines written after head 412, held by the chain alone: 3."


def test_a_fault_takes_every_promise_back() -> None:
    assert promise(Verification((FAULT,), HEAD, 7, 300)) == (
        "NOT unchanged. First: Line 250 of the log of infusion a was edited.",
    )
    assert promise(Verification((FAULT, FAULT), HEAD, 7, 300))[0].endswith(" 2 faults in all.")


def test_a_head_comes_back_from_its_file_whole() -> None:
    assert head_from_json(head_to_json(HEAD)) == HEAD


BROKEN = {
    "no JSON": "head 412",
    "no object": "[]",
    "nothing": "{}",
    "deep": "[" * 100_000,
    **{
        f"{name} {value!r}": json.dumps({**json.loads(head_to_json(HEAD)), name: value})
        for name, value in {
            "format": "a scenario", "version": 2, "number": -1, "entries": True, "sessions": "7", "hash": "0123",
            "record": "G" * 64, "key": 5, "signature": "", "why": "fun", "taken_at": "2026-11-22T18:05:00",
        }.items()
    },
}  # fmt: skip


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
def test_what_is_no_head_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(HeadFileProblem, match=r"\w"):
        head_from_json(text)
