"""A program whose disk fails: `python -m tests.store.limited FAULT FILE`, FAULT being `full` or `read-only`.

Prints, as JSON, the last number that was acknowledged and what was said of the first that was not.
"""

import json
import os
import resource
import sys
from collections.abc import Callable
from pathlib import Path

from nurse_assistant.application.ports import StoreError
from nurse_assistant.store.connection import connect
from nurse_assistant.store.session_log import SqliteRecordStore
from tests.contracts.samples import note
from tests.support.records import KEY

NOBODY = 65534


def fill(store: SqliteRecordStore, file: Path) -> tuple[int, str]:
    """No file may grow further, as on a full disk; then there is room again, and the same line goes in."""
    journal = file.with_name(f"{file.name}-wal")
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (journal.stat().st_size + 100_000, hard))
    last, said = append_until_refused(store)
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    store.append("a", [note(last + 1, "x" * 1000)], after=last, closed_at=None)
    return last + 1, said


def append_until_refused(store: SqliteRecordStore) -> tuple[int, str]:
    last = len(store.load("a"))
    while True:
        try:
            store.append("a", [note(last + 1, "x" * 1000)], after=last, closed_at=None)
        except StoreError as fault:
            assert len(store.load("a")) == last
            return last, str(fault)
        last += 1


def main(fault: str, file: Path) -> tuple[int, str]:
    if fault == "read-only" and os.geteuid() == 0:
        os.seteuid(NOBODY)  # nothing is read-only to root
    try:
        store = SqliteRecordStore(connect(file), KEY)
    except StoreError as refused:
        return 0, str(refused)
    use: Callable[[], tuple[int, str]] = {
        "full": lambda: fill(store, file),
        "read-only": lambda: append_until_refused(store),
    }[fault]
    return use()


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(sys.argv[1], Path(sys.argv[2]))))
