"""Another instance of the program: `python -m tests.store.writer PLACE NAME COUNT` appends notes, then dies at once."""

import os
import sys
from pathlib import Path

from nurse_assistant.application.ports import Stale
from nurse_assistant.store.connection import connect
from nurse_assistant.store.opening import address_of
from nurse_assistant.store.server_record import ServerRecordStore
from nurse_assistant.store.session_log import SqliteRecordStore, SqlRecordStore
from tests.contracts.samples import note
from tests.support.records import KEY
from tests.support.server import MIGRATIONS


def write(store: SqlRecordStore, text: str) -> None:
    """As the desk does after Stale: look again, then record."""
    while True:
        known = len(store.load("a"))
        try:
            store.append("a", [note(known + 1, text)], after=known, closed_at=None)
        except Stale:
            continue
        return


if __name__ == "__main__":
    place, name, count = sys.argv[1:]
    address = address_of(place)
    mine = (
        SqliteRecordStore(connect(address), KEY)
        if isinstance(address, Path)
        else ServerRecordStore.open(address, MIGRATIONS, KEY)
    )
    for number in range(int(count)):
        write(mine, f"{name} {number}")
    os._exit(0)  # no goodbye: what was acknowledged must be there all the same
