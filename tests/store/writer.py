"""Another instance of the program: `python -m tests.store.writer FILE NAME COUNT` appends notes, then dies at once."""

import os
import sys
from pathlib import Path

from nurse_assistant.application.ports import Stale
from nurse_assistant.store.connection import connect
from nurse_assistant.store.session_log import SqliteRecordStore
from tests.contracts.samples import note
from tests.support.records import KEY


def write(store: SqliteRecordStore, text: str) -> None:
    """As the desk does after Stale: look again, then record."""
    while True:
        known = len(store.load("a"))
        try:
            store.append("a", [note(known + 1, text)], after=known, closed_at=None)
        except Stale:
            continue
        return


if __name__ == "__main__":
    file, name, count = sys.argv[1:]
    mine = SqliteRecordStore(connect(Path(file)), KEY)
    for number in range(int(count)):
        write(mine, f"{name} {number}")
    os._exit(0)  # no goodbye: what was acknowledged must be there all the same
