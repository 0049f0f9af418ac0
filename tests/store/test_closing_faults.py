"""Whether an infusion is open stands in its header, under no hash: `verify` holds it against the log's sign-off."""

from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from nurse_assistant.application.verification import FaultKind
from nurse_assistant.domain.entries import Entry
from nurse_assistant.domain.vocabulary import Kind
from tests.contracts.samples import END, entry, note, opened, sign_off
from tests.store.attacks import broken_open
from tests.support.records import open_record

LATER = END + timedelta(minutes=7)
SIGNED = "2026-11-22T14:00:00.000000Z"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """One open infusion, and one that was signed off."""
    path = tmp_path / "record.sqlite"
    with closing(open_record(path)) as store:
        store.open_session(opened("open", "one"), [note(1)])
        store.open_session(opened("closed", "two"), [note(1)])
        store.append("closed", [sign_off(2)], after=1, closed_at=END)
    return path


def attack(path: Path, statement: str) -> None:
    with broken_open(path) as connection:
        connection.execute(statement)


def faults(path: Path) -> list[tuple[FaultKind, str, str, str]]:
    with closing(open_record(path)) as store:
        return [(one.kind, one.table, one.session, one.says) for one in store.verify().faults]


@pytest.mark.parametrize(
    ("session", "said", "header", "log"),
    [
        ("open", f"'{SIGNED}'", f"closed at {SIGNED}", "open"),
        ("closed", "NULL", "open", f"closed at {SIGNED}"),
        ("closed", "'2026-11-21T14:00:00.000000Z'", "closed at 2026-11-21T14:00:00.000000Z", f"closed at {SIGNED}"),
    ],
)
def test_a_header_that_says_something_else_than_the_log_is_named(
    path: Path, session: str, said: str, header: str, log: str
) -> None:
    """The first: an infusion that runs would be on no board, and its alarms nowhere."""
    assert faults(path) == []
    attack(path, f"UPDATE infusion_session SET closed_at = {said} WHERE id = '{session}'")
    says = f"Whether infusion {session} is open was edited: its header says {header}, its log {log}."
    assert faults(path) == [(FaultKind.EDITED, "infusion_session", session, says)]


def amended(number: int, target: int) -> Entry:
    return entry(number, Kind.AMENDED, {"entry": target, "changes": {"at": LATER}})


def struck(number: int, target: int) -> Entry:
    return entry(number, Kind.STRUCK, {"entry": target})


@pytest.mark.parametrize(
    ("corrections", "closed_at"),
    [
        ([amended(3, 2)], LATER),
        ([amended(3, 2), struck(4, 3)], END),
        ([struck(3, 2)], None),
        ([struck(3, 2), replace(sign_off(4), at=LATER)], LATER),
        ([amended(3, 1), struck(4, 1)], END),
    ],
)
def test_a_corrected_sign_off_counts_as_corrected(
    path: Path, corrections: list[Entry], closed_at: datetime | None
) -> None:
    with closing(open_record(path)) as store:
        for line in corrections:
            store.append("closed", [line], after=line.number - 1, closed_at=closed_at)
    assert faults(path) == []
    wrong = "NULL" if closed_at is not None else f"'{SIGNED}'"
    attack(path, f"UPDATE infusion_session SET closed_at = {wrong} WHERE id = 'closed'")
    assert [kind for kind, *_ in faults(path)] == [FaultKind.EDITED]


def test_a_sign_off_that_cannot_be_read_is_told_by_its_chain_alone(path: Path) -> None:
    attack(path, "UPDATE log_entry SET occurred_at = 'soon' WHERE kind = 'signed_off'")
    assert [(kind, table) for kind, table, *_ in faults(path)] == [(FaultKind.EDITED, "log_entry")]
