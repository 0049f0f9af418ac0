"""Several programs on one record on a server: nobody's line is lost, no number is given twice, the chain stays one."""

import subprocess
import sys
from contextlib import closing

from nurse_assistant.store.server_record import ServerRecordStore
from tests.contracts.samples import opened
from tests.store.conftest import PROJECT
from tests.support.records import KEY
from tests.support.server import MIGRATIONS, WARD_PCS, Server

COUNT = 60
NAMES = ("one", "two", "three")


def test_three_processes_write_one_history(server: Server) -> None:
    database = server.database()
    with closing(ServerRecordStore.open(server.url(database), MIGRATIONS, KEY)) as store:
        store.open_session(opened("a"))
        roles = (*WARD_PCS, WARD_PCS[0])
        places = [server.url(database, role).render_as_string() for role in roles]
        writers = [
            subprocess.Popen([sys.executable, "-m", "tests.store.writer", place, name, str(COUNT)], cwd=PROJECT)
            for place, name in zip(places, NAMES, strict=True)
        ]
        assert [writer.wait() for writer in writers] == [0, 0, 0]
        log = store.load("a")
        assert [entry.number for entry in log] == list(range(1, 1 + len(NAMES) * COUNT))
        for name in NAMES:
            written = [said for entry in log if (said := entry.text("text") or "").startswith(f"{name} ")]
            assert written == [f"{name} {number}" for number in range(COUNT)]
        assert store.verify().faults == ()
